"""Those who are in the book twice, pair by pair: merge them, say that they are not the same, or skip."""

from collections.abc import Callable
from dataclasses import dataclass
from threading import Event

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QRadioButton,
    QScrollArea,
    QWidget,
)

from twohats.business.rules.likeness import Likeness, Pair
from twohats.business.speech import Speech
from twohats.business.store.similar import duplicates
from twohats.errors import OwnerError
from twohats.exchange.duplicates.comparing import Side, side_by_side
from twohats.exchange.duplicates.merging import merge, not_the_same
from twohats.exchange.ui.contact_words import facts_of
from twohats.hat import Hat
from twohats.storage.sqlite import Connection
from twohats.widgets.cards import Bar, EmptyState, clear, column_of, foot_line, make_button
from twohats.widgets.label import PlainLabel, on_button
from twohats.widgets.sizes import take_room
from twohats.widgets.workspace import Workspace
from twohats.words import filled, marked

_NAME, _VALUE = 40, 120
_SIZE = 760, 540


class _StoppedError(Exception):
    """The dialog was closed while it looked."""


@dataclass(slots=True)
class _Tally:
    """What was answered so far."""

    merged: int = 0
    refused: int = 0
    skipped: int = 0


@dataclass(frozen=True, slots=True)
class _Answer:
    """An answer to the pair at a place, and whether a step of history stands for it."""

    place: int
    name: str
    written: bool


class Duplicates(QDialog):
    """M merges, N says no, S skips; the arrows choose who stays, and Ctrl+Z takes the last answer back."""

    looked = Signal(int, int)

    def __init__(self, parent: QWidget, workspace: Workspace, speech: Speech) -> None:
        super().__init__(parent)
        self._workspace, self._speech = workspace, speech
        self._wing = str(workspace.hat)
        self._stop = Event()
        self._pairs: list[Pair] = []
        self._place = 0
        self._sides: tuple[Side, Side] | None = None
        self._answers: list[_Answer] = []
        self._tally = _Tally()
        self.setWindowTitle(self.tr("Find duplicates"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        take_room(self, *_SIZE)
        self._lay_out()
        self.looked.connect(self._show_progress)
        self.finished.connect(lambda _: self._stop.set())
        self._look()

    def _lay_out(self) -> None:
        body = column_of(self, self.windowTitle())
        body.setSpacing(10)
        self.progress = PlainLabel("", "dim")
        self._bar = Bar(self._wing)
        for widget in (self.progress, self._bar):
            body.addWidget(widget)
        self._view = QWidget()
        self._grid = QGridLayout(self._view)
        self._grid.setContentsMargins(0, 6, 0, 0)
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(7)
        for column, stretch in enumerate((0, 1, 1)):
            self._grid.setColumnStretch(column, stretch)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._view)
        body.addWidget(scroll, 1)
        self._trouble = PlainLabel("", "late", wrap=True)
        self._trouble.hide()
        body.addWidget(self._trouble)
        self._hint = PlainLabel(
            self.tr("← and → choose who stays. The other’s history goes along, and Ctrl+Z takes the last answer back."),
            "dim",
            wrap=True,
        )
        body.addWidget(self._hint)
        body.addLayout(self._make_buttons())

    def _make_buttons(self) -> QHBoxLayout:
        close = make_button(self.tr("Close"), self._wing)
        close.clicked.connect(self.accept)
        self._skip = make_button(self.tr("Skip  S"), self._wing)
        self._no = make_button(self.tr("Not the same  N"), self._wing)
        self._merge = make_button(self.tr("Merge  M"), self._wing, primary=True)
        slots: tuple[Callable[[], None], ...] = (self.skip, self.refuse, self.merge)
        for button, slot in zip((self._skip, self._no, self._merge), slots, strict=True):
            button.clicked.connect(lambda *_, slot=slot: slot())
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return foot_line((self._skip, self._no), close, self._merge)

    def _look(self) -> None:
        """Look through the whole book on the worker."""

        def heed(done: int, total: int) -> None:
            if self._stop.is_set():
                raise _StoppedError
            self.looked.emit(done, total)

        def look(db: Connection) -> list[Pair]:
            try:
                return duplicates(db, heed)
            except _StoppedError:
                return []

        self._show_controls(on=False)
        self._bar.show()
        self.progress.setText(self.tr("Searching the address book…"))
        self._workspace.run(look, then=self._begin, hat=Hat.REPORTS)

    def _show_progress(self, done: int, total: int) -> None:
        if not self._pairs:
            self._bar.show_fraction(done / max(total, 1))

    def _begin(self, pairs: list[Pair]) -> None:
        if not self._stop.is_set():
            self._pairs = pairs
            self._show_pair()

    def _show_pair(self) -> None:
        """Show the pair at the place, or the next one that is still two."""
        self._sides = None
        while self._place < len(self._pairs) and self._sides is None:
            pair = self._pairs[self._place]
            self._sides = self._workspace.read(side_by_side, pair.one_id, pair.other_id, hat=Hat.REPORTS)
            self._place += self._sides is None
        self._say("")
        self._bar.show_fraction(self._place / max(len(self._pairs), 1))
        self._show_controls(on=self._sides is not None)
        clear(self._grid)
        for row in range(self._grid.rowCount()):
            self._grid.setRowStretch(row, 0)
        if self._sides is None:
            self._show_end()
        else:
            said = self.tr("{:,} of {:,} · they share {}")
            why = self._words(self._pairs[self._place].why)
            self.progress.setText(filled(said, self._place + 1, len(self._pairs), why))
            self._bar.show()
            self._show_sides(self._sides)
        self.setFocus()

    def _words(self, why: Likeness) -> str:
        return {
            Likeness.EMAIL: self.tr("an e-mail address"),
            Likeness.PHONE: self.tr("a phone number"),
            Likeness.TAIL: self.tr("the end of a phone number"),
            Likeness.NAME: self.tr("nearly the same name"),
        }[why]

    def _show_sides(self, sides: tuple[Side, Side]) -> None:
        now = self._workspace.now()
        self._grid.addWidget(PlainLabel(self.tr("Who stays"), "dim"), 0, 0)
        self._stays: tuple[QRadioButton, ...] = ()
        # Qt takes buttons that are about to go for neighbours, too: the group says which belong together.
        together = QButtonGroup(self._view)
        for column, one in enumerate(sides):
            stays = QRadioButton(on_button(one.called, _NAME))
            together.addButton(stays)
            stays.setChecked(column == 0)
            stays.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._stays += (stays,)
            self._grid.addWidget(stays, 0, column + 1)
        ours, theirs = (facts_of(one, self._speech, now) for one in sides)
        row = 1
        for (word, left), (_, right) in zip(ours, theirs, strict=True):
            if not (left or right):
                continue
            self._grid.addWidget(PlainLabel(word, "dim"), row, 0, Qt.AlignmentFlag.AlignTop)
            for column, value in enumerate((left, right), 1):
                role = "dim" if left == right else "text"
                label = PlainLabel(value or "–", role, wrap=True, most=_VALUE)
                self._grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)
            row += 1
        self._grid.setRowStretch(row, 1)

    def _show_end(self) -> None:
        tally = self._tally
        self._bar.hide()
        if not self._pairs:
            self.progress.setText(self.tr("The whole address book was searched."))
            words = self.tr("No duplicates found.")
        else:
            self.progress.setText(filled(self.tr("{:,} of {:,}"), len(self._pairs), len(self._pairs)))
            words = filled(
                self.tr("That is all: {:,} merged, {:,} not the same, {:,} skipped."),
                tally.merged,
                tally.refused,
                tally.skipped,
            )
        self._grid.addWidget(EmptyState(words), 1, 0, 1, 3)
        self._grid.setRowStretch(1, 1)

    def _show_controls(self, *, on: bool) -> None:
        for button in (self._skip, self._no, self._merge):
            button.setVisible(on)
        self._hint.setVisible(on)

    def _say(self, trouble: str) -> None:
        self._trouble.setText(trouble)
        self._trouble.setVisible(bool(trouble))

    def merge(self) -> None:
        """Merge the pair into the one who is chosen to stay."""
        if self._sides is None:
            return
        one, other = self._sides if self._stays[0].isChecked() else self._sides[::-1]
        self._write("merged", marked("Merge contacts"), merge, one.id, other.id)

    def refuse(self) -> None:
        """Remember that the pair are two."""
        if self._sides is not None:
            ids = [one.id for one in self._sides]
            self._write("refused", marked("Not the same"), not_the_same, *ids)

    def _write(self, name: str, label: str, verb: Callable[..., object], *ids: int) -> None:
        try:
            self._workspace.do_for_both(label, verb, *ids)
        except OwnerError as error:
            self._say(str(error))
        else:
            self._go_on(name, written=True)

    def skip(self) -> None:
        """Leave the pair for another time."""
        if self._sides is not None:
            self._go_on("skipped", written=False)

    def _go_on(self, name: str, *, written: bool) -> None:
        self._answers.append(_Answer(self._place, name, written))
        setattr(self._tally, name, getattr(self._tally, name) + 1)
        self._place += 1
        self._show_pair()

    def take_back(self) -> None:
        """Take the last answer back, and show its pair again."""
        if not self._answers:
            return
        last = self._answers.pop()
        setattr(self._tally, last.name, getattr(self._tally, last.name) - 1)
        self._place = last.place
        if last.written:
            self._workspace.undo(lambda _: self._show_pair())
        else:
            self._show_pair()

    def _choose(self, column: int) -> None:
        if self._sides is not None:
            self._stays[column].setChecked(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer by a letter; nothing is typed here."""
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        keys: dict[tuple[int, bool], Callable[[], None]] = {
            (Qt.Key.Key_M, False): self.merge,
            (Qt.Key.Key_N, False): self.refuse,
            (Qt.Key.Key_S, False): self.skip,
            (Qt.Key.Key_Left, False): lambda: self._choose(0),
            (Qt.Key.Key_Right, False): lambda: self._choose(1),
            (Qt.Key.Key_Z, True): self.take_back,
        }
        act = keys.get((event.key(), ctrl))
        if act is None:
            super().keyPressEvent(event)
        else:
            act()
