"""Files that were good once, broken by a seed: each number gives the same broken file again."""

import random
import zipfile
from collections.abc import Callable
from datetime import date
from functools import cache
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from exchange.books import Cell, save_ods, save_xls, save_xlsx
from exchange.corpus import STRANGERS

Edit = Callable[[random.Random, bytes], bytes]

# Of a hundred broken files, so many of each kind.
SHARES = {"csv": 45, "vcf": 25, "xlsx": 12, "ods": 12, "xls": 6}
CARDS = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana Ferreira\r\nN:Ferreira;Ana;;;\r\nEMAIL;TYPE=INTERNET:ana@example.com\r\n"
    "TEL;TYPE=CELL:+351 21 000\r\nADR;TYPE=HOME:;;Rua Nova 5;Lisboa;;1200;Portugal\r\nNOTE:a\\, b\r\n c\r\n"
    "END:VCARD\r\nBEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=BCrgen\r\n"
    "TEL;WORK;FAX:1\r\nPHOTO;ENCODING=BASE64:\r\n AAAA\r\n\r\nEND:VCARD\r\n"
    "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Simon\r\nLANG;PREF=1:fr\r\nTEL;VALUE=uri:tel:+1-418;ext=102\r\nEND:VCARD\r\n"
)
ROWS: list[list[Cell]] = [
    ["Name", "Email", "Created", "Amount", "Source", "Title", "Stage"],
    ["Ana Ferreira", "ana@example.com", date(2026, 10, 2), 12.5, "Fair", "Roof", "Quoted"],
    ["Ben", None, date(2026, 10, 3), 1e6, "Website", "Door", "Won"],
    [None, "c@example.com", "13/10/2026", "1.234,50", None, None, None],
]
PLAIN = (
    "Date;Customer;Amount;Invoice\n13.10.2026;Ana;1.234,50;R1\n14.10.2026;Ben;5,00;R2\n14.10.2026;Ben;-5,00;R3\n",
    'name,email,source,need,created\nAna,a@example.com,Fair,"Kitchen, big",2026-10-02\n,,Website,,2026-10-03\n',
    "Title|Stage|Amount|Opened|Close date\nRoof|Won|500|2026-10-01|2026-10-05\nDoor|Quoted|7|2026-10-02|\n",
    "Month\tTarget\n2026-10\t5000\n2026-11\t6000\n",
    "Day,Campaign,Cost,Hours\n2026-10-01,Autumn,5.50,2\n2026-10-02,Autumn,,1.5\n",
)
TOKENS = (
    b'"', b",", b";", b"\t", b"\r", b"\n", b"\r\n", b"\0", b"\xff", b"\xfe\xff", b"\xef\xbb\xbf", b"=", b"\\", b"'",
    b"1/2/2018", b"1e309", b"-", b"9" * 40, b"<!DOCTYPE x>", b"&#0;", b"]]>", b"BEGIN:VCARD\r\n", b"END:VCARD", b":",
    b"\xf0\x9f\x98\x80", b"\xed\xa0\x80", b"\xe2\x80\xae", b"A" * 5000, b'r="XFD1048576"', b"<v>NaN</v>",
)  # fmt: skip


@cache
def seeds() -> dict[str, list[bytes]]:
    """The good files by their kind."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "good"
        found = {
            "csv": [stranger.save(Path(folder)).read_bytes() for stranger in STRANGERS],
            "vcf": [CARDS.encode(), CARDS.encode("utf-16")],
            "xlsx": [save_xlsx(path, sheets).read_bytes() for sheets in ({"One": ROWS}, {"A": ROWS, "B": ROWS})],
            "ods": [save_ods(path, {"One": ROWS}).read_bytes()],
            "xls": [save_xls(path, {"One": ROWS}).read_bytes()],
        }
    found["csv"] += [text.encode() for text in PLAIN]
    return found


def broken(number: int) -> tuple[str, bytes]:
    """The kind and the content of the broken file of this number."""
    chance = random.Random(number)  # noqa: S311  # the same file every time
    kind = chance.choices(list(SHARES), list(SHARES.values()))[0]
    content = chance.choice(seeds()[kind])
    inside = kind in {"xlsx", "ods"} and chance.random() < 0.8
    for _ in range(chance.choice((1, 1, 2, 4, 9))):
        content = _broken_inside(chance, content) if inside else _broken(chance, content)
    return kind, content


def _broken_inside(chance: random.Random, content: bytes) -> bytes:
    """An archive that is whole, one of whose parts is broken."""
    with zipfile.ZipFile(BytesIO(content)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    name = chance.choice(list(parts))
    parts[name] = _broken(chance, parts[name])
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for part, text in parts.items():
            archive.writestr(part, text)
    return made.getvalue()


def _broken(chance: random.Random, content: bytes) -> bytes:
    return chance.choice(EDITS)(chance, content)


def _piece(chance: random.Random, content: bytes) -> tuple[int, int]:
    start = chance.randint(0, len(content))
    return start, min(len(content), start + chance.choice((1, 1, 3, 17, 200)))


def _flip(chance: random.Random, content: bytes) -> bytes:
    at = chance.randrange(max(1, len(content)))
    return content[:at] + bytes([chance.randrange(256)]) + content[at + 1 :]


def _cut(chance: random.Random, content: bytes) -> bytes:
    start, end = _piece(chance, content)
    return content[:start] + content[end:]


def _end(chance: random.Random, content: bytes) -> bytes:
    return content[: chance.randint(0, len(content))]


def _repeat(chance: random.Random, content: bytes) -> bytes:
    start, end = _piece(chance, content)
    return content[:end] + content[start:end] * chance.choice((1, 2, 50)) + content[end:]


def _swap(chance: random.Random, content: bytes) -> bytes:
    one, two = sorted((_piece(chance, content), _piece(chance, content)))
    if one[1] > two[0]:
        return content
    middle = content[one[1] : two[0]]
    return content[: one[0]] + content[slice(*two)] + middle + content[slice(*one)] + content[two[1] :]


def _insert(chance: random.Random, content: bytes) -> bytes:
    at = chance.randint(0, len(content))
    return content[:at] + chance.choice(TOKENS) + content[at:]


def _lines(chance: random.Random, content: bytes) -> bytes:
    lines = content.splitlines(keepends=True)
    chance.shuffle(lines)
    return b"".join(lines)


EDITS: tuple[Edit, ...] = (_flip, _cut, _end, _repeat, _swap, _insert, _insert, _lines)
