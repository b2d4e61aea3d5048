"""Nothing of the program's own is cut where there is room: on every page of the sample business, in four languages."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from desk import Clock
from PySide6.QtWidgets import QApplication
from shown import TODAY, make_template, sample_window

from twohats.app.pictures import each_view
from twohats.app.window import MainWindow
from twohats.hat import Hat
from twohats.rooms import open_business
from twohats.sample.desk import moment_of
from twohats.widgets import theme
from twohats.widgets.column import EDGES
from twohats.widgets.label import PlainLabel
from twohats.widgets.sizes import px
from twohats.widgets.table import RecordTable

# One day with its year; a span of two may lose its end in the smallest window, as words do.
_DAY = re.compile(r"\d[^–]*\b20\d\d")

pytestmark = pytest.mark.window

FIRMS = {
    "en": ("GB", "en_GB", "Europe/London"),
    "de": ("DE", "de_DE", "Europe/Berlin"),
    "fr": ("FR", "fr_FR", "Europe/Paris"),
    "pt": ("PT", "pt_PT", "Europe/Lisbon"),
}


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_template(tmp_path_factory.mktemp("sample"))


@pytest.fixture(params=FIRMS)
def window(request: pytest.FixtureRequest, template: Path, tmp_path: Path, qapp: QApplication) -> Iterator[MainWindow]:
    theme.apply_theme(qapp, dark=False)
    path = tmp_path / "firm.twohats"
    path.write_bytes(template.read_bytes())
    file = open_business(path, Clock(moment_of(TODAY, 12)))
    firm = FIRMS[request.param]
    update = "UPDATE business_profile SET country = ?, locale = ?, time_zone = ?"
    file.do(Hat.OWNER, "Language", lambda db: db.execute(update, firm))
    file.close()
    with sample_window(path, tmp_path) as window:
        yield window


def test_tiles_titles_and_numbers_are_whole(window: MainWindow) -> None:
    cut: list[str] = []
    for name in each_view(window):
        cut += [f"{name}: {label}" for label in _cut_labels(window)]
        cut += [f"{name}: {cell}" for cell in _cut_cells(window)]
    assert cut == []


def test_numbers_and_days_are_whole_in_the_smallest_window_too(window: MainWindow) -> None:
    window.resize(1024, 700)
    assert [f"{name}: {cell}" for name in each_view(window) for cell in _cut_cells(window)] == []


def _cut_labels(window: MainWindow) -> Iterator[str]:
    """Those that end in an ellipsis."""
    for label in window.findChildren(PlainLabel):
        is_seen = label.isVisible() and not label.visibleRegion().isEmpty()
        if is_seen and label.elided:
            yield label.text()


def _cut_cells(window: MainWindow) -> Iterator[str]:
    """The numbers and days that have no room in their column, and the lists that scroll sideways."""
    for table in window.findChildren(RecordTable):
        if not table.isVisible() or table.visibleRegion().isEmpty():
            continue
        if table.horizontalScrollBar().maximum():
            yield f"{table.accessibleName()} scrolls sideways"
        for number in table.shown_columns():
            column = table.records.columns[number]
            texts = [table.records.texts(row)[number] for row in range(min(table.records.rowCount(), 30))]
            needed = max(map(table.fontMetrics().horizontalAdvance, texts), default=0) + px(EDGES)
            if (column.right or any(map(_DAY.fullmatch, texts))) and needed > table.columnWidth(number):
                yield f"{table.accessibleName()}, {column.heading}: {texts}"
