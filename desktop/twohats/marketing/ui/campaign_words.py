"""How campaigns are said on the screen: their days, places, money, hours and state."""

from datetime import date

from PySide6.QtCore import QObject

from twohats.business.rules.money import show_share
from twohats.business.speech import Speech
from twohats.days import how_long, short_day, short_day_and_year, short_weekday
from twohats.languages import say_language
from twohats.marketing.rules.campaigns import (
    VERDICTS,
    Campaign,
    Message,
    NewPlacement,
    Placement,
    is_overdue,
    state_word,
)
from twohats.widgets.workspace import Workspace
from twohats.words import followed, many, quoted, say

DASH = "–"


class CampaignWords(QObject):
    """Says what a campaign is, in the firm's own formats."""

    def __init__(self, workspace: Workspace, speech: Speech) -> None:
        super().__init__()
        self._workspace, self._speech = workspace, speech

    def today(self) -> date:
        """The firm's day."""
        return self._speech.today(self._workspace.now())

    def late(self, one: Campaign) -> bool:
        """Whether its day to decide has come and nothing was decided."""
        return is_overdue(one, self.today().isoformat())

    def decide_on(self, one: Campaign) -> str:
        """Its day to decide, and that it is late; empty for none."""
        if one.decide_on is not None and self.late(one):
            return self._speech.late_day(one.decide_on, self._workspace.now())
        return self.day(one.decide_on)

    def horizon(self, name: str) -> str:
        """For when it is meant."""
        return say(name)

    def verdict(self, name: str) -> str:
        """What became of it."""
        return say(VERDICTS[name])

    def state(self, one: Campaign) -> str:
        """Where it stands; once it was decided, what became of it."""
        verdicts = {"keep": self.tr("kept", "a campaign"), "change": self.tr("to change"), "stop": self.tr("stopped")}
        if one.verdict is not None:
            return verdicts[one.verdict]
        return state_word(one.state)

    def when(self, one: Campaign) -> str:
        """Its days; one that was ended early says so."""
        days = self.days(one.starts_on, one.ended_on or one.ends_on)
        if one.ended_on and one.ended_on != one.ends_on:
            return self.tr("{}, ended early").format(days)
        return days

    def days(self, first: str | None, last: str | None) -> str:
        """A span of local days: 1 Oct – 15 Dec, from 1 Oct, until 15 Dec; a dash for no days."""
        if first and last:
            return self._span(first, last) if first != last else self.day(first)
        if first:
            return self.tr("from {}").format(self.day(first))
        return self.tr("until {}").format(self.day(last)) if last else DASH

    def _span(self, first: str, last: str) -> str:
        """From one day to another; where an earlier year begins it and this one ends it, both say theirs."""
        if first[:4] == last[:4]:
            return f"{self._bare_day(first)} – {self.day(last)}"
        return f"{self.day(first)} – {short_day_and_year(date.fromisoformat(last))}"

    def day(self, text: str | None) -> str:
        """A local day: 1 Oct, with its year in another one."""
        if not text:
            return ""
        year = date.fromisoformat(text).year
        return self._bare_day(text) if year == self.today().year else short_day_and_year(date.fromisoformat(text))

    def _bare_day(self, text: str) -> str:
        day = date.fromisoformat(text)
        return short_day(day)

    def placement(self, one: Placement | NewPlacement) -> str:
        """Where and when: Instagram · 1 Oct – 15 Dec · Mon, Wed · 18:00–21:00."""
        return " · ".join(part for part in (one.channel, self.shown_when(one)) if part)

    def shown_when(self, one: Placement | NewPlacement) -> str:
        """When: 1 Oct – 15 Dec · Mon, Wed · 18:00–21:00."""
        weekdays = ", ".join(short_weekday(int(number) - 1) for number in one.weekdays.split(",") if number)
        parts = (self.days(one.starts_on, one.ends_on), weekdays, self._hours(one))
        return " · ".join(part for part in parts if part)

    def _hours(self, one: Placement | NewPlacement) -> str:
        if one.from_hour and one.to_hour:
            return f"{one.from_hour}–{one.to_hour}"
        if one.from_hour:
            return self.tr("from {}").format(one.from_hour)
        return self.tr("until {}").format(one.to_hour) if one.to_hour else ""

    def message(self, one: Message) -> str:
        """The words, with their language."""
        return " · ".join(filter(None, (quoted(one.words), say_language(one.language))))

    def promise(self, one: Message) -> str:
        """What they promise: the offer, its price, until when."""
        price = "" if one.price is None else self._speech.money(one.price)
        until = self.tr("until {}").format(self.day(one.valid_until)) if one.valid_until else ""
        return followed(one.promise, price, until)

    def spent(self, one: Campaign) -> str:
        """The money that went in, of the budget if there is one."""
        spent = self._speech.whole(one.spent)
        return spent if one.budget is None else self.tr("{} of {}").format(spent, self._speech.bare(one.budget))

    def leads(self, one: Campaign) -> str:
        """The leads that came, of those that were expected."""
        return (
            str(one.leads) if one.expected_leads is None else self.tr("{} of {}").format(one.leads, one.expected_leads)
        )

    def accepted(self, one: Campaign) -> str:
        """The leads that Sales took, of those it answered."""
        return show_share(one.accepted, one.decided, self._speech.firm.locale)

    def promises_kept(self, one: Campaign) -> str:
        """The promises that were kept, of those that were judged when their deals closed."""
        return show_share(one.promises_kept, one.promises_judged, self._speech.firm.locale)

    def hours(self, minutes: int) -> str:
        """Time of one's own, with its unit; empty for none."""
        return how_long(minutes) if minutes else ""

    def cost_per_lead(self, one: Campaign) -> str:
        """What a lead cost; a dash where nothing came or nothing was spent."""
        if not one.leads or not one.spent:
            return DASH
        each = self._speech.money(round(one.spent / one.leads))
        if one.leads == 1:
            return each
        leads = many(one.leads, "1 lead", "{:,} leads")
        return self.tr("{} · {} over {}").format(each, self._speech.whole(one.spent), leads)


def say_minutes(minutes: int) -> str:
    """Minutes as they are typed: 1:30."""
    return f"{minutes // 60}:{minutes % 60:02}"
