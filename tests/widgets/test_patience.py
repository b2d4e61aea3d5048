"""What takes long on the worker is said to be under way, and can be stopped: nothing of it is left."""

from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from twohats.hat import Hat
from twohats.storage.file import BusinessFile
from twohats.storage.sqlite import Connection
from twohats.widgets.patience import Patience
from twohats.widgets.save_as import PDF, save_as
from twohats.widgets.workspace import Workspace

_ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"


class Asked:
    """Names a path, and remembers what it was told."""

    def __init__(self, path: Path) -> None:
        self.path, self.told = path, list[str]()

    def save_path(self, title: str, suggested: Path, kinds: str) -> Path:
        assert title + suggested.name + kinds
        return self.path

    def tell(self, sentence: str) -> None:
        self.told.append(sentence)


@pytest.fixture
def workspace(business: BusinessFile) -> Workspace:
    return Workspace(business)


def test_an_endless_question_is_stopped_and_the_next_one_answered(qtbot: QtBot, workspace: Workspace) -> None:
    begun, heard = Event(), list[object]()

    def ask(db: Connection) -> object:
        begun.set()
        return db.value(_ENDLESS)

    workspace.run(ask, then=heard.append, failed=lambda: heard.append("gave up"), hat=Hat.OWNER)
    assert begun.wait(20)
    with qtbot.waitSignal(workspace.stopped):
        # The statement may be about to begin.
        while workspace.busy:
            workspace.stop()
            qtbot.wait(1)
    workspace.run(lambda _: "answer", then=heard.append)
    qtbot.waitUntil(lambda: not workspace.busy)
    assert heard == ["gave up", "answer"]
    workspace.close()


def test_what_is_written_comes_whole_or_not_at_all(qtbot: QtBot, workspace: Workspace) -> None:
    begun, heard, file = Event(), list[object](), workspace.file

    def write(db: Connection) -> None:
        db.insert("business_holiday", day="2026-12-24", name="Eve")
        begun.set()
        db.value(_ENDLESS)

    workspace.write_slowly(lambda db: file.do(Hat.OWNER, "Eve", write, through=db), heard.append, hat=Hat.OWNER)
    assert begun.wait(20)
    while workspace.busy:
        workspace.stop()
        qtbot.wait(1)
    assert heard == []
    assert file.connection(Hat.OWNER).value("SELECT count(*) FROM business_holiday WHERE name = 'Eve'") == 0
    workspace.do("Eve", lambda db: db.insert("business_holiday", day="2026-12-24", name="Eve"), hat=Hat.OWNER)
    workspace.close()


def test_no_file_is_left_of_a_paper_that_was_stopped_while_it_was_drawn(
    qtbot: QtBot, workspace: Workspace, tmp_path: Path
) -> None:
    begun, stopped, asked = Event(), Event(), Asked(tmp_path / "paper.pdf")

    def draw(_db: Connection) -> bytes:
        begun.set()
        assert stopped.wait(20)
        return b"%PDF"

    save_as(workspace, asked, "paper.pdf", PDF, draw, hat=Hat.REPORTS)  # type: ignore[arg-type]  # asks no more than this
    assert begun.wait(20)
    workspace.stop()
    stopped.set()
    qtbot.waitUntil(lambda: not workspace.busy)
    assert not asked.path.exists()
    assert asked.told == []
    workspace.close()


def test_what_waits_its_turn_is_stopped_with_it(qtbot: QtBot, workspace: Workspace) -> None:
    begun, stopped, heard = Event(), Event(), list[object]()

    def wait(_db: Connection) -> None:
        begun.set()
        assert stopped.wait(20)

    workspace.run(wait, then=heard.append)
    workspace.run(lambda _: "never", then=heard.append)
    assert begun.wait(20)
    workspace.stop()
    stopped.set()
    qtbot.waitUntil(lambda: not workspace.busy)
    assert heard == []
    workspace.close()


def test_it_says_so_and_then_offers_to_stop(qtbot: QtBot, workspace: Workspace) -> None:
    stopped = Event()
    patience = Patience(workspace)
    qtbot.addWidget(patience)
    workspace.run(lambda _: stopped.wait(20), then=lambda _: None)
    assert patience.isHidden()
    patience.say_after.timeout.emit()
    assert patience.isVisible()
    assert patience.stop.isHidden()
    patience.stop_after.timeout.emit()
    assert patience.stop.isVisible()
    patience.stop.click()
    stopped.set()
    qtbot.waitUntil(lambda: not workspace.busy)
    assert patience.isHidden()
    workspace.close()
