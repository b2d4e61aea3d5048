"""What was taken in open, and without a date for over a year: it raises no alarm, and stands in a list of its own."""

from datetime import datetime

from twohats.business.rules.calendar import local_day
from twohats.business.store import office
from twohats.marketing.store import lead_list
from twohats.sales.store import deals
from twohats.storage.sqlite import Connection


def count_still_open(db: Connection, kind: str, now: datetime) -> int:
    """How many leads or deals that list holds; other kinds are not open."""
    day = local_day(now, office.calendar(db).time_zone)
    if kind == "deals":
        return deals.count_of(db, deals.STALE, day)
    return lead_list.count_stale(db, day) if kind == "leads" else 0
