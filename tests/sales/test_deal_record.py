"""What the page of a deal knows: days that slipped, money that is left, and the steps that changed it."""

from datetime import date

import pytest
import sales_verbs as sales
from house import House

from twohats.hat import Hat
from twohats.sales.operations.deals import link_file, note, put_to_sleep
from twohats.sales.operations.money import reverse
from twohats.sales.store.deal_record import DealRecord, DealVersion, record, slips


def known(house: House, deal_id: int) -> DealRecord:
    found = record(house.file.connection(Hat.SALES), deal_id, date(2026, 11, 2))
    assert found is not None
    return found


def version(from_on: str | None, expected: str | None) -> DealVersion:
    return DealVersion(from_on, "open", "New", None, expected)


@pytest.mark.parametrize(
    ("versions", "days"),
    [
        ([], ()),
        ([version("2026-11-02", None)], ()),
        ([version("2026-11-02", None), version("2026-11-02", "2026-12-01")], ("2026-12-01",)),
        ([version(None, "2026-12-01"), version("2026-11-03", "2026-12-01")], ("2026-12-01",)),
        ([version("2026-11-02", "2026-12-01"), version("2026-11-02", "2026-12-09")], ("2026-12-09",)),
        (
            [version("2026-11-02", "2026-12-01"), version("2026-11-03", None), version("2026-11-04", "2026-12-09")],
            ("2026-12-01", "2026-12-09"),
        ),
        (
            [
                version(f"2026-11-0{day}", close)
                for day, close in ((1, "2026-12-01"), (2, "2026-12-09"), (3, "2026-12-01"))
            ],
            ("2026-12-01", "2026-12-09", "2026-12-01"),
        ),
    ],
)
def test_a_day_slips_when_it_stands_otherwise_in_the_evening(
    versions: list[DealVersion], days: tuple[str, ...]
) -> None:
    assert slips(versions) == days


def test_a_sale_knows_what_of_it_was_not_reversed(house: House) -> None:
    deal_id = house.deal()
    sale_id = house.sell(sales.win, deal_id, sales.Win(1000_00, document="A-1"))
    house.sell(reverse, sale_id, 400_00, "one cupboard less")
    assert [(one.amount, one.left, one.proposed) for one in known(house, deal_id).sales] == [
        (1000_00, 600_00, True),
        (-400_00, -400_00, False),
    ]
    order = known(house, deal_id).order
    assert order is not None
    assert (order.amount, order.document, order.finished_on) == (1000_00, "A-1", None)


def test_the_history_names_each_step_that_changed_the_deal_or_what_belongs_to_it(house: House) -> None:
    deal_id = house.deal()
    house.sell(note, deal_id, "wants oak")
    house.sell(link_file, deal_id, "/plans/kitchen.pdf")
    house.sell(sales.log_activity, deal_id, "call", "Talked")
    house.sell(put_to_sleep, deal_id, "2027-01-01")
    labels = [told.label for told in known(house, deal_id).history]
    assert labels == ["put to sleep", "log activity", "link file", "note", "accept"]
    assert [one.kind for one in known(house, deal_id).planned] == ["call"]
    assert [one.outcome for one in known(house, deal_id).done] == ["Talked"]


def test_a_deal_that_is_gone_has_no_page(house: House) -> None:
    assert record(house.file.connection(Hat.SALES), 99, date(2026, 11, 2)) is None
