"""Leads, spend, contacts and targets."""

import re
from dataclasses import replace

from twohats.business.operations.contacts import add_contact, join, known_contact, note_consent, write_down
from twohats.business.operations.firm import set_target
from twohats.business.rules.calendar import parse_month
from twohats.business.rules.contacts import Person, name_key
from twohats.business.rules.joining import Joining
from twohats.business.rules.money import to_minor
from twohats.business.store import contacts, office, suppression
from twohats.business.store.suppression import ERASED
from twohats.days import month_and_year
from twohats.errors import RuleError
from twohats.exchange.plan import Record
from twohats.exchange.taking.known import Suppression
from twohats.exchange.taking.result import Held, Identities
from twohats.exchange.values import read_month, read_reference
from twohats.marketing.operations.leads import add_tags, take_lead
from twohats.marketing.operations.spending import Spending, spend
from twohats.marketing.rules.leads import NewLead
from twohats.storage.sqlite import Connection

_CODE = re.compile("[A-Z]{3}")
_LONGEST = 100
_SUBSCRIBED = frozenset(("", "no", "false", "0", "n", "f", "nein", "non", "nao", "não", "nie", "subscribed"))


def person_of(record: Record) -> Person:
    """Who a record speaks of."""
    return Person(
        name=record.text("name"),
        organisation=record.text("organisation"),
        email=record.text("email") or _address(read_reference(record.text("contact"))),
        phone=record.text("phone"),
        language=record.text("language"),
        address=record.text("address"),
        place=record.text("place"),
    )


def _address(contact: str) -> str:
    """A ledger names its customers by anything: only an address tells more than a name."""
    return contact if "@" in contact else ""


def require_own_currency(record: Record, own: str) -> None:
    """Refuse an amount that its record says is in other money than the firm counts in."""
    said = record.text("currency").upper()
    if _CODE.fullmatch(said) and said != own:
        raise RuleError(
            "The amount is in {currency}, the firm counts in {own}: convert it first.", currency=said, own=own
        )


def heed_unsubscribed(db: Connection, contact_id: int | None, record: Record) -> None:
    """Whoever wants no more letters by e-mail, as the file says, gets none from here either."""
    said = record.text("unsubscribed")
    if contact_id is None or said.casefold() in _SUBSCRIBED:
        return
    if "email" not in contacts.withdrawn(db, contact_id):
        note_consent(db, contact_id, ("email",), "withdrawn", f"Said so in another program: {said[:_LONGEST]}")


class Leads:
    """Takes in leads, nameless ones too."""

    batched = (
        "business_channel business_contact business_contact_point marketing_campaign marketing_segment marketing_lead"
    )

    def __init__(self, db: Connection) -> None:
        self._db = db
        self._identities = Identities("lead", held_keys(db, "marketing_lead"))
        self._suppression = Suppression(db)

    def take(self, record: Record) -> bool:
        """Write one lead down; False if it is here already."""
        return self.take_known(record)[1]

    def repeats(self, record: Record, identity: str) -> bool:
        """Whether the row stood in the file before, to the letter; those that name nobody may be many."""
        return self._identities.is_repeated(identity) and any(map(record.text, ("name", "email", "phone")))

    def take_known(self, record: Record) -> tuple[str, bool]:
        """The identity by which the lead is known again, and whether it was written down."""
        day = record.day("created_on")
        external_id, person = read_reference(record.text("external_id")), person_of(record)
        self._suppression.require_not_erased(person)
        identity = self._identities.of(record.row, external_id)
        if self._identities.is_held(identity) or self.repeats(record, identity):
            if external_id:
                join_held(self._db, "marketing_lead", "contact_id", identity, record)
            return identity, False
        new = NewLead(
            person=person,
            need=record.text("need"),
            channel=record.text("channel"),
            campaign=record.text("campaign"),
            segment=record.text("segment"),
            note=record.text("note"),
            created_on=day,
            joining=record.plan.joining,
        )
        lead_id = take_lead(self._db, new, import_key=identity)
        if record.text("unsubscribed"):
            contact_id = self._db.value("SELECT contact_id FROM marketing_lead WHERE id = ?", (lead_id,))
            heed_unsubscribed(self._db, contact_id, record)
        return identity, True

    def forget(self) -> None:
        """Nothing was looked up."""

    def finish(self) -> int:
        """Nothing is left over."""
        return 0


class Spends:
    """Takes in money and hours spent."""

    batched = "business_channel marketing_campaign marketing_spend"

    def __init__(self, db: Connection) -> None:
        self._db = db
        self._currency = office.profile(db).currency
        self._identities = Identities("spend", held_keys(db, "marketing_spend"))

    def take(self, record: Record) -> bool:
        """Write one entry down; False if it is here already."""
        day, amount, hours = record.day("date"), record.number("amount"), record.number("hours")
        require_own_currency(record, self._currency)
        if day is None or (amount is None and hours is None):
            raise RuleError("The date, or both amount and hours, are missing.")
        if hours is not None and hours < 0:
            raise RuleError("Hours cannot be negative.")
        identity = self._identities.of(record.row, "")
        if self._identities.is_held(identity):
            return False
        entry = Spending(
            spent_on=day,
            amount=to_minor(amount, self._currency) if amount is not None else 0,
            minutes=round(hours * 60) if hours is not None else 0,
            campaign=record.text("campaign"),
            channel=record.text("channel"),
            note=record.text("note"),
        )
        spend(self._db, entry, import_key=identity)
        return True

    def forget(self) -> None:
        """Nothing was looked up."""

    def finish(self) -> int:
        """Nothing is left over."""
        return 0


class Contacts:
    """Takes in the address book."""

    batched = "business_contact business_contact_point marketing_tag"

    def __init__(self, db: Connection) -> None:
        self._db = db
        self._identities = Identities("contact", held_keys(db, "business_contact"))
        self._suppression = Suppression(db)

    def take(self, record: Record) -> bool:
        """Write one contact down, or join what is said of the one who is here already (False)."""
        external_id = read_reference(record.text("external_id"))
        person = replace(person_of(record), note=record.text("note"))
        self._suppression.require_not_erased(person)
        identity = self._identities.of(record.row, external_id)
        if self._identities.is_held(identity):
            if external_id:
                join_held(self._db, "business_contact", "id", identity, record)
            return False
        if not any((person.name, person.organisation, person.email, person.phone, person.address)):
            raise RuleError("There is no name, no organisation and no way to reach them.")
        known = known_contact(self._db, person)
        if known is None:
            contact_id = add_contact(self._db, person, identity)
        else:
            contact_id = join(self._db, known, person, record.plan.joining)
        add_tags(self._db, contact_id, record.text("tags").replace(";", ","))
        heed_unsubscribed(self._db, contact_id, record)
        return known is None

    def forget(self) -> None:
        """Nothing was looked up."""

    def finish(self) -> int:
        """Nothing is left over."""
        return 0


class Targets:
    """Takes in what months should bring."""

    batched = "business_target"

    def __init__(self, db: Connection) -> None:
        self._db = db
        self._currency = office.profile(db).currency
        self._seen: set[str] = set()

    def take(self, record: Record) -> bool:
        """Set one month's target; False if it says so already."""
        amount = record.number("amount")
        if amount is None or not record.text("month"):
            raise RuleError("The month or the amount is missing.")
        month = read_month(record.text("month"))
        if month in self._seen:
            raise RuleError(
                "The month {month} stands in the file twice.", month=month_and_year(parse_month(month).first)
            )
        self._seen.add(month)
        return set_target(self._db, month, to_minor(amount, self._currency))

    def forget(self) -> None:
        """Nothing was looked up."""

    def finish(self) -> int:
        """Nothing is left over."""
        return 0


class AddressBook:
    """Finds the contact that a deal or a sale names, or writes them down; each name is asked for once."""

    def __init__(self, db: Connection) -> None:
        self._db = db
        self._known: dict[Person, int | None] = {}
        self._suppression = Suppression(db)

    def contact(self, person: Person, joining: Joining) -> int | None:
        """The contact's id; None if nobody is named, or they were erased. The same name alone is the same one here."""
        if person not in self._known:
            self._known[person] = self._find(person, joining)
        return self._known[person]

    def _find(self, person: Person, joining: Joining) -> int | None:
        if self._suppression.why(person) == ERASED:
            return None
        if not (person.email or person.phone):
            same = contacts.find_only_named(self._db, name_key(person.name or person.organisation))
            if same is not None:
                return join(self._db, same, person, joining)
        return write_down(self._db, person, joining)

    def forget(self) -> None:
        """Ask anew from now on: some of those known may have been taken back."""
        self._known.clear()


def join_held(db: Connection, table: str, whose: str, identity: str, record: Record) -> None:
    """Join what a row says with the contact of the one that was taken in before under the same external id."""
    contact_id = db.value(f"SELECT {whose} FROM {table} WHERE import_key = ?", (identity,))  # noqa: S608  # from code
    if contact_id is not None:
        join(db, contacts.standing(db, contact_id), person_of(record), record.plan.joining)


def held_keys(db: Connection, table: str) -> Held:
    """The identities of the rows of a table that were taken in before."""
    sql = f"SELECT import_key FROM {table} WHERE import_key IS NOT NULL"  # noqa: S608  # names come from code
    return Held((key for (key,) in db.execute(sql)), suppression.import_digest(db))
