"""The agreement by keys on the real window: proposed under one hat, signed or declined under the other."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from desk import CTRL, HOSTILE, SHIFT, Clock, Owner, labels, open_window
from fit import misfits
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from twohats.business.rules.contacts import Person
from twohats.business.rules.profile import Profile
from twohats.business.store import office
from twohats.errors import RuleError
from twohats.handoff.operations import agreement as verbs
from twohats.handoff.rules.agreement import Agreement, Asked, Ready, ready_from_json
from twohats.handoff.rules.handoff import answer_due
from twohats.handoff.store import agreement, queue
from twohats.handoff.ui.agreement import AgreementSheet
from twohats.handoff.ui.agreement_words import AgreementWords
from twohats.hat import Hat
from twohats.marketing.operations import leads as marketing
from twohats.marketing.operations.sending import send
from twohats.marketing.rules.leads import NewLead, Sending
from twohats.widgets import theme

pytestmark = pytest.mark.window
BOTH = CTRL | SHIFT
FAST = Agreement(decision_hours=4)


class Signer(Owner):
    """An owner who reads the panel and the sheet."""

    @property
    def sheet(self) -> AgreementSheet:
        (sheet,) = [one for one in self.window.findChildren(AgreementSheet) if one.isVisible()]
        return sheet

    def open_sheet(self) -> None:
        self.press(Qt.Key.Key_H, BOTH)

    def said(self, where: QWidget | None = None) -> str:
        return "\n".join(labels(where or self.window.panel))

    def button(self, words: str, where: QWidget | None = None) -> QPushButton:
        found = (where or self.window.panel).findChildren(QPushButton)
        (button,) = [one for one in found if one.isVisible() and one.text() == words]
        return button

    def push(self, words: str, where: QWidget | None = None) -> None:
        """Go to a button and press Space on it."""
        button = self.button(words, where)
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Space)
        self.settle()

    def overwrite(self, **texts: str) -> None:
        for name, text in texts.items():
            self.go_to(name)
            QTest.keyClick(self.focused(), Qt.Key.Key_A, CTRL)
            QTest.keyClick(self.focused(), Qt.Key.Key_Delete)
            self.type(text)

    def send_lead(self, name: str) -> int:
        mail = f"{name.split(maxsplit=1)[0].lower()}@example.com"
        lead_id = self.do(marketing.capture, NewLead(Person(name, email=mail), "kitchen", "Instagram"))
        return int(self.do(send, lead_id, Sending(no_promise=True)))

    def held(self) -> Agreement:
        return agreement.in_force(self.db)


@pytest.fixture
def owner(qtbot: QtBot, tmp_path: Path) -> Iterator[Signer]:
    firm = Profile("Kowalski", locale="en_GB")
    with open_window(Signer, qtbot, tmp_path / "signed.twohats", firm, clock=Clock()) as owner:
        yield owner


def test_a_change_is_proposed_under_one_hat_and_signed_under_the_other(owner: Signer) -> None:
    early = owner.send_lead("Ana Ferreira")
    due = answer_due(queue.find(owner.db, early), office.calendar(owner.db))  # type: ignore[arg-type]  # it is there
    owner.open_sheet()
    assert "Version 1, as the program suggests it." in owner.said(owner.sheet)
    assert "within 8 working hours" in owner.said(owner.sheet)
    owner.push("Propose a change…", owner.sheet)
    owner.overwrite(decision_hours="4", booked_weeks="6", score="30", note="they wait too long")
    owner.submit()
    assert "Waits for Sales’ signature" in owner.said(owner.sheet)
    assert not owner.sheet.change.isEnabled()
    owner.press(Qt.Key.Key_Escape)
    assert owner.held() == Agreement(id=1)

    owner.press(Qt.Key.Key_2, CTRL)
    said = owner.said()
    assert "Marketing proposes" in said
    assert "Answer within 4 working hours instead of 8" in said
    assert "Marketing slows down when work is booked over 6 weeks ahead" in said
    assert "Ready also asks for: a score from 30" in said
    assert "“they wait too long”" in said
    assert "First contact within" not in said
    owner.push("Sign")
    assert owner.held() == Agreement(2, decision_hours=4, booked_weeks=6, ready=(Ready(Asked.SCORE, 30),))
    assert "proposes" not in owner.said()
    late = queue.find(owner.db, early)
    assert late is not None
    assert answer_due(late, office.calendar(owner.db)) == due

    owner.open_sheet()
    said = owner.said(owner.sheet)
    assert "Version 2, signed by both today 10:0" in said
    assert "Marketing proposed it: “they wait too long”" in said
    assert not misfits(owner.sheet)


def test_signing_is_undone_by_one_key_until_something_was_sent_under_it(owner: Signer) -> None:
    owner.do(verbs.propose, FAST, "")
    owner.press(Qt.Key.Key_2, CTRL)
    owner.push("Sign")
    owner.undo_and_redo(lambda: (owner.held().id, owner.value("SELECT answer FROM handoff_proposal")))
    owner.send_lead("Ana Ferreira")
    with pytest.raises(RuleError, match="“Sign the agreement” can no longer be undone: “Step” came after it"):
        owner.window.workspace.file.undo(Hat.SALES)


def test_what_is_declined_comes_back_with_its_reason(owner: Signer) -> None:
    owner.press(Qt.Key.Key_2, CTRL)
    owner.do(verbs.propose, FAST, "", hat=Hat.SALES)
    assert "Waits for Marketing’s signature" in owner.said()
    owner.press(Qt.Key.Key_1, CTRL)
    assert "Sales proposes" in owner.said()
    owner.push("Decline…")
    owner.type("we are two people")
    owner.submit()
    assert "proposes" not in owner.said()
    owner.press(Qt.Key.Key_Z, CTRL)
    assert "Sales proposes" in owner.said()
    owner.press(Qt.Key.Key_Z, BOTH)
    owner.press(Qt.Key.Key_2, CTRL)
    assert "Marketing did not sign" in owner.said()
    assert "“we are two people”" in owner.said()
    assert owner.held() == Agreement(id=1)
    owner.push("Propose again…")
    owner.overwrite(decision_hours="6")
    owner.submit()
    assert "Answer within 6 working hours instead of 8" in owner.said()
    assert "did not sign" not in owner.said()


def test_what_was_declined_a_week_ago_is_not_said_any_more(owner: Signer) -> None:
    owner.do(verbs.propose, FAST, "")
    owner.do(verbs.decline, "no", hat=Hat.SALES)
    assert "Sales did not sign" in owner.said()
    owner.clock.forward(days=8)
    owner.window.panel.refresh()
    assert "did not sign" not in owner.said()


def test_one_takes_back_what_one_proposed(owner: Signer) -> None:
    owner.do(verbs.propose, FAST, "")
    owner.push("Withdraw")
    assert owner.value("SELECT answer FROM handoff_proposal") == "withdrawn"
    assert "signature" not in owner.said()
    owner.press(Qt.Key.Key_Z, CTRL)
    assert "Waits for Sales’ signature" in owner.said()


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ({"decision_hours": "0"}, "Answer within: a number from 1 to 400 fits here, not 0."),
        ({"decision_hours": ""}, "Answer within: write a number."),
        ({"lapse_days": "two weeks"}, "Goes back after: “two weeks” is not a whole number."),
        ({"queue_limit": "9" * 5000}, f"May wait at once: “{'9' * 40}” is not a whole number."),
        ({"decision_hours": "20"}, "The first contact cannot be due before the answer"),
        ({"score": "many"}, "A score from: “many” is not a whole number."),
        ({}, "This is what is agreed already: change something first."),
    ],
)
def test_what_cannot_be_kept_is_refused_in_the_form(owner: Signer, typed: dict[str, str], sentence: str) -> None:
    owner.open_sheet()
    owner.push("Propose a change…", owner.sheet)
    for name, text in typed.items():
        owner.form().editor(name).setText(text)  # type: ignore[attr-defined]  # a line
    owner.press(Qt.Key.Key_Return, CTRL)
    assert owner.form().trouble.startswith(sentence)
    assert not owner.count("handoff_proposal")


def test_conditions_are_ticked_and_kept_in_the_form(owner: Signer) -> None:
    owner.open_sheet()
    owner.push("Propose a change…", owner.sheet)
    owner.go_to("ready")
    for _ in range(2):
        owner.press(Qt.Key.Key_Space)
        owner.press(Qt.Key.Key_Tab)
    owner.submit()
    ready = ready_from_json(owner.value("SELECT json_extract(terms, '$.ready') FROM handoff_proposal"))
    assert ready == (Ready(Asked.PHONE), Ready(Asked.EMAIL))


def test_every_change_is_said_in_words(owner: Signer) -> None:
    words = AgreementWords(owner.window)
    held = Agreement(leads_per_month=8, booked_weeks=4, ready=(Ready(Asked.PHONE), Ready(Asked.SCORE, 20)))
    new = Agreement(1, 1, 2, 1, 1, 0, ready=(Ready(Asked.SCORE, 40), Ready(Asked.TOUCHED, 1)))
    assert words.changes(new, held) == [
        "Answer within 1 working hour instead of 8",
        "First contact within 2 working hours instead of 16",
        "Goes back unanswered after 1 day instead of 14",
        "At most 1 lead may wait instead of 20",
        "A lead comes again at most 0 times instead of 3",
        "No number of leads a month, instead of 8",
        "No slowing down for booked work, instead of over 4 weeks",
        "Ready no longer asks for: a phone number",
        "Ready asks for: a score from 40 instead of 20",
        "Ready also asks for: in touch within 1 day",
    ]
    assert dict(words.facts(new))["May come again"] == "never, once it came back"
    assert dict(words.facts(held))["Leads a month"] == "8 promised by Marketing"


@pytest.mark.parametrize("dark", [False, True])
def test_hostile_notes_fit_the_panel_and_the_sheet(owner: Signer, dark: bool) -> None:  # noqa: FBT001  # a parameter
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply_theme(app, dark=dark)
    for note in HOSTILE:
        owner.do(verbs.propose, replace(owner.held(), decision_hours=owner.held().decision_hours % 16 + 1), note)
        for width in (264, 312):
            owner.window.panel.setFixedWidth(width)
            owner.settle()
            assert not misfits(owner.window.panel)
        owner.do(verbs.sign, hat=Hat.SALES)
    owner.open_sheet()
    assert not misfits(owner.sheet)
    owner.push("Propose a change…", owner.sheet)
    assert not misfits(owner.form())
