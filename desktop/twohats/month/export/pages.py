"""All pages of a month, quarter or year as plain values."""

from twohats.business.rules.calendar import month_key
from twohats.month.export.handshake import handshake
from twohats.month.export.marketing import marketing
from twohats.month.export.sales import sales
from twohats.month.export.values import Values, days, money_in
from twohats.month.rules.figures import MonthFigures
from twohats.month.rules.periods import period_key


def to_json(figures: MonthFigures) -> Values:
    """Everything on the pages: money as text in the base currency, days as `2026-10-31`, None what is undefined."""
    money = money_in(figures.currency)
    return {
        figures.span if figures.span == "month" else "period": _key(figures),
        "span": figures.span,
        "days": days(figures.month),
        "as_of": figures.as_of.isoformat(),
        "currency": figures.currency,
        "quarter": days(figures.quarter),
        "working_days": figures.working_days,
        "agreement": figures.agreement,
        "decision_hours": figures.decision_hours,
        "history": figures.history,
        "marketing": marketing(figures.marketing, money),
        "handshake": handshake(figures.handshake, money),
        "sales": sales(figures, money),
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


def _key(figures: MonthFigures) -> str:
    return period_key(figures.month, figures.span, figures.fiscal_start)
