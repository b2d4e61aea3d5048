"""A late answer is said once, from the tray."""

from pathlib import Path

import pytest
import sales_verbs as sales
from desk import MONDAY, Clock, Silent
from pytestqt.qtbot import QtBot

from twohats.app.reminder import Reminder
from twohats.app.tray import tray_of
from twohats.app.window import MainWindow
from twohats.business.rules.contacts import Person
from twohats.business.rules.profile import Profile
from twohats.hat import Hat
from twohats.marketing.operations import leads as marketing
from twohats.marketing.operations.sending import send
from twohats.marketing.rules.leads import NewLead, Sending
from twohats.rooms import make_business, open_business
from twohats.sales.rules.deals import FirstAction, PhoneIn
from twohats.storage.file import BusinessFile

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


def test_an_appointment_is_said_once_at_its_minute_and_only_while_open(qtbot: QtBot, tmp_path: Path) -> None:
    clock, said = Clock(MONDAY), []
    file = make_business(tmp_path / "firm.twohats", Profile("Kowalski"), clock)
    call = PhoneIn(Person("<b>Ana</b>", phone="912 345 678"), "Bath", "Referral")
    deal_id = file.do(Hat.SALES, "Call", sales.take_call, call).result
    for kind, due in (
        ("call", "09:59"),
        ("call", "10:05"),
        ("visit", "10:05"),
        ("task", "10:05"),
        ("meeting", "10:06"),
    ):
        action = FirstAction(kind, f"2026-11-23T{due}:00.000Z", f"{kind} {due}")
        file.do(Hat.SALES, "Plan", sales.plan, deal_id, action)
    window = MainWindow(file, Silent(tmp_path))
    qtbot.addWidget(window)
    reminder = Reminder(window, window.workspace, lambda title, text: said.append((title, text)))
    reminder.look_at_the_clock()
    assert said == []
    clock.forward(minutes=5)
    reminder.look_at_the_clock()
    reminder.look_at_the_clock()
    first = [
        ("Call now", "<b>Ana</b> · call 10:05 · 912 345 678"),
        ("A visit now", "<b>Ana</b> · visit 10:05 · 912 345 678"),
    ]
    assert said == first
    clock.forward(minutes=-2)
    reminder.look_at_the_clock()
    clock.forward(minutes=10)
    reminder.look_at_the_clock()
    assert said == [*first, ("A meeting now", "<b>Ana</b> · meeting 10:06 · 912 345 678")]
    window.close()


def test_without_a_tray_nothing_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    window = MainWindow(make_business(tmp_path / "firm.twohats", Profile("Kowalski"), Clock(MONDAY)), Silent(tmp_path))
    qtbot.addWidget(window)
    window.come_forward()
    assert window.workspace.hat is Hat.SALES
    assert tray_of(window, window.come_forward) is None
    window.close()
