"""The board's figures: stages with their deals, totals by their chances, cards, and how long a deal was quiet."""

import csv
import json
from collections import defaultdict
from fractions import Fraction
from pathlib import Path

import pytest
import sales_verbs as sales
from click.testing import CliRunner
from house import House

from twohats.business.rules.money import half_up
from twohats.cli import main
from twohats.hat import Hat
from twohats.rooms import open_business
from twohats.sales.operations.deals import note, put_to_sleep, reckon, set_chance
from twohats.sales.operations.stages import add_stage, give_up_stage
from twohats.sales.rules.deals import FirstAction
from twohats.sales.store.board import MOST_CARDS, Board, board
from twohats.sales.store.deals import ASLEEP, BARE, OPEN, deal_ids
from twohats.sales.store.narrowing import Narrowing
from twohats.stamp import to_stamp

PIPELINE = Path(__file__).parents[3] / "shared" / "data" / "maven_crm" / "dev_central" / "sales_pipeline_central.csv"


def open_deals(house: House, *names: str) -> list[int]:
    """A deal that came through the hall for each name."""
    return [house.accept(house.send(house.capture(name))) for name in names]


def look(house: House) -> Board:
    now = house.clock.now
    return board(house.file.connection(Hat.SALES), Narrowing(now.date()), to_stamp(now))


def figures(house: House) -> list[tuple[str, int, int, int]]:
    return [(one.odds.name, one.count, one.total, one.weighted) for one in look(house).columns]


def test_each_stage_says_how_many_deals_it_has_and_what_they_are_worth(house: House) -> None:
    first, second, third = open_deals(house, "Ana", "Bela", "Carl")
    house.sell(reckon, first, 1000_00, "2026-12-01")
    house.sell(reckon, second, 500_01, None)
    house.sell(set_chance, second, 33)
    house.sell(sales.move, third, 3)
    house.sell(reckon, third, 200_00, None)
    assert figures(house) == [
        ("New", 2, 1500_01, 265_00),
        ("Qualified", 0, 0, 0),
        ("Quoted", 1, 200_00, 100_00),
        ("Negotiating", 0, 0, 0),
    ]
    seen = look(house)
    assert (seen.count, seen.total, seen.weighted) == (3, 1700_01, 365_00)
    assert [card.id for card in seen.columns[0].cards] == [first, second]


def test_what_sleeps_or_is_closed_is_not_on_the_board(house: House) -> None:
    asleep, lost, won, awake = open_deals(house, "Ana", "Bela", "Carl", "Dora")
    house.sell(put_to_sleep, asleep, "2027-01-01")
    house.sell(sales.lose, lost, "price")
    house.sell(sales.win, won, sales.Win(100_00))
    seen = look(house)
    assert ([card.id for card in seen.columns[0].cards], seen.count, seen.asleep) == ([awake], 1, 1)


def test_a_column_has_fifty_cards_and_counts_the_others(house: House) -> None:
    owner = house.file.connection(Hat.SALES)
    house.deal()
    for number in range(MOST_CARDS + 11):
        house.file.do(Hat.SALES, "Deal", _copy, number)
    column = look(house).columns[0]
    assert (column.count, len(column.cards), column.more) == (MOST_CARDS + 12, MOST_CARDS, 12)
    assert len(deal_ids(owner, Narrowing(house.clock.now.date(), stage="New"))) == MOST_CARDS + 12
    assert len(deal_ids(owner, Narrowing(house.clock.now.date(), stage="Qualified"))) == 0


def _copy(db: object, number: int) -> None:
    db.insert("sales_deal", uid=str(number), title=f"Copy {number}", stage_id=1)  # type: ignore[attr-defined]


def quiet(house: House) -> int | None:
    return look(house).columns[0].cards[0].quiet_weeks


def test_only_a_deal_without_a_future_activity_is_ever_quiet(house: House) -> None:
    deal_id = house.deal()
    house.clock.forward(days=20)
    assert quiet(house) is None
    house.clock.forward(days=2)
    assert quiet(house) == 3
    later = FirstAction("call", "2026-12-24T10:00:00.000Z")
    house.sell(sales.plan, deal_id, later)
    assert quiet(house) is None
    house.file.undo(Hat.SALES)
    assert quiet(house) == 3
    house.sell(note, deal_id, "They wait for the bank.")
    assert quiet(house) is None


def test_the_next_action_is_the_first_that_is_due(house: House) -> None:
    deal_id = house.deal()
    house.sell(sales.plan, deal_id, FirstAction("visit", "2026-11-02T08:00:00.000Z", "Measure"))
    card = look(house).columns[0].cards[0]
    assert (card.next_action, card.next_due) == ("Measure", "2026-11-02T08:00:00.000Z")


def test_a_stage_that_was_given_up_shows_only_while_a_deal_stands_in_it(house: House) -> None:
    deal_id = house.deal()
    house.sell(add_stage, "Measured", 40, 1)
    house.sell(sales.move, deal_id, 5)
    house.sell(sales.lose, deal_id, "price")
    house.sell(give_up_stage, 5, 2)
    assert [name for name, *_ in figures(house)] == ["New", "Qualified", "Quoted", "Negotiating"]
    house.sell(sales.reopen, deal_id)
    assert figures(house)[-1][:2] == ("Measured", 1)


def test_views_show_what_sleeps_and_what_has_no_next_action(house: House) -> None:
    asleep, bare, planned = open_deals(house, "Ana", "Bela", "Carl")
    house.sell(put_to_sleep, asleep, "2027-01-01")
    activity = house.value("SELECT id FROM sales_activity WHERE deal_id = ?", bare)
    house.sell(sales.finish, activity, "Talked")
    connection = house.file.connection(Hat.SALES)
    found = {
        view: list(deal_ids(connection, Narrowing(house.clock.now.date()), view=view)) for view in (OPEN, ASLEEP, BARE)
    }
    assert found == {OPEN: [asleep, bare, planned], ASLEEP: [asleep], BARE: [bare]}
    deal = house.deal_of(asleep)
    assert (deal.asleep_until, deal.chance) == ("2027-01-01", None)
    assert house.deal_of(bare).asleep_until is None


@pytest.mark.skipif(not PIPELINE.is_file(), reason="the folder of real files is not beside the checkout")
@pytest.mark.parametrize("priced", [False, True])
def test_a_sellers_pipeline_stands_on_the_board_as_plain_python_counts_it(tmp_path: Path, priced: bool) -> None:  # noqa: FBT001  # one of two files
    """The file as it is, whose open deals say no amount; and with each open deal at its product's list price."""
    rows = pipeline(priced=priced)
    source, path = tmp_path / "pipeline.csv", tmp_path / "firm.twohats"
    with source.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, rows[0])
        writer.writeheader()
        writer.writerows(rows)
    run("new", path, "--name", "Real", "--currency", "USD", "--time-zone", "America/Chicago")
    assert json.loads(run("import", path, "deals", source, "--json"))["added"] == 3512
    counted: dict[str, int] = defaultdict(int)
    worth: dict[str, int] = defaultdict(int)
    for row in rows:
        stage = {"Prospecting": "New", "Engaging": "Qualified"}.get(row["deal_stage"])
        if stage is not None:
            counted[stage] += 1
            worth[stage] += int(row["close_value"] or 0) * 100
    assert sum(counted.values()) == 908
    assert (sum(worth.values()) > 0) is priced
    business = open_business(path)
    seen = board(business.connection(Hat.SALES), Narrowing(business.clock().date()), to_stamp(business.clock()))
    business.close()
    found = {one.odds.name: (one.count, one.total) for one in seen.columns if one.count}
    assert found == {stage: (count, worth[stage]) for stage, count in counted.items()}
    for one in seen.columns:
        assert one.weighted == half_up(Fraction(one.total * one.odds.chance, 100))
        assert one.odds.by_history is False


def pipeline(*, priced: bool) -> list[dict[str, str]]:
    """The rows of the pipeline; priced, each open deal is worth what its product costs."""
    with PIPELINE.open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    with (PIPELINE.parents[1] / "products.csv").open(newline="", encoding="utf-8") as file:
        prices = {row["product"].replace(" ", ""): row["sales_price"] for row in csv.DictReader(file)}
    for row in rows:
        if priced and row["deal_stage"] in {"Prospecting", "Engaging"}:
            row["close_value"] = prices[row["product"].replace(" ", "")]
    return rows


def run(*words: object) -> str:
    done = CliRunner().invoke(main, [str(word) for word in words])
    assert done.exit_code == 0, done.output
    return done.stdout
