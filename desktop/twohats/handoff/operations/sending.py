"""A lead goes over, and may be taken back while nobody has answered."""

import secrets
from dataclasses import dataclass

from twohats.errors import RuleError
from twohats.handoff.operations.deciding import require
from twohats.handoff.rules.handoff import Snapshot, require_queued
from twohats.handoff.store import agreement
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
        agreement_id=agreement.in_force(db).id,
        previous_id=parcel.previous_id,
        override=parcel.override,
        sent_at=sent_at,
        fast_lane=fast_lane,
    )


def withdraw(db: Connection, handoff_id: int, note: str, at: str) -> None:
    """Take a waiting handoff back, with a note; it says nothing about quality.

    Raises:
        RuleError: it was answered already, or it is not said why.
    """
    require_queued(require(db, handoff_id))
    if not note.strip():
        raise RuleError("Say why it is withdrawn.")
    db.update("handoff_item", handoff_id, decision="withdrawn", decided_at=at, note=note)
