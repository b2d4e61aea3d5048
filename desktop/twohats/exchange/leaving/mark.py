"""What the document that holds everything says of itself, and how it is known by that."""

from pathlib import Path

FORMAT, VERSION = "twohats-export", 1
_BEGINNING = 200


def is_document(path: Path) -> bool:
    """Whether a file says of itself that it holds everything of a business."""
    try:
        with path.open("rb") as file:
            return f'"{FORMAT}"'.encode() in file.read(_BEGINNING)
    except OSError:
        return False
