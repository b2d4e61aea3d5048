"""What lies behind the sample firm: two years of seasons, sales first, everything else led up to them."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import cycle

from twohats.business.rules.calendar import Period, month_key, month_of
from twohats.sample.book import Book
from twohats.sample.campaigns import month_away
from twohats.sample.desk import CALENDAR, some_time, workday
from twohats.sample.jobs import job_worth
from twohats.sample.stories import Refusal, Sale

MONTHS_BACK = 24

# January to December: how much of a busy month each is.
_SEASON = (0.5, 0.6, 0.9, 1, 1, 1, 0.8, 0.5, 0.95, 1, 1, 0.6)
_YEAR = 12
_RECENT = 3
_BUSY, _BUSY_ONCE = 3_600_000, 2_000_000

_REFUSALS = (
    Refusal("not ready yet", "Buys the flat first; the notary is in six weeks.", 45),
    Refusal("outside our area", "It is on the other side of the river, two hours a day on the road."),
    Refusal("budget below our minimum", "Has 3,000 for a whole kitchen.", 180),
    Refusal("wrong season", "A terrace in the rain season; call in spring.", 120),
    Refusal("could not be reached", "Four tries at four times of the day.", 14),
    Refusal("misunderstood the offer", "Thought the fixed price holds the appliances, too.", 21),
    Refusal("we don't do that", "Wants a swimming pool."),
    Refusal("not the decision maker", "His mother owns the flat and knows nothing of it.", 14),
    Refusal("duplicate", "The same couple, under her name."),
    Refusal("we are full", "Wants to start next week.", 60),
    Refusal("other", "Sells kitchens himself and wanted our price.", 30),
    Refusal("asked not to be contacted", "“Take me off every list you have.”"),
)
_LOSSES = (
    ("price", "“The other firm is two thousand cheaper.”"),
    ("no decision", "“We leave it for another year.”"),
    ("price", "“For that money I can wait.”"),
    ("timing", "“You cannot start before June, they can.”"),
    ("competitor", "“My cousin’s firm does it now.”"),
    ("we were slow", "“I had signed when your offer came.”"),
    ("price", "“Nice, but not for a flat I let.”"),
    ("trust", "“You have never done a loft.”"),
    ("no decision", "“My husband wants to see one more.”"),
    ("price", "“We do the floor ourselves, so it is too much.”"),
    ("we were full", "“By then we have to be in.”"),
    ("competitor", "“They live next door to the shop.”"),
    ("no decision", "“The bank said no.”"),
    ("scope", "“They take the roof as well.”"),
)
# Every so many working days, how often, for how much.
_REGULARS = ((64, 6, 18_000), (86, 3, 24_000), (43, 9, 9_500))


@dataclass(frozen=True, slots=True)
class _Slot:
    """Money that comes in on a day, in minor units."""

    day: date
    amount: int


def target_of(month: date, today: date) -> int:
    """What a month should bring, in minor units: by season, and more since the firm has grown."""
    months = (today.year - month.year) * 12 + today.month - month.month
    busy = _BUSY_ONCE if months > _YEAR else _BUSY
    return round(busy * _SEASON[month.month - 1] / 50_000) * 50_000


def tell_of_the_past(book: Book, today: date) -> None:
    """Deals won and lost, handoffs refused, withdrawn, lapsed and returned, small jobs in between."""
    slots = [slot for number in range(-MONTHS_BACK, 1) for slot in _slots(book, today, number)]
    kinds = cycle(("lead", "lead", "phone", "lead", "lead", "again", "lead"))
    smallest = min(slots[len(slots) // 2 : -8], key=lambda slot: slot.amount)
    for number, slot in enumerate(slots):
        _lead_up_to(book, slot, next(kinds), number, cancelled=slot is smallest)
    _small_jobs(book)
    _regulars(book)
    _losses(book)
    _refusals(book)
    _withdrawn_lapsed_returned(book)


def _slots(book: Book, today: date, number: int) -> Iterator[_Slot]:
    """When the money of a month comes in, evenly over what is past of it."""
    month, rng = month_of(month_away(today, number)), book.rng
    past = Period(month.first, min(month.after, today))
    days = [day for day in past.days() if CALENDAR.is_working_day(day)]
    share = CALENDAR.working_days(past) / CALENDAR.working_days(month)
    luck = rng.uniform(0.97, 1.08) if number > -_RECENT else rng.uniform(0.8, 1.1)
    revenue = target_of(month.first, today) * share * luck
    count = min(len(days), max(1, round(revenue / (660_000 if number >= -_RECENT else 1_650_000))))
    weights = [rng.uniform(0.6, 1.35) for _ in range(count)] if days else []
    for place, weight in enumerate(weights):
        day = rng.choice(days[place * len(days) // count : (place + 1) * len(days) // count])
        yield _Slot(day, max(round(revenue * weight / sum(weights) / 5000) * 5000, 40_000))


def _lead_up_to(book: Book, slot: _Slot, kind: str, number: int, *, cancelled: bool) -> None:
    """What must have happened for this money to come in: the deal, the handoff, the lead."""
    rng, first = book.rng, book.desk.first
    at_the_end = rng.random() < 0.4 and not cancelled  # noqa: PLR2004  # the others pay when they order
    won = workday(slot.day, -rng.randint(8, 18)) if at_the_end else slot.day
    sent = workday(won, -rng.randint(9, 18) - slot.amount // 200_000)
    if sent < workday(first, 2):
        asked = some_time(slot.day, rng)
        job = job_worth(slot.amount, slot.day, rng)
        book.stories.append(book.firm.small_job(book.phone_in(asked, job, "Repeat customer")))
        return
    starts = workday(won, rng.randint(3, 6)) if at_the_end else workday(won, rng.randint(8, 25))
    ends = slot.day if at_the_end else workday(starts, rng.randint(3, 9))
    extra = rng.randrange(300, 950, 10) * 100 if number % 9 == 4 and not cancelled else 0  # noqa: PLR2004  # now and then
    sale = Sale(some_time(won, rng), slot.day, starts, max(starts, ends), extra, cancelled)
    _win(book, slot, kind, sent, sale)


def _win(book: Book, slot: _Slot, kind: str, sent: date, sale: Sale) -> None:
    firm, rng = book.firm, book.rng
    job = job_worth(slot.amount, sent, rng)
    moment = some_time(sent, rng)
    if kind == "phone":
        enquiry = book.phone_in(moment, job, rng.choice(("Referral", "Referral", "Repeat customer", "Walk-in")))
        book.stories.append(firm.success(firm.phones(enquiry), enquiry, sale))
        return
    long_ago = workday(sent, -45)
    refusal = Refusal("not ready yet", "Wants to, but not before the bank has said yes.", 30)
    twice = kind == "again" and long_ago > book.desk.first
    enquiry = book.enquire(some_time(long_ago, rng) if twice else book.before(sent, 0, 7), job)
    opening = firm.passes(enquiry, moment, refusal if twice else None)
    book.stories.append(firm.success(opening, enquiry, sale))


def _small_jobs(book: Book) -> None:
    """Every few months somebody from before has something small done."""
    span = (book.desk.last - book.desk.first).days
    for number in range(5):
        day = workday(book.desk.first, 40 + span * number // 8)
        job = job_worth(book.rng.randrange(42_000, 190_000, 1000), day, book.rng)
        enquiry = book.phone_in(some_time(day, book.rng), job, "Repeat customer")
        book.stories.append(book.firm.small_job(enquiry))


def _regulars(book: Book) -> None:
    """Some have something seen to at intervals of their own; one of them has not been heard of for a while."""
    for place, (every, often, amount) in enumerate(_REGULARS):
        for number in range(often):
            day = workday(book.desk.first, 140 + every * number)
            if day < book.desk.last:
                book.stories.append(book.firm.regular(some_time(day, book.rng), place, amount))


def _spread(book: Book, count: int, fewest: int) -> Iterator[date]:
    """Working days over the two years, more of them lately; the last one lies some working days back."""
    steps = sum(CALENDAR.is_working_day(day) for day in Period(book.desk.first, book.desk.last).days())
    for number in range(count):
        back = (1 - ((number + 1) / count) ** 0.6) * (steps - 60)
        yield workday(book.desk.last, -round(back) - fewest - book.rng.randint(0, 4))


def _losses(book: Book) -> None:
    for (reason, note), lost in zip(_LOSSES, _spread(book, len(_LOSSES), 2), strict=True):
        sent = workday(lost, -book.rng.randint(12, 20))
        enquiry = book.enquire(book.before(sent, 0, 5))
        moments = some_time(sent, book.rng), some_time(lost, book.rng)
        book.stories.append(book.firm.loss(enquiry, *moments, reason, note))


def _refusals(book: Book) -> None:
    for refusal, sent in zip(_REFUSALS, _spread(book, len(_REFUSALS), 5), strict=True):
        enquiry = book.enquire(book.before(sent, 0, 5))
        if refusal.reason == "duplicate":
            enquiry = replace(enquiry, channel="Website")
        book.stories.append(book.firm.rejection(enquiry, some_time(sent, book.rng), refusal))


def _withdrawn_lapsed_returned(book: Book) -> None:
    firm, rng = book.firm, book.rng
    for tell, fewest in ((firm.withdrawal, 9), (firm.lapse, 70)):
        for sent in _spread(book, 3, fewest):
            enquiry = book.enquire(book.before(sent, 0, 3))
            book.stories.append(tell(enquiry, some_time(sent, rng)))
    refusal = Refusal("misunderstood the offer", "Thought the fair price was for the whole floor.", 30)
    for sent in _spread(book, 2, 25):
        enquiry = book.enquire(book.before(sent, 0, 3))
        book.stories.append(firm.comeback(enquiry, some_time(sent, rng), refusal))


def fill_up_leads(book: Book, today: date) -> None:
    """The leads of each month that were never sent over, until the month has what it should."""
    for number in range(-MONTHS_BACK, 1):
        month = month_of(month_away(today, number))
        days = [day for day in Period(month.first, min(month.after, today)).days() if CALENDAR.is_working_day(day)]
        wanted = _leads_wanted(month.first, number) * len(days) / 21
        for _ in range(round(wanted) - book.leads[month_key(month.first)]):
            _idle(book, book.rng.choice(days))


def _leads_wanted(month: date, number: int) -> float:
    season = 0.4 + 0.6 * _SEASON[month.month - 1]
    return season * (4.6 if number < -_YEAR else 7.5 if number < -_RECENT else 17)


def _idle(book: Book, day: date) -> None:
    days_ago = (book.desk.last - day).days
    old = days_ago > 12  # noqa: PLR2004  # by then something was said
    fates, weights = (("kept", "let go"), (4, 5)) if old else (("new", "ready", "kept"), (4, 2, 2))
    fate = book.rng.choices(fates, weights)[0]
    book.stories.append(book.firm.idle(book.enquire(max(some_time(day, book.rng), book.before(day, 0, 0))), fate))
