from concurrent.futures import Future

import pytest
from pytestqt.qtbot import QtBot

from twohats.storage.file import BusinessFile
from twohats.widgets.workspace import Workspace


def test_an_answer_that_is_there_at_once_waits_until_what_asked_has_ended(
    qtbot: QtBot, business: BusinessFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace, heard = Workspace(business), list[str]()
    there = Future[str]()
    there.set_result("answer")
    monkeypatch.setattr(workspace._worker, "submit", lambda *_: there)
    workspace.run(lambda _: "", then=heard.append)
    heard.append("asked")
    qtbot.waitUntil(lambda: not workspace.busy)
    assert heard == ["asked", "answer"]
    workspace.close()


def test_what_is_patient_begins_once_what_is_looked_at_shows(qtbot: QtBot, business: BusinessFile) -> None:
    workspace, heard = Workspace(business), list[str]()
    workspace.run(lambda _: "what can wait", then=heard.append, patient=True)
    workspace.run(lambda _: "what is looked at", then=heard.append, beside=True)
    qtbot.waitUntil(lambda: not workspace.busy)
    assert heard == ["what is looked at", "what can wait"]
    workspace.close()
