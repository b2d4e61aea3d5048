"""What stands in cards."""

from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from twohats.widgets import theme
from twohats.widgets.cards import FigureCard, Timeline, make_link, newest_first
from twohats.widgets.label import PlainLabel


def test_what_happened_is_told_from_the_newest_also_within_a_day_without_hours() -> None:
    said = [
        ("2026-11-01", "asked", ""),
        ("2026-11-03T09:00", "called", ""),
        ("2026-11-01", "sent", ""),
        ("2026-11-01", "accepted", ""),
    ]
    assert [what for _, what, _ in newest_first(said)] == ["called", "accepted", "sent", "asked"]


def test_a_title_its_day_and_its_button_stand_in_one_line(qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply_theme(qapp, dark=False)
    timeline, links = Timeline(""), [make_link("Show", "sales")]
    qtbot.addWidget(timeline)
    timeline.show_entries([("won · 18 Nov", "Bathroom, 8 m²", "€ 6,000")], beside=links)
    timeline.resize(300, 60)
    timeline.show()
    title, day, words = timeline.findChildren(PlainLabel)
    assert title.geometry().top() == day.geometry().top() == links[0].geometry().top()
    assert links[0].width() <= links[0].fontMetrics().horizontalAdvance("Show") + 4
    assert links[0].geometry().right() == words.geometry().right()


def test_the_title_of_a_figure_is_whole_beside_one_with_more_words(qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply_theme(qapp, dark=False)
    room, cards = QWidget(), [FigureCard(title, "marketing") for title in ("Nuevos interesados", "Pasados")]
    qtbot.addWidget(room)
    line = QHBoxLayout(room)
    for card, words in zip(cards, ("+5", "aceptados: 10 · rechazados: 4 · en espera: 3"), strict=True):
        card.say("17", words)
        line.addWidget(card)
    room.resize(340, 130)
    room.show()
    assert not any(label.elided for card in cards for label in card.findChildren(PlainLabel))
