"""What deals are narrowed by: when they may close, through what kind of channel they came, and words."""

from datetime import date

import pytest
import sales_verbs as sales
from house import House

from twohats.business.rules.contacts import Person
from twohats.hat import Hat
from twohats.sales.operations.deals import reckon
from twohats.sales.rules.deals import PhoneIn
from twohats.sales.store.deals import OPEN, Worth, deal_ids, worth
from twohats.sales.store.narrowing import LATE, LATER, MONTH, QUARTER, UNDATED, Narrowing
from twohats.storage.sqlite import Connection

DAY = date(2026, 11, 26)
DAYS = ("2026-10-31", "2026-11-01", "2026-11-25", "2026-11-26", "2026-11-30", "2026-12-01", "2026-12-31", "2027-01-01")


def insert(db: Connection, title: str, expected: str | None) -> int:
    return db.insert("sales_deal", uid=title, title=title, stage_id=1, expected_close=expected)


def found(house: House, narrowing: Narrowing) -> set[str]:
    db = house.file.connection(Hat.SALES)
    titles: dict[int, str] = dict(db.all("SELECT id, title FROM sales_deal"))
    return {titles[one] for one in deal_ids(db, narrowing)}


@pytest.mark.parametrize(
    ("closing", "days"),
    [
        (LATE, DAYS[:3]),
        (MONTH, DAYS[1:5]),
        (QUARTER, DAYS[:7]),
        (LATER, DAYS[7:]),
        (UNDATED, ("none",)),
        ("", (*DAYS, "none")),
    ],
)
def test_closing_goes_by_the_days_month_and_quarter(house: House, closing: str, days: tuple[str, ...]) -> None:
    for day in DAYS:
        house.sell(insert, day, day)
    house.sell(insert, "none", None)
    assert found(house, Narrowing(DAY, closing=closing)) == set(days)


def test_quarters_run_from_the_fiscal_start(house: House) -> None:
    house.file.do(Hat.OWNER, "Begin in February", lambda db: db.execute("UPDATE business_profile SET fiscal_start = 2"))
    for day in DAYS:
        house.sell(insert, day, day)
    assert found(house, Narrowing(DAY, closing=QUARTER)) == set(DAYS[1:])


def call(house: House, name: str, channel: str) -> int:
    return int(house.sell(sales.take_call, PhoneIn(Person(name, phone=name), name, channel)))


def test_the_kind_is_that_of_the_handoffs_channel_else_of_the_deals_else_who_bought_is_there_again(
    house: House,
) -> None:
    call(house, "Ana", "Word of mouth")
    call(house, "Bela", "Google Ads")
    again = call(house, "Carl", "Google Ads")
    house.sell(sales.win, again, sales.Win(5_00))
    contact = house.deal_of(again).contact_id
    house.clock.forward(days=1)
    day = house.clock.now.date()

    def bare(db: Connection, title: str, of: int | None, channel: int | None) -> int:
        return db.insert("sales_deal", uid=title, title=title, stage_id=1, contact_id=of, channel_id=channel)

    house.sell(bare, "repeat", contact, None)
    house.sell(bare, "nobody", None, None)
    house.sell(bare, "of its own", contact, house.value("SELECT id FROM business_channel WHERE kind = 'paid'"))
    kinds = {kind: found(house, Narrowing(day, kind=kind)) for kind in ("referral", "paid", "repeat", "unknown")}
    assert kinds == {
        "referral": {"Ana"},
        "paid": {"Bela", "of its own"},
        "repeat": {"repeat"},
        "unknown": {"nobody"},
    }


def test_words_are_taken_as_they_are_and_the_worth_says_of_how_many(house: House) -> None:
    for title, amount in (("100 % wool", 7_00), ("a_b", 5_00), ("O'Brien", 3_00)):
        house.sell(reckon, house.sell(insert, title, None), amount, None)
    db = house.file.connection(Hat.SALES)
    for words, title in (("0 %", "100 % wool"), ("A_", "a_b"), ("o'b", "O'Brien")):
        assert found(house, Narrowing(DAY, f" {words} ")) == {title}
    assert worth(db, Narrowing(DAY, "%"), OPEN) == Worth(1, 7_00, 3, 15_00)
    assert Narrowing(DAY, "  ").is_on is False
    assert Narrowing(DAY, stage="New").is_on is True
