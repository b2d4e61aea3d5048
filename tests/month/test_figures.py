"""Months told by hand: as of a day, fiscal quarters, week names, and what each figure says of them."""

from datetime import date
from typing import TYPE_CHECKING, Any

import sales_verbs as sales
from month.acts import take_past_deal, take_past_handoff
from read_back import texts_of

from twohats.business.rules.calendar import parse_month
from twohats.business.rules.contacts import Person
from twohats.business.rules.profile import Profile
from twohats.hat import Hat
from twohats.marketing.operations import leads as marketing
from twohats.marketing.operations.sending import send, withdraw
from twohats.marketing.operations.spending import Spending, spend
from twohats.marketing.rules.leads import NewLead, Sending
from twohats.month.export import to_json
from twohats.month.figures import compute
from twohats.month.printing import print_month
from twohats.month.rules.figures import MonthFigures
from twohats.month.rules.report import Wish
from twohats.sales.operations.money import reverse, split
from twohats.sales.past import PastDeal, take_deal
from twohats.sales.rules.deals import FirstAction, PhoneIn
from twohats.sales.rules.parts import Part
from twohats.sales.store.today import today as look_at_today
from twohats.storage.sqlite import Connection

if TYPE_CHECKING:
    from month.living import Business, MakeBusiness

ACTION = FirstAction("call", "2026-10-30T10:00:00.000Z")


def figures_of(business: "Business", month: str, as_of: str | None = None) -> MonthFigures:
    return compute(business.reports, parse_month(month), date.fromisoformat(as_of) if as_of else None)


def json_of(business: "Business", month: str, as_of: str | None = None) -> Any:
    return to_json(figures_of(business, month, as_of))


def ana(channel: str = "Instagram", campaign: str = "") -> NewLead:
    return NewLead(Person("Ana", email="ana@example.org"), "kitchen", channel, campaign)


def test_a_fiscal_quarter_ends_with_the_day_told(make: "MakeBusiness") -> None:
    business = make(Profile("Kowalski", fiscal_start=2))
    for day, amount in (("2026-07-31", 1), ("2026-08-01", 20), ("2026-10-14", 300), ("2026-10-15", 4000)):
        business.do(Hat.SALES, sales.sell, day, amount)
    figures = json_of(business, "2026-10", "2026-10-14")
    assert figures["quarter"] == {"first": "2026-08-01", "last": "2026-10-31"}
    assert figures["sales"]["revenue"]["month"] == "3.00"
    assert figures["sales"]["revenue"]["quarter"] == "3.20"
    assert json_of(business, "2026-10")["sales"]["revenue"]["quarter"] == "43.20"


def test_weeks_carry_the_name_of_the_whole_week(make: "MakeBusiness") -> None:
    business = make(Profile("Kowalski", target=2_200_000))
    business.do(Hat.SALES, sales.sell, "2027-01-01", 100)
    business.do(Hat.SALES, sales.sell, "2027-01-04", 200)
    weeks = json_of(business, "2027-01")["sales"]["weeks"]
    assert [week["week"] for week in weeks] == ["2026-W53", "2027-W01", "2027-W02", "2027-W03", "2027-W04"]
    assert [week["revenue"] for week in weeks][:2] == ["1.00", "2.00"]
    assert weeks[0]["target"] == "1047.62"


def test_without_a_target_nothing_is_said_of_it(make: "MakeBusiness") -> None:
    business = make(Profile("Kowalski"))
    figures = json_of(business, "2026-10")
    assert figures["sales"]["pace"]["month"]["target"] is None
    assert {week["target"] for week in figures["sales"]["weeks"]} == {None}
    assert figures["handshake"]["tomorrow"]["months_covered"] is None
    assert figures["needs"]["handshake.acceptance"] == "10 answered leads; you have 0"
    assert figures["marketing"]["cost_per_lead"] is None


def test_a_deal_is_told_as_it_was_that_day(make: "MakeBusiness") -> None:
    business = make().at("2026-10-01T10:00:00")
    deal = business.do(Hat.SALES, sales.take_call, PhoneIn(Person("Bob"), "bath", "Referral", amount=100_00), ACTION)
    business.at("2026-10-10T10:00:00").do(Hat.SALES, sales.reckon, deal, 250_00, "2026-10-20")
    business.at("2026-10-12T10:00:00").do(Hat.SALES, sales.move, deal, 3)
    business.at("2026-10-25T10:00:00").do(Hat.SALES, sales.reckon, deal, 250_00, "2026-11-20")
    business.at("2026-11-05T10:00:00").do(Hat.SALES, sales.win, deal, sales.Win(300_00))

    def open_on(day: str) -> tuple[int, str, int]:
        deals = json_of(business, "2026-10", day)["sales"]["open"]
        return deals["count"], deals["value"], deals["slipped"]["count"]

    assert open_on("2026-10-09") == (1, "100.00", 0)
    assert open_on("2026-10-10") == (1, "250.00", 0)
    assert open_on("2026-10-21") == (1, "250.00", 1)
    assert open_on("2026-10-31") == (1, "250.00", 1)
    november = json_of(business, "2026-11")["sales"]
    assert november["open"]["count"] == 0
    assert november["won"] == {"count": 1, "value": "300.00"}
    assert json_of(business, "2026-11", "2026-11-04")["sales"]["open"]["count"] == 1


def test_an_imported_deal_is_open_between_its_days_and_an_undated_one_always(make: "MakeBusiness") -> None:
    business = make()

    def take(db: Connection, past: PastDeal, key: str) -> None:
        take_deal(db, past, contact_id=None, handoff_id=None, external_id="", import_key=key)

    won = PastDeal("won", "won", 4, 500_00, opened_on="2026-01-10", closed_on="2026-03-10")
    business.do(Hat.SALES, take, won, "a")
    business.do(Hat.SALES, take, PastDeal("vague", "open", 1), "b")
    assert json_of(business, "2025-12")["sales"]["open"]["count"] == 1
    february = json_of(business, "2026-02")["sales"]["open"]
    assert (february["count"], february["value"], february["undated"]) == (2, "500.00", 1)
    assert february["taken_in"] == 2
    assert json_of(business, "2026-03")["sales"]["open"]["count"] == 1


def test_the_pages_agree_on_what_came_with_an_import(make: "MakeBusiness") -> None:
    business = make().at("2026-10-05T09:00:00")
    past = PastDeal("won", "won", 4, 500_00, opened_on="2026-10-05", closed_on="2026-10-10")
    for _ in range(2):
        lead = business.do(Hat.MARKETING, marketing.capture, ana())
        business.do(Hat.OWNER, take_past_handoff, lead, past, 0)
    told = json_of(business, "2026-10")
    assert (told["marketing"]["sent"], told["marketing"]["accepted"]) == (2, 2)
    assert (told["handshake"]["sent"], told["handshake"]["accepted"], told["handshake"]["imported"]) == (0, 0, 2)
    (page,) = texts_of(print_month(business.reports, Wish(parse_month("2026-10"), pages=("handshake",))))
    assert "Nothing waited in the queue in October: the 2 handed over came in with an import." in page
    assert "Taken in with an import: 2." in page


def test_what_an_import_says_ended_later_is_nothing_to_decide(make: "MakeBusiness") -> None:
    business = make().at("2026-10-05T09:00:00")
    for number, (state, closed_on) in enumerate((("won", "2026-11-23"), ("lost", "2026-11-16"), ("open", None)), 1):
        past = PastDeal(f"Deal {number}", state, 4, 900_00 - number, opened_on="2026-10-01", closed_on=closed_on)
        business.do(Hat.SALES, take_past_deal, past, number, None)
    told = json_of(business, "2026-10")["sales"]
    assert [(one["stage"], one["ended"]) for one in told["deals_to_look_at"]] == [
        (None, "won"),
        (None, "lost"),
        ("Negotiating", None),
    ]
    assert (told["open"]["count"], told["open"]["without_action"]) == (3, 1)
    (page,) = texts_of(print_month(business.reports, Wish(parse_month("2026-10"), pages=("sales",))))
    for said in (
        "won since",
        "lost since",
        "Five deals to look at, as on 31 Oct",
        "1 of 3 open deals had no next action.",
    ):
        assert said in page
    assert "decide today" not in page
    (page,) = texts_of(print_month(business.reports, Wish(parse_month("2026-10"), ("sales",), today=date(2026, 10, 9))))
    assert "none: decide today" in page
    assert "1 of 3 open deals has no next action." in page


def test_the_day_ends_by_the_clock_on_the_firms_wall(make: "MakeBusiness") -> None:
    business = make(Profile("Kowalski", time_zone="America/New_York")).at("2026-11-01T03:30:00")
    lead = business.do(Hat.MARKETING, marketing.capture, ana())
    business.do(Hat.MARKETING, send, lead, Sending(no_promise=True))
    business.at("2026-11-01T04:00:00").do(Hat.MARKETING, withdraw, 1, "not yet")
    october, november = (json_of(business, month)["handshake"] for month in ("2026-10", "2026-11"))
    assert (october["opening"], october["sent"], october["closing"]) == (0, 1, 1)
    assert (november["opening"], november["withdrawn"], november["closing"]) == (1, 1, 0)


def test_a_lead_pays_to_the_place_it_came_from(make: "MakeBusiness") -> None:
    business = make().at("2026-10-05T09:00:00")
    lead = business.do(Hat.MARKETING, marketing.capture, ana("Instagram Ads", "Spring"))
    business.do(Hat.MARKETING, spend, Spending("2026-10-02", 50_00, 90, "Spring", "Instagram Ads"))
    handoff = business.do(Hat.MARKETING, send, lead, Sending(no_promise=True, chance=60))
    deal = business.at("2026-10-05T11:30:00").do(Hat.SALES, sales.accept, handoff, ACTION)
    business.at("2026-10-06T10:00:00").do(Hat.SALES, sales.log_activity, deal, "call", "talked")
    business.at("2026-10-20T10:00:00").do(Hat.SALES, sales.win, deal, sales.Win(1000_00))
    business.do(Hat.SALES, sales.sell, "2026-10-25", 10_00, contact_id=1)
    business.do(Hat.SALES, sales.sell, "2026-10-26", 5_00)
    figures = json_of(business, "2026-10")
    channels = figures["marketing"]["by_channel"]
    assert channels["Instagram Ads"] == {
        "kind": "paid",
        "leads": 1,
        "sent": 1,
        "accepted": 1,
        "won": 1,
        "revenue": "1000.00",
        "first_touch": "1010.00",
        "spend": "50.00",
    }
    assert channels["Repeat customer"]["revenue"] == "10.00"
    assert channels["Unattributed"]["revenue"] == "5.00"
    assert figures["marketing"]["return_times"] == 7.08
    assert figures["marketing"]["campaigns"][0]["revenue"] == "1000.00"
    assert figures["marketing"]["cohorts"][-1] == {"month": "2026-10", "leads": 1, "sent": 1, "accepted": 1, "won": 1}
    handshake = figures["handshake"]
    assert handshake["decision_time"] == {"median_hours": 2.5, "p90_hours": 2.5, "count": 1}
    assert handshake["first_touch_time"]["median_hours"] == 9.0
    assert handshake["answered_in_time"] == {"count": 1, "of": 1, "percent": None}
    assert handshake["prediction"] == {"expected": 0.6, "won": 1, "closed": 1}
    assert handshake["sides_skipped"] == {"count": 0, "of": 1, "percent": None}


def test_a_place_with_a_name_is_a_known_source_whatever_its_kind(make: "MakeBusiness") -> None:
    business = make().at("2026-10-05T09:00:00")
    business.do(Hat.MARKETING, spend, Spending("2026-10-02", 100_00, channel="Instagram"))
    for channel, amount in (("Instagram", 890_00), ("Unknown", 70_00)):
        call = PhoneIn(Person(f"{channel} caller"), "bath", channel)
        deal = business.do(Hat.SALES, sales.take_call, call, ACTION)
        business.do(Hat.SALES, sales.win, deal, sales.Win(amount))
    business.do(Hat.SALES, sales.sell, "2026-10-06", 5_00)
    told = json_of(business, "2026-10")["marketing"]
    channels, kinds = told["by_channel"], told["by_kind"]
    assert (channels["Instagram"]["kind"], channels["Instagram"]["revenue"]) == ("unknown", "890.00")
    assert "Unknown" not in channels
    assert channels["Unattributed"]["revenue"] == kinds["unattributed"]["revenue"] == told["unattributed"] == "75.00"
    assert (channels["Unattributed"]["sent"], channels["Unattributed"]["won"]) == (1, 1)
    assert kinds["unknown"]["revenue"] == told["attributed"] == told["twelve_months"]["attributed"] == "890.00"
    assert told["return_times"] == 2.56
    (page,) = texts_of(print_month(business.reports, Wish(parse_month("2026-10"), pages=("sales",))))
    assert "Kind not told" in page


def test_a_second_try_counts_for_the_lead_and_the_fast_lane_stands_apart(make: "MakeBusiness") -> None:
    business = make().at("2026-09-01T09:00:00")
    lead = business.do(Hat.MARKETING, marketing.capture, ana())
    business.do(Hat.MARKETING, send, lead, Sending(no_promise=True))
    business.at("2026-09-02T09:00:00").do(Hat.SALES, sales.reject, 1, "not ready yet")
    business.at("2026-10-05T09:00:00").do(Hat.MARKETING, marketing.log_contact, lead, "in", 1, "now")
    business.do(Hat.MARKETING, marketing.mark_ready, lead)
    business.do(Hat.MARKETING, send, lead, Sending(no_promise=True))
    business.do(Hat.SALES, sales.accept, 2, ACTION)
    business.do(Hat.SALES, sales.take_call, PhoneIn(Person("Bob"), "bath", "Referral", "Ana"))
    september, october = json_of(business, "2026-09"), json_of(business, "2026-10")
    assert september["marketing"]["cohorts"][-1]["accepted"] == 0
    assert october["marketing"]["cohorts"][-2] == {"month": "2026-09", "leads": 1, "sent": 1, "accepted": 1, "won": 0}
    assert october["handshake"]["second_chance"] == {"count": 1, "of": 1, "percent": None}
    assert (october["handshake"]["sent"], october["handshake"]["fast_lane"]) == (1, 1)
    assert october["marketing"]["by_channel"]["Referral"]["sent"] == 1
    assert september["handshake"]["reasons"] == [
        {"axis": "time", "reason": "not ready yet", "rejected": 1, "returned": 0}
    ]


def test_leads_kept_in_touch_with_are_told_as_of_the_day(make: "MakeBusiness") -> None:
    business = make().at("2026-09-01T09:00:00")
    lead = business.do(Hat.MARKETING, marketing.capture, ana())
    business.at("2026-09-10T09:00:00").do(Hat.MARKETING, marketing.keep_until, lead, "2026-12-01")
    business.at("2026-10-10T09:00:00").do(Hat.MARKETING, marketing.let_go, lead, "moved away")
    assert json_of(business, "2026-09", "2026-09-09")["marketing"]["pool"]["count"] == 0
    september = json_of(business, "2026-09")["marketing"]["pool"]
    assert september == {"count": 1, "now": 0, "in_3_months": 1, "in_6_months": 1, "in_12_months": 1}
    assert json_of(business, "2026-10")["marketing"]["pool"]["count"] == 0


def test_who_said_later_when_the_deal_was_lost_ripens_on_that_day(make: "MakeBusiness") -> None:
    business = make().at("2026-09-01T09:00:00")
    lead = business.do(Hat.MARKETING, marketing.capture, ana())
    business.do(Hat.MARKETING, send, lead, Sending(no_promise=True))
    deal = business.do(Hat.SALES, sales.accept, 1, ACTION)
    business.at("2026-10-10T09:00:00").do(Hat.SALES, sales.lose, deal, "timing", "in spring", "2027-02-01")
    assert json_of(business, "2026-09")["marketing"]["pool"]["count"] == 0
    october = json_of(business, "2026-10")["marketing"]["pool"]
    assert october == {"count": 1, "now": 0, "in_3_months": 0, "in_6_months": 1, "in_12_months": 1}


def test_the_median_sale_is_of_what_is_left_of_each(make: "MakeBusiness") -> None:
    business = make().at("2026-10-05T09:00:00")
    for amount in (100_00, 200_00, 400_00):
        business.do(Hat.SALES, sales.sell, "2026-10-05", amount)
    business.do(Hat.SALES, reverse, 1)
    business.do(Hat.SALES, reverse, 3, 100_00)
    business.at("2026-11-02T09:00:00").do(Hat.SALES, reverse, 2)
    assert json_of(business, "2026-10")["sales"]["median_sale"] == "250.00"


def test_money_back_is_no_cost_to_earn_on(make: "MakeBusiness") -> None:
    business = make().at("2026-10-05T09:00:00")
    business.do(Hat.MARKETING, spend, Spending("2026-10-05", -50_00, channel="Instagram"))
    assert json_of(business, "2026-10")["marketing"]["return_times"] is None


def test_the_forecast_takes_what_is_overdue_as_closing_today(make: "MakeBusiness") -> None:
    business = make().at("2026-10-01T10:00:00")
    for amount, stage, close in ((100_00, 4, "2026-10-02"), (200_00, 3, "2026-12-31"), (400_00, 4, "2027-01-01")):
        call = PhoneIn(Person("Bob"), f"job {amount}", "Referral")
        deal = business.do(Hat.SALES, sales.take_call, call)
        business.do(Hat.SALES, sales.move, deal, stage)
        business.do(Hat.SALES, sales.reckon, deal, amount, close)
    business.do(Hat.SALES, sales.sell, "2026-10-03", 50_00)
    forecast = json_of(business, "2026-10")["sales"]["forecast"]
    assert (forecast["sure"], forecast["likely"], forecast["best"]) == ("150.00", "230.00", "350.00")
    ahead = json_of(business, "2026-10")["handshake"]["tomorrow"]["months"][0]
    assert (ahead["month"], ahead["weighted"]) == ("2027-01", "320.00")
    assert json_of(business, "2026-10")["sales"]["open"]["without_action"] == 3


def test_paper_and_window_count_what_is_sold_for_a_day_to_come(make: "MakeBusiness") -> None:
    business = make().at("2026-11-26T10:00:00")
    for amount, sold_on in ((300_00, "2026-11-26"), (8400_50, "2026-12-15"), (70_00, "2027-01-04")):
        deal = business.do(Hat.SALES, sales.take_call, PhoneIn(Person("Bob"), f"job {amount}", "Referral"), ACTION)
        business.do(Hat.SALES, sales.win, deal, sales.Win(amount, sold_on=sold_on))
    business.do(Hat.SALES, sales.sell, "2026-12-20", 5_00)
    still_open = business.do(Hat.SALES, sales.take_call, PhoneIn(Person("Eva"), "kitchen", "Referral"), ACTION)
    business.do(Hat.SALES, sales.reckon, still_open, 1000_00, "2026-12-10")

    def paper(day: str) -> Any:
        return figures_of(business, "2026-11", day).sales.forecast

    window = look_at_today(business.file.connection(Hat.SALES), business.clock.at).forecast.quarter
    now = paper("2026-11-26")
    assert (now.sure, now.likely, now.best) == (window.sure, window.likely, window.best)
    assert now.sure == 8705_50
    assert paper("2026-11-25").sure == 0
    business.at("2026-12-02T10:00:00").do(Hat.SALES, sales.sell, "2026-12-29", 9_00)
    assert paper("2026-11-26") == now


def test_an_order_is_spread_over_its_planned_days(make: "MakeBusiness") -> None:
    business = make().at("2026-10-01T10:00:00")
    deal = business.do(Hat.SALES, sales.take_call, PhoneIn(Person("Bob"), "bath", "Referral"))
    won = sales.Win(620_00, starts_on="2027-01-01", ends_on="2027-02-28", sold_on="2027-02-28")
    business.do(Hat.SALES, sales.win, deal, won)
    months = json_of(business, "2026-10")["handshake"]["tomorrow"]["months"]
    assert [month["booked"] for month in months[:3]] == ["325.76", "294.24", "0.00"]


def test_the_second_part_of_a_first_deal_is_new(make: "MakeBusiness") -> None:
    business = make().at("2026-10-05T09:00:00")

    def take(db: Connection, past: PastDeal) -> None:
        take_deal(db, past, contact_id=1, handoff_id=None, external_id="", import_key="a")

    business.do(Hat.MARKETING, marketing.capture, ana())
    business.do(Hat.SALES, take, PastDeal("bath", "won", 4, 300_00, closed_on="2026-09-30"))
    parts = (Part("deposit", "2026-09-30", 100_00), Part("final", "2026-10-05", 200_00))
    business.do(Hat.SALES, split, 1, parts)
    october = json_of(business, "2026-10")
    assert october["sales"]["new"] == {"count": 1, "value": "200.00"}
    assert october["sales"]["repeat"]["count"] == 0
    assert october["marketing"]["by_channel"]["Unattributed"]["revenue"] == "200.00"
    business.do(Hat.SALES, sales.sell, "2026-10-06", 7_00, contact_id=1)
    october = json_of(business, "2026-10")
    assert october["sales"]["repeat"] == {"count": 1, "value": "7.00"}
    assert october["marketing"]["by_channel"]["Repeat customer"]["revenue"] == "7.00"


def test_what_takes_a_sale_back_is_no_sale(make: "MakeBusiness") -> None:
    business = make().at("2026-11-05T09:00:00")
    for contact, amount in enumerate((900_00, 600_00, 500_00), 1):
        business.do(Hat.MARKETING, marketing.capture, NewLead(Person(f"Person {contact}"), "bath", "Referral"))
        business.do(Hat.SALES, sales.sell, "2026-11-05", amount, contact_id=contact)
    business.do(Hat.SALES, reverse, 1, 500_00)
    told = json_of(business, "2026-11")["sales"]
    assert (told["sales"], told["new"], told["lately"]["new"]) == (3, *[{"count": 3, "value": "1500.00"}] * 2)
    business.at("2026-12-05T09:00:00").do(Hat.SALES, reverse, 2)
    december = json_of(business, "2026-12")["sales"]
    assert (december["new"], december["lately"]["new"]) == (
        {"count": 0, "value": "-600.00"},
        {"count": 2, "value": "900.00"},
    )
    (page,) = texts_of(print_month(business.reports, Wish(parse_month("2026-12"), pages=("sales",))))
    assert "Sold to new customers 0 · −€ 600 2 · € 900" in page.replace("\N{NO-BREAK SPACE}", " ")


def test_two_names_of_one_person_bought_before(make: "MakeBusiness") -> None:
    business = make().at("2026-10-05T09:00:00")
    business.do(Hat.MARKETING, marketing.capture, ana())
    business.do(Hat.MARKETING, marketing.capture, NewLead(Person("Ana B", email="b@example.org"), "", "Referral"))

    def merge(db: Connection) -> None:
        db.update("business_contact", 2, merged_into=1)

    business.do(Hat.OWNER, merge)
    business.do(Hat.SALES, sales.sell, "2026-10-06", 7_00, contact_id=1)
    business.do(Hat.SALES, sales.sell, "2026-10-07", 9_00, contact_id=2)
    channels = json_of(business, "2026-10")["marketing"]["by_channel"]
    assert channels["Repeat customer"]["revenue"] == "9.00"
    assert channels["Unattributed"]["revenue"] == "7.00"
