"""The bank's page: how the firm sells, what it has in hand and what is in sight; customers by their initials."""

from dataclasses import replace

from twohats.business.rules.money import DASH
from twohats.days import short_month
from twohats.month.pages import sales
from twohats.month.pages.handshake import months_table
from twohats.month.pages.words import Words, nothing, revenue_in
from twohats.month.rules import sentences
from twohats.month.rules.documents import initials
from twohats.month.rules.figures import MonthFigures
from twohats.month.rules.report import MonthReport
from twohats.paper.blocks import BarsList, ChartBlock, Figure, Figures
from twohats.paper.charts import Chart, Series
from twohats.paper.page import Page, Row
from twohats.paper.table import Table
from twohats.words import capital, filled, many, marked, say

_DEFINITIONS = marked(
    "Orders in hand: what was agreed and not sold yet. Booked work: these orders over their planned days. "
    "In sight: booked work + open deals × their chance + leads that ripen × what one brings. Net, in {currency}."
)


def page(report: MonthReport, words: Words) -> Page:
    """The page as it is printed."""
    figures = report.figures
    return Page(
        wing=say("Sales"),
        subtitle=say("In short"),
        month=words.month,
        firm=words.firm,
        headline=_headline(figures, words),
        second_line="",
        rows=(
            Row((Figures(_cards(figures, words)),)),
            *_year(figures, words),
            Row((sales.paces(figures, words), sales.origin(figures, words)), (3, 2)),
            *_ahead(figures, words),
            Row((_deals(figures, words), _stages(figures, words)), (5, 3)),
        ),
        definitions=filled(say(_DEFINITIONS), currency=figures.currency),
        as_of=words.as_of,
        letterhead=words.letterhead,
        logo=words.logo,
    )


def _year(figures: MonthFigures, words: Words) -> tuple[Row, ...]:
    drawn = _chart(figures, words)
    if not any(one.revenue or one.target for one in figures.sales.twelve):
        return (Row((nothing(drawn.title, say("Nothing was sold, and no target is set.")),)),)
    return (
        Row((ChartBlock(drawn, say("bar: revenue, line: target")),), optional=True),
        Row((_twelve(figures, words),)),
    )


def _ahead(figures: MonthFigures, words: Words) -> tuple[Row, ...]:
    """The next three months; a month that an older program closed does not know them."""
    months, title = figures.sales.next_three, say("The next three months")
    if not any(one.covered or one.target for one in months):
        return (Row((nothing(title, say("Nothing is in sight yet, and no target is set.")),)),)
    return (Row((months_table(months, words, title=title),)),)


def _headline(figures: MonthFigures, words: Words) -> str:
    name, year = sentences.name_of(figures), figures.sales.year
    said = filled(say("{} brought {}"), capital(name), words.whole(figures.sales.month.revenue))
    if figures.span != "year":
        said += filled(say(", the year so far {}"), words.whole(year.revenue))
    in_hand = figures.sales.in_hand
    if in_hand is None:
        return f"{said}."
    if not in_hand.count:
        return filled(say("{}; no order is in hand."), said)
    return filled(say("{}; orders of {} are in hand."), said, words.whole(in_hand.value))


def _cards(figures: MonthFigures, words: Words) -> tuple[Figure, ...]:
    in_hand, ahead = figures.sales.in_hand, figures.sales.next_three
    orders = many(in_hand.count, "1 order", "{} orders") if in_hand and in_hand.count else ""
    targets = [one.target for one in ahead if one.target is not None]
    aimed = say("no target set")
    if ahead and len(targets) == len(ahead):
        aimed = filled(say("of {}"), words.bare(words.together(targets)))
    return (
        sales.revenue_card(revenue_in(figures.span), figures.sales.month, words),
        sales.revenue_card(say("Revenue, year to date"), figures.sales.year, words),
        Figure(
            say("Orders in hand"),
            words.whole(in_hand.value if in_hand else None),
            filled(say("{} not sold in full"), orders) if orders else "",
        ),
        Figure(say("In sight, next three months"), words.whole(words.together(one.covered for one in ahead)), aimed),
    )


def _chart(figures: MonthFigures, words: Words) -> Chart:
    twelve = figures.sales.twelve
    return Chart(
        "bars against target",
        say("Revenue of twelve months"),
        tuple(short_month(one.month.first) for one in twelve),
        (
            Series(
                "revenue", words.values(one.revenue for one in twelve), tuple(words.bare(one.revenue) for one in twelve)
            ),
            Series("target", words.values(one.target for one in twelve)),
        ),
    )


def _twelve(figures: MonthFigures, words: Words) -> Table:
    twelve = figures.sales.twelve
    names = [short_month(one.month.first) for one in twelve]
    return sales.twelve_parts(figures.currency, names, twelve, words)


def _stages(figures: MonthFigures, words: Words) -> BarsList:
    """The open deals by stage; what is wrong with them is for the owner."""
    drawn = sales.stages(figures, words)
    return replace(drawn, note="") if drawn.lines else drawn


def _deals(figures: MonthFigures, words: Words) -> Table:
    return Table(
        (say("Customer"), say("Stage"), say("Amount"), say("Expected")),
        tuple(
            (initials(deal.who) or DASH, deal.stage or DASH, words.money(deal.amount), words.day(deal.expected))
            for deal in figures.sales.look_at
        ),
        ("left", "left", "right", "left"),
        title=say("The largest open deals"),
        empty=say("No deal is open."),
    )
