"""The window: menus, the two wings and the panel between them, over one file."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QIcon, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QMainWindow,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from twohats import __version__
from twohats.app.frame import TopBar, Wing
from twohats.app.verbs import verbs_of_the_wings
from twohats.business.speech import Speech
from twohats.business.store import office
from twohats.exchange.ui.forms import ImportForms
from twohats.handoff.ui.panel import HandoffPanel
from twohats.marketing.rules.leads import Lead
from twohats.marketing.ui.forms import MarketingForms
from twohats.marketing.ui.leads import LeadsPage
from twohats.marketing.ui.overview import OverviewPage
from twohats.resource import resource
from twohats.sales.rules import Deal
from twohats.sales.ui.forms import SalesForms
from twohats.sales.ui.pipeline import PipelinePage
from twohats.sales.ui.today import TodayPage
from twohats.storage.file import BusinessFile
from twohats.storage.wall import Hat
from twohats.widgets import theme
from twohats.widgets.actions import Actions
from twohats.widgets.ask import Ask, DialogAsk
from twohats.widgets.workspace import Workspace

_NARROW = 1200
_MINUTE = 60_000
# A layout within a layout asks its parent for room once more each round.
_LAYOUT_ROUNDS = 4


class MainWindow(QMainWindow):
    """One window over one file."""

    ready = Signal()

    def __init__(self, file: BusinessFile, ask: Ask | None = None) -> None:
        super().__init__()
        self.ask: Ask = ask or DialogAsk(self)
        self.workspace = Workspace(file, self)
        self.speech = Speech(office.profile(file.connection(Hat.REPORTS)))
        self._panel_opened = False
        self.setWindowTitle(f"{self.speech.firm.name} – Two Hats")
        self.setWindowIcon(QIcon(str(resource("icons/twohats.svg"))))
        self.setMinimumSize(1024, 640)
        self.setAcceptDrops(True)
        self._make_forms()
        self._make_pages()
        self._lay_out()
        self._actions = Actions(self)
        self._fill_menus()
        self._connect()
        self._show_hat()

    def _make_forms(self) -> None:
        self.marketing_forms = MarketingForms(self, self.workspace, self.speech)
        self.sales_forms = SalesForms(self, self.workspace, self.speech)
        self.imports = ImportForms(self, self.workspace, self.ask)

    def _make_pages(self) -> None:
        self.overview = OverviewPage(self.workspace, self.speech)
        self.leads = LeadsPage(self.workspace, self.speech, self.marketing_forms)
        self.today = TodayPage(self.workspace, self.speech)
        self.pipeline = PipelinePage(self.workspace, self.speech, self.sales_forms)
        pages: dict[Hat, list[tuple[str, QWidget]]] = {
            Hat.MARKETING: [(self.tr("Overview"), self.overview), (self.tr("Leads"), self.leads)],
            Hat.SALES: [(self.tr("Today"), self.today), (self.tr("Pipeline"), self.pipeline)],
        }
        self.wings = {hat: Wing(hat, names) for hat, names in pages.items()}
        self.panel = HandoffPanel(self.workspace, self.speech, verbs_of_the_wings(self.workspace))

    def _lay_out(self) -> None:
        ground = QWidget()
        ground.setObjectName("ground")
        body = QVBoxLayout(ground)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        self.top = TopBar()
        body.addWidget(self.top)
        side_by_side = QSplitter(Qt.Orientation.Horizontal)
        side_by_side.setChildrenCollapsible(False)
        side_by_side.setHandleWidth(1)
        for place, part in enumerate((self.wings[Hat.MARKETING], self.panel, self.wings[Hat.SALES])):
            side_by_side.addWidget(part)
            side_by_side.setStretchFactor(place, 0 if part is self.panel else 1)
        body.addWidget(side_by_side, 1)
        self.setCentralWidget(ground)
        self._saved = QLabel()
        self._saved.setTextFormat(Qt.TextFormat.PlainText)
        self.statusBar().addWidget(self._saved)
        self.statusBar().setSizeGripEnabled(False)

    def _fill_menus(self) -> None:
        self._fill_file_menu()
        self._fill_edit_menu()
        self._fill_view_menu()
        self._fill_wing_menus()

    def _menu(self, title: str, *entries: QAction | None) -> None:
        menu = self.menuBar().addMenu(title)
        for entry in entries:
            if entry is None:
                menu.addSeparator()
            else:
                menu.addAction(entry)

    def _fill_file_menu(self) -> None:
        make = self._actions.make
        self._menu(
            self.tr("&File"),
            make(self.tr("Import…"), lambda: self.imports.choose(self._usual_kind()), "Ctrl+I", icon="import"),
            make(self.tr("Monthly report…"), self.report, "Ctrl+P", icon="report"),
            None,
            make(self.tr("Quit"), self.close, "Ctrl+Q"),
        )

    def _usual_kind(self) -> str:
        return "leads" if self.workspace.hat is Hat.MARKETING else "sales"

    def _fill_edit_menu(self) -> None:
        self._undo = self._actions.make("", self.undo, "Ctrl+Z", icon="undo")
        self._redo = self._actions.make("", self.redo, "Ctrl+Shift+Z", "Ctrl+Y", icon="redo")
        find = self._actions.make(self.tr("Filter the list"), self._filter, "Ctrl+F", icon="search")
        self._menu(self.tr("&Edit"), self._undo, self._redo, None, find)

    def _fill_view_menu(self) -> None:
        make = self._actions.make
        self._menu(
            self.tr("&View"),
            make(self.tr("Marketing"), lambda: self.workspace.wear(Hat.MARKETING), "Ctrl+1"),
            make(self.tr("Sales"), lambda: self.workspace.wear(Hat.SALES), "Ctrl+2"),
            make(self.tr("Next part: page, panel, list"), self.go_on, "F6"),
            make(self.tr("First page"), lambda: self._wing().turn_to(0), "Alt+1"),
            make(self.tr("Second page"), lambda: self._wing().turn_to(1), "Alt+2"),
            None,
            make(self.tr("Dark or light"), self._change_light, "Ctrl+Shift+D"),
        )

    def _fill_wing_menus(self) -> None:
        make = self._actions.make
        call = make(self.tr("Someone called…"), self.sales_forms.someone_called, "Ctrl+Shift+N", icon="phone")
        of_lead = [
            make(self.tr("Send to Sales…"), self._with_lead(self.marketing_forms.send), "Ctrl+Return", icon="send"),
            make(self.tr("Send and go…"), self._with_lead(self._send_and_go), "Ctrl+Shift+Return"),
            make(self.tr("Mark ready"), self.leads.mark_ready, "Ctrl+R"),
            make(self.tr("Note a contact…"), self._with_lead(self.marketing_forms.log_contact), "Ctrl+T"),
            make(self.tr("How to reach them…"), self._with_lead(self.marketing_forms.reach), "Ctrl+E"),
            make(self.tr("Keep in touch until…"), self._with_lead(self.marketing_forms.keep_until), "Ctrl+Shift+K"),
            make(self.tr("Let go…"), self._with_lead(self.marketing_forms.let_go), "Ctrl+Backspace"),
        ]
        of_deal = [
            make(self.tr("Log a call…"), self._with_deal(self.sales_forms.log_call), "Ctrl+L"),
            make(self.tr("Next action…"), self._with_deal(self.sales_forms.plan), "Ctrl+Shift+P", icon="calendar"),
            make(self.tr("Done…"), self._finish_due, "Ctrl+D"),
            make(self.tr("Move to a stage…"), self._with_deal(self.sales_forms.change_stage), "Ctrl+M", icon="deal"),
            make(self.tr("Amount and date…"), self._with_deal(self.sales_forms.reckon), "Ctrl+Shift+A"),
            make(self.tr("Won…"), self._with_deal(self.sales_forms.win), "Ctrl+Shift+W", icon="accept"),
            make(self.tr("Lost…"), self._with_deal(self.sales_forms.lose), "Ctrl+Shift+L", icon="reject"),
        ]
        new = make(self.tr("New lead…"), self.marketing_forms.new_lead, "Ctrl+N", icon="lead")
        self._menu(self.tr("&Lead"), new, None, *of_lead)
        self._menu(self.tr("&Deal"), call, None, *of_deal)
        self._menu(self.tr("&Help"), make(self.tr("About Two Hats"), self._about))
        self.leads.list.add_actions(of_lead)
        self.pipeline.list.add_actions(of_deal)

    def _with_lead(self, act: Callable[[Lead], object]) -> Callable[[], None]:
        def run() -> None:
            self.workspace.wear(Hat.MARKETING)
            self._wing().turn_to(1)
            if (lead := self.leads.current) is not None:
                act(lead)

        return run

    def _with_deal(self, act: Callable[[Deal], object]) -> Callable[[], None]:
        def run() -> None:
            self.workspace.wear(Hat.SALES)
            deal = self._chosen_deal()
            if deal is None:
                self._wing().turn_to(1)
            else:
                act(deal)

        return run

    def _chosen_deal(self) -> Deal | None:
        """The deal of what is chosen on the page that shows."""
        page = self._page()
        return page.current if isinstance(page, TodayPage | PipelinePage) else None

    def _send_and_go(self, lead: Lead) -> None:
        def go(handoff_id: int) -> None:
            self.workspace.wear(Hat.SALES)
            self.panel.choose(handoff_id)

        self.marketing_forms.send(lead, then=go)

    def _finish_due(self) -> None:
        self.workspace.wear(Hat.SALES)
        self._wing().turn_to(0)
        chosen = self.today.table.current_id()
        if chosen is not None:
            self._finish(chosen)

    def _finish(self, activity_id: int) -> None:
        title = self.today.title_of(activity_id)
        self.sales_forms.finish(activity_id, title)

    def _connect(self) -> None:
        self.top.hat_wanted.connect(lambda hat: self.workspace.wear(Hat(hat)))
        self.top.report_wanted.connect(self.report)
        self.panel.counted.connect(self._count)
        self.workspace.hat_changed.connect(lambda _: self._show_hat())
        self.workspace.changed.connect(self._on_changed)
        self.overview.new_lead.connect(self.marketing_forms.new_lead)
        self.leads.new_lead.connect(self.marketing_forms.new_lead)
        self.overview.import_leads.connect(lambda: self.imports.choose("leads"))
        self.leads.import_leads.connect(lambda: self.imports.choose("leads"))
        self.today.someone_called.connect(self.sales_forms.someone_called)
        self.pipeline.someone_called.connect(self.sales_forms.someone_called)
        self.today.log_call.connect(self._with_deal(self.sales_forms.log_call))
        self.today.finish.connect(self._finish)
        for wing in self.wings.values():
            wing.turned.connect(lambda _: self._turn())
        self._minute = QTimer(self)
        self._minute.setInterval(_MINUTE)
        self._minute.timeout.connect(self._refresh_all)
        self._minute.start()

    def _wing(self) -> Wing:
        return self.wings[self.workspace.hat]

    def _page(self) -> OverviewPage | LeadsPage | TodayPage | PipelinePage:
        page = self._wing().pages[self._wing().stack.currentIndex()]
        assert isinstance(page, OverviewPage | LeadsPage | TodayPage | PipelinePage)  # noqa: S101  # all pages
        return page

    def _show_hat(self) -> None:
        for hat, wing in self.wings.items():
            wing.setVisible(hat is self.workspace.hat)
        self.top.wear(self.workspace.hat)
        self._refresh_all()
        self._focus_page()

    def _turn(self) -> None:
        self._page().refresh()
        self._focus_page()

    def _refresh_all(self) -> None:
        if not self.panel.is_deciding:
            self.panel.refresh()
        self._page().refresh()
        self._name_steps()

    def _on_changed(self, _tables: frozenset[str]) -> None:
        self._page().refresh()
        self._name_steps()

    def _name_steps(self) -> None:
        undo, redo = self.workspace.undo_label(), self.workspace.redo_label()
        self._undo.setText(self.tr("Undo “{}”").format(undo) if undo else self.tr("Undo"))
        self._redo.setText(self.tr("Redo “{}”").format(redo) if redo else self.tr("Redo"))
        self._undo.setEnabled(bool(undo))
        self._redo.setEnabled(bool(redo))
        self._saved.setText(self.tr("Saved · {}").format(self.workspace.file.path.name))

    def _count(self, waiting: int, late: int) -> None:
        self.top.count(waiting, late)
        self._fit_panel()

    def _fit_panel(self) -> None:
        """A strip where there is no room or nothing to show, unless F6 opened it."""
        small = self.width() < _NARROW
        spare = small or self.panel.is_empty
        for wing in self.wings.values():
            wing.narrow(narrow=small)
        self.panel.narrow(narrow=spare and not self._panel_opened)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_panel()

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

    def go_on(self) -> None:
        """From the page to the panel and back; the panel opens if it was a strip, and is one again afterwards."""
        self._panel_opened = not self.panel.hasFocus()
        self._fit_panel()
        if not self._panel_opened:
            self._focus_page()
            return
        self.panel.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _focus_page(self) -> None:
        page = self._page()
        (page if isinstance(page, OverviewPage) else page.table).setFocus()

    def _filter(self) -> None:
        page = self._page()
        if isinstance(page, LeadsPage | PipelinePage):
            page.list.filter.setFocus()
        else:
            self._wing().turn_to(1)
            self._filter()

    def _change_light(self) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)  # noqa: S101  # a window has one
        theme.apply_theme(app, dark=not app.property("dark"))
        self._refresh_all()

    def report(self) -> None:
        """Ask which month to print."""
        from twohats.month.ui.forms import ReportForms  # noqa: PLC0415  # reportlab only for paper

        ReportForms(self, self.workspace, self.speech, self.ask).choose()

    def _about(self) -> None:
        self.ask.tell(self.tr("Two Hats {}. Marketing and Sales, kept apart, working together.").format(__version__))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for url in event.mimeData().urls()[:1]:
            self.imports.offer(Path(url.toLocalFile()), self._usual_kind())

    def closeEvent(self, event: object) -> None:
        self._minute.stop()
        self.imports.stop()
        self.workspace.close()
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
