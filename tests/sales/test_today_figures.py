"""The figures of Sales' first page: some by hand, and all of them as a clerk gets them from the product's page."""

from collections.abc import Callable
from dataclasses import asdict
from datetime import UTC, date, datetime, timedelta
from fractions import Fraction
from typing import Any
from zoneinfo import ZoneInfo

import sales_verbs as sales
from house import House
from hypothesis import given
from hypothesis import strategies as some

from twohats.business.operations.firm import set_hours, set_target, set_usual_target, take_day_off
from twohats.business.rules.money import Foreign
from twohats.errors import RuleError
from twohats.hat import Hat
from twohats.sales.operations.deals import open_deal, put_to_sleep, set_chance
from twohats.sales.operations.money import NewSale, reverse, split, write_sale
from twohats.sales.rules.forecast import Outlook
from twohats.sales.rules.parts import Part
from twohats.sales.store.attainment import year
from twohats.sales.store.today import Today, today
from twohats.storage.sqlite import Connection

Days = list[date]
Shift = Callable[[int], str]


def read(house: House) -> Today:
    return today(house.file.connection(Hat.SALES), house.clock.now)


def test_money_of_days_to_come_is_not_yet_revenue_but_counts_in_the_forecast(house: House) -> None:
    house.sell(set_usual_target, 2_100_000)
    house.sell(sales.sell, "2026-11-02", 300_000)
    house.sell(sales.sell, "2026-11-03", 700_000)
    house.sell(sales.sell, "2027-01-04", 50_000)
    found = read(house)
    assert (found.week.revenue, found.month.revenue, found.quarter.revenue) == (300_000,) * 3
    assert (found.weeks[-1].name, found.weeks[-1].revenue) == ("W45", 300_000)
    assert (found.forecast.month.revenue, found.forecast.quarter.revenue) == (1_000_000, 1_000_000)
    assert found.forecast.next_quarter.revenue == 50_000
    targets = year(house.file.connection(Hat.SALES), found.day, found.day)
    assert (targets.months[10].pace, targets.quarters[3].revenue) == (found.month, 300_000)
    house.clock.forward(days=1)
    assert read(house).month.revenue == 1_000_000


ZONES = ("Europe/Lisbon", "Pacific/Auckland", "America/New_York")
MOMENTS = some.datetimes(datetime(2026, 1, 1), datetime(2028, 12, 31))  # noqa: DTZ001  # made aware below
AMOUNTS = some.integers(0, 90_000)
FIRM = some.fixed_dictionaries(
    {
        "now": some.one_of(
            MOMENTS,
            # The edges: new year and week 53, a leap day, ends of quarters, changed clocks.
            some.sampled_from(
                [datetime.fromisoformat(text) for text in (  # made aware below
                    "2026-12-31T23:30:00", "2027-01-01T00:30:00", "2028-02-29T12:00:00", "2026-03-31T23:59:59",
                    "2026-09-30T11:30:00", "2026-10-25T00:30:00", "2026-11-01T05:30:00", "2027-01-03T12:00:00",
                )]
            ),
        ),
        "zone": some.sampled_from(ZONES),
        "week_start": some.integers(1, 7),
        "fiscal_start": some.integers(1, 12),
        "worked": some.sets(some.integers(1, 7), min_size=1),
        "off": some.sets(some.integers(-40, 40), max_size=12),
        "usual": some.none() | some.integers(0, 3_000_001),
        "targets": some.dictionaries(some.integers(-4, 6), some.integers(0, 3_000_001), max_size=8),
    }
)  # fmt: skip
STORY = some.fixed_dictionaries(
    {
        "sold": some.lists(some.tuples(some.integers(-200, 60), some.integers(-5_000, 90_000)), max_size=15),
        "foreign": some.lists(
            some.tuples(some.integers(-60, 30), some.integers(1_000, 90_000), some.sampled_from(["USD", "JPY", "KWD"])),
            max_size=3,
        ),
        "parts": some.lists(some.tuples(some.integers(-60, 90), some.integers(1, 90_000)), max_size=4),
        "reversed": some.lists(some.tuples(some.integers(0, 20), some.none() | some.integers(1, 9_000)), max_size=4),
        "open": some.lists(
            some.tuples(
                some.none() | AMOUNTS,
                some.integers(1, 4),
                some.none() | some.integers(-9, 20) | some.integers(-50, 200),
                some.sampled_from([None, None, 33, 79, 80, 100]),
                some.booleans(),
            ),
            max_size=12,
        ),
        "closed": some.lists(
            some.tuples(some.integers(1, 4), some.sampled_from([3, 19, 20, 21]), some.integers(0, 21), some.booleans()),
            max_size=3,
        ),
    }
)


def start_anew(db: Connection, firm: dict[str, Any]) -> None:
    for table in ("sale", "order", "deal_version", "deal"):
        db.execute(f"DELETE FROM sales_{table}")  # noqa: S608  # names from above
    for table in ("target", "holiday"):
        db.execute(f"DELETE FROM business_{table}")  # noqa: S608  # names from above
    sql = "UPDATE business_profile SET time_zone = ?, week_start = ?, fiscal_start = ?, target = ?"
    db.execute(sql, (firm["zone"], firm["week_start"], firm["fiscal_start"], firm["usual"]))


def set_up(db: Connection, firm: dict[str, Any], day: date) -> None:
    for weekday in sorted(range(1, 8), key=lambda one: one not in firm["worked"]):
        set_hours(db, weekday, *(("09:00", "17:00") if weekday in firm["worked"] else (None, None)))
    for shift in firm["off"]:
        take_day_off(db, (day + timedelta(shift)).isoformat(), "Off")
    for step, amount in firm["targets"].items():
        month = day.year * 12 + day.month - 1 + step
        set_target(db, f"{month // 12}-{month % 12 + 1:02}", amount)


def live(db: Connection, story: dict[str, Any], day: date) -> None:
    def at(shift: int) -> str:
        return (day + timedelta(shift)).isoformat()

    for shift, amount in story["sold"]:
        sales.sell(db, at(shift), amount)
    for shift, amount, currency in story["foreign"]:
        write_sale(db, NewSale(at(shift), foreign=Foreign(amount, currency, "0.37")))
    if story["parts"]:
        deal_id = open_deal(db, None, "In parts")
        sales.win(db, deal_id, sales.Win(sum(amount for _, amount in story["parts"])))
        split(db, deal_id, tuple(Part("stage", at(shift), amount) for shift, amount in story["parts"]))
    for one in story["open"]:
        open_one(db, one, at)
    for number, closed in enumerate(story["closed"]):
        close_many(db, number, closed, at)
    for pick, amount in story["reversed"]:
        reverse_one(db, pick, amount)


def open_one(db: Connection, one: tuple[int | None, int, int | None, int | None, bool], at: Shift) -> None:
    amount, stage, close, chance, asleep = one
    deal_id = open_deal(db, None, "Open")
    sales.move(db, deal_id, stage)
    sales.reckon(db, deal_id, amount, None if close is None else at(close))
    set_chance(db, deal_id, chance)
    if asleep:
        put_to_sleep(db, deal_id, at(5))


def close_many(db: Connection, number: int, closed: tuple[int, int, int, bool], at: Shift) -> None:
    """Deals that stood in a stage and were won or lost; of imported ones only the end is known."""
    stage, count, won, imported = closed
    for place in range(count):
        state = "won" if place < won else "lost"
        uid, ended = f"{number}-{place}", at(-place)
        deal_id = db.insert(
            "sales_deal", uid=uid, title="Closed", stage_id=4, state=state, opened_on=at(-90), closed_on=ended
        )
        began = None if imported else at(-90)
        db.insert("sales_deal_version", deal_id=deal_id, from_on=began, state="open", stage_id=stage)
        db.insert("sales_deal_version", deal_id=deal_id, from_on=ended, state=state, stage_id=4, closed_on=ended)


def reverse_one(db: Connection, pick: int, amount: int | None) -> None:
    ids = [one for (one,) in db.all("SELECT id FROM sales_sale ORDER BY id")]
    try:
        reverse(db, ids[pick % len(ids)] if ids else 0, amount)
    except RuleError:
        return  # there is nothing, or not so much, to take back


class Clerk:
    """The raw rows, and what the product's page *Figures* says to do with them."""

    def __init__(self, house: House, firm: dict[str, Any], day: date) -> None:
        self.firm, self.day = firm, day
        db = house.file.connection(Hat.OWNER)
        self.off = {date.fromisoformat(one) for (one,) in db.all("SELECT day FROM business_holiday")}
        self.targets: dict[str, int] = dict(db.all("SELECT month, amount FROM business_target"))
        self.sales = [
            (date.fromisoformat(on), amount) for on, amount in db.all("SELECT sold_on, amount FROM sales_sale")
        ]
        self.chances: dict[int, int] = dict(db.all("SELECT id, chance FROM sales_stage"))
        self.open = db.all("SELECT amount, stage_id, expected_close, chance FROM sales_deal WHERE state = 'open'")
        stood = db.all(
            "SELECT v.stage_id, d.id, d.state FROM sales_deal_version AS v JOIN sales_deal AS d ON d.id = v.deal_id "
            "WHERE v.state = 'open' AND v.from_on IS NOT NULL AND d.state IN ('won', 'lost')"
        )
        self.ends = [(stage, state) for stage, _, state in set(stood)]

    def works(self, day: date) -> bool:
        return day.isoweekday() in self.firm["worked"] and day not in self.off

    def week(self, day: date) -> Days:
        while day.isoweekday() != self.firm["week_start"]:
            day -= timedelta(1)
        return [day + timedelta(step) for step in range(7)]

    def month(self, day: date) -> Days:
        around = [day + timedelta(step) for step in range(-31, 32)]
        return [one for one in around if (one.year, one.month) == (day.year, day.month)]

    def quarter(self, day: date) -> Days:
        first = self.month(day)
        while (first[0].month - self.firm["fiscal_start"]) % 3:
            first = self.month(first[0] - timedelta(1))
        second = self.month(first[-1] + timedelta(1))
        return first + second + self.month(second[-1] + timedelta(1))

    def of_day(self, day: date) -> Fraction | None:
        """t_day = month's target ÷ its working days."""
        target = self.targets.get(f"{day:%Y-%m}", self.firm["usual"])
        days = sum(map(self.works, self.month(day)))
        return None if target is None else Fraction(target, days)

    def sum_of(self, days: Days) -> Fraction | None:
        shares = [self.of_day(day) for day in days if self.works(day)]
        known = [share for share in shares if share is not None]
        return sum(known, Fraction()) if known and len(known) == len(shares) else None

    def sold(self, days: Days) -> int:
        return sum(amount for on, amount in self.sales if on in days)

    def pace(self, days: Days) -> dict[str, Any]:
        behind = [day for day in days if day < self.day]
        revenue = self.sold([day for day in days if day <= self.day])
        target, expected = self.sum_of(days), self.sum_of(behind)
        elapsed = sum(map(self.works, behind))
        remaining = sum(map(self.works, days)) - elapsed
        if target is None:
            expected = None
        needed = target is not None and target > revenue and remaining > 0
        return {
            "revenue": revenue,
            "target": rounded(target),
            "elapsed_days": elapsed,
            "remaining_days": remaining,
            "expected": rounded(expected),
            "pace_gap": None if expected is None else rounded(revenue - expected),
            "pace_ratio": revenue / expected if expected else None,
            "needed_per_day": rounded((target - revenue) / remaining) if needed and target is not None else None,
            "attainment": revenue / target if target else None,
        }

    def chance(self, stage: int, own: int | None) -> Fraction:
        ends = [state for where, state in self.ends if where == stage]
        if own is None and len(ends) >= 20:
            return Fraction(ends.count("won"), len(ends))
        return Fraction(self.chances[stage] if own is None else own, 100)

    def outlook(self, days: Days) -> dict[str, Any]:
        closing = [
            (amount or 0, self.chance(stage, own))
            for amount, stage, expected, own in self.open
            if expected is not None and max(date.fromisoformat(expected), self.day) in days
        ]
        revenue, target = self.sold(days), rounded(self.sum_of(days))
        worth = sum(amount for amount, _ in closing)
        missing = 0 if target is None else target - revenue
        return {
            "revenue": revenue,
            "sure": revenue + sum(amount for amount, chance in closing if chance >= Fraction(4, 5)),
            "likely": revenue + (rounded(sum((amount * chance for amount, chance in closing), Fraction())) or 0),
            "best": revenue + worth,
            "deals": len(closing),
            "open": worth,
            "target": target,
            "coverage": Fraction(worth, missing) if missing > 0 else None,
        }


def rounded(figure: Fraction | None) -> int | None:
    """Halves away from nothing."""
    if figure is None:
        return None
    whole = (abs(figure) * 2 + 1) // 2
    return int(whole if figure > 0 else -whole)


def told(one: Outlook) -> dict[str, Any]:
    return {**asdict(one), "coverage": one.coverage}


@given(FIRM, STORY)
def test_every_figure_is_what_a_clerk_gets_from_the_rows(
    house: House, firm: dict[str, Any], story: dict[str, Any]
) -> None:
    house.clock.now = firm["now"].replace(tzinfo=UTC)
    house.file.do(Hat.OWNER, "Start anew", start_anew, firm)
    day = house.clock.now.astimezone(ZoneInfo(firm["zone"])).date()
    house.sell(set_up, firm, day)
    house.sell(live, story, day)
    house.clock.now = firm["now"].replace(tzinfo=UTC)
    found, clerk = read(house), Clerk(house, firm, day)
    assert found.day == day
    week, month, quarter = clerk.week(day), clerk.month(day), clerk.quarter(day)
    for pace, days in ((found.week, week), (found.month, month), (found.quarter, quarter)):
        assert asdict(pace) == clerk.pace(days)
    coming = clerk.quarter(quarter[-1] + timedelta(1))
    forecast = found.forecast
    for outlook, days in ((forecast.month, month), (forecast.quarter, quarter), (forecast.next_quarter, coming)):
        assert told(outlook) == clerk.outlook(days)
    for back, shown in enumerate(reversed(found.weeks)):
        days = clerk.week(day - timedelta(weeks=back))
        expected = clerk.pace(days)
        assert (shown.name, shown.target) == (f"W{days[3].isocalendar().week:02}", expected["target"])
        assert shown.revenue == expected["revenue"]
    behind = clerk.pace(month)["pace_ratio"]
    assert found.alarms.month_at_risk == (behind is not None and behind < Fraction(9, 10))
