"""Which column of a file holds which field: as said, else as recognised."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from twohats.errors import RuleError
from twohats.exchange.asking import AskError
from twohats.exchange.fields.guess import guess_columns
from twohats.exchange.fields.kinds import field_of, fields_of, fold

# Each need of a kind with what meets it: any one of the groups of fields.
_NEEDS: dict[str, tuple[tuple[tuple[str, ...], ...], ...]] = {
    "sales": ((("date",),), (("amount",), ("quantity", "unit_price"))),
    "spend": ((("date",),), (("amount",), ("hours",))),
    "targets": ((("month",),), (("amount",),)),
}

# The kinds whose rows say what somebody asked for.
_ASKING = frozenset({"enquiries", "leads"})

# Fields that may be put together from several columns, and what stands between these.
_BETWEEN = {"name": " ", "address": ", "}


@dataclass(frozen=True, slots=True)
class Mapping:
    """Which column holds which field, and what all rows share.

    Attributes:
        kind: one of `KINDS`.
        columns: index of the column and the name of its field; several may make up a name or an address, in this order.
        constants: field and its value in every row.
    """

    kind: str
    columns: tuple[tuple[int, str], ...]
    constants: tuple[tuple[str, str], ...] = ()

    @property
    def fields(self) -> frozenset[str]:
        """The fields that a row will have."""
        return frozenset(field for _, field in self.columns) | frozenset(dict(self.constants))

    def texts(self, cells: Sequence[str]) -> dict[str, str]:
        """The text of each mapped field in one row, stripped; the parts of a name or an address joined."""
        found = dict(self.constants)
        for column, field in self.columns:
            cell, before = cells[column], found.get(field)
            # A number that a sheet knows to be one stays one.
            text = cell.strip() if type(cell) is str else cell
            found[field] = f"{before}{_BETWEEN.get(field, ' ')}{text}" if before and text else before or text
        return found

    def with_need_in_notes(self, pairs: Sequence[str]) -> "Mapping":
        """The same where nothing but the notes can say what a lead asked for: they are it, unless a pair names them."""
        named = any(pair.endswith("=note") for pair in pairs)
        if named or self.kind not in _ASKING or self.fields & {"need", "title"}:
            return self
        columns = tuple((column, "need" if field == "note" else field) for column, field in self.columns)
        return replace(self, columns=columns)

    def describe(self, headings: Sequence[str]) -> list[str]:
        """One line per column and constant: `deal_stage → stage`, `channel = phone`."""
        columns = (f"{headings[column]} → {field}" for column, field in self.columns)
        return [*columns, *(f"{field} = {value}" for field, value in self.constants)]


def guess_mapping(kind: str, headings: Sequence[str], sample_rows: Sequence[Sequence[str]]) -> Mapping:
    """Recognise columns by their headings, and leave alone those whose sampled values say otherwise.

    Args:
        kind: one of `KINDS`.
        headings: as written.
        sample_rows: cells of some rows, as many as there are headings in each.

    Raises:
        AskError: nothing was recognised, or not what the kind needs.
        RuleError: there is no such kind.
    """
    return explicit_mapping(kind, headings, (), (), sample_rows)


def explicit_mapping(
    kind: str,
    headings: Sequence[str],
    pairs: Sequence[str],
    constants: Sequence[str],
    sample_rows: Sequence[Sequence[str]] = (),
    *,
    known: Sequence[tuple[int, str]] = (),
    apart: Collection[int] = (),
) -> Mapping:
    """Take what was said; what is neither said nor known is guessed.

    Args:
        kind: one of `KINDS`.
        headings: as written.
        pairs: each `Column=field`, or `Column=` for one that is left out; the last `=` parts them.
        constants: each `field=value`; the first `=` parts them.
        sample_rows: for the guess, as in `guess_mapping`.
        known: column and field, as far as the file is one of a known program.
        apart: columns that hold none, whatever their headings say.

    Raises:
        AskError: nothing was recognised, or not what the kind needs.
        RuleError: no such kind, column or field, or a field that is given twice.
    """
    said = tuple(_constant(kind, text) for text in constants)
    paired = dict.fromkeys(_pair(kind, headings, text) for text in pairs)
    named = [(column, field) for column, field in paired if field]
    taken = [field for field, _ in said]
    taken += [field for _, field in named if field not in _BETWEEN]
    taken += {field for _, field in named if field in _BETWEEN}
    twice = next((field for field in taken if taken.count(field) > 1), None)
    if twice is not None:
        raise RuleError("The field {field} is given twice.", field=twice)
    settled = {column for column, _ in paired}
    known = [(column, field) for column, field in known if field not in taken and column not in settled]
    held = {field for _, field in known}
    free = [field for field in fields_of(kind) if field.name not in taken and field.name not in held]
    used = settled.union((column for column, _ in known), apart)
    left = ["" if column in used else heading for column, heading in enumerate(headings)]
    columns = (*named, *known, *guess_columns(free, left, sample_rows))
    mapping = Mapping(kind, tuple(dict.fromkeys(columns)), said)
    _require_enough(mapping, headings)
    return mapping


def placed_mapping(
    kind: str, headings: Sequence[str], places: Sequence[tuple[int, str]], constants: Sequence[str]
) -> Mapping:
    """Take what was said of every column by its index; a constant stands where no column holds its field.

    Raises:
        AskError: it is not what the kind needs.
        RuleError: there is no such kind, column or field.
    """
    columns = tuple((column, field_of(kind, field).name) for column, field in places if column < len(headings))
    held = {field for _, field in columns}
    said = tuple((field, value) for field, value in (_constant(kind, text) for text in constants) if field not in held)
    mapping = Mapping(kind, columns, said)
    _require_enough(mapping, headings)
    return mapping


def parts_may_follow(field: str) -> bool:
    """Whether a field may be put together from several columns."""
    return field in _BETWEEN


def _constant(kind: str, text: str) -> tuple[str, str]:
    name, sign, value = text.partition("=")
    if not sign:
        raise RuleError("{text} is not written field=value.", text=text)
    return field_of(kind, name).name, value.strip()


def _pair(kind: str, headings: Sequence[str], text: str) -> tuple[int, str]:
    column, sign, name = text.rpartition("=")
    if not sign:
        raise RuleError("{text} is not written Column=field.", text=text)
    return _column(headings, column), field_of(kind, name).name if name.strip() else ""


def _column(headings: Sequence[str], name: str) -> int:
    if name in headings:
        return headings.index(name)
    folded = [fold(heading) for heading in headings]
    if not fold(name) or fold(name) not in folded:
        raise RuleError("There is no column {name}: the file has {columns}.", name=name, columns=_list(headings))
    return folded.index(fold(name))


def _list(headings: Iterable[str]) -> str:
    return ", ".join(heading.strip() for heading in headings if heading.strip())


def _require_enough(mapping: Mapping, headings: Sequence[str]) -> None:
    columns = _list(headings)
    for groups in _NEEDS.get(mapping.kind, ()):
        if not any(mapping.fields.issuperset(group) for group in groups):
            raise AskError(
                'No column is known as {needed} in {columns}: give {flag} "Column={field}".',
                flag="--map",
                needed=" / ".join(" + ".join(group) for group in groups),
                columns=columns,
                field=groups[0][0],
            )
    if not mapping.fields:
        raise AskError(
            'No column is known as a field of {kind} in {columns}: give {flag} "Column={field}".',
            flag="--map",
            field="name",
            kind=mapping.kind,
            columns=columns,
        )
