"""What Marketing does to keep in touch: sort out who may be written to, and note who was."""

from collections.abc import Sequence

from twohats.business.rules.contacts import clean_text
from twohats.business.store import office
from twohats.errors import RuleError
from twohats.marketing.rules.nurture import CHANNELS, Audience, Way, sort_out
from twohats.marketing.store import nurture
from twohats.storage.sqlite import Connection

_LONGEST_NOTE = 200


def audience(db: Connection, lead_ids: Sequence[int], way: Way) -> Audience:
    """Who of these leads may be written to by a way, and why the others may not."""
    return sort_out(nurture.recipients(db, lead_ids, way))


def note_written(db: Connection, lead_ids: Sequence[int], way: Way, words: str) -> list[int]:
    """Note that these leads were written to, with what it was about; the ids of the touchpoints.

    Raises:
        RuleError: one of the leads is gone.
    """
    channel_id = office.channel_named(db, CHANNELS[way], "owned")
    note = clean_text(words[:_LONGEST_NOTE])
    gone = len(set(lead_ids)) - len(nurture.recipients(db, lead_ids, way))
    if gone:
        raise RuleError("{count} of these leads are no longer there.", count=gone)
    return [
        db.insert(
            "marketing_touchpoint",
            lead_id=lead_id,
            direction="out",
            channel_id=channel_id,
            way=str(way),
            at=db.at,
            note=note,
        )
        for lead_id in dict.fromkeys(lead_ids)
    ]
