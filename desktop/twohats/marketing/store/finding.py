"""What Marketing finds while somebody types: contacts, leads, notes, campaigns, segments and places."""

from collections.abc import Sequence
from dataclasses import replace

from twohats.business.store.contacts import family_of, goes_by, not_erased, standing, stands_for
from twohats.business.store.finding import Found, cards, find_contacts, in_order, named_like, newest, rows_of
from twohats.handoff.store.holding import Holder, holder
from twohats.marketing.store.leads import LEAD_STATE, from_of
from twohats.storage.sqlite import Connection

_LIVE = f"{LEAD_STATE} IN ('new', 'nurturing', 'ready')"
_WHOSE = f"LEFT JOIN business_contact AS k ON k.id = {stands_for('l.contact_id')}"
_WHO = goes_by("k")
_KNOWN = f"(k.id IS NULL OR {not_erased('k')})"


def find(db: Connection, words: str) -> list[Found]:
    """All that says these words, kind by kind."""
    return [
        *(_held(db, one) for one in find_contacts(db, words)),
        *_leads(db, newest(db, "marketing_lead", words)),
        *_touchpoints(db, newest(db, "marketing_touchpoint", words)),
        *_named(db, "campaign", named_like(db, "marketing_campaign", words)),
        *_named(db, "segment", named_like(db, "marketing_segment", words)),
        *_channels(db, named_like(db, "business_channel", words)),
    ]


def again(db: Connection, places: Sequence[tuple[str, int]]) -> list[Found]:
    """Records that were open before, each by its kind and its key; those that are gone are left out."""
    return [found for kind, one in places for found in _one(db, kind, one)]


def card(db: Connection, contact_id: int) -> Found | None:
    """Somebody of the address book, and who has to do with them."""
    return next((_held(db, one) for one in cards(db, [standing(db, contact_id)])), None)


def _one(db: Connection, kind: str, one: int) -> list[Found]:
    return _leads(db, [one]) if kind == "lead" else _named(db, kind, [one])


def _held(db: Connection, contact: Found) -> Found:
    live = f"SELECT 1 {from_of(_LIVE)} WHERE l.contact_id IN {family_of('?1')} AND {_LIVE} LIMIT 1"
    ours = Holder.NOBODY if db.first(live, (contact.id,)) is None else Holder.MARKETING
    by, bought = holder(db, contact.id, with_us=ours)
    return replace(contact, holder=by, on=bought)


def _leads(db: Connection, ids: Sequence[int]) -> list[Found]:
    sql = f"SELECT l.id, {_WHO}, l.need, l.note, l.created_on FROM marketing_lead AS l {_WHOSE} "
    rows = rows_of(db, f"{sql} WHERE l.id IN ({{ids}}) AND {_KNOWN}", ids)
    return in_order(
        ids, ((one, Found("lead", "lead", one, *_said(who, need), *rest)) for one, who, need, *rest in rows)
    )


def _touchpoints(db: Connection, ids: Sequence[int]) -> list[Found]:
    sql = f"SELECT t.id, l.id, {_WHO}, l.need, t.note, t.at FROM marketing_touchpoint AS t "
    rows = rows_of(
        db, f"{sql} JOIN marketing_lead AS l ON l.id = t.lead_id {_WHOSE} WHERE t.id IN ({{ids}}) AND {_KNOWN}", ids
    )
    return in_order(
        ids,
        ((one, Found("touchpoint", "lead", lead, who or need, "", *rest)) for one, lead, who, need, *rest in rows),
    )


def _said(who: str, need: str) -> tuple[str, str]:
    return (who, need) if who else (need, "")


def _named(db: Connection, kind: str, ids: Sequence[int]) -> list[Found]:
    rows = rows_of(db, f"SELECT id, name FROM marketing_{kind} WHERE id IN ({{ids}})", ids)
    return in_order(ids, ((one, Found(kind, kind, one, name)) for one, name in rows))


def _channels(db: Connection, ids: Sequence[int]) -> list[Found]:
    rows = rows_of(db, "SELECT id, name FROM business_channel WHERE id IN ({ids}) AND archived = 0", ids)
    return in_order(ids, ((one, Found("channel", "channel", one, name)) for one, name in rows))
