"""A workbook holds what it was given: numbers, money and days as such, texts as texts, and not one formula."""

from datetime import date, datetime
from decimal import Decimal

import pytest
from desk import HOSTILE
from hypothesis import given
from hypothesis import strategies as st
from workbooks import read_workbook

from twohats.paper.workbook import Money, Value, make_xlsx

COLUMNS = [("What", 200), ("It", 90)]
FORMULAS = ("=1+1", "=HYPERLINK(1)", "+351 912 345 678", "-2+3", "@SUM(A1)", "http://example.org", "007", "1e5", "{=1}")
MARKUP = ("<r><t>x</t></r>", "<r></c></row></r>", "<r>&</r>", "_x0041_", "]]>", "\x00\x1f\ufffe", " both ends ", "\n")


def test_kinds_of_values_are_kept_apart() -> None:
    rows: list[tuple[Value, ...]] = [
        ("number", 3),
        ("fraction", Decimal("1.25")),
        ("money", Money(Decimal("-6400.50"), "EUR")),
        ("yen", Money(Decimal(6400), "JPY")),
        ("day", date(2026, 10, 31)),
        ("moment", datetime(2026, 10, 31, 18, 30)),  # noqa: DTZ001  # the firm's clock
        ("long ago", date(1899, 12, 31)),
        ("nothing", None),
        ("no text", ""),
    ]
    book = read_workbook(make_xlsx("Deals", COLUMNS, rows))
    assert book.name == "Deals"
    assert book.headings == ["What", "It"]
    assert book.column("B") == [3, 1.25, -6400.5, 6400, 46326, pytest.approx(46326.7708333), "1899-12-31", None, None]
    looks = [book.cells[f"B{row}"].format for row in range(2, 9)]
    assert looks == ["", "", '#,##0.00 "EUR"', '#,##0 "JPY"', "yyyy-mm-dd", "yyyy-mm-dd hh:mm", "@"]


def test_the_heading_is_bold_and_stays_in_sight() -> None:
    book = read_workbook(make_xlsx("Deals", COLUMNS, [("a", 1)]))
    assert [book.cells[place].bold for place in ("A1", "B1", "A2", "B2")] == [True, True, False, False]
    assert 'ySplit="1"' in book.xml
    assert 'state="frozen"' in book.xml
    assert book.xml.count("<col ") == 2


@pytest.mark.parametrize("text", [*FORMULAS, *HOSTILE])
def test_a_text_is_a_text_whatever_it_begins_with(text: str) -> None:
    book = read_workbook(make_xlsx("Deals", [(text, 90)], [(text,)]))
    assert book.cells["A1"].value == text
    assert (book.cells["A2"].value, book.cells["A2"].format) == (text, "@")
    assert not any(mark in book.xml for mark in ("<f>", "<f ", "<hyperlink"))


@pytest.mark.parametrize("text", MARKUP)
def test_no_text_is_taken_for_markup(text: str) -> None:
    book = read_workbook(make_xlsx("Deals", [("What", 90)], [(text,), ("after",)]))
    # What looks like the library's own markup gets a space behind it.
    assert book.column("A") == [f"{text} " if text.startswith("<r>") else text, "after"]


@given(text=st.text(st.characters(exclude_categories=["Cs"]), max_size=60))
def test_any_text_comes_back(text: str) -> None:
    read = read_workbook(make_xlsx("Deals", [("What", 90)], [(f"a{text}z", 1)])).cells["A2"].value
    assert read == f"a{text}z"


def test_long_texts_and_odd_names_do_not_break_it() -> None:
    book = read_workbook(make_xlsx("[a]:b*c?d/e\\" * 9, [("x" * 99_999, 9_999)], [("👩" * 99_999,)]))
    assert book.name == " a  b c d e  a  b c d e  a  b c"
    assert len(str(book.cells["A2"].value)) == 16_000
