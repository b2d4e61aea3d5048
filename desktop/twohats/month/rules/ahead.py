"""Tomorrow: how many months after the quarter are covered, and the last day to do something about it."""

from collections.abc import Sequence
from datetime import timedelta
from fractions import Fraction

from twohats.business.rules.calendar import Period
from twohats.business.rules.money import half_up
from twohats.month.rules.figures import Cohort, MonthAhead, Tomorrow
from twohats.month.rules.reckoning import PERCENTAGE_FROM, VERDICT_FROM, median_of

_THIN = Fraction(7, 10)


def tomorrow(months: Sequence[MonthAhead], days_lead_to_sale: Sequence[int]) -> Tomorrow:
    """How far what is in sight reaches.

    Args:
        months: after the quarter, in order.
        days_lead_to_sale: of the leads that became customers; below ten nothing is said of them.
    """
    median = median_of(days_lead_to_sale) if len(days_lead_to_sale) >= PERCENTAGE_FROM else None
    thin = next((one.month for one in months if _is_thin(one)), None)
    last_day = thin.first - timedelta(days=median) if thin is not None and median is not None else None
    return Tomorrow(tuple(months), _covered(months), thin, last_day, median, len(days_lead_to_sale))


def _is_thin(ahead: MonthAhead) -> bool:
    return bool(ahead.target) and ahead.covered < _THIN * (ahead.target or 0)


def _covered(months: Sequence[MonthAhead]) -> Fraction | None:
    """The months' covered parts added up, each at most one; None without a target for any of them."""
    aimed = [one for one in months if one.target]
    if not aimed:
        return None
    return sum((min(Fraction(max(one.covered, 0), one.target or 1), Fraction(1)) for one in aimed), Fraction())


def worth_of_a_lead(cohorts: Sequence[Cohort], order_amounts: Sequence[int]) -> Fraction:
    """What a lead is worth at the owner's own rates: won of leads × the median order; nothing below twenty leads."""
    leads, won = sum(one.leads for one in cohorts), sum(one.won for one in cohorts)
    median = median_of(order_amounts)
    return Fraction(won * median, leads) if leads >= VERDICT_FROM and median is not None else Fraction()


def month_ahead(month: Period, target: int | None, booked: int, weighted: Fraction, ripening: Fraction) -> MonthAhead:
    """One month to come, in whole minor units."""
    return MonthAhead(month, booked, half_up(weighted), half_up(ripening), target)
