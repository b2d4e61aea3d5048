"""Random histories of a business: what each act does, and a business that lived through many."""

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import sales_verbs as sales
from hypothesis import strategies as some

from twohats.business.operations import contacts as office
from twohats.business.rules.contacts import Person
from twohats.business.rules.profile import Profile
from twohats.errors import RuleError
from twohats.handoff.operations.lapsing import lapse_overdue
from twohats.handoff.rules.handoff import Snapshot
from twohats.hat import Hat
from twohats.marketing.operations import leads as marketing
from twohats.marketing.operations.sending import send, withdraw
from twohats.marketing.operations.spending import Spending, spend
from twohats.marketing.rules.leads import NewLead, Sending
from twohats.sales.operations.money import add_extra, split
from twohats.sales.operations.quoting import accept_quote, decline_quote, new_version, send_quote, write_quote
from twohats.sales.past import PastDeal, take_deal
from twohats.sales.rules.deals import FirstAction, PhoneIn
from twohats.sales.rules.parts import Part
from twohats.sales.rules.quotes import NewQuote
from twohats.storage.sqlite import Connection

if TYPE_CHECKING:
    from month.living import Business, MakeBusiness

ZONE = "Pacific/Auckland"
FIRM = Profile("Kowalski", time_zone=ZONE, fiscal_start=2, week_start=7, target=1_000_003, margin=40)
CHANNELS = ("Instagram", "Referral", "Repeat customer", "Somewhere", "")
KINDS = (
    "lead lead send send accept accept reject withdraw touch move reckon win win lose call sell sell spend undo lapse "
    "past_deal past_handoff reverse split split extra quote quote answer plan ready"
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
        ends_on = (local_today(self.business) + timedelta(days=abs(shift) + pick)).isoformat() if pick % 2 else None
        won = sales.Win(pick * 1001, ends_on and local_today(self.business).isoformat(), ends_on, sold_on=sold_on)
        self.attempt(Hat.SALES, sales.win, self._deal(pick), won)

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

    def extra(self, pick: int, shift: int) -> None:
        deal = chosen(self.business, "SELECT id FROM sales_deal WHERE state = 'won'", pick)
        day = (local_today(self.business) + timedelta(days=shift)).isoformat()
        self.attempt(Hat.SALES, add_extra, deal, Part("extra", day, 1 + pick))

    def quote(self, pick: int, shift: int) -> None:
        until = (local_today(self.business) + timedelta(days=shift)).isoformat()
        new = NewQuote(net=pick * 1003, valid_until=until if pick % 2 else None)
        old = chosen(self.business, "SELECT id FROM sales_quote WHERE sent_on IS NOT NULL", pick)
        if old and pick % 3 == 0:
            written = self.attempt(Hat.SALES, new_version, old, new)
        else:
            written = self.attempt(Hat.SALES, write_quote, self._deal(pick), new)
        if written and pick % 5:
            self.attempt(Hat.SALES, send_quote, written)

    def answer(self, pick: int, shift: int) -> None:
        quote = chosen(self.business, "SELECT id FROM sales_quote WHERE answer IS NULL AND sent_on IS NOT NULL", pick)
        if quote and shift % 2:
            self.attempt(Hat.SALES, accept_quote, quote, sales.Win(1 + pick * 1003))
        elif quote:
            self.attempt(Hat.SALES, decline_quote, quote)

    def plan(self, pick: int, shift: int) -> None:
        due = (self.business.clock.at + timedelta(hours=shift)).strftime("%Y-%m-%dT%H:%M:00.000Z")
        self.attempt(Hat.SALES, sales.plan, self._deal(pick), FirstAction("call", due))

    def ready(self, pick: int, shift: int) -> None:
        lead = chosen(self.business, "SELECT id FROM marketing_lead", pick)
        if shift % 3:
            self.attempt(Hat.MARKETING, marketing.mark_ready, lead)
        else:
            self.attempt(Hat.MARKETING, marketing.keep_until, lead, local_today(self.business).isoformat())

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


def lived(
    make: "MakeBusiness", acts: list[tuple[str, int, int, int]], fiscal_start: int = FIRM.fiscal_start
) -> "Business":
    business = make(replace(FIRM, fiscal_start=fiscal_start), at="2025-01-10T09:00:00")
    every = Acts(business)
    for one in acts:
        every.act(*one)
    return business
