"""The figures of a shop's real ledger, against plain SQL over the raw file; it lies beside the checkout."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest
from desk import Clock
from real.raw import LEDGER, load, week_of

from twohats.business.rules.calendar import parse_month
from twohats.business.rules.profile import Profile
from twohats.exchange.plan import Wishes, make_plan
from twohats.exchange.taking.take import take_in
from twohats.hat import Hat
from twohats.month.figures import compute
from twohats.rooms import make_business
from twohats.sales.store.attainment import year
from twohats.sales.store.customers import customer_ids, customers, total_of
from twohats.sales.store.today import today
from twohats.storage.file import BusinessFile
from twohats.storage.sqlite import Connection

pytestmark = pytest.mark.skipif(not LEDGER.is_file(), reason="the December ledger is not beside the checkout")
TODAY = date(2011, 1, 10)
NET = 748_957_02

# An invoice is one sale, of its first stamp, in whole pence; no line has more than two decimals.
_INVOICES = """
CREATE TABLE invoice AS
SELECT InvoiceNo AS number, min(InvoiceDate) AS at, date(min(InvoiceDate)) AS day,
       replace(CustomerID, '.0', '') AS who, Country AS country,
       sum(Quantity * CAST(round(UnitPrice * 100) AS INTEGER)) AS pence
FROM raw GROUP BY InvoiceNo;
CREATE TABLE customer AS
SELECT who, sum(pence) AS pence, count(DISTINCT iif(pence > 0, day, NULL)) AS days,
       (SELECT f.country FROM invoice AS f WHERE f.who = i.who ORDER BY f.at, f.number LIMIT 1) AS country
FROM invoice AS i WHERE who <> '' GROUP BY who;
"""


@pytest.fixture(scope="module")
def raw() -> Iterator[Connection]:
    raw = load(LEDGER)
    raw.script(_INVOICES)
    yield raw
    raw.close()


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BusinessFile]:
    clock = Clock(datetime(2011, 1, 10, 10, 0, tzinfo=UTC))
    path = tmp_path_factory.mktemp("shop") / "shop.twohats"
    file = make_business(path, Profile("Shop", "GBP", time_zone="Europe/London"), clock)
    take_in(file, make_plan(LEDGER, "sales", Wishes()))
    yield file
    file.close()


def test_each_customer_has_what_the_raw_file_says(shop: BusinessFile, raw: Connection) -> None:
    db = shop.connection(Hat.SALES)
    found = customers(db, customer_ids(db, TODAY), TODAY)
    assert raw.value("SELECT count(*) FROM customer") == 948
    bought = raw.all("SELECT who, pence, days, country FROM customer WHERE days > 0 ORDER BY who")
    assert sorted((one.who, one.total, one.orders, one.place) for one in found) == bought
    once = raw.value("SELECT count(*) FROM customer WHERE days = 1")
    assert (len(customer_ids(db, TODAY, view="new")), len(found)) == (once, len(bought))
    assert once + len(customer_ids(db, TODAY, view="repeat")) == len(bought)


def test_each_country_has_what_the_raw_file_says(shop: BusinessFile, raw: Connection) -> None:
    """By where a customer was first: one of them bought from two countries, and some lines name nobody."""
    db = shop.connection(Hat.SALES)
    sql = "SELECT country, count(*), sum(pence) FROM customer WHERE days > 0 GROUP BY country"
    countries = raw.all(sql)
    assert len(countries) == 21
    for country, count, pence in countries:
        ids = customer_ids(db, TODAY, words=country)
        assert (len(ids), total_of(db, ids, TODAY)) == (count, pence), country
    every = customer_ids(db, TODAY, "place", descending=False)
    in_order = [one.place for one in customers(db, every, TODAY)]
    assert in_order == sorted(in_order)
    nobody = raw.value("SELECT sum(pence) FROM invoice WHERE who = ''")
    only_back = raw.value("SELECT sum(pence) FROM customer WHERE days = 0")
    assert total_of(db, every, TODAY) + nobody + only_back == NET


def test_each_day_has_what_the_raw_file_says(shop: BusinessFile, raw: Connection) -> None:
    db, day = shop.connection(Hat.SALES), date(2010, 12, 1)
    brought: dict[str, int] = dict(raw.all("SELECT day, sum(pence) FROM invoice GROUP BY day"))
    assert sum(brought.values()) == NET
    before = 0
    while day.month == 12:
        # On the page Today, what the month has brought since the day before is the day's.
        month = today(db, datetime(2010, 12, day.day, 23, 59, 59, tzinfo=UTC)).month.revenue
        assert month - before == brought.get(day.isoformat(), 0), day
        before, day = month, day + timedelta(days=1)
    assert before == NET


@pytest.mark.parametrize("week_start", [1, 6, 7])
def test_months_weeks_and_quarters_have_what_the_raw_file_says(
    shop: BusinessFile, raw: Connection, week_start: int
) -> None:
    shop.do(Hat.OWNER, "Week", lambda db: db.execute("UPDATE business_profile SET week_start = ?", (week_start,)))
    found = year(shop.connection(Hat.SALES), date(2010, 12, 1), TODAY)
    assert (found.months[11].pace.revenue, found.quarters[3].revenue, found.whole.revenue) == (NET, NET, NET)
    sql = f"SELECT sum(pence) FROM invoice GROUP BY {week_of('day', week_start)} ORDER BY min(day)"  # noqa: S608
    weeks = [pence for (pence,) in raw.all(sql)]
    assert [one.revenue for one in found.weeks["2010-12"] if one.revenue] == weeks
    figures = compute(shop.connection(Hat.REPORTS), parse_month("2010-12")).sales
    assert (figures.month.revenue, [one.revenue for one in figures.weeks if one.revenue]) == (NET, weeks)
