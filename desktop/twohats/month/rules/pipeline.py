"""What the open deals of a day promise: stages, alarms, forecast, and whether they are enough."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from twohats.business.rules.calendar import Period
from twohats.business.rules.money import half_up
from twohats.month.rules.figures import Closed, DealToLookAt, Forecast, OpenDeals, StageLine

_SURE = Fraction(8, 10)
_LOOK_AT = 5
_HISTORY_FROM = 20


@dataclass(frozen=True, slots=True)
class OpenDeal:
    """A deal open on the day, with the state, stage, amount and expected close it had then.

    `state` may be `won` or `lost` where an import knows only how it ended later; `chance` is the deal's own.
    """

    id: int
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
    def live(self) -> bool:
        """Whether it is not asleep."""
        return self.state != "asleep"


@dataclass(frozen=True, slots=True)
class StageHistory:
    """A stage, its chance by default in percent, and of the closed deals that stood in it, how many were won."""

    id: int
    name: str
    chance: int
    won: int
    closed: int

    @property
    def likely(self) -> Fraction:
        """Its own history from twenty closed deals on, else the default."""
        return Fraction(self.won, self.closed) if self.closed >= _HISTORY_FROM else Fraction(self.chance, 100)


def chance_of(deal: OpenDeal, stages: Mapping[int, StageHistory]) -> Fraction:
    """How likely a deal is won: its own chance, else its stage's."""
    return Fraction(deal.chance, 100) if deal.chance is not None else stages[deal.stage_id].likely


def closing_in(deals: Iterable[OpenDeal], period: Period, as_of: date) -> list[OpenDeal]:
    """The live deals expected to close in a period; what is overdue counts as closing on the day."""
    return [deal for deal in deals if deal.live and deal.expected is not None and max(deal.expected, as_of) in period]


def forecast(revenue: int, closing: Sequence[OpenDeal], stages: Mapping[int, StageHistory]) -> Forecast:
    """A period's revenue and what its open deals may add."""
    chances = [(deal.worth, chance_of(deal, stages)) for deal in closing]
    likely = half_up(sum((worth * chance for worth, chance in chances), Fraction()))
    open_value = sum(worth for worth, _ in chances)
    sure = sum(worth for worth, chance in chances if chance >= _SURE)
    return Forecast(revenue + sure, revenue + likely, revenue + open_value, len(closing), open_value)


def coverage(open_value: int, revenue: int, target: int | None) -> Fraction | None:
    """Open deals of a period ÷ what its target still misses; None without a target, or once it is met."""
    return Fraction(open_value, target - revenue) if target is not None and target > revenue else None


def summed(deals: Sequence[OpenDeal], stages: Iterable[StageHistory], as_of: date) -> OpenDeals:
    """The open deals together, by stage, and what is wrong with them."""
    slipped = [deal for deal in deals if deal.live and _has_slipped(deal, as_of)]
    return OpenDeals(
        count=len(deals),
        value=sum(deal.worth for deal in deals),
        undated=sum(deal.undated for deal in deals),
        taken_in=sum(deal.taken_in for deal in deals),
        asleep=sum(not deal.live for deal in deals),
        without_action=sum(deal.live and deal.next_day is None for deal in deals),
        slipped=Closed(len(slipped), sum(deal.worth for deal in slipped)),
        by_stage=tuple(_stage_line(deals, stage) for stage in stages),
    )


def _has_slipped(deal: OpenDeal, as_of: date) -> bool:
    return deal.moved_later or (deal.expected is not None and deal.expected < as_of)


def _stage_line(deals: Sequence[OpenDeal], stage: StageHistory) -> StageLine:
    there = [deal for deal in deals if deal.stage_id == stage.id]
    return StageLine(stage.name, len(there), sum(deal.worth for deal in there))


def to_look_at(deals: Iterable[OpenDeal]) -> tuple[DealToLookAt, ...]:
    """The five largest live deals."""
    largest = sorted((deal for deal in deals if deal.live), key=lambda deal: (-deal.worth, deal.id))[:_LOOK_AT]
    return tuple(
        DealToLookAt(deal.who, deal.title, deal.stage, deal.amount, deal.expected, deal.next_action, deal.next_day)
        for deal in largest
    )
