from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from twohats.errors import RuleError
from twohats.widgets.actions import Actions
from twohats.widgets.form import ChoiceField, DayField, Form, MomentField, TextField, TickField, Value

FIELDS = (
    TextField("name", "Name"),
    TextField("note", "Note", lines=True),
    ChoiceField("kind", "Kind", ("call", "visit")),
    DayField("day", "Day"),
    MomentField("when", "When", datetime(2026, 11, 23, 14, 30)),  # noqa: DTZ001  # a form's clock has no zone
    TickField("sure", "Sure"),
)


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    return parent


def opened(parent: QWidget, submit: object) -> Form:
    form = Form(parent, "A form", FIELDS, "Go", submit, "sales")  # type: ignore[arg-type]
    form.open()
    QApplication.processEvents()
    return form


def test_enter_hands_the_values_over_and_closes(parent: QWidget) -> None:
    taken: list[dict[str, Value]] = []
    form = opened(parent, taken.append)
    QTest.keyClicks(form.editor("name"), "Ana")
    QTest.keyClick(form.editor("name"), Qt.Key.Key_Return)
    assert taken == [
        {
            "name": "Ana",
            "note": "",
            "kind": "call",
            "day": None,
            "when": datetime(2026, 11, 23, 14, 30),  # noqa: DTZ001  # a form's clock has no zone
            "sure": False,
        }
    ]


def test_a_refusal_is_said_in_the_form_and_nothing_typed_is_lost(parent: QWidget) -> None:
    def refuse(values: dict[str, Value]) -> None:
        raise RuleError("{name} is not known.", name=values["name"])

    form = opened(parent, refuse)
    QTest.keyClicks(form.editor("name"), "Ana")
    QTest.keyClick(form.editor("name"), Qt.Key.Key_Return)
    assert form.isVisible()
    assert form.trouble == "Ana is not known."
    assert form.values()["name"] == "Ana"
    QTest.keyClick(form, Qt.Key.Key_Escape)
    assert not form.isVisible()


def test_a_day_is_switched_on_by_its_tick(parent: QWidget) -> None:
    form = opened(parent, print)
    assert form.values()["day"] is None
    tick = form.editor("day").focusProxy()
    assert tick is not None
    QTest.keyClick(tick, Qt.Key.Key_Space)
    assert isinstance(form.values()["day"], date)


def test_no_key_is_given_twice(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    actions = Actions(window)
    actions.make("One", print, "Ctrl+1")
    with pytest.raises(ValueError, match="already"):
        actions.make("Other", print, "Ctrl+1")
