"""The hall under both hats, driven at random: what a second log says must hold after every step."""

import os
import tempfile
from collections import Counter
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, ClassVar
from zoneinfo import ZoneInfo

import sales_verbs as sales
from handoff.ledger import Fact, Ledger
from house import copy_house
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from twohats.business.rules.calendar import month_of, months_between
from twohats.business.rules.contacts import Person
from twohats.errors import RuleError
from twohats.handoff.operations import agreement as agreements
from twohats.handoff.rules.agreement import Agreement, Asked, Ready
from twohats.handoff.rules.handoff import Marks
from twohats.handoff.store import agreement, queue
from twohats.handoff.store.room import SENT
from twohats.hat import Hat
from twohats.marketing.operations import answers
from twohats.marketing.operations import leads as marketing
from twohats.marketing.operations.campaigns import CampaignPlan, end_campaign, plan_campaign
from twohats.marketing.operations.sending import look_at, send, send_several, withdraw
from twohats.marketing.operations.vision import publish
from twohats.marketing.rules.leads import NewLead, Sending
from twohats.marketing.rules.vision import Vision
from twohats.marketing.store import leads
from twohats.month import identities
from twohats.month.figures import compute
from twohats.month.store import hall
from twohats.month.store.frame import frame_of
from twohats.rooms import open_business
from twohats.sales.rules.deals import FirstAction, PhoneIn
from twohats.stamp import from_stamp, to_stamp
from twohats.storage import history

NIGHTLY = os.environ.get("TWOHATS_HYPOTHESIS") == "nightly"
RUNS, STEPS = (260, 50) if NIGHTLY else (15, 50)
BOTH = st.sampled_from([Hat.MARKETING, Hat.SALES])
PICK = st.integers(0, 40)
NAMES = st.sampled_from(["Ana", "Tom", "Mary", "Bob"])
NEEDS = st.sampled_from(["kitchen", "bath"])
# How many days until each may come again, as PRODUCT tells; None is for good.
REASONS: dict[str, int | None] = {
    "not ready yet": 30,
    "wrong season": 120,
    "outside our area": None,
    "budget below our minimum": 180,
    "could not be reached": 7,
    "duplicate": None,
    "asked not to be contacted": None,
    "we are full": 60,
    "other": 30,
}
WHY = st.sampled_from(sorted(REASONS))
TERMS = (
    Agreement(),
    Agreement(queue_limit=2, decision_hours=4, response_hours=4),
    Agreement(lapse_days=3, recycles_most=1),
    Agreement(queue_limit=4, ready=(Ready(Asked.VALUE),)),
    Agreement(lapse_days=40, ready=(Ready(Asked.TOUCHED, 20),)),
)
# What an undone handoff lets go of: the keys that may be gone one day.
LET_GO = {"contact_id", "channel_id", "agreement_id", "previous_id"}


def local_day(stamp: str) -> date:
    return from_stamp(stamp).astimezone(ZoneInfo("Europe/Lisbon")).date()


def begin_of(day: date) -> str:
    return to_stamp(datetime(day.year, day.month, day.day, tzinfo=ZoneInfo("Europe/Lisbon")).astimezone(UTC))


class Hall(RuleBasedStateMachine):
    """Months of both hats in one file, and a ledger beside it."""

    template: Path
    taken: ClassVar[Counter[str]] = Counter()

    @initialize()
    def open(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.house = copy_house(self.template, Path(self.folder.name))
        self.ledger = Ledger()
        self.frozen: dict[int, tuple[Any, ...]] = {}
        self.touched: dict[int, str] = {}
        self.content = self.house.content()
        self.steps = 0

        self.begin()

    def begin(self) -> None:
        """A week that every run has behind it: one of each to go on with."""
        for pick, name in enumerate(("Ana", "Tom", "Mary", "Bob", "Ana")):
            self.send(10, name, "kitchen" if pick < 4 else "bath", "new")
        for pick in (0, 0, 0):
            self.accept(pick)
        self.win(0)
        self.finish_work(0)
        self.lose(0, later=False)
        self.reject(0, "wrong season")

    def teardown(self) -> None:
        if hasattr(self, "house"):
            self.whole_history_holds()
            self.house.file.close()
            self.folder.cleanup()

    # How things are done.

    def all(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        return self.house.file.connection(Hat.OWNER).all(sql, values)

    def last_step(self) -> int:
        return int(self.house.value("SELECT coalesce(max(id), 0) FROM business_step"))

    def attempt(self, act: Callable[[], Any]) -> tuple[bool, Any]:
        """Do something that may be refused: then nothing at all has changed."""
        last, result, did = self.last_step(), None, True
        try:
            result = act()
        except RuleError:
            did = False
        content = self.house.content()
        assert did or (content, self.last_step()) == (self.content, last)
        self.content = content
        return did, result

    def do(
        self,
        hat: Hat,
        facts: Callable[[Any, str], list[Fact]],
        operation: Callable[..., Any],
        *values: object,
    ) -> None:
        """Do it, and note in the ledger what it means, given its result and its stamp."""
        did, result = self.attempt(lambda: self.house.do(hat, operation, *values))
        self.taken[f"{operation.__name__} {'done' if did else 'refused'}"] += 1
        if did:
            self.ledger.note(hat, facts(result, to_stamp(self.house.clock.now)))
            self.freeze()

    def freeze(self) -> None:
        for handoff_id in self.ledger.handoffs.keys() - self.frozen.keys():
            (row,) = self.all(f"SELECT {', '.join(SENT)} FROM handoff_item WHERE id = ?", handoff_id)  # noqa: S608
            self.frozen[handoff_id] = row

    def some(self, *states: str) -> bool:
        """Whether any handoff is in one of these states, or its deal came to one of these results."""
        return any(one.state in states or one.result in states for one in self.ledger.handoffs.values())

    def pick(self, pick: int, likely: str, anything: str) -> int:
        """One of the ids for which something is likely to be allowed; now and then any; a missing one if none."""
        found = [] if pick % 8 == 7 else self.all(f"SELECT id FROM {likely} ORDER BY id DESC")  # noqa: S608
        found = found or self.all(f"SELECT id FROM {anything}")  # noqa: S608
        return int(found[pick % len(found)][0]) if found else 999

    def lead(self, pick: int) -> int:
        return self.pick(pick, "marketing_lead", "marketing_lead")

    def waiting(self, pick: int) -> int:
        return self.pick(pick, "handoff_item WHERE state = 'queued'", "handoff_item")

    def deal(self, pick: int, states: str = "'open'") -> tuple[int, int]:
        """A deal, and the handoff it came by."""
        deal_id = self.pick(pick, f"sales_deal WHERE state IN ({states})", "sales_deal")
        return deal_id, int(self.house.value("SELECT handoff_id FROM sales_deal WHERE id = ?", deal_id) or 0)

    def day(self, days: int) -> str:
        return (local_day(to_stamp(self.house.clock.now)) + timedelta(days=days)).isoformat()

    # Marketing.

    @rule(name=NAMES, need=NEEDS, campaign=st.booleans())
    def capture(self, name: str, need: str, campaign: bool) -> None:  # noqa: FBT001  # drawn
        new = NewLead(Person(name, email=f"{name}@example.com"), need, "Instagram", "Spring" if campaign else "")
        self.do(Hat.MARKETING, lambda lead, at: [("captured", lead, at)], marketing.capture, new)

    @rule(pick=PICK, days=st.integers(0, 60), word=st.sampled_from(["ready", "ready", "nurturing", "disqualified"]))
    def say(self, pick: int, days: int, word: str) -> None:
        lead, day = self.lead(pick), self.day(days)
        verbs: dict[str, tuple[Callable[..., Any], tuple[str, ...]]] = {
            "ready": (marketing.mark_ready, ()),
            "nurturing": (marketing.keep_until, (day,)),
            "disqualified": (marketing.let_go, ("moved away",)),
        }
        operation, more = verbs[word]
        self.do(Hat.MARKETING, lambda _, at: [("said", lead, word, at, day)], operation, lead, *more)

    def sending(self, pick: int) -> Sending:
        promise = "10 % off until May" if pick % 3 else ""
        return Sending(
            promise,
            no_promise=not promise,
            another_need=pick % 2 == 0,
            chance=pick,
            value=1000 * pick if pick % 4 else None,
            override="she flies home" if pick % 5 == 0 else "",
            why_now="asked twice",
        )

    @rule(pick=PICK, name=NAMES, need=NEEDS, how=st.sampled_from(["as it is", "made ready", "new"]))
    def send(self, pick: int, name: str, need: str, how: str) -> None:
        if how == "new":
            self.capture(name, need, campaign=pick % 2 == 0)
        lead = self.lead(0 if how == "new" else pick)
        if how == "made ready":
            self.do(Hat.MARKETING, lambda *_: [], marketing.log_contact, lead, "in", 1, "rang")
            self.do(Hat.MARKETING, lambda _, at: [("said", lead, "ready", at, None)], marketing.mark_ready, lead)
        version = max(self.ledger.versions)
        self.do(Hat.MARKETING, lambda sent, at: [("sent", sent, lead, at, version)], send, lead, self.sending(pick))

    @rule(picks=st.lists(PICK, min_size=1, max_size=5, unique=True))
    def send_several(self, picks: list[int]) -> None:
        chosen, sending = sorted({self.lead(pick) for pick in picks}), self.sending(picks[0])
        version, db = max(self.ledger.versions), self.house.file.connection(Hat.MARKETING)
        try:
            ready = [one.id for one in look_at(db, chosen, sending, self.day(0)).ready]
        except RuleError:
            ready = []

        def facts(sent: list[int], at: str) -> list[Fact]:
            assert len(sent) == len(ready) > 0
            return [("sent", handoff, lead, at, version) for handoff, lead in zip(sent, ready, strict=True)]

        self.do(Hat.MARKETING, facts, send_several, chosen, sending)

    @precondition(lambda self: self.some("queued"))
    @rule(pick=PICK)
    def withdraw(self, pick: int) -> None:
        handoff = self.waiting(pick)
        self.do(Hat.MARKETING, lambda _, at: [("answered", handoff, "withdrawn", at)], withdraw, handoff, "too early")

    @precondition(lambda self: self.some("rejected", "returned", "lapsed", "lost"))
    @rule(pick=PICK, over=st.booleans())
    def read_an_answer(self, pick: int, over: bool) -> None:  # noqa: FBT001  # drawn
        back = sorted(self.ledger.back())
        handoff = back[pick % len(back)] if back and pick % 8 else self.pick(pick, "handoff_item", "handoff_item")
        if over:
            self.do(Hat.MARKETING, lambda lead, at: [("taken_over", handoff, lead, at)], answers.take_over, handoff)
        else:
            self.do(Hat.MARKETING, lambda _, at: [("read", handoff, at)], answers.acknowledge, handoff)

    @precondition(lambda self: self.some("won"))
    @rule(pick=PICK, name=NAMES, what=st.sampled_from(["review", "name", "next", "away"]))
    def follow_finished_work(self, pick: int, name: str, what: str) -> None:
        done = self.pick(pick, "handoff_finished WHERE put_away_at IS NULL", "handoff_finished")
        day = self.day(90)
        facts: Callable[[Any, str], list[Fact]] = lambda *_: []  # noqa: E731  # the usual answer
        if what == "name":
            self.do(
                Hat.MARKETING,
                lambda lead, at: [("captured", lead, at)],
                answers.take_name,
                done,
                Person(name, email=f"{name}@example.com"),
                "stairs",
            )
        elif what == "next":
            self.do(
                Hat.MARKETING,
                lambda lead, at: [("captured", lead, at), ("said", lead, "nurturing", at, day)],
                answers.plan_next_job,
                done,
                "the next job",
                day,
            )
        else:
            self.do(Hat.MARKETING, facts, answers.ask_for_review if what == "review" else answers.put_away, done)

    @rule(pick=PICK, what=st.sampled_from(["vision", "plan", "end"]))
    def plan_ahead(self, pick: int, what: str) -> None:
        if what == "vision":
            self.do(Hat.MARKETING, lambda *_: [], publish, Vision(f"Quiet kitchens in {pick} streets.", 2027))
        elif what == "plan":
            plan = CampaignPlan(f"Plan {pick}", starts_on=self.day(-1), ends_on=self.day(pick))
            self.do(Hat.MARKETING, lambda *_: [], plan_campaign, plan)
        else:
            campaign = self.pick(pick, "marketing_campaign", "marketing_campaign")
            self.do(Hat.MARKETING, lambda *_: [], end_campaign, campaign)

    # Sales.

    @precondition(lambda self: self.some("queued"))
    @rule(pick=PICK)
    def accept(self, pick: int) -> None:
        handoff, due = self.waiting(pick), to_stamp(self.house.clock.now + timedelta(hours=4))
        action = FirstAction("call", due)
        self.do(Hat.SALES, lambda _, at: [("answered", handoff, "accepted", at)], sales.accept, handoff, action)

    def _again(self, reason: str, at: str) -> str | None:
        days = REASONS[reason]
        return None if days is None else (local_day(at) + timedelta(days=days)).isoformat()

    @precondition(lambda self: self.some("queued"))
    @rule(pick=PICK, reason=WHY)
    def reject(self, pick: int, reason: str) -> None:
        handoff = self.waiting(pick)
        self.do(
            Hat.SALES,
            lambda _, at: [("answered", handoff, "rejected", at), ("came_back", handoff, self._again(reason, at))],
            sales.reject,
            handoff,
            reason,
            "because of that",
        )

    @precondition(lambda self: self.some("accepted", "touched", "qualified"))
    @rule(pick=PICK, reason=WHY)
    def give_back(self, pick: int, reason: str) -> None:
        deal, handoff = self.deal(pick)
        self.do(
            Hat.SALES,
            lambda _, at: [("returned", handoff, at), ("came_back", handoff, self._again(reason, at))],
            sales.give_back,
            deal,
            reason,
            "because of that",
        )

    @rule(pick=PICK, kind=st.sampled_from(["call", "visit", "task"]))
    def touch(self, pick: int, kind: str) -> None:
        deal, handoff = self.deal(pick, "'open', 'returned', 'lost'")
        self.do(
            Hat.SALES,
            lambda _, at: [] if kind == "task" else [("touched", handoff, at)],
            sales.log_activity,
            deal,
            kind,
            "talked",
        )

    @rule(pick=PICK)
    def finish(self, pick: int) -> None:
        activity = self.pick(pick, "sales_activity WHERE done_at IS NULL", "sales_activity")
        rows = self.all(
            "SELECT d.handoff_id FROM sales_activity AS a JOIN sales_deal AS d ON d.id = a.deal_id "
            "WHERE a.id = ? AND a.kind <> 'task'",
            activity,
        )
        self.do(Hat.SALES, lambda _, at: [("touched", *row, at) for row in rows], sales.finish, activity, "spoke")

    @precondition(lambda self: self.some("accepted", "touched", "qualified"))
    @rule(pick=PICK, stage=st.integers(1, 5))
    def move(self, pick: int, stage: int) -> None:
        deal, handoff = self.deal(pick)
        moves = stage not in {1, self.house.value("SELECT stage_id FROM sales_deal WHERE id = ?", deal)}
        self.do(Hat.SALES, lambda _, at: [("qualified", handoff, at)] if moves else [], sales.move, deal, stage)

    @rule(pick=PICK, place=st.sampled_from([True, False, None]))
    def mark(self, pick: int, place: bool | None) -> None:  # noqa: FBT001  # drawn
        deal, handoff = self.deal(pick, "'open', 'won', 'returned'")
        self.do(Hat.SALES, lambda _, at: [("touched", handoff, at)], sales.mark, deal, Marks(place, time=True))

    @rule(pick=PICK, verdict=st.sampled_from(["kept", "changed", "broken", "forgotten"]))
    def judge(self, pick: int, verdict: str) -> None:
        deal, _ = self.deal(pick, "'open', 'won', 'lost'")
        self.do(Hat.SALES, lambda *_: [], sales.judge_promise, deal, verdict, "a word")

    @precondition(lambda self: self.some("accepted", "touched", "qualified"))
    @rule(pick=PICK)
    def win(self, pick: int) -> None:
        deal, handoff = self.deal(pick)
        self.do(
            Hat.SALES,
            lambda _, at: [
                ("qualified", handoff, at),
                ("became", handoff, "won", at, None),
                ("became", handoff, "sale", at, None),
            ],
            sales.win,
            deal,
            sales.Win(1000 * pick, self.day(3), self.day(3 + pick)),
        )

    @precondition(lambda self: self.some("accepted", "touched", "qualified"))
    @rule(pick=PICK, later=st.booleans())
    def lose(self, pick: int, later: bool) -> None:  # noqa: FBT001  # drawn
        deal, handoff = self.deal(pick)
        again = self.day(pick) if later else None
        self.do(
            Hat.SALES,
            lambda _, at: [("became", handoff, "lost", at, again)],
            sales.lose,
            deal,
            "timing",
            "after the baby",
            again,
        )

    @precondition(lambda self: self.some("lost"))
    @rule(pick=PICK)
    def reopen(self, pick: int) -> None:
        deal, handoff = self.deal(pick, "'lost'")
        self.do(Hat.SALES, lambda _, at: [("became", handoff, "reopened", at, None)], sales.reopen, deal)

    @precondition(lambda self: self.some("won"))
    @rule(pick=PICK)
    def finish_work(self, pick: int) -> None:
        deal, _ = self.deal(pick, "'won'")
        self.do(Hat.SALES, lambda *_: [], sales.finish_work, deal, self.day(0), "they were glad")

    @rule(name=NAMES, need=NEEDS, ago=st.sampled_from([0, 5, 600, 60_000]))
    def take_call(self, name: str, need: str, ago: int) -> None:
        called = to_stamp(self.house.clock.now - timedelta(minutes=ago)) if ago else None
        version = max(self.ledger.versions)

        def facts(deal: int, at: str) -> list[Fact]:
            handoff = self.house.value("SELECT handoff_id FROM sales_deal WHERE id = ?", deal)
            return [("rang", handoff, called or at, at, version)]

        person = Person(name, email=f"{name}@example.com")
        self.do(Hat.SALES, facts, sales.take_call, PhoneIn(person, need, "Referral", "Zoe", called, 90_000))

    # Both.

    @rule(
        hat=BOTH,
        what=st.sampled_from(["propose", "agree", "sign", "decline", "take back"]),
        terms=st.sampled_from(TERMS),
    )
    def agree(self, hat: Hat, what: str, terms: Agreement) -> None:
        if what in {"propose", "agree"}:
            self.do(hat, lambda *_: [], agreements.propose, terms, "try it")
            hat = Hat.SALES if hat is Hat.MARKETING else Hat.MARKETING
        if what in {"sign", "agree"}:
            held = agreement.proposed(self.house.file.connection(Hat.REPORTS))
            signed = held.terms if held else terms
            self.do(hat, lambda version, _: [("signed", version, signed)], agreements.sign)
        elif what == "decline":
            self.do(hat, lambda *_: [], agreements.decline, "no")
        elif what == "take back":
            self.do(hat, lambda *_: [], agreements.take_back)

    @rule(hat=BOTH, undos=st.integers(1, 4), redos=st.integers(0, 4))
    def go_back(self, hat: Hat, undos: int, redos: int) -> None:
        """Undo what can be undone, and do some of it again: what was undone and done again is as it was."""
        was = [self.content, *(self.content for _ in range(undos) if self.undo(hat))]
        for _ in range(redos):
            if len(was) > 1:
                was.pop()
                assert self.redo(hat)
                assert self.content == was[-1]
        if redos > undos:
            self.redo(hat)

    def undo(self, hat: Hat) -> bool:
        did, found = self.attempt(lambda: self.house.file.undo(hat))
        self.taken[f"undo {'done' if found else 'refused' if not did else 'nothing'}"] += 1
        assert not did or (found is None) == (not self.ledger.done[hat])
        if found:
            self.ledger.undo(hat)
            self.touched = {}
        return found is not None

    def redo(self, hat: Hat) -> bool:
        did, found = self.attempt(lambda: self.house.file.redo(hat))
        self.taken[f"redo {'done' if found else 'refused' if not did else 'nothing'}"] += 1
        assert not did or (found is None) == (not self.ledger.undone[hat])
        if found:
            self.ledger.redo(hat)
            self.touched = {}
        return found is not None

    @rule(
        minutes=st.sampled_from([1, 240, 1440, 4 * 1440, 20 * 1440, 75 * 1440]),
        opens=st.sampled_from([True, True, False]),
    )
    def wait(self, minutes: int, opens: bool) -> None:  # noqa: FBT001  # drawn
        self.house.clock.now += timedelta(minutes=minutes)
        if opens:
            self.close_and_open()

    def close_and_open(self) -> None:
        """At an opening, what has waited too long lapses."""
        self.house.file.close()
        last = self.content, self.house.clock.now
        self.house.file = open_business(self.house.file.path, self.house.clock)
        self.content = self.house.content()
        at = to_stamp(self.house.clock.now)
        late: list[Fact] = []
        for one in self.ledger.handoffs.values():
            due = to_stamp(from_stamp(one.at) + timedelta(days=self.ledger.versions[one.version].lapse_days))
            if one.state == "queued" and due < at:
                late.append(("answered", one.id, "lapsed", due))
        self.taken["lapse"] += len(late)
        if late:
            self.ledger.note(Hat.OWNER, late)
        else:
            assert self.content == last[0]

    # What must hold.

    @invariant()
    def the_laws_hold(self) -> None:
        if not hasattr(self, "house"):
            return
        self.steps += 1
        self.taken["steps"] += 1
        self.handoffs_are_as_the_ledger_tells()
        self.what_was_sent_is_frozen()
        self.one_need_is_open_once()
        self.one_deal_for_each_acceptance()
        self.what_is_told_is_so()
        self.touches_come_first()
        self.leads_stand_as_the_ledger_tells()
        self.the_queue_foots(local_day(to_stamp(self.house.clock.now)))
        if self.steps % 25 == 0:
            self.whole_history_holds()

    def handoffs_are_as_the_ledger_tells(self) -> None:
        names = "id, state, sent_at, agreement_id, decided_at, returned_at, first_touch_at, qualified_at, not_before"
        rows = self.all(f"SELECT {names} FROM handoff_item WHERE undone = 0 ORDER BY id")  # noqa: S608
        told = self.ledger.handoffs
        assert rows == [
            (
                one.id,
                one.state,
                one.at,
                one.version,
                one.answered_at or None,
                one.returned_at or None,
                one.touched_at or None,
                one.qualified_at or None,
                one.not_before,
            )
            for _, one in sorted(told.items())
        ]
        db = self.house.file.connection(Hat.MARKETING)
        assert {one.id for one in queue.came_back(db)} == self.ledger.back()
        assert queue.count_waiting(db) == sum(one.state == "queued" for one in told.values())
        versions = {one.id: one for one, _ in agreement.versions(db)}
        assert versions == self.ledger.versions

    def what_was_sent_is_frozen(self) -> None:
        for handoff_id, *row, undone in self.all(f"SELECT id, {', '.join(SENT)}, undone FROM handoff_item"):  # noqa: S608
            held = zip(SENT, self.frozen[handoff_id], row, strict=True)
            for name, then, now in held:
                assert now == (None if undone and name in LET_GO else then), (handoff_id, name)
            assert bool(undone) == (handoff_id not in self.ledger.handoffs)

    def one_need_is_open_once(self) -> None:
        contact, need = SENT.index("contact_id"), SENT.index("need")
        rows = [self.frozen[one.id] for one in self.ledger.handoffs.values() if one.is_open]
        open_needs = Counter((row[contact], row[need]) for row in rows)
        assert all(count == 1 for count in open_needs.values()), open_needs

    def one_deal_for_each_acceptance(self) -> None:
        accepted = sorted(one.id for one in self.ledger.handoffs.values() if one.answer == "accepted")
        assert [row[0] for row in self.all("SELECT handoff_id FROM sales_deal ORDER BY handoff_id")] == accepted

    def what_is_told_is_so(self) -> None:
        """Each deal stands as Marketing was told, and each contact, and how far ahead work is booked."""
        for handoff_id, state in self.all("SELECT handoff_id, state FROM sales_deal"):
            one = self.ledger.handoffs[handoff_id]
            told = "returned" if one.returned_at else one.result
            assert state == (told if told in {"returned", "won", "lost"} else "open")
        live = dict(self.all("SELECT contact_id, count(*) FROM sales_deal WHERE state = 'open' GROUP BY 1"))
        standing = dict(self.all("SELECT contact_id, open_deals FROM handoff_standing"))
        assert {contact: count for contact, count in standing.items() if count} == live
        booked = "SELECT max(coalesce(ends_on, starts_on)) FROM sales_order WHERE finished_on IS NULL"
        assert self.house.value("SELECT booked_until FROM handoff_capacity") == self.house.value(booked)

    def touches_come_first(self) -> None:
        stamps = "sent_at, first_touch_at, qualified_at, marked_at, returned_at"
        sql = f"SELECT id, {stamps} FROM handoff_item WHERE undone = 0"  # noqa: S608
        touched = {}
        for handoff_id, sent, first, *later in self.all(sql):
            if first is not None:
                touched[handoff_id] = first
                assert sent <= first
                assert all(stamp is None or first <= stamp for stamp in later), handoff_id
        assert all(touched.get(handoff_id, "9") <= first for handoff_id, first in self.touched.items())
        self.touched = touched

    def leads_stand_as_the_ledger_tells(self) -> None:
        db = self.house.file.connection(Hat.MARKETING)
        ids = [row[0] for row in self.all("SELECT id FROM marketing_lead ORDER BY id")]
        assert ids == sorted(self.ledger.leads)
        for lead in leads.leads(db, ids):
            state, not_before = self.ledger.state_of(lead.id)
            assert (lead.id, str(lead.state)) == (lead.id, state)
            if state in {"nurturing", "ready"}:
                assert lead.not_before == not_before

    def the_queue_foots(self, day: date) -> None:
        month = month_of(day)
        told = self.ledger.queue(begin_of(month.first), begin_of(month.after))
        found = hall.queue(reports := self.house.file.connection(Hat.REPORTS), frame_of(reports, month, None))
        assert self.steps % 10 or found == compute(reports, month).handshake.queue
        assert {name: getattr(found, name) for name in told} == told
        out = sum(told[name] for name in ("accepted", "rejected", "withdrawn", "lapsed", "closing"))
        assert told["opening"] + told["sent"] == out

    def whole_history_holds(self) -> None:
        owner = self.house.file.connection(Hat.OWNER)
        assert history.verify(owner, [room.name for room in self.house.file.rooms]) == []
        assert owner.all("PRAGMA foreign_key_check") == []
        reports = self.house.file.connection(Hat.REPORTS)
        assert identities.broken_identities(reports) == []
        if self.ledger.handoffs:
            first = local_day(min(one.at for one in self.ledger.handoffs.values()))
            for month in months_between(first, local_day(to_stamp(self.house.clock.now))):
                self.the_queue_foots(month.first)


def test_the_laws_of_the_hall_hold_whatever_both_hats_do(template: Path) -> None:
    Hall.template = template
    Hall.taken.clear()
    run_state_machine_as_test(Hall, settings=settings(max_examples=RUNS, stateful_step_count=STEPS, deadline=None))
    assert Hall.taken["steps"] >= (10_000 if NIGHTLY else 500)
