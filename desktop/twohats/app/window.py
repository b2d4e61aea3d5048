"""The window: menus, the two wings and the panel between them, over one file."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QIcon, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from twohats import __version__
from twohats.app.files import Files
from twohats.app.firm_form import ask_firm
from twohats.app.frame import Side, TopBar
from twohats.app.menus import Menus
from twohats.app.notices import Notices
from twohats.app.papers import Papers
from twohats.app.reminder import Reminder, Say, tray_of
from twohats.app.verbs import verbs_of_the_wings
from twohats.business.speech import Speech
from twohats.business.store import office
from twohats.exchange.ui.everything import Everything
from twohats.exchange.ui.forms import ImportForms
from twohats.handoff.ui.panel import HandoffPanel
from twohats.marketing.ui.wing import MarketingWing
from twohats.resource import resource
from twohats.sales.ui.wing import SalesWing
from twohats.storage.file import BusinessFile
from twohats.storage.wall import Hat
from twohats.widgets import theme
from twohats.widgets.ask import Ask, DialogAsk
from twohats.widgets.label import PlainLabel, shown
from twohats.widgets.page import Page
from twohats.widgets.workspace import Workspace

if TYPE_CHECKING:
    from twohats.month.ui.forms import MonthForms
    from twohats.sales.ui.today import TodayPage

_NARROW = 1200
_MINUTE = 60_000
# So many milliseconds into the minute, so that a timer that comes early does not come before it.
_AFTER = 100
# A layout within a layout asks its parent for room once more each round.
_LAYOUT_ROUNDS = 4


class MainWindow(QMainWindow):
    """One window over one file."""

    ready = Signal()
    left = Signal()

    def __init__(self, file: BusinessFile, ask: Ask | None = None, say: Say | None = None) -> None:
        """`say` tells something from the tray; without one, the desktop's own is used where it has one."""
        super().__init__()
        self.ask: Ask = ask or DialogAsk(self)
        self.workspace = Workspace(file, self)
        self.speech = Speech(office.profile(file.connection(Hat.REPORTS)))
        self._panel_opened = False
        self._pulse: QTimer | None = None
        self._learn_the_firm()
        self.setWindowIcon(QIcon(str(resource("icons/twohats.svg"))))
        self.setMinimumSize(1024, 640)
        self.setAcceptDrops(True)
        with theme.undressed():
            self._make_pages()
            self._lay_out()
            self.menus = Menus(self)
        self._connect()
        self._remind(say)
        self._show_hat()

    def _make_pages(self) -> None:
        self.papers, self.files = Papers(self), Files(self)
        self.imports = ImportForms(self, self.workspace, self.ask)
        self.everything = Everything(self, self.workspace, self.ask)
        self.marketing = MarketingWing(self, self.workspace, self.speech, self.ask)
        self.sales = SalesWing(self, self.workspace, self.speech, self.ask, lambda: self._number_of_sales)
        self.sides = {hat: Side(hat, wing.leaves) for hat, wing in self._wings()}
        self.notices = Notices(self, self.workspace, self.speech, self.marketing.campaigns, self.close_month)
        verbs = verbs_of_the_wings(self.workspace)
        self.panel = HandoffPanel(self.workspace, self.speech, verbs, self.notices.all)

    def _wings(self) -> tuple[tuple[Hat, MarketingWing | SalesWing], ...]:
        return (Hat.MARKETING, self.marketing), (Hat.SALES, self.sales)

    def _lay_out(self) -> None:
        ground = QWidget()
        ground.setObjectName("ground")
        body = QVBoxLayout(ground)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        self.top = TopBar()
        body.addWidget(self.top)
        side_by_side = self._side_by_side = QSplitter(Qt.Orientation.Horizontal)
        side_by_side.setChildrenCollapsible(False)
        side_by_side.setHandleWidth(1)
        for place, part in enumerate((self.sides[Hat.MARKETING], self.panel, self.sides[Hat.SALES])):
            side_by_side.addWidget(part)
            side_by_side.setStretchFactor(place, 0 if part is self.panel else 1)
        body.addWidget(side_by_side, 1)
        self.setCentralWidget(ground)
        self._saved, self.kept = PlainLabel(""), PlainLabel("", "dim")
        self.statusBar().addWidget(self._saved)
        self.statusBar().addPermanentWidget(self.kept)
        self.statusBar().setSizeGripEnabled(False)

    def _connect(self) -> None:
        self.top.hat_wanted.connect(lambda hat: self.workspace.wear(Hat(hat)))
        self.top.report_wanted.connect(self.report)
        self.panel.counted.connect(self._count)
        self.panel.mend.connect(self.marketing.mend)
        self.workspace.hat_changed.connect(lambda _: self._show_hat())
        self.workspace.changed.connect(self._on_changed)
        self.imports.everything_offered.connect(self.everything.offer)
        self.marketing.import_leads.connect(lambda: self.imports.choose("leads"))
        self.marketing.sent.connect(self._go_with)
        self.sales.decide_wanted.connect(self._decide)
        self.marketing.forms.contact_wanted.connect(self.show_contact)
        self.sales.contact_wanted.connect(self.show_contact)
        for _, wing in self._wings():
            wing.person_wanted.connect(self.papers.give_out_person)
            wing.erasing_wanted.connect(self.erase_person)
        self.sales.today_made.connect(self._gauge)
        for hat, wing in self._wings():
            wing.wanted.connect(lambda number, hat=hat: self.turn_to(hat, number))
            self.sides[hat].turned.connect(lambda _: self._turn())
        self._minute = QTimer(self)
        self._minute.setInterval(_MINUTE)
        self._minute.timeout.connect(self._refresh_all)
        self._minute.start()

    def _gauge(self, page: "TodayPage") -> None:
        """Let the first page of Sales tell how far the work reaches."""
        from twohats.app.gauges import Gauges  # noqa: PLC0415  # brings the month's figures along

        Gauges(self, self.workspace, page)

    def _remind(self, say: Say | None) -> None:
        say = say or tray_of(self, self.come_forward)
        if say is not None:
            reminder = Reminder(self, self.workspace, say)
            self.panel.counted.connect(reminder.look)
            self._on_the_minute(reminder)

    def _on_the_minute(self, reminder: Reminder) -> None:
        """Look at the clock as each minute begins, as appointments do."""
        pulse = self._pulse = QTimer(self)
        pulse.setSingleShot(True)

        def wait() -> None:
            now = self.workspace.now()
            pulse.start(_MINUTE - now.second * 1000 - now.microsecond // 1000 + _AFTER)

        pulse.timeout.connect(reminder.look_at_the_clock)
        pulse.timeout.connect(wait)
        wait()

    def come_forward(self) -> None:
        """Show what waits for a decision, in front of other windows."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        self.workspace.wear(Hat.SALES)

    def _go_with(self, handoff_id: int) -> None:
        self.workspace.wear(Hat.SALES)
        self.panel.choose(handoff_id)

    @property
    def side(self) -> Side:
        """The side of the hat that is worn."""
        return self.sides[self.workspace.hat]

    @property
    def page(self) -> Page:
        """The page that shows."""
        return self.side.page

    @property
    def _number_of_sales(self) -> int | None:
        """The number of the page that shows, if it is one of Sales'."""
        return self.side.stack.currentIndex() if self.workspace.hat is Hat.SALES else None

    def turn_to(self, hat: Hat, number: int) -> None:
        """Show a page of a hat by its number."""
        self.workspace.wear(hat)
        self.sides[hat].turn_to(number)

    def _show_hat(self) -> None:
        for hat, wing in self.sides.items():
            wing.setVisible(hat is self.workspace.hat)
        self.top.wear(self.workspace.hat)
        self.menus.wear(self.workspace.hat)
        self._refresh_all()
        self._focus_page()

    def _turn(self) -> None:
        self.page.refresh()
        self._focus_page()

    def _refresh_all(self) -> None:
        if not self.panel.is_deciding:
            self.panel.refresh()
        self.page.refresh()
        self._name_steps()

    def _on_changed(self, tables: frozenset[str]) -> None:
        if "business_profile" in tables:
            self._learn_the_firm()
        self.page.refresh()
        self._name_steps()

    def _learn_the_firm(self) -> None:
        """Say everything as the firm says it from now on."""
        self.speech.firm = self.workspace.read(office.profile)
        self.setWindowTitle(f"{shown(self.speech.firm.name)} – Two Hats")

    def _name_steps(self) -> None:
        self.menus.name_steps(self.workspace.undo_label(), self.workspace.redo_label())
        file = self.workspace.file
        said = self.tr("Only to look at · {}") if file.looks_only else self.tr("Saved · {}")
        self._saved.setText(said.format(file.path.name))

    def _count(self, waiting: int, late: int) -> None:
        self.top.count(waiting, late)
        self._fit_panel()

    def _fit_panel(self) -> None:
        """A strip where there is no room or nothing to show, unless F6 opened it."""
        small = self.width() < _NARROW
        spare = small or self.panel.is_empty
        for wing in self.sides.values():
            wing.narrow(narrow=small)
        was_narrow = self.panel.is_narrow
        self.panel.narrow(narrow=spare and not self._panel_opened)
        if self.panel.is_narrow is not was_narrow:
            # A splitter leaves what a part gives up to nobody.
            rest = self.width() - self.panel.sizeHint().width()
            self._side_by_side.setSizes([rest, self.panel.sizeHint().width(), rest])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_panel()

    def show_contact(self, contact_id: int) -> bool:
        """Show what the worn hat has of a contact, else what the other one has; whether there is anything."""
        if self.workspace.hat is Hat.SALES:
            return self.sales.show_contact(contact_id) or self.marketing.show_contact(contact_id)
        return self.marketing.show_contact(contact_id) or self.sales.show_contact(contact_id)

    def show_silent(self) -> None:
        """Show of whom nothing was heard for years."""
        from twohats.app.silent_people import SilentPeople  # noqa: PLC0415  # rarely needed

        SilentPeople(self).open()

    def erase_person(self, contact_id: int) -> None:
        """Ask whether somebody is to be erased."""
        from twohats.app.erase_form import EraseForm  # noqa: PLC0415  # rarely needed, and brings every room along

        EraseForm(self).ask(contact_id)

    def find_duplicates(self) -> None:
        """Look for those who are in the book twice."""
        from twohats.exchange.ui.duplicates import Duplicates  # noqa: PLC0415  # rarely needed, and brings a kit along

        Duplicates(self, self.workspace, self.speech).open()

    def show_at(self, place: QByteArray) -> None:
        """Show the window where another one was."""
        self.restoreGeometry(place)
        self.show()

    def undo(self) -> None:
        """Take the last step of the worn hat back."""
        self._saved.setText(self.tr("Taking it back…"))
        self.workspace.undo(self._say_kept)

    def redo(self) -> None:
        """Do it again."""
        self._saved.setText(self.tr("Doing it again…"))
        self.workspace.redo(self._say_kept)

    def _say_kept(self, kept: int | None) -> None:
        self._name_steps()
        if kept:
            self.ask.tell(self.tr("{:,} imported rows were used since and stay.").format(kept))

    def _decide(self) -> None:
        if not self.panel.holds_keys:
            self.go_on()

    def go_on(self) -> None:
        """From the page to the panel and back; the panel opens if it was a strip, and is one again afterwards."""
        self._panel_opened = not self.panel.holds_keys
        self._fit_panel()
        if not self._panel_opened:
            self._focus_page()
            return
        self.panel.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _focus_page(self) -> None:
        self.page.first.setFocus()

    def filter(self) -> None:
        """Go to the filter of the list that shows."""
        self.page.begin_filter()

    def export(self) -> None:
        """Write the list that shows into a CSV file."""
        self.page.export_list(self.ask)

    def choose_columns(self) -> None:
        """Choose the columns of the list that shows."""
        if (records := self.page.records) is not None:
            records.choose_columns()

    def keep_view(self) -> None:
        """Give the view of the list that shows a name."""
        self.page.keep_view()

    def copy(self) -> None:
        """Copy what is chosen in the list that shows, as a table."""
        self.page.copy_chosen()

    def change_light(self) -> None:
        """Turn light to dark, or dark to light."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)  # noqa: S101  # a window has one
        theme.apply_theme(app, dark=not app.property("dark"))
        self._refresh_all()

    def report(self) -> None:
        """Show a month as it will be printed."""
        self._months().print()

    def close_month(self) -> None:
        """Lead through the meeting about the last month, at whose end it is closed."""
        self._months().meet()

    def reopen_month(self) -> None:
        """Open a closed month again."""
        self._months().reopen()

    def _months(self) -> "MonthForms":
        from twohats.month.ui.forms import MonthForms  # noqa: PLC0415  # paper and QtPdf only where they are wanted

        return MonthForms(self, self.workspace, self.speech, self.ask)

    def set_up(self) -> None:
        """Ask whose business this is."""
        ask_firm(self, self.workspace, self.ask)

    def about(self) -> None:
        """Say which version this is."""
        self.ask.tell(self.tr("Two Hats {}. Marketing and Sales, kept apart, working together.").format(__version__))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for url in event.mimeData().urls()[:1]:
            self.imports.offer(Path(url.toLocalFile()))

    def closeEvent(self, event: object) -> None:
        self._minute.stop()
        if self._pulse is not None:
            self._pulse.stop()
        self.imports.leave()
        self.everything.stop()
        self.hide()
        self.files.finish()
        self.workspace.close()
        self.left.emit()
        super().closeEvent(event)  # type: ignore[arg-type]  # a QCloseEvent

    def draw_and_close(self) -> None:
        """End once the first page is drawn: for benchmarks and tests of the bundle."""
        self.settle()
        self.close()

    def settle(self) -> None:
        """Handle what is under way until the page that shows is drawn whole."""
        app = QApplication.instance()
        assert app is not None  # noqa: S101  # a window has one
        while self.workspace.busy:
            app.processEvents()
        for _ in range(_LAYOUT_ROUNDS):
            app.processEvents()
