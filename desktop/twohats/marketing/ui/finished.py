"""Work that is done and came back: ask for a review, a name, the next job."""

from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from twohats.business.rules.contacts import Person
from twohats.business.speech import Speech
from twohats.handoff.rules.finished import Finished
from twohats.handoff.store import finished
from twohats.hat import Hat
from twohats.marketing.operations import answers as verbs
from twohats.widgets.cards import Card, make_button
from twohats.widgets.fields import DayField, Field, TextField, TickField, Value
from twohats.widgets.form import Form
from twohats.widgets.label import PlainLabel
from twohats.widgets.workspace import Workspace

_MOST = 3
_GLANCE = 160
# What is left inside a card of the panel where this is narrowest, and what stands between two buttons.
_ROOM, _GAP = 200, 6
_WING = "marketing"
# Where no better day is known, the next job is spoken of some months after the last one.
_NEXT_JOB = timedelta(days=180)


class FinishedNotice(QObject):
    """A card for each finished order that Marketing follows, the one longest finished first."""

    def __init__(self, parent: QWidget, workspace: Workspace, speech: Speech) -> None:
        super().__init__(parent)
        self._parent, self._workspace, self._speech = parent, workspace, speech
        self.title = self.tr("Work that is done")

    def cards(self, hat: Hat, now: datetime) -> list[Card]:
        """At most three cards and one that counts the rest; none under Sales."""
        if hat is not Hat.MARKETING:
            return []
        cards = [self._card(one, now) for one in self._workspace.read(finished.to_follow, _MOST)]
        more = self._workspace.read(finished.count_to_follow) - len(cards)
        if more > 0:
            rest = Card()
            said = self.tr("and {:,} more finished works: they come up as you put these away.")
            only = self.tr("and 1 more finished work: it comes up as you put one of these away.")
            rest.body.addWidget(PlainLabel(only if more == 1 else said.format(more), "dim", wrap=True))
            cards.append(rest)
        return cards

    def _card(self, one: Finished, now: datetime) -> Card:
        who = one.who or self.tr("Nameless")
        card = Card()
        card.setAccessibleName(self.tr("{}, work done").format(who))
        for text, role in (
            (who, "strong"),
            (self.tr("{} · done {}").format(one.work, self._speech.day(one.finished_on, now)), "dim"),
        ):
            card.body.addWidget(PlainLabel(text, role, wrap=True, most=_GLANCE))
        if one.note:
            card.body.addWidget(PlainLabel(self.tr("“{}”").format(one.note), wrap=True, most=_GLANCE))
        if kept := self._kept(one.promise_kept):
            card.body.addWidget(PlainLabel(kept, "dim", wrap=True))
        self._add_steps(card, one, now)
        return card

    def _kept(self, verdict: str | None) -> str:
        return {
            "kept": self.tr("The promise was kept."),
            "changed": self.tr("The promise was changed."),
            "broken": self.tr("The promise was broken."),
        }.get(verdict or "", "")

    def _add_steps(self, card: Card, one: Finished, now: datetime) -> None:
        """What was asked already, each with its tick, and the buttons for the rest."""
        steps: tuple[tuple[str | None, str, str, Callable[[], object]], ...] = (
            (one.reviewed_at, self.tr("Asked for a review"), self.tr("Asked for a review"), lambda: self._review(one)),
            (one.named_at, self.tr("Asked for a name"), self.tr("A name…"), lambda: self.ask_name(one)),
            (one.next_at, self.tr("Spoke of the next job"), self.tr("Next job…"), lambda: self.ask_next_job(one)),
        )
        for at, done, _, _ in steps:
            if at is not None:
                when = self._speech.moment(at, now)
                card.body.addWidget(PlainLabel(self.tr("✓ {}, {}").format(done, when), "dim", wrap=True))
        open_steps = [(text, act) for at, _, text, act in steps if at is None]
        open_steps.append((self.tr("Nothing more"), lambda: self._put_away(one)))
        for row in _rows([_button(text, act) for text, act in open_steps]):
            card.body.addLayout(row)

    def _do(self, label: str, verb: Callable[..., object], *values: object) -> None:
        self._workspace.do(label, verb, *values, hat=Hat.MARKETING)

    def _review(self, one: Finished) -> None:
        self._do(self.tr("Asked for a review"), verbs.ask_for_review, one.id)

    def _put_away(self, one: Finished) -> None:
        self._do(self.tr("Nothing more to ask"), verbs.put_away, one.id)

    def ask_name(self, one: Finished) -> None:
        """Whom they named: a lead that is referred by them; or nobody."""
        fields: list[Field] = [
            TextField("name", self.tr("Whom they named")),
            TextField("reach", self.tr("E-mail or phone")),
            TextField("need", self.tr("What they may need")),
            TickField("nobody", self.tr("They named nobody")),
        ]

        def submit(values: dict[str, Value]) -> None:
            name, reach, need = (str(values[field]) for field in ("name", "reach", "need"))
            if not values["nobody"]:
                email, phone = (reach, "") if "@" in reach else ("", reach)
                self._do(self.tr("Take a name"), verbs.take_name, one.id, Person(name, "", email, phone), need)
            else:
                verbs.require_nobody(name, reach)
                self._do(self.tr("Asked for a name"), verbs.ask_for_name, one.id)

        self._open(self.tr("Whom does {} know?").format(one.who or self.tr("this customer")), fields, submit)

    def ask_next_job(self, one: Finished) -> None:
        """What they may want next, and when to speak of it."""
        today = self._speech.today(self._workspace.now())
        fields: list[Field] = [
            TextField("need", self.tr("What they may want next")),
            DayField("day", self.tr("Speak of it from"), today + _NEXT_JOB),
        ]

        def submit(values: dict[str, Value]) -> None:
            day = values["day"].isoformat() if isinstance(values["day"], date) else ""
            self._do(self.tr("Next job"), verbs.plan_next_job, one.id, str(values["need"]), day)

        self._open(self.tr("The next job for {}").format(one.who or self.tr("this customer")), fields, submit)

    def _open(self, title: str, fields: list[Field], submit: Callable[[dict[str, Value]], None]) -> None:
        Form(self._parent, title, fields, self.tr("Write down"), submit, _WING).open()


def _button(text: str, act: Callable[[], object]) -> QPushButton:
    button = make_button(text, _WING)
    button.clicked.connect(lambda *_: act())
    return button


def _rows(buttons: list[QPushButton]) -> Iterator[QHBoxLayout]:
    """Rows of buttons, each with as many as there is room for in the panel at its narrowest."""
    line, left = QHBoxLayout(), 0
    for button in buttons:
        button.ensurePolished()
        wide = button.sizeHint().width() + _GAP
        if wide > left:
            line, left = QHBoxLayout(), _ROOM
            line.setContentsMargins(0, 4, 0, 0)
            line.setSpacing(_GAP)
            line.setAlignment(Qt.AlignmentFlag.AlignLeft)
            yield line
        line.addWidget(button)
        left -= wide
