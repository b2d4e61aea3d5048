"""The step of an import between columns and trial: words for stages that nobody knows, and what each of them means."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from twohats.exchange.look import Look
from twohats.exchange.taking.stages import UnknownWords
from twohats.exchange.ui import words
from twohats.exchange.ui.chooser import Choices, Choosable, Chooser
from twohats.exchange.ui.lines import Index
from twohats.widgets.label import PlainLabel, shown
from twohats.words import filled, grouped

_MEANS = 2
_LONGEST_HEADING = 40


class _Words(Choosable):
    """The words as rows; the last cell says what each means, and is changed there."""

    meant = Signal(str, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, (_MEANS,))
        self._offered: Choices = ()
        self._meanings: list[str] = []

    def show_words(self, unknown: UnknownWords) -> bool:
        """Show what each word means now; whether other words show than before."""
        rows = [(one.word, grouped(one.rows), "") for one in unknown.words]
        self._meanings = [one.meaning for one in unknown.words]
        self._offered = [(offered, words.meanings().get(offered, offered)) for offered in unknown.offered]
        if rows == self.rows:
            self.dataChanged.emit(self.index(0, _MEANS), self.index(len(rows) - 1, _MEANS))
            return False
        self.show_rows([self.tr("Word of the file"), self.tr("Rows"), self.tr("What it means")], rows)
        return True

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  # Qt takes anything
        if not self.is_chosen(index, role):
            return super().data(index, role)
        meaning = self._meanings[index.row()]
        return meaning if role == Qt.ItemDataRole.EditRole else dict(self.choices(index)).get(meaning, meaning)

    def choices(self, _index: Index) -> Choices:
        """What a word may mean; nothing chosen stands first."""
        return [("", self.tr("choose…")), *self._offered]

    def choose(self, index: Index, value: str) -> None:
        """Say what a word means."""
        self._meanings[index.row()] = value
        self.dataChanged.emit(index, index)
        self.meant.emit(self.rows[index.row()][0], value)


class MeaningsStep(QWidget):
    """Shows the words; Space or a letter opens the choice of what one means."""

    meant = Signal(str, str)

    def __init__(self, wing: str) -> None:
        super().__init__()
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(10)
        self.question = PlainLabel("", "strong", wrap=True)
        body.addWidget(self.question)
        self.words = _Words(self)
        self.words.meant.connect(self.meant)
        self.table = Chooser(self.words, wing, self.tr("Words for stages"), stretched=0)
        body.addWidget(self.table, 1)
        self.note = PlainLabel("", "dim", wrap=True)
        body.addWidget(self.note)
        self.setFocusProxy(self.table)

    def show_look(self, look: Look) -> None:
        """Show the words that nobody knows."""
        if not look.unknown.words:
            return
        heading = next((column.heading for column in look.columns if column.field == "stage"), "")
        asked = self.tr("Some words under “{}” are not known here: say once what each of them means.")
        self.question.setText(asked.format(shown(heading, _LONGEST_HEADING)))
        if self.words.show_words(look.unknown):
            self.table.begin({1: 90, _MEANS: 280})
        self.note.setText(" ".join(self._say(look.unknown, last_time=look.habit is not None)))

    def _say(self, unknown: UnknownWords, *, last_time: bool) -> list[str]:
        said = [self.tr("Space chooses what a word means.")]
        if last_time and any(one.meaning for one in unknown.words):
            said.append(self.tr("They mean what you said the last time."))
        if not all(one.meaning for one in unknown.words):
            said.append(self._count(unknown))
        if unknown.more == 1:
            said.append(self.tr("1 other word is not known either: its rows would be refused."))
        elif unknown.more:
            said.append(
                filled(self.tr("{:,} other words are not known either: their rows would be refused."), unknown.more)
            )
        return said

    def _count(self, unknown: UnknownWords) -> str:
        rows = words.rows(sum(one.rows for one in unknown.words if not one.meaning))
        return self.tr("Refused without a meaning: {}.").format(rows)
