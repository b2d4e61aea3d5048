"""A report as the text that is kept when its month is closed, and back."""

import hashlib
from fractions import Fraction
from typing import Any

import msgspec

from twohats.month.rules.report import MonthReport


def to_text(report: MonthReport) -> str:
    """The report as JSON: fractions as `3/7`, days as `2026-10-31`, fields in their order."""
    return msgspec.json.encode(report, enc_hook=_plain).decode()


def from_text(text: str) -> MonthReport:
    """The report that was written as this text.

    Raises:
        ValueError: it is not such a text.
    """
    return msgspec.json.decode(text, type=MonthReport, dec_hook=_read)


def digest_of(text: str) -> str:
    """The hash that a frozen report is kept with."""
    return hashlib.sha256(text.encode()).hexdigest()


def _plain(value: object) -> object:
    if isinstance(value, Fraction):
        return f"{value.numerator}/{value.denominator}"
    raise NotImplementedError(type(value))


def _read(wanted: type, value: Any) -> object:  # noqa: ANN401  # msgspec's
    if wanted is Fraction:
        return Fraction(value)
    raise NotImplementedError(wanted)
