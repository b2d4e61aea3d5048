"""Deals and sales."""

import secrets
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from twohats.business.rules.contacts import Person, clean_text
from twohats.business.rules.joining import FILL
from twohats.business.rules.money import to_minor
from twohats.business.store import office
from twohats.errors import RuleError
from twohats.exchange.plan import Record
from twohats.exchange.taking.people import AddressBook, held_keys, person_of, require_own_currency
from twohats.exchange.taking.result import Held, Identities
from twohats.exchange.taking.stages import by_key, stage_of
from twohats.exchange.values import read_reference
from twohats.marketing.store import leads
from twohats.sales.past import PastDeal, PastSale, publish_standings, take_deal, take_sale
from twohats.sales.rules.deals import state_word
from twohats.sales.store import deals
from twohats.stamp import to_stamp
from twohats.storage.sqlite import Connection

_NEW_OR_REPEAT = {"": None, "new": "new", "repeat": "repeat"}


class Deals:
    """Takes in deals; one that names a lead becomes that lead's handoff."""

    batched = (
        "business_channel business_contact business_contact_point handoff_item sales_deal sales_deal_version "
        "sales_order sales_sale handoff_outcome handoff_standing"
    )

    def __init__(self, db: Connection) -> None:
        self._db = db
        firm = office.profile(db)
        self._currency, self._zone = firm.currency, ZoneInfo(firm.time_zone)
        self._identities = Identities("deal", held_keys(db, "sales_deal"))
        self._book = AddressBook(db)
        self._stages = {stage.name.casefold(): stage for stage in deals.stages(db)}
        self._own = by_key(stage.name for stage in self._stages.values())

    def take(self, record: Record) -> bool:
        """Write one deal down; False if it is here already."""
        return self.take_for(self._lead(record), record)

    def take_for(self, lead: "leads.ImportedLead | None", record: Record) -> bool:
        """Write down the deal that a lead became; False if it is here already."""
        history = self._history(record)
        external_id = read_reference(record.text("external_id"))
        identity = self._identities.of(record.row, external_id)
        if self._identities.is_held(identity):
            return False
        contact_id = lead.contact_id if lead else None
        if contact_id is None:
            contact_id = self._book.contact(person_of(record), record.plan.joining)
        take_deal(
            self._db,
            history,
            contact_id=contact_id,
            handoff_id=self._handoff(lead, history) if lead else None,
            external_id=external_id,
            import_key=identity,
        )
        return True

    def _history(self, record: Record) -> PastDeal:
        state, stage = stage_of(record, self._own)
        require_own_currency(record, self._currency)
        amount = record.number("amount")
        opened, closed = record.day("opened_on"), record.day("closed_on")
        expected = record.day("expected_close")
        if amount is not None and amount < 0:
            raise RuleError("The value of a deal cannot be negative.")
        if state != "open" and closed is None:
            raise RuleError("A deal that is {state} needs the day it closed.", state=state_word(state))
        if opened and closed and closed < opened and state != "open":
            raise RuleError("It closed on {closed}, before it was opened on {opened}.", closed=closed, opened=opened)
        return PastDeal(
            title=self._title(record),
            state=state,
            stage_id=self._stages[stage.casefold()].id,
            amount=None if amount is None else to_minor(amount, self._currency),
            opened_on=opened,
            expected_close=expected or (closed if state == "open" else None),
            closed_on=closed if state != "open" else None,
            lost_reason=record.text("lost_reason"),
            channel=record.text("channel"),
            note=record.text("note"),
            document=read_reference(record.text("document")),
        )

    def _title(self, record: Record) -> str:
        known = (record.text(name) for name in ("title", "organisation", "name", "external_id"))
        return next(filter(None, known), "Deal")

    def _lead(self, record: Record) -> "leads.ImportedLead | None":
        named = read_reference(record.text("lead"))
        if not named:
            return None
        lead = leads.named(self._db, f"lead:id:{named}", named)
        if lead is None:
            raise RuleError("There is no lead {lead}: take in the leads first.", lead=named)
        return lead

    def _handoff(self, lead: "leads.ImportedLead", past: PastDeal) -> int:
        day = past.opened_on or past.closed_on or lead.created_on
        at = to_stamp(datetime.fromisoformat(day).replace(tzinfo=self._zone))
        handoff_id = self._db.insert(
            "handoff_item",
            uid=secrets.token_hex(16),
            contact_id=lead.contact_id,
            need=lead.need or past.title,
            snapshot=lead.snapshot.to_json(),
            channel_id=lead.channel_id,
            campaign=lead.campaign,
            campaign_uid=lead.campaign_uid,
            agreement_id=self._db.value("SELECT max(id) FROM handoff_agreement"),
            previous_id=lead.handoff_id,
            sent_at=at,
            imported=1,
            decision="accepted",
            decided_at=at,
            value=past.amount,
        )
        self._db.update("marketing_lead", lead.id, handoff_id=handoff_id)
        return handoff_id

    def forget(self) -> None:
        """The contacts of a refused deal are gone again."""
        self._book.forget()

    def finish(self) -> int:
        """Tell the hall where each customer stands now."""
        publish_standings(self._db)
        return 0


@dataclass(slots=True)
class _Document:
    """The lines of one document as they add up."""

    identity: str
    document: str
    at: datetime
    amount: Decimal
    contact: str
    kind: str | None
    note: str
    place: str

    @property
    def customer(self) -> Person:
        """Whom it was sold to, and where they are."""
        if "@" in self.contact:
            return Person(email=self.contact, place=self.place)
        return Person(name=self.contact, place=self.place)


class Sales:
    """Takes in sales; the lines of one document are one sale, of the earliest of their stamps."""

    batched = "business_contact business_contact_point sales_sale handoff_outcome handoff_standing"

    def __init__(self, db: Connection) -> None:
        self._db = db
        self._currency = office.profile(db).currency
        self._held = held_keys(db, "sales_sale")
        self._identities = Identities("sale", Held())
        self._book = AddressBook(db)
        self._documents: dict[str, _Document] = {}
        self._joining = FILL

    def take(self, record: Record) -> bool:
        """Add one line to its document; False if the document is here already."""
        self._joining = record.plan.joining
        line = self._read(record)
        if line.identity in self._held:
            return False
        known = self._documents.setdefault(line.identity, line)
        if known is not line:
            known.amount += line.amount
            known.at = min(known.at, line.at)
            known.contact = known.contact or line.contact
            known.note = known.note or line.note
            known.kind = known.kind or line.kind
            known.place = known.place or line.place
        return True

    def _read(self, record: Record) -> _Document:
        at, amount = record.moment("date"), self._amount(record)
        require_own_currency(record, self._currency)
        if at is None:
            raise RuleError("The date is missing.")
        kind = record.text("kind").casefold()
        if kind not in _NEW_OR_REPEAT:
            raise RuleError("The kind “{kind}” is neither new nor repeat.", kind=record.text("kind"))
        document = read_reference(record.text("document"))
        identity = self._identities.of(record.row, document)
        contact = read_reference(record.text("contact"))
        place = record.text("place")
        return _Document(identity, document, at, amount, contact, _NEW_OR_REPEAT[kind], record.text("note"), place)

    def _amount(self, record: Record) -> Decimal:
        amount = record.number("amount")
        if amount is not None:
            return amount
        quantity, price = record.number("quantity"), record.number("unit_price")
        if quantity is None or price is None:
            raise RuleError("The amount is missing.")
        return quantity * price

    def forget(self) -> None:
        """Nothing is written before the last line."""

    def finish(self) -> int:
        """Write the documents down, the earliest first; how many sales they are."""
        for document in sorted(self._documents.values(), key=lambda one: one.at):
            take_sale(
                self._db,
                PastSale(
                    sold_on=document.at.date().isoformat(),
                    amount=to_minor(document.amount, self._currency),
                    contact_id=self._book.contact(document.customer, self._joining),
                    document=clean_text(document.document),
                    kind=document.kind,
                    note=document.note,
                ),
                import_key=document.identity,
            )
        publish_standings(self._db)
        return len(self._documents)
