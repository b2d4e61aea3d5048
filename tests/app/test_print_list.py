"""Any list on paper by keys alone: every list of both wings, as it is shown, read back."""

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from desk import ALT, CTRL, Clock, Owner, Script, rows, show
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from read_back import assert_sound, lines_of, texts_of

from twohats.app.window import MainWindow
from twohats.hat import Hat
from twohats.rooms import open_business
from twohats.sales.store.customers import customers
from twohats.sample.business import make_sample
from twohats.sample.desk import moment_of
from twohats.widgets import theme
from twohats.widgets.record_list import RecordList
from twohats.widgets.table import RecordTable

pytestmark = pytest.mark.window

TODAY = date(2026, 11, 23)
SALES_PAGES = {"Pipeline": Qt.Key.Key_2, "Customers": Qt.Key.Key_3, "Follow-ups": Qt.Key.Key_4, "Quotes": Qt.Key.Key_5}
MARKETING_PAGES = {"Segments": Qt.Key.Key_2, "Campaigns": Qt.Key.Key_3, "Leads": Qt.Key.Key_4}
LISTS = [
    *((Qt.Key.Key_1, key, name) for name, key in MARKETING_PAGES.items()),
    *((Qt.Key.Key_2, key, name) for name, key in SALES_PAGES.items()),
]


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "firm.twohats"
    make_sample(path, today=TODAY)
    return path


@pytest.fixture
def owner(qtbot: QtBot, tmp_path: Path, sample: Path) -> Iterator[Owner]:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply_theme(app, dark=False)
    clock, script = Clock(moment_of(TODAY, 12)), Script(tmp_path)
    window = MainWindow(open_business(Path(shutil.copy(sample, tmp_path / "firm.twohats")), clock), script)
    window.resize(1280, 800)
    owner = Owner(qtbot, window, clock, script)
    show(owner)
    yield owner
    window.close()


def turn_to(owner: Owner, hat: Qt.Key, page: Qt.Key) -> RecordList[object]:
    owner.press(hat, CTRL)
    owner.press(page, ALT)
    listed = owner.window.page.records
    assert listed is not None
    return listed


def printed(owner: Owner) -> list[str]:
    owner.press(Qt.Key.Key_P, ALT)
    pdf = owner.script.saved[-1].read_bytes()
    assert_sound(pdf)
    return texts_of(pdf)


def one_line(text: str) -> str:
    return " ".join(text.split())


def shown(table: RecordTable[object]) -> list[list[str]]:
    """What the columns that show say on paper, row after row."""
    written = table.records.on_paper(range(len(table.records.ids())))
    return [[one_line(row[column]) for column in table.shown_columns()] for row in written]


@pytest.mark.parametrize(("hat", "key", "name"), LISTS, ids=[name for *_, name in LISTS])
def test_every_list_of_both_wings_prints_what_it_shows(owner: Owner, hat: Qt.Key, key: Qt.Key, name: str) -> None:
    listed = turn_to(owner, hat, key)
    text = one_line(" ".join(printed(owner)))
    assert owner.script.saved[-1].name == f"{name} 2026-11-23.pdf"
    wing = "Marketing" if hat == Qt.Key.Key_1 else "Sales"
    for words in (f"{wing} {name}", owner.window.speech.firm.name, "23 November 2026", "As of 23 November 2026, "):
        assert words in text
    place = 0
    for row in shown(listed.table):
        # Only the beginning, for what is too long ends in an ellipsis.
        place = text.find(row[0][:12], place)
        assert place >= 0, row
    for number in listed.table.shown_columns():
        assert listed.table.records.columns[number].heading in text
    assert listed.count.text() == f"The list is in {name} 2026-11-23.pdf."


def test_the_paper_follows_view_filter_columns_and_order(owner: Owner) -> None:
    listed = turn_to(owner, Qt.Key.Key_2, SALES_PAGES["Customers"])
    owner.press(Qt.Key.Key_4)
    listed.table.horizontalHeader().sectionClicked.emit(0)
    listed.table.horizontalHeader().moveSection(0, 2)
    headings = [column.heading for column in listed.listing.columns]
    listed.table.show_column(headings.index("Open deals"), on=False)
    owner.press(Qt.Key.Key_F, CTRL)
    owner.type("a")
    printed(owner)
    lines = lines_of(owner.script.saved[-1].read_bytes())
    assert lines[2:5] == [
        "Repeat",
        f"filtered by “a” · {len(rows(listed.table))} customers",
        "Last bought Total Customer ↑ Orders Usually Overdue",
    ]
    names = [row[0] for row in rows(listed.table)]
    assert len(names) > 1
    assert all(name in line for name, line in zip(names, lines[5:], strict=False))


def test_only_the_chosen_rows_are_printed_where_several_are(owner: Owner) -> None:
    listed = turn_to(owner, Qt.Key.Key_2, SALES_PAGES["Pipeline"])
    titles = [row[0] for row in rows(listed.table)]
    select = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    listed.table.choose(listed.table.records.id_at(0))
    listed.table.selectionModel().select(listed.table.records.index(2, 0), select)
    owner.settle()
    (text,) = (one_line(page) for page in printed(owner))
    assert f"2 chosen of {len(titles)} deals" in text
    assert [title for title in titles if one_line(title)[:20] in text] == [titles[0], titles[2]]


def test_amounts_add_up_under_the_last_row(owner: Owner) -> None:
    listed = turn_to(owner, Qt.Key.Key_2, SALES_PAGES["Customers"])
    found = customers(owner.db, listed.table.records.ids(), TODAY)
    *others, last = printed(owner)
    whole = owner.window.speech.whole(sum(one.total for one in found))
    assert one_line(f"Total {whole} {sum(one.orders for one in found)}") in one_line(last)
    assert not any(whole in page for page in others)


def test_the_stage_that_a_list_is_narrowed_to_stands_over_it(owner: Owner) -> None:
    turn_to(owner, Qt.Key.Key_2, SALES_PAGES["Pipeline"])
    owner.window.sales.pipeline.show_stage(owner.value("SELECT id FROM sales_stage WHERE name = 'Quoted'"))
    owner.settle()
    (text,) = (one_line(page) for page in printed(owner))
    assert "Open Quoted · 5 of" in text


def test_where_no_list_shows_it_says_so(owner: Owner) -> None:
    owner.window.workspace.wear(Hat.SALES)
    owner.press(Qt.Key.Key_1, ALT)
    owner.press(Qt.Key.Key_P, ALT)
    assert owner.script.saved == []
    assert owner.script.told == ["No list shows: turn to one first."]


def test_an_empty_list_prints_its_headings(owner: Owner) -> None:
    turn_to(owner, Qt.Key.Key_2, SALES_PAGES["Customers"])
    owner.press(Qt.Key.Key_F, CTRL)
    owner.type("nobody is called like this")
    (text,) = (one_line(page) for page in printed(owner))
    assert "0 customers" in text
    assert "Nothing is listed." in text


def test_no_file_is_written_where_no_name_is_given(owner: Owner) -> None:
    turn_to(owner, Qt.Key.Key_2, SALES_PAGES["Customers"])
    owner.script.names_files = False
    owner.press(Qt.Key.Key_P, ALT)
    assert owner.script.saved == []
