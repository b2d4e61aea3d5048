"""The page between the sides for other programs."""

from twohats.business.rules.calendar import month_key
from twohats.month.export.values import Money, Values, number, share, spread
from twohats.month.rules.figures import Handshake, HandshakeLately, MonthAhead


def handshake(figures: Handshake, money: Money) -> Values:
    """Everything on the page."""
    queue, tomorrow = figures.queue, figures.tomorrow
    return {
        "opening": queue.opening,
        "sent": queue.sent,
        "accepted": queue.accepted,
        "rejected": queue.rejected,
        "withdrawn": queue.withdrawn,
        "lapsed": queue.lapsed,
        "closing": queue.closing,
        "fast_lane": figures.fast_lane,
        "imported": figures.imported,
        "acceptance": share(figures.acceptance),
        "decision_time": spread(figures.decision_time),
        "first_touch_time": spread(figures.touch_time),
        "answered_in_time": share(figures.in_time),
        "clock_kept": share(figures.clock_kept),
        "returned": figures.returned,
        "return_rate": share(figures.return_rate),
        "reasons": [
            {"axis": one.axis, "reason": one.reason, "rejected": one.rejected, "returned": one.returned}
            for one in figures.reasons
        ],
        "second_chance": share(figures.second_chance),
        "prediction": {
            "expected": number(figures.prediction.expected) if figures.prediction.closed else None,
            "won": figures.prediction.won,
            "closed": figures.prediction.closed,
        },
        "straight_to_sales": share(figures.straight_to_sales),
        "sides_skipped": share(figures.sides_skipped),
        "hours": {"marketing": number(figures.hours.marketing, 2), "sales": number(figures.hours.sales, 2)},
        "today": number(figures.today, 2),
        "tomorrow": {
            "months_covered": number(tomorrow.months_covered),
            "first_thin_month": tomorrow.first_thin_month and month_key(tomorrow.first_thin_month.first),
            "last_day_to_act": tomorrow.last_day_to_act and tomorrow.last_day_to_act.isoformat(),
            "days_lead_to_sale": tomorrow.days_lead_to_sale,
            "months": [month_ahead(one, money) for one in tomorrow.months],
        },
        "twelve_months": None if figures.lately is None else _lately(figures.lately),
    }


def _lately(lately: HandshakeLately) -> Values:
    return {
        "acceptance": share(lately.acceptance),
        "answered_in_time": share(lately.in_time),
        "clock_kept": share(lately.clock_kept),
        "return_rate": share(lately.return_rate),
        "second_chance": share(lately.second_chance),
        "straight_to_sales": share(lately.straight_to_sales),
        "sides_skipped": share(lately.sides_skipped),
    }


def month_ahead(ahead: MonthAhead, money: Money) -> Values:
    """What is in sight of a month."""
    return {
        "month": month_key(ahead.month.first),
        "booked": money(ahead.booked),
        "weighted": money(ahead.weighted),
        "ripening": money(ahead.ripening),
        "in_sight": money(ahead.covered),
        "target": money(ahead.target),
    }
