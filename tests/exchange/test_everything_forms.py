"""Everything out and back in by the window: asked for, shown on the way, and told."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from desk import HOSTILE, Owner, labels, open_window
from PySide6.QtWidgets import QProgressDialog, QPushButton
from pytestqt.qtbot import QtBot

from twohats.business.rules.contacts import Person
from twohats.business.rules.profile import Profile
from twohats.hat import Hat
from twohats.marketing.operations import leads as marketing
from twohats.marketing.rules.leads import NewLead
from twohats.storage.file import BusinessFile

pytestmark = pytest.mark.window

FIRM = Profile("Kowalski & Söhne / Renovations")


def captured(file: BusinessFile) -> None:
    for name in ("Ana Ferreira", *HOSTILE):
        new = NewLead(Person(name), name, "Instagram")
        file.do(Hat.MARKETING, "New lead", marketing.capture, new)


@pytest.fixture
def owner(qtbot: QtBot, tmp_path: Path) -> Iterator[Owner]:
    with open_window(Owner, qtbot, tmp_path / "firm.twohats", FIRM, before=captured) as owner:
        yield owner


@pytest.fixture
def newcomer(qtbot: QtBot, tmp_path: Path) -> Iterator[Owner]:
    (tmp_path / "other").mkdir()
    with open_window(Owner, qtbot, tmp_path / "other" / "new.twohats", Profile("Nobody yet")) as owner:
        yield owner


def left_by(owner: Owner) -> Path:
    owner.trigger("Export everything…")
    return owner.script.saved[-1] / "Everything.json"


def test_everything_leaves_into_a_folder_that_is_named_after_the_firm(owner: Owner) -> None:
    document = left_by(owner)
    assert document.parent.name == "Everything of Kowalski & Söhne Renovations 2026-11-26"
    assert len(json.loads(document.read_text("utf-8"))["tables"]["marketing_lead"]["rows"]) == 1 + len(HOSTILE)
    (told,) = owner.script.told
    assert "README.txt" in told
    assert document.parent.name in told


def test_the_same_folder_is_not_written_twice(qtbot: QtBot, owner: Owner) -> None:
    left_by(owner)
    with qtbot.captureExceptions() as errors:
        left_by(owner)
    assert "exists already" in str(errors[0][1])
    assert len(owner.script.told) == 1


def test_giving_no_name_writes_nothing(owner: Owner, tmp_path: Path) -> None:
    owner.script.names_files = False
    before = list(tmp_path.iterdir())
    owner.trigger("Export everything…")
    assert list(tmp_path.iterdir()) == before


def test_it_comes_back_by_import_and_the_window_shows_it(owner: Owner, newcomer: Owner) -> None:
    document = left_by(owner)
    newcomer.script.path = document
    newcomer.trigger("Import…")
    form = newcomer.form()
    assert any("Everything.json" in words for words in labels(form))
    newcomer.submit()
    assert newcomer.window.windowTitle() == "Kowalski & Söhne / Renovations – Two Hats"
    assert newcomer.count("marketing_lead") == owner.count("marketing_lead")
    assert "are back, with their history" in newcomer.script.told[-1]
    newcomer.window.steps.undo()
    newcomer.settle()
    assert newcomer.count("marketing_lead") == owner.count("marketing_lead") - 1


def test_a_business_with_something_in_it_is_refused_before_it_is_asked(qtbot: QtBot, owner: Owner) -> None:
    document = left_by(owner)
    with qtbot.captureExceptions() as errors:
        owner.script.path = document
        owner.trigger("Import…")
    assert "not empty: it has Contacts already" in str(errors[0][1])
    assert not owner.forms()


def test_what_is_damaged_is_told_and_nothing_is_taken(qtbot: QtBot, owner: Owner, newcomer: Owner) -> None:
    document = left_by(owner)
    document.write_text(document.read_text("utf-8")[:-30], "utf-8")
    newcomer.window.imports.offer(document, "leads")
    with qtbot.captureExceptions() as errors:
        newcomer.submit()
    assert "Everything.json is damaged" in str(errors[0][1])
    assert newcomer.window.findChildren(QProgressDialog) == []
    assert newcomer.count("marketing_lead") == 0


def test_what_is_stopped_on_the_way_leaves_nothing(qtbot: QtBot, owner: Owner, tmp_path: Path) -> None:
    before = sorted(tmp_path.iterdir())
    everything = owner.window.everything
    everything.leave()
    (waiting,) = owner.window.findChildren(QProgressDialog)
    (stop,) = waiting.findChildren(QPushButton)
    with qtbot.captureExceptions() as errors:
        stop.click()
        owner.settle()
    assert str(errors[0][1]) == "Stopped: nothing was written."
    assert sorted(tmp_path.iterdir()) == before
