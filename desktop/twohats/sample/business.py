"""The sample business: two years of an invented renovation firm, the same for the same day and seed."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from random import Random

from twohats.business.operations import found_firm, set_up_firm, write_offer
from twohats.business.rules.calendar import month_key
from twohats.business.rules.profile import Profile
from twohats.rooms import ROOMS, SCHEMA
from twohats.sample.book import Book
from twohats.sample.campaigns import CHANNELS, campaign_stories, efforts, month_away
from twohats.sample.desk import ZONE, Desk, closed_days, workday
from twohats.sample.direct import close_on, open_channels, set_targets
from twohats.sample.history import MONTHS_BACK, fill_up_leads, target_of, tell_of_the_past
from twohats.sample.months import month_stories
from twohats.sample.plans import plan_stories
from twohats.sample.present import tell_of_today
from twohats.sample.quotes import OFFERS, TAX_RATE
from twohats.sample.stories import Firm
from twohats.storage.file import BusinessFile, create_file

FIRM = Profile("Kowalski Renovations", locale="en_GB", time_zone=ZONE, margin=35)
_ON_PAPER = replace(
    FIRM,
    letterhead="Rua do Exemplo 12, 1000-000 Lisboa\nNIF 000 000 000",
    phone="+351 900 000 001",
    email="office@kowalski.example",
    tax_rate=TAX_RATE,
)

_MONTHS_AHEAD = 12


def make_sample(path: Path, *, today: date, seed: int = 7) -> None:
    """Make the sample business in a new file.

    Raises:
        FileError: something stands there already, or the folder cannot be written.
    """
    file = create_file(path, ROOMS, SCHEMA)
    try:
        fill(file, today=today, seed=seed)
    except BaseException:
        file.close()
        path.unlink()
        raise
    file.close()


def fill(file: BusinessFile, *, today: date, seed: int = 7) -> None:
    """Let two years happen in an empty file, up to the last working day before `today` (local).

    The same day and seed give the same business, but for uids and the salts of its history.
    """
    clock = file.clock
    desk = Desk(file, workday(month_away(today, -MONTHS_BACK)), workday(today, -1))
    file.clock = desk.clock
    try:
        _settle_in(desk, today)
        _live(desk, today, Random(seed))
    finally:
        file.clock = clock


def _settle_in(desk: Desk, today: date) -> None:
    desk.owner("Found the firm", found_firm, FIRM)
    years = range(desk.first.year, today.year + 2)
    desk.sales("The firm", set_up_firm, _ON_PAPER)
    for offer in OFFERS:
        desk.sales("Offer", write_offer, offer)
    desk.owner("Close between the years", close_on, closed_days(years))
    desk.marketing("Open channels", open_channels, CHANNELS)
    months = [month_away(today, number) for number in range(-MONTHS_BACK, _MONTHS_AHEAD + 1)]
    desk.sales("Set targets", set_targets, {month_key(month): target_of(month, today) for month in months})


def _live(desk: Desk, today: date, rng: Random) -> None:
    planned = efforts(today)
    book = Book(Firm(desk, planned), rng)
    tell_of_the_past(book, today)
    tell_of_today(book, today)
    fill_up_leads(book, today)
    desk.tell([*plan_stories(desk), *campaign_stories(desk, planned, rng), *book.stories, *month_stories(desk, today)])
