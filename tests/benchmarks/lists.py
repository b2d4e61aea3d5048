"""How a list of a million leads opens, scrolls and sorts, against a model that holds every row."""

import tempfile
from array import array
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from functools import partial
from time import perf_counter
from typing import Any

from benchmarks.book import SIZES, TODAY, book
from benchmarks.measure import Row, ratio, run, slope, worst_of_many
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QTableView

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
from twohats.widgets.table import Index, RecordModel, RecordTable

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
    yield _scrolling()


_HELD = ("nothing", "ours", "all")


def _in_the_window() -> Iterator[Row]:
    """What the owner waits for, in the real window."""
    application()
    window = MainWindow(open_business(book(_LEADS), write=False))
    window.resize(1280, 800)
    window.show()
    window.settle()
    begin = perf_counter()
    window.turn_to(Hat.MARKETING, 3)
    table = window.marketing.leads.table
    taken = _until_painted(table, begin)
    window.settle()
    yield Row(f"list of {_LEADS:,}: first rows", "on the wall, page made and painted", taken, 100, "ms")
    clicks = {name: _click(window, table, section) for name, section in (("name", 0), ("since", 6))}
    note = ", ".join(f"{name} {taken:.0f}" for name, taken in clicks.items())
    yield Row("click on a heading: first page", "on the wall, painted", max(clicks.values()), 50, "ms", note)
    window.close()


def _until_painted(table: RecordTable[Lead], begin: float) -> float:
    """The milliseconds until rows show."""
    while not table.records.rowCount():
        application().processEvents()
    table.viewport().repaint()
    return (perf_counter() - begin) * 1000


def _click(window: MainWindow, table: RecordTable[Lead], section: int) -> float:
    """The longer of both ways."""
    taken = []
    for _ in range(2):
        before, begin = table.records.ids(), perf_counter()
        table.horizontalHeader().sectionClicked.emit(section)
        while table.records.ids() is before:
            application().processEvents()
        table.viewport().repaint()
        taken.append((perf_counter() - begin) * 1000)
        window.settle()
    return max(taken)


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
    """A model as one writes it first: every row in a list, formatted whenever it is asked for."""

    def __init__(self, held: Sequence[Lead]) -> None:
        super().__init__(columns_of(), lambda _: (), lambda lead: lead.id)
        self._held = held

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: ARG002, N802  # Qt's name, and Qt's wish
        return len(self._held)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return shown(self.columns[index.column()].text(self._held[index.row()]))
        if role == Qt.ItemDataRole.TextAlignmentRole and self.columns[index.column()].right:
            return Qt.AlignmentFlag.AlignRight
        return None


def _scrolling() -> Row:
    application()
    file = open_business(book(_LEADS), write=False)
    db = file.connection(Hat.MARKETING)
    ids = lead_list.lead_ids(db, lead_list.Choice(TODAY))
    held = lead_list.scored(db, ids[: _FRAMES * _ROWS_A_FRAME + _MANY], TODAY)
    ours, naive = (RecordTable(columns_of(), partial(_fetch, db), lambda lead: lead.id, "marketing") for _ in range(2))
    ours.show_ids(ids)
    naive.setModel(Naive(held))
    taken, theirs = _frames(ours), _frames(naive)
    file.close()
    note = f"{worst_of_many(taken) * 1000:.1f} ms of 12, against {worst_of_many(theirs) * 1000:.1f}"
    against = "a model that formats every time"
    return Row("scrolling, 95 of 100 frames", against, worst_of_many(taken) / worst_of_many(theirs), 0.4, "×", note)


def _fetch(db: Connection, ids: Sequence[int]) -> Sequence[Lead]:
    return lead_list.scored(db, ids, TODAY)


def _frames(view: QTableView) -> list[float]:
    view.resize(1280, 800)
    view.show()
    application().processEvents()
    taken = []
    for frame in range(_FRAMES):
        begin = perf_counter()
        view.verticalScrollBar().setValue(frame * _ROWS_A_FRAME)
        view.viewport().repaint()
        taken.append(perf_counter() - begin)
    view.close()
    return taken
