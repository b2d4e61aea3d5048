"""What becomes of an enquiry in the sample: kept, sent over, answered, won or lost."""

from collections.abc import Generator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from random import Random

from twohats.business.rules.contacts import Person
from twohats.handoff.operations.lapsing import lapse_overdue
from twohats.hat import Hat
from twohats.marketing.operations.answers import acknowledge, ask_for_name, ask_for_review, put_away, thank
from twohats.marketing.operations.leads import keep_until, let_go, log_contact, mark_ready
from twohats.marketing.operations.sending import send, withdraw
from twohats.marketing.rules.leads import NewLead, Sending
from twohats.sales.operations.closing import Win, finish_work, sell, win
from twohats.sales.operations.handoffs import accept, give_back, judge_promise, reject, take_call
from twohats.sales.operations.quoting import accept_quote
from twohats.sales.rules.deals import FirstAction, PhoneIn
from twohats.sales.store.deals import find
from twohats.sample.campaigns import Effort
from twohats.sample.desk import Desk, Story, later, moment_of, some_time, workday
from twohats.sample.direct import cancel, sell_more, sell_to, take_tagged
from twohats.sample.quotes import waiting_quote
from twohats.sample.talk import Enquiry, Talk, talk_until
from twohats.stamp import to_stamp

Sent = Generator[datetime, None, int]
"""A story that ends with the id of what it made."""

_TAGS = {"Referral": "neighbour", "Trade fair": "met at the fair", "Website": "asked for a price online"}
_LATE_HOURS, _LAPSE_DAYS = 8.5, 15


@dataclass(frozen=True, slots=True)
class Sale:
    """How a deal ends well: when it is won, when the money counts, and what comes after."""

    won: datetime
    sold_on: date
    starts_on: date
    ends_on: date
    extra: int = 0
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class Refusal:
    """A rejection: its reason from the list, in whose words, and what Marketing makes of it."""

    reason: str
    note: str
    recycle_days: int | None = None
    answered: bool = True


class Firm:
    """The sample firm at its desk, with the campaigns it runs."""

    def __init__(self, desk: Desk, planned: Sequence[Effort]) -> None:
        self.desk = desk
        self.planned = planned

    def campaign_of(self, enquiry: Enquiry) -> Effort | None:
        """The campaign that ran where and when somebody asked."""
        day = enquiry.asked.date()
        return next((one for one in self.planned if one.channel == enquiry.channel and one.runs_on(day)), None)

    def take_down(self, enquiry: Enquiry) -> int:
        """Write down a lead; its id."""
        effort, rng = self.campaign_of(enquiry), enquiry.rng
        messages = self.desk.campaigns.get(effort.name, []) if effort else []
        lead = NewLead(
            self._referred(enquiry) if enquiry.channel == "Referral" else enquiry.person,
            enquiry.job.title,
            enquiry.channel,
            effort.name if effort else "",
            enquiry.job.segment,
            enquiry.job.words,
        )
        message = rng.choices(messages, (5, 3)[: len(messages)])[0] if messages else None
        columns = {"message_id": message, "asked_at": to_stamp(enquiry.asked), **_window(enquiry)}
        lead_id: int = self.desk.marketing("New lead", take_tagged, lead, _TAGS.get(enquiry.channel, ""), **columns)
        return lead_id

    def _referred(self, enquiry: Enquiry) -> Person:
        if not self.desk.customers:
            return enquiry.person
        return replace(enquiry.person, referred_by=enquiry.rng.choice(self.desk.customers)[0])

    def asks(self, enquiry: Enquiry) -> Sent:
        """Somebody asks; the lead's id."""
        yield enquiry.asked
        return self.take_down(enquiry)

    def sends(self, lead_id: int, enquiry: Enquiry, sent: datetime) -> Sent:
        """The lead is sent over; the handoff's id."""
        yield sent
        effort = self.campaign_of(enquiry)
        promise = effort.promise if effort else ""
        rng = enquiry.rng
        sending = Sending(
            promise=promise,
            no_promise=not promise,
            no_source=True,
            another_need=True,
            why_now=rng.choice(_WHY_NOW),
            suggested_action=rng.choice(("Call about the date", "Offer a visit", "Send two references first")),
            chance=rng.randrange(20, 75, 5),
            value=enquiry.job.amount,
        )
        handoff_id: int = self.desk.marketing("Send lead", send, lead_id, sending)
        return handoff_id

    def accepts(self, handoff_id: int, enquiry: Enquiry, decided: datetime, call: datetime | None = None) -> Sent:
        """Sales takes it; the deal's id."""
        yield decided
        due = call or later(decided, enquiry.rng.uniform(2, 6))
        first = FirstAction("call", to_stamp(due.replace(second=0, microsecond=0)), "First call")
        deal_id: int = self.desk.sales("Accept handoff", accept, handoff_id, first)
        return deal_id

    def phones(self, enquiry: Enquiry, back: datetime | None = None) -> Sent:
        """Somebody rings Sales, straight through the fast lane; the deal's id."""
        yield enquiry.asked
        person, channel, referrer = enquiry.person, enquiry.channel, ""
        if self.desk.customers and channel != "Walk-in":
            known = enquiry.rng.choice(self.desk.customers)[1]
            referrer = known.name if channel == "Referral" else ""
            person = known if channel == "Repeat customer" else person
        elif channel == "Repeat customer":
            channel = "Walk-in"
        call = PhoneIn(person, enquiry.job.title, channel, referrer, amount=enquiry.job.amount)
        first = FirstAction("call", to_stamp(back or later(enquiry.asked, 6)), "Call back about a visit")
        deal_id: int = self.desk.sales("Someone called", take_call, call, first)
        return deal_id

    def passes(self, enquiry: Enquiry, sent: datetime, before: Refusal | None = None) -> Sent:
        """A lead goes over and is accepted, at the first or the second sending; the deal's id."""
        lead_id = yield from self.asks(enquiry)
        if before is not None:
            yield from self.refused(lead_id, enquiry, some_time(workday(enquiry.asked.date(), 1), enquiry.rng), before)
            yield some_time(workday(sent.date(), -1), enquiry.rng)
            self.notes_contact(lead_id, "in", "Wrote again: now it can start.")
            self.desk.marketing("Mark ready", mark_ready, lead_id)
        handoff_id = yield from self.sends(lead_id, enquiry, sent)
        return (yield from self.accepts(handoff_id, enquiry, self.answer_to(enquiry, sent)))

    def answer_to(self, enquiry: Enquiry, sent: datetime) -> datetime:
        """When Sales answers: mostly within the agreement's hours."""
        rng = enquiry.rng
        return later(sent, rng.uniform(0.5, 7.5) if rng.random() < 0.8 else rng.uniform(_LATE_HOURS, 15))  # noqa: PLR2004  # four of five

    def notes_contact(self, lead_id: int, direction: str, note: str) -> None:
        """Note that the firm and a lead were in touch."""
        channel = self.desk.reads(Hat.MARKETING).value("SELECT channel_id FROM marketing_lead WHERE id = ?", (lead_id,))
        self.desk.marketing("Log contact", log_contact, lead_id, direction, channel, note)

    def refused(self, lead_id: int, enquiry: Enquiry, sent: datetime, refusal: Refusal) -> Story:
        """A handoff comes back, and Marketing says what becomes of the lead."""
        handoff_id = yield from self.sends(lead_id, enquiry, sent)
        decided = self.answer_to(enquiry, sent)
        yield decided
        self.desk.sales("Reject handoff", reject, handoff_id, refusal.reason, refusal.note)
        if not refusal.answered:
            return
        yield later(decided, enquiry.rng.uniform(3, 9))
        if refusal.recycle_days is None:
            self.desk.marketing("Let go", let_go, lead_id, refusal.reason)
        else:
            again = self.desk.day + timedelta(days=refusal.recycle_days)
            self.desk.marketing("Keep in touch", keep_until, lead_id, again.isoformat())

    def rejection(self, enquiry: Enquiry, sent: datetime, refusal: Refusal) -> Story:
        """A lead goes over and comes back."""
        lead_id = yield from self.asks(enquiry)
        yield from self.refused(lead_id, enquiry, sent, refusal)

    def withdrawal(self, enquiry: Enquiry, sent: datetime) -> Story:
        """A lead goes over and is taken back in time."""
        lead_id = yield from self.asks(enquiry)
        handoff_id = yield from self.sends(lead_id, enquiry, sent)
        yield later(sent, 2.5)
        self.desk.marketing("Withdraw", withdraw, handoff_id, "They wrote: the landlord does it himself.")
        yield later(sent, 4)
        self.desk.marketing("Let go", let_go, lead_id, "does it himself")

    def lapse(self, enquiry: Enquiry, sent: datetime) -> Story:
        """A lead goes over and nobody answers."""
        lead_id = yield from self.asks(enquiry)
        yield from self.sends(lead_id, enquiry, sent)
        opened = moment_of(workday(sent.date() + timedelta(days=_LAPSE_DAYS)), 9, 4)
        yield opened
        self.desk.owner("Waited too long", lapse_overdue)
        yield later(opened, 3)
        self.desk.marketing("Keep in touch", keep_until, lead_id, (self.desk.day + timedelta(days=40)).isoformat())

    def comeback(self, enquiry: Enquiry, sent: datetime, refusal: Refusal) -> Story:
        """A lead is accepted, talked to, and returned."""
        lead_id = yield from self.asks(enquiry)
        handoff_id = yield from self.sends(lead_id, enquiry, sent)
        deal_id = yield from self.accepts(handoff_id, enquiry, later(sent, 3))
        talk = Talk(self.desk, deal_id, enquiry, later(sent, 30))
        yield later(sent, 9)
        talk.reach()
        yield later(sent, 22)
        self.desk.sales("Give back to Marketing", give_back, deal_id, refusal.reason, refusal.note)
        if refusal.answered:
            yield later(sent, 27)
            again = self.desk.day + timedelta(days=refusal.recycle_days or 30)
            self.desk.marketing("Keep in touch", keep_until, lead_id, again.isoformat())

    def loss(self, enquiry: Enquiry, sent: datetime, lost: datetime, reason: str, note: str) -> Story:
        """A deal is lost after the offer."""
        deal_id = yield from self.passes(enquiry, sent)
        talk = Talk(self.desk, deal_id, enquiry, lost)
        yield from talk_until(talk, "Quoted", self.desk.moment, lost)
        yield lost
        talk.lose(reason, note)
        yield later(lost, enquiry.rng.randint(9, 30))
        self.desk.marketing("Read the answer", acknowledge, talk.handoff)

    def success(self, opening: Sent, enquiry: Enquiry, sale: Sale) -> Story:
        """A deal is won, the work is done, and the promise is looked at again."""
        deal_id = yield from opening
        talk = Talk(self.desk, deal_id, enquiry, sale.won)
        stage = "Negotiating" if enquiry.job.amount > 1_200_000 else "Quoted"  # noqa: PLR2004  # larger ones take another talk
        yield from talk_until(talk, stage, self.desk.moment, sale.won)
        yield sale.won
        talk.finish(("Agreed on the date.", "Signed at the kitchen table."))
        document = self.desk.next_document()
        days = (sale.starts_on.isoformat(), sale.ends_on.isoformat())
        won = Win(enquiry.job.amount, *days, document, sale.sold_on.isoformat())
        quote = waiting_quote(self.desk, deal_id)
        if quote is None:
            sale_id = self.desk.sales("Won", win, deal_id, won)
        else:
            sale_id = self.desk.sales("Quote accepted", accept_quote, quote, won)
        self._remember(deal_id, enquiry)
        yield from self._after(deal_id, sale_id, enquiry, sale)

    def _remember(self, deal_id: int, enquiry: Enquiry) -> None:
        contact, name = self.desk.reads(Hat.SALES).first(
            "SELECT k.id, k.name FROM sales_deal AS d JOIN business_contact AS k ON k.id = d.contact_id WHERE d.id = ?",
            (deal_id,),
        ) or (0, "")
        if name == enquiry.person.name:
            self.desk.customers.append((contact, enquiry.person))

    def _after(self, deal_id: int, sale_id: int, enquiry: Enquiry, sale: Sale) -> Story:
        if sale.cancelled:
            yield some_time(workday(sale.sold_on, 12), enquiry.rng)
            self.desk.sales("Reverse", cancel, sale_id)
            return
        if sale.extra:
            yield some_time(workday(sale.sold_on, 9), enquiry.rng)
            more = (deal_id, self.desk.day.isoformat(), sale.extra, self.desk.next_document())
            self.desk.sales("New sale", sell_more, *more)
        yield some_time(workday(max(sale.ends_on, sale.won.date()), 2), enquiry.rng)
        deal = find(self.desk.reads(Hat.SALES), deal_id)
        if deal is not None and deal.promise:
            verdict = enquiry.rng.choices(("kept", "changed", "broken"), (18, 1, 1))[0]
            note = "" if verdict == "kept" else "The tiles came a week late."
            self.desk.sales("Judge the promise", judge_promise, deal_id, verdict, note)
        note = enquiry.rng.choice(_DONE)
        done: int = self.desk.sales("Work is done", finish_work, deal_id, self.desk.day.isoformat(), note)
        yield some_time(workday(self.desk.day, 4), enquiry.rng)
        self.desk.marketing("Asked for a review", ask_for_review, done)
        yield some_time(workday(self.desk.day, 9), enquiry.rng)
        self.desk.marketing("Asked for a name", ask_for_name, done)
        if deal is not None and deal.contact_id is not None and _was_named(self.desk, deal.contact_id):
            self.desk.marketing("Mark as thanked", thank, deal.contact_id, enquiry.rng.choice(_THANKS))
        self.desk.marketing("Nothing more to ask", put_away, done)

    def small_job(self, enquiry: Enquiry) -> Story:
        """A sale without a deal: a customer of old had something small done."""
        yield enquiry.asked
        document, day = self.desk.next_document(), self.desk.day.isoformat()
        if self.desk.customers and enquiry.channel == "Repeat customer":
            contact_id = enquiry.rng.choice(self.desk.customers)[0]
            self.desk.sales("New sale", sell, day, enquiry.job.amount, contact_id=contact_id, document=document)
        else:
            self.desk.sales("New sale", sell_to, enquiry.person, day, enquiry.job.amount, document)

    def regular(self, moment: datetime, place: int, amount: int) -> Story:
        """One of the first customers has a small thing seen to, as usual."""
        yield moment
        if place < len(self.desk.customers):
            contact_id, day = self.desk.customers[place][0], self.desk.day.isoformat()
            document = self.desk.next_document()
            self.desk.sales("New sale", sell, day, amount, contact_id=contact_id, document=document)

    def idle(self, enquiry: Enquiry, fate: str) -> Story:
        """A lead that was never sent over: let go, kept in touch with, ready, or still new."""
        lead_id = yield from self.asks(enquiry)
        if fate == "new":
            return
        rng = enquiry.rng
        yield later(enquiry.asked, rng.uniform(3, 20))
        if fate == "ready":
            self.desk.marketing("Mark ready", mark_ready, lead_id)
        elif fate == "let go":
            self.desk.marketing("Let go", let_go, lead_id, rng.choice(_LET_GO))
        else:
            self.notes_contact(lead_id, "out", rng.choice(_KEPT))
            again = self.desk.day + timedelta(days=rng.choice((45, 60, 90, 120, 180)))
            self.desk.marketing("Keep in touch", keep_until, lead_id, again.isoformat())


def _was_named(desk: Desk, contact_id: int) -> bool:
    """Whether somebody named this contact, and the thanks for it were not said yet."""
    sql = (
        "SELECT 1 FROM business_contact AS c WHERE c.id = ? AND c.referred_by IS NOT NULL "
        "AND NOT EXISTS (SELECT 1 FROM marketing_thanks AS t WHERE t.referred_id = c.id)"
    )
    return desk.reads(Hat.MARKETING).first(sql, (contact_id,)) is not None


_THANKS = ("A card and a box of chocolates.", "Rang them up.", "A voucher for the garden centre.")
_DONE = (
    "Finished on the day; they were glad of the clean floor.",
    "Finished. They asked whether we do bathrooms, too.",
    "Finished a day early.",
    "Finished; one tile is to be changed when it comes.",
)
_WHY_NOW = (
    "Answered within an hour and sent photos.",
    "Asked twice in a week.",
    "Has the money from the bank since Monday.",
    "The lease ends; the date is fixed.",
    "Wants to decide before the end of the month.",
)
_LET_GO = (
    "Only looking for ideas.",
    "Two hundred kilometres away.",
    "Found somebody in the family who does it.",
    "Wanted a price on the phone and nothing else.",
    "Did not answer three times.",
)
_KEPT = (
    "Sent the list of what a fixed price holds; buys the flat first.",
    "Told them when we are back in their street.",
    "Baby comes first; asked us to write after the summer.",
    "Sent two pictures of a finished kitchen of that size.",
)


def _window(enquiry: Enquiry) -> dict[str, str]:
    """When they want it, which two of three know: from a few weeks on, for a month or two."""
    rng = Random(enquiry.job.title + enquiry.person.name)
    if not rng.randrange(3):
        return {}
    first = (enquiry.asked.date() + timedelta(days=rng.randrange(30, 170))).replace(day=1)
    last = first + timedelta(days=rng.choice((27, 58, 88)))
    return {"wanted_from": first.isoformat(), "wanted_until": last.isoformat()}
