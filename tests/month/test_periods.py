"""Quarters and years by the same engine as months."""

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
import sales_verbs as sales
from hypothesis import given, settings
from hypothesis import strategies as some
from month.acts import ACTS, lived
from read_back import texts_of

from twohats.business.rules.calendar import Period, months_between, parse_month
from twohats.business.rules.contacts import Person
from twohats.business.rules.profile import Profile
from twohats.errors import RuleError
from twohats.hat import Hat
from twohats.marketing.operations import leads as marketing
from twohats.marketing.rules.leads import NewLead
from twohats.month.closing import close
from twohats.month.export import to_json
from twohats.month.figures import compute
from twohats.month.printing import print_month
from twohats.month.rules.periods import parse_quarter, parse_year, period_key, period_name, short_name
from twohats.month.rules.report import Wish

if TYPE_CHECKING:
    from month.living import MakeBusiness


def day(text: str) -> date:
    return date.fromisoformat(text)


@pytest.mark.parametrize(
    ("text", "fiscal_start", "first", "after", "name", "short"),
    [
        ("2026-Q4", 1, "2026-10-01", "2027-01-01", "Q4 2026", "Q4"),
        ("2026-q1", 1, "2026-01-01", "2026-04-01", "Q1 2026", "Q1"),
        ("2026-Q4", 4, "2027-01-01", "2027-04-01", "Q4 2026/27", "Q4"),
        ("2026-Q1", 10, "2026-10-01", "2027-01-01", "Q1 2026/27", "Q1"),
    ],
)
def test_a_quarter_is_of_the_firms_own_year(  # the parts of one example
    text: str, fiscal_start: int, first: str, after: str, name: str, short: str
) -> None:
    quarter = parse_quarter(text, fiscal_start)
    assert quarter == Period(day(first), day(after))
    assert period_name(quarter, "quarter", fiscal_start) == name
    assert short_name(quarter, "quarter", fiscal_start) == short
    assert period_key(quarter, "quarter", fiscal_start) == text.upper()


def test_a_year_carries_both_its_numbers_where_it_has_two() -> None:
    assert parse_year("2026", 1) == Period(day("2026-01-01"), day("2027-01-01"))
    assert period_name(parse_year("2026", 1), "year", 1) == "2026"
    assert parse_year("2026", 7) == Period(day("2026-07-01"), day("2027-07-01"))
    assert period_name(parse_year("2026", 7), "year", 7) == "2026/27"
    assert period_name(parse_year("1999", 7), "year", 7) == "1999/00"
    assert period_key(parse_year("2026", 7), "year", 7) == "2026"


@pytest.mark.parametrize(
    "text", ["", "2026", "2026-Q5", "2026-Q0", "26-Q1", "2026-Q1 ", "0000-Q1", "9999-Q4", "²026-Q1"]
)
def test_what_is_no_quarter_is_said_to_be_none(text: str) -> None:
    with pytest.raises(RuleError, match="2026-Q4"):
        parse_quarter(text, 1)
    with pytest.raises(RuleError, match="like 2026"):
        parse_year(f"{text}x", 1)


def cents(text: str) -> int:
    return round(float(text) * 100)


@pytest.mark.parametrize("span", ["quarter", "year"])
@given(acts=ACTS, fiscal_start=some.sampled_from([1, 2, 4]))
@settings(max_examples=8, deadline=None)
def test_a_longer_period_is_the_sum_of_its_months(
    make: "MakeBusiness", acts: list[tuple[str, int, int, int]], fiscal_start: int, span: str
) -> None:
    business = lived(make, acts, fiscal_start)
    parse = parse_quarter if span == "quarter" else parse_year
    whole = parse("2025-Q1" if span == "quarter" else "2025", fiscal_start)
    told: Any = to_json(compute(business.reports, whole, None, span))
    parts: list[Any] = [to_json(compute(business.reports, month)) for month in months_between(whole.first, whole.last)]
    business.file.close()
    assert cents(told["sales"]["revenue"][span]) == sum(cents(one["sales"]["revenue"]["month"]) for one in parts)
    assert [cents(one["revenue"]) for one in told["sales"]["months"]] == [
        cents(one["sales"]["revenue"]["month"]) for one in parts
    ]
    assert told["sales"]["pace"][span]["target"] == told["sales"]["pace"][span]["expected"]
    for name in ("won", "lost", "new", "repeat", "unknown"):
        counts = [one["sales"][name]["count"] for one in parts]
        # A sale that is taken back in a later month counts in its own, and not in the period that has both.
        is_whole = told["sales"][name]["count"] == sum(counts)
        assert is_whole or (name not in {"won", "lost"} and told["sales"][name]["count"] < sum(counts)), name
        assert cents(told["sales"][name]["value"]) == sum(cents(one["sales"][name]["value"]) for one in parts), name
    for name in ("new_leads", "sent", "accepted"):
        assert told["marketing"][name] == sum(one["marketing"][name] for one in parts), name
    assert cents(told["marketing"]["spend"]) == sum(cents(one["marketing"]["spend"]) for one in parts)
    queue = told["handshake"]
    for name in ("sent", "accepted", "rejected", "withdrawn", "lapsed", "fast_lane", "imported"):
        assert queue[name] == sum(one["handshake"][name] for one in parts), name
    assert (queue["opening"], queue["closing"]) == (parts[0]["handshake"]["opening"], parts[-1]["handshake"]["closing"])
    lines = told["marketing"]["by_channel"].values()
    assert sum(cents(one["revenue"]) for one in lines) == cents(told["sales"]["revenue"][span])
    assert told["sales"]["open"] == parts[-1]["sales"]["open"] | {"slipped": told["sales"]["open"]["slipped"]}
    assert told["handshake"]["tomorrow"] == parts[-1]["handshake"]["tomorrow"]


def test_a_year_that_is_not_over_looks_back_twelve_months_from_its_day(make: "MakeBusiness") -> None:
    business = make()
    for sold_on in ("2025-10-31", "2025-11-30", "2026-10-10", "2026-10-16"):
        business.do(Hat.SALES, sales.sell, sold_on, 100)
    figures = compute(business.reports, parse_year("2026", 1), day("2026-10-15"), "year")
    assert figures.sales.month.revenue == 100
    assert figures.sales.twelve[0].month == parse_month("2025-11")
    assert sum(one.revenue for one in figures.sales.twelve) == 200
    assert figures.quarter == parse_quarter("2026-Q4", 1)


def test_pages_carry_the_name_of_their_period(make: "MakeBusiness") -> None:
    business = make(Profile("Kowalski", fiscal_start=4, target=100_000)).at("2026-10-05T09:00:00")
    business.do(Hat.MARKETING, marketing.capture, NewLead(Person("Ana"), "kitchen", "Referral"))
    business.do(Hat.SALES, sales.sell, "2026-10-06", 300_000)
    quarter = texts_of(print_month(business.reports, Wish(parse_month("2026-11"), span="quarter")))
    assert [page.splitlines()[0] for page in quarter] == ["Q3 2026/27"] * 3
    assert "1 new lead came in Q3" in quarter[0]
    assert "The quarter closed on target" in quarter[2]
    assert "Month by month against target" in quarter[2]
    year = texts_of(print_month(business.reports, Wish(parse_month("2026-11"), span="year")))
    assert [page.splitlines()[0] for page in year] == ["2026/27"] * 3
    assert "The year closed 75 % under target" in year[2]


def test_a_year_says_which_closed_months_have_changed(make: "MakeBusiness") -> None:
    business = make().at("2026-10-05T09:00:00")
    business.do(Hat.SALES, sales.sell, "2026-09-06", 3000)
    for month in ("2026-08", "2026-09"):
        close(business.file, parse_month(month), business.file.connection(Hat.MONTH))
    wish = Wish(parse_month("2026-09"), span="year")
    assert "changed" not in texts_of(print_month(business.reports, wish))[2]
    business.do(Hat.SALES, sales.sell, "2026-09-07", 4000)
    assert "changed since they were closed: Sep" in texts_of(print_month(business.reports, wish))[2]
