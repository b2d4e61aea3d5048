"""A quote on paper: what stands on it, on how many pages, and that nothing breaks it."""

from dataclasses import replace
from io import BytesIO
from typing import Literal

import pytest
import sales_verbs as sales
from desk import HOSTILE
from house import House
from pypdf import PdfReader
from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument

from twohats.business.rules.profile import Profile
from twohats.errors import RuleError
from twohats.hat import Hat
from twohats.paper.letter import FORMS
from twohats.sales.operations.quoting import write_quote
from twohats.sales.pages.quote import Letterhead, address_of, draw_quote, make_quote
from twohats.sales.pages.quote_text import quote_as_text, say_date
from twohats.sales.rules.quotes import NewQuote, Quote, QuoteLine, tax_sums
from twohats.words import say, speaking

KITCHEN = QuoteLine("Kitchen, fitted", 1000, 12_500_00, tax_rate=2300, unit="piece")
HOURS = QuoteLine("Work", 12_500, 45_00, discount=1000, tax_rate=2300, unit="h")
LEVY = QuoteLine("Permit", 1000, 80_01)
FIRM = Profile(
    "Kowalski Renovations",
    locale="en_GB",
    letterhead="Rua do Exemplo 12",
    phone="+351 900 000 001",
    email="office@k.example",
)


def pages_of(pdf: bytes) -> list[str]:
    """The texts of the pages."""
    held, buffer, document = QByteArray(pdf), QBuffer(), QPdfDocument()
    buffer.setData(held)
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    document.load(buffer)
    texts = [document.getAllText(number).text() for number in range(document.pageCount())]
    document.close()
    return texts


def head_of(
    *lines: QuoteLine, paper: Literal["A4", "Letter"] = "A4", words: str = "", firm: Profile = FIRM
) -> Letterhead:
    sums = tax_sums(lines)
    net, tax = sum(one.net for one in sums), sum(one.tax for one in sums)
    quote = Quote(
        1, 1, words or "A kitchen", words or "Ana", words[:60] or "Q2026-007", 2, "2026-11-26", "2026-12-26",
        net, tax, words, words, "", None, None, None, "",
    )  # fmt: skip
    address = address_of(words or "Ana Ferreira", "", words or "Rua do Ensaio 3, 1000-000 Lisboa")
    return Letterhead(firm, address, quote, FORMS[paper])


@pytest.mark.usefixtures("qapp")
def test_it_says_everything_once_and_never_invoice() -> None:
    (text,) = pages_of(draw_quote(head_of(KITCHEN, HOURS, LEVY), (KITCHEN, HOURS, LEVY)))
    for said in (
        "Kowalski Renovations",
        "+351 900 000 001",
        "office@k.example",
        "Ana Ferreira",
        "1000-000 Lisboa",
        "Q2026-007 v2",
        "26 November 2026",
        "26 December 2026",
        "12.5 h",
        "506.25",
        "€ 13,086.26",
        "€ 2,991.44",
        "€ 16,077.70",
        "page 1 of 1",
    ):
        assert said in text.replace("\xa0", " "), said
    assert "nvoice" not in text


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize("count", [1, 14, 25, 60, 200])
def test_every_line_is_there_on_as_many_pages_as_it_takes(paper: Literal["A4", "Letter"], count: int) -> None:
    lines = [QuoteLine(f"Line no. {number}!", 1000, 100 + number, tax_rate=600) for number in range(count)]
    words = "Thank you for the visit.\n" * 3
    pages = pages_of(draw_quote(head_of(*lines, paper=paper, words=words), lines))
    for number, text in enumerate(pages, 1):
        assert f"page {number} of {len(pages)}" in text
        assert text.count("What we offer") == ("Line no." in text)
    whole = "".join(pages)
    assert [whole.count(line.words) for line in lines] == [1] * count
    assert whole.count("Total") == 1


def test_the_same_quote_gives_the_same_bytes(house: House) -> None:
    house.sell(sales.set_up_sales, "Rua do Exemplo 12", 2300, "order")
    quote_id = house.sell(write_quote, house.deal(), NewQuote((KITCHEN, HOURS), intro="Thank you", terms="30 days"))
    db = house.file.connection(Hat.SALES)
    assert make_quote(db, quote_id) == make_quote(db, quote_id)
    elsewhere = house.sell(write_quote, 1, NewQuote(net=100))
    with pytest.raises(RuleError, match="made elsewhere"):
        make_quote(db, elsewhere)


def test_the_firms_picture_stands_on_the_first_page_once() -> None:
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image = QImage(300, 100, QImage.Format.Format_ARGB32)
    image.fill(0x80117A55)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # its types forget that it takes a name
    logo = bytes(buffer.data().data())
    lines = (KITCHEN,) * 60
    pages = PdfReader(BytesIO(draw_quote(replace(head_of(*lines), logo=logo), lines))).pages
    assert [len(page.images) for page in pages] == [1] + [0] * (len(pages) - 1)
    assert len(pages) > 1


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("text", [*HOSTILE, " ", "\n" * 2000, "word " * 400])
@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_no_text_breaks_it(text: str, paper: Literal["A4", "Letter"]) -> None:
    line = QuoteLine(text, 999_999_999, 10**9, 5000, 2300, text[:40])
    firm = Profile(text, locale="de_DE", letterhead=text * 4, phone=text, email=text)
    pdf = draw_quote(head_of(line, line, paper=paper, words=text, firm=firm), (line, line))
    assert 1 <= len(pages_of(pdf)) <= 60


def test_an_address_is_parted_at_its_lines_or_its_commas() -> None:
    assert address_of("Ana", "Café", "Rua 3, Lisboa") == ("Café", "Ana", "Rua 3", "Lisboa")
    assert address_of("Ana", "Ana", "Rua 3, r/c\nLisboa") == ("Ana", "Rua 3, r/c", "Lisboa")
    assert address_of("", "", "") == ()


def test_as_text_it_adds_up_too() -> None:
    head = head_of(KITCHEN, LEVY)
    text = quote_as_text(head.quote, (KITCHEN, LEVY), FIRM).replace("\xa0", " ")
    assert "Quote Q2026-007 v2 · 26 November 2026\nA kitchen\nValid until 26 December 2026\n" in text
    assert "- Permit: 1 × € 80.01 = € 80.01\n" in text
    assert "Net: € 12,580.01\n23 % tax on € 12,500.00: € 2,875.00\nTotal: € 15,455.01\n" in text
    assert text.endswith("Kowalski Renovations\n+351 900 000 001\noffice@k.example\n")


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("name", "letterhead", "sender"),
    [
        (
            "Bad & Küche Krämer",
            "Bad & Kueche Kraemer\nMusterstraße 12\n80331 München",
            "Bad & Küche Krämer · Musterstraße 12 · 80331 München",
        ),
        ("Bad", "Rua do Exemplo 12, 1000-000 Lisboa\nNIF 0", "Bad · Rua do Exemplo 12, 1000-000 Lisboa"),
        ("Bad", "", "Bad"),
    ],
)
def test_above_the_address_stands_who_writes_from_where_in_one_line(name: str, letterhead: str, sender: str) -> None:
    firm = replace(FIRM, name=name, letterhead=letterhead)
    (text,) = pages_of(draw_quote(head_of(KITCHEN, firm=firm), (KITCHEN,)))
    assert sender in text.splitlines()


@pytest.mark.usefixtures("qapp")
def test_of_a_long_sender_the_name_is_cut_and_not_the_town() -> None:
    firm = replace(FIRM, name="Kowalski Renovations and Kitchens " * 4, letterhead="Musterstraße 12\n80331 München")
    (text,) = pages_of(draw_quote(head_of(KITCHEN, firm=firm), (KITCHEN,)))
    (sender,) = [line for line in text.splitlines() if line.endswith("… · Musterstraße 12 · 80331 München")]
    assert sender.startswith("Kowalski Renovations")


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize("locale", ["en_GB", "en_US", "de_DE", "es_ES", "fr_FR", "pt_PT"])
def test_no_word_of_the_paper_is_cut_in_any_language(locale: str, paper: Literal["A4", "Letter"]) -> None:
    firm, lines = replace(FIRM, locale=locale), (KITCHEN, HOURS, LEVY)
    head = head_of(*lines, paper=paper, firm=firm)
    with speaking(locale):
        for month in range(1, 13):
            day = f"2026-{month:02}-28"
            quote = replace(head.quote, made_on=day, valid_until=day)
            (text,) = pages_of(draw_quote(replace(head, quote=quote), lines))
            assert "…" not in text
            assert text.count(say_date(day, firm)) == 2
            assert say("Valid until") in text


@pytest.mark.usefixtures("qapp")
def test_a_long_address_leaves_room_for_how_the_firm_is_reached() -> None:
    firm = replace(FIRM, letterhead="\n".join(f"line {number}" for number in range(1, 20)))
    (text,) = pages_of(draw_quote(head_of(KITCHEN, firm=firm), (KITCHEN,)))
    assert "line 5" in text
    assert "line 6" not in text
    assert "office@k.example" in text
