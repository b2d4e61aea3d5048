"""What happens to a handoff; called by the wings' verbs, within their transaction."""

import secrets
from dataclasses import dataclass
from datetime import date, datetime

from twohats.business.operations import note_consent
from twohats.business.rules.contacts import PointKind
from twohats.errors import RuleError
from twohats.handoff.rules import Handoff, Reason, Snapshot, comes_again, require_queued
from twohats.handoff.store import queue
from twohats.stamp import to_stamp
from twohats.storage.sqlite import Connection


@dataclass(frozen=True, slots=True)
class Parcel:
    """What Marketing (or the fast lane) puts into a handoff. `value` is in minor units, days are local."""

    contact_id: int | None
    need: str
    snapshot: Snapshot
    channel_id: int
    promise: str = ""
    promise_until: str | None = None
    why_now: str = ""
    suggested_action: str = ""
    chance: int | None = None
    value: int | None = None
    campaign: str = ""
    campaign_uid: str | None = None
    previous_id: int | None = None
    override: str = ""


def queue_up(db: Connection, parcel: Parcel, sent_at: str, *, fast_lane: bool = False) -> int:
    """Freeze a parcel into a handoff and start its clock; its id."""
    return db.insert(
        "handoff_item",
        uid=secrets.token_hex(16),
        contact_id=parcel.contact_id,
        need=parcel.need,
        snapshot=parcel.snapshot.to_json(),
        promise=parcel.promise,
        promise_until=parcel.promise_until,
        why_now=parcel.why_now,
        suggested_action=parcel.suggested_action,
        chance=parcel.chance,
        value=parcel.value,
        channel_id=parcel.channel_id,
        campaign=parcel.campaign,
        campaign_uid=parcel.campaign_uid,
        agreement_id=queue.agreement(db).id,
        previous_id=parcel.previous_id,
        override=parcel.override,
        sent_at=sent_at,
        fast_lane=fast_lane,
    )


def require(db: Connection, handoff_id: int) -> Handoff:
    """The handoff of this id.

    Raises:
        RuleError: there is none (any more).
    """
    handoff = queue.find(db, handoff_id)
    if handoff is None or handoff.state == "undone":
        raise RuleError("This handoff is no longer there.")
    return handoff


def withdraw(db: Connection, handoff_id: int, note: str, at: str) -> None:
    """Take a waiting handoff back; it says nothing about quality."""
    require_queued(require(db, handoff_id))
    db.update("handoff_item", handoff_id, decision="withdrawn", decided_at=at, note=note)


def accept(db: Connection, handoff_id: int, at: str) -> Handoff:
    """Mark a waiting handoff accepted; its facts, for the deal that Sales makes of it."""
    handoff = require(db, handoff_id)
    require_queued(handoff)
    db.update("handoff_item", handoff_id, decision="accepted", decided_at=at)
    return handoff


def reject(db: Connection, handoff_id: int, reason: Reason, note: str, at: str, today: date) -> date | None:
    """Send a waiting handoff back with its reason; the day from which it may come again."""
    handoff = require(db, handoff_id)
    require_queued(handoff)
    again = comes_again(reason, today)
    db.update(
        "handoff_item",
        handoff_id,
        decision="rejected",
        decided_at=at,
        reason_id=reason.id,
        note=note,
        not_before=again and again.isoformat(),
        recyclable=again is not None,
    )
    if reason.withdraws_consent and handoff.contact_id is not None:
        note_consent(db, handoff.contact_id, PointKind, "withdrawn", reason.name)
    return again


def acknowledge(db: Connection, handoff_id: int, at: str) -> None:
    """Marketing has read the answer: it leaves the panel."""
    db.update("handoff_item", handoff_id, acknowledged_at=at)


def touch(db: Connection, handoff_id: int, at: str) -> None:
    """Stamp the first real touch, once; the earliest wins."""
    sql = "SELECT first_touch_at FROM handoff_item WHERE id = ? AND decision = 'accepted'"
    row = db.first(sql, (handoff_id,))
    if row is not None and (row[0] is None or at < row[0]):
        db.update("handoff_item", handoff_id, first_touch_at=at)


def qualify(db: Connection, handoff_id: int, at: str) -> None:
    """Stamp that the deal proved real, once; a real conversation is a touch, too."""
    touch(db, handoff_id, at)
    if db.value("SELECT qualified_at FROM handoff_item WHERE id = ?", (handoff_id,)) is None:
        db.update("handoff_item", handoff_id, qualified_at=at)


def publish_outcome(  # one value for each column that Marketing may read
    db: Connection,
    handoff_id: int,
    deal_uid: str,
    result: str,
    happened_on: str,
    amount: int = 0,
    objection: str = "",
) -> None:
    """Tell Marketing what became of its lead, without showing the deal. `amount` is in minor units."""
    db.insert(
        "handoff_outcome",
        handoff_id=handoff_id,
        deal_uid=deal_uid,
        result=result,
        happened_on=happened_on,
        amount=amount,
        objection=objection,
    )


def publish_standing(
    db: Connection, contact_id: int, open_deals: int, first_bought: str | None, last_bought: str | None
) -> None:
    """Tell Marketing where a contact stands with Sales: open deals, first and last bought."""
    row = db.first("SELECT id FROM handoff_standing WHERE contact_id = ?", (contact_id,))
    values = {"open_deals": open_deals, "first_bought": first_bought, "last_bought": last_bought}
    if row is None:
        db.insert("handoff_standing", contact_id=contact_id, **values)
    else:
        db.update("handoff_standing", row[0], **values)


def lapse_overdue(db: Connection) -> int:
    """Write down, on the owner's connection, which waiting handoffs ran out of time; how many.

    Each is stamped with the moment it was due, not with today: lapse days after it was sent.
    """
    assert db.step is not None  # noqa: S101  # called by `do` alone
    sql = (
        "UPDATE handoff_item SET decision = 'lapsed', decided_at = due, recyclable = 1 FROM (SELECT h.id AS late, "
        "strftime('%Y-%m-%dT%H:%M:%fZ', h.sent_at, '+' || a.lapse_days || ' days') AS due FROM handoff_item AS h "
        "JOIN handoff_agreement AS a ON a.id = h.agreement_id WHERE h.state = 'queued') "
        "WHERE id = late AND due < ?"
    )
    return int(db.execute(sql, (db.step.at,)).rowcount)


def count_overdue(db: Connection, now: datetime) -> int:
    """How many waiting handoffs have run out of time and are not marked so yet."""
    sql = (
        "SELECT count(*) FROM handoff_item AS h JOIN handoff_agreement AS a ON a.id = h.agreement_id "
        "WHERE h.state = 'queued' AND strftime('%Y-%m-%dT%H:%M:%fZ', h.sent_at, '+' || a.lapse_days || ' days') < ?"
    )
    return int(db.value(sql, (to_stamp(now),)))


def publish_direction(db: Connection, vision: str, bets: str, at: str) -> int:
    """Put Marketing's vision at the top of the Sales tab; its id."""
    return db.insert("handoff_direction", vision=vision, bets=bets, published_at=at)
