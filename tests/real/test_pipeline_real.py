"""The figures of a seller's real pipeline, against plain SQL over the raw file; it lies beside the checkout."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from desk import Clock
from real.raw import PIPELINE, load, median_of, quarter_of, week_of

from twohats.business.rules.calendar import parse_month
from twohats.business.rules.profile import Profile
from twohats.exchange.plan import Wishes, make_plan
from twohats.exchange.taking.take import take_in
from twohats.hat import Hat
from twohats.month.figures import compute
from twohats.rooms import make_business
from twohats.sales.store.attainment import year
from twohats.sales.store.customers import customer_ids, customers
from twohats.sales.store.today import today
from twohats.storage.file import BusinessFile
from twohats.storage.sqlite import Connection

pytestmark = pytest.mark.skipif(not PIPELINE.is_file(), reason="the seller's pipeline is not beside the checkout")
TODAY = date(2018, 1, 15)
MONTHS = [f"2017-{month:02}" for month in range(1, 13)]


@pytest.fixture(scope="module")
def raw() -> Iterator[Connection]:
    raw = load(PIPELINE)
    raw.script("CREATE TABLE won AS SELECT *, close_value * 100 AS cents FROM raw WHERE deal_stage = 'Won'")
    yield raw
    raw.close()


@pytest.fixture(
    scope="module", params=[(1, 1), (2, 7), (4, 6)], ids=["January, Monday", "February, Sunday", "April, Saturday"]
)
def seller(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Iterator[BusinessFile]:
    """The pipeline taken in by firms whose years and weeks start differently."""
    fiscal_start, week_start = request.param
    zone = "America/Chicago"
    firm = Profile(
        "Central", "USD", time_zone=zone, fiscal_start=fiscal_start, week_start=week_start, target=300_000_00
    )
    path = tmp_path_factory.mktemp("seller") / "central.twohats"
    file = make_business(path, firm, Clock(datetime(2018, 1, 15, 18, 0, tzinfo=UTC)))
    take_in(file, make_plan(PIPELINE, "deals", Wishes()))
    yield file
    file.close()


def starts(file: BusinessFile) -> tuple[int, int]:
    row = file.connection(Hat.REPORTS).first("SELECT fiscal_start, week_start FROM business_profile")
    assert row is not None
    return row[0], row[1]


def sums(raw: Connection, key: str) -> dict[Any, int]:
    return dict(raw.all(f"SELECT {key}, sum(cents) FROM won GROUP BY 1"))  # noqa: S608  # from above


def test_months_weeks_and_quarters(seller: BusinessFile, raw: Connection) -> None:
    fiscal_start, week_start = starts(seller)
    months = sums(raw, "substr(close_date, 1, 7)")
    weeks = sums(raw, f"substr(close_date, 1, 7) || {week_of('close_date', week_start)}")
    quarters = sums(raw, quarter_of("close_date", fiscal_start))
    assert sum(months.values()) == sum(weeks.values()) == sum(quarters.values()) == 3_346_293_00
    brought: dict[str, int] = {}
    for within in (date(2017, 1, 31), date(2017, 12, 31)):
        found = year(seller.connection(Hat.SALES), within, TODAY)
        brought |= {one.key: one.pace.revenue for one in found.months}
        for key, parts in found.weeks.items():
            for week in parts:
                first = raw.value(f"SELECT {week_of('?1', week_start)}", (week.period.first.isoformat(),))
                assert week.revenue == weeks.get(key + first, 0), week
        for quarter in found.quarters:
            number = raw.value(f"SELECT {quarter_of('?1', fiscal_start)}", (quarter.period.last.isoformat(),))
            assert quarter.revenue == quarters.get(number, 0), quarter
    assert {key: amount for key, amount in brought.items() if amount} == months


@pytest.mark.parametrize("month", MONTHS)
def test_a_months_report(seller: BusinessFile, raw: Connection, month: str) -> None:
    figures = compute(seller.connection(Hat.REPORTS), parse_month(month)).sales
    within = f"WHERE substr(close_date, 1, 7) = '{month}'"
    won, value = raw.first(f"SELECT count(*), coalesce(sum(cents), 0) FROM won {within}") or (0, 0)  # noqa: S608  # from above
    lost = raw.value(f"SELECT count(*) FROM raw {within} AND deal_stage = 'Lost'")  # noqa: S608  # from above
    assert (figures.won.count, figures.won.value, figures.lost.count, figures.lost.value) == (won, value, lost, 0)
    assert (figures.month.revenue, sum(week.revenue for week in figures.weeks)) == (value, value)
    assert (figures.win_rate.part, figures.win_rate.whole) == (won, won + lost)
    days = raw.value(median_of(f"SELECT julianday(close_date) - julianday(engage_date) AS n FROM won {within}"))  # noqa: S608
    sale = raw.value(median_of(f"SELECT cents AS n FROM won {within}"))  # noqa: S608  # from above
    halves_up = [None if one is None else int(one + 0.5) for one in (days, sale)]
    assert [figures.median_days, figures.median_sale] == halves_up
    assert (figures.days_known, figures.sales) == (won, won)
    ended = "SELECT sum(deal_stage = 'Won'), count(*) FROM raw WHERE deal_stage IN ('Won', 'Lost') AND "
    year_to = raw.first(f"{ended} substr(close_date, 1, 7) <= '{month}'") or (0, 0)
    assert (figures.win_rate_twelve.part, figures.win_rate_twelve.whole) == (year_to[0] or 0, year_to[1])
    undated, open_still = raw.first(
        "SELECT sum(engage_date = ''), sum(deal_stage = 'Engaging' AND engage_date < date(?1, '+1 month')) "
        "+ sum(close_date >= date(?1, '+1 month') AND engage_date < date(?1, '+1 month')) FROM raw",
        (f"{month}-01",),
    ) or (0, 0)
    assert (figures.open.undated, figures.open.count) == (undated, undated + open_still)


@pytest.mark.parametrize("day", ["2017-03-01", "2017-03-31", "2017-06-30", "2017-10-01", "2017-12-29", "2017-12-31"])
def test_today(seller: BusinessFile, raw: Connection, day: str) -> None:
    fiscal_start, week_start = starts(seller)
    # 17:30 in Chicago.
    found = today(seller.connection(Hat.SALES), datetime.fromisoformat(f"{day}T23:30:00").replace(tzinfo=UTC))
    assert found.day.isoformat() == day

    def sold(key: Callable[[str], str], until: str = day) -> int:
        same = f"{key('close_date')} = {key('?1')}"
        sql = f"SELECT coalesce(sum(cents), 0) FROM won WHERE close_date <= ?2 AND {same}"  # noqa: S608  # from above
        return int(raw.value(sql, (day, until)))

    def quarter(day: str) -> str:
        return quarter_of(day, fiscal_start)

    assert found.week.revenue == sold(lambda day: week_of(day, week_start))
    assert found.month.revenue == sold(lambda day: f"substr({day}, 1, 7)")
    assert found.quarter.revenue == sold(quarter)
    assert found.forecast.quarter.best == sold(quarter, "2018-12-31")


def test_each_customer(seller: BusinessFile, raw: Connection) -> None:
    db = seller.connection(Hat.SALES)
    found = customers(db, customer_ids(db, TODAY), TODAY)
    sql = "SELECT account, sum(cents), min(close_date), max(close_date) FROM won GROUP BY account ORDER BY account"
    assert sorted((one.who, one.total, one.first_bought, one.last_bought) for one in found) == raw.all(sql)
    sql = "SELECT julianday(day) - julianday(lag(day) OVER (ORDER BY day)) AS n FROM days WHERE account = '{}'"
    raw.script("CREATE TEMP TABLE days AS SELECT DISTINCT account, close_date AS day FROM won")
    for one in found:
        usual = raw.value(median_of(f"SELECT n FROM ({sql.format(one.who)}) WHERE n IS NOT NULL"))  # noqa: S608
        assert one.usual_days == int(usual + 0.5), one.who
        late = (TODAY - date.fromisoformat(one.last_bought)) / timedelta(days=1) - 1.5 * one.usual_days
        assert (one.overdue_days or 0) == max(0, -int(-late // 1)), one.who
    raw.script("DROP TABLE days")
