"""How days read in a firm that does not write them as the English do."""

from collections.abc import Iterator
from pathlib import Path

import desk
import pytest
from desk import ALT, CTRL, Clock, labels, open_window
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from twohats.business.operations.firm import set_usual_target
from twohats.business.rules.profile import Profile
from twohats.hat import Hat
from twohats.sales.ui.target_forms import WorkingDaysForm
from twohats.words import say

pytestmark = pytest.mark.window
KEY = Qt.Key


def plain(text: object) -> str:
    return str(text).replace("\N{NO-BREAK SPACE}", " ").replace("\N{NARROW NO-BREAK SPACE}", " ")


@pytest.fixture
def owner(qtbot: QtBot, tmp_path: Path) -> Iterator[desk.Owner]:
    firm = Profile("Boulangerie", locale="fr_FR", target=3_600_000)
    with open_window(desk.Owner, qtbot, tmp_path / "x.twohats", firm, clock=Clock(act=0)) as owner:
        yield owner


def test_what_begins_with_a_month_or_a_weekday_begins_with_a_capital(owner: desk.Owner) -> None:
    assert owner.window.marketing.overview.headline.title.text() == "Novembre"
    owner.press(KEY.Key_2, CTRL)
    assert owner.window.sales.today.headline.title.text() == "Jeudi 26 novembre"
    owner.press(KEY.Key_6, ALT)
    owner.trigger(say("Working days…"))
    form = owner.form()
    assert isinstance(form, WorkingDaysForm)
    assert "Lundi" in labels(form)


def test_the_target_of_a_month_is_edited_as_the_country_writes_it_and_read_back(owner: desk.Owner) -> None:
    owner.do(set_usual_target, 1_234_550, hat=Hat.SALES)
    owner.press(KEY.Key_2, CTRL)
    owner.press(KEY.Key_6, ALT)
    owner.trigger(say("Usual target…"))
    assert plain(owner.form().values()["amount"]) == "12 345,50"
    owner.submit()
    assert owner.value("SELECT target FROM business_profile") == 1_234_550
