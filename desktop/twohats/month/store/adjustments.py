"""The corrections of closed months: what changed in their revenue after they were closed, from the history."""

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from twohats.business.rules.calendar import Period, local_day, parse_month
from twohats.month.rules.figures import Adjustment
from twohats.month.store.frame import Frame
from twohats.storage.sqlite import Connection

_CLOSED = """
SELECT k.month, c.step_id FROM month_close AS k
JOIN month_change AS c ON c.table_name = 'month_close' AND c.row_id = k.id AND c.before IS NULL
WHERE k.reopened_at IS NULL ORDER BY k.month
"""
# Rows taken in at once have no image of their own, until they are changed: the step is their batch.
_TAKEN_IN = """
SELECT s.id, p.at, s.sold_on, s.amount, s.document FROM sales_sale AS s JOIN business_step AS p ON p.id = s.batch
WHERE s.batch > ? AND NOT EXISTS (SELECT 1 FROM sales_change AS c
    WHERE c.table_name = 'sales_sale' AND c.row_id = s.id AND c.step_id > s.batch)
"""
_CHANGED = """
SELECT c.row_id, p.at, c.before, c.after FROM sales_change AS c JOIN business_step AS p ON p.id = c.step_id
WHERE c.table_name = 'sales_sale' AND c.step_id > ? ORDER BY c.id
"""
_Image = dict[str, Any] | None


@dataclass(frozen=True, slots=True)
class _Event:
    """What one step did to one sale: how it was before and after, None where it was not."""

    sale_id: int
    at: str
    before: _Image
    after: _Image

    @property
    def document(self) -> str:
        """The number of its document."""
        return (self.after or self.before or {}).get("document") or ""

    def change(self, month: Period) -> int:
        """What it changed in the revenue of a month."""
        return _worth(self.after, month) - _worth(self.before, month)


def adjustments(db: Connection, frame: Frame) -> tuple[Adjustment, ...]:
    """The corrections made in the days of the frame, by closed month, day and document.

    What was corrected and corrected back is left out.
    """
    found: dict[tuple[str, date, str], int] = defaultdict(int)
    for key, step_id in db.all(_CLOSED):
        month = parse_month(key)
        events = [one for one in _events(db, step_id) if frame.begin <= one.at < frame.end and one.change(month)]
        by_sale: dict[int, int] = defaultdict(int)
        for event in events:
            by_sale[event.sale_id] += event.change(month)
        for event in events:
            if by_sale[event.sale_id]:
                day = local_day(event.at, frame.calendar.time_zone)
                found[key, day, event.document] += event.change(month)
    return tuple(
        Adjustment(parse_month(key), day, document, amount)
        for (key, day, document), amount in sorted(found.items())
        if amount
    )


def _events(db: Connection, step_id: int) -> Iterator[_Event]:
    """What happened to sales after a step; how a row was taken in is what its first change found."""
    for sale_id, at, sold_on, amount, document in db.all(_TAKEN_IN, (step_id,)):
        yield _Event(sale_id, at, None, {"sold_on": sold_on, "amount": amount, "document": document})
    taken_in: dict[int, str] = dict(
        db.all("SELECT id, at FROM business_step WHERE id > ? AND bulk IS NOT NULL", (step_id,))
    )
    told: set[tuple[int, int]] = set()
    for sale_id, at, *images in db.all(_CHANGED, (step_id,)):
        before, after = (json.loads(image) if image else None for image in images)
        batch = 0 if before is None else before["batch"] or 0
        if batch in taken_in and (sale_id, batch) not in told:
            told.add((sale_id, batch))
            yield _Event(sale_id, taken_in[batch], None, before)
        yield _Event(sale_id, at, before, after)


def _worth(image: _Image, month: Period) -> int:
    if image is None or date.fromisoformat(image["sold_on"]) not in month:
        return 0
    return int(image["amount"])
