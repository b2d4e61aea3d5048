import logging
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFormLayout, QLabel, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from twohats.errors import RuleError
from twohats.widgets.ask import DialogAsk, named_as
from twohats.widgets.fields import TextField, Value
from twohats.widgets.form import Form
from twohats.widgets.report_error import ErrorReport


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    return parent


def boxes(parent: QWidget) -> list[QMessageBox]:
    return [box for box in parent.findChildren(QMessageBox) if box.isVisible()]


def test_one_sentence_is_said_at_a_time_and_the_same_one_once(parent: QWidget) -> None:
    ask = DialogAsk(parent)
    for sentence in ("First.", "First.", "<b>Second</b>", "First."):
        ask.tell(sentence)
    (first,) = boxes(parent)
    assert first.text() == "First."
    QTest.keyClick(first, Qt.Key.Key_Return)
    (second,) = boxes(parent)
    assert second.text() == "<b>Second</b>"
    assert second.textFormat() is Qt.TextFormat.PlainText
    QTest.keyClick(second, Qt.Key.Key_Return)
    assert boxes(parent) == []
    ask.tell("First.")
    assert [box.text() for box in boxes(parent)] == ["First."]


def test_our_own_error_is_logged_each_time_and_told_in_one_window(
    parent: QWidget, caplog: pytest.LogCaptureFixture
) -> None:
    report = ErrorReport(DialogAsk(parent))
    with caplog.at_level(logging.ERROR, "twohats"):
        for _ in range(5):
            report.present(ZeroDivisionError, ZeroDivisionError("nought"), None)
    assert len(caplog.records) == 5
    (box,) = boxes(parent)
    assert "nought" not in box.text()


def test_an_owners_error_is_its_sentence_and_is_not_logged(parent: QWidget, caplog: pytest.LogCaptureFixture) -> None:
    error = RuleError("{name} has no phone number.", name="Ana")
    ErrorReport(DialogAsk(parent)).present(RuleError, error, None)
    assert [box.text() for box in boxes(parent)] == ["Ana has no phone number."]
    assert not caplog.records


def test_stopping_the_program_in_the_shell_is_no_error(parent: QWidget, capsys: pytest.CaptureFixture[str]) -> None:
    ErrorReport(DialogAsk(parent)).present(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert boxes(parent) == []
    assert "KeyboardInterrupt" in capsys.readouterr().err


def test_the_report_takes_over_from_python(parent: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    report = ErrorReport(DialogAsk(parent))
    report.install()
    assert sys.excepthook == report.present


FIELDS = (TextField("who", "Who"), TextField("reach", "Phone"))


def opened(parent: QWidget, taken: list[dict[str, Value]], title: str = "A form") -> Form:
    form = Form(parent, title, FIELDS, "Go", taken.append, "sales")
    form.open()
    QApplication.processEvents()
    return form


def test_enter_on_cancel_closes_and_hands_nothing_over(parent: QWidget) -> None:
    taken: list[dict[str, Value]] = []
    form = opened(parent, taken)
    (cancel,) = (button for button in form.findChildren(QPushButton) if button is not form.go)
    cancel.setFocus()
    QTest.keyClick(cancel, Qt.Key.Key_Return)
    assert taken == []
    assert not form.isVisible()


def test_the_first_field_has_the_focus_and_a_refusal_goes_to_the_field_it_is_about(parent: QWidget) -> None:
    form = opened(parent, [])
    assert form.focusWidget() is form.editor("who")
    form.fail("Write down a number.", "reach")
    assert form.focusWidget() is form.editor("reach")


def test_each_label_names_its_field(parent: QWidget) -> None:
    form = opened(parent, [])
    labels = {label.text(): label.buddy() for label in form.findChildren(QLabel) if label.buddy() is not None}
    assert labels == {"Who": form.editor("who"), "Phone": form.editor("reach")}
    named = QAccessible.queryAccessibleInterface(form.editor("who"))
    assert named.text(QAccessible.Text.Name) == "Who"
    assert isinstance(form.findChild(QFormLayout), QFormLayout)


def test_an_endless_title_leaves_the_form_on_the_screen(parent: QWidget, tmp_path: Path) -> None:
    form = opened(parent, [], "W" * 100_000 + "\x00" + str(tmp_path))
    assert form.width() <= 640
    assert len(form.windowTitle()) <= 500


@pytest.mark.parametrize(
    ("typed", "chosen", "path"),
    [
        ("Leads.csv", "Excel (*.xlsx)", "Leads.xlsx"),
        ("Leads.xlsx", "Excel (*.xlsx)", "Leads.xlsx"),
        ("Leads.XLSX", "Excel (*.xlsx)", "Leads.XLSX"),
        ("Leads", "CSV (*.csv)", "Leads.csv"),
        ("Leads of 26.11", "Excel (*.xlsx)", "Leads of 26.11.xlsx"),
        ("Leads.csv", "", "Leads.csv"),
        ("Leads", "All files (*)", "Leads"),
    ],
)
def test_a_file_ends_as_the_kind_that_was_chosen(typed: str, chosen: str, path: str) -> None:
    assert named_as(Path(typed), "CSV (*.csv);;Excel (*.xlsx);;All files (*)", chosen) == Path(path)
