"""The page of one lead: facts, ways to reach them, the score, what is missing, and all that happened."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from twohats.business.rules.consent import Purpose
from twohats.business.rules.money import DASH, show_number
from twohats.business.speech import Speech
from twohats.handoff.rules.handoff import Handoff, Marks
from twohats.handoff.rules.sending import Guard
from twohats.hat import Hat
from twohats.languages import say_language
from twohats.marketing.operations.sending import conditions
from twohats.marketing.rules.leads import HELD_BY_MARKETING, LeadState, Sending, state_word
from twohats.marketing.store.lead_record import LeadRecord, Outcome, Touch, record
from twohats.storage.story import Told
from twohats.widgets.cards import Card, Facts, Timeline, clear, newest_first
from twohats.widgets.label import PlainLabel
from twohats.widgets.page import RecordPage
from twohats.widgets.workspace import Workspace
from twohats.words import inside, say_step

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_WING = "marketing"
_ENTRIES = 40
_HISTORY = 12


class LeadPage(RecordPage):
    """Everything about one lead; the verbs stand in the Lead menu."""

    def __init__(self, workspace: Workspace, speech: Speech) -> None:
        super().__init__(_WING, self.tr("Leads"))
        self._workspace, self._speech = workspace, speech
        self.known: LeadRecord | None = None
        # The button that sends, once the wing has made it.
        self.send: QWidget | None = None
        self._facts = Facts()
        self._reach = Facts()
        self._timeline = Timeline(self.tr("Nothing is noted yet. Ctrl+T notes the first contact."))
        self._history = Timeline(self.tr("It came with an import, and nothing was changed since."))
        self._lay_out()

    def _lay_out(self) -> None:
        facts = Card(self.tr("What is known"))
        facts.body.addWidget(self._facts)
        reach = Card(self.tr("How to reach them"))
        reach.body.addWidget(self._reach)
        self._score_card = Card(self.tr("Score"))
        self._points = PlainLabel("", "figure")
        self._because = PlainLabel("", "dim", wrap=True)
        self._score_card.body.addWidget(self._points)
        self._score_card.body.addWidget(self._because)
        self._ready_card = Card(self.tr("Ready for Sales?"))
        for card in (facts, self._ready_card, reach, self._score_card):
            self.left.addWidget(card)
        self.left.addStretch(1)
        happened = Card(self.tr("What happened"))
        happened.body.addWidget(self._timeline)
        history = Card(self.tr("Who changed what"))
        history.body.addWidget(self._history)
        self.right.addWidget(happened)
        self.right.addWidget(history)
        self.right.addStretch(1)

    def show_record(self, record_id: int) -> bool:
        """Show a lead; False if it is gone."""
        today = self._speech.today(self._workspace.now())
        self.known = self._workspace.read(record, record_id, today, hat=Hat.MARKETING)
        if self.known is None:
            return False
        lead = self.known.lead
        who = f"{lead.name} · {lead.organisation}" if lead.name and lead.organisation else lead.called
        self.title.setText(who)
        self.state.say(state_word(lead.state))
        if self.send is not None:
            self.send.setEnabled(lead.state in HELD_BY_MARKETING)
        self._facts.show_facts(list(self._known_facts(self.known)))
        self._reach.show_facts(list(self._ways(self.known)))
        self._show_score(self.known)
        self._show_guards(self.known, today.isoformat())
        self._show_timeline(self.known)
        self._show_history(self.known)
        return True

    def _known_facts(self, known: LeadRecord) -> Iterator[tuple[str, str]]:
        lead, facts = known.lead, known.facts
        yield self.tr("Needs"), lead.need or self.tr("not written down yet")
        yield self.tr("Source"), " · ".join(filter(None, (lead.channel, lead.campaign)))
        yield self.tr("Since"), self._day(lead.created_on)
        yield self.tr("Wants it"), self._wanted(lead.wanted_from, lead.wanted_until)
        if lead.state is LeadState.NURTURING:
            yield self.tr("Not before"), self._day(lead.not_before)
        yield self.tr("Segment"), facts.segment
        yield self.tr("Where they are"), facts.place
        yield self.tr("Language"), say_language(facts.language)
        yield self.tr("Tags"), facts.tags
        yield self.tr("Referred by"), known.referrer
        yield self.tr("Note"), facts.note
        if lead.state is LeadState.DISQUALIFIED:
            yield self.tr("Let go because"), known.closed_because

    def _wanted(self, first: str | None, last: str | None) -> str:
        if not first:
            return ""
        if not last or last == first:
            return self.tr("from {}").format(self._day(first))
        return self.tr("{} to {}").format(self._day(first), self._day(last))

    def _ways(self, known: LeadRecord) -> Iterator[tuple[str, str]]:
        names = {
            "email": self.tr("E-mail"),
            "phone": self.tr("Phone"),
            "postal": self.tr("Address"),
            "messenger": self.tr("Messenger"),
            "door": self.tr("At the door"),
        }
        for point in known.points:
            said = self._agreed(known, str(point.kind))
            yield names[point.kind], " · ".join(filter(None, (point.value, said)))
        if not known.points:
            yield self.tr("Nothing yet"), self.tr("Ctrl+E writes down an e-mail address or a phone number.")
        if known.withdrawn:
            ways = ", ".join(inside(names[way]) for way in names if way in known.withdrawn)
            yield self.tr("Do not use"), self.tr("{}: they asked us not to").format(ways)
        words = {Purpose.OFFERS: self.tr("No offers"), Purpose.NEWS: self.tr("No news")}
        for purpose, refused in known.refused:
            yield (
                words[purpose],
                self.tr("by {}", "ways of contact").format(
                    ", ".join(inside(names[way]) for way in names if way in refused)
                ),
            )

    def _agreed(self, known: LeadRecord, way: str) -> str:
        if way in known.withdrawn:
            return self.tr("asked not to be contacted")
        return self.tr("agreed to be contacted") if way in known.given else ""

    def _show_score(self, known: LeadRecord) -> None:
        self._points.setText(show_number(known.score, self._speech.firm.locale))
        if known.brought_score:
            said = known.score_because or self.tr("it came with this score")
        else:
            said = known.score_because or self.tr(
                "No rule applies yet. The rules are yours: Lead ▸ Rules for the score…"
            )
        self._because.setText(said)

    def _show_guards(self, known: LeadRecord, day: str) -> None:
        clear(self._ready_card.body)
        self._ready_card.body.addWidget(PlainLabel(self.tr("Ready for Sales?"), "strong"))
        lead = known.lead
        if lead.state not in HELD_BY_MARKETING:
            said = self.tr("It is {} already.").format(state_word(lead.state))
            self._ready_card.body.addWidget(PlainLabel(said, "dim"))
            return
        asked = self._workspace.read(conditions, lead.id, Sending(), day, hat=Hat.MARKETING)
        guards = [guard for guard in asked if guard.of_the_lead]
        held = sum(guard.holds for guard in guards)
        said = self.tr("{} of {} conditions met").format(held, len(guards))
        self._ready_card.body.addWidget(PlainLabel(said, "dim"))
        for guard in sorted(guards, key=lambda guard: guard.holds):
            self._ready_card.body.addWidget(self._say_guard(guard))

    def _say_guard(self, guard: Guard) -> PlainLabel:
        if guard.holds:
            return PlainLabel(f"✓  {guard.done}", "dim")
        return PlainLabel(f"○  {guard.missing}", "late", wrap=True)

    def _show_timeline(self, known: LeadRecord) -> None:
        # In the order in which things follow each other on a day of which no hour is known.
        entries = [
            (known.lead.created_on, self.tr("First heard from"), self.tr("through {}").format(known.lead.channel))
        ]
        entries += [self._say_touch(touch) for touch in reversed(known.touches)]
        entries += [entry for handoff in reversed(known.handoffs) for entry in self._say_handoff(handoff)]
        entries += [self._say_outcome(outcome) for outcome in reversed(known.outcomes)]
        entries = newest_first(entries)
        rest = len(entries) - _ENTRIES
        more = self.tr("and {} before").format(rest) if rest > 0 else ""
        self._timeline.show_entries([(self._when(at), what, words) for at, what, words in entries[:_ENTRIES]], more)

    def _say_touch(self, touch: Touch) -> tuple[str, str, str]:
        who = self.tr("They came to us") if touch.direction == "in" else self.tr("We went to them")
        return touch.at, f"{who} · {touch.channel}", touch.note

    def _say_handoff(self, handoff: Handoff) -> Iterator[tuple[str, str, str]]:
        promised = self.tr("We promised: {}").format(handoff.promise) if handoff.promise else ""
        yield handoff.sent_at, self.tr("Sent to Sales"), promised
        answers = {
            "rejected": self.tr("Sales sent it back"),
            "lapsed": self.tr("It waited too long"),
            "withdrawn": self.tr("Withdrawn"),
        }
        why = " · ".join(filter(None, (handoff.reason, handoff.note)))
        if handoff.decided_at is not None:
            accepted = handoff.state not in answers
            answer = self.tr("Sales accepted it") if accepted else answers[handoff.state]
            yield handoff.decided_at, answer, "" if accepted else why
        if handoff.marked_at is not None:
            yield handoff.marked_at, self.tr("What Sales found"), self._say_marks(handoff.marks)
        if handoff.returned_at is not None:
            yield handoff.returned_at, self.tr("Sales gave it back"), why

    def _say_marks(self, marks: Marks) -> str:
        said = {
            True: (self.tr("right place"), self.tr("right time"), self.tr("right words")),
            False: (self.tr("wrong place"), self.tr("wrong time"), self.tr("wrong words")),
        }
        found = (marks.place, marks.time, marks.words)
        known = [said[mark][place] for place, mark in enumerate(found) if mark is not None]
        return ", ".join(known) or self.tr("nothing is known of place, time and words")

    def _say_outcome(self, outcome: Outcome) -> tuple[str, str, str]:
        names = {
            "won": self.tr("Won"),
            "lost": self.tr("Lost"),
            "reopened": self.tr("Open again"),
            "sale": self.tr("Sold"),
            "sale withdrawn": self.tr("Sale reversed"),
            "sale split": self.tr("Sale split into parts"),
            "sale changed": self.tr("Sale changed"),
        }
        replaced = outcome.result in {"sale split", "sale changed"}
        amount = self._speech.money(outcome.amount) if outcome.amount and not replaced else ""
        # A day without its hour stands after the hours of that day.
        return f"{outcome.happened_on}T24", f"{names[outcome.result]} {amount}".strip(), outcome.objection

    def _show_history(self, known: LeadRecord) -> None:
        rest = len(known.history) - _HISTORY
        more = self.tr("and {} before").format(rest) if rest > 0 else ""
        self._history.show_entries([self._say_step(told) for told in known.history[:_HISTORY]], more)

    def _say_step(self, told: Told) -> tuple[str, str, str]:
        kinds = {"undo": self.tr("Undone: {}"), "redo": self.tr("Redone: {}")}
        label = kinds.get(told.kind, "{}").format(say_step(told.label))
        hats = {"marketing": self.tr("Marketing"), "sales": self.tr("Sales"), "owner": self.tr("Owner")}
        who = " · ".join(filter(None, (hats[told.hat], told.initials)))
        return self._when(told.at), label, who

    def _day(self, day: str | None) -> str:
        return self._speech.day(day, self._workspace.now())

    def _when(self, at: str) -> str:
        """A stamp, or a day alone, as people say it."""
        if "Z" in at:
            return self._speech.moment(at, self._workspace.now())
        return self._day(at[:10]) or DASH
