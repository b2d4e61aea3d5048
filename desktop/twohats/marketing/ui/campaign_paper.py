"""The campaign's sheet for paper: everything about one campaign, said in the firm's own formats."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from twohats.business.rules.money import show_number
from twohats.business.speech import Speech
from twohats.languages import say_language
from twohats.marketing.pages.campaign import CampaignSheet, SaidWords
from twohats.marketing.rules.campaigns import Campaign, Message, Placement, say_long_day
from twohats.marketing.rules.segments import Persona
from twohats.marketing.store import campaigns, segments
from twohats.marketing.ui.campaign_words import DASH, CampaignWords
from twohats.paper.blocks import Figure
from twohats.storage.sqlite import Connection
from twohats.widgets.workspace import Workspace
from twohats.words import capital, quoted


class CampaignPaper(QObject):
    """Reads and says what stands on the sheet."""

    def __init__(self, workspace: Workspace, speech: Speech) -> None:
        super().__init__()
        self._speech = speech
        self._words = CampaignWords(workspace, speech)

    def sheet_of(self, db: Connection, one: Campaign) -> CampaignSheet:
        """What the sheet shows of a campaign."""
        say, said = self._words, campaigns.messages(db, one.id)
        persona = _persona(db, one.segment)
        horizon = self.tr("for {}").format(say.horizon(one.horizon))
        return CampaignSheet(
            name=one.name,
            second_line=" · ".join((say.state(one), say.when(one), horizon)),
            segment=one.segment,
            persona=persona.persona,
            moment=persona.moment,
            figures=self._figures(one),
            words=tuple(self._said(message) for message in said),
            places=self._places(campaigns.placements(db, one.id), said),
            money=self._money(one),
            verdict=self._verdict(one),
            day=say_long_day(say.today().isoformat()),
        )

    def _figures(self, one: Campaign) -> tuple[Figure, ...]:
        say = self._words
        expected = one.expected_leads
        under = "" if expected is None else self.tr("of {} expected").format(self._count(expected))
        cost, _, over = say.cost_per_lead(one).partition(" · ")
        return (
            Figure(self.tr("Leads"), self._count(one.leads), under, one.leads / expected if expected else None),
            Figure(self.tr("Cost per lead"), cost, over),
            Figure(self.tr("Accepted"), say.accepted(one), self._sent(one)),
            Figure(self.tr("Won", "money"), self._speech.whole(one.won)),
            Figure(self.tr("Promises kept"), say.promises_kept(one)),
        )

    def _sent(self, one: Campaign) -> str:
        return self.tr("sent: {} of {}").format(one.sent, one.leads) if one.leads else ""

    def _count(self, number: int) -> str:
        return show_number(number, self._speech.firm.locale)

    def _said(self, one: Message) -> SaidWords:
        leads = self.tr("1 lead") if one.leads == 1 else self.tr("{} leads").format(self._count(one.leads))
        return SaidWords(say_language(one.language), quoted(one.words), self._words.promise(one), leads)

    def _places(self, placed: Sequence[Placement], said: Sequence[Message]) -> tuple[tuple[str, ...], ...]:
        say, words = self._words, {one.id: quoted(one.words) for one in said}
        return tuple(
            (
                one.channel,
                words.get(one.message_id, DASH),
                say.shown_when(one),
                self._speech.whole(one.spent) if one.spent else DASH,
                say.hours(one.minutes) or DASH,
            )
            for one in placed
        )

    def _money(self, one: Campaign) -> tuple[tuple[str, ...], ...]:
        money, budget = self._speech.money, one.budget
        left = DASH if budget is None else money(budget - one.spent)
        return (
            (self.tr("Money"), money(one.spent), money(budget), left),
            (self.tr("Own hours"), self._words.hours(one.minutes) or DASH, DASH, DASH),
        )

    def _verdict(self, one: Campaign) -> str:
        if one.verdict is not None:
            return "\n".join(filter(None, (capital(self._words.verdict(one.verdict)), one.verdict_note)))
        if one.decide_on is None:
            return self.tr("Not decided; no day is set.")
        return self.tr("Not decided yet: on {} we keep, change or stop it.").format(say_long_day(one.decide_on))


def _persona(db: Connection, name: str) -> Persona:
    known = {called: segment_id for segment_id, called in segments.names(db)}
    found = segments.find(db, known[name]) if name in known else None
    return Persona() if found is None else found.persona
