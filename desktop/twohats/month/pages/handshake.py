"""The Handshake page: what passed between the sides, Today and Tomorrow."""

from collections.abc import Iterator

from twohats.month.pages.words import Line, Words, figure_table
from twohats.month.rules import sentences
from twohats.month.rules.figures import HandshakeLately, MonthFigures
from twohats.month.rules.report import MonthReport
from twohats.paper.blocks import Box, ChartBlock, Figure, Figures
from twohats.paper.charts import Chart, Series
from twohats.paper.page import Page, Row
from twohats.paper.table import Table

_DEFINITIONS = (
    "In time: within {hours} working hours. Accepted ÷ (accepted + rejected + waited too long), without wrong data. "
    "Today: revenue ÷ target of the quarter's days so far. Imported leads and the fast lane are not in the queue."
)
_AHEAD_SHOWN = 6


def page(report: MonthReport, words: Words) -> Page:
    """The page as it is printed."""
    figures = report.figures
    return Page(
        wing="Handshake",
        subtitle="Between the two",
        month=words.month,
        firm=words.firm,
        headline=sentences.handshake_headline(figures),
        second_line=sentences.handshake_second_line(figures),
        rows=(
            Row((Figures(_cards(figures, words)),)),
            Row((ChartBlock(_chart(figures, words), "bar: in sight, line: target"),), optional=True),
            Row((_ahead(figures, words),)),
            Row((_queue(figures, words), _times(figures, words))),
            Row((_reasons(figures, words), _shares(figures, words))),
            *_agreed(report),
        ),
        definitions=_DEFINITIONS.format(hours=figures.decision_hours),
        as_of=words.as_of,
        letterhead=words.letterhead,
        logo=words.logo,
        accent="#5c6675",
    )


def _agreed(report: MonthReport) -> tuple[Row, ...]:
    """What the meeting before had agreed, and what came of it."""
    if not report.agreed:
        return ()
    lines = tuple(
        f"{one.words}: {': '.join(filter(None, (one.did or 'not said yet', one.note)))}" for one in report.agreed
    )
    return (Row((Box("Agreed → did", "\n".join(lines)),)),)


def _cards(figures: MonthFigures, words: Words) -> tuple[Figure, ...]:
    handshake, tomorrow = figures.handshake, figures.handshake.tomorrow
    covered = tomorrow.months_covered
    today = sentences.verdict_on_today(handshake.today) or words.needs("handshake.today")
    return (
        Figure("Answered in time", words.share(handshake.in_time), words.needs("handshake.in_time")),
        Figure("Accepted", words.share(handshake.acceptance), words.needs("handshake.acceptance")),
        Figure(
            "Today", words.number(handshake.today, 2), f"{today}: revenue ÷ target so far" if handshake.today else today
        ),
        Figure(
            "Tomorrow",
            words.number(covered) if covered is None else f"{words.number(covered)} months",
            words.needs("handshake.tomorrow") or _thin(figures, words),
        ),
    )


def _thin(figures: MonthFigures, words: Words) -> str:
    tomorrow = figures.handshake.tomorrow
    if tomorrow.first_thin_month is None:
        return "no thin month in sight"
    thin = f"first thin month {words.short_month(tomorrow.first_thin_month)}"
    return f"{thin} · act by {words.day(tomorrow.last_day_to_act)}" if tomorrow.last_day_to_act else thin


def _chart(figures: MonthFigures, words: Words) -> Chart:
    months = figures.handshake.tomorrow.months[:_AHEAD_SHOWN]
    return Chart(
        "bars against target",
        "The months after this quarter",
        tuple(words.short_month(one.month) for one in months),
        (
            Series(
                "in sight",
                words.values(one.covered for one in months),
                tuple(words.bare(one.covered) for one in months),
            ),
            Series("target", words.values(one.target for one in months)),
        ),
    )


def _ahead(figures: MonthFigures, words: Words) -> Table:
    months = figures.handshake.tomorrow.months[:_AHEAD_SHOWN]
    needs = words.needs("handshake.days_lead_to_sale")
    days = figures.handshake.tomorrow.days_lead_to_sale
    return Table(
        ("Month", "Booked work", "Open deals × chance", "Leads that ripen", "In sight", "Target"),
        tuple(
            (
                words.short_month(one.month),
                words.whole(one.booked),
                words.whole(one.weighted),
                words.whole(one.ripening),
                words.whole(one.covered),
                words.whole(one.target),
            )
            for one in months
        ),
        ("left", "right", "right", "right", "right", "right"),
        note=f"The last day to act {needs}." if needs else f"From lead to sale: {days} days (median).",
    )


def _queue(figures: MonthFigures, words: Words) -> Table:
    queue = figures.handshake.queue
    lines = (
        ("Waiting at the beginning", queue.opening),
        ("+ sent", queue.sent),
        ("− accepted", queue.accepted),
        ("− rejected", queue.rejected),
        ("− withdrawn", queue.withdrawn),
        ("− waited too long", queue.lapsed),
    )
    return Table(
        ("Leads", "Count"),
        tuple((label, words.count(count)) for label, count in lines),
        ("left", "right"),
        title="The queue",
        total=("= still waiting", words.count(queue.closing)),
        note=f"Straight to Sales by the fast lane: {words.count(figures.handshake.fast_lane)}.",
    )


def _times(figures: MonthFigures, words: Words) -> Table:
    handshake = figures.handshake
    spreads = (("Sent to answer", handshake.decision_time), ("Sent to first touch", handshake.touch_time))
    hours = handshake.hours
    return Table(
        ("Working hours", "Median", "Slowest tenth", "Of"),
        tuple(
            (label, words.hours(spread.median), words.hours(spread.slowest_tenth), words.count(spread.count))
            for label, spread in spreads
            if spread.count
        ),
        ("left", "right", "right", "right"),
        title="How long it took",
        note=f"Hats worn, about: Marketing {words.number(hours.marketing)} h, Sales {words.number(hours.sales)} h.",
        empty="Nothing was answered.",
    )


def _reasons(figures: MonthFigures, words: Words) -> Table:
    return Table(
        ("What was off", "Reason", "Rejected", "Returned"),
        tuple(
            (
                line.axis.capitalize(),
                line.reason,
                words.count(line.rejected),
                words.count(line.returned),
            )
            for line in figures.handshake.reasons
        ),
        ("left", "left", "right", "right"),
        title="Why leads came back",
        empty="None came back.",
    )


def _shares(figures: MonthFigures, words: Words) -> Table:
    lately = figures.handshake.lately if figures.span != "year" else None
    lines = (*_share_lines(figures, words, lately), _guessed(figures, words, twelve=lately is not None))
    return figure_table("How well it worked", words, lines, twelve=lately is not None)


def _share_lines(figures: MonthFigures, words: Words, lately: HandshakeLately | None) -> Iterator[Line]:
    now = figures.handshake
    for label, name, share, twelve in (
        ("Answered in time", "in_time", now.in_time, lately and lately.in_time),
        ("First touch in time", "clock_kept", now.clock_kept, lately and lately.clock_kept),
        ("Accepted", "acceptance", now.acceptance, lately and lately.acceptance),
        ("Returned later", "return_rate", now.return_rate, lately and lately.return_rate),
        ("Accepted at second try", "second_chance", now.second_chance, lately and lately.second_chance),
        ("Straight to Sales", "straight_to_sales", now.straight_to_sales, lately and lately.straight_to_sales),
        ("Sides skipped", "sides_skipped", now.sides_skipped, lately and lately.sides_skipped),
    ):
        known = bool(share.whole or (twelve and twelve.whole))
        yield Line(label, words.share(share), words.share(twelve) if twelve else "", known, f"handshake.{name}")


def _guessed(figures: MonthFigures, words: Words, *, twelve: bool) -> Line:
    """What was won of the deals that closed, beside what Marketing had predicted."""
    guess = figures.handshake.prediction
    said = f"{guess.won} of {guess.closed}, {words.number(guess.expected)} predicted"
    now, lately = ("", said) if twelve else (said, "")
    return Line("Won, and predicted", now, lately, bool(guess.closed), "handshake.prediction")
