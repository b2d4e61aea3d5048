"""What must hold in the hall, case by case."""

import sales_verbs as sales
from house import House

from twohats.handoff.rules.handoff import Marks

TOUCHED = "SELECT first_touch_at FROM handoff_item WHERE id = ?"


def test_marking_says_that_somebody_talked_to_them(house: House) -> None:
    deal_id = house.deal()
    house.sell(sales.mark, deal_id, Marks(time=True))
    house.clock.forward(days=1)
    house.sell(sales.log_activity, deal_id, "call", "again")
    assert house.value(TOUCHED, 1) == house.value("SELECT marked_at FROM handoff_item")


def test_what_is_done_after_a_return_is_no_first_touch(house: House) -> None:
    deal_id = house.deal()
    house.sell(sales.give_back, deal_id, "wrong season")
    house.sell(sales.log_activity, deal_id, "call", "said goodbye")
    house.sell(sales.finish, 1, "called all the same")
    house.sell(sales.mark, deal_id, Marks(time=False))
    assert (house.value(TOUCHED, 1), house.handoff(1).state) == (None, "returned")
