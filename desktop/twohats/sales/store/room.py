"""Sales' place in the house: a wing, closed to the other one."""

from twohats.sales.store.personal import PERSONAL
from twohats.storage.wall import Room

ROOM = Room(name="sales", schema="twohats.sales.store.schema", personal=PERSONAL)
