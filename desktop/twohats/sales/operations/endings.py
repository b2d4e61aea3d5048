"""How a deal ends together with what became of the promise, in one step."""

from twohats.sales.operations import closing, quoting
from twohats.sales.operations.handoffs import judge_promise
from twohats.sales.rules.deals import Verdict
from twohats.sales.rules.quotes import Quote
from twohats.storage.sqlite import Connection


def win(db: Connection, deal_id: int, won: closing.Win, verdict: Verdict | None) -> int:
    """Win a deal and judge its promise, where that can be said already; the sale's id."""
    _judge(db, deal_id, verdict)
    return closing.win(db, deal_id, won)


def accept_quote(db: Connection, quote: Quote, won: closing.Win, verdict: Verdict | None) -> int:
    """Win a deal by a quote and judge its promise, where that can be said already; the sale's id."""
    _judge(db, quote.deal_id, verdict)
    return quoting.accept_quote(db, quote.id, won)


def lose(  # one value for each thing the form asks
    db: Connection, deal_id: int, reason: str, note: str, again_on: str | None, verdict: Verdict | None
) -> None:
    """Lose a deal and judge its promise, where that can be said."""
    _judge(db, deal_id, verdict)
    closing.lose(db, deal_id, reason, note, again_on)


def finish_work(db: Connection, deal_id: int, finished_on: str, note: str, verdict: Verdict | None) -> int:
    """Say that the work of a won deal is done and judge its promise; the id of what Marketing is told."""
    _judge(db, deal_id, verdict)
    return closing.finish_work(db, deal_id, finished_on, note)


def _judge(db: Connection, deal_id: int, verdict: Verdict | None) -> None:
    if verdict is not None:
        judge_promise(db, deal_id, verdict.promise, verdict.note)
