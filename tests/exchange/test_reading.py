import csv
import io
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from twohats.errors import FileError, RuleError
from twohats.exchange.reading import DELIMITERS, AskError, Refusal, Row, Table, read_table

CELLS = st.text(st.characters(exclude_characters="\0", codec="utf-8"), max_size=8)
CSV_CELLS = st.one_of(CELLS, st.text(',;\t|"\r\n a', max_size=6))


def write(folder: Path, content: bytes | str) -> Path:
    path = folder / "table.csv"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def rows_of(table: Table) -> list[tuple[str, ...]]:
    rows = list(table.rows())
    assert all(isinstance(row, Row) for row in rows), rows
    return [row.cells for row in rows if isinstance(row, Row)]


def refusals_of(table: Table) -> list[Refusal]:
    return [row for row in table.rows() if isinstance(row, Refusal)]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    width=st.integers(1, 5),
    data=st.data(),
    delimiter=st.sampled_from(DELIMITERS),
    ending=st.sampled_from(["\n", "\r", "\r\n"]),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-32"]),
)
def test_what_csv_writes_in_any_dress_reads_back_equal(
    tmp_path: Path, width: int, data: st.DataObject, delimiter: str, ending: str, encoding: str
) -> None:
    rows = data.draw(st.lists(st.tuples(*[CSV_CELLS] * width), max_size=6))
    headings = tuple(f"heading {number}" for number in range(width))
    last = ("end",) * width
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=delimiter, lineterminator=ending, quoting=csv.QUOTE_ALL)
    writer.writerows([headings, *rows, last])
    path = tmp_path / "dressed.csv"
    path.write_text(text.getvalue(), encoding=encoding, newline="")

    table = read_table(path)

    blank = ("",) * width
    assert table.headings == headings
    assert rows_of(table) == [row if any(map(str.strip, row)) else blank for row in (*rows, last)]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(content=st.binary(max_size=80))
def test_any_bytes_give_a_table_or_a_sentence(tmp_path: Path, content: bytes) -> None:
    try:
        table = read_table(write(tmp_path, content))
    except (RuleError, FileError) as error:
        assert str(error).endswith(".")  # noqa: PT017  # most bytes are no table; those that are go on below
    else:
        assert all(isinstance(row, Refusal) or len(row.cells) == len(table.headings) for row in table.rows())


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(broken=st.text('",\n ab', max_size=30))
def test_a_broken_row_never_takes_the_good_ones_far_below_with_it(tmp_path: Path, broken: str) -> None:
    good = [(str(number), "x", "y") for number in range(5)]
    text = "a,b,c\n" + broken + "\n" + "".join(",".join(row) + "\n" for row in good)
    rows = list(read_table(write(tmp_path, text), delimiter=",").rows())
    assert [row.cells for row in rows if isinstance(row, Row)][-5:] == good


def test_rows_can_be_read_twice(tmp_path: Path) -> None:
    table = read_table(write(tmp_path, "a,b\n1,2\n3,4\n"))
    assert list(table.rows()) == list(table.rows()) == [Row(2, ("1", "2")), Row(3, ("3", "4"))]


@pytest.mark.parametrize("ending", ["\n", "\r", "\r\n"])
def test_a_row_knows_the_line_it_starts_on(tmp_path: Path, ending: str) -> None:
    lines = ["a,b", '1,"two', 'lines"', "", "3,4"]
    rows = list(read_table(write(tmp_path, ending.join(lines))).rows())
    assert rows == [Row(2, ("1", f"two{ending}lines")), Row(4, ("", "")), Row(5, ("3", "4"))]


def test_short_rows_are_filled_up_and_long_ones_refused(tmp_path: Path) -> None:
    rows = list(read_table(write(tmp_path, "a,b\n1\n1,2,3\n1,2\n")).rows())
    assert rows == [
        Row(2, ("1", "")),
        Refusal(3, "The row has 3 cells where the headings have 2."),
        Row(4, ("1", "2")),
    ]


def test_blank_rows_are_handed_on_as_blank(tmp_path: Path) -> None:
    rows = list(read_table(write(tmp_path, "a,b\n\n , \n,,,\n1,2\n")).rows())
    assert [isinstance(row, Row) and row.blank for row in rows] == [True, True, True, False]


def test_a_zero_byte_costs_its_row_only(tmp_path: Path) -> None:
    table = read_table(write(tmp_path, "name,city\nAnna,Bonn\nBe\0n,Bonn\nCleo,Bonn\n"))
    assert [row.line for row in refusals_of(table)] == [3]
    assert len(list(table.rows())) == 3


def test_a_quote_that_never_closes_costs_its_row_only(tmp_path: Path) -> None:
    table = read_table(write(tmp_path, 'a,b\n1,2\n3,"4\n5,6\n7,8\n'))
    assert list(table.rows()) == [
        Row(2, ("1", "2")),
        Refusal(3, "A cell in quotation marks begins in this row and never ends."),
        Row(4, ("5", "6")),
        Row(5, ("7", "8")),
    ]


def test_a_stray_quote_does_not_reach_for_the_next_one(tmp_path: Path) -> None:
    table = read_table(write(tmp_path, 'a,b\n1,"2\n3,4\n5,"six, seven"\n'))
    assert [row.line for row in refusals_of(table)] == [2]
    assert Row(4, ("5", "six, seven")) in list(table.rows())


def test_the_remains_of_a_broken_row_are_not_taken_for_rows(tmp_path: Path) -> None:
    table = read_table(write(tmp_path, 'a,b,c\n1,"Dear Sir,\nthe "best" one\nBye",x\n4,5,6\n7\n'))
    assert [row.line for row in refusals_of(table)] == [2, 3, 4]
    assert [row.line for row in table.rows() if isinstance(row, Row)] == [5, 6]


def test_quotes_within_a_line_are_taken_as_they_stand(tmp_path: Path) -> None:
    assert rows_of(read_table(write(tmp_path, 'a,b\n5" nail,"big" one\n'))) == [('5" nail', "big one")]


def test_a_long_cell_is_read_and_an_endless_one_refused(tmp_path: Path) -> None:
    table = read_table(write(tmp_path, f"a,b\n{'x' * 300_000},1\n{'y' * 1_000_001},2\n3,4\n"))
    assert [row.line for row in refusals_of(table)] == [3]


@pytest.mark.parametrize(
    ("content", "delimiter"),
    [
        ("name;price\nAnna;1,50\nBen;2,75\n", ";"),
        ("name (last, first);price (EUR, net)\nA;1,50\nB;2,75\n", ";"),
        ("a\tb\n1, 2 and 3\t4\n", "\t"),
        ("a|b\n1,2|3,4\n", "|"),
        ('a,b\n"1;2",3\n"4;5",6\n', ","),
        ("name\nAnna\nBen\n", ","),
        ("address\nHigh Street 5, Leeds\nLow Street, 7, York\n", ";"),
        ("sep=;\na,b;c\n1,2;3\n", ";"),
    ],
)
def test_the_delimiter_is_the_one_with_even_rows(tmp_path: Path, content: str, delimiter: str) -> None:
    table = read_table(write(tmp_path, content))
    assert table.delimiter == delimiter
    assert not refusals_of(table)


def test_a_delimiter_can_be_given(tmp_path: Path) -> None:
    path = write(tmp_path, "a;b,c\n1;2,3\n")
    assert read_table(path, delimiter=",").headings == ("a;b", "c")
    assert read_table(path, delimiter="tab").headings == ("a;b,c",)
    with pytest.raises(RuleError, match="not a delimiter"):
        read_table(path, delimiter="#")


def test_twin_headings_stay(tmp_path: Path) -> None:
    assert read_table(write(tmp_path, "\n\na,a,b\n1,2,3\n")).headings == ("a", "a", "b")


def test_what_is_not_utf_8_is_asked_about(tmp_path: Path) -> None:
    path = write(tmp_path, "name,city\nMüller,Köln\n".encode("cp1252"))
    with pytest.raises(AskError, match=r"not in UTF-8.*--encoding cp1252") as asked:
        read_table(path)
    assert asked.value.flag == "--encoding"
    assert rows_of(read_table(path, encoding="cp1252")) == [("Müller", "Köln")]


def test_a_byte_that_is_wrong_far_below_is_found_at_once(tmp_path: Path) -> None:
    with pytest.raises(AskError):
        read_table(write(tmp_path, b"a,b\n" + b"1,2\n" * 50_000 + b"\xe4,2\n"))


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_a_mark_reads_when_it_is_said(tmp_path: Path, encoding: str) -> None:
    path = write(tmp_path, "a,b\n1,2\n".encode(encoding))
    with pytest.raises(AskError):
        read_table(path)
    assert rows_of(read_table(path, encoding=encoding)) == [("1", "2")]


@pytest.mark.parametrize(
    ("content", "encoding", "sentence"),
    [
        (b"a\n1\n", "klingon", "no encoding called klingon"),
        (b"a\n1\n", "base64", "no encoding called base64"),
        (b"a\n1\n", "a\0b", "no encoding called"),
        (b"a\n\xe4\n", "utf-8", "does not read as utf-8"),
        (b"a\n\xe4\n", "ascii", "does not read as ascii"),
        (b"\xef\xbb\xbfa\n1\n", "cp1252", "marked as utf-8"),
        (b"\xff\xfea", None, "marked as utf-16-le but is not"),
    ],
)
def test_an_encoding_that_does_not_fit_is_refused(
    tmp_path: Path, content: bytes, encoding: str | None, sentence: str
) -> None:
    with pytest.raises(RuleError, match=sentence):
        read_table(write(tmp_path, content), encoding=encoding)


def test_a_given_encoding_may_be_the_one_that_is_marked(tmp_path: Path) -> None:
    assert read_table(write(tmp_path, b"\xef\xbb\xbfa\n1\n"), encoding="UTF8").headings == ("a",)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "is empty"),
        (b"\n \n", "is empty"),
        (b"a,b\n", "headings but no rows"),
        (b"a,b\n\n,\n", "headings but no rows"),
        (b"PK\x03\x04" + bytes(range(256)), "is damaged or not a spreadsheet"),
        (b"SQLite format 3\x00" + bytes(100), "is a database, not a table"),
        (bytes(range(32)) * 9, "not a text table"),
        (b'"a,b\n1,2\n', "headings of table.csv in line 1"),
        (b"a\0,b\nsome longer row,2\n", "zero byte"),
    ],
)
def test_what_is_no_table_is_refused_in_a_sentence(tmp_path: Path, content: bytes, sentence: str) -> None:
    with pytest.raises(RuleError, match=sentence):
        read_table(write(tmp_path, content))


def test_what_is_no_file_is_the_disks_fault(tmp_path: Path) -> None:
    with pytest.raises(FileError, match="is a folder"):
        read_table(tmp_path)
    with pytest.raises(FileError, match="There is no file"):
        read_table(tmp_path / "nothing.csv")


def test_a_table_that_goes_away_is_the_disks_fault(tmp_path: Path) -> None:
    table = read_table(write(tmp_path, "a\n1\n"))
    table.path.write_bytes(b"a\n\xff\xfe\n")
    with pytest.raises(FileError, match="changed"):
        list(table.rows())
    table.path.unlink()
    with pytest.raises(FileError, match="cannot be read"):
        list(table.rows())
