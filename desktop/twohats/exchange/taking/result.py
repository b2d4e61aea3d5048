"""What came of taking a file in."""

import hashlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from twohats.exchange.reading import Refusal, Row
from twohats.exchange.sources import LeftOut
from twohats.exchange.taking.known import Similar
from twohats.storage.erasing import ERASED, Digest, erased_key


@dataclass(frozen=True, slots=True)
class Entry:
    """A record in a list to look at: the line it stands on, what to call it, and why it stands in this list."""

    line: int
    what: str
    reason: str


@dataclass(slots=True)
class Result:
    """Counts in the file's own records, but `added`: the leads, deals, sales… that are new.

    `matched` records are here already; `skipped` ones hold nothing, or are no records of their own (`left_out`);
    `refused` ones say why; of `noted` ones there is something to know, such as that they asked not to be contacted.
    `places` are the channels that are new and of which their name does not tell the kind; `archived` are those that
    records came by though they are archived.
    `new`, `same` and `similar` are listed by a dry run only; the last are very like somebody.
    """

    read: int = 0
    added: int = 0
    matched: int = 0
    skipped: int = 0
    places: int = 0
    archived: tuple[str, ...] = ()
    refused: list[Refusal] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    noted: list[Refusal] = field(default_factory=list)
    new: list[Entry] = field(default_factory=list)
    same: list[Entry] = field(default_factory=list)
    similar: list[Similar] = field(default_factory=list)

    def to_json(self) -> dict[str, object]:
        """The counts, and what was not taken, for scripts."""
        counts = {name: getattr(self, name) for name in ("read", "added", "matched", "skipped")}
        told: dict[str, list[Refusal] | list[LeftOut]] = {"refused": self.refused, "left_out": self.left_out}
        return counts | {
            name: [{"line": one.line, "reason": one.reason} for one in rows] for name, rows in told.items()
        }


class Held:
    """The identities that were taken in before; of persons who were erased since, only what they are known again by."""

    def __init__(self, keys: Iterable[str] = (), digest: Digest = str) -> None:
        self._keys = set(keys)
        self._digest = digest
        self._erased = frozenset(key for key in self._keys if key.startswith(f"{ERASED}:"))

    def __contains__(self, identity: str) -> bool:
        return identity in self._keys or bool(self._erased and erased_key(identity, self._digest) in self._erased)

    def add(self, identity: str) -> None:
        """From now on it was taken in."""
        self._keys.add(identity)


class Identities:
    """Tells whether a record was taken in before.

    Its identity is its external id, else its own content with its occurrence number: a ledger may repeat a
    line, and each of them counts.
    """

    def __init__(self, kind: str, held: Held) -> None:
        self._kind = kind
        self._held = held
        self._seen: Counter[str] = Counter()

    def of(self, row: Row, external_id: str) -> str:
        """The identity of a record."""
        if external_id:
            return f"{self._kind}:id:{external_id}"
        content = hashlib.sha256("\x1f".join(row.cells).encode("utf-8", "surrogatepass")).hexdigest()
        self._seen[content] += 1
        return f"{self._kind}:row:{content}:{self._seen[content]}"

    def is_repeated(self, identity: str) -> bool:
        """Whether a row without an external id stood in the file before, to the letter."""
        return identity.startswith(f"{self._kind}:row:") and not identity.endswith(":1")

    def is_held(self, identity: str) -> bool:
        """Whether it was taken in before; from now on it is."""
        held = identity in self._held
        self._held.add(identity)
        return held
