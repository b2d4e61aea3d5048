"""Marketing's place in the house: a wing, closed to the other one."""

from twohats.marketing.store.personal import PERSONAL
from twohats.marketing.store.search import SEARCHED
from twohats.storage.wall import Room

ROOM = Room(name="marketing", schema="twohats.marketing.store.schema", personal=PERSONAL, searched=SEARCHED)
