"""The Sales page: the month, here and now."""

from fractions import Fraction

from twohats.business.rules.money import DASH
from twohats.business.rules.targets import Pace
from twohats.month.pages.words import Words, own_words, told
from twohats.month.rules import sentences
from twohats.month.rules.figures import MonthAhead, MonthFigures
from twohats.month.rules.report import MonthReport
from twohats.paper.blocks import BarLine, BarsList, ChartBlock, Figure, Figures, Note
from twohats.paper.charts import Chart, Series
from twohats.paper.page import Page, Row
from twohats.paper.table import Table

_DEFINITIONS = (
    "Net of tax, in {currency}. Target: set for the month, spread over its {days} working days. "
    "Won of closed: won ÷ (won + lost). Sure: a chance of 80 % and more, in full; likely: amount × chance; "
    "at best: all that may close in the quarter."
)
_CORRECTIONS_SHOWN = 4


def page(report: MonthReport, words: Words) -> Page:
    """The page as it is printed."""
    figures = report.figures
    return Page(
        wing="Sales",
        subtitle="Here and now",
        month=words.month,
        firm=words.firm,
        headline=sentences.sales_headline(figures, words.whole),
        second_line=sentences.sales_second_line(figures),
        rows=(
            Row((Figures(_cards(figures, words)),)),
            Row((ChartBlock(_chart(figures, words), "bar: revenue, line: target"), _stages(figures, words)), (3, 2)),
            Row((_origin(figures, words), _lost(figures, words))),
            Row((_deals(figures, words),)),
            Row((_weeks(figures, words), _further(figures, words))),
            *own_words("Why, in the owner's words", report.meeting.sales, report.meeting.actions),
            Row((Note(_beyond(figures, words)),)),
        ),
        definitions=_DEFINITIONS.format(currency=figures.currency, days=figures.working_days),
        as_of=words.as_of,
    )


def _cards(figures: MonthFigures, words: Words) -> tuple[Figure, ...]:
    sales = figures.sales
    target = sales.quarter.target
    forecast = sales.forecast
    return (
        _revenue("Revenue, month", sales.month, words),
        _revenue("Revenue, quarter", sales.quarter, words),
        Figure("Won of closed", words.of(sales.win_rate), _win_rate(figures, words)),
        Figure(
            "Forecast, quarter: likely",
            words.whole(forecast.likely),
            f"sure {words.bare(forecast.sure)} · at best {words.bare(forecast.best)}",
            _fraction(forecast.likely, target),
        ),
    )


def _revenue(label: str, pace: Pace, words: Words) -> Figure:
    if pace.target is None:
        return Figure(label, words.whole(pace.revenue), "no target set")
    under = f"{words.percent(pace.attainment)} of {words.bare(pace.target)}"
    if pace.remaining_days and pace.pace_ratio is not None:
        under += f" · pace {words.number(pace.pace_ratio, 2)}"
    return Figure(label, words.whole(pace.revenue), under, _fraction(pace.revenue, pace.target))


def _fraction(part: int, whole: int | None) -> float | None:
    return max(min(float(Fraction(part, whole)), 1.0), 0.0) if whole else None


def _win_rate(figures: MonthFigures, words: Words) -> str:
    rate = figures.sales.win_rate
    if not rate.whole:
        return "nothing was closed"
    return f"{words.whole(figures.sales.won.value)} · " + (
        words.percent(rate.ratio) if rate.ratio is not None else "too few to judge"
    )


def _chart(figures: MonthFigures, words: Words) -> Chart:
    weeks = figures.sales.weeks
    return Chart(
        "bars against target",
        "Week by week against target",
        tuple(week.name[5:] for week in weeks),
        (
            Series(
                "revenue",
                words.values(week.revenue for week in weeks),
                tuple(words.bare(week.revenue) for week in weeks),
            ),
            Series("target", words.values(week.target for week in weeks)),
        ),
    )


def _stages(figures: MonthFigures, words: Words) -> BarsList:
    deals = figures.sales.open
    most = max((stage.value for stage in deals.by_stage), default=0) or 1
    lines = tuple(
        BarLine(stage.name, words.count(stage.count), words.whole(stage.value), stage.value / most)
        for stage in deals.by_stage
    )
    notes = [f"{deals.without_action} of {deals.count} without a next action"] if deals.count else ["no open deal"]
    if deals.slipped.count:
        notes.append(f"{deals.slipped.count} slipped ({words.whole(deals.slipped.value)})")
    if deals.asleep:
        notes.append(f"{deals.asleep} asleep")
    if deals.undated:
        notes.append(f"{deals.undated} without a date")
    if deals.taken_in:
        notes.append(f"{deals.taken_in} taken in, shown at their stage of today")
    return BarsList("Where the open deals stand", lines, " · ".join(notes))


def _origin(figures: MonthFigures, words: Words) -> Table:
    kinds = figures.marketing.by_kind
    alive = [line for line in kinds if line.revenue or line.won or line.last_year or line.kind == "unattributed"]
    *revenue, total = words.column([*(line.revenue for line in alive), figures.sales.month.revenue])
    *last_year, total_last_year = words.column([*(line.last_year for line in alive), figures.sales.last_year])
    names = (line.kind.capitalize() for line in alive)
    won = (words.count(line.won) for line in alive)
    return Table(
        ("Channel", "Won", "Revenue", "Last year"),
        tuple(zip(names, won, revenue, last_year, strict=True)),
        ("left", "right", "right", "right"),
        title="Where the money came from",
        total=("Total", words.count(sum(line.won for line in kinds)), total, total_last_year),
        note="Equals the revenue on the Marketing page.",
    )


def _lost(figures: MonthFigures, words: Words) -> Table:
    lines = figures.sales.lost_reasons
    lost = [line for line in lines if line.count]
    twelve = ", ".join(f"{line.reason} {line.twelve}" for line in sorted(lines, key=lambda one: -one.twelve)[:5])
    *values, total = words.column([*(line.value for line in lost), figures.sales.lost.value])
    return Table(
        ("Reason", "Deals", "Value"),
        tuple(
            (line.reason.capitalize(), words.count(line.count), value) for line, value in zip(lost, values, strict=True)
        ),
        ("left", "right", "right"),
        title="What was lost, and why",
        total=("Total", words.count(figures.sales.lost.count), total),
        note=f"Twelve months: {twelve}." if twelve else "",
        empty="Nothing was lost.",
    )


def _deals(figures: MonthFigures, words: Words) -> Table:
    def action(name: str, day: str) -> str:
        return f"{day}: {name}" if name else "none: decide today"

    return Table(
        ("Customer", "Deal", "Stage", "Amount", "Expected", "Next action"),
        tuple(
            (
                deal.who or DASH,
                deal.title,
                deal.stage,
                words.money(deal.amount),
                words.day(deal.expected),
                action(deal.next_action, words.day(deal.next_day)),
            )
            for deal in figures.sales.look_at
        ),
        ("left", "left", "left", "right", "left", "left"),
        title="Five deals to look at",
        empty="No deal is open.",
    )


def _weeks(figures: MonthFigures, words: Words) -> Table:
    weeks, month = figures.sales.weeks, figures.sales.month
    *revenue, all_revenue = words.column([*(week.revenue for week in weeks), month.revenue])
    *targets, all_targets = words.column([*(week.target for week in weeks), month.target])
    return Table(
        ("Week", "Revenue", "Target"),
        tuple(zip((week.name for week in weeks), revenue, targets, strict=True)),
        ("left", "right", "right"),
        title="The weeks in numbers",
        total=("Month", all_revenue, all_targets),
    )


def _further(figures: MonthFigures, words: Words) -> Table:
    sales, new = figures.sales, figures.sales.newness
    coverage = f"{words.number(sales.coverage)} × what is missing"
    lines = (
        (
            "Median sale",
            f"{words.money(sales.median_sale)} of {sentences.many(sales.sales, 'sale', 'sales')}",
            bool(sales.sales),
            "sales.median_sale",
        ),
        ("New customers", words.money(new.new.value), bool(new.new.count), ""),
        ("Bought before", words.money(new.repeat.value), bool(new.repeat.count), ""),
        ("Nobody known", words.money(new.unknown.value), bool(new.unknown.count), ""),
        (
            "Median days to close",
            f"{sales.median_days} of {sentences.many(sales.days_known, 'deal', 'deals')}",
            bool(sales.days_known),
            "sales.median_days",
        ),
        ("Follow-ups kept", words.share(sales.kept), bool(sales.kept.whole), "sales.kept"),
        ("Enough in the pipeline?", coverage, sales.coverage is not None, ""),
        ("Won of closed, twelve months", words.share(sales.win_rate_twelve), bool(sales.win_rate_twelve.whole), ""),
    )
    known, missing = told(words, lines)
    return Table(
        ("Figure", "Month"), known, ("left", "right"), title="How sales go", note=missing, empty="Not enough to say."
    )


def _beyond(figures: MonthFigures, words: Words) -> str:
    """The year so far, and the three months after the quarter, in a sentence each."""
    year, twelve = figures.sales.year, figures.sales.twelve
    aimed = [one for one in twelve if one.target]
    met = sum(one.revenue >= (one.target or 0) for one in aimed)
    so_far = f" of {words.whole(year.expected)} by now" if year.expected is not None else ""
    on_target = f", {met} of {len(aimed)} months on target" if aimed else ""
    ahead = ", ".join(_in_sight(one, words) for one in figures.handshake.tomorrow.months[:3])
    return (
        f"Year to date: {words.whole(year.revenue)}{so_far}. "
        f"Twelve months: {words.whole(sum(one.revenue for one in twelve))}{on_target}. "
        f"In sight after the quarter: {ahead}.{_corrected(figures, words)}"
    )


def _corrected(figures: MonthFigures, words: Words) -> str:
    """The corrections of closed months that were made in this one."""
    said = ", ".join(
        f"{words.short_month(one.month)} {words.signed(one.amount)} on {words.day(one.made_on)}"
        f"{f' ({one.document})' if one.document else ''}"
        for one in figures.adjustments[:_CORRECTIONS_SHOWN]
    )
    more = len(figures.adjustments) - _CORRECTIONS_SHOWN
    return f" Corrected in closed months: {said}{f', and {more} more' if more > 0 else ''}." if said else ""


def _in_sight(ahead: MonthAhead, words: Words) -> str:
    target = f" of {words.whole(ahead.target)}" if ahead.target else ""
    return f"{words.short_month(ahead.month)} {words.whole(ahead.covered)}{target}"
