"""Sales' forms: someone called, log a call, done, plan, move, reckon, win, lose."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta

from PySide6.QtWidgets import QWidget

from twohats.business.rules.contacts import Person
from twohats.business.rules.money import parse_money, to_text
from twohats.business.speech import Speech
from twohats.business.store import office
from twohats.sales.operations import activities, closing, handoffs
from twohats.sales.operations import deals as deal_verbs
from twohats.sales.rules import ACTIVITY_KINDS, Deal, FirstAction, PhoneIn
from twohats.sales.store import deals
from twohats.stamp import to_stamp
from twohats.storage.wall import Hat
from twohats.widgets.form import ChoiceField, DayField, Field, Form, MomentField, TextField, Value
from twohats.widgets.workspace import Workspace

_WING = "sales"


class SalesForms(QWidget):
    """Opens the forms over a page; an invisible child of the window, so that they belong somewhere."""

    def __init__(self, parent: QWidget, workspace: Workspace, speech: Speech) -> None:
        super().__init__(parent)
        self.hide()
        self._workspace, self._speech = workspace, speech

    def someone_called(self) -> None:
        """The fast lane: five fields, one question."""
        channels = tuple(one.name for one in self._workspace.read(office.channels, hat=Hat.SALES))
        fields: list[Field] = [
            TextField("name", self.tr("Who called")),
            TextField("reach", self.tr("E-mail or phone")),
            TextField("need", self.tr("What they need")),
            ChoiceField("channel", self.tr("How did you hear of us?"), channels, "Referral", open=True),
            TextField("referrer", self.tr("And from whom?")),
        ]
        self._open(self.tr("Someone called"), fields, self.tr("Write down"), self._take_call)

    def _take_call(self, values: dict[str, Value]) -> None:
        reach = str(values["reach"])
        email, phone = (reach, "") if "@" in reach else ("", reach)
        call = PhoneIn(
            person=Person(name=str(values["name"]), email=email, phone=phone),
            need=str(values["need"]),
            channel=str(values["channel"]),
            referrer=str(values["referrer"]),
        )
        self._do(self.tr("Someone called"), handoffs.take_call, call)

    def log_call(self, deal: Deal) -> None:
        """What was done with a deal just now."""
        fields: list[Field] = [
            ChoiceField("kind", self.tr("What it was"), ACTIVITY_KINDS),
            TextField("outcome", self.tr("What came of it"), lines=True),
        ]

        def submit(values: dict[str, Value]) -> None:
            label = self.tr("Log activity")
            self._do(label, activities.log_activity, deal.id, str(values["kind"]), str(values["outcome"]))

        self._open(self.tr("{}: done just now").format(deal.title), fields, self.tr("Log"), submit)

    def finish(self, activity_id: int, title: str) -> None:
        """Mark a follow-up done."""
        fields: list[Field] = [TextField("outcome", self.tr("What came of it"), lines=True)]

        def submit(values: dict[str, Value]) -> None:
            self._do(self.tr("Done"), activities.finish, activity_id, str(values["outcome"]))

        self._open(self.tr("Done: {}").format(title), fields, self.tr("Done"), submit)

    def plan(self, deal: Deal) -> None:
        """The next action of a deal."""
        tomorrow = self._workspace.now().astimezone(self._speech.zone) + timedelta(days=1)
        fields: list[Field] = [
            ChoiceField("kind", self.tr("What"), ACTIVITY_KINDS),
            MomentField("due", self.tr("When"), tomorrow.replace(hour=10, minute=0, second=0, microsecond=0)),
            TextField("subject", self.tr("About")),
        ]

        def submit(values: dict[str, Value]) -> None:
            due = values["due"]
            assert isinstance(due, datetime)  # noqa: S101  # a MomentField gives one
            stamp = to_stamp(self._speech.from_clock(due))
            action = FirstAction(str(values["kind"]), stamp, str(values["subject"]))
            self._do(self.tr("Plan"), activities.plan, deal.id, action)

        self._open(self.tr("Next action: {}").format(deal.title), fields, self.tr("Plan"), submit)

    def change_stage(self, deal: Deal) -> None:
        """To another stage."""
        stages = {stage.name: stage.id for stage in self._workspace.read(deals.stages, hat=Hat.SALES)}
        fields: list[Field] = [ChoiceField("stage", self.tr("Stage"), tuple(stages), deal.stage)]

        def submit(values: dict[str, Value]) -> None:
            self._do(self.tr("Move"), deal_verbs.move, deal.id, stages[str(values["stage"])])

        self._open(self.tr("Move {}").format(deal.title), fields, self.tr("Move"), submit)

    def reckon(self, deal: Deal) -> None:
        """What it may be worth, and when it may close."""
        expected = date.fromisoformat(deal.expected_close) if deal.expected_close else None
        fields: list[Field] = [
            TextField("amount", self._amount_label(), self._amount_text(deal)),
            DayField("expected", self.tr("May close on"), expected),
        ]

        def submit(values: dict[str, Value]) -> None:
            day = values["expected"]
            close = day.isoformat() if isinstance(day, date) else None
            amount = self._amount(values["amount"])
            self._do(self.tr("Amount and date"), deal_verbs.reckon, deal.id, amount, close)

        self._open(self.tr("Amount and date: {}").format(deal.title), fields, self.tr("Write down"), submit)

    def win(self, deal: Deal) -> None:
        """The order, and when its work is planned."""
        fields: list[Field] = [
            TextField("amount", self._amount_label(), self._amount_text(deal)),
            DayField("starts", self.tr("Work starts")),
            DayField("ends", self.tr("Work ends")),
            TextField("document", self.tr("Document number")),
        ]

        def submit(values: dict[str, Value]) -> None:
            starts, ends = values["starts"], values["ends"]
            won = closing.Win(
                amount=self._amount(values["amount"]),
                starts_on=starts.isoformat() if isinstance(starts, date) else None,
                ends_on=ends.isoformat() if isinstance(ends, date) else None,
                document=str(values["document"]),
            )
            self._do(self.tr("Won"), closing.win, deal.id, won)

        self._open(self.tr("Won: {}").format(deal.title), fields, self.tr("Won"), submit)

    def lose(self, deal: Deal) -> None:
        """Why, and in whose words."""
        reasons = tuple(self._workspace.read(deals.lost_reasons, hat=Hat.SALES))
        fields: list[Field] = [
            ChoiceField("reason", self.tr("Why"), reasons),
            TextField("note", self.tr("In their words"), lines=True),
        ]

        def submit(values: dict[str, Value]) -> None:
            self._do(self.tr("Lost"), closing.lose, deal.id, str(values["reason"]), str(values["note"]))

        self._open(self.tr("Lost: {}").format(deal.title), fields, self.tr("Lost"), submit)

    def _amount_label(self) -> str:
        return self.tr("Amount, net ({})").format(self._speech.firm.currency)

    def _amount_text(self, deal: Deal) -> str:
        return "" if deal.amount is None else to_text(deal.amount, self._speech.firm.currency)

    def _amount(self, text: Value) -> int | None:
        firm, typed = self._speech.firm, str(text).strip()
        return parse_money(typed, firm.currency, firm.locale) if typed else None

    def _do(self, label: str, operation: Callable[..., object], *values: object) -> None:
        self._workspace.do(label, operation, *values, hat=Hat.SALES)

    def _open(
        self, title: str, fields: Sequence[Field], button: str, submit: Callable[[dict[str, Value]], None]
    ) -> None:
        Form(self.window(), title, fields, button, submit, _WING).open()
