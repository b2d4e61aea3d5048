"""Everything back in: an equal file, or a sentence and nothing at all."""

import gzip
import json
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import sales_verbs as sales
from desk import HOSTILE
from exchange.returning.coming_back import AT, COMING_BACK, all_rows, come_back, figures, leave
from house import Clock, House, copy_house
from hypothesis import given
from hypothesis import strategies as st

from twohats.business.rules.calendar import parse_month
from twohats.business.rules.contacts import Person
from twohats.errors import OwnerError, RuleError
from twohats.exchange.leaving.mark import is_document
from twohats.exchange.returning.everything import take_everything
from twohats.hat import Hat
from twohats.marketing.operations import leads as marketing
from twohats.marketing.rules.leads import NewLead
from twohats.month.identities import broken_identities
from twohats.month.pages import make_pdf
from twohats.month.report import report_of
from twohats.month.store.meetings import closes
from twohats.rooms import ROOMS, SCHEMA, bring_back, open_business
from twohats.sample.business import make_sample
from twohats.storage import history
from twohats.storage.checkup import checkup
from twohats.storage.file import create_file

RELEASED = sorted(Path(__file__).parents[2].joinpath("storage", "released").glob("schema-*.twohats.gz"))
ODD = st.one_of(
    st.none(),
    st.booleans(),
    st.floats(),
    st.integers(-5, 5),
    st.integers(),
    st.text(max_size=9),
    st.lists(st.integers(), max_size=2),
    st.sampled_from(["2026-10-31", "2026-10-31T10:00:00.000Z", "{}", "[]", "won", "EUR"]),
)


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    path = tmp_path_factory.mktemp("sample") / "firm.twohats"
    make_sample(path, today=AT.date())
    clock = Clock(AT)
    house = House(open_business(path, clock), clock)
    yield house
    house.file.close()


def test_the_sample_comes_back_equal(sample: House, tmp_path: Path) -> None:
    back = come_back(leave(sample.file, tmp_path / "all"), tmp_path / "back.twohats")
    fresh = create_file(tmp_path / "fresh.twohats", ROOMS, SCHEMA, back.clock)
    try:
        assert all_rows(back.file) == all_rows(sample.file)
        assert checkup(back.file, fresh) == []
        assert broken_identities(back.file.connection(Hat.REPORTS)) == []
        for month in ("2025-06", "2026-08", "2026-09", "2026-10", "2026-11"):
            assert figures(back.file, month) == figures(sample.file, month)
        closed = [parse_month(close.month) for close in closes(back.file.connection(Hat.REPORTS))]
        assert len(closed) == 3
        for one in closed:
            assert pages(back, one) == pages(sample, one)
    finally:
        fresh.close()
        back.file.close()


def pages(house: House, month: Any) -> bytes:
    return make_pdf(report_of(house.file.connection(Hat.REPORTS), month))


def test_what_was_done_can_still_be_undone_and_the_coming_back_is_one_step(house: House, tmp_path: Path) -> None:
    house.capture()
    before = house.content()
    house.sell(sales.sell, "2026-11-02", 50_00)
    back = come_back(leave(house.file, tmp_path / "all"), tmp_path / "back.twohats")
    steps = house.value("SELECT count(*) FROM business_step")
    assert back.value("SELECT count(*) FROM business_step") == steps + 1
    assert back.value("SELECT label FROM business_step ORDER BY id DESC LIMIT 1") == COMING_BACK
    assert back.file.undo(Hat.SALES) is not None
    assert back.content() == before
    assert back.file.redo(Hat.SALES) is not None
    assert back.content() == house.content()
    back.capture("Bob Okafor")
    assert history.verify(back.file.connection(Hat.OWNER), [room.name for room in ROOMS]) == []
    back.file.close()


@pytest.mark.parametrize("text", HOSTILE)
def test_any_text_comes_back_as_it_was(house: House, tmp_path: Path, text: str) -> None:
    house.market(marketing.capture, NewLead(Person(text), text, "Instagram"))
    back = come_back(leave(house.file, tmp_path / "all"), tmp_path / "back.twohats")
    assert all_rows(back.file) == all_rows(house.file)
    back.file.close()


def test_a_founded_firm_may_be_filled_but_one_that_has_something_may_not(
    house: House, template: Path, tmp_path: Path
) -> None:
    house.capture()
    document = leave(house.file, tmp_path / "all")
    (tmp_path / "other").mkdir()
    other = copy_house(template, tmp_path / "other")
    assert take_everything(other.file, document).result.firm == "Kowalski Renovations"
    assert all_rows(other.file) == all_rows(house.file)
    before = all_rows(other.file)
    with pytest.raises(RuleError, match="not empty: it has Contacts already"):
        take_everything(other.file, document)
    assert all_rows(other.file) == before
    other.file.close()


@pytest.mark.parametrize("released", RELEASED, ids=lambda path: path.name.partition(".")[0])
def test_files_of_older_programs_leave_and_come_back_once_they_are_up_to_date(released: Path, tmp_path: Path) -> None:
    old = tmp_path / "old.twohats"
    old.write_bytes(gzip.decompress(released.read_bytes()))
    file = open_business(old, Clock(AT))
    back = come_back(leave(file, tmp_path / "all"), tmp_path / "back.twohats")
    assert all_rows(back.file) == all_rows(file)
    back.file.close()
    file.close()


def changed(change: Callable[[dict[str, Any]], object]) -> Callable[[str], bytes]:
    def write(text: str) -> bytes:
        whole = json.loads(text)
        change(whole)
        return json.dumps(whole).encode()

    return write


def cell(table: str, column: str, value: object) -> Callable[[str], bytes]:
    def change(whole: dict[str, Any]) -> None:
        held = whole["tables"][table]
        held["rows"][0][held["columns"].index(column)] = value

    return changed(change)


def test_a_closed_month_that_was_altered_is_refused(sample: House, tmp_path: Path) -> None:
    text = leave(sample.file, tmp_path / "all").read_text("utf-8")
    document = tmp_path / "altered.json"
    document.write_bytes(cell("month_close", "digest", "0" * 64)(text))
    with pytest.raises(RuleError, match="a closed month was altered"):
        bring_back(tmp_path / "new.twohats", document)


@given(data=st.data())
def test_one_cell_that_is_something_else_is_taken_or_refused(written: str, data: st.DataObject) -> None:
    whole = json.loads(written)
    table = data.draw(st.sampled_from([name for name, held in whole["tables"].items() if held["rows"]]))
    row = data.draw(st.sampled_from(whole["tables"][table]["rows"]))
    row[data.draw(st.integers(0, len(row) - 1))] = data.draw(ODD)
    with tempfile.TemporaryDirectory() as folder:
        document, path = Path(folder) / "odd.json", Path(folder) / "new.twohats"
        document.write_text(json.dumps(whole), "utf-8")
        try:
            bring_back(path, document)
        except OwnerError:
            assert not path.exists()
        else:
            file = open_business(path, Clock(AT))
            assert history.verify(file.connection(Hat.OWNER), [room.name for room in ROOMS]) == []
            file.close()


SPOILT: dict[str, Callable[[str], bytes]] = {
    "nothing": lambda _: b"",
    "no JSON": lambda _: b"hello",
    "half of it": lambda text: text[: len(text) // 2].encode(),
    "more behind it": lambda text: f"{text}]".encode(),
    "another format": lambda text: text.replace("twohats-export", "threehats", 1).encode(),
    "not UTF-8": lambda text: text.encode("utf-16"),
    "another version": changed(lambda whole: whole.update(version=2)),
    "another schema": changed(lambda whole: whole.update(schema=SCHEMA + 1)),
    "a list": lambda _: b"[]",
    "no tables": changed(lambda whole: whole.pop("tables")),
    "a table less": changed(lambda whole: whole["tables"].pop("sales_deal")),
    "a table more": changed(lambda whole: whole["tables"].update(sqlite_master=whole["tables"]["sales_deal"])),
    "a column less": changed(lambda whole: whole["tables"]["business_contact"]["columns"].pop()),
    "a column twice": changed(lambda whole: whole["tables"]["sales_deal"]["columns"].append("title")),
    "an injected column": changed(lambda whole: whole["tables"]["sales_deal"]["columns"].__setitem__(0, "id) --")),
    "a row too short": changed(lambda whole: whole["tables"]["business_contact"]["rows"][0].pop()),
    "a row that is none": changed(lambda whole: whole["tables"]["business_contact"]["rows"].append({"id": 1})),
    "deep nesting in a row": lambda text: text.replace('"rows": [', '"rows": [' + "[" * 100_000, 1).encode(),
    "deep nesting beside": lambda text: text.replace("{", '{"more": ' + "[" * 1_000_000 + ",", 1).encode(),
    "a number for a text": cell("business_contact", "name", 7),
    "a text for a number": cell("marketing_lead", "contact_id", "1"),
    "a truth for a number": cell("marketing_lead", "contact_id", value=True),
    "a fraction": cell("marketing_lead", "contact_id", 1.0),
    "a huge number": cell("marketing_lead", "score", 10**400),
    "too much for a file": cell("marketing_lead", "score", 2**63),
    "an id of nothing": cell("marketing_lead", "id", None),
    "an id below one": cell("marketing_lead", "id", 0),
    "half a sign": lambda text: text.replace('"Ana Ferreira"', '"\\ud800"', 1).encode(),
    "a key to nowhere": cell("marketing_lead", "contact_id", 999),
    "a word nobody knows": cell("marketing_lead", "state", "dreaming"),
    "a day that is none": cell("marketing_lead", "created_on", "2026-02-30"),
    "a moment that is none": cell("handoff_item", "sent_at", "yesterday"),
    "an hour that is none": cell("business_hours", "opens", "early"),
    "a snapshot that is none": cell("handoff_item", "snapshot", "[["),
    "money nobody knows": cell("business_profile", "currency", "XXQ"),
    "a country nobody knows": cell("business_profile", "locale", "qq_QQ_qq"),
    "a time zone nobody knows": cell("business_profile", "time_zone", "../../etc/passwd"),
    "no firm": changed(lambda whole: whole["tables"]["business_profile"]["rows"].clear()),
    "the same twice": changed(
        lambda whole: whole["tables"]["handoff_item"]["rows"].append(
            [
                *whole["tables"]["handoff_item"]["rows"][0][:0],
                2,
                "another",
                *whole["tables"]["handoff_item"]["rows"][0][2:],
            ]
        )
    ),
    "an altered history": cell("business_step", "label", "Nothing"),
    "an open step": cell("business_step", "hash", None),
    "a foreign image": cell("marketing_change", "table_name", "sales_deal"),
    "a forged image": cell("marketing_change", "after", '{"id) --": 1}'),
    "an image that is none": cell("marketing_change", "after", "["),
    "a forged batch": cell("business_step", "bulk", '{"sqlite_master": 1}'),
}


@pytest.fixture(scope="module")
def written(template: Path, tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("written")
    house = copy_house(template, folder)
    house.send(house.capture())
    text = leave(house.file, folder / "all").read_text("utf-8")
    house.file.close()
    return text


@pytest.mark.parametrize("spoil", SPOILT.values(), ids=SPOILT)
def test_what_is_damaged_or_hostile_is_refused_whole(
    spoil: Callable[[str], bytes], written: str, house: House, tmp_path: Path
) -> None:
    document, path = tmp_path / "spoilt.json", tmp_path / "new.twohats"
    document.write_bytes(spoil(written))
    before = all_rows(house.file), house.value("SELECT group_concat(sql) FROM sqlite_master")
    for attempt in (lambda: bring_back(path, document), lambda: take_everything(house.file, document)):
        with pytest.raises(OwnerError) as refused:
            attempt()
        assert str(refused.value).endswith(".")
        assert len(str(refused.value)) < 300
    assert not list(tmp_path.glob("new.twohats*[!k]"))
    assert (all_rows(house.file), house.value("SELECT group_concat(sql) FROM sqlite_master")) == before
    house.capture("Bob Okafor")


def test_what_is_stopped_leaves_nothing(written: str, house: House, tmp_path: Path) -> None:
    document = tmp_path / "all.json"
    document.write_text(written, "utf-8")
    before = all_rows(house.file)

    class Stopped(Exception):  # noqa: N818
        pass

    def stop(_done: int, _whole: int) -> None:
        raise Stopped

    whole = json.loads(written)
    held = whole["tables"]["business_contact"]
    row = held["rows"][0]
    held["rows"] = [[number, f"uid {number}", *row[2:]] for number in range(1, 3000)]
    document.write_text(json.dumps(whole), "utf-8")
    with pytest.raises(Stopped):
        take_everything(house.file, document, progress=stop)
    assert all_rows(house.file) == before


def test_it_is_known_by_what_it_says_of_itself(written: str, tmp_path: Path) -> None:
    document = tmp_path / "any name"
    document.write_text(written, "utf-8")
    assert is_document(document)
    document.write_text("name,email\n", "utf-8")
    assert not is_document(document)
    assert not is_document(tmp_path / "gone")
