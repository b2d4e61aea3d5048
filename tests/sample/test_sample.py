"""The sample business: what a newcomer sees first must be whole, believable and the same for everybody."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from twohats.business.rules.calendar import Period, local_day, local_moment, month_of, parse_month
from twohats.business.store import office
from twohats.handoff.store import clock, queue
from twohats.hat import Hat
from twohats.marketing.rules.leads import LeadState
from twohats.marketing.store import lead_list, leads, overview
from twohats.month.identities import broken_identities
from twohats.month.report import report_of
from twohats.month.store.meetings import closes
from twohats.month.store.money import origins, places
from twohats.rooms import ROOMS, SCHEMA, open_business
from twohats.sales.past import publish_standings
from twohats.sales.store import today as sales_today
from twohats.sample.business import fill, make_sample
from twohats.sample.desk import moment_of, workday
from twohats.stamp import from_stamp
from twohats.storage.file import BusinessFile, create_file, now
from twohats.storage.history import verify
from twohats.storage.sqlite import Connection

MONDAY = date(2026, 11, 23)
ODD_DAYS = (date(2028, 2, 29), date(2027, 1, 1), date(2026, 12, 31), date(2026, 11, 22), date(2026, 8, 3))
# What differs from file to file: random names of rows, and what is computed of them.
CHANCE = {"uid", "campaign_uid", "deal_uid", "before", "after", "salt", "digest", "hash", "report"}


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BusinessFile]:
    yield from opened(tmp_path_factory.mktemp("sample") / "firm.twohats", MONDAY)


@pytest.fixture(scope="module", params=(MONDAY, *ODD_DAYS), ids=str)
def any_day(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[BusinessFile, date]]:
    for file in opened(tmp_path_factory.mktemp("sample") / "firm.twohats", request.param):
        yield file, request.param


def opened(path: Path, today: date) -> Iterator[BusinessFile]:
    make_sample(path, today=today)
    file = open_business(path, lambda: moment_of(today, 12))
    yield file
    file.close()


@pytest.fixture(scope="module")
def db(sample: BusinessFile) -> Connection:
    return sample.connection(Hat.REPORTS)


def counted(db: Connection, sql: str) -> dict[str, int]:
    return dict(db.all(sql))


def content(db: Connection) -> dict[str, list[tuple[object, ...]]]:
    tables = db.all("SELECT name FROM sqlite_master WHERE type = 'table' AND name GLOB '*[a-z]_[a-z]*' ORDER BY 1")
    return {table: rows(db, table) for (table,) in tables if not re.search("^(sqlite|_)|_search", table)}


def rows(db: Connection, table: str) -> list[tuple[object, ...]]:
    names = [row[1] for row in db.all(f"PRAGMA table_info({table})") if row[1] not in CHANCE]  # a table's name
    return db.all(f"SELECT {', '.join(names)} FROM {table} ORDER BY id")  # noqa: S608  # a table's columns


def test_it_holds_two_believable_years(db: Connection) -> None:
    assert 150 <= leads.count(db) <= 210
    assert 80 <= db.value("SELECT count(*) FROM handoff_item") <= 115
    assert 55 <= db.value("SELECT count(*) FROM sales_deal") <= 85
    assert 60 <= db.value("SELECT count(*) FROM sales_sale") <= 90
    assert db.value("SELECT count(*) FROM marketing_campaign WHERE budget > 0 AND segment_id IS NOT NULL") == 13
    assert db.value("SELECT count(DISTINCT substr(spent_on, 1, 7)) FROM marketing_spend") == 25


def test_every_answer_a_handoff_can_have_is_there(db: Connection) -> None:
    states = counted(db, "SELECT state, count(*) FROM handoff_item GROUP BY 1")
    assert states.keys() == set("queued accepted touched qualified rejected withdrawn lapsed returned".split())
    assert states["queued"] == 3
    assert db.value("SELECT count(DISTINCT reason_id) FROM handoff_item WHERE reason_id IS NOT NULL") >= 10


def test_a_rejected_lead_came_again_and_was_accepted(db: Connection) -> None:
    sql = (
        "SELECT count(*) FROM handoff_item AS h JOIN handoff_item AS p ON p.id = h.previous_id "
        "WHERE p.decision = 'rejected' AND h.decision = 'accepted'"
    )
    assert db.value(sql) >= 3


def test_leads_stand_in_every_state(db: Connection) -> None:
    ids = lead_list.lead_ids(db, lead_list.Choice(date(2026, 11, 23)))
    states = Counter(lead.state for lead in leads.leads(db, ids))
    assert states.keys() == set(LeadState)


def test_deals_are_open_in_every_stage_and_closed_in_every_way(db: Connection) -> None:
    sql = "SELECT s.name, count(*) FROM sales_deal AS d JOIN sales_stage AS s ON s.id = d.stage_id "
    assert min(counted(db, f"{sql} WHERE d.state = 'open' GROUP BY 1").values()) >= 2
    assert counted(db, f"{sql} WHERE d.state = 'open' GROUP BY 1").keys() == set(
        "New Qualified Quoted Negotiating".split()
    )
    assert counted(db, "SELECT state, 1 FROM sales_deal").keys() == {"open", "won", "lost", "returned"}
    assert db.value("SELECT count(DISTINCT lost_reason_id) FROM sales_deal WHERE state = 'lost'") >= 5


def test_quotes_were_answered_and_some_wait(db: Connection) -> None:
    answers = counted(db, "SELECT coalesce(answer, 'waiting'), count(*) FROM sales_quote GROUP BY 1")
    assert answers["accepted"] > answers["declined"] > 3
    assert answers["waiting"] >= 3
    assert (
        db.value(
            "SELECT count(*) FROM sales_quote AS q JOIN sales_deal AS d ON d.id = q.deal_id "
            "WHERE q.answer IS NULL AND d.state <> 'open'"
        )
        == 0
    )
    assert db.value("SELECT count(*) FROM business_offer") >= 5


def test_the_odd_cases_are_there(db: Connection) -> None:
    assert db.value("SELECT count(*) FROM sales_sale WHERE amount < 0 AND reverses_id IS NOT NULL") == 1
    assert db.value("SELECT count(*) FROM sales_sale WHERE deal_id IS NULL") >= 3
    assert db.value("SELECT count(*) FROM handoff_item WHERE fast_lane = 1") >= 5
    assert db.value("SELECT count(*) FROM business_contact WHERE referred_by IS NOT NULL") >= 5


def test_this_month_looks_alive(db: Connection) -> None:
    page = overview.overview(db, MONDAY.isoformat())
    assert page.new_leads > page.sent > page.accepted > page.rejected > 0
    assert 0 < page.spent <= page.budget * 1.2
    found = overview.learned(db, MONDAY.isoformat())
    assert any("Finished before Easter" in words.words for words in found.words)
    assert {campaign.places for campaign in found.campaigns} == {"Instagram", "Google Ads", "Referral"}
    answers = clock.punctuality(db, moment_of(MONDAY, 12))
    assert answers.answered // 2 < answers.in_time < answers.answered
    assert answers.promises // 2 < answers.promises_kept < answers.promises


def test_the_money_is_near_the_target(db: Connection) -> None:
    page = sales_today.today(db, moment_of(MONDAY, 8))
    assert page.month.target == 3_600_000
    for pace in (page.month.pace_ratio, page.quarter.pace_ratio):
        assert pace is not None
        assert 0.85 <= pace <= 1.2
    assert page.direction is not None
    assert page.direction.vision.startswith("Push kitchens under 15 m²")


def test_the_last_month_after_the_quarter_is_thin(db: Connection) -> None:
    booked = db.all("SELECT substr(starts_on, 1, 7) FROM sales_order WHERE starts_on >= '2027-01-01' ORDER BY 1")
    assert {month for (month,) in booked} == {"2027-01", "2027-02"}


def test_history_verifies_from_the_first_step_to_the_last(any_day: tuple[BusinessFile, date]) -> None:
    file, _ = any_day
    assert verify(file.connection(Hat.REPORTS), [room.name for room in ROOMS]) == []


def test_steps_are_in_order_and_within_working_time(any_day: tuple[BusinessFile, date]) -> None:
    file, today = any_day
    db = file.connection(Hat.REPORTS)
    calendar = office.calendar(db)
    steps = [at for (at,) in db.all("SELECT at FROM business_step ORDER BY id")]
    assert steps == sorted(steps)
    assert local_day(steps[-1], calendar.time_zone) < today
    for at in steps:
        wall = local_moment(at, calendar.time_zone)
        assert calendar.is_working_day(wall.date()), at
        assert 9 <= wall.hour + wall.minute / 60 <= 17, at


def test_every_day_has_something_to_decide_and_to_do(any_day: tuple[BusinessFile, date]) -> None:
    file, today = any_day
    db = file.connection(Hat.REPORTS)
    assert [one.late for one in clock.waiting(db, moment_of(workday(today), 12))] == [True, False, False]
    assert len([one for one in queue.came_back(db) if one.result != "lost"]) == 2
    page = sales_today.today(db, moment_of(today, 8))
    assert (page.late, page.due_today, page.alarms.without_action) == (1, 4, 3)


def test_the_figures_foot(any_day: tuple[BusinessFile, date]) -> None:
    file, today = any_day
    db = file.connection(Hat.REPORTS)
    period = Period(date(today.year - 3, 1, 1), date(today.year + 2, 1, 1))
    money = db.value("SELECT sum(amount) FROM sales_sale")
    assert sum(origins(db, period, places(db)).revenue.values()) == money
    told = db.value("SELECT sum(amount) FROM handoff_outcome WHERE result = 'sale'")
    assert told == db.value("SELECT sum(amount) FROM sales_sale WHERE deal_id IS NOT NULL")
    decided = db.value("SELECT count(*) FROM handoff_item WHERE decision IS NOT NULL")
    assert db.value("SELECT count(*) FROM handoff_item") == decided + queue.count_waiting(db)


def test_what_the_hall_says_of_customers_is_what_sales_holds(tmp_path: Path) -> None:
    for file in opened(tmp_path / "firm.twohats", MONDAY):
        assert file.do(Hat.SALES, "Publish standings", publish_standings).changed == frozenset()


def test_touches_come_after_decisions_and_decisions_after_sending(any_day: tuple[BusinessFile, date]) -> None:
    file, _ = any_day
    db = file.connection(Hat.REPORTS)
    sql = "SELECT sent_at, decided_at, first_touch_at, qualified_at FROM handoff_item WHERE fast_lane = 0"
    for stamps in db.all(sql):
        moments = [from_stamp(stamp) for stamp in stamps if stamp is not None]
        assert moments == sorted(moments)
    assert db.value("SELECT count(*) FROM sales_deal WHERE closed_on < opened_on") == 0


def test_the_same_seed_and_day_make_the_same_business(sample: BusinessFile, tmp_path: Path) -> None:
    file = create_file(tmp_path / "again.twohats", ROOMS, SCHEMA)
    fill(file, today=MONDAY)
    mine, other = content(file.connection(Hat.OWNER)), content(sample.connection(Hat.OWNER))
    file.close()
    assert mine.keys() == other.keys()
    for table, held in mine.items():
        assert held == other[table], table


def test_another_seed_makes_another_business(sample: BusinessFile, tmp_path: Path) -> None:
    file = create_file(tmp_path / "other.twohats", ROOMS, SCHEMA)
    fill(file, today=MONDAY, seed=8)
    names = "SELECT name FROM business_contact ORDER BY id"
    assert file.connection(Hat.OWNER).all(names) != sample.connection(Hat.OWNER).all(names)
    file.close()


def test_the_clock_is_put_back(tmp_path: Path) -> None:
    file = create_file(tmp_path / "firm.twohats", ROOMS, SCHEMA)
    fill(file, today=MONDAY)
    assert file.clock is now
    file.close()


_INVENTED = {
    "email": r"@example\.com$",
    "phone": r"^\+351 900 ",
    "postal": r"(Exemplo|Amostra|Ensaio|Maqueta|Modelo) \d+, ",
}


def test_nobody_has_an_address_that_could_be_real(db: Connection) -> None:
    for kind, value in db.all("SELECT kind, value FROM business_contact_point"):
        assert re.search(_INVENTED[kind], value), value


def test_this_month_is_not_over_before_today(db: Connection) -> None:
    month = month_of(MONDAY)
    sql = "SELECT max(sold_on) FROM sales_sale WHERE sold_on < ?"
    assert db.value(sql, (month.after.isoformat(),)) < MONDAY.isoformat()


def test_the_last_months_are_closed_and_say_what_was_agreed(db: Connection) -> None:
    assert [close.month for close in closes(db)] == ["2026-08", "2026-09", "2026-10"]
    report = report_of(db, parse_month("2026-10"))
    assert report.closed_on == date(2026, 11, 3)
    assert [one.did for one in report.agreed] == ["partly", "done", "not done"]
    assert len(report.meeting.actions) == 3
    assert broken_identities(db) == []
