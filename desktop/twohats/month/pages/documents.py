"""The tax adviser's list: orders and sales by document number, over as many pages as it takes."""

from collections.abc import Sequence
from typing import cast

from twohats.business.rules.money import DASH
from twohats.month.pages.words import Words
from twohats.month.rules import sentences
from twohats.month.rules.documents import Document, by_number
from twohats.month.rules.report import MonthReport
from twohats.paper.long_list import LongList, build_list
from twohats.paper.page import Page, Paper

_LANGUAGE = "en"
_HEADINGS = ("Document", "Day", "What", "Customer", "Order, net", "Sale, net", "In other money", "Rate", "Takes back")
_DEFINITIONS = (
    "These are not invoices. Net of tax, in {currency}; other money at the rate of its day. A sale counts on its day, "
    "an order when it was agreed: the two are not to be added. Where no document was written down, there is a dash."
)


def make_list(report: MonthReport, documents: Sequence[Document], paper: str) -> bytes:
    """The orders and sales on paper; on each page it says that they are not invoices."""
    words, firm = Words(report), report.firm
    held = by_number(documents)
    listed = LongList(
        frame=_frame(report, held, words),
        headings=_HEADINGS,
        rows=_rows(held, words),
        alignments=("left", "left", "left", "left", "right", "right", "right", "right", "left"),
        total=_total(held, words),
        empty="Nothing was ordered or sold.",
    )
    return build_list(
        listed, cast("Paper", paper), title=f"{firm.name}, {words.month}, not invoices", language=_LANGUAGE
    )


def _frame(report: MonthReport, documents: Sequence[Document], words: Words) -> Page:
    figures = report.figures
    orders = sum(one.is_order for one in documents)
    sold = sum(one.amount for one in documents if not one.is_order)
    closed_with = figures.sales.month.revenue
    differs = f"The {figures.span} was closed with {words.money(closed_with)}: what differs was corrected afterwards."
    counted = (sentences.many(orders, "order", "orders"), sentences.many(len(documents) - orders, "sale", "sales"))
    return Page(
        wing="Orders and sales",
        subtitle="Not invoices",
        month=words.month,
        firm=words.firm,
        headline=f"{' and '.join(counted)} by the number of their document. These are not invoices.",
        second_line=differs if report.closed_on is not None and sold != closed_with else "",
        rows=(),
        definitions=_DEFINITIONS.format(currency=figures.currency),
        as_of=words.as_of,
        letterhead=words.letterhead,
        logo=words.logo,
    )


def _rows(documents: Sequence[Document], words: Words) -> tuple[tuple[str, ...], ...]:
    return tuple(
        (
            one.number or DASH,
            one.day.isoformat(),
            one.what,
            one.who or DASH,
            words.exact(one.amount) if one.is_order else "",
            "" if one.is_order else words.exact(one.amount),
            words.foreign(one.foreign, one.currency) if one.currency else "",
            one.rate,
            one.reverses,
        )
        for one in documents
    )


def _total(documents: Sequence[Document], words: Words) -> tuple[str, ...]:
    ordered = sum(one.amount for one in documents if one.is_order)
    sold = sum(one.amount for one in documents if not one.is_order)
    return ("Together", "", "", "", words.exact(ordered), words.exact(sold), "", "", "")
