"""What a hat has to sign, as a card in the panel."""

from datetime import datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHBoxLayout, QWidget

from twohats.business.speech import Speech
from twohats.handoff.rules.agreement import Agreement, Declined, Proposal
from twohats.handoff.store import agreement
from twohats.handoff.ui.card import GLANCE
from twohats.hat import Hat
from twohats.stamp import to_stamp
from twohats.widgets.cards import Card, make_button
from twohats.widgets.label import PlainLabel
from twohats.widgets.workspace import Workspace

if TYPE_CHECKING:
    from twohats.handoff.ui.agreement_forms import AgreementForms
    from twohats.handoff.ui.agreement_words import AgreementWords

_DECLINED_SHOWS = timedelta(days=7)


class AgreementNotice(QObject):
    """What is proposed and not signed by both, as a card; one that was declined shows for a week."""

    def __init__(self, parent: QWidget, workspace: Workspace, speech: Speech) -> None:
        super().__init__(parent)
        self._parent, self._workspace, self._speech = parent, workspace, speech
        self.title = ""

    @cached_property
    def _words(self) -> "AgreementWords":
        from twohats.handoff.ui.agreement_words import AgreementWords  # noqa: PLC0415  # when something is to be signed

        return AgreementWords(self)

    @cached_property
    def _forms(self) -> "AgreementForms":
        from twohats.handoff.ui.agreement_forms import AgreementForms  # noqa: PLC0415  # when it is first answered

        return AgreementForms(self._parent, self._workspace)

    def cards(self, hat: Hat, now: datetime) -> list[Card]:
        """The card of the proposal, or of what was declined; none where nothing waits."""
        held = self._workspace.read(agreement.in_force)
        proposal = self._workspace.read(agreement.proposed)
        if proposal is not None:
            return [self._proposal_card(proposal, held, hat, now)]
        declined = self._workspace.read(agreement.declined_since, to_stamp(now - _DECLINED_SHOWS))
        if declined is None or declined.proposed_by != hat:
            return []
        return [self._declined_card(declined, held, hat, now)]

    def _proposal_card(self, proposal: Proposal, held: Agreement, hat: Hat, now: datetime) -> Card:
        own = proposal.proposed_by == hat
        by = proposal.proposed_by
        title = (
            self.tr("Waits for {}’ signature").format(self._words.other_hat(by))
            if by == Hat.MARKETING
            else self.tr("Waits for {}’s signature").format(self._words.other_hat(by))
        )
        card = _titled(title if own else self.tr("{} proposes").format(self._words.hat(by)))
        self._say_changes(card, proposal.terms, held, proposal.note)
        card.body.addWidget(PlainLabel(self._speech.moment(proposal.proposed_at, now), "dim"))
        card.body.addLayout(self._own_buttons(hat) if own else self._answer_buttons(hat))
        return card

    def _say_changes(self, card: Card, terms: Agreement, held: Agreement, note: str) -> None:
        for line in self._words.changes(terms, held):
            card.body.addWidget(PlainLabel(line, wrap=True))
        if note:
            card.body.addWidget(PlainLabel(self.tr("“{}”").format(note), "dim", wrap=True, most=GLANCE))

    def _own_buttons(self, hat: Hat) -> QHBoxLayout:
        back = make_button(self.tr("Withdraw"), str(hat))
        back.clicked.connect(lambda *_: self._forms.take_back())
        return _row(back)

    def _answer_buttons(self, hat: Hat) -> QHBoxLayout:
        sign = make_button(self.tr("Sign"), str(hat), primary=True)
        sign.clicked.connect(lambda *_: self._forms.sign())
        decline = make_button(self.tr("Decline…"), str(hat))
        decline.clicked.connect(lambda *_: self._forms.decline())
        return _row(sign, decline)

    def _declined_card(self, declined: Declined, held: Agreement, hat: Hat, now: datetime) -> Card:
        other = self._words.other_hat(declined.proposed_by)
        card = _titled(self.tr("{} did not sign").format(other))
        self._say_changes(card, declined.terms, held, declined.because)
        when = self._speech.moment(declined.declined_at, now)
        card.body.addWidget(PlainLabel(self.tr("{}: what was agreed goes on.").format(when), "dim", wrap=True))
        again = make_button(self.tr("Propose again…"), str(hat))
        again.clicked.connect(lambda *_: self._forms.propose(declined.terms, declined.note))
        card.body.addLayout(_row(again))
        return card


def _titled(title: str) -> Card:
    """A card whose title takes a second line where the panel is narrow."""
    card = Card()
    card.setAccessibleName(title)
    card.body.addWidget(PlainLabel(title, "strong", wrap=True))
    return card


def _row(*buttons: QWidget) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setContentsMargins(0, 4, 0, 0)
    line.setSpacing(8)
    for button in buttons:
        line.addWidget(button)
    line.addStretch(1)
    return line
