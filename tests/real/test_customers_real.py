"""The customers of a shop's real ledger, against the raw file; it lies beside the checkout and is never committed."""

import csv
from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

import pytest
from desk import Clock

from twohats.business.rules.profile import Profile
from twohats.exchange.plan import Wishes, make_plan
from twohats.exchange.taking.take import take_in
from twohats.rooms import make_business
from twohats.sales.store.attainment import year
from twohats.sales.store.customers import customer_ids, customers
from twohats.storage.file import BusinessFile
from twohats.storage.wall import Hat

LEDGER = Path(__file__).parents[3] / "shared" / "data" / "online_retail" / "online_retail_2010-12.csv"
pytestmark = pytest.mark.skipif(not LEDGER.is_file(), reason="the December ledger is not beside the checkout")
TODAY = date(2011, 1, 10)


def invoices() -> dict[str, dict[str, int]]:
    """Of each customer of the raw file, what each invoice comes to in pence."""
    sums: dict[tuple[str, str], Decimal] = defaultdict(Decimal)
    with LEDGER.open(newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            if row["CustomerID"]:
                line = Decimal(row["Quantity"]) * Decimal(row["UnitPrice"])
                sums[row["CustomerID"].removesuffix(".0"), row["InvoiceNo"]] += line
    found: dict[str, dict[str, int]] = defaultdict(dict)
    for (who, invoice), amount in sums.items():
        found[who][invoice] = int((amount * 100).quantize(Decimal(1), ROUND_HALF_UP))
    return found


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[BusinessFile]:
    clock = Clock(datetime(2011, 1, 10, 10, 0, tzinfo=UTC))
    file = make_business(tmp_path / "shop.twohats", Profile("Shop", "GBP", time_zone="Europe/London"), clock)
    take_in(file, make_plan(LEDGER, "sales", Wishes()))
    yield file
    file.close()


def test_each_customer_of_the_ledger_has_what_the_raw_file_says(shop: BusinessFile) -> None:
    db = shop.connection(Hat.SALES)
    raw = invoices()
    assert len(raw) == 948
    bought = {who for who, amounts in raw.items() if any(amount > 0 for amount in amounts.values())}
    ids = customer_ids(db, TODAY)
    found = {one.who.removesuffix(".0"): one for one in customers(db, ids, TODAY)}
    assert len(ids) == len(found) == len(bought)
    assert {who: one.total for who, one in found.items()} == {who: sum(raw[who].values()) for who in bought}
    once = customer_ids(db, TODAY, view="new")
    assert len(once) + len(customer_ids(db, TODAY, view="repeat")) == len(ids)


def days() -> dict[date, int]:
    """What each day of the raw file brought in pence, by the first stamp of each invoice."""
    sums: dict[str, Decimal] = defaultdict(Decimal)
    first: dict[str, str] = {}
    with LEDGER.open(newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            invoice, stamp = row["InvoiceNo"], row["InvoiceDate"]
            sums[invoice] += Decimal(row["Quantity"]) * Decimal(row["UnitPrice"])
            first[invoice] = min(stamp, first.get(invoice, stamp))
    found: dict[date, int] = defaultdict(int)
    for invoice, amount in sums.items():
        found[date.fromisoformat(first[invoice][:10])] += int((amount * 100).quantize(Decimal(1), ROUND_HALF_UP))
    return found


def test_months_weeks_and_quarters_of_the_ledger_are_those_of_the_raw_file(shop: BusinessFile) -> None:
    found, raw = year(shop.connection(Hat.SALES), date(2010, 12, 1), TODAY), days()
    assert sum(raw.values()) == 748_957_02
    assert (found.months[11].pace.revenue, found.quarters[3].revenue) == (748_957_02, 748_957_02)
    for week in found.weeks["2010-12"]:
        assert week.revenue == sum(amount for day, amount in raw.items() if day in week.period), week.name
    assert sum(week.revenue for week in found.weeks["2010-12"]) == 748_957_02
