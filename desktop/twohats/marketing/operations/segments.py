"""What Marketing does with an audience."""

from twohats.business.rules.contacts import clean_text
from twohats.errors import RuleError
from twohats.marketing.operations.named import segment_named
from twohats.storage.sqlite import Connection


def describe_segment(db: Connection, name: str, persona: str) -> int:
    """Write down who an audience is; its id, made if there is none of this name."""
    segment_id = segment_named(db, name)
    if segment_id is None:
        raise RuleError("The segment needs a name.")
    db.update("marketing_segment", segment_id, persona=clean_text(persona, 2000))
    return segment_id
