import io
from itertools import islice
from typing import Any, get_args

import pdfplumber
import pypdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from twohats.errors import RuleError
from twohats.paper.labels import LabelSheet, build_labels
from twohats.paper.letter import Letter, build_letters, fits_a_page
from twohats.paper.page import Paper
from twohats.paper.style import SMALLEST

MM = 72 / 25.4
NAMES = (
    "Ana Ferreira",
    "W" * 480,
    '<img src="file:///etc/passwd">',
    "\u202eevil\u202c \u0627\u0644\u0639\u0631\u0628\u064a\u0629",
    "line\nline\ttab\x07bell",
    "👩‍👩‍👧‍👦 Ζωή Ωραία",
    "Donaudampfschifffahrtsgesellschaft mit beschränkter Haftung und Söhne",
)
PAPERS: tuple[Paper, ...] = get_args(Paper)
address = some.lists(some.sampled_from(NAMES) | some.text(max_size=90), min_size=1, max_size=12).map(tuple)


def boxes(pdf: bytes) -> list[list[dict[str, Any]]]:
    """The signs of each page with their boxes, measured from the top left corner."""
    with pdfplumber.open(io.BytesIO(pdf)) as document:
        return [[each for each in page.chars if each["text"].strip()] for page in document.pages]


def place_of(sheet: LabelSheet, sign: dict[str, Any]) -> int:
    """The label in which a sign stands whole; -1 where it crosses an edge."""
    wide = {"A4": 210.0, "Letter": 215.9}[sheet.paper] * MM / 3
    high = {"A4": 297.0, "Letter": 279.4}[sheet.paper] * MM / 8
    left, right = (int((sign[side] - sheet.right * MM) // wide) for side in ("x0", "x1"))
    top, bottom = (int((sign[side] - sheet.down * MM) // high) for side in ("top", "bottom"))
    return top * 3 + left if (left, top) == (right, bottom) else -1


@settings(max_examples=60)
@given(
    some.lists(address, min_size=1, max_size=30),
    some.builds(
        LabelSheet,
        paper=some.sampled_from(PAPERS),
        first=some.integers(0, 23),
        right=some.floats(-5, 5),
        down=some.floats(-5, 5),
    ),
)
def test_every_text_stays_on_its_label_and_on_the_paper(labels: list[tuple[str, ...]], sheet: LabelSheet) -> None:
    pages = boxes(build_labels("Labels", labels, sheet))
    assert len(pages) == -(-(sheet.first + len(labels)) // 24)
    width, height = {"A4": (210 * MM, 297 * MM), "Letter": (612, 792)}[sheet.paper]
    for number, signs in enumerate(pages):
        used = {place_of(sheet, sign) for sign in signs}
        assert used <= {place for place in range(24) if 0 <= number * 24 + place - sheet.first < len(labels)}
        for sign in signs:
            assert sign["x0"] >= 0
            assert sign["x1"] <= width
            assert sign["top"] >= 0
            assert sign["bottom"] <= height
            assert sign["size"] >= SMALLEST - 0.01


def test_labels_begin_at_the_first_free_one_and_go_on_row_by_row() -> None:
    labels = [(f"Name{number}", "Rua do Sol 5") for number in range(26)]
    sheet = LabelSheet(first=23)
    pages = boxes(build_labels("Labels", labels, sheet))
    found = [
        (number, place, "".join(sign["text"] for sign in signs if place_of(sheet, sign) == place))
        for number, signs in enumerate(pages)
        for place in range(24)
    ]
    written = [(number, place, text.removesuffix("RuadoSol5")) for number, place, text in found if text]
    expected = [(0, 23), *((1, place) for place in range(24)), (2, 0)]
    assert written == [(*where, f"Name{number}") for number, where in enumerate(expected)]


def test_a_long_name_is_set_smaller_rather_than_cut() -> None:
    (signs,) = boxes(build_labels("Labels", [(NAMES[-1], "Kai 3", "1010 Wien")], LabelSheet()))
    assert "".join(sign["text"] for sign in signs) == (NAMES[-1] + "Kai 3" + "1010 Wien").replace(" ", "")
    assert max(sign["size"] for sign in signs) <= 10


def test_the_printer_is_helped_by_moving_everything() -> None:
    def first(sheet: LabelSheet) -> dict[str, Any]:
        return next(islice(boxes(build_labels("Labels", [("Ana", "Rua 1")], sheet))[0], 1))

    before, after = first(LabelSheet()), first(LabelSheet(right=2.0, down=-1.5))
    assert after["x0"] - before["x0"] == pytest.approx(2.0 * MM, abs=0.01)
    assert after["top"] - before["top"] == pytest.approx(-1.5 * MM, abs=0.01)


@pytest.mark.parametrize("paper", PAPERS)
def test_edges_are_drawn_for_a_test_and_share_the_sheet_evenly(paper: Paper) -> None:
    pdf = build_labels("Labels", [("Ana",)], LabelSheet(paper, edges=True))
    with pdfplumber.open(io.BytesIO(pdf)) as document:
        page = document.pages[0]
        assert len(page.rects) == 24
        assert {round(float(one["width"]), 2) for one in page.rects} == {round(float(page.width) / 3, 2)}
        assert {round(float(one["height"]), 2) for one in page.rects} == {round(float(page.height) / 8, 2)}
    with pdfplumber.open(io.BytesIO(build_labels("Labels", [("Ana",)], LabelSheet(paper)))) as document:
        assert document.pages[0].rects == []


def test_labels_need_a_place_and_a_text() -> None:
    with pytest.raises(ValueError, match="first place"):
        build_labels("Labels", [("Ana",)], LabelSheet(first=24))
    with pytest.raises(ValueError, match="text"):
        build_labels("Labels", [], LabelSheet())


# What shows in the window of an envelope, in millimetres from the sheet's top left corner: left, top, right, bottom.
WINDOWS = {"A4": (20.0, 45.0, 110.0, 90.0), "Letter": (22.2, 63.5, 111.1, 80.5)}


@given(address, some.sampled_from(PAPERS))
def test_an_address_stands_whole_in_the_window(lines: tuple[str, ...], paper: Paper) -> None:
    letter = Letter("", lines, "", "", "")
    (signs,) = boxes(build_letters("Letters", (letter,), paper))
    left, top, right, bottom = (edge * MM for edge in WINDOWS[paper])
    for sign in signs:
        assert left <= sign["x0"]
        assert sign["x1"] <= right
        assert top <= sign["top"]
        assert sign["bottom"] <= bottom


@given(some.text(alphabet=some.characters(min_codepoint=0x21, max_codepoint=0x17E) | some.just(" "), max_size=1500))
def test_every_word_of_a_letter_is_printed_inside_its_margins(words: str) -> None:
    letter = Letter("Kowalski", ("Ana",), "2 November 2026", "Kitchens", words)
    assert fits_a_page(letter, "A4")
    (signs,) = boxes(build_letters("Letters", (letter,), "A4"))
    below = [sign for sign in signs if sign["top"] > 114 * MM]
    assert all(sign["x0"] >= 24.9 * MM and sign["x1"] <= 191 * MM and sign["bottom"] <= 275 * MM for sign in below)


@pytest.mark.parametrize("paper", PAPERS)
def test_six_lines_of_an_address_are_all_there(paper: Paper) -> None:
    lines = ("Ana Ferreira", "Café Lisboa", "Flat 2, The Mill, 5 Mill Lane", "Old Town", "York", "YO1 7HH")
    (signs,) = boxes(build_letters("Letters", (Letter("", lines, "", "", ""),), paper))
    assert "".join(sign["text"] for sign in signs) == "".join(lines).replace(" ", "")


def test_a_long_paragraph_is_not_cut() -> None:
    words = " ".join(f"word{number}" for number in range(300))
    (text,) = (
        page.extract_text()
        for page in pypdf.PdfReader(
            io.BytesIO(build_letters("Letters", (Letter("K", ("Ana",), "today", "About", words),), "Letter"))
        ).pages
    )
    assert text.split()[-300:] == words.split()


def test_words_that_do_not_fit_a_page_are_refused() -> None:
    letter = Letter("Kowalski", ("Ana",), "today", "Kitchens", "line\n" * 60)
    assert not fits_a_page(letter, "A4")
    with pytest.raises(RuleError, match="one page"):
        build_letters("Letters", (letter,), "A4")


def test_no_letter_loads_pictures_or_follows_links() -> None:
    letter = Letter(NAMES[2], NAMES, NAMES[2], NAMES[2], "\n".join(NAMES))
    pdf = build_letters("Letters", (letter,), "A4")
    assert b"/URI" not in pdf
    assert all(len(page.images) == 0 for page in pypdf.PdfReader(io.BytesIO(pdf)).pages)
