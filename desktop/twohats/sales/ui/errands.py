"""Errands through Sales' pages: where a contact is shown, where an alarm is put right, where a moved card goes."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from twohats.business.speech import Speech
from twohats.business.store.contacts import standing
from twohats.hat import Hat
from twohats.sales.store import deals
from twohats.sales.store.customers import customers
from twohats.sales.store.known import newest_deal
from twohats.widgets.workspace import Workspace

if TYPE_CHECKING:
    from twohats.sales.ui.wing import SalesWing


class Errands:
    """Looks into the file to know which page or form is the right one."""

    def __init__(self, wing: "SalesWing", workspace: Workspace, speech: Speech) -> None:
        self._wing, self._workspace, self._speech = wing, workspace, speech

    def show_contact(self, contact_id: int) -> bool:
        """Show the newest open deal of a contact, else what they bought; whether there is either."""
        deal_id = self._workspace.read(newest_deal, contact_id, hat=Hat.SALES)
        if deal_id is not None:
            self._wing.pipeline.open(deal_id)
            return True
        known = self._workspace.read(standing, contact_id, hat=Hat.SALES)
        bought = self._workspace.read(customers, [known], self._today(), hat=Hat.SALES)
        if bought:
            self._wing.customers.open(known)
        return bool(bought)

    def move(self, moves: Sequence[tuple[int, int]]) -> None:
        """Bring deals to stages, given as pairs of their ids."""
        if len(moves) > 1:
            self._wing.several_forms.move_each(moves)
            return
        ((deal_id, stage_id),) = moves
        deal = self._workspace.read(deals.find, deal_id, hat=Hat.SALES)
        if deal is not None:
            self._wing.stage_forms.move_deal(deal, stage_id)

    def cure(self, alarm: str) -> None:
        """Go where an alarm of the first page is put right."""
        wing = self._wing
        if alarm == "handoffs":
            wing.decide_wanted.emit()
        elif alarm == "overdue":
            wing.follow_ups.show_view("late")
        elif alarm == "no action":
            wing.pipeline.show_view(deals.BARE)
        elif alarm == "wake":
            self._wake()
        elif alarm == "quotes":
            wing.quotes.list.show_view("unanswered")
            wing.quotes.wanted.emit()
        else:
            wing.targets.wanted.emit()

    def _wake(self) -> None:
        """Turn to the deal whose rest is over, or to the list of several."""
        resting = self._workspace.read(deals.to_wake, self._today(), hat=Hat.SALES)
        if len(resting) == 1:
            self._wing.pipeline.wake(resting[0].id)
        else:
            self._wing.pipeline.show_view(deals.ASLEEP)

    def reopen(self) -> None:
        """Open the chosen deal again; where none is lost, show those that are."""
        deal = self._wing.current
        if deal is not None and deal.state == "lost":
            self._wing.forms.reopen(deal)
        else:
            self._wing.pipeline.show_view(deals.LOST)

    def finish_work(self) -> None:
        """The chosen deal's work is done, or that of one from the list; where there is none, show that."""
        deal, waiting = self._wing.current, self._workspace.read(deals.work_to_finish, hat=Hat.SALES)
        if deal is not None and deal.id in {one.id for one in waiting}:
            self._wing.forms.finish_work(deal)
        elif waiting:
            self._wing.forms.choose_work()
        else:
            self._wing.pipeline.show_view(deals.WON)

    def _today(self) -> date:
        return self._speech.today(self._workspace.now())
