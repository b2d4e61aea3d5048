"""Sales' first page by real keys."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from desk import CTRL, labels, open_window
from fit import misfits
from hall_desk import Owner
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from twohats.business.rules.profile import Profile

pytestmark = pytest.mark.window


@pytest.fixture
def owner(qtbot: QtBot, tmp_path: Path) -> Iterator[Owner]:
    firm = Profile("Kowalski", locale="en_GB", target=3_600_000)
    with open_window(Owner, qtbot, tmp_path / "today.twohats", firm) as owner:
        yield owner


def test_today_shows_the_bets(owner: Owner) -> None:
    owner.press(Qt.Key.Key_2, CTRL)
    assert "Marketing has not published a direction yet." in labels(owner.window.sales.today)
    owner.publish_direction()
    said = labels(owner.window.sales.today)
    for line in (
        "Push kitchens. Say the date.",
        "Families: kitchens under 15 m²",
        "by 8 Mar 2027 · known by ten orders",
    ):
        assert line in said
    owner.window.resize(1024, 700)
    owner.settle()
    assert misfits(owner.window) == []
