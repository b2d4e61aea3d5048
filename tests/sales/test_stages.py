"""The steps of the pipeline, as the owner wants them; and deals that rest."""

import pytest
import sales_verbs as sales
from house import House

from twohats.errors import RuleError
from twohats.hat import Hat
from twohats.sales.operations.deals import link_file, note, put_to_sleep, rename_deal, set_chance, unlink_file, wake
from twohats.sales.operations.stages import add_stage, give_up_stage, order_stages, rename_stage
from twohats.sales.store import deals


def names(house: House) -> list[str]:
    return [stage.name for stage in deals.stages(house.file.connection(Hat.SALES))]


def test_stages_are_renamed_added_and_reordered(house: House) -> None:
    house.sell(rename_stage, 1, "Fresh", 15)
    house.sell(add_stage, "Measured", 40, 2)
    assert names(house) == ["Fresh", "Qualified", "Measured", "Quoted", "Negotiating"]
    ids = [stage.id for stage in deals.stages(house.file.connection(Hat.SALES))]
    house.sell(order_stages, ids[::-1])
    assert names(house)[0] == "Negotiating"
    house.file.undo(Hat.SALES)
    assert names(house)[0] == "Fresh"


def test_a_stage_is_given_up_by_moving_its_deals(house: House) -> None:
    deal_id = house.deal()
    house.sell(sales.move, deal_id, 2)
    assert house.sell(give_up_stage, 2, 3) == 1
    assert names(house) == ["New", "Quoted", "Negotiating"]
    assert house.deal_of(deal_id).stage == "Quoted"
    house.sell(add_stage, "qualified", 35)
    assert names(house) == ["New", "Quoted", "Negotiating", "qualified"]
    house.file.undo(Hat.SALES)
    house.file.undo(Hat.SALES)
    assert (names(house)[1], house.deal_of(deal_id).stage) == ("Qualified", "Qualified")


@pytest.mark.parametrize(
    ("verb", "values", "sentence"),
    [
        (rename_stage, (1, " ", 10), "needs a name"),
        (rename_stage, (1, "QUOTED", 10), "already"),
        (rename_stage, (99, "x", 10), "no longer there"),
        (add_stage, ("x", 101), "0 and 100"),
        (order_stages, ([1, 2, 3],), "each stage once"),
        (give_up_stage, (1, 1), "which other stage"),
        (give_up_stage, (1, 99), "which other stage"),
    ],
)
def test_what_cannot_be_is_refused(house: House, verb: object, values: tuple[object, ...], sentence: str) -> None:
    with pytest.raises(RuleError, match=sentence):
        house.sell(verb, *values)  # type: ignore[arg-type]  # one of the verbs above


def test_a_deal_sleeps_until_its_day_and_wakes(house: House) -> None:
    deal_id = house.deal()
    with pytest.raises(RuleError, match="still to come"):
        house.sell(put_to_sleep, deal_id, "2026-11-02")
    house.sell(put_to_sleep, deal_id, "2027-03-01")
    assert house.deal_of(deal_id).state == "asleep"
    house.sell(wake, deal_id)
    assert house.deal_of(deal_id).state == "open"
    with pytest.raises(RuleError, match="does not sleep"):
        house.sell(wake, deal_id)


def test_a_deal_keeps_notes_and_knows_where_its_files_lie(house: House) -> None:
    deal_id = house.deal()
    house.sell(note, deal_id, "wants oak")
    house.sell(note, deal_id, "too dear", objection=True)
    file_id = house.sell(link_file, deal_id, "/plans/kitchen.pdf")
    with pytest.raises(RuleError, match="already"):
        house.sell(link_file, deal_id, "/plans/kitchen.pdf")
    house.sell(unlink_file, file_id)
    rows = house.file.connection(Hat.SALES).all("SELECT kind, words FROM sales_note ORDER BY id")
    assert rows == [("note", "wants oak"), ("objection", "too dear")]
    assert house.value("SELECT count(*) FROM sales_file") == 0
    with pytest.raises(RuleError, match="is to be noted"):
        house.sell(note, deal_id, " ")


def test_a_deal_has_a_name_and_a_chance_of_its_own(house: House) -> None:
    deal_id = house.deal()
    house.sell(rename_deal, deal_id, "Kitchen, Elm St.")
    house.sell(set_chance, deal_id, 90)
    assert house.deal_of(deal_id).title == "Kitchen, Elm St."
    assert house.value("SELECT chance FROM sales_deal") == 90
    for chance in (-1, 101):
        with pytest.raises(RuleError, match="0 and 100"):
            house.sell(set_chance, deal_id, chance)
