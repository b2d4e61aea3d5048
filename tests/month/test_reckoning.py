from datetime import UTC, date, datetime
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as some

from twohats.business.rules.calendar import BusinessCalendar, Period, months_between, parse_month
from twohats.month.rules.ahead import tomorrow, worth_of_a_lead
from twohats.month.rules.answers import Answer, acceptance, clock_kept, in_time
from twohats.month.rules.figures import Cohort, MonthAhead
from twohats.month.rules.reckoning import Share, median_of, nearest_rank, part_within, spread_of
from twohats.sales.rules.forecast import Prospect, StageOdds, outlook

NUMBERS = some.lists(some.integers(0, 1000), min_size=1, max_size=40)


def test_a_percentage_needs_ten_and_a_verdict_twenty() -> None:
    assert Share(9, 9).ratio is None
    assert Share(9, 10).ratio == Fraction(9, 10)
    assert not Share(19, 19).can_be_judged
    assert Share(0, 20).can_be_judged


def test_the_slowest_tenth_is_the_nearest_rank() -> None:
    assert nearest_rank(range(1, 11), 90) == 9
    assert nearest_rank(range(1, 12), 90) == 10
    assert nearest_rank([7], 90) == 7
    assert nearest_rank([], 90) is None


def test_the_median_of_two_is_their_mean_halves_up() -> None:
    assert median_of([1, 2]) == 2
    assert median_of([3, 1, 2]) == 2
    assert median_of([]) is None


@given(NUMBERS)
def test_median_and_slowest_tenth_stand_where_ranks_say(numbers: list[int]) -> None:
    spread = spread_of(numbers)
    assert spread.slowest_tenth in numbers
    assert sum(number <= (spread.slowest_tenth or 0) for number in numbers) * 10 >= len(numbers) * 9
    assert min(numbers) <= (spread.median or 0) <= max(numbers)


@given(some.integers(0, 10**9), some.dates(date(2020, 1, 1), date(2025, 1, 1)), some.dates(date(2020, 1, 1)))
def test_the_parts_of_a_spread_amount_add_up(amount: int, one: date, other: date) -> None:
    first, last = min(one, other), min(max(one, other), date(2040, 1, 1))
    span = Period(first, last) if first < last else Period(first, date.fromordinal(first.toordinal() + 1))
    assert sum(part_within(amount, span, month) for month in months_between(first, last)) == amount


def answer(decision: str, hours: int = 1, *, axis: str = "", touched: bool = False) -> Answer:
    sent = datetime(2026, 10, 5, 9, tzinfo=UTC)
    decided = sent.replace(hour=9 + hours)
    return Answer(
        decision=decision,
        sent=sent,
        decided=decided,
        touched=decided if touched else None,
        returned=False,
        axis=axis,
        reason="",
        second=False,
        decision_hours=4,
        response_hours=6,
    )


def test_wrong_data_and_withdrawals_say_nothing_about_quality() -> None:
    answers = [answer("accepted"), answer("rejected"), answer("rejected", axis="data"), answer("lapsed")]
    assert acceptance([*answers, answer("withdrawn")]) == Share(1, 3)


def test_what_waited_too_long_is_late() -> None:
    answers = [answer("accepted", 4), answer("rejected", 5), answer("lapsed", 1), answer("withdrawn", 1)]
    assert in_time(answers, BusinessCalendar()) == Share(1, 3)


def test_a_first_touch_not_due_yet_is_not_counted() -> None:
    soon, later = (datetime(2026, 10, 5, hour, tzinfo=UTC) for hour in (12, 16))
    answers = [answer("accepted", touched=True), answer("accepted")]
    assert clock_kept(answers, BusinessCalendar(), soon) == Share(1, 1)
    assert clock_kept(answers, BusinessCalendar(), later) == Share(1, 2)


def test_a_firm_without_hours_has_no_clock() -> None:
    assert in_time([answer("accepted")], BusinessCalendar(hours={})) == Share(0, 0)


def test_a_stage_speaks_for_itself_from_twenty_closed_deals() -> None:
    assert StageOdds(1, "New", 10, 19, 19).likely == Fraction(1, 10)
    assert StageOdds(1, "New", 10, 5, 20).likely == Fraction(1, 4)


def test_coverage_needs_something_missing() -> None:
    open_deals = [Prospect(300, 1, date(2026, 10, 1))]
    odds = {1: StageOdds(1, "New", 10, 0, 0)}
    assert outlook(50, 150, open_deals, odds).coverage == 3
    assert outlook(150, 150, open_deals, odds).coverage is None
    assert outlook(0, None, open_deals, odds).coverage is None


def ahead(month: str, booked: int, target: int | None) -> MonthAhead:
    return MonthAhead(parse_month(month), booked, 0, 0, target)


def test_the_last_day_to_act_is_the_thin_month_less_the_way_to_a_sale() -> None:
    months = [ahead("2027-01", 150, 100), ahead("2027-02", 70, 100), ahead("2027-03", 69, 100)]
    seen = tomorrow(months, [30] * 10)
    assert seen.months_covered == Fraction(239, 100)
    assert seen.first_thin_month == parse_month("2027-03")
    assert seen.last_day_to_act == date(2027, 1, 30)
    assert tomorrow(months, [30] * 9).last_day_to_act is None


def test_months_after_one_without_a_target_are_not_judged() -> None:
    seen = tomorrow([ahead("2027-01", 0, None), ahead("2027-02", 0, 100)], [])
    assert (seen.months_covered, seen.first_thin_month) == (None, None)


def test_a_lead_is_worth_something_from_twenty_leads() -> None:
    month = parse_month("2026-10")
    assert worth_of_a_lead([Cohort(month, 19, 9, 9, 9)], [100]) == 0
    assert worth_of_a_lead([Cohort(month, 20, 9, 9, 5)], [100, 300]) == 50
