"""Marketing's place in the house: a wing, closed to the other one."""

from twohats.storage.wall import Room

ROOM = Room(name="marketing", schema="twohats.marketing.store.schema")
