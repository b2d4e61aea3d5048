"""What every part of the panel works with: the file, the firm's way of speaking, and the verbs of the wings."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from twohats.business.speech import Speech
from twohats.widgets.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Verbs:
    """What the wings do with a handoff; the window hands them to the hall. All take the handoff's id first.

    Moments are UTC, days `2026-11-23`.

    Attributes:
        lead_of: the id of the lead that was sent.
        next_step: of an accepted one, what is done next and its stamp; None if nothing is planned.
    """

    accept: Callable[[int, str, datetime], object]
    reject: Callable[[int, str, str], object]
    withdraw: Callable[[int, str], object]
    acknowledge: Callable[[int], object]
    keep_until: Callable[[int, str], object]
    let_go: Callable[[int, str], object]
    take_over: Callable[[int], object]
    lead_of: Callable[[int], int]
    next_step: Callable[[int], tuple[str, str] | None]


@dataclass(frozen=True, slots=True)
class Desk:
    """What a part of the panel reads from, speaks with and does."""

    workspace: Workspace
    speech: Speech
    verbs_of_the_wings: Callable[[], Verbs]

    @property
    def verbs(self) -> Verbs:
        """The verbs; the wings bring them along when one is first used."""
        return self.verbs_of_the_wings()

    def now(self) -> datetime:
        """The moment, as the file's clock has it."""
        return self.workspace.now()
