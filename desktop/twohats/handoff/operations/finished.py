"""Work that is done comes back through the hall once, for a review, a name, the next job."""

from twohats.errors import RuleError
from twohats.handoff.rules.finished import Finished, require_open
from twohats.handoff.store import finished
from twohats.storage.sqlite import Connection


def tell_finished(  # one value for each column that Marketing may read
    db: Connection,
    deal_uid: str,
    contact_id: int | None,
    handoff_id: int | None,
    work: str,
    amount: int,
    finished_on: str,
    note: str,
) -> int:
    """Tell Marketing that a deal's work is done; its id. `amount` in minor units, the day local.

    Raises:
        RuleError: it was told already.
    """
    if finished.is_told(db, deal_uid):
        raise RuleError("Marketing was told that “{work}” is done already.", work=work)
    return db.insert(
        "handoff_finished",
        deal_uid=deal_uid,
        contact_id=contact_id,
        handoff_id=handoff_id,
        work=work,
        amount=amount,
        finished_on=finished_on,
        note=note,
    )


def require(db: Connection, finished_id: int) -> Finished:
    """The finished order of this id, if Marketing still follows it.

    Raises:
        RuleError: it is gone, or was put away.
    """
    return require_open(finished.find(db, finished_id))


def note_asked(db: Connection, finished_id: int, what: str, at: str) -> None:
    """Stamp that they were asked for a review (`reviewed`), a name (`named`) or the next job (`next`)."""
    require(db, finished_id)
    db.update("handoff_finished", finished_id, **{f"{what}_at": at})


def put_away(db: Connection, finished_id: int, at: str) -> None:
    """Ask nothing more: it leaves the panel."""
    require(db, finished_id)
    db.update("handoff_finished", finished_id, put_away_at=at)
