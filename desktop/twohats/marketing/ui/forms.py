"""Marketing's forms: a new lead, what is known of one, keeping one, letting one go."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from twohats.business.rules.consent import Purpose
from twohats.business.rules.contacts import Person
from twohats.business.speech import Speech
from twohats.business.store import office
from twohats.handoff.ui.known import say_already, say_holding
from twohats.hat import Hat
from twohats.languages import offered_languages, read_language, say_language
from twohats.marketing.operations import leads as verbs
from twohats.marketing.operations.several import do_for_each
from twohats.marketing.rules.leads import Facts, Lead, NewLead
from twohats.marketing.store import named
from twohats.marketing.store.known import Already, already
from twohats.marketing.store.lead_record import facts
from twohats.widgets.fields import ChoiceField, DayField, Field, MomentField, PickField, TextField, TicksField, Value
from twohats.widgets.form import Form
from twohats.widgets.known_line import KnownLine, Look
from twohats.widgets.workspace import Workspace
from twohats.words import filled

_WING = "marketing"


class MarketingForms(QWidget):
    """Opens the forms over a window or a form; an invisible child of it, so that they belong somewhere."""

    # Somebody who is in the book already is to be shown.
    contact_wanted = Signal(int)
    captured = Signal(int)

    def __init__(self, parent: QWidget, workspace: Workspace, speech: Speech) -> None:
        super().__init__(parent)
        self.hide()
        self._workspace, self._speech = workspace, speech

    def new_lead(self, campaign: str = "", known: Person | None = None) -> None:
        """Who, how to reach them, what they need, where they met us, and through which campaign: six fields.

        Of somebody who is `known`, the first three are filled in.
        """
        known = known or Person()

        def capture(values: dict[str, Value]) -> None:
            self._capture(values, known.contact if values["name"] == known.name else None)

        fields: list[Field] = [
            TextField("name", self.tr("Name"), known.name),
            TextField("organisation", self.tr("Organisation"), known.organisation),
            TextField("reach", self.tr("E-mail or phone"), known.email or known.phone),
            TextField("need", self.tr("What they need")),
            ChoiceField("channel", self.tr("Source"), self._places(), self.tr("Unknown"), open=True),
            self._campaign_field(campaign),
        ]
        focus = "need" if known.name else ""
        form = self._open(self.tr("New lead"), fields, self.tr("Write down"), capture, focus)
        look = Look(("name", "reach"), already, self._say_already)
        KnownLine(form, self._workspace, look, Hat.MARKETING).wanted.connect(self.contact_wanted)

    def _say_already(self, found: Already) -> tuple[int, str]:
        """Who is here already, and who has to do with them."""
        now, told = self._workspace.now(), found.holding
        what = say_holding(told, self._speech, now)
        if found.lead_since is not None and not (told.open_deal or told.waits):
            what = self.tr("open lead since {}").format(self._speech.day(found.lead_since, now))
        return found.known.id, say_already(found.known, what or self.tr("nobody has to do with them now"))

    def _places(self) -> tuple[str, ...]:
        return tuple(channel.name for channel in self._workspace.read(office.channels, hat=Hat.MARKETING))

    def _campaign_field(self, value: str) -> ChoiceField:
        return self._named_field("campaign", self.tr("Campaign"), value)

    def _named_field(self, name: str, label: str, value: str) -> ChoiceField:
        """One of those there are, or a name that begins another."""
        names = ("", *self._names(name))
        return ChoiceField(name, label, names, value, open=True, none_yet=self.tr("None yet: type a name"))

    def _names(self, what: str) -> tuple[str, ...]:
        return self._workspace.read(named.names, what, hat=Hat.MARKETING)

    def _capture(self, values: dict[str, Value], contact: int | None) -> None:
        reach = str(values["reach"])
        email, phone = (reach, "") if "@" in reach else ("", reach)
        person = Person(str(values["name"]), str(values["organisation"]), email, phone, contact=contact)
        new = NewLead(person, str(values["need"]), str(values["channel"]), str(values["campaign"]))
        self.captured.emit(self._workspace.do("New lead", verbs.capture, new, hat=Hat.MARKETING))

    def correct(self, lead: Lead, focus: str = "") -> None:
        """Everything that is known of a lead, to be written anew; `focus` is the field to begin with."""
        known = self._workspace.read(facts, lead, hat=Hat.MARKETING)
        spoken = known.language
        today = self._speech.today(self._workspace.now())
        wanted = tuple(day and date.fromisoformat(day) for day in (known.wanted_from, known.wanted_until))
        fields: list[Field] = [
            TextField("name", self.tr("Name"), known.name),
            TextField("organisation", self.tr("Organisation"), known.organisation),
            TextField("need", self.tr("What they need"), known.need),
            ChoiceField("channel", self.tr("Source"), self._places(), known.channel, open=True),
            self._campaign_field(known.campaign),
            self._named_field("segment", self.tr("Segment"), known.segment),
            DayField("wanted_from", self.tr("Wants it from"), wanted[0] or None, today),
            DayField("wanted_until", self.tr("until"), wanted[1] or None, today),
            TextField("place", self.tr("Where they are"), known.place, self.tr("Town or area")),
            ChoiceField(
                "language",
                self.tr("Language"),
                offered_languages(spoken),
                say_language(spoken),
                open=True,
            ),
            TextField("tags", self.tr("Tags"), known.tags, self.tr("with commas between")),
            TextField("note", self.tr("Note"), known.note, lines=True),
        ]

        def submit(values: dict[str, Value]) -> None:
            first, last = _iso(values.pop("wanted_from")), _iso(values.pop("wanted_until"))
            texts = {name: str(value) for name, value in values.items()}
            texts["language"] = read_language(texts["language"], spoken)
            told = replace(Facts(**texts), wanted_from=first, wanted_until=last)
            self._workspace.do("Edit lead", verbs.correct, lead.id, told, hat=Hat.MARKETING)

        self._open(self.tr("About {}").format(lead.called), fields, self.tr("Save"), submit, focus)

    def agree(self, lead: Lead) -> None:
        """Whether they may be contacted, in which ways, and how we know."""
        ways = {
            self.tr("E-mail"): "email",
            self.tr("Phone"): "phone",
            self.tr("Post"): "postal",
            self.tr("Messenger"): "messenger",
            self.tr("At the door"): "door",
        }
        purposes = {
            self.tr("everything"): Purpose.EVERYTHING,
            self.tr("offers"): Purpose.OFFERS,
            self.tr("news"): Purpose.NEWS,
        }
        said = (self.tr("they agreed"), self.tr("they asked us not to"))
        fields: list[Field] = [
            ChoiceField("verdict", self.tr("What they said"), said),
            TicksField("ways", self.tr("By", "ways of contact"), tuple(ways), tuple(ways)),
            PickField("purpose", self.tr("For"), tuple(purposes), next(iter(purposes))),
            TextField("evidence", self.tr("How we know"), "", self.tr("on the phone, by letter, on the form")),
        ]

        def submit(values: dict[str, Value]) -> None:
            verdict = "given" if values["verdict"] == said[0] else "withdrawn"
            chosen = [ways[word] for word in ways if word in (values["ways"] or ())]  # type: ignore[operator]  # ticks
            evidence = str(values["evidence"])
            told = (chosen, verdict, evidence, purposes[str(values["purpose"])])
            self._workspace.do("Note consent", verbs.agree, lead.id, *told, hat=Hat.MARKETING)

        self._open(self.tr("May we contact {}?").format(lead.called), fields, self.tr("Note", "button"), submit)

    def log_contact(self, lead: Lead) -> None:
        """Note that they were in touch: what was said, who began, where, and when."""
        found = self._workspace.read(office.channels, lead.channel, hat=Hat.MARKETING)
        channels = {one.name: one.id for one in found}
        sides = (self.tr("they came to us"), self.tr("we went to them"))
        now = self._workspace.now().astimezone(self._speech.zone).replace(tzinfo=None, microsecond=0)
        fields: list[Field] = [
            TextField("note", self.tr("What was said"), lines=True),
            ChoiceField("side", self.tr("Who got in touch"), sides),
            ChoiceField("channel", self.tr("Where"), tuple(channels), lead.channel),
            MomentField("at", self.tr("When"), now),
        ]

        def submit(values: dict[str, Value]) -> None:
            side = "in" if values["side"] == sides[0] else "out"
            said = values["at"]
            # Untouched, the minute that was shown is this very moment.
            untouched = not isinstance(said, datetime) or said.replace(second=now.second) == now
            at = None if untouched else self._speech.from_clock(said)  # type: ignore[arg-type]  # a moment, then
            told = (side, channels[str(values["channel"])], str(values["note"]), at)
            self._workspace.do("Log contact", verbs.log_contact, lead.id, *told, hat=Hat.MARKETING)

        self._open(self.tr("In touch with {}").format(lead.called), fields, self.tr("Note", "button"), submit)

    def keep_until(self, leads: Sequence[Lead], day: date | None = None) -> Form:
        """Leave them alone until a day: the one that is proposed, else in a month."""
        day = day or self._speech.today(self._workspace.now()) + timedelta(days=30)
        fields: list[Field] = [DayField("day", self.tr("Not before", "nurture"), day)]

        def submit(values: dict[str, Value]) -> None:
            chosen = _iso(values["day"]) or day.isoformat()
            self._for_each("Keep in touch", leads, verbs.keep_until, chosen)

        title = self.tr("Keep in touch with {}").format(self._called(leads))
        return self._open(title, fields, self.tr("Keep", "in touch"), submit)

    def let_go(self, leads: Sequence[Lead]) -> None:
        """Let them go, and say why."""
        fields: list[Field] = [TextField("because", self.tr("Why"))]

        def submit(values: dict[str, Value]) -> None:
            self._for_each("Let go", leads, verbs.let_go, str(values["because"]))

        self._open(self.tr("Let {} go?").format(self._called(leads)), fields, self.tr("Let go"), submit)

    def _for_each(self, label: str, leads: Sequence[Lead], verb: Callable[..., object], *values: object) -> None:
        ids = [lead.id for lead in leads]
        self._workspace.do(label, do_for_each, ids, verb, *values, hat=Hat.MARKETING)

    def _called(self, leads: Sequence[Lead]) -> str:
        return leads[0].called if len(leads) == 1 else filled(self.tr("{:,} leads"), len(leads))

    def reach(self, lead: Lead, focus: str = "") -> None:
        """How they can be reached; `focus` is the field to begin with."""
        fields: list[Field] = [TextField("email", self.tr("E-mail")), TextField("phone", self.tr("Phone"))]

        def submit(values: dict[str, Value]) -> None:
            email, phone = str(values["email"]), str(values["phone"])
            self._workspace.do("Ways to reach", verbs.add_ways_to_reach, lead.id, email, phone, hat=Hat.MARKETING)

        self._open(self.tr("Another way to reach {}").format(lead.called), fields, self.tr("Save"), submit, focus)

    def _open(
        self,
        title: str,
        fields: Sequence[Field],
        button: str,
        submit: Callable[[dict[str, Value]], None],
        focus: str = "",
    ) -> Form:
        form = Form(self.window(), title, fields, button, submit, _WING)
        if focus:
            form.editor(focus).setFocus()
        form.open()
        return form


def _iso(day: Value) -> str | None:
    return day.isoformat() if isinstance(day, date) else None
