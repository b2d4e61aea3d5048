"""What came of a follow-up, by the letters its buttons show, in every language."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from translations.catalogue import LANGUAGES

from twohats.sales.rules.follow_ups import NOT_REACHED, OTHER, REACHED, SENT, Activity
from twohats.sales.ui.done_form import DoneForm
from twohats.widgets import tongue

NOW = datetime(2026, 11, 26, 10, tzinfo=UTC)


@pytest.fixture(params=["en", *LANGUAGES])
def form(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[DoneForm]:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    tongue.speak(request.param)
    due = "2026-11-26T10:00:00.000Z"
    activity = Activity(1, 1, 1, due, "call", "First call", "Ana", "A kitchen", "New", None, "", "", None, "")
    form = DoneForm(parent, activity, lambda _: ("call", NOW, "Again"), lambda *_: None, None)
    form.open()
    yield form
    tongue.speak("en")


def test_the_letter_a_button_shows_says_what_came_of_it(form: DoneForm) -> None:
    shown = {outcome: button.text().partition(" · ")[0] for outcome, button in form.buttons.items()}
    assert list(shown) == [REACHED, NOT_REACHED, SENT, OTHER]
    assert len(set(shown.values())) == len(shown)
    for outcome, letter in reversed(shown.items()):
        form._ask_again()
        form.setFocus()
        QTest.keyClicks(form, letter.casefold())
        assert [one for one, button in form.buttons.items() if button.isChecked()] == [outcome]
        assert form.words.text() == ""
