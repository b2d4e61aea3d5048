"""What the sample firm's Marketing does month by month: campaigns and what they cost."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from random import Random

from twohats.business.rules.calendar import month_of
from twohats.marketing.operations.campaigns import (
    CampaignPlan,
    NewMessage,
    add_message,
    decide_campaign,
    place,
    plan_campaign,
)
from twohats.marketing.operations.spending import Spending, spend
from twohats.sample.desk import Desk, Story, moment_of, some_time, workday
from twohats.sample.jobs import next_feast

# What a lead costs there, in cents, as the firm has learned.
_COST_OF_A_LEAD = {"Referral": 2_000, "Newsletter": 6_000, "Trade fair": 40_000, "Local paper": 15_000}

CHANNELS = {"Instagram": "paid", "Google Ads": "paid", "Trade fair": "paid", "Local paper": "earned"}


@dataclass(frozen=True, slots=True)
class Effort:
    """A campaign of the sample. Days are local, `budget` in minor units; `words` each come with their promise."""

    name: str
    segment: str
    channel: str
    first: date
    last: date
    budget: int
    horizon: str
    words: tuple[tuple[str, str], ...]
    verdict: str = ""

    def runs_on(self, day: date) -> bool:
        """Whether it runs on a day."""
        return self.first <= day <= self.last

    @property
    def promise(self) -> str:
        """What its first words promise."""
        return self.words[0][1]


@dataclass(frozen=True, slots=True)
class _Kind:
    name: str
    segment: str
    channel: str
    horizon: str
    words: tuple[tuple[str, str], ...]


_KINDS = {
    "kitchens": _Kind(
        "{season} kitchens",
        "Young families, East",
        "Instagram",
        "now",
        (
            ("“Finished before {feast}”", "Finished before {feast}, at the price in the offer, valid until {until}."),
            ("“Fixed price, no surprises”", "The price in the offer is the price on the invoice, valid until {until}."),
        ),
    ),
    "fair": _Kind(
        "Trade fair, {season_small}",
        "Shops and practices",
        "Trade fair",
        "now",
        (("“Closed for nine days, not nine weeks”", "Nine closed days at most, or every further day is on us."),),
    ),
    "bathrooms": _Kind(
        "{feast_first} bathrooms",
        "Landlords",
        "Google Ads",
        "now",
        (
            ("“Fixed price, no surprises”", "Fixed price after one visit, valid until {until}."),
            ("“15 % off this month”", "15 % off the tiles if ordered by {until}."),
        ),
    ),
    "neighbour": _Kind(
        "Ask a neighbour",
        "Past customers",
        "Referral",
        "later",
        (
            (
                "“Your neighbour’s kitchen was ready on the day”",
                "The date your neighbour was given is the date you get; a day late is a day free.",
            ),
        ),
    ),
    "paper": _Kind(
        "Before and after, in the paper",
        "Young families, East",
        "Local paper",
        "later",
        (("“Eleven homes, eleven dates kept”", ""),),
    ),
    "shops": _Kind(
        "Refits over a weekend",
        "Shops and practices",
        "Newsletter",
        "now",
        (("“Locked on Friday, open on Monday”", "Floor and counter between Friday 18:00 and Monday 08:00."),),
    ),
}

# Kind, first month counted from this one, how many months, budget in euros, what became of it.
_EFFORTS = (
    ("kitchens", -24, 3, 1500, "change"),
    ("fair", -22, 2, 2400, "keep"),
    ("bathrooms", -20, 4, 1800, "change"),
    ("neighbour", -17, 11, 360, "keep"),
    ("kitchens", -14, 3, 1800, "keep"),
    ("paper", -12, 2, 600, "stop"),
    ("fair", -10, 2, 2600, "keep"),
    ("bathrooms", -9, 4, 2200, "keep"),
    ("shops", -6, 3, 480, "stop"),
    ("neighbour", -5, 12, 400, ""),
    ("kitchens", -1, 3, 2400, ""),
    ("bathrooms", 0, 2, 1300, ""),
    ("paper", 2, 2, 600, ""),
)
_SEASONS = (
    ("Winter", "Winter", "Spring", "Spring", "Spring", "Summer", "Summer", "Summer") + ("Autumn",) * 3 + ("Winter",)
)


def month_away(today: date, months: int) -> date:
    """The first day of the month so many months after (before) a day's."""
    index = today.year * 12 + today.month - 1 + months
    return date(index // 12, index % 12 + 1, 1)


def efforts(today: date) -> tuple[Effort, ...]:
    """The campaigns of two years up to a day, those that still run, and the one that is planned next."""
    return tuple(_effort(today, *row) for row in _EFFORTS)


def _effort(
    today: date, kind_name: str, offset: int, months: int, euros: int, verdict: str
) -> Effort:  # a row of the table
    kind = _KINDS[kind_name]
    first, last = month_away(today, offset), month_of(month_away(today, offset + months - 1)).last
    feast = next_feast(first + timedelta(days=31))
    season = _SEASONS[first.month - 1]
    facts = {
        "season": season,
        "season_small": season.lower(),
        "feast": feast,
        "feast_first": feast.removeprefix("the ").capitalize().replace("School starts", "September"),
        "until": f"{last.day} {last:%B}",
    }
    name = kind.name.format(**facts)
    this_year = offset > -12  # noqa: PLR2004  # older ones carry their year, so that no two share a name
    # A winter that begins in December is the next year's.
    winter_of = first + timedelta(days=31)
    words = tuple((said.format(**facts), promise.format(**facts)) for said, promise in kind.words)
    return Effort(
        name if this_year else f"{name} {winter_of.year}",
        kind.segment,
        kind.channel,
        first,
        last,
        euros * 100,
        kind.horizon,
        words,
        verdict,
    )


def campaign_stories(desk: Desk, planned: tuple[Effort, ...], rng: Random) -> Iterator[Story]:
    """Each campaign from its plan to its verdict, and what goes on beside them."""
    for effort in planned:
        yield _campaign(desk, effort, Random(rng.random()))
    yield _subscriptions(desk)


def _campaign(desk: Desk, effort: Effort, rng: Random) -> Story:
    early = max(desk.first, min(workday(effort.first, -6), workday(desk.last, -8)))
    yield moment_of(early, 9, 30 + rng.randrange(20))
    plan = CampaignPlan(
        effort.name,
        effort.segment,
        effort.horizon,
        effort.first.isoformat(),
        effort.last.isoformat(),
        effort.budget,
        effort.budget // _COST_OF_A_LEAD.get(effort.channel, 9_000),
        (effort.last + timedelta(days=7)).isoformat(),
    )
    campaign_id = desk.marketing("New campaign", plan_campaign, plan)
    desk.campaigns[effort.name] = [_message(desk, effort, campaign_id, *words) for words in effort.words]
    yield from _spending(desk, effort, rng)
    if effort.verdict:
        yield some_time(workday(effort.last, 3), rng)
        note = {"keep": "Paid for itself.", "change": "Right place, wrong words.", "stop": "Read, not answered."}
        desk.marketing("Decide", decide_campaign, campaign_id, effort.verdict, note[effort.verdict])


def _message(desk: Desk, effort: Effort, campaign_id: int, words: str, promise: str) -> int:
    message = NewMessage(words, promise, "en", valid_until=effort.last.isoformat())
    message_id: int = desk.marketing("Add words", add_message, campaign_id, message)
    window = (effort.first.isoformat(), effort.last.isoformat())
    desk.marketing("Where and when", place, message_id, effort.channel, *window)
    return message_id


def _spending(desk: Desk, effort: Effort, rng: Random) -> Iterator[datetime]:
    months = (effort.last.year - effort.first.year) * 12 + effort.last.month - effort.first.month + 1
    for number in range(months):
        for day_of_month in (5, 19):
            day = workday(month_away(effort.first, number).replace(day=day_of_month))
            yield some_time(day, rng)
            amount = effort.budget * rng.randint(82, 104) // (200 * months) // 10 * 10
            minutes = rng.choice((0, 30, 45, 90))
            spending = Spending(desk.day.isoformat(), amount, minutes, effort.name, effort.channel)
            desk.marketing("Money or hours", spend, spending)


def _subscriptions(desk: Desk) -> Story:
    """What the newsletter and the website cost, month after month."""
    month = desk.first
    while True:
        yield moment_of(workday(month_away(month, 0).replace(day=3)), 9, 12)
        day = desk.day.isoformat()
        desk.marketing("Money or hours", spend, Spending(day, 1900, 60, channel="Newsletter"))
        desk.marketing("Money or hours", spend, Spending(day, 1200, channel="Website", note="Hosting"))
        month = month_away(month, 1)
