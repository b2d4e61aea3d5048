"""An owner at the import window, who goes through its steps by keys."""

from pathlib import Path
from typing import Any

import desk
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QWidget

from twohats.exchange.ui.chooser import Chooser
from twohats.exchange.ui.import_window import ImportWindow
from twohats.exchange.ui.lines import Lines

KEY = Qt.Key


class Owner(desk.Owner):
    """The owner with a file to take in."""

    def write(self, text: str, name: str = "list.csv", encoding: str = "utf-8") -> Path:  # type: ignore[override]  # a file
        path = self.script.folder / name
        path.write_text(text, encoding=encoding, newline="")
        return path

    def open(self, path: Path) -> None:
        """Choose a file by the key of the menu."""
        self.script.path = path
        self.press(KEY.Key_I, desk.CTRL)

    def begin(self, text: str, **how: Any) -> None:
        """Write a file, and choose it."""
        self.open(self.write(text, **how))

    @property
    def imports(self) -> ImportWindow:
        (found,) = self.window.findChildren(ImportWindow)
        return found

    @property
    def is_open(self) -> bool:
        return any(isinstance(one, ImportWindow) for one in self.dialogs())

    def enter(self, times: int = 1) -> None:
        for _ in range(times):
            self.press(KEY.Key_Return)

    def drop(self, path: Path) -> None:
        """Let a file fall on the window."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        desk.let_fall(data, self.window, Qt.DropAction.CopyAction)
        self.settle()

    def pick(self, choice: QComboBox, words: str) -> None:
        """Go to a choice by Tab, and down or up to the words."""
        self.tab_to(choice)
        for _ in range(choice.count()):
            wanted = next(place for place in range(choice.count()) if words in choice.itemText(place))
            if wanted == choice.currentIndex():
                return
            self.press(KEY.Key_Down if wanted > choice.currentIndex() else KEY.Key_Up)
        assert words in choice.currentText()

    def tab_to(self, widget: QWidget) -> None:
        """Press Tab until it has the keys."""
        for _ in range(40):
            if widget.hasFocus():
                break
            self.press(KEY.Key_Tab)
        assert widget.hasFocus()

    def place(self, heading: str, field: str) -> None:
        """Let a column go to a field: down to the column, Space, down to the field, Enter."""
        self.choose(self.imports.columns.table, heading, 2, field)

    def join(self, heading: str, rule: str) -> None:
        """Say what a column does to who is here already, in the same way one cell further."""
        self.choose(self.imports.columns.table, heading, 3, rule)

    def mean(self, word: str, meaning: str) -> None:
        """Say what a word for a stage means, in the same way."""
        self.choose(self.imports.meanings.table, word, 2, meaning)

    def choose(self, table: Chooser, first: str, cell: int, words: str) -> None:
        """Choose in a cell of the row that begins so."""
        view = table.view
        row = [view.model().index(row, 0).data() for row in range(view.model().rowCount())].index(first)
        self.tab_to(view)
        while view.currentIndex().row() != row:
            self.press(KEY.Key_Down if view.currentIndex().row() < row else KEY.Key_Up)
        while view.currentIndex().column() != cell:
            self.press(KEY.Key_Right if view.currentIndex().column() < cell else KEY.Key_Left)
        self.press(KEY.Key_Space)
        (choice,) = view.findChildren(QComboBox)
        self.qtbot.waitUntil(lambda: choice.view().isVisible())
        wanted = choice.findText(words)
        popup = choice.view()
        assert wanted >= 0
        while popup.currentIndex().row() != wanted:
            QTest.keyClick(popup, KEY.Key_Down if popup.currentIndex().row() < wanted else KEY.Key_Up)
        QTest.keyClick(popup, KEY.Key_Return)
        self.settle()

    def goes(self) -> list[str]:
        """Where each column goes."""
        model = self.imports.columns.columns
        return [str(model.data(model.index(row, 2))) for row in range(model.rowCount())]

    def views(self) -> list[str]:
        return [button.text() for button in self.imports.trial.bar.buttons]


def texts(lines: Lines) -> list[tuple[str, ...]]:
    """What a table of the window shows."""
    return [
        tuple(str(lines.data(lines.index(row, column))) for column in range(lines.columnCount()))
        for row in range(lines.rowCount())
    ]
