"""Sales' forms: someone called, log a call, done, plan, move, reckon, and what goes back through the hall."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from twohats.business.rules.calendar import local_moment
from twohats.business.rules.contacts import Person
from twohats.business.rules.money import parse_money
from twohats.business.rules.profile import guess_kind
from twohats.business.speech import Speech
from twohats.business.store import office
from twohats.errors import RuleError
from twohats.handoff.rules.handoff import Handoff, Marks
from twohats.handoff.store import published, queue
from twohats.hat import Hat
from twohats.sales.operations import activities, closing, conversations, endings, handoffs
from twohats.sales.operations import deals as deal_verbs
from twohats.sales.operations import follow_ups as follow_up_verbs
from twohats.sales.rules.deals import (
    Deal,
    FirstAction,
    FollowUp,
    PhoneIn,
    Verdict,
    heard_of_us,
    require_live,
)
from twohats.sales.rules.follow_ups import Activity, Outcome, propose
from twohats.sales.store import deals, follow_ups, heard
from twohats.sales.store.known import already
from twohats.sales.ui.done_form import DoneForm
from twohats.sales.ui.known import say_known
from twohats.sales.ui.questions import (
    about_reason,
    action_asked,
    is_promise_open,
    kind_words,
    marks_asked,
    named,
    promise_asked,
    read_kind,
    read_marks,
    read_verdict,
)
from twohats.stamp import to_stamp
from twohats.widgets.fields import ChoiceField, DayField, Field, MomentField, TextField, Value, picked
from twohats.widgets.form import Form
from twohats.widgets.known_line import KnownLine, Look
from twohats.widgets.label import PlainLabel
from twohats.widgets.workspace import Workspace

_WING = "sales"
# Who said no is asked again in so many days, unless the owner says another day.
_ASK_AGAIN = 90


class SalesForms(QWidget):
    """Opens the forms over a page; an invisible child of the window, so that they belong somewhere."""

    # Somebody who is in the book already is to be shown.
    contact_wanted = Signal(int)

    def __init__(self, parent: QWidget, workspace: Workspace, speech: Speech) -> None:
        super().__init__(parent)
        self.hide()
        self._workspace, self._speech = workspace, speech

    def someone_called(self, known: Person | None = None) -> None:
        """The fast lane: who, how to reach them, what they need, how they heard of us, and when they called."""
        known = known or Person()
        day = self._today().isoformat()
        channels = {one.name: one.kind for one in self._workspace.read(office.channels, hat=Hat.SALES)}
        campaigns = [one.name for one in self._workspace.read(published.running, day, hat=Hat.SALES)]
        ways = (*channels, *self._workspace.read(heard.ways, day, hat=Hat.SALES))
        fields: list[Field] = [
            TextField("name", self.tr("Who called"), known.name),
            TextField("reach", self.tr("E-mail or phone"), known.email or known.phone),
            TextField("need", self.tr("What they need")),
            ChoiceField("channel", self.tr("How did you hear of us?"), ways, open=True),
            TextField("referrer", self.tr("And from whom?")),
            MomentField("called", self.tr("When they called"), self._clock().replace(second=0, microsecond=0)),
        ]

        def is_referral(said: str) -> bool:
            channel, _ = heard_of_us(said, campaigns)
            return channels.get(channel, guess_kind(channel)) == "referral"

        def submit(values: dict[str, Value]) -> None:
            said = str(values["channel"])
            referrer = str(values["referrer"]) if is_referral(said) else ""
            contact = known.contact if values["name"] == known.name else None
            self._take_call(values, *heard_of_us(said, campaigns), referrer, contact)

        form = self._open(self.tr("Someone called"), fields, self.tr("Write down"), submit)
        channel = form.editor("channel")
        assert isinstance(channel, QComboBox)  # noqa: S101  # a ChoiceField is one
        channel.currentTextChanged.connect(lambda _: form.show_field("referrer", on=is_referral(picked(channel))))
        form.show_field("referrer", on=False)
        look = Look(("name", "reach"), already, lambda found: say_known(found, self._speech, self._workspace.now()))
        KnownLine(form, self._workspace, look, Hat.SALES).wanted.connect(self.contact_wanted)

    def _take_call(
        self, values: dict[str, Value], channel: str, campaign: str, referrer: str, contact: int | None
    ) -> None:
        reach = str(values["reach"])
        email, phone = (reach, "") if "@" in reach else ("", reach)
        call = PhoneIn(
            person=Person(name=str(values["name"]), email=email, phone=phone, contact=contact),
            need=str(values["need"]),
            channel=channel,
            referrer=referrer,
            called_at=self._stamp(values["called"]),
            campaign=campaign,
        )
        self._do("Someone called", handoffs.take_call, call)

    def log_call(self, deal: Deal) -> None:
        """What was done with a deal just now; the first time, what it showed."""
        marks = self._untold_marks(deal)
        fields: list[Field] = [
            ChoiceField("kind", self.tr("What it was"), tuple(kind_words().values())),
            TextField("outcome", self.tr("What came of it"), lines=True),
            *([] if marks is None else marks_asked(marks)),
        ]

        def submit(values: dict[str, Value]) -> None:
            kind, outcome = read_kind(values["kind"]), str(values["outcome"])
            self._do("Log activity", conversations.log, deal.id, kind, outcome, read_marks(values))

        self._open(self.tr("{}: done just now").format(deal.title), fields, self.tr("Log"), submit)

    def finish(self, follow_up: FollowUp | Activity) -> None:
        """Mark a follow-up done and plan the next one; the first time, say what it showed."""
        activity = self._workspace.read(follow_ups.find, follow_up.id, hat=Hat.SALES)
        if activity is None:
            return
        calendar = self._workspace.read(office.calendar, hat=Hat.SALES)

        def propose_next(outcome: str) -> tuple[str, datetime, str]:
            action = propose(activity, outcome, self._workspace.now(), calendar)
            return action.kind, local_moment(action.due_at, calendar.time_zone), action.subject

        def write(outcome: Outcome, following: tuple[str, datetime, str] | None) -> None:
            action = None if following is None else self._action(*following)
            self._do("Done", follow_up_verbs.finish_and_plan, activity.id, outcome, action)

        DoneForm(self.window(), activity, propose_next, write, self._marks_of(activity)).open()

    def _marks_of(self, activity: Activity) -> Marks | None:
        """The marks that a first talk may show; None where they are known or nobody asks for them."""
        deal = self._workspace.read(deals.find, activity.deal_id, hat=Hat.SALES) if activity.deal_id else None
        return None if deal is None or activity.kind == "task" else self._untold_marks(deal)

    def change_follow_up(self, activity: Activity) -> None:
        """What is to be done, when, and what about."""
        moment = local_moment(activity.due_at, self._speech.firm.time_zone)
        fields = action_asked(activity.kind, moment, activity.subject)

        def submit(values: dict[str, Value]) -> None:
            action = self._action_of(values)
            self._do("Change the follow-up", follow_up_verbs.change, activity.id, action)

        self._open(self.tr("Edit: {}").format(activity.about), fields, self.tr("Save"), submit)

    def _handoff(self, deal: Deal) -> Handoff | None:
        if deal.handoff_id is None:
            return None
        return self._workspace.read(queue.find, deal.handoff_id, hat=Hat.SALES)

    def _untold_marks(self, deal: Deal) -> Marks | None:
        handoff = self._handoff(deal)
        return None if handoff is None or handoff.first_touch_at or handoff.marked_at else handoff.marks

    def plan(self, deal: Deal) -> None:
        """The next action of a deal."""
        at_ten = self._clock().replace(hour=10, minute=0, second=0, microsecond=0)
        fields = action_asked("call", at_ten + timedelta(days=1), "")

        def submit(values: dict[str, Value]) -> None:
            action = self._action_of(values)
            self._do("Plan", activities.plan, deal.id, action)

        self._open(self.tr("Next action: {}").format(deal.title), fields, self.tr("Plan"), submit)

    def change_stage(self, deal: Deal, into: int | None = None) -> None:
        """To another stage, one that may be proposed; out of the first one, say what the talks showed."""
        steps = self._workspace.read(deals.stages, hat=Hat.SALES)
        stages = {stage.name: stage.id for stage in steps}
        proposed = next((stage.name for stage in steps if stage.id == into), deal.stage)
        fields: list[Field] = [ChoiceField("stage", self.tr("Stage"), tuple(stages), proposed)]
        handoff = self._handoff(deal)
        if handoff is not None and handoff.marked_at is None and deal.stage_id == steps[0].id:
            fields += marks_asked(handoff.marks)

        def submit(values: dict[str, Value]) -> None:
            stage = stages[str(values["stage"])]
            self._do("Move", conversations.move, deal.id, stage, read_marks(values))

        self._open(self.tr("Move {}").format(deal.title), fields, self.tr("Move"), submit)

    def reckon(self, deal: Deal) -> None:
        """What it may be worth, and when it may close."""
        expected = date.fromisoformat(deal.expected_close) if deal.expected_close else None
        fields: list[Field] = [
            TextField("amount", self._amount_label(), self._speech.typed(deal.amount)),
            DayField("expected", self.tr("Expected to close on"), expected, suggested=self._today()),
        ]

        def submit(values: dict[str, Value]) -> None:
            day = values["expected"]
            close = day.isoformat() if isinstance(day, date) else None
            amount = self._amount(values["amount"])
            self._do("Amount and date", deal_verbs.reckon, deal.id, amount, close)

        self._open(self.tr("Amount and date: {}").format(deal.title), fields, self.tr("Save"), submit)

    def lose(self, deal: Deal) -> None:
        """Why, in whose words, and when to ask again."""
        reasons = tuple(self._workspace.read(deals.lost_reasons, hat=Hat.SALES))
        fields: list[Field] = [
            ChoiceField("reason", self.tr("Why"), reasons),
            TextField("note", self.tr("In their words"), lines=True),
        ]
        if deal.handoff_id is not None:
            later = self._today() + timedelta(days=_ASK_AGAIN)
            fields.append(DayField("again", self.tr("Ask them again on"), suggested=later))
        fields += self._open_promise(deal)

        def submit(values: dict[str, Value]) -> None:
            reason, note, again = str(values["reason"]), str(values["note"]), read_day(values.get("again"))
            self._do("Lost", endings.lose, deal.id, reason, note, again, read_verdict(values))

        self._open(self.tr("Lost: {}").format(deal.title), fields, self.tr("Lost"), submit)

    def _open_promise(self, deal: Deal) -> list[Field]:
        handoff = self._handoff(deal)
        return promise_asked(handoff) if handoff is not None and is_promise_open(handoff) else []

    def reopen(self, deal: Deal) -> None:
        """Open a lost deal again."""
        self._do("Open again", closing.reopen, deal.id)

    def choose_work(self) -> None:
        """Which won deal's work is done, and then how it went."""
        waiting = named(self._workspace.read(deals.work_to_finish, hat=Hat.SALES))
        chosen: list[int] = []
        field = ChoiceField("deal", self.tr("Which job"), tuple(waiting))
        title, button = self.tr("Work is done"), self.tr("Continue")
        form = self._open(title, [field], button, lambda values: chosen.append(waiting[str(values["deal"])]))

        def go_on() -> None:
            deal = self._workspace.read(deals.find, chosen[0], hat=Hat.SALES)
            if deal is not None:
                self.finish_work(deal)

        form.accepted.connect(go_on)

    def finish_work(self, deal: Deal) -> None:
        """The work of a won deal is done: when, and how it went."""
        fields: list[Field] = [
            DayField("day", self.tr("Done on"), self._today()),
            TextField("note", self.tr("How it went"), lines=True),
            *self._open_promise(deal),
        ]

        def submit(values: dict[str, Value]) -> None:
            day, note, verdict = read_day(values["day"]), str(values["note"]), read_verdict(values)
            if day is None:
                raise RuleError("Say on which day the work was done.")
            self._do("Work is done", endings.finish_work, deal.id, day, note, verdict)

        self._open(self.tr("Work is done: {}").format(deal.title), fields, self.tr("Tell Marketing"), submit)

    def say_what_was_found(self, deal: Deal) -> None:
        """The three marks, at any time."""
        handoff = self._require_handoff(deal)

        def submit(values: dict[str, Value]) -> None:
            self._do("What we found", handoffs.mark, deal.id, read_marks(values))

        found = self.tr("What we found: {}")
        self._open(found.format(deal.title), marks_asked(handoff.marks), self.tr("Save"), submit)

    def judge_promise(self, deal: Deal) -> None:
        """Whether the promise was kept, at any time."""
        handoff = self._require_handoff(deal)
        if not handoff.promise:
            raise RuleError("No promise was made to this customer.")

        def submit(values: dict[str, Value]) -> None:
            verdict = read_verdict(values) or Verdict("")
            self._do("Judge the promise", handoffs.judge_promise, deal.id, verdict.promise, verdict.note)

        said, fields = self.tr("“{}”").format(handoff.promise), promise_asked(handoff)
        self._open(self.tr("The promise"), fields, self.tr("Save"), submit, said=said)

    def give_back(self, deal: Deal) -> None:
        """Back to Marketing, with a reason from the list."""
        self._require_handoff(deal)
        require_live(deal)
        reasons = {one.name: one for one in self._workspace.read(queue.reasons, hat=Hat.SALES)}
        fields: list[Field] = [
            ChoiceField("reason", self.tr("Why"), tuple(reasons)),
            TextField("note", self.tr("In their words"), lines=True),
        ]

        def submit(values: dict[str, Value]) -> None:
            reason, note = str(values["reason"]), str(values["note"])
            self._do("Give back to Marketing", handoffs.give_back, deal.id, reason, note)

        form = self._open(self.tr("Give back: {}").format(deal.title), fields, self.tr("Give back"), submit)
        reason, follows = form.editor("reason"), PlainLabel("", "dim", wrap=True)
        assert isinstance(reason, QComboBox)  # noqa: S101  # a ChoiceField is one
        form.below.addWidget(follows)

        def say_what_follows() -> None:
            follows.setText(about_reason(reasons[picked(reason)]))

        reason.currentIndexChanged.connect(lambda _: say_what_follows())
        say_what_follows()

    def _require_handoff(self, deal: Deal) -> Handoff:
        handoff = self._handoff(deal)
        if handoff is None:
            raise RuleError("“{title}” did not come from Marketing.", title=deal.title)
        return handoff

    def _today(self) -> date:
        return self._speech.today(self._workspace.now())

    def _clock(self) -> datetime:
        """The moment on the firm's clock."""
        return self._workspace.now().astimezone(self._speech.zone)

    def _stamp(self, moment: Value) -> str:
        assert isinstance(moment, datetime)  # noqa: S101  # a MomentField gives one
        return to_stamp(self._speech.from_clock(moment))

    def _action_of(self, values: dict[str, Value]) -> FirstAction:
        return self._action(read_kind(values["kind"]), values["due"], values["subject"])

    def _action(self, kind: str, due: Value, subject: Value) -> FirstAction:
        return FirstAction(kind, self._stamp(due), str(subject))

    def _amount_label(self) -> str:
        return self.tr("Amount, net ({})").format(self._speech.firm.currency)

    def _amount(self, text: Value) -> int | None:
        firm, typed = self._speech.firm, str(text).strip()
        return parse_money(typed, firm.currency, firm.locale) if typed else None

    def _do(self, label: str, operation: Callable[..., object], *values: object) -> None:
        self._workspace.do(label, operation, *values, hat=Hat.SALES)

    def _open(
        self,
        title: str,
        fields: Sequence[Field],
        button: str,
        submit: Callable[[dict[str, Value]], None],
        *,
        said: str = "",
    ) -> Form:
        """Open a form; what is `said` stands above its fields."""
        form = self._make(title, fields, button, submit)
        if said:
            label = PlainLabel(said, wrap=True)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            form.top.addWidget(label)
        form.open()
        return form

    def _make(
        self, title: str, fields: Sequence[Field], button: str, submit: Callable[[dict[str, Value]], None]
    ) -> Form:
        return Form(self.window(), title, fields, button, submit, _WING)


def read_day(value: Value) -> str | None:
    """A local day as it is kept; None for none."""
    return value.isoformat() if isinstance(value, date) else None
