"""The sentences a page begins with, chosen from the data; none says more than its numbers carry."""

from collections.abc import Callable, Sequence
from datetime import date
from fractions import Fraction
from itertools import takewhile

from twohats import days
from twohats.business.rules.calendar import Period
from twohats.business.rules.money import half_up
from twohats.business.rules.profile import kind_word
from twohats.month.rules.figures import NOT_SAID, UNATTRIBUTED, MonthFigures, MonthLine, OpenDeals
from twohats.month.rules.periods import month_name, period_before, short_name
from twohats.month.rules.reckoning import Share
from twohats.words import capital, filled, in_turn, many, marked, say

Money = Callable[[int], str]

_ORDINALS = marked(
    (
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "eleventh",
        "twelfth",
    )
)
_AT = marked(
    {
        "month": "By {day} the month stands at {percent} % of its target",
        "quarter": "By {day} the quarter stands at {percent} % of its target",
        "year": "By {day} the year stands at {percent} % of its target",
    }
)
_ON = marked(
    {
        "month": "The month closed on target",
        "quarter": "The quarter closed on target",
        "year": "The year closed on target",
    }
)
_OVER = marked(
    {
        "month": "The month closed {percent} % over target",
        "quarter": "The quarter closed {percent} % over target",
        "year": "The year closed {percent} % over target",
    }
)
_JUST_OVER = marked(
    {
        "month": "The month closed just over target",
        "quarter": "The quarter closed just over target",
        "year": "The year closed just over target",
    }
)
_UNDER = marked(
    {
        "month": "The month closed {percent} % under target",
        "quarter": "The quarter closed {percent} % under target",
        "year": "The year closed {percent} % under target",
    }
)
_JUST_UNDER = marked(
    {
        "month": "The month closed just under target",
        "quarter": "The quarter closed just under target",
        "year": "The year closed just under target",
    }
)
_HEALTHY = (Fraction(70, 100), Fraction(90, 100))
_TOO_EASY = Fraction(95, 100)


def month_and_year(month: Period) -> str:
    """Such as `October 2026`."""
    return days.month_and_year(month.first)


def name_of(figures: MonthFigures) -> str:
    """The days the pages are of, in a sentence: `October`, `Q4`, `2026`."""
    return short_name(figures.month, figures.span, figures.fiscal_start)


def day_name(day: date) -> str:
    """Such as `31 October 2026`."""
    return days.day_and_year(day)


def sales_headline(figures: MonthFigures, money: Money) -> str:
    """How the month stands against its target, and how the leads were answered."""
    return f"{in_turn((_against_target(figures, money), _answered(figures.handshake.in_time)))}."


def _against_target(figures: MonthFigures, money: Money) -> str:
    pace, name = figures.sales.month, name_of(figures)
    if pace.attainment is None:
        if not figures.sales.sales and not pace.revenue:
            return filled(say("No sale in {}"), name)
        return capital(filled(say("{} brought {}"), name, money(pace.revenue)))
    if not figures.whole:
        day = days.day_of(figures.as_of)
        return filled(say(_AT[figures.span]), day=day, percent=half_up(pace.attainment * 100))
    off = half_up((pace.attainment - 1) * 100)
    if pace.revenue == pace.target:
        return say(_ON[figures.span])
    over, under = (_OVER, _UNDER) if off else (_JUST_OVER, _JUST_UNDER)
    return filled(say((over if pace.attainment > 1 else under)[figures.span]), percent=abs(off))


def _answered(in_time: Share) -> str:
    if not in_time.whole:
        return ""
    said = say("{} of {} handed-over leads were answered in time")
    if in_time.whole == 1:
        said = say("{} of {} handed-over lead was answered in time")
    return filled(said, in_time.part, in_time.whole)


def sales_second_line(figures: MonthFigures) -> str:
    """Months in a row, and what the open deals lack."""
    deals, said = figures.sales.open, []
    if figures.whole and figures.span == "month":
        said.append(_in_a_row(figures.sales.twelve))
    if deals.without_action:
        said.append(_lacking(deals, figures))
    if deals.slipped.count:
        said.append(many(deals.slipped.count, "1 deal slipped.", "{} deals slipped."))
    return " ".join(filter(None, said))


def _lacking(deals: OpenDeals, figures: MonthFigures) -> str:
    """How many of the open deals had no next action, at the end of a month that is over, or have none now."""
    one, more = marked("{} of {} has no next action."), marked("{} of {} have no next action.")
    if figures.whole:
        one = more = marked("{} of {} had no next action.")
    lacking = say(one if deals.without_action == 1 else more)
    return filled(lacking, deals.without_action, many(deals.count, "1 open deal", "{} open deals"))


def _in_a_row(twelve: Sequence[MonthLine]) -> str:
    """How many months in a row were met or missed; a month without a target or a sale ends the row."""
    aimed = list(takewhile(lambda one: bool(one.target) and one.revenue > 0, reversed(twelve)))
    if not aimed:
        return ""
    met = _meets(aimed[0])
    count = len(list(takewhile(lambda one: _meets(one) == met, aimed)))
    if count < 2:  # noqa: PLR2004  # one month is no row
        return ""
    name = month_name(twelve[-1].month)
    said = say("{} is the {} month in a row that met its target.")
    if not met:
        said = say("{} is the {} month in a row below target.")
    return capital(filled(said, name, say(_ORDINALS[count - 2])))


def _meets(line: MonthLine) -> bool:
    return line.revenue >= (line.target or 0)


def marketing_headline(figures: MonthFigures, count: Callable[[int], str] = str) -> str:
    """How many leads came."""
    marketing, name = figures.marketing, name_of(figures)
    if not marketing.new_leads:
        return filled(say("No new lead came in {}."), name)
    said = say("{} new lead came in {}") if marketing.new_leads == 1 else say("{} new leads came in {}")
    came = filled(said, count(marketing.new_leads), name)
    if figures.whole and marketing.new_leads_before:
        came += _compared(marketing.new_leads - marketing.new_leads_before, figures)
    return f"{came}."


def _most_money(figures: MonthFigures, money: Money) -> str:
    """Which kind of channel brought most of what has one."""
    total = figures.sales.month.revenue
    known = [line for line in figures.marketing.by_kind if line.kind not in {"unknown", UNATTRIBUTED}]
    best = max(known, key=lambda line: line.revenue)
    if best.revenue <= 0 or total <= 0:
        return ""
    return filled(say("Most revenue: {}, {} of {}."), kind_name(best.kind), money(best.revenue), money(total))


def _compared(difference: int, figures: MonthFigures) -> str:
    before = short_name(period_before(figures.month, figures.span), figures.span, figures.fiscal_start)
    if not difference:
        return filled(say(", as many as in {}"), before)
    said = say(", {} more than in {}") if difference > 0 else say(", {} fewer than in {}")
    return filled(said, abs(difference), before)


def marketing_second_line(figures: MonthFigures, money: Money) -> str:
    """Where most of the money came from, who is kept in touch with, which campaigns wait for a decision."""
    pool, undecided = figures.marketing.pool, figures.marketing.undecided
    said = list(filter(None, [_most_money(figures, money)]))
    if pool.count:
        kept = many(pool.count, "You are keeping in touch with 1 lead", "You are keeping in touch with {} leads")
        now = filled(say("; {} may be sent now"), pool.now) if pool.now else ""
        said.append(f"{kept}{now}.")
    if undecided:
        passed = say("The day to decide on “{}” has passed.")
        if len(undecided) > 1:
            passed = say("The day to decide on “{}” and {} more has passed.")
        said.append(filled(passed, undecided[0].name, len(undecided) - 1))
    return " ".join(said)


def handshake_headline(figures: MonthFigures) -> str:
    """How the leads were answered, and how many wait."""
    queue, in_time = figures.handshake.queue, figures.handshake.in_time
    if in_time.whole:
        waiting = many(queue.closing, "1 is still waiting", "{} are still waiting")
        return f"{in_turn((_answered(in_time), waiting if queue.closing else say('nothing is waiting')))}."
    if queue.closing:
        one = marked("Nothing was answered; 1 lead is waiting.")
        return many(queue.closing, one, "Nothing was answered; {} leads are waiting.")
    if figures.handshake.imported:
        one = marked("Nothing waited in the queue in {}: the 1 handed over came in with an import.")
        more = marked("Nothing waited in the queue in {}: the {:,} handed over came in with an import.")
        return filled(
            say(one if figures.handshake.imported == 1 else more), name_of(figures), figures.handshake.imported
        )
    return filled(say("Nothing was handed over in {}."), name_of(figures))


def handshake_second_line(figures: MonthFigures) -> str:
    """What the share of accepted leads says, where there are enough to say it."""
    accepted = figures.handshake.acceptance
    if not accepted.whole:
        return ""
    facts = filled(say("{} of {} were accepted"), accepted.part, accepted.whole)
    if not accepted.can_be_judged:
        return filled(say("{}: too few to judge."), facts)
    ratio = Fraction(accepted.part, accepted.whole)
    if ratio > _TOO_EASY:
        return filled(say("{}: is the bar too low?"), facts)
    if ratio < _HEALTHY[0]:
        return filled(say("{}, fewer than 7 of 10: see what was off."), facts)
    return filled(say("{}, a healthy share."), facts) if ratio <= _HEALTHY[1] else f"{facts}."


def kind_name(kind: str) -> str:
    """What a kind of channel is called where it begins a line."""
    return say("Kind not told") if kind == "unknown" else capital(kind_word(kind))


def why_lost(reason: str) -> str:
    """Why deals were lost, in the owner's words, or that nobody said."""
    return say(NOT_SAID) if reason == NOT_SAID else reason


def verdict_on_today(today: Fraction | None) -> str:
    """The gauge Today in a word: good from 1, at risk below 0.9."""
    if today is None:
        return ""
    return say("good") if today >= 1 else say("at risk") if today < Fraction(9, 10) else say("nearly there", "nearly")
