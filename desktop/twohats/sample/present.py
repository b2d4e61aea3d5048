"""Where the sample firm stands today: what waits, what came back, the open deals and the work booked ahead."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from twohats.business.rules.calendar import month_of, quarter_of
from twohats.business.rules.contacts import Person
from twohats.sales.operations.activities import plan
from twohats.sales.operations.deals import reckon
from twohats.sales.rules.deals import FirstAction
from twohats.sample.book import Book
from twohats.sample.campaigns import month_away
from twohats.sample.desk import Story, moment_of, some_time, workday
from twohats.sample.history import target_of
from twohats.sample.jobs import Job, job_worth, next_feast
from twohats.sample.people import make_person
from twohats.sample.stories import Refusal, Sale
from twohats.sample.talk import Enquiry, Talk, talk_until
from twohats.stamp import to_stamp

_FAMILIES, _LANDLORDS, _SHOPS, _PAST = "Young families, East", "Landlords", "Shops and practices", "Past customers"
_FIRST_NUMBER = 900
# Deals older than so many working days were once expected earlier.
_SLIPPED = 24


@dataclass(frozen=True, slots=True)
class _Next:
    """What is to be done in so many days, at an hour."""

    days: int
    at: str
    kind: str
    subject: str


@dataclass(frozen=True, slots=True)
class _Open:
    """An open deal: what it is about, worth in euros, sent so many working days ago, expected in so many days."""

    who: tuple[str, str]
    title: str
    segment: str
    euros: int
    channel: str
    stage: str
    sent: int
    closes_in: int
    next: _Next | None = None


_NOBODY = ("", "")

_OPEN = (
    _Open(
        ("Olle Lind", ""),
        "Terrace",
        _PAST,
        5900,
        "Newsletter",
        "Quoted",
        24,
        6,
        _Next(-2, "15:00", "call", "Ask for a decision"),
    ),
    _Open(
        ("Nina Petrov", ""),
        "Bathroom, Elm St.",
        _LANDLORDS,
        8200,
        "Google Ads",
        "Quoted",
        17,
        9,
        _Next(0, "09:30", "call", "Call about the tile choice"),
    ),
    _Open(
        ("Jana Novák", ""),
        "Kitchen and hall",
        _FAMILIES,
        21500,
        "Referral",
        "Negotiating",
        26,
        5,
        _Next(0, "11:00", "email", "Send the revised offer"),
    ),
    _Open(
        ("", "Dental practice Harbour 9"),
        "Reception",
        _SHOPS,
        9800,
        "Website",
        "Qualified",
        12,
        20,
        _Next(0, "15:00", "email", "Send the plans"),
    ),
    _Open(
        ("", "Guesthouse Alecrim"),
        "Six bathrooms",
        _LANDLORDS,
        31400,
        "Website",
        "Negotiating",
        31,
        24,
        _Next(3, "10:00", "visit", "Site visit with the tiler"),
    ),
    _Open(
        _NOBODY,
        "Kitchen, 12 m²",
        _FAMILIES,
        11250,
        "Instagram",
        "Quoted",
        15,
        8,
        _Next(2, "16:00", "call", "Call about offer 2"),
    ),
    _Open(("", "Bakery Elm Street"), "Shop floor", _SHOPS, 15900, "Referral", "Quoted", 20, 12),
    _Open(
        _NOBODY,
        "Bathroom, 6 m²",
        _LANDLORDS,
        7400,
        "Instagram",
        "Quoted",
        13,
        16,
        _Next(5, "09:30", "call", "Ask what they think of it"),
    ),
    _Open(
        _NOBODY,
        "Kitchen, 9 m²",
        _FAMILIES,
        9650,
        "Instagram",
        "Qualified",
        9,
        27,
        _Next(1, "14:00", "visit", "Visit and measure"),
    ),
    _Open(_NOBODY, "Loft to live in", _FAMILIES, 27800, "Referral", "Qualified", 11, 45),
    _Open(
        _NOBODY,
        "Level shower",
        _PAST,
        5600,
        "Google Ads",
        "Qualified",
        7,
        30,
        _Next(6, "11:30", "visit", "Visit and measure"),
    ),
    _Open(_NOBODY, "Kitchen, 14 m²", _FAMILIES, 13900, "Instagram", "New", 4, 40),
    _Open(
        ("", "Bookshop Two Cats"),
        "Counter and lights",
        _SHOPS,
        6900,
        "Website",
        "New",
        5,
        35,
        _Next(1, "10:30", "call", "Offer two days for a visit"),
    ),
)


@dataclass(frozen=True, slots=True)
class _Waiting:
    """A lead that waits for Sales: sent on the last working day, or so many days before it."""

    who: tuple[str, str]
    said: str
    segment: str
    euros: int
    channel: str
    days_before: int
    at: str


_WAITING = (
    _Waiting(
        ("Ana Ferreira", "Café Ribeira Nova"),
        "Asked for a price for a 12 m² kitchen; wants it done before {feast}.",
        _FAMILIES,
        12400,
        "Instagram",
        1,
        "15:20",
    ),
    _Waiting(
        ("Greta Becker", "Becker & Sons"),
        "Two bathrooms, budget 18–22k, decides with her brother.",
        _LANDLORDS,
        19800,
        "Google Ads",
        0,
        "16:35",
    ),
    _Waiting(
        ("Mary Okafor", ""), "Loft conversion, needs permit advice first.", _FAMILIES, 26500, "Referral", 0, "16:52"
    ),
)

# Working days ago, who, for what, and the answer.
_BACK = (
    (
        3,
        ("Luca Romano", "Romano Foods"),
        Job("Staff kitchen and changing room", "Budget comes in spring, he likes the date.", 1_350_000, _SHOPS),
        Refusal("not ready yet", "“Call me after the fiscal year ends.”", 30, answered=False),
    ),
    (7, _NOBODY, None, Refusal("outside our area", "Two hours a day on the road.")),
    (10, _NOBODY, None, Refusal("wrong number or address", "The number has a digit too many.", 7)),
)

# What Marketing holds of the last days, the newest first.
_HELD = ("new", "new", "ready", "kept", "new", "ready", "kept")


def tell_of_today(book: Book, today: date) -> None:
    """Everything that is still open on the day."""
    for row in _OPEN:
        job = Job(row.title, f"{row.title}: wants a fixed price and a date.", row.euros * 100, row.segment)
        enquiry = book.enquire(book.before(workday(today, -row.sent), 1, 3), job, row.channel, _person(book, *row.who))
        book.stories.append(_open_deal(book, enquiry, row, today))
    book.stories.extend((_just_accepted(book, today), _someone_called(book, today)))
    book.stories.extend(_sent_over(book, row) for row in _WAITING)
    book.stories.extend(_came_back(book, today))
    book.stories.extend(_booked_ahead(book, today))
    book.stories.extend(_held(book, today))


def _person(book: Book, name: str, organisation: str) -> Person | None:
    if not (name or organisation):
        return None
    return make_person(name or organisation, _FIRST_NUMBER + len(book.stories), book.rng, organisation=organisation)


def _open_deal(book: Book, enquiry: Enquiry, row: _Open, today: date) -> Story:
    desk = book.desk
    deal_id = yield from book.firm.passes(enquiry, some_time(workday(today, -row.sent), enquiry.rng))
    closes = today + timedelta(days=row.closes_in)
    talk = Talk(desk, deal_id, enquiry, desk.moment, closes if row.sent < _SLIPPED else None)
    end = moment_of(desk.last, 13)
    yield from talk_until(talk, row.stage, desk.moment, end)
    yield moment_of(desk.last, 13 + enquiry.rng.randint(1, 3), enquiry.rng.randint(0, 50))
    talk.finish(("Talked; they think about it.",))
    desk.sales("Amount and date", reckon, deal_id, enquiry.job.amount, closes.isoformat())
    if row.next is not None:
        action = FirstAction(row.next.kind, to_stamp(_due(row.next, today)), row.next.subject)
        desk.sales("Plan", plan, deal_id, action)


def _due(then: _Next, today: date) -> datetime:
    """When it is due: today even on a Sunday, before and after on working days."""
    day = today + timedelta(days=then.days)
    if then.days < 0:
        day = workday(day + timedelta(days=1), -1)
    return _at(workday(day) if then.days > 0 else day, then.at)


def _at(day: date, clock: str) -> datetime:
    hour, minute = map(int, clock.split(":"))
    return moment_of(day, hour, minute)


def _just_accepted(book: Book, today: date) -> Story:
    """Accepted on the last working day; the first call is today."""
    sent = some_time(workday(today, -2), book.rng)
    enquiry = book.enquire(book.before(workday(today, -3), 0, 1), channel="Instagram")
    lead_id = yield from book.firm.asks(enquiry)
    handoff_id = yield from book.firm.sends(lead_id, enquiry, sent)
    decided = moment_of(book.desk.last, 9, 25)
    yield from book.firm.accepts(handoff_id, enquiry, decided, moment_of(today, 16))


def _someone_called(book: Book, today: date) -> Story:
    """A neighbour of a customer rang two working days ago; the call back is tomorrow."""
    called = moment_of(workday(today, -2), 11, 20)
    job = Job("Bathroom, ground floor", "Her neighbour said we came on the day.", 890_000, _LANDLORDS)
    back = moment_of(workday(today, 1), 10)
    return book.firm.phones(book.phone_in(called, job, "Referral"), back)


def _sent_over(book: Book, row: _Waiting) -> Story:
    sent = _at(workday(book.desk.last, -row.days_before), row.at)
    said = row.said.format(feast=next_feast(book.desk.last))
    asked = some_time(workday(sent.date(), -1), book.rng)
    job = Job(said, said, row.euros * 100, row.segment)
    return _waits(book, book.enquire(asked, job, row.channel, _person(book, *row.who)), sent)


def _waits(book: Book, enquiry: Enquiry, sent: datetime) -> Story:
    lead_id = yield from book.firm.asks(enquiry)
    yield from book.firm.sends(lead_id, enquiry, sent)


def _held(book: Book, today: date) -> Iterator[Story]:
    for number, fate in enumerate(_HELD):
        asked = some_time(workday(today, -2 - number), book.rng)
        yield book.firm.idle(book.enquire(asked), fate)


def _came_back(book: Book, today: date) -> Iterator[Story]:
    """Answers of the last days: two wait to be read, two were."""
    for back, who, job, refusal in _BACK:
        sent = workday(today, -back)
        enquiry = book.enquire(book.before(sent, 0, 2), job, person=_person(book, *who))
        yield book.firm.rejection(enquiry, some_time(sent, book.rng), refusal)
    refusal = Refusal("not the decision maker", "The house belongs to his aunt.", 14, answered=False)
    sent = workday(today, -8)
    yield book.firm.comeback(book.enquire(book.before(sent, 0, 2)), some_time(sent, book.rng), refusal)


def _booked_ahead(book: Book, today: date) -> Iterator[Story]:
    """Orders that are planned in the first two months after the quarter; the third one is thin."""
    after = quarter_of(today, 1).after
    for number, part in ((0, 0.84), (1, 0.78)):
        month = month_of(month_away(after, number))
        amount = round(target_of(month.first, today) * part / 10_000) * 10_000
        won = workday(today, -4 - 5 * number)
        sent = workday(won, -24)
        enquiry = book.enquire(book.before(sent, 1, 5), job_worth(amount, sent, book.rng))
        starts, ends = workday(month.first, 2), workday(month.last, -3)
        sale = Sale(some_time(won, book.rng), ends, starts, ends)
        opening = book.firm.passes(enquiry, some_time(sent, book.rng))
        yield book.firm.success(opening, enquiry, sale)
