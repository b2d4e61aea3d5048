"""The customers: who bought, when, how often, and who is overdue against their own habit."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut

from twohats.business.contact_file import VCF, contacts_as_file
from twohats.business.speech import Speech
from twohats.hat import Hat
from twohats.sales.operations.customers import note_about
from twohats.sales.rules.customers import Customer
from twohats.sales.store.customer_record import record
from twohats.sales.store.customers import customer_ids, customers, first_ids, total_of
from twohats.sales.ui.customer_page import CustomerPage
from twohats.sales.ui.customer_words import say_interval, say_rate, say_span
from twohats.sales.ui.sale_forms import SaleForms
from twohats.storage.sqlite import Connection
from twohats.widgets.ask import Ask
from twohats.widgets.column import Column, Total, day_column
from twohats.widgets.fields import TextField, Value
from twohats.widgets.form import Form
from twohats.widgets.label import tip
from twohats.widgets.listing import Listing, Wanted
from twohats.widgets.page import ListPage
from twohats.widgets.record_list import RecordList
from twohats.widgets.save_as import save_as
from twohats.widgets.workspace import Workspace
from twohats.words import grouped

_WING = "sales"
Answer = TypeVar("Answer")


class CustomersPage(ListPage):
    """Everybody who bought; the verbs act on the open one, else on the chosen one."""

    keeps = "business_contact"

    record: CustomerPage

    # All that is held of a customer is to be given out.
    person_wanted = Signal(int)
    erasing_wanted = Signal(int)

    def __init__(self, workspace: Workspace, speech: Speech, forms: SaleForms, ask: Ask) -> None:
        self._workspace, self._speech, self._forms, self._ask = workspace, speech, forms, ask
        page = CustomerPage(workspace, speech)
        listed: RecordList[Customer] = RecordList(workspace, Hat.SALES, self._listing(), "")
        super().__init__(_WING, self.tr("Customers"), listed, page)
        self.list.filter.setPlaceholderText(self.tr("Filter by name or place  (Ctrl+F)"))
        self.list.view_changed.connect(self._turn_to)
        self.list.shown.connect(lambda _: self._ask_total())
        self.list.filter.textChanged.connect(lambda _: self._say_empty())
        page.asked.connect(self.open)
        new = self.headline.add_button(self.tr("New sale…"), primary=True)
        new.clicked.connect(lambda *_: self.new_sale())
        new.setToolTip(tip(self.tr("Key {}").format("S")))
        for words, letter, act in (
            (self.tr("Reverse a sale…"), "R", self.reverse),
            (self.tr("Note…"), "N", self.note),
            (self.tr("New sale…"), "S", self.new_sale),
        ):
            page.add_button(words, act, primary=letter == "S").setToolTip(tip(self.tr("Key {}").format(letter)))
            key = QShortcut(QKeySequence(letter), self)
            key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            key.activated.connect(act)
        self._say_empty()

    def _listing(self) -> Listing[Customer]:
        return Listing(
            name=self.tr("Customers"),
            columns=self._columns(),
            keys=self._asking(customer_ids),
            first=self._asking(first_ids),
            rows=lambda db, ids: customers(db, ids, self._today()),
            key_of=lambda one: one.contact_id,
            order="last",
            descending=True,
            views=(
                ("", self.tr("All", "a view of customers")),
                ("overdue", self.tr("Overdue", "a view of customers")),
                ("new", self.tr("New, bought once")),
                ("repeat", self.tr("Repeat")),
            ),
            counted=self.tr("{:,} customers"),
            one=self.tr("1 customer"),
        )

    def _asking(self, ask: Callable[..., Answer]) -> Callable[[Connection, Wanted], Answer]:
        return lambda db, wanted: ask(
            db,
            self._today(),
            wanted.order,
            descending=wanted.descending,
            words=wanted.words,
            view=wanted.view,
        )

    def _columns(self) -> tuple[Column[Customer], ...]:
        whole, amount = self._speech.whole, self._speech.amount
        spent: Total[Customer] = Total(lambda one: one.total, whole)
        orders: Total[Customer] = Total(lambda one: one.orders, grouped)
        return (
            Column(self.tr("Customer"), lambda one: one.who, 150, order="who", stretch=True),
            day_column(self.tr("Last bought"), lambda one: one.last_bought, self._day, 120, order="last"),
            Column(
                self.tr("Total"),
                lambda one: whole(one.total),
                90,
                right=True,
                order="total",
                total=spent,
                value=lambda one: amount(one.total),
            ),
            Column(
                self.tr("Orders"),
                lambda one: grouped(one.orders),
                76,
                right=True,
                order="orders",
                total=orders,
                value=lambda one: one.orders,
            ),
            Column(self.tr("Usually"), lambda one: say_interval(one.usual_days), 164, order="usual", goes=1),
            Column(self.tr("Overdue"), self._overdue, 92, order="overdue", late=_is_overdue),
            Column(
                self.tr("Open deals"),
                lambda one: grouped(one.open_deals) if one.open_deals else "",
                76,
                right=True,
                goes=2,
                value=lambda one: one.open_deals or None,
            ),
            Column(self.tr("Orders a year"), self._yearly, 132, right=True, order="yearly", hidden=True),
            Column(self.tr("Where they are"), lambda one: one.place, 150, order="place", hidden=True),
            day_column(
                self.tr("First bought"), lambda one: one.first_bought, self._day, 122, order="first", hidden=True
            ),
            Column(self.tr("Referred by"), lambda one: one.referred_by, 150, hidden=True),
        )

    def _today(self) -> date:
        return self._speech.today(self._workspace.now())

    def _day(self, day: str | None) -> str:
        return self._speech.day(day, self._workspace.now())

    def _yearly(self, one: Customer) -> str:
        rate = one.orders_per_year(self._today())
        return say_rate(rate, self._speech.firm.locale)

    def _overdue(self, one: Customer) -> str:
        return "" if one.overdue_days is None else say_span(one.overdue_days)

    def _ask_total(self) -> None:
        """Say what those in the list are worth together, unless others stand there by then."""
        ids, today = self.table.records.ids(), self._today()

        def say(total: int) -> None:
            if self.table.records.ids() == ids:
                self.list.summarise(self.tr("{} in all").format(self._speech.whole(total)) if len(ids) else "")

        self._workspace.run(total_of, ids, today, then=say, hat=Hat.SALES)

    def _turn_to(self, view: str) -> None:
        """Who is overdue longest stands first among them, unless the owner sorts otherwise."""
        self._say_empty()
        usual, late = ("last", True), ("overdue", True)
        if self.table.records.sorted == (usual if view == "overdue" else late):
            self.table.records.sorted = late if view == "overdue" else usual
            self.table.sort_wanted.emit(*self.table.records.sorted)

    def _say_empty(self) -> None:
        if self.list.filter.text():
            said = self.tr("No customer has this name.")
        else:
            said = {
                "": self.tr("Nobody bought yet. Win a deal, write down a sale (S), or import your sales: Ctrl+I."),
                "overdue": self.tr("Nobody is overdue. A habit shows from three purchases on."),
                "new": self.tr("Nobody bought just once."),
                "repeat": self.tr("Nobody bought twice yet."),
            }[self.list.view]
        self.table.empty_sentence = said

    def take(self, actions: Sequence[QAction]) -> None:
        """Show what can be done with a customer as a menu on the list."""
        self.show_actions(actions)

    def ask_for_person(self) -> None:
        """Ask for all that is held of the customer."""
        self.wanted.emit()
        if self.current_id is not None:
            self.person_wanted.emit(self.current_id)

    def ask_to_erase(self) -> None:
        """Ask for the customer to be erased."""
        self.wanted.emit()
        if self.current_id is not None:
            self.erasing_wanted.emit(self.current_id)

    def save_contacts(self) -> None:
        """Write the chosen customers into a file that a phone reads."""
        self.wanted.emit()
        ids = list(self.chosen_ids)
        if ids:
            found = self._workspace.read(customers, ids[:1], self._today(), hat=Hat.SALES)
            name = found[0].who if len(ids) == 1 and found else self.tr("Customers")
            make = partial(contacts_as_file, ids=ids)
            save_as(self._workspace, self._ask, f"{name}.vcf", VCF, make, hat=Hat.SALES)

    def show_view(self, view: str) -> None:
        """Turn to a view of the list."""
        if self.open_id is not None:
            self.close_record()
        self.list.show_view(view)
        self.wanted.emit()

    def new_sale(self) -> None:
        """Write down money without a deal: from the customer whose page is open, else from whoever is named."""
        self.wanted.emit()
        self._forms.new(None if self.open_id is None else self.record.known)

    def reverse(self) -> None:
        """Take a sale to the customer back."""
        self.wanted.emit()
        if self.current_id is not None:
            known = self._workspace.read(record, self.current_id, self._today(), hat=Hat.SALES)
            if known is not None:
                self._forms.reverse(known.customer.who, known.sold)

    def note(self) -> None:
        """Write something down about the customer."""
        self.wanted.emit()
        contact_id = self.current_id
        found = [] if contact_id is None else self._workspace.read(self.list.listing.rows, [contact_id], hat=Hat.SALES)
        for one in found:
            self._ask_note(one)

    def _ask_note(self, one: Customer) -> None:
        def save(values: dict[str, Value]) -> None:
            words = str(values["words"])
            self._workspace.do("Note", note_about, one.contact_id, words, hat=Hat.SALES)

        fields = [TextField("words", self.tr("Note"), lines=True)]
        title = self.tr("Note about {}").format(one.who[:60])
        Form(self.window(), title, fields, self.tr("Write down"), save, _WING).open()


def _is_overdue(one: Customer) -> bool:
    return one.overdue_days is not None
