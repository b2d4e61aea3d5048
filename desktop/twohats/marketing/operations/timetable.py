"""What is moved on the calendar, and the seasons the owner writes into it."""

from datetime import date

from twohats.business.rules.calendar import people_say
from twohats.business.rules.contacts import clean_text
from twohats.business.store import office
from twohats.errors import RuleError
from twohats.marketing.rules.timetable import require_day_of_year, require_order, require_within
from twohats.marketing.store import timetable
from twohats.storage.sqlite import Connection


def move_placement(db: Connection, placement_id: int, first: date, last: date | None) -> None:
    """Show a placement on other local days, both included; without a last one it has no end.

    Raises:
        RuleError: it would end before it starts, lie outside its campaign's days, or is no longer there.
    """
    days = timetable.campaign_days(db, placement_id)
    if days is None:
        raise RuleError("This is no longer on the calendar.")
    today = office.today(db)
    require_order(first, last, today)
    require_within(first, last, days, today)
    ends_on = None if last is None else last.isoformat()
    db.update("marketing_placement", placement_id, starts_on=first.isoformat(), ends_on=ends_on)


def move_decision(db: Connection, campaign_id: int, day: date) -> None:
    """Decide about a campaign on another local day.

    Raises:
        RuleError: that is before it starts, or it is decided already, or no longer there.
    """
    found = timetable.decision(db, campaign_id)
    if found is None:
        raise RuleError("This is no longer on the calendar.")
    name, starts_on, _, verdict = found
    if verdict is not None:
        raise RuleError("“{name}” is decided already.", name=name)
    if starts_on is not None and day.isoformat() < starts_on:
        start = people_say(date.fromisoformat(starts_on), office.today(db))
        raise RuleError("“{name}” cannot be decided before it starts: {start}.", name=name, start=start)
    db.update("marketing_campaign", campaign_id, decide_on=day.isoformat())


def add_season(db: Connection, name: str, first: str, last: str) -> int:
    """Write down a season of every year, from one day as `12-01` to another, both included; its id.

    Raises:
        RuleError: it has no name, or a day is none.
    """
    return db.insert("marketing_season", **_sound(name, first, last))


def change_season(db: Connection, season_id: int, name: str, first: str, last: str) -> None:
    """Call a season something else, or let it run on other days; errors as in `add_season`."""
    _require_season(db, season_id)
    db.update("marketing_season", season_id, **_sound(name, first, last))


def delete_season(db: Connection, season_id: int) -> None:
    """Take a season off the calendar."""
    _require_season(db, season_id)
    db.execute("DELETE FROM marketing_season WHERE id = ?", (season_id,))


def _sound(name: str, first: str, last: str) -> dict[str, str]:
    called = clean_text(name, 120)
    if not called:
        raise RuleError("The season needs a name.")
    return {"name": called, "first": require_day_of_year(first), "last": require_day_of_year(last)}


def _require_season(db: Connection, season_id: int) -> None:
    if timetable.season(db, season_id) is None:
        raise RuleError("This season is no longer there.")
