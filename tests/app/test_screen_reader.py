"""Whoever hears the window instead of seeing it: every part that takes the keys says what it is."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from heard import misordered, unheard
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QDialog, QPushButton
from pytestqt.qtbot import QtBot
from shown import each_dialog, make_template, refused_only, sample_window

from twohats.app.pictures import each_view
from twohats.app.window import MainWindow
from twohats.hat import Hat
from twohats.widgets import theme


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_template(tmp_path_factory.mktemp("sample"))


@pytest.fixture
def window(qapp: QApplication, template: Path, tmp_path: Path) -> Iterator[MainWindow]:
    theme.apply_theme(qapp, dark=False)
    with sample_window(template, tmp_path) as window:
        yield window


def test_every_part_of_every_page_has_a_name_and_a_role(window: MainWindow) -> None:
    found = {one for view in each_view(window) for one in unheard(window)}
    assert "\n".join(sorted(found)) == ""


def test_every_part_of_every_dialog_has_a_name_and_a_role_and_its_turn(window: MainWindow, qtbot: QtBot) -> None:
    found, opened = {}, set()
    with refused_only(qtbot):
        for dialog in each_dialog(window):
            opened.add(dialog.windowTitle())
            assert not any(button.property("primary") for button in buttons(dialog, "Close")), dialog.windowTitle()
            if wrong := [*unheard(dialog), *misordered(dialog)]:
                found[dialog.windowTitle()] = wrong
    assert found == {}
    assert len(opened) > 50


def test_a_hat_and_a_page_can_be_chosen_without_a_click(window: MainWindow) -> None:
    toggle(window.top.tabs[Hat.SALES])
    assert window.workspace.hat is Hat.SALES
    (pipeline,) = [one for one in window.side.findChildren(QPushButton) if one.text() == "Pipeline"]
    toggle(pipeline)
    assert window.page is window.sales.pipeline


def buttons(dialog: QDialog, words: str) -> list[QPushButton]:
    return [button for button in dialog.findChildren(QPushButton) if button.text() == words]


def toggle(button: QPushButton) -> None:
    """Do what a screen reader may do with a button that is one of several."""
    heard = QAccessible.queryAccessibleInterface(button)
    assert heard.role() == QAccessible.Role.RadioButton
    heard.actionInterface().doAction("Toggle")
