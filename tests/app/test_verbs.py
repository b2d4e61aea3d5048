"""The wings' verbs as the panel is given them: each runs under the hat it belongs to, whichever is worn."""

from datetime import timedelta

import pytest
from house import START, House
from pytestqt.qtbot import QtBot

from twohats.app.verbs import verbs_of_the_wings
from twohats.errors import RuleError
from twohats.hat import Hat
from twohats.widgets.workspace import Workspace


@pytest.mark.parametrize("worn", [Hat.MARKETING, Hat.SALES])
def test_each_verb_of_the_panel_does_what_it_says(qtbot: QtBot, house: House, worn: Hat) -> None:
    assert qtbot is not None
    workspace = Workspace(house.file)
    workspace.wear(worn)
    verbs = verbs_of_the_wings(workspace)
    names = ("Ana", "Tom", "Mary")
    taken_back, accepted, rejected = (house.send(house.capture(f"{name} Last")) for name in names)
    verbs.withdraw(taken_back, "a typo")
    verbs.accept(accepted, "call", START + timedelta(hours=4))
    verbs.reject(rejected, "wrong season", "in spring")
    states = [house.handoff(one).state for one in (taken_back, accepted, rejected)]
    assert states == ["withdrawn", "accepted", "rejected"]
    verbs.keep_until(rejected, "2027-03-01")
    assert house.lead(3).not_before == "2027-03-01"
    verbs.let_go(rejected, "moved away")
    assert house.lead(3).state == "disqualified"
    with pytest.raises(RuleError, match="no longer there"):
        verbs.withdraw(999, "a typo")
    hats = house.file.connection(Hat.OWNER).all("SELECT hat FROM business_step ORDER BY id DESC LIMIT 5")
    assert [hat for (hat,) in hats] == ["marketing", "marketing", "sales", "sales", "marketing"]
    workspace.close()
