"""What is said and done with one deal of the sample, from the first call to its end."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from random import Random

from twohats.business.rules.contacts import Person
from twohats.handoff.rules.handoff import Marks
from twohats.hat import Hat
from twohats.sales.operations.activities import finish, plan
from twohats.sales.operations.closing import lose
from twohats.sales.operations.deals import move, reckon
from twohats.sales.operations.handoffs import mark
from twohats.sales.operations.quoting import decline_quote
from twohats.sales.rules.deals import FirstAction
from twohats.sales.store import deals
from twohats.sample.desk import CALENDAR, Desk, Story, later
from twohats.sample.jobs import Job
from twohats.sample.quotes import send_sample_quote, waiting_quote
from twohats.stamp import to_stamp

STAGES = ("New", "Qualified", "Quoted", "Negotiating")

_REACHED = (
    "Reached at once. Likes that we name a date.",
    "Reached after two tries; asks for a visit in the evening.",
    "Talked for ten minutes; sends photos tonight.",
    "Knows what it should cost; wants to know when.",
)
_SEEN = (
    "Measured. The wall behind the sink is wet, told them so.",
    "Measured; water and power are where they should be.",
    "Seen with the tiler. Two ways to do it, they prefer the quick one.",
)
_ASKED = (
    "Compares with one other firm; ours has the date.",
    "Wants the same with a cheaper worktop.",
    "Decides with his brother at the weekend.",
    "Happy with the price, unsure about the weeks of dust.",
)
_LAST = {1: ("call", "Call about the visit"), 2: ("visit", "Visit and measure"), 3: ("call", "Ask for a decision")}


@dataclass(frozen=True, slots=True)
class Enquiry:
    """Somebody who asks for something, where they met us and when; every enquiry has its own dice."""

    person: Person
    job: Job
    channel: str
    asked: datetime
    rng: Random


@dataclass(slots=True)
class Talk:
    """One deal being talked about: when the next thing is due, and when it may close, if that is known."""

    desk: Desk
    deal: int
    enquiry: Enquiry
    due: datetime
    closes: date | None = None

    @property
    def handoff(self) -> int:
        """The handoff that the deal came by."""
        deal = deals.find(self.desk.reads(Hat.SALES), self.deal)
        return deal.handoff_id or 0 if deal else 0

    def do(self, label: str, operation: object, *values: object) -> None:
        """Do something with the deal under the Sales hat."""
        self.desk.sales(label, operation, self.deal, *values)  # type: ignore[arg-type]  # one of the verbs

    def plan(self, kind: str, subject: str) -> None:
        """Plan what is to be done next."""
        self.do("Plan", plan, FirstAction(kind, to_stamp(self.due), subject))

    def finish(self, outcomes: tuple[str, ...]) -> None:
        """Mark the deal's open actions done."""
        db = self.desk.reads(Hat.SALES)
        for (activity,) in db.all("SELECT id FROM sales_activity WHERE deal_id = ? AND done_at IS NULL", (self.deal,)):
            self.desk.sales("Done", finish, activity, self.enquiry.rng.choice(outcomes))

    def go_to(self, stage: str) -> None:
        """Move the deal to a stage."""
        steps = {step.name: step.id for step in deals.stages(self.desk.reads(Hat.SALES))}
        self.do("Move", move, steps[stage])

    def reach(self) -> None:
        """The first conversation."""
        self.finish(_REACHED)

    def qualify(self) -> None:
        """It is real: say what was right about the lead, and agree a visit."""
        self.go_to("Qualified")
        rng = self.enquiry.rng
        place, time, words = (rng.choices((True, False, None), weights)[0] for weights in _FITS)
        self.do("What we found", mark, Marks(place, time, words))
        self.plan("visit", "Visit and measure")

    def visit(self) -> None:
        """The visit is done."""
        self.finish(_SEEN)

    def quote(self) -> None:
        """The offer goes out."""
        self.go_to("Quoted")
        close = self.closes or self.due.date() + timedelta(days=self.enquiry.rng.randint(4, 18))
        self.do("Amount and date", reckon, self.enquiry.job.amount, close.isoformat())
        send_sample_quote(self.desk, self.deal, self.enquiry.job)
        self.plan("call", "Ask what they think of the offer")

    def ask(self) -> None:
        """The call after the offer."""
        self.finish(_ASKED)

    def negotiate(self) -> None:
        """It is about the last details."""
        self.go_to("Negotiating")
        self.plan("meeting", "Go through the offer together")

    def lose(self, reason: str, note: str) -> None:
        """The deal is lost."""
        self.finish(_ASKED)
        quote = waiting_quote(self.desk, self.deal)
        if quote is not None:
            self.desk.sales("Quote declined", decline_quote, quote, note)
        self.do("Lost", lose, reason, note)


_FITS = ((8, 1, 1), (6, 2, 2), (6, 3, 1))
_ACTS = {
    "New": (Talk.reach,),
    "Qualified": (Talk.reach, Talk.qualify, Talk.visit),
    "Quoted": (Talk.reach, Talk.qualify, Talk.visit, Talk.quote, Talk.ask),
    "Negotiating": (Talk.reach, Talk.qualify, Talk.visit, Talk.quote, Talk.ask, Talk.negotiate),
}


def talk_until(talk: Talk, stage: str, start: datetime, end: datetime) -> Story:
    """Bring a deal to a stage between two moments; the first call comes early, the rest evenly."""
    acts, rng = _ACTS[stage], talk.enquiry.rng
    hours = CALENDAR.working_minutes_between(start, end) / 60
    first = min(hours / (len(acts) + 1), rng.uniform(1.5, 7))
    gap = (hours - first) / (len(acts) + 1)
    moments = [later(start, first + gap * number) for number in range(len(acts) + 1)]
    for act, moment, following in zip(acts, moments, moments[1:], strict=False):
        yield moment
        talk.due = later(following, 1) if rng.random() < 0.8 else later(moment, gap / 2)  # noqa: PLR2004  # most are kept
        act(talk)
