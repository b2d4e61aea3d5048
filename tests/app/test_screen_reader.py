"""Whoever hears the window instead of seeing it: every part that takes the keys says what it is."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from heard import unheard
from PySide6.QtWidgets import QApplication
from shown import make_template, sample_window

from twohats.app.pictures import each_view
from twohats.app.window import MainWindow
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
