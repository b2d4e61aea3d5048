"""Marketing's forms: a new lead, sending one, keeping one, letting one go."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from twohats.business.rules.contacts import Person
from twohats.business.rules.money import parse_money
from twohats.business.speech import Speech
from twohats.business.store import office
from twohats.handoff.rules import Guard
from twohats.marketing.operations import leads as verbs
from twohats.marketing.operations.sending import conditions, read_chance, send
from twohats.marketing.rules.leads import Lead, NewLead, Sending
from twohats.storage.wall import Hat
from twohats.widgets.form import ChoiceField, DayField, Field, Form, TextField, TickField, Value
from twohats.widgets.label import PlainLabel
from twohats.widgets.workspace import Workspace

_WING = "marketing"


class MarketingForms(QWidget):
    """Opens the forms over a page; an invisible child of the window, so that they belong somewhere."""

    def __init__(self, parent: QWidget, workspace: Workspace, speech: Speech) -> None:
        super().__init__(parent)
        self.hide()
        self._workspace, self._speech = workspace, speech

    def new_lead(self) -> None:
        """Who, how to reach them, what they need, where they met us: five fields."""
        places = tuple(channel.name for channel in self._workspace.read(office.channels, hat=Hat.MARKETING))
        fields: list[Field] = [
            TextField("name", self.tr("Name")),
            TextField("organisation", self.tr("Organisation")),
            TextField("reach", self.tr("E-mail or phone")),
            TextField("need", self.tr("What they need")),
            ChoiceField("channel", self.tr("Where they met us"), places, "Unknown", open=True),
        ]
        self._open(self.tr("New lead"), fields, self.tr("Write down"), self._capture)

    def _capture(self, values: dict[str, Value]) -> None:
        reach = str(values["reach"])
        email, phone = (reach, "") if "@" in reach else ("", reach)
        person = Person(str(values["name"]), str(values["organisation"]), email, phone)
        new = NewLead(person, str(values["need"]), str(values["channel"]))
        self._workspace.do(self.tr("New lead"), verbs.capture, new, hat=Hat.MARKETING)

    def send(self, lead: Lead, then: Callable[[int], object] | None = None) -> None:
        """The promise, why now, what to do first; and what is still missing."""
        fields: list[Field] = [
            TextField("promise", self.tr("What we promised"), lines=True, hint=self.tr("The exact words they saw")),
            TickField("no_promise", self.tr("No promise was made")),
            TextField("why_now", self.tr("Why now")),
            TextField("suggested_action", self.tr("Suggested first action")),
            TextField("chance", self.tr("Chance, in %")),
            TextField("value", self.tr("Value, about")),
            TextField("override", self.tr("If the queue is full: why all the same")),
        ]

        def submit(values: dict[str, Value]) -> None:
            sending = self._sending(values)
            sent = self._workspace.do(self.tr("Send lead"), send, lead.id, sending, hat=Hat.MARKETING)
            if then is not None:
                then(sent)

        form = self._open(self.tr("Send {} to Sales").format(lead.called), fields, self.tr("Send"), submit)
        self._show_guards(form, lead)

    def _show_guards(self, form: Form, lead: Lead) -> None:
        label = PlainLabel("", "dim", wrap=True)
        label.setObjectName("guards")
        form.top.addWidget(label)
        day = self._speech.today(self._workspace.now()).isoformat()

        def look() -> None:
            sending = self._sending(form.values(), strict=False)
            guards = self._workspace.read(conditions, lead.id, sending, day, hat=Hat.MARKETING)
            label.setText(self._say(guards))

        for editor in (form.editor("promise"), form.editor("override")):
            assert isinstance(editor, QPlainTextEdit | QLineEdit)  # noqa: S101  # as built above
            editor.textChanged.connect(look)
        form.editor("no_promise").toggled.connect(look)  # type: ignore[attr-defined]  # a QCheckBox, as built above
        look()

    def _say(self, guards: tuple[Guard, ...]) -> str:
        held = sum(guard.holds for guard in guards)
        missing = [guard.missing for guard in guards if not guard.holds]
        said = self.tr("{} of {} conditions hold.").format(held, len(guards))
        return said if not missing else self.tr("{} Missing: {}.").format(said, "; ".join(missing))

    def _sending(self, values: dict[str, Value], *, strict: bool = True) -> Sending:
        chance, value = str(values["chance"]).strip().rstrip("%").strip(), str(values["value"]).strip()
        firm = self._speech.firm
        return Sending(
            promise=str(values["promise"]),
            no_promise=bool(values["no_promise"]),
            why_now=str(values["why_now"]),
            suggested_action=str(values["suggested_action"]),
            chance=read_chance(chance) if strict else None,
            value=parse_money(value, firm.currency, firm.locale) if value and strict else None,
            override=str(values["override"]),
        )

    def log_contact(self, lead: Lead) -> None:
        """Note that they were in touch."""
        channels = {one.name: one.id for one in self._workspace.read(office.channels, hat=Hat.MARKETING)}
        ways = (self.tr("they came to us"), self.tr("we went to them"))
        fields: list[Field] = [
            TextField("note", self.tr("What was said"), lines=True),
            ChoiceField("way", self.tr("Who began"), ways),
            ChoiceField("channel", self.tr("Where"), tuple(channels), lead.channel),
        ]

        def submit(values: dict[str, Value]) -> None:
            way = "in" if values["way"] == ways[0] else "out"
            channel_id = channels[str(values["channel"])]
            label = self.tr("Log contact")
            self._workspace.do(
                label, verbs.log_contact, lead.id, way, channel_id, str(values["note"]), hat=Hat.MARKETING
            )

        self._open(self.tr("In touch with {}").format(lead.called), fields, self.tr("Note"), submit)

    def keep_until(self, lead: Lead) -> None:
        """Leave them alone until a day."""
        day = self._speech.today(self._workspace.now()) + timedelta(days=30)
        fields: list[Field] = [DayField("day", self.tr("Until"), day)]

        def submit(values: dict[str, Value]) -> None:
            chosen = values["day"] if isinstance(values["day"], date) else day
            label = self.tr("Keep in touch")
            self._workspace.do(label, verbs.keep_until, lead.id, chosen.isoformat(), hat=Hat.MARKETING)

        self._open(self.tr("Keep in touch with {}").format(lead.called), fields, self.tr("Keep"), submit)

    def let_go(self, lead: Lead) -> None:
        """Let them go, and say why."""
        fields: list[Field] = [TextField("because", self.tr("Because"))]

        def submit(values: dict[str, Value]) -> None:
            because = str(values["because"])
            self._workspace.do(self.tr("Let go"), verbs.let_go, lead.id, because, hat=Hat.MARKETING)

        self._open(self.tr("Let {} go?").format(lead.called), fields, self.tr("Let go"), submit)

    def reach(self, lead: Lead) -> None:
        """How they can be reached."""
        fields: list[Field] = [TextField("email", self.tr("E-mail")), TextField("phone", self.tr("Phone"))]

        def submit(values: dict[str, Value]) -> None:
            email, phone = str(values["email"]), str(values["phone"])
            label = self.tr("Ways to reach")
            self._workspace.do(label, verbs.add_ways_to_reach, lead.id, email, phone, hat=Hat.MARKETING)

        self._open(self.tr("How to reach {}").format(lead.called), fields, self.tr("Write down"), submit)

    def _open(
        self,
        title: str,
        fields: Sequence[Field],
        button: str,
        submit: Callable[[dict[str, Value]], None],
    ) -> Form:
        form = Form(self.window(), title, fields, button, submit, _WING)
        form.open()
        return form
