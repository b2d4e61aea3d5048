"""How soon typed words find leads, or anything, among a million: the question, and from key to painted rows."""

import random
import tempfile
from collections.abc import Iterator
from functools import partial
from statistics import median
from time import perf_counter

from benchmarks.book import FIRST, LAST, NEEDS, PLACES, SIZES, TODAY, book
from benchmarks.measure import Row, slope, time_of, worst_of_many
from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from twohats.app.start import application
from twohats.app.window import MainWindow
from twohats.hat import Hat
from twohats.marketing.store import finding as in_marketing
from twohats.marketing.store import lead_list
from twohats.rooms import open_business
from twohats.sales.store import finding as in_sales
from twohats.storage import search
from twohats.storage.sqlite import Connection

_LEADS = SIZES[-1]
_RAW = (
    "SELECT rowid FROM business_contact_search WHERE business_contact_search MATCH ? LIMIT 50",
    "SELECT rowid FROM marketing_lead_search WHERE marketing_lead_search MATCH ? LIMIT 50",
)
_TYPED = ("Marta Sil", "Mull", "kitchen", "oak st", "Porto", "Zoe Lo")

# Names, what is wanted, phones in three notations, addresses, numbers of papers, a place, a command, and nothing.
_SOUGHT = (
    "Marta Silva",
    "Beatriz Müller 1234",
    "kitchen",
    "bathroom renovation",
    "+351 21 0123456",
    "(021) 0123-456",
    "00351210123456",
    "person123456@example.com",
    "info@example.com",
    "A-1234",
    "Campaign 12",
    "Porto",
    "ring them",
    "new lead",
    "zzz",
)


def rows() -> Iterator[Row]:
    """The budgets of search as one types."""
    times = [_times_of(size) for size in SIZES]
    ours, raw = (worst_of_many(each) for each in times[-1])
    against = "the raw queries of both indexes, LIMIT 50"
    note = f"{ours * 1000:.2f} ms of the processor; beginnings of names, places and needs"
    yield Row(f"search as you type, {_LEADS:,} leads, 95 of 100", against, ours / raw, 2, "×", note)
    usual = slope(SIZES, [median(each) for each, _ in times])
    longest = [slope(SIZES, [worst_of_many(pair[which]) for pair in times]) for which in (0, 1)]
    note = f"of the median; of 95 of 100 {longest[0]:.2f}, the raw queries' own {longest[1]:.2f}"
    row = Row("search as you type, growth", "1 thousand to 1 million leads", usual, 0.2, "slope", note)
    floor = (
        f"floor: the raw queries themselves grow by {longest[1]:.2f}: for a word of four letters or more FTS5 joins "
        "the lists of all words that begin so, before it gives the first row"
    )
    yield row.explained(lambda: [floor])
    yield _found()
    with tempfile.TemporaryDirectory() as name:
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, name)
        yield _typed()


def _times_of(size: int) -> tuple[list[float], list[float]]:
    """Of a hundred beginnings of words in a book: ours and the raw ones, one after the other."""
    file = open_business(book(size), write=False)
    db, ours, raw = file.connection(Hat.MARKETING), list[float](), list[float]()
    for words in _beginnings():
        ask = partial(lead_list.first_ids, db, lead_list.Choice(TODAY, words=words))
        pairs = [(time_of(ask), time_of(partial(_look_up, db, words))) for _ in range(5)]
        ours.append(median(one for one, _ in pairs))
        raw.append(median(other for _, other in pairs))
    file.close()
    return ours, raw


def _look_up(db: Connection, words: str) -> None:
    for sql in _RAW:
        db.all(sql, (search.matching(words),))


def _found() -> Row:
    """The finder's whole question, under both hats, after every letter of names, needs, numbers and addresses."""
    file, times = open_business(book(_LEADS), write=False), dict[str, float]()
    for hat, find in ((Hat.MARKETING, in_marketing.find), (Hat.SALES, in_sales.find)):
        for typed in _SOUGHT:
            for end in range(1, len(typed) + 1):
                ask = partial(find, file.connection(hat), typed[:end])
                times[f"{typed[:end]} ({hat})"] = median(time_of(ask) for _ in range(3)) * 1000
    file.close()
    slowest = max(times, key=lambda one: times[one])
    note = f"of the processor; median {median(times.values()):.1f}, longest {times[slowest]:.0f} for {slowest}"
    what = f"finder, each letter of {len(_SOUGHT)} searches, {_LEADS:,} leads, 95 of 100"
    return Row(what, "both hats", worst_of_many(list(times.values())), 16, "ms", note)


def _beginnings() -> Iterator[str]:
    chance = random.Random(1)  # noqa: S311  # the same every time
    known = [word for word in (*FIRST, *LAST, *PLACES, *(one for need in NEEDS for one in need.split())) if word]
    for _ in range(100):
        words = chance.sample(known, chance.choice((1, 1, 2)))
        yield " ".join((*words[:-1], words[-1][: chance.randint(1, 6)]))


def _typed() -> Row:
    """Real keys in the real window, each pressed once the rows of the one before show."""
    application()
    window = MainWindow(open_business(book(_LEADS), write=False))
    window.resize(1280, 800)
    window.show()
    window.settle()
    window.turn_to(Hat.MARKETING, 3)
    window.settle()
    taken = [one for words in _TYPED for one in _until_painted(window, words)]
    window.close()
    note = f"median {median(taken):.0f} ms of {len(taken)} keys"
    return Row("from the key to the painted rows, 95 of 100", "on the wall", worst_of_many(taken), 16, "ms", note)


def _until_painted(window: MainWindow, words: str) -> Iterator[float]:
    """The milliseconds of each key."""
    listed = window.marketing.leads.list
    listed.filter.clear()
    window.settle()
    for letter in words:
        before, begin = listed.table.records.ids(), perf_counter()
        QTest.keyClicks(listed.filter, letter)
        while listed.table.records.ids() is before:
            QApplication.processEvents()
        listed.table.viewport().repaint()
        yield (perf_counter() - begin) * 1000
