"""A disk that loses its power: what may be on it afterwards, given the calls that were made before.

The model, which is harsher than any one file system that Two Hats meets:

* A write is safe once its file was synced after it. Of the others, each is on the disk or is not, in any order
  (Pillai and others, "All File Systems Are Not Created Equal", OSDI 2014, which calls it ALICE).
* A write can be torn: each sector of 512 bytes is there or not, but a sector itself is whole, and bytes outside of the
  write are never touched (https://www.sqlite.org/atomiccommit.html, sections 2 and 9; "powersafe overwrite").
* The size is apart from the content: a file can have grown by a write that was lost, and then reads as zeros there.
  Cutting a file off can be lost like a write.
* Names that come, go or change are safe once the folder was synced after that. Of the others the first few happened
  and the rest did not, as journals of directories have it; syncing a file does not make its name safe.
* What is only mapped into memory (SQLite's `-shm`) is gone, or anything at all.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

FOLDER = "."
_SECTOR = 512
_SHARES = (0.0, 0.1, 0.5, 0.9, 1.0)
_TORN = 0.3
_WRITTEN = 0.5
_GROWN = 0.5


@dataclass(frozen=True, slots=True)
class Call:
    """One call as it was recorded; a renaming has the new name as its data."""

    kind: str
    name: str
    offset: int
    data: bytes


def read_calls(record: Path) -> list[Call]:
    """All calls of a record, in their order."""
    calls = []
    with record.open("rb") as file:
        while line := file.readline():
            kind, name, offset, length = line.decode().split()
            calls.append(Call(kind, name, int(offset), file.read(int(length))))
    return calls


@dataclass(slots=True)
class _File:
    """What is safe of a file, and what was done to it since."""

    safe: bytearray
    since: list[Call] = field(default_factory=list)

    def sync(self) -> None:
        for call in self.since:
            _perform(self.safe, call)
        self.since.clear()

    def after(self, chance: Random) -> bytearray:
        """Its content after the power went."""
        content, share = bytearray(self.safe), chance.choice(_SHARES)
        for call in self.since:
            for part in _fate(call, share, chance):
                _perform(content, part)
        return content


def _perform(content: bytearray, call: Call) -> None:
    """Write or cut off; what lies between the end and a write beyond it is zeros."""
    if call.kind == "truncate":
        del content[call.offset :]
    content.extend(bytes(max(0, call.offset - len(content))))
    content[call.offset : call.offset + len(call.data)] = call.data


def _fate(call: Call, share: float, chance: Random) -> Iterator[Call]:
    """What comes of a call that was not synced: all of it, some of its sectors, its size, or nothing."""
    if chance.random() < share:
        yield call
        return
    if call.kind == "write" and chance.random() < _TORN:
        yield from (sector for sector in _sectors(call) if chance.random() < _WRITTEN)
    if call.kind == "write" and chance.random() < _GROWN:
        yield Call("grow", call.name, call.offset + len(call.data), b"")


def _sectors(call: Call) -> Iterator[Call]:
    end = call.offset + len(call.data)
    starts = [call.offset, *range((call.offset // _SECTOR + 1) * _SECTOR, end, _SECTOR)]
    for start, after in zip(starts, [*starts[1:], end], strict=True):
        yield Call("write", call.name, start, call.data[start - call.offset : after - call.offset])


@dataclass(frozen=True, slots=True)
class _Naming:
    """A name that went, one that came, or both, with the file that it leads to."""

    gone: str
    come: str
    file: _File

    def perform(self, names: dict[str, _File]) -> None:
        names.pop(self.gone, None)
        if self.come:
            names[self.come] = self.file


class Disk:
    """The files of one folder while calls are made."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self._names = {name: _File(bytearray(content)) for name, content in files.items()}
        self._safe_names = dict(self._names)
        self._namings: list[_Naming] = []

    def perform(self, call: Call) -> None:
        """Let one call be made."""
        if call.kind == "create":
            self._name("", call.name, _File(bytearray()))
        elif call.kind in ("unlink", "rename"):
            self._name(call.name, call.data.decode(), self._names[call.name])
        elif call.kind != "sync":
            self._names[call.name].since.append(call)
        elif call.name == FOLDER:
            self._safe_names = dict(self._names)
            self._namings.clear()
        else:
            self._names[call.name].sync()

    def _name(self, gone: str, come: str, file: _File) -> None:
        naming = _Naming(gone, come, file)
        naming.perform(self._names)
        self._namings.append(naming)

    def after(self, chance: Random) -> dict[str, bytearray]:
        """The files by their names after the power went at this moment."""
        names = dict(self._safe_names)
        for naming in self._namings[: chance.randint(0, len(self._namings))]:
            naming.perform(names)
        return {name: file.after(chance) for name, file in names.items()}
