"""An owner at the window with a firm in whose hall something happens: a direction, a campaign, deals that came over."""

from datetime import date

import desk
import sales_verbs as sales
from desk import HOSTILE
from PySide6.QtCore import Qt

from twohats.business.rules.contacts import Person
from twohats.handoff.operations.publishing import publish_coming
from twohats.handoff.rules.handoff import Handoff
from twohats.handoff.store import queue
from twohats.hat import Hat
from twohats.marketing.operations import leads as marketing
from twohats.marketing.operations.sending import send
from twohats.marketing.operations.vision import publish
from twohats.marketing.rules.leads import NewLead, Sending
from twohats.marketing.rules.vision import Bet, Vision
from twohats.sales.rules.deals import Deal, FirstAction
from twohats.sales.store import deals
from twohats.sales.ui.pipeline import PipelinePage
from twohats.storage.sqlite import Connection

PROMISE = "10 % off until May"
FIRST_CALL = FirstAction("call", "2026-11-26T09:00:00.000Z", "First call")


def tell_campaign(db: Connection, name: str) -> None:
    """Marketing tells Sales of a campaign that runs."""
    publish_coming(db, name, name, "2026-11-01", "2026-12-31", 8, planned=True)


class Owner(desk.Owner):
    """The owner under the Sales hat, who looks at the pipeline."""

    @property
    def pipeline(self) -> PipelinePage:
        return self.window.sales.pipeline

    def turn_to_pipeline(self) -> None:
        self.press(Qt.Key.Key_2, desk.CTRL)
        self.press(Qt.Key.Key_2, desk.ALT)

    def publish_direction(self) -> None:
        bets = (Bet("Families", "kitchens under 15 m²", date(2027, 3, 8), "ten orders"),)
        self.do(publish, Vision("Push kitchens. Say the date.", 2026, "", bets))

    def hand_over(self, name: str = "Ana Ferreira", need: str = "A kitchen", promise: str = PROMISE) -> int:
        """A deal that came through the hall and was not touched yet; its id."""
        email = f"{self.count('marketing_lead')}@example.com"
        lead = NewLead(Person(name, email=email), need, "Instagram", "", "Families")
        lead_id = self.do(marketing.capture, lead)
        self.do(marketing.log_contact, lead_id, "in", 1, "Asked for a price")
        sending = Sending(promise, no_promise=not promise, another_need=True, why_now="Before Easter", chance=40)
        handoff_id = self.do(send, lead_id, sending)
        return int(self.do(sales.accept, handoff_id, FIRST_CALL, hat=Hat.SALES))

    def deal(self, deal_id: int) -> Deal:
        found = deals.find(self.db, deal_id)
        assert found is not None
        return found

    def handoff(self, deal_id: int) -> Handoff:
        found = queue.find(self.db, self.deal(deal_id).handoff_id or 0)
        assert found is not None
        return found

    def fill_hostile(self) -> None:
        """A deal with every hostile text."""
        for text in HOSTILE:
            self.hand_over(text, text, text)
