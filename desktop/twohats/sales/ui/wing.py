"""Sales' side of the window: its menus, its pages and its forms, each made when it is first asked for."""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from twohats.errors import RuleError
from twohats.sales.ui.menus import SalesMenus
from twohats.widgets.page import Leaf, MakeAction, Page

if TYPE_CHECKING:
    from twohats.business.speech import Speech
    from twohats.sales.rules.deals import Deal
    from twohats.sales.ui.customers import CustomersPage
    from twohats.sales.ui.deal_forms import DealForms
    from twohats.sales.ui.errands import Errands
    from twohats.sales.ui.follow_ups import FollowUpsPage
    from twohats.sales.ui.forms import SalesForms
    from twohats.sales.ui.money_forms import MoneyForms
    from twohats.sales.ui.pipeline import PipelinePage
    from twohats.sales.ui.quotes import QuotesPage
    from twohats.sales.ui.sale_forms import SaleForms
    from twohats.sales.ui.several_forms import SeveralForms
    from twohats.sales.ui.stage_forms import StageForms
    from twohats.sales.ui.targets import TargetsPage
    from twohats.sales.ui.today import TodayPage
    from twohats.widgets.ask import Ask
    from twohats.widgets.workspace import Workspace

SomePage = TypeVar("SomePage", bound=Page)

_TODAY, _PIPELINE, _CUSTOMERS, _FOLLOW_UPS, _QUOTES, _TARGETS = range(6)


class SalesWing(QObject):
    """Makes the pages and joins what one asks of another."""

    # The number of a page of this wing that wants to be shown.
    wanted = Signal(int)
    # Somebody who is in the book already is to be shown.
    contact_wanted = Signal(int)
    # All that is held of a contact is to be given out.
    person_wanted = Signal(int)
    erasing_wanted = Signal(int)
    # What waits in the panel is to be decided.
    decide_wanted = Signal()
    # Something of the firm is to be told over a form: by its name in the firm's profile.
    set_up_wanted = Signal(QWidget, str)
    # The first page is there; whoever adds to it may begin.
    today_made = Signal(QWidget)

    def __init__(
        self,
        window: QWidget,
        workspace: "Workspace",
        speech: "Speech",
        ask: "Ask",
        shown: Callable[[], int | None],
    ) -> None:
        """`shown` gives the number of the page of this wing that shows."""
        super().__init__(window)
        self._window, self._workspace, self._speech, self._ask = window, workspace, speech, ask
        self._shown = shown
        self.leaves = (
            Leaf(self.tr("Today"), lambda: self.today),
            Leaf(self.tr("Pipeline"), lambda: self.pipeline),
            Leaf(self.tr("Customers"), lambda: self.customers),
            Leaf(self.tr("Follow-ups"), lambda: self.follow_ups),
            Leaf(self.tr("Quotes"), lambda: self.quotes),
            Leaf(self.tr("Targets"), lambda: self.targets),
        )

    def menus(self, make: MakeAction) -> list[tuple[str, list[QAction | None]]]:
        """The menus of this wing, each with its entries; None is a line between."""
        self._menus = SalesMenus(self, make)
        return self._menus.all

    def _join(self, page: SomePage, number: int) -> SomePage:
        """Bring a page to the window, hidden until it has its place: its dialogs need the window above them."""
        page.setParent(self._window)
        page.hide()
        page.wanted.connect(lambda: self.wanted.emit(number))
        return page

    @cached_property
    def today(self) -> "TodayPage":
        """The first page."""
        from twohats.sales.ui.today import TodayPage  # noqa: PLC0415  # when it is first turned to

        page = self._join(TodayPage(self._workspace, self._speech), _TODAY)
        page.someone_called.connect(self.take_call)
        page.log_call.connect(self.with_deal(lambda deal: self.forms.log_call(deal)))
        page.finish.connect(self._finish)
        page.cure.connect(lambda alarm: self.errands.cure(alarm))
        self.today_made.emit(page)
        return page

    @cached_property
    def pipeline(self) -> "PipelinePage":
        """The deals."""
        from twohats.sales.ui.pipeline import PipelinePage  # noqa: PLC0415  # when it is first turned to

        page = self._join(PipelinePage(self._workspace, self._speech, self.deal_forms), _PIPELINE)
        page.take(self._menus.of_deals)
        page.someone_called.connect(self.take_call)
        page.stage_wanted.connect(lambda stage_id: self.stage_forms.edit(stage_id))
        page.moved.connect(lambda moves: self.errands.move(moves))
        return page

    @cached_property
    def customers(self) -> "CustomersPage":
        """Who bought."""
        from twohats.sales.ui.customers import CustomersPage  # noqa: PLC0415  # when it is first turned to

        page = CustomersPage(self._workspace, self._speech, self.sale_forms, self._ask)
        self._join(page, _CUSTOMERS).take(self._menus.of_customers)
        page.person_wanted.connect(self.person_wanted)
        page.erasing_wanted.connect(self.erasing_wanted)
        page.record.deal_wanted.connect(lambda deal_id: self.pipeline.open(deal_id))
        page.record.quote_wanted.connect(lambda quote_id: self.quotes.open(quote_id))
        return page

    @cached_property
    def follow_ups(self) -> "FollowUpsPage":
        """What is to be done."""
        from twohats.sales.ui.follow_ups import FollowUpsPage  # noqa: PLC0415  # when it is first turned to

        page = FollowUpsPage(self._workspace, self._speech, self.forms, self._ask)
        self._join(page, _FOLLOW_UPS).take(self._menus.of_follow_ups)
        page.someone_called.connect(self.take_call)
        return page

    @cached_property
    def quotes(self) -> "QuotesPage":
        """What was offered."""
        from twohats.sales.ui.quotes import QuotesPage  # noqa: PLC0415  # when it is first turned to

        page = QuotesPage(self._workspace, self._speech, self._ask, self.money_forms)
        self._join(page, _QUOTES).take(self._menus.of_quotes)
        page.set_up_wanted.connect(self.set_up_wanted)
        page.deal_wanted.connect(lambda deal_id: self.pipeline.open(deal_id))
        return page

    @cached_property
    def targets(self) -> "TargetsPage":
        """What the months should bring."""
        from twohats.sales.ui.targets import TargetsPage  # noqa: PLC0415  # when it is first turned to

        page = self._join(TargetsPage(self._workspace, self._speech), _TARGETS)
        page.take(self._menus.of_targets)
        return page

    @cached_property
    def forms(self) -> "SalesForms":
        """The forms that each page may need."""
        from twohats.sales.ui.forms import SalesForms  # noqa: PLC0415  # when one is first opened

        forms = SalesForms(self._window, self._workspace, self._speech)
        forms.contact_wanted.connect(self.contact_wanted)
        return forms

    @cached_property
    def deal_forms(self) -> "DealForms":
        """What is asked of one deal."""
        from twohats.sales.ui.deal_forms import DealForms  # noqa: PLC0415  # when one is first opened

        return DealForms(self._window, self._workspace, self._speech, self._ask)

    @cached_property
    def money_forms(self) -> "MoneyForms":
        """What is asked of a deal's money."""
        from twohats.sales.ui.money_forms import MoneyForms  # noqa: PLC0415  # when one is first opened

        return MoneyForms(self._window, self._workspace, self._speech)

    @cached_property
    def stage_forms(self) -> "StageForms":
        """What is asked of the stages."""
        from twohats.sales.ui.stage_forms import StageForms  # noqa: PLC0415  # when one is first opened

        return StageForms(self._window, self._workspace, self._speech)

    @cached_property
    def several_forms(self) -> "SeveralForms":
        """What is asked of several deals at once."""
        from twohats.sales.ui.several_forms import SeveralForms  # noqa: PLC0415  # when one is first opened

        return SeveralForms(self._window, self._workspace, self._speech)

    @cached_property
    def sale_forms(self) -> "SaleForms":
        """What is asked of money without a deal."""
        from twohats.sales.ui.sale_forms import SaleForms  # noqa: PLC0415  # when one is first opened

        return SaleForms(self._window, self._workspace, self._speech)

    @cached_property
    def errands(self) -> "Errands":
        """What leads from one page to another."""
        from twohats.sales.ui.errands import Errands  # noqa: PLC0415  # when it first leads anywhere

        return Errands(self, self._workspace, self._speech)

    def take_call(self) -> None:
        """Write down who called."""
        self.forms.someone_called()

    def show_contact(self, contact_id: int) -> bool:
        """Show the newest open deal of a contact, else what they bought; whether there is either."""
        return self.errands.show_contact(contact_id)

    def ask_for_person(self, deal: "Deal") -> None:
        """Ask for all that is held of the customer behind a deal."""
        if deal.contact_id is None:
            raise RuleError("Nobody is known behind this deal.")
        self.person_wanted.emit(deal.contact_id)

    def ask_to_erase(self, deal: "Deal") -> None:
        """Ask for the customer behind a deal to be erased."""
        if deal.contact_id is None:
            raise RuleError("Nobody is known behind this deal.")
        self.erasing_wanted.emit(deal.contact_id)

    @property
    def _page_of_deals(self) -> "TodayPage | PipelinePage | FollowUpsPage | None":
        """The page that shows, where it is one of deals."""
        number = self._shown()
        if number == _TODAY:
            return self.today
        if number == _PIPELINE:
            return self.pipeline
        return self.follow_ups if number == _FOLLOW_UPS else None

    @property
    def current(self) -> "Deal | None":
        """The deal that is chosen on the page that shows."""
        page = self._page_of_deals
        return None if page is None else page.current

    @property
    def chosen_in_pipeline(self) -> "Deal | None":
        """The live deal that is chosen in Pipeline, if that is what shows."""
        from twohats.sales.rules.deals import LIVE  # noqa: PLC0415  # by then a page brought it along

        deal = self.current if self._shown() == _PIPELINE else None
        return deal if deal is not None and deal.state in LIVE else None

    def with_deal(self, act: "Callable[[Deal], object]") -> Callable[[], None]:
        """What acts on the chosen deal, and turns to where one can be chosen."""

        def run() -> None:
            if self._page_of_deals is None:
                self.wanted.emit(_TODAY)
            deal = self.current
            if deal is None:
                self.wanted.emit(_PIPELINE)
            else:
                act(deal)

        return run

    def with_deals(
        self, one: "Callable[[Deal], object]", several: Callable[[Sequence[int]], object]
    ) -> Callable[[], None]:
        """What acts on several deals where several are chosen."""

        def run() -> None:
            chosen = list(self.pipeline.chosen_ids) if self._shown() == _PIPELINE else []
            if len(chosen) > 1:
                several(chosen)
            else:
                self.with_deal(one)()

        return run

    def finish_due(self) -> None:
        """Say what came of the chosen follow-up, here or on the first page."""
        if self._shown() == _FOLLOW_UPS:
            self.follow_ups.finish()
            return
        self.wanted.emit(_TODAY)
        chosen = self.today.table.current_id()
        if chosen is not None:
            self._finish(chosen)

    def _finish(self, activity_id: int) -> None:
        if (one := self.today.follow_up(activity_id)) is not None:
            self.forms.finish(one)
