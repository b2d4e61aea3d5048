"""That somebody is in the book already, and who has to do with them, as both forms say it while one types."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from twohats.business.speech import Speech
from twohats.business.store.known import Known
from twohats.handoff.store.holding import Holding
from twohats.widgets.label import shown

_MOST = 60


def say_already(known: Known, what: str) -> str:
    """Somebody is in the book, and what is with them."""
    who = ", ".join(shown(part, _MOST) for part in (known.who, known.place) if part)
    said = _tr("{}, is here already: {}") if known.place else _tr("{} is here already: {}")
    return said.format(who, what) + (_tr(" · {} more of this name").format(known.others) if known.others else "")


def say_holding(holding: Holding, speech: Speech, now: datetime) -> str:
    """Who has to do with them, as far as both sides know; empty for nobody."""
    if holding.open_deal:
        return _tr("with Sales: an open deal")
    if holding.waits:
        return _tr("waits for Sales")
    if holding.last_bought is not None:
        return say_bought(holding.last_bought, speech, now)
    return ""


def say_bought(day: str, speech: Speech, now: datetime) -> str:
    """When they bought last, or will: a sale may stand on a day to come."""
    said = _tr("bought last {}") if day <= speech.today(now).isoformat() else _tr("ordered, for {}")
    return said.format(speech.day(day, now))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Known", text)
