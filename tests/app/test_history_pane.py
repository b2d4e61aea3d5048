"""What was done is told in words: of a record and of the file, to each hat what it may see, and undone from there."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from desk import ALT, CTRL, HOSTILE, Owner, open_window
from fit import misfits
from handed import capture, hand_over
from house import House
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from translations.catalogue import LANGUAGES

from twohats import erasing
from twohats.app.history.pane import HistoryPane
from twohats.app.history.reading import LAST, read_block
from twohats.app.history.telling import Teller
from twohats.business.rules.profile import Profile
from twohats.business.speech import Speech
from twohats.exchange.called.kept import ROW
from twohats.exchange.called.words import CODED, CODES, KEPT, UNTOLD
from twohats.exchange.leaving.kinds import REFERENCES
from twohats.hat import Hat
from twohats.marketing.operations import leads as marketing
from twohats.rooms import ROOMS, SCHEMA
from twohats.sales.operations import deals as sales_deals
from twohats.sales.operations import handoffs as sales
from twohats.sales.rules.deals import FirstAction
from twohats.storage.erasing import ERASED
from twohats.storage.file import BusinessFile, create_file
from twohats.storage.sqlite import Connection
from twohats.storage.story import Changed, Deed
from twohats.storage.wall import is_derived
from twohats.words import say, speaking

K = Qt.Key
FIRM = Profile("Kowalski", locale="en_GB")
NOW = datetime(2026, 11, 26, 10, 0, tzinfo=UTC)
CALL = FirstAction("call", "2026-11-26T09:00:00.000Z", "First call")
# No text of anybody's says this by chance.
KEY = 987_654_321


def columns_by_table(folder: Path) -> dict[str, list[str]]:
    file = create_file(folder / "empty.twohats", ROOMS, SCHEMA)
    owner = file.connection(Hat.OWNER)
    names = [name for (name,) in owner.all("SELECT name FROM sqlite_master WHERE type = 'table'")]
    kept = [name for name in names if name.split("_")[0] in {room.name for room in ROOMS} and not is_derived(name)]
    found = {name: [row[1] for row in owner.all(f"PRAGMA table_info({name})")] for name in kept}
    file.close()
    return {name: columns for name, columns in found.items() if not name.endswith("_change")}


@pytest.fixture(scope="module")
def columns(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    return columns_by_table(tmp_path_factory.mktemp("schema"))


def test_every_table_has_a_word_or_is_left_out_and_no_word_has_lost_its_column(columns: dict[str, list[str]]) -> None:
    assert set(columns) - set(KEPT) - UNTOLD == set()
    lost = {(table, one) for table, kept in KEPT.items() for one in kept.words if one not in columns[table]}
    assert lost == set()
    pointing = {(table, one) for table, kept in KEPT.items() for one in kept.words if kept.kind(one) == ROW}
    assert {one for _, one in pointing} <= set(REFERENCES)


def test_every_code_of_the_file_has_a_word(tmp_path: Path) -> None:
    file = create_file(tmp_path / "empty.twohats", ROOMS, SCHEMA)
    tables: dict[str, str] = dict(
        file.connection(Hat.OWNER).all("SELECT name, sql FROM sqlite_master WHERE type = 'table'")
    )
    file.close()
    coded = [(table, column) for table, kept in KEPT.items() for column in kept.words if column in CODED]
    listed = {one: re.findall(rf"\b{one[1]}\b[^,]*? IN \(([^)]*)\)", tables[one[0]]) for one in coded}
    codes = {code for found in listed.values() for one in found for code in re.findall(r"'(\w[^']*)'", one)}
    assert len(codes) > 50
    assert codes - CODES.keys() == set()


VALUES = st.one_of(
    st.none(),
    st.integers(-(2**53), 2**53).filter(lambda number: str(KEY) not in str(number)),
    st.sampled_from(
        [*HOSTILE, ERASED, "", "2026-11-26", "2026-13-45", "2026-11-26T10:00:00.000Z", "EUR", "won", "2026-11"]
    ),
    st.text(st.characters(exclude_characters="_", exclude_categories=["Cs"]), max_size=30),
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_step_is_called_in_the_language_of_the_firm(language: str) -> None:
    with speaking(language):
        teller = Teller(Speech(FIRM), NOW, {}, REFERENCES)
        for name, called in (("Delete campaign", say("Delete campaign")), ("3 deals lost", say("{} deals lost"))):
            deed = Deed(1, "2026-11-26T09:00:00.000Z", name, "do", "sales", "", False, {}, ())  # noqa: FBT003  # undone
            assert teller.tell(deed).what == called.format(3) != name


@given(data=st.data())
def test_any_change_is_told_without_a_column_a_key_or_a_control(
    columns: dict[str, list[str]], data: st.DataObject
) -> None:
    table = data.draw(st.sampled_from(sorted(columns)))
    images = [data.draw(st.one_of(st.none(), image_of(columns[table]))) for _ in range(2)]
    facts: dict[str, Any] = {"undone": False, "bulk": {table: 3}, "changes": (Changed(table, KEY, *images),)}
    deed = Deed(1, "2026-11-26T09:00:00.000Z", "Edit", "do", "sales", "AB", **facts)
    entry = Teller(Speech(FIRM), NOW, {("business_contact", KEY): "Ana"}, REFERENCES).tell(deed)
    told = "\n".join(entry.lines).replace("\n", " ")
    raw = {table, *(one for one in columns[table] if "_" in one)}
    assert [one for one in raw if one in told.replace("/etc/passwd", "")] == []
    assert str(KEY) not in told
    assert told.replace("\xa0", " ").isprintable()


def image_of(names: list[str]) -> st.SearchStrategy[dict[str, Any]]:
    key = st.just(KEY)
    return st.fixed_dictionaries({name: key if name.endswith("id") or name in REFERENCES else VALUES for name in names})


def test_the_kind_of_a_place_is_told_in_the_language_that_is_spoken() -> None:
    before, after = ({"name": "google", "kind": kind, "archived": 0} for kind in ("walk-in", "paid"))
    facts: dict[str, Any] = {"undone": False, "bulk": {}, "changes": (Changed("business_channel", KEY, before, after),)}
    deed = Deed(1, "2026-11-26T09:00:00.000Z", "Edit the place", "do", "marketing", "", **facts)
    teller = Teller(Speech(FIRM), NOW, {}, REFERENCES)
    assert teller.tell(deed).lines == ("Channel “google”: Kind: walk-in → paid",)
    with speaking("de_DE"):
        assert "Laufkundschaft → bezahlte Werbung" in teller.tell(deed).lines[0]


def test_the_country_and_the_clock_of_a_firm_are_told_by_their_names() -> None:
    before = {"country": "PT", "time_zone": "Europe/Lisbon"}
    after = {"country": "DE", "time_zone": "America/New_York"}
    facts: dict[str, Any] = {"undone": False, "bulk": {}, "changes": (Changed("business_profile", KEY, before, after),)}
    deed = Deed(1, "2026-11-26T09:00:00.000Z", "Edit", "do", "owner", "", **facts)
    teller = Teller(Speech(FIRM), NOW, {}, REFERENCES)
    assert teller.tell(deed).lines == ("Firm: Country: Portugal → Germany; Time zone: Lisbon → New York",)
    with speaking("de_DE"):
        assert "Portugal → Deutschland" in teller.tell(deed).lines[0]


def test_a_moment_is_told_with_its_date() -> None:
    due = {"subject": "Call them", "due_at": "2026-11-27T15:00:00.000Z", "kind": "call"}
    facts: dict[str, Any] = {"undone": False, "bulk": {}, "changes": (Changed("sales_activity", KEY, None, due),)}
    deed = Deed(1, "2026-11-20T09:00:00.000Z", "Plan", "do", "sales", "", **facts)
    told = Teller(Speech(FIRM), NOW, {}, REFERENCES).tell(deed).lines[0]
    assert re.search(r"27 Nov 1[56]:00", told)
    assert "tomorrow" not in told


def test_a_month_is_told_in_the_language_that_is_spoken() -> None:
    target = {"month": "2026-10", "amount": 1_000_00, "usual": 0}
    facts: dict[str, Any] = {"undone": False, "bulk": {}, "changes": (Changed("business_target", KEY, None, target),)}
    deed = Deed(1, "2026-11-26T09:00:00.000Z", "Edit", "do", "owner", "", **facts)
    with speaking("de_DE"):
        assert "Oktober 2026" in Teller(Speech(FIRM), NOW, {}, REFERENCES).tell(deed).lines[0]


class Historian(Owner):
    @property
    def pane(self) -> HistoryPane:
        (pane,) = (one for one in self.window.findChildren(HistoryPane) if one.isVisible())
        return pane

    @property
    def is_open(self) -> bool:
        return any(one.isVisible() for one in self.window.findChildren(HistoryPane))

    def told(self) -> str:
        return self.pane.text.toPlainText()

    def read_on(self) -> None:
        bar = self.pane.text.verticalScrollBar()
        bar.setValue(bar.maximum())
        self.settle()


def fill(file: BusinessFile) -> None:
    """A deal whose amount changed, and a lead that Sales knows nothing of."""
    handoff = hand_over(file, "Tom Becker", "Two bathrooms")
    deal = file.do(Hat.SALES, "Accept handoff", sales.accept, handoff, CALL).result
    file.do(Hat.SALES, "Amount and date", sales_deals.reckon, deal, 1_240_000, "2026-12-24")
    capture(file, "Ana Ferreira", "A kitchen")


@pytest.fixture
def owner(qtbot: QtBot, tmp_path: Path) -> Iterator[Historian]:
    with open_window(Historian, qtbot, tmp_path / "firm.twohats", FIRM, before=fill) as owner:
        yield owner


@pytest.mark.window
def test_the_open_deal_is_told_and_the_last_step_undone(owner: Historian) -> None:
    owner.press(K.Key_2, CTRL)
    owner.press(K.Key_2, ALT)
    page: Any = owner.window.sales.pipeline
    page.open(1)
    owner.settle()
    owner.press(K.Key_H, CTRL)
    told = owner.told()
    assert "Amount and date   today 10:00 · Sales · can be undone" in told
    assert "Amount: € 12,400; Expected close: 24 Dec" in told.replace("\xa0", " ")
    assert "Ana Ferreira" not in told
    assert owner.pane.undo.text().startswith("Undo “Amount and date”")
    owner.press(K.Key_Z, CTRL)
    assert owner.value("SELECT amount FROM sales_deal") is None
    assert owner.told().startswith("Undone: Amount and date")
    assert "Amount and date   today 10:00 · Sales · taken back" in owner.told()
    owner.press(K.Key_H, CTRL)
    assert not owner.is_open
    owner.press(K.Key_H, CTRL)
    owner.press(K.Key_Escape)
    assert not owner.is_open


@pytest.mark.window
def test_a_step_that_sales_built_on_is_not_said_to_be_undoable(owner: Historian) -> None:
    owner.press(K.Key_1, CTRL)
    owner.press(K.Key_H, CTRL)
    assert "Send   today 10:00 · Marketing\n" in owner.told()
    assert "New lead   today 10:00 · Marketing · can be undone" in owner.told()
    owner.press(K.Key_Escape)
    owner.press(K.Key_2, CTRL)
    owner.press(K.Key_Z, CTRL)
    owner.press(K.Key_Z, CTRL)
    owner.press(K.Key_1, CTRL)
    owner.press(K.Key_H, CTRL)
    assert "Send   today 10:00 · Marketing · can be undone" in owner.told()


@pytest.mark.window
def test_each_hat_sees_its_own_wing_the_hall_and_the_office(owner: Historian) -> None:
    owner.press(K.Key_1, CTRL)
    owner.press(K.Key_H, CTRL)
    marketing_sees = owner.told()
    owner.press(K.Key_Escape)
    assert "Lead “Ana Ferreira”: new" in marketing_sees
    assert "Accept handoff   today 10:00 · Sales" in marketing_sees
    assert "Handoff “Tom Becker”: Answer: accepted" in marketing_sees
    assert "Deal" not in marketing_sees
    assert "12,400" not in marketing_sees
    owner.press(K.Key_2, CTRL)
    owner.press(K.Key_H, CTRL)
    assert "Lead" not in owner.told()
    assert "Deal “Two bathrooms”" in owner.told()


@pytest.mark.window
def test_what_marketing_guesses_is_covered_from_sales_until_it_has_decided(owner: Historian) -> None:
    handoff = hand_over(owner.window.workspace.file, "Eva Lima", "A roof", chance=65, value=26_500_00)
    for hat, guesses in ((K.Key_1, True), (K.Key_2, False)):
        owner.press(hat, CTRL)
        owner.press(K.Key_H, CTRL)
        assert "A roof" in owner.told()
        assert [guess in owner.told() for guess in ("65 %", "26,500")] == [guesses, guesses]
        owner.press(K.Key_Escape)
    owner.do(sales.accept, handoff, CALL, hat=Hat.SALES)
    owner.press(K.Key_H, CTRL)
    assert "65 %" in owner.told()
    assert "26,500" in owner.told()


@pytest.mark.window
def test_a_long_history_comes_block_by_block(owner: Historian) -> None:
    for number in range(70):
        owner.window.workspace.do("Season", add_season, f"Season {number}", hat=Hat.MARKETING)
    owner.press(K.Key_H, CTRL)
    assert "Season 69" in owner.told()
    assert "Season 10”" not in owner.told()
    for _ in range(4):
        owner.read_on()
    assert owner.told().count("Season “Season") == 70
    assert "New lead" in owner.told()


@pytest.mark.window
def test_who_was_erased_is_not_told_again(owner: Historian) -> None:
    contact = owner.value("SELECT id FROM business_contact WHERE name = 'Ana Ferreira'")
    file = owner.window.workspace.file
    erasing.erase(file, contact)
    owner.press(K.Key_H, CTRL)
    for _ in range(3):
        owner.read_on()
    assert "Ana" not in owner.told()
    assert "what stood here was erased" in owner.told()
    assert "Lead “erased”" in owner.told()


@pytest.mark.window
def test_hostile_words_stand_as_they_are(owner: Historian) -> None:
    for text in HOSTILE:
        owner.window.workspace.do("Season", add_season, text, hat=Hat.MARKETING)
    owner.press(K.Key_H, CTRL)
    assert '<img src="file:///etc/passwd">' in owner.told()
    assert "\u202e" not in owner.told()
    assert not misfits(owner.pane)


def add_season(db: Connection, name: str) -> None:
    db.insert("marketing_season", name=name, first="01-01", last="02-01")


def test_a_record_is_what_hangs_on_it_too_though_it_is_gone_by_now(house: House) -> None:
    lead_id, other = house.capture(), house.capture("Rui Costa")
    for one in (lead_id, other):
        house.market(marketing.log_contact, one, "in", 1, f"Words of {one}")
    house.market(lambda db: db.execute("DELETE FROM marketing_touchpoint"))
    db = house.file.connection(Hat.MARKETING)
    block = read_block(db, Hat.MARKETING, ("marketing_lead", lead_id), LAST)
    notes = [image["note"] for deed in block.deeds for one in deed.changes if (image := one.before) and "note" in image]
    assert notes.count(f"Words of {lead_id}") == 1
    assert f"Words of {other}" not in str(block.deeds)
    assert block.whole
