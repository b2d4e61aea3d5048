"""The page of the audiences on the real window, by keys alone, and what it prints."""

from collections.abc import Iterator
from pathlib import Path

import desk
import pytest
from desk import ALT, CTRL, MONDAY, SHIFT, Clock, open_window, rows
from fit import misfits
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from twohats.business.operations.contacts import add_contact
from twohats.business.rules.contacts import Person
from twohats.business.rules.profile import Profile
from twohats.errors import RuleError
from twohats.hat import Hat
from twohats.marketing.operations import leads as lead_verbs
from twohats.marketing.operations import segments as verbs
from twohats.marketing.operations.campaigns import CampaignPlan, plan_campaign
from twohats.marketing.operations.sending import send
from twohats.marketing.rules.leads import NewLead, Sending
from twohats.marketing.rules.segments import Comparison, Condition, Counted, Filter, Persona, Trait
from twohats.marketing.ui.segment_form import Draft, SegmentForm
from twohats.marketing.ui.segments import SegmentsPage
from twohats.storage.file import BusinessFile
from twohats.storage.sqlite import Connection
from twohats.widgets import theme
from twohats.widgets.form import Form

pytestmark = pytest.mark.window

HOSTILE = (*desk.HOSTILE[:2], "W" * 100, *desk.HOSTILE[3:])
PEOPLE = (
    ("Ana Ferreira", "Lisboa", "pt", "Referral"),
    ("Tom Becker", "Lisboa", "pt", "Referral"),
    ("Mary Okafor", "Lisboa", "pt", "Referral"),
    ("Luca Romano", "Lisboa", "en", "Referral"),
    ("Iker Saavedra", "Porto", "pt", "Website"),
)


class Owner(desk.Owner):
    """The owner of these tests, who looks at the audiences."""

    @property
    def page(self) -> SegmentsPage:
        return self.window.marketing.segments

    def press_each(self, *keys: Qt.Key) -> None:
        for key in keys:
            self.press(key)

    def choose(self, words: str) -> None:
        """Type into what has the keys, the first letters in a list, and go on."""
        self.type(words)
        self.press(Qt.Key.Key_Tab)

    def rows(self) -> list[tuple[str, ...]]:
        return rows(self.page.table)


def people(db: Connection) -> None:
    for name, place, language, channel in PEOPLE:
        person = Person(name, email=f"{name.split()[0].lower()}@example.com", language=language, place=place)
        lead_verbs.capture(db, NewLead(person, "Kitchen", channel))


def lay_out(file: BusinessFile) -> None:
    """Five people who asked; the first of them is with Sales."""
    file.do(Hat.MARKETING, "Lay out", people)
    lead = file.connection(Hat.OWNER).value("SELECT min(id) FROM marketing_lead")
    file.do(Hat.MARKETING, "Send", send, lead, Sending(no_promise=True))


@pytest.fixture
def owner(qtbot: QtBot, tmp_path: Path) -> Iterator[Owner]:
    firm, clock = Profile("Kowalski"), Clock(MONDAY, act=0)
    with open_window(Owner, qtbot, tmp_path / "x.twohats", firm, clock=clock, before=lay_out) as owner:
        yield owner


def unfit(form: Form) -> list[str]:
    """What is cut in a form; a line that is typed in scrolls, in an open choice as elsewhere."""
    typed = {repr(one.currentText()) for one in form.findChildren(QComboBox) if one.isEditable()}
    return [wrong for wrong in misfits(form) if not any(text in wrong for text in typed if text != "''")]


def make_a_segment(owner: Owner) -> None:
    """By keys: its name, and two conditions."""
    owner.press(Qt.Key.Key_G, CTRL | SHIFT)
    form = owner.form()
    assert isinstance(form, SegmentForm)
    assert form.count.text() == "Everyone: 4 people · left out: 1 with an open deal or handoff"
    owner.type("Neighbours")
    owner.press(Qt.Key.Key_Tab)
    owner.choose("Town")
    owner.press(Qt.Key.Key_Tab)
    owner.choose("lisboa")
    assert form.count.text() == "3 people · left out: 1 with an open deal or handoff"
    owner.press(Qt.Key.Key_A, ALT)
    owner.qtbot.waitUntil(lambda: len(form.every.rows) == 2)  # Qt shows the button being pressed first
    owner.choose("Lang")
    owner.press_each(Qt.Key.Key_Down, Qt.Key.Key_Tab)
    owner.choose("English")
    kept = form.every.rows[1].condition()
    assert kept is not None
    assert kept.value == "en"
    assert form.count.text() == "2 people · left out: 1 with an open deal or handoff"
    owner.press(Qt.Key.Key_Return)
    assert not owner.forms()


def test_an_audience_is_made_counted_described_printed_and_copied(owner: Owner) -> None:
    owner.press(Qt.Key.Key_2, ALT)
    assert owner.rows() == []
    assert "Ctrl+Shift+G" in owner.page.table.empty_sentence
    make_a_segment(owner)
    assert owner.rows() == [("Neighbours", "", "2", "1", "filter", "0")]
    assert "Lisboa" in owner.value("SELECT conditions FROM marketing_segment")

    owner.press(Qt.Key.Key_Return)
    record = owner.page.record
    assert record.title.text() == "Neighbours"
    assert record.figure.text() == "2 people"
    assert record.left_out.text() == "Left out: 1 with an open deal or handoff"
    shown = {record.people.records.texts(row)[:2] for row in range(record.people.records.rowCount())}
    assert shown == {("Tom Becker", "Lisboa"), ("Mary Okafor", "Lisboa")}

    owner.press(Qt.Key.Key_J, CTRL | SHIFT)
    for text in ("Two incomes, an old flat", "The second child", "Done by Easter", "Dust"):
        owner.choose(text)
    owner.type("When?")
    owner.press(Qt.Key.Key_Return, CTRL)
    assert record.persona.text() == "Two incomes, an old flat"
    assert record.persona_words["words"].text() == "When?"

    (button,) = (one for one in record.findChildren(QPushButton) if one.text() == "Print…")
    button.setFocus()
    owner.press(Qt.Key.Key_Space)
    assert owner.script.told == ["Saved as Neighbours.pdf."]
    reader = PdfReader(owner.script.folder / "Neighbours.pdf")
    text = reader.pages[0].extract_text()
    assert len(reader.pages) == 1
    for words in ("Neighbours", "Town or area is Lisboa", "The second child", "Dust", "of 3 meant", "No campaign"):
        assert words in text
    assert not any(name in text for name, *_ in PEOPLE)

    owner.press(Qt.Key.Key_Escape)
    owner.trigger("Duplicate the segment")
    assert [row[0] for row in owner.rows()] == ["Neighbours", "Neighbours, copy"]
    assert owner.rows()[1][2:4] == ("2", "1")
    owner.press(Qt.Key.Key_Z, CTRL)
    assert [row[0] for row in owner.rows()] == ["Neighbours"]
    owner.press(Qt.Key.Key_Z, CTRL)
    assert owner.value("SELECT moment FROM marketing_segment") == ""
    owner.press(Qt.Key.Key_Z, CTRL)
    assert owner.rows() == []


def test_a_filter_is_edited_and_archived(owner: Owner) -> None:
    owner.do(verbs.new_segment, "Lisboners", Filter((Condition(Trait.PLACE, Comparison.IS, "Lisboa"),)))
    owner.press(Qt.Key.Key_2, ALT)
    owner.press(Qt.Key.Key_G, CTRL)
    form = owner.form()
    assert isinstance(form, SegmentForm)
    assert form.every.rows[0].condition() == Condition(Trait.PLACE, Comparison.IS, "Lisboa")
    owner.press(Qt.Key.Key_L, ALT)
    owner.qtbot.waitUntil(lambda: len(form.some.rows) == 1)  # Qt shows the button being pressed first
    owner.choose("Where")
    owner.press(Qt.Key.Key_Tab)
    owner.choose("Web")
    assert form.count.text() == "0 people"
    owner.press(Qt.Key.Key_Return)
    assert owner.rows()[0][2] == "0"
    owner.press(Qt.Key.Key_Z, CTRL)
    assert owner.rows()[0][2:4] == ("3", "1")
    owner.trigger("Archive the segment")
    assert owner.rows() == []
    owner.press(Qt.Key.Key_2)
    assert [row[0] for row in owner.rows()] == ["Lisboners"]
    owner.press(Qt.Key.Key_1)
    owner.press(Qt.Key.Key_Z, CTRL)
    assert [row[0] for row in owner.rows()] == ["Lisboners"]


def test_a_row_that_says_nothing_yet_is_refused_in_the_form(owner: Owner) -> None:
    owner.press(Qt.Key.Key_G, CTRL | SHIFT)
    form = owner.form()
    assert isinstance(form, SegmentForm)
    owner.press(Qt.Key.Key_Return)
    assert form.trouble == "The segment needs a name."
    owner.type("Tagged")
    owner.press(Qt.Key.Key_Tab)
    owner.choose("Tag")
    owner.press(Qt.Key.Key_Return)
    assert form.trouble == "Say what “Tag” is compared with."
    assert form.count.text().startswith("Everyone: 4 people")
    owner.press_each(Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Space)
    assert form.every.rows == []
    owner.press(Qt.Key.Key_Escape)
    assert owner.value("SELECT count(*) FROM marketing_segment") == 0


def test_a_list_is_made_by_hand(owner: Owner) -> None:
    owner.press(Qt.Key.Key_2, ALT)
    contacts = [row[0] for row in owner.db.all("SELECT id FROM business_contact")]
    owner.page.add_to_list(contacts[:1])
    owner.settle()
    owner.type("Open house")
    owner.press(Qt.Key.Key_Return)
    assert owner.rows() == [("Open house", "", "0", "1", "by hand", "0")]
    owner.press(Qt.Key.Key_Return)
    owner.press(Qt.Key.Key_J, CTRL)
    owner.type("porto")
    owner.press_each(Qt.Key.Key_Down, Qt.Key.Key_Space)
    owner.press(Qt.Key.Key_Tab, SHIFT)
    owner.press(Qt.Key.Key_A, CTRL)
    owner.type("mary")
    owner.press_each(Qt.Key.Key_Down, Qt.Key.Key_Space)
    owner.press(Qt.Key.Key_Return)
    record = owner.page.record
    assert record.figure.text() == "2 people"
    assert {record.people.records.texts(row) for row in range(3)} == {
        ("Iker Saavedra", "Porto", ""),
        ("Mary Okafor", "Lisboa", ""),
        ("Ana Ferreira", "Lisboa", "open deal"),
    }
    record.people.setFocus()
    record.people.choose(contacts[0])
    owner.trigger("Remove the chosen people from the list")
    assert owner.value("SELECT count(*) FROM marketing_segment_member") == 2
    owner.press(Qt.Key.Key_Z, CTRL)
    assert owner.value("SELECT count(*) FROM marketing_segment_member") == 3


def test_what_is_used_is_kept_with_a_sentence(owner: Owner, qtbot: QtBot) -> None:
    owner.do(plan_campaign, CampaignPlan("Easter", "Landlords"))
    owner.press(Qt.Key.Key_2, ALT)
    assert owner.rows()[0][4:] == ("only a name", "1")
    with qtbot.captureExceptions() as raised:
        owner.trigger("Delete the segment")
    assert [str(error) for _, error, _ in raised] == ["“Landlords” is used by 1 campaign: archive it instead."]
    assert all(kind is RuleError for kind, _, _ in raised)
    assert owner.value("SELECT count(*) FROM marketing_segment") == 1


def hostile(db: Connection) -> None:
    for text in HOSTILE:
        add_contact(db, Person(text, text, language=text, place=text))
        short = text[:110]
        plan_campaign(db, CampaignPlan(f"{short} campaign", starts_on="2026-10-01", ends_on="2026-12-15"))
        number = db.value("SELECT max(id) FROM marketing_campaign")
        every = (Condition(Trait.CAMPAIGN, Comparison.IS_NOT, str(number)), Condition(Trait.PLACE, Comparison.IS, text))
        segment = verbs.new_segment(db, short, Filter(every, (Condition(Trait.NEED, Comparison.SAYS_NOT, text),)))
        verbs.edit_persona(db, segment, Persona(text, text, text, text, text))
        db.update("marketing_campaign", number, segment_id=segment)
        verbs.add_to_list(db, f"{short} list", [row[0] for row in db.all("SELECT id FROM business_contact")])


def test_hostile_texts_fit_everywhere(owner: Owner, qapp: QApplication) -> None:
    owner.do(hostile)
    owner.press(Qt.Key.Key_2, ALT)
    ids = list(owner.page.table.records.ids())
    assert len(ids) == 2 * len(HOSTILE)
    found: dict[object, list[str]] = {}
    for size, dark in (((1024, 700), False), ((1280, 800), True)):
        theme.apply_theme(qapp, dark=dark)
        owner.window.resize(*size)
        for segment in (None, *ids):
            owner.page.close_record() if segment is None else owner.page.open(segment)
            owner.settle()
            if wrong := misfits(owner.window):
                found[size, segment] = wrong
    assert found == {}


def test_hostile_texts_fit_the_forms_and_the_sheet(owner: Owner) -> None:
    owner.do(hostile)
    owner.press(Qt.Key.Key_2, ALT)
    for segment in list(owner.page.table.records.ids()):
        owner.page.open(segment)
        owner.settle()
        by_hand = owner.value("SELECT kind FROM marketing_segment WHERE id = ?", segment) == "list"
        words = ["Edit the filter…", "Edit the persona…", *(["Add people to the list…"] if by_hand else [])]
        for one in words:
            owner.trigger(one)
            assert unfit(owner.form()) == [], one
            owner.press(Qt.Key.Key_Escape)
        owner.trigger("Print the segment…")
    assert len(owner.script.told) == 2 * len(HOSTILE)
    for path in owner.script.folder.glob("*.pdf"):
        assert len(PdfReader(path).pages) == 1


def test_the_sheet_says_when_a_campaign_is_meant_in_the_language_of_the_firm(qtbot: QtBot, tmp_path: Path) -> None:
    def fill(db: Connection) -> None:
        verbs.new_segment(db, "Families", Filter((Condition(Trait.PLACE, Comparison.IS, "Lisboa"),)))
        plan_campaign(db, CampaignPlan("Autumn", "Families", "later"))

    with open_window(Owner, qtbot, tmp_path / "de.twohats", Profile("Kowalski", locale="de_DE")) as owner:
        owner.do(fill)
        owner.press(Qt.Key.Key_2, ALT)
        owner.settle()
        owner.page.print_sheet()
        owner.settle()
        (page,) = PdfReader(owner.script.saved[0]).pages
        assert "später" in page.extract_text()


def test_a_sum_of_two_lines_squeezes_nothing(owner: Owner) -> None:
    crowd = Counted(123_456, 123_456, 123_456, 123_456)
    workspace = owner.window.workspace
    form = SegmentForm(owner.window, workspace, Draft("New segment"), lambda *_: crowd, lambda *_: None)
    form.open()
    owner.window.settle()
    assert form.count.height() >= 2 * form.fontMetrics().height()
    # A window manager may answer late.
    owner.qtbot.waitUntil(lambda: form.every.add.height() >= form.every.add.sizeHint().height())
    assert unfit(form) == []
