"""Measures how long an audience takes to count among a hundred thousand contacts, against a raw scan of them."""

import random
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from time import perf_counter

from twohats.business.rules.profile import Profile
from twohats.hat import Hat
from twohats.marketing.rules.segments import Comparison, Condition, Filter, Trait
from twohats.marketing.store import segments
from twohats.marketing.store.audience import Known
from twohats.rooms import make_business
from twohats.stamp import to_stamp
from twohats.storage.file import BusinessFile
from twohats.storage.sqlite import Connection

Row = tuple[object, ...]

CONTACTS = 100_000
NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
KINDS = ("email", "phone", "postal", "messenger", "door")
PLACES = ("lisboa", "porto", "almada", "sintra", "cascais", "braga", "faro", "")
NEEDS = ("Kitchen of 12 m²", "Two bathrooms", "Loft conversion", "New shop floor", "Oak stairs, painted walls")
SOLD, SENT, GIVEN, SOME, ALL = 0.2, 0.1, 0.6, 0.05, 0.01
TAGS = ("landlord", "newsletter", "fair", "press", "neighbour")


def fill(db: Connection, contacts: int) -> None:
    """A book of contacts, each with a lead, and some touchpoints, tags, consents, handoffs and deals."""
    chance = random.Random(11)  # noqa: S311  # the same book every time
    stamp, ids = to_stamp(NOW), range(1, contacts + 1)
    contact = "id uid name key language place place_key created_at".split()
    db.insert_bulk("business_contact", contact, _contacts(chance, ids, stamp))
    sql = "INSERT INTO marketing_campaign (id, uid, name, key) VALUES (?, ?, ?, ?)"
    db.executemany(sql, [(one, f"m{one}", f"Campaign {one}", f"campaign {one}") for one in range(1, 13)])
    lead = "id uid contact_id need channel_id campaign_id state_at not_before created_on".split()
    db.insert_bulk("marketing_lead", lead, _leads(chance, ids, stamp))
    db.insert_bulk("marketing_touchpoint", ("lead_id", "direction", "channel_id", "at"), _touches(chance, ids))
    tags = ((one, tag, tag) for one in ids for tag in chance.sample(TAGS, chance.choice((0, 0, 1, 2))))
    db.insert_bulk("marketing_tag", ("contact_id", "name", "key"), tags)
    sql = "INSERT INTO business_consent (contact_id, point_kind, verdict, evidence, at) VALUES (?, ?, ?, 'form', ?)"
    db.executemany(sql, _consents(chance, ids, stamp))
    standing = ("contact_id", "open_deals", "first_bought", "last_bought")
    db.insert_bulk("handoff_standing", standing, _standings(chance, ids))
    handoff = "uid contact_id need snapshot channel_id agreement_id sent_at decision decided_at".split()
    db.insert_bulk("handoff_item", handoff, _handoffs(chance, ids, stamp))


def _contacts(chance: random.Random, ids: range, stamp: str) -> Iterator[Row]:
    for one in ids:
        place, language = chance.choice(PLACES), chance.choice(("pt", "pt", "en", "de", ""))
        yield one, f"c{one}", f"Contact {one}", f"contact {one}", language, place.title(), place, stamp


def _leads(chance: random.Random, ids: range, stamp: str) -> Iterator[Row]:
    for one in ids:
        campaign = chance.choice((None, chance.randint(1, 12)))
        waits = chance.choice((None, None, None, "2026-10-01", "2027-03-01"))
        need, channel = chance.choice(NEEDS), chance.randint(1, 6)
        yield one, f"l{one}", one, need, channel, campaign, stamp, waits, "2026-05-01"


def _standings(chance: random.Random, ids: range) -> Iterator[Row]:
    for one in ids:
        if chance.random() < SOLD:
            bought = chance.choice((None, "2025-03-04", "2026-06-01"))
            yield one, int(chance.random() < SENT), bought, bought


def _handoffs(chance: random.Random, ids: range, stamp: str) -> Iterator[Row]:
    for one in ids:
        if chance.random() < SENT:
            decision = chance.choice((None, "accepted", "lapsed", "lapsed", "withdrawn"))
            yield f"h{one}", one, "Kitchen", "{}", 1, 1, stamp, decision, decision and stamp


def _touches(chance: random.Random, ids: range) -> Iterator[Row]:
    for one in ids:
        for _ in range(chance.choice((0, 1, 2, 3))):
            yield one, "out", 1, to_stamp(NOW - timedelta(minutes=chance.randint(0, 700_000)))


def _consents(chance: random.Random, ids: range, stamp: str) -> Iterator[Row]:
    for one in ids:
        luck = chance.random()
        if luck < GIVEN:
            yield one, "email", "given", stamp
        if luck < SOME:
            yield one, "email", "withdrawn", stamp
        if luck > 1 - ALL:
            yield from ((one, kind, "withdrawn", stamp) for kind in KINDS)


def make_book(folder: Path, contacts: int = CONTACTS) -> BusinessFile:
    """A file with such a book, open."""
    file = make_business(folder / "book.twohats", Profile("Kowalski Renovations"), lambda: NOW)
    file.do(Hat.OWNER, "Take in", fill, contacts, through=file.connection(Hat.OWNER))
    return file


def _is(trait: Trait, comparison: Comparison, value: str = "") -> Condition:
    return Condition(trait, comparison, value)


PORTUGUESE = _is(Trait.LANGUAGE, Comparison.IS, "pt")
LANDLORDS = _is(Trait.TAG, Comparison.IS, "landlord")
NOT_LANDLORDS = _is(Trait.TAG, Comparison.IS_NOT, "landlord")
MET = _is(Trait.TOUCH, Comparison.WITHIN, "90")
NOT_MET = _is(Trait.TOUCH, Comparison.NOT_WITHIN, "90")
NEW = _is(Trait.BOUGHT, Comparison.NO)
WEBSITE = _is(Trait.CHANNEL, Comparison.IS, "4")
LISBON = _is(Trait.PLACE, Comparison.IS, "Lisboa")
LATER = _is(Trait.NOT_BEFORE, Comparison.LATER)
OWNED = _is(Trait.KIND, Comparison.IS, "owned")
FILTERS = {
    "everybody": Filter(),
    "language": Filter((PORTUGUESE,)),
    "need, campaign": Filter((_is(Trait.CAMPAIGN, Comparison.IS, "3"), _is(Trait.NEED, Comparison.SAYS, "oak"))),
    "language, not tag, town": Filter((PORTUGUESE, NOT_LANDLORDS, LISBON)),
    "tag, channel, met": Filter((LANDLORDS, WEBSITE, MET)),
    "language, not tag, not met": Filter((PORTUGUESE, NOT_LANDLORDS, NOT_MET)),
    "language, any of three": Filter((PORTUGUESE,), (LANDLORDS, WEBSITE, NEW)),
    "six": Filter((PORTUGUESE, NOT_LANDLORDS, NOT_MET, NEW, LATER, OWNED)),
}


def least_of(work: Callable[[], object], rounds: int = 21) -> float:
    """The least time of some work, in milliseconds: what it takes when the machine does nothing else."""
    times = []
    for _ in range(rounds):
        begin = perf_counter()
        work()
        times.append(perf_counter() - begin)
    return min(times) * 1000


def measure(db: Connection) -> None:
    """Print, for each filter, the first count and the count after an edit of its last condition."""
    today = NOW.date().isoformat()
    sql = "SELECT count(*) FROM business_contact NOT INDEXED WHERE merged_into IS NULL"
    raw = least_of(lambda: db.value(sql))
    say = sys.stdout.write
    say(f"A raw scan of the contacts takes {raw:.1f} ms; all else as so many of it.\n\n")
    say(f"{'filter':28} {'first':>8} {'ms':>7} {'an edit':>8} {'ms':>7}  people\n")
    for name, filter_ in FILTERS.items():
        known = Known()
        people = segments.count(db, filter_, today, known).people
        first = least_of(partial(segments.count, db, filter_, today))
        edit = least_of(partial(_edit, db, filter_, today, known))
        say(f"{name:28} {first / raw:8.1f} {first:7.1f} {edit / raw:8.1f} {edit:7.1f}  {people:,}\n")


def _edit(db: Connection, filter_: Filter, today: str, known: Known) -> None:
    """Count after the last condition was changed: it is read anew, the others are known."""
    for one in filter_.every[-1:]:
        known.forget(one)
    segments.count(db, filter_, today, known)


def main() -> None:
    """Make a book and measure."""
    with tempfile.TemporaryDirectory() as folder:
        file = make_book(Path(folder))
        measure(file.connect(Hat.MARKETING))
        file.close()


if __name__ == "__main__":
    main()
