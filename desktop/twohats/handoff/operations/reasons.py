"""The owner's own reasons why a handoff goes back."""

from dataclasses import replace

from twohats.business.rules.contacts import clean_text
from twohats.handoff.rules.reasons import Reason, require_new_reason
from twohats.handoff.store import queue
from twohats.storage.sqlite import Connection


def add_reason(db: Connection, reason: Reason) -> int:
    """Put a reason at the end of the list, under the Sales hat; its id.

    Raises:
        RuleError: it has no name or one that is known, or it is not said what was off.
    """
    known = [one.name for one in queue.reasons(db)]
    new = require_new_reason(replace(reason, name=clean_text(reason.name)), known)
    return db.insert(
        "handoff_reason",
        name=new.name,
        axis=new.axis,
        recyclable=new.recyclable,
        recycle_days=new.recycle_days,
        position=db.value("SELECT max(position) FROM handoff_reason") + 1,
    )
