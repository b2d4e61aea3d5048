"""The editors of the vision: text that is limited while it is typed, and the card of a bet."""

from collections.abc import Sequence
from datetime import date
from typing import cast

from PySide6.QtCore import QDate, QEvent, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QSizePolicy

from twohats.marketing.rules.vision import BET_FITS, Bet
from twohats.widgets.cards import Card
from twohats.widgets.fields import OptionalDay
from twohats.widgets.label import PlainLabel


def _is_free(event: QEvent, *, undo: bool, redo: bool) -> bool:
    """Whether an undo key goes to the window, since there is nothing typed to take back here, or to do again."""
    if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.ShortcutOverride:
        return False
    keys = QKeySequence.StandardKey
    return (event.matches(keys.Undo) and not undo) or (event.matches(keys.Redo) and not redo)


class Lines(QPlainTextEdit):
    """Several lines of so many characters at most; Tab leaves it."""

    def __init__(self, name: str, hint: str, fits: int) -> None:
        super().__init__()
        self._fits = fits
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.textChanged.connect(self._cut)

    def _cut(self) -> None:
        text = self.toPlainText()
        if len(text) > self._fits:
            self.setPlainText(text[: self._fits])
            self.moveCursor(QTextCursor.MoveOperation.End)

    def show_text(self, text: str) -> None:
        """Show what is kept; what stands here already stays as it is, with the cursor in it."""
        if self.toPlainText() != text:
            cursor = self.textCursor()
            position = min(cursor.position(), len(text))
            self.setPlainText(text)
            cursor.setPosition(position)
            self.setTextCursor(cursor)
        self.document().clearUndoRedoStacks()

    def event(self, event: QEvent) -> bool:
        words = self.document()
        if _is_free(event, undo=words.isUndoAvailable(), redo=words.isRedoAvailable()):
            event.ignore()
            return False
        return super().event(event)


class Line(QLineEdit):
    """One line of so many characters at most."""

    def __init__(self, name: str, hint: str = "") -> None:
        super().__init__()
        self.setMaxLength(BET_FITS)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)

    def show_text(self, text: str) -> None:
        """Show what is kept; the cursor stays where it is in what stands here already."""
        position = self.cursorPosition() if self.text() == text else 0
        self.setText(text)
        self.setCursorPosition(position)

    def event(self, event: QEvent) -> bool:
        if _is_free(event, undo=self.isUndoAvailable(), redo=self.isRedoAvailable()):
            event.ignore()
            return False
        return super().event(event)


class BetCard(Card):
    """One bet: for whom, with what, by when, and how we would know."""

    typed = Signal()

    def __init__(self, number: int) -> None:
        super().__init__(self.tr("Bet {}").format(number))
        self.segment = QComboBox()
        self.segment.setEditable(True)
        self.segment.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._name = Line(self.tr("Bet {}: for whom").format(number), self.tr("A segment"))
        # The style of a line of its own would draw a frame within the frame.
        self._name.setStyleSheet("border: none; padding: 0; background: transparent;")
        self.segment.setLineEdit(self._name)
        self.segment.setAccessibleName(self.tr("Bet {}: for whom").format(number))
        self.segment.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.offer = Line(self.tr("Bet {}: what we offer").format(number))
        self.by_when = OptionalDay(None)
        self.by_when.setAccessibleName(self.tr("Bet {}: by when").format(number))
        self.known_by = Line(self.tr("Bet {}: how we would know").format(number))
        for word, editor in (
            (self.tr("For whom"), self.segment),
            (self.tr("What we offer"), self.offer),
            (self.tr("By when"), self.by_when),
            (self.tr("How we would know"), self.known_by),
        ):
            label = PlainLabel(word, "dim")
            label.setBuddy(editor)
            self.body.addWidget(label)
            self.body.addWidget(editor)
        self.body.addStretch(1)
        self.segment.editTextChanged.connect(self.typed)
        for line in (self.offer, self.known_by):
            line.textChanged.connect(self.typed)
        self.by_when.tick.toggled.connect(self.typed)
        self.by_when.day.dateChanged.connect(self.typed)

    @property
    def bet(self) -> Bet:
        """What stands in the card."""
        day = cast("date", self.by_when.day.date().toPython()) if self.by_when.tick.isChecked() else None
        return Bet(self.segment.currentText(), self.offer.text(), day, self.known_by.text())

    def show_bet(self, bet: Bet, usual: date) -> None:
        """Show what is kept; `usual` is the day that is offered where none was chosen."""
        for line, text in ((self._name, bet.segment), (self.offer, bet.offer), (self.known_by, bet.known_by)):
            line.show_text(text)
        self.by_when.tick.setChecked(bet.by_when is not None)
        day = bet.by_when or usual
        self.by_when.day.setDate(QDate(day.year, day.month, day.day))

    def offer_segments(self, names: Sequence[str]) -> None:
        """The segments to choose from; what stands in the field stays."""
        fitting = [name for name in names if len(name) <= BET_FITS]
        if [self.segment.itemText(row) for row in range(self.segment.count())] == fitting:
            return
        text = self.segment.currentText()
        self.segment.blockSignals(True)  # noqa: FBT003  # Qt's own
        self.segment.clear()
        self.segment.addItems(fitting)
        self.segment.setCurrentText(text)
        self.segment.blockSignals(False)  # noqa: FBT003  # Qt's own
