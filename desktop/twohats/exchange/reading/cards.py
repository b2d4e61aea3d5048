"""vCards (2.1, 3.0 and 4.0) as a table: a row for each card, a column for each thing known of a contact."""

import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from itertools import islice
from pathlib import Path

from twohats.exchange.reading.table import RawRecord, Table
from twohats.exchange.reading.text import lines_of

HEADINGS = (
    "Name", "Organisation", "Email", "More emails", "Phone", "More phones", "Address", "City", "Language",
    "Tags", "Note", "UID",
)  # fmt: skip
_BEGIN, _END = "begin:vcard", "end:vcard"
_LONGEST_VALUE = 100_000
_LOOKED_AT = 20
_TEXTS = frozenset("fn n org email tel adr lang categories note uid kind x-addressbookserver-kind".split())
_PROPERTY = re.compile(
    r"""(?:[^.:;"]*\.)?(?P<name>[A-Za-z0-9-]+)(?P<parameters>(?:;(?:"[^"]*"|[^":;])*)*):(?P<value>.*)""", re.DOTALL
)
_PARAMETER = re.compile(r"""\s*;\s*(?:(?P<name>[A-Za-z0-9-]+)\s*=)?(?P<value>(?:"[^"]*"|[^";])*)""")
_TOKEN = re.compile(r"\\.|[^\\]", re.DOTALL)
_BASE64_LINE = re.compile(r"[A-Za-z0-9+/=]+")
_NO_VOICE = frozenset(("fax", "pager", "modem", "bbs"))


@dataclass(frozen=True, slots=True)
class _Value:
    """What a property says: its text still escaped, and its parameters folded to lower case."""

    text: str
    marks: frozenset[str]
    escaped: bool

    @property
    def preferred(self) -> bool:
        """Whether the card says that it is the first of its kind."""
        return not self.marks.isdisjoint(("pref", "pref=1"))

    def parts(self, sign: str = ";") -> list[str]:
        """The text parted by a sign, each part as it is meant."""
        if not self.escaped:
            return _loose_parts(self.text, sign)
        parts = [""]
        for token in _TOKEN.findall(self.text):
            if token == sign:
                parts.append("")
            else:
                parts[-1] += _meant(token)
        return [part.strip() for part in parts]

    def whole(self) -> str:
        """The text as it is meant."""
        if not self.escaped:
            return self.text.replace("\\;", ";").strip()
        return "".join(map(_meant, _TOKEN.findall(self.text))).strip()


@dataclass(slots=True)
class _Card:
    """A card while it is read."""

    line: int
    values: dict[str, list[_Value]] = field(default_factory=dict)
    escaped: bool = True
    wrong: str = ""

    def take(self, text: str, *, cut: bool) -> None:
        """Take one property in, or note what is wrong with it."""
        found = _PROPERTY.fullmatch(text)
        if found is None:
            self.wrong = self.wrong or f"“{text[:40]}” in this card is no property of a vCard."
            return
        name = found["name"].lower()
        if name == "version":
            self.escaped = found["value"].strip() != "2.1"
        elif name in _TEXTS:
            if cut:
                self.wrong = self.wrong or f"A property of this card is longer than {_LONGEST_VALUE} characters."
            marks = frozenset(_marks(found["parameters"]))
            value = _unquoted(found["value"], marks) if "quoted-printable" in marks else found["value"]
            self.values.setdefault(name, []).append(_Value(value, marks, self.escaped))

    def record(self) -> RawRecord:
        """The row of this card."""
        kinds = {value.whole().lower() for name in ("kind", "x-addressbookserver-kind") for value in self._all(name)}
        if "group" in kinds and not self.wrong:
            self.wrong = "The card is a group, not a contact."
        return self.line, self.wrong or self._cells()

    def _cells(self) -> list[str]:
        emails = [value.whole().removeprefix("mailto:") for value in self._all("email")]
        phones = self._phones()
        address, city = self._address()
        organisation = next((parts[0] for value in self._all("org") if (parts := value.parts())), "")
        name = next((value.whole() for value in self._all("fn")), "") or self._name()
        return [
            "" if name == organisation else name,
            organisation,
            *_first_and_rest(emails),
            *_first_and_rest(phones),
            address,
            city,
            next((value.whole() for value in self._all("lang")), ""),
            ", ".join(tag for value in self._all("categories") for tag in value.parts(",") if tag),
            "\n".join(value.whole() for value in self._all("note")),
            next((value.whole() for value in self._all("uid")), ""),
        ]

    def _all(self, name: str) -> list[_Value]:
        return sorted(self.values.get(name, ()), key=lambda value: not value.preferred)

    def _name(self) -> str:
        parts = next((value.parts() for value in self._all("n")), [])
        family, given, middle = [*parts, "", "", ""][:3]
        return " ".join(part for part in (given, middle, family) if part)

    def _phones(self) -> list[str]:
        """Those that ring before those that do not; without what the address of a number wraps around it."""
        values = sorted(self._all("tel"), key=lambda value: not _NO_VOICE.isdisjoint(value.marks))
        return [value.whole().removeprefix("tel:").split(";")[0].strip() for value in values]

    def _address(self) -> tuple[str, str]:
        """The first address as it is written on a letter, and its town."""
        parts = next((value.parts() for value in self._all("adr") if any(value.parts())), [])
        box, more, street, city, region, code, country = [*parts, *[""] * 7][:7]
        lines = (street, more, box, f"{code} {city}".strip(), region, country)
        return "\n".join(line for line in lines if line), city


def are_cards(path: Path, encoding: str) -> bool:
    """Whether a text begins as a card does."""
    filled = (line.strip() for line in islice(lines_of(path, encoding), _LOOKED_AT))
    return next(filter(None, filled), "").lower() == _BEGIN


def read_cards(path: Path, encoding: str) -> Table:
    """The cards of a text as a table; its rows may still be none."""
    return Table(path, HEADINGS, partial(_records, path, encoding), 0, encoding)


def _records(path: Path, encoding: str) -> Iterator[RawRecord]:
    deck = _Deck()
    for line, text, cut in _unfolded(lines_of(path, encoding)):
        yield from deck.take(line, text, cut=cut)
    yield from deck.drop()


class _Deck:
    """Puts cards together from their properties; a card within a card is somebody's agent and belongs to nobody."""

    def __init__(self) -> None:
        self._card: _Card | None = None
        self._depth = 0
        self._before_agent = False

    def take(self, line: int, text: str, *, cut: bool) -> Iterator[RawRecord]:
        """Take a property in; the row of the card it ends, if any."""
        word = "".join(text.split()).lower()
        if word == _BEGIN:
            yield from self._begin(line)
        elif self._card is None:
            if word:
                yield line, "The line stands outside of any card."
        elif word == _END:
            yield from self._end(self._card)
        elif self._depth == 1:
            self._card.take(text, cut=cut)
        self._before_agent = word.startswith("agent:") or (self._before_agent and not word)

    def drop(self) -> Iterator[RawRecord]:
        """The row of a card that was never finished, if there is one."""
        if self._card is not None:
            self._card.wrong = "The card begins and never ends."
            yield self._card.record()
            self._card, self._depth = None, 0

    def _begin(self, line: int) -> Iterator[RawRecord]:
        if not self._before_agent and self._depth == 1:
            yield from self.drop()
        self._depth += 1
        self._card = self._card or _Card(line)

    def _end(self, card: _Card) -> Iterator[RawRecord]:
        self._depth -= 1
        if self._depth == 0:
            yield card.record()
            self._card = None


def _unfolded(lines: Iterator[str]) -> Iterator[tuple[int, str, bool]]:
    """Each property with the line it starts on, put together from its lines, and whether too long a rest was cut."""
    start, pieces, length = 0, [""], 0
    for number, line in enumerate(lines, 1):
        text = line.rstrip("\r\n")
        rest = _continued(pieces, text)
        if rest is None:
            if pieces != [""]:
                yield start, "".join(pieces), length > _LONGEST_VALUE
            start, pieces, length = number, [text[:_LONGEST_VALUE]], len(text)
        else:
            length += len(rest)
            if length <= _LONGEST_VALUE:
                pieces.append(rest)
    if pieces != [""]:
        yield start, "".join(pieces), length > _LONGEST_VALUE


def _continued(pieces: list[str], text: str) -> str | None:
    """What a line adds to the property before it; None if it begins one of its own."""
    head = pieces[0].partition(":")[0].upper()
    if not pieces[0]:
        return None
    if "QUOTED-PRINTABLE" in head and pieces[-1].endswith("="):
        pieces[-1] = pieces[-1][:-1]
        return text
    if text[:1] in {" ", "\t"}:
        return text[1:]
    is_data = "BASE64" in head or "ENCODING=B" in head
    return text if is_data and text and _BASE64_LINE.fullmatch(text) else None


def _marks(parameters: str) -> Iterator[str]:
    """`type=home,pref` is `home` and `pref`, as is `HOME;PREF` of old; `pref=1` and `charset=utf-8` stay whole."""
    for found in _PARAMETER.finditer(parameters):
        name, value = (found["name"] or "type").lower(), found["value"].replace('"', "").strip().lower()
        yield from value.split(",") if name in {"type", "encoding"} else (f"{name}={value}",)


def _unquoted(text: str, marks: frozenset[str]) -> str:
    data = quopri.decodestring(text.encode("utf-8", "surrogatepass"))
    named = next((mark.partition("=")[2] for mark in marks if mark.startswith("charset=")), "utf-8")
    for encoding in (named, "utf-8"):
        try:
            return data.decode(encoding)
        except (ValueError, LookupError):
            continue
    return data.decode("cp1252", "replace")


def _meant(token: str) -> str:
    if len(token) == 1:
        return token
    return "\n" if token[1] in "nN" else token[1]


def _loose_parts(text: str, sign: str) -> list[str]:
    """The parts of a text of 2.1, which knows no escape but that of the semicolon."""
    return [part.replace("\0", ";").strip() for part in text.replace("\0", "").replace("\\;", "\0").split(sign)]


def _first_and_rest(texts: list[str]) -> tuple[str, str]:
    known = list(dict.fromkeys(filter(None, texts)))
    return (known[0], ", ".join(known[1:])) if known else ("", "")
