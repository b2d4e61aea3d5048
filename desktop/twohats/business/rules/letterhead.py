"""Where the firm is, as it stands on paper: from its street to its town."""

import re
import unicodedata

from twohats.business.rules.contacts import name_key
from twohats.business.rules.profile import Profile

# Where a name may end: with its line, or at signs that part it from what follows.
_END = re.compile(r"\s*(?:[,;·|\n]|\s[–—-]\s)[\s,;·|–—-]*|\s*\Z")
_SPELLED_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
# 80331, 1000-000 and 1234 AB; N1 9GU.
_POSTCODE = re.compile(r"\b\d{4,5}\b|\b\d[A-Z]{2}\b")
_HOUSE = re.compile(r"\d+\s*")
_WITHOUT_TOWN, _MOST_LINES = 2, 4


def place_of(firm: Profile) -> tuple[str, ...]:
    """The lines of the firm's address from the street to the town, without its name where they begin with that."""
    lines = list(filter(None, map(str.strip, _after_name(firm).splitlines())))
    return tuple(lines[: _lines_to_town(lines[:_MOST_LINES])])


def _after_name(firm: Profile) -> str:
    """The address from where the firm's name has ended, if it begins with it."""
    address, name = firm.letterhead.strip(), _spellings(firm.name)
    ends = [end.end() for end in _END.finditer(address) if name & _spellings(address[: end.start()])]
    return address[max(ends, default=0) :]


def _spellings(text: str) -> frozenset[str]:
    """The letters of a name, with its umlauts as they are and written out."""
    composed = unicodedata.normalize("NFC", text.casefold())
    keys = (name_key(text), name_key(composed.translate(_SPELLED_OUT)))
    return frozenset(filter(None, (key.replace(" ", "") for key in keys)))


def _lines_to_town(lines: list[str]) -> int:
    """How many lines there are to the one with the postcode; where none has one, the first two tell enough."""
    for number, line in enumerate(lines):
        # A number that begins the first line may be a house's.
        words = line if number else _HOUSE.sub("", line, count=1)
        if _POSTCODE.search(words):
            return number + 1
    return _WITHOUT_TOWN
