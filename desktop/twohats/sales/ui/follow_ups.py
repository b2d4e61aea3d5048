"""The follow-ups: what is due by day, done in two keys, moved by one."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QWidget

from twohats.business.speech import Speech
from twohats.hat import Hat
from twohats.sales.operations import follow_ups as verbs
from twohats.sales.rules.deals import Deal
from twohats.sales.rules.follow_ups import DONE, LATE, LATER, TODAY, TOMORROW, VIEWS, WEEK, Activity
from twohats.sales.store import deals, follow_ups
from twohats.sales.ui.follow_up_papers import FollowUpPapers
from twohats.sales.ui.forms import SalesForms
from twohats.sales.ui.questions import kind_words
from twohats.stamp import to_stamp
from twohats.storage.sqlite import Connection
from twohats.widgets.ask import Ask
from twohats.widgets.cards import Headline
from twohats.widgets.column import Column, Total
from twohats.widgets.label import PlainLabel
from twohats.widgets.listing import Listing, Wanted
from twohats.widgets.page import Page
from twohats.widgets.record_list import RecordList
from twohats.widgets.workspace import Workspace

if TYPE_CHECKING:
    from array import array

_WING = "sales"
_WEEK = 7
# By their numbers: the columns only of what is done, and those only of what is to be done.
_DONE_COLUMNS, _TO_DO_COLUMNS = {0, 6}, {1, 7, 8, 9}


class FollowUpsPage(Page):
    """Every call, visit, e-mail, meeting and task; the keys act on the chosen ones."""

    keeps = "sales_activity"

    someone_called = Signal()

    def __init__(self, workspace: Workspace, speech: Speech, forms: SalesForms, ask: Ask) -> None:
        super().__init__(_WING)
        self._workspace, self._speech, self._forms = workspace, speech, forms
        self._begun = False
        self.papers = FollowUpPapers(workspace, speech, ask)
        self.headline = Headline(self.tr("Follow-ups"), _WING)
        calls = self.headline.add_button(self.tr("Tomorrow’s calls…"))
        calls.clicked.connect(lambda *_: self.papers.save_calls())
        self.headline.add_button(self.tr("Someone called…"), primary=True).clicked.connect(self.someone_called)
        self.body.addWidget(self.headline)
        self.list = RecordList(workspace, Hat.SALES, self._listing(), "")
        self.table = self.list.table
        self.table.setAccessibleName(self.tr("Follow-ups"))
        self.list.filter.setPlaceholderText(self.tr("Filter by customer, deal or words  (Ctrl+F)"))
        self.list.view_changed.connect(lambda _: self._dress_view())
        self.list.shown.connect(lambda _: self._say_empty())
        self.table.opened.connect(self._finish)
        self.table.installEventFilter(self)
        self.body.addWidget(self.list, 1)
        keys = self.tr("D done, T tomorrow, W a week later, E change, Del drop.")
        open_only = self.tr("Reminders come only while Two Hats is open.")
        self.foot = PlainLabel(f"{keys} {open_only}", "dim", wrap=True)
        self.body.addWidget(self.foot)
        self._keys = {
            Qt.Key.Key_D: self.finish,
            Qt.Key.Key_T: self.put_off,
            Qt.Key.Key_W: self.postpone,
            Qt.Key.Key_E: self.change,
            Qt.Key.Key_Delete: self.drop,
        }
        self._dress_view()

    def _listing(self) -> Listing[Activity]:
        return Listing(
            name=self.tr("Follow-ups"),
            columns=self._columns(),
            keys=self._keys_of,
            rows=follow_ups.activities,
            key_of=lambda one: one.id,
            order="due",
            views=(
                (LATE, self.tr("Late", "a view of follow-ups")),
                (TODAY, self.tr("Today")),
                (TOMORROW, self.tr("Tomorrow")),
                (WEEK, self.tr("This week")),
                (LATER, self.tr("Later")),
                (DONE, self.tr("Done", "a view of follow-ups")),
            ),
            counted=self.tr("{:,} listed"),
        )

    def _columns(self) -> tuple[Column[Activity], ...]:
        money = self._speech.whole
        # Several follow-ups of a deal are of the same money.
        worth: Total[Activity] = Total(lambda one: one.amount, money, once=lambda one: one.deal_id)
        return (
            Column(
                self.tr("Done"),
                self._done,
                132,
                order="done",
                hidden=True,
                value=lambda one: self._speech.clock(one.done_at),
            ),
            Column(
                self.tr("When"),
                self._when,
                124,
                order="due",
                late=self._is_late,
                value=lambda one: self._speech.clock(one.due_at),
            ),
            Column(self.tr("Who"), lambda one: one.who, 120, order="who"),
            Column(self.tr("Deal"), lambda one: one.title, 130, order="deal"),
            Column(self.tr("Kind"), self._kind, 80, order="kind", goes=1),
            Column(self.tr("About"), lambda one: one.subject, 160, order="subject", stretch=True),
            Column(self.tr("What came of it"), lambda one: one.outcome, 160, stretch=True, hidden=True),
            Column(self.tr("Stage"), lambda one: one.stage, 104, order="stage", goes=3),
            Column(
                self.tr("Value"),
                lambda one: money(one.amount),
                92,
                right=True,
                order="amount",
                goes=2,
                total=worth,
                value=lambda one: self._speech.amount(one.amount),
            ),
            Column(self.tr("Phone"), lambda one: one.phone, 146),
            Column(self.tr("E-mail"), lambda one: one.email, 170, hidden=True),
        )

    def _keys_of(self, db: Connection, wanted: Wanted) -> "array[int]":
        order, descending = wanted.order, wanted.descending
        if wanted.view == DONE and order == "due" and not descending:
            order, descending = "done", True
        return follow_ups.follow_up_ids(
            db, self._workspace.now(), order, descending=descending, words=wanted.words, view=wanted.view
        )

    def _is_late(self, one: Activity) -> bool:
        return one.done_at is None and one.due_at < to_stamp(self._workspace.now())

    def _when(self, one: Activity) -> str:
        now = self._workspace.now()
        return self._speech.late(one.due_at, now) if self._is_late(one) else self._speech.moment(one.due_at, now)

    def _kind(self, one: Activity) -> str:
        return kind_words()[one.kind]

    def _done(self, one: Activity) -> str:
        return self._speech.moment(one.done_at, self._workspace.now()) if one.done_at else ""

    def _dress_view(self) -> None:
        """Show the columns that say something in a view, unless the owner chose them."""
        if self.list.chose_columns:
            return
        done = self.list.view == DONE
        for number, column in enumerate(self.list.listing.columns):
            other = number in (_TO_DO_COLUMNS if done else _DONE_COLUMNS)
            hidden = column.hidden and not (done and number in _DONE_COLUMNS)
            self.table.setColumnHidden(number, hidden or other)

    def _say_empty(self) -> None:
        sentences = {
            LATE: self.tr("Nothing is late."),
            TODAY: self.tr("Nothing more is due today."),
            TOMORROW: self.tr("Nothing is due tomorrow. Choose a deal and plan its next action: Ctrl+Shift+P."),
            WEEK: self.tr("Nothing more is due this week. Choose a deal and plan its next action: Ctrl+Shift+P."),
            LATER: self.tr("Nothing is planned after this week."),
            DONE: self.tr("Nothing was done yet. D marks a follow-up done; Ctrl+L writes down what was not planned."),
        }
        filtered = self.tr("No follow-up here has these words.")
        self.table.empty_sentence = filtered if self.list.filter.text().strip() else sentences[self.list.view]
        self.table.viewport().update()

    def refresh(self) -> None:
        """Ask for the list anew; at first, for the first view that holds something."""
        if self._begun:
            self.list.refresh()
        self._workspace.run(follow_ups.counts, self._workspace.now(), then=self._summarise, hat=Hat.SALES, beside=True)

    def _summarise(self, counted: dict[str, int]) -> None:
        if not self._begun:
            self._begun = True
            self.list.show_view(next((view for view in VIEWS if counted.get(view)), TODAY))
        parts = (
            self.tr("{} late").format(counted[LATE]) if counted[LATE] else "",
            self.tr("{} still today").format(counted[TODAY]) if counted[TODAY] else "",
            self.tr("{} tomorrow").format(counted[TOMORROW]) if counted[TOMORROW] else "",
        )
        self.list.summarise(" · ".join(filter(None, parts)))

    def show_view(self, view: str) -> None:
        """Turn to a view of the list."""
        self._begun = True
        self.list.show_view(view)
        self.wanted.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.table and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            act = self._keys.get(Qt.Key(event.key()))
            if act is not None and not event.modifiers():
                act()
                return True
        return super().eventFilter(watched, event)

    def take(self, actions: Sequence[QAction]) -> None:
        """Show what can be done with a follow-up as a menu on the list."""
        self.list.add_actions(actions)

    @property
    def record_id(self) -> int | None:
        return self.table.current_id()

    @property
    def first(self) -> QWidget:
        return self.table

    @property
    def records(self) -> RecordList[Activity]:
        return self.list

    @property
    def chosen(self) -> Activity | None:
        """The current row's activity."""
        one = self.table.current_id()
        return None if one is None else self._workspace.read(follow_ups.find, one, hat=Hat.SALES)

    @property
    def current(self) -> Deal | None:
        """The deal of the chosen follow-up."""
        one = self.chosen
        deal_id = one.deal_id if one else None
        return None if deal_id is None else self._workspace.read(deals.find, deal_id, hat=Hat.SALES)

    def _finish(self, activity_id: int) -> None:
        one = self._workspace.read(follow_ups.find, activity_id, hat=Hat.SALES)
        if one is not None and one.done_at is None:
            self._forms.finish(one)

    def finish(self) -> None:
        """Say what came of the chosen follow-up; the next one is proposed."""
        if (chosen := self.table.current_id()) is not None:
            self._finish(chosen)

    def invite(self) -> None:
        """Write an invitation to the chosen meeting or visit."""
        if (one := self.chosen) is not None:
            self.papers.save_invitation(one)

    def put_off(self) -> None:
        """Move the chosen follow-ups to tomorrow."""
        self._do("Move to tomorrow", verbs.put_off_until_tomorrow)

    def postpone(self) -> None:
        """Move the chosen follow-ups by a week."""
        self._do("Move by a week", verbs.postpone, _WEEK)

    def change(self) -> None:
        """Change what is to be done, when, and what about."""
        one = self.chosen
        if one is not None and one.done_at is None:
            self._forms.change_follow_up(one)

    def drop(self) -> None:
        """Take the chosen follow-ups off the list."""
        self._do("Drop the follow-up", verbs.drop)

    def _do(self, label: str, verb: Callable[..., object], *values: object) -> None:
        ids = self.table.chosen_ids()
        if ids and self.list.view != DONE:
            self._workspace.do(label, verb, ids, *values, hat=Hat.SALES)
