"""The handoff panel between the pages: what waits, what came back, and the keys that decide."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from twohats.business.rules.calendar import people_say
from twohats.business.speech import Speech
from twohats.business.store import office
from twohats.handoff.rules.handoff import Handoff
from twohats.handoff.rules.reasons import Reason
from twohats.handoff.store import clock, queue
from twohats.handoff.ui.card import GLANCE, AcceptLine, HandoffCard, ReasonList
from twohats.handoff.ui.notice import Notice
from twohats.storage.wall import Hat
from twohats.widgets.cards import Bar, Card, make_button
from twohats.widgets.form import Field, Form, TextField, Value
from twohats.widgets.label import PlainLabel
from twohats.widgets.workspace import Workspace

_LEAST, _USUAL, _MOST, _STRIP = 264, 304, 312, 48


@dataclass(frozen=True, slots=True)
class Verbs:
    """What the wings do with a handoff; the window hands them to the hall.

    Moments are UTC, days `2026-11-23`.
    """

    accept: Callable[[int, str, datetime], object]
    reject: Callable[[int, str, str], object]
    withdraw: Callable[[int], object]
    keep_until: Callable[[int, str], object]
    let_go: Callable[[int, str], object]


class HandoffPanel(QFrame):
    """Always between the pages: at Marketing's right edge and at Sales' left."""

    counted = Signal(int, int)

    def __init__(self, workspace: Workspace, speech: Speech, verbs: Verbs, notices: Sequence[Notice] = ()) -> None:
        super().__init__()
        self.setObjectName("hall")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Handoff"))
        self._workspace, self._speech, self._verbs = workspace, speech, verbs
        self._notices = notices
        self._noticed = 0
        self._cards: list[HandoffCard] = []
        self._current = 0
        self._open: AcceptLine | ReasonList | None = None
        self._narrow = False
        self._lay_out()
        workspace.changed.connect(self._on_changed)
        workspace.hat_changed.connect(lambda _: self.refresh())

    def _lay_out(self) -> None:
        body = self._body = QVBoxLayout(self)
        body.setSpacing(8)
        line = QHBoxLayout()
        self._title = PlainLabel(self.tr("Handoff"), "strong")
        self._way = PlainLabel(self.tr("Marketing → Sales"), "dim")
        line.addWidget(self._title, 1)
        line.addWidget(self._way)
        body.addLayout(line)
        self._list = QWidget()
        self._list.setObjectName("inside")
        self._list_body = QVBoxLayout(self._list)
        self._list_body.setContentsMargins(0, 0, 0, 0)
        self._list_body.setSpacing(10)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._list)
        body.addWidget(self._scroll, 1)
        self._foot = Card()
        self._answered = PlainLabel("", "strong")
        self._bar = Bar("sales")
        self._median = PlainLabel("", "dim", wrap=True)
        for widget in (self._answered, self._bar, self._median):
            self._foot.body.addWidget(widget)
        body.addWidget(self._foot)
        self._strip = self._make_strip()
        body.addWidget(self._strip, 1)

    def _make_strip(self) -> QWidget:
        """What is left of the panel where there is no room or nothing to show: how many wait, and the key."""
        strip = QWidget()
        column = QVBoxLayout(strip)
        column.setContentsMargins(0, 0, 0, 0)
        self._number = PlainLabel("", "strong")
        for label in (self._number, PlainLabel("F6", "small")):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addStretch(1)
        return strip

    def _on_changed(self, tables: frozenset[str]) -> None:
        if any(table.startswith(("handoff_", "business_")) for table in tables):
            self.refresh()

    def refresh(self) -> None:
        """Read the queue anew; the place in it is kept."""
        chosen = self.current.id if self.current else None
        while (item := self._list_body.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._cards.clear()
        self._open = None
        now = self._workspace.now()
        waiting = self._workspace.read(clock.waiting, now)
        if self._workspace.hat is Hat.SALES:
            self._show_queue(waiting, now)
            self._show_notices(now)
        else:
            self._show_notices(now)
            self._show_sent(waiting, now)
        self._list_body.addStretch(1)
        self._show_foot(now)
        ids = [card.handoff.id for card in self._cards]
        self._choose(ids.index(chosen) if chosen in ids else min(self._current, max(0, len(ids) - 1)))
        self._number.setText(str(len(waiting)))
        self.counted.emit(len(waiting), sum(one.late for one in waiting))

    def _show_notices(self, now: datetime) -> None:
        cards = [card for notice in self._notices for card in notice.cards(self._workspace.hat, now)]
        for card in cards:
            self._list_body.addWidget(card)
        self._noticed = len(cards)

    def _show_queue(self, waiting: list[clock.Waiting], now: datetime) -> None:
        for one in waiting:
            card = self._add_card(one.handoff, self._speech.late(one.due, now), "late" if one.late else "neutral")
            card.add_promise(self.tr("No promise was made."))
            card.add_place()
        if not waiting:
            self._add_sentence(self.tr("Nothing waits for a decision. What Marketing sends appears here."))

    def _show_sent(self, waiting: list[clock.Waiting], now: datetime) -> None:
        self._add_sentence(self.tr("Waiting for Sales") if waiting else self.tr("Nothing waits for Sales."))
        for one in waiting:
            card = self._add_card(one.handoff, self._speech.late(one.due, now), "late" if one.late else "neutral")
            card.add_place()
        back = self._workspace.read(queue.came_back)
        if back:
            self._add_sentence(self.tr("Back from Sales"))
        for handoff in back:
            self._add_answer(handoff, now)

    def _add_answer(self, handoff: Handoff, now: datetime) -> None:
        kind = self.tr("waited too long") if handoff.state == "lapsed" else self.tr("came back")
        card = self._add_card(handoff, kind, "neutral")
        if handoff.note:
            card.body.addWidget(PlainLabel(handoff.note, wrap=True, most=GLANCE))
        if handoff.reason:
            card.body.addWidget(PlainLabel(self.tr("Back: {}").format(handoff.reason), "dim", wrap=True))
        line = QHBoxLayout()
        if handoff.recyclable:
            day = handoff.not_before or (self._speech.today(now) + timedelta(days=30)).isoformat()
            said = self._speech.day(day, now)
            keep = make_button(self.tr("Keep until {}").format(said), "marketing")
            keep.clicked.connect(lambda *_: self._verbs.keep_until(handoff.id, day))
            line.addWidget(keep)
        go = make_button(self.tr("Let go…"), "marketing")
        go.clicked.connect(lambda *_: self._let_go(handoff))
        line.addWidget(go)
        line.addStretch(1)
        card.body.addLayout(line)

    def _add_card(self, handoff: Handoff, due: str, kind: str) -> HandoffCard:
        card = HandoffCard(handoff, due, kind, self._workspace.hat)
        place = len(self._cards)
        card.pressed.connect(lambda: self._choose(place, focus=True))
        self._cards.append(card)
        self._list_body.addWidget(card)
        return card

    def _add_sentence(self, text: str) -> None:
        self._list_body.addWidget(PlainLabel(text, "dim", wrap=True))

    def _show_foot(self, now: datetime) -> None:
        figures = self._workspace.read(clock.punctuality, now)
        if figures.answered:
            self._answered.setText(self.tr("Answered in time  {} of {}").format(figures.in_time, figures.answered))
            self._bar.show_fraction(figures.in_time / figures.answered)
        else:
            self._answered.setText(self.tr("Nothing answered yet this month"))
            self._bar.show_fraction(None)
        lines = []
        if figures.median_minutes is not None:
            hours, minutes = divmod(figures.median_minutes, 60)
            lines.append(self.tr("Median {} h {} min to an answer").format(hours, minutes))
        if figures.promises:
            lines.append(self.tr("Promises kept  {} of {}").format(figures.promises_kept, figures.promises))
        self._median.setText(" · ".join(lines))
        self._median.setVisible(bool(lines))

    @property
    def current(self) -> Handoff | None:
        """The handoff on which the keys act."""
        return self._cards[self._current].handoff if self._current < len(self._cards) else None

    def choose(self, handoff_id: int) -> None:
        """Make a handoff the current one."""
        ids = [card.handoff.id for card in self._cards]
        if handoff_id in ids:
            self._choose(ids.index(handoff_id), focus=True)

    def _choose(self, place: int, *, focus: bool = False) -> None:
        self._current = place
        self._close_line()
        if focus:
            self.setFocus()
        self._mark_current()

    def _mark_current(self) -> None:
        for place, card in enumerate(self._cards):
            card.choose(chosen=place == self._current and self.hasFocus())
        if self._cards and self._workspace.hat is Hat.SALES:
            self._show_buttons()
        if self._current < len(self._cards):
            self._scroll.ensureWidgetVisible(self._cards[self._current])

    def _show_buttons(self) -> None:
        """The current card alone carries its two buttons."""
        for place, card in enumerate(self._cards):
            held = card.findChild(QWidget, "decide")
            if held is not None and place != self._current:
                held.hide()
                held.deleteLater()
                held.setObjectName("")
            elif held is None and place == self._current:
                card.body.addWidget(self._buttons())

    def _buttons(self) -> QWidget:
        holder = QWidget()
        holder.setObjectName("decide")
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 4, 0, 0)
        line = QHBoxLayout()
        column.addLayout(line)
        accept = make_button(self.tr("Accept"), "sales", primary=True)
        accept.clicked.connect(lambda *_: self._press_accept())
        reject = make_button(self.tr("Reject…"), "sales")
        reject.clicked.connect(lambda *_: self._open_reasons())
        for button in (accept, reject):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            line.addWidget(button)
        now = self._workspace.now()
        said = people_say(self._first_due(), self._speech.today(now))
        line.addStretch(1)
        column.addWidget(PlainLabel(self.tr("Accept means: call, {}").format(said), "dim"))
        return holder

    def _first_due(self) -> datetime:
        """When the first action is due by default: two working hours from now, at a full half hour (firm's clock)."""
        calendar = self._workspace.read(office.calendar)
        due = calendar.add_working_hours(self._workspace.now(), 2).astimezone(self._speech.zone)
        return due + timedelta(minutes=-due.minute % 30, seconds=-due.second, microseconds=-due.microsecond)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() or not self._cards or not self._press(Qt.Key(event.key())):
            super().keyPressEvent(event)

    def _press(self, key: Qt.Key) -> bool:
        """Act on a letter; False if it means nothing here."""
        steps = {Qt.Key.Key_J: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_K: -1, Qt.Key.Key_Up: -1}
        if key in steps:
            self._choose(max(0, min(len(self._cards) - 1, self._current + steps[key])))
        elif key == Qt.Key.Key_Escape and self._open is not None:
            self._close_line()
        elif self._workspace.hat is Hat.SALES:
            return self._press_sales(key)
        elif key == Qt.Key.Key_W and self.current is not None and self.current.state == "queued":
            self._verbs.withdraw(self.current.id)
        else:
            return False
        return True

    def _press_sales(self, key: Qt.Key) -> bool:
        if isinstance(self._open, ReasonList) and Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
            self._open.press(key - Qt.Key.Key_0)
        elif key == Qt.Key.Key_A:
            self._press_accept()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and isinstance(self._open, AcceptLine):
            self._open.agree()
        elif key == Qt.Key.Key_R:
            self._open_reasons()
        else:
            return False
        return True

    def _press_accept(self) -> None:
        """The first time the line opens; the second time it is agreed."""
        if isinstance(self._open, AcceptLine):
            self._open.agree()
            return
        handoff = self.current
        if handoff is not None:
            line = AcceptLine(self._first_due().replace(tzinfo=None), "sales")
            line.agreed.connect(lambda kind, when: self._accept(handoff.id, kind, when))
            self._open_line(line)

    def _accept(self, handoff_id: int, kind: str, when: datetime) -> None:
        self._verbs.accept(handoff_id, kind, self._speech.from_clock(when))
        self.setFocus()

    def _open_reasons(self) -> None:
        handoff = self.current
        if handoff is not None and not isinstance(self._open, ReasonList):
            reasons = ReasonList(self._workspace.read(queue.reasons))
            reasons.taken.connect(lambda reason: self._reject(handoff.id, reason))
            self._open_line(reasons)

    def _reject(self, handoff_id: int, reason: Reason) -> None:
        if not reason.needs_note:
            self._verbs.reject(handoff_id, reason.name, "")
            self.setFocus()
            return
        fields: list[Field] = [TextField("note", self.tr("In their words"), lines=True)]

        def submit(values: dict[str, Value]) -> None:
            self._verbs.reject(handoff_id, reason.name, str(values["note"]))

        Form(self, self.tr("Why does it go back?"), fields, self.tr("Reject"), submit, "sales").open()

    def _let_go(self, handoff: Handoff) -> None:
        fields: list[Field] = [TextField("because", self.tr("Because"), value=handoff.reason)]

        def submit(values: dict[str, Value]) -> None:
            self._verbs.let_go(handoff.id, str(values["because"]))

        Form(self, self.tr("Let this lead go?"), fields, self.tr("Let go"), submit, "marketing").open()

    def _open_line(self, line: AcceptLine | ReasonList) -> None:
        self._close_line()
        card = self._cards[self._current]
        held = card.findChild(QWidget, "decide")
        if held is not None:
            held.hide()
        self._open = line
        card.body.addWidget(line)
        self.setFocus()

    def _close_line(self) -> None:
        if self._open is not None:
            self._open.hide()
            self._open.deleteLater()
            self._open = None
            for card in self._cards:
                held = card.findChild(QWidget, "decide")
                if held is not None:
                    held.show()

    def focusInEvent(self, event: object) -> None:
        super().focusInEvent(event)  # type: ignore[arg-type]  # a QFocusEvent
        self._mark_current()

    def focusOutEvent(self, event: object) -> None:
        super().focusOutEvent(event)  # type: ignore[arg-type]  # a QFocusEvent
        self._mark_current()

    def narrow(self, *, narrow: bool) -> None:
        """Shrink to a strip, or open to the full width."""
        self._narrow = narrow
        for widget in (self._title, self._way, self._scroll, self._foot):
            widget.setVisible(not narrow)
        self._strip.setVisible(narrow)
        edge = 4 if narrow else 14
        self._body.setContentsMargins(edge, 14, edge, 14)
        self.setMinimumWidth(_STRIP if narrow else _LEAST)
        self.setMaximumWidth(_STRIP if narrow else _MOST)

    def sizeHint(self) -> QSize:
        return QSize(_STRIP if self._narrow else _USUAL, super().sizeHint().height())

    @property
    def is_deciding(self) -> bool:
        """Whether the owner is in the middle of an answer."""
        return self._open is not None

    @property
    def is_empty(self) -> bool:
        """Whether nothing waits, nothing came back and nothing is noticed."""
        return not self._cards and not self._noticed

    @property
    def is_narrow(self) -> bool:
        """Whether only the strip shows."""
        return self._narrow
