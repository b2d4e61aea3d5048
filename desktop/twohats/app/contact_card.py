"""A card of somebody who has neither a lead nor a deal: how they are reached, and what can be begun with them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout

from twohats.app.found_words import FoundWords
from twohats.business.rules.contacts import Person
from twohats.business.store.contacts import Card, cards
from twohats.business.store.finding import Found
from twohats.hat import Hat
from twohats.widgets.cards import Facts, column_of, foot_line, make_button
from twohats.widgets.sizes import sized

if TYPE_CHECKING:
    from twohats.app.window import MainWindow

_WIDTH = 440


class ContactCard(QDialog):
    """Enter begins a lead or writes down a call, by the hat; Esc closes."""

    def __init__(self, window: "MainWindow", found: Found) -> None:
        super().__init__(window)
        self._window = window
        (card,) = window.workspace.read(cards, [found.id])
        email, phone = (next(iter(ways), "") for ways in (card.emails, card.phones))
        self._person = Person(found.title, card.organisation, email, phone, contact=found.id)
        self.setWindowTitle(self.tr("In the address book"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sized(self.setFixedWidth, _WIDTH)
        body = column_of(self, found.title or self.tr("without a name"))
        holder = FoundWords(window).holder(found)
        facts = Facts(wrap=False)
        facts.show_facts([*self._reach(card), (self.tr("Note"), found.words), (self.tr("Who has them"), holder)])
        body.addWidget(facts)
        body.addLayout(self._buttons())

    def _reach(self, card: Card) -> list[tuple[str, str]]:
        return [
            (self.tr("Organisation"), card.organisation if card.name else ""),
            (self.tr("Where they are"), card.place),
            (self.tr("Phone"), " · ".join(card.phones)),
            (self.tr("E-mail"), " · ".join(card.emails)),
            (self.tr("Address"), " · ".join(card.addresses)),
        ]

    def _buttons(self) -> QHBoxLayout:
        hat = self._window.workspace.hat
        close = make_button(self.tr("Close"), str(hat))
        close.clicked.connect(lambda *_: self.reject())
        begin = make_button(
            self.tr("They called…") if hat is Hat.SALES else self.tr("New lead…"), str(hat), primary=True
        )
        begin.setDefault(True)
        begin.clicked.connect(lambda *_: self._begin())
        return foot_line((), close, begin)

    def _begin(self) -> None:
        self.accept()
        if self._window.workspace.hat is Hat.SALES:
            self._window.sales.forms.someone_called(self._person)
        else:
            self._window.marketing.forms.new_lead(known=self._person)
