"""The frame of the window: the tabs above, and a side with its list of pages."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from twohats.hat import Hat
from twohats.widgets.label import Pill
from twohats.widgets.page import Leaf, ListPage, Page
from twohats.widgets.sizes import sized

_RAIL, _SEARCH, _NO_LIMIT = 176, 280, 16777215
_RAIL_EDGES, _ROW_EDGES = (10, 14, 8, 14), (20, 8, 20, 0)


class Side(QWidget):
    """A side of the window: its list of pages and the page that shows."""

    turned = Signal(int)
    # On one of its pages another record shows, or the list again.
    other_shown = Signal()

    def __init__(self, hat: Hat, leaves: Sequence[Leaf]) -> None:
        super().__init__()
        self.stack = QStackedWidget()
        self.leaves, self._pages = leaves, dict[int, Page]()
        self._group = QButtonGroup(self)
        rail = self._rail = QWidget()
        column = self._column = QVBoxLayout(rail)
        column.setSpacing(2)
        for number, leaf in enumerate(leaves):
            button = QPushButton(leaf.name)
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.setProperty("rail", hat.value)
            self._group.addButton(button, number)
            column.addWidget(button)
            self.stack.addWidget(_scroll_area())
        column.addStretch(1)
        line = self._line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(rail)
        line.addWidget(self.stack, 1)
        self._group.idToggled.connect(self._turn_if_other)
        self._group.idClicked.connect(self.choose)
        self._group.button(0).setChecked(True)
        self.narrow(narrow=False)

    def narrow(self, *, narrow: bool) -> None:
        """In a small window the list of pages is a row above the page."""
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._line.setDirection(down if narrow else across)
        self._column.setDirection(across if narrow else down)
        self._column.setContentsMargins(*(_ROW_EDGES if narrow else _RAIL_EDGES))
        sized(self._rail.setMaximumWidth, _NO_LIMIT if narrow else _RAIL)
        sized(self._rail.setMinimumWidth, 0 if narrow else _RAIL)

    @property
    def page(self) -> Page:
        """The page that shows."""
        return self.page_at(self.stack.currentIndex())

    def page_at(self, number: int) -> Page:
        """A page by its number, in its place."""
        if number not in self._pages:
            page = self._pages[number] = self.leaves[number].page()
            page.setObjectName("inside")
            page.other_shown.connect(self.other_shown)
            area = self.stack.widget(number)
            assert isinstance(area, QScrollArea)  # noqa: S101  # nothing else is put there
            area.setWidget(page)
        return self._pages[number]

    def _turn_if_other(self, number: int, on: bool) -> None:  # noqa: FBT001  # Qt's own
        """A screen reader does not click, it toggles."""
        if on and number != self.stack.currentIndex():
            self.turn_to(number)

    def choose(self, number: int) -> None:
        """Show a page, as its owner wants it; chosen once more, it goes back from a record to its list."""
        page = self.page
        if number == self.stack.currentIndex() and isinstance(page, ListPage):
            page.close_record()
        self.turn_to(number)

    def turn_to(self, number: int) -> None:
        """Show a page by its number."""
        self.page_at(number)
        self.stack.setCurrentIndex(number)
        self._group.button(number).setChecked(True)
        self.turned.emit(number)


def _scroll_area() -> QScrollArea:
    """Where a page stands: it scrolls where the window is too small for it."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


class _Search(QPushButton):
    """A button that looks like the field it opens, and says less where there is less room."""

    def __init__(self) -> None:
        super().__init__()
        self._whole = self._short = ""
        self.setProperty("search", True)  # noqa: FBT003  # Qt's own
        self.setAutoDefault(False)
        sized(self.setMaximumWidth, _SEARCH)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def say(self, whole: str, short: str) -> None:
        """Say where is searched, or only that one can."""
        self._whole, self._short = whole, short
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        around = super().sizeHint()
        return QSize(around.width() - self._width_of(self.text()) + self._width_of(self._short), around.height())

    def _fit(self) -> None:
        around = super().sizeHint().width() - self._width_of(self.text())
        whole = self._width_of(self._whole) + around <= self.width()
        self.setText(self._whole if whole else self._short)

    def _width_of(self, text: str) -> int:
        return self.fontMetrics().horizontalAdvance(text)


class TopBar(QWidget):
    """Marketing · Handoff (3 waiting, 1 late) · Sales, what finds anything, and the monthly report.

    Where the room is short, less is said of what waits; then what has its key and its menu goes.
    """

    hat_wanted = Signal(str)
    report_wanted = Signal()
    find_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.tabs: dict[Hat, QPushButton] = {}
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 4, 14, 0)
        line.setSpacing(10)
        self._waiting, self._late = Pill(), Pill(kind="late")
        self._said = "", ""
        line.addWidget(self._tab(Hat.MARKETING, self.tr("Marketing")))
        line.addWidget(self._waiting)
        line.addWidget(self._late)
        line.addWidget(self._tab(Hat.SALES, self.tr("Sales")))
        line.addStretch(1)
        self.search = _Search()
        self.search.clicked.connect(self.find_wanted)
        self.report = QPushButton(self.tr("Monthly report…"))
        self.report.setAutoDefault(False)
        self.report.clicked.connect(self.report_wanted)
        line.addWidget(self.search, 2)
        line.addWidget(self.report)

    def _tab(self, hat: Hat, text: str) -> QPushButton:
        tab = QPushButton(text)
        tab.setCheckable(True)
        tab.setAutoExclusive(True)
        tab.setProperty("tab", hat.value)
        # A screen reader does not click, it toggles.
        tab.toggled.connect(lambda on: self.hat_wanted.emit(hat.value) if on else None)
        self.tabs[hat] = tab
        return tab

    def wear(self, hat: Hat) -> None:
        """Show which hat is worn."""
        self.tabs[hat].setChecked(True)
        sales = self.tr("Search sales…  Ctrl+K")
        whole = sales if hat is Hat.SALES else self.tr("Search marketing…  Ctrl+K")
        self.search.say(whole, self.tr("Search  Ctrl+K"))

    def count(self, waiting: int, late: int) -> None:
        """Show what waits."""
        self._said = self.tr("Handoff  {} waiting").format(waiting), self.tr("{} waiting").format(waiting)
        self._waiting.setAccessibleName(self._said[0])
        self._late.say(self.tr("{} late").format(late) if late else "", "late")
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give up as little as the room allows."""
        whole, short = self._said
        for said, report, search in (
            (whole, True, True),
            (short, True, True),
            (short, False, True),
            (short, False, False),
        ):
            self._waiting.say(said)
            self.report.setVisible(report)
            self.search.setVisible(search)
            if self.minimumSizeHint().width() <= self.width():
                return
