"""Tables by strangers, where they lie beside the checkout; never committed."""

import json
from pathlib import Path

import pytest

from twohats.exchange.fields import guess_mapping
from twohats.exchange.reading import AskError, Row, Table, read_table

DATA = Path(__file__).parents[3] / "shared" / "data"
SPECTRUM = DATA / "malformed_csv" / "csv-spectrum"
pytestmark = pytest.mark.skipif(not DATA.is_dir(), reason="the folder of real files is not beside the checkout")


def cells_of(table: Table) -> list[tuple[str, ...]]:
    rows = list(table.rows())
    assert all(isinstance(row, Row) for row in rows)
    return [row.cells for row in rows if isinstance(row, Row) and not row.blank]


# The coordinates are left out: the expected file speaks of another row than the table.
@pytest.mark.parametrize(
    "name",
    ["comma_in_quotes", "empty", "empty_crlf", "escaped_quotes", "json", "newlines", "newlines_crlf",
     "quotes_and_newlines", "simple", "simple_crlf", "utf8"],
)  # fmt: skip
def test_malformed_tables_read_as_their_makers_expect(name: str) -> None:
    table = read_table(SPECTRUM / "csvs" / f"{name}.csv")
    expected = json.loads((SPECTRUM / "json" / f"{name}.json").read_text(encoding="utf-8"))
    assert [dict(zip(table.headings, cells, strict=True)) for cells in cells_of(table)] == expected


@pytest.mark.parametrize(
    ("kind", "path", "rows", "fields"),
    [
        (
            "deals",
            "maven_crm/dev_central/sales_pipeline_central.csv",
            3512,
            {"external_id", "title", "organisation", "stage", "opened_on", "closed_on", "amount"},
        ),
        (
            "sales",
            "online_retail/online_retail_2010-12.csv",
            42481,
            {"document", "note", "quantity", "date", "unit_price", "contact", "place"},
        ),
    ],
)
def test_real_tables_are_recognised(kind: str, path: str, rows: int, fields: set[str]) -> None:
    table = read_table(DATA / path)
    cells = cells_of(table)
    assert len(cells) == rows
    assert guess_mapping(kind, table.headings, cells[:50]).fields == fields


def test_a_telemarketing_list_is_asked_about_rather_than_misread() -> None:
    table = read_table(DATA / "bank_marketing" / "bank-additional.csv")
    cells = cells_of(table)
    assert (table.delimiter, len(cells)) == (";", 4119)
    with pytest.raises(AskError, match="job, marital"):
        guess_mapping("leads", table.headings, cells[:50])
