"""Reads for keeping in touch: what ripens when, what came back from Sales, and who can be reached how."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from twohats.business.rules.calendar import month_of, week_of
from twohats.business.store import office
from twohats.business.store.contacts import family_of, goes_by
from twohats.marketing.rules.leads import LeadState
from twohats.marketing.rules.nurture import Recipient, Way
from twohats.marketing.store.leads import LEAD_STATE, NOT_BEFORE
from twohats.storage.sqlite import Connection

SPANS = ("due", "week", "month", "three", "six", "year", "back")
_MONTHS = {"three": 3, "six": 6, "year": 12}
_BLOCK = 500
_MOST_MESSAGES = 60

# The stored state first: it spares working out the state of leads that cannot be kept in touch.
_KEPT = f"((l.state = 'nurturing' OR l.handoff_id IS NOT NULL) AND ({LEAD_STATE}) = 'nurturing')"
_BACK = "h.state IN ('rejected', 'returned', 'lapsed')"
_OPEN_DEAL = f"SELECT 1 FROM handoff_standing AS s WHERE s.contact_id IN {family_of('k.id')} AND s.open_deals > 0"
_RIPE = f"coalesce(({NOT_BEFORE}), '')"


@dataclass(frozen=True, slots=True)
class Ripening:
    """How many of the leads that are kept in touch ripen when, as of a day.

    `due` stands alone: the day not to write before has come, or there is none. The others are *by then*: each
    counts from tomorrow up to the end of its span (this week, this month, this day in so many months, included),
    so a longer one holds the shorter ones, but for the days of a week that reach into the next month.

    Attributes:
        due: may be written to now.
        week: by the end of this week.
        month: by the end of this month.
        three: within three months.
        six: within six months.
        year: within twelve months.
        back: what came back from Sales and may go again, whenever: part of the others.
        back_due: of these, how many may go again now.
        back_next: the next day on which another of these may go.
        total: all that are kept in touch.
        as_of: the day.
    """

    due: int = 0
    week: int = 0
    month: int = 0
    three: int = 0
    six: int = 0
    year: int = 0
    back: int = 0
    back_due: int = 0
    back_next: date | None = None
    total: int = 0
    as_of: date | None = None


def ripening(db: Connection, today: date) -> Ripening:
    """What ripens when, seen from a day of the firm."""
    sql = (
        f"SELECT {_RIPE}, coalesce({_BACK}, 0), count(*) FROM marketing_lead AS l "
        f"LEFT JOIN handoff_item AS h ON h.id = l.handoff_id WHERE {_KEPT} AND l.id > ? AND l.id <= ? GROUP BY 1, 2"
    )
    # Of one day there is a row for each block that has it.
    kept = [(row[0], row[1], row[2]) for block in db.blocks("marketing_lead") for row in db.all(sql, block)]
    day = today.isoformat()
    ends = _ends(today, office.profile(db).week_start)
    by_then = {span: sum(count for ripe, _, count in kept if day < ripe < end) for span, end in ends.items()}
    waiting = [ripe for ripe, back, _ in kept if back and ripe > day]
    return Ripening(
        due=sum(count for ripe, _, count in kept if ripe <= day),
        **by_then,
        back=sum(count for _, back, count in kept if back),
        back_due=sum(count for ripe, back, count in kept if back and ripe <= day),
        back_next=date.fromisoformat(min(waiting)) if waiting else None,
        total=sum(count for _, _, count in kept),
        as_of=today,
    )


def ripe_condition(span: str, today: date, week_start: int = 1) -> tuple[str, list[object]]:
    """The condition of a span (one of `SPANS`), and its values: for a WHERE over the leads `l` and their handoffs `h`.

    Raises:
        KeyError: there is no such span.
    """
    if span == "back":
        return f"({_KEPT} AND {_BACK})", []
    day = today.isoformat()
    if span == "due":
        return f"({_KEPT} AND {_RIPE} <= ?)", [day]
    return f"({_KEPT} AND {_RIPE} > ? AND {_RIPE} < ?)", [day, _ends(today, week_start)[span]]


def _ends(today: date, week_start: int) -> dict[str, str]:
    """The first day after each span."""
    ends = {"week": week_of(today, week_start).after, "month": month_of(today).after}
    ends |= {span: _months_on(today, months) + timedelta(days=1) for span, months in _MONTHS.items()}
    return {span: end.isoformat() for span, end in ends.items()}


def _months_on(day: date, months: int) -> date:
    """The same day so many months on, or the last one of that month if it has no such day."""
    index = day.year * 12 + day.month - 1 + months
    month = month_of(date(index // 12, index % 12 + 1, 1))
    return month.first.replace(day=min(day.day, month.last.day))


@dataclass(frozen=True, slots=True)
class CampaignWords:
    """The words of a campaign's message, and the promise in them. `price` in minor units, `valid_until` a local day."""

    campaign: str
    language: str
    words: str
    promise: str
    price: int | None
    valid_until: str | None


def campaign_words(db: Connection) -> list[CampaignWords]:
    """The words to choose from, the newest first."""
    sql = (
        "SELECT m.name, w.language, w.words, w.promise, w.price, w.valid_until FROM marketing_message AS w "
        "JOIN marketing_campaign AS m ON m.id = w.campaign_id ORDER BY w.id DESC LIMIT ?"
    )
    return [CampaignWords(*row) for row in db.all(sql, (_MOST_MESSAGES,))]


def recipients(db: Connection, lead_ids: Sequence[int], way: Way) -> list[Recipient]:
    """The leads of these ids as recipients, in the order of the ids; those that are gone are left out."""
    found: dict[int, Recipient] = {}
    for start in range(0, len(lead_ids), _BLOCK):
        found |= _block(db, lead_ids[start : start + _BLOCK], way)
    return [found[lead_id] for lead_id in dict.fromkeys(lead_ids) if lead_id in found]


def _block(db: Connection, lead_ids: Sequence[int], way: Way) -> dict[int, Recipient]:
    sql = (
        "SELECT l.id, coalesce(k.id, 0), coalesce(k.name, ''), coalesce(k.organisation, ''), l.enquired, "
        f"EXISTS ({_OPEN_DEAL}), {LEAD_STATE}, {goes_by('k')} FROM marketing_lead AS l "
        "LEFT JOIN business_contact AS own ON own.id = l.contact_id "
        "LEFT JOIN business_contact AS k ON k.id = coalesce(own.merged_into, own.id) "
        f"LEFT JOIN handoff_item AS h ON h.id = l.handoff_id WHERE l.id IN ({_marks(lead_ids)})"
    )
    rows = db.all(sql, list(lead_ids))
    people = _records_of(db, {row[1] for row in rows})
    points = _points(db, people, way)
    verdicts = _verdicts(db, people, points)
    return {
        lead_id: Recipient(
            lead_id=lead_id,
            way=way,
            name=name,
            organisation=organisation,
            reach=points.get(contact, ("", ""))[0],
            typed=bool(points.get(contact, ("", ""))[1].strip()),
            state=LeadState(state),
            open_deal=bool(open_deal),
            enquired=bool(enquired),
            given=verdicts.get((contact, str(way))) == "given",
            withdrawn=frozenset(kind for (whose, kind), said in verdicts.items() if (whose, said) == (contact, _NO)),
            who=who,
        )
        for lead_id, contact, name, organisation, enquired, open_deal, state, who in rows
    }


_NO = "withdrawn"


def _records_of(db: Connection, contacts: set[int]) -> dict[int, int]:
    """Every record of these contacts, those merged into them too, with the contact it belongs to."""
    sql = f"SELECT id, merged_into FROM business_contact WHERE merged_into IN ({_marks(contacts)}) ORDER BY id"
    return {contact: contact for contact in contacts} | dict(db.all(sql, list(contacts)))


def _points(db: Connection, people: dict[int, int], way: Way) -> dict[int, tuple[str, str]]:
    """How each contact is reached by a way, their own record first: the usable address (or nothing), and as typed."""
    sql = (
        "SELECT contact_id, value, key FROM business_contact_point "
        f"WHERE kind = ? AND contact_id IN ({_marks(people)}) ORDER BY id DESC"
    )
    rows = db.all(sql, [str(way), *people])
    found: dict[int, tuple[str, str]] = {}
    for owner, value, key in sorted(rows, key=lambda row: row[0] == people[row[0]]):
        usable = (key or "") if way is Way.EMAIL else value.strip()
        if usable or people[owner] not in found:
            found[people[owner]] = (usable, value)
    return found


def _verdicts(db: Connection, people: dict[int, int], points: dict[int, tuple[str, str]]) -> dict[tuple[int, str], str]:
    """What each contact said last about each way; an e-mail address is withdrawn if any of its holders withdrew it."""
    said = _newest(db, people)
    holders: dict[str, list[int]] = {}
    for contact, (reach, _) in points.items():
        holders.setdefault(reach, []).append(contact)
    sql = f"SELECT key, contact_id FROM business_contact_point WHERE kind = 'email' AND key IN ({_marks(holders)})"
    others = db.all(sql, list(holders))
    theirs = _newest(db, {owner: owner for _, owner in others})
    for key, owner in others:
        if theirs.get((owner, "email")) == _NO:
            said |= {(contact, "email"): _NO for contact in holders[key] if people.get(owner) != contact}
    return said


def _newest(db: Connection, people: dict[int, int]) -> dict[tuple[int, str], str]:
    sql = (
        "SELECT contact_id, point_kind, verdict FROM business_consent "
        f"WHERE contact_id IN ({_marks(people)}) AND purpose IN ('', 'offers') ORDER BY id"
    )
    return {(people[owner], kind): verdict for owner, kind, verdict in db.all(sql, list(people))}


def _marks(values: Iterable[object]) -> str:
    return ", ".join("?" for _ in values)
