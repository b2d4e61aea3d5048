"""The colours and sizes of the window, in light and dark."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from string import Template

from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from twohats.resource import resource


@dataclass(frozen=True, slots=True)
class Palette:
    """Every colour of the window, as `#rrggbb`."""

    ground: str
    card: str
    line: str
    text: str
    dim: str
    hall: str
    bar: str
    marketing: str
    marketing_soft: str
    sales: str
    sales_soft: str
    late: str
    late_soft: str
    on_accent: str

    def accent(self, wing: str) -> str:
        """The one accent of a wing."""
        return self.marketing if wing == "marketing" else self.sales

    def soft(self, wing: str) -> str:
        """The accent's pale companion, for what is chosen."""
        return self.marketing_soft if wing == "marketing" else self.sales_soft


LIGHT = Palette(
    ground="#f6f7f8",
    card="#ffffff",
    line="#e1e4e8",
    text="#1c2024",
    dim="#5c6675",
    hall="#eef0f3",
    bar="#858d98",
    marketing="#2f5bd8",
    marketing_soft="#e8eefc",
    sales="#117a55",
    sales_soft="#e3f4ec",
    late="#a34a06",
    late_soft="#fdeedd",
    on_accent="#ffffff",
)

DARK = Palette(
    ground="#17191c",
    card="#1f2226",
    line="#32363c",
    text="#e8eaed",
    dim="#9aa1ab",
    hall="#1b1e22",
    bar="#747b86",
    marketing="#7aa2ff",
    marketing_soft="#26304a",
    sales="#5ec49a",
    sales_soft="#1f3a30",
    late="#f0a35e",
    late_soft="#43301c",
    on_accent="#17191c",
)

# Sizes against the text size of the system, which is 13 px where nothing else is said.
SMALL, TEXT, TITLE, FIGURE = 0.86, 1.0, 1.46, 1.69

_STYLE = Template("""
* { font-size: ${text_px}px; }
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
QPushButton:focus { border: 1px solid $text; }
QPushButton:disabled { color: $dim; }
QPushButton[primary="true"] { color: $on_accent; font-weight: 600; }
QPushButton[primary="true"][wing="marketing"] { background: $marketing; border-color: $marketing; }
QPushButton[primary="true"][wing="sales"] { background: $sales; border-color: $sales; }
QPushButton[primary="true"][wing="marketing"]:disabled, QPushButton[primary="true"][wing="sales"]:disabled {
    color: $dim; background: $hall; border-color: $line; }
QPushButton[primary="true"]:focus { border: 2px solid $text; padding: 4px 11px; }
QPushButton[flat="true"] { background: transparent; border: 1px solid transparent; color: $dim; padding: 2px 6px; }
QPushButton[flat="true"]:hover { color: $text; }
QPushButton[flat="true"]:focus { border-color: $dim; }
QPushButton[words="strong"] { color: $text; font-weight: 600; text-align: left; padding: 2px 0; }
QPushButton[small="true"] { padding: 1px 8px; }
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
    border: 1px solid $line; border-radius: 6px; padding: 4px 8px; selection-background-color: $dim;
    placeholder-text-color: $dim; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QDateEdit:focus, QDateTimeEdit:focus {
    border-color: $text; }
QComboBox::drop-down, QDateEdit::drop-down, QDateTimeEdit::drop-down { border: none; width: 24px;
    subcontrol-origin: padding; subcontrol-position: center right; }
QComboBox::down-arrow, QDateEdit::down-arrow, QDateTimeEdit::down-arrow { image: url("$chevron");
    width: 14px; height: 14px; }
QDateEdit::up-button, QDateEdit::down-button, QDateTimeEdit::up-button, QDateTimeEdit::down-button { width: 0;
    border: none; }
QComboBox QAbstractItemView { background: $card; color: $text; border: 1px solid $line; }
QTableView { background: $card; color: $text; border: 1px solid $line; border-radius: 8px; gridline-color: transparent;
    outline: 0; selection-color: $text; }
QTableView[wing="marketing"] { selection-background-color: $marketing_soft; }
QTableView[wing="sales"] { selection-background-color: $sales_soft; }
QHeaderView { background: $card; border: none; border-top-left-radius: 8px; border-top-right-radius: 8px; }
QHeaderView::section { background: $card; color: $dim; font-weight: 600; border: none; border-bottom: 1px solid $line;
    padding: 8px 12px; }
QHeaderView::section:first { border-top-left-radius: 8px; }
QHeaderView::section:last { border-top-right-radius: 8px; }
QTableCornerButton::section { background: $card; border: none; }
QSplitter::handle { background: transparent; }
QToolTip { background: $card; color: $text; border: 1px solid $line; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar::handle:vertical { background: $line; border-radius: 3px; min-height: 24px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; }
QScrollBar::handle:horizontal { background: $line; border-radius: 3px; min-width: 24px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QCheckBox { color: $text; spacing: 8px; }
QCheckBox::indicator, QListView::indicator { width: 14px; height: 14px; background: $card;
    border: 1px solid $dim; border-radius: 4px; }
QCheckBox::indicator:checked, QListView::indicator:checked { background: $text; border-color: $text;
    image: url("$tick"); }
QCheckBox::indicator:focus { border: 2px solid $text; width: 12px; height: 12px; }
QListWidget#manual { background: transparent; color: $text; border: none; outline: 0; }
QListWidget#manual::item { padding: 6px 8px; border-radius: 6px; }
QListWidget#manual::item:selected { background: $hall; color: $text; font-weight: 600; }
QListWidget#manual::item:selected:focus { background: $text; color: $card; }
QFrame#banner { background: $sales_soft; border: none; border-radius: 6px; }
QRadioButton { color: $text; spacing: 6px; padding: 3px 8px 3px 4px; border-radius: 6px; }
QRadioButton:focus { background: $hall; }
QRadioButton::indicator { width: 14px; height: 14px; background: $card; border: 1px solid $dim; border-radius: 8px; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid $text; }
""")


def palette() -> Palette:
    """The colours in force."""
    app = QGuiApplication.instance()
    return DARK if app is not None and app.property("dark") else LIGHT


def apply_theme(app: QApplication, *, dark: bool | None = None) -> None:
    """Put the colours on the whole program; None follows the system."""
    if dark is None:
        dark = app.styleHints().colorScheme().name == "Dark"
    app.setProperty("dark", dark)
    app.setStyle("Fusion")
    colours = DARK if dark else LIGHT
    app.setPalette(_qt_palette(colours))
    app.setStyleSheet(_style_sheet(app, colours))


@contextmanager
def undressed() -> Iterator[None]:
    """Take the style sheet off while a window is put together, and put it on at the end.

    With it on, every part that is put into another is styled anew, with all its own parts: four times as long.
    """
    app = QApplication.instance()
    worn = app.styleSheet() if isinstance(app, QApplication) else ""
    if not isinstance(app, QApplication) or not worn:
        yield
        return
    app.setStyleSheet("")
    try:
        yield
    finally:
        app.setStyleSheet(worn)


def text_size(app: QApplication, factor: float) -> int:
    """A type size in pixels, from the system's own."""
    size = app.font().pixelSize()
    if size <= 0:
        size = round(app.font().pointSizeF() * app.primaryScreen().logicalDotsPerInch() / 72)
    return round(max(size, 12) * factor)


def _style_sheet(app: QApplication, colours: Palette) -> str:
    sizes = {
        "small_px": text_size(app, SMALL),
        "text_px": text_size(app, TEXT),
        "tab_px": text_size(app, 1.15),
        "title_px": text_size(app, TITLE),
        "figure_px": text_size(app, FIGURE),
    }
    tokens = {name: getattr(colours, name) for name in Palette.__slots__}
    drawings = {
        "chevron": resource("icons/chevron.svg").as_posix(),
        "tick": resource(f"icons/tick-{'white' if colours is LIGHT else 'black'}.svg").as_posix(),
    }
    return _STYLE.substitute(tokens, **drawings, **sizes)


def _qt_palette(colours: Palette) -> QPalette:
    qt = QPalette()
    role = QPalette.ColorRole
    for name, colour in (
        (role.Window, colours.ground),
        (role.WindowText, colours.text),
        (role.Base, colours.card),
        (role.AlternateBase, colours.ground),
        (role.Text, colours.text),
        (role.Button, colours.card),
        (role.ButtonText, colours.text),
        (role.ToolTipBase, colours.card),
        (role.ToolTipText, colours.text),
        (role.PlaceholderText, colours.dim),
        (role.Highlight, colours.marketing),
        (role.HighlightedText, colours.on_accent),
    ):
        qt.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        qt.setColor(QPalette.ColorGroup.Disabled, name, QColor(colours.dim))
    return qt
