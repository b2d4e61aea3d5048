import json
import subprocess
import sys
import zipfile
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from exchange.books import SAVE, Cell, save_ods, save_raw_ods, save_raw_xlsx, save_xlsx
from house import House

from twohats import words
from twohats.errors import RuleError
from twohats.exchange.look import Choice, look_at
from twohats.exchange.plan import Record, Wishes, make_plan
from twohats.exchange.reading import AskError, Exact, Refusal, Row, Table, read_table
from twohats.exchange.taking.take import take_in

ROWS: list[list[Cell]] = [
    ["name", "email", "amount", "closed", "stage", "done"],
    ["Ana Ferreira", "ana@example.com", 1234.5, date(2026, 10, 2), "Won", True],
    [None, None, None, None, None, None],
    ["Łukasz “quoted”\nNowak", "l@example.com", 0.1 + 0.2, datetime(2026, 10, 3, 14, 30), "Lost", False],  # noqa: DTZ001
    ["351912345678", None, 351912345678],
]


def rows_of(table: Table) -> list[tuple[str, ...]]:
    rows = list(table.rows())
    assert not [row for row in rows if isinstance(row, Refusal)]
    return [row.cells for row in rows if isinstance(row, Row)]


@pytest.mark.parametrize("kind", SAVE)
def test_a_sheet_reads_as_it_was_typed(tmp_path: Path, kind: str) -> None:
    table = read_table(SAVE[kind](tmp_path / f"book.{kind}", {"One": ROWS, "Two": []}))
    assert table.headings == ("name", "email", "amount", "closed", "stage", "done")
    assert (table.sheet, table.sheets) == ("One", ("One", "Two"))
    assert rows_of(table) == [
        ("Ana Ferreira", "ana@example.com", "1234.5", "2026-10-02", "Won", "yes"),
        ("Łukasz “quoted”\nNowak", "l@example.com", "0.3", "2026-10-03T14:30:00", "Lost", "no"),
        ("351912345678", "", "351912345678", "", "", ""),
    ]
    assert [row.line for row in table.rows() if isinstance(row, Row)] == [2, 4, 5]


@pytest.mark.parametrize("kind", SAVE)
def test_rows_of_a_sheet_can_be_read_side_by_side(tmp_path: Path, kind: str) -> None:
    table = read_table(SAVE[kind](tmp_path / f"book.{kind}", {"One": ROWS}))
    assert all(one == other for one, other in zip(table.rows(), table.rows(), strict=True))


@pytest.mark.parametrize("kind", SAVE)
def test_numbers_and_days_that_a_sheet_knows_are_not_asked_about(tmp_path: Path, kind: str) -> None:
    rows: list[list[Cell]] = [
        ["title", "amount", "opened"],
        ["Roof", 1.234, date(2018, 2, 1)],
        ["Door", 1234, date(2018, 1, 2)],
    ]
    plan = make_plan(SAVE[kind](tmp_path / f"book.{kind}", {"One": rows}), "deals", Wishes())
    records = [record for record in plan.records() if isinstance(record, Record)]
    assert [record.number("amount") for record in records] == [Decimal("1.234"), 1234]
    assert [record.day("opened_on") for record in records] == ["2018-02-01", "2018-01-02"]


def test_beside_typed_numbers_a_text_is_read_as_text(tmp_path: Path) -> None:
    rows: list[list[Cell]] = [["title", "amount"], ["Roof", 1.5], ["Door", "1.234,50"], ["Gate", "1.234"]]
    plan = make_plan(save_xlsx(tmp_path / "book.xlsx", {"One": rows}), "deals", Wishes())
    records = [record for record in plan.records() if isinstance(record, Record)]
    assert [record.number("amount") for record in records] == [Decimal("1.5"), Decimal("1234.50"), 1234]


def test_ambiguous_days_in_words_are_asked_about_in_a_sheet_too(tmp_path: Path) -> None:
    path = save_xlsx(tmp_path / "book.xlsx", {"One": [["title", "opened"], ["Roof", "1/2/2018"], ["Door", "3/4/2018"]]})
    with pytest.raises(AskError) as asked:
        make_plan(path, "deals", Wishes())
    assert (asked.value.flag, set(asked.value.choices)) == ("--date-order", {"dmy", "mdy"})


@pytest.mark.parametrize("kind", SAVE)
def test_one_sheet_of_several_is_asked_for_and_named(tmp_path: Path, kind: str) -> None:
    path = SAVE[kind](tmp_path / f"book.{kind}", {"Old": [["name"], ["Ana"]], "Empty": [], "New": [["name"], ["Ben"]]})
    with pytest.raises(AskError, match="of Old, New") as asked:
        read_table(path)
    assert (asked.value.flag, asked.value.choices) == ("--sheet", ("Old", "New"))
    assert rows_of(read_table(path, sheet=" new ")) == [("Ben",)]
    with pytest.raises(RuleError, match="no sheet called Newest"):
        read_table(path, sheet="Newest")


def test_a_title_above_the_table_is_no_heading(tmp_path: Path) -> None:
    rows: list[list[Cell]] = [
        ["Our customers 2026"],
        [],
        ["Name", "E-mail", "Town"],
        ["Ana", "ana@example.com", "Porto"],
    ]
    table = read_table(save_xlsx(tmp_path / "book.xlsx", {"One": rows}))
    assert (table.headings, table.heading_line) == (("Name", "E-mail", "Town"), 3)


def test_a_remark_beside_the_table_costs_no_row(tmp_path: Path) -> None:
    rows: list[list[Cell]] = [["Name", "Town"], ["Ana", "Porto", None, "call back"], ["Ben", "Faro"]]
    assert rows_of(read_table(save_xlsx(tmp_path / "book.xlsx", {"One": rows})))[1] == ("Ben", "Faro", "", "")


@pytest.mark.parametrize("kind", SAVE)
def test_a_sheet_is_taken_in_and_adds_nothing_the_second_time(house: House, tmp_path: Path, kind: str) -> None:
    path = SAVE[kind](tmp_path / f"book.{kind}", {"One": [["name", "phone"], ["Ana", 351912345678], ["Ben", None]]})
    assert take_in(house.file, make_plan(path, "contacts", Wishes())).result.added == 2
    assert take_in(house.file, make_plan(path, "contacts", Wishes())).result.added == 0
    assert house.value("SELECT value FROM business_contact_point") == "351912345678"


def test_what_is_no_workbook_is_refused_in_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    for content, sentence in (
        (b"PK\x03\x04" + bytes(range(256)), "is damaged or not a spreadsheet"),
        (b"\xd0\xcf\x11\xe0" + bytes(4096), "is damaged or not a spreadsheet"),
    ):
        path.write_bytes(content)
        with pytest.raises(RuleError, match=sentence):
            read_table(path)
    save_xlsx(path, {"One": [], "Two": []})
    with pytest.raises(RuleError, match="is empty"):
        read_table(path)
    save_xlsx(path, {"One": [["name", "email"]]})
    with pytest.raises(RuleError, match="headings but no rows"):
        read_table(path)


def row(number: int, *cells: str) -> str:
    return f'<row r="{number}">{"".join(cells)}</row>'


def cell(place: str, text: str) -> str:
    return f'<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>'


HEADING = row(1, cell("A1", "name"))


def far_corner(path: Path) -> None:
    save_raw_xlsx(path, {"One": HEADING + row(1_048_576, cell("XFD1048576", "x"))})


def far_row(path: Path) -> None:
    save_raw_xlsx(path, {"One": HEADING + row(1000, cell("XFD1000", "x"))})


def million_columns(path: Path) -> None:
    cells = "".join(f"<c t='inlineStr'><is><t>c{number}</t></is></c>" for number in range(1_000_000))
    save_raw_xlsx(path, {"One": row(1, cells)})


def external_entity(path: Path) -> None:
    above = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
    save_raw_xlsx(path, {"One": row(1, cell("A1", "&e;"))}, above)


def entity_in_open_office(path: Path) -> None:
    save_raw_ods(path, {"One": ""}, '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>')


def bomb_of_spaces(path: Path) -> None:
    save_raw_xlsx(path, {"One": HEADING + " " * 100_000_000})


def bomb_of_text(path: Path) -> None:
    save_raw_xlsx(path, {"One": row(1, cell("A1", "x" * 100_000_000))})


def bomb_of_cells(path: Path) -> None:
    save_ods(path, {"One": [["name"]]})
    many = '<table:table-cell office:value-type="string" table:number-columns-repeated="16384"><text:p>x</text:p>'
    rows = f'<table:table-row table:number-rows-repeated="1048576">{many}</table:table-cell></table:table-row>'
    save_raw_ods(path, {"One": rows})


def lying_archive(path: Path) -> None:
    """An archive that says its parts are short."""
    far_row(path)
    with zipfile.ZipFile(path) as archive:
        (part,) = (part for part in archive.infolist() if "sheet1" in part.filename)
        size = part.file_size.to_bytes(4, "little")
    path.write_bytes(path.read_bytes().replace(size, (10).to_bytes(4, "little")))


def bomb_in_text(path: Path) -> None:
    path.write_text(",".join(f"c{number}" for number in range(1_000_000)) + "\n1\n", encoding="utf-8")


def endless_line(path: Path) -> None:
    path.write_text("name," + "x" * 20_000_000, encoding="utf-8")


HOSTILE = [
    far_corner, far_row, million_columns, external_entity, entity_in_open_office, bomb_of_spaces, bomb_of_text,
    bomb_of_cells, lying_archive, bomb_in_text, endless_line,
]  # fmt: skip


READ = """
import json, re, resource, sys
from pathlib import Path
from twohats.errors import OwnerError
from twohats.exchange.reading import read_table
try:
    list(read_table(Path(sys.argv[1])).rows())
    said = "read"
except OwnerError as error:
    said = str(error)
here, there = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
seconds = here.ru_utime + here.ru_stime + there.ru_utime + there.ru_stime
most = int(re.search(r"VmHWM:\\s*(\\d+)", Path("/proc/self/status").read_text())[1])
print(json.dumps([said, seconds, max(most, there.ru_maxrss) >> 10]))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells what memory a process took")
@pytest.mark.parametrize("make", HOSTILE, ids=lambda make: make.__name__)
def test_what_is_hostile_is_refused_within_its_limits(tmp_path: Path, make: Callable[[Path], None]) -> None:
    path = tmp_path / "hostile.xlsx"
    make(path)
    # In a process of its own: what a child took counts from what the process took that started it.
    words = [sys.executable, "-P", "-c", READ, str(path)]
    said, seconds, megabytes = json.loads(subprocess.run(words, check=True, capture_output=True).stdout)
    assert said.startswith("hostile.xlsx ")
    assert seconds < 2
    assert megabytes < 300


def test_a_number_shows_its_fifteen_digits(tmp_path: Path) -> None:
    numbers = [1e15, 123456789012345.6, 1e-7, -2.5, 1e300, 12345678901234567890.0]
    rows: list[list[Cell]] = [["n"]]
    rows += [[number] for number in numbers]
    table = read_table(save_xlsx(tmp_path / "book.xlsx", {"One": rows}))
    texts = [cells[0] for cells in rows_of(table)]
    assert texts[:4] == ["1000000000000000", "123456789012346", "0.0000001", "-2.5"]
    assert all(isinstance(text, Exact) for text in texts)


def test_a_sheet_without_a_name_can_be_named_and_any_name_be_asked_for(tmp_path: Path) -> None:
    path = save_xlsx(tmp_path / "book.xlsx", {"": [["name"], ["Ana"]], "--help": [["name"], ["Ben"]]})
    with pytest.raises(AskError) as asked:
        read_table(path)
    assert asked.value.choices == ("", "--help")
    assert [rows_of(read_table(path, sheet=name)) for name in asked.value.choices] == [[("Ana",)], [("Ben",)]]
    with pytest.raises(RuleError, match="no sheet called"):
        read_table(path, sheet="a\0b")


def test_days_and_numbers_that_a_sheet_knows_are_shown_as_the_firm_writes_them(tmp_path: Path) -> None:
    rows: list[list[Cell]] = [
        ["Name", "Date", "Amount", "Phone"],
        ["Ana", date(2026, 6, 1), 2450.5, 912345678],
        ["Ben", datetime(2026, 6, 2, 9, 30), 9750, "912 345 679"],  # noqa: DTZ001
        ["Eva", "3/6/2026", "9.750", ""],
    ]
    path = save_xlsx(tmp_path / "sales.xlsx", {"Sheet": rows})
    with words.speaking("de_DE"):
        answered = Choice("sales", wishes=Wishes(decimal=",", date_order="dmy"))
        look = look_at(path, answered, lambda _: None, tuple)
    assert [one.cells[1:3] for one in look.lines] == [
        ("1. Juni 2026", "2.450,50"),
        ("2. Juni 2026 09:30", "9.750"),
        ("3/6/2026 → 3. Juni 2026", "9.750 → 9.750,00"),
    ]
    assert look.columns[1].samples == ("1. Juni 2026", "2. Juni 2026 09:30", "3/6/2026")
    assert look.columns[2].samples[0] == "2.450,50"
    assert look.columns[3].samples[0] == "912345678"
