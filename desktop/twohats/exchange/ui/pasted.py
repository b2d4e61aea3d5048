"""A table that was copied in a spreadsheet, as a file."""

import tempfile
from pathlib import Path

from PySide6.QtGui import QGuiApplication


class Pasted:
    """The file of a pasted table; it goes when it is no longer wanted."""

    def __init__(self, text: str) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="twohats-", ignore_cleanup_errors=True)
        self.path = Path(self._folder.name) / "Pasted table.tsv"
        self.path.write_text(text, encoding="utf-8", errors="replace", newline="")

    def forget(self) -> None:
        """Throw the file away."""
        self._folder.cleanup()


def copied() -> str:
    """What was copied last, as text."""
    return QGuiApplication.clipboard().text()
