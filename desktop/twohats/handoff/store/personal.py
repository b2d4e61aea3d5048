"""What the hall says of a person."""

from twohats.handoff.rules.handoff import Snapshot
from twohats.storage.erasing import ERASED, Personal

PERSONAL = (
    Personal(
        "handoff_item",
        said="need promise why_now suggested_action override note return_note promise_note",
        fixed={"snapshot": Snapshot(ERASED).to_json()},
    ),
    Personal("handoff_outcome", said="objection"),
    Personal("handoff_finished", said="work note"),
)
