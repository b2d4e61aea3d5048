"""Makes a file of contacts (.vcf) that every phone and mail program reads: who they are and how they are reached.

It is vCard 3.0, which more of them read than 4.0. What we wrote down about people stays here: such files travel.
"""

from collections.abc import Iterable, Iterator, Sequence

from twohats.business.rules.contacts import clean_text
from twohats.business.store.contacts import Card, card_ids, cards
from twohats.errors import RuleError
from twohats.storage.sqlite import Connection

VCF = "vCard (*.vcf)"

_MOST, _BLOCK = 500, 500
# A line has so many bytes at most, and goes on in the next one after a space (RFC 2426, 5.8.4).
_LONGEST_LINE = 75


def contacts_as_file(db: Connection, ids: Sequence[int] | None) -> bytes:
    """The contacts of these ids, each once, or the whole address book for None.

    Raises:
        RuleError: there is nobody.
    """
    every = card_ids(db) if ids is None else list(dict.fromkeys(ids))
    if not every:
        raise RuleError("Nobody is written down there who could be saved.")
    blocks = (cards(db, every[first : first + _BLOCK]) for first in range(0, len(every), _BLOCK))
    return contact_file(card for block in blocks for card in block)


def contact_file(found: Iterable[Card]) -> bytes:
    """Contacts as the bytes of a .vcf file."""
    lines = (line for card in found for line in _lines(card))
    return b"".join(_folded(line) for line in lines)


def _lines(card: Card) -> Iterator[str]:
    name, organisation = _clean(card.name), _clean(card.organisation)
    given, _, family = name.rpartition(" ") if " " in name else (name, "", "")
    yield from ("BEGIN:VCARD", "VERSION:3.0", f"UID:{card.uid}")
    yield f"FN:{_escaped(name or organisation or _first_of(card))}"
    yield f"N:{_escaped(family)};{_escaped(given)};;;"
    if organisation:
        yield f"ORG:{_escaped(organisation)}"
    yield from (f"TEL;TYPE=VOICE:{_escaped(_clean(phone))}" for phone in card.phones)
    yield from (f"EMAIL;TYPE=INTERNET:{_escaped(_clean(email))}" for email in card.emails)
    yield from (f"ADR;TYPE=POSTAL:;;{_escaped(_clean(address))};;;;" for address in card.addresses)
    if card.place and not card.addresses:
        yield f"ADR;TYPE=POSTAL:;;;{_escaped(_clean(card.place))};;;"
    yield "END:VCARD"


def _first_of(card: Card) -> str:
    """What stands for a name nobody knows."""
    return _clean(next(iter((*card.phones, *card.emails, *card.addresses)), "?"))


def _clean(text: str) -> str:
    return clean_text(text[:_MOST], _MOST, lines=True)


def _escaped(text: str) -> str:
    for sign, escaped in (("\\", "\\\\"), ("\n", "\\n"), (",", "\\,"), (";", "\\;")):
        text = text.replace(sign, escaped)
    return text


def _folded(line: str) -> bytes:
    """A line in pieces, none of which ends within a sign."""
    if len(whole := line.encode()) <= _LONGEST_LINE:
        return whole + b"\r\n"
    pieces, room = [""], _LONGEST_LINE
    for sign in line:
        taken = len(sign.encode())
        if taken > room:
            pieces.append(" ")
            room = _LONGEST_LINE - 1
        pieces[-1] += sign
        room -= taken
    return "".join(f"{piece}\r\n" for piece in pieces).encode()
