"""What Sales does when a person is erased: nothing is planned with them any more, and what is open is lost."""

from collections.abc import Iterable

from twohats.sales.operations.closing import lose
from twohats.sales.rules.deals import LIVE
from twohats.sales.store import deals
from twohats.storage.sqlite import Connection


def end_with_erased(db: Connection, deal_ids: Iterable[int], activity_ids: Iterable[int]) -> None:
    """Drop what is still to be done, and lose the deals that are not closed, for the last reason of the list: other."""
    for one in activity_ids:
        db.execute("DELETE FROM sales_activity WHERE id = ? AND done_at IS NULL", (one,))
    reason = db.value("SELECT name FROM sales_lost_reason ORDER BY position DESC, id DESC LIMIT 1")
    for one in deal_ids:
        deal = deals.find(db, one)
        if deal is not None and deal.state in LIVE:
            lose(db, one, str(reason))
