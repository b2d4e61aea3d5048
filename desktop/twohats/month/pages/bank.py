"""The bank's page: how the firm sells, what it has in hand and what is in sight; customers by their initials."""

from dataclasses import replace

from twohats.business.rules.money import DASH
from twohats.month.pages import sales
from twohats.month.pages.words import Words
from twohats.month.rules import sentences
from twohats.month.rules.documents import initials
from twohats.month.rules.figures import MonthFigures
from twohats.month.rules.report import MonthReport
from twohats.paper.blocks import ChartBlock, Figure, Figures
from twohats.paper.charts import Chart, Series
from twohats.paper.page import Page, Row
from twohats.paper.sheet import Align
from twohats.paper.table import Table

_RIGHT: tuple[Align, ...] = ("right",)
_DEFINITIONS = (
    "Orders in hand: what was agreed and not sold yet. Booked work: orders over the days they are planned for. "
    "In sight: booked work + open deals × their chance + leads that ripen × what one brings. Net, in {currency}."
)


def page(report: MonthReport, words: Words) -> Page:
    """The page as it is printed."""
    figures = report.figures
    return Page(
        wing="Sales",
        subtitle="In short",
        month=words.month,
        firm=words.firm,
        headline=_headline(figures, words),
        second_line="",
        rows=(
            Row((Figures(_cards(figures, words)),)),
            Row((ChartBlock(_chart(figures, words), "bar: revenue, line: target"),), optional=True),
            Row((_twelve(figures, words),)),
            Row((sales.paces(figures, words), replace(sales.origin(figures, words), note="")), (3, 2)),
            Row((_ahead(figures, words),)),
            Row((_deals(figures, words), replace(sales.stages(figures, words), note="")), (5, 3)),
        ),
        definitions=_DEFINITIONS.format(currency=figures.currency),
        as_of=words.as_of,
        letterhead=words.letterhead,
        logo=words.logo,
    )


def _headline(figures: MonthFigures, words: Words) -> str:
    name, year = sentences.name_of(figures), figures.sales.year
    said = f"{name} brought {words.whole(figures.sales.month.revenue)}"
    if figures.span != "year":
        said += f", the year so far {words.whole(year.revenue)}"
    in_hand = figures.sales.in_hand
    return f"{said}; orders of {words.whole(in_hand.value)} are in hand." if in_hand else f"{said}."


def _cards(figures: MonthFigures, words: Words) -> tuple[Figure, ...]:
    in_hand, ahead = figures.sales.in_hand, figures.sales.next_three
    orders = sentences.many(in_hand.count, "order", "orders") if in_hand else ""
    targets = [one.target for one in ahead if one.target is not None]
    aimed = f"of {words.bare(sum(targets))}" if ahead and len(targets) == len(ahead) else "no target set"
    return (
        sales.revenue_card(f"Revenue, {figures.span}", figures.sales.month, words),
        sales.revenue_card("Revenue, year to date", figures.sales.year, words),
        Figure(
            "Orders in hand",
            words.whole(in_hand.value if in_hand else None),
            f"{orders} not sold in full" if orders else "",
        ),
        Figure("In sight, next three months", words.whole(sum(one.covered for one in ahead)), aimed),
    )


def _chart(figures: MonthFigures, words: Words) -> Chart:
    twelve = figures.sales.twelve
    return Chart(
        "bars against target",
        "Revenue of twelve months",
        tuple(sentences.month_name(one.month)[:3] for one in twelve),
        (
            Series(
                "revenue", words.values(one.revenue for one in twelve), tuple(words.bare(one.revenue) for one in twelve)
            ),
            Series("target", words.values(one.target for one in twelve)),
        ),
    )


def _twelve(figures: MonthFigures, words: Words) -> Table:
    twelve = figures.sales.twelve
    names = [sentences.month_name(one.month)[:3] for one in twelve]
    return sales.twelve_parts(figures.currency, names, twelve, words)


def _ahead(figures: MonthFigures, words: Words) -> Table:
    months = figures.sales.next_three
    return Table(
        ("Month", "Booked work", "Open deals × chance", "Leads that ripen", "In sight", "Target"),
        tuple(
            (words.short_month(one.month), *map(words.whole, amounts))
            for one in months
            for amounts in ((one.booked, one.weighted, one.ripening, one.covered, one.target),)
        ),
        ("left", *_RIGHT * 5),
        title="The next three months",
        empty="Not known when this month was closed.",
    )


def _deals(figures: MonthFigures, words: Words) -> Table:
    return Table(
        ("Customer", "Stage", "Amount", "Expected"),
        tuple(
            (initials(deal.who) or DASH, deal.stage, words.money(deal.amount), words.day(deal.expected))
            for deal in figures.sales.look_at
        ),
        ("left", "left", "right", "left"),
        title="The largest open deals",
        empty="No deal is open.",
    )
