"""What the bank and the tax adviser are given: no more than they need, and it adds up."""

import io
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

import pdfplumber
import pytest
import sales_verbs as sales
from read_back import assert_sound, texts_of

from twohats.business.rules.calendar import parse_month
from twohats.business.rules.contacts import Person
from twohats.business.rules.money import Foreign
from twohats.business.rules.profile import Profile
from twohats.errors import RuleError
from twohats.hat import Hat
from twohats.month.closing import close
from twohats.month.operations.closing import write_meeting
from twohats.month.printing import print_month
from twohats.month.rules.documents import Document, by_number, initials
from twohats.month.rules.meeting import Meeting
from twohats.month.rules.persons import ERASED
from twohats.month.rules.report import Wish
from twohats.sales.operations.money import NewSale, reverse, write_sale
from twohats.sales.rules.deals import FirstAction, PhoneIn

if TYPE_CHECKING:
    from datetime import date

    from month.living import Business, MakeBusiness

OCTOBER = parse_month("2026-10")
ACTION = FirstAction("call", "2026-10-30T10:00:00.000Z")
FIRM = Profile("Kowalski", locale="en_GB", target=2_200_000)


def lived(make: "MakeBusiness", more: int = 0) -> "Business":
    """October with an order in hand, an open deal, sales in other money, and one taken back."""
    business = make(FIRM).at("2026-10-05T09:00:00")
    for number, name in enumerate(("Ana Ferreira", "Guesthouse Alecrim")):
        call = PhoneIn(Person(name, email=f"{number}@example.org"), f"{name}'s bath", "Referral", amount=2000_00)
        deal = business.do(Hat.SALES, sales.take_call, call, ACTION)
        if not number:
            won = sales.Win(1500_00, "2026-11-02", "2026-12-31", document="2026-9", sold_on="2026-12-31")
            business.do(Hat.SALES, sales.win, deal, won)
    dollars = NewSale("2026-10-07", foreign=Foreign(100_00, "USD", "0.92"), document="2026-10", name="Chloe")
    business.do(Hat.SALES, write_sale, dollars)
    sold = business.do(Hat.SALES, sales.sell, "2026-10-08", 70_00, document="2026-11")
    business.at("2026-10-12T09:00:00").do(Hat.SALES, reverse, sold, 20_00)
    for number in range(more):
        business.do(Hat.SALES, sales.sell, "2026-10-09", 1_00 + number, document=f"B-{number}")
    return business


def printed(business: "Business", reader: str, month: str = "2026-10", span: str = "month") -> bytes:
    return print_month(business.reports, Wish(parse_month(month), reader=reader, span=span))


def test_the_bank_reads_what_is_in_hand_and_nobodys_name(make: "MakeBusiness") -> None:
    business = lived(make)
    business.at("2026-11-02T09:00:00").do(Hat.MONTH, write_meeting, OCTOBER, Meeting(sales="Ana liked it."))
    for _ in range(2):
        pdf = printed(business, "bank")
        (text,) = texts_of(pdf)
        text = " ".join(text.split())
        assert "Orders in hand € 1,500 1 order not sold in full" in text
        assert "Revenue, year to date € 142" in text
        assert "The next three months" in text
        assert "G. A. New € 2,000" in text
        assert not any(name in text for name in ("Ana", "Ferreira", "Alecrim", "bath"))
        assert_sound(pdf)
        if not business.rows("month_close"):
            close(business.file, OCTOBER, business.file.connection(Hat.MONTH))


@pytest.mark.parametrize(("locale", "month"), [("pt_PT", "Outubro"), ("es_ES", "Octubre"), ("fr_FR", "Octobre")])
def test_the_first_line_begins_with_a_capital_in_each_language(make: "MakeBusiness", locale: str, month: str) -> None:
    business = make(replace(FIRM, locale=locale)).at("2026-10-05T09:00:00")
    business.do(Hat.SALES, sales.sell, "2026-10-05", 70_00)
    (text,) = texts_of(printed(business, "bank"))
    assert any(line.startswith(f"{month} ") and "70" in line for line in text.splitlines())


def test_the_tax_adviser_reads_each_document_and_what_takes_back_what(make: "MakeBusiness") -> None:
    (text,) = texts_of(printed(lived(make), "tax adviser"))
    lines = [" ".join(line.split()) for line in text.splitlines()]
    assert "2026-9 5 Oct 2026 order Ana Ferreira 1,500.00" in lines
    assert "2026-10 7 Oct 2026 sale Chloe 92.00 US$ 100.00 0.92" in lines
    assert "2026-11 8 Oct 2026 sale – 70.00" in lines
    assert "2026-11 12 Oct 2026 taken back – −20.00 2026-11" in lines
    assert "Total 1,500.00 142.00" in lines
    assert [line.split()[0] for line in lines if line.startswith("2026-")] == [
        "2026-9",
        "2026-10",
        "2026-11",
        "2026-11",
    ]


def test_many_documents_take_many_pages_and_each_says_what_they_are_not(make: "MakeBusiness") -> None:
    business = lived(make, more=120)
    pdf = printed(business, "tax adviser")
    pages = texts_of(pdf)
    assert len(pages) > 2
    assert all("Not invoices" in page and "These are not invoices." in page for page in pages)
    assert all(f"page {number} of {len(pages)}" in page for number, page in enumerate(pages, 1))
    with pdfplumber.open(io.BytesIO(pdf)) as opened:
        tables = [line.split() for page in opened.pages for line in page.extract_text().splitlines()]
    listed = [Decimal(line[-1]) for line in tables if line[0].startswith("B-")]
    assert len(listed) == 120
    assert sum(listed) == 120 + Decimal(sum(range(120))) / 100
    assert_sound(pdf)


def test_a_correction_after_the_close_is_told_to_the_tax_adviser(make: "MakeBusiness") -> None:
    business = lived(make).at("2026-11-02T09:00:00")
    close(business.file, OCTOBER, business.file.connection(Hat.MONTH))
    assert "closed with" not in texts_of(printed(business, "tax adviser"))[0]
    business.do(Hat.SALES, sales.sell, "2026-10-30", 5_00)
    assert "The month was closed with € 142: what differs" in " ".join(
        texts_of(printed(business, "tax adviser"))[0].split()
    )


@pytest.mark.parametrize("reader", ["bank", "tax adviser"])
@pytest.mark.parametrize("span", ["month", "quarter", "year"])
def test_nothing_happened_and_the_page_is_made(make: "MakeBusiness", reader: str, span: str) -> None:
    pdf = printed(make(FIRM), reader, span=span)
    assert len(texts_of(pdf)) == 1
    assert_sound(pdf)


def test_no_page_is_no_report_for_the_folder(make: "MakeBusiness") -> None:
    with pytest.raises(RuleError, match="at least one page"):
        print_month(make(FIRM).reports, Wish(OCTOBER, pages=()))


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Guesthouse Alecrim", "G. A."),
        ("ödön von horváth the third", "Ö. V. H."),
        ("O'Brien & Sons", "O. B. S."),
        ("Ωμέγα", "Ω."),
        ("<b>", "B."),
        ("🏠", ""),
        ("", ""),
        (ERASED, ERASED),
    ],
)
def test_a_name_becomes_its_initials(name: str, short: str) -> None:
    assert initials(name) == short


def test_numbers_of_documents_are_ordered_as_people_count() -> None:
    day: date = OCTOBER.first
    wanted = ["A-9", "A-10", "B", "7", "007-2", "12", ""]
    found = [one.number for one in by_number([Document(number, day, "sale", "", 1) for number in sorted(wanted)])]
    assert found.index("A-9") < found.index("A-10")
    assert found.index("7") < found.index("12")
    assert found[-1] == ""
