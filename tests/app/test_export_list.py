"""Any list as CSV or a workbook by keys alone: every list of both wings, as it is shown, read back."""

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from desk import ALT, CTRL, HOSTILE, SHIFT, Clock, Owner, Script, rows, show
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from vcards import read_cards
from workbooks import Workbook, read_workbook

from twohats.app.window import MainWindow
from twohats.business.rules.contacts import Person
from twohats.marketing.operations import leads as marketing
from twohats.marketing.rules.leads import NewLead
from twohats.rooms import open_business
from twohats.sample.business import make_sample
from twohats.sample.desk import moment_of
from twohats.widgets.record_list import RecordList

pytestmark = pytest.mark.window

TODAY = date(2026, 11, 23)
FIRST_DAY = date(1899, 12, 30)
MARKETING, SALES = Qt.Key.Key_1, Qt.Key.Key_2
LISTS = {
    "Segments": (MARKETING, Qt.Key.Key_2),
    "Campaigns": (MARKETING, Qt.Key.Key_3),
    "Leads": (MARKETING, Qt.Key.Key_4),
    "Pipeline": (SALES, Qt.Key.Key_2),
    "Customers": (SALES, Qt.Key.Key_3),
    "Follow-ups": (SALES, Qt.Key.Key_4),
    "Quotes": (SALES, Qt.Key.Key_5),
}


class Saver(Script):
    """Chooses the other kind of file, until it is told otherwise."""

    ending = ".xlsx"

    def save_path(self, title: str, suggested: Path, kinds: str) -> Path | None:
        path = super().save_path(title, suggested, kinds)
        if path is not None and self.ending:
            self.saved[-1] = path = path.with_suffix(self.ending)
        return path


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "firm.twohats"
    make_sample(path, today=TODAY)
    return path


@pytest.fixture
def owner(qtbot: QtBot, tmp_path: Path, sample: Path) -> Iterator[Owner]:
    clock, script = Clock(moment_of(TODAY, 12)), Saver(tmp_path)
    window = MainWindow(open_business(Path(shutil.copy(sample, tmp_path / "firm.twohats")), clock), script)
    window.resize(1280, 800)
    owner = Owner(qtbot, window, clock, script)
    show(owner)
    yield owner
    window.close()


def turn_to(owner: Owner, name: str) -> RecordList[object]:
    hat, page = LISTS[name]
    owner.press(hat, CTRL)
    owner.press(page, ALT)
    listed = owner.window.page.records
    assert listed is not None
    for number in range(len(listed.listing.columns)):
        listed.table.show_column(number, on=True)
    owner.settle()
    return listed


def exported(owner: Owner) -> Workbook:
    owner.press(Qt.Key.Key_E, CTRL | SHIFT)
    assert owner.script.kinds[-1] == "CSV (*.csv);;Excel (*.xlsx)"
    return read_workbook(owner.script.saved[-1].read_bytes())


def under(book: Workbook, heading: str) -> list[float | str | None]:
    return book.column("ABCDEFGHIJKLMNOPQRSTUVWXYZ"[book.headings.index(heading)])


def days(values: list[float | str | None]) -> list[str | None]:
    """Numbers of a sheet as the days they stand for."""
    numbers = [value if isinstance(value, float) else None for value in values]
    return [
        None if number is None else date.fromordinal(FIRST_DAY.toordinal() + int(number)).isoformat()
        for number in numbers
    ]


@pytest.mark.parametrize("name", LISTS)
def test_every_list_of_both_wings_is_a_workbook(owner: Owner, name: str) -> None:
    listed = turn_to(owner, name)
    book = exported(owner)
    columns = [listed.listing.columns[number] for number in listed.table.shown_columns()]
    assert book.name == name
    assert book.headings == [column.heading for column in columns]
    shown = rows(listed.table)
    assert shown
    for number, column in zip(listed.table.shown_columns(), columns, strict=True):
        found = under(book, column.heading)
        if column.value is None:
            assert found == [row[number] or None for row in shown], column.heading
        else:
            assert not any(isinstance(value, str) for value in found), column.heading
            for value, row in zip(found, shown, strict=True):
                assert value is not None or not any(sign.isdigit() for sign in row[number]), column.heading
    assert listed.count.text() == f"The list is in {name}.xlsx."


def test_days_and_money_are_those_of_the_file(owner: Owner) -> None:
    turn_to(owner, "Quotes")
    book = exported(owner)
    held = owner.db.all("SELECT number, version, net, made_on FROM sales_quote")
    assert sum(value for value in under(book, "Net") if isinstance(value, float)) == sum(row[2] for row in held) / 100
    assert sorted(filter(None, days(under(book, "Made")))) == sorted(row[3] for row in held)
    assert '#,##0.00 "EUR"' in {cell.format for cell in book.cells.values()}


def test_phones_stay_texts(owner: Owner) -> None:
    listed = turn_to(owner, "Follow-ups")
    listed.show_view(listed.listing.views[-1][0])
    owner.settle()
    phones = [phone for phone in under(exported(owner), "Phone") if phone is not None]
    assert phones
    assert all(isinstance(phone, str) and phone.startswith("+351 ") for phone in phones)


def test_nothing_that_a_customer_writes_is_a_formula(owner: Owner) -> None:
    for text in ("=1+1", "@SUM(A1)", *HOSTILE):
        owner.do(marketing.capture, NewLead(Person(text), text, "Instagram"))
    listed = turn_to(owner, "Leads")
    listed.filter.setText("1+1")
    owner.settle()
    book = exported(owner)
    assert under(book, "What they need") == ["=1+1"]
    assert "<f" not in book.xml.replace("<fo", "")


def people(owner: Owner) -> list[str]:
    return [card["FN"][0][0] for card in read_cards(owner.script.saved[-1].read_bytes())]


def test_chosen_leads_or_customers_or_everybody_leave_as_contacts(owner: Owner) -> None:
    assert isinstance(owner.script, Saver)
    owner.script.ending = ""
    owner.trigger("Export all contacts…")
    assert len(people(owner)) == owner.value("SELECT count(*) FROM business_contact WHERE merged_into IS NULL")
    listed = turn_to(owner, "Leads")
    listed.table.selectAll()
    owner.window.marketing.lead_verbs.save_contacts()
    owner.settle()
    assert owner.script.saved[-1].name == "Leads.vcf"
    assert set(people(owner)) == {row[0].partition(",")[0] for row in rows(listed.table)}
    listed = turn_to(owner, "Customers")
    owner.window.sales.customers.save_contacts()
    owner.settle()
    (name,) = people(owner)
    assert name == listed.table.records.texts(listed.table.currentIndex().row())[0]
    assert owner.script.saved[-1].name == f"{name}.vcf"


def test_contacts_and_calendars_are_reached_from_their_lists(owner: Owner) -> None:
    window = owner.window
    offered = {
        window.marketing.leads.table: "Save as contacts…",
        window.sales.customers.table: "Save as contacts…",
        window.sales.follow_ups.table: "Save the follow-ups as a calendar file…",
        window.marketing.calendar.grid: "Export the calendar…",
    }
    for widget, words in offered.items():
        assert words in [action.text() for action in widget.actions()]
