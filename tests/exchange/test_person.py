"""All that the file holds of one person: nothing is left out, nothing of anybody else is in it."""

import json
import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdf
import pytest
import sales_verbs as sales
from desk import HOSTILE, Clock, open_window
from hall_desk import Owner
from house import House
from pseudo import Reader, pseudo
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from twohats import words
from twohats.business.operations.contacts import add_contact, note_consent, write_down
from twohats.business.rules.contacts import Person
from twohats.business.rules.profile import Profile
from twohats.business.store import office
from twohats.exchange.duplicates.merging import merge
from twohats.exchange.person.data import PARTS, PersonData, person_data, say_counts
from twohats.exchange.person.fields import PERSON, field_word, sent_word
from twohats.exchange.person.page import KEYS, lines, make_pdf
from twohats.handoff.rules.handoff import Snapshot
from twohats.hat import Hat
from twohats.marketing.operations.leads import add_tags, log_contact
from twohats.sales.operations.customers import note_about

AT = "2026-11-26T10:00:00.000Z"
LONG = " ".join(f"word{number}" for number in range(250))


def data_of(house: House, contact_id: int = 1) -> PersonData:
    return person_data(house.file.connection(Hat.REPORTS), contact_id, AT)


def text_of(pdf: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in pypdf.PdfReader(BytesIO(pdf)).pages).split())


def page_of(house: House, contact_id: int = 1) -> str:
    return text_of(make_pdf(data_of(house, contact_id), office.profile(house.file.connection(Hat.REPORTS))))


def live(house: House) -> None:
    """Ana with something in every room, and Bob, who is nobody's business but his own."""
    deal = house.deal()
    house.market(log_contact, 1, "in", 1, "Asked for a price")
    house.market(add_tags, 1, "vip")
    house.market(note_consent, 1, ["email"], "given", "on the form")
    house.sell(sales.win, deal, sales.Win(90_000))
    house.sell(note_about, 1, LONG)
    bob = house.capture("Bob Stranger", "secret bath")
    house.accept(house.send(bob, "Bob's own promise"))


def test_both_wings_and_the_hall_are_in_it_and_nobody_else(house: House) -> None:
    live(house)
    told: dict[str, Any] = json.loads(data_of(house).to_json())
    assert told["about"] == "Ana Ferreira"
    assert [row["channel name"] for row in told["leads"]] == ["Instagram"]
    assert [row["snapshot"]["name"] for row in told["handoffs"]] == ["Ana Ferreira"]
    for part in (
        "contacts",
        "tags",
        "consent",
        "where they stand with Sales",
        "outcomes",
        "deals",
        "orders",
        "sales",
        "notes",
    ):
        assert told[part], part
    assert {"before", "after"} <= {name for change in told["history"] for name in change}
    text = data_of(house).to_json().decode()
    assert "secret bath" not in text
    assert "Stranger" not in text


def test_the_rows_of_every_part_are_counted_with_their_noun() -> None:
    counted = say_counts({part.words: number for number, part in enumerate(PARTS, 1)})
    assert counted[0] == "1 way to reach them"
    assert counted[3] == "4 contacts"
    assert counted[14] == "their name on 15 orders"
    assert all(str(number) in said for number, said in enumerate(counted, 1))


def test_a_merged_contact_and_what_is_gone_since_are_in_it(house: House) -> None:
    live(house)
    other = house.market(write_down, Person("Ana F", phone="912 345 678"))
    house.do(Hat.MARKETING, merge, 1, other, through=house.file.connection(Hat.OWNER))
    house.sell(note_about, 1, "Taken back again")
    house.file.undo(Hat.SALES)
    data = data_of(house, other)
    assert [row["name"] for row in data.parts["person"]] == ["Ana Ferreira", "Ana F"]
    assert "912 345 678" in {row["value"] for row in data.parts["ways to reach them"]}
    assert "Taken back again" in data.to_json().decode()


def test_the_page_says_all_of_it_and_cuts_nothing(house: House) -> None:
    live(house)
    said = page_of(house)
    for told in ("Ana Ferreira", "ana@example.com", "Instagram", "10 % off until May", "Asked for a price", "vip"):
        assert told in said
    assert "Amount € 900 " in said
    assert re.search(r"\d{1,2} \w+ 2026, \d\d:\d\d", said)
    assert not re.search(r"\d{4}-\d\d-\d\d", said)
    assert "…" not in said
    assert set(LONG.split()) <= set(said.split())


def test_the_page_says_once_what_was_done_at_once(house: House) -> None:
    """A deal that is won changes many rows: one line says so, and the JSON file has each change."""
    live(house)
    assert [one["what was done"] for one in data_of(house).history].count("win") > 1
    assert page_of(house).count("win (Sales)") == 1


def test_every_field_of_the_page_has_a_word(house: House) -> None:
    """A new column gets one in the history, or beside it where history leaves it out."""
    db = house.file.connection(Hat.OWNER)
    tables = {PERSON: "business_contact", **{part.words: part.table for part in PARTS}}
    for part, table in tables.items():
        for _, name, *_ in db.all(f"PRAGMA table_xinfo({table})"):
            if name in KEYS or name == "snapshot":
                continue
            assert name.endswith("_id") or field_word(part, name)
    assert {sent_word(one) for one in Snapshot.__dataclass_fields__ if sent_word(one).endswith(one)} == set()


def test_the_page_is_in_the_language_of_the_firm(house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    live(house)
    reader = Reader(house.file)
    catalogue = tmp_path / "pseudo.json"
    catalogue.write_text(json.dumps(pseudo()))
    monkeypatch.setenv(words.TRIED, str(catalogue))
    firm = office.profile(house.file.connection(Hat.REPORTS))
    with words.speaking("de_DE"):
        told = list(lines(data_of(house), firm))
    # What the tests did, at which moment, and for which need, is in their own words.
    ours = [cell for line in told if not re.search(r"\d\d:\d\d", line[1]) for cell in line if cell != "kitchen"]
    assert len(ours) > 100
    assert [cell for cell in ours if reader.is_english(cell)] == []


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_texts_are_printed_as_text(house: House, text: str) -> None:
    house.market(add_contact, Person(text[:480], note=text))
    assert page_of(house)
    assert data_of(house).to_json()


def test_every_table_that_hangs_on_a_person_is_a_part(house: House) -> None:
    """A new one belongs into PARTS, after what it hangs on."""
    sql = (
        'SELECT m.name, k."from", k."table" FROM sqlite_master AS m JOIN pragma_foreign_key_list(m.name) AS k '
        "WHERE m.type = 'table'"
    )
    keys = house.file.connection(Hat.OWNER).all(sql)
    held = {"business_contact"}
    while more := {table for table, _, parent in keys if parent in held} - held:
        held |= more
    held -= {"business_contact", "business_not_same"}
    assert {part.table for part in PARTS} == held | {"month_person"}
    for part in PARTS[:-1]:
        ways = {(column, parent) for table, column, parent in keys if table == part.table}
        assert {way for way in ways if way[1] == "business_contact"} <= set(part.by) <= ways, part.table


@pytest.fixture
def owner(qtbot: QtBot, tmp_path: Path) -> Iterator[Owner]:
    with open_window(Owner, qtbot, tmp_path / "person.twohats", Profile("Kowalski"), clock=Clock()) as owner:
        yield owner


@pytest.mark.window
def test_lead_deal_and_customer_give_it_out(owner: Owner) -> None:
    deal = owner.hand_over("Ana Ferreira")
    owner.press(Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    owner.window.marketing.leads.open(1)
    owner.settle()
    of_lead, of_customer = [one for one in owner.window.actions() if one.text() == "All we hold about them…"]
    of_lead.trigger()
    owner.form().submit()
    owner.settle()
    assert owner.script.told == ["Saved as All we hold about Ana Ferreira.pdf."]
    assert "Ana Ferreira" in text_of(owner.script.saved[0].read_bytes())
    owner.turn_to_pipeline()
    owner.window.sales.pipeline.open(deal)
    owner.settle()
    owner.trigger("All we hold about the customer…")
    owner.press(Qt.Key.Key_J)
    owner.press(Qt.Key.Key_Return)
    assert json.loads(owner.script.saved[1].read_bytes())["about"] == "Ana Ferreira"
    owner.do(sales.win, deal, sales.Win(90_000), hat=Hat.SALES)
    owner.window.sales.customers.open(1)
    owner.settle()
    of_customer.trigger()
    owner.form().submit()
    owner.settle()
    assert len(owner.script.saved) == 3
