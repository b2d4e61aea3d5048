"""The figures of a month for other programs: plain values under the field's own words."""

from collections.abc import Callable
from fractions import Fraction

from twohats.business.rules.calendar import Period, month_key
from twohats.business.rules.money import half_up, to_text
from twohats.business.rules.targets import Pace
from twohats.month.rules.figures import (
    ChannelLine,
    Closed,
    Handshake,
    Marketing,
    MonthAhead,
    MonthFigures,
    Sales,
)
from twohats.month.rules.reckoning import Share, Spread

Money = Callable[[int | None], str | None]
Values = dict[str, object]


def to_json(figures: MonthFigures) -> Values:
    """Everything on the pages: money as text in the base currency, days as `2026-10-31`, None what is undefined."""

    def money(amount: int | None) -> str | None:
        return None if amount is None else to_text(amount, figures.currency)

    return {
        "month": month_key(figures.month.first),
        "as_of": figures.as_of.isoformat(),
        "currency": figures.currency,
        "quarter": _period(figures.quarter),
        "working_days": figures.working_days,
        "agreement": figures.agreement,
        "history": figures.history,
        "marketing": _marketing(figures.marketing, money),
        "handshake": _handshake(figures.handshake, money),
        "sales": _sales(figures.sales, money),
        "adjustments": [
            {
                "month": month_key(one.month.first),
                "made_on": one.made_on.isoformat(),
                "document": one.document,
                "amount": money(one.amount),
            }
            for one in figures.adjustments
        ],
        "needs": dict(figures.needs),
    }


def _period(period: Period) -> Values:
    return {"first": period.first.isoformat(), "last": period.last.isoformat()}


def _number(figure: Fraction | None, decimals: int = 1) -> float | None:
    return None if figure is None else half_up(figure * 10**decimals) / 10**decimals


def _percent(figure: Fraction | None) -> float | None:
    return None if figure is None else _number(figure * 100)


def _share(share: Share) -> Values:
    return {"count": share.part, "of": share.whole, "percent": _percent(share.ratio)}


def _hours(spread: Spread) -> Values:
    return {
        "median_hours": _in_hours(spread.median),
        "p90_hours": _in_hours(spread.slowest_tenth),
        "count": spread.count,
    }


def _in_hours(minutes: int | None) -> float | None:
    return None if minutes is None else _number(Fraction(minutes, 60), 2)


def _marketing(figures: Marketing, money: Money) -> Values:
    return {
        "new_leads": figures.new_leads,
        "new_leads_before": figures.new_leads_before,
        "spend": money(figures.spend),
        "spend_later": money(figures.spend_later),
        "budget": money(figures.budget),
        "hours": _in_hours(figures.minutes),
        "cost_per_lead": money(figures.cost_per_lead),
        "cost_per_sent": money(figures.cost_per_sent),
        "cost_per_accepted": money(figures.cost_per_accepted),
        "by_channel": _by_channel(figures.by_channel, money),
        "by_kind": {
            line.kind: {
                "leads": line.leads,
                "sent": line.sent,
                "accepted": line.accepted,
                "won": line.won,
                "revenue": money(line.revenue),
                "first_touch": money(line.first_touch),
                "spend": money(line.spend),
                "last_year": money(line.last_year),
            }
            for line in figures.by_kind
        },
        "attributed": money(figures.attributed),
        "unattributed": money(figures.unattributed),
        "return_percent": _percent(figures.returned),
        "twelve_months": {
            "attributed": money(figures.attributed_twelve),
            "spend": money(figures.spend_twelve),
            "return_percent": _percent(figures.returned_twelve),
        },
        "campaigns": [
            {
                "name": line.name,
                "leads": line.leads,
                "accepted": line.accepted,
                "revenue": money(line.revenue),
                "spend": money(line.spend),
                "budget": money(line.budget),
            }
            for line in figures.campaigns
        ],
        "without_campaign": money(figures.without_campaign),
        "referrers": [
            {"name": one.name, "leads": one.leads, "revenue": money(one.revenue)} for one in figures.referrers
        ],
        "cohorts": [
            {
                "month": month_key(one.month.first),
                "leads": one.leads,
                "sent": one.sent,
                "accepted": one.accepted,
                "won": one.won,
            }
            for one in figures.cohorts
        ],
        "pool": {
            "count": figures.pool.count,
            "now": figures.pool.now,
            "in_3_months": figures.pool.in_3_months,
            "in_6_months": figures.pool.in_6_months,
            "in_12_months": figures.pool.in_12_months,
        },
        "promises_kept": _share(figures.promises),
        "promises_kept_twelve_months": _share(figures.promises_twelve),
        "fit": [
            {"channel": one.channel, "place": _share(one.place), "time": _share(one.time), "words": _share(one.words)}
            for one in figures.fit
        ],
        "undecided": [{"name": one.name, "decide_on": one.decide_on.isoformat()} for one in figures.undecided],
    }


def _by_channel(lines: tuple[ChannelLine, ...], money: Money) -> dict[str, Values]:
    """Each line under its name; two of one name are told apart by a number, so that no money is lost."""
    named: dict[str, Values] = {}
    for line in lines:
        name, number = line.name, 1
        while name in named:
            number += 1
            name = f"{line.name} ({number})"
        named[name] = {
            "kind": line.kind,
            "leads": line.leads,
            "sent": line.sent,
            "accepted": line.accepted,
            "won": line.won,
            "revenue": money(line.revenue),
            "first_touch": money(line.first_touch),
            "spend": money(line.spend),
        }
    return named


def _handshake(figures: Handshake, money: Money) -> Values:
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
        "acceptance": _share(figures.acceptance),
        "decision_time": _hours(figures.decision_time),
        "first_touch_time": _hours(figures.touch_time),
        "answered_in_time": _share(figures.in_time),
        "clock_kept": _share(figures.clock_kept),
        "returned": figures.returned,
        "return_rate": _share(figures.return_rate),
        "reasons": [
            {"axis": one.axis, "reason": one.reason, "rejected": one.rejected, "returned": one.returned}
            for one in figures.reasons
        ],
        "second_chance": _share(figures.second_chance),
        "prediction": {
            "expected": _number(figures.prediction.expected) if figures.prediction.closed else None,
            "won": figures.prediction.won,
            "closed": figures.prediction.closed,
        },
        "straight_to_sales": _share(figures.straight_to_sales),
        "sides_skipped": _share(figures.sides_skipped),
        "hours": {"marketing": _number(figures.hours.marketing, 2), "sales": _number(figures.hours.sales, 2)},
        "today": _number(figures.today, 2),
        "tomorrow": {
            "months_covered": _number(tomorrow.months_covered),
            "first_thin_month": tomorrow.first_thin_month and month_key(tomorrow.first_thin_month.first),
            "last_day_to_act": tomorrow.last_day_to_act and tomorrow.last_day_to_act.isoformat(),
            "days_lead_to_sale": tomorrow.days_lead_to_sale,
            "months": [_month_ahead(one, money) for one in tomorrow.months],
        },
    }


def _month_ahead(ahead: MonthAhead, money: Money) -> Values:
    return {
        "month": month_key(ahead.month.first),
        "booked": money(ahead.booked),
        "weighted": money(ahead.weighted),
        "ripening": money(ahead.ripening),
        "target": money(ahead.target),
    }


def _pace(pace: Pace, money: Money) -> Values:
    return {
        "revenue": money(pace.revenue),
        "target": money(pace.target),
        "attainment_percent": _percent(pace.attainment),
        "expected": money(pace.expected),
        "pace_gap": money(pace.pace_gap),
        "needed_per_day": money(pace.needed_per_day),
        "elapsed_days": pace.elapsed_days,
        "remaining_days": pace.remaining_days,
    }


def _closed(closed: Closed, money: Money) -> Values:
    return {"count": closed.count, "value": money(closed.value)}


def _sales(figures: Sales, money: Money) -> Values:
    paces = {"month": figures.month, "quarter": figures.quarter, "year": figures.year, "week": figures.week}
    return {
        "revenue": {name: money(pace.revenue) for name, pace in paces.items()},
        "pace": {name: _pace(pace, money) for name, pace in paces.items()},
        "weeks": [
            {"week": week.name, "revenue": money(week.revenue), "target": money(week.target)} for week in figures.weeks
        ],
        "won": _closed(figures.won, money),
        "lost": _closed(figures.lost, money),
        "open": _open(figures, money),
        "forecast": {
            "sure": money(figures.forecast.sure),
            "likely": money(figures.forecast.likely),
            "best": money(figures.forecast.best),
            "deals": figures.forecast.deals,
            "coverage": _number(figures.coverage, 2),
        },
        "win_rate": _share(figures.win_rate),
        "win_rate_twelve_months": _share(figures.win_rate_twelve),
        "win_rate_value_percent": _win_rate_by_value(figures),
        "median_sale": money(figures.median_sale),
        "median_days_to_close": figures.median_days,
        "new": _closed(figures.newness.new, money),
        "repeat": _closed(figures.newness.repeat, money),
        "unknown": _closed(figures.newness.unknown, money),
        "follow_ups_kept": _share(figures.kept),
        "lost_reasons": [
            {"reason": one.reason, "count": one.count, "value": money(one.value), "twelve_months": one.twelve}
            for one in figures.lost_reasons
        ],
        "deals_to_look_at": [
            {
                "customer": one.who,
                "deal": one.title,
                "stage": one.stage,
                "amount": money(one.amount),
                "expected": one.expected and one.expected.isoformat(),
                "next_action": one.next_action or None,
                "next_day": one.next_day and one.next_day.isoformat(),
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
        "slipped": _closed(deals.slipped, money),
        "by_stage": [
            {"stage": stage.name, "count": stage.count, "value": money(stage.value)} for stage in deals.by_stage
        ],
    }


def _win_rate_by_value(figures: Sales) -> float | None:
    """Won value ÷ closed value, from ten closed deals on."""
    closed = figures.won.value + figures.lost.value
    return _percent(Fraction(figures.won.value, closed)) if figures.win_rate.ratio is not None and closed else None
