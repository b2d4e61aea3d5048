"""How the columns of a list share its room."""

from collections.abc import Mapping
from dataclasses import dataclass

# More than any list has.
_ALL = 1 << 20


@dataclass(frozen=True, slots=True)
class Claim:
    """What a column asks for, in pixels.

    It is never narrower than `least`, has all its words in `wanted`, and takes `usual` where there is room. Where there
    is less than the words take of that, those that can go do: the highest of `goes` first. A `whole` one has all its
    words before others have more than their least. A `stretch` one takes of what is left.
    """

    least: int
    wanted: int
    usual: int
    stretch: bool = False
    goes: int = 0
    whole: bool = False

    @property
    def needed(self) -> int:
        """With less, another one has to go."""
        return max(self.least, self.wanted if self.whole else min(self.wanted, self.usual))


def share_room(claims: Mapping[int, Claim], room: int) -> dict[int, int]:
    """How wide each column is; those that have to go are left out."""
    stay = _those_that_stay(claims, room)
    widths = {number: claim.least for number, claim in stay.items()}
    room -= sum(widths.values())
    for goals in (
        {number: claim.wanted for number, claim in stay.items() if claim.whole},
        {number: claim.wanted for number, claim in stay.items()},
        {number: claim.usual for number, claim in stay.items() if claim.stretch},
        {number: claim.usual for number, claim in stay.items()},
        {number: _ALL for number, claim in stay.items() if claim.stretch},
    ):
        room = _raise(widths, goals, room)
    return widths


def _those_that_stay(claims: Mapping[int, Claim], room: int) -> dict[int, Claim]:
    stay = dict(claims)
    needed = sum(claim.needed for claim in claims.values())
    for number in sorted(claims, key=lambda number: -claims[number].goes):
        if needed > room and claims[number].goes:
            needed -= claims[number].needed
            del stay[number]
    return stay


def _raise(widths: dict[int, int], goals: Mapping[int, int], room: int) -> int:
    """Make columns wider towards their goals, always the narrowest of them; what room is left."""
    while room > 0 and (low := [number for number in goals if widths[number] < goals[number]]):
        least = min(widths[number] for number in low)
        narrowest = [number for number in low if widths[number] == least]
        next_steps = [goals[number] for number in narrowest]
        next_steps += [widths[number] for number in low if widths[number] > least]
        step = min(min(next_steps) - least, room // len(narrowest))
        # What does not go round is given pixel by pixel.
        for number in narrowest if step else narrowest[:room]:
            widths[number] += max(step, 1)
            room -= max(step, 1)
    return room
