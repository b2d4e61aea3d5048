"""What the sample firm plans beside its campaigns: its audiences, the seasons, and the vision that Sales reads."""

from collections.abc import Iterator
from datetime import date, timedelta

from twohats.marketing.operations.scoring import add_rule
from twohats.marketing.operations.segments import edit_persona, new_segment
from twohats.marketing.operations.timetable import add_season
from twohats.marketing.operations.vision import publish
from twohats.marketing.rules.scoring import Fact, ScoreRule
from twohats.marketing.rules.segments import Comparison, Condition, Filter, Persona, Trait
from twohats.marketing.rules.vision import Bet, Vision
from twohats.sample.desk import Desk, Story, moment_of, workday

_SAYS = Comparison.SAYS

_SEGMENTS = {
    "Young families, East": (
        Filter((Condition(Trait.NEED, _SAYS, "kitchen"), Condition(Trait.BOUGHT, Comparison.NO))),
        Persona(
            "Two children, or a second one on the way.",
            "When the table no longer fits the family.",
            "A table in the kitchen, and an end date.",
            "Weeks of dust with a baby in the house.",
            "“Just tell us what it costs and when you are gone.”",
        ),
    ),
    "Landlords": (
        Filter((Condition(Trait.NEED, _SAYS, "bathroom"),)),
        Persona(
            "One to six flats, and a day job.",
            "When a tenant gives notice.",
            "Let again by the first of the month.",
            "A month without rent.",
            "“I need it simple, and I need it twice.”",
        ),
    ),
    "Shops and practices": (
        Filter(
            some=(
                Condition(Trait.NEED, _SAYS, "shop"),
                Condition(Trait.NEED, _SAYS, "counter"),
                Condition(Trait.TAG, Comparison.IS, "met at the fair"),
            )
        ),
        Persona(
            "Own the shop and stand in it.",
            "When the lease is renewed.",
            "The work done in a week, at night if need be.",
            "Closed days: they cost more than the tiles.",
            "“Every day the door is shut, somebody else’s is open.”",
        ),
    ),
    "Past customers": (
        Filter((Condition(Trait.BOUGHT, Comparison.YES),)),
        Persona(
            "Know our boots in their hallway.",
            "When the neighbour asks who did it.",
            "To be asked once, and to be proud of a name they gave.",
            "Having sent us to somebody who was let down.",
            "“They said the ninth, and it was the ninth.”",
        ),
    ),
}
_RULES = (
    ScoreRule(25, "named a size", Fact.NEED_SAYS, "m²"),
    ScoreRule(10, "our area", Fact.PLACE_IS, "Lisboa, Almada"),
    ScoreRule(5, "left an e-mail address", Fact.HAS_EMAIL),
)
_SEASONS = (("Spring moves", "03-01", "05-15"), ("Holidays", "07-15", "08-31"), ("Before Christmas", "11-15", "12-20"))


def plan_stories(desk: Desk) -> Iterator[Story]:
    """The first week's plans, and the vision that was published three weeks ago."""
    yield _settle_the_plans(desk)


def _settle_the_plans(desk: Desk) -> Story:
    yield moment_of(workday(desk.first, 1), 9, 40)
    for name, (filter_, persona) in _SEGMENTS.items():
        segment_id = desk.marketing("New segment", new_segment, name, filter_)
        desk.marketing("Edit the persona", edit_persona, segment_id, persona)
    for rule in _RULES:
        desk.marketing("New rule", add_rule, rule)
    for season in _SEASONS:
        desk.marketing("New season", add_season, *season)
    first = Bet("Landlords", "a bathroom in ten days, at a fixed price", _in_days(desk, 270), "twenty orders")
    _publish(desk, "Be the firm that says a date and keeps it.", "40 orders\n10 names from customers", first)
    yield moment_of(workday(desk.last, -18), 10, 5)
    second = Bet("Young families, East", "kitchens under 15 m², with the date", _in_days(desk, 130), "ten orders")
    third = Bet("Past customers", "a free check after a year", _in_days(desk, 200), "one name from every third visit")
    words = "Push kitchens under 15 m²: lead with the fixed price and the date. Let past customers tell it for us."
    _publish(desk, words, "450,000 in orders\nEvery second order by referral or repeat", second, third)


def _in_days(desk: Desk, days: int) -> date:
    return desk.day + timedelta(days=days)


def _publish(desk: Desk, words: str, goals: str, *bets: Bet) -> None:
    year = (desk.day + timedelta(days=60)).year
    desk.marketing("Publish the vision", publish, Vision(words, year, goals, bets))
