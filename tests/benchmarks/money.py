"""How long the revenue of a period takes with a million sales, against counting them; both to the cent."""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial

from benchmarks.book import SIZES, TODAY, book
from benchmarks.measure import Row, slope, typical

from twohats.business.rules.calendar import Period, month_of, quarter_of, week_of
from twohats.hat import Hat
from twohats.rooms import open_business
from twohats.sales.store.deals import revenue
from twohats.storage.sqlite import Connection

_RAW = "SELECT coalesce(sum(amount), 0) FROM sales_sale NOT INDEXED WHERE sold_on >= ? AND sold_on < ?"


def rows() -> Iterator[Row]:
    """The budget of a period, the slowest of all there are, and how it grows."""
    longest = []
    for size in SIZES:
        with_book = open_business(book(size), write=False)
        db = with_book.connection(Hat.SALES)
        longest.append(max(_take(db, period) for period in _periods()))
        sales = db.value("SELECT count(*) FROM sales_sale")
        for period in list(_periods())[:3]:
            first, after = period.first.isoformat(), period.after.isoformat()
            assert revenue(db, first, after) == db.value(_RAW, (first, after))
        raw = typical(partial(db.value, _RAW, (TODAY.isoformat(), TODAY.isoformat())), 3)
        with_book.close()
    note = f"{sales:,} sales; counting them takes {raw:.0f} ms"
    yield Row("revenue of a week, month, quarter or year", "equal to the full scan", longest[-1], 2, "ms", note)
    yield Row("revenue, growth", "1 thousand to 1 million leads", slope(SIZES, longest), 0.2, "slope")


def _periods() -> Iterator[Period]:
    for days in range(0, 3 * 365, 30):
        day: date = TODAY - timedelta(days=days)
        yield from (week_of(day, 1), month_of(day), quarter_of(day, 1))
    yield Period(TODAY - timedelta(days=365), TODAY)


def _take(db: Connection, period: Period) -> float:
    return typical(lambda: revenue(db, period.first.isoformat(), period.after.isoformat()), 3)
