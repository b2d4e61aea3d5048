"""The end of a month: what is frozen stays as it was, corrections are told later, and nobody is named for ever."""

import io
import json
import re
from datetime import date
from typing import TYPE_CHECKING, Any

import pypdf
import pytest
import sales_verbs as sales
from hypothesis import given
from hypothesis import strategies as st
from month.living import FIRM
from PySide6.QtCore import QBuffer
from PySide6.QtGui import QImage
from read_back import texts_of

from twohats.business.operations.firm import set_logo
from twohats.business.rules.calendar import parse_month
from twohats.business.rules.contacts import Person
from twohats.errors import RuleError
from twohats.hat import Hat
from twohats.marketing.operations import leads as marketing
from twohats.marketing.operations.places import archive_place, change_place
from twohats.marketing.operations.sending import send
from twohats.marketing.rules.leads import NewLead, Sending
from twohats.month.closing import close
from twohats.month.export import to_csv, to_json
from twohats.month.identities import broken_identities
from twohats.month.operations.closing import erase_person, reopen, say_what_was_done, write_meeting
from twohats.month.pages import make_pdf
from twohats.month.report import report_of
from twohats.month.rules.meeting import Action, Meeting
from twohats.month.store import frozen
from twohats.month.store.meetings import left_open, meeting_of
from twohats.sales.operations.money import move_sale, reverse
from twohats.sales.past import PastSale, take_sale
from twohats.sales.rules.deals import FirstAction
from twohats.storage import history

if TYPE_CHECKING:
    from month.living import Business, MakeBusiness

    from twohats.business.rules.calendar import Period
    from twohats.month.rules.report import MonthReport

OCTOBER, NOVEMBER = parse_month("2026-10"), parse_month("2026-11")
ACTION = FirstAction("call", "2026-10-06T10:00:00.000Z")


def lived(make: "MakeBusiness") -> "Business":
    """A business whose October brought a won and an open deal, by people whom somebody named."""
    business = make().at("2026-10-05T09:00:00")
    for number, name in enumerate(("Ana Ferreira", "Bob Okafor")):
        who = Person(name, email=f"{number}@example.org")
        lead = business.do(Hat.MARKETING, marketing.capture, NewLead(who, f"{name}'s kitchen", "Referral", "Spring"))
        handoff = business.do(Hat.MARKETING, send, lead, Sending(no_promise=True, chance=50))
        deal = business.do(Hat.SALES, sales.accept, handoff, ACTION)
        business.do(Hat.SALES, sales.reckon, deal, 900_00, "2026-12-01")
        if not number:
            business.do(Hat.SALES, sales.win, deal, sales.Win(1000_00))
    business.do(Hat.SALES, sales.sell, "2026-10-20", 50_00, document="A-1")
    return business.at("2026-11-02T09:00:00")


def close_october(business: "Business") -> None:
    close(business.file, OCTOBER, business.file.connection(Hat.MONTH))


def told(business: "Business") -> "MonthReport":
    return report_of(business.reports, OCTOBER)


def corrections(business: "Business", month: str = "2026-11") -> list[tuple[str, str, int]]:
    found = report_of(business.reports, parse_month(month)).figures.adjustments
    return [(one.made_on.isoformat(), one.document, one.amount) for one in found]


def text_of(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages)


def take_in(db: Any, key: int, days: list[str]) -> None:
    """Take sales in at once, as an import does."""
    db.step.batched = frozenset({"sales_sale"})
    for number, day in enumerate(days):
        take_sale(db, PastSale(day, 1000 + number), import_key=f"{key}-{number}")
        db.step.bulk["sales_sale"] = number + 1


def test_what_is_frozen_reads_back_as_it_was(make: "MakeBusiness") -> None:
    report = told(lived(make))
    assert report.figures.sales.coverage is not None
    assert frozen.from_text(frozen.to_text(report)) == report


def test_a_closed_month_prints_the_same_bytes_whatever_happens_later(make: "MakeBusiness") -> None:
    business = lived(make)
    before = told(business).figures
    close_october(business)
    first = make_pdf(told(business))
    business.at("2026-11-09T10:00:00").do(Hat.SALES, sales.sell, "2026-10-30", 77_00)
    business.do(Hat.SALES, sales.lose, 2, "price")
    assert told(business).figures.sales == before.sales
    assert make_pdf(told(business)) == first
    assert "closed 2 November 2026" in text_of(first)
    assert "Okafor" in text_of(first)
    assert "Okafor" not in business.rows("month_close")[0]["report"]


def sell_by(business: "Business", moment: str, channel: str, amount: int) -> None:
    """A lead came by a channel and bought at once."""
    new = NewLead(Person(f"{channel} {amount}"), "kitchen", channel)
    lead = business.at(moment).do(Hat.MARKETING, marketing.capture, new)
    business.do(Hat.MARKETING, marketing.add_ways_to_reach, lead, f"{amount}@example.org", "")
    handoff = business.do(Hat.MARKETING, send, lead, Sending(no_promise=True))
    deal = business.do(Hat.SALES, sales.accept, handoff, ACTION)
    business.do(Hat.SALES, sales.win, deal, sales.Win(amount))


def test_a_kind_that_is_said_later_counts_in_the_open_months_alone(make: "MakeBusiness") -> None:
    business = make().at("2026-10-05T09:00:00")
    sell_by(business, "2026-10-05T09:00:00", "Facebook", 100_00)
    sell_by(business.at("2026-11-02T09:00:00"), "2026-11-03T09:00:00", "Facebook", 550_00)
    sell_by(business, "2026-11-04T09:00:00", "Referral", 30_00)
    close_october(business)

    def revenue(month: "Period") -> dict[str, int]:
        lines = report_of(business.reports, month).figures.marketing.by_kind
        return {line.kind: line.revenue for line in lines if line.revenue}

    def by_sql() -> dict[str, int]:
        sql = (
            "SELECT c.kind, sum(s.amount) FROM sales_sale AS s "
            "JOIN sales_deal AS d ON d.id = s.deal_id JOIN handoff_item AS h ON h.id = d.handoff_id "
            "JOIN business_channel AS c ON c.id = h.channel_id WHERE s.sold_on LIKE '2026-11-%' GROUP BY 1"
        )
        return dict(business.reports.all(sql))

    october = make_pdf(told(business))
    assert revenue(NOVEMBER) == by_sql() == {"referral": 30_00, "unknown": 550_00}
    facebook = next(row["id"] for row in business.rows("business_channel") if row["name"] == "Facebook")
    business.do(Hat.MARKETING, change_place, facebook, "Facebook Ads", "paid")
    business.do(Hat.MARKETING, archive_place, facebook)
    assert revenue(NOVEMBER) == by_sql() == {"referral": 30_00, "paid": 550_00}
    assert revenue(OCTOBER) == {"unknown": 100_00}
    assert make_pdf(told(business)) == october
    assert broken_identities(business.reports) == []
    business.file.undo(Hat.MARKETING)
    business.file.undo(Hat.MARKETING)
    assert revenue(NOVEMBER) == by_sql() == {"referral": 30_00, "unknown": 550_00}


def test_a_correction_of_a_closed_month_is_told_on_the_day_it_was_made(make: "MakeBusiness") -> None:
    business = lived(make)
    close_october(business)
    assert corrections(business) == []
    business.at("2026-11-09T10:00:00").do(Hat.SALES, sales.sell, "2026-10-30", 77_00, document="A-2")
    business.at("2026-11-10T10:00:00").do(Hat.SALES, move_sale, 2, "2026-11-10")
    business.at("2026-11-11T10:00:00").do(Hat.SALES, sales.sell, "2026-11-11", 5_00, document="A-3")
    assert corrections(business) == [("2026-11-09", "A-2", 77_00), ("2026-11-10", "A-1", -50_00)]
    assert corrections(business, "2026-12") == []
    page = text_of(make_pdf(report_of(business.reports, NOVEMBER)))
    assert "Oct + € 77 on 9 Nov (A-2)" in page.replace("\n", " ")
    business.file.undo(Hat.SALES)
    business.file.undo(Hat.SALES)
    assert corrections(business) == [("2026-11-09", "A-2", 77_00)]


def test_a_reversal_belongs_to_its_own_day_and_corrects_nothing(make: "MakeBusiness") -> None:
    business = lived(make)
    close_october(business)
    business.at("2026-11-09T10:00:00").do(Hat.SALES, reverse, 2)
    assert corrections(business) == []


DAYS = st.sampled_from(["2026-09-30", "2026-10-01", "2026-10-31", "2026-11-01"])


@given(data=st.data())
def test_corrections_and_what_was_frozen_add_up_to_what_stands_now(make: "MakeBusiness", data: st.DataObject) -> None:
    business = lived(make)
    close_october(business)
    for step in range(data.draw(st.integers(1, 8))):
        business.at(f"2026-11-{10 + step}T10:00:00")
        loose = [row["id"] for row in business.rows("sales_sale") if row["deal_id"] is None]
        verb = data.draw(st.sampled_from(["sell", "move", "take in", "undo", "redo"]))
        if verb == "sell":
            business.do(Hat.SALES, sales.sell, data.draw(DAYS), data.draw(st.integers(1, 900)))
        elif verb == "move" and loose:
            business.attempt(Hat.SALES, move_sale, data.draw(st.sampled_from(loose)), data.draw(DAYS))
        elif verb == "take in":
            business.do(Hat.SALES, take_in, step, data.draw(st.lists(DAYS, min_size=1, max_size=3)))
        elif verb in {"undo", "redo"}:
            try_again(business, verb)
    now = sum(row["amount"] for row in business.rows("sales_sale") if "2026-10-01" <= row["sold_on"] < "2026-11-01")
    corrected = sum(amount for *_, amount in corrections(business))
    assert told(business).figures.sales.month.revenue + corrected == now
    assert broken_identities(business.reports) == []
    business.file.close()


def try_again(business: "Business", verb: str) -> None:
    try:
        (business.file.undo if verb == "undo" else business.file.redo)(Hat.SALES)
    except RuleError as error:
        assert "closed" in str(error) or "can no longer" in str(error)  # noqa: PT017  # either answer will do


def test_a_month_is_closed_once_and_only_when_it_is_over(make: "MakeBusiness") -> None:
    business = lived(make).at("2026-10-31T23:30:00")
    with pytest.raises(RuleError, match="October 2026 is not over yet"):
        close_october(business)
    close_october(business.at("2026-11-01T00:00:00"))
    with pytest.raises(RuleError, match="October 2026 is closed"):
        close_october(business)
    with pytest.raises(RuleError, match="October 2026 is closed"):
        business.do(Hat.MONTH, write_meeting, OCTOBER, Meeting(sales="Too late"))


def test_reopening_wants_a_reason_and_leaves_a_trace(make: "MakeBusiness") -> None:
    business = lived(make)
    close_october(business)
    with pytest.raises(RuleError, match="Say why"):
        business.do(Hat.MONTH, reopen, OCTOBER, "  ")
    business.do(Hat.SALES, sales.sell, "2026-10-30", 77_00)
    business.do(Hat.MONTH, reopen, OCTOBER, "A sale was forgotten")
    assert told(business).closed_on is None
    with pytest.raises(RuleError, match="October 2026 is not closed"):
        business.do(Hat.MONTH, reopen, OCTOBER, "Once more")
    close_october(business)
    first, second = business.rows("month_close")
    assert first["reopened_why"] == "A sale was forgotten"
    assert frozen.from_text(second["report"]).figures.sales.month.revenue == 1127_00
    assert corrections(business) == []


def test_what_belongs_to_a_closed_month_is_not_undone_until_it_is_reopened(make: "MakeBusiness") -> None:
    business = lived(make)
    close_october(business)
    with pytest.raises(RuleError, match="belongs to a month that is closed"):
        business.file.undo(Hat.SALES)
    business.do(Hat.SALES, sales.sell, "2026-11-02", 1_00)
    assert business.file.undo(Hat.SALES) is not None
    business.do(Hat.MONTH, reopen, OCTOBER, "To undo")
    assert business.file.undo(Hat.SALES) is not None


def test_what_waited_too_long_lapses_before_the_month_is_closed(make: "MakeBusiness") -> None:
    business = make().at("2026-10-01T09:00:00")
    lead = business.do(Hat.MARKETING, marketing.capture, NewLead(Person("Ana", email="a@example.org"), "bath", "Ads"))
    business.do(Hat.MARKETING, send, lead, Sending(no_promise=True))
    close_october(business.at("2026-11-02T09:00:00"))
    assert told(business).figures.handshake.queue.lapsed == 1


def test_who_is_erased_is_no_longer_named_and_the_figures_stay(make: "MakeBusiness") -> None:
    business = lived(make)
    close_october(business)
    whole = told(business)
    bob = whole.figures.sales.look_at[0]
    assert bob.who == "Bob Okafor"
    business.at("2027-01-03T09:00:00")
    assert business.do(Hat.MONTH, erase_person, bob.contact_id) == 3
    left = told(business)
    page = text_of(make_pdf(left))
    assert "Bob" not in page
    assert "erased" in page
    assert "a person was erased 3 January 2027" in page
    assert left.figures.sales.month == whole.figures.sales.month
    assert broken_identities(business.reports) == []
    assert make_pdf(left) == make_pdf(told(business))


def test_altered_figures_are_found_out(make: "MakeBusiness") -> None:
    business = lived(make)
    close_october(business)
    assert broken_identities(business.reports) == []

    def forge(db: Any) -> None:
        db.execute("UPDATE month_close SET report = replace(report, '105000', '995000')")

    business.do(Hat.OWNER, forge)
    assert any("altered afterwards" in trouble for trouble in broken_identities(business.reports))


def test_a_meeting_is_written_down_and_its_actions_open_the_next_month(make: "MakeBusiness") -> None:
    business = lived(make)
    meeting = Meeting("Neighbours talk", "The fixed date sells", (Action("Quote within two days"), Action("Ask names")))
    business.do(Hat.MONTH, write_meeting, OCTOBER, Meeting("first", "draft", (Action("a"), Action("b"), Action("c"))))
    business.do(Hat.MONTH, write_meeting, OCTOBER, meeting)
    assert meeting_of(business.reports, OCTOBER) == meeting
    close_october(business)
    told_later = (Action("Quote within two days"), Action("Ask names", "partly", "two of five"))
    business.at("2026-12-01T09:00:00").do(Hat.MONTH, say_what_was_done, OCTOBER, told_later)
    report = report_of(business.reports, NOVEMBER)
    assert report.agreed == told_later
    page = text_of(make_pdf(report))
    assert "Quote within two days – not said yet" in page
    assert "Ask names – partly: two of five" in page
    october = text_of(make_pdf(told(business)))
    assert "Neighbours talk" in october
    assert "The fixed date sells" in october


@pytest.mark.parametrize(
    ("meeting", "sentence"),
    [
        (Meeting(actions=tuple(Action(word) for word in "abcd")), "Three actions at most"),
        (Meeting(sales="x" * 501), "500 characters"),
        (Meeting(actions=(Action("a", "perhaps"),)), "done, partly or not done"),
    ],
)
def test_a_meeting_that_does_not_fit_is_refused(make: "MakeBusiness", meeting: Meeting, sentence: str) -> None:
    business = lived(make)
    with pytest.raises(RuleError, match=sentence):
        business.do(Hat.MONTH, write_meeting, OCTOBER, meeting)
    assert meeting_of(business.reports, OCTOBER) == Meeting()


def test_a_month_left_open_is_an_alarm_from_the_sixth_on(make: "MakeBusiness") -> None:
    business = lived(make)
    assert left_open(business.reports, date(2026, 11, 5)) is None
    assert left_open(business.reports, date(2026, 11, 6)) == OCTOBER
    close_october(business)
    assert left_open(business.reports, date(2026, 11, 30)) is None
    assert left_open(business.reports, date(2026, 12, 6)) == NOVEMBER
    assert left_open(business.reports, date(2025, 1, 6)) is None


def test_history_holds_over_the_month_and_names_the_owner(make: "MakeBusiness") -> None:
    business = lived(make)
    close_october(business)
    business.do(Hat.MONTH, reopen, OCTOBER, "To see")
    rooms = [room.name for room in business.file.rooms]
    assert history.verify(business.file.connection(Hat.OWNER), rooms) == []
    steps = business.rows("business_step")[-2:]
    assert [(one["hat"], one["label"]) for one in steps] == [("owner", "Close the month"), ("owner", "reopen")]
    assert told(business).firm == FIRM


def test_the_firms_picture_stands_on_each_page_and_is_frozen_with_them(make: "MakeBusiness", qapp: object) -> None:
    assert qapp
    business = lived(make)
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    picture = QImage(300, 100, QImage.Format.Format_RGB32)
    picture.fill(0x117A55)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]  # its types forget that it takes a name
    business.do(Hat.SALES, set_logo, bytes(buffer.data().data()))
    close_october(business)
    frozen_pages = make_pdf(told(business))
    assert [len(page.images) for page in pypdf.PdfReader(io.BytesIO(frozen_pages)).pages] == [1, 1, 1]
    business.do(Hat.SALES, set_logo, b"")
    assert make_pdf(told(business)) == frozen_pages
    assert told(business).logo


# What a month knows of itself since its first pages were frozen.
YOUNGER = {
    "marketing": ("new_leads_year_ago", "ready", "cost_per_ready", "lately"),
    "handshake": ("lately",),
    "sales": ("quotes", "in_hand", "next_three", "lately", "cancelled"),
}


def test_a_month_that_an_older_program_closed_is_still_printed(make: "MakeBusiness") -> None:
    business = lived(make)
    close_october(business)
    kept = json.loads(business.rows("month_close")[0]["report"])
    for page, names in YOUNGER.items():
        for name in names:
            del kept["figures"][page][name]
    for name in ("span", "fiscal_start"):
        del kept["figures"][name]
    del kept["changed"]
    report = frozen.from_text(json.dumps(kept))
    pages = [*texts_of(make_pdf(report)), *texts_of(make_pdf(report, pages=("bank",)))]
    assert len(pages) == 4
    assert all(page.splitlines()[0] == "October 2026" for page in pages)
    assert "Orders in hand –" in " ".join(pages[3].split())
    assert not re.search(r"\bNone\b(?! came|, or)", "".join(pages))
    assert json.loads(json.dumps(to_json(report.figures)))["sales"]["lately"] is None
    assert "orders_in_hand" in to_csv(report.figures)
