"""What the window's own thread asks of the file never goes through a table that grows: SQLite says how it would go.

SQLite keeps no statistics here, so it plans for a small file as for one with a million leads.
"""

import re
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from desk import MONDAY, Clock, Silent
from house import House
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from twohats.app.window import MainWindow
from twohats.hat import Hat
from twohats.marketing.store import finding as in_marketing
from twohats.rooms import open_business
from twohats.sales.operations.closing import Win, win
from twohats.sales.store import finding as in_sales
from twohats.sample.business import make_sample
from twohats.storage.sqlite import OK, Connection
from twohats.widgets.page import ListPage

# The tables that grow with the business; what else there is, is a few rows.
GROWS = frozenset(
    "business_contact business_contact_point business_consent business_step business_change marketing_lead "
    "marketing_touchpoint marketing_tag marketing_change handoff_item handoff_outcome handoff_standing handoff_change "
    "sales_deal sales_deal_version sales_activity sales_order sales_sale sales_note sales_quote sales_change".split()
)
# Partial indexes that hold a few rows of such a table.
FEW = frozenset({"handoff_item_unread"})
# Of these the first row is read alone.
FIRST_ROW = frozenset(
    f"SELECT EXISTS (SELECT 1 FROM {table})"  # noqa: S608  # our own tables
    for table in "marketing_lead business_contact handoff_item sales_deal sales_sale sales_activity".split()
)


class Listener:
    """Hears every statement that the window's thread runs, with what it was bound to."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.heard: dict[str, object] = {}
        execute = Connection.execute

        def listen(db: Connection, sql: str, values: object = ()) -> object:
            if threading.current_thread() is threading.main_thread() and sql.lstrip().startswith(("SELECT", "WITH")):
                self.heard[sql] = values
            return execute(db, sql, values)  # type: ignore[arg-type]  # as it came

        monkeypatch.setattr(Connection, "execute", listen)


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "sample.twohats"
    make_sample(path, today=MONDAY.date())
    return path


@pytest.fixture
def window(qtbot: QtBot, sample: Path, tmp_path: Path, qapp: QApplication) -> Iterator[MainWindow]:
    del qapp
    window = MainWindow(open_business(sample, Clock(MONDAY), write=False), Silent(tmp_path))
    qtbot.addWidget(window)
    window.show()
    window.settle()
    yield window
    window.close()


def scans(sql: str, values: object, owner: Connection) -> Iterator[str]:
    """The growing tables that a statement goes through from end to end."""
    named = {alias: table for table, alias in re.findall(r"(\w+) AS (\w+)", sql)}
    for *_, step in owner.all(f"EXPLAIN QUERY PLAN {sql}", values):  # type: ignore[arg-type]  # as it came
        found = re.match(r"SCAN (\w+)(?: USING (?:COVERING )?INDEX (\w+))?", step)
        if found is not None and named.get(found[1], found[1]) in GROWS and found[2] not in FEW:
            yield step


def walk(window: MainWindow) -> Iterator[str]:
    """Every page, each of its views, and the record behind the first row."""
    for hat in (Hat.MARKETING, Hat.SALES):
        for number in range(window.sides[hat].stack.count()):
            window.turn_to(hat, number)
            window.settle()
            page = window.page
            yield f"{hat} {number}"
            if page.records is None:
                continue
            for view, _ in page.records.listing.views:
                page.records.show_view(view)
                window.settle()
                yield f"{hat} {number} {view}"
            if isinstance(page, ListPage) and (first := page.table.current_id()) is not None:
                page.open(first)
                window.settle()
                yield f"{hat} {number}, one"


def test_the_window_never_goes_through_what_grows(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    listener = Listener(monkeypatch)
    owner, wrong = window.workspace.file.connection(Hat.OWNER), dict[str, list[str]]()
    for where in walk(window):
        for sql, values in listener.heard.items():
            if sql not in FIRST_ROW and (found := list(scans(sql, values, owner))):
                wrong[f"{where}: {' '.join(sql.split())}"] = found
        listener.heard.clear()
    assert wrong == {}


@pytest.mark.parametrize(
    "words", ["ana", "ana ferreira", "912 345", "ana@ex", "example.com", "Q2026-1", "A-12", "new lead"]
)
def test_the_finder_never_goes_through_what_grows(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, words: str
) -> None:
    listener, file = Listener(monkeypatch), window.workspace.file
    in_marketing.find(file.connection(Hat.MARKETING), words)
    in_sales.find(file.connection(Hat.SALES), words)
    heard = dict(listener.heard)
    assert heard
    wrong = {sql: list(scans(sql, values, file.connection(Hat.OWNER))) for sql, values in heard.items()}
    # The numbers of the quotes are an index of their own, and few beside what else grows.
    assert {sql for sql, found in wrong.items() if found and "FROM sales_quote WHERE number LIKE" not in sql} == set()


def test_a_scan_would_be_found(window: MainWindow) -> None:
    owner = window.workspace.file.connection(Hat.OWNER)
    assert list(scans("SELECT l.id FROM marketing_lead AS l WHERE l.note = ?", ("x",), owner)) == ["SCAN l"]
    assert list(scans("SELECT id FROM marketing_lead WHERE id = ?", (1,), owner)) == []


def test_a_verb_done_again_is_not_planned_again(house: House) -> None:
    asked = []

    def heed(*piece: object) -> int:
        asked.append(piece)
        return OK

    for hat in (Hat.MARKETING, Hat.SALES):
        # The wall is asked whenever a statement is planned.
        house.file.connection(hat).arm(heed)
    for name in ("Ana", "Rui", "Zoë"):
        asked.clear()
        house.sell(win, house.accept(house.send(house.capture(name))), Win(90_000))
    assert asked == []
