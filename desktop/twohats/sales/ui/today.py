"""Sales' first page: week, month and quarter against target, what is due, and the direction."""

from array import array
from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from twohats.business.speech import Speech
from twohats.days import day_of_week
from twohats.handoff.rules.direction import Direction
from twohats.hat import Hat
from twohats.paper.charts import Chart, Series
from twohats.sales.rules.ahead import Ahead
from twohats.sales.rules.deals import Deal, FollowUp
from twohats.sales.store import deals
from twohats.sales.store.today import Today, WeekMoney, is_untouched, today
from twohats.sales.ui.questions import kind_words
from twohats.sales.ui.today_cards import AlarmLines, ForecastCard, GaugeLines, PaceCard
from twohats.stamp import to_stamp
from twohats.widgets.cards import Card, EmptyState, Headline, clear, make_button
from twohats.widgets.chart import ChartView
from twohats.widgets.column import Column
from twohats.widgets.label import PlainLabel
from twohats.widgets.list_room import fit_height
from twohats.widgets.page import EDGES, SPACING, Page
from twohats.widgets.sizes import px, sized
from twohats.widgets.table import RecordTable
from twohats.widgets.workspace import Workspace
from twohats.words import capital, told

_WING = "sales"
_LEAST_CHART, _LEAST_TABLE = 96, 118
# What the chart gives up before a line of text is squeezed.
_GIVES = 36
# A page lower than this has no room for all; then the list of what is due has so many rows at least and at most.
_LOW, _FEWEST, _MOST = 680, 2, 6


class _LowChart(ChartView):
    """A chart that asks for no more room than it must have."""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), px(_LEAST_CHART))


class _LowTable(RecordTable[FollowUp]):
    """A list that asks for no more room than it must have."""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), px(_LEAST_TABLE))


class TodayPage(Page):
    """One look: how far we are, what is due now, what Marketing has in mind."""

    someone_called = Signal()
    log_call = Signal()
    finish = Signal(int)
    # The name of an alarm whose cure is wanted.
    cure = Signal(str)
    # The page shows a local day anew.
    refreshed = Signal(object)

    def __init__(self, workspace: Workspace, speech: Speech) -> None:
        super().__init__(_WING)
        self._workspace, self._speech = workspace, speech
        self._due: dict[int, FollowUp] = {}
        self._now = to_stamp(workspace.now())
        body = self._make_inside()
        self.headline = Headline("", _WING)
        log = self.headline.add_button(self.tr("Log a call…"))
        log.clicked.connect(self.log_call)
        called = self.headline.add_button(self.tr("Someone called…"), primary=True)
        called.clicked.connect(self.someone_called)
        body.addWidget(self.headline)
        self.alarms = AlarmLines()
        self.alarms.cure.connect(self.cure)
        body.addWidget(self.alarms)
        self._empty = self._make_empty()
        body.addWidget(self._empty, 1)
        figures = self._make_figures()
        body.addWidget(figures)
        self._middle, self._due_now = self._make_middle(), self._make_due_now()
        self._full = log, called, figures, self._middle, self._due_now
        body.addWidget(self._middle)
        body.addWidget(self._due_now, 1)
        self._body = body

    def _make_inside(self) -> QVBoxLayout:
        """Where the page stands; it scrolls where the window is too low for all of it."""
        inside = QWidget()
        inside.setObjectName("inside")
        body = QVBoxLayout(inside)
        body.setContentsMargins(*EDGES)
        body.setSpacing(SPACING)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(area)
        return body

    def _make_empty(self) -> EmptyState:
        self._begin = make_button(self.tr("Someone called…"), _WING, primary=True)
        self._begin.clicked.connect(self.someone_called)
        return EmptyState(
            self.tr("Write it down while you talk: it becomes a deal with its next action."),
            self._begin,
            title=self.tr("Who rings next?"),
            under=self.tr("Ctrl+Shift+N. What Marketing hands over waits in the panel: F6."),
        )

    def _make_figures(self) -> QWidget:
        part = QWidget()
        line = QHBoxLayout(part)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        self._week = PaceCard(self.tr("This week"))
        self._month = PaceCard(self.tr("This month"))
        self._quarter = PaceCard(self.tr("This quarter"))
        for card in (self._week, self._month, self._quarter):
            line.addWidget(card, 1)
        return part

    def _make_due_now(self) -> QWidget:
        part = QWidget()
        body = QVBoxLayout(part)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(SPACING)
        heading = QHBoxLayout()
        heading.addWidget(PlainLabel(self.tr("Due now"), "strong"))
        self._counted = PlainLabel("", "dim")
        heading.addStretch(1)
        heading.addWidget(self._counted)
        body.addLayout(heading)
        self.table = self._make_table()
        body.addWidget(self.table, 1)
        return part

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Where there is no room for all, what is due stands before what may be looked at later."""
        low = self.height() < px(_LOW)
        if low:
            fit_height(self.table, min(max(len(self._due), _FEWEST), _MOST))
        else:
            sized(self.table.setMinimumHeight, _LEAST_TABLE)
        first, second = (self._due_now, self._middle) if low else (self._middle, self._due_now)
        if self._body.indexOf(first) > self._body.indexOf(second):
            self._body.removeWidget(first)
            self._body.insertWidget(self._body.indexOf(second), first, int(first is self._due_now))

    def _make_middle(self) -> QWidget:
        part = QWidget()
        line = QHBoxLayout(part)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        weeks = Card(self.tr("Revenue by week against target"), self.tr("line = target"))
        self._chart = _LowChart(_WING)
        sized(self._chart.setMinimumHeight, _LEAST_CHART - _GIVES)
        weeks.body.addWidget(self._chart, 1)
        left = QVBoxLayout()
        left.setSpacing(12)
        self._forecast = ForecastCard(self._speech)
        left.addWidget(weeks, 1)
        left.addWidget(self._forecast)
        line.addLayout(left, 1)
        side = Card()
        side.body.setSpacing(6)
        self._gauges = GaugeLines()
        side.body.addWidget(self._gauges)
        side.body.addSpacing(10)
        side.body.addWidget(PlainLabel(self.tr("Direction from Marketing"), "strong"))
        self._vision = PlainLabel("", wrap=True)
        self._bets = QVBoxLayout()
        self._bets.setSpacing(2)
        side.body.addWidget(self._vision)
        side.body.addLayout(self._bets)
        side.body.addStretch(1)
        line.addWidget(side, 1)
        return part

    def _make_table(self) -> RecordTable[FollowUp]:
        columns: tuple[Column[FollowUp], ...] = (
            Column(
                self.tr("When"), self._when, 100, late=self._is_late, value=lambda one: self._speech.clock(one.due_at)
            ),
            Column(self.tr("Who"), lambda one: one.who, 150, stretch=True),
            Column(self.tr("Deal"), lambda one: one.title, 140, stretch=True),
            Column(self.tr("Stage"), lambda one: one.stage, 96, goes=1),
            Column(self.tr("Value"), lambda one: self._speech.whole(one.amount), 80, right=True),
            Column(self.tr("Next action"), lambda one: one.subject or kind_words()[one.kind], 170, stretch=True),
        )
        table = _LowTable(columns, self._fetch, lambda one: one.id, _WING)
        table.setAccessibleName(self.tr("Due now"))
        table.empty_sentence = self.tr("Nothing is due today. Somebody rings? Ctrl+Shift+N writes the call down.")
        sized(table.setMinimumHeight, _LEAST_TABLE)
        table.opened.connect(self.finish)
        return table

    def _fetch(self, ids: Sequence[int]) -> list[FollowUp]:
        return [self._due[one] for one in ids if one in self._due]

    def _is_late(self, one: FollowUp) -> bool:
        return one.due_at < self._now

    def _when(self, one: FollowUp) -> str:
        now = self._workspace.now()
        return self._speech.late(one.due_at, now) if self._is_late(one) else self._speech.moment(one.due_at, now)

    def refresh(self) -> None:
        """Ask for the page's figures on the worker."""
        now = self._workspace.now()
        self._now = to_stamp(now)
        untouched = self._workspace.read(is_untouched, hat=Hat.SALES)
        self._empty.setVisible(untouched)
        for part in self._full:
            part.setVisible(not untouched)
        self._workspace.run(today, now, then=self._show, hat=Hat.SALES)
        self.refreshed.emit(self._speech.today(now))

    def show_ahead(self, ahead: Ahead) -> None:
        """Show how far the work reaches after the quarter."""
        self._gauges.show_ahead(ahead, self._speech.today(self._workspace.now()))

    def _show(self, page: Today) -> None:
        self.headline.title.setText(capital(day_of_week(page.day)))
        for card, pace in ((self._week, page.week), (self._month, page.month), (self._quarter, page.quarter)):
            card.show_pace(pace, self._speech)
        self._chart.show_chart(self._chart_of(page.weeks))
        self._gauges.show_today(page.quarter.pace_ratio)
        self._forecast.show_forecast(page.forecast)
        self.alarms.show_alarms(page.alarms, page.day)
        self._show_direction(page.direction)
        self._show_due(page)

    def _show_direction(self, direction: Direction | None) -> None:
        clear(self._bets)
        if direction is None:
            self._vision.setText(self.tr("Marketing has not published a direction yet."))
            return
        self._vision.setText(direction.vision)
        for bet in direction.bets:
            self._bets.addSpacing(6)
            by_when = self.tr("by {}").format(self._day(bet.by_when)) if bet.by_when else ""
            self._bets.addWidget(PlainLabel(told(bet.segment, bet.offer), wrap=True))
            known = self.tr("known by {}").format(bet.known_by) if bet.known_by else ""
            self._bets.addWidget(PlainLabel(" · ".join(filter(None, (by_when, known))), "dim", wrap=True))

    def _day(self, day: str) -> str:
        return self._speech.day(day, self._workspace.now())

    def _chart_of(self, weeks: Sequence[WeekMoney]) -> Chart:
        return Chart(
            kind="bars against target",
            title=self.tr("Revenue by week against target"),
            categories=tuple(week.name for week in weeks),
            series=(
                Series(
                    self.tr("Revenue"),
                    tuple(week.revenue for week in weeks),
                    tuple(self._speech.bare(week.revenue) for week in weeks),
                ),
                Series(self.tr("Target"), tuple(week.target for week in weeks)),
            ),
            unit=self._speech.firm.currency,
            highlighted=(len(weeks) - 1,),
        )

    def _show_due(self, page: Today) -> None:
        parts = []
        if page.late:
            parts.append(self.tr("{} late").format(page.late))
        if page.due_today:
            parts.append(self.tr("{} today").format(page.due_today))
        self._counted.setText(" · ".join(parts))
        self._due = {one.id: one for one in page.due}
        self.table.show_ids(array("q", self._due))
        self._arrange()
        if self.table.current_id() is None and page.due:
            self.table.choose(page.due[0].id)

    @property
    def first(self) -> QWidget:
        return self.table if self._empty.isHidden() else self._begin

    @property
    def current(self) -> Deal | None:
        """The deal of the chosen follow-up."""
        one = self._due.get(self.table.current_id() or 0)
        deal_id = one.deal_id if one else None
        return None if deal_id is None else self._workspace.read(deals.find, deal_id, hat=Hat.SALES)

    def follow_up(self, activity_id: int) -> FollowUp | None:
        """A follow-up that shows."""
        return self._due.get(activity_id)
