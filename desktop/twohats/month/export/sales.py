"""Sales' page for other programs."""

from collections.abc import Sequence

from twohats.business.rules.calendar import month_key
from twohats.business.rules.targets import Pace
from twohats.month.export.handshake import month_ahead
from twohats.month.export.values import Money, Values, closed, number, part_of, percent, share
from twohats.month.rules.figures import Closed, MonthFigures, MonthLine, Quotes, Sales, SalesLately
from twohats.month.rules.reckoning import PERCENTAGE_FROM


def sales(every: MonthFigures, money: Money) -> Values:
    """Everything on the page."""
    figures = every.sales
    paces = _paces(every)
    return {
        "revenue": {name: money(pace.revenue) for name, pace in paces.items()},
        "pace": {name: _pace(pace, money) for name, pace in paces.items()},
        **_parts(every, money),
        "won": closed(figures.won, money),
        "cancelled": None if figures.cancelled is None else closed(figures.cancelled, money),
        "lost": closed(figures.lost, money),
        "open": _open(figures, money),
        "forecast": {
            "sure": money(figures.forecast.sure),
            "likely": money(figures.forecast.likely),
            "best": money(figures.forecast.best),
            "open": money(figures.forecast.open_value),
            "deals": figures.forecast.deals,
            "coverage": number(figures.coverage, 2),
        },
        "win_rate": share(figures.win_rate),
        "win_rate_twelve_months": share(figures.win_rate_twelve),
        "win_rate_value": _by_value(figures.won, figures.lost, money),
        "median_sale": money(figures.median_sale),
        "sales": figures.sales,
        "median_days_to_close": figures.median_days,
        "deals_with_days": figures.days_known,
        "new": closed(figures.newness.new, money),
        "repeat": closed(figures.newness.repeat, money),
        "unknown": closed(figures.newness.unknown, money),
        "follow_ups_kept": share(figures.kept),
        "lost_reasons": [
            {"reason": one.reason, "count": one.count, "value": money(one.value), "twelve_months": one.twelve}
            for one in figures.lost_reasons
        ],
        "deals_to_look_at": [
            {
                "customer": one.who,
                "deal": one.title,
                "stage": one.stage or None,
                "amount": money(one.amount),
                "expected": one.expected and one.expected.isoformat(),
                "next_action": one.next_action or None,
                "next_day": one.next_day and one.next_day.isoformat(),
                "ended": one.ended or None,
            }
            for one in figures.look_at
        ],
        "twelve_months": [
            {
                "month": month_key(one.month.first),
                "revenue": money(one.revenue),
                "target": money(one.target),
                "won": one.won,
                "lost": one.lost,
            }
            for one in figures.twelve
        ],
        "last_year": money(figures.last_year),
        "on_target": _on_target(figures.twelve, money),
        "quotes": None if figures.quotes is None else _quotes(figures.quotes, money),
        "orders_in_hand": None if figures.in_hand is None else closed(figures.in_hand, money),
        "next_three_months": [month_ahead(one, money) for one in figures.next_three],
        "lately": None if figures.lately is None else _lately(figures.lately, money),
    }


def _paces(every: MonthFigures) -> dict[str, Pace]:
    """Revenue against target: of the days themselves, and of what they lie in."""
    figures = every.sales
    around = {"quarter": figures.quarter, "year": figures.year, "week": figures.week}
    return {every.span: figures.month} | {name: pace for name, pace in around.items() if name != every.span}


def _parts(every: MonthFigures, money: Money) -> Values:
    """The weeks of a month, or the months of a quarter or year."""
    name = "week" if every.span == "month" else "month"
    lines = every.sales.weeks
    return {f"{name}s": [{name: one.name, "revenue": money(one.revenue), "target": money(one.target)} for one in lines]}


def _on_target(twelve: Sequence[MonthLine], money: Money) -> Values:
    aimed = [one for one in twelve if one.target]
    met = sum(one.revenue >= (one.target or 0) for one in aimed)
    return {"count": met, "of": len(aimed), "revenue": money(sum(one.revenue for one in twelve))}


def _by_value(won: Closed, lost: Closed, money: Money) -> Values:
    """Won value of closed value; a percentage from ten closed deals on."""
    known = won.count + lost.count >= PERCENTAGE_FROM
    return part_of(won.value, won.value + lost.value, money, known=known)


def _quotes(quotes: Quotes, money: Money) -> Values:
    return {
        "sent": closed(quotes.sent, money),
        "won": closed(quotes.won, money),
        "waiting": closed(quotes.waiting, money),
        "past_their_day": closed(quotes.expired, money),
    }


def _lately(lately: SalesLately, money: Money) -> Values:
    return {
        "won": closed(lately.won, money),
        "cancelled": None if lately.cancelled is None else closed(lately.cancelled, money),
        "lost": closed(lately.lost, money),
        "win_rate_value": _by_value(lately.won, lately.lost, money),
        "quotes_sent": closed(lately.quotes_sent, money),
        "quotes_won": closed(lately.quotes_won, money),
        "new": closed(lately.newness.new, money),
        "repeat": closed(lately.newness.repeat, money),
        "unknown": closed(lately.newness.unknown, money),
        "median_sale": money(lately.median_sale),
        "sales": lately.sales,
        "median_days_to_close": lately.median_days,
        "deals_with_days": lately.days_known,
        "follow_ups_kept": share(lately.kept),
    }


def _pace(pace: Pace, money: Money) -> Values:
    return {
        "revenue": money(pace.revenue),
        "target": money(pace.target),
        "attainment_percent": percent(pace.attainment),
        "expected": money(pace.expected),
        "pace_gap": money(pace.pace_gap),
        "pace_ratio": number(pace.pace_ratio, 2),
        "needed_per_day": money(pace.needed_per_day),
        "elapsed_days": pace.elapsed_days,
        "remaining_days": pace.remaining_days,
    }


def _open(figures: Sales, money: Money) -> Values:
    deals = figures.open
    return {
        "count": deals.count,
        "value": money(deals.value),
        "undated": deals.undated,
        "taken_in": deals.taken_in,
        "asleep": deals.asleep,
        "without_action": deals.without_action,
        "slipped": closed(deals.slipped, money),
        "by_stage": [
            {"stage": stage.name, "count": stage.count, "value": money(stage.value)} for stage in deals.by_stage
        ],
    }
