"""Tells a step of history in the owner's words: never an id, a column's name, or what it does not know."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from twohats.business.rules.country import say_country, say_zone
from twohats.business.rules.money import show, show_number
from twohats.business.rules.profile import KIND_WORDS, kind_word
from twohats.business.speech import Speech
from twohats.days import how_long, month_and_year
from twohats.errors import OwnerError
from twohats.exchange.called import kept as kinds
from twohats.exchange.called.kept import Kept
from twohats.exchange.called.words import CODED, CODES, COUNTED, KEPT, UNTOLD
from twohats.languages import say_language
from twohats.storage.erasing import ERASED
from twohats.storage.story import Changed, Deed
from twohats.widgets.label import shown
from twohats.words import in_turn, many, say, say_step

_MOST_LETTERS = 90
_HUNDRED, _THOUSAND = 100, 1000
# How a value is said that the file keeps as a code, by its column.
_BY_NAME = {"language": say_language, "country": say_country, "time_zone": say_zone}
# What rows are called, by their table and id.
Names = Mapping[tuple[str, int], str]


@dataclass(frozen=True, slots=True)
class Entry:
    """One step as it is read: what was done, by whom and when, and what it changed, line by line."""

    what: str
    whose: str
    when: str
    lines: tuple[str, ...]


class Teller:
    """Says things as the firm says them, as of a moment."""

    def __init__(self, speech: Speech, now: datetime, names: Names, references: Mapping[str, str]) -> None:
        """`references` says which table a column points to."""
        self._speech, self._now, self._names, self._references = speech, now, names, references

    def tell(self, deed: Deed) -> Entry:
        """One step."""
        ways = {"undo": _tr("Undone: {}"), "redo": _tr("Redone: {}")}
        what = ways.get(deed.kind, "{}").format(shown(say_step(deed.label), _MOST_LETTERS))
        hats = {"marketing": _tr("Marketing"), "sales": _tr("Sales"), "owner": _tr("Both hats")}
        whose = " · ".join(filter(None, (hats.get(deed.hat, ""), shown(deed.initials, 20))))
        lines = [*self._bulk(deed.bulk), *dict.fromkeys(line for one in deed.changes for line in self._row(one))]
        if deed.more:
            lines.append(many(deed.more, "and 1 row more", "and {:,} rows more"))
        return Entry(what, whose, self._speech.moment(deed.at, self._now), tuple(lines))

    def _bulk(self, bulk: Mapping[str, int]) -> Iterator[str]:
        came = [(one, several, bulk[table]) for table, (one, several) in COUNTED.items() if bulk.get(table)]
        if came:
            said = [many(count, one, several) for one, several, count in came]
            yield _tr("Taken in: {}").format(", ".join(said))

    def _row(self, change: Changed) -> Iterator[str]:
        kept = KEPT.get(change.table)
        if kept is None or change.table in UNTOLD:
            return
        image = change.after or change.before
        if image is None:
            yield _tr("{}: what stood here was erased").format(say(kept.noun))
            return
        called = self._called(kept, image)
        row = _tr("{} “{}”").format(say(kept.noun), called) if called else say(kept.noun)
        if change.after is None:
            yield _tr("{}: deleted").format(row)
            return
        differences = list(self._differences(kept, change.before, change.after))
        if change.before is None:
            yield _tr("{}: new, {}").format(row, in_turn(differences)) if differences else _tr("{}: new").format(row)
        elif differences:
            yield _tr("{}: {}").format(row, in_turn(differences))

    def _called(self, kept: Kept, image: Mapping[str, object]) -> str:
        for column in kept.called.split():
            if said := self._say(kept, column, image.get(column), image):
                return said
        return ""

    def _differences(
        self, kept: Kept, before: Mapping[str, object] | None, after: Mapping[str, object]
    ) -> Iterator[str]:
        for column, word in kept.words.items():
            new, old = after.get(column), None if before is None else before.get(column)
            if new == old or (before is None and (new in {"", 0, None} or column in kept.called.split())):
                continue
            if kept.kind(column) == kinds.ONLY:
                yield _tr("{} changed").format(say(word)) if before is not None else say(word)
                continue
            now = self._say(kept, column, new, after)
            was = self._say(kept, column, old, before or {})
            if now != was:
                told = _tr("{}: {}") if before is None or not was else _tr("{}: {} → {}")
                yield told.format(say(word), *filter(None, (was if before is not None else "", now or "–")))

    def _say(self, kept: Kept, column: str, value: object, image: Mapping[str, object]) -> str:
        """A value as it is said; empty for none, and for what cannot be read."""
        if value in {None, ""}:
            return ""
        if value == ERASED:
            return _tr("erased")
        kind = kept.kind(column)
        if kind == kinds.ROW:
            return self._named(column, value)
        if isinstance(value, str):
            return self._text(kind, column, value)
        return self._number(kind, value, image) if isinstance(value, int) else ""

    def _named(self, column: str, value: object) -> str:
        table = self._references.get(column)
        known = self._names.get((table, value)) if table is not None and isinstance(value, int) else None
        return shown(known, _MOST_LETTERS) if known else ""

    def _text(self, kind: str, column: str, value: str) -> str:
        if kind in {kinds.DAY, kinds.MOMENT, kinds.MONTH}:
            return self._time(kind, value)
        if kind == kinds.CHANNEL:
            return kind_word(value) if value in KIND_WORDS else ""
        if column in CODED:
            value = say(CODES.get(value, value))
        told = _BY_NAME[column](value) if column in _BY_NAME else value
        # What comes after it stands in the same line.
        return shown(told if told.endswith("..") else told.removesuffix("."), _MOST_LETTERS)

    def _time(self, kind: str, value: str) -> str:
        try:
            if kind == kinds.DAY:
                return self._speech.written_day(value, self._now)
            if kind == kinds.MONTH:
                return month_and_year(date.fromisoformat(f"{value}-01"))
            return self._speech.written_moment(value, self._now)
        except (ValueError, OwnerError):
            return ""

    def _number(self, kind: str, value: int, image: Mapping[str, object]) -> str:
        locale = self._speech.firm.locale
        if kind == kinds.FOREIGN:
            return self._foreign(value, image.get("currency"))
        scaled = {kinds.HUNDREDTHS: (_HUNDRED, " %"), kinds.PERCENT: (1, " %"), kinds.THOUSANDTHS: (_THOUSAND, "")}
        if kind in scaled:
            parts, unit = scaled[kind]
            number = Decimal(value) / parts
            return show_number(number, locale, max(0, -int(number.normalize().as_tuple().exponent))) + unit
        if kind == kinds.MINUTES:
            return how_long(value)
        if kind == kinds.YES:
            return _tr("yes") if value else _tr("no")
        return self._speech.money(value) if kind == kinds.MONEY else show_number(value, locale)

    def _foreign(self, value: int, currency: object) -> str:
        try:
            return show(value, str(currency), self._speech.firm.locale)
        except OwnerError:
            return ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("HistoryWords", text)
