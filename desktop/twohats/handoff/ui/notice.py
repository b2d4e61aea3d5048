"""What else stands in the panel beside the handoffs: notices that one hat has to see."""

from datetime import datetime
from typing import Protocol

from twohats.hat import Hat
from twohats.widgets.cards import Card


class Notice(Protocol):
    """A part of the hall that may have something to say; under Sales it stands below the queue.

    The panel asks for the cards anew whenever it is refreshed, and reaches their buttons by Tab.

    Attributes:
        title: what stands above the cards under Marketing, below what waits and came back; without one, they come
            first.
    """

    title: str

    def cards(self, hat: Hat, now: datetime) -> list[Card]:
        """The cards that the hat has to see at a moment (UTC); none if there is nothing to say."""
