"""Says what both sides agreed, and what a proposal would change in it."""

from collections.abc import Iterable

from PySide6.QtCore import QObject

from twohats.handoff.rules.agreement import NUMBERED, TERMS, Agreement, Asked, Ready
from twohats.hat import Hat
from twohats.words import filled, in_turn


class AgreementWords(QObject):
    """Puts terms into plain words."""

    def hat(self, name: str) -> str:
        """A hat's name as screens have it."""
        return self.tr("Marketing") if name == Hat.MARKETING else self.tr("Sales")

    def other_hat(self, name: str) -> str:
        """The name of the side that is asked."""
        return self.hat(Hat.SALES if name == Hat.MARKETING else Hat.MARKETING)

    def facts(self, terms: Agreement) -> list[tuple[str, str]]:
        """Every term as a word and what was agreed about it."""
        return [
            (self.tr("Answer"), self.tr("within {}").format(self._hours(terms.decision_hours))),
            (self.tr("First contact"), self.tr("within {}").format(self._hours(terms.response_hours))),
            (self.tr("No answer"), self.tr("goes back after {}").format(self._days(terms.lapse_days))),
            (self.tr("Waiting at once"), self.tr("at most {}").format(self._leads(terms.queue_limit))),
            (self.tr("May come again"), self._comes_again(terms.recycles_most)),
            (self.tr("Leads a month"), self._promised(terms.leads_per_month)),
            (self.tr("Marketing slows down"), self._slows_down(terms.booked_weeks)),
            (self.tr("Ready means"), self._ready_means(terms.ready)),
        ]

    def _comes_again(self, most: int) -> str:
        return self.tr("at most {}").format(self._times(most)) if most else self.tr("never, once it came back")

    def _promised(self, leads: int | None) -> str:
        return self.tr("no number promised") if leads is None else filled(self.tr("{:,} promised by Marketing"), leads)

    def _slows_down(self, weeks: int | None) -> str:
        if weeks is None:
            return self.tr("when the queue is full")
        return self.tr("when the queue is full, or work is booked over {} ahead").format(self._weeks(weeks))

    def _ready_means(self, ready: Iterable[Ready]) -> str:
        base = self.tr("they can be reached and may be contacted; what they need and what we promised are known")
        return in_turn((base, *(self.condition(one) for one in ready)))

    def asked(self, asked: Asked) -> str:
        """What a condition asks for, without its number."""
        return {
            Asked.PHONE: self.tr("a phone number"),
            Asked.EMAIL: self.tr("an e-mail address"),
            Asked.PLACE: self.tr("where they are"),
            Asked.WANTED: self.tr("when they want it"),
            Asked.VALUE: self.tr("what it is worth"),
            Asked.SCORE: self.tr("a score from {}"),
            Asked.TOUCHED: self.tr("in touch within {}"),
        }[asked]

    def condition(self, one: Ready) -> str:
        """What a condition asks for."""
        number = self._days(one.number) if one.asked is Asked.TOUCHED else one.number
        return self.asked(one.asked).format(number) if one.asked in NUMBERED else self.asked(one.asked)

    def changes(self, new: Agreement, held: Agreement) -> list[str]:
        """A line for each term in which the new terms differ from those that hold."""
        pairs = ((name, getattr(new, name), getattr(held, name)) for name in TERMS)
        lines = [self._change(name, now, before) for name, now, before in pairs if now != before]
        return lines + self._changes_of_ready(new.ready, held.ready)

    def _change(self, name: str, now: int | None, before: int | None) -> str:
        if now is None:
            return filled(
                {
                    "leads_per_month": self.tr("No number of leads a month, instead of {}"),
                    "booked_weeks": self.tr("No slowing down for booked work, instead of over {} weeks"),
                }[name],
                before,
            )
        said = {
            "decision_hours": lambda: self.tr("Answer within {}").format(self._hours(now)),
            "response_hours": lambda: self.tr("First contact within {}").format(self._hours(now)),
            "lapse_days": lambda: self.tr("Goes back unanswered after {}").format(self._days(now)),
            "queue_limit": lambda: self.tr("At most {} may wait").format(self._leads(now)),
            "recycles_most": lambda: self.tr("A lead comes again at most {}").format(self._times(now)),
            "leads_per_month": lambda: self.tr("Marketing promises {} a month").format(self._leads(now)),
            "booked_weeks": lambda: self.tr("Marketing slows down when work is booked over {} ahead").format(
                self._weeks(now)
            ),
        }[name]()
        return said if before is None else self.tr("{} instead of {}").format(said, before)

    def _changes_of_ready(self, new: Iterable[Ready], held: Iterable[Ready]) -> list[str]:
        now, before = ({one.asked: one for one in ready} for ready in (new, held))
        lines = []
        for asked in Asked:
            one, other = now.get(asked), before.get(asked)
            if one == other:
                continue
            if one is None:
                gone = before[asked]
                lines.append(self.tr("Ready no longer asks for: {}").format(self.condition(gone)))
            elif other is None:
                lines.append(self.tr("Ready also asks for: {}").format(self.condition(one)))
            else:
                said = self.tr("Ready asks for: {} instead of {}")
                lines.append(filled(said, self.condition(one), other.number))
        return lines

    def _hours(self, number: int) -> str:
        return self.tr("1 working hour") if number == 1 else filled(self.tr("{:,} working hours"), number)

    def _days(self, number: int) -> str:
        return self.tr("1 day") if number == 1 else filled(self.tr("{:,} days"), number)

    def _weeks(self, number: int) -> str:
        return self.tr("1 week") if number == 1 else filled(self.tr("{:,} weeks"), number)

    def _times(self, number: int) -> str:
        return self.tr("once") if number == 1 else self.tr("{} times").format(number)

    def _leads(self, number: int) -> str:
        return self.tr("1 lead") if number == 1 else filled(self.tr("{:,} leads"), number)
