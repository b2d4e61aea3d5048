"""The quotes by real keys: the list, a quote's page, its form, and what becomes of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import sales_verbs as sales
from desk import ALT, CTRL, HOSTILE, SHIFT, labels, open_window, rows
from fit import misfits
from hall_desk import Owner
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from twohats import words
from twohats.business.operations.firm import write_offer
from twohats.business.rules.profile import Offer, Profile
from twohats.errors import RuleError
from twohats.hat import Hat
from twohats.sales.operations.quoting import accept_quote, decline_quote, new_version, send_quote, write_quote
from twohats.sales.rules.quotes import NewQuote, QuoteLine
from twohats.sales.store import quotes
from twohats.sales.ui.offers import Offers
from twohats.sales.ui.quote_form import QuoteForm
from twohats.sales.ui.quotes import QuotesPage
from twohats.storage.file import BusinessFile
from twohats.widgets import tongue
from twohats.widgets.column import EDGES
from twohats.widgets.label import PlainLabel

pytestmark = pytest.mark.window
KITCHEN = QuoteLine("Kitchen, fitted", 1000, 12_500_00, tax_rate=2300, unit="piece")
HOURS = QuoteLine("Work", 12_500, 45_00, discount=1000, tax_rate=2300, unit="h")


class Seller(Owner):
    """The owner under the Sales hat, who looks at the quotes."""

    @property
    def quotes(self) -> QuotesPage:
        return self.window.sales.quotes

    def turn_to_quotes(self) -> None:
        self.press(Qt.Key.Key_2, CTRL)
        number = [leaf.name for leaf in self.window.sales.leaves].index("Quotes")
        self.press(Qt.Key(Qt.Key.Key_1 + number), ALT)

    def quote(self, *lines: QuoteLine, until: str = "2026-12-20", who: str = "Ana") -> int:
        new = NewQuote(lines or (KITCHEN,), valid_until=until)
        return int(self.do(write_quote, self.hand_over(who), new, hat=Hat.SALES))

    def write_offer(self, name: str, unit: str, price: str, margin: str) -> None:
        """Fill in the form of an offer and save it."""
        self.write(name=name, unit=unit, price=price, margin=margin)
        self.submit()

    def quote_form(self) -> QuoteForm:
        form = self.form()
        assert isinstance(form, QuoteForm)
        return form

    def answer(self) -> tuple[str | None, str | None, str]:
        """The last quote's day of sending, its answer, and the state of its deal."""
        row = self.db.first(
            "SELECT q.sent_on, q.answer, d.state FROM sales_quote AS q JOIN sales_deal AS d ON d.id = q.deal_id "
            "ORDER BY q.id DESC"
        )
        assert row is not None
        return row


def _settle_in(file: BusinessFile) -> None:
    file.do(Hat.SALES, "Set up", sales.set_up_sales, "Rua do Exemplo 12", 2300, "order")
    file.do(Hat.SALES, "Offer", write_offer, Offer("Fitting", "h", 45_00))


@pytest.fixture
def owner(qtbot: QtBot, tmp_path: Path) -> Iterator[Seller]:
    firm = Profile("Kowalski", locale="en_GB", target=3_600_000)
    with open_window(Seller, qtbot, tmp_path / "quotes.twohats", firm, before=_settle_in) as owner:
        yield owner


def shown(owner: Seller) -> list[tuple[str, ...]]:
    """The list with the columns that show, from the top."""
    table = owner.quotes.table
    return [tuple(row[number] for number in table.shown_columns()) for row in rows(table)]


@pytest.mark.parametrize("language", ["de", "es", "fr", "pt"])
def test_the_state_of_a_quote_is_whole_in_every_language(owner: Seller, language: str) -> None:
    owner.turn_to_quotes()
    tongue.speak(language)
    try:
        deal_id = owner.hand_over("Martin Hölzl", "A kitchen of 14 m², ready before Easter")
        quote_id = owner.do(write_quote, deal_id, NewQuote((KITCHEN,), valid_until="2026-12-20"), hat=Hat.SALES)
        owner.do(send_quote, quote_id, hat=Hat.SALES)
        owner.do(accept_quote, quote_id, sales.Win(12_500_00), hat=Hat.SALES)
        table = owner.quotes.table
        state = rows(table)[0][-1]
        assert state == words.say("accepted", "a quote")
        needed = table.fontMetrics().horizontalAdvance(state) + EDGES
        for width in range(1024, 1400, 47):
            owner.window.resize(width, 768)
            owner.settle()
            assert needed <= table.columnWidth(7), width
    finally:
        tongue.speak("en")


def test_digits_turn_to_the_views(owner: Seller) -> None:
    drafted, waiting, late, declined, replaced = (
        owner.quote(who=name) for name in ("Ana", "Bela", "Carl", "Dora", "Ed")
    )
    for one in (waiting, late, declined):
        owner.do(send_quote, one, "2026-11-25", hat=Hat.SALES)
    owner.do(_run_out, late, hat=Hat.SALES)
    owner.do(decline_quote, declined, "too dear", hat=Hat.SALES)
    owner.do(new_version, replaced, NewQuote((HOURS,), valid_until="2026-12-01"), hat=Hat.SALES)
    owner.turn_to_quotes()
    views = []
    for key in range(6):
        owner.press(Qt.Key(Qt.Key.Key_1 + key))
        views.append([(row[0], row[1], row[-1]) for row in shown(owner)])
    assert drafted
    assert {row[1:] for row in views[0]} == {
        ("Ana", "draft"),
        ("Bela", "waiting"),
        ("Carl", "expired"),
        ("Dora", "declined"),
        ("Ed", "draft"),
    }
    assert ("Q2026-005 v2", "Ed", "draft") in views[1]
    assert views[2:] == [
        [("Q2026-002", "Bela", "waiting")],
        [("Q2026-003", "Carl", "expired")],
        [],
        [("Q2026-004", "Dora", "declined")],
    ]
    assert owner.quotes.table.empty_sentence


def _run_out(db: object, quote_id: int) -> None:
    db.update("sales_quote", quote_id, made_on="2026-11-01", valid_until="2026-11-20")  # type: ignore[attr-defined]


@pytest.mark.parametrize(("until", "late"), [("2026-11-29", True), ("2026-11-30", False)])
def test_what_runs_out_within_three_days_is_late_once_it_was_sent(owner: Seller, until: str, late: bool) -> None:  # noqa: FBT001  # pytest's
    quote_id = owner.quote(until=until)
    quote = quotes.find(owner.db, quote_id)
    assert quote is not None
    assert owner.quotes._words.runs_out(quote) is False
    owner.do(send_quote, quote_id, hat=Hat.SALES)
    quote = quotes.find(owner.db, quote_id)
    assert quote is not None
    assert owner.quotes._words.runs_out(quote) is late


def test_enter_opens_a_quote_with_its_sums_by_rate_and_what_became_of_it(owner: Seller) -> None:
    quote_id = owner.quote(KITCHEN, HOURS)
    owner.do(send_quote, quote_id, hat=Hat.SALES)
    owner.do(decline_quote, quote_id, "too dear", hat=Hat.SALES)
    owner.turn_to_quotes()
    owner.press(Qt.Key.Key_Return)
    said = labels(owner.quotes.record)
    for line in ("Net € 13,006.25 · 23 % tax € 2,991.44", "Total € 15,997.69", "Declined today.", "“too dear”"):
        assert line in said
    assert rows(owner.quotes.record.lines)[1] == ("Work", "12.5 h", "45.00", "10 %", "23 %", "506.25")
    owner.press(Qt.Key.Key_Escape)
    assert owner.quotes.table.hasFocus()


def test_the_page_says_when_the_next_action_of_its_deal_is_due(owner: Seller) -> None:
    owner.quote(KITCHEN)
    owner.turn_to_quotes()
    owner.press(Qt.Key.Key_Return)
    assert any(said.endswith(" · First call") and "late" in said for said in labels(owner.quotes.record))


def test_letters_send_and_accept_and_the_deal_is_won_with_undo(owner: Seller) -> None:
    owner.quote()
    owner.turn_to_quotes()
    owner.press(Qt.Key.Key_S)
    assert owner.answer() == ("2026-11-26", None, "open")
    owner.undo_and_redo(owner.answer)
    owner.press(Qt.Key.Key_A)
    assert owner.form().values()["amount"] == "12,500"
    owner.submit()
    assert owner.answer() == ("2026-11-26", "accepted", "won")
    owner.undo_and_redo(owner.answer)
    assert owner.value("SELECT amount FROM sales_order") == 12_500_00
    owner.press(Qt.Key.Key_D)
    assert owner.script.told == ["Q2026-001: Accepted today: the deal is won."]


def test_declined_keeps_the_customers_words(owner: Seller) -> None:
    owner.quote()
    owner.turn_to_quotes()
    owner.press(Qt.Key.Key_D)
    owner.fill("too dear")
    owner.submit()
    assert owner.answer() == (None, "declined", "open")
    assert owner.value("SELECT answer_note FROM sales_quote") == "too dear"
    owner.undo_and_redo(owner.answer)


def test_a_quote_is_written_by_keyboard_alone(owner: Seller) -> None:
    owner.hand_over()
    owner.turn_to_pipeline()
    owner.press(Qt.Key.Key_Q, CTRL | SHIFT)
    lines = owner.quote_form().lines
    assert owner.focused() is lines.first
    for text in ("Kitchen", "2", "piece", "1,250.50", "10"):
        owner.type(text)
        owner.press(Qt.Key.Key_Tab)
    assert owner.focused() is lines._rows[0][5]
    owner.press(Qt.Key.Key_Tab)
    owner.type("Fitting")
    owner.press(Qt.Key.Key_Tab)
    assert [cell.text() for cell in lines._rows[1]] == ["Fitting", "1", "h", "45.00", "", "23"]
    assert lines.sums() == (
        "2,250.90",
        "45.00",
        "–",
        "Net € 2,295.90 · 23 % tax € 528.06",
        "Total € 2,823.96",
    )
    owner.submit()
    assert owner.quotes.open_id == 1
    quote = quotes.find(owner.db, 1)
    assert quote is not None
    assert (quote.net, quote.valid_until) == (2_295_90, "2026-12-26")
    assert quotes.lines(owner.db, 1)[0] == QuoteLine("Kitchen", 2000, 1_250_50, 1000, 2300, "piece")


def test_the_words_of_the_last_quote_are_proposed(owner: Seller) -> None:
    new = NewQuote((KITCHEN,), intro="Thank you", terms="30 days")
    owner.do(write_quote, owner.hand_over(), new, hat=Hat.SALES)
    owner.do(write_quote, 1, NewQuote(net=100), hat=Hat.SALES)
    owner.turn_to_pipeline()
    owner.press(Qt.Key.Key_Q, CTRL | SHIFT)
    values = owner.form().values()
    assert (values["intro"], values["terms"]) == ("Thank you", "30 days")


@pytest.fixture
def unlettered(qtbot: QtBot, tmp_path: Path) -> Iterator[Seller]:
    firm = Profile("Kowalski", locale="en_GB")
    with open_window(Seller, qtbot, tmp_path / "unlettered.twohats", firm) as owner:
        owner.hand_over()
        owner.turn_to_pipeline()
        owner.press(Qt.Key.Key_Q, CTRL | SHIFT)
        yield owner


def letterhead_line(owner: Seller) -> list[str]:
    return [said for form in owner.forms() for said in labels(form) if said.startswith("Your address")]


def press_in_line(owner: Seller, words: str) -> None:
    (button,) = [one for one in owner.form().findChildren(QPushButton) if one.text() == words]
    owner.go_to(button)
    owner.press(Qt.Key.Key_Return)


def test_an_empty_letterhead_is_said_in_the_form_until_there_is_an_address(unlettered: Seller) -> None:
    owner = unlettered
    form = owner.quote_form()
    assert letterhead_line(owner) == ["Your address does not stand on paper yet; the tax on quotes is 0 %."]
    assert misfits(form) == []
    owner.type("Kitchen")
    press_in_line(owner, "Address…")
    owner.type("Rua do Exemplo 12")
    owner.press(Qt.Key.Key_Return, CTRL)
    assert owner.form() is form
    assert letterhead_line(owner) == []
    assert misfits(form) == []
    assert form.lines._rows[0][0].text() == "Kitchen"
    assert form.lines._rows[0][0].hasFocus()


def test_the_rate_that_is_told_meanwhile_is_proposed_but_where_one_was_typed(unlettered: Seller) -> None:
    owner = unlettered
    owner.do(write_offer, Offer("Fitting", "h", 45_00), hat=Hat.SALES)
    owner.press(Qt.Key.Key_Escape)
    owner.press(Qt.Key.Key_Q, CTRL | SHIFT)
    for text in ("Kitchen", "2", "", "100", "", "6", "Oven", "1", "", "50", "", "", "Fitting"):
        owner.type(text)
        owner.press(Qt.Key.Key_Tab)
    press_in_line(owner, "Tax…")
    owner.type("23")
    owner.press(Qt.Key.Key_Return, CTRL)
    assert [cells[5].text() for cells in owner.quote_form().lines._rows] == ["6", "23", "23", "23"]
    assert letterhead_line(owner) == ["Your address does not stand on paper yet; the tax on quotes is 23 %."]
    owner.submit()
    assert [line.tax_rate for line in quotes.lines(owner.db, 1)] == [600, 2300, 2300]


def test_the_headings_of_the_lines_are_whole(unlettered: Seller) -> None:
    lines = unlettered.quote_form().lines
    assert [one.text() for one in lines.findChildren(PlainLabel) if one.elided] == []


def test_a_draft_keeps_its_rates(unlettered: Seller) -> None:
    owner = unlettered
    owner.press(Qt.Key.Key_Escape)
    owner.quote(QuoteLine("Kitchen", 1000, 100_00), who="Bela")
    owner.turn_to_quotes()
    owner.press(Qt.Key.Key_V)
    press_in_line(owner, "Tax…")
    owner.type("23")
    owner.press(Qt.Key.Key_Return, CTRL)
    assert [cells[5].text() for cells in owner.quote_form().lines._rows] == ["0", "23"]


def test_nothing_is_said_of_the_letterhead_where_a_quote_was_made_elsewhere(unlettered: Seller) -> None:
    unlettered.go_to("way")
    unlettered.press(Qt.Key.Key_M)
    assert letterhead_line(unlettered) == []


def test_another_language_waits_for_the_form_beneath(unlettered: Seller, qtbot: QtBot) -> None:
    owner, again = unlettered, unlettered.window.files.again_wanted
    owner.type("Kitchen")
    press_in_line(owner, "Address…")
    owner.press(Qt.Key.Key_PageDown, CTRL)
    owner.press(Qt.Key.Key_PageDown, CTRL)
    owner.press(Qt.Key.Key_Tab)
    owner.type("Po")
    with qtbot.assertNotEmitted(again):
        owner.press(Qt.Key.Key_Return, CTRL)
    assert owner.quote_form().lines._rows[0][0].text() == "Kitchen"
    owner.press(Qt.Key.Key_Escape)
    assert owner.quote_form().isVisible()
    with qtbot.waitSignal(again):
        owner.press(Qt.Key.Key_Escape)


def test_what_is_refused_stays_in_the_form(owner: Seller) -> None:
    owner.hand_over()
    owner.turn_to_pipeline()
    owner.press(Qt.Key.Key_Q, CTRL | SHIFT)
    owner.type("Kitchen")
    for wrong, sentence in (("", "Line 1 needs a price."), ("1.2.3", "Line 1: “1.2.3” is not an amount in EUR")):
        cell = owner.quote_form().lines._rows[0][3]
        cell.setFocus()
        owner.type(wrong)
        owner.press(Qt.Key.Key_Return, CTRL)
        assert owner.form().trouble.startswith(sentence)
        assert misfits(owner.form()) == []
    assert owner.quote_form().lines._rows[0][0].text() == "Kitchen"
    owner.press(Qt.Key.Key_Escape)
    assert owner.count("sales_quote") == 0


def test_one_made_elsewhere_asks_for_three_things(owner: Seller, tmp_path: Path) -> None:
    owner.hand_over()
    owner.turn_to_quotes()
    owner.press(Qt.Key.Key_Q, CTRL | SHIFT)
    form = owner.quote_form()
    owner.go_to("way")
    owner.press(Qt.Key.Key_M)
    owner.go_to("net")
    owner.type("4,200")
    owner.script.path = tmp_path / "17.pdf"
    owner.script.path.write_bytes(b"%PDF")
    owner.go_to(form._browse)
    owner.press(Qt.Key.Key_Return)
    assert misfits(form) == []
    owner.submit()
    kept = quotes.find(owner.db, 1)
    assert kept is not None
    assert (kept.net, kept.made_on, kept.path) == (4_200_00, "2026-11-26", str(owner.script.path))
    owner.press(Qt.Key.Key_P)
    assert owner.script.opened == [QUrl.fromLocalFile(str(owner.script.path))]


def test_a_draft_is_written_on_and_what_was_sent_gets_a_version(owner: Seller) -> None:
    quote_id = owner.quote()
    owner.turn_to_quotes()
    owner.press(Qt.Key.Key_V)
    cell = owner.quote_form().lines._rows[0][3]
    cell.setFocus()
    cell.selectAll()
    owner.type("12000")
    owner.submit()
    assert owner.value("SELECT net FROM sales_quote") == 12_000_00
    owner.do(send_quote, quote_id, hat=Hat.SALES)
    owner.press(Qt.Key.Key_V)
    owner.submit()
    assert owner.quotes.open_id == 2
    assert [row[0] for row in rows(owner.quotes.record.versions)] == ["Q2026-001 v2", "Q2026-001"]


def test_a_long_line_shows_how_it_begins(owner: Seller) -> None:
    owner.quote(QuoteLine("A kitchen with all that belongs to it, " * 9, 1_000, 100_00, tax_rate=2_300))
    owner.turn_to_quotes()
    owner.press(Qt.Key.Key_V)
    assert owner.quote_form().lines._rows[0][0].cursorPosition() == 0


def test_the_pdf_is_saved_opened_and_the_quote_copied(owner: Seller) -> None:
    owner.quote(KITCHEN, HOURS)
    owner.turn_to_quotes()
    owner.trigger("Save the quote as PDF…")
    assert owner.script.told == ["Saved as Quote Q2026-001.pdf."]
    saved = owner.script.saved[0].read_bytes()
    assert saved.startswith(b"%PDF")
    owner.press(Qt.Key.Key_P)
    assert Path(owner.script.opened[0].toLocalFile()).read_bytes() == saved
    owner.trigger("Copy the quote as text")
    text = QGuiApplication.clipboard().text()
    for said in ("Quote Q2026-001 · 26 November 2026", "- Work: 12.5 h × €\xa045.00, less 10\xa0% = €\xa0506.25"):
        assert said in text


def test_where_no_program_shows_a_pdf_it_is_said_how_to_keep_it(owner: Seller, qtbot: QtBot) -> None:
    owner.quote(KITCHEN)
    owner.turn_to_quotes()
    owner.script.has_programs = False
    with qtbot.capture_exceptions() as raised:
        owner.press(Qt.Key.Key_P)
        owner.settle()
    ((_, error, _),) = raised
    assert str(error).startswith("No program opened Quote Q2026-001.pdf: Save the quote as PDF…")


def test_offers_are_added_changed_and_given_up(owner: Seller) -> None:
    owner.turn_to_quotes()
    owner.trigger("Offers…")
    (offers,) = owner.window.findChildren(Offers)
    assert rows(offers.table) == [("Fitting", "h", "€ 45", "23 %", "–")]
    owner.press(Qt.Key.Key_Insert)
    owner.write_offer("Tiles", "m²", "62", "35")
    assert rows(offers.table)[1] == ("Tiles", "m²", "€ 62", "23 %", "35 %")
    owner.press(Qt.Key.Key_Return)
    owner.go_to("price")
    owner.press(Qt.Key.Key_A, CTRL)
    owner.type("-1")
    owner.press(Qt.Key.Key_Return, CTRL)
    assert owner.form().trouble == "A price cannot be negative."
    owner.throw_away()
    owner.press(Qt.Key.Key_Delete)
    assert [row[0] for row in rows(offers.table)] == ["Tiles"]
    assert misfits(offers) == []


def test_its_deal_is_one_click_away_and_chosen_there(owner: Seller) -> None:
    owner.quote(who="Ana")
    owner.quote(who="Bela")
    owner.turn_to_quotes()
    for one, who in ((1, "Ana"), (2, "Bela")):
        owner.quotes.open(one)
        owner.settle()
        owner.quotes.record._show_button.click()
        owner.settle()
        deal = owner.pipeline.current
        assert deal is not None
        assert (owner.window.page, deal.who) == (owner.pipeline, who)


def test_without_an_open_deal_there_is_nothing_to_quote(owner: Seller) -> None:
    owner.turn_to_quotes()
    assert "No quote was made yet" in owner.quotes.table.empty_sentence
    with pytest.raises(RuleError, match="none is open"):
        owner.quotes.new()


def test_ctrl_delete_takes_a_line_away(owner: Seller) -> None:
    owner.quote(KITCHEN, HOURS)
    owner.turn_to_quotes()
    owner.press(Qt.Key.Key_V)
    lines = owner.quote_form().lines
    owner.press(Qt.Key.Key_Down)
    owner.press(Qt.Key.Key_Up)
    owner.press(Qt.Key.Key_Delete, CTRL)
    assert [line.words for line in lines.lines()] == ["Work"]
    assert owner.focused() is lines._rows[0][0]
    owner.submit()
    assert [line.words for line in quotes.lines(owner.db, 1)] == ["Work"]


@pytest.mark.parametrize("size", [(1024, 700), (1280, 800), (1920, 1080)])
def test_hostile_texts_break_nothing(owner: Seller, size: tuple[int, int]) -> None:
    owner.window.resize(*size)
    for text in HOSTILE:
        line = QuoteLine(text, 1000, 10**12, 5000, 2300, text[:40])
        deal_id = owner.hand_over(text, text, text)
        new = NewQuote((line, line), number=text[:60], intro=text, terms=text)
        owner.do(write_quote, deal_id, new, hat=Hat.SALES)
    owner.turn_to_quotes()
    assert misfits(owner.window) == []
    for one in list(owner.quotes.table.records.ids()):
        owner.quotes.open(one)
        owner.settle()
        assert misfits(owner.window) == []
        owner.press(Qt.Key.Key_V)
        assert misfits(owner.form()) == []
        owner.press(Qt.Key.Key_Escape)


def test_nothing_is_cut_where_there_is_nothing(owner: Seller) -> None:
    owner.window.resize(1024, 700)
    owner.turn_to_quotes()
    assert misfits(owner.window) == []
