"""The frame of the window: the tabs above, and a side with its list of pages."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from twohats.storage.wall import Hat
from twohats.widgets.label import Pill


class Wing(QWidget):
    """A side of the window: its list of pages and the page that shows."""

    turned = Signal(int)

    def __init__(self, hat: Hat, pages: list[tuple[str, QWidget]]) -> None:
        super().__init__()
        self.stack = QStackedWidget()
        self._group = QButtonGroup(self)
        rail = QWidget()
        rail.setFixedWidth(176)
        column = QVBoxLayout(rail)
        column.setContentsMargins(10, 14, 8, 14)
        column.setSpacing(2)
        for number, (name, page) in enumerate(pages):
            button = QPushButton(name)
            button.setCheckable(True)
            button.setProperty("rail", hat.value)
            self._group.addButton(button, number)
            column.addWidget(button)
            self.stack.addWidget(page)
        column.addStretch(1)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(rail)
        line.addWidget(self.stack, 1)
        self._group.idClicked.connect(self.turn_to)
        self._group.button(0).setChecked(True)

    def turn_to(self, number: int) -> None:
        """Show a page by its number."""
        self.stack.setCurrentIndex(number)
        self._group.button(number).setChecked(True)
        self.turned.emit(number)


class TopBar(QWidget):
    """Marketing · Handoff (3 waiting, 1 late) · Sales, and the monthly report."""

    hat_wanted = Signal(str)
    report_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.tabs: dict[Hat, QPushButton] = {}
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 4, 14, 0)
        line.setSpacing(10)
        self._waiting, self._late = Pill(), Pill(kind="late")
        line.addWidget(self._tab(Hat.MARKETING, self.tr("Marketing")))
        line.addWidget(self._waiting)
        line.addWidget(self._late)
        line.addWidget(self._tab(Hat.SALES, self.tr("Sales")))
        line.addStretch(1)
        report = QPushButton(self.tr("Monthly report…"))
        report.setAutoDefault(False)
        report.clicked.connect(self.report_wanted)
        line.addWidget(report)

    def _tab(self, hat: Hat, text: str) -> QPushButton:
        tab = QPushButton(text)
        tab.setCheckable(True)
        tab.setAutoExclusive(True)
        tab.setProperty("tab", hat.value)
        tab.clicked.connect(lambda *_: self.hat_wanted.emit(hat.value))
        self.tabs[hat] = tab
        return tab

    def wear(self, hat: Hat) -> None:
        """Show which hat is worn."""
        self.tabs[hat].setChecked(True)

    def count(self, waiting: int, late: int) -> None:
        """Show what waits."""
        self._waiting.say(self.tr("Handoff  {} waiting").format(waiting))
        self._late.say(self.tr("{} late").format(late) if late else "", "late")
