"""While only the first rows of a list show, what leaves it is all of them."""

from array import array
from collections.abc import Iterator, Sequence
from pathlib import Path
from threading import Event

import pytest
from house import House
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from twohats.hat import Hat
from twohats.storage.sqlite import Connection
from twohats.widgets.column import Column
from twohats.widgets.list_export import make_table
from twohats.widgets.listing import Listing, Wanted
from twohats.widgets.record_list import RecordList
from twohats.widgets.workspace import Workspace

ALL = range(1, 8)


@pytest.fixture
def known() -> Event:
    """Set once all rows may be known."""
    return Event()


@pytest.fixture
def listed(qtbot: QtBot, house: House, known: Event) -> Iterator[RecordList[int]]:
    def keys(_: Connection, __: Wanted) -> "array[int]":
        known.wait(20)
        return array("q", ALL)

    def rows(_: Connection, ids: Sequence[int]) -> Sequence[int]:
        return ids

    column: Column[int] = Column("Number", str, 80, order="number")
    listing = Listing("Numbers", (column,), keys, rows, lambda one: one, "number", first=lambda *_: array("q", ALL[:2]))
    workspace = Workspace(house.file, QCoreApplication.instance())
    records = RecordList(workspace, Hat.SALES, listing, "")
    qtbot.addWidget(records)
    yield records
    known.set()
    qtbot.waitUntil(lambda: not workspace.busy)
    workspace.finish()


def test_what_leaves_meanwhile_is_whole(qtbot: QtBot, listed: RecordList[int], known: Event, tmp_path: Path) -> None:
    listed.refresh()
    qtbot.waitUntil(lambda: listed.table.records.rowCount() == 2)
    path = tmp_path / "numbers.csv"
    listed._write(path, None, make_table(path, "Numbers", listed.listing.columns))
    known.set()
    qtbot.waitUntil(path.exists)
    assert path.read_text("utf-8-sig").split() == ["Number", *map(str, ALL)]
    qtbot.waitUntil(lambda: listed.table.records.rowCount() == len(ALL))
