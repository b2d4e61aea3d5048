"""Where leads and money came from: line by line of the places, by their kind, and what campaigns returned."""

from collections.abc import Mapping
from fractions import Fraction

from twohats.month.rules.figures import KINDS, UNATTRIBUTED, ChannelLine, KindLine
from twohats.month.store import leads, money
from twohats.month.store.frame import Frame
from twohats.month.store.money import Origins, Place, Places
from twohats.storage.sqlite import Connection


def channel_lines(db: Connection, frame: Frame, known: Places, origins: Origins) -> tuple[ChannelLine, ...]:
    """The places with anything in the month, and always the one for what nobody knows; most money first."""
    counts, won = leads.counts(db, frame), money.won_by_place(db, frame.span, known)

    def line(place: Place) -> ChannelLine:
        mine = known.channels_of(place)

        def sum_of(by_channel: Mapping[int | None, int]) -> int:
            return sum(by_channel.get(one, 0) for one in mine)

        return ChannelLine(
            place.name,
            place.kind,
            leads=sum_of(counts.leads),
            sent=sum_of(counts.sent),
            accepted=sum_of(counts.accepted),
            won=won.get(place, 0),
            revenue=origins.revenue.get(place, 0),
            first_touch=origins.first_touch.get(place, 0),
            spend=sum_of(counts.spend),
        )

    every = {*known.by_id.values(), known.repeat} - {known.unattributed}
    lines = [line(place) for place in sorted(every, key=lambda place: (place.name, place.id))]
    empty = [ChannelLine(one.name, one.kind) for one in lines]
    alive = [one for one, nothing in zip(lines, empty, strict=True) if one != nothing]
    return (*sorted(alive, key=lambda one: (-one.revenue, -one.leads)), line(known.unattributed))


def kind_lines(lines: tuple[ChannelLine, ...], year_ago: Origins) -> tuple[KindLine, ...]:
    """The lines of each kind together, in the order of KINDS, beside the money of a year ago."""

    def line(kind: str) -> KindLine:
        mine = [one for one in lines if one.kind == kind]
        return KindLine(
            kind,
            leads=sum(one.leads for one in mine),
            sent=sum(one.sent for one in mine),
            accepted=sum(one.accepted for one in mine),
            won=sum(one.won for one in mine),
            revenue=sum(one.revenue for one in mine),
            first_touch=sum(one.first_touch for one in mine),
            spend=sum(one.spend for one in mine),
            last_year=sum(sold for place, sold in year_ago.revenue.items() if place.kind == kind),
        )

    return tuple(map(line, KINDS))


def attributed_of(origins: Origins) -> int:
    """The money whose source is known."""
    return sum(sold for place, sold in origins.revenue.items() if place.kind != UNATTRIBUTED)


def return_of(attributed: int, cost: int, margin: int | None) -> Fraction | None:
    """Return on what was spent = (attributed × margin − cost) ÷ cost; the margin in percent. None on no cost."""
    return (Fraction(attributed * margin, 100) - cost) / cost if margin is not None and cost > 0 else None
