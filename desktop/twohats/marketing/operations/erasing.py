"""What Marketing does when a person is erased: it lets their leads go."""

from collections.abc import Iterable
from datetime import timedelta

from twohats.marketing.rules.leads import HELD_BY_MARKETING, LeadState
from twohats.marketing.store import leads
from twohats.stamp import from_stamp, to_stamp
from twohats.storage.erasing import ERASED
from twohats.storage.sqlite import Connection


def let_go_of_erased(db: Connection, lead_ids: Iterable[int]) -> None:
    """Let go of every lead that is still Marketing's."""
    # A word of Marketing counts if it is later than the answer, which may be of this same step.
    at = to_stamp(from_stamp(db.at) + timedelta(milliseconds=1))
    for one in lead_ids:
        lead = leads.find(db, one)
        if lead is not None and lead.state in HELD_BY_MARKETING - {LeadState.DISQUALIFIED}:
            db.update("marketing_lead", one, state="disqualified", state_at=at, not_before=None, closed_because=ERASED)
