"""What the hall is for, as a card in the panel of a business that has nothing yet."""

from datetime import datetime

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from twohats.business.speech import Speech
from twohats.handoff.store import queue
from twohats.hat import Hat
from twohats.widgets.cards import Card, make_button
from twohats.widgets.label import PlainLabel
from twohats.widgets.workspace import Workspace


class FirstNotice(QObject):
    """Says what goes over here, and leads to what both sides promise each other; gone with the first contact."""

    def __init__(self, parent: QWidget, workspace: Workspace, speech: Speech) -> None:
        super().__init__(parent)
        self._parent, self._workspace, self._speech = parent, workspace, speech
        self.title = ""

    def cards(self, hat: Hat, now: datetime) -> list[Card]:  # noqa: ARG002  # as `Notice`
        """The card, while nobody is in the book."""
        if not self._workspace.read(queue.is_untouched):
            return []
        card = Card(self.tr("Between your two hats"))
        said = self.tr(
            "Marketing hands a lead over here, once, with all that was promised, and Sales answers. Look first at how "
            "soon you promise yourself an answer."
        )
        card.body.addWidget(PlainLabel(said, wrap=True))
        button = make_button(self.tr("Agreement…"), hat.value)
        button.clicked.connect(lambda *_: self._show_agreement())
        card.body.addSpacing(4)
        card.body.addWidget(button)
        card.body.addWidget(PlainLabel(self.tr("Ctrl+Shift+H"), "small"))
        return [card]

    def _show_agreement(self) -> None:
        from twohats.handoff.ui.agreement import AgreementSheet  # noqa: PLC0415  # rarely needed

        AgreementSheet(self._parent, self._workspace, self._speech).open()
