"""Reads what the pages of the window show, page by page."""

from collections.abc import Callable
from datetime import UTC, date, datetime

from twohats.business.rules.calendar import parse_month, quarter_of
from twohats.business.store import contacts, office
from twohats.handoff.store import agreement, queue
from twohats.hat import Hat
from twohats.marketing.store import backward, campaigns, lead_list, nurture, overview, segments, timetable, vision
from twohats.month.report import report_of
from twohats.sales.store import board, customers, deals, follow_ups, quotes, today
from twohats.sales.store.narrowing import Narrowing
from twohats.storage import history
from twohats.storage.sqlite import Connection

_NOW = datetime(2026, 11, 4, 10, 0, tzinfo=UTC)
_DAY = _NOW.date()
_YEAR = (date(2026, 1, 1), date(2027, 1, 1))


def read_marketing(db: Connection) -> None:
    overview.overview(db, _DAY.isoformat())
    overview.learned(db, _DAY.isoformat())
    lead_list.scored(db, lead_list.lead_ids(db, lead_list.Choice(_DAY)), _DAY)
    nurture.ripening(db, _DAY)
    campaigns.campaigns(db, campaigns.campaign_ids(db, _DAY.isoformat()), _DAY.isoformat())
    segments.segments(db, segments.segment_ids(db))
    timetable.entries(db, *_YEAR)
    vision.versions(db)
    backward.outlook(db, quarter_of(_DAY, 1), _DAY)


def read_sales(db: Connection) -> None:
    today.today(db, _NOW)
    board.board(db, Narrowing(_DAY), _NOW.isoformat())
    deals.deals(db, deals.deal_ids(db, Narrowing(_DAY)))
    customers.customers(db, customers.customer_ids(db, _DAY), _DAY)
    follow_ups.activities(db, follow_ups.follow_up_ids(db, _NOW))
    quotes.quotes(db, quotes.quote_ids(db, _DAY.isoformat()))


def read_hall(db: Connection) -> None:
    queue.waiting(db)
    queue.came_back(db)
    agreement.versions(db)


def read_office(db: Connection) -> None:
    office.profile(db)
    office.calendar(db)
    office.offers(db)
    office.channels(db)
    contacts.cards(db, contacts.card_ids(db))


def read_month(db: Connection) -> None:
    report_of(db, parse_month("2026-11"))


def read_history(db: Connection) -> None:
    history.undoable(db, Hat.MARKETING)
    history.redoable(db, Hat.SALES)
    history.verify(db, ["business", "handoff", "marketing", "sales", "month"])


PAGES: tuple[tuple[Hat, Callable[[Connection], None]], ...] = (
    (Hat.MARKETING, read_marketing),
    (Hat.SALES, read_sales),
    (Hat.MARKETING, read_hall),
    (Hat.SALES, read_hall),
    (Hat.REPORTS, read_office),
    (Hat.REPORTS, read_month),
    (Hat.OWNER, read_history),
)
