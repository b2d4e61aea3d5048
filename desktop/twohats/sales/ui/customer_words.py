"""How the habits of a customer are said."""

from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from twohats.business.rules.money import show_number

_WEEKS_FROM, _MONTHS_FROM, _YEARS_FROM = 14, 60, 640
_WEEK, _MONTH, _YEAR = 7, 30.44, 365.25


def say_interval(days: int | None) -> str:
    """How often they usually buy: about every 6 months; empty where no habit shows."""
    if days is None:
        return ""
    count, one, many = _in_units(days, _tr("about every day"), _tr("about every {} days"))
    return one if count == 1 else many.format(count)


def say_span(days: int) -> str:
    """A number of days in the unit people would say it in: 5 days, 3 weeks, 6 months, 2 years."""
    if days < _WEEKS_FROM:
        return _tr("1 day") if days == 1 else _tr("{} days").format(days)
    if days < _MONTHS_FROM:
        return _tr("{} weeks").format(round(days / _WEEK))
    if days < _YEARS_FROM:
        return _tr("{} months").format(round(days / _MONTH))
    return _tr("{} years").format(round(days / _YEAR))


def say_rate(rate: float, locale: str) -> str:
    """How often a year, with one decimal."""
    return show_number(Decimal(f"{rate:.1f}"), locale, 1)


def _in_units(days: int, every_day: str, every_days: str) -> tuple[int, str, str]:
    """A span in the unit people would say it in: how many, its words for one, its words for several."""
    if days < _WEEK:
        return max(days, 1), every_day, every_days
    if days < _MONTHS_FROM // 2:
        return round(days / _WEEK), _tr("about every week"), _tr("about every {} weeks")
    if days < _YEARS_FROM // 2:
        return round(days / _MONTH), _tr("about every month"), _tr("about every {} months")
    return round(days / _YEAR), _tr("about every year"), _tr("about every {} years")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Customers", text)
