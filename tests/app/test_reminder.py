"""A late answer is said once, from the tray."""

from pathlib import Path

import pytest
from desk import MONDAY, Clock, Silent
from pytestqt.qtbot import QtBot

from twohats.app.reminder import tray_of
from twohats.app.window import MainWindow
from twohats.business.rules.contacts import Person
from twohats.business.rules.profile import Profile
from twohats.marketing.operations import leads as marketing
from twohats.marketing.operations.sending import send
from twohats.marketing.rules.leads import NewLead, Sending
from twohats.rooms import make_business, open_business
from twohats.storage.file import BusinessFile
from twohats.storage.wall import Hat

pytestmark = pytest.mark.window


def send_one(file: BusinessFile, name: str) -> None:
    new = NewLead(Person(name, email=f"{name[:3]}@example.org"), "kitchen", "Instagram")
    lead_id = file.do(Hat.MARKETING, "New lead", marketing.capture, new).result
    file.do(Hat.MARKETING, "Send", send, lead_id, Sending(no_promise=True))


def test_each_late_answer_is_said_once_also_after_a_restart(qtbot: QtBot, tmp_path: Path) -> None:
    clock, said = Clock(MONDAY), []
    path = tmp_path / "firm.twohats"

    def open_window(file: BusinessFile) -> MainWindow:
        window = MainWindow(file, Silent(tmp_path), lambda title, text: said.append((title, text)))
        qtbot.addWidget(window)
        window.show()
        return window

    file = make_business(path, Profile("Kowalski"), clock)
    send_one(file, "Ana Ferreira")
    window = open_window(file)
    assert said == []
    clock.forward(days=2)
    window.panel.refresh()
    window.panel.refresh()
    assert said == [("An answer is late", "Ana Ferreira")]
    send_one(file, "<b>Tom</b>\nBecker")
    clock.forward(days=3)
    window.panel.refresh()
    assert said[1:] == [("An answer is late", "<b>Tom</b> Becker")]
    window.close()
    window = open_window(open_business(path, clock))
    window.panel.refresh()
    assert len(said) == 2
    window.close()


def test_without_a_tray_nothing_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    window = MainWindow(make_business(tmp_path / "firm.twohats", Profile("Kowalski"), Clock(MONDAY)), Silent(tmp_path))
    qtbot.addWidget(window)
    window.come_forward()
    assert window.workspace.hat is Hat.SALES
    assert tray_of(window, window.come_forward) is None
    window.close()
