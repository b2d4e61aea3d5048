"""Shares the months' targets out over days, weeks and quarters, and says whether the pace is right."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from math import floor

from twohats.business.rules.calendar import (
    BusinessCalendar,
    Period,
    month_key,
    month_of,
    months_between,
    weeks_of_month,
)
from twohats.business.rules.money import half_up

Targets = Callable[[str], int | None]
"""The target of a month such as `2026-10` in minor units, or None if none was set."""


def day_target(day: date, targets: Targets, calendar: BusinessCalendar) -> Fraction | None:
    """t_day: the month's target divided by its working days; None without a target or a working day."""
    month = month_of(day)
    target, working_days = targets(month_key(day)), calendar.working_days(month)
    return None if target is None or not working_days else Fraction(target, working_days)


def target_of_period(period: Period, targets: Targets, calendar: BusinessCalendar) -> int | None:
    """The target of any whole days, in minor units: the sum of t_day over its working days, rounded half up.

    None if the period has no working day, or if one of its working days lies in a month without a target.
    """
    exact = _exact_target(period, targets, calendar)
    return None if exact is None else half_up(exact)


def week_targets(month: Period, targets: Targets, calendar: BusinessCalendar) -> tuple[int | None, ...]:
    """The targets of `weeks_of_month`, in its order, that add up to the month's target exactly.

    By largest remainder, the earlier week first where two are equal; None for a week without a working day.
    """
    weeks = weeks_of_month(month, calendar.week_start)
    exact = [_exact_target(week.period, targets, calendar) for week in weeks]
    shares = {number: share for number, share in enumerate(exact) if share is not None}
    whole = dict(zip(shares, largest_remainder(list(shares.values())), strict=True))
    return tuple(whole.get(number) for number in range(len(weeks)))


def share_out(amount: int, weights: Sequence[int]) -> tuple[int, ...]:
    """An amount in whole parts by weights that add up to it exactly, by largest remainder; evenly without weights."""
    total = sum(weights)
    even = [Fraction(amount, len(weights))] * len(weights)
    return tuple(largest_remainder([Fraction(amount * weight, total) for weight in weights] if total > 0 else even))


def largest_remainder(shares: Sequence[Fraction]) -> list[int]:
    """Shares as whole numbers that add up to their rounded sum, the earlier first where two remainders are equal."""
    whole = [floor(share) for share in shares]
    missing = half_up(sum(shares, Fraction())) - sum(whole)
    for number in sorted(range(len(shares)), key=lambda number: whole[number] - shares[number])[:missing]:
        whole[number] += 1
    return whole


@dataclass(frozen=True, slots=True)
class Pace:
    """How a period's revenue stands against its target; amounts in minor units, None is shown as a dash.

    Attributes:
        revenue: the revenue so far.
        target: the period's target; None reads "no target set".
        elapsed_days: working days behind.
        remaining_days: working days ahead.
        expected: Σ t_day of the elapsed working days; None when nothing elapsed.
        pace_gap: revenue less what was expected; None when nothing elapsed.
        pace_ratio: revenue ÷ what was expected; None when nothing was.
        needed_per_day: what each remaining working day must bring; None once the target is met, or too late.
        attainment: revenue ÷ target; None for a target of nothing.
    """

    revenue: int
    target: int | None
    elapsed_days: int
    remaining_days: int
    expected: int | None = None
    pace_gap: int | None = None
    pace_ratio: Fraction | None = None
    needed_per_day: int | None = None
    attainment: Fraction | None = None


def pace_today(period: Period, revenue: int, targets: Targets, calendar: BusinessCalendar, today: date) -> Pace:
    """The pace as the page Today shows it: the days before today are behind, today is still ahead."""
    return _pace(period, revenue, targets, calendar, today)


def pace_as_of(period: Period, revenue: int, targets: Targets, calendar: BusinessCalendar, as_of: date) -> Pace:
    """The pace as a report shows it: the days up to and including `as_of` are behind."""
    return _pace(period, revenue, targets, calendar, as_of + timedelta(days=1))


def _pace(period: Period, revenue: int, targets: Targets, calendar: BusinessCalendar, elapsed_before: date) -> Pace:
    behind = period.clipped_to(Period(date.min, elapsed_before))
    elapsed = calendar.working_days(behind)
    remaining = calendar.working_days(period) - elapsed
    target = _exact_target(period, targets, calendar)
    if target is None:
        return Pace(revenue, None, elapsed, remaining)
    expected = _exact_target(behind, targets, calendar)
    still_missing = target - revenue
    return Pace(
        revenue,
        half_up(target),
        elapsed,
        remaining,
        expected=None if expected is None else half_up(expected),
        pace_gap=None if expected is None else half_up(revenue - expected),
        pace_ratio=Fraction(revenue) / expected if expected else None,
        needed_per_day=half_up(still_missing / remaining) if still_missing > 0 and remaining else None,
        attainment=Fraction(revenue) / target if target else None,
    )


def _exact_target(period: Period, targets: Targets, calendar: BusinessCalendar) -> Fraction | None:
    """The exact sum of t_day over a period; a month without working days in it neither adds nor spoils."""
    if not calendar.working_days(period):
        return None
    total = Fraction()
    for month in months_between(period.first, period.last):
        days = calendar.working_days(period.clipped_to(month))
        share = day_target(month.first, targets, calendar) if days else Fraction()
        if share is None:
            return None
        total += share * days
    return total
