"""Reads and writes of the office: profile, calendar, targets, channels."""

from base64 import b64decode
from datetime import date, time

from twohats.business.rules.calendar import BusinessCalendar, local_day
from twohats.business.rules.contacts import clean_text, name_key
from twohats.business.rules.profile import Channel, Offer, Profile, guess_kind, keys_beside
from twohats.errors import FileError
from twohats.storage.sqlite import Connection
from twohats.words import say

_PROFILE = (
    "name, currency, country, locale, time_zone, week_start, fiscal_start, paper, margin, target, letterhead, "
    "tax_rate, sale_on, email, phone"
)


def profile(db: Connection) -> Profile:
    """Whose business this is.

    Raises:
        FileError: the file holds no business.
    """
    return db.remembered("business_profile", lambda: _profile(db))


def _profile(db: Connection) -> Profile:
    row = db.first(f"SELECT {_PROFILE} FROM business_profile")  # names from above
    if row is None:
        raise FileError("This file holds no business yet.")
    return Profile(*row)


def logo(db: Connection) -> bytes:
    """The firm's picture as PNG; empty where there is none."""
    return b64decode(db.value("SELECT png FROM business_logo") or "")


def today(db: Connection) -> date:
    """The firm's day of the step being written."""
    return local_day(db.at, profile(db).time_zone)


def calendar(db: Connection) -> BusinessCalendar:
    """The firm's days and hours."""
    firm = profile(db)
    hours: dict[int, list[tuple[time, time]]] = {}
    for weekday, opens, closes in db.all(
        "SELECT weekday, opens, closes FROM business_hours WHERE closed = 0 ORDER BY 1, 2"
    ):
        hours.setdefault(weekday, []).append((time.fromisoformat(opens), time.fromisoformat(closes)))
    holidays = frozenset(
        date.fromisoformat(day) for (day,) in db.all("SELECT day FROM business_holiday WHERE worked = 0")
    )
    return BusinessCalendar(
        time_zone=firm.time_zone,
        week_start=firm.week_start,
        fiscal_start=firm.fiscal_start,
        hours={weekday: tuple(spans) for weekday, spans in hours.items()},
        holidays=holidays,
    )


def holidays(db: Connection, first: str, after: str) -> list[tuple[str, str]]:
    """The days off from a local day to before another, and what they are called."""
    sql = "SELECT day, name FROM business_holiday WHERE worked = 0 AND day >= ? AND day < ? ORDER BY day"
    return [(day, name) for day, name in db.all(sql, (first, after))]


def offers(db: Connection) -> list[Offer]:
    """What the firm sells, by name."""
    sql = "SELECT name, unit, price, tax_rate, margin, id FROM business_offer WHERE archived = 0 ORDER BY key"
    return [Offer(*row) for row in db.all(sql)]


def targets(db: Connection) -> dict[str, int]:
    """The target of each month that has one of its own, in minor units, by `2026-10`."""
    return dict(db.all("SELECT month, amount FROM business_target WHERE usual = 0"))


def set_target(db: Connection, month: str, amount: int) -> bool:
    """Set what a month should bring, in minor units; False if it says so already."""
    row = db.first("SELECT id, amount, usual FROM business_target WHERE month = ?", (month,))
    if row is None:
        db.insert("business_target", month=month, amount=amount)
    elif row[1:] != (amount, 0):
        db.update("business_target", row[0], amount=amount, usual=0)
    return row is None or row[1:] != (amount, 0)


def channels(db: Connection, held: str = "") -> list[Channel]:
    """The places to choose from, in the order of their names; the one that is held already, archived or not."""
    sql = "SELECT id, name, kind FROM business_channel WHERE archived = 0 OR name = ? ORDER BY key"
    return [Channel(*row) for row in db.all(sql, (held,))]


def channel_named(db: Connection, name: str, kind: str | None = None) -> int:
    """The id of the channel of this name; made if there is none, its kind guessed from its name.

    No name, and the word for none in any language, is the one channel that stands for none.
    """
    key = name_key(name) or "unknown"
    sql, alike = "SELECT id FROM business_channel WHERE key = ?", (key, *sorted(keys_beside(key) - {key}))
    found = next((one for like in alike if (one := db.value(sql, (like,))) is not None), None)
    if found is not None:
        return int(found)
    return db.insert(
        "business_channel", name=clean_text(name) or say("Unknown"), key=key, kind=kind or guess_kind(name)
    )
