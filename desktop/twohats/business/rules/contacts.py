"""Contacts and the ways to reach them: what typed text keeps, and the keys by which duplicates are found."""

import hashlib
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from twohats.errors import RuleError

_LONGEST_EMAIL = 254
# Overrides and isolates turn neighbouring text around; the marks that Hebrew and Arabic names use stay.
_BIDI_CONTROLS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_REMEMBERED = 4096
# Addresses that need no second look: nothing but letters, digits and single signs between them.
_PLAIN_EMAIL = re.compile(
    r"[A-Za-z0-9]{1,20}(?:[._+-][A-Za-z0-9]{1,20}){0,2}@"
    r"(?:[A-Za-z0-9]{1,20}(?:-[A-Za-z0-9]{1,20}){0,2}\.){1,3}[A-Za-z]{2,20}"
)
_PLAIN_WORDS = re.compile("[a-z0-9]+")
_NUMBER = re.compile(r"(?:tel:)?[\d\s+()./\u2010-\u2015-]+", re.IGNORECASE)
_FEWEST_DIGITS = 3
_LINE_ENDS = str.maketrans(dict.fromkeys("\r\x0b\x0c\x85\u2028\u2029", "\n"))
_FOLDED_MARKS = re.compile("[\u0300-\u036f]")
_FOLDED_LETTERS = str.maketrans(
    {
        "æ": "ae",
        "œ": "oe",
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "\N{LATIN SMALL LETTER DOTLESS I}": "i",
    }
)


class ContactKind(StrEnum):
    """Who a contact is."""

    PERSON = "person"
    ORGANISATION = "organisation"


class PointKind(StrEnum):
    """A way to reach a contact."""

    EMAIL = "email"
    PHONE = "phone"
    POSTAL = "postal"
    MESSENGER = "messenger"
    DOOR = "door"


@dataclass(frozen=True, slots=True)
class Contact:
    """A person or an organisation in the shared address book.

    Attributes:
        id: the key in this file.
        uid: the key in every copy of it.
        kind: person or organisation.
        name: as typed.
        organisation: where a person works, as typed.
        language: the language they are addressed in, such as `pt`; empty where it is not known.
        country: ISO code of the country they live in, such as `PT`; empty where it is not known.
        referred_by: the contact who referred them.
        merged_into: the contact they turned out to be.
    """

    id: int
    uid: str
    kind: ContactKind
    name: str
    organisation: str = ""
    language: str = ""
    country: str = ""
    referred_by: int | None = None
    merged_into: int | None = None


@dataclass(frozen=True, slots=True)
class ContactPoint:
    """One way to reach a contact: its value as typed, and the key it is compared by, if it is usable."""

    id: int
    contact_id: int
    kind: PointKind
    value: str
    key: str | None


@dataclass(frozen=True, slots=True)
class Person:
    """What is typed or read about a contact, as it was written.

    `contact` is who is meant of those in the book, where the owner said so; whoever holds the e-mail address or the
    phone number goes before.
    """

    name: str = ""
    organisation: str = ""
    email: str = ""
    phone: str = ""
    language: str = ""
    address: str = ""
    note: str = ""
    referred_by: int | None = None
    place: str = ""
    contact: int | None = None


def usable_points(points: Iterable[ContactPoint]) -> tuple[ContactPoint, ...]:
    """Those through which the contact can be reached, in their order.

    An e-mail address or a phone number has a key; an address or a handle is not empty; at the door they
    are met without either.
    """
    return tuple(point for point in points if _is_usable(point))


def _is_usable(point: ContactPoint) -> bool:
    if point.kind in {PointKind.EMAIL, PointKind.PHONE}:
        return point.key is not None
    return point.kind == PointKind.DOOR or bool(point.value.strip())


def point_key(kind: PointKind, value: str, country: str) -> str | None:
    """The key of a contact point's value by its kind; None where it cannot be used."""
    if kind == PointKind.EMAIL:
        return email_key(value)
    if kind == PointKind.PHONE:
        return phone_key(value, country)
    return name_key(value) or None


@lru_cache(maxsize=_REMEMBERED)
def email_key(text: str) -> str | None:
    """An e-mail address in small letters, its domain in ASCII; None if mail cannot be addressed to it."""
    from email_validator import EmailNotValidError, validate_email  # noqa: PLC0415  # heavy

    typed = text.strip()
    if not typed or len(typed) > _LONGEST_EMAIL:
        return None
    if _PLAIN_EMAIL.fullmatch(typed) and not _reserved(typed.rpartition(".")[2].lower()):
        return typed.lower()
    try:
        address = validate_email(typed, check_deliverability=False)
    except EmailNotValidError:
        return None
    return f"{address.local_part}@{address.ascii_domain}".lower()


def _reserved(ending: str) -> bool:
    """Whether the end of a domain is set aside for something else than mail."""
    from email_validator import SPECIAL_USE_DOMAIN_NAMES  # noqa: PLC0415  # heavy

    return any(name.rpartition(".")[2] == ending for name in SPECIAL_USE_DOMAIN_NAMES)


@lru_cache(maxsize=_REMEMBERED)
def phone_key(text: str, country: str) -> str | None:
    """A phone number in E.164, such as `+351211234567`; None if it cannot be one.

    A number without its country's prefix is read as one of `country` (ISO code). Extensions are left out.
    """
    import phonenumbers  # noqa: PLC0415  # heavy

    try:
        number = phonenumbers.parse(text, country.strip().upper() or None)
    except phonenumbers.NumberParseException:
        return None
    # Possible, not valid: number plans change more often than the program does.
    length = phonenumbers.is_possible_number_with_reason(number)
    if length != phonenumbers.ValidationResult.IS_POSSIBLE:
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def number_beginnings(text: str, country: str) -> tuple[str, ...]:
    """How a phone number that is being typed, in any notation, may begin in digits; empty where none is typed.

    What is dialled before a number abroad or at home, in `country` (ISO code), is left out where it may be that.
    """
    if not _NUMBER.fullmatch(typed := text.strip()):
        return ()
    digits = _digits_of(typed.replace("(0)", ""))
    begins = [digits, *_undialled(digits, country), _digits_of(phone_key(typed, country) or "")]
    return tuple(dict.fromkeys(one for one in begins if len(one) >= _FEWEST_DIGITS))


def calling_code(country: str) -> str:
    """The digits by which a country (ISO code) is called from abroad; empty where it is not known."""
    from phonenumbers import COUNTRY_CODE_TO_REGION_CODE  # noqa: PLC0415  # heavy

    known = (str(code) for code, regions in COUNTRY_CODE_TO_REGION_CODE.items() if country.upper() in regions)
    return next(known, "")


def _digits_of(text: str) -> str:
    return "".join(str(unicodedata.decimal(one)) for one in text if one.isdecimal())


def _undialled(digits: str, country: str) -> list[str]:
    """The digits without what is dialled first, where they may begin with it."""
    from phonenumbers import PhoneMetadata  # noqa: PLC0415  # heavy

    known = PhoneMetadata.metadata_for_region(country.strip().upper(), None)
    abroad = [] if known is None or not known.international_prefix else [known.international_prefix]
    at_home = [] if known is None or not known.national_prefix else [known.national_prefix]
    first = [re.match(one, digits) for one in (*abroad, "00", *at_home, "0")]
    return [digits[one.end() :] for one in first if one is not None]


def key_digest(salt: str, kind: str, key: str) -> str:
    """What is kept of a key that must be known again but not be read: with another file's salt it is another."""
    return hashlib.blake2b(f"{kind}:{key}".encode(), key=bytes.fromhex(salt), digest_size=20).hexdigest()


@lru_cache(maxsize=_REMEMBERED)
def name_key(text: str) -> str:
    """A name without case, accents and punctuation: `Müller & Sønner` and `MULLER SONNER` are one."""
    if text.isascii():
        return " ".join(_PLAIN_WORDS.findall(text.lower()))
    bare = _FOLDED_MARKS.sub("", unicodedata.normalize("NFKD", text.casefold())).casefold()
    letters = unicodedata.normalize("NFC", bare).translate(_FOLDED_LETTERS)
    words = "".join(letter if _is_of_a_word(letter) else " " for letter in letters)
    return " ".join(words.split())


def _is_of_a_word(letter: str) -> bool:
    return unicodedata.category(letter)[0] in "LMN"


def clean_text(text: str, limit: int = 500, *, lines: bool = False) -> str:
    """Typed text without what cannot be seen and could mislead, trimmed; everything else stays as typed.

    Control characters, halves of surrogate pairs and controls that turn the direction of text are dropped.
    Line ends and tabs become spaces, unless `lines` is set: then they are kept.

    Raises:
        RuleError: what is left is longer than `limit` characters.
    """
    # What can be printed as it stands needs no look at each of its letters.
    if text.isprintable():
        return _short_enough(text.strip(), limit)
    with_ends = text.replace("\r\n", "\n").translate(_LINE_ENDS)
    one_line = with_ends if lines else with_ends.replace("\n", " ").replace("\t", " ")
    kept = "".join(letter for letter in one_line if _is_kept(letter)).strip()
    return _short_enough(kept, limit)


def _short_enough(text: str, limit: int) -> str:
    if len(text) > limit:
        raise RuleError("This text has {length} characters; {limit} fit.", length=len(text), limit=limit)
    return text


def _is_kept(letter: str) -> bool:
    if letter in "\n\t":
        return True
    return unicodedata.category(letter) not in {"Cc", "Cs"} and letter not in _BIDI_CONTROLS
