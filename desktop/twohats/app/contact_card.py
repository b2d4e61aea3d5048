"""A card of somebody who has neither a lead nor a deal: how they are reached, and what can be begun with them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout

from twohats.app.found_words import FoundWords
from twohats.business.rules.contacts import ContactPoint, Person, PointKind
from twohats.business.store.contacts import points_of
from twohats.business.store.finding import Found
from twohats.hat import Hat
from twohats.widgets.cards import Facts, make_button
from twohats.widgets.label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from twohats.app.window import MainWindow

_WIDTH = 440


class ContactCard(QDialog):
    """Enter begins a lead or writes down a call, by the hat; Esc closes."""

    def __init__(self, window: "MainWindow", found: Found) -> None:
        super().__init__(window)
        self._window = window
        points = window.workspace.read(points_of, found.id)
        self._person = Person(found.title, email=_first(points, PointKind.EMAIL), phone=_first(points, PointKind.PHONE))
        self.setWindowTitle(self.tr("In the address book"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(_WIDTH)
        body = QVBoxLayout(self)
        body.setContentsMargins(20, 18, 20, 16)
        body.setSpacing(12)
        body.addWidget(PlainLabel(found.title or self.tr("without a name"), "title"))
        facts = Facts(wrap=False)
        facts.show_facts([*self._ways(points), (self.tr("Note"), found.words), *self._holder(found)])
        body.addWidget(facts)
        body.addLayout(self._buttons())

    def _ways(self, points: "Sequence[ContactPoint]") -> list[tuple[str, str]]:
        said = {
            PointKind.EMAIL: self.tr("E-mail"),
            PointKind.PHONE: self.tr("Phone"),
            PointKind.POSTAL: self.tr("Address"),
            PointKind.MESSENGER: self.tr("Messenger"),
            PointKind.DOOR: self.tr("At the door"),
        }
        return [(said[PointKind(point.kind)], point.value) for point in points]

    def _holder(self, found: Found) -> list[tuple[str, str]]:
        return [(self.tr("Who has them"), FoundWords(self._window).holder(found))]

    def _buttons(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.addStretch(1)
        hat = self._window.workspace.hat
        close = make_button(self.tr("Close"), str(hat))
        close.clicked.connect(lambda *_: self.reject())
        begin = make_button(
            self.tr("They called…") if hat is Hat.SALES else self.tr("New lead…"), str(hat), primary=True
        )
        begin.setDefault(True)
        begin.clicked.connect(lambda *_: self._begin())
        line.addWidget(close)
        line.addWidget(begin)
        return line

    def _begin(self) -> None:
        self.accept()
        if self._window.workspace.hat is Hat.SALES:
            self._window.sales.forms.someone_called(self._person)
        else:
            self._window.marketing.forms.new_lead(known=self._person)


def _first(points: "Sequence[ContactPoint]", kind: PointKind) -> str:
    return next((point.value for point in points if point.kind == kind), "")
