"""The window: menus, the two wings and the panel between them, over one file."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

# Qt makes a class when its name is first asked for, and `Qt` itself is dear: here, no name is asked for before its use.
from PySide6 import QtCore, QtGui, QtWidgets

from twohats.hat import Hat

# The window shows before anything that is dear is brought along: what is needed then is imported where it is used.
if TYPE_CHECKING:
    from twohats.app.files import Files
    from twohats.app.frame import Side
    from twohats.app.looks import Looks
    from twohats.app.papers import Papers
    from twohats.app.tray import Say
    from twohats.exchange.ui.everything import Everything
    from twohats.exchange.ui.forms import ImportForms
    from twohats.handoff.ui.desk import Verbs
    from twohats.marketing.ui.overview import OverviewPage
    from twohats.marketing.ui.wing import MarketingWing
    from twohats.sales.ui.today import TodayPage
    from twohats.sales.ui.wing import SalesWing
    from twohats.storage.file import BusinessFile
    from twohats.widgets.ask import Ask
    from twohats.widgets.page import Page

_NARROW = 1200
_MINUTE = 60_000
# A layout within a layout asks its parent for room once more each round.
_LAYOUT_ROUNDS = 4


class MainWindow(QtWidgets.QMainWindow):
    """One window over one file; it may stand there before its file is open."""

    left = QtCore.Signal()

    def __init__(self, file: "BusinessFile | None" = None, ask: "Ask | None" = None, say: "Say | None" = None) -> None:
        """`say` tells something from the tray; without one, the desktop's own is used where it has one."""
        super().__init__()
        self.painted = self._furnished = False
        self.setMinimumSize(1024, 640)
        if file is not None:
            self.move_in(file, ask, say)

    def move_in(self, file: "BusinessFile", ask: "Ask | None" = None, say: "Say | None" = None) -> None:
        """Put everything in its place, over a file."""
        from twohats.app.dialogs import Dialogs  # noqa: PLC0415  # after the first paint
        from twohats.app.menus import Menus  # noqa: PLC0415  # as above
        from twohats.app.steps import Steps  # noqa: PLC0415  # as above
        from twohats.app.tray import begin_to_remind  # noqa: PLC0415  # as above
        from twohats.business.speech import Speech  # noqa: PLC0415  # as above
        from twohats.business.store import office  # noqa: PLC0415  # as above
        from twohats.widgets import theme  # noqa: PLC0415  # as above
        from twohats.widgets.ask import DialogAsk  # noqa: PLC0415  # as above
        from twohats.widgets.workspace import Workspace  # noqa: PLC0415  # as above

        self.ask: Ask = ask or DialogAsk(self)
        self.workspace = Workspace(file, self)
        self.speech = Speech(self.workspace.read(office.profile))
        self._panel_opened = False
        self.dialogs = Dialogs(self)
        self._learn_the_firm()
        self.setAcceptDrops(True)
        with theme.undressed():
            self._make_pages()
            self._lay_out()
            self.menus = Menus(self)
        self.steps = Steps(self)
        self._connect()
        self._reminder = begin_to_remind(self, say)
        self._furnished = True
        if self.isVisible():
            self._fit_panel()
        self._show_hat()

    def _make_pages(self) -> None:
        from twohats.app.frame import Side  # noqa: PLC0415  # after the first paint
        from twohats.app.notices import Notices  # noqa: PLC0415  # as above
        from twohats.handoff.ui.panel import HandoffPanel  # noqa: PLC0415  # as above
        from twohats.marketing.ui.wing import MarketingWing  # noqa: PLC0415  # as above
        from twohats.sales.ui.wing import SalesWing  # noqa: PLC0415  # as above

        self.marketing = MarketingWing(self, self.workspace, self.speech, self.ask)
        self.sales = SalesWing(self, self.workspace, self.speech, self.ask, lambda: self._number_of_sales)
        self.sides = {hat: Side(hat, wing.leaves) for hat, wing in self._wings()}
        self.notices = Notices(self, self.workspace, self.speech, self._show_later, self.dialogs.close_month)
        self.panel = HandoffPanel(self.workspace, self.speech, self._verbs_of_the_wings, self.notices.all)

    def _verbs_of_the_wings(self) -> "Verbs":
        from twohats.app.verbs import verbs_of_the_wings  # noqa: PLC0415  # when a handoff is answered

        return verbs_of_the_wings(self.workspace)

    def _wings(self) -> "tuple[tuple[Hat, MarketingWing | SalesWing], ...]":
        return (Hat.MARKETING, self.marketing), (Hat.SALES, self.sales)

    @cached_property
    def files(self) -> "Files":
        """What the File menu does with the file itself."""
        from twohats.app.files import Files  # noqa: PLC0415  # after the first paint

        return Files(self)

    @cached_property
    def looks(self) -> "Looks":
        """The colours and the size of text, and how they are changed."""
        from twohats.app.looks import Looks  # noqa: PLC0415  # when they are changed

        return Looks(self, self._refresh_all)

    @cached_property
    def papers(self) -> "Papers":
        """What the window puts into files."""
        from twohats.app.papers import Papers  # noqa: PLC0415  # when something is written

        return Papers(self)

    @cached_property
    def imports(self) -> "ImportForms":
        """The ways in for files."""
        from twohats.exchange.ui.forms import ImportForms  # noqa: PLC0415  # when something is taken in

        imports = ImportForms(self, self.workspace, self.ask)
        imports.everything_offered.connect(lambda path: self.everything.offer(path))
        return imports

    @cached_property
    def everything(self) -> "Everything":
        """The way out, and in again, for all there is."""
        from twohats.exchange.ui.everything import Everything  # noqa: PLC0415  # when all comes or goes

        return Everything(self, self.workspace, self.ask)

    def _lay_out(self) -> None:
        from twohats.app.frame import TopBar  # noqa: PLC0415  # after the first paint
        from twohats.app.status import Status  # noqa: PLC0415  # as above

        ground = QtWidgets.QWidget()
        ground.setObjectName("ground")
        body = self._body = QtWidgets.QVBoxLayout(ground)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        self.top = TopBar()
        body.addWidget(self.top)
        side_by_side = self._side_by_side = QtWidgets.QSplitter(QtCore.Qt.Orientation.Horizontal)
        side_by_side.setChildrenCollapsible(False)
        side_by_side.setHandleWidth(1)
        for place, part in enumerate((self.sides[Hat.MARKETING], self.panel, self.sides[Hat.SALES])):
            side_by_side.addWidget(part)
            side_by_side.setStretchFactor(place, 0 if part is self.panel else 1)
        body.addWidget(side_by_side, 1)
        self.setCentralWidget(ground)
        self.status = Status(self)

    def place_below(self, bar: "QtWidgets.QWidget") -> None:
        """Put a bar below everything but the status bar."""
        self._body.addWidget(bar)

    def _connect(self) -> None:
        self.top.hat_wanted.connect(lambda hat: self.workspace.wear(Hat(hat)))
        self.top.report_wanted.connect(self.dialogs.report)
        self.top.find_wanted.connect(self.dialogs.find)
        self.panel.counted.connect(self._count)
        self.panel.mend.connect(self.marketing.mend)
        self.workspace.hat_changed.connect(lambda _: self._show_hat())
        self.workspace.changed.connect(self._on_changed)
        self.marketing.import_leads.connect(lambda: self.imports.choose("leads"))
        self.marketing.sent.connect(self._go_with)
        self.sales.decide_wanted.connect(self._decide)
        self.marketing.contact_wanted.connect(self.show_contact)
        self.sales.contact_wanted.connect(self.show_contact)
        for _, wing in self._wings():
            wing.person_wanted.connect(lambda contact: self.papers.give_out_person(contact))
            wing.erasing_wanted.connect(self.dialogs.erase_person)
        self.sales.set_up_wanted.connect(self.dialogs.set_up_over)
        self.sales.today_made.connect(self._gauge_tomorrow)
        self.marketing.overview_made.connect(self._gauge_return)
        for hat, wing in self._wings():
            wing.wanted.connect(lambda number, hat=hat: self.turn_to(hat, number))
            self.sides[hat].turned.connect(lambda _: self._turn())
        self._minute = QtCore.QTimer(self)
        self._minute.setInterval(_MINUTE)
        self._minute.timeout.connect(self._refresh_all)
        self._minute.start()

    def _gauge_tomorrow(self, page: "TodayPage") -> None:
        """Let the first page of Sales tell how far the work reaches."""
        from twohats.app.gauges import Gauge, how_far_it_reaches  # noqa: PLC0415  # with the page

        page.refreshed.connect(Gauge(self, self.workspace, how_far_it_reaches, page.show_ahead).look)

    def _gauge_return(self, page: "OverviewPage") -> None:
        """Let the first page of Marketing tell what came back of what was spent."""
        from twohats.app.gauges import Gauge, what_returned  # noqa: PLC0415  # with the page

        page.refreshed.connect(Gauge(self, self.workspace, what_returned, page.show_return).look)

    def come_forward(self) -> None:
        """Show what waits for a decision, in front of other windows."""
        self.setWindowState(self.windowState() & ~QtCore.Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        self.workspace.wear(Hat.SALES)

    def _show_later(self) -> None:
        self.marketing.campaigns.show_later()

    def _go_with(self, handoff_id: int) -> None:
        self.workspace.wear(Hat.SALES)
        self.panel.choose(handoff_id)

    @property
    def side(self) -> "Side":
        """The side of the hat that is worn."""
        return self.sides[self.workspace.hat]

    @property
    def page(self) -> "Page":
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
        self.status.follow()
        self._focus_page()

    def _turn(self) -> None:
        self.page.refresh()
        self.status.follow()
        self._focus_page()

    def _refresh_all(self) -> None:
        if not self.panel.is_deciding:
            self.panel.refresh()
        self.page.refresh()
        self.steps.name()

    def _on_changed(self, tables: frozenset[str]) -> None:
        if "business_profile" in tables:
            self._learn_the_firm()
        self.page.refresh()
        self.steps.name()

    def _learn_the_firm(self) -> None:
        """Say everything as the firm says it from now on."""
        from twohats.business.store import office  # noqa: PLC0415  # after the first paint
        from twohats.widgets import label, tongue  # noqa: PLC0415  # as above

        self.speech.firm = self.workspace.read(office.profile)
        tongue.speak(self.speech.firm.locale, self.speech.firm.week_start)
        self.setWindowTitle(f"{label.shown(self.speech.firm.name)} – Two Hats")

    def _count(self, waiting: int, late: int) -> None:
        self.top.count(waiting, late)
        self._fit_panel()

    def _fit_panel(self) -> None:
        """A strip where there is no room or nothing to show, unless F6 opened it."""
        from twohats.widgets.sizes import px  # noqa: PLC0415  # after the first paint

        small = self.width() < px(_NARROW)
        spare = small or self.panel.is_empty
        for wing in self.sides.values():
            wing.narrow(narrow=small)
        was_narrow = self.panel.is_narrow
        self.panel.narrow(narrow=spare and not self._panel_opened)
        if self.panel.is_narrow is not was_narrow:
            # A splitter leaves what a part gives up to nobody.
            rest = self.width() - self.panel.sizeHint().width()
            self._side_by_side.setSizes([rest, self.panel.sizeHint().width(), rest])

    def resizeEvent(self, event: "QtGui.QResizeEvent") -> None:
        super().resizeEvent(event)
        if self._furnished:
            self._fit_panel()

    def paintEvent(self, event: "QtGui.QPaintEvent") -> None:
        super().paintEvent(event)
        self.painted = True

    def show_contact(self, contact_id: int) -> bool:
        """Show what the worn hat has of a contact, else what the other one has; whether there is anything."""
        if self.workspace.hat is Hat.SALES:
            return self.sales.show_contact(contact_id) or self.marketing.show_contact(contact_id)
        return self.marketing.show_contact(contact_id) or self.sales.show_contact(contact_id)

    def show_at(self, place: "QtCore.QByteArray") -> None:
        """Show the window where another one was."""
        self.restoreGeometry(place)
        self.show()

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
        self.panel.setFocus(QtCore.Qt.FocusReason.ShortcutFocusReason)

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

    def dragEnterEvent(self, event: "QtGui.QDragEnterEvent") -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: "QtGui.QDropEvent") -> None:
        for url in event.mimeData().urls()[:1]:
            self.imports.offer(Path(url.toLocalFile()))

    def closeEvent(self, event: "QtGui.QCloseEvent") -> None:
        if not self._furnished:
            # It is being opened, and would come in to nobody.
            event.ignore()
            return
        self._move_out()
        super().closeEvent(event)

    def _move_out(self) -> None:
        self._minute.stop()
        if self._reminder is not None:
            self._reminder.stop()
        if "imports" in vars(self):
            self.imports.leave()
        if "everything" in vars(self):
            self.everything.stop()
        self.hide()
        self.files.finish()
        self.workspace.close()
        self.left.emit()

    def draw_and_close(self, *, whole: bool = False) -> None:
        """End once the first page shows what is looked for on it, or all: for benchmarks and tests of the bundle."""
        self.settle(whole=whole)
        self.close()

    def settle(self, *, whole: bool = True) -> None:
        """Handle what is under way until the page that shows is drawn, or at least what is looked for on it."""
        app = QtWidgets.QApplication.instance()
        assert app is not None  # noqa: S101  # a window has one
        while self.workspace.busy if whole else self.workspace.is_looked_for:
            app.processEvents(QtCore.QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        for _ in range(_LAYOUT_ROUNDS):
            app.processEvents()
