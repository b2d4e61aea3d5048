"""The wings' verbs for a handoff, which the window hands to the hall's panel."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from twohats.errors import RuleError
from twohats.handoff.ui.desk import Verbs
from twohats.hat import Hat
from twohats.marketing.operations import answers, sending
from twohats.marketing.operations import leads as marketing
from twohats.marketing.store import leads
from twohats.sales.operations import handoffs as sales
from twohats.sales.rules.deals import FirstAction
from twohats.sales.store import deals
from twohats.sales.ui.questions import say_action
from twohats.stamp import to_stamp
from twohats.widgets.workspace import Workspace


def verbs_of_the_wings(workspace: Workspace) -> Verbs:
    """Each verb runs under the hat it belongs to, whichever is worn."""

    def market(label: str, operation: Callable[..., object], *values: object) -> object:
        return workspace.do(label, operation, *values, hat=Hat.MARKETING)

    def accept(handoff_id: int, kind: str, due: datetime) -> object:
        action = FirstAction(kind, to_stamp(due))
        return workspace.do("Accept handoff", sales.accept, handoff_id, action, hat=Hat.SALES)

    def reject(handoff_id: int, reason: str, note: str) -> object:
        return workspace.do("Reject handoff", sales.reject, handoff_id, reason, note, hat=Hat.SALES)

    def lead_of(handoff_id: int) -> int:
        lead = workspace.read(leads.of_handoff, handoff_id, hat=Hat.MARKETING)
        if lead is None:
            raise RuleError("The lead of this handoff is no longer there.")
        return lead.id

    def next_step(handoff_id: int) -> tuple[str, str] | None:
        deal = workspace.read(deals.of_handoff, handoff_id, hat=Hat.SALES)
        return None if deal is None or deal.next_due is None else (say_action(deal.next_action), deal.next_due)

    return Verbs(
        accept=accept,
        reject=reject,
        withdraw=lambda handoff_id, note: market("Withdraw", sending.withdraw, handoff_id, note),
        acknowledge=lambda handoff_id: market("Read the answer", answers.acknowledge, handoff_id),
        keep_until=lambda handoff_id, day: market("Keep in touch", marketing.keep_until, lead_of(handoff_id), day),
        let_go=lambda handoff_id, because: market("Let go", marketing.let_go, lead_of(handoff_id), because),
        take_over=lambda handoff_id: market("Take over", answers.take_over, handoff_id),
        lead_of=lead_of,
        next_step=next_step,
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Verbs", text)
