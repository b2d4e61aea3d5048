"""The sheet of all keys: looked through by typing, and put on paper."""

from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, Qt
from PySide6.QtGui import QFont, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QTextBrowser

from twohats.app.help.keys import Group, all_keys
from twohats.business.rules.contacts import name_key
from twohats.paper.writing import require_free
from twohats.widgets import theme
from twohats.widgets.cards import column_of, foot_line, make_button
from twohats.widgets.save_as import PDF
from twohats.widgets.sizes import take_room

if TYPE_CHECKING:
    from twohats.app.window import MainWindow

_SIZE = 720, 640
_POINTS = 9
_INK, _LINE = "#000000", "#999999"


def matching(groups: list[Group], words: str) -> list[Group]:
    """What says all of these words in its name, its menu or its key."""
    wanted = name_key(words).split()
    found = []
    for group in groups:
        keys = [
            one
            for one in group.keys
            if all(word in name_key(f"{group.title} {one.name} {one.shown}") for word in wanted)
        ]
        found.append(Group(group.title, tuple(keys)))
    return [group for group in found if group.keys]


def as_html(groups: list[Group], ink: str, line: str) -> str:
    """The groups, one under the other; each a table of what is done and its keys."""
    return "".join(_table(group, ink, line) for group in groups)


def _table(group: Group, ink: str, line: str) -> str:
    cell = f"style='padding:4px 0px; border-bottom:1px solid {line}; color:{ink}'"
    rows = "".join(
        f"<tr><td width='66%' {cell}>{escape(one.name)}</td><td width='34%' {cell}><b>{escape(one.shown)}</b></td></tr>"
        for one in group.keys
    )
    return (
        f"<p style='margin-top:14px; margin-bottom:2px; color:{ink}'><b>{escape(group.title)}</b></p>"
        f"<table width='100%' cellspacing='0' style='border-collapse:collapse'>{rows}</table>"
    )


class KeySheet(QDialog):
    """What is typed leaves only the keys that say it; Esc closes."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._groups = all_keys(window)
        self.setWindowTitle(self.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        take_room(self, *_SIZE)
        body = column_of(self, self.windowTitle())
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Type a word or a key"))
        self.filter.setAccessibleName(self.tr("Filter"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(lambda _: self._show())
        body.addWidget(self.filter)
        self.text = QTextBrowser()
        self.text.setAccessibleName(self.windowTitle())
        self.text.setOpenLinks(False)
        self.text.document().setDocumentMargin(12)
        body.addWidget(self.text, 1)
        body.addLayout(self._make_buttons())
        self._show()
        self.filter.setFocus()

    def _make_buttons(self) -> QHBoxLayout:
        wing = str(self._window.workspace.hat)
        close = make_button(self.tr("Close"), wing)
        close.clicked.connect(self.accept)
        save = make_button(self.tr("Save as PDF…"), wing)
        save.clicked.connect(lambda *_: self.save())
        for button in (close, save):
            button.setAutoDefault(False)
        return foot_line((save,), close)

    def _show(self) -> None:
        colours = theme.palette()
        found = matching(self._groups, self.filter.text())
        nothing = f"<p style='color:{colours.dim}'>{escape(self.tr('No key says this.'))}</p>"
        self.text.setHtml(as_html(found, colours.text, colours.line) or nothing)

    def save(self) -> None:
        """Put the keys that show on paper."""
        window = self._window
        path = window.ask.save_path(self.tr("Save the keys"), window.workspace.file.path.with_name("Keys.pdf"), PDF)
        if path is not None:
            require_free(path)
            self._write(path)
            window.ask.tell(self.tr("Saved as {}.").format(path.name))

    def _write(self, path: Path) -> None:
        writer = QPdfWriter(str(path))
        writer.setTitle(f"Two Hats: {self.windowTitle()}")
        size = QPageSize.PageSizeId.Letter if self._window.speech.firm.paper == "Letter" else QPageSize.PageSizeId.A4
        writer.setPageSize(QPageSize(size))
        # The document brings two centimetres along.
        writer.setPageMargins(QMarginsF())
        paper = QTextDocument()
        paper.setDefaultFont(QFont(self.font().family(), _POINTS))
        title = f"<h2 style='color:{_INK}'>Two Hats: {escape(self.windowTitle())}</h2>"
        paper.setHtml(title + as_html(matching(self._groups, self.filter.text()), _INK, _LINE))
        paper.print_(writer)
