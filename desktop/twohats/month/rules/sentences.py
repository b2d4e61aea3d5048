"""The sentences a page begins with, chosen from the data; none says more than its numbers carry."""

from collections.abc import Callable, Sequence
from datetime import date
from fractions import Fraction
from itertools import takewhile

from twohats import days
from twohats.business.rules.calendar import Period
from twohats.business.rules.money import half_up
from twohats.month.rules.figures import MonthFigures, MonthLine
from twohats.month.rules.periods import month_name, period_before, short_name
from twohats.month.rules.reckoning import Share

Money = Callable[[int], str]

_ORDINALS = "second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()
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


def many(count: int, one: str, more: str) -> str:
    """Such as `1 lead` or `3 leads`."""
    return f"{count} {one if count == 1 else more}"


def sales_headline(figures: MonthFigures, money: Money) -> str:
    """How the month stands against its target, and how the leads were answered."""
    answered = _answered(figures.handshake.in_time)
    return f"{_against_target(figures, money)}{f'; {answered}' if answered else ''}."


def _against_target(figures: MonthFigures, money: Money) -> str:
    pace, name = figures.sales.month, name_of(figures)
    if pace.attainment is None:
        return f"{name} brought {money(pace.revenue)}" if figures.sales.sales or pace.revenue else f"No sale in {name}"
    if not figures.whole:
        day = days.day_of(figures.as_of)
        return f"By {day} the {figures.span} stands at {half_up(pace.attainment * 100)} % of its target"
    off = half_up((pace.attainment - 1) * 100)
    if pace.revenue == pace.target:
        return f"The {figures.span} closed on target"
    side = "over" if pace.attainment > 1 else "under"
    return f"The {figures.span} closed {f'{abs(off)} %' if off else 'just'} {side} target"


def _answered(in_time: Share) -> str:
    if not in_time.whole:
        return ""
    leads = "handed-over lead was" if in_time.whole == 1 else "handed-over leads were"
    return f"{in_time.part} of {in_time.whole} {leads} answered in time"


def sales_second_line(figures: MonthFigures) -> str:
    """Months in a row, and what the open deals lack."""
    deals, said = figures.sales.open, []
    if figures.whole and figures.span == "month":
        said.append(_in_a_row(figures.sales.twelve))
    if deals.without_action:
        verb = "has" if deals.without_action == 1 else "have"
        said.append(f"{deals.without_action} of {many(deals.count, 'open deal', 'open deals')} {verb} no next action.")
    if deals.slipped.count:
        said.append(f"{many(deals.slipped.count, 'deal', 'deals')} slipped.")
    return " ".join(filter(None, said))


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
    return f"{name} is the {_ORDINALS[count - 2]} month in a row {'that met its' if met else 'below'} target."


def _meets(line: MonthLine) -> bool:
    return line.revenue >= (line.target or 0)


def marketing_headline(figures: MonthFigures, count: Callable[[int], str] = str) -> str:
    """How many leads came."""
    marketing, name = figures.marketing, name_of(figures)
    if not marketing.new_leads:
        return f"No new lead came in {name}."
    leads = "new lead" if marketing.new_leads == 1 else "new leads"
    came = f"{count(marketing.new_leads)} {leads} came in {name}"
    if figures.whole and marketing.new_leads_before:
        came += _compared(marketing.new_leads - marketing.new_leads_before, figures)
    return f"{came}."


def _most_money(figures: MonthFigures, money: Money) -> str:
    """Which kind of channel brought most of what is attributed."""
    total = figures.sales.month.revenue
    known = [line for line in figures.marketing.by_kind if line.kind != "unattributed"]
    best = max(known, key=lambda line: line.revenue)
    if best.revenue <= 0 or total <= 0:
        return ""
    return f"{best.kind.capitalize()} brought {money(best.revenue)} of {money(total)}."


def _compared(difference: int, figures: MonthFigures) -> str:
    before = short_name(period_before(figures.month, figures.span), figures.span, figures.fiscal_start)
    if not difference:
        return f", as many as in {before}"
    return f", {abs(difference)} {'more' if difference > 0 else 'fewer'} than in {before}"


def marketing_second_line(figures: MonthFigures, money: Money) -> str:
    """Where most of the money came from, who is kept in touch with, which campaigns wait for a decision."""
    pool, undecided = figures.marketing.pool, figures.marketing.undecided
    said = list(filter(None, [_most_money(figures, money)]))
    if pool.count:
        verb = "is" if pool.count == 1 else "are"
        now = f"; {pool.now} may be sent now" if pool.now else ""
        said.append(f"{many(pool.count, 'lead', 'leads')} {verb} kept in touch with{now}.")
    if undecided:
        more = f" and {len(undecided) - 1} more" if len(undecided) > 1 else ""
        said.append(f"The day to decide on “{undecided[0].name}”{more} has passed.")
    return " ".join(said)


def handshake_headline(figures: MonthFigures) -> str:
    """How the leads were answered, and how many wait."""
    queue, in_time = figures.handshake.queue, figures.handshake.in_time
    if in_time.whole:
        waiting = f"{queue.closing} {'is' if queue.closing == 1 else 'are'} still waiting"
        return f"{_answered(in_time)}; {waiting if queue.closing else 'nothing is waiting'}."
    if queue.closing:
        return f"Nothing was answered; {many(queue.closing, 'lead is', 'leads are')} waiting."
    return f"Nothing was handed over in {name_of(figures)}."


def handshake_second_line(figures: MonthFigures) -> str:
    """What the share of accepted leads says, where there are enough to say it."""
    accepted = figures.handshake.acceptance
    if not accepted.whole:
        return ""
    facts = f"{accepted.part} of {accepted.whole} were accepted"
    if not accepted.can_be_judged:
        return f"{facts}: too few to judge."
    ratio = Fraction(accepted.part, accepted.whole)
    if ratio > _TOO_EASY:
        return f"{facts}: is the bar too low?"
    if ratio < _HEALTHY[0]:
        return f"{facts}, fewer than 7 of 10: see what was off."
    return f"{facts}, a healthy share." if ratio <= _HEALTHY[1] else f"{facts}."


def verdict_on_today(today: Fraction | None) -> str:
    """The gauge Today in a word: good from 1, at risk below 0.9."""
    if today is None:
        return ""
    return "good" if today >= 1 else "at risk" if today < Fraction(9, 10) else "close"
