"""Saves what is made on the worker under a name that the owner chooses."""

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from twohats.hat import Hat
from twohats.paper.writing import write_out
from twohats.storage.sqlite import Connection
from twohats.widgets.ask import Ask
from twohats.widgets.workspace import Workspace

PDF = "PDF (*.pdf)"

_FORBIDDEN = frozenset('\\/:*?"<>|')
# Windows keeps these names for devices, whatever ending follows.
_DEVICE = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|clock\$|(com|lpt)[0-9¹²³])\s*(\..*)?", re.IGNORECASE)
_STEM_AND_ENDING = re.compile(r"(.*?)(\.[A-Za-z]{2,5})?")
_MOST = 120
# Of the 255 that a file system takes, with room for an ending, a number, or what a program adds while it writes.
_MOST_BYTES = 200


def save_as(
    workspace: Workspace,
    ask: Ask,
    suggested: str,
    kinds: str,
    make: Callable[[Connection], bytes],
    *,
    hat: Hat,
    then: Callable[[Path], None] | None = None,
    folder: Path | None = None,
) -> None:
    """Ask for a name, make the bytes on the worker, write them, and say where they are.

    `suggested` is a file's name, in the folder of the business if not in another one; `then` runs once the file is
    there, instead of the sentence.
    """
    path = ask.save_path(_tr("Save as"), (folder or workspace.file.path.parent) / file_name(suggested), kinds)
    if path is None:
        return

    def work(db: Connection) -> Path:
        content = make(db)
        workspace.heed()
        write_out(path, content)
        return path

    workspace.run(work, then=then or (lambda done: ask.tell(_tr("Saved as {}.").format(done.name))), hat=hat)


def file_name(text: str) -> str:
    """A text as the name of a file on every system: no sign and no name that one of them forbids, and not too long.

    The ending stays, whatever is cut off before it.
    """
    kept = "".join(" " if sign in _FORBIDDEN or not sign.isprintable() else sign for sign in text)
    stem, ending = _STEM_AND_ENDING.fullmatch(" ".join(kept.split())).groups("")  # type: ignore[union-attr]  # fits all
    short = stem[:_MOST].encode()[:_MOST_BYTES].decode(errors="ignore").strip(". ") or "Two Hats"
    name = f"{short}{ending}"
    return f"_{name}" if _DEVICE.fullmatch(name) else name


def _tr(text: str) -> str:
    return QCoreApplication.translate("SaveAs", text)
