"""What is done about the firm itself: founding it, its targets, hours, offers and picture."""

import secrets
from base64 import b64encode
from collections.abc import Mapping, Sequence
from zoneinfo import ZoneInfo

from twohats.business.rules.contacts import clean_text, name_key
from twohats.business.rules.country import country_of
from twohats.business.rules.money import decimals_of
from twohats.business.rules.profile import SHIPPED_CHANNELS, Offer, Profile, tidied
from twohats.business.rules.targets import share_out
from twohats.business.store import office
from twohats.errors import RuleError
from twohats.storage.sqlite import Connection
from twohats.words import say

_PNG = b"\x89PNG\r\n\x1a\n"
_LARGEST_LOGO = 300_000


def found_firm(db: Connection, firm: Profile) -> None:
    """Write down whose business this is, with its working hours and the channels everybody has.

    Raises:
        RuleError: no name, or a currency or time zone nobody knows.
    """
    name = clean_text(firm.name)
    if not name:
        raise RuleError("The firm needs a name.")
    decimals_of(firm.currency)
    _require_time_zone(firm.time_zone)
    if db.first("SELECT 1 FROM business_profile"):
        raise RuleError("This file has its firm already.")
    db.insert(
        "business_profile",
        id=1,
        uid=secrets.token_hex(16),
        name=name,
        currency=firm.currency,
        country=firm.country,
        locale=firm.locale,
        time_zone=firm.time_zone,
        week_start=firm.week_start,
        fiscal_start=firm.fiscal_start,
        paper=firm.paper,
        margin=firm.margin,
        target=firm.target,
        created_at=db.at,
    )
    for weekday in country_of(firm.country).workdays:
        db.insert("business_hours", weekday=weekday, opens="09:00", closes="17:00")
    for channel, kind in SHIPPED_CHANNELS:
        office.channel_named(db, say(channel), kind)


def _require_time_zone(name: str) -> None:
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError) as error:
        raise RuleError("There is no time zone {name}: write it like Europe/Lisbon.", name=repr(name)) from error


def set_target(db: Connection, month: str, amount: int) -> bool:
    """Set what a month should bring, in minor units; False if it says so already."""
    if amount < 0:
        raise RuleError("A target cannot be negative.")
    return office.set_target(db, month, amount)


def go_by_usual(db: Connection, month: str) -> None:
    """Let a month go by the usual target again.

    Raises:
        RuleError: it does already.
    """
    held = db.value("SELECT id FROM business_target WHERE month = ? AND usual = 0", (month,))
    if held is None:
        raise RuleError("This month goes by the usual target already.")
    db.update("business_target", held, usual=1)


def spread_year(db: Connection, months: Sequence[str], amount: int, weights: Sequence[int]) -> None:
    """Set the targets of some months so that they add up to an amount in minor units, shared out by weights.

    Whole amounts are shared out in whole units of the currency.

    Raises:
        RuleError: the amount is negative.
    """
    if amount < 0:
        raise RuleError("A target cannot be negative.")
    whole = 10 ** decimals_of(office.profile(db).currency)
    unit = 1 if amount % whole else whole
    for month, share in zip(months, share_out(amount // unit, weights), strict=True):
        office.set_target(db, month, share * unit)


def set_usual_target(db: Connection, amount: int | None) -> None:
    """Set what a month without a target of its own should bring, in minor units; None for nothing.

    Raises:
        RuleError: the amount is negative.
    """
    if amount is not None and amount < 0:
        raise RuleError("A target cannot be negative.")
    db.update("business_profile", 1, target=amount)


def take_day_off(db: Connection, day: str, name: str) -> None:
    """Close the firm on a local day.

    Raises:
        RuleError: it has no name.
    """
    words = clean_text(name, 120)
    if not words:
        raise RuleError("Say what day it is, such as Christmas.")
    held = db.value("SELECT id FROM business_holiday WHERE day = ?", (day,))
    if held is None:
        db.insert("business_holiday", day=day, name=words)
    else:
        db.update("business_holiday", held, name=words, worked=0)


def work_on(db: Connection, day: str) -> None:
    """Work on a day that was taken off.

    Raises:
        RuleError: it was not.
    """
    held = db.value("SELECT id FROM business_holiday WHERE day = ? AND worked = 0", (day,))
    if held is None:
        raise RuleError("This day was not a day off.")
    db.update("business_holiday", held, worked=1)


def set_hours(db: Connection, weekday: int, opens: str | None, closes: str | None) -> None:
    """Say when the firm works on a weekday, 1 (Monday) to 7, such as `09:00` to `17:00`; None for not at all.

    Raises:
        RuleError: only one of both is said, it closes before it opens, or no day would be left to work on.
    """
    _set_hours(db, weekday, opens, closes)
    _require_a_working_day(db)


def _require_a_working_day(db: Connection) -> None:
    if db.first("SELECT 1 FROM business_hours WHERE closed = 0") is None:
        raise RuleError("The firm works on one day of the week at least: without hours nothing can be due.")


def _set_hours(db: Connection, weekday: int, opens: str | None, closes: str | None) -> None:
    held = db.all("SELECT id FROM business_hours WHERE weekday = ? ORDER BY closed, id", (weekday,))
    for (row_id,) in held:
        db.update("business_hours", row_id, closed=1)
    if opens is None and closes is None:
        return
    if opens is None or closes is None or opens >= closes:
        raise RuleError("Say from when to when: it closes after it opens.")
    if held:
        db.update("business_hours", held[0][0], opens=opens, closes=closes, closed=0)
    else:
        db.insert("business_hours", weekday=weekday, opens=opens, closes=closes)


def set_week(db: Connection, hours: Mapping[int, tuple[str, str] | None]) -> None:
    """Say when the firm works on some weekdays, 1 (Monday) to 7; None for not at all. Errors as in `set_hours`."""
    for weekday, span in hours.items():
        opens, closes = span or (None, None)
        _set_hours(db, weekday, opens, closes)
    _require_a_working_day(db)


def write_offer(db: Connection, offer: Offer) -> int:
    """Write down something the firm sells, or what changed about it; its id.

    Raises:
        RuleError: no name, or one that another offer has.
    """
    name = clean_text(offer.name, 200)
    if not name_key(name):
        raise RuleError("An offer needs a name.")
    columns = {
        "name": name,
        "key": name_key(name),
        "unit": clean_text(offer.unit, 40),
        "price": offer.price,
        "tax_rate": offer.tax_rate,
        "margin": offer.margin,
        "archived": 0,
    }
    held = db.value("SELECT id FROM business_offer WHERE key = ?", (name_key(name),))
    archived = held is not None and db.value("SELECT archived FROM business_offer WHERE id = ?", (held,))
    if held is not None and held != offer.id and not archived:
        raise RuleError("There is an offer “{name}” already.", name=name)
    if held is None and not offer.id:
        return db.insert("business_offer", **columns)
    db.update("business_offer", offer.id or held or 0, **columns)
    return int(offer.id or held or 0)


def archive_offer(db: Connection, offer_id: int) -> None:
    """Sell something no longer; quotes that name it stay."""
    db.update("business_offer", offer_id, archived=1)


def set_up_firm(db: Connection, firm: Profile) -> None:
    """Say anew what the firm is called and how it is reached, and how it counts: all that may change after founding.

    Currency, country and time zone stay: every amount and every day of the file is written in them.

    Raises:
        RuleError: no name, no such address, rate or share, or no such day.
    """
    told = tidied(firm)
    db.update(
        "business_profile",
        1,
        name=told.name,
        letterhead=told.letterhead,
        email=told.email,
        phone=told.phone,
        tax_rate=told.tax_rate,
        margin=told.margin,
        sale_on=told.sale_on,
        week_start=told.week_start,
        fiscal_start=told.fiscal_start,
        paper=told.paper,
        locale=told.locale,
    )


def set_logo(db: Connection, png: bytes) -> None:
    """Put a picture beside the firm's name on paper, or take it away where it is empty.

    Raises:
        RuleError: it is no PNG, or too large for a letterhead.
    """
    if png and not png.startswith(_PNG):
        raise RuleError("This picture cannot be printed.")
    if len(png) > _LARGEST_LOGO:
        raise RuleError("This picture is too large for a letterhead: choose a simpler one.")
    text = b64encode(png).decode()
    if db.value("SELECT 1 FROM business_logo") is None:
        db.insert("business_logo", id=1, png=text)
    else:
        db.update("business_logo", 1, png=text)
