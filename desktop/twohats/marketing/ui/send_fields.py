"""What Marketing adds when it sends: the fields of the sheet, and what was typed in them."""

from collections.abc import Callable
from datetime import date
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from twohats.business.rules.money import parse_money
from twohats.business.rules.profile import Profile
from twohats.business.speech import Speech
from twohats.errors import RuleError
from twohats.handoff.rules.sending import Mend
from twohats.marketing.operations.sending import read_chance
from twohats.marketing.rules.leads import Sending
from twohats.widgets.fields import ChoiceField, DayField, Field, TextField, TickField, Value

# The fields in which a condition is put right; the first ones stand there only where they apply.
FIELD_OF = {
    Mend.SOURCE: "no_source",
    Mend.ANOTHER: "another_need",
    Mend.OVERRIDE: "override",
    Mend.PROMISE: "promise",
    Mend.ACTION: "suggested_action",
    Mend.VALUE: "value",
}
ONLY_WHERE_ASKED = (Mend.SOURCE, Mend.ANOTHER, Mend.OVERRIDE)

Read = TypeVar("Read")


def sending_fields(
    speech: Speech, today: date, promise: str = "", until: str | None = None, *, several: bool = False
) -> list[Field]:
    """The promise until a local day, why now, what to do first, what it may become; and what applies to some only."""
    hint, none_made = _tr("The exact words they saw"), _tr("No promise was made")
    if several:
        hint = _tr("Empty: to each what the words promised that brought it")
        none_made = _tr("No promise was made to those without one")
    actions = (_tr("call"), _tr("visit"), _tr("e-mail"), _tr("meeting"))
    return [
        TextField("promise", _tr("What we promised"), promise, hint, lines=True),
        DayField("promise_until", _tr("Valid until"), None if until is None else date.fromisoformat(until), today),
        TickField("no_promise", none_made),
        TextField("why_now", _tr("Why now")),
        ChoiceField("suggested_action", _tr("Suggested first action"), actions, open=True),
        TextField("chance", _tr("Chance, in %")),
        TextField("value", speech.in_currency(_tr("Value, about"))),
        TickField("no_source", _tr("Nobody knows where they met us")),
        TickField("another_need", _tr("It is another need of theirs")),
        TextField("override", _tr("Why all the same"), "", _tr("The queue is full")),
    ]


def say_frozen() -> str:
    """What goes over with a lead, and what stays covered."""
    return _tr(
        "Sales sees: name, ways to reach them, need, place, when they want it, the last contacts. "
        "The score and your guess stay covered until they answer."
    )


def read_sending(values: dict[str, Value], firm: Profile, *, strict: bool = True) -> Sending:
    """What was typed; while it is being typed, what cannot be read yet counts as nothing.

    Raises:
        RuleError: the chance or the value cannot be read.
    """
    chance, value = str(values["chance"]).strip().rstrip("%").strip(), str(values["value"]).strip()
    until = values["promise_until"]

    def money(text: str) -> int:
        return parse_money(text, firm.currency, firm.locale)

    return Sending(
        promise=str(values["promise"]),
        promise_until=until.isoformat() if isinstance(until, date) else None,
        no_promise=bool(values["no_promise"]),
        no_source=bool(values["no_source"]),
        another_need=bool(values["another_need"]),
        why_now=str(values["why_now"]),
        suggested_action=str(values["suggested_action"]),
        chance=_read(read_chance, chance, strict=strict),
        value=_read(money, value, strict=strict) if value else None,
        override=str(values["override"]),
    )


def _read(read: Callable[[str], Read], text: str, *, strict: bool) -> Read | None:
    try:
        return read(text)
    except RuleError:
        if strict:
            raise
        return None


def _tr(text: str) -> str:
    return QCoreApplication.translate("SendSheet", text)
