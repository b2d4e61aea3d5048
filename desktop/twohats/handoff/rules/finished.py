"""Work that is done and comes back once: for a review, a name, the next job."""

from dataclasses import dataclass

from twohats.errors import RuleError


@dataclass(frozen=True, slots=True)
class Finished:
    """A finished order as Marketing sees it. Days are local, stamps UTC text, `amount` in minor units.

    Attributes:
        work: what was done.
        note: how it went, in Sales' words.
        reviewed_at: when they were asked for a review; `named_at` for a name, `next_at` about the next job.
        put_away_at: when nothing more was to be asked.
    """

    id: int
    contact_id: int | None
    who: str
    work: str
    amount: int
    finished_on: str
    note: str
    promise_kept: str | None
    reviewed_at: str | None
    named_at: str | None
    next_at: str | None
    put_away_at: str | None

    @property
    def asked(self) -> int:
        """How many of the three were asked."""
        return sum(at is not None for at in (self.reviewed_at, self.named_at, self.next_at))


def require_open(finished: Finished | None) -> Finished:
    """What was put away is asked no more.

    Raises:
        RuleError: it is gone, or was put away.
    """
    if finished is None:
        raise RuleError("This job is no longer there.")
    if finished.put_away_at is not None:
        raise RuleError("This job was put away already.")
    return finished
