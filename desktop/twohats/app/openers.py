"""Shows what was found where it belongs, changing hats where only the other side has it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from twohats.app.trail import Place
from twohats.business.store.finding import Found
from twohats.handoff.store.holding import Holder, waiting_of
from twohats.hat import Hat
from twohats.marketing.rules.behind import Behind
from twohats.widgets.page import ListPage

if TYPE_CHECKING:
    from twohats.app.window import MainWindow

# Which kind of record is open on which page.
_RECORDS = {
    (Hat.MARKETING, 1): "segment",
    (Hat.MARKETING, 2): "campaign",
    (Hat.MARKETING, 3): "lead",
    (Hat.SALES, 1): "deal",
    (Hat.SALES, 2): "customer",
    (Hat.SALES, 4): "quote",
}
_PAGES = {kind: page for page, kind in _RECORDS.items()}


class Openers:
    """Knows the pages of both wings."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window

    def places(self, places: Sequence[Place]) -> list[tuple[str, int]]:
        """Each of these records by its kind and its key."""
        known = ((_RECORDS.get((one.hat, one.page)), one.record) for one in places)
        return [(kind, record) for kind, record in known if kind is not None and record is not None]

    def open(self, found: Found) -> None:
        """Show it."""
        if found.opens == "contact":
            self._open_contact(found)
        elif found.opens == "channel":
            self._window.marketing.leads.show_behind(Behind(found.title, channel=found.title))
        elif not self._open_record(*_PAGES[found.opens], found.id) and found.opens == "customer":
            self._open_contact(found)

    def _open_record(self, hat: Hat, page: int, record: int) -> bool:
        shown = self._window.sides[hat].page_at(page)
        assert isinstance(shown, ListPage)  # noqa: S101  # these pages are
        shown.open(record)
        return shown.open_id == record

    def _open_contact(self, found: Found) -> None:
        """What waits for an answer of Sales is read cold, in the panel; whoever has no page gets a card."""
        window = self._window
        if found.holder == Holder.WAITS and window.workspace.hat is Hat.SALES:
            waiting = window.workspace.read(waiting_of, found.id)
            if waiting is not None:
                window.panel.choose(waiting)
                return
        if not window.show_contact(found.id):
            from twohats.app.contact_card import ContactCard  # noqa: PLC0415  # rarely needed

            ContactCard(window, found).open()
