"""Shows what was found where it belongs, changing hats where only the other side has it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from twohats.app.found_words import met_at
from twohats.app.trail import Place
from twohats.business.store.finding import Found
from twohats.handoff.store.holding import Holder, waiting_of
from twohats.hat import Hat
from twohats.marketing.rules.behind import Behind
from twohats.marketing.store import finding as in_marketing
from twohats.sales.store import finding as in_sales
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
            self._open_contact(found.id)
        elif found.opens == "channel":
            self._window.marketing.leads.show_behind(Behind(met_at(found.title), channel=found.title))
        elif not self._open_record(*_PAGES[found.opens], found.id) and found.opens == "customer":
            self._open_contact(found.id)

    def _open_record(self, hat: Hat, page: int, record: int) -> bool:
        shown = self._window.sides[hat].page_at(page)
        assert isinstance(shown, ListPage)  # noqa: S101  # these pages are
        shown.open(record)
        return shown.open_id == record

    def _open_contact(self, contact_id: int) -> None:
        """What waits for an answer of Sales is read cold, in the panel; whoever has no page gets a card."""
        window, hat = self._window, self._window.workspace.hat
        found = window.workspace.read(in_sales.card if hat is Hat.SALES else in_marketing.card, contact_id)
        if found is None:
            return
        if found.holder == Holder.WAITS and hat is Hat.SALES:
            waiting = window.workspace.read(waiting_of, found.id)
            assert waiting is not None  # noqa: S101  # it was just seen
            window.panel.choose(waiting)
        elif not window.show_contact(found.id):
            from twohats.app.contact_card import ContactCard  # noqa: PLC0415  # rarely needed

            ContactCard(window, found).open()
