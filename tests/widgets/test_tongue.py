import ast
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication
from translations.catalogue import LANGUAGES
from translations.extract import PACKAGE

from twohats import days, words
from twohats.widgets import tongue
from twohats.widgets.label import key_name
from twohats.words import say

KEYS = "Left Right Up Down Home End PgUp PgDown Space Enter Del Ins Tab Backspace".split()


@pytest.fixture
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    assert QApplication.instance() is qapp
    tongue.speak("en")


def named(keys: list[str]) -> list[str]:
    return [key_name(f"Alt+{key}") for key in keys]


@pytest.mark.usefixtures("_english_again")
@pytest.mark.parametrize("language", LANGUAGES)
def test_qt_names_the_keys_and_we_name_what_is_ours(language: str) -> None:
    tongue.speak("en")
    qt = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    loaded = any(qt.load(QLocale(name), "qtbase", "_", folder) for name in (language, f"{language}_BR"))
    assert loaded
    QCoreApplication.installTranslator(qt)
    by_qt = [name.replace("Control+", "Ctrl+") for name in named(KEYS)]
    QCoreApplication.removeTranslator(qt)
    tongue.speak(language)
    assert named(KEYS) == by_qt
    assert QCoreApplication.translate("Form", "Cancel") != "Cancel"


@pytest.mark.usefixtures("_english_again")
@pytest.mark.parametrize("language", sorted(set(LANGUAGES) - {"en"}))
def test_a_key_is_called_in_menus_as_it_is_in_texts(language: str) -> None:
    tongue.speak(language)
    assert key_name("Return") in say("Enter opens  ·  {}  ·  Esc closes")
    assert key_name("Esc") in say("Enter opens  ·  {}  ·  Esc closes")
    assert key_name("Ctrl+Return") in say("Send and go  (Ctrl+Enter)")
    assert key_name("Ctrl+Shift+P") in say("no next action: Ctrl+Shift+P plans one")


@pytest.mark.usefixtures("_english_again")
@pytest.mark.parametrize("locale", ["en_GB", "de_DE", "es_ES", "fr_FR", "pt_PT"])
def test_days_have_the_same_names_in_fields_and_beside_them(locale: str) -> None:
    tongue.speak(locale)
    qt, short = QLocale(), QLocale.FormatType.ShortFormat
    ours = [days.short_month(date(2026, month, 2)) for month in range(1, 13)] + list(days.short_weekdays())
    names = [qt.monthName(number, short) for number in range(1, 13)] + [qt.dayName(day, short) for day in range(1, 8)]
    # A point at the end would be two where a day ends a sentence.
    assert [name.rstrip(".") for name in ours] == [name.rstrip(".") for name in names]


@pytest.mark.usefixtures("_english_again")
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_key_is_called_as_in_our_own_texts(language: str) -> None:
    tongue.speak(language)
    assert key_name("Ctrl+Shift+H") == say("Ctrl+Shift+H")


def contexts_of_qt() -> set[str]:
    """Those that stand in the file of Qt's German texts, each after its tag and its length."""
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    held = Path(folder, "qtbase_de.qm").read_bytes()
    tagged = re.finditer(rb"\x07\x00\x00\x00(.)", held, re.DOTALL)
    return {held[one.end() : one.end() + one[1][0]].decode("latin-1") for one in tagged}


@pytest.mark.usefixtures("_english_again")
def test_qt_answers_for_its_own_contexts() -> None:
    words.speak(words.Tongue("de", {"Cancel": "Lassen"}))
    ours = tongue._OurTexts()  # what is installed
    assert ours.translate("Form", "Cancel") == "Lassen"
    found = contexts_of_qt()
    assert {"QShortcut", "QDialogButtonBox"} <= found
    assert not [name for name in found if name.isprintable() and len(name) > 1 and ours.translate(name, "Cancel")]


@pytest.mark.usefixtures("_english_again")
def test_no_context_of_ours_looks_like_one_of_qt() -> None:
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in PACKAGE.rglob("*.py")]
    found = [node for tree in trees for node in ast.walk(tree)]
    asked = {
        str(node.args[0].value)
        for node in found
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "translate"
        if node.args and isinstance(node.args[0], ast.Constant)
    }
    ours = asked | {node.name for node in found if isinstance(node, ast.ClassDef)}
    tongue.speak("de")
    assert {QCoreApplication.translate(name, "Cancel") for name in ours} == {say("Cancel")}
    assert not ours & contexts_of_qt()
