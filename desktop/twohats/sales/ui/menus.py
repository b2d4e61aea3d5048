"""The menus of Sales, whose entries ask for their page or form when they are first used."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from twohats.widgets.page import MakeAction, Page

if TYPE_CHECKING:
    from twohats.sales.ui.follow_ups import FollowUpsPage
    from twohats.sales.ui.quotes import QuotesPage
    from twohats.sales.ui.wing import SalesWing

SomePage = TypeVar("SomePage", bound=Page)
Entries = list[QAction | None]


class SalesMenus(QObject):
    """Makes every action once; a page takes those that it shows itself."""

    def __init__(self, wing: "SalesWing", make: MakeAction) -> None:
        super().__init__(wing)
        self._wing, self._make = wing, make
        deal = self._deal_menu()
        self.of_deals = [entry for entry in deal if entry is not None]
        self.all: list[tuple[str, Entries]] = [
            (self.tr("&Deal"), deal),
            (self.tr("&Customers"), self._customers_menu()),
            (self.tr("Follow-&up"), self._follow_up_menu()),
            (self.tr("&Quote"), self._quote_menu()),
            (self.tr("&Targets"), self._targets_menu()),
        ]

    def _deal_menu(self) -> Entries:
        wing, make, of_deal, of_deals = self._wing, self._make, self._wing.with_deal, self._wing.with_deals
        return [
            make(self.tr("Log a call…"), of_deal(lambda deal: wing.forms.log_call(deal)), "Ctrl+L"),
            make(self.tr("Next action…"), of_deal(lambda deal: wing.forms.plan(deal)), "Ctrl+Shift+P", icon="calendar"),
            make(self.tr("Done…"), wing.finish_due, "Ctrl+D"),
            make(
                self.tr("Move to a stage…"),
                of_deals(lambda deal: wing.forms.change_stage(deal), lambda ids: wing.several_forms.move_all(ids)),
                "Ctrl+M",
                icon="deal",
            ),
            make(self.tr("Amount and date…"), of_deal(lambda deal: wing.forms.reckon(deal)), "Ctrl+Shift+A"),
            make(self.tr("What we found…"), of_deal(lambda deal: wing.forms.say_what_was_found(deal)), "F7"),
            None,
            *self._endings_of_a_deal(),
            None,
            make(self.tr("Judge the promise…"), of_deal(lambda deal: wing.forms.judge_promise(deal)), "Ctrl+Shift+I"),
            make(self.tr("Work is done…"), lambda: wing.errands.finish_work(), "Ctrl+U"),
            None,
            *self._money_of_a_deal(),
            None,
            *self._more_of_a_deal(),
            None,
            make(self.tr("Stages…"), lambda: wing.stage_forms.choose()),
        ]

    def _endings_of_a_deal(self) -> list[QAction]:
        wing, make, of_deal = self._wing, self._make, self._wing.with_deal
        return [
            make(self.tr("Won…"), of_deal(lambda deal: wing.money_forms.win(deal)), "Ctrl+Shift+W", icon="accept"),
            make(
                self.tr("Lost…"),
                wing.with_deals(lambda deal: wing.forms.lose(deal), lambda ids: wing.several_forms.lose_all(ids)),
                "Ctrl+Shift+L",
                icon="reject",
            ),
            make(self.tr("Give back to Marketing…"), of_deal(lambda deal: wing.forms.give_back(deal)), "Ctrl+B"),
            make(self.tr("Open again"), lambda: wing.errands.reopen()),
        ]

    def _money_of_a_deal(self) -> list[QAction]:
        wing, make, of_deal = self._wing, self._make, self._wing.with_deal
        return [
            make(self.tr("Split into parts…"), of_deal(lambda deal: wing.money_forms.split(deal))),
            make(self.tr("Move the sale…"), of_deal(lambda deal: wing.money_forms.move_sale(deal))),
            make(self.tr("Reverse…"), of_deal(lambda deal: wing.money_forms.reverse(deal))),
            make(self.tr("Extra money…"), of_deal(lambda deal: wing.money_forms.add_extra(deal))),
        ]

    def _more_of_a_deal(self) -> list[QAction]:
        wing, make, of_deal = self._wing, self._make, self._wing.with_deal
        rest = wing.with_deals(lambda deal: wing.deal_forms.rest(deal), lambda ids: wing.several_forms.rest_all(ids))
        return [
            make(self.tr("Asleep until…"), rest),
            make(self.tr("Wake…"), of_deal(lambda deal: wing.deal_forms.wake(deal))),
            make(self.tr("Chance of its own…"), of_deal(lambda deal: wing.deal_forms.give_chance(deal))),
            make(self.tr("Rename…"), of_deal(lambda deal: wing.deal_forms.rename(deal))),
            make(self.tr("Link a file…"), of_deal(lambda deal: wing.deal_forms.link_file(deal))),
            make(self.tr("All we hold about the customer…"), of_deal(wing.ask_for_person)),
            make(self.tr("Erase the customer…"), of_deal(wing.ask_to_erase)),
        ]

    def _customers_menu(self) -> Entries:
        wing, make = self._wing, self._make
        show = make(self.tr("Customers who are overdue"), lambda: wing.customers.show_view("overdue"))
        note = make(self.tr("Note about the customer…\tN"), lambda: wing.customers.note())
        new = make(self.tr("New sale…"), lambda: wing.customers.new_sale(), "F8")
        reverse = make(self.tr("Reverse a sale…\tR"), lambda: wing.customers.reverse())
        save = make(self.tr("Save as contacts…"), lambda: wing.customers.save_contacts())
        everything = make(self.tr("All we hold about them…"), lambda: wing.customers.ask_for_person())
        erase = make(self.tr("Erase this person…"), lambda: wing.customers.ask_to_erase())
        self.of_customers = [new, note, reverse, everything, erase, save]
        to_nobody = self.tr("Reverse a sale to nobody in particular…")
        nobody = make(to_nobody, lambda: wing.sale_forms.reverse_to_nobody())
        return [new, reverse, nobody, None, note, everything, erase, save, show]

    def _follow_up_menu(self) -> Entries:
        wing, make = self._wing, self._make

        def shown(act: "Callable[[FollowUpsPage], object]") -> Callable[[], None]:
            return _shown(lambda: wing.follow_ups, act)

        of_chosen = [
            make(self.tr("Done, and the next one…"), shown(lambda page: page.finish())),
            make(self.tr("Move to tomorrow"), shown(lambda page: page.put_off())),
            make(self.tr("Move by a week"), shown(lambda page: page.postpone())),
            make(self.tr("Edit the follow-up…"), shown(lambda page: page.change())),
            make(self.tr("Drop the follow-up"), shown(lambda page: page.drop())),
        ]
        papers = [
            make(self.tr("Tomorrow’s calls…"), lambda: wing.follow_ups.papers.save_calls()),
            make(self.tr("Follow-up sheet of the week…"), lambda: wing.follow_ups.papers.save_sheet()),
            make(self.tr("Save the follow-ups as a calendar file…"), lambda: wing.follow_ups.papers.save_calendar()),
            make(self.tr("Invitation…"), shown(lambda page: page.invite())),
        ]
        self.of_follow_ups = [*of_chosen, *papers]
        return [*of_chosen, None, *papers]

    def _quote_menu(self) -> Entries:
        wing, make = self._wing, self._make

        def shown(act: "Callable[[QuotesPage], object]") -> Callable[[], None]:
            return _shown(lambda: wing.quotes, act)

        of_quote = [
            make(self.tr("Write on, or a new version…\tV"), shown(lambda page: page.write())),
            make(self.tr("It was sent\tS"), shown(lambda page: page.send()), icon="send"),
            make(self.tr("It was accepted…\tA"), shown(lambda page: page.accept()), icon="accept"),
            make(self.tr("It was declined…\tD"), shown(lambda page: page.decline()), icon="reject"),
        ]
        on_paper = [
            make(self.tr("Open the quote as PDF\tP"), shown(lambda page: page.open_pdf())),
            make(self.tr("Save the quote as PDF…"), shown(lambda page: page.save_pdf())),
            make(self.tr("Copy the quote as text"), shown(lambda page: page.copy_text())),
        ]
        self.of_quotes = [*of_quote, *on_paper]
        new = make(self.tr("New quote…"), lambda: wing.quotes.new(wing.chosen_in_pipeline), "Ctrl+Shift+Q")
        offers = make(self.tr("Offers…"), lambda: wing.quotes.show_offers())
        return [new, None, *of_quote, None, *on_paper, None, offers]

    def _targets_menu(self) -> Entries:
        wing, make = self._wing, self._make
        usual = make(self.tr("The usual target for this month\tDel"), lambda: wing.targets.go_by_usual())
        self.of_targets = [usual]
        return [
            make(self.tr("Spread a year…"), lambda: wing.targets.spread()),
            make(self.tr("Usual target…"), lambda: wing.targets.forms.every_month()),
            usual,
            make(self.tr("Working days…"), lambda: wing.targets.ask_working_days()),
        ]


def _shown(page_of: Callable[[], SomePage], act: Callable[[SomePage], object]) -> Callable[[], None]:
    """What is done on a page, which is turned to first unless it shows."""

    def run() -> None:
        page = page_of()
        if not page.isVisible():
            page.wanted.emit()
        act(page)

    return run
