"""One ledger in every dress that a spreadsheet or an old program may put on it."""

import csv
import io
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from itertools import product
from pathlib import Path

import pytest
from exchange.books import SAVE, Cell
from house import House

from twohats.exchange.plan import Record, Wishes, make_plan
from twohats.exchange.reading import AskError, Refusal
from twohats.exchange.recognising import recognise
from twohats.exchange.taking.take import take_in

ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "cp1252", "iso-8859-2")
DELIMITERS = (",", ";", "\t", "|")
ENDINGS = ("\n", "\r", "\r\n")
NAMES = ("Müller & Söhne", 'The "Old" Mill', "Berg, Ana", "Zwei\nZeilen", "Süd; Ost | West", "Tab\tStopp")


def ledger() -> list[tuple[str, date, str, Decimal]]:
    """Days of a month, each with a customer of a difficult name and an amount."""
    start = date(2026, 10, 1)
    return [
        (f"R{number}", start + timedelta(days=number), NAMES[number % len(NAMES)], Decimal(number * 123_450) / 100)
        for number in range(1, 29)
    ]


def dressed(delimiter: str, ending: str, decimal: str) -> str:
    """The ledger as text, its numbers grouped by threes."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, delimiter=delimiter, lineterminator=ending)
    writer.writerow(("Invoice", "Date", "Customer", "Amount"))
    for number, day, name, amount in ledger():
        text = f"{amount:,.2f}"
        text = text.translate(str.maketrans(",.", ".,")) if decimal == "," else text
        writer.writerow((number, day.strftime("%d.%m.%Y"), name.replace("\n", ending), text))
    return stream.getvalue()


def read(plan_records: Iterator[object]) -> list[tuple[str, str | None, str, Decimal | None]]:
    return [
        (
            record.text("document"),
            record.day("date"),
            record.text("contact").replace("\r\n", "\n").replace("\r", "\n"),
            record.number("amount"),
        )
        for record in plan_records
        if isinstance(record, Record)
    ]


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize(("delimiter", "ending", "decimal"), list(product(DELIMITERS, ENDINGS, (",", "."))))
def test_a_ledger_in_any_dress_reads_the_same(
    tmp_path: Path, encoding: str, delimiter: str, ending: str, decimal: str
) -> None:
    path = tmp_path / "ledger.csv"
    path.write_bytes(dressed(delimiter, ending, decimal).encode(encoding))
    said = encoding if encoding in {"cp1252", "iso-8859-2"} else None
    plan = make_plan(path, "sales", Wishes(encoding=said))
    assert (plan.table.delimiter, plan.numbers.decimal) == (delimiter, decimal)
    assert read(plan.records()) == [(number, f"{day}", name, amount) for number, day, name, amount in ledger()]


@pytest.mark.parametrize("kind", SAVE)
def test_a_ledger_in_any_workbook_reads_the_same(tmp_path: Path, kind: str) -> None:
    rows: list[list[Cell]] = [["Invoice", "Date", "Customer", "Amount"]]
    rows += [[number, day, name.replace("\t", " "), float(amount)] for number, day, name, amount in ledger()]
    plan = make_plan(SAVE[kind](tmp_path / f"ledger.{kind}", {"October": rows}), "sales", Wishes())
    expected = [(number, f"{day}", name.replace("\t", " "), amount) for number, day, name, amount in ledger()]
    assert read(plan.records()) == expected


@pytest.mark.parametrize("encoding", ["cp1252", "iso-8859-2"])
def test_an_old_encoding_is_asked_for_with_the_likely_ones_to_choose_from(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "ledger.csv"
    path.write_bytes(dressed(";", "\n", ",").encode(encoding))
    with pytest.raises(AskError) as asked:
        recognise(path)
    assert asked.value.flag == "--encoding"
    assert encoding in asked.value.choices


@pytest.mark.parametrize("texts", [("1/2/2018", "3/4/2018"), ("01.02.2018", "11.12.2018")])
def test_days_that_can_be_read_in_two_ways_are_never_guessed(tmp_path: Path, texts: tuple[str, ...]) -> None:
    path = tmp_path / "ledger.csv"
    path.write_text("\n".join(["Date;Customer;Amount", *(f"{text};Ana;5" for text in texts)]), encoding="utf-8")
    with pytest.raises(AskError) as asked:
        make_plan(path, "sales", Wishes())
    assert (asked.value.flag, set(asked.value.choices)) == ("--date-order", {"dmy", "mdy"})
    for order in asked.value.choices:
        assert make_plan(path, "sales", Wishes(date_order=order)).dates.order == order


RAGGED = (
    "Name,Email,Name,Email,Phone\n"
    "Ana,ana@example.com\n"
    "Ben,ben@example.com,,,1,2,3\n"
    "\n"
    "Cleo,cleo@example.com,Twin,twin@example.com,3,,,,\n"
    'Dora,"dora@example.com\n'
    "Eva,eva@example.com,,,5\n"
)


def test_ragged_rows_and_twin_headings_go_in_or_are_refused_with_their_line(house: House, tmp_path: Path) -> None:
    path = tmp_path / "ragged.csv"
    path.write_text(RAGGED, encoding="utf-8")
    result = take_in(house.file, make_plan(path, "contacts", Wishes())).result
    assert (result.read, result.added, result.skipped) == (6, 3, 1)
    assert result.refused == [
        Refusal(3, "The row has 7 cells where the headings have 5."),
        Refusal(6, "A cell in quotation marks begins in this row and never ends."),
    ]
    names = "SELECT group_concat(name, ' ') FROM (SELECT name FROM business_contact ORDER BY id)"
    assert house.value(names) == "Ana Cleo Eva"
    assert house.value("SELECT count(*) FROM business_contact_point WHERE value LIKE 'twin%'") == 0


def test_forty_columns_that_nobody_knows_are_left_out_and_said_so(house: House, tmp_path: Path) -> None:
    strange = [f"x_{number}_?" for number in range(40)]
    path = tmp_path / "wide.csv"
    lines = [[*strange[:20], "Name", *strange[20:], "Email"], [*"1" * 20, "Ana", *"2" * 20, "ana@example.com"]]
    path.write_text("\n".join(map(",".join, lines)), encoding="utf-8")
    plan = make_plan(path, "contacts", Wishes())
    assert plan.describe() == ["Name → name", "Email → email", f"left out: {', '.join(strange)}"]
    assert take_in(house.file, plan).result.added == 1
    assert recognise(path).kind == "contacts"
