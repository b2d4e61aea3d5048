import pytest
from hypothesis import given
from hypothesis import strategies as some

from twohats.business.rules.profile import Offer, Profile
from twohats.errors import RuleError
from twohats.sales.rules.quotes import QuoteLine
from twohats.sales.rules.typed_lines import TypedLine, line_of_offer, read_line, show_line

FIRM = Profile("Kowalski", locale="en_GB", tax_rate=2300)


@given(
    some.integers(1, 10**9),
    some.integers(0, 10**9),
    some.integers(0, 10_000),
    some.integers(0, 10_000),
    some.sampled_from(["en_GB", "pt_PT", "de_DE", "fr_FR", "de_CH"]),
)
def test_what_is_shown_can_be_typed(quantity: int, price: int, discount: int, tax_rate: int, locale: str) -> None:
    firm = Profile("Kowalski", locale=locale)
    line = QuoteLine("Work", quantity, price, discount, tax_rate, "h")
    assert read_line(show_line(line, firm), 1, firm) == line


def test_a_line_needs_a_price_and_nothing_else() -> None:
    assert read_line(TypedLine("Permit", price="80.01"), 1, FIRM) == QuoteLine("Permit", 1000, 80_01)
    with pytest.raises(RuleError, match="Line 2 needs a price"):
        read_line(TypedLine("Permit"), 2, FIRM)
    with pytest.raises(RuleError, match="Line 3: “many” is not a number; write it like 2\\.5"):
        read_line(TypedLine("Permit", "many", price="1"), 3, FIRM)


def test_an_offer_becomes_a_line_with_the_tax_that_the_firm_proposes() -> None:
    assert line_of_offer(Offer("Work", "h", 45_00), FIRM) == TypedLine("Work", "1", "h", "45.00", "", "23")
    assert line_of_offer(Offer("Visit", tax_rate=600), FIRM) == TypedLine("Visit", "1", "", "", "", "6")
    assert TypedLine(tax_rate="23").is_blank
    assert not TypedLine(unit="h").is_blank
