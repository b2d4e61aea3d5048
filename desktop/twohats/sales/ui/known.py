"""Who is in the book already, in Sales' words."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from twohats.business.speech import Speech
from twohats.handoff.ui.known import say_already, say_holding
from twohats.sales.store.known import Already


def say_known(found: Already, speech: Speech, now: datetime) -> tuple[int, str]:
    """Who it is, and that they are here already with what Sales has to do with them."""
    what = say_holding(found.holding, speech, now)
    if found.deal_since is not None:
        what = _tr("open deal since {}").format(speech.day(found.deal_since, now))
    return found.known.id, say_already(found.known, what or _tr("in the address book"))


def _tr(text: str) -> str:
    return QCoreApplication.translate("SalesKnown", text)
