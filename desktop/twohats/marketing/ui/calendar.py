"""What is shown when: placements, days to decide, leads that ripen, seasons, and the plan backwards."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from twohats.business.calendar_file import WholeDays, calendar_file
from twohats.business.rules.calendar import month_of
from twohats.business.speech import Speech
from twohats.business.store import office
from twohats.days import month_and_year, short_day, short_day_and_year
from twohats.errors import OwnerError
from twohats.hat import Hat
from twohats.marketing.operations import timetable as verbs
from twohats.marketing.rules.timetable import MOVABLE, Entry, EntryKind, in_order
from twohats.marketing.store import timetable
from twohats.marketing.ui.calendar_forms import CalendarForms
from twohats.marketing.ui.calendar_grid import CalendarGrid
from twohats.marketing.ui.calendar_sheets import WEEKS, span_of
from twohats.marketing.ui.calendar_words import CalendarWords
from twohats.storage.sqlite import Connection
from twohats.widgets.ask import Ask
from twohats.widgets.cards import EmptyState, Headline, make_button
from twohats.widgets.label import PlainLabel, tip
from twohats.widgets.page import Page
from twohats.widgets.save_as import save_as
from twohats.widgets.sizes import px, sized
from twohats.widgets.workspace import Workspace
from twohats.words import capital

if TYPE_CHECKING:
    from twohats.marketing.ui.menus import CalendarMenu

_WING = "marketing"
_DAY = timedelta(days=1)
_WIDE, _CARD = 900, 280
_ICS = "Calendar (*.ics)"
# What the exported calendar holds, in days before and after today.
_BACK, _AHEAD = 366, 731

Source = Callable[[Connection, date, date], list[Entry]]
# The view, a day in it, and with which day a week begins.
_Sheet = tuple[str, date, int]


@dataclass(frozen=True, slots=True)
class _Found:
    """What was read for a page, and whether there is nothing on the calendar at all."""

    entries: list[Entry]
    empty: bool


@runtime_checkable
class _Fresh(Protocol):
    """Something that reads anew what it shows."""

    def refresh(self) -> None: ...


class CalendarPage(Page):
    """A month or twelve weeks, and what stands beside them."""

    # A campaign is to be opened, by its id; the leads that ripen on a day, as `2026-11-23`.
    open_campaign = Signal(int)
    open_ripe = Signal(str)

    def __init__(self, workspace: Workspace, speech: Speech, ask: Ask) -> None:
        super().__init__(_WING)
        self._workspace, self._speech, self._ask = workspace, speech, ask
        self._view = "month"
        self._day: date | None = None
        self._choose = ""
        # The newest question, the newest that is answered in full, and which sheet shows.
        self._asked = self._answered = 0
        self._sheet: _Sheet | None = None
        self._fresh: list[_Fresh] = []
        self._sources: list[Source] = [timetable.entries]
        self._words = CalendarWords(self, self._today())
        self._forms = CalendarForms(self, workspace)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.headline = Headline("", _WING)
        self._new = self.headline.add_button(self.tr("New season…"))
        self._export = self.headline.add_button(self.tr("Export the calendar…"))
        self.body.addWidget(self.headline)
        self.body.addLayout(self._make_tools())
        self.line = PlainLabel("", "dim")
        self.body.addWidget(self.line)
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setSpacing(12)
        self.grid = CalendarGrid(self._words)
        self.empty = self._make_empty()
        self._beside.addWidget(self.grid, 1)
        self._beside.addWidget(self.empty, 1)
        self._side = QWidget()
        self._cards = QVBoxLayout(self._side)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(12)
        self._cards.addStretch(1)
        self._side.hide()
        self._beside.addWidget(self._side)
        self.body.addLayout(self._beside, 1)

    def _make_tools(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(4)
        self._views = QButtonGroup(self)
        self.view_buttons: dict[str, QPushButton] = {}
        for name, words, key in (("month", self.tr("Month"), "M"), ("weeks", self.tr("12 weeks"), "W")):
            button = QPushButton(words)
            button.setCheckable(True)
            button.setProperty("view", _WING)
            button.setToolTip(tip(self.tr("{} in the calendar").format(key)))
            button.clicked.connect(lambda *_, name=name: self.show_view(name))
            self._views.addButton(button)
            self.view_buttons[name] = button
            line.addWidget(button)
        hint = PlainLabel(self.tr("J/K: next, previous · Shift+arrow: move · Enter: open"), "small")
        hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(hint, 1)
        line.addSpacing(8)
        for words, said, slot in (
            ("‹", self.tr("Earlier (Page Up)"), lambda: self.turn(-1)),
            (self.tr("Today"), self.tr("Today (T)"), self.go_to_today),
            ("›", self.tr("Later (Page Down)"), lambda: self.turn(1)),
        ):
            button = make_button(words, _WING)
            button.setToolTip(tip(said))
            button.setAccessibleName(said)
            button.clicked.connect(lambda *_, slot=slot: slot())
            line.addWidget(button)
        return line

    def _make_empty(self) -> EmptyState:
        button = make_button(self.tr("New season…"), _WING)
        button.clicked.connect(lambda *_: self.new_season())
        sentence = self.tr(
            "Nothing is planned yet. Plan a campaign with Ctrl+Shift+M and say where and when it is shown, "
            "or write down a season that comes every year."
        )
        empty = EmptyState(sentence, button)
        self._empty_button = button
        empty.hide()
        return empty

    def _connect(self) -> None:
        self._new.clicked.connect(lambda *_: self.new_season())
        self._export.clicked.connect(lambda *_: self.export())
        grid = self.grid
        grid.move_wanted.connect(self._move_or_say)
        grid.opened.connect(self.open)
        grid.chosen.connect(self._say_current)
        grid.turn_wanted.connect(self._turn_to_end)
        grid.today_wanted.connect(self.go_to_today)
        grid.view_wanted.connect(self.show_view)

    @property
    def first(self) -> QWidget:
        return self._empty_button if self.grid.isHidden() else self.grid

    def take(self, menu: "CalendarMenu") -> None:
        """Show the entries of the menu here, too."""
        self.grid.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.grid.addActions(list(menu.on_page))

    def add_source(self, query: Source) -> None:
        """Show what a query (connection, first day, day after the last) gives, too."""
        self._sources.append(query)

    def add_card(self, widget: QWidget) -> None:
        """Put something beside the grid, or below it on a narrow page; its `refresh`, if it has one, is called."""
        if isinstance(widget, _Fresh):
            self._fresh.append(widget)
        self._cards.insertWidget(self._cards.count() - 1, widget)
        widget.show()
        self._side.show()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wide = self.width() >= px(_WIDE)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._beside.setDirection(across if wide else down)
        sized(self._side.setMinimumWidth, _CARD if wide else 0)
        self._side.setMaximumWidth(px(_CARD) if wide else self.maximumWidth())

    def _today(self) -> date:
        return self._speech.today(self._workspace.now())

    @property
    def day(self) -> date:
        """The day whose month, or from whose week on, is shown."""
        return self._day or self._today()

    def refresh(self) -> None:
        """Ask for what stands there, on the worker: what is planned first, then what has to be reckoned.

        An older answer gives way to a newer question.
        """
        self._words.today = self._today()
        for card in self._fresh:
            card.refresh()
        self._asked += 1
        asked = self._asked
        start = self._workspace.read(office.calendar, hat=Hat.MARKETING).week_start
        sheet = self._view, self.day, start
        span = span_of(*sheet)

        def show_first(found: _Found) -> None:
            if asked == self._asked != self._answered and not found.empty:
                self._show(*sheet, replace(found, entries=in_order([*found.entries, *self._reckoned(sheet)])))

        def show(found: _Found) -> None:
            if asked == self._asked:
                self._answered = asked
                self._show(*sheet, found)
                self._choose = ""

        for sources, then, beside in ((self._sources[:1], show_first, True), (self._sources[:], show, False)):
            self._workspace.run(_read, sources, span.first, span.after, then=then, hat=Hat.MARKETING, beside=beside)

    def _reckoned(self, sheet: _Sheet) -> list[Entry]:
        """What was reckoned for the sheet that shows, until it is reckoned anew."""
        return [one for one in self.grid.entries if one.kind is EntryKind.LAST_DAY and sheet == self._sheet]

    def _show(self, view: str, day: date, week_start: int, found: _Found) -> None:
        had_focus = self.grid.hasFocus() or self._empty_button.hasFocus()
        empty = found.empty and not found.entries
        self.grid.setVisible(not empty)
        self.empty.setVisible(empty)
        self.line.setVisible(not empty)
        if had_focus:
            self.first.setFocus()
        title = capital(self._title(view, day, week_start))
        self.headline.title.setText(title)
        self.grid.setAccessibleName(self.tr("Calendar, {}").format(title))
        for name, button in self.view_buttons.items():
            button.setChecked(name == view)
        self._sheet = view, day, week_start
        self.grid.show_sheet(view, day, week_start, found.entries, self._choose)

    def _title(self, view: str, day: date, week_start: int) -> str:
        if view == "month":
            return month_and_year(day)
        span = span_of(view, day, week_start)
        begins = short_day if span.first.year == span.last.year else short_day_and_year
        return f"{begins(span.first)} – {short_day_and_year(span.last)}"

    def _say_current(self) -> None:
        current = self.grid.current
        if current is None:
            self.line.say(self.tr("Nothing is planned here. Page Up and Page Down turn, T goes to today."), "dim")
            return
        self.line.say(self._words.sentence(current), "dim")

    def show_view(self, view: str) -> None:
        """Show the month, or the twelve weeks (weeks)."""
        self._view = view
        self.refresh()

    def turn(self, pages: int) -> None:
        """Go on to a later month or quarter, or back to an earlier one."""
        self._turn_to_end(pages, "")

    def _turn_to_end(self, pages: int, choose: str) -> None:
        try:
            if self._view == "weeks":
                self._day = self.day + pages * WEEKS * 7 * _DAY
            else:
                month = month_of(self.day)
                self._day = month.after if pages > 0 else month_of(month.first - _DAY).first
        except (OverflowError, ValueError):
            return
        self._choose = choose
        self.refresh()

    def go_to_today(self) -> None:
        """Show today again."""
        self._day = None
        self.refresh()

    def open(self, entry: Entry) -> None:
        """Open what an entry stands for."""
        if entry.kind is EntryKind.RIPE:
            self.open_ripe.emit(entry.first.isoformat())
        elif entry.kind is EntryKind.SEASON and entry.record_id is not None:
            self._forms.change_season(entry.record_id, self._today())
        elif entry.campaign_id is not None:
            self.open_campaign.emit(entry.campaign_id)

    def _move_or_say(self, entry: Entry, first: date, last: date | None) -> None:
        """Move it; where that is refused it jumps back, and the sentence stands below."""
        try:
            self.move_to(entry, first, last)
        except OwnerError as error:
            self.grid.jump_back()
            self.line.say(str(error), "late")

    def move_to(self, entry: Entry, first: date, last: date | None) -> None:
        """Move a placement or a day to decide, and turn to where it is now.

        Raises:
            RuleError: it cannot be there.
        """
        week_start = self._workspace.read(office.calendar, hat=Hat.MARKETING).week_start
        span = span_of(self._view, self.day, week_start)
        shown_before = self._day
        if first >= span.after or (last is not None and last < span.first):
            self._day = first
        try:
            self._write(entry, first, last)
        except OwnerError:
            self._day = shown_before
            raise

    def _write(self, entry: Entry, first: date, last: date | None) -> None:
        do = self._workspace.do
        if entry.kind is EntryKind.PLACEMENT:
            do("Move where and when", verbs.move_placement, entry.record_id, first, last, hat=Hat.MARKETING)
        else:
            do("Move the day to decide", verbs.move_decision, entry.record_id, first, hat=Hat.MARKETING)

    def ask_to_move(self) -> None:
        """Move the current entry to a day that is typed."""
        self.wanted.emit()
        current = self.grid.current
        if current is not None and current.kind in MOVABLE:
            self._forms.other_days(current, lambda first, last: self.move_to(current, first, last))
        else:
            self.line.say(self.tr("Choose what to move first: a bar, or a day to decide."), "late")

    def new_season(self) -> None:
        """Write down a season."""
        self.wanted.emit()
        self._forms.new_season(self._today())

    def change_season(self) -> None:
        """Change the chosen season."""
        if (season_id := self._chosen_season()) is not None:
            self._forms.change_season(season_id, self._today())

    def delete_season(self) -> None:
        """Delete the chosen season."""
        if (season_id := self._chosen_season()) is not None:
            self._workspace.do("Delete the season", verbs.delete_season, season_id, hat=Hat.MARKETING)

    def _chosen_season(self) -> int | None:
        """The season to do something with, on the page where the owner sees which it is."""
        self.wanted.emit()
        current = self.grid.current
        if current is not None and current.kind is EntryKind.SEASON and current.record_id is not None:
            return current.record_id
        self.line.say(self.tr("Choose a season first."), "late")
        return None

    def export(self) -> None:
        """Write placements, days to decide and last days into a calendar file."""
        today, now, sources = self._today(), self._workspace.now(), tuple(self._sources)
        name = self.tr("{} – Marketing").format(self._speech.firm.name)

        def make(db: Connection) -> bytes:
            found = _read(db, sources, today - _BACK * _DAY, today + _AHEAD * _DAY)
            firm = timetable.firm_uid(db)
            return calendar_file(name, self._events(found.entries, firm), now)

        save_as(self._workspace, self._ask, self.tr("Calendar.ics"), _ICS, make, hat=Hat.MARKETING)

    def _events(self, entries: Sequence[Entry], firm: str) -> list[WholeDays]:
        """Those that have no end stand on their first day, and say so."""
        days, seen = [], Counter[str]()
        for one in entries:
            if one.kind not in {*MOVABLE, EntryKind.LAST_DAY}:
                continue
            uid = one.uid or f"{firm}-{one.kind.replace(' ', '-')}-{one.record_id or one.first.isoformat()}"
            seen[uid] += 1
            uid = uid if seen[uid] == 1 else f"{uid}-{seen[uid]}"
            detail = one.detail if one.until else self.tr("{}\nNo end is set.").format(one.detail)
            days.append(
                WholeDays(uid, one.first, max(one.first, one.until or one.first), self._words.on_bar(one), detail)
            )
        return days


def _read(db: Connection, sources: Sequence[Source], first: date, after: date) -> _Found:
    entries = [one for source in sources for one in source(db, first, after)]
    return _Found(in_order(entries), timetable.is_empty(db))
