"""How long the month's pages take, against typesetters that are given the same texts, tables and bars."""

import json
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from statistics import median

from benchmarks.as_html import as_html
from benchmarks.content import content_of
from benchmarks.measure import CODE, ROUNDS, Row, most_of, run, time_of
from benchmarks.paper import sample_report
from benchmarks.references import MissingError, Reference, first_time, not_measured

from twohats.month.pages import make_pdf
from twohats.month.rules.report import MonthReport
from twohats.month.store.frozen import to_text
from twohats.paper.text import plain, runs

_SCRIPT = "typeset.py"
_FONTS = CODE / "resources" / "fonts"
# The typesetter, its budget, and in which form it is given the pages.
_TYPESETTERS = (("Typst", 0.5, "month.json"), ("WeasyPrint", 0.05, "month.html"))
Pair = tuple[float, float]


def rows() -> Iterator[Row]:
    """Each with the figures lying ready: in a program that runs already, and in one that starts for it."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        report = sample_report(folder / "sample.twohats")
        content = content_of(report)
        (folder / "month.json").write_text(json.dumps(content), encoding="utf-8")
        (folder / "month.html").write_text(as_html(content), encoding="utf-8")
        (folder / "month.frozen").write_text(to_text(report), encoding="utf-8")
        for against, most, source in _TYPESETTERS:
            theirs = (against.lower(), str(folder / source), str(_FONTS), str(folder / "theirs.pdf"))
            row = _row("the month's three pages, drawn", against, most, partial(_drawn, report, theirs))
            yield row.explained(lambda: [most_of(partial(_draw, report))])
            row = _row("the same, from the program's start", against, most, partial(_first, folder, theirs))
            yield row.explained(partial(_floor, folder))


def _row(what: str, against: str, most: float, measure: Callable[[], list[Pair]]) -> Row:
    against = f"{against}, same texts, tables and bars"
    try:
        pairs = measure()
    except MissingError as why:
        return not_measured(what, against, most, why)
    ours, theirs = (median(side) * 1000 for side in zip(*pairs, strict=True))
    note = f"{ours:.0f} ms of the processor, of {theirs:.0f}"
    return Row(what, against, median(one / other for one, other in pairs), most, note=note)


def _floor(folder: Path) -> Iterator[str]:
    """What the program's start alone takes."""
    whole = median(run("benchmarks.drawn", *_ours(folder)).seconds for _ in range(ROUNDS))
    bare = median(run("reportlab.pdfgen.canvas").seconds for _ in range(ROUNDS))
    yield f"floor: Python that only loads reportlab's canvas takes {bare * 1000:.0f} of the {whole * 1000:.0f} ms"


def _ours(folder: Path) -> tuple[str, str]:
    return str(folder / "month.frozen"), str(folder / "ours.pdf")


def _drawn(report: MonthReport, theirs: tuple[str, ...]) -> list[Pair]:
    """Pairs, after one for warmth."""
    with Reference(theirs[0], _SCRIPT, *theirs) as there:
        return [(_draw(report), there.ask("again")) for _ in range(ROUNDS + 1)][1:]


def _draw(report: MonthReport) -> float:
    # There the size of the type changes each time, so that nothing is remembered; here what is known of each text goes.
    plain.cache_clear()
    runs.cache_clear()
    return time_of(partial(make_pdf, report))


def _first(folder: Path, theirs: tuple[str, ...]) -> list[Pair]:
    """Pairs, after one that compiles."""
    return [(run("benchmarks.drawn", *_ours(folder)).seconds, first_time(_SCRIPT, *theirs)) for _ in range(ROUNDS + 1)][
        1:
    ]
