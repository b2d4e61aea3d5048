"""How a list of a million leads opens, scrolls and sorts, against a model that holds every row."""

import tempfile
from array import array
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from functools import partial
from statistics import median
from time import perf_counter, process_time
from typing import Any

from benchmarks.book import SIZES, TODAY, book
from benchmarks.measure import Row, most_of, ratio, run, slope, worst_of_many
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QTableView

from twohats.app.start import application
from twohats.app.window import MainWindow
from twohats.business.rules.money import show_number
from twohats.business.rules.profile import Profile
from twohats.business.speech import Speech
from twohats.hat import Hat
from twohats.marketing.rules.leads import STATE_WORDS, Lead
from twohats.marketing.store import lead_list, leads
from twohats.rooms import open_business
from twohats.storage.sqlite import Connection
from twohats.widgets.column import Column
from twohats.widgets.label import shown
from twohats.widgets.record_model import Index, RecordModel
from twohats.widgets.table import RecordTable

_LEADS, _MANY = SIZES[-1], 128
_FRAMES, _ROWS_A_FRAME = 200, 20
_RAW = {
    "created": "SELECT id FROM marketing_lead ORDER BY created_on DESC, id DESC",
    "name": "SELECT l.id FROM marketing_lead AS l LEFT JOIN business_contact AS k ON k.id = l.contact_id "
    "ORDER BY k.key DESC, l.id DESC",
    "need": "SELECT id FROM marketing_lead ORDER BY lower(need) DESC, id DESC",
    "channel": "SELECT l.id FROM marketing_lead AS l JOIN business_channel AS c ON c.id = l.channel_id "
    "ORDER BY c.key DESC, l.id DESC",
}


def rows() -> Iterator[Row]:
    """The budgets of a list."""
    with tempfile.TemporaryDirectory() as name:
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, name)
        yield from _in_the_window()
    yield from _orders()
    nothing, ours, every = (run("benchmarks.holding", how, str(book(_LEADS))).memory for how in _HELD)
    held, note = (ours - nothing) / (every - nothing), f"{ours - nothing:.0f} of {every - nothing:.0f} MB"
    yield Row(f"memory of a list of {_LEADS:,}", "a model that holds all rows", held, 0.07, "×", note)
    yield from _scrolling()


_HELD = ("nothing", "ours", "all")


def _in_the_window() -> Iterator[Row]:
    """What the owner waits for, in the real window."""
    app = application()
    window = MainWindow(open_business(book(_LEADS), write=False))
    window.resize(1280, 800)
    window.show()
    window.settle()
    begin, worked = perf_counter(), process_time()
    window.turn_to(Hat.MARKETING, 3)
    table = window.marketing.leads.table
    taken = _until_painted(app, table, begin)
    note = f"{(process_time() - worked) * 1000:.0f} ms of the processor"
    window.settle()
    yield Row(f"list of {_LEADS:,}: first rows", "on the wall, page made and painted", taken, 100, "ms", note)
    clicks = {name: _click(app, window, table, section) for name, section in (("name", 0), ("since", 6))}
    note = ", ".join(f"{name} {taken:.0f}" for name, taken in clicks.items())
    yield Row("click on a heading: first page", "on the wall, painted", max(clicks.values()), 50, "ms", note)
    window.close()


def _until_painted(app: QApplication, table: RecordTable[Lead], begin: float) -> float:
    """The milliseconds until rows show."""
    while not table.records.rowCount():
        app.processEvents()
    table.viewport().repaint()
    return (perf_counter() - begin) * 1000


def _click(app: QApplication, window: MainWindow, table: RecordTable[Lead], section: int) -> float:
    """The longer of both ways, each of them the median of three."""
    taken = []
    for _ in range(6):
        before, begin = table.records.ids(), perf_counter()
        table.horizontalHeader().sectionClicked.emit(section)
        while table.records.ids() is before:
            app.processEvents()
        table.viewport().repaint()
        taken.append((perf_counter() - begin) * 1000)
        window.settle()
    return max(median(taken[::2]), median(taken[1::2]))


def _orders() -> Iterator[Row]:
    """The whole of each order against the plainest query for it; and how the first page grows."""
    first: dict[str, list[float]] = {"created": [], "name": []}
    for size in SIZES:
        file = open_business(book(size), write=False)
        db = file.connection(Hat.MARKETING)
        for order, taken in first.items():
            taken.append(_least(db, order))
        if size == _LEADS:
            ratios = {
                order: ratio(partial(_whole, db, order), partial(_raw, db, raw), 3) for order, raw in _RAW.items()
            }
        file.close()
    note = ", ".join(f"{order} {one:.2f}" for order, one in ratios.items())
    yield Row("whole order of a column", "raw SQL", max(ratios.values()), 1.2, "×", note)
    grows = max(slope(SIZES, taken) for taken in first.values())
    yield Row("first page of an order, growth", "1 thousand to 1 million leads", grows, 0.2, "slope")


def _whole(db: Connection, order: str) -> "array[int]":
    return lead_list.lead_ids(db, lead_list.Choice(TODAY, order))


def _raw(db: Connection, sql: str) -> "array[int]":
    return array("q", (one for (one,) in db.execute(sql)))


def _least(db: Connection, order: str) -> float:
    times = []
    for _ in range(9):
        begin = perf_counter()
        ids = lead_list.first_ids(db, lead_list.Choice(TODAY, order))
        lead_list.scored(db, (ids or lead_list.lead_ids(db, lead_list.Choice(TODAY, order)))[:40], TODAY)
        times.append(perf_counter() - begin)
    return min(times)


def columns_of() -> tuple[Column[Lead], ...]:
    """What is shown of a lead, as its list formats it."""
    speech = Speech(Profile("Kowalski Renovations"))
    now = datetime.now(UTC)
    return (
        Column("Name", lambda lead: lead.called, 170),
        Column("Need", lambda lead: lead.need, 200),
        Column("Channel", lambda lead: lead.channel, 112),
        Column("State", lambda lead: STATE_WORDS[lead.state], 122),
        Column("Score", lambda lead: show_number(lead.score or 0, speech.firm.locale), 80, right=True),
        Column("Since", lambda lead: speech.day(lead.created_on, now), 104),
    )


def open_model(db: Connection) -> RecordModel[Lead]:
    """Our model over every lead."""
    model = RecordModel(columns_of(), lambda ids: lead_list.scored(db, ids, TODAY), lambda lead: lead.id)
    model.show_ids(lead_list.lead_ids(db, lead_list.Choice(TODAY)))
    return model


def all_texts(db: Connection, columns: Sequence[Column[Lead]]) -> Iterator[tuple[str, ...]]:
    """The texts of every lead, as a model holds them that keeps all."""
    ids = lead_list.lead_ids(db, lead_list.Choice(TODAY))
    for first in range(0, len(ids), _MANY):
        for lead in leads.leads(db, ids[first : first + _MANY]):
            yield tuple(column.text(lead) for column in columns)


class Naive(RecordModel[Lead]):
    """A model as one writes it first: each cell asks for its row, and formats it, whenever it is painted."""

    def __init__(self, ids: Sequence[int], row: Callable[[int], Lead]) -> None:
        super().__init__(columns_of(), lambda _: (), lambda lead: lead.id)
        self._ids, self._lead = ids, row

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return shown(self.columns[index.column()].text(self._lead(index.row())))
        if role == Qt.ItemDataRole.TextAlignmentRole and self.columns[index.column()].right:
            return Qt.AlignmentFlag.AlignRight
        return None


class Painted(RecordModel[Lead]):
    """A model that knows what every cell says: what is left is Qt's painting, and its thousand questions."""

    _WORDS = ("Ana Ferreira 123456", "Kitchen of 12 m²", "Website", "With Sales", "12", "24 Nov")

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return self._WORDS[index.column()] if role == Qt.ItemDataRole.DisplayRole else None


def _scrolling() -> Iterator[Row]:
    """Against what one writes first over a file, and against every row held in memory; the floor is painting alone."""
    application()
    file = open_business(book(_LEADS), write=False)
    db = file.connection(Hat.MARKETING)
    ids = lead_list.lead_ids(db, lead_list.Choice(TODAY))
    held = lead_list.scored(db, ids[: _FRAMES * _ROWS_A_FRAME + _MANY], TODAY)
    painted = Painted(columns_of(), lambda _: (), lambda lead: lead.id)
    painted.show_ids(ids)
    # So that none pays for what Qt makes once, such as the pictures of the letters.
    _frames(_table(db, ids, painted))
    models = (
        None,
        Naive(ids, lambda row: _fetch(db, ids[row : row + 1])[0]),
        Naive(ids[: len(held)], held.__getitem__),
        painted,
    )
    ours, asking, holding, floor = (worst_of_many(_frames(_table(db, ids, model))) * 1000 for model in models)
    for against, theirs in (("asks the file for each cell", asking), ("holds all rows", holding)):
        note = f"{ours:.1f} ms of 12, against {theirs:.1f}"
        row = Row("scrolling, 95 of 100 frames", f"a model that {against}", ours / theirs, 0.4, "×", note)
        yield row.explained(partial(_why, db, ids, floor / theirs))
    file.close()


def _why(db: Connection, ids: Sequence[int], floor: float) -> Iterator[str]:
    yield f"of our frames: {most_of(partial(_frames, _table(db, ids)))}"
    yield (
        f"floor: painting alone, with a model that knows what every cell says, takes {floor:.2f} × already; "
        "what is ours above it reads 20 new rows a frame from the file, and formats them"
    )


def _table(db: Connection, ids: Sequence[int], model: RecordModel[Lead] | None = None) -> RecordTable[Lead]:
    table = RecordTable(columns_of(), partial(_fetch, db), lambda lead: lead.id, "marketing")
    if model is None:
        table.show_ids(ids)
    else:
        table.setModel(model)
    return table


def _fetch(db: Connection, ids: Sequence[int]) -> Sequence[Lead]:
    return lead_list.scored(db, ids, TODAY)


def _frames(view: QTableView) -> list[float]:
    view.resize(1280, 800)
    view.show()
    QApplication.processEvents()
    taken = []
    for frame in range(_FRAMES):
        begin = process_time()
        view.verticalScrollBar().setValue(frame * _ROWS_A_FRAME)
        view.viewport().repaint()
        taken.append(process_time() - begin)
    view.close()
    return taken
