"""The Sales page: the month, here and now."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from twohats.business.rules.calendar import parse_month
from twohats.business.rules.money import DASH
from twohats.business.rules.targets import Pace
from twohats.month.pages.words import Line, Words, figure_table, own_words
from twohats.month.rules import sentences
from twohats.month.rules.figures import Closed, MonthFigures, MonthLine, Sales, SalesLately, WeekLine
from twohats.month.rules.reckoning import PERCENTAGE_FROM
from twohats.month.rules.report import MonthReport
from twohats.paper.blocks import BarLine, BarsList, ChartBlock, Figure, Figures, Note
from twohats.paper.charts import Chart, Series
from twohats.paper.page import Page, Row
from twohats.paper.sheet import Align
from twohats.paper.table import Table

_DEFINITIONS = (
    "Net of tax, in {currency}; targets are set by month and spread over working days ({days} here). Won of closed: "
    "won ÷ (won + lost). Sure: a chance of 80 % and more, in full; likely: amount × chance; at best: all that may "
    "close in the {forecast}. Enough: open deals ÷ what is missing."
)
_CORRECTIONS_SHOWN = 4
_RIGHT: tuple[Align, ...] = ("right",)


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
            Row(
                (ChartBlock(chart(figures, words), "bar: revenue, line: target"), stages(figures, words)),
                (3, 2),
                optional=True,
            ),
            Row((parts(figures, words),)),
            Row((paces(figures, words), _lost(figures, words)), (2, 1)),
            Row((origin(figures, words), _further(figures, words)), (2, 3)),
            Row((_deals(figures, words),)),
            *own_words("Why, in the owner's words", report.meeting.sales, report.meeting.actions),
            *_corrected(figures, words),
        ),
        definitions=definitions(figures),
        as_of=words.as_of,
        letterhead=words.letterhead,
        logo=words.logo,
    )


def definitions(figures: MonthFigures) -> str:
    """How the figures are counted."""
    return _DEFINITIONS.format(currency=figures.currency, days=figures.working_days, forecast=_forecast_of(figures))


def _forecast_of(figures: MonthFigures) -> str:
    return "year" if figures.span == "year" else "quarter"


def _cards(figures: MonthFigures, words: Words) -> tuple[Figure, ...]:
    sales = figures.sales
    target = (sales.year if figures.span == "year" else sales.quarter).target
    forecast = sales.forecast
    around = ("year", sales.year) if figures.span == "quarter" else ("quarter", sales.quarter)
    return (
        revenue_card(f"Revenue, {figures.span}", sales.month, words),
        revenue_card(f"Revenue, {around[0]}", around[1], words),
        Figure("Won of closed", words.of(sales.win_rate), _win_rate(figures, words)),
        Figure(
            f"Forecast, {_forecast_of(figures)}: likely",
            words.whole(forecast.likely),
            f"sure {words.bare(forecast.sure)} · at best {words.bare(forecast.best)}",
            _fraction(forecast.likely, target),
        ),
    )


def revenue_card(label: str, pace: Pace, words: Words) -> Figure:
    """Revenue, and how much of its target it is."""
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
    return f"orders of {words.bare(figures.sales.won.value)} · " + (
        words.percent(rate.ratio) if rate.ratio is not None else "too few to judge"
    )


def _part_names(figures: MonthFigures, words: Words) -> tuple[str, ...]:
    """Such as `W43`, or `Oct` where the parts are months."""
    names = (one.name for one in figures.sales.weeks)
    return tuple(one[5:] if figures.span == "month" else words.short_month(parse_month(one)) for one in names)


def chart(figures: MonthFigures, words: Words) -> Chart:
    """What each week brought; in a quarter or year, each month."""
    weeks = figures.sales.weeks
    return Chart(
        "bars against target",
        f"{'Week by week' if figures.span == 'month' else 'Month by month'} against target",
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
    """The numbers of the chart, under it; they add up to the month and to its target."""
    sales, right = figures.sales, _RIGHT * (len(figures.sales.weeks) + 1)
    if figures.span == "year":
        return twelve_parts(figures.currency, _part_names(figures, words), sales.weeks, words)
    *revenue, all_revenue = words.column([*(one.revenue for one in sales.weeks), sales.month.revenue])
    *targets, all_targets = words.column([*(one.target for one in sales.weeks), sales.month.target])
    return Table(
        ("", *_part_names(figures, words), "Together"),
        (("Revenue", *revenue, all_revenue), ("Target", *targets, all_targets)),
        ("left", *right),
    )


def twelve_parts(currency: str, names: Sequence[str], months: Sequence[WeekLine | MonthLine], words: Words) -> Table:
    """Twelve months side by side: there is room for whole units and no more."""
    return Table(
        (currency, *names),
        (
            ("Revenue", *(words.bare(one.revenue) for one in months)),
            ("Target", *(words.bare(one.target) for one in months)),
        ),
        ("left", *_RIGHT * len(months)),
    )


def paces(figures: MonthFigures, words: Words) -> Table:
    """The days, and what they lie in, against target."""
    sales, name = figures.sales, sentences.name_of(figures)
    around = {
        "month": ((_week_name(figures), sales.week), (name, sales.month), ("Quarter", sales.quarter)),
        "quarter": ((name, sales.month),),
        "year": (("Quarter", sales.quarter),),
    }[figures.span]
    lines = (*around, ("Year so far" if sales.year.remaining_days else "Year", sales.year))
    return Table(
        ("", "Revenue", "Target", "Ahead or behind", "Needed a day"),
        tuple(
            (
                label,
                words.whole(pace.revenue),
                "no target set" if pace.target is None else words.whole(pace.target),
                DASH if pace.pace_gap is None else words.signed(pace.pace_gap, whole=True),
                words.whole(pace.needed_per_day),
            )
            for label, pace in lines
        ),
        ("left", "right", "right", "right", "right"),
        title="Against target",
        note=_twelve(figures, words),
    )


def _week_name(figures: MonthFigures) -> str:
    return f"Week {figures.sales.weeks[-1].name[6:]}" if figures.whole else "Week"


def _twelve(figures: MonthFigures, words: Words) -> str:
    twelve = figures.sales.twelve
    aimed = [one for one in twelve if one.target]
    met = sum(one.revenue >= (one.target or 0) for one in aimed)
    on_target = f", {met} of {len(aimed)} on target" if aimed else ""
    return f"Twelve months: {words.whole(sum(one.revenue for one in twelve))}{on_target}."


def stages(figures: MonthFigures, words: Words) -> BarsList:
    """The open deals by stage, and what is wrong with them."""
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


def origin(figures: MonthFigures, words: Words) -> Table:
    """The revenue by kind of channel, beside that of the same days a year before."""
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


def _further(figures: MonthFigures, words: Words) -> Table:
    lately = figures.sales.lately if figures.span != "year" else None
    return figure_table("How sales go", words, _further_lines(figures, words, lately), twelve=lately is not None)


def _further_lines(figures: MonthFigures, words: Words, lately: SalesLately | None) -> Iterator[Line]:
    sales = figures.sales
    coverage = f"{words.number(sales.coverage)} × what is missing"
    yield Line("Orders won", words.closed(sales.won), words.closed(lately.won if lately else None))
    yield Line("Won of closed", words.share(sales.win_rate), words.share(sales.win_rate_twelve))
    yield Line(
        "… by value",
        _by_value(sales.won, sales.lost, words),
        _by_value(lately.won, lately.lost, words) if lately else "",
        known=bool(sales.win_rate.whole or sales.win_rate_twelve.whole),
    )
    yield _median_sale(sales, words, lately)
    yield Line(
        "Median days to close",
        _of(str(sales.median_days), sales.days_known, "deal"),
        _of(str(lately.median_days), lately.days_known, "deal") if lately else "",
        known=bool(sales.days_known or (lately and lately.days_known)),
        name="sales.median_days",
    )
    yield from _newness(sales, words, lately)
    yield Line(
        "Follow-ups kept",
        words.share(sales.kept),
        words.share(lately.kept) if lately else "",
        known=bool(sales.kept.whole or (lately and lately.kept.whole)),
        name="sales.kept",
    )
    yield Line("Enough in the pipeline?", coverage, known=sales.coverage is not None)
    if sales.quotes is not None and (sales.quotes.waiting.count or (lately and lately.quotes_sent.count)):
        yield Line("Quotes sent", words.closed(sales.quotes.sent), words.closed(lately.quotes_sent if lately else None))
        yield Line("Quotes won", words.closed(sales.quotes.won), words.closed(lately.quotes_won if lately else None))
        yield Line("Quotes waiting", words.closed(sales.quotes.waiting))
        expired = sales.quotes.expired
        yield Line("Quotes past their day", words.closed(expired), known=bool(expired.count))


def _of(figure: str, count: int, thing: str) -> str:
    return f"{figure} of {sentences.many(count, thing, f'{thing}s')}" if count else DASH


def _median_sale(sales: Sales, words: Words, lately: SalesLately | None) -> Line:
    return Line(
        "Median sale",
        _of(words.money(sales.median_sale), sales.sales, "sale"),
        _of(words.money(lately.median_sale), lately.sales, "sale") if lately else "",
        known=bool(sales.sales or (lately and lately.sales)),
        name="sales.median_sale",
    )


def _newness(sales: Sales, words: Words, lately: SalesLately | None) -> Iterator[Line]:
    now, then = sales.newness, lately.newness if lately else None
    for label, one, other in (
        ("Sold to new customers", now.new, then and then.new),
        ("Bought before", now.repeat, then and then.repeat),
        ("Nobody known", now.unknown, then and then.unknown),
    ):
        known = bool(one.count or (other and other.count))
        yield Line(label, words.closed(one), words.closed(other or None), known=known)


def _by_value(won: Closed, lost: Closed, words: Words) -> str:
    known = won.count + lost.count >= PERCENTAGE_FROM
    return words.part_of(won.value, won.value + lost.value, known=known)


def _corrected(figures: MonthFigures, words: Words) -> tuple[Row, ...]:
    """The corrections of closed months that were made in this one; none where there were none."""
    said = ", ".join(
        f"{words.short_month(one.month)} {words.signed(one.amount)} on {words.day(one.made_on)}"
        f"{f' ({one.document})' if one.document else ''}"
        for one in figures.adjustments[:_CORRECTIONS_SHOWN]
    )
    more = len(figures.adjustments) - _CORRECTIONS_SHOWN
    more_said = f", and {more} more" if more > 0 else ""
    return (Row((Note(f"Corrected in closed months: {said}{more_said}."),)),) if said else ()
