"""A file goes in by keys on the real window, which asks what the file leaves open and guesses nothing silently."""

from collections.abc import Iterator
from pathlib import Path

import desk
import pytest
from desk import ALT, CTRL, HOSTILE, SHIFT, open_window
from exchange.books import Cell, Sheets, save_xlsx
from exchange.import_desk import Owner, texts
from fit import misfits
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from twohats.business.operations.contacts import note_consent, write_down
from twohats.business.rules.contacts import Person
from twohats.business.rules.profile import Profile
from twohats.exchange.ui.import_window import COLUMNS, FILE, MEANINGS, READING, RESULT, TRIAL
from twohats.hat import Hat
from twohats.marketing.operations.places import archive_place
from twohats.marketing.ui.places import MeetingPlaces
from twohats.sales.operations.stages import give_up_stage

pytestmark = pytest.mark.window
KEY = Qt.Key
LEADS = "name,email,need,created\nAna,ana@example.com,Kitchen,2026-10-31\nRui,rui@example.com,Bath,2026-11-01\n"
STATUS = "Name,Source,Enquiry,Enquiry date,Status,Value,Closed\n"
WAITING = STATUS + "".join(
    f"P{number},Fair,Kitchen,2026-09-02,{word},,\n"
    for number, word in enumerate(["waiting", "Called back", "called back", "called back", "Quoted", "new"])
)
ASKED = "name,need,created\nAna,Kitchen,1/2/2018\nRui,Bath,3/4/2018\n"


@pytest.fixture
def owner(qtbot: QtBot, tmp_path: Path) -> Iterator[Owner]:
    with open_window(Owner, qtbot, tmp_path / "firm.twohats", Profile("Firm")) as owner:
        yield owner


def test_a_plain_file_goes_in_by_enter_alone_and_comes_out_by_one_key(owner: Owner) -> None:
    owner.begin(LEADS)
    assert owner.imports.file.kind.currentText() == "Leads: people who may need you"
    assert owner.imports.file.why.text() == "Taken for leads. It has these columns: name, email, need, created on."
    owner.enter(3)
    assert owner.imports.step == TRIAL
    assert owner.views() == ["2 new", "0 here already", "0 refused"]
    assert owner.count("marketing_lead") == 0
    owner.enter()
    assert owner.imports.outcome.said.text() == "2 leads added."
    assert owner.count("marketing_lead") == 2
    owner.enter()
    assert not owner.is_open
    owner.undo_and_redo(lambda: owner.count("marketing_lead"))


def test_what_is_asked_for_counts_where_the_file_may_hold_it(owner: Owner) -> None:
    path = owner.write("name,email\nAna,ana@example.com\n")
    owner.open(path)
    assert owner.imports.file.kind.currentData() == "contacts"
    owner.press(KEY.Key_Escape)
    assert not owner.is_open
    owner.script.path = path
    owner.window.marketing.import_leads.emit()
    owner.settle()
    assert owner.imports.file.kind.currentData() == "leads"
    owner.pick(owner.imports.file.kind, "Contacts")
    owner.enter(4)
    assert (owner.count("business_contact"), owner.count("marketing_lead")) == (1, 0)


def test_why_a_file_is_taken_so_is_said_of_what_its_owner_chose(owner: Owner) -> None:
    owner.begin("Name,Company,Deal value,Stage,Notes\nAna,Reis,1,Won,x\n")
    why = owner.imports.file.why
    assert why.text() == "Taken for deals. It has these columns: name, organisation, amount, stage, note."
    owner.pick(owner.imports.file.kind, "Contacts")
    assert why.text() == "Taken for contacts. It has these columns: name, organisation, note."


def test_in_french_a_blank_stands_before_a_colon_and_not_before_a_point(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(Owner, qtbot, tmp_path / "firm.twohats", Profile("Firm", locale="fr_FR")) as owner:
        owner.begin(LEADS)
        assert owner.imports.file.why.text().startswith("Reconnu comme prospects. ")
        assert "4 colonnes : name, email, need, created" in desk.labels(owner.imports.file)
        owner.enter()
        assert owner.imports.reading.choices["delimiter"].currentText() == "comme dans le fichier\xa0: virgule"


def test_a_file_that_says_nothing_of_itself_is_asked_about(owner: Owner) -> None:
    owner.begin("Foo,Bar\nAna,Kitchen\n")
    assert owner.imports.file.why.text() == "None of its headings says what it holds. Choose it."
    owner.enter()
    assert (owner.imports.step, owner.imports.trouble) == (FILE, "Choose what it holds.")
    owner.pick(owner.imports.file.kind, "Leads")
    owner.enter(3)
    assert owner.imports.step == COLUMNS
    assert owner.imports.columns.question.text() == "Say of one column at least where it goes."
    owner.place("Foo", "name")
    owner.place("Bar", "need")
    owner.enter(2)
    assert owner.value("SELECT need FROM marketing_lead") == "Kitchen"


def test_dates_that_read_two_ways_are_asked_and_the_rows_follow_the_answer(owner: Owner) -> None:
    owner.begin(ASKED)
    owner.enter(2)
    reading = owner.imports.reading
    assert owner.imports.step == READING
    assert reading.question.text().startswith("“1/2/2018” can be read in two ways")
    assert reading.choices["date_order"].hasFocus()
    assert texts(reading.lines)[0] == ("2", "Ana", "Kitchen", "1/2/2018")
    owner.pick(reading.choices["date_order"], "month, day")
    assert texts(reading.lines)[0][3] == "1/2/2018 → 2 Jan 2018"
    owner.pick(reading.choices["date_order"], "day, month")
    assert texts(reading.lines)[0][3] == "1/2/2018 → 1 Feb 2018"
    owner.enter(3)
    assert owner.value("SELECT created_on FROM marketing_lead WHERE need = 'Kitchen'") == "2018-02-01"


def test_numbers_that_read_two_ways_are_asked(owner: Owner) -> None:
    owner.begin("date;document;amount\n2026-01-02;F1;1.234\n2026-01-03;F2;5.678\n")
    owner.enter(2)
    reading = owner.imports.reading
    assert reading.question.text().startswith("“1.234” can be read in two ways")
    owner.pick(reading.choices["decimal"], "comma")
    assert texts(reading.lines)[0][3] == "1.234 → 1 234,00"
    owner.enter(3)
    assert owner.value("SELECT sum(amount) FROM sales_sale") == 691_200


def test_why_one_of_the_first_rows_is_not_taken_in_is_said_where_it_is_chosen(owner: Owner) -> None:
    owner.begin("name,need,created\nAna,Roof,31/09/2026\nRui,Bath,13/09/2026\nEva,Door,soon\n")
    owner.enter()
    reading = owner.imports.reading
    assert reading.note.text() == "All 3 rows. 2 rows would not be taken in: choose one to see why."
    owner.tab_to(reading.table)
    assert reading.why.text() == "There is no such day as “31/09/2026”."
    owner.press(KEY.Key_Down)
    assert not reading.why.isVisible()
    owner.press(KEY.Key_Down)
    assert reading.why.text() == "“soon” is not a date."
    assert misfits(owner.imports) == []


def test_letters_that_are_not_utf_8_are_asked(owner: Owner) -> None:
    owner.begin("name,need\nJoão,Cozinha\n", encoding="cp1252")
    owner.enter(2)
    reading = owner.imports.reading
    assert reading.question.text() == "The file is not in UTF-8: choose what it is in, until its words read right."
    assert texts(reading.lines) == []
    letters = reading.choices["encoding"]
    assert [letters.itemData(row) for row in range(3)] == [None, "cp1252", "iso-8859-2"]
    assert letters.findData("utf-8") > letters.findData("mac-roman")
    owner.pick(reading.choices["encoding"], "Old DOS")
    assert texts(reading.lines)[0][1] != "João"
    owner.pick(reading.choices["encoding"], "Windows-1252")
    assert texts(reading.lines)[0][1] == "João"
    owner.enter(3)
    assert owner.value("SELECT name FROM business_contact") == "João"


def test_the_sheet_of_a_workbook_is_asked_and_its_columns_follow(owner: Owner) -> None:
    sheets: Sheets = {"Leads": [["name", "need"], ["Ana", "Kitchen"]], "Plan": [["month", "target"], ["2026-10", 5000]]}
    owner.open(save_xlsx(owner.script.folder / "book.xlsx", sheets))
    owner.enter(2)
    reading = owner.imports.reading
    assert reading.question.text() == "Several sheets hold something: choose one."
    owner.pick(reading.choices["sheet"], "Plan")
    assert texts(reading.lines) == [("2", "2026-10", "5 000")]
    owner.enter(3)
    assert owner.imports.outcome.said.text() == "1 target added."


def test_what_becomes_of_who_is_here_is_chosen_for_all_and_for_one_column(owner: Owner) -> None:
    owner.do(write_down, Person("Ana", place="Porto", note="Likes oak", email="ana@example.com"))
    owner.begin("name,email,city,note,company\nAna Reis,ana@example.com,Lisboa,Pays late,Reis Lda\n")
    owner.pick(owner.imports.file.kind, "Contacts")
    owner.enter(2)
    columns = owner.imports.columns
    assert texts(columns.columns)[1][2:] == ("email", "fill the gaps")
    owner.pick(columns.rule, "what the file says")
    owner.join("note", "keep what is here")
    assert [row[3] for row in texts(columns.columns)] == [
        *["take what the file says"] * 3,
        "keep what is here",
        "take what the file says",
    ]
    owner.enter(2)
    held = owner.value("SELECT name || '|' || place || '|' || note || '|' || organisation FROM business_contact")
    assert held == "Ana Reis|Lisboa|Likes oak|Reis Lda"
    owner.imports.outcome.undo.click()
    owner.settle()
    assert owner.value("SELECT name || place FROM business_contact") == "AnaPorto"


def test_a_screen_reader_is_told_which_table_has_the_keys_and_which_column_is_chosen_for(owner: Owner) -> None:
    owner.begin(LEADS)
    owner.enter(2)
    view = owner.imports.columns.table.view
    assert view.hasFocus()
    assert view.accessibleName() == "Columns of the file"
    owner.press(KEY.Key_Space)
    (choice,) = view.findChildren(QComboBox)
    assert choice.accessibleName() == "name"


def test_what_the_words_for_stages_mean_is_said_once_by_keys(owner: Owner) -> None:
    owner.begin(WAITING)
    assert owner.imports.way.texts == ["1 File", "2 How it is written", "3 Columns", "4 Stages", "5 Trial", "6 Result"]
    owner.enter(3)
    step = owner.imports.meanings
    assert owner.imports.step == MEANINGS
    assert step.question.text() == "Some words under “Status” are not known here: say once what each of them means."
    assert texts(step.words) == [("Called back", "3", "choose…"), ("waiting", "1", "choose…")]
    assert step.note.text() == "Space chooses what a word means. Refused without a meaning: 4 rows."
    assert (step.table.view.hasFocus(), step.table.view.accessibleName()) == (True, "Words for stages")
    owner.mean("Called back", "Quoted")
    assert step.note.text().endswith("Refused without a meaning: 1 row.")
    owner.mean("waiting", "only asked: no deal yet")
    assert [row[2] for row in texts(step.words)] == ["Quoted", "only asked: no deal yet"]
    assert step.words.index(1, 2).data(Qt.ItemDataRole.ToolTipRole) == "<qt>only asked: no deal yet</qt>"
    assert step.note.text() == "Space chooses what a word means."
    owner.enter()
    assert (owner.imports.step, owner.views()) == (TRIAL, ["6 new", "0 here already", "0 refused"])
    owner.press(KEY.Key_Escape)
    assert owner.imports.step == MEANINGS
    owner.enter(2)
    states = "SELECT group_concat(name) FROM sales_deal JOIN sales_stage ON sales_stage.id = stage_id"
    assert (owner.count("marketing_lead"), owner.value(states)) == (6, "Quoted,Quoted,Quoted,Quoted")


def test_rows_whose_word_has_no_meaning_are_refused_and_a_meaning_can_be_taken_back(owner: Owner) -> None:
    owner.begin(WAITING)
    owner.enter(3)
    owner.mean("waiting", "Quoted")
    owner.mean("waiting", "choose…")
    owner.mean("Called back", "Quoted")
    owner.enter()
    assert owner.views() == ["5 new", "0 here already", "1 refused"]
    assert texts(owner.imports.trial.lines) == [
        ("2", "P0", "The stage “waiting” is not known here: New, Qualified, Quoted, Negotiating, Won, Lost.")
    ]


def test_what_german_words_mean_is_said_in_german(qtbot: QtBot, tmp_path: Path) -> None:
    words = ["wartet", "zurückgerufen", "Zurückgerufen", "Angebot verschickt", "Proposal made", "gewonnen"]
    rows = (f"P{number};Flyer;Bad;21.9.2026;{word};500;22.9.2026\n" for number, word in enumerate(words))
    with open_window(Owner, qtbot, tmp_path / "firm.twohats", Profile("Firma", locale="de_DE")) as owner:
        owner.begin("Name;Quelle;Anfrage;Eingang;Status;Betrag;Abschluss\n" + "".join(rows))
        owner.pick(owner.imports.file.kind, "Anfragen")
        owner.enter(3)
        step = owner.imports.meanings
        assert texts(step.words) == [("zurückgerufen", "2", "wählen…"), ("wartet", "1", "wählen…")]
        owner.mean("wartet", "Verloren")
        owner.enter()
        assert texts(owner.imports.trial.lines)[0][2] == (
            "Die Phase „zurückgerufen“ ist hier nicht bekannt: "
            "Neu, Geprüft, Angeboten, Verhandlung, Gewonnen, Verloren."
        )
        owner.enter()
        stages = (
            "SELECT group_concat(state || ' ' || name) FROM sales_deal JOIN sales_stage ON sales_stage.id = stage_id"
        )
        assert owner.value(stages) == "lost Verhandlung,open Angeboten,open Angeboten,won Verhandlung"


def test_of_deals_none_is_no_deal_yet(owner: Owner) -> None:
    owner.begin("title,stage,amount\nRoof,waiting,1\n")
    owner.enter(3)
    assert [said for _, said in owner.imports.meanings.words.choices(owner.imports.meanings.words.index(0, 2))] == [
        *("choose…", "New", "Qualified", "Quoted", "Negotiating", "Won", "Lost")
    ]


def test_where_every_word_is_known_no_step_asks(owner: Owner) -> None:
    owner.begin(STATUS + "Ana,Fair,Kitchen,2026-09-02,Quoted,,\n")
    assert owner.imports.way.texts == ["1 File", "2 How it is written", "3 Columns", "4 Trial", "5 Result"]
    owner.enter(3)
    assert owner.imports.step == TRIAL
    owner.press(KEY.Key_Escape)
    assert owner.imports.step == COLUMNS


def test_the_meanings_are_those_of_the_last_time_while_there_is_such_a_stage(owner: Owner) -> None:
    owner.begin(WAITING)
    owner.enter(3)
    owner.mean("waiting", "Negotiating")
    owner.mean("Called back", "only asked: no deal yet")
    owner.enter(3)
    owner.begin(WAITING.replace("2026-09-02", "2026-10-02"), name="next.csv")
    owner.enter(3)
    step = owner.imports.meanings
    assert [row[2] for row in texts(step.words)] == ["only asked: no deal yet", "Negotiating"]
    assert step.note.text() == "Space chooses what a word means. They mean what you said the last time."
    owner.enter()
    assert owner.views()[-1] == "0 refused"
    while owner.is_open:
        owner.press(KEY.Key_Escape)
    quoted, negotiating = owner.db.all("SELECT id FROM sales_stage ORDER BY position")[2:]
    owner.do(give_up_stage, negotiating[0], quoted[0], hat=Hat.SALES)
    owner.begin(WAITING.replace("2026-09-02", "2026-11-02"), name="next.csv")
    owner.enter(3)
    assert [row[2] for row in texts(owner.imports.meanings.words)] == ["only asked: no deal yet", "choose…"]
    owner.enter()
    assert owner.views()[-1] == "1 refused"


def test_a_stage_without_a_meaning_stops_mattering_once_the_file_holds_something_else(owner: Owner) -> None:
    owner.begin(WAITING)
    owner.enter(3)
    owner.mean("waiting", "Won")
    for _ in range(3):
        owner.press(KEY.Key_Escape)
    owner.pick(owner.imports.file.kind, "Leads")
    owner.enter(3)
    assert (owner.imports.step, owner.views()) == (TRIAL, ["6 new", "0 here already", "0 refused"])


def test_where_no_people_are_spoken_of_nobody_can_be_here_already(owner: Owner) -> None:
    owner.begin("date,campaign,hours,cost\n2026-01-02,Fair,3,12.50\n")
    owner.enter(2)
    assert owner.imports.columns.columns.columnCount() == 3
    assert not owner.imports.columns.rule.isVisible()


def test_another_sign_between_cells_makes_other_columns(owner: Owner) -> None:
    owner.begin("name;need;note,more\nAna;Kitchen;Bath,Roof\n")
    owner.enter()
    reading = owner.imports.reading
    assert reading.lines.headings == ["Line", "name", "need", "note,more"]
    owner.pick(reading.choices["delimiter"], "comma")
    assert reading.lines.headings == ["Line", "name;need;note", "more"]


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"%PDF-1.7 no table", "list.csv is a PDF, not a table: save it as CSV first."),
        (b"", "list.csv is empty."),
        (b"name,need\n", "list.csv has headings but no rows."),
    ],
)
def test_a_file_that_is_no_table_is_refused_and_another_one_can_be_chosen(
    owner: Owner, content: bytes, why: str
) -> None:
    path = owner.script.folder / "list.csv"
    path.write_bytes(content)
    owner.open(path)
    assert owner.imports.trouble == why
    owner.enter()
    assert owner.imports.step == FILE
    owner.script.path = owner.write(LEADS, "better.csv")
    owner.imports.file.other.setFocus()
    owner.enter()
    assert owner.imports.trouble == ""
    owner.enter(4)
    assert owner.count("marketing_lead") == 2


def test_a_file_that_went_away_meanwhile_is_refused_with_nothing_taken_in(owner: Owner) -> None:
    path = owner.write(LEADS)
    owner.open(path)
    owner.enter(2)
    path.unlink()
    owner.enter()
    assert owner.imports.step == COLUMNS
    assert "list.csv" in owner.imports.trouble
    assert owner.count("marketing_lead") == 0


def test_escape_goes_back_step_by_step_and_nothing_chosen_is_lost(owner: Owner) -> None:
    owner.begin(ASKED)
    owner.enter()
    owner.pick(owner.imports.reading.choices["date_order"], "day, month")
    owner.enter()
    owner.place("need", "note")
    owner.enter()
    assert owner.imports.step == TRIAL
    for step in (COLUMNS, READING, FILE):
        owner.press(KEY.Key_Escape)
        assert owner.imports.step == step
    owner.enter(2)
    assert owner.goes() == ["name", "note", "created on"]
    owner.enter(2)
    assert owner.value("SELECT created_on FROM marketing_lead ORDER BY id") == "2018-02-01"


def test_what_was_chosen_is_offered_for_the_next_file_with_these_headings(owner: Owner) -> None:
    owner.begin("name,need,Wants\nAna,x1,Kitchen\n")
    owner.enter(2)
    owner.place("Wants", "need")
    assert owner.goes() == ["name", "left out", "need"]
    owner.enter(3)
    owner.begin("Name;NEED;wants\nRui;x2;Bath\n", name="next.csv")
    assert owner.imports.file.last_time.text() == "It is taken as you took it the last time."
    owner.enter(2)
    assert owner.goes() == ["name", "left out", "need"]
    owner.imports.columns.afresh.setFocus()
    owner.enter()
    assert owner.goes() == ["name", "need", "left out"]
    owner.press(KEY.Key_Escape)
    owner.press(KEY.Key_Escape)
    assert owner.imports.file.last_time.text() == ""


def test_columns_of_one_heading_are_chosen_apart(owner: Owner) -> None:
    owner.begin("name,need,need\nAna,old,new\n")
    owner.enter(2)
    owner.imports.columns.table.setFocus()
    for _ in range(2):
        owner.press(KEY.Key_Down)
    model = owner.imports.columns.columns
    model.setData(model.index(2, 2), "need")
    owner.settle()
    assert owner.goes() == ["name", "left out", "need"]
    owner.enter(2)
    assert owner.value("SELECT need FROM marketing_lead") == "new"


def test_a_trial_lists_what_is_new_the_same_and_refused(owner: Owner) -> None:
    owner.begin(LEADS)
    owner.enter(5)
    owner.begin(LEADS + "Zoë,zoe@example.com,Roof,2026-02-30\nEva,eva@example.com,Roof,2026-11-02\n", name="more.csv")
    owner.enter(3)
    trial = owner.imports.trial
    assert owner.views() == ["1 new", "2 here already", "1 refused"]
    assert texts(trial.lines) == [("4", "Zoë", "There is no such day as “2026-02-30”.")]
    trial.bar.buttons[1].setFocus()
    owner.enter()
    assert texts(trial.lines) == [
        ("2", "Ana", "It is here already, or further up in this file."),
        ("3", "Rui", "It is here already, or further up in this file."),
    ]
    trial.bar.buttons[0].setFocus()
    owner.press(KEY.Key_Space)
    assert texts(trial.lines) == [("5", "Eva", "It is new.")]
    assert owner.count("marketing_lead") == 2
    trial.table.setFocus()
    owner.enter()
    assert owner.imports.outcome.said.text() == "1 lead added, 2 rows here already, 1 row refused."


def test_an_import_is_undone_from_its_result(owner: Owner) -> None:
    owner.press(KEY.Key_2, CTRL)
    owner.begin(LEADS)
    owner.enter(4)
    owner.imports.outcome.undo.setFocus()
    owner.enter()
    assert owner.imports.outcome.said.text() == "The import is taken back."
    assert (owner.count("marketing_lead"), owner.count("business_contact")) == (0, 0)
    owner.enter()
    assert not owner.is_open


def test_a_trial_names_who_is_like_somebody_and_who_wants_no_contact(owner: Owner) -> None:
    owner.begin(LEADS)
    owner.enter(5)
    owner.do(note_consent, owner.value("SELECT min(id) FROM business_contact"), ("email",), "withdrawn", "rang")
    more = "name,email,need,created\nAna,ana@example.com,Roof,2026-11-03\nRui,r@example.com,Roof,2026-11-04\n"
    owner.begin(more, name="more.csv")
    owner.enter(3)
    trial = owner.imports.trial
    assert owner.views() == ["2 new", "0 here already", "1 similar", "1 to know", "0 refused"]
    trial.bar.buttons[2].setFocus()
    owner.enter()
    assert texts(trial.lines) == [("3", "Rui", "very like Rui (the name)")]
    trial.bar.buttons[3].setFocus()
    owner.enter()
    assert [row[:2] for row in texts(trial.lines)] == [("2", "Ana")]


def test_refused_rows_are_saved_with_their_reason_and_go_in_once_they_are_mended(owner: Owner) -> None:
    owner.begin('name,phone,need,created\nAna,+351 912,Roof,32/13/2026\n=1+1,,Bath,"31/12/2025"\nRui,,"a\nb",x\n')
    owner.enter(4)
    owner.imports.outcome.save.setFocus()
    owner.enter()
    (saved,) = owner.script.saved
    assert saved.name == "list refused.csv"
    said = "The refused rows are in list refused.csv: correct them there, and import that file."
    assert owner.imports.outcome.after.text() == f"{said} It is one step: Ctrl+Z takes it back later, too."
    assert owner.imports.outcome.undo.isVisible()
    assert saved.read_bytes().decode("utf-8-sig") == (
        "name,phone,need,created,Line,Why it was refused\r\n"
        "Ana,+351 912,Roof,32/13/2026,2,There is no such day as “32/13/2026”.\r\n"
        'Rui,,"a\nb",x,4,“x” is not a date.\r\n'
    )
    owner.enter()
    mended = saved.read_text("utf-8-sig").replace("32/13/2026,", "13/02/2026,").replace(",x,", ",14/02/2026,")
    owner.begin(mended, name="mended.csv")
    owner.enter(4)
    assert owner.count("marketing_lead") == 3


def test_refused_rows_of_a_sheet_go_in_again_as_the_first_did(owner: Owner) -> None:
    rows: list[list[Cell]] = [
        ["Name", "Ask", "Quelle", "Betrag", "Status", "Abschlussdatum"],
        ["Ana", "Bad", "Flyer", 2450.5, "shrugged", "2026-10-05"],
        ["Rui", "Dach", "Flyer", "9.750", "shrugged", "2026-10-05"],
        ["Eva", "Bad", "Flyer", "1.200,50", "won", "2026-10-05"],
        ["Ida", "Bad", "Flyer", 17, "won", "2026-10-05"],
    ]
    owner.open(save_xlsx(owner.script.folder / "sheet.xlsx", {"Sheet": rows}))
    owner.pick(owner.imports.file.kind, "Enquiries")
    owner.enter(2)
    owner.place("Ask", "need")
    owner.enter(2)
    assert owner.views()[0] == "2 new"
    owner.enter()
    assert "2 leads and 2 deals and 2 sales imported." in desk.labels(owner.window.steps.bar)
    owner.imports.outcome.save.setFocus()
    owner.enter()
    (saved,) = owner.script.saved
    owner.imports.next.setFocus()
    owner.enter()
    owner.begin(saved.read_text("utf-8-sig").replace("shrugged", "won"), name="mended.csv")
    assert owner.imports.file.last_time.text() == "It is taken as you took it the last time."
    owner.enter(4)
    amounts = owner.db.all("SELECT amount FROM sales_deal ORDER BY amount")
    assert amounts == [(1700,), (120050,), (245050,), (975000,)]


def test_what_was_answered_is_not_asked_again_of_the_next_file_with_these_headings(owner: Owner) -> None:
    owner.begin("name,need,created\nJoão,Bath,1/2/2018\n", encoding="cp1252")
    owner.enter()
    owner.pick(owner.imports.reading.choices["encoding"], "Windows-1252")
    owner.pick(owner.imports.reading.choices["date_order"], "day, month")
    owner.enter(4)
    owner.begin("name,need,created\nConceição,Bath,3/4/2018\n", name="next.csv", encoding="cp1252")
    owner.enter(4)
    assert owner.imports.step == RESULT
    said = "SELECT name, created_on FROM marketing_lead JOIN business_contact ON contact_id = business_contact.id"
    assert owner.db.all(f"{said} ORDER BY created_on") == [("João", "2018-02-01"), ("Conceição", "2018-04-03")]


def test_where_all_is_refused_nothing_is_written(owner: Owner) -> None:
    steps = owner.count("business_step")
    owner.begin("name,need,created\nAna,Roof,99/99/2026\n")
    owner.enter(4)
    assert owner.imports.step == RESULT
    assert not owner.imports.outcome.undo.isVisible()
    assert owner.imports.outcome.save.isVisible()
    assert owner.count("business_step") == steps


def test_a_table_copied_in_a_spreadsheet_is_pasted(owner: Owner) -> None:
    QGuiApplication.clipboard().setText('name\tneed\tnote\nAna\tKitchen\t"two\nlines"\nRui\tBath\t\n')
    owner.press(KEY.Key_V, CTRL)
    assert owner.imports.reading.lines.headings == ["Line", "name", "need", "note"]
    owner.enter(4)
    assert owner.db.all("SELECT need, note FROM marketing_lead ORDER BY id") == [
        ("Kitchen", "two\nlines"),
        ("Bath", ""),
    ]


def test_the_same_key_still_pastes_words_where_words_are_typed(owner: Owner) -> None:
    QGuiApplication.clipboard().setText("Ana")
    owner.press(KEY.Key_4, ALT)
    owner.press(KEY.Key_F, CTRL)
    owner.press(KEY.Key_V, CTRL)
    assert not owner.is_open
    assert owner.window.marketing.leads.list.filter.text() == "Ana"


def test_a_second_file_waits_until_the_first_is_done(owner: Owner) -> None:
    owner.begin(LEADS)
    first = owner.imports
    owner.window.imports.offer(owner.write(ASKED, "other.csv"))
    owner.settle()
    assert owner.imports is first
    owner.enter(4)
    assert owner.imports.outcome.said.text() == "2 leads added."


def test_where_nothing_is_copied_the_owner_is_told(owner: Owner) -> None:
    QGuiApplication.clipboard().clear()
    owner.press(KEY.Key_V, CTRL)
    assert not owner.is_open
    assert owner.script.told == ["Nothing is copied yet: copy the cells in the spreadsheet, headings too."]


def test_a_file_that_is_dropped_opens_the_window(owner: Owner) -> None:
    owner.drop(owner.write(LEADS))
    owner.enter(4)
    assert owner.count("marketing_lead") == 2


def test_hostile_cells_and_headings_fit_every_step(owner: Owner) -> None:
    owner.window.resize(1024, 700)
    headings = ["name", "need", *HOSTILE, "created"]
    row = ["Ana", *HOSTILE, "Roof", "nonsense"]
    cells = [",".join('"' + one.replace('"', '""') + '"' for one in line) for line in (headings, row, row[::-1])]
    owner.begin("\n".join(cells), name="W" * 200 + ".csv")
    owner.imports.resize(owner.imports.minimumSizeHint().expandedTo(owner.imports.size()))
    for _ in range(5):
        assert misfits(owner.imports) == []
        assert owner.imports.width() <= 1024
        assert owner.imports.height() <= 700
        owner.enter()


def test_hostile_words_for_stages_fit_and_the_most_frequent_are_asked_about(owner: Owner) -> None:
    owner.window.resize(1024, 700)
    words = [*HOSTILE, *(f"w{chr(97 + number)}" for number in range(20))]
    cells = ['"' + one.replace('"', '""') + '"' for one in words]
    owner.begin(STATUS + "".join(f"Ana,Fair,Kitchen,2026-09-02,{one},,\n" for one in cells))
    owner.pick(owner.imports.file.kind, "Enquiries")
    owner.enter(3)
    step = owner.imports.meanings
    assert owner.imports.step == MEANINGS
    assert step.words.rowCount() == 10
    assert "other words are not known either: their rows would be refused." in step.note.text()
    assert misfits(owner.imports) == []
    owner.mean(texts(step.words)[0][0], "Won")
    owner.enter()
    assert owner.imports.step == TRIAL


def test_enter_while_the_file_is_read_goes_on_once_it_is(owner: Owner) -> None:
    owner.script.path = owner.write(LEADS)
    owner.window.imports.choose()
    QTest.keyClick(owner.imports, KEY.Key_Return)
    owner.settle()
    assert owner.imports.step == READING


def test_redo_after_the_window_is_closed(owner: Owner) -> None:
    owner.begin(LEADS)
    owner.enter(4)
    owner.imports.outcome.undo.setFocus()
    owner.enter(2)
    owner.press(KEY.Key_Z, CTRL | SHIFT)
    assert owner.count("marketing_lead") == 2
    assert desk.labels(owner.window)


def test_places_of_an_unknown_kind_are_told_and_a_key_away(owner: Owner) -> None:
    owner.begin(
        "name,need,source,created\nAna,Roof,google,2026-10-05\nTom,Bath,Flyer,2026-10-05\n"
        "Eve,Bath,Google Ads,2026-10-05\nIda,Bath,,2026-10-05\n"
    )
    owner.enter(4)
    outcome = owner.imports.outcome
    assert owner.count("marketing_lead") == 4
    assert outcome.places.text() == "2 places are new: say what kind they are."
    assert misfits(owner.imports) == []
    outcome.kinds.setFocus()
    owner.enter()
    (places,) = owner.window.findChildren(MeetingPlaces)
    assert places.current is not None
    assert places.current.name == "Flyer"
    assert outcome.undo.isVisible()
    owner.enter()
    owner.type("e")
    owner.press(KEY.Key_Return, desk.CTRL)
    assert owner.value("SELECT kind FROM business_channel WHERE name = 'Flyer'") == "earned"
    owner.press(KEY.Key_Escape)
    assert owner.is_open
    assert not outcome.undo.isVisible()


def test_archived_places_that_come_again_are_told_and_brought_back(owner: Owner) -> None:
    owner.begin("name,need,source\nAna,Roof,Flyer\n")
    owner.enter(4)
    owner.press(KEY.Key_Escape)
    owner.do(archive_place, owner.value("SELECT id FROM business_channel WHERE name = 'Flyer'"))
    owner.begin("name,need,source\nTom,Bath,flyer\nEve,Roof,Website\n")
    owner.enter(4)
    outcome = owner.imports.outcome
    said = "Archived, so offered no longer: Flyer. Bring back what is in use again."
    assert outcome.places.text() == said
    assert misfits(owner.imports) == []
    outcome.kinds.setFocus()
    owner.enter()
    (places,) = owner.window.findChildren(MeetingPlaces)
    assert places.current is not None
    assert places.current.name == "Flyer"
    owner.press(KEY.Key_Delete)
    assert owner.value("SELECT archived FROM business_channel WHERE name = 'Flyer'") == 0


def test_an_import_without_new_places_says_nothing_of_them(owner: Owner) -> None:
    owner.begin("name,need,source,created\nAna,Roof,Website,2026-10-05\nTom,Bath,Unknown,2026-10-05\n")
    owner.enter(4)
    assert owner.count("marketing_lead") == 2
    assert not owner.imports.outcome.places.isVisible()
    assert not owner.imports.outcome.kinds.isVisible()
