"""What the owner guesses where the firm's own numbers are too few to plan with."""

from collections.abc import Mapping

from twohats.marketing.rules.backward import Measure, check_guess
from twohats.storage.sqlite import Connection


def guess(db: Connection, amounts: Mapping[Measure, int | None]) -> int:
    """Write down guesses, in whole percent, whole days or minor units; None takes one away; how many changed.

    Raises:
        RuleError: a share is not from 1 to 100 %, a lag not from 0 to 730 days, or the money not above nothing.
    """
    kept = {name: (row_id, amount) for row_id, name, amount in db.all("SELECT id, name, amount FROM marketing_guess")}
    return sum(_set(db, measure, amount, kept.get(measure.value)) for measure, amount in amounts.items())


def _set(db: Connection, measure: Measure, amount: int | None, kept: tuple[int, int] | None) -> bool:
    if amount is None:
        if kept is not None:
            db.execute("DELETE FROM marketing_guess WHERE id = ?", (kept[0],))
        return kept is not None
    check_guess(measure, amount)
    if kept is None:
        db.insert("marketing_guess", name=measure.value, amount=amount)
    elif kept[1] != amount:
        db.update("marketing_guess", kept[0], amount=amount)
    return kept is None or kept[1] != amount
