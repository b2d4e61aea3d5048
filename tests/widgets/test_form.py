from datetime import date, datetime

import pytest
from desk import CTRL, NONE
from fit import misfits
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QComboBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from twohats.errors import RuleError
from twohats.widgets import theme, tongue
from twohats.widgets.actions import Actions
from twohats.widgets.fields import (
    ChoiceField,
    DayField,
    MomentField,
    PickField,
    TextField,
    TickField,
    TicksField,
    Value,
    day_editor,
    moment_editor,
)
from twohats.widgets.form import Form, Other
from twohats.widgets.label import PlainLabel
from twohats.widgets.scrolled import Scrolled

FIELDS = (
    TextField("name", "Name"),
    TextField("note", "Note", lines=True),
    ChoiceField("kind", "Kind", ("call", "visit")),
    DayField("day", "Day"),
    MomentField("when", "When", datetime(2026, 11, 23, 14, 30)),  # noqa: DTZ001  # a form's clock has no zone
    TickField("sure", "Sure"),
)


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    return parent


def opened(parent: QWidget, submit: object) -> Form:
    form = Form(parent, "A form", FIELDS, "Go", submit, "sales")  # type: ignore[arg-type]
    form.open()
    QApplication.processEvents()
    return form


def test_what_is_ticked_has_the_accent_of_the_side(parent: QWidget, qapp: QApplication) -> None:
    theme.apply_theme(qapp, dark=False)
    form = Form(parent, "A form", [TickField("sure", "Sure", value=True)], "Go", lambda _: None, "sales")
    form.open()
    QApplication.processEvents()
    (tick,) = form.findChildren(QCheckBox)
    drawn = tick.grab().toImage()
    colours = {drawn.pixelColor(x, y).name() for x in range(16) for y in range(drawn.height())}
    assert theme.palette().sales in colours


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def test_enter_hands_the_values_over_and_closes(parent: QWidget) -> None:
    taken: list[dict[str, Value]] = []
    form = opened(parent, taken.append)
    QTest.keyClicks(form.editor("name"), "Ana")
    QTest.keyClick(form.editor("name"), Qt.Key.Key_Return)
    assert taken == [
        {
            "name": "Ana",
            "note": "",
            "kind": "call",
            "day": None,
            "when": datetime(2026, 11, 23, 14, 30),  # noqa: DTZ001  # a form's clock has no zone
            "sure": False,
        }
    ]


def test_a_refusal_is_said_in_the_form_and_nothing_typed_is_lost(parent: QWidget) -> None:
    def refuse(values: dict[str, Value]) -> None:
        raise RuleError("{name} is not known.", name=values["name"])

    form = opened(parent, refuse)
    QTest.keyClicks(form.editor("name"), "Ana")
    QTest.keyClick(form.editor("name"), Qt.Key.Key_Return)
    assert form.isVisible()
    assert form.trouble == "Ana is not known."
    assert form.values()["name"] == "Ana"
    form.leave()
    assert not form.isVisible()


def test_a_day_is_switched_on_by_its_tick(parent: QWidget) -> None:
    form = opened(parent, print)
    assert form.values()["day"] is None
    tick = form.editor("day").focusProxy()
    assert tick is not None
    QTest.keyClick(tick, Qt.Key.Key_Space)
    assert isinstance(form.values()["day"], date)


def test_control_and_enter_submit_in_the_other_way_and_enter_on_a_button_presses_it(parent: QWidget) -> None:
    taken: list[str] = []
    other = Other("Go far", lambda _: taken.append("far"), by_key=True)
    for key, modifiers in ((Qt.Key.Key_Return, CTRL), (Qt.Key.Key_Return, NONE)):
        form = Form(parent, "A form", FIELDS, "Go", lambda _: taken.append("near"), "sales", other=other)
        form.open()
        QTest.keyClick(form.editor("name"), key, modifiers)
        assert not form.isVisible()
    assert taken == ["far", "near"]
    form = Form(parent, "A form", FIELDS, "Go", lambda _: taken.append("near"), "sales", other=other)
    form.open()
    (far,) = [button for button in form.findChildren(QPushButton) if button.text() == "Go far"]
    far.setFocus()
    QTest.keyClick(far, Qt.Key.Key_Return)
    assert taken == ["far", "near", "far"]


def test_control_and_enter_submit_a_form_whose_other_way_has_no_key(parent: QWidget) -> None:
    taken: list[str] = []
    other = Other("Not yet", lambda _: taken.append("not yet"))
    form = Form(parent, "A form", FIELDS, "Go", lambda _: taken.append("go"), "sales", other=other)
    form.open()
    QTest.keyClick(form.editor("name"), Qt.Key.Key_Return, CTRL)
    assert taken == ["go"]


def test_it_tells_what_is_typed_and_leaves_rows_out(parent: QWidget) -> None:
    told: list[dict[str, Value]] = []
    form = opened(parent, print)
    form.typed.connect(lambda: told.append(form.values()))
    QTest.keyClicks(form.editor("name"), "A")
    QTest.keyClicks(form.editor("note"), "n")
    QTest.keyClick(form.editor("sure"), Qt.Key.Key_Space)
    tick = form.editor("day").focusProxy()
    assert tick is not None
    QTest.keyClick(tick, Qt.Key.Key_Space)
    assert [(one["name"], one["note"], one["sure"]) for one in told[:3]] == [
        ("A", "", False),
        ("A", "n", False),
        ("A", "n", True),
    ]
    assert told[-1]["day"] is not None
    form.show_row("kind", shown=False)
    assert not form.editor("kind").isVisible()
    form.show_row("kind", shown=True)
    assert form.editor("kind").isVisible()


def test_no_key_is_given_twice(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    actions = Actions(window)
    actions.make("One", print, "Ctrl+1")
    with pytest.raises(ValueError, match="already"):
        actions.make("Other", print, "Ctrl+1")


def test_a_letter_or_an_arrow_picks_one_of_a_few_words(parent: QWidget) -> None:
    fields = (PickField("place", "Right place?", ("yes", "no", "not known"), "not known"), TextField("note", "Note"))
    form = Form(parent, "A form", fields, "Go", lambda _: None, "sales")
    form.open()
    QApplication.processEvents()
    for key, word in (("y", "yes"), ("n", "no"), ("k", "not known"), ("q", "not known")):
        QTest.keyClicks(focused(), key)
        assert form.values()["place"] == word
    QTest.keyClick(focused(), Qt.Key.Key_Left)
    assert form.values()["place"] == "no"
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert form.editor("note").hasFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert form.editor("place").isAncestorOf(focused())


def test_a_field_is_put_away_and_shown_with_its_label(parent: QWidget) -> None:
    form = opened(parent, lambda _: None)
    form.show_field("note", on=False)
    assert not form.editor("note").isVisible()
    assert "note" in form.values()
    form.show_field("note", on=True)
    assert form.editor("note").isVisible()


def test_a_day_shows_what_is_suggested_until_it_is_ticked(parent: QWidget) -> None:
    form = Form(parent, "A form", [DayField("day", "Day", suggested=date(2027, 3, 1))], "Go", lambda _: None, "sales")
    form.open()
    QApplication.processEvents()
    assert form.values() == {"day": None}
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    assert form.values() == {"day": date(2027, 3, 1)}


@pytest.mark.parametrize(
    ("locale", "day", "moment"),
    [
        ("en_GB", "Sat 6 Mar 2027", "Mon 23 Nov 2026, 13:00"),
        ("de_DE", "Sa., 6. März 2027", "Mo., 23. Nov. 2026, 13:00"),
        ("es_ES", "sáb 6 mar 2027", "lun 23 nov 2026, 13:00"),
        ("fr_FR", "sam. 6 mars 2027", "lun. 23 nov. 2026, 13:00"),
        ("pt_PT", "sáb., 6 mar. 2027", "seg., 23 nov. 2026, 13:00"),
    ],
)
def test_days_in_fields_are_written_and_typed_in_the_language_of_the_firm(
    qtbot: QtBot, locale: str, day: str, moment: str
) -> None:
    tongue.speak(locale, week_start=7)
    field, when = day_editor(date(2027, 3, 6)), moment_editor(datetime(2026, 11, 23, 13))  # noqa: DTZ001  # a form's clock
    qtbot.addWidget(field)
    qtbot.addWidget(when)
    assert (field.text(), when.text()) == (day, moment)
    assert field.calendarWidget().firstDayOfWeek() == Qt.DayOfWeek.Sunday
    assert field.calendarWidget().locale().language() == QLocale(locale).language()
    field.setCurrentSection(field.Section.DaySection)
    field.setSelectedSection(field.Section.DaySection)
    QTest.keyClicks(field, "17")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert field.date().toPython() == date(2027, 3, 17)
    tongue.speak("en")


def test_a_late_answer_of_the_window_manager_does_not_take_the_room_away(parent: QWidget, qtbot: QtBot) -> None:
    form = Form(parent, "Add", FIELDS, "Add", print, "sales")
    form.open()
    before = form.size()
    form.fail("What is wrong takes many words. " * 20)
    needed = form.size()
    assert needed.height() > before.height()
    form.setMinimumHeight(0)
    form.resize(before)
    qtbot.waitUntil(lambda: form.size() == needed)


def test_it_is_as_high_as_its_words_need_at_the_width_it_has(parent: QWidget) -> None:
    form = Form(parent, "Add", FIELDS, "Add", print, "sales")
    for _ in range(3):
        form.top.addWidget(PlainLabel("W" * 120, wrap=True))
    form.fit()
    form.open()
    assert misfits(form) == []


@pytest.mark.parametrize("open_", [False, True])
def test_a_choice_is_handed_over_whole_however_much_of_it_shows(parent: QWidget, *, open_: bool) -> None:
    names = ("W" * 100_000, "W" * 100_001, "two\nlines\x00", "\u202eA & B", "plain")
    form = Form(parent, "A form", [ChoiceField("one", "One", names, names[1], open=open_)], "Go", print, "sales")
    choice = form.editor("one")
    assert isinstance(choice, QComboBox)
    assert all(len(choice.itemText(number)) <= 500 for number in range(len(names)))
    for number, name in enumerate(names):
        choice.setCurrentIndex(number)
        assert form.values() == {"one": name}
    if open_:
        choice.setCurrentText("another")
        assert form.values() == {"one": "another"}


@pytest.mark.parametrize("count", [3, 12])
@pytest.mark.parametrize("kind", [PickField, TicksField])
def test_no_word_that_is_ticked_or_picked_is_cut(
    parent: QWidget, kind: type[PickField] | type[TicksField], count: int
) -> None:
    words = tuple(f"a rather long word {chr(97 + number)}" for number in range(count))
    field = PickField("word", "Word", words, words[0]) if kind is PickField else TicksField("word", "Word", words)
    form = Form(parent, "A form", (TextField("name", "Name"), field), "Go", lambda _: None, "sales")
    form.open()
    QApplication.processEvents()
    buttons = form.editor("word").findChildren(QAbstractButton)
    assert all(button.width() >= button.sizeHint().width() for button in buttons)
    assert all(form.editor("word").rect().contains(button.geometry()) for button in buttons)
    assert form.width() <= form.maximumWidth()


def test_a_row_that_is_put_away_leaves_no_hole(parent: QWidget) -> None:
    pick = PickField("word", "Word", ("one", "two"), "one")
    form = Form(parent, "A form", (*FIELDS, TextField("more", "More"), pick), "Go", lambda _: None, "sales")
    whole = form.sizeHint().height()
    for name in ("more", "name"):
        form.show_field(name, on=False)
    form.open()
    assert form.height() < whole - form.editor("more").sizeHint().height() * 2


def test_a_long_line_shows_how_it_begins(parent: QWidget) -> None:
    fields = (TextField("name", "Name"), TextField("need", "Need", "a bathroom, " * 40))
    form = Form(parent, "A form", fields, "Go", lambda _: None, "sales")
    form.open()
    need = form.editor("need")
    assert isinstance(need, QLineEdit)
    assert need.cursorPosition() == 0


def test_esc_throws_what_was_typed_away_only_when_it_comes_twice(parent: QWidget) -> None:
    form = opened(parent, lambda _: None)
    QTest.keyClicks(form.editor("name"), "Ana")
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert form.isVisible()
    assert "Esc once more throws it away" in form.trouble
    assert form.values()["name"] == "Ana"
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert not form.isVisible()


def test_more_that_was_typed_is_asked_about_again(parent: QWidget) -> None:
    form = opened(parent, lambda _: None)
    QTest.keyClicks(form.editor("name"), "Ana")
    form.close()
    assert form.isVisible()
    QTest.keyClicks(form.editor("note"), "rings in the evening")
    form.close()
    assert form.isVisible()
    form.close()
    assert not form.isVisible()


def test_cancel_closes_at_once(parent: QWidget) -> None:
    form = opened(parent, lambda _: None)
    QTest.keyClicks(form.editor("note"), "Ana")
    cancel = next(one for one in form.findChildren(QPushButton) if one.text() == "Cancel")
    QTest.mouseClick(cancel, Qt.MouseButton.LeftButton)
    assert not form.isVisible()


@pytest.mark.parametrize("name", ["kind", "when", "sure"])
def test_esc_closes_at_once_where_no_words_were_typed(parent: QWidget, name: str) -> None:
    form = opened(parent, lambda _: None)
    form.editor("name").setText("a proposal")  # type: ignore[attr-defined]
    form.editor(name).setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_1):
        QTest.keyClick(form.editor(name), key)
    QTest.keyClick(form.editor(name), Qt.Key.Key_Escape)
    assert not form.isVisible()


def test_what_is_typed_in_passing_is_nothing_to_lose(parent: QWidget) -> None:
    form = Form(parent, "A form", [TextField("name", "Name", passing=True)], "Go", lambda _: None, "sales")
    form.open()
    QTest.keyClicks(form.editor("name"), "Ana")
    QTest.keyClick(form.editor("name"), Qt.Key.Key_Escape)
    assert not form.isVisible()


def test_on_a_low_screen_the_fields_scroll_and_the_buttons_stay(parent: QWidget) -> None:
    many = [TextField(f"field {number}", f"Field {number}") for number in range(60)]
    form = Form(parent, "A long form", many, "Go", lambda _: None, "sales")
    form.open()
    QApplication.processEvents()
    assert form.height() <= form.screen().availableSize().height()
    assert form.rect().contains(form.go.geometry())
    last = form.editor("field 59")
    assert last.visibleRegion().isEmpty()
    form.editor("field 58").setFocus()
    QTest.keyClick(form.editor("field 58"), Qt.Key.Key_Tab)
    assert last.hasFocus()
    assert not last.visibleRegion().isEmpty()


def test_where_there_is_room_nothing_scrolls(parent: QWidget) -> None:
    form = Form(parent, "A form", FIELDS, "Go", lambda _: None, "sales")
    form.open()
    (fields,) = form.findChildren(Scrolled)
    assert not fields.verticalScrollBar().maximum()


def test_control_and_enter_submit_what_a_line_completed(parent: QWidget) -> None:
    given: list[dict[str, Value]] = []
    campaigns = ChoiceField("campaign", "Campaign", ("Autumn kitchens", "Easter bathrooms"), open=True)
    form = Form(parent, "A form", [campaigns], "Go", given.append, "sales")
    form.open()
    QApplication.processEvents()
    QTest.keyClicks(form.editor("campaign"), "aut")
    QTest.keyClick(form.editor("campaign"), Qt.Key.Key_Return, CTRL)
    assert given == [{"campaign": "Autumn kitchens"}]


def test_a_form_grows_with_what_is_said_in_it_later(parent: QWidget) -> None:
    form = Form(parent, "A form", FIELDS, "Go", lambda _: None, "sales")
    form.open()
    QApplication.processEvents()
    form.below.addWidget(PlainLabel("It may be sent again in 30 days. " * 4, "dim", wrap=True))
    QApplication.processEvents()
    (fields,) = form.findChildren(Scrolled)
    assert not fields.verticalScrollBar().maximum()
