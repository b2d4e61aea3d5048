"""The window at every size of text and in every dress: nothing is cut, everything can be read, nothing moves."""

import re
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from desk import CTRL, SHIFT
from eyes import drawn_contrast
from fit import misfits
from PySide6.QtCore import QRect, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QStyle, QTableView, QWidget
from pytestqt.qtbot import QtBot
from shown import each_dialog, make_template, refused_only, sample_window

from twohats.app.backups import BackupsDialog
from twohats.app.keeper import Keeper
from twohats.app.looks import dress
from twohats.app.pictures import each_view
from twohats.app.window import MainWindow
from twohats.widgets import sizes, theme
from twohats.widgets.choose import choose
from twohats.widgets.colours import DARK, HIGH_CONTRAST, LIGHT
from twohats.widgets.label import Pill
from twohats.widgets.table import RecordTable

_ROWS_LOOKED_AT = 4


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_template(tmp_path_factory.mktemp("sample"))


@pytest.fixture
def window(qapp: QApplication, template: Path, tmp_path: Path) -> Iterator[MainWindow]:
    theme.apply_theme(qapp, dark=False)
    with sample_window(template, tmp_path) as window:
        yield window
    theme.apply_theme(qapp, dark=False)


@pytest.mark.parametrize(
    ("size", "percent"),
    [((1024, 700), 100), ((1280, 800), 125), ((1920, 1080), 150), ((3840, 2160), 200)],
    ids=str,
)
def test_no_text_is_cut_however_large_it_is(
    window: MainWindow, qapp: QApplication, size: tuple[int, int], percent: int
) -> None:
    window.resize(*size)
    theme.apply_theme(qapp, dark=False, percent=percent)
    assert {view: wrong for view in each_view(window) if (wrong := misfits(window))} == {}


def test_what_stands_at_the_top_is_whole_where_large_text_leaves_it_little_room(
    window: MainWindow, qapp: QApplication
) -> None:
    for width, percent, begins, report in ((1366, 200, "3 ", True), (1100, 200, "3 ", False), (1366, 100, "H", True)):
        theme.apply_theme(qapp, dark=False, percent=percent)
        window.resize(width, 768)
        QApplication.processEvents()
        assert misfits(window.top) == []
        pills = [one for one in window.top.findChildren(Pill) if one.isVisible()]
        assert [one.text() for one in pills if one.width() < one.sizeHint().width()] == []
        assert pills[0].text().startswith(begins)
        assert window.top.report.isVisible() is report


def test_why_each_backup_was_made_is_whole_in_large_text(window: MainWindow, qapp: QApplication) -> None:
    theme.apply_theme(qapp, dark=False, percent=200)
    window.workspace.file.back_up("restore")
    dialog = BackupsDialog(window, Keeper(window, window.workspace, window.speech), choose)
    dialog.show()
    width = dialog.table.fontMetrics().horizontalAdvance(dialog.lines.rows[0][1])
    assert width < dialog.table.columnWidth(1)
    dialog.close()


def test_no_dialog_is_larger_than_the_window_however_large_its_text_is(
    window: MainWindow, qapp: QApplication, qtbot: QtBot
) -> None:
    theme.apply_theme(qapp, dark=False, percent=200)
    window.resize(1280, 800)
    with refused_only(qtbot):
        sizes = {dialog.windowTitle(): dialog.size() for dialog in each_dialog(window)}
    assert len(sizes) > 50
    assert {title: size for title, size in sizes.items() if size.width() > 1280 or size.height() > 800} == {}


@pytest.mark.parametrize("dressed", ["light", "dark", "high contrast"])
def test_all_that_is_drawn_can_be_read(window: MainWindow, qapp: QApplication, dressed: str) -> None:
    theme.apply_theme(qapp, dark=dressed == "dark", contrast=dressed == "high contrast")
    pale = {}
    for view in each_view(window):
        picture = window.grab().toImage()
        for words, room in texts(window):
            if (found := drawn_contrast(picture.copy(room))) < 4.5:
                pale[view, words] = round(found, 2)
    assert pale == {}


def texts(window: MainWindow) -> Iterator[tuple[str, QRect]]:
    """The words that show, each with its room in the window; what is switched off may be pale."""
    with_text: list[QLabel | QAbstractButton] = [*window.findChildren(QLabel), *window.findChildren(QAbstractButton)]
    for widget in with_text:
        room = _seen(widget, widget.rect(), window)
        if widget.isEnabled() and widget.text().strip() and not room.isEmpty():
            yield widget.text(), room
    for table in window.findChildren(QTableView):
        if table.isVisibleTo(window):
            yield from _cells(table, window)


def _cells(table: QTableView, window: MainWindow) -> Iterator[tuple[str, QRect]]:
    for row in range(min(_ROWS_LOOKED_AT, table.model().rowCount())):
        for column in range(table.model().columnCount()):
            index = table.model().index(row, column)
            room = _seen(table.viewport(), table.visualRect(index), window)
            if index.data() and not room.isEmpty():
                yield str(index.data()), room


def _seen(widget: QWidget, part: QRect, window: MainWindow) -> QRect:
    """What of a part of a widget shows in the window, without its own edges."""
    if not widget.isVisibleTo(window):
        return QRect()
    shown = widget.visibleRegion().boundingRect().intersected(part.adjusted(3, 3, -3, -3))
    whole = shown.height() >= min(part.height() - 6, 9) and shown.width() >= 6
    return QRect(widget.mapTo(window, shown.topLeft()), shown.size()) if whole else QRect()


def test_an_alarm_in_a_list_is_a_word_too(window: MainWindow) -> None:
    said = {text for _ in each_view(window) for text in _alarms(window)}
    assert said
    assert {
        text for text in said if not re.search(r"\b(late|no next action|soon|expired|short|due|again|Overdue)\b", text)
    } == set()


def _alarms(window: MainWindow) -> Iterator[str]:
    """What stands in the colour of an alarm in the lists that show."""
    for table in window.findChildren(RecordTable):
        model = table.model()
        for row, column in product(range(model.rowCount()), range(model.columnCount())):
            index = model.index(row, column)
            if table.isVisibleTo(window) and index.data(Qt.ItemDataRole.ForegroundRole) is not None:
                yield f"{model.headerData(column, Qt.Orientation.Horizontal)}: {index.data()}"


def test_the_keys_make_text_larger_and_smaller_and_it_stays_so(window: MainWindow, qapp: QApplication) -> None:
    usual, table = sizes.text_px(), window.marketing.leads.table
    before = _measures(table)
    for _ in range(2):
        QTest.keyClick(window, Qt.Key.Key_Plus, CTRL)
    assert sizes.text_px() == round(usual * 1.25)
    assert _measures(table)[0] == round(before[0] * 1.25)
    dress(qapp)
    assert sizes.text_px() == round(usual * 1.25)
    QTest.keyClick(window, Qt.Key.Key_Minus, CTRL)
    assert sizes.text_px() == round(usual * 1.1)
    for _ in range(6):
        QTest.keyClick(window, Qt.Key.Key_Equal, CTRL)
    assert sizes.text_px() == usual * 2
    QTest.keyClick(window, Qt.Key.Key_0, CTRL)
    window.settle()
    assert sizes.text_px() == usual
    assert all(abs(one - other) <= 1 for one, other in zip(before, _measures(table), strict=True))


def _measures(table: QTableView) -> list[int]:
    """How high a row is, and how wide each column."""
    columns = range(table.model().columnCount())
    return [table.verticalHeader().defaultSectionSize(), *(table.columnWidth(number) for number in columns)]


def test_colours_that_were_chosen_stay_chosen(window: MainWindow, qapp: QApplication) -> None:
    QTest.keyClick(window, Qt.Key.Key_D, CTRL | SHIFT)
    assert theme.palette() is DARK
    dress(qapp)
    assert theme.palette() is DARK
    window.looks.choose("high contrast")
    assert theme.palette() is HIGH_CONTRAST
    QTest.keyClick(window, Qt.Key.Key_D, CTRL | SHIFT)
    assert theme.palette() is LIGHT
    window.looks.choose("")
    dress(qapp)
    assert theme.palette() is LIGHT


@pytest.mark.parametrize(("key", "kept"), [("text size", "huge"), ("text size", "5000"), ("colours", "pink")])
def test_a_setting_that_means_nothing_is_the_usual(qapp: QApplication, key: str, kept: str) -> None:
    QSettings("Two Hats", "Two Hats").setValue(key, kept)
    usual = sizes.text_px()
    dress(qapp)
    assert sizes.text_px() == usual
    assert theme.palette() is LIGHT


def test_nothing_moves_by_itself(qapp: QApplication) -> None:
    theme.apply_theme(qapp, dark=False)
    for effect in Qt.UIEffect:
        assert not qapp.isEffectEnabled(effect), effect
    menu = QMenu()
    menu.ensurePolished()
    assert menu.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, menu) == 0
