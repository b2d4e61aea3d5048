"""Finds anything by its words, over the window: records, notes and contacts under the worn hat, and commands."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QStackedWidget, QVBoxLayout

from twohats.app import commands
from twohats.app.found_words import FoundWords
from twohats.app.openers import Openers
from twohats.business.store.finding import Found
from twohats.hat import Hat
from twohats.marketing.store import finding as in_marketing
from twohats.sales.store import finding as in_sales
from twohats.widgets.cards import Card
from twohats.widgets.grouped_list import GroupedList, Line
from twohats.widgets.label import PlainLabel
from twohats.widgets.question import Question
from twohats.widgets.sizes import px, sized

if TYPE_CHECKING:
    from twohats.app.window import MainWindow

_WIDTH, _FROM_TOP, _ROUND, _LONGEST = 680, 60, 170, 200
# How high the line is, and what is said where nothing was found.
_LINE, _SENTENCE = 36, 84
_PAGE = 8
_WINGS = {Hat.MARKETING: in_marketing, Hat.SALES: in_sales}
_HATS = {Qt.Key.Key_1: Hat.MARKETING, Qt.Key.Key_2: Hat.SALES}
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -_PAGE, Qt.Key.Key_PageDown: _PAGE}

# A line of what was found, and what opens it.
Entry = tuple[Line, Callable[[], object]]


class Finder(QDialog):
    """Up and Down move, Enter opens, Ctrl+1 and Ctrl+2 look under the other hat, Esc closes."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self._window, self._workspace = window, window.workspace
        self._words = FoundWords(window)
        self._openers = Openers(window)
        self._questions = {hat: Question(self._workspace, hat) for hat in _WINGS}
        self._entries: list[Entry] = []
        # What the lines that show answer: the hat and the words; and whether Enter waits for the answer to be there.
        self._answered: tuple[Hat, str] | None = None
        self._eager = self._gone = self._was_active = False
        self.setWindowTitle(self.tr("Search"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._lay_out()
        self.line.textChanged.connect(lambda _: self._ask())
        self.line.returnPressed.connect(self._open_marked)
        self.list.chosen.connect(self._open)
        self.list.marked.connect(self._say_marked)
        self._wear()

    def _lay_out(self) -> None:
        self.line = QLineEdit()
        self.line.setAccessibleName(self.windowTitle())
        self.line.setMaxLength(_LONGEST)
        sized(self.line.setFixedHeight, _LINE)
        self.list = GroupedList(str(self._workspace.hat))
        self.list.setAccessibleName(self.tr("What was found"))
        self.said = PlainLabel("", "dim", wrap=True)
        self.said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.said.setContentsMargins(24, 14, 24, 14)
        self.hint = PlainLabel("", "small")
        self._below = QStackedWidget()
        self._below.addWidget(self.list)
        self._below.addWidget(self.said)
        card = self._card = Card()
        self._inside = card.body
        self._inside.setContentsMargins(10, 10, 10, 8)
        for part in (self.line, self._below, self.hint):
            self._inside.addWidget(part)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.addWidget(card)

    def open_above(self) -> None:
        """Show it over the top of the window, in its middle."""
        self.setFixedWidth(min(px(_WIDTH), self._window.width() - 80))
        self._fit()
        corner = self._window.rect().topLeft()
        corner.setX((self._window.width() - self.width()) // 2)
        corner.setY(_FROM_TOP)
        self.move(self._window.mapToGlobal(corner))
        self.show()
        self.line.setFocus()

    def _fit(self) -> None:
        """As high as what was found, within the window."""
        most = max(200, self._window.height() - _FROM_TOP - _ROUND)
        room = min(self.list.needed, most) if self._entries else px(_SENTENCE)
        self._below.setFixedHeight(room)
        self._below.setCurrentWidget(self.list if self._entries else self.said)
        edges = self._inside.contentsMargins()
        around = edges.top() + edges.bottom() + 2 * self._inside.spacing() + 2 * self._card.frameWidth()
        self.setFixedHeight(around + px(_LINE) + room + self.hint.sizeHint().height())

    @property
    def _hat(self) -> Hat:
        return self._workspace.hat

    def _wear(self) -> None:
        """Look under the worn hat."""
        self.list.wing = str(self._hat)
        sales = self._hat is Hat.SALES
        side = self.tr("Sales") if sales else self.tr("Marketing")
        other = self.tr("Ctrl+1 looks under Marketing") if sales else self.tr("Ctrl+2 looks under Sales")
        self.line.setPlaceholderText(
            self.tr("Search for a name, a number, a word, or what to do, under {}").format(side)
        )
        self.hint.setText(self.tr("Enter opens  ·  {}  ·  Esc closes").format(other))
        self._ask()

    def _ask(self) -> None:
        hat, words = self._hat, self.line.text().strip()
        wing = _WINGS[hat]
        then = partial(self._show, hat, words)
        self._eager = False
        if words:
            self._questions[hat].ask([(wing.find, then)], words)
        else:
            places = self._openers.places(self._window.menus.trail.opened(hat))
            self._questions[hat].ask([(wing.again, then)], places)

    def _show(self, hat: Hat, words: str, found: Sequence[Found]) -> None:
        if self._gone or (hat, words) != (self._hat, self.line.text().strip()):
            return
        self._answered = hat, words
        self._entries = [*self._records(found, words), *self._commands(words)]
        self.list.show_lines(list(_under_headings([line for line, _ in self._entries])))
        self.said.setText("" if self._entries else self._nothing(words))
        self._fit()
        self._say_marked()
        if self._eager:
            self._open_marked()

    def _records(self, found: Sequence[Found], words: str) -> Iterator[Entry]:
        for one in found:
            yield self._words.line(one, words), partial(self._openers.open, one)

    def _commands(self, words: str) -> Iterator[Entry]:
        for one in commands.matching(self._window, words):
            yield Line(self.tr("Commands"), one.name, one.menu, one.key), one.run

    def _nothing(self, words: str) -> str:
        if not words:
            return self.tr("Type a name, a phone number, words of a note, or what you want to do.")
        if self._hat is Hat.SALES:
            return self.tr(
                "Nobody and nothing here has these words. What Marketing wrote down is under its hat: Ctrl+1."
            )
        return self.tr("Nobody and nothing here has these words. What Sales wrote down is under its hat: Ctrl+2.")

    def _say_marked(self) -> None:
        """The keys stay in the line, so that is where a screen reader hears what is marked."""
        marked = self.list.line
        self.line.setAccessibleDescription(self.said.text() if marked is None else marked.said)

    def _open_marked(self) -> None:
        if self._answered != (self._hat, self.line.text().strip()):
            self._eager = True
        elif (current := self.list.current) is not None:
            self._open(current)

    def _open(self, number: int) -> None:
        _, act = self._entries[number]
        self.accept()
        act()

    def done(self, result: int) -> None:
        self._gone = True
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, ctrl = event.key(), event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if key in _STEPS:
            self.list.step(_STEPS[Qt.Key(key)])
        elif ctrl and key in _HATS:
            self._workspace.wear(_HATS[Qt.Key(key)])
            self._wear()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Whoever turns to the window again is done here."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and not self._gone:
            if self._was_active and not self.isActiveWindow():
                self.reject()
            self._was_active = self.isActiveWindow()


def _under_headings(lines: Sequence[Line]) -> Iterator[Line]:
    heading = ""
    for line in lines:
        if line.heading != heading:
            yield Line(line.heading)
        heading = line.heading
        yield line
