"""What is known of one contact, in words, line by line."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from twohats.business.rules.contacts import PointKind
from twohats.business.speech import Speech
from twohats.exchange.duplicates.comparing import Side
from twohats.languages import say_language
from twohats.words import grouped


def facts_of(one: Side, speech: Speech, now: datetime) -> list[tuple[str, str]]:
    """Every line of a contact, each a word and what it is; the same lines for everybody."""
    return [
        (_tr("Name"), one.name),
        (_tr("Organisation"), one.organisation),
        (_tr("Town or area"), one.place),
        (_tr("Language"), say_language(one.language)),
        (_tr("E-mail"), _values(one, PointKind.EMAIL)),
        (_tr("Phone"), _values(one, PointKind.PHONE)),
        (_tr("Address"), _values(one, PointKind.POSTAL)),
        (_tr("Other ways"), ", ".join(filter(None, (_values(one, PointKind.MESSENGER), _values(one, PointKind.DOOR))))),
        (_tr("Referred by"), one.referrer),
        (_tr("Note"), one.note),
        (_tr("Contact"), _tr("asked not to be contacted") if one.withdrawn else ""),
        (_tr("Held by"), holder(one)),
        (_tr("Leads"), _counted(one.leads, _tr("{} in touch").format(one.live_leads))),
        (_tr("Deals"), _counted(one.deals, _tr("{} open").format(one.open_deals))),
        (_tr("Sales", "what was sold"), _counted(one.sales, speech.money(one.revenue))),
        (_tr("Last contact"), speech.moment(one.last_contact, now) if one.last_contact else ""),
        (_tr("In the book since"), speech.moment(one.created_at, now)),
    ]


def holder(one: Side) -> str:
    """Who has to do with them just now."""
    if one.open_deals:
        return _tr("Sales")
    return _tr("Marketing") if one.live_leads else _tr("nobody")


def _values(one: Side, kind: PointKind) -> str:
    return ", ".join(value for way, value in one.points if way == kind)


def _counted(count: int, of_it: str) -> str:
    return f"{grouped(count)}, {of_it}" if count else ""


def _tr(text: str, sense: str = "") -> str:
    return QCoreApplication.translate("ContactWords", text, sense)
