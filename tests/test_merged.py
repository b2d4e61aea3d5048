"""What was written down of a contact who turned out to be another shows under that one, everywhere.

Two copies of the sample: in both every second contact is merged into the one before. In the second, every row that
names a merged contact is rewritten by hand to name the one that stands. Whatever is read must be the same.
"""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from twohats.business.rules.calendar import Period, month_of
from twohats.business.store import contacts
from twohats.handoff.store import finished, queue
from twohats.hat import Hat
from twohats.marketing.rules.nurture import Way
from twohats.marketing.rules.segments import Comparison, Condition, Filter, Trait
from twohats.marketing.store import audience, lead_list, lead_record, nurture, overview, referrals
from twohats.month.report import report_of
from twohats.rooms import open_business
from twohats.sales.past import publish_standings
from twohats.sales.store import board, customer_record, customers, deal_record, deals, follow_ups, quotes, today
from twohats.sales.store.narrowing import Narrowing
from twohats.sample.business import make_sample
from twohats.sample.desk import moment_of
from twohats.stamp import to_stamp
from twohats.storage.file import BusinessFile
from twohats.storage.sqlite import Connection

MONDAY = date(2026, 11, 23)
NOON = moment_of(MONDAY, 12)


def pair_up(db: Connection) -> None:
    """Every second contact turned out to be the one before."""
    ids = [one for (one,) in db.all("SELECT id FROM business_contact ORDER BY id")]
    for stands, other in zip(ids[::2], ids[1::2], strict=False):
        db.update("business_contact", other, merged_into=stands)


def rewrite(db: Connection) -> None:
    """Write the one that stands wherever a merged one is named; what stands there twice goes."""
    # Nobody else moves what somebody said to another contact.
    db.execute("DROP TRIGGER business_consent_said")
    for table, column in naming(db):
        stands = f"(SELECT c.merged_into FROM business_contact AS c WHERE c.id = {table}.{column})"  # noqa: S608
        db.execute(f"UPDATE OR IGNORE {table} SET {column} = {stands} WHERE {stands} IS NOT NULL")  # noqa: S608
        if table != "business_contact":
            db.execute(f"DELETE FROM {table} WHERE {stands} IS NOT NULL")  # noqa: S608
    db.execute("DELETE FROM handoff_standing")
    publish_standings(db)


def naming(db: Connection) -> list[tuple[str, str]]:
    """Every column that names a contact."""
    sql = (
        'SELECT m.name, k."from" FROM sqlite_master AS m JOIN pragma_foreign_key_list(m.name) AS k '
        "WHERE m.type = 'table' AND k.\"table\" = 'business_contact' AND k.\"from\" <> 'merged_into'"
    )
    return [(table, column) for table, column in db.all(sql)]


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[BusinessFile, BusinessFile]]:
    folder = tmp_path_factory.mktemp("merged")
    make_sample(folder / "one.twohats", today=MONDAY)
    shutil.copy(folder / "one.twohats", folder / "other.twohats")
    files = [opened(folder / "one.twohats", pair_up), opened(folder / "other.twohats", pair_up, rewrite)]
    yield files[0], files[1]
    for file in files:
        file.close()


def opened(path: Path, *changes: Callable[[Connection], None]) -> BusinessFile:
    file = open_business(path, lambda: NOON)
    for change in changes:
        file.do(Hat.OWNER, "Change", change, through=file.connection(Hat.OWNER))
    return file


def told(points: tuple[Any, ...]) -> list[tuple[str, str]]:
    return sorted((point.kind, point.value) for point in points)


def leads(db: Connection) -> Iterator[Any]:
    for order in lead_list._ORDERS:
        yield list(lead_list.lead_ids(db, lead_list.Choice(MONDAY, order)))
    yield list(lead_list.lead_ids(db, lead_list.Choice(MONDAY, words="a")))
    ids = lead_list.lead_ids(db, lead_list.Choice(MONDAY))
    yield lead_list.scored(db, ids, MONDAY)
    for way in Way:
        yield nurture.recipients(db, ids, way)
    for lead_id in ids:
        record = lead_record.record(db, lead_id, MONDAY)
        assert record is not None
        yield told(record.points)
        yield replace(record, points=(), history=())


def hall(db: Connection) -> Iterator[Any]:
    yield from (queue.waiting(db), queue.came_back(db), finished.to_follow(db))
    for (contact_id,) in db.all("SELECT id FROM business_contact"):
        yield sorted(queue.open_needs(db, contact_id))
        yield contacts.withdrawn(db, contact_id), contacts.given(db, contact_id)


def audiences(db: Connection) -> Iterator[Any]:
    book = audience.open_book(db, MONDAY.isoformat())
    yield book.suppressed()
    for trait, value in ((Trait.BOUGHT, ""), (Trait.TAG, "vip"), (Trait.KIND, "referral"), (Trait.NEED, "kitchen")):
        yield audience.matching(book, Filter((Condition(trait, Comparison.IS, value),)))
    yield referrals.referrals(db), referrals.count_unthanked(db), referrals.count_named(db)
    yield overview.overview(db, MONDAY.isoformat())


def pipeline(db: Connection) -> Iterator[Any]:
    for kind in ("", "paid", "owned", "earned", "referral", "repeat", "walk-in", "unknown"):
        for words in ("", "a", "ferreira"):
            narrowing = Narrowing(MONDAY, words=words, kind=kind)
            yield [list(deals.deal_ids(db, narrowing, order)) for order in deals.ORDERS]
            yield deals.worth(db, narrowing), board.board(db, narrowing, to_stamp(NOON))
    ids = [one for (one,) in db.all("SELECT id FROM sales_deal ORDER BY id")]
    yield deals.deals(db, ids)
    for deal_id in ids:
        record = deal_record.record(db, deal_id, MONDAY)
        assert record is not None
        yield told(record.points)
        yield replace(record, points=(), history=())
        yield quotes.addressee(db, deal_id)
    yield quotes.quotes(db, list(quotes.quote_ids(db, MONDAY.isoformat(), "who", view="all")))
    yield today.today(db, NOON)


def to_do(db: Connection) -> Iterator[Any]:
    for order in follow_ups._ORDERS:
        for words in ("", "a"):
            ids = list(follow_ups.follow_up_ids(db, NOON, order, words=words, view="all"))
            yield ids
    done = follow_ups.activities(db, ids + list(follow_ups.follow_up_ids(db, NOON, view="done")))
    yield done, [follow_ups.said_last(db, one) for one in done]


def buyers(db: Connection) -> Iterator[Any]:
    for order in customers.ORDERS:
        for view in ("", "new", "repeat", "overdue"):
            ids = list(customers.customer_ids(db, MONDAY, order, view=view))
            yield ids, customers.customers(db, ids, MONDAY)
    for contact_id in customers.customer_ids(db, MONDAY):
        record = customer_record.record(db, contact_id, MONDAY)
        assert record is not None
        yield told(record.points)
        yield replace(record, points=())


def months(db: Connection) -> Iterator[Any]:
    month: Period = month_of(MONDAY)
    for _ in range(14):
        yield replace(report_of(db, month).figures, history="")
        month = month_of(date.fromordinal(month.first.toordinal() - 1))


@pytest.mark.parametrize(
    "read", [leads, hall, audiences, pipeline, to_do, buyers, months], ids=lambda one: one.__name__
)
def test_a_merged_contact_shows_under_the_one_that_stands(
    both: tuple[BusinessFile, BusinessFile], read: Callable[[Connection], Iterator[Any]]
) -> None:
    one, other = (file.connection(Hat.REPORTS) for file in both)
    for number, (found, wanted) in enumerate(zip(read(one), read(other), strict=True)):
        assert found == wanted, number


def test_every_table_that_names_a_contact_is_walked(both: tuple[BusinessFile, BusinessFile]) -> None:
    """A new one belongs here, and into one of the reads above."""
    assert {table for table, _ in naming(both[0].connection(Hat.OWNER))} == {
        *("business_contact", "business_contact_point", "business_consent", "business_not_same"),
        *("marketing_lead", "marketing_segment_member", "marketing_tag", "marketing_thanks"),
        *("handoff_item", "handoff_standing", "handoff_finished"),
        *("sales_deal", "sales_sale", "sales_activity", "sales_note"),
    }
