import email
import io
from collections.abc import Iterator
from datetime import UTC, date, datetime
from email import policy
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

import pdfplumber
import pytest
from desk import CTRL, HOSTILE, SHIFT, Script, Typist, show
from fit import misfits
from house import House, copy_house
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from twohats.business.rules.contacts import Person
from twohats.business.speech import Speech
from twohats.business.store import office
from twohats.hat import Hat
from twohats.marketing.operations import leads as verbs
from twohats.marketing.operations.campaigns import add_message, draft_campaign
from twohats.marketing.rules.campaigns import CampaignPlan, NewMessage
from twohats.marketing.rules.leads import NewLead
from twohats.marketing.store.nurture import Ripening, ripening
from twohats.marketing.ui.nurture import KeepInTouch, RipeningStrip
from twohats.storage.sqlite import Connection
from twohats.widgets import theme
from twohats.widgets.actions import Actions
from twohats.widgets.label import PlainLabel
from twohats.widgets.workspace import Workspace

pytestmark = pytest.mark.window

TODAY = date(2026, 11, 2)


class Desk(Typist):
    """A small window with the strip, and the keys of keeping in touch for leads chosen by the test."""

    def __init__(self, qtbot: QtBot, house: House, folder: Path) -> None:
        window = QMainWindow()
        super().__init__(qtbot, window)
        self.house, self.ids = house, list[int]()
        self.workspace = Workspace(house.file, window)
        self.script = Script(folder)
        speech = Speech(office.profile(house.file.connection(Hat.REPORTS)))
        self.keep = KeepInTouch(window, self.workspace, speech, self.script)
        actions = Actions(window)
        self.actions_made = [
            actions.make("Draft", lambda: self.keep.draft_mail(self.ids), "Ctrl+Shift+Y"),
            actions.make("Letters", lambda: self.keep.write_letters(self.ids), "Ctrl+Shift+U"),
            actions.make("Labels", lambda: self.keep.print_labels(self.ids)),
        ]
        actions.make("Undo", lambda: self.workspace.undo(lambda _: None), "Ctrl+Z")
        self.strip = RipeningStrip()
        ground = QWidget()
        body = QVBoxLayout(ground)
        body.addWidget(self.strip)
        body.addStretch(1)
        window.setCentralWidget(ground)
        window.resize(700, 400)

    def settle(self) -> None:
        while self.workspace.busy:
            QApplication.processEvents()
        for _ in range(4):
            QApplication.processEvents()

    def overwrite(self, text: str) -> None:
        """Write over what stands in the field."""
        QTest.keyClick(self.focused(), Qt.Key.Key_A, CTRL)
        for place, line in enumerate(text.split("\n")):
            if place:
                QTest.keyClick(self.focused(), Qt.Key.Key_Return)
            QTest.keyClicks(self.focused(), line)

    def who(self) -> str:
        label = self.form().findChild(PlainLabel, "who")
        assert isinstance(label, PlainLabel)
        return label.text()

    def touches(self) -> list[tuple[Any, ...]]:
        sql = (
            "SELECT t.lead_id, t.direction, t.way, c.name, t.note FROM marketing_touchpoint AS t "
            "JOIN business_channel AS c ON c.id = t.channel_id ORDER BY t.lead_id"
        )
        return self.house.file.connection(Hat.OWNER).all(sql)

    def capture(self, name: str, address: str = "", mail: str = "", firm: str = "") -> int:
        person = Person(name, firm, mail, address=address)
        return int(self.house.market(verbs.capture, NewLead(person, "kitchen", "Instagram")))


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, template: Path, tmp_path: Path) -> Iterator[Desk]:
    theme.apply_theme(qapp, dark=False)
    desk = Desk(qtbot, copy_house(template, tmp_path), tmp_path)
    show(desk)
    yield desk
    desk.workspace.close()


def fill_three(desk: Desk) -> list[int]:
    ana = desk.capture("Ana Ferreira", "Rua do Sol 5, 1200-109 Lisboa", "ana@example.com", "Café Lisboa")
    tom = desk.capture("Tom Becker", "Kai 3, 1010 Wien", "tom@example.com")
    desk.house.market(verbs.agree, tom, ["email"], "withdrawn", "he said so")
    mary = desk.capture("Mary Okafor", "12 Main St, Springfield, IL 62704")
    return [ana, tom, mary]


def test_one_draft_opens_in_the_mail_program_and_is_taken_back_by_one_key(desk: Desk) -> None:
    desk.ids = fill_three(desk)
    desk.press(Qt.Key.Key_Y, CTRL | SHIFT)
    assert desk.who() == (
        "1 of 3 can be written to · Tom Becker: asked not to be written to by e-mail · Mary Okafor: no e-mail"
    )
    desk.overwrite("Kitchens & 10 % for {firm}")
    desk.press(Qt.Key.Key_Tab)
    desk.overwrite("Dear {name},\nall ready?\n+1")
    desk.submit()
    (opened,) = desk.script.opened
    url = bytes(opened.toEncoded().data()).decode()
    parts = urlsplit(url)
    assert (parts.scheme, unquote(parts.path)) == ("mailto", "ana@example.com")
    asked = parse_qs(parts.query.replace("+", "%2B"), strict_parsing=True)
    assert asked["subject"] == ["Kitchens & 10 % for Kowalski Renovations"]
    assert asked["body"] == ["Dear Ana Ferreira,\r\nall ready?\r\n+1"]
    assert "+" not in parts.query
    assert desk.touches() == [(desk.ids[0], "out", "email", "E-mail", "Kitchens & 10 % for {firm}")]
    assert desk.workspace.undo_label() == "Draft e-mail"
    desk.press(Qt.Key.Key_Z, CTRL)
    assert desk.touches() == []


def test_a_mail_program_that_does_not_open_leaves_the_form_and_notes_nothing(desk: Desk) -> None:
    desk.ids = fill_three(desk)[:1]
    desk.script.has_programs = False
    desk.press(Qt.Key.Key_Y, CTRL | SHIFT)
    desk.press(Qt.Key.Key_Return, CTRL)
    assert desk.form().trouble == "Write the subject: what it is about."
    desk.overwrite("Kitchens")
    desk.press(Qt.Key.Key_Return, CTRL)
    assert desk.form().trouble == "No mail program opened: save the draft as a file instead."
    assert desk.touches() == []


def test_several_drafts_are_numbered_files_with_a_campaigns_words(desk: Desk, tmp_path: Path) -> None:
    campaign = desk.house.market(draft_campaign, CampaignPlan("Autumn kitchens"))
    words = NewMessage("Finished before Easter", "10 % off", price=50000, valid_until="2026-12-20")
    desk.house.market(add_message, campaign, words)
    hostile = desk.capture("Eve", mail="eve@example.com")
    desk.house.market(rename, hostile, "Eve\r\nBcc: all@example.com")
    desk.ids = [*fill_three(desk), hostile]
    (tmp_path / "E-mail 1.eml").write_text("mine", encoding="utf-8")
    desk.press(Qt.Key.Key_Y, CTRL | SHIFT)
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Tab)
    desk.overwrite("Kitchens")
    desk.submit()
    assert desk.script.told == ["2 drafts are saved, from E-mail 2.eml to E-mail 3.eml."]
    assert (tmp_path / "E-mail 1.eml").read_text(encoding="utf-8") == "mine"
    read = [
        email.message_from_bytes((tmp_path / f"E-mail {n}.eml").read_bytes(), policy=policy.default) for n in (2, 3)
    ]
    assert [one["To"].addresses[0].addr_spec for one in read] == ["ana@example.com", "eve@example.com"]
    assert [one["Bcc"] for one in read] == [None, None]
    assert {one["X-Unsent"] for one in read} == {"1"}
    lines = (
        "Dear Ana Ferreira,",
        "Finished before Easter",
        "10 % off, € 500, until 20 Dec",
        "Kowalski Renovations",
    )
    assert "\n".join(read[0].get_content().splitlines()) == "\n\n".join(lines)
    assert [row[0] for row in desk.touches()] == sorted([desk.ids[0], hostile])
    desk.press(Qt.Key.Key_Z, CTRL)
    assert desk.touches() == []


def rename(db: Connection, lead_id: int, name: str) -> None:
    contact = db.value("SELECT contact_id FROM marketing_lead WHERE id = ?", (lead_id,))
    db.update("business_contact", contact, name=name)


def test_a_letter_for_each_who_agreed_to_post(desk: Desk, tmp_path: Path) -> None:
    desk.ids = fill_three(desk)
    desk.house.market(verbs.agree, desk.ids[2], ["postal"], "withdrawn", "she wrote")
    desk.press(Qt.Key.Key_U, CTRL | SHIFT)
    assert desk.who() == "2 of 3 can be written to · Mary Okafor: asked not to be written to by post"
    desk.press(Qt.Key.Key_Tab)
    desk.overwrite("Kitchens for spring")
    desk.submit()
    assert desk.script.told == ["Saved as Letters.pdf."]
    pages = [page.extract_text() for page in PdfReader(tmp_path / "Letters.pdf").pages]
    assert len(pages) == 2
    for text, lines in zip(
        pages,
        (("Ana Ferreira", "Café Lisboa", "Rua do Sol 5", "1200-109 Lisboa"), ("Tom Becker", "Kai 3", "1010 Wien")),
        strict=True,
    ):
        assert "\n".join(lines) in text
        assert f"Dear {lines[0]}," in text
        assert text.startswith("Kowalski Renovations")
        assert "2 November 2026" in text
        assert "Kitchens for spring" in text
    assert [row[:4] for row in desk.touches()] == [(one, "out", "postal", "Letter") for one in desk.ids[:2]]
    desk.press(Qt.Key.Key_Z, CTRL)
    assert desk.touches() == []


def test_words_too_many_for_a_page_and_no_name_for_the_file_keep_the_form_open(desk: Desk) -> None:
    desk.ids = fill_three(desk)
    desk.press(Qt.Key.Key_U, CTRL | SHIFT)
    desk.press(Qt.Key.Key_Tab)
    desk.overwrite("Kitchens")
    desk.press(Qt.Key.Key_Tab)
    desk.overwrite("word\n" * 80)
    desk.press(Qt.Key.Key_Return, CTRL)
    assert desk.form().trouble == "These words do not fit on one page: leave some out."
    desk.overwrite("word")
    desk.script.names_files = False
    desk.press(Qt.Key.Key_Return, CTRL)
    assert desk.form().trouble == "Nothing was saved: no name was chosen."
    assert desk.touches() == []


def test_labels_begin_where_the_sheet_does_and_the_printers_offset_is_remembered(desk: Desk, tmp_path: Path) -> None:
    desk.ids = fill_three(desk)
    desk.actions_made[2].trigger()
    desk.settle()
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Tab)
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Tab)
    desk.overwrite("9")
    desk.press(Qt.Key.Key_Return, CTRL)
    assert desk.form().trouble == "“9” does not move labels: write millimetres from −5 to 5."
    desk.overwrite("1,5")
    desk.submit()
    with pdfplumber.open(io.BytesIO((tmp_path / "Labels.pdf").read_bytes())) as document:
        (page,) = document.pages
        assert page.rects == []
        width, height = page.width / 3, page.height / 8
        placed = {word["text"]: (int(word["x0"] // width), int(word["top"] // height)) for word in page.extract_words()}
        assert [placed[name] for name in ("Ana", "Tom", "Mary")] == [(1, 1), (2, 1), (0, 2)]
    assert desk.touches() == []
    desk.actions_made[2].trigger()
    desk.settle()
    assert desk.form().values()["right"] == "1.5"
    for _ in range(4):
        desk.press(Qt.Key.Key_Tab)
    desk.press(Qt.Key.Key_Space)
    desk.press(Qt.Key.Key_Tab)
    desk.press(Qt.Key.Key_Space)
    desk.submit()
    with pdfplumber.open(io.BytesIO((tmp_path / "Labels.pdf").read_bytes())) as document:
        assert len(document.pages[0].rects) == 24
    assert [row[0] for row in desk.touches()] == sorted(desk.ids)
    desk.press(Qt.Key.Key_Z, CTRL)
    assert desk.touches() == []


def test_with_nobody_to_write_to_it_is_said_why(desk: Desk) -> None:
    desk.press(Qt.Key.Key_Y, CTRL | SHIFT)
    assert desk.script.told == ["Choose one or more leads in the list first."]
    desk.ids = [desk.capture("Mary Okafor")]
    desk.press(Qt.Key.Key_U, CTRL | SHIFT)
    assert desk.script.told[1:] == ["0 of 1 can be written to · Mary Okafor: no postal address"]
    desk.ids = list(range(1, 1002))
    desk.press(Qt.Key.Key_U, CTRL | SHIFT)
    assert desk.script.told[2:] == ["1,001 leads are too many at once: choose at most 1,000."]


@pytest.mark.parametrize("dark", [False, True])
def test_the_strip_fits_and_its_figures_are_chosen_by_keys(desk: Desk, qapp: QApplication, dark: bool) -> None:  # noqa: FBT001
    theme.apply_theme(qapp, dark=dark)
    for number, day in enumerate((None, "2026-11-05", "2026-11-20", "2027-01-20", "2027-04-01", "2027-10-01")):
        lead_id = desk.capture(f"N{number} X")
        desk.house.market(verbs.keep_until, lead_id, day or "2026-11-02")
    desk.strip.show_ripening(desk.workspace.read(ripening, TODAY))
    desk.settle()
    assert {span: figure.findChildren(PlainLabel)[0].text() for span, figure in desk.strip.figures.items()} == {
        "due": "1", "week": "1", "month": "2", "three": "3", "six": "4", "year": "5", "back": "0",
    }  # fmt: skip
    chosen: list[str] = []
    desk.strip.span_chosen.connect(chosen.append)
    desk.strip.figures["due"].setFocus()
    desk.press(Qt.Key.Key_Tab)
    desk.press(Qt.Key.Key_Space)
    desk.press(Qt.Key.Key_Tab)
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_Return)
    assert chosen == ["week", "month", ""]
    desk.strip.show_ripening(
        Ripening(100_000, 100_000, 100_000, 100_000, 100_000, 100_000, 100_000, 100_000, None, 100_000, TODAY)
    )
    desk.settle()
    assert misfits(desk.window) == []
    assert desk.window.width() == 700


def test_no_form_cuts_hostile_names(desk: Desk) -> None:
    for number, text in enumerate(HOSTILE[:5]):
        person = Person(text, text, f"n{number}@example.com", address=text)
        desk.ids.append(int(desk.house.market(verbs.capture, NewLead(person, "kitchen", "Instagram"))))
        campaign = desk.house.market(draft_campaign, CampaignPlan(text))
        desk.house.market(add_message, campaign, NewMessage(text, text, language=text[:60]))
    for number in range(8):
        desk.ids.append(desk.capture(HOSTILE[number % 5]))
    for action in desk.actions_made:
        action.trigger()
        desk.settle()
        # A window manager takes its time to give the form its size.
        desk.qtbot.waitUntil(lambda: misfits(desk.form()) == [])
        assert desk.form().width() <= 640
        assert not any(label.elided for label in desk.form().findChildren(PlainLabel))
        assert all(desk.form().go.y() > editor.geometry().bottom() for editor in desk.form()._editors.values())
        desk.form().reject()
        desk.settle()


def test_the_day_of_the_clock_is_the_one_on_the_letter(desk: Desk) -> None:
    desk.house.clock.now = datetime(2027, 1, 1, 8, tzinfo=UTC)
    desk.ids = fill_three(desk)
    desk.press(Qt.Key.Key_U, CTRL | SHIFT)
    assert desk.form().values()["dated"] == "1 January 2027"
