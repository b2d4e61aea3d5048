"""The hall's place in the house: which verbs on which columns each hat has; nobody deletes."""

from twohats.storage.wall import Door, Hat, Room, Verb

# Frozen when sent; none of them is in a list of updates below.
SENT = (
    "uid contact_id need snapshot promise promise_until why_now suggested_action chance value channel_id campaign "
    "campaign_uid agreement_id previous_id sent_at imported fast_lane override"
).split()
_DECIDED = {"decision", "decided_at", "reason_id", "note", "not_before", "recyclable"}

_MARKETING = {
    "handoff_item": {"decision", "decided_at", "note", "acknowledged_at"},
}
_SALES = {
    "handoff_item": _DECIDED
    | {"first_touch_at", "qualified_at", "returned_at", "return_reason_id", "return_note"}
    | {"right_place", "right_time", "right_words", "promise_kept", "promise_note"},
    "handoff_standing": {"open_deals", "first_bought", "last_bought"},
}

ROOM = Room(
    name="handoff",
    schema="twohats.handoff.store.schema",
    keeps=frozenset({"handoff_item"}),
    doors=(
        Door(Hat.MARKETING, Verb.INSERT, "handoff_item"),
        Door(Hat.MARKETING, Verb.INSERT, "handoff_direction"),
        # The fast lane makes its handoff under the Sales hat.
        Door(Hat.SALES, Verb.INSERT, "handoff_item"),
        Door(Hat.SALES, Verb.INSERT, "handoff_outcome"),
        Door(Hat.SALES, Verb.INSERT, "handoff_standing"),
        *(Door(Hat.MARKETING, Verb.UPDATE, table, frozenset(names)) for table, names in _MARKETING.items()),
        *(Door(Hat.SALES, Verb.UPDATE, table, frozenset(names)) for table, names in _SALES.items()),
    ),
)
