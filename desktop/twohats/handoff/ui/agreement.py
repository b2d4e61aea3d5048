"""The agreement of both sides: what a hat has to sign, and the sheet that shows what holds."""

from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from twohats.business.speech import Speech
from twohats.handoff.operations import agreement as verbs
from twohats.handoff.rules.agreement import Agreement, Declined, Proposal
from twohats.handoff.store import agreement
from twohats.handoff.ui.agreement_forms import AgreementForms
from twohats.handoff.ui.agreement_words import AgreementWords
from twohats.handoff.ui.card import GLANCE
from twohats.handoff.ui.reasons import ReasonSheet
from twohats.hat import Hat
from twohats.stamp import to_stamp
from twohats.widgets.cards import Card, Facts, Timeline, clear, make_button
from twohats.widgets.label import PlainLabel
from twohats.widgets.workspace import Workspace

_DECLINED_SHOWS = timedelta(days=7)


class AgreementNotice(QObject):
    """What is proposed and not signed by both, as a card; one that was declined shows for a week."""

    def __init__(self, parent: QWidget, workspace: Workspace, speech: Speech) -> None:
        super().__init__(parent)
        self._parent, self._workspace, self._speech = parent, workspace, speech
        self.title = ""
        self._words = AgreementWords(self)
        self._forms = AgreementForms(parent, workspace)

    def open_sheet(self) -> None:
        """Show what holds now."""
        AgreementSheet(self._parent, self._workspace, self._speech).open()

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
        back = make_button(self.tr("Take back"), str(hat))
        back.clicked.connect(lambda *_: self._workspace.do(self.tr("Take the proposal back"), verbs.take_back))
        return _row(back)

    def _answer_buttons(self, hat: Hat) -> QHBoxLayout:
        sign = make_button(self.tr("Sign"), str(hat), primary=True)
        sign.clicked.connect(lambda *_: self._workspace.do(self.tr("Sign the agreement"), verbs.sign))
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


class AgreementSheet(QDialog):
    """What holds now, since when, what waits for a signature, and what changed with each version."""

    def __init__(self, parent: QWidget, workspace: Workspace, speech: Speech) -> None:
        super().__init__(parent)
        self._workspace, self._speech = workspace, speech
        self._words = AgreementWords(self)
        self._forms = AgreementForms(self, workspace)
        self._notice = AgreementNotice(self, workspace, speech)
        self.setWindowTitle(self.tr("What Marketing and Sales agreed"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(640, 600)
        body = QVBoxLayout(self)
        body.setContentsMargins(20, 18, 20, 16)
        body.setSpacing(12)
        body.addWidget(PlainLabel(self.windowTitle(), "title"))
        self.since = PlainLabel("", "dim", wrap=True)
        body.addWidget(self.since)
        body.addWidget(self._make_inside(), 1)
        body.addLayout(self._make_buttons())
        workspace.changed.connect(self._on_changed)
        self.refresh()
        self.change.setFocus()

    def _make_inside(self) -> QScrollArea:
        inside = QWidget()
        inside.setObjectName("inside")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._waiting = QVBoxLayout()
        column.addLayout(self._waiting)
        holds = Card(self.tr("What holds"))
        self._facts = Facts()
        holds.body.addWidget(self._facts)
        column.addWidget(holds)
        versions = Card(self.tr("Versions"))
        self._versions = Timeline("")
        versions.body.addWidget(self._versions)
        column.addWidget(versions)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        return area

    def _make_buttons(self) -> QHBoxLayout:
        wing = str(self._workspace.hat)
        self.change = make_button(self.tr("Propose a change…"), wing)
        self.change.clicked.connect(lambda *_: self._forms.propose(self._workspace.read(agreement.in_force)))
        reasons = make_button(self.tr("Reasons…"), wing)
        reasons.clicked.connect(lambda *_: ReasonSheet(self, self._workspace).open())
        close = make_button(self.tr("Close"), wing, primary=True)
        close.clicked.connect(self.accept)
        line = QHBoxLayout()
        line.addWidget(self.change)
        line.addWidget(reasons)
        line.addStretch(1)
        line.addWidget(close)
        return line

    def _on_changed(self, tables: frozenset[str]) -> None:
        if tables & {"handoff_agreement", "handoff_proposal"}:
            self.refresh()

    def refresh(self) -> None:
        """Read anew what holds and what waits."""
        now = self._workspace.now()
        versions = self._workspace.read(agreement.versions)
        held, agreed_at = versions[0]
        self.since.setText(self._since(len(versions), agreed_at, now))
        self._facts.show_facts(self._words.facts(held))
        self._versions.show_entries(self._entries(versions, now))
        clear(self._waiting)
        for card in self._notice.cards(self._workspace.hat, now):
            self._waiting.addWidget(card)
        waits = self._workspace.read(agreement.proposed) is not None
        self.change.setEnabled(not waits)
        self.change.setToolTip(self.tr("One proposal waits for its answer.") if waits else "")

    def _since(self, number: int, agreed_at: str, now: datetime) -> str:
        if not agreed_at:
            return self.tr("Version 1, as the program suggests it. Each lead keeps the version it was sent under.")
        said = self.tr("Version {}, signed by both {}. Each lead keeps the version it was sent under.")
        return said.format(number, self._speech.moment(agreed_at, now))

    def _entries(self, versions: list[tuple[Agreement, str]], now: datetime) -> list[tuple[str, str, str]]:
        """Each version: when, which, and what it changed in the one before, with why."""
        signed = self._workspace.read(agreement.signed)
        entries = []
        for place, (terms, agreed_at) in enumerate(versions):
            number = len(versions) - place
            if place + 1 == len(versions):
                said = self.tr("As the program suggests it: answer within {} working hours, first touch within {}.")
                words = said.format(terms.decision_hours, terms.response_hours)
            else:
                words = "; ".join(self._words.changes(terms, versions[place + 1][0]))
            if (proposal := signed.get(terms.id)) is not None:
                by = self.tr("{} proposed it").format(self._words.hat(proposal.proposed_by))
                words += f". {by}" + (f": “{proposal.note}”" if proposal.note else ".")
            when = self._speech.moment(agreed_at, now) if agreed_at else self.tr("from the start")
            entries.append((when, self.tr("Version {}").format(number), words))
        return entries
