"""Opens the window at once where that is all that is asked; what else is asked, the shell reads."""

import sys
from pathlib import Path

# As every file of ours is called; what is called otherwise may be a command.
_ENDING = ".twohats"


def main() -> None:
    """Run the program."""
    words = sys.argv[1:]
    if words and not (len(words) == 1 and words[0].endswith(_ENDING)):
        from twohats.cli import main as shell  # noqa: PLC0415  # click is for the shell alone

        shell()
    else:
        _open_window(*map(Path, words))


def _open_window(file: Path | None = None) -> None:
    from twohats.app.start import run  # noqa: PLC0415  # Qt only where a window opens
    from twohats.errors import OwnerError  # noqa: PLC0415  # as above

    try:
        sys.exit(run(file))
    except OwnerError as error:
        sys.stderr.write(f"{error}\n")
        sys.exit(2 if hasattr(error, "flag") else 1)


if __name__ == "__main__":
    main()
