"""A file of contacts is what a phone reads: names whole, numbers as typed, and nothing that breaks it."""

import pytest
from desk import HOSTILE
from house import House
from hypothesis import given
from hypothesis import strategies as st
from vcards import read_cards

from twohats.business.contact_file import contact_file, contacts_as_file
from twohats.business.operations.contacts import add_contact
from twohats.business.rules.contacts import Person, clean_text
from twohats.business.store.contacts import Card
from twohats.errors import RuleError
from twohats.hat import Hat

ANYTHING = st.text(st.characters(exclude_categories=["Cs"]), max_size=200)


def test_a_contact_leaves_with_every_way_to_reach_them() -> None:
    card = Card(
        "0a",
        "Ana Luísa Ferreira",
        "Café, Lisboa; Ltd",
        "Lisboa",
        ("+351 912 345 678", "(0)21 / 55-5"),
        ("ana@example.com",),
        ("Rua A, 1\n1000-001 Lisboa",),
    )
    (read,) = read_cards(contact_file([card]))
    assert read == {
        "VERSION": [["3.0"]],
        "UID": [["0a"]],
        "FN": [["Ana Luísa Ferreira"]],
        "N": [["Ferreira", "Ana Luísa", "", "", ""]],
        "ORG": [["Café, Lisboa; Ltd"]],
        "TEL": [["+351 912 345 678"], ["(0)21 / 55-5"]],
        "EMAIL": [["ana@example.com"]],
        "ADR": [["", "", "Rua A, 1\n1000-001 Lisboa", "", "", "", ""]],
    }


@pytest.mark.parametrize(
    ("card", "called", "name"),
    [
        (Card("1", "Cher", "", ""), "Cher", ["", "Cher"]),
        (Card("1", "", "Bakery Elm Street", ""), "Bakery Elm Street", ["", ""]),
        (Card("1", "", "", "", ("+351 1",)), "+351 1", ["", ""]),
        (Card("1", "", "", ""), "?", ["", ""]),
    ],
)
def test_everybody_is_called_something(card: Card, called: str, name: list[str]) -> None:
    (read,) = read_cards(contact_file([card]))
    assert read["FN"] == [[called]]
    assert read["N"] == [[*name, "", "", ""]]


@given(name=ANYTHING, organisation=ANYTHING, phone=ANYTHING)
def test_whatever_they_are_called_it_is_one_card_that_reads_back(name: str, organisation: str, phone: str) -> None:
    (read, after) = read_cards(contact_file([Card("1", name, organisation, "", (phone,)), Card("2", "After", "", "")]))
    assert after["FN"] == [["After"]]
    assert read.get("ORG", [[""]]) == [[clean_text(organisation, lines=True)]]
    assert read["TEL"] == [[clean_text(phone, lines=True)]]


@pytest.mark.parametrize("text", [*HOSTILE, "END:VCARD\nBEGIN:VCARD", "\\n;,\\", "a\r\nTEL:1"])
def test_hostile_names_do_not_break_it(text: str) -> None:
    (read,) = read_cards(contact_file([Card("1", text, text, "")]))
    assert read["ORG"] == [[clean_text(text, lines=True)]]
    assert "TEL" not in read


def test_those_who_are_asked_for_leave_once_and_in_order_else_everybody(house: House) -> None:
    def write(db: object, names: tuple[str, ...]) -> list[int]:
        return [add_contact(db, Person(name, email=f"{name}@example.com")) for name in names]  # type: ignore[arg-type]

    zoe, ana, bob = house.market(write, ("Zoe", "Ana", "Bob"))
    house.market(lambda db: db.update("business_contact", bob, merged_into=zoe))
    db = house.file.connection(Hat.REPORTS)

    def called(ids: list[int] | None) -> list[str]:
        return [card["FN"][0][0] for card in read_cards(contacts_as_file(db, ids))]

    (whole,) = read_cards(contacts_as_file(db, [bob]))
    assert whole["EMAIL"] == [["Zoe@example.com"], ["Bob@example.com"]]
    assert called([zoe, ana, zoe, bob, 999]) == ["Zoe", "Ana"]
    assert called(None) == ["Ana", "Zoe"]


def test_a_file_of_nobody_is_refused(house: House) -> None:
    nobody: tuple[list[int] | None, ...] = ([], None)
    for ids in nobody:
        with pytest.raises(RuleError, match="Nobody is written down"):
            contacts_as_file(house.file.connection(Hat.REPORTS), ids)
