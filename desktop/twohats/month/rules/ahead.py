"""Tomorrow: how many months after the quarter are covered, and the last day to do something about it."""

from collections.abc import Sequence
from datetime import timedelta
from fractions import Fraction
from itertools import takewhile

from twohats.business.rules.calendar import Period
from twohats.business.rules.money import half_up
from twohats.month.rules.figures import Cohort, MonthAhead, Tomorrow
from twohats.month.rules.reckoning import PERCENTAGE_FROM, VERDICT_FROM, median_of

_THIN = Fraction(7, 10)


def tomorrow(months: Sequence[MonthAhead], days_lead_to_sale: Sequence[int]) -> Tomorrow:
    """How far what is in sight reaches.

    Args:
        months: after the quarter, in order; what comes after one without a target is not judged.
        days_lead_to_sale: of the leads that became customers; below ten nothing is said of them.
    """
    median = median_of(days_lead_to_sale) if len(days_lead_to_sale) >= PERCENTAGE_FROM else None
    aimed = list(takewhile(lambda one: one.target is not None, months))
    thin = next((one.month for one in aimed if one.covered < _THIN * (one.target or 0)), None)
    last_day = thin.first - timedelta(days=median) if thin is not None and median is not None else None
    return Tomorrow(tuple(months), _covered(aimed), thin, last_day, median, len(days_lead_to_sale))


def _covered(aimed: Sequence[MonthAhead]) -> Fraction | None:
    """The months' covered parts added up, each at most one; None if the first has no target."""
    parts = [Fraction(max(one.covered, 0), one.target) if one.target else Fraction(1) for one in aimed]
    return sum((min(part, Fraction(1)) for part in parts), Fraction()) if parts else None


def worth_of_a_lead(cohorts: Sequence[Cohort], order_amounts: Sequence[int]) -> Fraction:
    """What a lead is worth at the owner's own rates: won of leads × the median order; nothing below twenty leads."""
    leads, won = sum(one.leads for one in cohorts), sum(one.won for one in cohorts)
    median = median_of(order_amounts)
    return Fraction(won * median, leads) if leads >= VERDICT_FROM and median is not None else Fraction()


def month_ahead(month: Period, target: int | None, booked: int, weighted: Fraction, ripening: Fraction) -> MonthAhead:
    """One month to come, in whole minor units."""
    return MonthAhead(month, booked, half_up(weighted), half_up(ripening), target)
