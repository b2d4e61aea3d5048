"""The corrections of closed months: what changed in their revenue after they were closed, from the history."""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from twohats.business.rules.calendar import local_day, parse_month
from twohats.month.rules.figures import Adjustment
from twohats.month.store.frame import Frame
from twohats.storage.sqlite import Connection

if TYPE_CHECKING:
    from datetime import date

_CLOSED = """
SELECT k.month, c.step_id FROM month_close AS k
JOIN month_change AS c ON c.table_name = 'month_close' AND c.row_id = k.id AND c.before IS NULL
WHERE k.reopened_at IS NULL ORDER BY k.month
"""
# Rows taken in at once have no image of their own, until they are changed: the step is their batch.
_TAKEN_IN = """
SELECT p.id, p.at, s.id, s.sold_on, s.amount, s.document FROM business_step AS p JOIN sales_sale AS s ON s.batch = p.id
WHERE p.bulk IS NOT NULL AND p.at >= ? AND p.at < ? AND NOT EXISTS (SELECT 1 FROM sales_change AS c
    WHERE c.table_name = 'sales_sale' AND c.row_id = s.id AND c.step_id > s.batch)
"""
_CHANGED = """
SELECT p.id, p.at, c.row_id, c.before, c.after FROM sales_change AS c JOIN business_step AS p ON p.id = c.step_id
WHERE c.table_name = 'sales_sale' AND c.step_id >= (SELECT min(id) FROM business_step WHERE at >= ?) ORDER BY c.id
"""
_Image = dict[str, Any] | None


@dataclass(frozen=True, slots=True)
class _Event:
    """What one step did to one sale: how it was before and after, None where it was not."""

    step_id: int
    at: str
    sale_id: int
    before: _Image
    after: _Image


@dataclass(frozen=True, slots=True)
class _Correction:
    """What one step changed in the revenue of a closed month, by one sale."""

    month: str
    at: str
    sale_id: int
    document: str
    amount: int


def adjustments(db: Connection, frame: Frame) -> tuple[Adjustment, ...]:
    """The corrections made in the days of the frame, by closed month, day and document.

    What was corrected and corrected back is left out.
    """
    corrections = list(_corrections(db, frame))
    left: Counter[tuple[str, int]] = Counter()
    for one in corrections:
        left[one.month, one.sale_id] += one.amount
    found: Counter[tuple[str, date, str]] = Counter()
    for one in corrections:
        if left[one.month, one.sale_id]:
            found[one.month, local_day(one.at, frame.calendar.time_zone), one.document] += one.amount
    return tuple(
        Adjustment(parse_month(key), day, document, amount)
        for (key, day, document), amount in sorted(found.items())
        if amount
    )


def _corrections(db: Connection, frame: Frame) -> Iterator[_Correction]:
    """What the steps of the frame changed in months that were closed by then."""
    closed: dict[str, int] = dict(db.all(_CLOSED))
    for event in _events(db, frame) if closed else ():
        changed: Counter[str] = Counter()
        for image, sign in ((event.before, -1), (event.after, 1)):
            if image is not None and event.step_id > closed.get(image["sold_on"][:7], event.step_id):
                changed[image["sold_on"][:7]] += sign * image["amount"]
        document = (event.after or event.before or {}).get("document") or ""
        for month, amount in changed.items():
            if amount:
                yield _Correction(month, event.at, event.sale_id, document, amount)


def _events(db: Connection, frame: Frame) -> Iterator[_Event]:
    """What happened to sales in the frame; how a row was taken in is what its first change found."""
    span = frame.begin, frame.end
    for step_id, at, sale_id, sold_on, amount, document in db.all(_TAKEN_IN, span):
        yield _Event(step_id, at, sale_id, None, {"sold_on": sold_on, "amount": amount, "document": document})
    bulk = "SELECT id, at FROM business_step WHERE bulk IS NOT NULL AND at >= ? AND at < ?"
    taken_in: dict[int, str] = dict(db.all(bulk, span))
    told: set[tuple[int, int]] = set()
    for step_id, at, sale_id, *images in db.all(_CHANGED, (frame.begin,)):
        before, after = (json.loads(image) if image else None for image in images)
        batch = 0 if before is None else before["batch"] or 0
        if batch in taken_in and (sale_id, batch) not in told:
            told.add((sale_id, batch))
            yield _Event(batch, taken_in[batch], sale_id, None, before)
        if at < frame.end:
            yield _Event(step_id, at, sale_id, before, after)
