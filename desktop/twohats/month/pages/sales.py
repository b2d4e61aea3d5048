"""The Sales page: the month, here and now."""

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from twohats.business.rules.calendar import parse_month
from twohats.business.rules.money import DASH
from twohats.business.rules.targets import Pace
from twohats.days import short_week
from twohats.month.pages.sales_went import further
from twohats.month.pages.words import Words, nothing, own_words, revenue_in
from twohats.month.rules import sentences
from twohats.month.rules.figures import UNATTRIBUTED, DealToLookAt, MonthFigures, MonthLine, WeekLine
from twohats.month.rules.report import MonthReport
from twohats.paper.blocks import BarLine, BarsList, ChartBlock, Figure, Figures, Note
from twohats.paper.charts import Chart, Series
from twohats.paper.page import Page, Row
from twohats.paper.sheet import Align
from twohats.paper.table import Table
from twohats.words import capital, filled, marked, say, told

_DEFINITIONS = marked(
    "Net of tax, in {currency}; targets are set by month and spread over working days ({days} here). Won of closed: "
    "won ÷ (won + lost). Sure: what is sold, for later days too, and a chance of 80 % and more, in full; likely: "
    "amount × chance; at best: all that may close in the {forecast}. Enough: open deals ÷ what is missing."
)
_CORRECTIONS_SHOWN = 4
_REASONS_SHOWN = 5
_RIGHT: tuple[Align, ...] = ("right",)
_FORECASTS = marked({"quarter": "quarter", "year": "year"})


def page(report: MonthReport, words: Words) -> Page:
    """The page as it is printed."""
    figures = report.figures
    return Page(
        wing=say("Sales"),
        subtitle=say("Here and now"),
        month=words.month,
        firm=words.firm,
        headline=sentences.sales_headline(figures, words.whole),
        second_line=sentences.sales_second_line(figures),
        rows=(
            Row((Figures(_cards(figures, words)),)),
            *_weeks(figures, words),
            Row((paces(figures, words), _lost(figures, words)), (2, 1)),
            Row((_origin(figures, words), further(figures, words)), (2, 3)),
            Row((_deals(figures, words),)),
            *own_words(say("Why, in the owner’s words"), report.meeting.sales, report.meeting.actions),
            *_corrected(figures, words),
        ),
        definitions=definitions(figures),
        as_of=words.as_of,
        letterhead=words.letterhead,
        logo=words.logo,
    )


def _weeks(figures: MonthFigures, words: Words) -> tuple[Row, ...]:
    """The chart with its numbers under it, beside the open deals; a line where there was no sale and no target."""
    drawn, deals = chart(figures, words), stages(figures, words)
    if not any(one.revenue or one.target for one in figures.sales.weeks):
        return (Row((nothing(drawn.title, say("No sale, and no target is set.")), deals), (3, 2)),)
    return (
        Row((ChartBlock(drawn, say("bar: revenue, line: target")), deals), (3, 2), optional=True),
        Row((parts(figures, words),)),
    )


def definitions(figures: MonthFigures) -> str:
    """How the figures are counted."""
    days, forecast = figures.working_days, say(_FORECASTS[_forecast_of(figures)])
    return filled(say(_DEFINITIONS), currency=figures.currency, days=days, forecast=forecast)


def _forecast_of(figures: MonthFigures) -> str:
    return "year" if figures.span == "year" else "quarter"


def _cards(figures: MonthFigures, words: Words) -> tuple[Figure, ...]:
    sales = figures.sales
    target = (sales.year if figures.span == "year" else sales.quarter).target
    forecast = sales.forecast
    around = ("year", sales.year) if figures.span == "quarter" else ("quarter", sales.quarter)
    return (
        revenue_card(revenue_in(figures.span), sales.month, words),
        revenue_card(revenue_in(around[0]), around[1], words),
        Figure(say("Won of closed"), words.of(sales.win_rate), _win_rate(figures, words)),
        Figure(
            filled(say("Forecast, {}: likely"), say(_FORECASTS[_forecast_of(figures)])),
            words.whole(forecast.likely),
            filled(say("sure {} · at best {}"), words.bare(forecast.sure), words.bare(forecast.best)),
            _fraction(forecast.likely, target),
        ),
    )


def revenue_card(label: str, pace: Pace, words: Words) -> Figure:
    """Revenue, and how much of its target it is."""
    if pace.target is None:
        return Figure(label, words.whole(pace.revenue), say("no target set"))
    under = filled(say("{} of {}"), words.percent(pace.attainment), words.bare(pace.target))
    if pace.remaining_days and pace.pace_ratio is not None:
        under += filled(say(" · pace {}"), words.number(pace.pace_ratio, 2))
    return Figure(label, words.whole(pace.revenue), under, _fraction(pace.revenue, pace.target))


def _fraction(part: int, whole: int | None) -> float | None:
    return max(min(float(Fraction(part, whole)), 1.0), 0.0) if whole else None


def _win_rate(figures: MonthFigures, words: Words) -> str:
    rate = figures.sales.win_rate
    if not rate.whole:
        return say("nothing was closed")
    return filled(say("orders of {} · "), words.whole(figures.sales.won.value)) + (
        words.percent(rate.ratio) if rate.ratio is not None else say("too few to judge")
    )


def _part_names(figures: MonthFigures, words: Words) -> tuple[str, ...]:
    """Such as `W43`, or `Oct` where the parts are months."""
    names = (one.name for one in figures.sales.weeks)
    return tuple(short_week(one) if figures.span == "month" else words.short_month(parse_month(one)) for one in names)


def chart(figures: MonthFigures, words: Words) -> Chart:
    """What each week brought; in a quarter or year, each month."""
    weeks = figures.sales.weeks
    return Chart(
        "bars against target",
        say("Week by week against target") if figures.span == "month" else say("Month by month against target"),
        _part_names(figures, words),
        (
            Series(
                "revenue",
                words.values(week.revenue for week in weeks),
                tuple(words.bare(week.revenue) for week in weeks),
            ),
            Series("target", words.values(week.target for week in weeks)),
        ),
    )


def parts(figures: MonthFigures, words: Words) -> Table:
    """The numbers of the chart, under it; they add up to the month. What was aimed at needs no cents."""
    sales, right = figures.sales, _RIGHT * (len(figures.sales.weeks) + 1)
    if figures.span == "year":
        return twelve_parts(figures.currency, _part_names(figures, words), sales.weeks, words)
    *revenue, all_revenue = words.column([*(one.revenue for one in sales.weeks), sales.month.revenue])
    targets, all_targets = words.dealt(one.target for one in sales.weeks), words.whole(sales.month.target)
    return Table(
        ("", *_part_names(figures, words), say("Total")),
        _with_target((say("Revenue"), *revenue, all_revenue), (say("Target"), *targets, all_targets)),
        ("left", *right),
    )


def twelve_parts(currency: str, names: Sequence[str], months: Sequence[WeekLine | MonthLine], words: Words) -> Table:
    """Twelve months side by side: there is room for whole units and no more."""
    return Table(
        (currency, *names),
        _with_target(
            (say("Revenue"), *(words.bare(one.revenue) for one in months)),
            (say("Target"), *(words.bare(one.target) for one in months)),
        ),
        ("left", *_RIGHT * len(months)),
    )


def _with_target(revenue: tuple[str, ...], target: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """The two rows, or the first where no target was set."""
    return (revenue,) if set(target[1:]) == {DASH} else (revenue, target)


def paces(figures: MonthFigures, words: Words) -> Table:
    """The days, and what they lie in, against target."""
    sales, name = figures.sales, capital(sentences.name_of(figures))
    around = {
        "month": ((_week_name(figures), sales.week), (name, sales.month), (say("Quarter"), sales.quarter)),
        "quarter": ((name, sales.month),),
        "year": ((say("Quarter"), sales.quarter),),
    }[figures.span]
    lines = (*around, (say("Year so far") if sales.year.remaining_days else say("Year"), sales.year))
    if all(pace.target is None for _, pace in lines):
        return Table(
            ("", say("Revenue")),
            tuple((label, words.whole(pace.revenue)) for label, pace in lines),
            ("left", "right"),
            title=say("Revenue"),
            note=filled(say("Needs a target to be set beside. {}"), _twelve(figures, words)),
        )
    return Table(
        ("", say("Revenue"), say("Target"), say("Ahead or behind so far"), say("Needed a day")),
        tuple(
            (
                label,
                words.whole(pace.revenue),
                say("no target set") if pace.target is None else words.whole(pace.target),
                DASH if pace.pace_gap is None else words.signed(pace.pace_gap, whole=True),
                words.whole(pace.needed_per_day),
            )
            for label, pace in lines
        ),
        ("left", "right", "right", "right", "right"),
        title=say("Against target"),
        note=_twelve(figures, words),
    )


def _week_name(figures: MonthFigures) -> str:
    return filled(say("Week {}"), figures.sales.weeks[-1].name[6:]) if figures.whole else say("Week")


def _twelve(figures: MonthFigures, words: Words) -> str:
    twelve = figures.sales.twelve
    aimed = [one for one in twelve if one.target]
    met = sum(one.revenue >= (one.target or 0) for one in aimed)
    on_target = filled(say(", {} of {} on target"), met, len(aimed)) if aimed else ""
    return filled(say("Twelve months: {}{}."), words.whole(sum(one.revenue for one in twelve)), on_target)


def stages(figures: MonthFigures, words: Words) -> BarsList:
    """The open deals by stage, and what is wrong with them."""
    deals = figures.sales.open
    most = max((stage.value for stage in deals.by_stage), default=0) or 1
    lines = tuple(
        BarLine(stage.name, words.count(stage.count), words.whole(stage.value), stage.value / most)
        for stage in deals.by_stage
    )
    lacking = filled(say("{} of {} without a next action"), deals.without_action, deals.count)
    notes = [lacking if deals.count else say("no open deal")]
    if deals.slipped.count:
        notes.append(filled(say("{} slipped ({})"), deals.slipped.count, words.whole(deals.slipped.value)))
    if deals.asleep:
        notes.append(filled(say("{} asleep"), deals.asleep))
    if deals.undated:
        notes.append(filled(say("{} without a date"), deals.undated))
    if deals.taken_in:
        notes.append(filled(say("{} taken in, their stage then is not known"), deals.taken_in))
    return BarsList(say("Where the open deals stand"), lines if deals.count else (), " · ".join(notes))


def _origin(figures: MonthFigures, words: Words) -> Table:
    table = origin(figures, words)
    return replace(table, note=f"{say('Equals the revenue on the Marketing page.')} {table.note}".rstrip())


def origin(figures: MonthFigures, words: Words) -> Table:
    """The revenue by kind of channel, beside that of the same days a year before; what was won and came to nothing."""
    kinds = figures.marketing.by_kind
    alive = [line for line in kinds if line.revenue or line.won or line.last_year or line.kind == UNATTRIBUTED]
    *revenue, total = words.column([*(line.revenue for line in alive), figures.sales.month.revenue])
    *last_year, total_last_year = words.column([*(line.last_year for line in alive), figures.sales.last_year])
    names = (sentences.kind_name(line.kind) for line in alive)
    won = (words.count(line.won) for line in alive)
    cancelled = figures.sales.cancelled
    return Table(
        (say("Channel"), say("Won", "how many"), say("Revenue"), say("Last year")),
        tuple(zip(names, won, revenue, last_year, strict=True)),
        ("left", "right", "right", "right"),
        title=say("Where the money came from"),
        total=(say("Total"), words.count(sum(line.won for line in kinds)), total, total_last_year),
        note=filled(say("Won, then cancelled: {}."), words.closed(cancelled)) if cancelled and cancelled.count else "",
    )


def _lost(figures: MonthFigures, words: Words) -> Table:
    lines = figures.sales.lost_reasons
    lost = [line for line in lines if line.count]
    most = sorted(lines, key=lambda line: -line.twelve)
    twelve = ", ".join(f"{sentences.why_lost(line.reason)} {line.twelve}" for line in most[:_REASONS_SHOWN])
    more = sum(line.twelve for line in most[_REASONS_SHOWN:])
    twelve += filled(say(", and {} more"), more) if more else ""
    reasons = (capital(sentences.why_lost(line.reason)) for line in lost)
    *values, total = words.column([*(line.value for line in lost), figures.sales.lost.value])
    return Table(
        (say("Reason"), say("Deals"), say("Value")),
        tuple(zip(reasons, (words.count(line.count) for line in lost), values, strict=True)),
        ("left", "right", "right"),
        title=say("What was lost, and why"),
        total=(say("Total"), words.count(figures.sales.lost.count), total),
        note=filled(say("Twelve months: {}."), twelve) if twelve else "",
        empty=say("Nothing was lost."),
    )


def _deals(figures: MonthFigures, words: Words) -> Table:
    def action(deal: DealToLookAt) -> str:
        if deal.ended:
            return say("won since") if deal.ended == "won" else say("lost since")
        if deal.next_action:
            return told(words.day(deal.next_day), deal.next_action)
        return say("none", "no next action") if figures.whole else say("none: decide today")

    return Table(
        (say("Customer"), say("Deal"), say("Stage"), say("Amount"), say("Expected"), say("Next action")),
        tuple(
            (
                deal.who or DASH,
                deal.title,
                deal.stage or DASH,
                words.money(deal.amount),
                words.day(deal.expected),
                action(deal),
            )
            for deal in figures.sales.look_at
        ),
        ("left", "left", "left", "right", "left", "left"),
        title=filled(say("Five deals to look at, as on {}"), words.day(figures.as_of))
        if figures.whole
        else say("Five deals to look at"),
        empty=say("No deal is open."),
    )


def _corrected(figures: MonthFigures, words: Words) -> tuple[Row, ...]:
    """The corrections of closed months that were made in this one; none where there were none."""
    said = ", ".join(
        filled(say("{} {} on {}"), words.short_month(one.month), words.signed(one.amount), words.day(one.made_on))
        + (f" ({one.document})" if one.document else "")
        for one in figures.adjustments[:_CORRECTIONS_SHOWN]
    )
    more = len(figures.adjustments) - _CORRECTIONS_SHOWN
    more_said = filled(say(", and {} more"), more) if more > 0 else ""
    return (Row((Note(filled(say("Corrected in closed months: {}{}."), said, more_said)),)),) if said else ()
