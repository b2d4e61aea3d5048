"""The open deals of a day: by stage, what is wrong with them, and the largest."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from twohats.month.rules.figures import Closed, DealToLookAt, OpenDeals, StageLine
from twohats.sales.rules.forecast import Prospect, StageOdds

_LOOK_AT = 5


@dataclass(frozen=True, slots=True)
class OpenDeal:
    """A deal open on the day, with the state, stage, amount and expected close it had then.

    `state` may be `won` or `lost` where an import knows only how it ended later; `chance` is the deal's own.
    """

    id: int
    contact_id: int | None
    title: str
    who: str
    stage_id: int
    stage: str
    state: str
    amount: int | None
    expected: date | None
    undated: bool
    taken_in: bool
    chance: int | None
    moved_later: bool
    next_action: str
    next_day: date | None

    @property
    def worth(self) -> int:
        """The amount; nothing where none is known."""
        return self.amount or 0

    @property
    def ended(self) -> str:
        """How it ended later, `won` or `lost`, where an import knows only that."""
        return self.state if self.state in {"won", "lost"} else ""

    @property
    def live(self) -> bool:
        """Whether it is not asleep."""
        return self.state != "asleep"


def prospects(deals: Iterable[OpenDeal]) -> list[Prospect]:
    """The open deals as a forecast looks at them."""
    return [Prospect(deal.worth, deal.stage_id, deal.expected, deal.chance, not deal.live) for deal in deals]


def summed(deals: Sequence[OpenDeal], stages: Iterable[StageOdds], as_of: date) -> OpenDeals:
    """The open deals together, by stage, and what is wrong with them."""
    slipped = [deal for deal in deals if deal.live and _has_slipped(deal, as_of)]
    return OpenDeals(
        count=len(deals),
        value=sum(deal.worth for deal in deals),
        undated=sum(deal.undated for deal in deals),
        taken_in=sum(deal.taken_in for deal in deals),
        asleep=sum(not deal.live for deal in deals),
        without_action=sum(deal.live and not deal.ended and deal.next_day is None for deal in deals),
        slipped=Closed(len(slipped), sum(deal.worth for deal in slipped)),
        by_stage=tuple(_stage_line(deals, stage) for stage in stages),
    )


def _has_slipped(deal: OpenDeal, as_of: date) -> bool:
    return deal.moved_later or (deal.expected is not None and deal.expected < as_of)


def _stage_line(deals: Sequence[OpenDeal], stage: StageOdds) -> StageLine:
    there = [deal for deal in deals if deal.stage_id == stage.id]
    return StageLine(stage.name, len(there), sum(deal.worth for deal in there))


def to_look_at(deals: Iterable[OpenDeal]) -> tuple[DealToLookAt, ...]:
    """The five largest live deals."""
    largest = sorted((deal for deal in deals if deal.live), key=lambda deal: (-deal.worth, deal.id))[:_LOOK_AT]
    return tuple(
        DealToLookAt(
            deal.contact_id,
            deal.who,
            deal.title,
            "" if deal.ended else deal.stage,
            deal.amount,
            deal.expected,
            deal.next_action,
            deal.next_day,
            deal.ended,
        )
        for deal in largest
    )
