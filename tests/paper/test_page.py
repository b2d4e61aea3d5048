import io
from dataclasses import replace
from typing import Any

import pdfplumber
import pypdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from read_back import assert_in_place

from twohats.paper.blocks import BarLine, BarsList, Box, ChartBlock, Figure, Figures, Note
from twohats.paper.charts import Chart, Series
from twohats.paper.page import Document, Page, Paper, Row, build_pdf
from twohats.paper.sheet import Align
from twohats.paper.style import SMALLEST
from twohats.paper.table import Table
from twohats.paper.text import ELLIPSIS, REPLACEMENT


def month_page(name: str = "Hotel at the station", rows: int = 40) -> Page:
    """A page with every block on it, and one text everywhere a text can be."""
    chart = Chart(
        "bars against target",
        name,
        ("W40", "W41", name),
        (Series("revenue", (29, 91, 64), ("29", "91", "64")), Series("target", (32, 81, 81))),
        unit="€",
    )
    lying = Chart("horizontal bars", name, (name, "Repeat"), (Series("leads", (3, 1), ("3", name)),))
    deals = Table(
        ("Customer", name, "Amount"),
        tuple((name, f"deal {place}", "€ 18,400") for place in range(rows)),
        ("left", "left", "right"),
        title="Deals",
        total=("Total", "", "€ 736,000"),
        note=name,
    )
    return Page(
        wing="Sales",
        subtitle=name,
        month="October 2026",
        firm=name,
        headline=name,
        second_line=name,
        rows=(
            Row((Figures((Figure(name, "€ 37,480", name, 1.04), Figure("Won", name))),)),
            Row((ChartBlock(chart, name), BarsList(name, (BarLine(name, "4", name, 0.4),), name)), (3, 2)),
            Row((deals, ChartBlock(lying))),
            Row((Note(name),)),
            Row((Box("Why", name, "Do", (name, "Ask each customer")),)),
        ),
        definitions=name,
        as_of=name,
    )


def printed(*pages: Page, paper: Paper = "A4", invariant: bool = False) -> bytes:
    return build_pdf(Document("Sales, October 2026", "Kowalski Renovations", "en", pages, paper, invariant))


def text_of(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages)


def table_of(*names: str) -> Page:
    table = Table(("Customer",), tuple((name,) for name in names), ("left",))
    return replace(month_page("x"), rows=(Row((table,)),))


@pytest.mark.parametrize(
    "name",
    [
        "Ελληνικά Ωμέγα",
        "Кириллица, Ёлка",
        "Łódź, Ångström, naïve café, Škoda, Größe",
        "14 m² · 3 ÷ 4 → 5 ★",
        '<img src="file:///etc/passwd"/>',
        '<a href="https://example.org">click</a> & <b>bold</b>',
        "{wing} %s \\ ( )",
    ],
)
def test_a_name_is_read_back_as_it_was_typed(name: str) -> None:
    assert name in text_of(printed(table_of(name)))


def test_a_picture_no_font_holds_is_replaced_where_it_stood() -> None:
    assert f"Home {REPLACEMENT} sweet" in text_of(printed(table_of("Home 🏠 sweet")))


def test_markup_loads_no_picture_and_makes_no_link() -> None:
    pdf = printed(month_page('<img src="file:///etc/hostname"/><a href="https://example.org">x</a>', rows=3))
    for page in pypdf.PdfReader(io.BytesIO(pdf)).pages:
        assert "/Annots" not in page
        assert not page.images


def test_a_name_of_ten_thousand_letters_is_shortened() -> None:
    pdf = printed(month_page("x" * 10_000))
    assert f"x{ELLIPSIS}" in text_of(pdf)
    assert "x" * 500 not in text_of(pdf)


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_every_page_stays_one_page_of_its_paper(paper: Paper) -> None:
    reader = pypdf.PdfReader(io.BytesIO(printed(month_page(), month_page("y" * 300), paper=paper)))
    assert len(reader.pages) == 2
    size = tuple(round(float(side)) for side in reader.pages[0].mediabox[2:])
    assert size == {"A4": (595, 842), "Letter": (612, 792)}[paper]


def test_rows_without_room_are_counted() -> None:
    text = text_of(printed(month_page(rows=40)))
    shown = sum(f"deal {place}\n" in text or f"deal {place} " in text for place in range(40))
    assert 3 <= shown < 40
    assert f"{ELLIPSIS} and {40 - shown} more" in text
    assert "€ 736,000" in text


def test_charts_give_before_a_table_does_and_what_adds_up_is_cut_last() -> None:
    chart = Chart("twelve months", "Leads", ("Jan", "Feb"), (Series("leads", (3, 4), ("3", "4")),))
    sums = tuple((f"place {number}", "1") for number in range(22))
    adds_up = Table(("Place", "Leads"), sums, ("left", "right"), total=("Total", "22"))
    names = tuple((f"name {number}", "x") for number in range(50))
    rows = (ChartBlock(chart), adds_up, Table(("Name", ""), names, ("left", "left")))
    text = text_of(printed(replace(month_page("x"), rows=tuple(Row((one,)) for one in rows))))
    assert all(f"place {number}" in text for number in range(22))
    assert "name 2" in text
    assert "more" in text
    assert "name 40" not in text


def test_what_is_optional_is_left_out_before_a_page_is_refused() -> None:
    chart = Chart("twelve months", "Leads", ("Jan",), (Series("leads", (3,), ("3",)),))
    box = Row((Box("Why", "word " * 99, "Do", ("this", "that")),))
    rows = (Row((ChartBlock(chart),), optional=True), *[box] * 5, Row((ChartBlock(replace(chart, title="Kept")),)))
    text = text_of(printed(replace(month_page("x"), rows=rows)))
    assert "Leads" not in text
    assert "Kept" in text


def test_a_table_that_is_cut_still_adds_up() -> None:
    numbers = range(100)
    table = Table(
        ("Place", "Leads"),
        tuple((f"place {number}", str(number)) for number in numbers),
        ("left", "right"),
        total=("Total", str(sum(numbers))),
        more=lambda hidden: (f"and {hidden} more", str(sum(numbers[-hidden:]))),
    )
    with pdfplumber.open(io.BytesIO(printed(replace(month_page("x"), rows=(Row((table,)),))))) as pdf:
        words = [line.split() for line in pdf.pages[0].extract_text().splitlines()]
    shown = [int(line[-1]) for line in words if line[0] in {"place", "and"}]
    assert len(shown) < 100
    assert sum(shown) == sum(numbers)


def test_type_becomes_small_before_a_number_is_cut() -> None:
    amounts = tuple(f"€ {number},234,567.89" for number in range(1, 10))
    table = Table(("", *amounts), (("Revenue", *amounts),), ("left", *_RIGHT * 9))
    with pdfplumber.open(io.BytesIO(printed(replace(month_page("x"), rows=(Row((table,)),))))) as pdf:
        text, sizes = pdf.pages[0].extract_text(), {round(char["size"], 1) for char in pdf.pages[0].chars}
    assert "Revenue " + " ".join(amounts) in text
    assert min(sizes) == SMALLEST


def test_where_the_firm_is_found_stands_in_the_head() -> None:
    assert "Rua do Exemplo 12 · 1000" in text_of(
        printed(replace(month_page("x"), letterhead="Rua do Exemplo 12 · 1000"))
    )


def test_the_day_of_a_page_keeps_its_year() -> None:
    page = replace(month_page("x"), wing="Vendas", subtitle="Chamadas", month="Quarta-feira, 25 de novembro de 2026")
    assert "Quarta-feira, 25 de novembro de 2026" in text_of(printed(page))


def test_months_of_different_length_stand_in_columns_of_one_width() -> None:
    table = Table(("Leads of", "May", "Sept", "Nov"), (("Leads", "71", "72", "73"),), ("left", *_RIGHT * 3), even=True)
    with pdfplumber.open(io.BytesIO(printed(replace(month_page("x"), rows=(Row((table,)),))))) as pdf:
        words = {word["text"]: word["x1"] for word in pdf.pages[0].extract_words()}
    assert words["72"] - words["71"] == pytest.approx(words["73"] - words["72"], abs=0.1)


def test_four_names_with_their_bars_stand_in_the_height_of_a_small_chart() -> None:
    names = BarsList("Stages", tuple(BarLine(f"stage {place}", "4", "€ 44,450", 0.4) for place in range(4)), "A note")
    assert names.heights(200).whole <= 95
    lists = tuple(Row((names,)) for _ in range(6))
    assert "more" not in text_of(printed(replace(month_page("x"), rows=lists)))


def test_the_caller_words_what_was_left_out() -> None:
    table = Table(("A",), (("a",),) * 90, ("left",), more=lambda left_out: f"{left_out} fehlen, € 12.300")
    text = text_of(printed(replace(month_page(), rows=(Row((table,)),))))
    assert "fehlen, € 12.300" in text


def test_a_table_that_fits_shows_every_row() -> None:
    text = text_of(printed(table_of(*(f"row {place:02}" for place in range(30)))))
    assert all(f"row {place:02}" in text for place in range(30))
    assert ELLIPSIS not in text


def test_the_lines_of_tables_side_by_side_stand_equally_far_apart() -> None:
    long, short, filling = (
        Table(("",), ((name,),) * rows, ("left",)) for name, rows in (("long", 24), ("short", 3), ("filling", 24))
    )
    page = replace(month_page("x"), rows=(Row((long, short)), Row((filling,))))
    with pdfplumber.open(io.BytesIO(printed(page))) as pdf:
        words = pdf.pages[0].extract_words()
    tops = {name: [word["top"] for word in words if word["text"] == name] for name in ("long", "short")}
    assert [len(each) for each in tops.values()] == [24, 3]
    assert tops["long"][1] - tops["long"][0] < 13
    assert tops["short"] == pytest.approx(tops["long"][:3], abs=0.01)


def test_too_many_blocks_are_refused_rather_than_spilled() -> None:
    page = month_page()
    with pytest.raises(ValueError, match="more on the page than fits"):
        printed(replace(page, rows=page.rows * 4))


def test_every_font_is_embedded_and_none_is_helvetica() -> None:
    reader = pypdf.PdfReader(io.BytesIO(printed(month_page("★ Ω"), month_page())))
    fonts: dict[str, Any] = {}
    pages: list[Any] = list(reader.pages)
    for page in pages:
        for reference in page["/Resources"]["/Font"].values():
            font = reference.get_object()
            fonts[font["/BaseFont"].split("+")[-1]] = font
    assert set(fonts) == {"NotoSans-Regular", "NotoSans-Bold", "DejaVuSans", "DejaVuSans-Bold"}
    for font in fonts.values():
        assert "/FontFile2" in font["/FontDescriptor"]
        assert "+" in font["/BaseFont"]


def test_a_closed_month_prints_the_same_bytes() -> None:
    assert printed(month_page(), invariant=True) == printed(month_page(), invariant=True)


def test_the_document_says_what_it_is() -> None:
    reader = pypdf.PdfReader(io.BytesIO(printed(month_page("Here"), month_page("Now"))))
    assert reader.metadata is not None
    assert reader.metadata.title == "Sales, October 2026"
    assert reader.metadata.author == "Kowalski Renovations"
    catalog: Any = reader.trailer["/Root"]
    outline: list[Any] = reader.outline
    assert catalog["/Lang"] == "en"
    assert [entry.title for entry in outline] == ["Sales · Here", "Sales · Now"]


def test_pages_are_numbered_in_the_callers_words() -> None:
    document = Document("t", "a", "de", (month_page(),) * 2, page_words="{wing}, Seite {page} von {pages}")
    text = text_of(build_pdf(document))
    assert "Sales, Seite 1 von 2" in text
    assert "Sales, Seite 2 von 2" in text


def test_an_empty_month_is_still_a_page() -> None:
    page = replace(
        month_page(),
        headline="",
        second_line="",
        definitions="",
        rows=(
            Row((Figures(()),)),
            Row((ChartBlock(Chart("twelve months", "Year", (), (Series("r", ()),))), BarsList("Deals", ()))),
            Row((ChartBlock(Chart("horizontal bars", "Leads", (), (Series("r", ()),))), Box("Why", ""))),
            Row((Table(("A", "B"), (), ("left", "right"), empty="Nothing was lost."),)),
        ),
    )
    assert "Nothing was lost." in text_of(printed(page))


def test_a_row_of_a_table_has_one_text_per_heading() -> None:
    with pytest.raises(ValueError, match="one text per heading"):
        Table(("A", "B"), (("only one",),), ("left", "left"))


_RIGHT: tuple[Align, ...] = ("right",)
TEXTS = some.text(max_size=60) | some.sampled_from(["W" * 200, "Ω★ж " * 30, "word " * 90])


@given(TEXTS, some.integers(0, 60), some.sampled_from(["A4", "Letter"]))
@settings(max_examples=20, deadline=None)
def test_texts_never_overlap_and_never_leave_the_page(name: str, rows: int, paper: Paper) -> None:
    with pdfplumber.open(io.BytesIO(printed(month_page(name, rows), paper=paper))) as pdf:
        (page,) = pdf.pages
        assert_in_place(page)
        assert min(char["size"] for char in page.chars) >= SMALLEST - 0.01
