"""Printing a month and closing it by real keys, on the real window."""

import email
import json
from collections.abc import Iterator
from datetime import UTC, datetime
from email.policy import default
from pathlib import Path

import pypdf
import pytest
import sales_verbs as sales
from desk import CTRL, HOSTILE, Clock, labels, open_window
from fit import misfits
from hall_desk import Owner
from PySide6.QtCore import Qt, QUrl
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from twohats.business.rules.calendar import parse_month
from twohats.business.rules.profile import Profile
from twohats.hat import Hat
from twohats.month.operations.closing import write_meeting
from twohats.month.rules.meeting import Action, Meeting
from twohats.month.store.meetings import agreed_for, meeting_of, standing_close
from twohats.month.ui.report_dialog import ReportDialog

pytestmark = pytest.mark.window
KEY = Qt.Key
SEPTEMBER, OCTOBER, NOVEMBER = (parse_month(f"2026-{number}") for number in ("09", "10", "11"))
THEN = datetime(2026, 10, 20, 9, 0, tzinfo=UTC)
NOW = datetime(2026, 11, 9, 10, 0, tzinfo=UTC)


class Keeper(Owner):
    """The owner at the month's end."""

    def open_report(self) -> ReportDialog:
        self.press(KEY.Key_P, CTRL)
        dialog = self.form()
        assert isinstance(dialog, ReportDialog)
        self.wait_for_pages(dialog)
        return dialog

    def wait_for_pages(self, dialog: ReportDialog) -> None:
        self.qtbot.waitUntil(lambda: dialog.pdf is not None, timeout=20_000)

    def text_of(self, pdf: bytes | Path | None) -> str:
        assert pdf is not None
        path = pdf if isinstance(pdf, Path) else self.script.folder / "shown.pdf"
        if isinstance(pdf, bytes):
            path.write_bytes(pdf)
        return "\n".join(page.extract_text() for page in pypdf.PdfReader(path).pages)


@pytest.fixture
def owner(qtbot: QtBot, tmp_path: Path) -> Iterator[Keeper]:
    clock = Clock(THEN)
    firm = Profile("Kowalski", locale="en_GB", target=3_600_000)
    with open_window(Keeper, qtbot, tmp_path / "month.twohats", firm, clock=clock) as owner:
        owner.do(sales.sell, "2026-10-05", 1_000_00, hat=Hat.SALES)
        clock.now = NOW
        owner.do(sales.sell, "2026-11-05", 500_00, hat=Hat.SALES)
        yield owner


def test_each_choice_shows_at_once_in_the_pages(owner: Keeper) -> None:
    dialog = owner.open_report()
    assert dialog.preview.document.pageCount() == 3
    owner.go_to("pages")
    owner.press(KEY.Key_Space)
    owner.wait_for_pages(dialog)
    owner.qtbot.waitUntil(lambda: dialog.preview.document.pageCount() == 2)
    owner.write(sales="The fixed date sells", action2="Ask for names")
    owner.wait_for_pages(dialog)
    said = owner.text_of(dialog.pdf)
    assert "The fixed date sells" in said
    assert "Ask for names" in said
    assert owner.count("month_meeting") == 0
    owner.press(KEY.Key_Escape)
    assert owner.db.first("SELECT month, sales FROM month_meeting") == ("2026-10", "The fixed date sells")
    assert meeting_of(owner.db, OCTOBER).actions == (Action("Ask for names"),)


def test_another_month_has_its_own_words(owner: Keeper) -> None:
    owner.do(write_meeting, OCTOBER, Meeting(sales="October's words"), hat=Hat.MONTH)
    dialog = owner.open_report()
    assert dialog.values()["sales"] == "October's words"
    owner.go_to("month")
    owner.press(KEY.Key_Up)
    owner.wait_for_pages(dialog)
    assert dialog.month == NOVEMBER
    assert dialog.values()["sales"] == ""
    assert "As of 9 November 2026" in owner.text_of(dialog.pdf)


def test_a_quarter_for_the_bank_has_no_words_and_is_told_as_of_today(owner: Keeper) -> None:
    dialog = owner.open_report()
    owner.go_to("span")
    owner.press(KEY.Key_Q)
    owner.go_to("reader")
    owner.press(KEY.Key_B)
    owner.wait_for_pages(dialog)
    said = owner.text_of(dialog.pdf)
    assert "Q4 2026" in said
    assert "As of 9 November 2026" in said
    assert not dialog.editor("sales").isEnabled()
    assert not dialog.editor("pages").isEnabled()
    dialog.save_table()
    owner.settle()
    assert owner.script.saved[-1].name == "Kowalski 2026-Q4.csv"
    assert "1500.00" in owner.script.saved[-1].read_text("utf-8-sig")


def test_without_a_page_it_says_so(owner: Keeper) -> None:
    dialog = owner.open_report()
    for number in range(3):
        ticks = dialog.editor("pages").ticks  # type: ignore[attr-defined]
        owner.go_to(ticks[number])
        owner.press(KEY.Key_Space)
    owner.qtbot.waitUntil(lambda: "Choose at least one page." in labels(dialog))


def test_enter_saves_the_pages_and_stays(owner: Keeper) -> None:
    dialog = owner.open_report()
    shown = dialog.pdf
    owner.press(KEY.Key_Return)
    assert owner.script.told == ["Saved as Kowalski 2026-10.pdf."]
    assert owner.script.saved[-1].read_bytes() == shown
    assert dialog.isVisible()


def test_figures_go_out_as_json_and_pages_in_a_draft(owner: Keeper) -> None:
    dialog = owner.open_report()
    dialog.save_figures()
    owner.settle()
    figures = json.loads(owner.script.saved[-1].read_text("utf-8"))
    assert figures["sales"]["revenue"]["month"] == "1000.00"
    dialog.save_draft()
    owner.settle()
    draft = email.message_from_bytes(owner.script.saved[-1].read_bytes(), policy=default)
    (attached,) = draft.iter_attachments()
    assert (draft["X-Unsent"], draft["To"]) == ("1", None)
    assert attached.get_filename() == "Kowalski 2026-10.pdf"
    assert attached.get_content() == dialog.pdf
    assert owner.script.opened == [QUrl.fromLocalFile(str(owner.script.saved[-1]))]
    dialog.open_folder()
    assert owner.script.opened[-1] == QUrl.fromLocalFile(str(owner.script.folder))


def test_pages_go_to_the_printer_as_they_are_shown(owner: Keeper, tmp_path: Path) -> None:
    dialog = owner.open_report()
    printed = tmp_path / "printed.pdf"

    def choose(_parent: object, then: object) -> None:
        printer = QPrinter()
        printer.setOutputFileName(str(printed))
        then(printer)  # type: ignore[operator]

    dialog.choose_printer = choose
    button = next(one for one in dialog.findChildren(QPushButton) if one.text() == "Print…")
    owner.go_to(button)
    owner.press(KEY.Key_Return)
    assert owner.script.told == ["The pages are with the printer."]
    assert len(pypdf.PdfReader(printed).pages) == 3


def test_words_that_are_too_long_are_refused_before_leaving(owner: Keeper) -> None:
    dialog = owner.open_report()
    dialog.editor("sales").setPlainText("x" * 601)  # type: ignore[attr-defined]
    owner.press(KEY.Key_Escape)
    assert dialog.trouble.startswith("An answer takes 500 characters")
    assert dialog.isVisible()
    dialog.editor("sales").setPlainText("short")  # type: ignore[attr-defined]
    owner.press(KEY.Key_Escape)
    assert not owner.forms()


def test_the_meeting_is_led_by_keys_and_closes_the_month(owner: Keeper) -> None:
    before = Meeting(actions=(Action("Quote within two days"), Action("Ask for names")))
    owner.do(write_meeting, SEPTEMBER, before, hat=Hat.MONTH)
    owner.trigger("Close the month…")
    assert owner.form().windowTitle() == "October 2026, 1 of 4: agreed, and done?"
    owner.press(KEY.Key_D)
    owner.press(KEY.Key_Return)
    assert agreed_for(owner.db, OCTOBER)[0].did == "done"
    assert any("came in" in text or "lead" in text for text in labels(owner.form()))
    owner.type("Neighbours talk")
    owner.press(KEY.Key_Return, CTRL)
    assert meeting_of(owner.db, OCTOBER).marketing == "Neighbours talk"
    owner.type("The fixed date sells")
    owner.press(KEY.Key_Return, CTRL)
    owner.type("Visit the fair")
    owner.press(KEY.Key_Return)
    close = standing_close(owner.db, OCTOBER)
    assert close is not None
    assert owner.script.told[0].startswith("October 2026 is closed.")
    dialog = owner.form()
    assert isinstance(dialog, ReportDialog)
    owner.wait_for_pages(dialog)
    said = owner.text_of(dialog.pdf)
    for words in (
        "Neighbours talk",
        "The fixed date sells",
        "Visit the fair",
        "Quote within two days – done",
        "closed",
    ):
        assert words in said
    assert not dialog.editor("sales").isEnabled()


def test_not_yet_keeps_the_words_and_leaves_the_month_open(owner: Keeper) -> None:
    owner.trigger("Close the month…")
    owner.press(KEY.Key_Return, CTRL)
    owner.press(KEY.Key_Return, CTRL)
    owner.type("Visit the fair")
    owner.go_to(next(one for one in owner.form().findChildren(QPushButton) if one.text() == "Not yet"))
    owner.press(KEY.Key_Return)
    assert not owner.forms()
    assert standing_close(owner.db, OCTOBER) is None
    assert meeting_of(owner.db, OCTOBER).actions == (Action("Visit the fair"),)


def test_a_closed_month_is_opened_again_with_a_reason(owner: Keeper) -> None:
    owner.trigger("Reopen a month…")
    assert owner.script.told == ["No month is closed."]
    owner.window.dialogs.close_month()
    owner.settle()
    for _ in range(2):
        owner.press(KEY.Key_Return, CTRL)
    owner.press(KEY.Key_Return)
    owner.press(KEY.Key_Escape)
    owner.trigger("Close the month…")
    assert owner.script.told[-1] == "October 2026 is closed already: here it is, as it was frozen."
    owner.press(KEY.Key_Escape)
    owner.trigger("Reopen a month…")
    assert owner.form().values()["month"] == "October 2026"
    owner.press(KEY.Key_Return)
    assert owner.form().trouble.startswith("Say why")
    owner.write(why="A sale was forgotten")
    owner.press(KEY.Key_Return, CTRL)
    assert standing_close(owner.db, OCTOBER) is None


def test_a_month_left_open_stands_in_the_panel_under_both_hats(owner: Keeper) -> None:
    owner.press(KEY.Key_2, CTRL)
    assert "October is not closed yet" in labels(owner.window.panel)
    owner.press(KEY.Key_1, CTRL)
    button = next(one for one in owner.window.panel.findChildren(QPushButton) if one.text() == "Close October…")
    button.click()
    owner.settle()
    assert owner.form().windowTitle() == "October 2026, 1 of 3: what Marketing says"


def test_it_fits_whatever_was_said(owner: Keeper) -> None:
    words = HOSTILE[1]
    said = Meeting(words * 3, words * 3, tuple(Action(text[:80]) for text in HOSTILE[:3]))
    owner.do(write_meeting, OCTOBER, said, hat=Hat.MONTH)
    owner.do(write_meeting, SEPTEMBER, said, hat=Hat.MONTH)
    owner.window.resize(1024, 700)
    dialog = owner.open_report()
    assert dialog.width() <= owner.window.width()
    assert misfits(dialog) == []
    owner.press(KEY.Key_Escape)
    owner.trigger("Close the month…")
    for _ in range(3):
        assert misfits(owner.form()) == []
        owner.press(KEY.Key_Return, CTRL)
    assert misfits(owner.form()) == []
