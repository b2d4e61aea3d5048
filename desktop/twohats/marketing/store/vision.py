"""Reads the versions of the vision, and what Sales has of it."""

from datetime import date

from twohats.marketing.rules.vision import NO_BETS, Bet, Version, Vision
from twohats.storage.sqlite import Connection

_MOST_SEGMENTS = 500


def versions(db: Connection) -> list[Version]:
    """Every version, the newest first; only the newest can be a draft."""
    sql = (
        "SELECT id, words, year, goals, written_at, published_at, lead(published_at) OVER (ORDER BY id) "
        "FROM marketing_vision ORDER BY id"
    )
    bets = _bets(db)
    found = [
        Version(id_, number, Vision(words, year, goals, bets.get(id_, NO_BETS)), *stamps)
        for number, (id_, words, year, goals, *stamps) in enumerate(db.all(sql), 1)
    ]
    return found[::-1]


def _bets(db: Connection) -> dict[int, tuple[Bet, ...]]:
    sql = (
        "SELECT b.vision_id, b.position, coalesce(s.name, ''), b.offer, b.by_when, b.known_by FROM marketing_bet AS b "
        "LEFT JOIN marketing_segment AS s ON s.id = b.segment_id"
    )
    found: dict[int, list[Bet]] = {}
    for vision_id, position, segment, offer, by_when, known_by in db.all(sql):
        day = date.fromisoformat(by_when) if by_when else None
        found.setdefault(vision_id, list(NO_BETS))[position - 1] = Bet(segment, offer, day, known_by)
    return {vision_id: tuple(bets) for vision_id, bets in found.items()}


def find(db: Connection, version_id: int) -> Version | None:
    """One version, or None."""
    return next((version for version in versions(db) if version.id == version_id), None)


def latest(db: Connection) -> Version | None:
    """The draft, or the version that was published last; None if nothing was written yet."""
    return next(iter(versions(db)), None)


def draft(db: Connection) -> Version | None:
    """The version that is still being written, or None."""
    newest = latest(db)
    return newest if newest is not None and newest.published_at is None else None


def read_by_sales(db: Connection) -> str | None:
    """The stamp of the direction that Sales reads now, or None."""
    found = db.value("SELECT published_at FROM handoff_direction ORDER BY id DESC LIMIT 1")
    return None if found is None else str(found)


def segment_names(db: Connection) -> tuple[str, ...]:
    """The audiences to bet on, by name."""
    sql = "SELECT name FROM marketing_segment WHERE archived = 0 ORDER BY key LIMIT ?"
    return tuple(name for (name,) in db.all(sql, (_MOST_SEGMENTS,)))
