from dataclasses import replace
from datetime import UTC, datetime

import pytest
from house import House

from twohats.business.rules.calendar import BusinessCalendar
from twohats.handoff.rules.first_action import ACTIONS, first_due, suggested_kind
from twohats.handoff.rules.handoff import Handoff
from twohats.sales.rules.deals import ACTIVITY_KINDS

LISBON = BusinessCalendar("Europe/Lisbon")


def test_sales_knows_every_action_that_the_panel_offers() -> None:
    assert tuple(ACTIVITY_KINDS) == ACTIONS


@pytest.mark.parametrize(
    ("suggestion", "kind"),
    [
        ("Call about the date", "call"),
        ("Offer a visit", "visit"),
        ("Please WRITE, never call", "email"),
        ("Send an e-mail with two references", "email"),
        ("Meet at the fair", "meeting"),
        ("recall the mailing", "call"),
        ("", "call"),
    ],
)
def test_the_first_kind_that_a_suggestion_names_is_taken(suggestion: str, kind: str) -> None:
    assert suggested_kind(suggestion) == kind


def sent(house: House, at: str, hours: int) -> Handoff:
    """A handoff that was sent at a stamp, with so many working hours to the first touch."""
    handoff = house.handoff(house.send(house.capture()))
    return replace(handoff, sent_at=at, terms=replace(handoff.terms, response_hours=hours))


@pytest.mark.parametrize(
    ("hours", "now", "due"),
    [
        (16, "2026-11-02T10:10", "2026-11-02 12:00"),
        (2, "2026-11-02T10:40", "2026-11-02 11:30"),
        (1, "2026-11-02T10:40", "2026-11-02 10:45"),
        (1, "2026-11-02T11:20", "2026-11-02 13:00"),
        (16, "2026-11-02T16:00", "2026-11-03 10:00"),
        (16, "2026-11-07T12:00", "2026-11-09 11:00"),
    ],
    ids=["soon", "inside the response time", "just inside it", "too late already", "overnight", "over the weekend"],
)
def test_the_first_action_is_soon_and_inside_the_response_time_if_there_is_still_time(
    house: House, hours: int, now: str, due: str
) -> None:
    handoff = sent(house, "2026-11-02T09:45:30.000Z", hours)
    found = first_due(handoff, LISBON, datetime.fromisoformat(now).replace(tzinfo=UTC))
    assert f"{found:%Y-%m-%d %H:%M}" == due
