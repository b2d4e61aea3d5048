"""A moment as text: UTC, always with milliseconds, so that the order of texts is the order of moments."""

from datetime import UTC, datetime


def to_stamp(moment: datetime) -> str:
    """An aware moment as `2026-11-23T14:02:03.123Z`."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def from_stamp(stamp: str) -> datetime:
    """The aware moment of a stamp, in UTC."""
    return datetime.fromisoformat(stamp)
