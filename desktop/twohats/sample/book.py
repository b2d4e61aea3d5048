"""The stories of the sample as they are collected, and how many people asked in each month."""

from collections import Counter
from datetime import date, datetime
from random import Random

from twohats.business.rules.calendar import month_key
from twohats.business.rules.contacts import Person
from twohats.sample.desk import Desk, Story, some_time, workday
from twohats.sample.jobs import Job, any_job
from twohats.sample.people import invent_people
from twohats.sample.stories import Firm
from twohats.sample.talk import Enquiry

# How often people come from a place, and how much more often while a campaign runs there.
_PLACES = {
    "Website": (2.5, 0),
    "Referral": (2.5, 0.5),
    "Instagram": (1.2, 6),
    "Google Ads": (1.2, 4),
    "Trade fair": (0, 9),
    "Newsletter": (1.2, 2),
    "Local paper": (0.2, 2),
    "Walk-in": (0.4, 0),
}


class Book:
    """Takes enquiries and their stories in; the dice decide what is not said."""

    def __init__(self, firm: Firm, rng: Random) -> None:
        self.firm = firm
        self.rng = rng
        self.stories: list[Story] = []
        self.leads: Counter[str] = Counter()
        self._people = invent_people(rng)

    @property
    def desk(self) -> Desk:
        """Where it will all happen."""
        return self.firm.desk

    def enquire(
        self, asked: datetime, job: Job | None = None, channel: str = "", person: Person | None = None
    ) -> Enquiry:
        """Somebody who will ask at a moment; people, places and jobs not named are drawn."""
        day = asked.date()
        self.leads[month_key(day)] += 1
        return Enquiry(
            person or next(self._people),
            job or any_job(day, self.rng),
            channel or self._place(day),
            asked,
            Random(self.rng.random()),
        )

    def phone_in(self, called: datetime, job: Job, channel: str) -> Enquiry:
        """Somebody who will ring Sales: no lead of Marketing's."""
        return Enquiry(next(self._people), job, channel, called, Random(self.rng.random()))

    def before(self, day: date, fewest: int, most: int) -> datetime:
        """A moment some working days before a day, not before the firm was founded."""
        return some_time(max(workday(day, -self.rng.randint(fewest, most)), self.desk.first), self.rng)

    def _place(self, day: date) -> str:
        running = {effort.channel for effort in self.firm.planned if effort.runs_on(day)}
        weights = [base + (more if place in running else 0) for place, (base, more) in _PLACES.items()]
        return self.rng.choices(list(_PLACES), weights)[0]
