"""Saves what is made on the worker under a name that the owner chooses."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from twohats.paper.writing import write_out
from twohats.storage.sqlite import Connection
from twohats.storage.wall import Hat
from twohats.widgets.ask import Ask
from twohats.widgets.workspace import Workspace

PDF = "PDF (*.pdf)"


def save_as(
    workspace: Workspace,
    ask: Ask,
    suggested: str,
    kinds: str,
    make: Callable[[Connection], bytes],
    *,
    hat: Hat,
    then: Callable[[Path], None] | None = None,
) -> None:
    """Ask for a name, make the bytes on the worker, write them, and say where they are.

    `suggested` is a file's name; `then` runs once the file is there, instead of the sentence.
    """
    folder = workspace.file.path.parent
    path = ask.save_path(_tr("Save as"), folder / file_name(suggested), kinds)
    if path is None:
        return

    def work(db: Connection) -> Path:
        write_out(path, make(db))
        return path

    workspace.run(work, then=then or (lambda done: ask.tell(_tr("Saved as {}.").format(done.name))), hat=hat)


def file_name(text: str) -> str:
    """A text as the name of a file on every system: without the signs that one of them forbids."""
    kept = "".join(" " if sign in '\\/:*?"<>|' or not sign.isprintable() else sign for sign in text)
    return " ".join(kept.split())[:120].strip(". ") or "Two Hats"


def _tr(text: str) -> str:
    return QCoreApplication.translate("SaveAs", text)
