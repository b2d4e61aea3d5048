"""What a list is made of, and which of its rows are wanted."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Generic, TypeVar

from twohats.storage.sqlite import Connection
from twohats.widgets.column import Column
from twohats.widgets.pull_downs import PullDown

if TYPE_CHECKING:
    from array import array

Record = TypeVar("Record")


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which rows, and in which order: a column's `order`, the filter's words, a view's name, the pull-downs' values."""

    order: str
    descending: bool
    words: str = ""
    view: str = ""
    chosen: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Listing(Generic[Record]):
    """What a list is made of.

    Attributes:
        name: under which its columns are remembered.
        columns: from left to right.
        keys: the keys of the rows that are wanted, in their order.
        first: the first of them, found at once, to be shown meanwhile; None where there is no short way to them.
        rows: the records of some keys.
        key_of: a record's key.
        order: the order it has at first.
        descending: whether that runs downwards.
        views: name and words of each saved view, the first one at first; none for a list without.
        counted: how its number is said, with a place for it; `one` how that is said of a single one.
        pull_downs: what it may be narrowed by besides words; they come with Ctrl+F.
    """

    name: str
    columns: tuple[Column[Record], ...]
    keys: Callable[[Connection, Wanted], "array[int]"]
    rows: Callable[[Connection, Sequence[int]], Sequence[Record]]
    key_of: Callable[[Record], int]
    order: str
    descending: bool = False
    views: tuple[tuple[str, str], ...] = ()
    counted: str = "{:,}"
    one: str = ""
    first: "Callable[[Connection, Wanted], array[int] | None] | None" = None
    pull_downs: tuple[PullDown, ...] = ()
