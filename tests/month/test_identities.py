"""Random histories, and every figure recomputed from the raw rows in plain Python."""

from collections import Counter, defaultdict
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from fractions import Fraction
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import pytest
import sales_verbs as sales
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as some

from twohats.business import operations as office
from twohats.business.rules.calendar import Period, parse_month
from twohats.business.rules.contacts import Person
from twohats.business.rules.profile import Profile
from twohats.errors import RuleError
from twohats.handoff.operations.deciding import lapse_overdue
from twohats.handoff.rules.handoff import Snapshot
from twohats.marketing.operations import leads as marketing
from twohats.marketing.operations.sending import send, withdraw
from twohats.marketing.operations.spending import Spending, spend
from twohats.marketing.rules.leads import NewLead, Sending
from twohats.month.export import to_json
from twohats.month.figures import compute
from twohats.sales.operations.money import split
from twohats.sales.past import PastDeal, take_deal
from twohats.sales.rules.deals import FirstAction, PhoneIn
from twohats.sales.rules.parts import Part
from twohats.storage.sqlite import Connection
from twohats.storage.wall import Hat

if TYPE_CHECKING:
    from month.living import Business, MakeBusiness

    Rows = list[dict[str, Any]]

ZONE = "Pacific/Auckland"
FIRM = Profile("Kowalski", time_zone=ZONE, fiscal_start=2, week_start=7, target=1_000_003, margin=40)
CHANNELS = ("Instagram", "Referral", "Repeat customer", "Somewhere", "")
KINDS = (
    "lead lead send send accept accept reject withdraw touch move reckon win win lose call sell sell spend undo lapse "
    "past_deal past_handoff reverse split split"
).split()
ACTS = some.lists(
    some.tuples(some.sampled_from(KINDS), some.integers(0, 9000), some.integers(0, 50), some.integers(-90, 90)),
    min_size=15,
    max_size=60,
)


def someone(pick: int) -> Person:
    return Person(f"Person {pick % 6}", email=f"p{pick % 6}@example.org")


def chosen(business: "Business", sql: str, pick: int) -> int:
    ids = [row[0] for row in business.reports.all(sql)]
    return ids[pick % len(ids)] if ids else 0


def local_today(business: "Business") -> date:
    day: date = business.clock.at.astimezone(ZoneInfo(ZONE)).date()
    return day


class Acts:
    """What each act of a random history does; the rules may refuse it."""

    def __init__(self, business: "Business") -> None:
        self.business = business
        self.attempt = business.attempt

    def act(self, kind: str, gap: int, pick: int, shift: int) -> None:
        self.business.clock.pass_minutes(gap)
        getattr(self, kind)(pick, shift)

    def lead(self, pick: int, shift: int) -> None:
        day = (local_today(self.business) + timedelta(days=min(shift, 0))).isoformat()
        person = someone(pick) if pick % 7 else Person("Nobody")
        new = NewLead(person, f"need {pick % 3}", CHANNELS[pick % 5], "Spring" if pick % 2 else "", created_on=day)
        self.attempt(Hat.MARKETING, marketing.capture, new)

    def send(self, pick: int, shift: int) -> None:
        lead = chosen(self.business, "SELECT id FROM marketing_lead ORDER BY id DESC", pick)
        if pick % 2:
            self.attempt(Hat.MARKETING, marketing.log_contact, lead, "out", 1, "hello again")
            self.attempt(Hat.MARKETING, marketing.mark_ready, lead)
        sending = Sending(no_promise=True, no_source=True, another_need=True, chance=abs(shift), value=pick * 1000)
        self.attempt(Hat.MARKETING, send, lead, sending)

    def _queued(self, pick: int) -> int:
        return chosen(self.business, "SELECT id FROM handoff_item WHERE state = 'queued'", pick)

    def accept(self, pick: int, shift: int) -> None:
        due = (self.business.clock.at + timedelta(days=abs(shift))).strftime("%Y-%m-%dT%H:%M:00.000Z")
        self.attempt(Hat.SALES, sales.accept, self._queued(pick), FirstAction("call", due))

    def reject(self, pick: int, shift: int) -> None:
        reason = ("not ready yet", "duplicate", "we don't do that")[shift % 3]
        self.attempt(Hat.SALES, sales.reject, self._queued(pick), reason)

    def withdraw(self, pick: int, _shift: int) -> None:
        self.attempt(Hat.MARKETING, withdraw, self._queued(pick), "not yet")

    def _deal(self, pick: int) -> int:
        return chosen(self.business, "SELECT id FROM sales_deal WHERE state = 'open'", pick)

    def touch(self, pick: int, _shift: int) -> None:
        self.attempt(Hat.SALES, sales.log_activity, self._deal(pick), "call", "talked")

    def move(self, pick: int, shift: int) -> None:
        self.attempt(Hat.SALES, sales.move, self._deal(pick), 1 + shift % 4)

    def reckon(self, pick: int, shift: int) -> None:
        close = (local_today(self.business) + timedelta(days=shift)).isoformat()
        self.attempt(Hat.SALES, sales.reckon, self._deal(pick), pick * 777, close)

    def win(self, pick: int, shift: int) -> None:
        sold_on = (local_today(self.business) + timedelta(days=shift)).isoformat() if pick % 3 == 0 else None
        self.attempt(Hat.SALES, sales.win, self._deal(pick), sales.Win(pick * 1001, sold_on=sold_on))

    def lose(self, pick: int, _shift: int) -> None:
        self.attempt(Hat.SALES, sales.lose, self._deal(pick), "price")

    def call(self, pick: int, _shift: int) -> None:
        self.attempt(Hat.SALES, sales.take_call, PhoneIn(someone(pick), "a bath", CHANNELS[pick % 4], "Ana"))

    def sell(self, pick: int, shift: int) -> None:
        contact = chosen(self.business, "SELECT id FROM business_contact", pick) if pick % 4 else 0
        day = (local_today(self.business) + timedelta(days=shift // 3)).isoformat()
        self.attempt(Hat.SALES, sales.sell, day, (pick - 10) * 333, contact_id=contact or None)

    def spend(self, pick: int, shift: int) -> None:
        day = (local_today(self.business) + timedelta(days=shift)).isoformat()
        spending = Spending(day, pick * 501, pick, "Spring" if pick % 2 else "", CHANNELS[pick % 5])
        self.attempt(Hat.MARKETING, spend, spending)

    def undo(self, pick: int, _shift: int) -> None:
        try:
            self.business.file.undo((Hat.MARKETING, Hat.SALES)[pick % 2])
        except RuleError:
            return  # a refused undo changes nothing

    def lapse(self, _pick: int, _shift: int) -> None:
        self.business.do(Hat.OWNER, lapse_overdue)

    def past_deal(self, pick: int, shift: int) -> None:
        self.attempt(Hat.SALES, take_past_deal, self._past(pick, shift), pick)

    def _past(self, pick: int, shift: int) -> PastDeal:
        state = ("open", "won", "lost")[pick % 3]
        opened = local_today(self.business) - timedelta(days=100)
        closed = opened + timedelta(days=100 + shift)
        return PastDeal(
            f"past {pick}",
            state,
            1 + pick % 4,
            amount=pick * 999 if pick % 5 else None,
            opened_on=opened.isoformat() if pick % 4 else None,
            closed_on=closed.isoformat() if state != "open" else None,
            channel=CHANNELS[pick % 5],
        )

    def past_handoff(self, pick: int, shift: int) -> None:
        lead = chosen(self.business, "SELECT id FROM marketing_lead WHERE handoff_id IS NULL", pick)
        if lead:
            self.attempt(Hat.OWNER, take_past_handoff, lead, self._past(pick, shift), pick)

    def split(self, pick: int, shift: int) -> None:
        deal = chosen(self.business, "SELECT id FROM sales_deal WHERE state = 'won' AND amount > 1", pick)
        if deal:
            amount = self.business.reports.value("SELECT amount FROM sales_deal WHERE id = ?", (deal,))
            days = [(local_today(self.business) + timedelta(days=one)).isoformat() for one in (0, abs(shift))]
            parts = (Part("deposit", days[0], 1), Part("final", days[1], amount - 1))
            self.attempt(Hat.SALES, split, deal, parts)

    def reverse(self, pick: int, _shift: int) -> None:
        sale = chosen(self.business, "SELECT id FROM sales_sale WHERE reverses_id IS NULL", pick)
        if sale:
            self.attempt(Hat.SALES, reverse, sale, local_today(self.business).isoformat())


def take_past_deal(db: Connection, past: PastDeal, pick: int, handoff_id: int | None = None) -> None:
    contact = office.write_down(db, someone(pick)) if pick % 3 else None
    key = f"{db.step and db.step.id}"
    take_deal(db, past, contact_id=contact, handoff_id=handoff_id, external_id="", import_key=key)


def take_past_handoff(db: Connection, lead: int, past: PastDeal, pick: int) -> None:
    channel, created = db.first("SELECT channel_id, created_on FROM marketing_lead WHERE id = ?", (lead,)) or (1, "")
    at = f"{past.opened_on or created}T00:00:00.000Z"
    handoff = db.insert(
        "handoff_item",
        uid=f"past{db.step and db.step.id}",
        need="past",
        snapshot=Snapshot("Past").to_json(),
        channel_id=channel,
        agreement_id=1,
        sent_at=at,
        imported=1,
        decision="accepted",
        decided_at=at,
    )
    db.update("marketing_lead", lead, handoff_id=handoff)
    take_past_deal(db, past, pick, handoff)


def reverse(db: Connection, sale: int, day: str) -> None:
    contact, deal, amount = db.first("SELECT contact_id, deal_id, amount FROM sales_sale WHERE id = ?", (sale,)) or ()
    values = {"contact_id": contact, "deal_id": deal, "amount": -amount, "reverses_id": sale}
    db.insert("sales_sale", uid=f"reverse{db.step and db.step.id}", sold_on=day, **values)


def lived(make: "MakeBusiness", acts: list[tuple[str, int, int, int]]) -> "Business":
    business = make(FIRM, at="2025-01-10T09:00:00")
    every = Acts(business)
    for one in acts:
        every.act(*one)
    return business


def bounds(month: Period, as_of: date) -> tuple[date, date, str, str, str]:
    """First day, day after the last that counts, and the stamps of both and of the as-of day's end."""
    after = max(month.first, min(month.after, as_of + timedelta(days=1)))

    def stamp(day: date) -> str:
        local = datetime(day.year, day.month, day.day, tzinfo=ZoneInfo(ZONE)).astimezone(UTC)
        return local.strftime("%Y-%m-%dT%H:%M:%S.000Z")

    return month.first, after, stamp(month.first), stamp(after), stamp(as_of + timedelta(days=1))


def euros(minor: int) -> str:
    return f"{'-' if minor < 0 else ''}{abs(minor) // 100}.{abs(minor) % 100:02}"


class Books:
    """The raw rows, and the figures a clerk would get from them with pencil and paper."""

    def __init__(self, business: "Business", month: Period, as_of: date) -> None:
        self.first, self.after, self.begin, self.end, self.until = bounds(month, as_of)
        self.as_of = as_of.isoformat()
        self.leads = business.rows("marketing_lead")
        self.every_handoff = {row["id"]: row for row in business.rows("handoff_item")}
        self.handoffs = {row["id"]: row for row in self.every_handoff.values() if not row["undone"]}
        self.deals = {row["id"]: row for row in business.rows("sales_deal")}
        self.sales = business.rows("sales_sale")
        self.spend = business.rows("marketing_spend")
        self.channels = {row["id"]: row for row in business.rows("business_channel")}
        self.versions = business.rows("sales_deal_version")
        self.chances = {row["id"]: row["chance"] for row in business.rows("sales_stage")}

    def in_span(self, day: str) -> bool:
        return self.first.isoformat() <= day < self.after.isoformat()

    def in_moments(self, stamp: str | None) -> bool:
        return stamp is not None and self.begin <= stamp < self.end

    def place_of_deal(self, deal: dict[str, Any]) -> str | None:
        handoff = self.handoffs.get(deal["handoff_id"])
        channel = handoff["channel_id"] if handoff else deal["channel_id"]
        return None if channel is None else str(self.channels[channel]["name"])

    def place_of_sale(self, sale: dict[str, Any]) -> str:
        reversed_sale = [one for one in self.sales if one["id"] == sale["reverses_id"]]
        sale = reversed_sale[0] if reversed_sale else sale
        place = self.place_of_deal(self.deals[sale["deal_id"]]) if sale["deal_id"] else None
        return place or ("Repeat customer" if self.kind_of_sale(sale) == "repeat" else "Unattributed")

    def kind_of_sale(self, sale: dict[str, Any]) -> str:
        """What a sale that reverses nothing is to its customer."""

        def order(one: dict[str, Any]) -> object:
            return one["deal_id"] or one["sold_on"]

        def before(one: dict[str, Any]) -> bool:
            return bool((one["sold_on"], one["id"]) < (sale["sold_on"], sale["id"]))

        bought = {
            order(one)
            for one in self.sales
            if one["contact_id"] == sale["contact_id"] and before(one) and self.stood(one, before)
        }
        known = "repeat" if bought - {order(sale)} else "new"
        return known if sale["contact_id"] else "unknown"

    def stood(self, sale: dict[str, Any], before: Callable[[dict[str, Any]], bool]) -> bool:
        """Whether something was left of a sale before something else."""
        back = sum(one["amount"] for one in self.sales if one["reverses_id"] == sale["id"] and before(one))
        return sale["reverses_id"] is None and sale["amount"] > 0 and bool(sale["amount"] + back > 0)

    def newness(self) -> dict[str, tuple[int, int]]:
        found = dict.fromkeys(("new", "repeat", "unknown"), (0, 0))
        by_id = {sale["id"]: sale for sale in self.sales}
        for sale in self.sales:
            if self.in_span(sale["sold_on"]):
                kind = self.kind_of_sale(by_id.get(sale["reverses_id"], sale))
                found[kind] = found[kind][0] + 1, found[kind][1] + sale["amount"]
        return found

    def revenue_by_channel(self) -> Counter[str]:
        found: Counter[str] = Counter()
        for sale in self.sales:
            if self.in_span(sale["sold_on"]):
                found[self.place_of_sale(sale)] += sale["amount"]
        return found

    def won_by_channel(self) -> Counter[str]:
        found: Counter[str] = Counter()
        for deal in self.deals.values():
            if deal["state"] == "won" and self.in_span(deal["closed_on"]):

                def before(one: dict[str, Any], day: str = deal["closed_on"]) -> bool:
                    return bool(one["sold_on"] < day)

                bought = [
                    one
                    for one in self.sales
                    if one["contact_id"] == deal["contact_id"] is not None
                    and before(one)
                    and self.stood(one, before)
                    and one["deal_id"] != deal["id"]
                ]
                found[self.place_of_deal(deal) or ("Repeat customer" if bought else "Unattributed")] += 1
        return found

    def counted(self, rows: "Rows") -> Counter[str]:
        places = (self.channels.get(row["channel_id"], {"name": "Unattributed"}) for row in rows)
        return Counter(str(place["name"]) for place in places)

    def spend_by_channel(self) -> Counter[str]:
        found: Counter[str] = Counter()
        for row in self.spend:
            if self.in_span(row["spent_on"]):
                found[self.channels.get(row["channel_id"], {"name": "Unattributed"})["name"]] += row["amount"]
        return found

    def by_channel(self) -> dict[str, dict[str, object]]:
        handoffs = list(self.handoffs.values())
        sent = self.counted([row for row in handoffs if self.in_moments(row["sent_at"])])
        accepted = self.counted(
            [row for row in handoffs if row["decision"] == "accepted" and self.in_moments(row["decided_at"])]
        )
        leads = self.counted([row for row in self.leads if self.in_span(row["created_on"])])
        won, revenue, spend = self.won_by_channel(), self.revenue_by_channel(), self.spend_by_channel()
        names = [str(row["name"]) for row in self.channels.values()] + ["Unattributed"]
        return {
            name: {
                "leads": leads[name],
                "sent": sent[name],
                "accepted": accepted[name],
                "won": won[name],
                "revenue": euros(revenue[name]),
                "spend": euros(spend[name]),
            }
            for name in names
        }

    def queue(self) -> dict[str, int]:
        waited = [row for row in self.handoffs.values() if not row["imported"] and not row["fast_lane"]]
        decided = Counter(row["decision"] for row in waited if self.in_moments(row["decided_at"]))

        def waiting(moment: str) -> int:
            return sum(row["sent_at"] < moment and (row["decided_at"] or "9") >= moment for row in waited)

        return {
            "opening": waiting(self.begin),
            "sent": sum(self.in_moments(row["sent_at"]) for row in waited),
            **{decision: decided[decision] for decision in ("accepted", "rejected", "withdrawn", "lapsed")},
            "closing": waiting(self.end),
        }

    def fates(self, lead: dict[str, Any]) -> set[str]:
        handoff, found = self._any_handoff(lead["handoff_id"]), set()
        while handoff:
            if not handoff["undone"] and handoff["sent_at"] < self.until:
                found.add("sent")
                if handoff["decision"] == "accepted" and handoff["decided_at"] < self.until:
                    found.add("accepted")
                for deal in self.deals.values():
                    if (
                        deal["handoff_id"] == handoff["id"]
                        and deal["state"] == "won"
                        and deal["closed_on"] <= self.as_of
                    ):
                        found.add("won")
            handoff = self._any_handoff(handoff["previous_id"])
        return found

    def _any_handoff(self, identity: int | None) -> dict[str, Any] | None:
        return None if identity is None else self.every_handoff.get(identity)

    def cohorts(self) -> dict[str, dict[str, int]]:
        found: dict[str, dict[str, int]] = defaultdict(lambda: dict.fromkeys(("leads", "sent", "accepted", "won"), 0))
        for lead in self.leads:
            if lead["created_on"] < self.after.isoformat():
                cohort = found[lead["created_on"][:7]]
                cohort["leads"] += 1
                for fate in self.fates(lead):
                    cohort[fate] += 1
        return found

    def open_then(self) -> "list[tuple[dict[str, Any], dict[str, Any]]]":
        """The deals that were open on the as-of day, each with the version in force then."""
        found = []
        for deal in self.deals.values():
            versions = [row for row in self.versions if row["deal_id"] == deal["id"]]
            known = [row for row in versions if (row["from_on"] or "") <= self.as_of]
            if not known:
                continue
            then = max(known, key=lambda row: (row["from_on"] or "", row["id"]))
            opened = deal["opened_on"]
            if then["state"] in {"won", "lost"}:
                is_open = opened is not None and opened <= self.as_of < then["closed_on"]
            else:
                is_open = opened is None or opened <= self.as_of
            if is_open:
                found.append((deal, then))
        return found

    def open(self) -> dict[str, object]:
        deals = self.open_then()
        value = sum(then["amount"] or 0 for _, then in deals)
        undated = sum(deal["opened_on"] is None for deal, _ in deals)
        return {"count": len(deals), "value": euros(value), "undated": undated}

    def chance(self, deal: dict[str, Any], stage: int) -> Fraction:
        stood = {
            row["deal_id"]
            for row in self.versions
            if row["from_on"] and (row["state"], row["stage_id"]) == ("open", stage)
        }
        ended = [self.deals[one] for one in stood if self.deals[one]["state"] in {"won", "lost"}]
        ended = [one for one in ended if one["closed_on"] <= self.as_of]
        if deal["chance"] is None and len(ended) >= 20:
            return Fraction(sum(one["state"] == "won" for one in ended), len(ended))
        return Fraction(self.chances[stage] if deal["chance"] is None else deal["chance"], 100)

    def forecast(self) -> dict[str, object]:
        """Of the fiscal quarter; what should have closed before the day counts as closing on it."""
        number = (self.first.year * 12 + self.first.month - FIRM.fiscal_start) // 3

        def inside(day: str) -> bool:
            return (int(day[:4]) * 12 + int(day[5:7]) - FIRM.fiscal_start) // 3 == number

        closing = [
            (then["amount"] or 0, self.chance(deal, then["stage_id"]))
            for deal, then in self.open_then()
            if then["expected_close"] and inside(max(then["expected_close"], self.as_of))
        ]
        sold = sum(row["amount"] for row in self.sales if inside(row["sold_on"]) and row["sold_on"] <= self.as_of)
        return {
            "sure": euros(sold + sum(amount for amount, chance in closing if chance >= Fraction(8, 10))),
            "likely": euros(sold + int(sum((amount * chance for amount, chance in closing), Fraction(1, 2)))),
            "best": euros(sold + sum(amount for amount, _ in closing)),
            "deals": len(closing),
        }

    def closed(self, state: str) -> dict[str, object]:
        deals = [row for row in self.deals.values() if row["state"] == state and self.in_span(row["closed_on"])]
        return {"count": len(deals), "value": euros(sum(row["amount"] or 0 for row in deals))}


MONTHS = ("2024-12", "2025-01", "2025-02", "2025-03")


@pytest.mark.parametrize("day_of_month", [None, 14])
@given(acts=ACTS, month=some.sampled_from(MONTHS))
@settings(
    max_examples=20,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow],
)
def test_every_figure_is_what_a_clerk_gets_from_the_rows(
    make: "MakeBusiness", acts: list[tuple[str, int, int, int]], month: str, day_of_month: int | None
) -> None:
    business = lived(make, acts)
    period = parse_month(month)
    as_of = period.first.replace(day=day_of_month) if day_of_month else period.last
    figures: Any = to_json(compute(business.reports, period, as_of if day_of_month else None))
    books = Books(business, period, as_of)
    business.file.close()

    queue = books.queue()
    handshake = figures["handshake"]
    assert {name: handshake[name] for name in queue} == queue
    came = handshake["opening"] + handshake["sent"]
    went = sum(handshake[name] for name in ("accepted", "rejected", "withdrawn", "lapsed"))
    assert came == went + handshake["closing"]

    expected = books.by_channel()
    found = figures["marketing"]["by_channel"]
    nothing = {"leads": 0, "sent": 0, "accepted": 0, "won": 0, "revenue": "0.00", "spend": "0.00"}
    for name, line in expected.items():
        shown = found.get(name, nothing)
        assert {key: shown[key] for key in line} == line, name
    assert set(found) <= set(expected)

    sold = sum(row["amount"] for row in books.sales if books.in_span(row["sold_on"]))
    assert figures["sales"]["revenue"]["month"] == euros(sold)
    for lines in (found, figures["marketing"]["by_kind"]):
        assert euros(sum(cents(line["revenue"]) for line in lines.values())) == euros(sold)
        assert euros(sum(cents(line["first_touch"]) for line in lines.values())) == euros(sold)
    campaigns = sum(cents(line["revenue"]) for line in figures["marketing"]["campaigns"])
    assert campaigns + cents(figures["marketing"]["without_campaign"]) == sold
    marketing_money = figures["marketing"]
    assert cents(marketing_money["attributed"]) + cents(marketing_money["unattributed"]) == sold
    assert sum(cents(figures["sales"][kind]["value"]) for kind in ("new", "repeat", "unknown")) == sold
    for kind, (count, value) in books.newness().items():
        assert figures["sales"][kind] == {"count": count, "value": euros(value)}, kind

    weeks = figures["sales"]["weeks"]
    assert sum(cents(week["revenue"]) for week in weeks) == sold
    assert sum(cents(week["target"]) for week in weeks if week["target"]) == FIRM.target

    for name in ("won", "lost"):
        assert figures["sales"][name] == books.closed(name)
    open_deals = figures["sales"]["open"]
    assert {key: open_deals[key] for key in ("count", "value", "undated")} == books.open()
    assert sum(stage["count"] for stage in open_deals["by_stage"]) == open_deals["count"]

    forecast = books.forecast()
    assert {key: figures["sales"]["forecast"][key] for key in forecast} == forecast

    cohorts = books.cohorts()
    for line in figures["marketing"]["cohorts"]:
        assert {key: line[key] for key in ("leads", "sent", "accepted", "won")} == cohorts[line["month"]], line["month"]


def cents(text: str) -> int:
    return round(float(text) * 100)
