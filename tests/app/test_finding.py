"""What is found while somebody types: every kind under its hat, nothing of the other wing, anybody by any number."""

from typing import Any

import phonenumbers
import pytest
import sales_verbs as sales
from house import House
from hypothesis import example, given
from hypothesis import strategies as some

from twohats.business.operations.contacts import add_contact
from twohats.business.rules.contacts import Person, number_beginnings, phone_key
from twohats.business.store.finding import MOST, Found
from twohats.erasing import erase
from twohats.exchange.duplicates.merging import merge
from twohats.handoff.store.holding import Holder
from twohats.hat import Hat
from twohats.marketing.operations import leads as marketing
from twohats.marketing.operations.segments import add_to_list
from twohats.marketing.rules.leads import NewLead
from twohats.marketing.store import finding as in_marketing
from twohats.sales.operations.customers import note_about
from twohats.sales.operations.deals import note
from twohats.sales.operations.quoting import write_quote
from twohats.sales.rules.quotes import NewQuote, QuoteLine
from twohats.sales.store import finding as in_sales

WINGS: dict[Hat, Any] = {Hat.MARKETING: in_marketing, Hat.SALES: in_sales}
QUOTE = NewQuote(lines=(QuoteLine("Tiles", 4000, 25_00, unit="m²"),))
PHONES = (
    "912 345 678",
    "+351 212 345 678",
    "+44 20 7946 0018",
    "+1 212 555 0123",
    "+39 06 1234 5678",
    "+7 912 345 67 89",
)
COUNTRIES = ("PT", "GB", "US", "IT", "HU", "RU")


def find(house: House, hat: Hat, words: str) -> list[Found]:
    found: list[Found] = WINGS[hat].find(house.file.connection(hat), words)
    return found


def seen(house: House, hat: Hat, words: str) -> list[tuple[str, str]]:
    return [(one.kind, one.title) for one in find(house, hat, words)]


@pytest.fixture
def busy(house: House) -> House:
    """Ana with a lead and what was said of it, a deal of hers with everything, and Bob who bought."""
    ana = Person("Ana Ferreira", email="ana@example.com", phone="912 345 678", place="Faro")
    lead = house.market(marketing.capture, NewLead(ana, "kitchen", "Village fair", "Autumn offer"))
    house.market(marketing.log_contact, lead, "in", 1, "Wants tiles by May")
    house.market(add_to_list, "Neighbours", [1])
    deal = house.accept(house.send(lead))
    house.sell(note, deal, "Her husband prefers zinc")
    house.sell(sales.log_activity, deal, "call", "She was glad")
    house.sell(write_quote, deal, QUOTE)
    house.sell(sales.reckon, deal, 900_00, "2026-12-01")
    bob = house.sell(add_contact, Person("Bob Baker", organisation="Bakery"))
    house.sell(sales.sell, "2026-11-02", 100_00, contact_id=bob)
    house.sell(note_about, bob, "Has a dog called Rex")
    return house


@pytest.mark.parametrize(
    ("hat", "words", "expected"),
    [
        (Hat.MARKETING, "ana fer", [("contact", "Ana Ferreira")]),
        (Hat.MARKETING, "faro", [("contact", "Ana Ferreira")]),
        (Hat.MARKETING, "ana@ex", [("contact", "Ana Ferreira")]),
        (Hat.MARKETING, "example.com", [("contact", "Ana Ferreira")]),
        (Hat.MARKETING, "KITCH", [("lead", "Ana Ferreira")]),
        (Hat.MARKETING, "tiles", [("touchpoint", "Ana Ferreira")]),
        (Hat.MARKETING, "offer", [("campaign", "Autumn offer")]),
        (Hat.MARKETING, "neigh", [("segment", "Neighbours")]),
        (Hat.MARKETING, "fair", [("channel", "Village fair")]),
        (Hat.MARKETING, "baker", [("contact", "Bob Baker")]),
        (Hat.SALES, "ana fer", [("contact", "Ana Ferreira")]),
        (Hat.SALES, "bakery", [("customer", "Bob Baker")]),
        (Hat.SALES, "kitch", [("deal", "kitchen")]),
        (Hat.SALES, "zinc", [("note", "Ana Ferreira")]),
        (Hat.SALES, "rex", [("note", "Bob Baker")]),
        (Hat.SALES, "glad", [("follow-up", "Ana Ferreira")]),
        (Hat.SALES, "q2026", [("quote", "Q2026-001")]),
        (Hat.SALES, "-001", [("quote", "Q2026-001")]),
        (Hat.SALES, "%00", []),
        (Hat.MARKETING, "", []),
        (Hat.MARKETING, "%_'\"*(", []),
    ],
)
def test_each_kind_is_found_by_what_it_says(busy: House, hat: Hat, words: str, expected: list[tuple[str, str]]) -> None:
    assert seen(busy, hat, words) == expected


@pytest.mark.parametrize(
    ("hat", "words"),
    [
        (Hat.SALES, "tiles"),
        (Hat.SALES, "offer"),
        (Hat.SALES, "neighbours"),
        (Hat.MARKETING, "zinc"),
        (Hat.MARKETING, "rex"),
        (Hat.MARKETING, "glad"),
        (Hat.MARKETING, "q2026-001"),
    ],
)
def test_nothing_crosses_the_wall(busy: House, hat: Hat, words: str) -> None:
    assert find(busy, hat, words) == []


@pytest.mark.parametrize("hat", WINGS)
def test_no_hat_may_even_ask_with_the_others_words(busy: House, hat: Hat) -> None:
    (other,) = set(WINGS) - {hat}
    with pytest.raises(Exception, match=r"prohibited|not authorized|vtable constructor failed"):
        WINGS[other].find(busy.file.connection(hat), "ana")


def test_a_deal_is_found_by_the_numbers_of_its_papers(busy: House) -> None:
    busy.sell(sales.win, 1, sales.Win(900_00, document="2026-17"))
    assert seen(busy, Hat.SALES, "2026-1")[0] == ("deal", "kitchen")


def test_who_holds_a_contact_is_said_as_far_as_both_know(house: House) -> None:
    def held() -> list[str]:
        return [one.holder for hat in WINGS for one in find(house, hat, "ana")]

    lead = house.capture()
    assert held() == [Holder.MARKETING, Holder.NOBODY]
    handoff = house.send(lead)
    assert held() == [Holder.WAITS, Holder.WAITS]
    deal = house.accept(handoff)
    assert held() == [Holder.SALES, Holder.SALES]
    house.sell(sales.lose, deal, "price")
    assert held() == [Holder.MARKETING, Holder.MARKETING]
    house.sell(sales.sell, "2026-11-02", 100_00, contact_id=1)
    house.market(marketing.let_go, lead, "not interested")
    assert held()[1] == Holder.MARKETING


def test_who_is_in_the_book_alone_is_with_nobody_until_they_buy(house: House) -> None:
    house.sell(add_contact, Person("Bob"))
    assert [find(house, hat, "bob")[0].holder for hat in WINGS] == [Holder.NOBODY, Holder.NOBODY]
    house.sell(sales.sell, "2026-11-02", 100_00, contact_id=1)
    assert [find(house, hat, "bob")[0].holder for hat in WINGS] == [Holder.CUSTOMER, Holder.CUSTOMER]


def test_who_is_called_exactly_so_comes_before_newer_ones(house: House) -> None:
    house.sell(add_contact, Person("Ana"))
    for number in range(9):
        house.sell(add_contact, Person(f"Ana Ferreira {number}"))
    titles = [title for _, title in seen(house, Hat.SALES, "ana")]
    assert len(titles) == MOST
    assert titles[:2] == ["Ana", "Ana Ferreira 8"]


def test_a_merged_contact_leads_to_the_one_that_stands(house: House) -> None:
    stands = house.market(add_contact, Person("Ana Ferreira", phone="912 345 678"))
    other = house.market(add_contact, Person("Anne Smith", phone="+44 20 7946 0018"))
    house.do(Hat.MARKETING, merge, stands, other, through=house.file.connection(Hat.OWNER))
    for words in ("anne", "020 7946 0018", "ana", "912"):
        assert [(one.id, one.title) for one in find(house, Hat.MARKETING, words)] == [(stands, "Ana Ferreira")], words


@pytest.mark.parametrize("hat", WINGS)
def test_nothing_of_who_was_erased_is_found(busy: House, hat: Hat) -> None:
    erase(busy.file, 1)
    for words in ("ana", "912345678", "ana@example.com", "kitchen", "tiles", "zinc", "glad", "erased"):
        assert find(busy, hat, words) == [], words


@pytest.mark.parametrize(
    "typed",
    [
        "912 345",
        "912345678",
        "+351 912",
        "(0912) 345-678",
        "00351 912 345 678",
        "+351 (0)912 345 678",
        "tel:+351912345678",
        "912.345.678",
        "912/345 678",
        "\N{ARABIC-INDIC DIGIT NINE}12 345",
        "912\N{NON-BREAKING HYPHEN}345",
        "351912345678",
    ],
)
def test_a_phone_number_is_found_in_any_notation(busy: House, typed: str) -> None:
    for hat in WINGS:
        assert ("contact", "Ana Ferreira") in seen(busy, hat, typed)


FORMATS = (
    phonenumbers.PhoneNumberFormat.E164,
    phonenumbers.PhoneNumberFormat.INTERNATIONAL,
    phonenumbers.PhoneNumberFormat.NATIONAL,
    phonenumbers.PhoneNumberFormat.RFC3966,
)


@given(
    phone=some.sampled_from(PHONES),
    form=some.sampled_from(FORMATS),
    sign=some.sampled_from((" ", "-", ".", "/", "  ", "", "\N{NO-BREAK SPACE}")),
    cut=some.integers(0, 4),
)
@example(PHONES[0], FORMATS[2], "", 4)
def test_any_writing_of_a_known_number_begins_as_it_is_kept(phone: str, form: Any, sign: str, cut: int) -> None:
    key = phone_key(phone, "PT") or ""
    number = phonenumbers.parse(key, None)
    country = phonenumbers.region_code_for_number(number) or "PT"
    written = phonenumbers.format_number(number, form).replace(" ", sign).replace("-", sign or "-")
    typed = written[: len(written) - cut]
    kept = [key[first:] for first in (1, 2, 3, 4)]
    begins = number_beginnings(typed, country)
    assert any(one.startswith(begin) for one in kept for begin in begins), (typed, begins)


@given(some.text(max_size=40))
@example("00")
@example("\N{ARABIC-INDIC DIGIT ZERO}" * 3)
def test_whatever_is_typed_can_be_looked_up(text: str) -> None:
    for country in COUNTRIES:
        assert all(one.isascii() and one.isdecimal() for one in number_beginnings(text, country))


@given(words=some.text(max_size=30))
def test_whatever_is_typed_is_answered(busy: House, words: str) -> None:
    for hat in WINGS:
        assert all(isinstance(one, Found) for one in find(busy, hat, words))


def test_what_was_open_before_is_read_anew(busy: House) -> None:
    db = busy.file.connection(Hat.MARKETING)
    again = in_marketing.again(db, [("lead", 1), ("lead", 99), ("segment", 1), ("campaign", 1)])
    assert [(one.kind, one.title) for one in again] == [
        ("lead", "Ana Ferreira"),
        ("segment", "Neighbours"),
        ("campaign", "Autumn offer"),
    ]
    bob = in_sales.again(busy.file.connection(Hat.SALES), [("customer", 2), ("quote", 1), ("deal", 1)])
    assert [(one.kind, one.title) for one in bob] == [
        ("customer", "Bob Baker"),
        ("quote", "Q2026-001"),
        ("deal", "kitchen"),
    ]
