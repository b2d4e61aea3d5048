"""Lets the window speak the firm's language: our own texts, and those that Qt brings."""

import re

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from twohats import words

WEEK_START = "week start"
"""The property of the program that tells on which day of Qt's a week begins."""

_OURS, _QT = "our texts", "Qt's texts"
# Qt's Spanish writes these two out, as no keyboard does.
_KEYS = words.marked(("Ctrl", "Shift"), "a key")
# The contexts of Qt's own texts: its classes, and a few that are none.
_OF_QT = re.compile(r"Q[A-Z]|MAC_APPLICATION_MENU$|CloseButton$|Print Device|quiaccess")


class _OurTexts(QTranslator):
    """Hands Qt's questions for a text of ours to the catalogue that rules and paper ask, too."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, sense: str | None = None, _number: int = -1) -> str | None:
        if context == "QShortcut" and text in _KEYS:
            return words.tongue().find(text, "a key")
        if _OF_QT.match(context):
            return None
        return words.tongue().find(text, sense or "")


def speak(locale: str, week_start: int = 1) -> None:
    """Speak the language of a locale from now on, and begin weeks on a day (1 = Monday); what shows stays as it is."""
    tongue = words.tongue_of(locale)
    words.speak(tongue)
    # The names of days and months in fields and in the calendars that open from them are Qt's.
    QLocale.setDefault(_qt_locale(locale))
    app = QCoreApplication.instance()
    if app is None:
        return
    app.setProperty(WEEK_START, week_start)
    for name in (_QT, _OURS):
        _take_away(app, name)
    # Where the texts are English, nothing is asked.
    if tongue.texts:
        _install(app, _QT, _qt_texts(tongue.locale))
        _install(app, _OURS, _OurTexts(app))


def _qt_locale(locale: str) -> QLocale:
    # Portugal's short names of weekdays are whole words: where they differ in length, a field loses the key typed next.
    return QLocale("pt_BR" if words.language_of(locale) == "pt" else locale)


def _take_away(app: QCoreApplication, name: str) -> None:
    held = app.findChild(QTranslator, name)
    if held is not None:
        app.removeTranslator(held)
        held.setParent(None)


def _install(app: QCoreApplication, name: str, texts: QTranslator) -> None:
    texts.setObjectName(name)
    texts.setParent(app)
    app.installTranslator(texts)


def _qt_texts(locale: str) -> QTranslator:
    """What Qt says itself, such as on the buttons of a question; where it has none, it stays English."""
    texts = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    # Qt has no Portuguese of Portugal.
    for name in (locale, f"{words.language_of(locale)}_BR"):
        if texts.load(QLocale(name), "qtbase", "_", folder):
            break
    return texts
