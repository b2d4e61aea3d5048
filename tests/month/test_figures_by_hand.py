"""Quotes, orders in hand and the months after, told by hand where random histories seldom come."""

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import sales_verbs as sales
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from read_back import texts_of

from twohats.business.rules.calendar import parse_month
from twohats.business.rules.contacts import Person
from twohats.hat import Hat
from twohats.marketing.operations import leads as marketing
from twohats.marketing.operations.sending import send
from twohats.marketing.rules.leads import NewLead, Sending
from twohats.month.export import to_json
from twohats.month.figures import compute
from twohats.month.printing import print_month
from twohats.month.rules.report import Wish
from twohats.sales.operations.money import add_extra, reverse, split
from twohats.sales.operations.quoting import accept_quote, new_version, send_quote, write_quote
from twohats.sales.rules.deals import FirstAction, PhoneIn
from twohats.sales.rules.parts import Part
from twohats.sales.rules.quotes import NewQuote

if TYPE_CHECKING:
    from month.living import Business, MakeBusiness

ACTION = FirstAction("call", "2026-10-30T10:00:00.000Z")


def called(business: "Business", amount: int = 100_00) -> int:
    """A deal from a call; its id."""
    call = PhoneIn(Person("Bob"), f"bath {amount}", "Referral", amount=amount)
    deal: int = business.do(Hat.SALES, sales.take_call, call, ACTION)
    return deal


def sales_page(business: "Business", month: str = "2026-10") -> Any:
    return to_json(compute(business.reports, parse_month(month)))["sales"]


def marketing_page(business: "Business", month: str) -> Any:
    return to_json(compute(business.reports, parse_month(month)))["marketing"]


def test_a_quote_counts_once_by_what_was_sent_last(make: "MakeBusiness") -> None:
    business = make().at("2026-10-05T09:00:00")
    quote = business.do(Hat.SALES, write_quote, called(business), NewQuote(net=500_00, valid_until="2026-11-30"))
    business.do(Hat.SALES, send_quote, quote)
    better = business.at("2026-10-09T09:00:00").do(Hat.SALES, new_version, quote, NewQuote(net=450_00))
    assert sales_page(business)["quotes"]["waiting"] == {"count": 0, "value": "0.00"}
    business.do(Hat.SALES, send_quote, better)
    found = sales_page(business)["quotes"]
    assert found["sent"] == found["waiting"] == {"count": 1, "value": "450.00"}
    business.at("2026-11-03T09:00:00").do(Hat.SALES, accept_quote, better, sales.Win(450_00))
    assert sales_page(business)["quotes"] == found
    november = sales_page(business, "2026-11")
    assert november["quotes"]["won"] == {"count": 1, "value": "450.00"}
    assert november["quotes"]["sent"] == {"count": 0, "value": "0.00"}
    assert november["lately"]["quotes_sent"] == {"count": 1, "value": "450.00"}


def test_a_quote_waits_to_the_end_of_its_last_day(make: "MakeBusiness") -> None:
    business = make().at("2026-10-05T09:00:00")
    quote = business.do(Hat.SALES, write_quote, called(business), NewQuote(net=500_00, valid_until="2026-10-31"))
    business.do(Hat.SALES, send_quote, quote)
    october, november = (sales_page(business, month)["quotes"] for month in ("2026-10", "2026-11"))
    assert (october["waiting"]["count"], october["past_their_day"]["count"]) == (1, 0)
    assert (november["waiting"]["count"], november["past_their_day"]["count"]) == (0, 1)


def test_an_order_is_in_hand_until_it_is_sold_or_taken_back(make: "MakeBusiness") -> None:
    business = make().at("2026-10-05T09:00:00")
    deal = called(business)
    business.do(Hat.SALES, sales.win, deal, sales.Win(1000_00, starts_on="2026-11-02", ends_on="2026-12-31"))
    parts = (
        Part("deposit", "2026-10-06", 300_00),
        Part("stage", "2026-11-20", 300_00),
        Part("final", "2026-12-20", 400_00),
    )
    business.do(Hat.SALES, split, deal, parts)
    business.do(Hat.SALES, add_extra, deal, Part("extra", "2026-10-20", 50_00))
    assert sales_page(business)["orders_in_hand"] == {"count": 1, "value": "700.00"}
    assert sales_page(business, "2026-11")["orders_in_hand"] == {"count": 1, "value": "400.00"}
    business.at("2026-10-25T09:00:00").do(Hat.SALES, reverse, 3, 100_00)
    assert sales_page(business)["orders_in_hand"] == {"count": 1, "value": "600.00"}
    business.do(Hat.SALES, reverse, 1)
    assert sales_page(business)["orders_in_hand"] == {"count": 1, "value": "600.00"}
    assert sales_page(business, "2026-12")["orders_in_hand"] == {"count": 0, "value": "0.00"}


def test_the_next_three_months_begin_after_this_one(make: "MakeBusiness") -> None:
    business = make().at("2026-10-05T09:00:00")
    won = sales.Win(900_00, starts_on="2026-11-01", ends_on="2026-12-30", sold_on="2026-12-30")
    business.do(Hat.SALES, sales.win, called(business), won)
    ahead = sales_page(business)["next_three_months"]
    assert [(one["month"], one["booked"]) for one in ahead] == [
        ("2026-11", "450.00"),
        ("2026-12", "450.00"),
        ("2027-01", "0.00"),
    ]


def booked(business: "Business", month: str = "2026-10") -> list[str]:
    return [one["booked"] for one in sales_page(business, month)["next_three_months"]]


def test_a_deposit_that_is_sold_is_not_booked_again(make: "MakeBusiness") -> None:
    business = make().at("2026-11-05T09:00:00")
    deal = called(business)
    business.do(Hat.SALES, sales.win, deal, sales.Win(12_400_50, starts_on="2026-12-01", ends_on="2026-12-15"))
    business.do(
        Hat.SALES, split, deal, (Part("deposit", "2026-11-05", 4_000_00), Part("final", "2026-12-15", 8_400_50))
    )
    assert sales_page(business, "2026-11")["orders_in_hand"]["value"] == "8400.50"
    assert booked(business, "2026-11") == ["8400.50", "0.00", "0.00"]


def test_what_is_left_of_begun_work_is_booked_in_its_days_to_come(make: "MakeBusiness") -> None:
    business = make().at("2026-10-05T09:00:00")
    deal = called(business)
    business.do(Hat.SALES, sales.win, deal, sales.Win(1000_00, starts_on="2026-10-01", ends_on="2026-11-30"))
    business.do(Hat.SALES, split, deal, (Part("deposit", "2026-10-05", 400_00), Part("final", "2026-12-20", 600_00)))
    assert booked(business) == ["600.00", "0.00", "0.00"]


PARTS = some.lists(some.tuples(some.integers(1, 500_00), some.dates(date(2026, 10, 6), date(2027, 1, 31))), min_size=1)


@given(parts=PARTS.filter(lambda parts: len(parts) <= 5), span=some.tuples(some.integers(0, 90), some.integers(0, 90)))
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_booked_and_sold_are_never_more_than_the_order(
    make: "MakeBusiness", parts: list[tuple[int, date]], span: tuple[int, int]
) -> None:
    business = make().at("2026-10-05T09:00:00")
    deal, amount = called(business), sum(part for part, _ in parts)
    first, last = (date(2026, 11, 1) + timedelta(days=day) for day in sorted(span))
    business.do(Hat.SALES, sales.win, deal, sales.Win(amount, starts_on=first.isoformat(), ends_on=last.isoformat()))
    stages = tuple(Part("stage", day.isoformat(), part) for part, day in parts)
    business.do(Hat.SALES, split, deal, stages)
    for month in ("2026-10", "2026-11", "2026-12"):
        after = parse_month(month).after
        sold = sum(part for part, day in parts if day < after)
        ahead = sum(round(float(one) * 100) for one in booked(business, month))
        assert ahead + sold == amount if last >= after else ahead == 0
    business.file.close()


def test_whatever_was_accepted_had_been_ready(make: "MakeBusiness") -> None:
    business = make().at("2026-09-28T09:00:00")
    leads = [
        business.do(Hat.MARKETING, marketing.capture, NewLead(Person(name, email=f"{name}@x.org"), "bath", "Referral"))
        for name in ("ana", "eva", "ida", "ute")
    ]
    for day, lead in (("2026-09-28", leads[0]), ("2026-10-05", leads[1]), ("2026-10-05", leads[2])):
        business.at(f"{day}T10:00:00").do(Hat.MARKETING, send, lead, Sending(no_promise=True))
    business.do(Hat.MARKETING, marketing.mark_ready, leads[3])
    business.do(Hat.SALES, sales.accept, 1, ACTION)
    business.do(Hat.SALES, sales.accept, 2, ACTION)
    business.do(Hat.SALES, sales.reject, 3, "not ready yet")
    business.do(Hat.MARKETING, marketing.keep_until, leads[2], "2026-12-01")
    business.do(Hat.SALES, sales.take_call, PhoneIn(Person("Bob"), "bath", "Referral"), ACTION)
    september, october = marketing_page(business, "2026-09"), marketing_page(business, "2026-10")
    assert (september["ready"], september["accepted"]) == (1, 0)
    assert (october["ready"], october["sent"], october["accepted"]) == (5, 3, 3)
    assert october["twelve_months"]["ready"] == 5


def test_an_order_that_was_taken_back_whole_is_said_to_be_cancelled(make: "MakeBusiness") -> None:
    business = make().at("2026-10-05T09:00:00")
    for amount, sold_on in ((100_00, None), (200_00, "2026-12-20"), (400_00, None)):
        business.do(Hat.SALES, sales.win, called(business, amount), sales.Win(amount, sold_on=sold_on))
    business.at("2026-10-22T09:00:00").do(Hat.SALES, reverse, 1)
    business.do(Hat.SALES, reverse, 2)
    business.do(Hat.SALES, reverse, 3, 100_00)
    assert sales_page(business)["won"] == {"count": 3, "value": "700.00"}
    assert sales_page(business)["cancelled"] == {"count": 2, "value": "300.00"}
    business.at("2026-11-05T09:00:00").do(Hat.SALES, reverse, 3)
    assert sales_page(business)["cancelled"] == {"count": 2, "value": "300.00"}
    november = sales_page(business, "2026-11")
    assert november["cancelled"] == {"count": 0, "value": "0.00"}
    assert november["lately"]["cancelled"] == {"count": 3, "value": "700.00"}
    for reader in ("folder", "bank"):
        (page,) = texts_of(print_month(business.reports, Wish(parse_month("2026-10"), reader=reader, pages=("sales",))))
        assert "Won, then cancelled: 2 · € 300." in " ".join(page.split())
