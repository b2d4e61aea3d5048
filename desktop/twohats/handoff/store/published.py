"""Reads of what each side tells the other: the direction, what is planned, and how far work is booked."""

from dataclasses import dataclass
from datetime import date

from twohats.handoff.rules.brake import Brake, brake
from twohats.handoff.rules.direction import Direction, PublishedBet
from twohats.handoff.store import agreement, queue
from twohats.storage.sqlite import Connection


@dataclass(frozen=True, slots=True)
class Coming:
    """A campaign that Marketing plans. Days are local."""

    uid: str
    name: str
    starts_on: str
    ends_on: str | None
    expected_leads: int | None


def direction(db: Connection) -> Direction | None:
    """What Marketing published last; None before it did."""
    row = db.first("SELECT id, vision, published_at FROM handoff_direction ORDER BY id DESC LIMIT 1")
    if row is None:
        return None
    sql = "SELECT segment, offer, by_when, known_by FROM handoff_bet WHERE direction_id = ? ORDER BY id"
    bets = tuple(PublishedBet(*bet) for bet in db.all(sql, (row[0],)))
    return Direction(row[1], bets, row[2])


_COMING = "SELECT campaign_uid, name, starts_on, ends_on, expected_leads FROM handoff_coming WHERE cancelled = 0"


def running(db: Connection, day: str) -> list[Coming]:
    """The campaigns that run on a local day, by their names."""
    sql = f"{_COMING} AND starts_on <= ?1 AND coalesce(ends_on, ?1) >= ?1 ORDER BY name, id"
    return [Coming(*row) for row in db.all(sql, (day,))]


def next_planned(db: Connection, day: str) -> Coming | None:
    """The campaign that starts next, from a local day on."""
    row = db.first(f"{_COMING} AND starts_on >= ? ORDER BY starts_on, id LIMIT 1", (day,))
    return None if row is None else Coming(*row)


def booked_until(db: Connection) -> date | None:
    """The last day on which work is booked, as Sales told it."""
    day = db.value("SELECT booked_until FROM handoff_capacity")
    return None if day is None else date.fromisoformat(day)


def slow_down(db: Connection, today: date) -> Brake | None:
    """Whether Marketing should slow down on a local day."""
    return brake(agreement.in_force(db), queue.count_waiting(db), booked_until(db), today)
