"""A list on paper: the columns that show, in their order, with what they add up to."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from twohats.widgets.column import Column, Sum
from twohats.widgets.list_export import Drawn
from twohats.words import language

if TYPE_CHECKING:
    from twohats.paper.page import Paper


@dataclass(frozen=True, slots=True)
class Letterhead:
    """What the window knows of every list: whose it is, of which day and moment, on which paper, in which colour.

    Attributes:
        firm: its name.
        wing: the word for the side that the list stands on.
        accent: its colour.
        day: the local day, in words.
        as_of: the moment, in words.
        file_day: the day in a file's name.
        paper: `A4` or `Letter`.
        total: the word for the last line.
    """

    firm: str
    wing: str
    accent: str
    day: str
    as_of: str
    file_day: str
    paper: str
    total: str


@dataclass(frozen=True, slots=True)
class Shown:
    """What is shown of a list: its name, its view, what narrows it and how many rows; each column with its heading."""

    title: str
    view: str
    narrowed: str
    columns: tuple[Column[Any], ...]
    headings: tuple[str, ...]
    empty: str


def make_list_pdf(letterhead: Letterhead, shown: Shown, records: Iterator[Any], drawn: Drawn) -> bytes:
    """The list as a PDF of as many pages as it takes."""
    from twohats.paper.long_list import LongList, build_list  # noqa: PLC0415  # reportlab only for paper
    from twohats.paper.page import Page  # noqa: PLC0415  # when a list is printed

    sums = Sums(shown.columns)
    rows = [sums.add(record) for record in records]
    frame = Page(
        wing=letterhead.wing,
        subtitle=shown.title,
        month=letterhead.day,
        firm=letterhead.firm,
        headline=shown.view,
        second_line=shown.narrowed,
        rows=(),
        definitions="",
        as_of=letterhead.as_of,
        accent=letterhead.accent,
    )
    listed = LongList(
        frame,
        shown.headings,
        rows,
        tuple("right" if column.right else "left" for column in shown.columns),
        sums.line(letterhead.total) if len(rows) > 1 else (),
        shown.empty,
    )
    title = f"{shown.title}, {letterhead.firm}"
    return build_list(listed, cast("Paper", letterhead.paper), title=title, language=language(), drawn=drawn)


class Sums:
    """Adds up what adds up, while the records are read."""

    def __init__(self, columns: Sequence[Column[Any]]) -> None:
        self._columns = columns
        self._sums = [None if column.total is None else Sum(column.total) for column in columns]

    def add(self, record: Any) -> tuple[str, ...]:  # noqa: ANN401  # of any list
        """Take a record in; the texts of its row."""
        for found in filter(None, self._sums):
            found.add(record)
        return tuple(column.on_paper(record) for column in self._columns)

    def line(self, word: str) -> tuple[str, ...]:
        """The last line; none where nothing adds up."""
        if not any(self._sums):
            return ()
        texts = ["" if found is None else found.say() for found in self._sums]
        return (texts[0] or word, *texts[1:])
