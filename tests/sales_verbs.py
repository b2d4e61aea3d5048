"""The verbs of Sales under one short name, for tests that use many of them."""

from twohats.sales.operations.activities import finish, log_activity, plan
from twohats.sales.operations.closing import Win, finish_work, lose, reopen, sell, win
from twohats.sales.operations.deals import move, reckon
from twohats.sales.operations.handoffs import accept, give_back, judge_promise, mark, reject, take_call

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
    "take_call",
    "win",
]
