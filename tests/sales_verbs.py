"""The verbs of Sales under one short name, for tests that use many of them."""

from dataclasses import replace

from twohats.business.operations.firm import set_up_firm
from twohats.business.store import office
from twohats.sales.operations.activities import finish, log_activity, plan
from twohats.sales.operations.closing import Win, finish_work, lose, reopen, sell, win
from twohats.sales.operations.deals import move, reckon
from twohats.sales.operations.handoffs import accept, give_back, judge_promise, mark, reject, take_call
from twohats.storage.sqlite import Connection

__all__ = [
    "Win",
    "accept",
    "finish",
    "finish_work",
    "give_back",
    "judge_promise",
    "log_activity",
    "lose",
    "mark",
    "move",
    "plan",
    "reckon",
    "reject",
    "reopen",
    "sell",
    "set_up_sales",
    "take_call",
    "win",
]


def set_up_sales(db: Connection, letterhead: str, tax_rate: int, sale_on: str) -> None:
    """What of the firm the tests of Sales change."""
    firm = replace(office.profile(db), letterhead=letterhead, tax_rate=tax_rate, sale_on=sale_on)
    set_up_firm(db, firm)
