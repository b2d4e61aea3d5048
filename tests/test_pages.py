"""Every page and form of the window, in light and dark, small and large, with texts that try to break it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import sales_verbs as sales
from desk import HOSTILE, MONDAY, Clock, Silent
from fit import misfits
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from twohats.app.window import MainWindow
from twohats.business.rules.contacts import Person
from twohats.business.rules.profile import Profile
from twohats.hat import Hat
from twohats.marketing.operations import leads as marketing
from twohats.marketing.operations.sending import send
from twohats.marketing.rules.leads import NewLead, Sending
from twohats.rooms import make_business
from twohats.sales.rules.deals import Deal, FirstAction, PhoneIn
from twohats.storage.file import BusinessFile
from twohats.widgets import theme
from twohats.widgets.form import Form


def fill(file: BusinessFile) -> None:
    """A lead, a handoff, one that came back, a deal and a call for each hostile text."""
    for text in HOSTILE:
        person = Person(name=text, organisation=text, email="a@example.com", phone=text)
        new = NewLead(person, text, text, campaign=text, segment=text)
        ids = [file.do(Hat.MARKETING, "New lead", marketing.capture, new).result for _ in range(3)]
        for number, lead_id in enumerate(ids[:2]):
            file.do(Hat.MARKETING, "Need", _need, lead_id, f"{text[:400]} {number}")
        first, second = (
            file.do(Hat.MARKETING, "Send", send, one, Sending(promise=text, another_need=True)).result
            for one in ids[:2]
        )
        file.do(Hat.SALES, "Reject", sales.reject, second, "other", text)
        if text is HOSTILE[0]:
            action = FirstAction("call", "2026-11-20T10:00:00.000Z", text)
            file.do(Hat.SALES, "Accept", sales.accept, first, action)
        file.do(Hat.SALES, "Call", sales.take_call, PhoneIn(Person(text), text, "Referral", text))


def _need(db: object, lead_id: int, need: str) -> None:
    db.update("marketing_lead", lead_id, need=need)  # type: ignore[attr-defined]


@pytest.fixture(params=["empty", "hostile"])
def window(request: pytest.FixtureRequest, qtbot: QtBot, tmp_path: Path, qapp: QApplication) -> Iterator[MainWindow]:
    theme.apply_theme(qapp, dark=False)
    file = make_business(tmp_path / "pages.twohats", Profile("Kowalski", target=3600000, margin=35), Clock(MONDAY))
    if request.param == "hostile":
        fill(file)
    window = MainWindow(file, Silent(tmp_path))
    qtbot.addWidget(window)
    window.show()
    yield window
    window.close()


def pages(window: MainWindow) -> Iterator[str]:
    for hat in (Hat.MARKETING, Hat.SALES):
        window.workspace.wear(hat)
        for number in range(window.sides[hat].stack.count()):
            window.sides[hat].turn_to(number)
            window.settle()
            yield f"{hat} {number}"


def test_no_text_is_cut_and_nothing_overlaps(window: MainWindow, qapp: QApplication) -> None:
    found: dict[tuple[tuple[int, int], str], list[str]] = {}
    for size, dark in (((1024, 700), False), ((1280, 800), True), ((1920, 1080), False)):
        theme.apply_theme(qapp, dark=dark)
        window.resize(*size)
        found |= {(size, page): wrong for page in pages(window) if (wrong := misfits(window))}
    assert found == {}


def forms(window: MainWindow) -> Iterator[Callable[[], object]]:
    """Everything that opens a form, on the page where it makes sense."""
    window.workspace.wear(Hat.MARKETING)
    window.sides[Hat.MARKETING].turn_to(3)
    window.settle()
    yield window.marketing.forms.new_lead
    if (lead := window.marketing.leads.current) is not None:
        yield window.marketing.lead_verbs.send
        of_lead = window.marketing.forms
        for act in (of_lead.log_contact, of_lead.reach, of_lead.correct, of_lead.agree):
            yield lambda act=act: act(lead)  # type: ignore[misc]
        for act_on_several in (of_lead.keep_until, of_lead.let_go):
            yield lambda act=act_on_several: act([lead])  # type: ignore[misc]
    window.workspace.wear(Hat.SALES)
    window.sides[Hat.SALES].turn_to(1)
    window.settle()
    yield window.sales.forms.someone_called
    if (deal := window.sales.pipeline.current) is not None:
        of_deal = window.sales.forms
        for change in (of_deal.log_call, of_deal.plan, of_deal.change_stage, of_deal.reckon, of_deal.lose):
            yield lambda act=change: act(deal)  # type: ignore[misc]
        yield lambda: window.sales.money_forms.win(deal)
        yield lambda: window.sales.quotes.new(deal)
        for through_the_hall in (of_deal.say_what_was_found, of_deal.give_back, of_deal.finish_work):
            yield lambda act=through_the_hall: act(deal)  # type: ignore[misc]
        yield from _forms_of_one_deal(window, deal)
    yield window.sales.customers.new_sale
    yield window.sales.stage_forms.choose
    for act_on_stage in (window.sales.stage_forms.edit, window.sales.stage_forms.give_up):
        yield lambda act=act_on_stage: act(2)  # type: ignore[misc]
    yield window.sales.forms.choose_work
    yield window.sales.targets.forms.every_month
    yield window.dialogs.set_up


def _forms_of_one_deal(window: MainWindow, deal: Deal) -> Iterator[Callable[[], object]]:
    forms = window.sales.deal_forms
    for act in (forms.rest, forms.give_chance, forms.rename, forms.note, forms.note_objection):
        yield lambda act=act: act(deal)  # type: ignore[misc]


def test_no_form_cuts_its_texts(window: MainWindow) -> None:
    for show in forms(window):
        show()
        window.settle()
        (form,) = (form for form in window.findChildren(Form) if form.isVisible())
        assert misfits(form) == [], form.windowTitle()
        form.reject()
        window.settle()


def test_the_panel_is_a_strip_without_room_until_it_is_asked_for(window: MainWindow) -> None:
    for width, strip in ((1024, True), (1280, False)):
        window.resize(width, 700)
        window.settle()
        assert (window.panel.width() == 48) is strip
        window.go_on()
        window.settle()
        assert 264 <= window.panel.width() <= 312
        window.go_on()
        window.settle()
        assert (window.panel.width() == 48) is strip


def test_page_and_panel_fill_the_window_however_it_is_resized(window: MainWindow) -> None:
    for width in (1280, 1024, 1360, 1199, 1200):
        window.resize(width, 700)
        window.settle()
        assert window.side.width() + 1 + window.panel.width() == width


def test_deciding_in_the_panel_cuts_no_texts(window: MainWindow) -> None:
    window.resize(1280, 800)
    window.workspace.wear(Hat.SALES)
    window.go_on()
    for key in (Qt.Key.Key_A, Qt.Key.Key_R, Qt.Key.Key_0, Qt.Key.Key_Escape):
        QTest.keyClick(window.panel, key)
        window.settle()
        assert misfits(window.panel) == []
