"""None of the paper's own words is cut in any language: the month, quarter and year of the sample, for each reader."""

import io
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pdfplumber
import pytest
from desk import Clock
from pypdf import PdfReader
from shown import TODAY, make_template

from twohats.business.rules.calendar import month_of, parse_month
from twohats.business.store import office
from twohats.hat import Hat
from twohats.month.figures import compute
from twohats.month.pages import make_pdf
from twohats.month.printing import print_month
from twohats.month.rules.report import MonthReport, Wish
from twohats.month.store import meetings
from twohats.rooms import open_business
from twohats.sample.desk import moment_of
from twohats.storage.file import BusinessFile
from twohats.words import say, speaking, tongue, tongue_of

LOCALES = ("en_GB", "de_DE", "es_ES", "fr_FR", "pt_PT")
NOVEMBER = month_of(TODAY)
WISHES = (
    *(Wish(NOVEMBER, span=span) for span in ("month", "quarter", "year")),
    *(Wish(NOVEMBER, reader=reader) for reader in ("bank", "tax adviser")),
)
# A word or two that stand at the head of many texts do not tell one of them.
_TELLING = 8


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_template(tmp_path_factory.mktemp("sample"))


@pytest.fixture(params=LOCALES)
def file(request: pytest.FixtureRequest, template: Path, tmp_path: Path) -> Iterator[BusinessFile]:
    path = tmp_path / "firm.twohats"
    path.write_bytes(template.read_bytes())
    file = open_business(path, Clock(moment_of(TODAY, 12)))
    update = "UPDATE business_profile SET locale = ?"
    file.do(Hat.OWNER, "Language", lambda db: db.execute(update, (request.param,)))
    with speaking(request.param):
        yield file
    file.close()


@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize("wish", WISHES, ids=lambda wish: f"{wish.reader} {wish.span}")
def test_no_word_of_the_paper_is_cut(file: BusinessFile, wish: Wish, paper: str) -> None:
    pdf = print_month(file.connection(Hat.REPORTS), replace(wish, paper=paper))
    pages = PdfReader(io.BytesIO(pdf)).pages
    own = tuple(tongue().texts.values() or tongue_of("de_DE").texts)
    begun = [one for page in pages for one in _begun(page.extract_text())]
    assert [one for one in begun if any(said.startswith(one) and said != one for said in own)] == []


def test_campaigns_are_set_about_as_large_as_the_table_beside_them(file: BusinessFile) -> None:
    pdf = print_month(file.connection(Hat.REPORTS), Wish(NOVEMBER))
    with pdfplumber.open(io.BytesIO(pdf)) as pages:
        words = pages.pages[0].extract_words(extra_attrs=["size"])
    sizes = [word["size"] for word in words if word["text"] in {"bathrooms", "Newsletter"}]
    assert len(sizes) > 2
    assert min(sizes) > 7


@pytest.mark.parametrize("month", ["2026-10", "2026-11"])
def test_no_row_is_left_out_that_english_shows(file: BusinessFile, month: str) -> None:
    db, days = file.connection(Hat.REPORTS), parse_month(month)
    firm, meeting = office.profile(db), meetings.meeting_of(db, days)
    report = MonthReport(compute(db, days, min(days.last, TODAY)), firm, meeting, meetings.agreed_for(db, days))
    with speaking("en_GB"):
        in_english = _left_out(make_pdf(replace(report, firm=replace(firm, locale="en_GB"))))
    assert _left_out(make_pdf(report)) == in_english


def _left_out(pdf: bytes) -> int:
    """How many tables and charts end in `… and 2 more`."""
    begins = f"… {say('and {:,} more').partition('{')[0]}"
    lines = [line for page in PdfReader(io.BytesIO(pdf)).pages for line in page.extract_text().splitlines()]
    return sum(line.startswith(begins) for line in lines)


def test_what_each_document_is_stands_in_the_firms_language(file: BusinessFile) -> None:
    wish = Wish(NOVEMBER, reader="tax adviser")
    (page,) = PdfReader(io.BytesIO(print_month(file.connection(Hat.REPORTS), wish))).pages
    kinds = {word for line in page.extract_text().splitlines() for word in line.split()[4:5] if line[:4] == "2026"}
    assert kinds == {say(kind, "kind of document") for kind in ("order", "sale", "proposed")}


def _begun(text: str) -> Iterator[str]:
    """What may be the beginning of a text before an ellipsis: so many of the words before it."""
    for before in re.findall(r"(\S[^…\n]*)…", text):
        words = before.split(" ")
        yield from (one for one in (" ".join(words[at:]) for at in range(len(words))) if len(one) >= _TELLING)
