"""What is done together: an activity with its marks, an end with the promise; and what callers say."""

import pytest
import sales_verbs as sales
from house import House

from twohats.errors import RuleError
from twohats.handoff.rules.handoff import Handoff, Marks
from twohats.sales.operations import conversations, endings
from twohats.sales.rules.deals import Verdict, heard_of_us, way_to_us


def handed_over(house: House) -> tuple[int, int]:
    """A handoff and the deal that it became."""
    handoff_id = house.send(house.capture())
    return handoff_id, house.accept(handoff_id)


def steps(house: House) -> int:
    return int(house.value("SELECT count(*) FROM business_step"))


def test_an_activity_and_its_marks_are_one_step(house: House) -> None:
    handoff_id, deal_id = handed_over(house)
    before = steps(house)
    house.sell(conversations.finish, 1, "spoke", Marks(place=True))
    house.sell(conversations.log, deal_id, "call", "again", Marks())
    house.sell(conversations.move, deal_id, 2, Marks(place=True, words=False))
    assert steps(house) == before + 3
    assert house.handoff(handoff_id).marks == Marks(place=True, words=False)


def test_where_nothing_is_known_nothing_is_marked(house: House) -> None:
    handoff_id, deal_id = handed_over(house)
    house.sell(conversations.log, deal_id, "call", "busy", Marks())
    house.sell(conversations.move, deal_id, 2, Marks())
    assert house.handoff(handoff_id).marked_at is None


def test_an_end_and_its_promise_are_one_step(house: House) -> None:
    handoff_id, deal_id = handed_over(house)
    before = steps(house)
    house.sell(endings.win, deal_id, sales.Win(100), Verdict("changed", "a week later"))
    house.sell(endings.finish_work, deal_id, "2026-11-02", "well", Verdict("kept", "in the end"))
    assert steps(house) == before + 2
    handoff = house.handoff(handoff_id)
    assert (handoff.promise_kept, handoff.promise_note) == ("kept", "in the end")


def test_an_end_that_is_refused_judges_nothing(house: House) -> None:
    handoff_id, deal_id = handed_over(house)
    with pytest.raises(RuleError):
        house.sell(endings.win, deal_id, sales.Win(None), Verdict("kept"))
    with pytest.raises(RuleError):
        house.sell(endings.lose, deal_id, "price", "", "2026-11-01", Verdict("broken"))
    assert (house.deal_of(deal_id).state, house.handoff(handoff_id).promise_kept) == ("open", None)
    house.sell(endings.lose, deal_id, "price", "later", "2027-02-01", None)
    handoff: Handoff = house.handoff(handoff_id)
    assert (handoff.result, handoff.again_on, handoff.promise_kept) == ("lost", "2027-02-01", None)


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        ("Instagram", ("Instagram", "")),
        ("  autumn KITCHENS ", ("Unknown", "Autumn kitchens")),
        ("Trade fair · Autumn kitchens", ("Trade fair", "Autumn kitchens")),
        ("Fair · Lisbon · Autumn kitchens", ("Fair · Lisbon", "Autumn kitchens")),
        ("Fair · Lisbon", ("Fair · Lisbon", "")),
        (" · Autumn kitchens", ("Unknown", "Autumn kitchens")),
        ("", ("", "")),
    ],
)
def test_what_callers_say_names_a_channel_or_a_campaign_or_both(said: str, heard: tuple[str, str]) -> None:
    assert heard_of_us(said, ["Autumn kitchens", "Easter"]) == heard
    assert heard_of_us(way_to_us("Instagram", "Easter"), ["Easter"]) == ("Instagram", "Easter")
