"""How soon a book can be used, against a browser of its table and against a spreadsheet of its leads."""

import tempfile
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from statistics import median

from benchmarks.book import SIZES, book, copy_of
from benchmarks.measure import Row, run
from benchmarks.references import MissingError, not_measured, program
from benchmarks.screen import screen, seconds_until_rest
from xlsxwriter import Workbook

from twohats.hat import Hat
from twohats.rooms import open_business

_ROUNDS = 5
_SHEET = SIZES[-2]
_LEADS = (
    "SELECT l.id, c.name, c.organisation, l.need, h.name, l.state, l.created_on, c.place FROM marketing_lead AS l "
    "JOIN business_contact AS c ON c.id = l.contact_id JOIN business_channel AS h ON h.id = l.channel_id ORDER BY l.id"
)
_HEADINGS = "id name organisation need channel state created place".split()
Other = Callable[[Path, Mapping[str, str]], float]


def rows() -> Iterator[Row]:
    """All on one kind of screen, in seconds of the processor, which the screen's own are no part of."""
    yield _row(SIZES[-1], "DB Browser for SQLite, its table of leads", 0.8, _browser)
    yield _row(_SHEET, "LibreOffice Calc, a workbook of so many leads", 0.15, _spreadsheet)


def _row(leads: int, against: str, most: float, other: Other) -> Row:
    what = f"first page shown, {leads:,} leads"
    try:
        pairs = _measure(leads, other)
    except MissingError as why:
        return not_measured(what, against, most, why)
    ours, theirs = (median(side) for side in zip(*pairs, strict=True))
    note = f"{ours:.2f} s of the processor, of {theirs:.2f}"
    row = Row(what, against, median(one / other for one, other in pairs), most, note=note)
    return row.explained(lambda: _why(theirs))


def _why(theirs: float) -> Iterator[str]:
    """What forbids less than a share of another program's seconds."""
    empty = median(run("benchmarks.empty").seconds for _ in range(_ROUNDS))
    yield (
        f"floor: an empty window of Python and Qt takes {empty / theirs:.2f} × of its {theirs:.2f} s; what comes "
        "on top is told with the first page against that window"
    )


def _measure(leads: int, other: Other) -> list[tuple[float, float]]:
    """Pairs, one after the other, after one for warmth: it makes the profiles and the day's backup."""
    with tempfile.TemporaryDirectory() as name, screen() as environment:
        folder = Path(name)
        environment |= {"HOME": name, "XDG_CONFIG_HOME": name, "XDG_RUNTIME_DIR": name}
        theirs = partial(other, folder, environment)
        theirs()
        path = copy_of(leads, folder)
        pairs = [(_ours(path, environment), theirs()) for _ in range(_ROUNDS + 1)]
    return pairs[1:]


def _ours(path: Path, environment: Mapping[str, str]) -> float:
    return run("twohats", str(path), **environment, TWOHATS_QUIT_WHEN="ready").seconds


def _browser(folder: Path, environment: Mapping[str, str]) -> float:
    """It rests once the first rows show, and how many there are."""
    command, path = [program("sqlitebrowser"), "-R", "-t", "marketing_lead"], folder / "browsed.twohats"
    if not path.exists():
        copy_of(SIZES[-1], folder).rename(path)
    return seconds_until_rest(command, path, environment)


def _spreadsheet(folder: Path, environment: Mapping[str, str]) -> float:
    """It rests once the sheet shows."""
    profile, path = f"-env:UserInstallation={(folder / 'office').as_uri()}", folder / "leads.xlsx"
    command = [program("soffice"), profile, "--norestore", "--nologo"]
    if not path.exists():
        _write_sheet(path)
    # Left by the time before, which was ended at once; it would be asked about.
    (folder / ".~lock.leads.xlsx#").unlink(missing_ok=True)
    return seconds_until_rest(command, path, environment)


def _write_sheet(path: Path) -> None:
    """The leads of the book, as an owner has them in a spreadsheet."""
    file = open_business(book(_SHEET), write=False)
    workbook = Workbook(path, {"constant_memory": True})
    sheet = workbook.add_worksheet("Leads")
    for place, row in enumerate((_HEADINGS, *file.connection(Hat.OWNER).all(_LEADS))):
        sheet.write_row(place, 0, row)
    workbook.close()
    file.close()
