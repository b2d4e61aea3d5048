"""When Marketing slows down: the queue is full, or work is booked too far ahead."""

from dataclasses import dataclass
from datetime import date, timedelta

from twohats.handoff.rules.agreement import Agreement


@dataclass(frozen=True, slots=True)
class Brake:
    """Why Marketing should slow down.

    Attributes:
        waiting: how many wait, where that is as many as was agreed; else None.
        booked_until: the last booked day, where that is further ahead than was agreed; else None.
        weeks: how many whole weeks ahead that is.
    """

    waiting: int | None
    booked_until: date | None
    weeks: int


def brake(agreement: Agreement, waiting: int, booked_until: date | None, today: date) -> Brake | None:
    """Whether the limits that were agreed are reached on a local day; None while there is room."""
    full = waiting if waiting >= agreement.queue_limit else None
    booked = None
    if agreement.booked_weeks is not None and booked_until is not None:
        booked = booked_until if booked_until > today + timedelta(weeks=agreement.booked_weeks) else None
    if full is None and booked is None:
        return None
    return Brake(full, booked, (booked - today).days // 7 if booked else 0)
