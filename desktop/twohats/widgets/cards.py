"""Cards, figures and bars: what a page is laid out from."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from twohats.widgets import theme
from twohats.widgets.label import PlainLabel
from twohats.widgets.sizes import px, sized

# So much of what happened is its title.
_LONGEST_TITLE = 120


class Card(QFrame):
    """A white card with a title and a dim note at its right; `body` takes what is inside."""

    def __init__(self, title: str = "", note: str = "") -> None:
        super().__init__()
        self.setObjectName("card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(14, 12, 14, 12)
        self.body.setSpacing(4)
        self.note = PlainLabel(note, "dim")
        self.note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if title or note:
            line = QHBoxLayout()
            line.addWidget(PlainLabel(title, "strong"))
            line.addWidget(self.note, 1)
            self.body.addLayout(line)
        else:
            # A widget without a parent is deleted whenever Python collects it, also while Qt looks at all of them.
            self.note.setParent(self)
            self.note.hide()


class Bar(QWidget):
    """How far something has come, as a bar; None draws the empty track."""

    def __init__(self, wing: str) -> None:
        super().__init__()
        self.wing = wing
        self._fraction: float | None = None
        sized(self.setFixedHeight, 6)

    def show_fraction(self, fraction: float | None) -> None:
        """Fill the bar to a part of 1."""
        self._fraction = fraction
        self.update()

    def wear(self, wing: str) -> None:
        """Take the accent of a side."""
        self.wing = wing
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(60), px(6))

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = theme.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.track))
        painter.drawRoundedRect(QRectF(self.rect()), 3, 3)
        if self._fraction is not None and self._fraction > 0:
            painter.setBrush(QColor(colours.accent(self.wing)))
            width = self.width() * min(self._fraction, 1.0)
            painter.drawRoundedRect(QRectF(0, 0, max(width, 6), self.height()), 3, 3)
        painter.end()


class FigureCard(Card):
    """A figure with what it is above and of what below."""

    def __init__(self, label: str, wing: str, *, bar: bool = False) -> None:
        super().__init__()
        self._label = PlainLabel(label, "dim")
        self._label.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._figure = PlainLabel("–", "figure")
        self._under = PlainLabel("", "dim", wrap=True)
        self._bar = Bar(wing) if bar else None
        for widget in (self._label, self._figure, self._bar, self._under):
            if widget is not None:
                self.body.addWidget(widget)
        self.body.addStretch(1)

    def say(self, figure: str, under: str, fraction: float | None = None) -> None:
        """Show the figure."""
        self._figure.setText(figure)
        self._under.setText(under)
        if self._bar is not None:
            self._bar.show_fraction(fraction)


class Headline(QWidget):
    """The title of a page, with what can be done next at its right end."""

    def __init__(self, title: str, wing: str) -> None:
        super().__init__()
        self._wing = wing
        self.title = PlainLabel(title, "title")
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(8)
        self._line.addWidget(self.title, 1)

    def add_button(self, text: str, *, primary: bool = False) -> QPushButton:
        """A button at the right end; the primary one is the one next thing to do."""
        button = make_button(text, self._wing, primary=primary)
        self._line.addWidget(button)
        return button

    def add_widget(self, widget: QWidget) -> None:
        """Something else at the right end."""
        self._line.addWidget(widget)


def make_button(text: str, wing: str, *, primary: bool = False, flat: bool = False) -> QPushButton:
    """A button of a wing; a flat one has no ground of its own."""
    button = QPushButton(text)
    button.setProperty("primary", primary)
    button.setProperty("flat", flat)
    button.setProperty("wing", wing)
    button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    button.setAutoDefault(False)
    return button


def make_link(text: str, wing: str) -> QPushButton:
    """A flat button that begins and ends where the text above and below it does."""
    button = make_button(text, wing, flat=True)
    button.setProperty("words", "plain")
    return button


def column_of(dialog: QDialog, title: str = "") -> QVBoxLayout:
    """The column in which a dialog stands, within the edges that all have, with its title at the top if it has one."""
    body = QVBoxLayout(dialog)
    body.setContentsMargins(20, 18, 20, 16)
    body.setSpacing(12)
    if title:
        body.addWidget(PlainLabel(title, "title"))
    return body


def headed(dialog: QDialog, sentence: str) -> QVBoxLayout:
    """The column of a dialog, with its title at the top and a sentence about it."""
    body = column_of(dialog, dialog.windowTitle())
    body.addWidget(PlainLabel(sentence, "dim", wrap=True))
    return body


def foot_line(verbs: Iterable[QWidget], *last: QWidget) -> QHBoxLayout:
    """The foot of a dialog: its verbs at the left; at the right *Close*, and after it the one next thing, if any."""
    line = QHBoxLayout()
    for verb in verbs:
        line.addWidget(verb)
    line.addStretch(1)
    for button in last:
        line.addWidget(button)
    return line


class EmptyState(QWidget):
    """What to do first, where there is nothing yet: why, the button for it, and its key or another way under it."""

    def __init__(self, sentence: str, button: QPushButton | None = None, *, title: str = "", under: str = "") -> None:
        super().__init__()
        body = QVBoxLayout(self)
        body.setSpacing(12)
        body.addStretch(2)
        for words, role in ((title, "title"), (sentence, "dim")):
            self._say(body, words, role)
        if button is not None:
            body.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._say(body, under, "dim")
        body.addStretch(3 if title else 2)

    def _say(self, body: QVBoxLayout, words: str, role: str) -> None:
        if words:
            text = PlainLabel(words, role, wrap=True)
            text.setAlignment(Qt.AlignmentFlag.AlignCenter)
            body.addWidget(text)


class Facts(QWidget):
    """What is known, line by line: a dim word at the left, what it is at the right; unknown things have no line.

    Without `wrap`, each value has one line, and its tooltip says the rest; so it does of more than `most` characters.
    """

    def __init__(self, *, wrap: bool = True, most: int = 500) -> None:
        super().__init__()
        self._wrap, self._most = wrap, most
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 2, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnStretch(1, 1)

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show pairs of a word and its value."""
        clear(self._grid)
        for row, (word, value) in enumerate(pair for pair in facts if pair[1]):
            label = PlainLabel(word, "dim")
            self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(PlainLabel(value, wrap=self._wrap, most=self._most), row, 1)


def newest_first(entries: Iterable[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """Entries of (stamp or day, what, words) from the newest; of the same time, the last one comes first."""
    return sorted(entries, key=lambda entry: entry[0])[::-1]


class Timeline(QWidget):
    """What happened, the newest first: when, what, and the words that were said."""

    def __init__(self, empty: str) -> None:
        super().__init__()
        self._empty = empty
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 2, 0, 0)
        self._body.setSpacing(8)

    def show_entries(
        self, entries: Sequence[tuple[str, str, str]], more: str = "", beside: Sequence[QWidget] = ()
    ) -> None:
        """Show (when, what, words) from the top, each with what stands beside it; `more` stands under them."""
        clear(self._body)
        for number, (when, what, words) in enumerate(entries):
            line = QHBoxLayout()
            line.setSpacing(12)
            title = PlainLabel(what, "strong", wrap=True, most=_LONGEST_TITLE)
            title.setAlignment(Qt.AlignmentFlag.AlignTop)
            line.addWidget(title, 1)
            for part in (PlainLabel(when, "dim"), *beside[number : number + 1]):
                line.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
            entry = QVBoxLayout()
            entry.setSpacing(1)
            entry.addLayout(line)
            if words:
                entry.addWidget(PlainLabel(words, wrap=True))
            self._body.addLayout(entry)
        if more or not entries:
            self._body.addWidget(PlainLabel(more if entries else self._empty, "dim", wrap=True))


def clear(layout: QLayout) -> None:
    """Take everything out of a layout, whatever is laid out in it."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear(inner)
