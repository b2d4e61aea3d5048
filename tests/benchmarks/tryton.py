"""How long sending, accepting and winning take, against the like verbs of Tryton on its own SQLite file."""

import tempfile
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from benchmarks.book import SIZES, copy_of
from benchmarks.measure import Row, time_of
from benchmarks.references import MissingError, Reference, not_measured
from benchmarks.steps import SENDABLE, steps

from twohats.hat import Hat
from twohats.rooms import open_business

_TIMES = 40
_MOST = 0.1
_AGAINST = {
    "send": "Tryton 8: a lead becomes an opportunity",
    "accept": "Tryton 8: it is converted, into a sale",
    "win": "Tryton 8: it is set to won, and no more",
    "order": "Tryton 8: its sale quoted and confirmed",
}
# Winning books the order here; there, that is what wins.
_OURS = {"send": "send", "accept": "accept", "win": "win", "order": "win"}
Pair = tuple[float, float]


def rows() -> Iterator[Row]:
    """Each verb with its history and its guards, here in the largest book, there among the few that are asked of."""
    try:
        pairs = _measure()
    except MissingError as why:
        yield from (not_measured(_what(verb), against, _MOST, why) for verb, against in _AGAINST.items())
        return
    for verb, against in _AGAINST.items():
        ours, theirs = (median(side) * 1000 for side in zip(*pairs[verb], strict=True))
        share = median(one / other for one, other in pairs[verb])
        note = f"{ours:.2f} ms of the processor, of {theirs:.1f}"
        row = Row(_what(verb), against, share, _MOST, note=note)
        yield row.explained(
            lambda: ["the parts of the step are told with it, against one raw commit; a commit here waits for the disk"]
        )


def _what(verb: str) -> str:
    return f"{_OURS[verb]}, {SIZES[-1]:,} leads"


def _measure() -> dict[str, list[Pair]]:
    """The seconds of the processor of each verb here and there, in turn."""
    pairs: dict[str, list[Pair]] = {verb: [] for verb in _AGAINST}
    with (
        tempfile.TemporaryDirectory() as name,
        Reference("Tryton", "opportunities.py", name, str(2 * _TIMES)) as there,
    ):
        file = open_business(copy_of(SIZES[-1], Path(name)))
        for number, (lead,) in enumerate(file.connection(Hat.MARKETING).all(SENDABLE, (_TIMES,))):
            ours = {}
            for step, work in steps(file, lead, {}):
                ours[step] = time_of(work)
                pairs[step].append((ours[step], there.ask(f"{step} {number}")))
            for verb in ("send", "accept"):
                there.ask(f"{verb} {number + _TIMES}")
            pairs["order"].append((ours["win"], there.ask(f"order {number + _TIMES}")))
        file.close()
    return pairs
