"""How a figure reads on paper, in the firm's own way of writing money and numbers."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from twohats.business.rules.calendar import Period
from twohats.business.rules.money import (
    DASH,
    decimals_of,
    half_up,
    show,
    show_alike,
    show_bare,
    show_number,
    show_percent,
    show_share,
    show_signed,
    show_times,
)
from twohats.business.rules.targets import largest_remainder
from twohats.days import how_long, short_day, short_day_and_year, short_month, short_month_and_year
from twohats.month.rules.figures import Closed
from twohats.month.rules.meeting import Action
from twohats.month.rules.periods import period_name
from twohats.month.rules.reckoning import Share
from twohats.month.rules.report import MonthReport
from twohats.month.rules.sentences import day_name
from twohats.paper.blocks import Box
from twohats.paper.charts import Number
from twohats.paper.page import Row
from twohats.paper.sheet import Align
from twohats.paper.table import Table, and_more
from twohats.words import capital, filled, inside, many, marked, say

_MISSING_SHOWN = 1
# Two amounts of so many whole units and more do not stand side by side in a table.
_LONG = 1_000_000
_ALIGNED: tuple[Align, ...] = ("left", "right", "right")


_SPANS = marked({"month": "Month", "quarter": "Quarter", "year": "Year"})


_REVENUE = marked({"month": "Revenue, month", "quarter": "Revenue, quarter", "year": "Revenue, year"})


class Words:
    """Money, shares, days and hours of one month as they are printed."""

    def __init__(self, report: MonthReport) -> None:
        figures, profile = report.figures, report.firm
        self._figures, self._report = figures, report
        self._locale, self._currency = profile.locale, profile.currency
        self._unit: int = 10 ** decimals_of(profile.currency)
        self.firm = profile.name
        self.span = say(_SPANS[figures.span])
        self.month = capital(period_name(figures.month, figures.span, figures.fiscal_start))

    @property
    def logo(self) -> bytes:
        """The firm's picture as PNG."""
        return self._report.logo

    @property
    def letterhead(self) -> str:
        """Where the firm is found, in one line."""
        firm = self._report.firm
        return " · ".join(
            filter(None, (*(line.strip() for line in firm.letterhead.splitlines()), firm.phone, firm.email))
        )

    @property
    def as_of(self) -> str:
        """The line at the foot: the day, the agreement and the head of the history."""
        head = self._figures.history
        history = filled(say(" · history {}…{}"), head[:4], head[-4:]) if head else ""
        closed, erased = self._report.closed_on, self._report.erased_on
        state = filled(say(" · closed {}"), day_name(closed)) if closed else ""
        state += filled(say(" · a person was erased {}"), day_name(erased)) if erased else ""
        changed = ", ".join(self.short_month(month) for month in self._report.changed)
        state += filled(say(" · changed since they were closed: {}"), changed) if changed else ""
        return filled(
            say("As of {} · agreement v{}{}{}"), day_name(self._figures.as_of), self._figures.agreement, history, state
        )

    def money(self, amount: int | None) -> str:
        """An amount to the cent, if it has any."""
        return DASH if amount is None else show(amount, self._currency, self._locale)

    def exact(self, amount: int) -> str:
        """An amount with all its decimals, without the currency's sign."""
        return show_bare(amount, self._currency, self._locale, always_decimals=True)

    def foreign(self, amount: int, currency: str) -> str:
        """An amount in another currency."""
        return show(amount, currency, self._locale, always_decimals=True)

    def signed(self, amount: int, *, whole: bool = False) -> str:
        """A difference, with its sign."""
        shown = self.units(amount) * self._unit if whole else amount
        return show_signed(shown, self._currency, self._locale)

    def column(self, amounts: Iterable[int | None]) -> tuple[str, ...]:
        """Amounts under each other: all to the cent, or none."""
        return show_alike(amounts, self._currency, self._locale)

    def part_of(self, part: int, whole: int, *, known: bool = True) -> str:
        """So much money of so much, in whole units, with a percentage where enough is known; a dash of nothing."""
        if not whole:
            return DASH
        ratio = Fraction(part, whole) if known and whole > 0 else None
        if ratio is not None and abs(whole) >= _LONG * self._unit:
            return filled(say("{} of {}"), self.percent(ratio), self.whole(whole))
        said = filled(say("{} of {}"), self.whole(part), self.bare(whole))
        return said if ratio is None else f"{said} · {self.percent(ratio)}"

    def closed(self, closed: Closed | None) -> str:
        """So many, and what they are worth; a dash of nothing."""
        known = closed and (closed.count or closed.value)
        return f"{self.count(closed.count)} · {self.whole(closed.value)}" if closed and known else DASH

    def summed(
        self, names: Sequence[tuple[str, ...]], counts: Sequence[Sequence[int]], amounts: Sequence[Sequence[int]]
    ) -> list[tuple[str, ...]]:
        """Rows of names, counts and amounts, and under them the one that adds them up, which has a name as well."""
        numbers = [*counts, [sum(column) for column in zip(*counts, strict=True)]]
        money = zip(*(self.column([*column, sum(column)]) for column in zip(*amounts, strict=True)), strict=True)
        return [
            (*name, *map(self.count, number), *texts) for name, number, texts in zip(names, numbers, money, strict=True)
        ]

    def left_out(
        self, counts: Sequence[Sequence[int]], amounts: Sequence[Sequence[int]], names: int
    ) -> Callable[[int], tuple[str, ...]]:
        """The line for the last rows of a table that had no room, so that it still adds up.

        Args:
            counts: of each row, in their columns.
            amounts: of each row, in the columns after those.
            names: how many columns of names stand before.
        """

        def line(hidden: int) -> tuple[str, ...]:
            summed = [self.count(sum(column)) for column in zip(*counts[-hidden:], strict=True)]
            columns = zip(*amounts, strict=True)
            money = [self.column([*column, sum(column[-hidden:]), sum(column)])[-2] for column in columns]
            return (and_more(hidden), *[""] * (names - 1), *summed, *money)

        return line

    def whole(self, amount: int | None) -> str:
        """An amount in whole units of the currency."""
        if amount is None:
            return DASH
        return show(self.units(amount) * self._unit, self._currency, self._locale)

    def bare(self, amount: int | None) -> str:
        """An amount in whole units, without the currency's sign."""
        return DASH if amount is None else show_number(self.units(amount), self._locale)

    def units(self, amount: int) -> int:
        """An amount in whole units of the currency, rounded."""
        return half_up(Fraction(amount, self._unit))

    def dealt(self, amounts: Iterable[int | None]) -> tuple[str, ...]:
        """Amounts in whole units that add up to their sum as it is printed, by largest remainder."""
        held = tuple(amounts)
        units = iter(largest_remainder([Fraction(amount, self._unit) for amount in held if amount is not None]))
        return tuple(self.whole(None if amount is None else next(units) * self._unit) for amount in held)

    def together(self, amounts: Iterable[int]) -> int:
        """What amounts add up to as they are printed, each rounded to whole units."""
        return sum(map(self.units, amounts)) * self._unit

    def values(self, amounts: Iterable[int | None]) -> tuple[Number, ...]:
        """Amounts for a chart, in whole units."""
        return tuple(None if amount is None else self.units(amount) for amount in amounts)

    def count(self, number: int) -> str:
        """A count."""
        return show_number(number, self._locale)

    def number(self, figure: Fraction | None, decimals: int = 1) -> str:
        """A figure with decimals."""
        return DASH if figure is None else show_number(figure, self._locale, decimals)

    def percent(self, share: Fraction | None) -> str:
        """A share in percent."""
        return show_percent(share, self._locale)

    def times(self, figure: Fraction | None) -> str:
        """How many times over something came back."""
        return show_times(figure, self._locale)

    def share(self, share: Share) -> str:
        """So many of so many, with a percentage from ten on."""
        return show_share(share.part, share.whole, self._locale)

    def of(self, share: Share) -> str:
        """So many of so many, and no percentage; a dash of none."""
        return filled(say("{} of {}"), self.count(share.part), self.count(share.whole)) if share.whole else DASH

    def hours(self, minutes: int | None) -> str:
        """Minutes as hours and minutes."""
        return DASH if minutes is None else how_long(minutes)

    def day(self, day: date | None) -> str:
        """A day such as `3 Nov`, with its year if it is another than the month's."""
        if day is None:
            return DASH
        return short_day(day) if day.year == self._figures.month.first.year else short_day_and_year(day)

    def short_month(self, month: Period) -> str:
        """Such as `Oct`, or `Jan 2027` in another year than the month's."""
        first = month.first
        return short_month(first) if first.year == self._figures.month.first.year else short_month_and_year(first)

    def needs(self, name: str) -> str:
        """What a figure still needs, as a line under it; empty where it needs nothing."""
        sentence = self._figures.needs.get(name)
        return filled(say("needs {}"), sentence) if sentence else ""


def revenue_in(span: str) -> str:
    """How the revenue of a month, quarter or year is called."""
    return say(_REVENUE[span])


def nothing(title: str, said: str) -> Table:
    """What stands in the place of a chart or table of nothing: one line that says so."""
    return Table(("",), (), ("left",), title=title, empty=said)


def own_words(title: str, words: str, actions: Sequence[Action] = ()) -> tuple[Row, ...]:
    """A row with what the owner said and agreed; none where nothing was."""
    if not words and not actions:
        return ()
    return (Row((Box(title, words, say("Three actions") if actions else "", tuple(one.words for one in actions)),)),)


@dataclass(frozen=True, slots=True)
class Line:
    """A figure in a table: in these days and in twelve months. It is shown where `known`, else `name` says its need."""

    label: str
    now: str
    twelve: str = ""
    known: bool = True
    name: str = ""


def figure_table(title: str, words: Words, lines: Iterable[Line], *, twelve: bool) -> Table:
    """The figures that are there, beside those of twelve months, and one sentence on what the others need."""
    held = tuple(lines)
    known = tuple((one.label, one.now, one.twelve)[: 2 + twelve] for one in held if one.known)
    missing = [_lowered(one.label, words.needs(one.name)) for one in held if not one.known and words.needs(one.name)]
    left = len(missing) - _MISSING_SHOWN
    more = many(left, ", and 1 more figure", ", and {:,} more figures") if left > 0 else ""
    return Table(
        (say("Figure"), words.span, say("Twelve months"))[: 2 + twelve],
        known,
        _ALIGNED[: 2 + twelve],
        title=title,
        note=filled(say("Not yet: {}{}."), ", ".join(missing[:_MISSING_SHOWN]), more) if missing else "",
        empty=say("Not enough to say."),
        cut_last=True,
    )


def _lowered(label: str, needs: str) -> str:
    return f"{inside(label)} {needs}"
