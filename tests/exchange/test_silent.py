"""Who was silent for years is suggested, with the reason; whoever has something open, or bought lately, is not."""

from datetime import date

import sales_verbs as sales
from house import House

from twohats.business.operations.contacts import add_contact, keep_longer
from twohats.business.rules.contacts import Person
from twohats.erasing import erase
from twohats.exchange.duplicates.merging import merge
from twohats.exchange.person.silent import Silent, long_silent
from twohats.hat import Hat
from twohats.marketing.operations import leads as marketing

# The house's clock begins here.
BEGAN = date(2026, 11, 2)
LATER, MUCH_LATER = date(2029, 11, 4), date(2036, 11, 4)


def silent(house: House, today: date) -> list[str]:
    return [one.who for one in long_silent(house.file.connection(Hat.REPORTS), today)]


def test_nobody_before_the_years_are_over(house: House) -> None:
    house.market(add_contact, Person("Ana"))
    assert silent(house, date(2029, 11, 2)) == []
    assert long_silent(house.file.connection(Hat.REPORTS), LATER) == [Silent(1, "Ana", BEGAN, None)]
    assert long_silent(house.file.connection(Hat.REPORTS), date(2028, 2, 29), years=1) == [
        Silent(1, "Ana", BEGAN, None)
    ]


def test_an_open_lead_a_live_deal_and_a_late_sale_keep_them(house: House) -> None:
    new, let_go, kept = house.capture("New"), house.capture("Letgo"), house.capture("Kept")
    house.market(marketing.let_go, let_go, "too far")
    house.market(marketing.keep_until, kept, "2027-01-01")
    house.accept(house.send(house.capture("Open")))
    won = house.accept(house.send(house.capture("Bought")))
    house.sell(sales.win, won, sales.Win(900_00))
    lost = house.accept(house.send(house.capture("Lost")))
    house.sell(sales.lose, lost, "price")
    house.send(house.capture("Waiting"))
    assert new
    assert silent(house, LATER) == ["Letgo", "Kept", "Lost"]
    assert silent(house, MUCH_LATER) == ["Letgo", "Kept", "Bought", "Lost"]


def test_what_is_heard_of_one_is_heard_of_who_turned_out_to_be_them(house: House) -> None:
    one = house.market(add_contact, Person("Ana"))
    house.clock.forward(days=400)
    other = house.market(add_contact, Person("Ana F"))
    house.do(Hat.MARKETING, merge, one, other, through=house.file.connection(Hat.OWNER))
    assert silent(house, LATER) == []
    assert silent(house, date(2031, 11, 3)) == ["Ana"]


def test_who_is_kept_is_asked_about_again_in_a_year(house: House) -> None:
    house.market(add_contact, Person("Ana"))
    house.clock.forward(days=1097)
    house.market(keep_longer, 1)
    assert silent(house, LATER) == []
    assert silent(house, date(2030, 11, 3)) == ["Ana"]


def test_who_was_erased_is_not_suggested(house: House) -> None:
    house.market(add_contact, Person("Ana"))
    erase(house.file, 1)
    assert silent(house, MUCH_LATER) == []
