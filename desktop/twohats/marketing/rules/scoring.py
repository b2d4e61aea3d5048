"""How promising a lead is: points from rules that the owner writes, each with the words that explain it."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from twohats.business.rules.contacts import clean_text
from twohats.errors import RuleError
from twohats.words import marked, say

MOST_POINTS = 100
MOST_RULES = 50
_LONGEST_VALUE = 200


class Fact(StrEnum):
    """What a rule looks at; most compare it with the rule's value."""

    NEED_SAYS = "need says"
    CHANNEL_IS = "channel is"
    KIND_IS = "kind is"
    CAMPAIGN_IS = "campaign is"
    PLACE_IS = "place is"
    TAGGED = "tagged"
    HAS_PHONE = "has phone"
    NO_PHONE = "no phone"
    HAS_EMAIL = "has e-mail"
    WANTED_WITHIN = "wanted within"
    IN_TOUCH_WITHIN = "in touch within"
    BOUGHT_BEFORE = "bought before"
    CAME_BACK = "came back"


FACT_WORDS = marked(
    {
        Fact.NEED_SAYS: "they mention",
        Fact.CHANNEL_IS: "they met us at",
        Fact.KIND_IS: "they came by",
        Fact.CAMPAIGN_IS: "the campaign is",
        Fact.PLACE_IS: "they are in",
        Fact.TAGGED: "they are tagged",
        Fact.HAS_PHONE: "we have a phone number",
        Fact.NO_PHONE: "we have no phone number",
        Fact.HAS_EMAIL: "we have an e-mail address",
        Fact.WANTED_WITHIN: "they want it within {} days",
        Fact.IN_TOUCH_WITHIN: "we were in touch within {} days",
        Fact.BOUGHT_BEFORE: "they bought before",
        Fact.CAME_BACK: "they came back from Sales",
    }
)

WITHOUT_VALUE = frozenset({Fact.HAS_PHONE, Fact.NO_PHONE, Fact.HAS_EMAIL, Fact.BOUGHT_BEFORE, Fact.CAME_BACK})
IN_DAYS = frozenset({Fact.WANTED_WITHIN, Fact.IN_TOUCH_WITHIN})


@dataclass(frozen=True, slots=True)
class ScoreRule:
    """So many points for a fact, and how it is said: `+20 asked for a price`.

    `value` holds words (several with commas between: any of them), a name, or days, as the fact asks.
    """

    points: int
    words: str
    fact: str
    value: str = ""
    id: int = 0


SHIPPED_RULES = (
    ScoreRule(20, marked("asked for a price"), Fact.NEED_SAYS, "price, quote, cost, offer, how much"),
    ScoreRule(15, marked("was referred to us"), Fact.KIND_IS, "referral"),
    ScoreRule(10, marked("bought before"), Fact.BOUGHT_BEFORE),
    ScoreRule(10, marked("wants it within three months"), Fact.WANTED_WITHIN, "90"),
    ScoreRule(5, marked("in touch this month"), Fact.IN_TOUCH_WITHIN, "30"),
    ScoreRule(-15, marked("no phone"), Fact.NO_PHONE),
    ScoreRule(-10, marked("came back from Sales"), Fact.CAME_BACK),
)


def require_sound(rule: ScoreRule) -> ScoreRule:
    """The rule as it is kept.

    Raises:
        RuleError: no words, no points or too many, an unknown fact, or a value that the fact cannot use.
    """
    words, value = clean_text(rule.words), clean_text(rule.value, _LONGEST_VALUE)
    if not words:
        raise RuleError("Say in words what the points are for.")
    if not rule.points or abs(rule.points) > MOST_POINTS:
        raise RuleError("Give it points from −{most} to {most}, but not 0.", most=MOST_POINTS)
    if rule.fact not in set(Fact):
        raise RuleError("“{fact}” is nothing a rule can look at.", fact=rule.fact)
    if rule.fact in IN_DAYS and not (value.isascii() and value.isdecimal() and 0 < int(value) < MOST_DAYS):
        raise RuleError("“{value}” is not a number of days.", value=value)
    if rule.fact not in WITHOUT_VALUE and not value.strip(", "):
        raise RuleError("Say what “{fact}” is compared with.", fact=say(FACT_WORDS[Fact(rule.fact)]))
    return ScoreRule(rule.points, words, rule.fact, "" if rule.fact in WITHOUT_VALUE else value, rule.id)


MOST_DAYS = 3660


def explain(held: Iterable[ScoreRule]) -> str:
    """The rules that hold, as an owner reads them: `+20 asked for a price, −15 no phone`."""
    return ", ".join(f"{'+' if rule.points > 0 else '−'}{abs(rule.points)} {rule.words}" for rule in held)


def points_of(held: Iterable[ScoreRule]) -> int:
    """The points of the rules that hold."""
    return sum(rule.points for rule in held)
