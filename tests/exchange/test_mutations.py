from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from exchange.mutations import broken
from house import House

from twohats.errors import OwnerError
from twohats.exchange.plan import Plan, Wishes, plan_for
from twohats.exchange.reading import AskError
from twohats.exchange.recognising import recognise
from twohats.exchange.taking.result import Result
from twohats.exchange.taking.take import TAKERS, take_in

COUNTED = {
    "leads": "marketing_lead",
    "deals": "sales_deal",
    "sales": "sales_sale",
    "spend": "marketing_spend",
    "contacts": "business_contact",
}
WISHES = {"--encoding": "encoding", "--date-order": "date_order", "--decimal": "decimal", "--sheet": "sheet"}
MOST_QUESTIONS = 5


def answered(path: Path) -> Plan:
    """The plan of a file, each question answered with the first answer that is offered."""
    wishes = Wishes()
    for _ in range(MOST_QUESTIONS):
        try:
            found = recognise(path, wishes)
            return plan_for(found.table, found.kind or "leads", wishes)
        except AskError as question:
            if question.flag not in WISHES or not question.choices:
                raise
            said: dict[str, Any] = {WISHES[question.flag]: question.choices[0]}
            wishes = replace(wishes, **said)
    raise AssertionError(wishes)


def rows(house: House) -> dict[str, int]:
    return {table: house.value(f"SELECT count(*) FROM {table}") for table in house.tables()}  # noqa: S608


def require_whole(house: House, plan: Plan, result: Result, before: dict[str, int]) -> None:
    """All that was counted is there, and nothing else is."""
    told = result.added + result.matched + result.skipped + len(result.refused)
    assert result.read == told or plan.kind == "sales"
    table = COUNTED.get(plan.kind)
    assert table is None or house.value(f"SELECT count(*) FROM {table}") == before[table] + result.added  # noqa: S608
    assert all(one.line >= 1 and one.reason.endswith(".") for one in result.refused)


def take(house: House, path: Path, before: dict[str, int]) -> bool:
    """Take a broken file in and back again; whether it could be taken in at all."""
    try:
        plan = answered(path)
        assert len(plan.preview()) <= 20
        result = take_in(house.file, plan).result
    except OwnerError as error:
        assert str(error).endswith(".")  # noqa: PT017  # refusing is as good as taking in
        assert rows(house) == before
        return False
    require_whole(house, plan, result, before)
    house.file.undo(TAKERS[plan.kind][0])
    return True


def take_all(house: House, folder: Path, numbers: range) -> int:
    """Take broken files in, one after the other; how many could be."""
    content, taken = house.content(), 0
    for number in numbers:
        kind, data = broken(number)
        path = folder / f"broken.{kind}"
        path.write_bytes(data)
        known = rows(house)
        try:
            taken += take(house, path, known)
        except Exception as error:
            raise AssertionError(f"The broken file {number} ({kind})") from error
    assert house.content() == content
    return taken


def test_broken_files_are_taken_in_whole_or_not_at_all(house: House, tmp_path: Path) -> None:
    assert 0 < take_all(house, tmp_path, range(500)) < 500


@pytest.mark.nightly
@pytest.mark.parametrize("thousand", range(43))
def test_forty_three_thousand_broken_files_are_taken_in_whole_or_not_at_all(
    house: House, tmp_path: Path, thousand: int
) -> None:
    assert take_all(house, tmp_path, range(thousand * 1000, thousand * 1000 + 1000)) > 0
