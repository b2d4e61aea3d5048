"""Recognises the columns of a stranger's file by their headings and by what stands in them."""

import re
from collections.abc import Iterator, Sequence

from twohats.exchange.fields.kinds import Field, fold

_NUMBER = re.compile(r"[-+(]?[0-9][0-9.,' ]*[)%]?")
_ASIDE = re.compile(r"[(\[].*?[)\]]")
_LIKE_NAMES = 0.6
_DISTINCT_NAMES = 0.5
_GIVEN = "firstname givenname forename personfirstname contactfirstname first vorname prenom primernombre imie".split()
_MIDDLE = "middlename additionalname secondname".split()
_FAMILY = """lastname familyname surname personlastname contactlastname last nachname familienname apellidos apellido
    primerapellido nomdefamille sobrenome apelido nazwisko""".split()
# Beside one half of a name these hold the other half.
_EITHER_HALF = frozenset(("name", "nom", "nombre", "nome"))
# In call lists these hold the way of contact as often as the person.
_BARE_CONTACT = frozenset(("contact", "kontakt", "contacto", "contato"))


def guess_columns(
    fields: Sequence[Field], headings: Sequence[str], sample_rows: Sequence[Sequence[str]]
) -> Iterator[tuple[int, str]]:
    """Column and field: the surest first, one column per field, but a name may be put together from its parts."""
    chosen: dict[str, int] = {}
    filled = [[row[column].strip() for row in sample_rows if row[column].strip()] for column in range(len(headings))]
    # A column that nobody filled in comes last, however sure its heading.
    candidates = sorted(_candidates(fields, headings), key=lambda found: (not filled[found[2]], found[0]))
    for _, field, column in candidates:
        taken = field.name in chosen or column in chosen.values()
        if not taken and _suits(field, headings[column], filled[column]):
            chosen[field.name] = column
    if any(field.name == "name" for field in fields):
        names = _name_columns(headings, chosen.pop("name", None))
        yield from ((column, "name") for column in names)
    yield from ((column, name) for name, column in sorted(chosen.items(), key=lambda pair: pair[1]))


def _candidates(fields: Sequence[Field], headings: Sequence[str]) -> Iterator[tuple[int, Field, int]]:
    """Rank, field and column of every heading that is a synonym."""
    for column, heading in enumerate(headings):
        for field in fields:
            rank = _rank(heading, field.synonyms)
            if rank is not None:
                yield rank, field, column


def _rank(heading: str, synonyms: Sequence[str]) -> int | None:
    keys = (fold(heading), fold(_ASIDE.sub("", heading)))
    return min((synonyms.index(key) for key in keys if key in synonyms), default=None)


def _suits(field: Field, heading: str, values: Sequence[str]) -> bool:
    """Whether sampled values, none of them blank, can be what their heading says."""
    if field.name == "name" and fold(heading) in _BARE_CONTACT:
        return _are_names(values)
    if not values:
        return True
    if field.type != "text":
        return any(character.isdigit() for value in values for character in value)
    return field.digits or not all(_NUMBER.fullmatch(value) for value in values)


def _are_names(values: Sequence[str]) -> bool:
    like = [value for value in values if " " in value and not value[0].islower() and value.replace(" ", "").isalpha()]
    return bool(values) and len(like) >= _LIKE_NAMES * len(values) and len(set(like)) >= _DISTINCT_NAMES * len(like)


def _name_columns(headings: Sequence[str], full: int | None) -> list[int]:
    """The column of the whole name, or those of its parts in the order they are spoken."""
    given, middle, family = (_first(headings, synonyms) for synonyms in (_GIVEN, _MIDDLE, _FAMILY))
    parts = [given, middle, family]
    if full is not None:
        half = fold(headings[full]) in _EITHER_HALF and (given is None) != (family is None)
        parts = [full if given is None else given, middle, full if family is None else family] if half else [full]
    return [column for column in parts if column is not None]


def _first(headings: Sequence[str], synonyms: Sequence[str]) -> int | None:
    ranked = ((_rank(heading, synonyms), column) for column, heading in enumerate(headings))
    return min(((rank, column) for rank, column in ranked if rank is not None), default=(0, None))[1]
