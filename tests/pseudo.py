"""A language nobody speaks: accented, in brackets and a third longer, so that what was forgotten shows."""

import re
from collections.abc import Iterator
from string import Formatter

from babel import Locale
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTableView,
    QTabWidget,
    QWidget,
)
from translations.extract import messages

from twohats.hat import Hat
from twohats.storage.file import BusinessFile

_ACCENTED = str.maketrans("aceinosuyACEINOSUY", "àçéîñôšùýÀÇÉÎÑÔŠÙÝ")
_MORE = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
_LONGER = 0.35
_CODE = 2
_GAP = re.compile(r"\{[^}]*\}")
_WORD = re.compile(r"[^\W\d_]{2,}")
# What is called so in every language.
_NAMES = frozenset(
    "Two Hats twohats PDF CSV JSON MB UTC EUR USD GBP CHF Letter ics "
    "Ctrl Shift Alt Enter Esc Space Del Ins Return Left Right PgUp PgDown".split()
)
# What Babel names, in the languages there are.
_BABEL = frozenset(name for code, name in Locale("en").languages.items() if len(code) == _CODE)
_GIVEN = frozenset({"name", "unit"})
_ENDS = {"[": 1, "]": -1}


def pseudo() -> dict[str, str]:
    """The language, with a translation of every text of the code."""
    return {key: translated(message.text) for key, message in messages().items()}


def translated(text: str) -> str:
    """A text in the language: its gaps and letters for keys stay."""
    bare = "".join(
        before.translate(_ACCENTED) + ("" if name is None else f"{{{name}{f':{form}' if form else ''}}}")
        for before, name, form, _ in Formatter().parse(text)
    )
    # What is gaps alone, such as a day, is no longer in another language.
    more = round(len(text) * _LONGER) if _WORD.search(_GAP.sub("", text)) else 0
    filler = (_MORE * (more // len(_MORE) + 1))[:more].strip()
    return f"[{bare}{' ' if filler else ''}{filler}]"


class Reader:
    """Reads a window, and knows what in it is the customer's and not ours."""

    def __init__(self, file: BusinessFile) -> None:
        owner = file.connection(Hat.OWNER)
        tables = [name for (name,) in owner.all("SELECT name FROM sqlite_master WHERE type = 'table'")]
        self._theirs = set(_NAMES | _BABEL)
        for table in tables:
            if not re.search(r"_(change|step|search.*|close)$|^sqlite_|^business_(offer_word|note)$", table):
                found = owner.execute(f"SELECT * FROM {table}")  # noqa: S608  # a name from the schema
                names = [column[0] for column in found.description]
                for row in found:
                    self._learn(dict(zip(names, row, strict=True)))

    def _learn(self, row: dict[str, object]) -> None:
        for name, value in row.items():
            # What is written in one small word is a state or a kind, and ours; but for names and units.
            if isinstance(value, str) and (name in _GIVEN or not re.fullmatch(r"[a-z-]+", value)):
                self._theirs.update(_WORD.findall(value))

    def english(self, window: QWidget) -> Iterator[str]:
        """Each text of a window that is not in the language, with what shows it."""
        for widget, text in _texts(window):
            if self.is_english(text):
                yield f"{type(widget).__name__}: {text!r}"

    def is_english(self, text: str) -> bool:
        """Whether a word of a text is neither in the language nor the customer's."""
        return bool(set(_WORD.findall(_outside(text))) - self._theirs)


def _outside(text: str) -> str:
    """What stands outside of all brackets."""
    depth, outside = 0, ""
    for one in re.sub(r"<[^>]*>|&[a-z]+;", " ", text):
        depth += _ENDS.get(one, 0)
        outside += one if depth <= 0 else " "
    return outside


def _texts(window: QWidget) -> Iterator[tuple[QWidget, str]]:
    yield window, window.windowTitle()
    for widget in window.findChildren(QWidget):
        if widget.isVisibleTo(window):
            yield from ((widget, text) for text in _said_by(widget) if text)


def _said_by(widget: QWidget) -> Iterator[str]:
    yield widget.toolTip()
    yield widget.accessibleName()
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text().replace("&", "")
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(number) for number in range(widget.count()))
    elif isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QGroupBox):
        yield widget.title()
    elif isinstance(widget, QTabWidget):
        yield from (widget.tabText(number) for number in range(widget.count()))
    elif isinstance(widget, QMenu):
        yield from (action.text().replace("&", "") for action in widget.actions())
        yield from (action.toolTip().replace("&", "") for action in widget.actions())
    elif isinstance(widget, QTableView):
        yield from _table(widget)


def _table(table: QTableView) -> Iterator[str]:
    model = table.model()
    for column in range(model.columnCount()):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(min(model.rowCount(), 40)):
            yield str(model.index(row, column).data() or "")
            yield str(model.index(row, column).data(Qt.ItemDataRole.ToolTipRole) or "")


def menu_texts(menu: QMenu) -> Iterator[str]:
    """What a menu and those in it say."""
    yield menu.title()
    for action in menu.actions():
        yield action.text()
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from menu_texts(inner)
