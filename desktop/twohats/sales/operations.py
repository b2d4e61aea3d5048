"""What Sales can do, as verbs; each runs as one transaction and one step of history."""

import secrets
from dataclasses import dataclass

from twohats.business.operations import write_down
from twohats.business.rules.contacts import Person, clean_text, name_key
from twohats.business.store import contacts, office
from twohats.errors import RuleError
from twohats.handoff import operations as hall
from twohats.handoff.rules import Snapshot, require_reason
from twohats.handoff.store import queue
from twohats.sales.rules import (
    ACTIVITY_KINDS,
    Deal,
    FirstAction,
    PhoneIn,
    require_action,
    require_amount,
    require_live,
)
from twohats.sales.store import deals
from twohats.storage.sqlite import Connection


@dataclass(frozen=True, slots=True)
class Win:
    """What a won deal is worth. `amount` in minor units, days local; `sold_on` is when it counts as revenue."""

    amount: int | None
    starts_on: str | None = None
    ends_on: str | None = None
    document: str = ""
    sold_on: str | None = None


def today(db: Connection) -> str:
    """The firm's local day of the step being written."""
    return office.today(db).isoformat()


def _require(db: Connection, deal_id: int) -> Deal:
    deal = deals.find(db, deal_id)
    if deal is None:
        raise RuleError("This deal is no longer there.")
    return deal


def accept(db: Connection, handoff_id: int, action: FirstAction) -> int:
    """Accept a handoff: the deal and its dated first action are made in the same transaction; the deal's id."""
    require_action(action)
    handoff = hall.accept(db, handoff_id, db.at)
    who = handoff.snapshot.name or handoff.snapshot.organisation
    title = handoff.need or who or f"Handoff {handoff_id}"
    deal_id = open_deal(db, handoff.contact_id, title, handoff_id=handoff_id, amount=handoff.value)
    plan(db, deal_id, action)
    return deal_id


def open_deal(
    db: Connection,
    contact_id: int | None,
    title: str,
    *,
    handoff_id: int | None = None,
    amount: int | None = None,
) -> int:
    """Open a deal in the first stage; its id."""
    first = deals.stages(db)[0]
    deal_id = db.insert(
        "sales_deal",
        uid=secrets.token_hex(16),
        contact_id=contact_id,
        handoff_id=handoff_id,
        title=clean_text(title),
        stage_id=first.id,
        amount=amount,
        opened_on=today(db),
    )
    _keep_version(db, deal_id)
    _publish_standing(db, contact_id)
    return deal_id


def _keep_version(db: Connection, deal_id: int) -> None:
    """Date what the deal is like from today on, so that an earlier day can be told again."""
    db.execute(
        "INSERT INTO sales_deal_version (deal_id, from_on, state, stage_id, amount, expected_close, closed_on) "
        "SELECT id, ?, state, stage_id, amount, expected_close, closed_on FROM sales_deal WHERE id = ?",
        (today(db), deal_id),
    )


def _publish_standing(db: Connection, contact_id: int | None) -> None:
    if contact_id is None:
        return
    open_deals = db.value(
        "SELECT count(*) FROM sales_deal WHERE contact_id = ? AND state IN ('open', 'asleep')", (contact_id,)
    )
    first, last = db.first(
        "SELECT min(sold_on), max(sold_on) FROM sales_sale WHERE contact_id = ? AND amount > 0", (contact_id,)
    ) or (None, None)
    hall.publish_standing(db, contact_id, open_deals, first, last)


def reject(db: Connection, handoff_id: int, reason_name: str, note: str = "") -> None:
    """Send a handoff back with a reason from the list."""
    reason = require_reason(queue.reason(db, reason_name), note)
    hall.reject(db, handoff_id, reason, clean_text(note, 2000, lines=True), db.at, office.today(db))


def plan(db: Connection, deal_id: int, action: FirstAction) -> int:
    """Plan the next action of a deal; its id."""
    require_action(action)
    deal = _require(db, deal_id)
    return db.insert(
        "sales_activity",
        deal_id=deal_id,
        contact_id=deal.contact_id,
        kind=action.kind,
        subject=clean_text(action.subject),
        due_at=action.due_at,
    )


def log_activity(db: Connection, deal_id: int, kind: str, outcome: str) -> int:
    """Note something done with a deal just now; the first real touch stops the handoff's clock."""
    deal = _require(db, deal_id)
    if kind not in ACTIVITY_KINDS:
        raise RuleError("Say what it was: {kinds}.", kinds=", ".join(ACTIVITY_KINDS))
    activity_id = db.insert(
        "sales_activity",
        deal_id=deal_id,
        contact_id=deal.contact_id,
        kind=kind,
        due_at=db.at,
        done_at=db.at,
        outcome=clean_text(outcome, 2000, lines=True),
    )
    _touch(db, deal, kind)
    return activity_id


def finish(db: Connection, activity_id: int, outcome: str = "") -> None:
    """Mark a planned activity done; the first real touch stops the handoff's clock."""
    row = db.first("SELECT deal_id, kind, done_at FROM sales_activity WHERE id = ?", (activity_id,))
    if row is None or row[2] is not None:
        raise RuleError("This is done already, or no longer there.")
    db.update("sales_activity", activity_id, done_at=db.at, outcome=clean_text(outcome, 2000, lines=True))
    if row[0] is not None:
        _touch(db, _require(db, row[0]), row[1])


def _touch(db: Connection, deal: Deal, kind: str) -> None:
    if deal.handoff_id is not None and kind != "task":
        hall.touch(db, deal.handoff_id, db.at)


def move(db: Connection, deal_id: int, stage_id: int) -> None:
    """Move a deal to another stage; leaving the first one says that the lead was real."""
    deal = _require(db, deal_id)
    require_live(deal)
    steps = deals.stages(db)
    if stage_id not in {stage.id for stage in steps}:
        raise RuleError("There is no such stage.")
    if stage_id == deal.stage_id:
        return
    db.update("sales_deal", deal_id, stage_id=stage_id)
    _keep_version(db, deal_id)
    if deal.handoff_id is not None and stage_id != steps[0].id:
        hall.qualify(db, deal.handoff_id, db.at)


def reckon(db: Connection, deal_id: int, amount: int | None, expected_close: str | None) -> None:
    """Say what a deal may be worth (minor units) and when it may close (local day)."""
    require_live(_require(db, deal_id))
    db.update("sales_deal", deal_id, amount=amount, expected_close=expected_close)
    _keep_version(db, deal_id)


def win(db: Connection, deal_id: int, won: Win) -> int:
    """Win a deal: book the order and propose one sale; the sale's id."""
    deal = _require(db, deal_id)
    require_live(deal)
    amount, day = require_amount(won.amount), today(db)
    db.update("sales_deal", deal_id, state="won", closed_on=day, amount=amount)
    _keep_version(db, deal_id)
    db.insert(
        "sales_order",
        deal_id=deal_id,
        amount=amount,
        ordered_on=day,
        starts_on=won.starts_on,
        ends_on=won.ends_on,
        document=clean_text(won.document),
    )
    if deal.handoff_id is not None:
        hall.qualify(db, deal.handoff_id, db.at)
        hall.publish_outcome(db, deal.handoff_id, deal.uid, "won", day, amount)
    return sell(db, won.sold_on or day, amount, deal=deal, document=won.document, proposed=True)


def sell(  # one value for each column an owner types
    db: Connection,
    sold_on: str,
    amount: int,
    *,
    deal: Deal | None = None,
    contact_id: int | None = None,
    document: str = "",
    proposed: bool = False,
) -> int:
    """Write down money that counts as revenue on a local day, in minor units; its id."""
    contact = deal.contact_id if deal else contact_id
    sale_id = db.insert(
        "sales_sale",
        uid=secrets.token_hex(16),
        sold_on=sold_on,
        amount=amount,
        contact_id=contact,
        deal_id=deal.id if deal else None,
        document=clean_text(document),
        proposed=proposed,
    )
    if deal is not None and deal.handoff_id is not None:
        hall.publish_outcome(db, deal.handoff_id, deal.uid, "sale", sold_on, amount)
    _publish_standing(db, contact)
    return sale_id


def lose(db: Connection, deal_id: int, reason: str, note: str = "") -> None:
    """Lose a deal, with a reason from the list and the customer's words."""
    deal = _require(db, deal_id)
    require_live(deal)
    reason_id = db.value("SELECT id FROM sales_lost_reason WHERE name = ?", (reason,))
    if reason_id is None:
        raise RuleError("Say why it was lost: choose a reason.")
    day, words = today(db), clean_text(note, 2000, lines=True)
    db.update("sales_deal", deal_id, state="lost", closed_on=day, lost_reason_id=reason_id, lost_note=words)
    _keep_version(db, deal_id)
    if deal.handoff_id is not None:
        hall.publish_outcome(db, deal.handoff_id, deal.uid, "lost", day, deal.amount or 0, words)
    _publish_standing(db, deal.contact_id)


def take_call(db: Connection, call: PhoneIn, action: FirstAction | None = None) -> int:
    """The fast lane: a customer rang Sales, so lead, handoff and deal are made at once; the deal's id."""
    person = call.person
    facts = Snapshot(
        name=clean_text(person.name),
        organisation=clean_text(person.organisation),
        email=clean_text(person.email),
        phone=clean_text(person.phone),
    )
    if not (facts.name or facts.organisation):
        raise RuleError("Write down who called.")
    if not call.channel.strip():
        raise RuleError("Ask them: how did you hear of us?")
    contact_id = write_down(db, _with_referrer(db, person, call.referrer))
    need = clean_text(call.need, 2000) or facts.name or facts.organisation
    parcel = hall.Parcel(contact_id, need, facts, office.channel_named(db, call.channel), value=call.amount)
    handoff_id = hall.queue_up(db, parcel, call.called_at or db.at, fast_lane=True)
    hall.accept(db, handoff_id, db.at)
    hall.touch(db, handoff_id, call.called_at or db.at)
    deal_id = open_deal(db, contact_id, need, handoff_id=handoff_id, amount=call.amount)
    if action is not None:
        plan(db, deal_id, action)
    return deal_id


def _with_referrer(db: Connection, person: Person, referrer: str) -> Person:
    if not referrer.strip():
        return person
    known = contacts.find_only_named(db, name_key(referrer)) or write_down(db, Person(name=referrer))
    return Person(**{**{name: getattr(person, name) for name in Person.__slots__}, "referred_by": known})
