"""Everything out: a folder that is whole or not there, every record in it, and nothing a spreadsheet would run."""

import csv
import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import sales_verbs as sales
from desk import HOSTILE
from house import House

from twohats.business.rules.contacts import Person
from twohats.errors import FileError
from twohats.exchange.leaving.folder import export_everything
from twohats.exchange.leaving.kinds import BY_TABLE, KINDS, REFERENCES
from twohats.hat import Hat
from twohats.marketing.operations import leads as marketing
from twohats.marketing.rules.leads import NewLead
from twohats.rooms import open_business
from twohats.sample.business import make_sample
from twohats.storage.file import BusinessFile

AT = datetime(2026, 11, 26, 10, tzinfo=UTC)
FORMULAS = ("=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\uff1d1+1")


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BusinessFile]:
    path = tmp_path_factory.mktemp("sample") / "firm.twohats"
    make_sample(path, today=AT.date())
    file = open_business(path, lambda: AT, write=False)
    yield file
    file.close()


def table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as text:
        return list(csv.DictReader(text))


def leave(house: House, folder: Path) -> Path:
    return export_everything(house.file.connection(Hat.REPORTS), folder, AT).folder


def test_every_table_of_a_file_has_its_place_and_every_key_its_target(house: House) -> None:
    assert sorted(BY_TABLE) == [table for table in house.tables() if not table.endswith("_tally")]
    assert len({kind.title for kind in KINDS}) == len(KINDS)
    owner = house.file.connection(Hat.OWNER)
    keys = {(row[3], row[2]) for kind in KINDS for row in owner.all(f"PRAGMA foreign_key_list({kind.table})")}
    assert keys == set(REFERENCES.items())
    for kind in KINDS:
        columns = {row[1] for row in owner.all(f"PRAGMA table_xinfo({kind.table})")}
        assert {*kind.money.split(), *kind.called.split()} <= columns, kind.title


def test_each_kind_of_record_has_a_file_with_all_of_its_rows(sample: BusinessFile, tmp_path: Path) -> None:
    db = sample.connection(Hat.REPORTS)
    left = export_everything(db, tmp_path / "all", AT)
    for kind in KINDS:
        path = left.folder / f"{kind.title}.csv"
        assert path.exists() == kind.listed
        if kind.listed:
            assert path.read_bytes().startswith(b"\xef\xbb\xbf")
            assert len(table(path)) == db.value(f"SELECT count(*) FROM {kind.table}"), kind.title  # noqa: S608
    assert left.files == len(list(left.folder.iterdir())) == sum(kind.listed for kind in KINDS) + 2
    assert [path.name for path in tmp_path.iterdir()] == ["all"]


def test_records_are_told_in_words_with_ids_that_stay(sample: BusinessFile, tmp_path: Path) -> None:
    folder = export_everything(sample.connection(Hat.REPORTS), tmp_path / "all", AT).folder
    contacts = {row["id"]: row["name"] for row in table(folder / "Contacts.csv")}
    deals = table(folder / "Deals.csv")
    assert all(contacts[row["contact id"]] == row["contact"] for row in deals)
    sold = table(folder / "Sales.csv")
    cents = sum(int(row["amount (EUR)"].replace(".", "")) for row in sold)
    assert cents == sample.connection(Hat.REPORTS).value("SELECT sum(amount) FROM sales_sale")
    phones = [row["value"] for row in table(folder / "Ways to reach contacts.csv") if row["kind"] == "phone"]
    assert all(phone.startswith("+") for phone in phones)
    lines = table(folder / "Lines of quotes.csv")
    assert {row["tax rate (percent)"] for row in lines} == {"23"}
    assert max(float(row["quantity"]) for row in lines) < 1000


def test_it_says_what_is_what_and_what_it_is_not(sample: BusinessFile, tmp_path: Path) -> None:
    folder = export_everything(sample.connection(Hat.REPORTS), tmp_path / "all", AT).folder
    text = (folder / "README.txt").read_text("utf-8-sig")
    assert "not invoices" in text
    assert "Kowalski Renovations, as of 2026-11-26 10:00 (Europe/Lisbon)" in text
    assert all(path.name in text for path in folder.iterdir() if path.name != "README.txt")


@pytest.mark.parametrize("text", [*FORMULAS, *HOSTILE])
def test_no_cell_is_taken_for_a_formula(house: House, tmp_path: Path, text: str) -> None:
    house.market(marketing.capture, NewLead(Person(text, phone="+351 (0)912-345.678"), text, "Instagram"))
    folder = leave(house, tmp_path / "all")
    (contact,) = table(folder / "Contacts.csv")
    held = house.value("SELECT name FROM business_contact")
    assert contact["name"] in {held, f"'{held}"}
    assert not contact["name"].startswith(("=", "+", "-", "@", "\t", "\r", "\uff1d"))
    (point,) = table(folder / "Ways to reach contacts.csv")
    assert point["value"] == "+351 (0)912-345.678"
    document = json.loads((folder / "Everything.json").read_text("utf-8"))["tables"]["business_contact"]
    assert document["rows"][0][document["columns"].index("name")] == held


def test_a_reversal_stays_a_number(house: House, tmp_path: Path) -> None:
    house.sell(sales.sell, "2026-11-02", -12_50)
    (sale,) = table(leave(house, tmp_path / "all") / "Sales.csv")
    assert sale["amount (EUR)"] == "-12.50"


def test_what_is_stopped_or_has_no_room_leaves_nothing(house: House, tmp_path: Path) -> None:
    db, target = house.file.connection(Hat.REPORTS), tmp_path / "away"
    target.mkdir()

    class Stopped(Exception):  # noqa: N818
        pass

    def stop(done: int, whole: int) -> None:
        if done > whole // 2:
            raise Stopped

    with pytest.raises(Stopped):
        export_everything(db, target / "all", AT, stop, target / "all.json")
    assert list(target.iterdir()) == []
    with pytest.raises(FileError, match="exists already"):
        export_everything(db, target, AT)
    with pytest.raises(FileError, match="There is no folder"):
        export_everything(db, target / "not" / "there", AT)
    with pytest.raises(FileError, match="is a file of a business"):
        export_everything(db, target / "all", AT, document=house.file.path)
    assert leave(house, target / "all").is_dir()


def test_what_is_written_meanwhile_is_left_out(house: House, tmp_path: Path) -> None:
    house.capture()
    reports = house.file.connect(Hat.REPORTS)
    written: list[int] = []

    def write(done: int, _whole: int) -> None:
        if not written:
            written.append(done)
            house.capture("Bob Okafor")

    folder = export_everything(reports, tmp_path / "all", AT, write).folder
    reports.close()
    assert [row["name"] for row in table(folder / "Contacts.csv")] == ["Ana Ferreira"]
    assert "Bob Okafor" not in (folder / "Everything.json").read_text("utf-8")
