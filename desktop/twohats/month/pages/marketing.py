"""The Marketing page: the months ahead."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from twohats.business.rules.profile import kind_word
from twohats.days import short_month
from twohats.month.pages.words import Line, Words, figure_table, nothing, own_words
from twohats.month.rules import sentences
from twohats.month.rules.figures import UNATTRIBUTED, MarketingLately, MonthFigures, Referrer
from twohats.month.rules.report import MonthReport
from twohats.paper.blocks import ChartBlock, Figure, Figures, Note
from twohats.paper.charts import Chart, Series
from twohats.paper.page import Page, Row
from twohats.paper.style import MARKETING
from twohats.paper.table import Table
from twohats.words import filled, many, marked, quoted, say

if TYPE_CHECKING:
    from twohats.paper.sheet import Align

_DEFINITIONS = marked(
    "A sale counts for the channel of its handed-over lead, or else of its deal, or else as repeat if they "
    "bought before, or else as unattributed. First source: where they came from first. Return = (revenue, source "
    "known × margin − cost) ÷ cost."
)
_MOST_NAMED = 4


_BEFORE = marked({"month": "{} the month before", "quarter": "{} the quarter before", "year": "{} the year before"})


def page(report: MonthReport, words: Words) -> Page:
    """The page as it is printed."""
    figures = report.figures
    return Page(
        wing=say("Marketing"),
        subtitle=say("Ahead"),
        month=words.month,
        firm=words.firm,
        headline=sentences.marketing_headline(figures, words.count),
        second_line=sentences.marketing_second_line(figures, words.whole),
        rows=(
            Row((Figures(_cards(figures, words)),)),
            *_leads(figures, words),
            Row((_channels(figures, words),)),
            Row((_campaigns(figures, words), _fit(figures, words)), (7, 5)),
            Row((_pays(figures, words), _pool(figures, words)), (3, 2)),
            *own_words(say("In Marketing’s words"), report.meeting.marketing),
            *_beside(figures, words),
        ),
        definitions=say(_DEFINITIONS),
        as_of=words.as_of,
        letterhead=words.letterhead,
        logo=words.logo,
        accent=MARKETING,
    )


def _cards(figures: MonthFigures, words: Words) -> tuple[Figure, ...]:
    marketing = figures.marketing
    budget = filled(say("of {}"), words.bare(marketing.budget)) if marketing.budget is not None else say("no budget")
    if marketing.budget and marketing.spend > marketing.budget:
        budget += f" · {say('over budget')}"
    budget += filled(say(" · {} of work"), words.hours(marketing.minutes)) if marketing.minutes else ""
    accepted = marketing.cost_per_accepted
    fraction = min(marketing.spend / marketing.budget, 1.0) if marketing.budget else None
    returned = filled(say("return {}"), words.times(marketing.returned)) if marketing.returned is not None else ""
    return (
        Figure(say("New leads"), words.count(marketing.new_leads), _compared(figures, words)),
        Figure(say("Spent"), words.whole(marketing.spend), budget, fraction),
        Figure(
            say("Cost per lead"),
            words.money(marketing.cost_per_lead) if marketing.spend else "–",
            filled(say("per ready {} · per accepted {}"), words.money(marketing.cost_per_ready), words.money(accepted))
            if marketing.spend
            else say("nothing was spent"),
        ),
        Figure(
            say("Revenue, source known"),
            words.whole(marketing.attributed),
            returned or filled(say("return {}"), words.needs("marketing.returned")),
        ),
    )


def _compared(figures: MonthFigures, words: Words) -> str:
    marketing = figures.marketing
    year_ago = marketing.new_leads_year_ago
    said = filled(say(_BEFORE[figures.span]), words.count(marketing.new_leads_before))
    if figures.span == "year" or year_ago is None:
        return said
    return filled(say("{} · {} a year before"), said, words.count(year_ago))


def _leads(figures: MonthFigures, words: Words) -> tuple[Row, ...]:
    """The leads of each month, and what became of them; a line where none came."""
    drawn = _chart(figures, words)
    if not any(one.leads for one in figures.marketing.cohorts):
        return (Row((nothing(drawn.title, say("None came in.")),)),)
    return (
        Row((ChartBlock(drawn, say("leads by the month they came in")),), optional=True),
        Row((_cohorts(figures, words),)),
    )


def _chart(figures: MonthFigures, words: Words) -> Chart:
    cohorts = figures.marketing.cohorts
    return Chart(
        "twelve months",
        say("Leads of twelve months"),
        tuple(short_month(one.month.first) for one in cohorts),
        (Series("leads", tuple(one.leads for one in cohorts), tuple(words.count(one.leads) for one in cohorts)),),
        highlighted=(len(cohorts) - 1,),
    )


def _cohorts(figures: MonthFigures, words: Words) -> Table:
    cohorts = figures.marketing.cohorts
    rows = (
        (say("Leads"), [one.leads for one in cohorts]),
        (say("Sent so far"), [one.sent for one in cohorts]),
        (say("Accepted"), [one.accepted for one in cohorts]),
        (say("Won", "how many"), [one.won for one in cohorts]),
    )
    right: Align = "right"
    return Table(
        (say("Leads of"), *(short_month(one.month.first) for one in cohorts)),
        tuple((name, *map(words.count, counts)) for name, counts in rows),
        ("left", *([right] * len(cohorts))),
        even=True,
    )


def _channels(figures: MonthFigures, words: Words) -> Table:
    """Every sale on one line; the last one is for what nobody knows."""
    lines = figures.marketing.by_channel
    counts = [(line.leads, line.sent, line.accepted, line.won) for line in lines]
    amounts = [(line.revenue, line.first_touch, line.spend) for line in lines]
    names = ((line.name, "" if line.kind == UNATTRIBUTED else kind_word(line.kind)) for line in lines)
    *rows, last, total = words.summed([*names, (say("Total"), "")], counts, amounts)
    return Table(
        (
            say("Channel"),
            say("Kind"),
            say("Leads"),
            say("Sent", "leads"),
            say("Accepted"),
            say("Won", "how many"),
            say("Revenue"),
            say("First source"),
            say("Spent"),
        ),
        tuple(rows),
        ("left", "left", "right", "right", "right", "right", "right", "right", "right"),
        title=say("Where leads and money came from"),
        always=(last,),
        total=total,
        more=words.left_out(counts[:-1], amounts[:-1], names=2),
    )


def _campaigns(figures: MonthFigures, words: Words) -> Table:
    """The campaigns, and what came without one: a second view of the same money, which it adds up to."""
    marketing = figures.marketing
    lines = (*marketing.campaigns, marketing.no_campaign)
    counts = [(line.leads, line.accepted) for line in lines]
    amounts = [(line.revenue, line.spend) for line in lines]
    names = ((line.name,) for line in marketing.campaigns)
    *rows, last, total = words.summed([*names, (say("None, or another"),), (say("Total"),)], counts, amounts)
    return Table(
        (say("Campaign"), say("Leads"), say("Accepted"), say("Revenue"), say("Spent")),
        tuple(rows),
        ("left", "right", "right", "right", "right"),
        title=say("By campaign"),
        always=(last,),
        total=total,
        more=words.left_out(counts[:-1], amounts[:-1], names=1),
        cut_last=False,
    )


def _fit(figures: MonthFigures, words: Words) -> Table:
    return Table(
        (say("Channel"), say("Place"), say("Time"), say("Words")),
        tuple((one.channel, *map(words.of, (one.place, one.time, one.words))) for one in figures.marketing.fit),
        ("left", "right", "right", "right"),
        title=say("Right place, time, words, twelve months"),
        empty=say("Needs a first real conversation with its three marks."),
    )


def _pays(figures: MonthFigures, words: Words) -> Table:
    lately = figures.marketing.lately if figures.span != "year" else None
    return figure_table(
        say("What it costs, and brings"), words, _pay_lines(figures, words, lately), twelve=lately is not None
    )


def _pay_lines(figures: MonthFigures, words: Words, lately: MarketingLately | None) -> Iterator[Line]:
    now = figures.marketing
    spent = bool(now.spend or now.spend_twelve)
    for label, cost, twelve in (
        (say("Cost per lead"), now.cost_per_lead, lately.cost_per_lead if lately else None),
        (say("Cost per lead that is ready"), now.cost_per_ready, lately.cost_per_ready if lately else None),
        (say("Cost per accepted lead"), now.cost_per_accepted, lately.cost_per_accepted if lately else None),
    ):
        yield Line(label, words.money(cost), words.money(twelve), known=spent)
    yield Line(
        say("Return"),
        words.times(now.returned),
        words.times(now.returned_twelve),
        known=now.returned is not None or now.returned_twelve is not None,
        name="marketing.returned",
    )
    yield Line(
        say("Spent on campaigns for later"),
        words.part_of(now.spend_later, now.spend),
        words.part_of(lately.spend_later, lately.spend) if lately else "",
        known=spent,
    )
    minutes = lately.minutes if lately else 0
    yield Line(say("Own hours"), words.hours(now.minutes), words.hours(minutes), known=bool(now.minutes or minutes))
    yield Line(
        say("Promises kept"),
        words.share(now.promises),
        words.share(now.promises_twelve),
        known=bool(now.promises.whole or now.promises_twelve.whole),
        name="marketing.promises",
    )


def _pool(figures: MonthFigures, words: Words) -> Table:
    pool = figures.marketing.pool
    lines = (
        (say("Keeping in touch with"), pool.count),
        (say("may be sent now"), pool.now),
        (say("ripe within 3 months"), pool.in_3_months),
        (say("ripe within 6 months"), pool.in_6_months),
        (say("ripe within 12 months"), pool.in_12_months),
    )
    return Table(
        (say("Leads"), say("Count")),
        tuple((label, words.count(count)) for label, count in lines) if pool.count else (),
        ("left", "right"),
        title=say("Keeping in touch"),
        empty=say("Nobody yet."),
    )


def _beside(figures: MonthFigures, words: Words) -> tuple[Row, ...]:
    """Whom to thank, and what waits for a decision; nothing where there is nothing."""
    marketing, said = figures.marketing, []
    if marketing.referrers:
        named = (f"{one.name} ({_sent(one, words)})" for one in marketing.referrers)
        said.append(filled(say("Thank those who sent people: {}."), _some(list(named))))
    if marketing.undecided:
        waiting = (f"{quoted(one.name)} ({words.day(one.decide_on)})" for one in marketing.undecided)
        said.append(filled(say("Past their day to keep, change or stop: {}."), _some(list(waiting))))
    return (Row((Note(" ".join(said)),)),) if said else ()


def _sent(referrer: Referrer, words: Words) -> str:
    leads = many(referrer.leads, "1 lead", "{} leads") if referrer.leads else ""
    return ", ".join(filter(None, (leads, words.whole(referrer.revenue) if referrer.revenue else "")))


def _some(names: list[str]) -> str:
    more = len(names) - _MOST_NAMED
    return ", ".join(names[:_MOST_NAMED]) + (filled(say(", and {} more"), more) if more > 0 else "")
