"""The figures of a month, of a quarter or of a year: all of its pages."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from twohats.business.rules.calendar import Period
from twohats.month.rules.figures.handshake import Handshake
from twohats.month.rules.figures.marketing import Marketing
from twohats.month.rules.figures.sales import Sales


@dataclass(frozen=True, slots=True)
class Adjustment:
    """What a correction made on a day of this month changed in the revenue of a month that was closed before."""

    month: Period
    made_on: date
    document: str
    amount: int


@dataclass(frozen=True, slots=True)
class MonthFigures:
    """Everything on the three pages of a month, or of a quarter or year as well, as of a day.

    Attributes:
        month: the month, or the other days the pages are of.
        as_of: the last day that counts, inclusive.
        quarter: the fiscal quarter of the month, or of the last day that counts.
        currency: of every amount.
        agreement: the version in force, which promises an answer within `decision_hours` working hours.
        decision_hours: see there.
        history: the head of the history's chain when the figures were computed.
        adjustments: the corrections of closed months made in this one.
        needs: what a figure still needs, by its name such as `handshake.acceptance`.
        span: how long `month` is: one of SPANS.
        fiscal_start: the month the firm's year begins with.
    """

    month: Period
    as_of: date
    quarter: Period
    currency: str
    working_days: int
    agreement: int
    decision_hours: int
    history: str
    marketing: Marketing
    handshake: Handshake
    sales: Sales
    adjustments: tuple[Adjustment, ...]
    needs: Mapping[str, str]
    span: str = "month"
    fiscal_start: int = 1

    @property
    def whole(self) -> bool:
        """Whether it is over as of the day."""
        return self.as_of >= self.month.last
