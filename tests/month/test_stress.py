"""Pages stay one page, and nothing on them is clipped or lies over anything else, whatever is printed."""

import io
import re
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pdfplumber
import pytest
import sales_verbs as sales
from read_back import assert_in_place, assert_sound, texts_of

from twohats.business.operations.firm import set_up_firm
from twohats.business.rules.calendar import parse_month
from twohats.business.rules.contacts import Person
from twohats.business.rules.profile import Profile
from twohats.hat import Hat
from twohats.marketing.operations import leads as marketing
from twohats.marketing.operations.sending import send
from twohats.marketing.operations.spending import Spending, spend
from twohats.marketing.rules.leads import NewLead, Sending
from twohats.month.operations.closing import write_meeting
from twohats.month.printing import print_month
from twohats.month.rules.meeting import Action, Meeting
from twohats.month.rules.report import PAGES, Wish
from twohats.paper.text import REPLACEMENT
from twohats.sales.operations.money import reverse
from twohats.sales.operations.quoting import send_quote, write_quote
from twohats.sales.rules.deals import FirstAction
from twohats.sales.rules.quotes import NewQuote

if TYPE_CHECKING:
    from month.living import Business, MakeBusiness

FIRM = Profile("Κοβάλσκι & Söhne — Renovações, Łódź", locale="en_GB", target=1_234_567_89, margin=33)
ON_PAPER = Profile(
    FIRM.name,
    locale="en_GB",
    margin=33,
    letterhead="Calçada do Duque de Ávila e Bolama 1234, 3.º esq.\n1000-000 Lisboa\nNIF 000 000 000",
    email="a.very.long.address.of.an.office@a-very-long-name-of-a-firm.example",
    phone="+351 900 000 000 (08–18)",
)
NAMES = (
    "Παπαδόπουλος Κωνσταντίνος και Υιοί, Ανακαινίσεις Θεσσαλονίκη",
    "Константинопольский Александр Владимирович, Екатеринославская",
    "Ångström-Łukasiewicz Ševčíková Ñuñez Große-Brömstrup Þórðarson",
    "Hotel 🏠🏨 am 🌊 mit 🌳 und vielen bunten Bildern im Namen, Familie",
    "北京市装修公司與顧客服務中心有限責任公司以及其他相關部門的長名稱",
    "شركة التجديد والبناء المحدودة للمقاولات العامة والديكور الداخلي",
    "<img src='file:///etc/passwd'/><a href='https://example.org'>x</a>",
    "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
)
WORDS = "Ключ: why, in the owner's own words, ένα δύο τρία, with what a word like Wettbewerbsfähigkeit needs. " * 8
OCTOBER = parse_month("2026-10")


def name(number: int) -> str:
    letters = f"{chr(97 + number // 26)}{chr(97 + number % 26)}"
    return f"{letters} {NAMES[number % len(NAMES)]}"


def crowded(make: "MakeBusiness") -> "Business":
    """A month of forty channels and thirty campaigns, long names, amounts of seven digits above and below nothing."""
    business = make(FIRM).at("2026-09-28T09:00:00")
    business.do(Hat.SALES, set_up_firm, ON_PAPER)
    old = business.do(Hat.SALES, sales.sell, "2026-09-28", 9_999_999_99)
    business.at("2026-10-05T09:00:00")
    for number in range(40):
        person = Person(name(number), email=f"{number}@example.org")
        campaign = f"Effort {name(number)}" if number < 30 else ""
        lead = business.do(Hat.MARKETING, marketing.capture, NewLead(person, name(number), name(number), campaign))
        business.do(Hat.MARKETING, spend, Spending("2026-10-06", 1_234_567_89 + number, 90, campaign, name(number)))
        handoff = business.do(Hat.MARKETING, send, lead, Sending(no_promise=True, chance=50, override="all of them"))
        if number % 5 == 4:
            reason = ("not ready yet", "misunderstood the offer", "wrong number or address", "wrong season")[number % 4]
            business.do(Hat.SALES, sales.reject, handoff, reason)
            continue
        deal = business.do(Hat.SALES, sales.accept, handoff, FirstAction("call", "2026-10-06T10:00:00.000Z"))
        if number % 5 == 0:
            business.do(Hat.SALES, sales.win, deal, sales.Win(1_654_321_09 + number))
        elif number % 5 == 1:
            business.do(Hat.SALES, sales.lose, deal, ("price", "no decision", "competitor", "scope")[number % 4])
        else:
            business.do(Hat.SALES, sales.reckon, deal, 3_333_333_33, "2026-12-24")
            quote = business.do(Hat.SALES, write_quote, deal, NewQuote(net=2_222_222_22))
            business.do(Hat.SALES, send_quote, quote)
    business.do(Hat.SALES, reverse, old)
    return business


def told(business: "Business") -> None:
    """The longest words that are taken."""
    actions = tuple(Action(f"{number} {WORDS}"[:300]) for number in range(3))
    for month in ("2026-09", "2026-10"):
        meeting = Meeting(WORDS[:500], WORDS[:500], actions)
        business.do(Hat.MONTH, write_meeting, parse_month(month), meeting)


@pytest.fixture(scope="module")
def without_words(make: "MakeBusiness") -> "Business":
    return crowded(make)


@pytest.fixture(scope="module")
def with_words(make: "MakeBusiness") -> "Business":
    business = crowded(make)
    told(business)
    return business


def checked(pdf: bytes, pages: int) -> list[str]:
    """The texts of a PDF on which nothing is out of its place, and no number is cut."""
    texts = texts_of(pdf)
    assert len(texts) == pages
    assert_sound(pdf)
    with pdfplumber.open(io.BytesIO(pdf)) as opened:
        for page in opened.pages:
            assert_in_place(page)
    assert not [line for text in texts for line in text.splitlines() if re.search(r"[€−+] ?[\d,.]*…", line)]
    return texts


@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize("span", ["month", "quarter", "year"])
@pytest.mark.parametrize("words", ["with_words", "without_words"])
def test_a_crowded_month_stays_on_its_pages(request: pytest.FixtureRequest, paper: str, span: str, words: str) -> None:
    business: Business = request.getfixturevalue(words)
    texts = checked(print_month(business.reports, Wish(OCTOBER, paper=paper, span=span)), len(PAGES))
    assert REPLACEMENT in "".join(texts)
    assert all("1000-000 Lisboa" in text for text in texts)
    if words == "with_words" and span == "month":
        assert all(f"{number} Ключ" in texts[1] for number in range(3))
        assert texts[1].count("not said yet") == 3
    for reader in ("bank", "tax adviser"):
        pdf = print_month(business.reports, Wish(OCTOBER, paper=paper, span=span, reader=reader))
        checked(pdf, len(texts_of(pdf)))
        assert reader != "bank" or len(texts_of(pdf)) == 1


def test_the_channels_that_have_no_room_are_summed_so_that_all_add_up(without_words: "Business") -> None:
    (text, *_) = texts_of(print_month(without_words.reports, Wish(OCTOBER)))
    start = text.index("Where leads and money came from")
    lines = [" ".join(line.split()) for line in text[start:].splitlines()]
    end = next(place for place, line in enumerate(lines) if line.startswith("Total"))
    amounts = [[cents(one) for one in re.findall("−?€ [0-9,.]+", line)] for line in lines[2 : end + 1]]
    *rows, total = [one for one in amounts if one]
    assert len(rows) > 8
    assert [sum(column) for column in zip(*rows, strict=True)] == total


def cents(text: str) -> int:
    amount = round(float(text.replace("−", "").replace("€ ", "").replace(",", "")) * 100)
    return -amount if text.startswith("−") else amount


@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize("span", ["month", "quarter", "year"])
def test_an_empty_and_a_first_month_are_pages_too(make: "MakeBusiness", paper: str, span: str) -> None:
    business = make(FIRM)
    checked(print_month(business.reports, Wish(OCTOBER, paper=paper, span=span)), len(PAGES))
    business.at("2026-10-05T09:00:00").do(Hat.MARKETING, marketing.capture, NewLead(Person("Ana"), "bath", "Referral"))
    business.do(Hat.SALES, sales.sell, "2026-10-06", 100)
    checked(print_month(business.reports, Wish(OCTOBER, paper=paper, span=span)), len(PAGES))
    bare = make(Profile("Kowalski"))
    checked(print_month(bare.reports, Wish(OCTOBER, paper=paper, span=span)), len(PAGES))


@pytest.mark.skipif(shutil.which("pdffonts") is None, reason="needs pdffonts (poppler-utils)")
def test_every_font_is_embedded_as_others_see_it(without_words: "Business", tmp_path: Path) -> None:
    path = tmp_path / "out.pdf"
    path.write_bytes(print_month(without_words.reports, Wish(OCTOBER)))
    out = subprocess.run(["pdffonts", path], capture_output=True, text=True, check=True).stdout
    fonts = [line.split() for line in out.splitlines()[2:]]
    assert fonts
    assert all(line[-5] == "yes" for line in fonts), out
