"""The owner's own reasons: written down under Sales, chosen like the others."""

import pytest
import sales_verbs as sales
from house import House

from twohats.errors import RuleError
from twohats.handoff.operations.reasons import add_reason
from twohats.handoff.rules.reasons import AXES, SHIPPED_REASONS, Reason, require_new_reason
from twohats.handoff.store import queue
from twohats.storage.wall import Hat

TOO_FAR = Reason("too far up the stairs", "place", 90)


def test_an_own_reason_is_given_like_the_others(house: House) -> None:
    reason_id = house.sell(add_reason, TOO_FAR)
    reasons = queue.reasons(house.file.connection(Hat.MARKETING))
    assert [one.name for one in reasons] == [*(one.name for one in SHIPPED_REASONS), TOO_FAR.name]
    assert reasons[-1].id == reason_id
    handoff_id = house.send(house.capture())
    house.sell(sales.reject, handoff_id, TOO_FAR.name)
    back = house.handoff(handoff_id)
    assert (back.axis, back.not_before, back.recyclable) == ("place", "2027-01-31", True)


def test_one_that_is_never_to_come_again_lets_the_lead_go(house: House) -> None:
    house.sell(add_reason, Reason("a  friend's\nprank", "person"))
    handoff_id = house.send(house.capture())
    house.sell(sales.reject, handoff_id, "a friend's prank")
    assert (house.handoff(handoff_id).recyclable, house.handoff(handoff_id).not_before) == (False, None)


def test_adding_one_is_undone_until_it_was_given(house: House) -> None:
    house.sell(add_reason, TOO_FAR)
    house.file.undo(Hat.SALES)
    assert len(queue.reasons(house.file.connection(Hat.SALES))) == len(SHIPPED_REASONS)
    house.file.redo(Hat.SALES)
    house.sell(sales.reject, house.send(house.capture()), TOO_FAR.name)
    assert house.value("SELECT count(*) FROM handoff_item AS h JOIN handoff_reason AS r ON r.id = h.reason_id") == 1


@pytest.mark.parametrize(
    ("reason", "sentence"),
    [
        (Reason(" \n", "place"), "Say in a few words"),
        (Reason("W" * 61, "place"), "60 letters at most, not 61"),
        (Reason("Wrong  SEASON", "place"), "“wrong season” is on the list already"),
        (Reason("far", "moon"), "Say what was off"),
        (Reason("far", "place", 0), "after 1 to 3650 days, or never"),
        (Reason("far", "place", 3651), "after 1 to 3650 days, or never"),
    ],
)
def test_what_is_no_reason_is_refused(reason: Reason, sentence: str) -> None:
    with pytest.raises(RuleError, match=sentence):
        require_new_reason(reason, [one.name for one in SHIPPED_REASONS])


def test_every_axis_that_ships_can_be_chosen() -> None:
    assert {one.axis for one in SHIPPED_REASONS} == set(AXES)
