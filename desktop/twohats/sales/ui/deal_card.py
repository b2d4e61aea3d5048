"""What stands behind a deal: the promise, the direction, both sides' views, and what happened before it came."""

from collections.abc import Iterator

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from twohats.business.rules.money import show_number
from twohats.business.speech import Speech
from twohats.handoff.rules.direction import Direction, PublishedBet, bet_of
from twohats.handoff.rules.handoff import Handoff, Marks
from twohats.handoff.store import queue
from twohats.hat import Hat
from twohats.sales.rules.deals import LIVE, Deal
from twohats.sales.ui.questions import mark_words, verdict_words
from twohats.widgets.cards import Card, Facts
from twohats.widgets.label import Pill, PlainLabel, shown, tip
from twohats.widgets.workspace import Workspace
from twohats.words import told

# So much of a promise fits above the two views; the rest is in its tooltip.
_PROMISE = 200
_CONTACTS = 4
_GLANCE = 44
# So much of a score's reasons, and of whatever else is known.
_REASONS = 120

Pairs = Iterator[tuple[str, str]]


def bet_of_deal(direction: Direction | None, deal: Deal) -> PublishedBet | None:
    """The published bet that a deal is a part of."""
    return bet_of(direction, deal.segment, deal.said_of_it)


class DealCard(Card):
    """The chosen deal from both sides of the hall."""

    def __init__(self, workspace: Workspace, speech: Speech) -> None:
        super().__init__()
        self._workspace, self._speech = workspace, speech
        self.body.setSpacing(6)
        self.body.addWidget(self._make_promise())
        self._nothing = PlainLabel(self.tr("Nobody handed this deal over: no promise, no score."), "dim")
        self.body.addWidget(self._nothing)
        self._sides = QWidget()
        sides = QHBoxLayout(self._sides)
        sides.setContentsMargins(0, 0, 0, 0)
        sides.setSpacing(20)
        self._marketing, self._sales, self._before = (Facts(most=_REASONS) for _ in range(3))
        for title, facts, share in (
            (self.tr("Marketing expected"), self._marketing, 4),
            (self.tr("Sales found"), self._sales, 3),
            (self.tr("Before it came"), self._before, 3),
        ):
            sides.addLayout(self._make_side(title, facts), share)
        self.body.addWidget(self._sides)

    def _make_promise(self) -> QFrame:
        self._banner = QFrame()
        self._banner.setObjectName("banner")
        line = QHBoxLayout(self._banner)
        line.setContentsMargins(10, 6, 10, 6)
        line.setSpacing(8)
        self._promise = PlainLabel("", wrap=True, most=_PROMISE)
        self._kept, self._direction = Pill(), Pill()
        line.addWidget(self._promise, 1)
        line.addWidget(self._kept)
        line.addWidget(self._direction)
        return self._banner

    def _make_side(self, title: str, facts: Facts) -> QVBoxLayout:
        side = QVBoxLayout()
        side.setSpacing(2)
        side.addWidget(PlainLabel(title, "strong"))
        side.addWidget(facts)
        side.addStretch(1)
        return side

    def show_deal(self, deal: Deal | None, direction: Direction | None) -> None:
        """Show a deal; nothing for none."""
        self.setVisible(deal is not None)
        if deal is None:
            return
        handoff = self._handoff(deal)
        self._banner.setVisible(handoff is not None)
        self._sides.setVisible(handoff is not None)
        self._nothing.setVisible(handoff is None)
        if handoff is not None:
            self._show_promise(handoff)
            self._show_direction(deal, direction)
            self._marketing.show_facts(list(self._expected(handoff)))
            self._sales.show_facts(list(self._found(deal, handoff)))
            self._before.show_facts(list(self._contacts(handoff)))

    def _handoff(self, deal: Deal) -> Handoff | None:
        if deal.handoff_id is None:
            return None
        return self._workspace.read(queue.find, deal.handoff_id, hat=Hat.SALES)

    def _show_promise(self, handoff: Handoff) -> None:
        if not handoff.promise:
            self._promise.say(self.tr("No promise was made."), "dim")
            self._kept.say("")
            return
        until = self.tr("valid until {}").format(self._day(handoff.promise_until)) if handoff.promise_until else ""
        said = self.tr("We promised: {}").format(handoff.promise)
        self._promise.say(" · ".join(filter(None, (said, until))), "strong")
        kept = verdict_words()[handoff.promise_kept or ""] if handoff.promise_kept else ""
        self._kept.say(kept, "late" if handoff.promise_kept == "broken" else "neutral")
        self._kept.setToolTip(tip(handoff.promise_note))

    def _show_direction(self, deal: Deal, direction: Direction | None) -> None:
        if direction is None or not direction.bets:
            self._direction.say("")
            return
        bet = bet_of_deal(direction, deal)
        if bet is None:
            self._direction.say(self.tr("off direction"))
            self._direction.setToolTip("")
        else:
            self._direction.say(self.tr("on direction: {}").format(shown(bet.offer, _GLANCE)))
            self._direction.setToolTip(tip(told(bet.segment, bet.offer)))

    def _expected(self, handoff: Handoff) -> Pairs:
        facts, locale = handoff.snapshot, self._speech.firm.locale
        if handoff.fast_lane:
            yield self.tr("Nothing"), self.tr("they rang Sales themselves")
        if facts.score is not None:
            score = show_number(facts.score, locale)
            yield self.tr("Score"), " · ".join(filter(None, (score, facts.score_because)))
        yield self.tr("Chance"), "" if handoff.chance is None else self.tr("{} %").format(handoff.chance)
        yield self.tr("Value"), "" if handoff.value is None else self._speech.whole(handoff.value)
        yield self.tr("Why now"), handoff.why_now
        yield self.tr("Source"), " · ".join(filter(None, (handoff.campaign, handoff.channel)))

    def _found(self, deal: Deal, handoff: Handoff) -> Pairs:
        stage = deal.stage if deal.state in LIVE else self._ended(deal)
        yield self.tr("Stage"), " · ".join((stage, self._speech.whole(deal.amount)))
        marks, words = handoff.marks, mark_words()
        if marks == Marks():
            yield self.tr("Right?"), self.tr("not said yet (F7)")
        else:
            yield self.tr("Place"), words[marks.place]
            yield self.tr("Time"), words[marks.time]
            yield self.tr("Words"), words[marks.words]
        yield self.tr("They said"), deal.words

    def _ended(self, deal: Deal) -> str:
        names = {"won": self.tr("Won"), "lost": self.tr("Lost"), "returned": self.tr("Given back")}
        return " · ".join(filter(None, (names[deal.state], self._day(deal.closed_on), deal.why)))

    def _contacts(self, handoff: Handoff) -> Pairs:
        now, contacts = self._workspace.now(), handoff.snapshot.contacts
        came = self.tr("They called") if handoff.fast_lane else self.tr("Sent", "a handoff")
        yield came, self._speech.moment(handoff.sent_at, now)
        for at, words in contacts[:_CONTACTS]:
            yield self._speech.moment(at, now), words
        if not contacts and not handoff.fast_lane:
            yield self.tr("Contacts"), self.tr("none noted before")

    def _day(self, day: str | None) -> str:
        return self._speech.day(day, self._workspace.now())
