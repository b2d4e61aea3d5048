from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from twohats.widgets import theme
from twohats.widgets.matrix import Matrix, say_share

pytestmark = pytest.mark.window

ROWS = [("Instagram", [(1, 4), (0, 0), (5, 12)]), ("Referral", [(2, 3), (1, 8), (0, 30)])]


def judge(part: int, whole: int) -> str:
    return f"word {part}" if whole >= 20 else ""


@pytest.fixture
def matrix(qtbot: QtBot, qapp: QApplication) -> Matrix:
    theme.apply_theme(qapp, dark=False)
    matrix = Matrix("marketing", judge)
    qtbot.addWidget(matrix)
    matrix.show_cells(("Sep", "Oct", "Nov"), ROWS)
    matrix.resize(404, matrix.height())
    matrix.show()
    qtbot.waitExposed(matrix)
    return matrix


def test_a_percentage_shows_from_ten_and_a_half_is_rounded_up() -> None:
    said = [say_share(*pair) for pair in ((0, 0), (3, 9), (0, 10), (1, 40), (1, 8), (1, 200), (7, 7))]
    assert said == ["–", "3 of 9", "0 of 10 · 0 %", "1 of 40 · 3 %", "1 of 8", "1 of 200 · 1 %", "7 of 7"]


def test_the_arrows_walk_and_stop_at_the_edges(matrix: Matrix) -> None:
    keys = Qt.Key
    steps = (
        (keys.Key_Left, (0, 0)),
        (keys.Key_Right, (0, 1)),
        (keys.Key_Down, (1, 1)),
        (keys.Key_Down, (1, 1)),
        (keys.Key_End, (1, 2)),
        (keys.Key_Right, (1, 2)),
        (keys.Key_Up, (0, 2)),
        (keys.Key_Home, (0, 0)),
    )
    for key, place in steps:
        QTest.keyClick(matrix, key)
        assert matrix.ring == place
    QTest.keyClick(matrix, keys.Key_End)
    assert matrix.accessibleDescription() == "Instagram · Nov: 5 of 12 · 42 %"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_key_chooses_the_cell_with_the_ring_but_no_empty_one(matrix: Matrix, qtbot: QtBot, key: Qt.Key) -> None:
    with qtbot.waitSignal(matrix.cell_chosen) as chosen:
        QTest.keyClick(matrix, key)
    assert chosen.args == [0, 0]
    QTest.keyClick(matrix, Qt.Key.Key_Right)
    with qtbot.assertNotEmitted(matrix.cell_chosen):
        QTest.keyClick(matrix, key)


def test_a_click_chooses_its_cell_and_none_beside(matrix: Matrix, qtbot: QtBot) -> None:
    middle = middle_of(matrix, 1, 2)
    with qtbot.waitSignal(matrix.cell_chosen) as chosen:
        QTest.mouseClick(matrix, Qt.MouseButton.LeftButton, pos=middle)
    assert chosen.args == [1, 2]
    with qtbot.assertNotEmitted(matrix.cell_chosen):
        QTest.mouseClick(matrix, Qt.MouseButton.LeftButton, pos=QPoint(20, middle.y()))
        QTest.mouseClick(matrix, Qt.MouseButton.LeftButton, pos=QPoint(middle.x(), matrix.height() - 3))
        QTest.mouseClick(matrix, Qt.MouseButton.RightButton, pos=middle)


def middle_of(matrix: Matrix, row: int, column: int) -> QPoint:
    inside = [
        QPoint(x, y)
        for x in range(0, matrix.width(), 3)
        for y in range(0, matrix.height(), 3)
        if matrix.cell_at(x, y) == (row, column)
    ]
    return inside[len(inside) // 2]


def test_everything_is_said_to_those_who_do_not_see_it(matrix: Matrix) -> None:
    assert matrix.accessibleName() == (
        "Instagram: 1 of 4, –, 5 of 12 · 42 %; Referral: 2 of 3, 1 of 8, 0 of 30 · 0 % · word 0"
    )


def test_other_keys_go_to_whoever_wants_them(qtbot: QtBot) -> None:
    heard: list[str] = []

    class Around(QWidget):
        def keyPressEvent(self, event: object) -> None:  # noqa: N802  # Qt's name
            heard.append(event.text())  # type: ignore[attr-defined]  # a QKeyEvent

    around, matrix = Around(), Matrix("marketing")
    qtbot.addWidget(around)
    QVBoxLayout(around).addWidget(matrix)
    matrix.show_cells(("Sep",), [("A", [(1, 2)])])
    QTest.keyClick(matrix, Qt.Key.Key_2)
    assert heard == ["2"]


def test_the_ring_stays_inside_what_is_shown(matrix: Matrix, qtbot: QtBot) -> None:
    QTest.keyClick(matrix, Qt.Key.Key_End)
    QTest.keyClick(matrix, Qt.Key.Key_Down)
    matrix.show_cells(("Sep",), [("A", [(1, 2)])])
    assert matrix.ring == (0, 0)
    matrix.show_cells((), [])
    with qtbot.assertNotEmitted(matrix.cell_chosen):
        for key in (Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Return):
            QTest.keyClick(matrix, key)
    assert matrix.cell_at(150, 5) is None


@pytest.mark.parametrize("dark", [False, True])
def test_the_ring_is_drawn_where_the_keys_are(matrix: Matrix, qtbot: QtBot, qapp: QApplication, *, dark: bool) -> None:
    theme.apply_theme(qapp, dark=dark)
    matrix.clearFocus()
    without = matrix.grab().toImage()
    qtbot.waitActive(matrix)
    matrix.activateWindow()
    matrix.setFocus()
    qtbot.waitUntil(matrix.hasFocus)
    assert matrix.grab().toImage() != without


@pytest.mark.parametrize("columns", [1, 12, 24])
@pytest.mark.parametrize("width", [300, 420, 1500])
def test_no_name_of_a_column_is_cut(qtbot: QtBot, columns: int, width: int) -> None:
    matrix = Matrix("marketing")
    qtbot.addWidget(matrix)
    names = [f"Nov {number}" for number in range(columns)]
    matrix.show_cells(names, [("Instagram", [(4, 12)] * columns)])
    matrix.resize(width, matrix.height())
    assert not matrix.grab().isNull()
    labels = matrix.labels()
    assert labels
    assert {name for _, name in labels} <= set(names)
    for room, name in labels:
        assert matrix.fontMetrics().horizontalAdvance(name) <= room.width() + 1
        assert room.right() <= width + 1
    assert all(one.right() <= other.left() + 1 for (one, _), (other, _) in pairwise(labels))


def test_names_take_no_more_room_than_they_need(matrix: Matrix) -> None:
    begins = next(x for x in range(matrix.width()) if matrix.cell_at(x, 5))
    assert begins - 15 <= matrix.fontMetrics().horizontalAdvance("Instagram") < begins
