"""A list on its way to a file: it can be stopped while records are read and while pages are drawn."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from twohats.hat import Hat
from twohats.storage.file import BusinessFile
from twohats.storage.sqlite import Connection
from twohats.widgets.list_export import Drawn, Export, Make
from twohats.widgets.workspace import Workspace


@pytest.fixture
def export(qtbot: QtBot, business: BusinessFile) -> Iterator[Export]:
    del qtbot
    workspace = Workspace(business)
    yield Export(workspace, Hat.SALES, _rows, workspace)
    workspace.close()


def _rows(_db: Connection, ids: Sequence[int]) -> Sequence[int]:
    return ids


def written(qtbot: QtBot, export: Export, path: Path, make: Make) -> list[str]:
    said: list[str] = []
    begun = Event()

    def make_once_begun(records: Iterator[int], drawn: Drawn) -> bytes:
        assert begun.wait(10)
        return make(records, drawn)

    export.said.connect(lambda sentence, _: said.append(sentence))
    export.begin(path, lambda _: range(1200), make_once_begun)
    begun.set()
    qtbot.waitUntil(lambda: not export.under_way)
    return said


def test_it_tells_how_far_it_is_and_where_it_went(qtbot: QtBot, export: Export, tmp_path: Path) -> None:
    def make(records: Iterator[int], drawn: Drawn) -> bytes:
        whole = sum(records)
        drawn(1, 2)
        return str(whole).encode()

    path = tmp_path / "list.pdf"
    assert written(qtbot, export, path, make) == [
        "Exporting 500 of 1,200",
        "Exporting 1,000 of 1,200",
        "Exporting 1,200 of 1,200",
        "Page 1 of 2",
        "The list is in list.pdf.",
    ]
    assert path.read_bytes() == b"719400"


@pytest.mark.parametrize("reading", [True, False])
def test_what_is_stopped_leaves_no_file(qtbot: QtBot, export: Export, tmp_path: Path, *, reading: bool) -> None:
    reached: list[int] = []

    def make(records: Iterator[int], drawn: Drawn) -> bytes:
        for record in records:
            reached.append(record)
            if reading:
                export.stop()
        export.stop()
        drawn(1, 2)
        raise AssertionError

    path = tmp_path / "list.pdf"
    assert written(qtbot, export, path, make)[-1] == "Not exported."
    assert not path.exists()
    assert len(reached) == (500 if reading else 1200)
