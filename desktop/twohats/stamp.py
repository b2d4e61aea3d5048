"""A moment as text: UTC, always with milliseconds, so that the order of texts is the order of moments."""

from datetime import UTC, datetime

from twohats.errors import RuleError


def to_stamp(moment: datetime) -> str:
    """An aware moment as it is stored, `2026-11-23T14:02:03.123Z`.

    Raises:
        ValueError: the moment has no time zone.
    """
    check_aware(moment)
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="milliseconds") + "Z"


def from_stamp(stamp: str) -> datetime:
    """The moment (UTC) of a stamp written by `to_stamp`.

    Raises:
        RuleError: the text is no such stamp.
    """
    try:
        moment = datetime.fromisoformat(stamp).replace(tzinfo=UTC)
    except ValueError:
        moment = None
    if moment is None or to_stamp(moment) != stamp:
        raise RuleError("“{text}” is not a moment like 2026-11-23T14:02:03.123Z.", text=stamp)
    return moment


def check_aware(moment: datetime) -> None:
    """Refuse a moment without a time zone: nobody could tell when it is."""
    if moment.utcoffset() is None:
        raise ValueError(f"a moment without a time zone: {moment}")
