"""The handoff panel between the pages: its frame, and the keys that act in it."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from twohats.business.speech import Speech
from twohats.handoff.rules.handoff import Handoff
from twohats.handoff.store import clock
from twohats.handoff.ui.deck import BAR, Deck
from twohats.handoff.ui.desk import Desk, Verbs
from twohats.handoff.ui.foot import Foot
from twohats.handoff.ui.marketing_side import MarketingSide
from twohats.handoff.ui.notice import Notice
from twohats.handoff.ui.sales_side import SalesSide
from twohats.hat import Hat
from twohats.widgets.label import PlainLabel
from twohats.widgets.roles import hear_as
from twohats.widgets.sizes import px, sized
from twohats.widgets.workspace import Workspace

_LEAST, _USUAL, _MOST, _STRIP = 264, 304, 312, 48
_STEPS: dict[int, int] = {Qt.Key.Key_J: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_K: -1, Qt.Key.Key_Up: -1}
_PAGES: dict[int, int] = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_Space: 1, Qt.Key.Key_PageUp: -1}
_ENTER = frozenset({int(Qt.Key.Key_Return), int(Qt.Key.Key_Enter)})


class HandoffPanel(QFrame):
    """Always between the pages: at Marketing's right edge and at Sales' left."""

    counted = Signal(int, int)
    # The way to reach a lead (its id) is to be mended.
    mend = Signal(int)

    def __init__(
        self,
        workspace: Workspace,
        speech: Speech,
        verbs_of_the_wings: Callable[[], Verbs],
        notices: Sequence[Notice] = (),
    ) -> None:
        super().__init__()
        self.setObjectName("hall")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        hear_as(self, QAccessible.Role.Grouping)
        self.setAccessibleName(self.tr("Handoff"))
        self._desk = Desk(workspace, speech, verbs_of_the_wings)
        self._notices = notices
        self._noticed = 0
        self._narrow = False
        self._shown, self._left = workspace.hat, dict[Hat, int | None]()
        self.deck = Deck()
        self.sales = SalesSide(self._desk, self.deck)
        self.marketing = MarketingSide(self._desk, self.deck)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        body = self._body = QVBoxLayout(self)
        body.setSpacing(8)
        # The deck's scroll bar stands at the right of all that is as wide as its cards.
        line = self._head = QHBoxLayout()
        self._title = PlainLabel(self.tr("Handoff"), "strong")
        self._way = PlainLabel(self.tr("Marketing → Sales"), "dim")
        line.addWidget(self._title, 1)
        line.addWidget(self._way)
        body.addLayout(line)
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.foot = Foot()
        column.addWidget(self.deck, 1)
        below = self._below = QVBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.sales.views)
        below.addWidget(self.foot)
        column.addLayout(below)
        body.addWidget(self._inside, 1)
        self._strip = self._make_strip()
        body.addWidget(self._strip, 1)

    def _make_strip(self) -> QWidget:
        """What is left of the panel where there is no room or nothing to show: how many wait, and the key."""
        strip = QWidget()
        column = QVBoxLayout(strip)
        column.setContentsMargins(0, 0, 0, 0)
        self._number = PlainLabel("", "strong")
        for label in (self._number, PlainLabel("F6", "small")):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addStretch(1)
        return strip

    def _connect(self) -> None:
        workspace = self._desk.workspace
        workspace.changed.connect(self._on_changed)
        workspace.hat_changed.connect(lambda _: self.refresh())
        self.foot.wanted.connect(self.show_answered)
        self.marketing.mend.connect(self.mend)
        for source in (self.deck.pressed, self.sales.done, self.marketing.done):
            source.connect(self._take_keys)

    def _on_changed(self, tables: frozenset[str]) -> None:
        if any(table.startswith(("handoff_", "business_")) for table in tables):
            self.refresh()
        else:
            self.sales.views.say_way_back()

    def refresh(self) -> None:
        """Read the queue anew; each hat's place in it is kept, and so are the keys."""
        had_keys = self.holds_keys
        hat, now = self._desk.workspace.hat, self._desk.now()
        self._left[self._shown] = self.current.id if self.current else None
        self.deck.clear(forget=hat is not self._shown)
        self._shown = hat
        self.foot.wear(str(hat))
        waiting = self._desk.workspace.read(clock.waiting, now)
        taken_back = None
        if hat is Hat.SALES:
            taken_back = self.sales.show(waiting, now)
            self._noticed = self._show_notices(now, self._notices)
        else:
            self.sales.leave()
            self._noticed = self._show_notices(now, [one for one in self._notices if not one.title])
            self.marketing.show(waiting, self.sales.standing)
            self._noticed += self._show_notices(now, [one for one in self._notices if one.title])
        self.deck.finish(taken_back or self._left.get(hat))
        self._desk.workspace.run(clock.punctuality, now, then=self.foot.show_figures, patient=True)
        self._order_tabs()
        if had_keys:
            self.setFocus()
        self._number.setText(str(len(waiting)))
        self.counted.emit(len(waiting), sum(one.late for one in waiting))

    def _take_keys(self) -> None:
        self._order_tabs()
        self.setFocus()

    def _order_tabs(self) -> None:
        """From the panel through what takes keys in it, as it stands from the top; Qt puts what is new at the end."""
        before: QWidget = self
        for widget in (*self.deck.stops(), self.foot.answered):
            self.setTabOrder(before, widget)
            before = widget

    def _show_notices(self, now: datetime, notices: Sequence[Notice]) -> int:
        """Put the cards of some notices into the deck; how many there are."""
        shown = 0
        for notice in notices:
            cards = notice.cards(self._desk.workspace.hat, now)
            if cards and notice.title:
                self.deck.say(notice.title)
            for card in cards:
                self.deck.put(card)
            shown += len(cards)
        return shown

    @property
    def current(self) -> Handoff | None:
        """The handoff on which the keys act."""
        return self.deck.current

    def choose(self, handoff_id: int) -> None:
        """Make a handoff the current one."""
        if self.deck.choose(handoff_id):
            self.setFocus()

    def show_answered(self) -> None:
        """Open the list of what was answered this month."""
        from twohats.handoff.ui.answered import AnsweredList  # noqa: PLC0415  # when it is first asked for

        AnsweredList(self.window(), self._desk).open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not plain or not (self._press(event.key()) if self.hasFocus() else self._press_inside(event.key())):
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        self.verbs_menu().popup(event.globalPos() if mouse else self.mapToGlobal(self.rect().center()))

    def verbs_menu(self) -> QMenu:
        """What can be done with the current handoff, each with its letter."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        side = self.sales if self._desk.workspace.hat is Hat.SALES else self.marketing
        for words, letter in (*side.verbs(), (self.tr("Answered in time…"), "H")):
            entry = menu.addAction(f"{words}\t{letter}")
            entry.triggered.connect(lambda *_, key=Qt.Key[f"Key_{letter}"]: self._press_at(key))
        return menu

    def _press_at(self, key: int) -> None:
        self.setFocus()
        self._press(key)

    def _press(self, key: int) -> bool:
        """Act on a key of the focused panel; False if it means nothing here."""
        if key in _STEPS:
            self.deck.step(_STEPS[key])
        elif key in _PAGES:
            self.deck.page(_PAGES[key])
        elif key == Qt.Key.Key_H:
            self.show_answered()
        elif self._desk.workspace.hat is Hat.SALES:
            return self._press_inside(key) or self.sales.press(key)
        else:
            return self.marketing.press(key)
        return True

    def _press_inside(self, key: int) -> bool:
        """Enter and Escape go on and back from inside the panel, too, where letters are typed."""
        if key in _ENTER:
            return self.sales.agree()
        if key != Qt.Key.Key_Escape:
            return False
        moved = self.sales.escape() or not self.hasFocus()
        self.setFocus()
        return moved

    def focusInEvent(self, event: object) -> None:
        super().focusInEvent(event)  # type: ignore[arg-type]  # a QFocusEvent
        self.deck.mark(marked=True)

    def focusOutEvent(self, event: object) -> None:
        super().focusOutEvent(event)  # type: ignore[arg-type]  # a QFocusEvent
        self.deck.mark(marked=False)

    def narrow(self, *, narrow: bool) -> None:
        """Shrink to a strip, or open to the full width."""
        self._narrow = narrow
        for widget in (self._title, self._way, self._inside):
            widget.setVisible(not narrow)
        self._strip.setVisible(narrow)
        edge, bar = 4 if narrow else 14, 0 if narrow else px(BAR)
        self._body.setContentsMargins(edge, 14, max(edge - bar, 0), 14)
        for part in (self._head, self._below):
            part.setContentsMargins(0, 0, bar, 0)
        sized(self.setMinimumWidth, _STRIP if narrow else _LEAST)
        sized(self.setMaximumWidth, _STRIP if narrow else _MOST)

    def sizeHint(self) -> QSize:
        return QSize(px(_STRIP if self._narrow else _USUAL), super().sizeHint().height())

    @property
    def holds_keys(self) -> bool:
        """Whether the keys go to the panel, or to something in it."""
        focused = QApplication.focusWidget()
        return focused is not None and (focused is self or self.isAncestorOf(focused))

    @property
    def is_deciding(self) -> bool:
        """Whether the owner is in the middle of an answer."""
        return self.sales.is_deciding

    @property
    def is_empty(self) -> bool:
        """Whether nothing waits, nothing came back, nothing is noticed, and no covers are lifted."""
        return self.deck.is_empty and not self._noticed and self.sales.views.isHidden()

    @property
    def is_narrow(self) -> bool:
        """Whether only the strip shows."""
        return self._narrow
