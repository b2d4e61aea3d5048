"""The firm of whoever comes without a file."""

from dataclasses import replace
from zoneinfo import available_timezones

from PySide6.QtCore import QLocale, QTimeZone

from twohats.business.rules.profile import Profile, settled_in
from twohats.words import language_of


def first_firm() -> Profile:
    """A firm where this computer stands, until its owner says more."""
    zone = bytes(QTimeZone.systemTimeZoneId().data()).decode()
    firm = Profile("My business")
    settled = replace(firm, time_zone=zone) if zone in available_timezones() else firm
    return settled_in(settled, language_of(QLocale.system().name()))
