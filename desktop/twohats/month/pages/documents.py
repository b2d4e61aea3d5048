"""The tax adviser's list: orders and sales by document number, over as many pages as it takes."""

from collections.abc import Sequence
from typing import cast

from twohats.business.rules.money import DASH
from twohats.days import short_day_and_year
from twohats.month.pages.words import Words
from twohats.month.rules.documents import Document, by_number
from twohats.month.rules.report import MonthReport
from twohats.paper.long_list import LongList, build_list
from twohats.paper.page import Page, Paper
from twohats.paper.sheet import Align
from twohats.sales.rules.parts import part_word
from twohats.words import filled, language, many, marked, say, speaking

_HEADINGS = marked(
    ("Document", "Day", "What", "Customer", "Order, net", "Sale, net", "In other money", "Rate", "Takes back")
)
_KINDS = marked(
    {"order": "order", "sale": "sale", "proposed": "proposed", "credit": "credit", "taken back": "taken back"},
    "kind of document",
)
_ALIGNED: tuple[Align, ...] = ("left", "left", "left", "left", "right", "right", "right", "right", "left")
# The other columns stand there where something is in them.
_ALWAYS = range(6)
_DEFINITIONS = marked(
    "These are not invoices. Net of tax, in {currency}; other money at the rate of its day. A sale counts on its day, "
    "an order when it was agreed: the two are not to be added. Where no document was written down, there is a dash."
)


_DIFFERS = marked(
    {
        "month": "The month was closed with {}: what differs was corrected afterwards.",
        "quarter": "The quarter was closed with {}: what differs was corrected afterwards.",
        "year": "The year was closed with {}: what differs was corrected afterwards.",
    }
)


def make_list(report: MonthReport, documents: Sequence[Document], paper: str) -> bytes:
    """The orders and sales on paper; on each page it says that they are not invoices."""
    with speaking(report.firm.locale):
        words, firm = Words(report), report.firm
        held = by_number(documents)
        rows = _rows(held, words)
        used = [place for place in range(len(_HEADINGS)) if place in _ALWAYS or any(row[place] for row in rows)]
        listed = LongList(
            frame=_frame(report, held, words),
            headings=tuple(say(_HEADINGS[place]) for place in used),
            rows=tuple(tuple(row[place] for place in used) for row in rows),
            alignments=tuple(_ALIGNED[place] for place in used),
            total=tuple(_total(held, words)[place] for place in used),
            empty=say("Nothing was ordered or sold."),
        )
        return build_list(
            listed,
            cast("Paper", paper),
            title=filled(say("{}, {}, not invoices"), firm.name, words.month),
            language=language(),
        )


def _frame(report: MonthReport, documents: Sequence[Document], words: Words) -> Page:
    figures = report.figures
    orders = sum(one.is_order for one in documents)
    sold = sum(one.amount for one in documents if not one.is_order)
    closed_with = figures.sales.month.revenue
    differs = filled(say(_DIFFERS[figures.span]), words.money(closed_with))
    counted = many(orders, "1 order", "{:,} orders"), many(len(documents) - orders, "1 sale", "{:,} sales")
    return Page(
        wing=say("Orders and sales"),
        subtitle=say("Not invoices"),
        month=words.month,
        firm=words.firm,
        headline=filled(say("{} and {} by the number of their document. These are not invoices."), *counted),
        second_line=differs if report.closed_on is not None and sold != closed_with else "",
        rows=(),
        definitions=filled(say(_DEFINITIONS), currency=figures.currency),
        as_of=words.as_of,
        letterhead=words.letterhead,
        logo=words.logo,
    )


def _rows(documents: Sequence[Document], words: Words) -> tuple[tuple[str, ...], ...]:
    return tuple(
        (
            one.number or DASH,
            short_day_and_year(one.day),
            _say_what(one.what),
            one.who or DASH,
            words.exact(one.amount) if one.is_order else "",
            "" if one.is_order else words.exact(one.amount),
            words.foreign(one.foreign, one.currency) if one.currency else "",
            one.rate,
            one.reverses,
        )
        for one in documents
    )


def _say_what(what: str) -> str:
    return say(_KINDS[what], "kind of document") if what in _KINDS else part_word(what)


def _total(documents: Sequence[Document], words: Words) -> tuple[str, ...]:
    ordered = sum(one.amount for one in documents if one.is_order)
    sold = sum(one.amount for one in documents if not one.is_order)
    return (say("Total"), "", "", "", words.exact(ordered), words.exact(sold), "", "", "")
