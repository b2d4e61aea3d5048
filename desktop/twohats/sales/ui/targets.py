"""What the months should bring: a year of targets edited in place, how far they came, its quarters and weeks."""

from array import array
from collections.abc import Sequence
from datetime import date, timedelta
from fractions import Fraction
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout

from twohats.business.operations.firm import go_by_usual, set_target
from twohats.business.rules.money import DASH, show_percent
from twohats.business.speech import Speech
from twohats.days import short_month, short_month_and_year
from twohats.hat import Hat
from twohats.paper.charts import Chart, Series
from twohats.sales.store.attainment import Month, Span, Year, year
from twohats.sales.ui.target_forms import TargetForms
from twohats.widgets.cards import Card, Headline, make_button
from twohats.widgets.chart import ChartView
from twohats.widgets.column import Column
from twohats.widgets.in_place import InPlace
from twohats.widgets.label import PlainLabel, key_name, tip
from twohats.widgets.page import Page
from twohats.widgets.sizes import sized
from twohats.widgets.table import RecordTable
from twohats.widgets.workspace import Workspace
from twohats.words import capital

_WING = "sales"
_ROW, _HEADING = 28, 40
_MOST_WEEKS = 6
_QUARTERS = 4
_TARGET = 1
_CHART_HEIGHT = 112


class TargetsPage(Page):
    """The fiscal year as twelve months; Enter or a digit edits the target of the chosen one."""

    def __init__(self, workspace: Workspace, speech: Speech) -> None:
        super().__init__(_WING)
        self._workspace, self._speech = workspace, speech
        self._day: date | None = None
        self._asked = 0
        self.year: Year | None = None
        self.forms = TargetForms(self, workspace, speech)
        self.body.addWidget(self._make_headline())
        self.body.addWidget(self._make_chart())
        self.total = PlainLabel("", "strong")
        self.trouble = PlainLabel("", "late", wrap=True)
        self.trouble.hide()
        self.table = self._make_months()
        self.editor = InPlace(self.table, _TARGET)
        self.editor.refused.connect(self._say_trouble)
        line = QHBoxLayout()
        line.addWidget(self.total)
        line.addStretch(1)
        line.addWidget(PlainLabel(self.tr("Enter or a digit: edit · Del: usual target"), "dim"))
        self.body.addLayout(line)
        self.body.addWidget(self.table)
        self.body.addWidget(self.trouble)
        self.body.addLayout(self._make_spans())
        self.body.addStretch(1)
        self.table.opened.connect(self.edit)
        self.table.digit.connect(self._type_digit)
        leave = QShortcut(QKeySequence("Del"), self.table)
        leave.setContext(Qt.ShortcutContext.WidgetShortcut)
        leave.activated.connect(self.go_by_usual)
        self.table.chosen.connect(lambda _: self._show_weeks())

    def _make_headline(self) -> Headline:
        headline = Headline(self.tr("Targets"), _WING)
        self.back, self.forth = make_button("‹", _WING), make_button("›", _WING)
        self.called = PlainLabel("", "strong")
        for button, step, key, words in (
            (self.back, -1, "Alt+PgUp", self.tr("The year before")),
            (self.forth, 1, "Alt+PgDown", self.tr("The year after")),
        ):
            button.setAccessibleName(words)
            button.setToolTip(tip(f"{words} ({key_name(key)})"))
            button.clicked.connect(lambda *_, step=step: self.turn(step))
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self.turn, step))
        for part in (self.back, self.called, self.forth):
            headline.add_widget(part)
        headline.add_button(self.tr("Working days…")).clicked.connect(lambda *_: self.ask_working_days())
        headline.add_button(self.tr("Usual target…")).clicked.connect(lambda *_: self.forms.every_month())
        headline.add_button(self.tr("Spread a year…"), primary=True).clicked.connect(lambda *_: self.spread())
        return headline

    def _make_chart(self) -> Card:
        card = Card(self.tr("Revenue of the last twelve months against target"), self.tr("line = target"))
        self.chart = ChartView(_WING)
        sized(self.chart.setFixedHeight, _CHART_HEIGHT)
        card.body.addWidget(self.chart)
        return card

    def _make_months(self) -> RecordTable[Month]:
        columns: tuple[Column[Month], ...] = (
            Column(self.tr("Month"), lambda one: capital(short_month_and_year(one.period.first)), 120, stretch=True),
            Column(self.tr("Target"), self._target, 130, right=True, stretch=True),
            Column(self.tr("Days"), lambda one: str(one.working_days), 64, right=True),
            Column(self.tr("Came in"), self._revenue, 150, right=True, stretch=True),
            Column(self.tr("Reached", "of a target"), self._attainment, 92, right=True),
            Column(self.tr("Against target"), self._gap, 150, right=True, stretch=True, late=self._is_behind),
        )
        table = RecordTable(columns, self._fetch, lambda one: one.number, _WING)
        table.setAccessibleName(self.tr("Months"))
        _set_rows(table, 12)
        return table

    def _make_spans(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(12)
        self.quarters, self.weeks = Card(self.tr("Quarters"), " "), Card(self.tr("Weeks"), " ")
        self._spans: dict[int, Span] = {}
        self.quarter_table = self._make_span_table(self.tr("Quarter"), _QUARTERS)
        self.week_table = self._make_span_table(self.tr("Week"), _MOST_WEEKS)
        for card, table in ((self.quarters, self.quarter_table), (self.weeks, self.week_table)):
            card.body.addWidget(table)
            card.body.addStretch(1)
            line.addWidget(card, 1)
        return line

    def _make_span_table(self, what: str, rows: int) -> RecordTable[Span]:
        columns: tuple[Column[Span], ...] = (
            Column(what, lambda one: one.name, 64),
            Column(self.tr("Days"), lambda one: str(one.working_days), 64, right=True, goes=2),
            Column(self.tr("Came in"), lambda one: self._of(one.revenue, one.target), 130, right=True, stretch=True),
            Column(
                self.tr("Reached", "of a target"),
                lambda one: self._share(one.revenue, one.target),
                88,
                right=True,
                goes=1,
            ),
        )
        table = RecordTable(columns, lambda ids: [self._spans[one] for one in ids], _key_of, _WING)
        table.setAccessibleName(what)
        _set_rows(table, rows)
        return table

    def _fetch(self, ids: Sequence[int]) -> list[Month]:
        months = {} if self.year is None else {one.number: one for one in self.year.months}
        return [months[one] for one in ids if one in months]

    def _target(self, one: Month) -> str:
        if one.own is not None:
            return self._speech.money(one.own)
        return self.tr("usual {}").format(self._speech.money(one.pace.target)) if one.pace.target else DASH

    def _revenue(self, one: Month) -> str:
        if one.period.first > self._today and not one.pace.revenue:
            return ""
        return self._of(one.pace.revenue, one.pace.target)

    def _of(self, revenue: int, target: int | None) -> str:
        if target is None:
            return self._speech.whole(revenue)
        return self.tr("{} of {}").format(self._speech.whole(revenue), self._speech.bare(target))

    def _attainment(self, one: Month) -> str:
        if one.period.first > self._today and not one.pace.revenue:
            return ""
        return show_percent(one.pace.attainment, self._speech.firm.locale)

    def _share(self, revenue: int, target: int | None) -> str:
        return show_percent(Fraction(revenue, target) if target else None, self._speech.firm.locale)

    def _gap(self, one: Month) -> str:
        gap = one.pace.pace_gap
        if gap is None or one.period.first > self._today:
            return ""
        amount = self._speech.whole(abs(gap))
        if self._today in one.period:
            return (self.tr("{} behind") if gap < 0 else self.tr("{} ahead")).format(amount)
        return (self.tr("{} short") if gap < 0 else self.tr("{} over")).format(amount)

    def _is_behind(self, one: Month) -> bool:
        return self._today in one.period and (one.pace.pace_gap or 0) < 0

    @property
    def _today(self) -> date:
        return self._speech.today(self._workspace.now())

    def refresh(self) -> None:
        """Ask for the year anew; an older answer gives way to a newer question."""
        self._asked += 1
        asked, today = self._asked, self._today
        self._workspace.run(year, self._day or today, today, then=lambda found: self._show(asked, found), hat=Hat.SALES)

    def _show(self, asked: int, found: Year) -> None:
        if asked != self._asked:
            return
        turned = self.year is None or self.year.period != found.period
        self.year = found
        self.called.setText(self._called)
        self.table.show_ids(array("q", (one.number for one in found.months)))
        if turned or self.table.current_id() is None:
            running = next((one for one in found.months if found.today in one.period), found.months[0])
            self.table.choose(running.number)
        self._show_chart(found)
        self._show_total(found)
        self._show_spans()

    @property
    def _called(self) -> str:
        """What the year is called: 2026, or 2026/27 where it spans two."""
        if self.year is None:
            return ""
        first, last = self.year.period.first.year, self.year.period.last.year
        return str(first) if first == last else f"{first}/{last % 100:02}"

    def _show_chart(self, found: Year) -> None:
        months = found.twelve
        money = tuple(one.pace.revenue for one in months)
        chart = Chart(
            "bars against target",
            self.tr("Revenue of the last twelve months against target"),
            tuple(short_month(one.period.first) for one in months),
            (
                Series(self.tr("Revenue"), money, tuple(map(self._speech.bare, money))),
                Series(self.tr("Target"), tuple(one.pace.target for one in months)),
            ),
            self._speech.firm.currency,
            (len(months) - 1,),
        )
        self.chart.show_chart(chart)

    def _show_total(self, found: Year) -> None:
        whole, firm = found.whole, self._speech.firm
        said = [self._called, self._of(whole.revenue, whole.target)]
        missing = sum(one.pace.target is None for one in found.months)
        if whole.target:
            said.append(self._share(whole.revenue, whole.target))
        elif missing:
            said.append(self.tr("no target set for {} of 12 months").format(missing))
        said.append(self.tr("{} working days").format(whole.working_days))
        self.total.setText(" · ".join(said))
        self.total.setAccessibleName(f"{firm.name}: {self.total.text()}")

    def _show_spans(self) -> None:
        if self.year is None:
            return
        for one in self.year.quarters:
            self._spans[_key_of(one)] = one
        self.quarter_table.show_ids(array("q", map(_key_of, self.year.quarters)))
        self.quarters.note.setText(self._called)
        self._show_weeks()

    def _show_weeks(self) -> None:
        chosen = self._chosen
        if chosen is None or self.year is None:
            return
        weeks = self.year.weeks[chosen.key]
        for one in weeks:
            self._spans[_key_of(one)] = one
        self.week_table.show_ids(array("q", map(_key_of, weeks)))
        self.weeks.note.setText(capital(short_month_and_year(chosen.period.first)))

    @property
    def _chosen(self) -> Month | None:
        number = self.table.current_id()
        return next(iter(self._fetch([] if number is None else [number])), None)

    def turn(self, step: int) -> None:
        """Show the year before or after."""
        if self.editor.hasFocus():
            self.table.setFocus()
        if self.year is not None:
            period = self.year.period
            self._day = period.after if step > 0 else period.first - timedelta(days=1)
            self.refresh()

    def edit(self, number: int, typed: str = "") -> None:
        """Edit the target of a month where it stands."""
        month = next(iter(self._fetch([number])), None)
        if month is not None:
            text = self._speech.typed(month.pace.target)
            self.editor.open(number, text, partial(self._set, month.key), typed)

    def _type_digit(self, digit: int) -> None:
        if (chosen := self._chosen) is not None:
            self.edit(chosen.number, str(digit))

    def _set(self, month: str, text: str) -> None:
        if not text.strip():
            self._leave_to_usual(month)
            return
        self._workspace.do("Target of a month", set_target, month, self.forms.amount(text), hat=Hat.SALES)

    def go_by_usual(self) -> None:
        """Let the chosen month go by the usual target again."""
        self.wanted.emit()
        if (chosen := self._chosen) is not None:
            self._leave_to_usual(chosen.key)

    def _leave_to_usual(self, month: str) -> None:
        self._workspace.do("Usual target of a month", go_by_usual, month, hat=Hat.SALES)

    def _say_trouble(self, sentence: str) -> None:
        self.trouble.setText(sentence)
        self.trouble.setVisible(bool(sentence))

    def spread(self) -> None:
        """Ask what the year should bring."""
        self.wanted.emit()
        if self.year is not None:
            self.forms.spread(self.year, self._called)

    def ask_working_days(self) -> None:
        """Ask which days of the year are worked."""
        self.wanted.emit()
        if self.year is not None:
            self.forms.working_days(self.year.period, self._called)

    def take(self, actions: Sequence[QAction]) -> None:
        """Show what can be done with a month, as a menu on the list."""
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.table.addActions(list(actions))

    @property
    def first(self) -> "RecordTable[Month]":
        return self.table


def _set_rows(table: "RecordTable[Month] | RecordTable[Span]", rows: int) -> None:
    """A list of a few low rows that never scrolls."""
    sized(table.verticalHeader().setDefaultSectionSize, _ROW)
    sized(table.setFixedHeight, _ROW * rows + _HEADING)
    table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


def _key_of(one: Span) -> int:
    """A key by the days of a week or quarter: the ordinal of its first one, apart from that of its length."""
    return one.period.first.toordinal() * 1000 + (one.period.after - one.period.first).days
