"""Notices in the panel: where they stand, that they are counted, and that Tab reaches their buttons."""

from datetime import datetime
from pathlib import Path

import pytest
from desk import Clock, labels
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from twohats.app.verbs import verbs_of_the_wings
from twohats.business.rules.profile import Profile
from twohats.business.speech import Speech
from twohats.business.store import office
from twohats.handoff.ui.panel import HandoffPanel
from twohats.hat import Hat
from twohats.rooms import make_business
from twohats.widgets.cards import Card, make_button
from twohats.widgets.workspace import Workspace

pytestmark = pytest.mark.window


class Sign:
    """A notice with one button."""

    def __init__(self, title: str = "") -> None:
        self.title = title
        self.pressed: list[Hat] = []

    def cards(self, hat: Hat, now: datetime) -> list[Card]:
        assert now.tzinfo is not None
        card = Card("To sign")
        button = make_button("Sign", str(hat))
        button.clicked.connect(lambda *_: self.pressed.append(hat))
        card.body.addWidget(button)
        return [card]


@pytest.mark.parametrize("hat", list(Hat)[:2])
def test_a_notice_fills_the_panel_and_tab_reaches_its_button(
    hat: Hat, qtbot: QtBot, tmp_path: Path, qapp: QApplication
) -> None:
    file = make_business(tmp_path / "notice.twohats", Profile("Kowalski"), Clock())
    workspace, sign = Workspace(file), Sign()
    speech = Speech(workspace.read(office.profile))
    panel = HandoffPanel(workspace, speech, lambda: verbs_of_the_wings(workspace), [sign])
    qtbot.addWidget(panel)
    panel.show()
    panel.activateWindow()
    # A window manager takes its time to say whose keys these are.
    qtbot.waitUntil(lambda: QApplication.activeWindow() is panel)
    workspace.wear(hat)
    panel.refresh()
    qapp.processEvents()
    assert not panel.is_empty
    assert "To sign" in labels(panel)
    panel.setFocus()
    focused = qapp.focusWidget()
    for _ in range(6):
        QTest.keyClick(focused or panel, Qt.Key.Key_Tab)
        focused = qapp.focusWidget()
        if isinstance(focused, QPushButton) and focused.text() == "Sign":
            break
    assert isinstance(focused, QPushButton)
    QTest.keyClick(focused, Qt.Key.Key_Space)
    assert sign.pressed == [hat]
    workspace.close()


def test_a_titled_notice_stands_below_what_waits(qtbot: QtBot, tmp_path: Path, qapp: QApplication) -> None:
    file = make_business(tmp_path / "notice.twohats", Profile("Kowalski"), Clock())
    workspace = Workspace(file)
    speech = Speech(workspace.read(office.profile))
    notices = [Sign("Work that is done"), Sign()]
    panel = HandoffPanel(workspace, speech, lambda: verbs_of_the_wings(workspace), notices)
    qtbot.addWidget(panel)
    panel.show()
    panel.refresh()
    qapp.processEvents()
    words = ["To sign", "Nothing waits for Sales.", "Work that is done", "To sign"]
    assert [text for text in labels(panel.deck) if text in words] == words
    workspace.close()
