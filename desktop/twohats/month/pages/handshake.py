"""The Handshake page: what passed between the sides, Today and Tomorrow."""

from collections.abc import Iterator, Sequence

from twohats.handoff.rules.reasons import AXES
from twohats.month.pages.words import Line, Words, figure_table, nothing
from twohats.month.rules import sentences
from twohats.month.rules.figures import HandshakeLately, MonthAhead, MonthFigures
from twohats.month.rules.meeting import DID, Action
from twohats.month.rules.report import MonthReport
from twohats.paper.blocks import Box, ChartBlock, Figure, Figures
from twohats.paper.charts import Chart, Series
from twohats.paper.page import Page, Row
from twohats.paper.sheet import Align
from twohats.paper.table import Table
from twohats.paper.text import ELLIPSIS
from twohats.words import capital, filled, many, marked, say, told

_DEFINITIONS = marked(
    "In time: within {hours} working hours. Accepted ÷ (accepted + rejected + waited too long), without wrong "
    "data. Today: revenue ÷ target of the quarter’s days so far. Imported leads and the fast lane are not in the "
    "queue."
)
_AHEAD_SHOWN = 6
# So much of each of three actions, and of what came of it, is on the page.
_ACTION_FITS, _NOTE_FITS = 95, 50
_AHEAD_ALIGNED: tuple[Align, ...] = ("left", "right", "right", "right", "right", "right")


def page(report: MonthReport, words: Words) -> Page:
    """The page as it is printed."""
    figures = report.figures
    return Page(
        wing=say("Handshake"),
        subtitle=say("Between the two"),
        month=words.month,
        firm=words.firm,
        headline=sentences.handshake_headline(figures),
        second_line=sentences.handshake_second_line(figures),
        rows=(
            Row((Figures(_cards(figures, words)),)),
            *_in_sight(figures, words),
            Row((_queue(figures, words), _times(figures, words))),
            Row((_reasons(figures, words), _shares(figures, words))),
            *_agreed(report),
        ),
        definitions=filled(say(_DEFINITIONS), hours=figures.decision_hours),
        as_of=words.as_of,
        letterhead=words.letterhead,
        logo=words.logo,
        accent="#5c6675",
    )


def _in_sight(figures: MonthFigures, words: Words) -> tuple[Row, ...]:
    """The months after the quarter; a line where nothing is in sight and nothing was aimed at."""
    drawn = _chart(figures, words)
    if not any(one.covered or one.target for one in figures.handshake.tomorrow.months[:_AHEAD_SHOWN]):
        return (Row((nothing(drawn.title, say("Nothing is in sight yet, and no target is set.")),)),)
    needs = words.needs("handshake.days_lead_to_sale")
    days = figures.handshake.tomorrow.days_lead_to_sale
    note = (
        filled(say("The last day to act {}."), needs)
        if needs
        else many(days or 0, "From lead to sale: 1 day (median).", "From lead to sale: {:,} days (median).")
    )
    months = figures.handshake.tomorrow.months[:_AHEAD_SHOWN]
    return (
        Row((ChartBlock(drawn, say("bar: in sight, line: target")),), optional=True),
        Row((months_table(months, words, note=note),)),
    )


def _agreed(report: MonthReport) -> tuple[Row, ...]:
    """What the meeting before had agreed, and what came of it."""
    if not report.agreed:
        return ()
    lines = tuple(f"{_short(one.words, _ACTION_FITS).removesuffix('.')} – {_came(one)}" for one in report.agreed)
    return (Row((Box(say("Agreed → did"), "\n".join(lines)),)),)


def _came(action: Action) -> str:
    did = say(DID[action.did]) if action.did else say("not said yet")
    return told(did, _short(action.note, _NOTE_FITS)) if action.note else did


def _short(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}{ELLIPSIS}"


def _cards(figures: MonthFigures, words: Words) -> tuple[Figure, ...]:
    handshake, tomorrow = figures.handshake, figures.handshake.tomorrow
    covered = tomorrow.months_covered
    today = sentences.verdict_on_today(handshake.today) or words.needs("handshake.today")
    return (
        Figure(say("Answered in time"), words.share(handshake.in_time), words.needs("handshake.in_time")),
        Figure(say("Accepted"), words.share(handshake.acceptance), words.needs("handshake.acceptance")),
        Figure(
            say("Today"),
            words.number(handshake.today, 2),
            filled(say("{}: revenue ÷ target so far"), today) if handshake.today else today,
        ),
        Figure(
            say("Tomorrow"),
            words.number(covered) if covered is None else filled(say("{} months"), words.number(covered)),
            words.needs("handshake.tomorrow") or _thin(figures, words),
        ),
    )


def _thin(figures: MonthFigures, words: Words) -> str:
    tomorrow = figures.handshake.tomorrow
    if tomorrow.first_thin_month is None:
        return say("no thin month in sight")
    thin = filled(say("first thin month {}"), words.short_month(tomorrow.first_thin_month))
    return (
        filled(say("{} · act by {}"), thin, words.day(tomorrow.last_day_to_act)) if tomorrow.last_day_to_act else thin
    )


def _chart(figures: MonthFigures, words: Words) -> Chart:
    months = figures.handshake.tomorrow.months[:_AHEAD_SHOWN]
    return Chart(
        "bars against target",
        say("The months after this quarter"),
        tuple(words.short_month(one.month) for one in months),
        (
            Series(
                say("in sight"),
                words.values(one.covered for one in months),
                tuple(words.bare(one.covered) for one in months),
            ),
            Series("target", words.values(one.target for one in months)),
        ),
    )


def months_table(months: Sequence[MonthAhead], words: Words, *, title: str = "", note: str = "") -> Table:
    """What is in sight of months to come, beside their targets where there are any."""
    aimed = any(one.target is not None for one in months)
    columns = 5 + aimed
    return Table(
        (
            say("Month"),
            say("Booked work"),
            say("Open deals × chance"),
            say("Leads that ripen"),
            say("In sight"),
            say("Target"),
        )[:columns],
        tuple(
            (
                words.short_month(one.month),
                *words.dealt((one.booked, one.weighted, one.ripening)),
                words.whole(one.covered),
                words.whole(one.target),
            )[:columns]
            for one in months
        ),
        _AHEAD_ALIGNED[:columns],
        title=title,
        note=note,
    )


def _queue(figures: MonthFigures, words: Words) -> Table:
    queue = figures.handshake.queue
    lines = (
        (say("Waiting at the beginning"), queue.opening),
        (say("+ sent"), queue.sent),
        (say("− accepted"), queue.accepted),
        (say("− rejected"), queue.rejected),
        (say("− withdrawn"), queue.withdrawn),
        (say("− waited too long"), queue.lapsed),
    )
    return Table(
        (say("Leads"), say("Count")),
        tuple((label, words.count(count)) for label, count in lines),
        ("left", "right"),
        title=say("The queue"),
        total=(say("= still waiting"), words.count(queue.closing)),
        note=_past_the_queue(figures, words),
    )


def _past_the_queue(figures: MonthFigures, words: Words) -> str:
    """What came to Sales without waiting there."""
    handshake = figures.handshake
    said = filled(say("Straight to Sales by the fast lane: {}."), words.count(handshake.fast_lane))
    if handshake.imported:
        said += " " + filled(say("Taken in with an import: {}."), words.count(handshake.imported))
    return said


def _times(figures: MonthFigures, words: Words) -> Table:
    handshake = figures.handshake
    spreads = ((say("Sent to answer"), handshake.decision_time), (say("Sent to first contact"), handshake.touch_time))
    hours = handshake.hours
    return Table(
        (say("Working hours", "how long"), say("Median"), say("Slowest tenth"), say("Of")),
        tuple(
            (label, words.hours(spread.median), words.hours(spread.slowest_tenth), words.count(spread.count))
            for label, spread in spreads
            if spread.count
        ),
        ("left", "right", "right", "right"),
        title=say("How long it took"),
        note=filled(
            say("Hats worn, about: Marketing {}, Sales {}."),
            *(words.hours(int(one * 60)) for one in (hours.marketing, hours.sales)),
        ),
        empty=say("Nothing was answered."),
    )


def _reasons(figures: MonthFigures, words: Words) -> Table:
    return Table(
        (say("What was off"), say("Reason"), say("Rejected"), say("Returned")),
        tuple(
            (
                capital(say(AXES[line.axis])),
                line.reason,
                words.count(line.rejected),
                words.count(line.returned),
            )
            for line in figures.handshake.reasons
        ),
        ("left", "left", "right", "right"),
        title=say("Why leads came back"),
        empty=say("None came back."),
    )


def _shares(figures: MonthFigures, words: Words) -> Table:
    lately = figures.handshake.lately if figures.span != "year" else None
    lines = (*_share_lines(figures, words, lately), _guessed(figures, words, twelve=lately is not None))
    return figure_table(say("How well it worked"), words, lines, twelve=lately is not None)


def _share_lines(figures: MonthFigures, words: Words, lately: HandshakeLately | None) -> Iterator[Line]:
    now = figures.handshake
    for label, name, share, twelve in (
        (say("Answered in time"), "in_time", now.in_time, lately and lately.in_time),
        (say("First contact in time"), "clock_kept", now.clock_kept, lately and lately.clock_kept),
        (say("Accepted"), "acceptance", now.acceptance, lately and lately.acceptance),
        (say("Given back later"), "return_rate", now.return_rate, lately and lately.return_rate),
        (say("Accepted on the second try"), "second_chance", now.second_chance, lately and lately.second_chance),
        (say("Straight to Sales"), "straight_to_sales", now.straight_to_sales, lately and lately.straight_to_sales),
        (say("Handoff bypassed"), "sides_skipped", now.sides_skipped, lately and lately.sides_skipped),
    ):
        known = bool(share.whole or (twelve and twelve.whole))
        yield Line(label, words.share(share), words.share(twelve) if twelve else "", known, f"handshake.{name}")


def _guessed(figures: MonthFigures, words: Words, *, twelve: bool) -> Line:
    """What was won of the deals that closed, beside what Marketing had predicted."""
    guess = figures.handshake.prediction
    said = filled(say("{} of {}, {} predicted"), guess.won, guess.closed, words.number(guess.expected))
    now, lately = ("", said) if twelve else (said, "")
    return Line(say("Won, and predicted"), now, lately, bool(guess.closed), "handshake.prediction")
