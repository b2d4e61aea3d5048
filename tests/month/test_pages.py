import io
from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING

import pypdf
import pytest
import sales_verbs as sales
from month.living import FIRM

from twohats.business.rules.calendar import parse_month
from twohats.business.rules.contacts import Person
from twohats.business.rules.profile import Profile
from twohats.hat import Hat
from twohats.marketing.operations import leads as marketing
from twohats.marketing.operations.sending import send
from twohats.marketing.rules.leads import NewLead, Sending
from twohats.month.figures import compute
from twohats.month.pages import make_pdf
from twohats.month.rules import sentences
from twohats.month.rules.figures import LostLine, MonthAhead, MonthFigures
from twohats.month.rules.reckoning import Share
from twohats.month.rules.report import MonthReport
from twohats.sales.past import PastDeal, take_deal
from twohats.sales.rules.deals import FirstAction

if TYPE_CHECKING:
    from month.living import MakeBusiness


def busy(make: "MakeBusiness", places: int = 3, name: str = "Ana") -> MonthFigures:
    """October with as many leads as places, half of them won."""
    business = make().at("2026-10-05T09:00:00")
    for number in range(places):
        who = Person(f"{name} {number}", email=f"{number}@example.org")
        new = NewLead(who, f"kitchen {number}", f"Place {number}", f"Effort {number}")
        lead = business.do(Hat.MARKETING, marketing.capture, new)
        handoff = business.do(Hat.MARKETING, send, lead, Sending(no_promise=True, chance=50))
        deal = business.do(Hat.SALES, sales.accept, handoff, FirstAction("call", "2026-10-06T10:00:00.000Z"))
        if number % 2:
            business.do(Hat.SALES, sales.win, deal, sales.Win(1234_56))
    figures = compute(business.reports, parse_month("2026-10"))
    business.file.close()
    return figures


def texts(pdf: bytes) -> list[str]:
    return [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages]


@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize("places", [0, 1, 12])
def test_a_month_is_three_sheets(make: "MakeBusiness", paper: str, places: int) -> None:
    pages = texts(make_pdf(MonthReport(busy(make, places), FIRM), paper))
    assert [page.splitlines()[0] for page in pages] == ["October 2026"] * 3
    assert "Marketing · page 1 of 3" in pages[0]
    assert "Handshake · page 2 of 3" in pages[1]
    assert "Sales · page 3 of 3" in pages[2]
    assert all("As of 31 October 2026 · agreement v1 · history" in page for page in pages)


def test_very_long_names_do_not_break_a_page(make: "MakeBusiness") -> None:
    assert len(texts(make_pdf(MonthReport(busy(make, 12, "W" * 300), FIRM)))) == 3


def test_a_closed_month_prints_the_same_bytes(make: "MakeBusiness") -> None:
    report = MonthReport(busy(make), FIRM, closed_on=date(2026, 11, 2))
    assert make_pdf(report) == make_pdf(report)


def test_amounts_under_each_other_show_cents_together(make: "MakeBusiness") -> None:
    page = texts(make_pdf(MonthReport(busy(make), FIRM)))[2]
    shown = "".join(page.split())
    assert "€1234,56" in shown
    assert "€0,00" in shown


NOBODY = Share(0, 0)


def told(figures: MonthFigures, revenue: int, target: int | None, in_time: Share = NOBODY) -> str:
    ratio = Fraction(revenue, target) if target else None
    month = replace(figures.sales.month, revenue=revenue, target=target, attainment=ratio)
    changed = replace(
        figures,
        sales=replace(figures.sales, month=month),
        handshake=replace(figures.handshake, in_time=in_time),
    )
    return sentences.sales_headline(changed, lambda amount: f"€ {amount}")


def test_the_headline_says_what_the_numbers_carry(make: "MakeBusiness") -> None:
    figures = busy(make)
    assert told(figures, 104, 100, Share(9, 11)) == (
        "The month closed 4 % over target; 9 of 11 handed-over leads were answered in time."
    )
    assert (
        told(figures, 1, 1, Share(1, 1)) == "The month closed on target; 1 of 1 handed-over lead was answered in time."
    )
    assert told(figures, 9999, 10000) == "The month closed just under target."
    assert told(figures, 50, None) == "October brought € 50."
    partial = replace(figures, as_of=figures.month.first)
    assert told(partial, 30, 100) == "By 1 October the month stands at 30 % of its target."


def handshake_line(figures: MonthFigures, acceptance: Share) -> str:
    return sentences.handshake_second_line(
        replace(figures, handshake=replace(figures.handshake, acceptance=acceptance))
    )


def test_a_verdict_comes_from_twenty_on(make: "MakeBusiness") -> None:
    figures = busy(make)
    assert handshake_line(figures, Share(19, 19)) == "19 of 19 were accepted: too few to judge."
    assert handshake_line(figures, Share(20, 20)) == "20 of 20 were accepted: is the bar too low?"
    assert handshake_line(figures, Share(16, 20)) == "16 of 20 were accepted, a healthy share."
    assert handshake_line(figures, Share(19, 20)) == "19 of 20 were accepted."
    assert handshake_line(figures, Share(13, 20)) == "13 of 20 were accepted, fewer than 7 of 10: see what was off."


def test_a_quiet_month_is_told_quietly(make: "MakeBusiness") -> None:
    figures = busy(make, 0)
    assert sentences.marketing_headline(figures) == "No new lead came in October."
    assert sentences.handshake_headline(figures) == "Nothing was handed over in October."
    assert sentences.marketing_second_line(figures, str) == ""


def test_what_is_not_there_is_a_line_and_never_a_field_of_dashes(make: "MakeBusiness") -> None:
    figures = compute(make(Profile("Kowalski")).reports, parse_month("2026-10"))
    pages = texts(make_pdf(MonthReport(figures, Profile("Kowalski"))))
    ahead, between, now = (" ".join(page.split()) for page in pages)
    assert "Leads of twelve months None came in." in ahead
    assert "The months after this quarter Nothing is in sight yet, and no target is set." in between
    assert "Week by week against target No sale, and no target is set." in now
    assert "Needs a target to be set beside." in now
    assert "won of closed needs 10 closed deals; you have 0, and 3 more figures" in now
    assert sum(page.count("–") for page in pages) <= 10


def test_what_is_ahead_or_behind_says_that_it_is_so_of_the_days_so_far(make: "MakeBusiness") -> None:
    page = texts(make_pdf(MonthReport(busy(make), FIRM)))[2]
    assert "Revenue Target Ahead or behind so far Needed a day" in page


def test_the_reasons_of_twelve_months_add_up_to_what_was_lost(make: "MakeBusiness") -> None:
    figures = busy(make)
    reasons = tuple(LostLine(f"reason {number}", 0, 0, 9 - number) for number in range(7))
    changed = replace(figures, sales=replace(figures.sales, lost_reasons=reasons))
    page = " ".join(texts(make_pdf(MonthReport(changed, FIRM)))[2].split())
    assert "Twelve months: reason 0 9, reason 1 8, reason 2 7, reason 3 6, reason 4 5, and 7 more." in page


def lines_of_page(figures: MonthFigures, name: str) -> list[str]:
    (page,) = texts(make_pdf(MonthReport(figures, Profile("Kowalski", locale="en_GB")), pages=(name,)))
    return [" ".join(line.split()) for line in page.splitlines()]


def test_the_weeks_targets_add_up_to_the_month_as_they_are_printed(make: "MakeBusiness") -> None:
    figures = compute(make(Profile("Kowalski", target=36_000_00)).reports, parse_month("2026-10"))
    assert "Target € 3,272 € 8,182 € 8,182 € 8,182 € 8,182 € 36,000" in lines_of_page(figures, "sales")


def test_what_is_in_sight_adds_up_as_it_is_printed(make: "MakeBusiness") -> None:
    figures = compute(make().reports, parse_month("2026-10"))
    months = tuple(
        MonthAhead(parse_month(month), booked=100_40, weighted=200_50, ripening=300_50, target=1_000_60)
        for month in ("2026-11", "2026-12", "2027-01")
    )
    lines = lines_of_page(replace(figures, sales=replace(figures.sales, next_three=months)), "bank")
    for name in ("Nov", "Dec", "Jan 2027"):
        assert f"{name} € 100 € 201 € 300 € 601 € 1,001" in lines
    assert "€ 1,803" in lines
    assert "of 3,003" in lines


def test_a_firm_without_a_target_is_shown_no_column_for_one(make: "MakeBusiness") -> None:
    business = make(Profile("Kowalski")).at("2026-10-05T09:00:00")
    business.do(Hat.SALES, sales.sell, "2026-10-05", 100_00)
    figures = compute(business.reports, parse_month("2026-10"))
    (page,) = texts(make_pdf(MonthReport(figures, Profile("Kowalski")), pages=("sales",)))
    lines = [" ".join(line.split()) for line in page.splitlines()]
    assert "Revenue € 0 € 100 € 0 € 0 € 0 € 100" in lines
    assert not [line for line in lines if line.startswith("Target ")]
    assert "October € 100" in lines


@pytest.mark.parametrize(("locale", "said"), [("en_GB", "not said"), ("de_DE", "nicht gesagt"), ("fr_FR", "pas dit")])
def test_a_deal_lost_without_a_reason_says_so_in_the_language_of_the_firm(
    make: "MakeBusiness", locale: str, said: str
) -> None:
    business = make().at("2026-11-05T09:00:00")
    past = PastDeal("Kitchen", "lost", 1, opened_on="2026-10-01", closed_on="2026-10-09")
    told = {"contact_id": None, "handoff_id": None, "external_id": "", "import_key": "1"}
    business.do(Hat.SALES, take_deal, past, **told)
    figures = compute(business.reports, parse_month("2026-10"))
    page = texts(make_pdf(MonthReport(figures, replace(FIRM, locale=locale))))[2]
    assert f"{said[0].upper()}{said[1:]} 1" in page
    assert f"{said} 1." in page
