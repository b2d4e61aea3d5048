"""The hall's place in the house: which verbs on which columns each hat has; nobody deletes."""

from twohats.handoff.store.personal import PERSONAL
from twohats.handoff.store.queue import OPEN_TWICE
from twohats.hat import Hat
from twohats.storage.wall import Door, Room, Verb

# Frozen when sent; none of them is in a list of updates below.
SENT = (
    "uid contact_id need snapshot promise promise_until why_now suggested_action chance value channel_id campaign "
    "campaign_uid agreement_id previous_id sent_at imported fast_lane override"
).split()
_DECIDED = {"decision", "decided_at", "reason_id", "note", "not_before", "recyclable"}
_ANSWER = {"answer", "answered_at", "answer_note", "agreement_id"}
_BOTH = (Hat.MARKETING, Hat.SALES)

_MARKETING = {
    "handoff_item": {"decision", "decided_at", "note", "acknowledged_at"},
    "handoff_coming": {"name", "starts_on", "ends_on", "expected_leads", "cancelled"},
    "handoff_finished": {"reviewed_at", "named_at", "next_at", "put_away_at"},
    "handoff_proposal": _ANSWER,
}
_SALES = {
    "handoff_item": _DECIDED
    | {"first_touch_at", "qualified_at", "returned_at", "return_reason_id", "return_note"}
    | {"right_place", "right_time", "right_words", "marked_at", "promise_kept", "promise_note"},
    "handoff_standing": {"open_deals", "first_bought", "last_bought"},
    "handoff_capacity": {"booked_until", "said_at"},
    "handoff_proposal": _ANSWER,
}
_INSERTS = {
    "handoff_item": _BOTH,  # the fast lane makes its handoff under the Sales hat
    "handoff_agreement": _BOTH,
    "handoff_proposal": _BOTH,
    "handoff_direction": (Hat.MARKETING,),
    "handoff_bet": (Hat.MARKETING,),
    "handoff_coming": (Hat.MARKETING,),
    "handoff_outcome": (Hat.SALES,),
    "handoff_standing": (Hat.SALES,),
    "handoff_capacity": (Hat.SALES,),
    "handoff_finished": (Hat.SALES,),
    "handoff_reason": (Hat.SALES,),
}

ROOM = Room(
    name="handoff",
    schema="twohats.handoff.store.schema",
    keeps=frozenset({"handoff_item"}),
    never=OPEN_TWICE,
    personal=PERSONAL,
    doors=(
        *(Door(hat, Verb.INSERT, table) for table, hats in _INSERTS.items() for hat in hats),
        *(Door(Hat.MARKETING, Verb.UPDATE, table, frozenset(names)) for table, names in _MARKETING.items()),
        *(Door(Hat.SALES, Verb.UPDATE, table, frozenset(names)) for table, names in _SALES.items()),
    ),
)
