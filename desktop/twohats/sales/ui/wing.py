"""Sales' side of the window: its pages, its forms, and its menus."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from twohats.business.speech import Speech
from twohats.business.store.contacts import standing
from twohats.errors import RuleError
from twohats.sales.rules.deals import LIVE, Deal
from twohats.sales.store import deals
from twohats.sales.store.customers import customers
from twohats.sales.store.known import newest_deal
from twohats.sales.ui.customers import CustomersPage
from twohats.sales.ui.deal_forms import DealForms
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
from twohats.storage.wall import Hat
from twohats.widgets.ask import Ask
from twohats.widgets.page import Leaf, MakeAction
from twohats.widgets.workspace import Workspace


class SalesWing(QObject):
    """Makes the pages and joins what one asks of another."""

    # The number of a page of this wing that wants to be shown.
    wanted = Signal(int)
    # All that is held of a contact is to be given out.
    person_wanted = Signal(int)
    erasing_wanted = Signal(int)
    # What waits in the panel is to be decided.
    decide_wanted = Signal()

    def __init__(
        self, window: QWidget, workspace: Workspace, speech: Speech, ask: Ask, shown: Callable[[], object]
    ) -> None:
        """`shown` gives the page that shows."""
        super().__init__(window)
        self._shown, self._workspace, self._speech = shown, workspace, speech
        self.forms = SalesForms(window, workspace, speech)
        self.today = TodayPage(workspace, speech)
        self.deal_forms = DealForms(window, workspace, speech, ask)
        self.money_forms = MoneyForms(window, workspace, speech)
        self.stage_forms = StageForms(window, workspace, speech)
        self.several_forms = SeveralForms(window, workspace, speech)
        self.pipeline = PipelinePage(workspace, speech, self.deal_forms)
        self.pipeline.stage_wanted.connect(self.stage_forms.edit)
        self.pipeline.moved.connect(self._move)
        self.customers = CustomersPage(workspace, speech, SaleForms(window, workspace, speech), ask)
        self.follow_ups = FollowUpsPage(workspace, speech, self.forms, ask)
        self.quotes = QuotesPage(workspace, speech, ask, self.money_forms)
        self.targets = TargetsPage(workspace, speech)
        self.leaves = (
            Leaf(self.tr("Today"), lambda: self.today),
            Leaf(self.tr("Pipeline"), lambda: self.pipeline),
            Leaf(self.tr("Customers"), lambda: self.customers),
            Leaf(self.tr("Follow-ups"), lambda: self.follow_ups),
            Leaf(self.tr("Quotes"), lambda: self.quotes),
            Leaf(self.tr("Targets"), lambda: self.targets),
        )
        for number, leaf in enumerate(self.leaves):
            leaf.page().setParent(window)
            leaf.page().hide()
            leaf.page().wanted.connect(lambda number=number: self.wanted.emit(number))
        for page in (self.today, self.pipeline, self.follow_ups):
            page.someone_called.connect(self.forms.someone_called)
        self.quotes.deal_wanted.connect(self._show_deal)
        self.customers.record.deal_wanted.connect(self._show_deal)
        self.customers.person_wanted.connect(self.person_wanted)
        self.customers.erasing_wanted.connect(self.erasing_wanted)
        self.customers.record.quote_wanted.connect(self.quotes.open)
        self.today.log_call.connect(self._with_deal(self.forms.log_call))
        self.today.finish.connect(self._finish)
        self.today.cure.connect(self._cure)

    def menus(self, make: MakeAction) -> list[tuple[str, list[QAction | None]]]:
        """The menus of this wing, each with its entries; None is a line between."""
        forms, of_deal, several = self.forms, self._with_deal, self.several_forms
        entries: list[QAction | None] = [
            make(self.tr("Log a call…"), of_deal(forms.log_call), "Ctrl+L"),
            make(self.tr("Next action…"), of_deal(forms.plan), "Ctrl+Shift+P", icon="calendar"),
            make(self.tr("Done…"), self._finish_due, "Ctrl+D"),
            make(
                self.tr("Move to a stage…"),
                self._with_deals(forms.change_stage, several.move_all),
                "Ctrl+M",
                icon="deal",
            ),
            make(self.tr("Amount and date…"), of_deal(forms.reckon), "Ctrl+Shift+A"),
            make(self.tr("What we found…"), of_deal(forms.say_what_was_found), "Ctrl+H"),
            None,
            make(self.tr("Won…"), of_deal(self.money_forms.win), "Ctrl+Shift+W", icon="accept"),
            make(self.tr("Lost…"), self._with_deals(forms.lose, several.lose_all), "Ctrl+Shift+L", icon="reject"),
            make(self.tr("Give back to Marketing…"), of_deal(forms.give_back), "Ctrl+B"),
            make(self.tr("Open again"), self._reopen),
            None,
            make(self.tr("Judge the promise…"), of_deal(forms.judge_promise), "Ctrl+Shift+I"),
            make(self.tr("Work is done…"), self._finish_work, "Ctrl+U"),
            None,
            *self._more_of_a_deal(make),
        ]
        self.pipeline.add_actions([entry for entry in entries if entry is not None])
        quote = self.quotes.actions_of(make, lambda: self._chosen_in_pipeline)
        return [
            (self.tr("&Deal"), entries),
            (self.tr("&Customers"), self.customers.actions_of(make)),
            (self.tr("Follow-&up"), self.follow_ups.actions_of(make)),
            (self.tr("&Quote"), quote),
            (self.tr("&Targets"), self.targets.actions_of(make)),
        ]

    def _ask_for_person(self, deal: Deal) -> None:
        if deal.contact_id is None:
            raise RuleError("Nobody is known behind this deal.")
        self.person_wanted.emit(deal.contact_id)

    def _ask_to_erase(self, deal: Deal) -> None:
        if deal.contact_id is None:
            raise RuleError("Nobody is known behind this deal.")
        self.erasing_wanted.emit(deal.contact_id)

    def show_contact(self, contact_id: int) -> bool:
        """Show the newest open deal of a contact, else what they bought; whether there is either."""
        deal_id = self._workspace.read(newest_deal, contact_id, hat=Hat.SALES)
        if deal_id is not None:
            self.pipeline.open(deal_id)
            return True
        today = self._speech.today(self._workspace.now())
        known = self._workspace.read(standing, contact_id, hat=Hat.SALES)
        bought = self._workspace.read(customers, [known], today, hat=Hat.SALES)
        if bought:
            self.customers.open(known)
        return bool(bought)

    def _show_deal(self, deal_id: int) -> None:
        """Turn to the page of a deal."""
        self.pipeline.open(deal_id)

    @property
    def _chosen_in_pipeline(self) -> Deal | None:
        """The live deal that is chosen in Pipeline, if that is what shows."""
        deal = self._current if self._shown() is self.pipeline else None
        return deal if deal is not None and deal.state in LIVE else None

    def _more_of_a_deal(self, make: MakeAction) -> list[QAction | None]:
        forms, money, of_deal = self.deal_forms, self.money_forms, self._with_deal
        return [
            make(self.tr("Split into parts…"), of_deal(money.split)),
            make(self.tr("Move the sale…"), of_deal(money.move_sale)),
            make(self.tr("Reverse…"), of_deal(money.reverse)),
            make(self.tr("Extra money…"), of_deal(money.add_extra)),
            None,
            make(self.tr("Asleep until…"), self._with_deals(forms.rest, self.several_forms.rest_all)),
            make(self.tr("Wake…"), of_deal(forms.wake)),
            make(self.tr("Chance of its own…"), of_deal(forms.give_chance)),
            make(self.tr("Rename…"), of_deal(forms.rename)),
            make(self.tr("Link a file…"), of_deal(forms.link_file)),
            make(self.tr("All we hold of the customer…"), of_deal(self._ask_for_person)),
            make(self.tr("Erase the customer…"), of_deal(self._ask_to_erase)),
            None,
            make(self.tr("Stages…"), self.stage_forms.choose),
        ]

    def _move(self, moves: Sequence[tuple[int, int]]) -> None:
        if len(moves) > 1:
            self.several_forms.move_each(moves)
            return
        ((deal_id, stage_id),) = moves
        deal = self._workspace.read(deals.find, deal_id, hat=Hat.SALES)
        if deal is not None:
            self.stage_forms.move_deal(deal, stage_id)

    def _cure(self, alarm: str) -> None:
        """Go where an alarm of the first page is put right."""
        if alarm == "handoffs":
            self.decide_wanted.emit()
        elif alarm == "overdue":
            self.follow_ups.show_view("late")
        elif alarm == "no action":
            self.pipeline.show_view(deals.BARE)
        elif alarm == "wake":
            self._wake()
        elif alarm == "quotes":
            self.quotes.list.show_view("waiting")
            self.quotes.wanted.emit()
        else:
            self.targets.wanted.emit()

    def _wake(self) -> None:
        """Turn to the deal whose rest is over, or to the list of several."""
        today = self._speech.today(self._workspace.now())
        resting = self._workspace.read(deals.to_wake, today, hat=Hat.SALES)
        if len(resting) == 1:
            self.pipeline.wake(resting[0].id)
        else:
            self.pipeline.show_view(deals.ASLEEP)

    @property
    def _current(self) -> Deal | None:
        page = self._shown()
        return page.current if isinstance(page, TodayPage | PipelinePage | FollowUpsPage) else None

    def _with_deal(self, act: Callable[[Deal], object]) -> Callable[[], None]:
        def run() -> None:
            if not isinstance(self._shown(), TodayPage | PipelinePage | FollowUpsPage):
                self.today.wanted.emit()
            deal = self._current
            if deal is None:
                self.pipeline.wanted.emit()
            else:
                act(deal)

        return run

    def _with_deals(
        self, one: Callable[[Deal], object], several: Callable[[Sequence[int]], object]
    ) -> Callable[[], None]:
        """What acts on several deals where several are chosen."""

        def run() -> None:
            page = self._shown()
            chosen = list(page.chosen_ids) if isinstance(page, PipelinePage) else []
            if len(chosen) > 1:
                several(chosen)
            else:
                self._with_deal(one)()

        return run

    def _reopen(self) -> None:
        """Open the chosen deal again; where none is lost, show those that are."""
        deal = self._current
        if deal is not None and deal.state == "lost":
            self.forms.reopen(deal)
        else:
            self.pipeline.show_view(deals.LOST)

    def _finish_work(self) -> None:
        """The chosen deal's work is done, or that of one from the list; where there is none, show that."""
        deal, waiting = self._current, self._workspace.read(deals.work_to_finish, hat=Hat.SALES)
        if deal is not None and deal.id in {one.id for one in waiting}:
            self.forms.finish_work(deal)
        elif waiting:
            self.forms.choose_work()
        else:
            self.pipeline.show_view(deals.WON)

    def _finish_due(self) -> None:
        if self._shown() is self.follow_ups:
            self.follow_ups.finish()
            return
        self.today.wanted.emit()
        chosen = self.today.table.current_id()
        if chosen is not None:
            self._finish(chosen)

    def _finish(self, activity_id: int) -> None:
        if (one := self.today.follow_up(activity_id)) is not None:
            self.forms.finish(one)
