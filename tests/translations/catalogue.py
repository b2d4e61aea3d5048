"""Reads and writes the translations: `.ts` for translators and Qt Linguist, JSON for the program."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

from translations.extract import PACKAGE, Message

LANGUAGES = ("de", "es", "fr", "pt")
FOLDER = PACKAGE.parent.parent / "resources" / "translations"
_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="{}" sourcelanguage="en">\n'
_SOURCE = "../../desktop/twohats/"


@dataclass
class Entry:
    """A message as it stands in a language's file; `vanished` where no code says it any more."""

    message: Message
    said: str = ""
    vanished: bool = False


def read(language: str) -> dict[str, Entry]:
    """What a language's file holds, by key; nothing where there is none."""
    path = FOLDER / f"{language}.ts"
    if not path.exists():
        return {}
    tree = ET.parse(path)  # noqa: S314  # a file of ours
    entries = (_entry(node) for node in tree.iter("message"))
    return {entry.message.key: entry for entry in entries}


def _entry(node: ET.Element) -> Entry:
    places = {one.get("filename", "").removeprefix(_SOURCE) for one in node.iter("location")}
    message = Message(node.findtext("source", ""), node.findtext("comment", ""), places)
    return Entry(message, node.findtext("translation", ""), node.find("translation[@type='vanished']") is not None)


def renewed(known: dict[str, Entry], found: dict[str, Message]) -> dict[str, Entry]:
    """The entries of what the code says now; translations of what it says no more stay, and are marked."""
    entries = {key: Entry(message, known[key].said if key in known else "") for key, message in found.items()}
    gone = {key: one for key, one in known.items() if key not in found and one.said}
    return entries | {key: Entry(one.message, one.said, vanished=True) for key, one in gone.items()}


def write(language: str, entries: dict[str, Entry]) -> None:
    """Write both files of a language."""
    FOLDER.mkdir(exist_ok=True)
    (FOLDER / f"{language}.ts").write_text(as_ts(language, entries.values()), encoding="utf-8", newline="\n")
    (FOLDER / f"{language}.json").write_text(as_json(entries), encoding="utf-8", newline="\n")


def as_json(entries: dict[str, Entry]) -> str:
    """The translations as the program reads them."""
    texts = {key: one.said for key, one in sorted(entries.items()) if one.said and not one.vanished}
    return json.dumps(texts, ensure_ascii=False, indent=0) + "\n"


def as_ts(language: str, entries: Iterable[Entry]) -> str:
    """The file as Qt Linguist writes it, a context for each room."""
    rooms: dict[str, list[Entry]] = {}
    for entry in entries:
        rooms.setdefault(entry.message.room, []).append(entry)
    written = "".join(_room(name, rooms[name]) for name in sorted(rooms))
    return f"{_HEAD.format(language)}{written}</TS>\n"


def _room(name: str, entries: list[Entry]) -> str:
    return f"<context>\n    <name>{name}</name>\n{''.join(map(_message, entries))}</context>\n"


def _message(entry: Entry) -> str:
    message = entry.message
    places = "".join(f'        <location filename="{_SOURCE}{place}"/>\n' for place in sorted(message.places))
    sense = f"        <comment>{escape(message.sense)}</comment>\n" if message.sense else ""
    state = ' type="vanished"' if entry.vanished else "" if entry.said else ' type="unfinished"'
    return (
        f"    <message>\n{places}        <source>{escape(message.text)}</source>\n{sense}"
        f"        <translation{state}>{escape(entry.said)}</translation>\n    </message>\n"
    )
