"""Quotes: sums, versions, and what becomes of them."""

from datetime import date
from typing import TYPE_CHECKING

import pytest
import sales_verbs as sales
from house import House
from hypothesis import given
from hypothesis import strategies as some

from twohats.errors import RuleError
from twohats.hat import Hat
from twohats.sales.operations.quoting import (
    accept_quote,
    decline_quote,
    new_version,
    rewrite_quote,
    send_quote,
    write_quote,
)
from twohats.sales.rules.quotes import NewQuote, Quote, QuoteLine, QuoteState, next_number, tax_sums
from twohats.sales.store import quotes

if TYPE_CHECKING:
    from collections.abc import Callable

KITCHEN = QuoteLine("Kitchen, fitted", 1000, 12_500_00, tax_rate=2300, unit="piece")
HOURS = QuoteLine("Work", 12_500, 45_00, discount=1000, tax_rate=2300, unit="h")
LEVY = QuoteLine("Permit", 1000, 80_01)
LINES = some.builds(
    QuoteLine,
    some.just("x"),
    some.integers(1, 10**7),
    some.integers(0, 10**7),
    some.integers(0, 10_000),
    some.integers(0, 10_000),
)


def quote(house: House, quote_id: int) -> Quote:
    found = quotes.find(house.file.connection(Hat.SALES), quote_id)
    assert found is not None
    return found


def test_a_quote_adds_up_line_by_line_and_rate_by_rate(house: House) -> None:
    quote_id = house.sell(write_quote, house.deal(), NewQuote((KITCHEN, HOURS, LEVY)))
    # 12,500.00 + 12.5 h × 45.00 − 10 % = 506.25, both at 23 %; 80.01 at nothing.
    kept = quote(house, quote_id)
    assert (kept.net, kept.tax) == (13_086_26, 2_991_44)
    assert (kept.number, kept.version, kept.who) == ("Q2026-001", 1, "Ana Ferreira")
    assert quotes.lines(house.file.connection(Hat.SALES), quote_id) == (KITCHEN, HOURS, LEVY)


@given(some.lists(LINES, max_size=20))
def test_the_sums_of_the_rates_are_the_sum_of_the_lines(lines: list[QuoteLine]) -> None:
    assert sum(one.net for one in tax_sums(lines)) == sum(line.net for line in lines)
    for line in lines:
        assert 0 <= line.net <= (line.quantity * line.price + 999) // 1000


def test_one_made_elsewhere_takes_three_fields(house: House) -> None:
    new = NewQuote(net=4_200_00, made_on="2026-10-30", path="/quotes/17.pdf")
    quote_id = house.sell(write_quote, house.deal(), new)
    kept = quote(house, quote_id)
    assert (kept.net, kept.tax, kept.made_on, kept.path) == (4_200_00, 0, "2026-10-30", "/quotes/17.pdf")


def test_sending_makes_the_deal_quoted_and_worth_it(house: House) -> None:
    deal_id = house.deal()
    quote_id = house.sell(write_quote, deal_id, NewQuote((KITCHEN,), valid_until="2026-12-01"))
    house.sell(send_quote, quote_id)
    deal = house.deal_of(deal_id)
    assert (deal.stage, deal.amount) == ("Quoted", 12_500_00)
    assert house.handoff(1).state == "qualified"
    assert quote(house, quote_id).state_on("2026-12-01") is QuoteState.SENT
    assert quote(house, quote_id).state_on("2026-12-02") is QuoteState.EXPIRED
    with pytest.raises(RuleError, match="make a new version"):
        house.sell(rewrite_quote, quote_id, NewQuote((LEVY,)))
    house.file.undo(Hat.SALES)
    assert (house.deal_of(deal_id).stage, quote(house, quote_id).sent_on) == ("New", None)


def test_a_new_version_replaces_the_one_before(house: House) -> None:
    deal_id = house.deal()
    first = house.sell(write_quote, deal_id, NewQuote((KITCHEN,)))
    house.sell(send_quote, first)
    second = house.sell(new_version, first, NewQuote((KITCHEN, HOURS)))
    assert quote(house, first).answer == "replaced"
    assert quote(house, second).name == "Q2026-001 v2"
    with pytest.raises(RuleError, match="replaced already"):
        house.sell(new_version, first, NewQuote((LEVY,)))
    db = house.file.connection(Hat.SALES)
    assert [one.id for one in quotes.of_deal(db, deal_id)] == [second, first]
    assert list(quotes.quote_ids(db, "2026-11-02")) == [second]
    assert sorted(quotes.quote_ids(db, "2026-11-02", view="all")) == [first, second]
    assert list(quotes.quote_ids(db, "2026-11-02", words="FERREIRA")) == [second]


def test_an_expired_quote_is_unanswered_as_long_as_one_that_waits(house: House) -> None:
    db = house.file.connection(Hat.SALES)
    made = [house.accept(house.send(house.capture(name))) for name in ("Ana", "Bela", "Carl")]
    sent = [house.sell(write_quote, deal_id, NewQuote((HOURS,))) for deal_id in made]
    for quote_id in sent:
        house.sell(send_quote, quote_id)
    house.sell(lambda db: db.execute("UPDATE sales_quote SET sent_on = '2026-11-02', valid_until = '2026-11-05'"))
    house.sell(lambda db: db.execute("UPDATE sales_quote SET valid_until = NULL WHERE id = ?", (sent[1],)))
    house.sell(lambda db: db.execute("UPDATE sales_quote SET sent_on = '2026-11-03' WHERE id = ?", (sent[2],)))
    assert sorted(quotes.quote_ids(db, "2026-11-10", view="unanswered")) == sent[:2]
    assert quotes.count_unanswered(db, "2026-11-10") == 2


def test_an_accepted_quote_wins_the_deal_and_closes_the_others(house: House) -> None:
    deal_id = house.deal()
    one = house.sell(write_quote, deal_id, NewQuote((KITCHEN,)))
    other = house.sell(write_quote, deal_id, NewQuote((LEVY,)))
    house.sell(accept_quote, one, sales.Win(12_500_00, document="A-1"))
    assert house.deal_of(deal_id).state == "won"
    assert (quote(house, one).answer, quote(house, other).answer) == ("accepted", "declined")
    house.file.undo(Hat.SALES)
    assert (house.deal_of(deal_id).state, quote(house, one).answer) == ("open", None)


def test_no_quote_waits_once_its_deal_has_ended(house: House) -> None:
    ends: tuple[tuple[Callable[..., object], tuple[object, ...]], ...] = (
        (sales.win, (sales.Win(1),)),
        (sales.lose, ("price",)),
        (sales.give_back, ("we are full", "")),
    )
    for name, (end, values) in zip(("Ana A", "Bela B", "Carl C"), ends, strict=True):
        deal_id = house.accept(house.send(house.capture(name)))
        for _ in range(2):
            house.sell(send_quote, house.sell(write_quote, deal_id, NewQuote((KITCHEN,))))
        house.sell(write_quote, deal_id, NewQuote((LEVY,)))
        house.sell(end, deal_id, *values)
        answers = [quote(house, one.id).answer for one in quotes.of_deal(house.file.connection(Hat.SALES), deal_id)]
        assert answers == ["declined", "accepted" if end is sales.win else "declined", "declined"]
        house.file.undo(Hat.SALES)
        assert house.value("SELECT count(*) FROM sales_quote WHERE deal_id = ? AND answer IS NULL", deal_id) == 3


def test_declined_leaves_the_deal_open(house: House) -> None:
    deal_id = house.deal()
    quote_id = house.sell(write_quote, deal_id, NewQuote((KITCHEN,)))
    house.sell(decline_quote, quote_id, "too dear")
    assert (house.deal_of(deal_id).state, quote(house, quote_id).answer_note) == ("open", "too dear")
    with pytest.raises(RuleError, match="declined already"):
        house.sell(decline_quote, quote_id)


@pytest.mark.parametrize(
    ("new", "sentence"),
    [
        (NewQuote(), "at least one line"),
        (NewQuote((QuoteLine(" ", 1000, 1),)), "Line 1 does not say"),
        (NewQuote((LEVY, QuoteLine("x", 0, 1))), "Line 2 needs a quantity"),
        (NewQuote((QuoteLine("x", 1, -1),)), "cannot be negative"),
        (NewQuote((QuoteLine("x", 1, 1, discount=10_001),)), "between 0 and 100"),
        (NewQuote(net=-1), "cannot be negative"),
        (NewQuote((LEVY,), made_on="2026-11-02", valid_until="2026-11-01"), "before the day it was made"),
        (NewQuote((LEVY,) * 201), "200 lines fit"),
        (NewQuote((QuoteLine("x", 10**16, 1),)), "Line 1 is larger"),
        (NewQuote((QuoteLine("x", 10**15 - 1, 10**15 - 1),)), "add up to more"),
    ],
)
def test_what_is_no_quote_is_refused(house: House, new: NewQuote, sentence: str) -> None:
    with pytest.raises(RuleError, match=sentence):
        house.sell(write_quote, house.deal(), new)


def test_numbers_go_on_within_their_year(house: House) -> None:
    deal_id = house.deal()
    house.sell(write_quote, deal_id, NewQuote((LEVY,), number="Q2026-041"))
    assert quote(house, house.sell(write_quote, deal_id, NewQuote((LEVY,)))).number == "Q2026-042"
    with pytest.raises(RuleError, match="already"):
        house.sell(write_quote, deal_id, NewQuote((LEVY,), number="Q2026-041"))
    assert next_number(["Q2026-999", "mine"], date(2027, 1, 1)) == "Q2027-001"
    assert next_number(["Q2026-999"], date(2026, 12, 31)) == "Q2026-1000"
