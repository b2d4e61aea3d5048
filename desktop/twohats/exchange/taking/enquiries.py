"""Rows that tell a whole story each: who asked, for what, and the deal and order it became."""

from dataclasses import replace

from twohats.exchange.fields.kinds import fields_of
from twohats.exchange.plan import Record
from twohats.exchange.taking.business_done import Deals
from twohats.exchange.taking.people import Leads
from twohats.exchange.taking.stages import is_only_asked
from twohats.marketing.store import leads
from twohats.storage.sqlite import Connection


class Enquiries:
    """Takes each row in as a lead, and as the deal that came of it, if one did."""

    batched = f"{Leads.batched} {Deals.batched}"

    def __init__(self, db: Connection) -> None:
        self._db = db
        self._leads, self._deals = Leads(db), Deals(db)

    def take(self, record: Record) -> bool:
        """Write the lead and its deal down; False if both are here already."""
        asked_on = next(filter(None, map(record.text, ("created_on", "opened_on", "closed_on"))), "")
        lead = _part_of(record, "leads", created_on=asked_on)
        identity, is_new = self._leads.take_known(lead)
        if self._leads.repeats(lead, identity):
            return False
        if is_only_asked(record):
            return is_new
        opened_on = record.text("opened_on") or asked_on
        title = record.text("title") or record.text("need")
        deal = _part_of(record, "deals", opened_on=opened_on, title=title)
        return self._deals.take_for(leads.named(self._db, identity, ""), deal) or is_new

    def forget(self) -> None:
        """The contacts of a refused row are gone again."""
        self._leads.forget()
        self._deals.forget()

    def finish(self) -> int:
        """Tell the hall where each customer stands now."""
        return self._leads.finish() + self._deals.finish()


def _part_of(record: Record, kind: str, **known: str) -> Record:
    """What a row says of a record of another kind, and what is known beside."""
    names = {field.name for field in fields_of(kind)}
    return replace(record, texts={name: text for name, text in record.texts.items() if name in names} | known)
