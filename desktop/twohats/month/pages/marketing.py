"""The Marketing page: the months ahead."""

from typing import TYPE_CHECKING

from twohats.month.pages.words import Words, own_words
from twohats.month.rules import sentences
from twohats.month.rules.figures import MonthFigures
from twohats.month.rules.report import MonthReport
from twohats.paper.blocks import ChartBlock, Figure, Figures, Note
from twohats.paper.charts import Chart, Series
from twohats.paper.page import Page, Row
from twohats.paper.style import MARKETING
from twohats.paper.table import Table

if TYPE_CHECKING:
    from twohats.paper.sheet import Align

_DEFINITIONS = (
    "A sale stands on the channel of its handed-over lead, else of its deal, else repeat if they bought before, else "
    "unattributed. First met: by where they came from first. Return = (revenue, source known × margin − cost) ÷ cost."
)
_MOST_CAMPAIGNS = 6
_MOST_REFERRERS = 4


def page(report: MonthReport, words: Words) -> Page:
    """The page as it is printed."""
    figures = report.figures
    return Page(
        wing="Marketing",
        subtitle="Ahead",
        month=words.month,
        firm=words.firm,
        headline=sentences.marketing_headline(figures),
        second_line=sentences.marketing_second_line(figures, words.whole),
        rows=(
            Row((Figures(_cards(figures, words)),)),
            Row((ChartBlock(_chart(figures, words), "leads by the month they came in"),)),
            Row((_cohorts(figures, words),)),
            Row((_channels(figures, words),)),
            Row((_campaigns(figures, words), _fit(figures, words))),
            *own_words("In Marketing's words", report.meeting.marketing),
            Row((Note(_beside(figures, words)),)),
        ),
        definitions=_DEFINITIONS,
        as_of=words.as_of,
        accent=MARKETING,
    )


def _cards(figures: MonthFigures, words: Words) -> tuple[Figure, ...]:
    marketing = figures.marketing
    budget = f"of {words.bare(marketing.budget)}" if marketing.budget is not None else "no budget"
    budget += f" · {words.hours(marketing.minutes)} of work" if marketing.minutes else ""
    accepted = marketing.cost_per_accepted
    fraction = min(marketing.spend / marketing.budget, 1.0) if marketing.budget else None
    returned = f"return {words.percent(marketing.returned)}" if marketing.returned is not None else ""
    return (
        Figure(
            "New leads", words.count(marketing.new_leads), f"{words.count(marketing.new_leads_before)} the month before"
        ),
        Figure("Spent", words.whole(marketing.spend), budget, fraction),
        Figure(
            "Cost per lead",
            words.money(marketing.cost_per_lead) if marketing.spend else "none",
            f"per accepted {words.money(accepted)}" if marketing.spend else "nothing was spent",
        ),
        Figure(
            "Revenue, source known",
            words.whole(marketing.attributed),
            returned or f"return {words.needs('marketing.returned')}",
        ),
    )


def _chart(figures: MonthFigures, words: Words) -> Chart:
    cohorts = figures.marketing.cohorts
    return Chart(
        "twelve months",
        "Leads of twelve months",
        tuple(sentences.month_name(one.month)[:3] for one in cohorts),
        (Series("leads", tuple(one.leads for one in cohorts), tuple(words.count(one.leads) for one in cohorts)),),
        highlighted=(len(cohorts) - 1,),
    )


def _cohorts(figures: MonthFigures, words: Words) -> Table:
    cohorts = figures.marketing.cohorts
    rows = (
        ("Leads", [one.leads for one in cohorts]),
        ("Sent so far", [one.sent for one in cohorts]),
        ("Accepted", [one.accepted for one in cohorts]),
        ("Won", [one.won for one in cohorts]),
    )
    right: Align = "right"
    return Table(
        ("Leads of", *(sentences.month_name(one.month)[:3] for one in cohorts)),
        tuple((name, *map(words.count, counts)) for name, counts in rows),
        ("left", *([right] * len(cohorts))),
    )


def _channels(figures: MonthFigures, words: Words) -> Table:
    lines = figures.marketing.by_channel
    counts = [(line.leads, line.sent, line.accepted, line.won) for line in lines]
    amounts = [(line.revenue, line.first_touch, line.spend) for line in lines]
    money = [words.column([*column, sum(column)]) for column in zip(*amounts, strict=True)]
    *shown, total = zip(*money, strict=True)
    return Table(
        ("Channel", "Kind", "Leads", "Sent", "Accepted", "Won", "Revenue", "First met", "Spent"),
        tuple(
            (line.name, "" if line.kind == "unattributed" else line.kind, *map(words.count, numbers), *texts)
            for line, numbers, texts in zip(lines, counts, shown, strict=True)
        ),
        ("left", "left", "right", "right", "right", "right", "right", "right", "right"),
        title="Where leads and money came from",
        total=("Total", "", *(words.count(sum(column)) for column in zip(*counts, strict=True)), *total),
    )


def _campaigns(figures: MonthFigures, words: Words) -> Table:
    marketing = figures.marketing
    shown = marketing.campaigns[:_MOST_CAMPAIGNS]
    rest = marketing.attributed + marketing.unattributed - sum(line.revenue for line in shown)
    amounts = zip(
        words.column(line.revenue for line in shown),
        words.column(line.spend for line in shown),
        strict=True,
    )
    return Table(
        ("Campaign", "Leads", "Accepted", "Revenue", "Spent"),
        tuple(
            (line.name, words.count(line.leads), words.count(line.accepted), *texts)
            for line, texts in zip(shown, amounts, strict=True)
        ),
        ("left", "right", "right", "right", "right"),
        title="The same money by campaign",
        note=f"Everything else: {words.money(rest)}.",
        empty="No campaign in the month.",
    )


def _fit(figures: MonthFigures, words: Words) -> Table:
    return Table(
        ("Channel", "Place", "Time", "Words"),
        tuple(
            (one.channel, *map(words.of, (one.place, one.time, one.words)))
            for one in figures.marketing.fit[:_MOST_CAMPAIGNS]
        ),
        ("left", "right", "right", "right"),
        title="Right place, time, words, twelve months",
        empty="Needs a first real conversation with its three marks.",
    )


def _beside(figures: MonthFigures, words: Words) -> str:
    marketing, pool = figures.marketing, figures.marketing.pool
    ripe = f"{pool.in_3_months} ripen within 3 months, {pool.in_6_months} within 6, {pool.in_12_months} within 12"
    said = [f"Keep in touch: {pool.count} leads, {pool.now} may be sent now, {ripe}."]
    if marketing.referrers:
        names = ", ".join(f"{one.name} ({words.whole(one.revenue)})" for one in marketing.referrers[:_MOST_REFERRERS])
        said.append(f"Thank those who sent people: {names}.")
    if marketing.promises_twelve.whole:
        said.append(f"Promises kept, twelve months: {words.share(marketing.promises_twelve)}.")
    if marketing.spend_later:
        said.append(f"Of what was spent, {words.money(marketing.spend_later)} went to campaigns for later.")
    if marketing.spend_twelve:
        return_ = words.percent(marketing.returned_twelve)
        said.append(f"Twelve months: {words.whole(marketing.spend_twelve)} spent, return {return_}.")
    return " ".join(said)
