"""The newest asking stops the one before, and only the newest is told."""

from collections.abc import Iterator

import pytest
from house import House
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from twohats.hat import Hat
from twohats.storage.sqlite import Connection
from twohats.widgets.question import Question
from twohats.widgets.workspace import Workspace

MORE = "WITH RECURSIVE more(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM more)"
# The wall reads a table that is only counted as one of the file's.
ENDLESS = f"{MORE} SELECT max(n) FROM more"  # noqa: S608  # ours
LONG = f"{MORE} SELECT max(n) FROM (SELECT n FROM more LIMIT 300000)"  # noqa: S608  # ours


@pytest.fixture
def workspace(qapp: QCoreApplication, house: House) -> Iterator[Workspace]:
    workspace = Workspace(house.file, qapp)
    yield workspace
    workspace.finish()


def endless(db: Connection, _: object) -> object:
    return db.value(ENDLESS)


def at_once(_: Connection, value: object) -> object:
    return value


def settle(qtbot: QtBot, workspace: Workspace) -> None:
    qtbot.waitUntil(lambda: not workspace.busy, timeout=20_000)
    QCoreApplication.processEvents()


def test_an_endless_one_gives_way(qtbot: QtBot, workspace: Workspace) -> None:
    told: list[object] = []
    question = Question(workspace, Hat.SALES)
    for value in range(20):
        question.ask([(endless, told.append)], value)
    question.ask([(at_once, told.append)], "new")
    settle(qtbot, workspace)
    assert told == ["new"]


def test_each_step_is_told_in_turn(qtbot: QtBot, workspace: Workspace) -> None:
    told: list[object] = []
    question = Question(workspace, Hat.SALES)
    question.ask([(at_once, told.append), (lambda _, value: value * 2, told.append)], 7)
    settle(qtbot, workspace)
    assert told == [7, 14]


def test_a_step_begins_once_the_answer_before_shows(qtbot: QtBot, workspace: Workspace) -> None:
    told: list[object] = []
    seen: list[object] = []
    Question(workspace, Hat.SALES).ask([(at_once, told.append), (lambda *_: [*told], seen.append)], 7)
    settle(qtbot, workspace)
    assert seen == [[7]]


def test_what_others_ask_is_not_stopped(qtbot: QtBot, workspace: Workspace) -> None:
    told: list[object] = []
    question = Question(workspace, Hat.SALES)
    for value in range(10):
        question.ask([(at_once, told.append)], value)
        workspace.run(lambda db: db.value(LONG), then=told.append, hat=Hat.SALES)
    settle(qtbot, workspace)
    assert told.count(300_000) == 10


def test_a_failure_of_the_newest_is_raised(qtbot: QtBot, workspace: Workspace) -> None:
    told: list[object] = []
    with qtbot.captureExceptions() as raised:
        Question(workspace, Hat.SALES).ask([(lambda db, _: db.value("SELECT wanted"), told.append)], 1)
        settle(qtbot, workspace)
    assert (told, [str(error) for _, error, _ in raised]) == ([], ["no such column: wanted"])
