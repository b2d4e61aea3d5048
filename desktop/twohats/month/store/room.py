"""The month's place in the house: it reads every room, and writes only its own."""

from twohats.hat import Hat
from twohats.storage.erasing import Personal
from twohats.storage.wall import Door, Room, Verb

ROOM = Room(
    name="month",
    schema="twohats.month.store.schema",
    doors=(
        Door(Hat.MONTH, Verb.INSERT, "business_step"),
        Door(Hat.MONTH, Verb.UPDATE, "business_step", frozenset({"bulk", "hash"})),
    ),
    personal=(Personal("month_person", dropped="words"),),
    sealed="SELECT max(ends_at) FROM month_close WHERE reopened_at IS NULL",
)
