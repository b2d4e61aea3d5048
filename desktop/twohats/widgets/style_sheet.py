"""The style sheet of the window, in the colours and at the size of text in force."""

import re
from string import Template

from twohats.resource import resource
from twohats.widgets.colours import HIGH_CONTRAST, LIGHT, Palette

# Sizes against the text.
SMALL, TEXT, TAB, TITLE, FIGURE, LARGE = 0.86, 1.0, 1.15, 1.46, 1.69, 1.3

# Sizes in pixels are those beside the usual text; they grow with it, all but hair lines.
_STYLE = """
* { font-size: ${text_px}px; widget-animation-duration: 0; }
QPushButton, QMenu { icon-size: 16px; }
QMainWindow, QDialog, #ground { background: $ground; }
QLabel { color: $text; background: transparent; }
QLabel[role="dim"] { color: $dim; }
QLabel[role="small"] { color: $dim; font-size: ${small_px}px; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="title"] { font-size: ${title_px}px; font-weight: 700; }
QLabel[role="figure"] { font-size: ${figure_px}px; font-weight: 700; }
QLabel[role="late"] { color: $late; font-weight: 600; }
QLabel[pill="neutral"] { color: $dim; background: $hall; border-radius: 7px; padding: 2px 10px; font-weight: 600; }
QLabel[pill="late"] { color: $late; background: $late_soft; border-radius: 7px; padding: 2px 10px; font-weight: 600; }
QLabel { font-size: ${text_px}px; }
QLabel[pill] { font-size: ${small_px}px; }
#card { background: $card; border: 1px solid $line; border-radius: 8px; }
#card[chosen="true"][wing="marketing"] { border: 2px solid $marketing; }
#card[chosen="true"][wing="sales"] { border: 2px solid $sales; }
#hall { background: $hall; border-left: 1px solid $line; border-right: 1px solid $line; }
#hall #card { background: $card; }
#hall QLabel[pill="neutral"] { background: $hall; }
QScrollArea, #inside { background: transparent; border: none; }
QMenuBar { background: $ground; color: $text; padding: 1px 4px; }
QMenuBar::item { padding: 3px 8px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected { background: $hall; }
QMenu { background: $card; color: $text; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 16px; border-radius: 4px; }
QMenu::item:selected { background: $hall; }
QMenu::item:disabled { color: $dim; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QStatusBar { background: $ground; color: $dim; }
QStatusBar QLabel { color: $dim; padding: 2px 8px; }
#undoBar { background: $hall; border: none; border-top: 1px solid $line; }
QStatusBar::item { border: none; }
QPushButton { background: $card; color: $text; border: 1px solid $line; border-radius: 6px; padding: 5px 12px; }
QPushButton:hover { border-color: $dim; }
QPushButton:focus { border: 1px solid $focus; }
QPushButton:disabled { color: $dim; }
QPushButton[primary="true"] { color: $on_accent; font-weight: 600; }
QPushButton[primary="true"][wing="marketing"] { background: $marketing; border-color: $marketing; }
QPushButton[primary="true"][wing="sales"] { background: $sales; border-color: $sales; }
QPushButton[primary="true"][wing="marketing"]:disabled, QPushButton[primary="true"][wing="sales"]:disabled {
    color: $dim; background: $hall; border-color: $line; }
QPushButton[primary="true"]:focus { border: 2px solid $focus; padding: 4px 11px; }
QPushButton[flat="true"] { background: transparent; border: 1px solid transparent; color: $dim; padding: 2px 6px; }
QPushButton[flat="true"]:hover { color: $text; }
QPushButton[flat="true"]:focus { border-color: $dim; }
QPushButton[words] { text-align: left; padding: 2px 0; }
QPushButton[words="strong"] { color: $text; font-weight: 600; }
QPushButton[small="true"] { padding: 1px 8px; }
QPushButton[search="true"] { color: $dim; text-align: left; border-color: $edge; }
QPushButton[view] { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 4px 10px;
    color: $dim; }
QPushButton[view]:hover { background: $hall; }
QPushButton[view="marketing"]:checked { background: $marketing_soft; color: $marketing; }
QPushButton[view="sales"]:checked { background: $sales_soft; color: $sales; }
QPushButton[view]:focus { border-color: $dim; }
QPushButton[alarm="true"] { background: $late_soft; border: 1px solid transparent; border-radius: 6px; color: $late;
    padding: 4px 10px; font-weight: 600; }
QPushButton[alarm="true"]:hover, QPushButton[alarm="true"]:focus { border-color: $late; }
QPushButton[tab] { background: transparent; border: none; border-bottom: 3px solid transparent; border-radius: 0;
    padding: 8px 26px; color: $dim; font-size: ${tab_px}px; font-weight: 600; }
QPushButton[tab="marketing"]:checked { color: $marketing; border-bottom-color: $marketing; }
QPushButton[tab="sales"]:checked { color: $sales; border-bottom-color: $sales; }
QPushButton[tab]:focus { color: $text; }
QPushButton[rail] { background: transparent; border: none; border-radius: 6px; padding: 8px 12px; text-align: left; }
QPushButton[rail]:hover { background: $hall; }
QPushButton[rail="marketing"]:checked { background: $marketing_soft; color: $marketing; }
QPushButton[rail="sales"]:checked { background: $sales_soft; color: $sales; }
QPushButton[rail]:focus { border: 1px solid $dim; padding: 7px 11px; }
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QDateEdit, QDateTimeEdit, QSpinBox { background: $card; color: $text;
    border: 1px solid $edge; border-radius: 6px; padding: 4px 8px; selection-background-color: $dim;
    selection-color: $card;
    placeholder-text-color: $dim; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QDateEdit:focus, QDateTimeEdit:focus,
QSpinBox:focus { border-color: $focus; }
QDateEdit:disabled { color: $dim; border-color: $line; }
QComboBox::drop-down, QDateEdit::drop-down, QDateTimeEdit::drop-down { border: none; width: 24px;
    subcontrol-origin: padding; subcontrol-position: center right; }
QComboBox::down-arrow, QDateEdit::down-arrow, QDateTimeEdit::down-arrow { image: url("$chevron");
    width: 14px; height: 14px; }
QDateEdit::up-button, QDateEdit::down-button, QDateTimeEdit::up-button, QDateTimeEdit::down-button { width: 0;
    border: none; }
QComboBox QAbstractItemView { background: $card; color: $text; border: 1px solid $line; }
QTableView { background: $card; color: $text; border: 1px solid $line; border-radius: 8px; gridline-color: transparent;
    outline: 0; selection-color: $text; }
QLineEdit#large, QPlainTextEdit#large { font-size: ${large_px}px; }
QTableView[wing]::item { padding: 0 9px; border: none; }
QTableView[wing="marketing"] { selection-background-color: $marketing_soft; }
QTableView[wing="sales"] { selection-background-color: $sales_soft; }
QHeaderView { background: $card; border: none; border-top-left-radius: 8px; border-top-right-radius: 8px; }
QHeaderView::section { background: $card; color: $dim; font-weight: 600; border: none; border-bottom: 1px solid $line;
    padding: 8px 12px; }
QHeaderView::section:first { border-top-left-radius: 8px; }
QHeaderView::section:last { border-top-right-radius: 8px; }
QAbstractScrollArea::corner { background: $card; border: none; }
QTableCornerButton::section { background: $card; border: none; }
QSplitter::handle { background: transparent; }
QToolTip { background: $card; color: $text; border: 1px solid $line; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar::handle:vertical { background: $edge; border-radius: 3px; min-height: 24px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; }
QScrollBar::handle:horizontal { background: $edge; border-radius: 3px; min-width: 24px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QCheckBox { color: $text; spacing: 8px; }
QCheckBox::indicator, QListView::indicator { width: 14px; height: 14px; background: $card;
    border: 1px solid $dim; border-radius: 4px; }
QCheckBox::indicator:checked, QListView::indicator:checked { background: $text; border-color: $text;
    image: url("$tick"); }
QDialog[wing="marketing"] QCheckBox::indicator:checked { background: $marketing; border-color: $marketing; }
QDialog[wing="sales"] QCheckBox::indicator:checked { background: $sales; border-color: $sales; }
QCheckBox::indicator:focus { border: 2px solid $focus; width: 12px; height: 12px; }
QListWidget#manual { background: transparent; color: $text; border: none; outline: 0; }
QListWidget#manual::item { padding: 6px 8px; border-radius: 6px; }
QListWidget#manual::item:selected { background: $hall; color: $text; font-weight: 600; }
QListWidget#manual::item:selected:focus { background: $text; color: $card; }
QFrame#banner { background: $sales_soft; border: none; border-radius: 6px; }
QRadioButton { color: $text; spacing: 6px; padding: 3px 8px 3px 4px; border-radius: 6px; }
QRadioButton:focus { background: $hall; }
QRadioButton::indicator { width: 14px; height: 14px; background: $card; border: 1px solid $dim;
    border-radius: ${radio_px}px; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: ${ring_px}px solid $text; }
QDialog[wing="marketing"] QRadioButton::indicator:checked { border-color: $marketing; }
QDialog[wing="sales"] QRadioButton::indicator:checked { border-color: $sales; }
QPdfView { border: 1px solid $line; border-radius: 8px; }
"""

# What high contrast adds: borders around what colour alone sets apart, and a broad ring around what has the keys.
_BORDERS = """
QPushButton[view]:checked, QPushButton[rail]:checked { border: 2px solid $text; }
QPushButton[alarm="true"] { border: 1px solid $late; }
QLabel[pill="neutral"], #hall QLabel[pill="neutral"] { border: 1px solid $dim; }
QLabel[pill="late"] { border: 1px solid $late; }
QPushButton:focus, QPushButton[primary="true"]:focus, QPushButton[flat="true"]:focus, QPushButton[view]:focus,
QPushButton[rail]:focus, QPushButton[tab]:focus, QPushButton[alarm="true"]:focus { border: 2px solid $focus; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QDateEdit:focus, QDateTimeEdit:focus,
QSpinBox:focus, QTableView:focus, QListView:focus, QScrollArea:focus { border: 2px solid $focus; }
QRadioButton:focus, QCheckBox:focus { border: 2px solid $focus; border-radius: 6px; }
QMenu, QToolTip { border: 1px solid $text; }
QMenu::item:selected, QMenuBar::item:selected { background: $text; color: $card; }
QHeaderView::section { border-bottom: 1px solid $text; }
"""

_PIXELS = re.compile(r"\b(\d+)px")
_HAIR = 2
_RADIO, _DOT = 14, 6


def style_sheet(colours: Palette, text_px: int, scale: float) -> str:
    """The whole sheet."""
    tokens = {name: getattr(colours, name) for name in Palette.__slots__}
    sizes = (("small", SMALL), ("text", TEXT), ("tab", TAB), ("title", TITLE), ("figure", FIGURE), ("large", LARGE))
    for name, factor in sizes:
        tokens[f"{name}_px"] = str(round(text_px * factor))
    # Half of it with its border: more would make it square. The ring around the dot is as large in all.
    radio = _grow(_RADIO, scale) + 2
    tokens |= {"radio_px": str(radio // 2), "ring_px": str((radio - _grow(_DOT, scale)) // 2)}
    drawings = {
        "chevron": resource("icons/chevron.svg").as_posix(),
        "tick": resource(f"icons/tick-{'white' if colours is LIGHT else 'black'}.svg").as_posix(),
    }
    sheet = _STYLE + (_BORDERS if colours is HIGH_CONTRAST else "")
    return Template(_grown(sheet, scale)).substitute(tokens, **drawings)


def _grown(sheet: str, scale: float) -> str:
    return _PIXELS.sub(lambda found: f"{_grow(int(found[1]), scale)}px", sheet)


def _grow(pixels: int, scale: float) -> int:
    return pixels if pixels <= _HAIR else round(pixels * scale)
