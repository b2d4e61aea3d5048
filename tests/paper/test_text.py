from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from twohats.paper.style import BODY, SMALLEST
from twohats.paper.text import (
    ELLIPSIS,
    LONGEST,
    REPLACEMENT,
    fit,
    plain,
    plain_lines,
    runs,
    set_lines,
    shrink,
    width_of,
    wrap,
)


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("  Hotel\tat\r\nthe   station ", "Hotel at the station"),
        ("abc\u202edef\u2066ghi\u2069", "abcdefghi"),
        ("a\x00b\x1bc\u200bd\ufeffe\u00adf", "abcdef"),
        ("Cafe\u0301", "Caf\u00e9"),
        ("thumb \U0001f44d\U0001f3fd\ufe0f up", "thumb \U0001f44d up"),
        ('<img src="file:///etc/passwd">', '<img src="file:///etc/passwd">'),
    ],
)
def test_a_text_is_cleaned_but_its_words_stay(typed: str, printed: str) -> None:
    assert plain(typed) == printed


def test_a_very_long_name_is_cut_with_an_ellipsis() -> None:
    cut = plain("x" * 10_000)
    assert len(cut) == LONGEST
    assert cut.endswith("x" + ELLIPSIS)


def test_lines_are_kept_only_when_asked() -> None:
    assert plain("one\n\ntwo") == "one two"
    assert plain_lines("one\n\n two\r\nthree") == ("one", "two", "three")


def test_many_lines_are_cut_together() -> None:
    lines = plain_lines("word " * 50 + "\n" + "more " * 100 + "\n" + "last")
    assert sum(map(len, lines)) <= LONGEST
    assert lines[-1].endswith(ELLIPSIS)


def test_each_letter_stands_in_a_font_that_holds_it() -> None:
    assert runs("Ωж é", bold=False) == (("NotoSans", "Ωж é"),)
    assert runs("a★b", bold=True) == (
        ("NotoSans-Bold", "a"),
        ("DejaVuSans-Bold", "★"),
        ("NotoSans-Bold", "b"),
    )


def test_what_no_font_holds_is_replaced_visibly() -> None:
    assert runs("a🏠中", bold=False) == (("NotoSans", "a" + REPLACEMENT * 2),)


def test_half_a_surrogate_pair_is_replaced() -> None:
    assert runs("a\ud83cb", bold=False) == (("NotoSans", f"a{REPLACEMENT}b"),)


def test_a_text_that_fits_is_left_alone() -> None:
    assert fit("Bakery Elm St.", BODY, 200) == "Bakery Elm St."
    assert fit("Bakery Elm St.", BODY, width_of("Bakery Elm St.", BODY)) == "Bakery Elm St."


def test_a_shrunk_text_is_never_smaller_than_can_be_read() -> None:
    style = shrink("€ 104,200,000.00 " * 10, BODY, 20, 1)
    assert style.size == SMALLEST


def test_a_sentence_a_little_too_long_is_set_smaller_on_one_line() -> None:
    sentence = "Twelve months: price 9 of 31, no decision 8."
    (line,) = set_lines(sentence, BODY, width_of(sentence, BODY) * 0.95, 2)
    assert line[0] == sentence
    assert line[1].size < BODY.size


def test_no_line_ends_in_the_dot_that_parts_two_things() -> None:
    said = "first thin month Jan 2027 · act by 28 Nov"
    lines = set_lines(said, BODY, width_of("first thin month Jan 2027 · ", BODY), 2)
    assert [line for line, _ in lines] == ["first thin month Jan 2027", "act by 28 Nov"]
    assert set_lines("", BODY, 100, 2) == ()


@given(some.text(max_size=80), some.floats(min_value=10, max_value=400))
@settings(max_examples=80, deadline=None)
def test_a_fitted_text_is_never_wider_than_its_room(text: str, width: float) -> None:
    assert width_of(fit(text, BODY, width), BODY) <= width + 0.02


@given(some.text(max_size=200), some.floats(min_value=30, max_value=400), some.integers(1, 5))
@settings(max_examples=80, deadline=None)
def test_wrapped_lines_fit_and_are_never_too_many(text: str, width: float, most: int) -> None:
    lines = wrap(text, BODY, width, most)
    assert len(lines) <= most
    assert all(width_of(line, BODY) <= width + 0.02 for line in lines)


@given(some.lists(some.text("mnilW-", min_size=1, max_size=9), max_size=40), some.floats(min_value=80, max_value=300))
@settings(max_examples=60, deadline=None)
def test_a_line_takes_as_many_words_as_fit(words: list[str], width: float) -> None:
    for line in wrap(" ".join(words), BODY, width, 1000):
        assert width_of(line, BODY) <= width + 0.02
    lines = wrap(" ".join(words), BODY, width, 1000)
    for line, after in pairwise(lines):
        assert width_of(f"{line} {after.split(' ')[0]}", BODY) > width - 0.001


@given(some.text(alphabet="abc defgh", max_size=300), some.floats(min_value=30, max_value=200))
@settings(max_examples=60, deadline=None)
def test_wrapping_loses_nothing_when_there_are_lines_enough(text: str, width: float) -> None:
    together = "".join(wrap(text, BODY, width, 1000)).replace(" ", "")
    assert together == plain(text).replace(" ", "")
