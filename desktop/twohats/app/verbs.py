"""The wings' verbs for a handoff, which the window hands to the hall's panel."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from twohats.errors import RuleError
from twohats.handoff.ui.panel import Verbs
from twohats.marketing.operations import leads as marketing
from twohats.marketing.operations import sending
from twohats.marketing.store import leads
from twohats.sales.operations import handoffs as sales
from twohats.sales.rules import FirstAction
from twohats.stamp import to_stamp
from twohats.storage.wall import Hat
from twohats.widgets.workspace import Workspace


def verbs_of_the_wings(workspace: Workspace) -> Verbs:
    """Each verb runs under the hat it belongs to, whichever is worn."""

    def accept(handoff_id: int, kind: str, due: datetime) -> object:
        action = FirstAction(kind, to_stamp(due))
        return workspace.do(_tr("Accept handoff"), sales.accept, handoff_id, action, hat=Hat.SALES)

    def reject(handoff_id: int, reason: str, note: str) -> object:
        return workspace.do(_tr("Reject handoff"), sales.reject, handoff_id, reason, note, hat=Hat.SALES)

    def withdraw(handoff_id: int) -> object:
        return workspace.do(_tr("Withdraw"), sending.withdraw, handoff_id, "", hat=Hat.MARKETING)

    def keep_until(handoff_id: int, day: str) -> object:
        lead_id = _lead_of(workspace, handoff_id)
        return workspace.do(_tr("Keep in touch"), marketing.keep_until, lead_id, day, hat=Hat.MARKETING)

    def let_go(handoff_id: int, because: str) -> object:
        lead_id = _lead_of(workspace, handoff_id)
        return workspace.do(_tr("Let go"), marketing.let_go, lead_id, because, hat=Hat.MARKETING)

    return Verbs(accept=accept, reject=reject, withdraw=withdraw, keep_until=keep_until, let_go=let_go)


def _lead_of(workspace: Workspace, handoff_id: int) -> int:
    lead = workspace.read(leads.of_handoff, handoff_id, hat=Hat.MARKETING)
    if lead is None:
        raise RuleError("The lead of this handoff is no longer there.")
    return lead.id


def _tr(text: str) -> str:
    return QCoreApplication.translate("Verbs", text)
