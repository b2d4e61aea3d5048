"""The table on Sales' page of how sales went, in the month and in the twelve months that end with it."""

from collections.abc import Iterator

from twohats.business.rules.money import DASH
from twohats.month.pages.words import Line, Words, figure_table
from twohats.month.rules.figures import Closed, MonthFigures, Sales, SalesLately
from twohats.month.rules.reckoning import PERCENTAGE_FROM
from twohats.paper.table import Table
from twohats.words import filled, many, marked, say

_SALES, _DEALS = marked((("1 sale", "{:,} sales"), ("1 deal", "{:,} deals")))


def further(figures: MonthFigures, words: Words) -> Table:
    """What else there is to say of how sales went, beside that of twelve months."""
    lately = figures.sales.lately if figures.span != "year" else None
    return figure_table(say("How sales went"), words, _further_lines(figures, words, lately), twelve=lately is not None)


def _further_lines(figures: MonthFigures, words: Words, lately: SalesLately | None) -> Iterator[Line]:
    sales = figures.sales
    coverage = filled(say("{} × what is missing"), words.number(sales.coverage))
    closed = bool(sales.win_rate.whole or sales.win_rate_twelve.whole)
    yield Line(say("Orders won"), words.closed(sales.won), words.closed(lately.won if lately else None), closed)
    yield Line(
        say("Won of closed"), words.share(sales.win_rate), words.share(sales.win_rate_twelve), closed, "sales.win_rate"
    )
    yield Line(
        say("… by value"),
        _by_value(sales.won, sales.lost, words),
        _by_value(lately.won, lately.lost, words) if lately else "",
        known=closed,
    )
    yield _median_sale(sales, words, lately)
    yield Line(
        say("Median days to close"),
        _among(_days(sales.median_days), sales.days_known, _DEALS),
        _among(_days(lately.median_days), lately.days_known, _DEALS) if lately else "",
        known=bool(sales.days_known or (lately and lately.days_known)),
        name="sales.median_days",
    )
    yield from _newness(sales, words, lately)
    yield Line(
        say("Follow-ups kept"),
        words.share(sales.kept),
        words.share(lately.kept) if lately else "",
        known=bool(sales.kept.whole or (lately and lately.kept.whole)),
        name="sales.kept",
    )
    yield Line(say("Enough in the pipeline?"), coverage, known=sales.coverage is not None)
    if sales.quotes is not None and (sales.quotes.waiting.count or (lately and lately.quotes_sent.count)):
        yield Line(
            say("Quotes sent"), words.closed(sales.quotes.sent), words.closed(lately.quotes_sent if lately else None)
        )
        yield Line(
            say("Quotes won"), words.closed(sales.quotes.won), words.closed(lately.quotes_won if lately else None)
        )
        yield Line(say("Quotes waiting"), words.closed(sales.quotes.waiting))
        expired = sales.quotes.expired
        yield Line(say("Quotes expired"), words.closed(expired), known=bool(expired.count))


def _among(figure: str, count: int, thing: tuple[str, str]) -> str:
    """A figure, and of how many things it is the middle."""
    return f"{figure} · {many(count, *thing)}" if count else DASH


def _days(number: int | None) -> str:
    return DASH if number is None else many(number, "1 day", "{:,} days")


def _median_sale(sales: Sales, words: Words, lately: SalesLately | None) -> Line:
    return Line(
        say("Median sale"),
        _among(words.money(sales.median_sale), sales.sales, _SALES),
        _among(words.money(lately.median_sale), lately.sales, _SALES) if lately else "",
        known=bool(sales.sales or (lately and lately.sales)),
        name="sales.median_sale",
    )


def _newness(sales: Sales, words: Words, lately: SalesLately | None) -> Iterator[Line]:
    now, then = sales.newness, lately.newness if lately else None
    for label, one, other in (
        (say("Sold to new customers"), now.new, then and then.new),
        (say("Bought before", "revenue"), now.repeat, then and then.repeat),
        (say("Nobody known"), now.unknown, then and then.unknown),
    ):
        known = any(some.count or some.value for some in (one, other) if some)
        yield Line(label, words.closed(one), words.closed(other or None), known=known)


def _by_value(won: Closed, lost: Closed, words: Words) -> str:
    known = won.count + lost.count >= PERCENTAGE_FROM
    return words.part_of(won.value, won.value + lost.value, known=known)
