"""The names of the weekdays and of the months, in full."""

from PySide6.QtCore import QCoreApplication


def weekday_names() -> tuple[str, ...]:
    """From Monday on."""
    return (
        _tr("Monday"),
        _tr("Tuesday"),
        _tr("Wednesday"),
        _tr("Thursday"),
        _tr("Friday"),
        _tr("Saturday"),
        _tr("Sunday"),
    )


def month_names() -> tuple[str, ...]:
    """From January on."""
    return (
        _tr("January"),
        _tr("February"),
        _tr("March"),
        _tr("April"),
        _tr("May"),
        _tr("June"),
        _tr("July"),
        _tr("August"),
        _tr("September"),
        _tr("October"),
        _tr("November"),
        _tr("December"),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Names", text)
