"""The sheet of what both sides agreed: what holds, what waits for a signature, and the versions."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from twohats.business.speech import Speech
from twohats.handoff.rules.agreement import Agreement
from twohats.handoff.store import agreement
from twohats.handoff.ui.agreement_forms import AgreementForms
from twohats.handoff.ui.agreement_notice import AgreementNotice
from twohats.handoff.ui.agreement_words import AgreementWords
from twohats.handoff.ui.reasons import ReasonSheet
from twohats.widgets.cards import Card, Facts, Timeline, clear, column_of, foot_line, make_button
from twohats.widgets.label import PlainLabel
from twohats.widgets.sizes import take_room
from twohats.widgets.workspace import Workspace
from twohats.words import in_turn, quoted, told


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
        take_room(self, 640, 600)
        body = column_of(self, self.windowTitle())
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
        holds = Card(self.tr("What you agreed"))
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
        close = make_button(self.tr("Close"), wing)
        close.clicked.connect(self.accept)
        return foot_line((self.change, reasons), close)

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
                said = self.tr("As the program suggests it: answer within {} working hours, first contact within {}.")
                words = said.format(terms.decision_hours, terms.response_hours)
            else:
                words = in_turn(self._words.changes(terms, versions[place + 1][0]))
            if (proposal := signed.get(terms.id)) is not None:
                by = self.tr("{} proposed it").format(self._words.hat(proposal.proposed_by))
                words += f". {told(by, quoted(proposal.note)) if proposal.note else f'{by}.'}"
            when = self._speech.moment(agreed_at, now) if agreed_at else self.tr("from the start")
            entries.append((when, self.tr("Version {}").format(number), words))
        return entries
