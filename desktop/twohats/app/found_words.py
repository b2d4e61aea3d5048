"""How what was found is said: its kind, what stands beside it, who holds a contact, and the key that leads there."""

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from twohats.business.store.finding import Found
from twohats.handoff.store.holding import Holder
from twohats.handoff.ui.known import say_bought
from twohats.hat import Hat
from twohats.widgets.grouped_list import Line
from twohats.widgets.label import key_name

if TYPE_CHECKING:
    from twohats.app.window import MainWindow

# So many letters stand before the word that was found, at most.
_BEFORE = 24
_PEOPLE = ("contact", "customer")


class FoundWords:
    """Says things in the words of the worn hat."""

    def __init__(self, window: "MainWindow") -> None:
        self._speech, self._workspace = window.speech, window.workspace

    def line(self, found: Found, typed: str) -> Line:
        """A line of the finder."""
        heading = kinds()[found.kind] if typed else _tr("Opened last")
        words = "" if found.words in (found.beside, found.title) else around(found.words, typed)
        beside = " · ".join(filter(None, (found.beside, words)))
        kind = "" if typed else one_of().get(found.kind, "")
        end = self.holder(found) if found.kind in _PEOPLE and typed else kind or self._when(found.on)
        return Line(heading, found.title or _tr("without a name"), beside, end)

    def _when(self, on: str | None) -> str:
        if not on:
            return ""
        now = self._workspace.now()
        return self._speech.moment(on, now) if "T" in on else self._speech.day(on, now)

    def holder(self, found: Found) -> str:
        """Who has to do with a contact, and the key that changes hats where that is the other side."""
        sales = self._workspace.hat is Hat.SALES
        other = " · " + key_name("Ctrl+1" if sales else "Ctrl+2")
        to_marketing, to_sales = (other, "") if sales else ("", other)
        return {
            Holder.MARKETING: _tr("with Marketing") + to_marketing,
            Holder.SALES: _tr("with Sales") + to_sales,
            Holder.WAITS: (_tr("waits for your answer") if sales else _tr("waits for Sales")) + to_sales,
            Holder.CUSTOMER: say_bought(found.on or "", self._speech, self._workspace.now()) + to_sales,
            # What Marketing has not sent over is not for Sales to know.
            Holder.NOBODY: _tr("not with Sales") if sales else _tr("with nobody"),
        }[Holder(found.holder)]


def kinds() -> dict[str, str]:
    """The headings of what is found."""
    return {
        "contact": _tr("Contacts"),
        "customer": _tr("Customers"),
        "lead": _tr("Leads"),
        "touchpoint": _tr("Notes"),
        "campaign": _tr("Campaigns"),
        "segment": _tr("Segments"),
        "channel": _tr("Leads by source"),
        "deal": _tr("Deals"),
        "note": _tr("Notes"),
        "follow-up": _tr("Follow-ups"),
        "quote": _tr("Quotes"),
    }


def one_of() -> dict[str, str]:
    """What one record of a kind is called."""
    return {
        "customer": _tr("Customer"),
        "lead": _tr("Lead"),
        "campaign": _tr("Campaign"),
        "segment": _tr("Segment"),
        "deal": _tr("Deal"),
        "quote": _tr("Quote"),
    }


def met_at(channel: str) -> str:
    """What stands over the leads of a channel."""
    return _tr("Source: {}").format(channel)


def around(text: str, typed: str) -> str:
    """A text from shortly before the first of the typed words in it."""
    found = (re.search(rf"\b{re.escape(word)}", text, re.IGNORECASE) for word in typed.split())
    first = min((one.start() for one in found if one is not None), default=0)
    if first <= _BEFORE:
        return text
    return "…" + text[first - _BEFORE : first].partition(" ")[2] + text[first:]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Found", text)
