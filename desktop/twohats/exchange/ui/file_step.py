"""The first step of an import: the file, what it is taken for, and why."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from twohats.exchange.look import Look
from twohats.exchange.ui import words
from twohats.widgets.cards import Card, make_button
from twohats.widgets.label import PlainLabel
from twohats.words import filled, inside, told

_HEADINGS_SHOWN = 12


class FileStep(QWidget):
    """Shows the file and lets its kind be chosen."""

    kind_chosen = Signal(str)
    other_wanted = Signal()

    def __init__(self, wing: str) -> None:
        super().__init__()
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(14)
        card = Card()
        card.body.setSpacing(8)
        self._name = PlainLabel("", "strong")
        self._made = PlainLabel("", "dim", wrap=True)
        for label in (self._name, self._made):
            card.body.addWidget(label)
        body.addWidget(card)
        self.kind = QComboBox()
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.kind.activated.connect(lambda _: self.kind_chosen.emit(self.kind.currentData()))
        holds = self.tr("It holds")
        self.kind.setAccessibleName(holds)
        label = PlainLabel(holds, "dim")
        label.setBuddy(self.kind)
        self.why = PlainLabel("", wrap=True)
        self.last_time = PlainLabel("", "dim", wrap=True)
        line = QHBoxLayout()
        line.setSpacing(14)
        line.addWidget(label)
        line.addWidget(self.kind)
        line.addStretch(1)
        self.other = make_button(self.tr("Another file…"), wing)
        self.other.setProperty("enter", True)  # noqa: FBT003  # Qt's own
        self.other.clicked.connect(lambda *_: self.other_wanted.emit())
        line.addWidget(self.other)
        body.addLayout(line)
        for label in (self.why, self.last_time):
            body.addWidget(label)
        body.addStretch(1)
        self.setFocusProxy(self.kind)

    def show_path(self, path: Path, *, pasted: bool) -> None:
        """Show which file it is, before anything is known of it."""
        self._name.setText(self.tr("What you copied") if pasted else path.name)
        self._made.setText(self.tr("Reading…"))
        self.kind.setEnabled(False)
        for label in (self.why, self.last_time):
            label.setText("")

    def show_nothing(self) -> None:
        """Nothing can be told of it."""
        self._made.setText(self.tr("It cannot be taken in."))

    def show_look(self, look: Look) -> None:
        """Show what it is taken for."""
        named = [heading.strip() for heading in look.table.headings if heading.strip()]
        shown = ", ".join(named[:_HEADINGS_SHOWN]) + ("…" if len(named) > _HEADINGS_SHOWN else "")
        count = len(look.table.headings)
        columns = self.tr("1 column") if count == 1 else filled(self.tr("{:,} columns"), count)
        self._made.setText(told(columns, shown))
        self._fill(look.kind)
        self.why.say(self._because(look), "text" if look.kind else "late")
        self.last_time.setText(self.tr("It is taken as you took it the last time.") if look.habit else "")

    def _fill(self, kind: str) -> None:
        self.kind.clear()
        if not kind:
            self.kind.addItem(self.tr("choose…"), "")
        for name, said in words.kinds().items():
            self.kind.addItem(said, name)
        self.kind.setCurrentIndex(self.kind.findData(kind))
        self.kind.setEnabled(True)

    def _because(self, look: Look) -> str:
        if not look.kind:
            return self.tr("{} Choose it.").format(look.because)
        if look.recognition.kind is None:
            return look.because
        taken = inside(words.shortly(words.kinds()[look.kind]))
        return self.tr("Taken for {}. {}").format(taken, look.because)
