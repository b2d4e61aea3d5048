"""The forms of a campaign: its plan, its words, where and when these are shown, what went in, what becomes of it."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QCheckBox, QWidget

from twohats.business.rules.money import parse_money
from twohats.business.speech import Speech
from twohats.business.store import office
from twohats.days import short_weekdays
from twohats.hat import Hat
from twohats.languages import offered_languages, read_language, say_language
from twohats.marketing.operations import campaigns as verbs
from twohats.marketing.operations.spending import Spending, book, change_spending
from twohats.marketing.rules.campaigns import (
    HORIZONS,
    VERDICTS,
    Campaign,
    CampaignPlan,
    Message,
    NewMessage,
    NewPlacement,
    Placement,
    SpendEntry,
    read_count,
    read_hour,
    read_minutes,
)
from twohats.marketing.store import campaigns
from twohats.marketing.ui.campaign_words import CampaignWords, say_minutes
from twohats.widgets.fields import ChoiceField, DayField, Field, OptionalDay, TextField, TickField, TicksField, Value
from twohats.widgets.form import Form
from twohats.widgets.label import shown
from twohats.widgets.workspace import Workspace

_WING = "marketing"
_LASTS = timedelta(weeks=8)
_TO_DECIDE = timedelta(days=7)
_NAME = 60
_CHOICE_WIDTH = 320


class CampaignForms(QWidget):
    """Opens the forms over a page; an invisible child of it, so that they belong somewhere."""

    def __init__(self, parent: QWidget, workspace: Workspace, speech: Speech) -> None:
        super().__init__(parent)
        self.hide()
        self._workspace, self._speech = workspace, speech
        self._words = CampaignWords(workspace, speech)

    def new(self, then: Callable[[int], object]) -> None:
        """A new campaign: who it is for, when, how much; the rest can wait. `then` gets its id."""
        today = self._today()
        fields: list[Field] = [
            TextField("name", self.tr("Name")),
            self._segment_field(""),
            DayField("starts_on", self.tr("Starts"), today),
            DayField("ends_on", self.tr("Ends"), today + _LASTS),
            TextField("budget", self._speech.in_currency(self.tr("Budget")), hint=self.tr("What it may cost in all")),
            DayField("decide_on", self.tr("Decide on"), today + _LASTS + _TO_DECIDE),
            TickField("schedule", self.tr("Schedule it now"), value=True),
        ]

        def submit(values: dict[str, Value]) -> None:
            plan = self._plan(values, CampaignPlan(""))
            verb = verbs.plan_campaign if values["schedule"] else verbs.draft_campaign
            then(self._do("New campaign", verb, plan))

        form = self._open(self.tr("New campaign"), fields, self.tr("Plan it"), submit)
        _follow(form, "starts_on", "ends_on", _LASTS)
        _follow(form, "ends_on", "decide_on", _TO_DECIDE)

    def edit(self, one: Campaign) -> None:
        """The whole plan of a campaign."""
        fields: list[Field] = [
            TextField("name", self.tr("Name"), one.name),
            self._segment_field(one.segment),
            ChoiceField("horizon", self.tr("Meant to bring work"), self._horizons(), self._words.horizon(one.horizon)),
            DayField("starts_on", self.tr("Starts"), _day(one.starts_on)),
            DayField("ends_on", self.tr("Ends"), _day(one.ends_on)),
            self._money_field("budget", self.tr("Budget"), one.budget),
            TextField("expected", self.tr("Leads you expect"), _text(one.expected_leads)),
            DayField("decide_on", self.tr("Decide on"), _day(one.decide_on)),
        ]

        def submit(values: dict[str, Value]) -> None:
            horizon = HORIZONS[self._horizons().index(str(values["horizon"]))]
            expected = read_count(str(values["expected"]))
            plan = self._plan(values, CampaignPlan("", horizon=horizon, expected_leads=expected))
            self._do("Edit campaign", verbs.change_campaign, one.id, plan)

        form = self._open(self.tr("Edit the campaign"), fields, self.tr("Save"), submit)
        for name, length in (("ends_on", _LASTS), ("decide_on", _LASTS + _TO_DECIDE)):
            _start_at(form, name, (_day(one.starts_on) or self._today()) + length)
        _start_at(form, "starts_on", self._today())

    def _plan(self, values: dict[str, Value], rest: CampaignPlan) -> CampaignPlan:
        return CampaignPlan(
            name=str(values["name"]),
            segment=str(values["segment"]),
            horizon=rest.horizon,
            starts_on=_iso(values["starts_on"]),
            ends_on=_iso(values["ends_on"]),
            budget=self._amount(values["budget"]),
            expected_leads=rest.expected_leads,
            decide_on=_iso(values["decide_on"]),
        )

    def _segment_field(self, value: str) -> ChoiceField:
        names = self._workspace.read(campaigns.segment_names, hat=Hat.MARKETING)
        nothing = self.tr("None yet: type a name")
        return ChoiceField("segment", self.tr("For whom"), tuple(names), value, open=True, none_yet=nothing)

    def _horizons(self) -> tuple[str, ...]:
        return tuple(self._words.horizon(one) for one in HORIZONS)

    def message(self, one: Campaign, held: Message | None = None) -> None:
        """The words in one language, and the promise in them."""
        spoken = held.language if held else ""
        until = _day(held.valid_until) if held else None
        fields: list[Field] = [
            TextField("words", self.tr("What the customer reads or hears"), held.words if held else "", lines=True),
            TextField("promise", self.tr("What it promises"), held.promise if held else "", lines=True),
            self._money_field("price", self.tr("At the price of"), held.price if held else None),
            DayField("valid_until", self.tr("Valid until"), until),
            ChoiceField("language", self.tr("Language"), offered_languages(spoken), say_language(spoken), open=True),
        ]

        def submit(values: dict[str, Value]) -> None:
            new = NewMessage(
                words=str(values["words"]),
                promise=str(values["promise"]),
                language=read_language(str(values["language"]), spoken),
                price=self._amount(values["price"]),
                valid_until=_iso(values["valid_until"]),
            )
            if held is None:
                self._do("Add words", verbs.add_message, one.id, new)
            else:
                self._do("Edit words", verbs.change_message, held.id, new)

        title = self.tr("Words for “{}”").format(shown(one.name, _NAME))
        form = self._open(title, fields, self.tr("Save"), submit)
        _start_at(form, "valid_until", _day(one.ends_on) or self._today())

    def placement(self, one: Campaign, said: Sequence[Message], chosen: Message, held: Placement | None = None) -> None:
        """Where and when some words are shown."""
        names, choices = short_weekdays(), self._numbered([message.words for message in said])
        ticked = [int(number) for number in held.weekdays.split(",")] if held and held.weekdays else []
        places = tuple(channel.name for channel in self._workspace.read(office.channels, hat=Hat.MARKETING))
        first = held.starts_on if held else one.starts_on
        fields: list[Field] = [
            ChoiceField("channel", self.tr("Where"), places, held.channel if held else "", open=True),
            DayField("starts_on", self.tr("From"), _day(first) or self._today()),
            DayField("ends_on", self.tr("Until"), _day(held.ends_on if held else one.ends_on)),
            TicksField("weekdays", self.tr("Only on"), names, tuple(names[number - 1] for number in ticked)),
            TextField("from_hour", self.tr("From (time)"), (held and held.from_hour) or "", self.tr("e.g. 18:00")),
            TextField("to_hour", self.tr("Until (time)"), (held and held.to_hour) or "", self.tr("e.g. 21:00")),
        ]
        if len(said) > 1:
            field = ChoiceField("message", self.tr("Which words"), choices, choices[said.index(chosen)])
            fields.insert(1, field)

        def submit(values: dict[str, Value]) -> None:
            message_id = said[choices.index(str(values["message"]))].id if len(said) > 1 else chosen.id
            new = self._placement(values, first or self._today().isoformat())
            if held is None:
                self._do("Where and when", verbs.add_placement, message_id, new)
            else:
                self._do("Edit where and when", verbs.change_placement, held.id, message_id, new)

        form = self._open(self.tr("Where and when"), fields, self.tr("Save"), submit)
        _start_at(form, "ends_on", _day(one.ends_on) or (_day(first) or self._today()) + _LASTS)

    def _placement(self, values: dict[str, Value], first: str) -> NewPlacement:
        ticked = values["weekdays"]
        names = short_weekdays()
        numbers = [str(names.index(name) + 1) for name in ticked] if isinstance(ticked, tuple) else []
        return NewPlacement(
            channel=str(values["channel"]),
            starts_on=_iso(values["starts_on"]) or first,
            ends_on=_iso(values["ends_on"]),
            weekdays=",".join(numbers),
            from_hour=read_hour(str(values["from_hour"])),
            to_hour=read_hour(str(values["to_hour"])),
        )

    def spending(
        self, one: Campaign, placed: Sequence[Placement], chosen: int | None, held: SpendEntry | None = None
    ) -> None:
        """Money or hours that went into a campaign, or into one of its places."""
        whole = self.tr("the whole campaign")
        choices = (whole, *self._numbered([self._words.placement(placement) for placement in placed]))
        ids = [None, *(placement.id for placement in placed)]
        where = choices[ids.index(chosen)] if chosen in ids else whole
        hours = say_minutes(held.minutes) if held and held.minutes else ""
        fields: list[Field] = [
            self._money_field("amount", self.tr("Money"), (held.amount or None) if held else None),
            TextField("hours", self.tr("Own hours"), hours, self.tr("e.g. 1:30 or 1.5")),
            DayField("spent_on", self.tr("Day"), _day(held.spent_on) if held else self._today()),
            ChoiceField("where", self.tr("For"), choices, where),
            TextField("note", self.tr("What it was"), held.note if held else ""),
        ]

        def submit(values: dict[str, Value]) -> None:
            new = Spending(
                spent_on=_iso(values["spent_on"]) or self._today().isoformat(),
                amount=self._amount(values["amount"]) or 0,
                minutes=read_minutes(str(values["hours"])),
                campaign=one.name,
                note=str(values["note"]),
                placement_id=ids[choices.index(str(values["where"]))],
            )
            if held is None:
                self._do("Money or hours", book, new)
            else:
                self._do("Edit money or hours", change_spending, held.id, new)

        title = self.tr("Money or hours for “{}”").format(shown(one.name, _NAME))
        self._open(title, fields, self.tr("Save"), submit)

    def decide(self, one: Campaign, then: Callable[[int], object]) -> None:
        """Keep, change or stop, with the reason; `then` gets the id of the new draft, if one is made."""
        words = tuple(self._words.verdict(verdict) for verdict in VERDICTS)
        fields: list[Field] = [
            ChoiceField("verdict", self.tr("Decision"), words, self._words.verdict(one.verdict or "keep")),
            TextField("note", self.tr("Why"), one.verdict_note, lines=True),
            DayField("again_on", self.tr("Start again as a draft, from")),
        ]

        def submit(values: dict[str, Value]) -> None:
            verdict = list(VERDICTS)[words.index(str(values["verdict"]))]
            again_on = _iso(values["again_on"])
            copy_id = self._do("Decide", verbs.decide_campaign, one.id, verdict, str(values["note"]), again_on)
            if copy_id is not None:
                then(copy_id)

        title = self.tr("Decide on “{}”").format(shown(one.name, _NAME))
        form = self._open(title, fields, self.tr("Decide"), submit)
        _start_at(form, "again_on", self._today() + timedelta(days=1))

    def duplicate(self, one: Campaign, then: Callable[[int], object]) -> None:
        """A draft of the same that starts on another day; `then` gets its id."""
        fields: list[Field] = [DayField("starts_on", self.tr("Starts"), self._today() + timedelta(days=1))]

        def submit(values: dict[str, Value]) -> None:
            starts_on = _iso(values["starts_on"]) or self._today().isoformat()
            then(self._do("Duplicate campaign", verbs.duplicate_campaign, one.id, starts_on))

        title = self.tr("Duplicate “{}”").format(shown(one.name, _NAME))
        self._open(title, fields, self.tr("Make a draft"), submit)

    def _do(self, label: str, verb: Callable[..., object], *values: object) -> int:
        done: int = self._workspace.do(label, verb, *values, hat=Hat.MARKETING)
        return done

    def _open(
        self, title: str, fields: Sequence[Field], button: str, submit: Callable[[dict[str, Value]], None]
    ) -> Form:
        form = Form(self.window(), title, fields, button, submit, _WING)
        form.open()
        return form

    def _numbered(self, texts: Sequence[str]) -> tuple[str, ...]:
        """Texts to choose from, cut to what a field shows; equal ones are told apart by their numbers."""
        self.ensurePolished()
        metrics = self.fontMetrics()
        cut = [metrics.elidedText(shown(text), Qt.TextElideMode.ElideRight, _CHOICE_WIDTH) for text in texts]
        return tuple(f"{number}: {text}" if cut.count(text) > 1 else text for number, text in enumerate(cut, 1))

    def _today(self) -> date:
        return self._speech.today(self._workspace.now())

    def _money_field(self, name: str, label: str, amount: int | None) -> TextField:
        return TextField(name, self._speech.in_currency(label), self._speech.typed(amount))

    def _amount(self, typed: Value) -> int | None:
        firm, text = self._speech.firm, str(typed).strip()
        return parse_money(text, firm.currency, firm.locale) if text else None


def _follow(form: Form, leader: str, follower: str, after: timedelta) -> None:
    """Keep one day so long after another, until the owner sets it."""
    first, then = _days(form, leader), _days(form, follower)
    moved: list[QDate] = [then.day.date()]

    def follow(day: QDate) -> None:
        if then.day.date() == moved[0]:
            moved[0] = day.addDays(after.days)
            then.day.setDate(moved[0])

    first.day.dateChanged.connect(follow)


def _start_at(form: Form, name: str, day: date) -> None:
    """What an optional day that is not set begins with, once it is ticked."""
    editor = _days(form, name)
    tick: QCheckBox = editor.tick
    if not tick.isChecked():
        editor.day.setDate(QDate(day.year, day.month, day.day))


def _days(form: Form, name: str) -> OptionalDay:
    editor = form.editor(name)
    assert isinstance(editor, OptionalDay)  # noqa: S101  # as built above
    return editor


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _iso(value: Value) -> str | None:
    return value.isoformat() if isinstance(value, date) else None


def _text(number: int | None) -> str:
    return "" if number is None else str(number)
