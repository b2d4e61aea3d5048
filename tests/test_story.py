"""One lead's whole way on the real window, by keys alone: from a file, through both hats, onto a printed page."""

import json
from collections.abc import Iterator
from pathlib import Path

import desk
import pytest
from desk import CTRL, SHIFT, open_window
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from twohats.business.rules.profile import Profile
from twohats.exchange.ui.import_window import ImportWindow
from twohats.hat import Hat
from twohats.marketing.rules.leads import LeadState
from twohats.marketing.store import leads
from twohats.month.ui.report_dialog import ReportDialog
from twohats.rooms import open_business
from twohats.storage import history

pytestmark = pytest.mark.window

LEADS = (
    "Name;Company;E-mail;Source;What they need;Created\n"
    "Ana Ferreira;Café Lisboa;ana@cafe-lisboa.pt;Instagram;Kitchen of 12 m²;02.11.2026\n"
    "Tom Becker;Becker & Sons;tom@becker.example.com;Trade fair;Two bathrooms;03.11.2026\n"
    "Mary Okafor;;+351 912 345 678;Referral;Loft conversion;25.11.2026\n"
)


class Owner(desk.Owner):
    """The owner of this story, who looks at the list of leads."""

    def find(self, words: str) -> None:
        """Filter the list of leads down to one."""
        self.press(Qt.Key.Key_F, CTRL)
        QTest.keyClick(self.focused(), Qt.Key.Key_A, CTRL)
        QTest.keyClicks(self.focused(), words)
        self.settle()
        assert self.window.marketing.leads.table.records.rowCount() == 1

    def state(self) -> LeadState:
        lead = self.window.marketing.leads.current
        assert lead is not None
        return lead.state


@pytest.fixture
def owner(qtbot: QtBot, tmp_path: Path) -> Iterator[Owner]:
    firm = Profile("Kowalski Renovations", locale="en_GB", target=3600000, margin=35)
    with open_window(Owner, qtbot, tmp_path / "story.twohats", firm, size=(1360, 850)) as owner:
        owner.script.path = tmp_path / "leads.csv"
        owner.script.path.write_text(LEADS, encoding="utf-8")
        yield owner


def import_the_list(owner: Owner) -> None:
    owner.press(Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    owner.press(Qt.Key.Key_I, CTRL)
    for _ in ("what it is", "how it is written", "its columns", "a trial"):
        owner.press(Qt.Key.Key_Return)
    (imports,) = owner.window.findChildren(ImportWindow)
    assert imports.outcome.said.text() == "3 leads added."
    owner.press(Qt.Key.Key_Return)
    owner.undo_and_redo(lambda: owner.count("marketing_lead"))
    owner.undo_and_redo(lambda: owner.count("business_contact"))


def capture_one_more(owner: Owner) -> None:
    owner.press(Qt.Key.Key_N, CTRL)
    owner.fill("Luca Romano", "Romano Foods", "luca@romano.example.com", "New shop floor")
    owner.submit()
    assert owner.count("marketing_lead") == 4
    owner.undo_and_redo(lambda: owner.count("marketing_lead"))


def send_ana(owner: Owner, promise: str) -> None:
    owner.find("ferreira")
    owner.press(Qt.Key.Key_Return, CTRL)
    owner.fill(promise)
    owner.go_to("why_now")
    owner.press(Qt.Key.Key_Return)
    assert not owner.forms()
    assert owner.state() is LeadState.IN_HANDOFF
    owner.undo_and_redo(owner.state)


def reject_her(owner: Owner) -> None:
    owner.press(Qt.Key.Key_2, CTRL)
    owner.press(Qt.Key.Key_F6)
    owner.press(Qt.Key.Key_R)
    owner.press(Qt.Key.Key_1)
    assert owner.window.panel.current is None
    owner.undo_and_redo(lambda: owner.window.panel.current)


def recycle_her(owner: Owner) -> None:
    owner.press(Qt.Key.Key_1, CTRL)
    assert owner.state() is LeadState.NURTURING
    owner.press(Qt.Key.Key_Return, CTRL)
    sheet = owner.form()
    owner.fill("Finished before Easter, fixed price")
    owner.press(Qt.Key.Key_Return, CTRL)
    assert "leave them alone" in sheet.trouble
    assert "1 more" in sheet.trouble
    owner.press(Qt.Key.Key_Return)
    assert owner.state() is LeadState.READY
    owner.press(Qt.Key.Key_Return, CTRL)
    assert "note what is new" in sheet.trouble
    owner.press(Qt.Key.Key_Return)
    owner.type("She rang: the loan is through")
    owner.press(Qt.Key.Key_Return, CTRL)
    assert owner.form() is sheet
    owner.throw_away()
    owner.undo_and_redo(lambda: owner.count("marketing_touchpoint"))


def accept_her(owner: Owner) -> None:
    owner.press(Qt.Key.Key_2, CTRL)
    owner.press(Qt.Key.Key_F6)
    owner.press(Qt.Key.Key_A)
    owner.press(Qt.Key.Key_A)
    assert owner.count("sales_deal") == 1
    owner.undo_and_redo(lambda: (owner.count("sales_deal"), owner.count("sales_activity")))


def do_the_first_action(owner: Owner) -> None:
    owner.clock.forward(hours=3)
    owner.press(Qt.Key.Key_D, CTRL)
    owner.fill("She wants the oak front")
    owner.submit()
    touched = "SELECT state FROM handoff_item ORDER BY id DESC LIMIT 1"
    assert owner.value(touched) == "touched"
    owner.undo_and_redo(lambda: owner.value(touched))


def win_her(owner: Owner) -> None:
    owner.press(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    owner.press(Qt.Key.Key_W, CTRL | SHIFT)
    owner.fill("12500.50")
    owner.submit()
    owner.undo_and_redo(lambda: owner.count("sales_sale"))
    owner.press(Qt.Key.Key_1, CTRL)
    assert owner.state() is LeadState.CUSTOMER


def print_the_month(owner: Owner) -> tuple[str, dict[str, dict[str, object]]]:
    owner.press(Qt.Key.Key_P, CTRL)
    dialog = owner.form()
    assert isinstance(dialog, ReportDialog)
    owner.press(Qt.Key.Key_Up)
    assert dialog.values()["month"] == "November 2026"
    owner.qtbot.waitUntil(lambda: dialog.pdf is not None, timeout=20_000)
    owner.press(Qt.Key.Key_Return)
    pdf = owner.script.folder / "Kowalski Renovations 2026-11.pdf"
    assert owner.script.told[-1] == f"Saved as {pdf.name}."
    dialog.save_figures()
    owner.settle()
    owner.press(Qt.Key.Key_Escape)
    text = "\n".join(page.extract_text() for page in PdfReader(pdf).pages).replace("\u00a0", " ")
    return text, json.loads(pdf.with_suffix(".json").read_text(encoding="utf-8"))


def test_one_leads_whole_way(owner: Owner) -> None:
    import_the_list(owner)
    capture_one_more(owner)
    send_ana(owner, "Finished before Easter")
    reject_her(owner)
    recycle_her(owner)
    send_ana(owner, "Finished before Easter, fixed price")
    accept_her(owner)
    do_the_first_action(owner)
    win_her(owner)

    text, figures = print_the_month(owner)
    revenue = figures["sales"]["revenue"]
    assert isinstance(revenue, dict)
    assert (revenue["month"], revenue["quarter"]) == ("12500.50", "12500.50")
    assert figures["sales"]["won"] == {"count": 1, "value": "12500.50"}
    assert figures["marketing"]["new_leads"] == 4
    shake = figures["handshake"]
    assert [shake[name] for name in ("opening", "sent", "accepted", "rejected", "closing")] == [0, 2, 1, 1, 0]
    assert "€ 12,500.50" in text
    assert "Instagram" in text
    assert "not ready yet" in text
    for heading in ("Marketing", "Handshake", "Sales", "November 2026", "Kowalski Renovations"):
        assert heading in text


def test_what_was_done_can_be_undone_after_a_restart(owner: Owner) -> None:
    import_the_list(owner)
    capture_one_more(owner)
    path = owner.window.workspace.file.path
    owner.window.close()
    file = open_business(path)
    try:
        assert leads.count(file.connection(Hat.MARKETING)) == 4
        file.undo(Hat.MARKETING)
        assert leads.count(file.connection(Hat.MARKETING)) == 3
        file.undo(Hat.MARKETING)
        assert leads.count(file.connection(Hat.MARKETING)) == 0
        file.redo(Hat.MARKETING)
        assert leads.count(file.connection(Hat.MARKETING)) == 3
        assert history.verify(file.connection(Hat.OWNER), [room.name for room in file.rooms]) == []
    finally:
        file.close()
