import subprocess
import sys
from decimal import Decimal
from io import BytesIO
from typing import Any

import pdfplumber
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from reportlab.pdfgen.canvas import Canvas

from twohats.paper.charts import Chart, Kind, Series, draw, place_bars, strong_bars
from twohats.paper.fonts import REGULAR, characters
from twohats.paper.sheet import Area, Sheet
from twohats.paper.style import SALES

KINDS: tuple[Kind, ...] = ("bars against target", "horizontal bars", "twelve months")
NUMBERS = some.none() | some.integers(-(10**9), 10**9) | some.decimals(-1000, 1000, places=2)


def weeks(*values: Decimal | int | None, target: int = 100) -> Chart:
    names = tuple(f"W{place}" for place in range(len(values)))
    series = (Series("revenue", values), Series("target", (target,) * len(values)))
    return Chart("bars against target", "Week by week", names, series)


def test_the_record_needs_neither_reportlab_nor_qt() -> None:
    program = (
        "import sys, twohats.paper.charts;"
        "print([name for name in sys.modules if name.split('.')[0] in ('reportlab', 'PySide6', 'PIL')])"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


def test_bars_that_met_their_target_are_strong() -> None:
    assert strong_bars(weeks(99, 100, Decimal("100.01"), None)) == (False, True, True, False)


def test_without_targets_the_named_bars_are_strong() -> None:
    chart = Chart("twelve months", "", ("a", "b"), (Series("n", (1, 2)),), highlighted=(1,))
    assert strong_bars(chart) == (False, True)


def test_the_highest_value_reaches_the_top_and_nought_the_foot() -> None:
    nothing, half, whole = place_bars(weeks(0, 100, 200), 90, 50)
    assert (nothing.tip, half.tip, whole.tip) == (0, 25, 50)
    assert half.target == 25


def test_a_negative_week_hangs_below_the_foot() -> None:
    (bar,) = place_bars(weeks(-100, target=100), 10, 50)
    assert bar.tip < bar.foot == 25


def test_a_week_without_a_value_is_marked_missing() -> None:
    (bar,) = place_bars(weeks(None), 10, 50)
    assert bar.missing
    assert bar.tip == bar.foot


@pytest.mark.parametrize("series", [(), (Series("a", (1, 2)),), (Series("a", (1,), ("1", "2")),)])
def test_a_series_that_does_not_match_its_categories_is_refused(series: tuple[Series, ...]) -> None:
    with pytest.raises(ValueError, match="has"):
        Chart("twelve months", "", ("a",), series)


@given(some.sampled_from(KINDS), some.lists(some.tuples(some.text(max_size=30), NUMBERS, NUMBERS), max_size=13))
@settings(max_examples=40, deadline=None)
def test_everything_drawn_stays_within_the_drawing(
    kind: Kind, points: list[tuple[str, Decimal | int | None, Decimal | int | None]]
) -> None:
    names = tuple(name for name, _, _ in points)
    values = tuple(value for _, value, _ in points)
    targets = tuple(target for _, _, target in points)
    labels = tuple(str(value) for value in values)
    page = drawn(Chart(kind, "", names, (Series("a", values, labels), Series("b", targets))), 200)
    for one in (*page.rects, *page.chars):
        assert one["x0"] >= 49.9
        assert one["x1"] <= 350.1
    assert all(39.9 <= bar["top"] <= bar["bottom"] <= 240.1 for bar in page.rects)
    assert all(36 <= char["top"] <= char["bottom"] <= 243 for char in page.chars)


def drawn(chart: Chart, height: float) -> Any:
    """The page with a chart of so much height."""
    file = BytesIO()
    characters(REGULAR)
    canvas = Canvas(file, (400, 300), initialFontName=REGULAR)
    draw(chart, Sheet(canvas, 300, SALES), Area(50, 40, 300, height))
    canvas.showPage()
    canvas.save()
    with pdfplumber.open(file) as pdf:
        (page,) = pdf.pages
        return page


@pytest.mark.parametrize(
    ("value", "height", "stands"),
    [
        (0, 200, "below"),
        (40, 200, "below"),
        (95, 200, "above"),
        (100, 200, "above"),
        (140, 200, "above"),
        (25, 52, "below"),
        (60, 52, "above"),
    ],
)
def test_a_figure_stands_on_its_bar_or_on_the_line_of_a_target_close_above(
    value: int, height: float, stands: str
) -> None:
    series = (Series("revenue", (value, 200), (str(value), "200")), Series("target", (100, None)))
    page = drawn(Chart("bars against target", "", ("a", "b"), series), height)
    *bars, line = sorted((one for one in page.rects if one["x1"] < 200), key=lambda one: one["width"])
    figure = next(char for char in page.chars if char["text"] == str(value)[0] and char["x0"] < 200)
    baseline = page.height - figure["matrix"][5]
    assert all(baseline < bar["top"] for bar in bars)
    assert baseline < line["top"] or baseline - 0.73 * figure["size"] > line["bottom"]
    assert ("above" if baseline < line["top"] else "below") == stands
