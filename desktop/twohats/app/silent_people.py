"""People long not heard of, one under the other: open them, keep them for another year, or erase them."""

from array import array
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout

from twohats.business.operations.contacts import keep_longer
from twohats.exchange.person.silent import SILENT_YEARS, TAX_YEARS, Silent, long_silent
from twohats.hat import Hat
from twohats.widgets.cards import foot_line, headed, make_button
from twohats.widgets.column import Column
from twohats.widgets.sizes import take_room
from twohats.widgets.table import RecordTable

if TYPE_CHECKING:
    from twohats.app.window import MainWindow

_SIZE = 760, 480
_FORGOTTEN = frozenset({"business_contact", "business_erasure", "marketing_lead", "sales_deal", "sales_sale"})


class SilentPeople(QDialog):
    """Enter opens somebody, Y keeps them for a year, Delete erases them, Esc closes."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._workspace = window, window.workspace
        self._wing = str(self._workspace.hat)
        self._people: dict[int, Silent] = {}
        self.setWindowTitle(self.tr("People not heard from for years"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        take_room(self, *_SIZE)
        body = headed(self, self._why())
        self.table = RecordTable(self._columns(), self._fetch, lambda one: one.contact_id, self._wing)
        self.table.setAccessibleName(self.tr("People not heard from for years"))
        self.table.empty_sentence = self.tr("Searching the address book…")
        self.table.opened.connect(self._open)
        body.addWidget(self.table, 1)
        body.addLayout(self._buttons())
        for keys, act in (("Y", self._keep), ("Del", window.dialogs.erase_person)):
            QShortcut(QKeySequence(keys), self, partial(self._with_current, act))
        self._workspace.changed.connect(self._refresh_after)
        self._refresh()
        self.table.setFocus()

    def _why(self) -> str:
        return self.tr(
            "Here is whoever has not been heard from for {} years and has nothing open. Whoever bought in the last "
            "{} years is left out: books may have to be kept for so long. The law asks why you still keep such "
            "people. Nobody is erased unless you do it."
        ).format(SILENT_YEARS, TAX_YEARS)

    def _columns(self) -> tuple[Column[Silent], ...]:
        day, now = self._window.speech.day, self._workspace.now()
        return (
            Column(self.tr("Who"), lambda one: one.who, 220, stretch=True),
            Column(
                self.tr("Last heard from"),
                lambda one: day(one.last_on.isoformat(), now),
                130,
                value=lambda one: one.last_on,
            ),
            Column(self.tr("Why"), self._reason, 320),
        )

    def _reason(self, one: Silent) -> str:
        years = one.years(self._window.speech.today(self._workspace.now()))
        if one.bought_on is None:
            return self.tr("{} years of silence, never bought").format(years)
        return self.tr("{} years of silence, bought last in {}").format(years, one.bought_on.year)

    def _buttons(self) -> QHBoxLayout:
        close = make_button(self.tr("Close"), self._wing)
        close.clicked.connect(lambda *_: self.accept())
        self._of_one = []
        for words, act in (
            (self.tr("Erase…  Del"), self._window.dialogs.erase_person),
            (self.tr("Keep a year  Y"), self._keep),
            (self.tr("Open"), self._open),
        ):
            button = make_button(words, self._wing, primary=act == self._open)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(partial(self._with_current, act))
            self._of_one.append(button)
        *verbs, look = self._of_one
        return foot_line(verbs, close, look)

    def _fetch(self, ids: Sequence[int]) -> list[Silent]:
        return [self._people[one] for one in ids if one in self._people]

    def _refresh_after(self, changed: frozenset[str]) -> None:
        if changed & _FORGOTTEN:
            self._refresh()

    def _refresh(self) -> None:
        today = self._window.speech.today(self._workspace.now())
        self._workspace.run(long_silent, today, then=self._show, hat=Hat.REPORTS)

    def _show(self, people: list[Silent]) -> None:
        self._people = {one.contact_id: one for one in people}
        self.table.empty_sentence = self.tr("There is nobody you have not heard from for so long.")
        self.table.show_ids(array("q", self._people))
        if self.table.current_id() is None and self._people:
            self.table.choose(next(iter(self._people)))
        for button in self._of_one:
            button.setEnabled(bool(self._people))

    def _with_current(self, act: Callable[[int], None], *_: object) -> None:
        current = self.table.current_id()
        if current is not None:
            act(current)

    def _open(self, contact_id: int) -> None:
        if self._window.show_contact(contact_id):
            self.accept()
        else:
            self._window.ask.tell(self.tr("Neither side has a page of them: they stand in the address book alone."))

    def _keep(self, contact_id: int) -> None:
        self._workspace.do("Keep for a year", keep_longer, contact_id)
