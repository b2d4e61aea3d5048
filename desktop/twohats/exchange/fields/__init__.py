"""What can be taken in of each kind, and which column of a stranger's file holds it."""

from twohats.exchange.fields.kinds import FIELDS, KINDS, Field, field_of, fold
from twohats.exchange.fields.mapping import Mapping, explicit_mapping, guess_mapping, parts_may_follow, placed_mapping

__all__ = [
    "FIELDS",
    "KINDS",
    "Field",
    "Mapping",
    "explicit_mapping",
    "field_of",
    "fold",
    "guess_mapping",
    "parts_may_follow",
    "placed_mapping",
]
