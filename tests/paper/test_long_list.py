import io
import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import pdfplumber
import pytest
from desk import HOSTILE
from read_back import assert_sound, outline_of, size_of, texts_of

from twohats.paper.long_list import LongList, build_list
from twohats.paper.page import Page, Paper
from twohats.paper.text import ELLIPSIS, REPLACEMENT

if TYPE_CHECKING:
    from twohats.paper.sheet import Align

FRAME = Page(
    wing="Sales",
    subtitle="Customers",
    month="26 November 2026",
    firm="Kowalski",
    headline="Repeat",
    second_line="Words: oak",
    rows=(),
    definitions="",
    as_of="As of 26 November 2026",
)
HEADINGS = ("Customer", "Town", "Total")
TOTAL = ("Total", "", "€ 1,234")


def numbered(count: int) -> list[tuple[str, ...]]:
    return [(f"Customer {place}", "Łódź", f"€ {place}") for place in range(1, count + 1)]


def printed(
    rows: Sequence[tuple[str, ...]],
    headings: tuple[str, ...] = HEADINGS,
    *,
    paper: Paper = "A4",
    total: tuple[str, ...] = (),
    frame: Page = FRAME,
) -> bytes:
    aligned: list[Align] = ["left"] * len(headings)
    aligned[-1] = "right"
    return build_list(LongList(frame, headings, rows, tuple(aligned), total), paper, title="Customers", language="en")


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_every_row_stands_once_under_the_same_head_and_the_total_on_the_last_page(paper: Paper) -> None:
    pages = texts_of(printed(numbered(300), paper=paper, total=TOTAL))
    assert len(pages) > 5
    for place, page in enumerate(pages, 1):
        for words in ("Sales", "Customers", "26 November 2026", "Kowalski", "Repeat", "Words: oak", *HEADINGS):
            assert words in page
        assert f"page {place} of {len(pages)}" in page
        assert "As of 26 November 2026" in page
        assert ("€ 1,234" in page) is (place == len(pages))
    assert re.findall(r"Customer (\d+)", "\n".join(pages)) == [str(place) for place in range(1, 301)]


def test_columns_stand_at_one_place_on_all_pages_and_numbers_end_at_one_edge() -> None:
    rows = [*numbered(60), ("A customer with a long name", "Somewhere by the sea", "€ 1,000,000")]
    with pdfplumber.open(io.BytesIO(printed(rows))) as pdf:
        words = [word for page in pdf.pages for word in page.extract_words()]
        assert len(pdf.pages) > 1
    assert len({round(word["x0"], 1) for word in words if word["text"] == "Łódź"}) == 1
    amounts = [word for word in words if word["text"].replace(",", "").isdecimal() and word["x0"] > 450]
    assert len({round(word["x1"], 1) for word in amounts if word["bottom"] < 800}) == 1


def test_the_total_never_stands_alone_on_its_page() -> None:
    for count in range(30, 90):
        assert f"Customer {count} " in texts_of(printed(numbered(count), total=TOTAL))[-1]


def test_it_lies_on_its_side_only_where_its_columns_need_that() -> None:
    texts = [("A text of some length",) * 7]
    for rows, headings, lies in ((numbered(3), HEADINGS, False), (texts, ("A heading",) * 7, True)):
        width, height = size_of(printed(rows, headings))
        assert (width > height) is lies
    (page,) = texts_of(printed(texts, ("A heading",) * 7))
    assert page.count("A text of some length") == 7


def test_one_long_text_ends_in_an_ellipsis_and_turns_no_page() -> None:
    pdf = printed([*numbered(2), ("W" * 400, "Łódź", "€ 3")])
    width, height = size_of(pdf)
    assert width < height
    assert ELLIPSIS in texts_of(pdf)[0]


def test_a_long_text_takes_the_room_that_others_leave() -> None:
    name = "A customer whose name has sixty characters, as some names do"
    width, height = size_of(pdf := printed([(name, "Łódź", "€ 3")]))
    assert width < height
    assert name in texts_of(pdf)[0]


def test_a_list_without_rows_is_a_page_with_its_headings() -> None:
    (page,) = texts_of(printed([]))
    assert "Customer" in page
    assert "–" in page
    assert "page 1 of 1" in page


@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_breaks_the_page_or_leaves_it(paper: Paper, text: str) -> None:
    frame = replace(FRAME, subtitle=text, month=text, firm=text, headline=text, second_line=text, as_of=text)
    assert_sound(printed([(text,) * 12] * 40, (text[:60],) * 12, paper=paper, total=(text,) * 12, frame=frame))


def test_what_no_font_holds_is_replaced_visibly() -> None:
    (page,) = texts_of(printed([("👩 Ζωή Иван", "", "")]))
    assert f"{REPLACEMENT} Ζωή Иван" in page


def test_it_is_given_up_between_two_pages() -> None:
    heard: list[tuple[int, int]] = []

    def drawn(done: int, whole: int) -> None:
        heard.append((done, whole))
        if done == 2:
            raise InterruptedError

    listed = LongList(FRAME, HEADINGS, numbered(300), ("left", "left", "right"))
    with pytest.raises(InterruptedError):
        build_list(listed, "A4", title="Customers", language="en", drawn=drawn)
    assert [done for done, _ in heard] == [1, 2]


def test_its_outline_has_one_line_and_it_is_sound() -> None:
    pdf = printed(numbered(300), total=TOTAL)
    assert outline_of(pdf) == ["Sales · Customers"]
    assert_sound(pdf)
