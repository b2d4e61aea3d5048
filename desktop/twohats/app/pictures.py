"""Draws every page of the window, and the printed ones, as pictures."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QBuffer, QMessageLogContext, QtMsgType, qFormatLogMessage, qInstallMessageHandler
from PySide6.QtPdf import QPdfDocument

from twohats.app.start import application
from twohats.app.window import MainWindow
from twohats.business.rules.calendar import month_of
from twohats.errors import FileError
from twohats.hat import Hat
from twohats.month.pages import make_pdf
from twohats.month.report import report_of
from twohats.month.ui.printer import drawn_page
from twohats.rooms import open_business
from twohats.sales.ui.pipeline import PipelinePage
from twohats.widgets import theme
from twohats.widgets.page import ListPage, Page

_PAGES = (
    (Hat.MARKETING, ("overview", "segments", "campaigns", "leads", "calendar", "vision")),
    (Hat.SALES, ("today", "pipeline", "customers", "follow-ups", "quotes", "targets")),
)
# So that small print can be read.
_DOTS_TO_THE_INCH = 144
_NO_SCREEN = "This plugin does not support "


@dataclass(frozen=True, slots=True)
class Sight:
    """How the window is to be drawn: its size, its colours, and its text in percent of the usual."""

    width: int
    height: int
    dark: bool = False
    contrast: bool = False
    text: int = 100


def draw_pictures(path: Path, folder: Path, sight: Sight) -> list[Path]:
    """Draw every page of the window, and the last full month's printed ones, as PNG; their paths.

    Raises:
        FileError: the file cannot be opened, or the folder not be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileError("{folder} cannot be made: {why}.", folder=folder, why=error.strerror) from error
    theme.apply_theme(application(), dark=sight.dark, contrast=sight.contrast, percent=sight.text)
    with silent_of_the_screen():
        window = MainWindow(open_business(path, write=False))
        window.resize(sight.width, sight.height)
        window.show()
        drawn = [*_draw_window(window, folder), *_draw_paper(window, folder)]
        window.close()
    return drawn


@contextmanager
def silent_of_the_screen() -> Iterator[None]:
    """Leave out what Qt has to say of a screen that is none: that its windows cannot be raised or kept at a size."""

    def tell(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if not message.startswith(_NO_SCREEN):
            sys.stderr.write(qFormatLogMessage(kind, context, message) + "\n")

    before = qInstallMessageHandler(tell)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


def _draw_window(window: MainWindow, folder: Path) -> Iterator[Path]:
    for name in each_view(window):
        target = folder / f"{name}.png"
        window.grab().save(str(target))
        yield target


def each_view(window: MainWindow) -> Iterator[str]:
    """Turn to every page, the page of the first record of each list, and list and board; the name of what shows."""
    for hat, names in _PAGES:
        window.workspace.wear(hat)
        for number, name in enumerate(names):
            window.sides[hat].turn_to(number)
            for view in _views_of(window.page):
                window.settle()
                yield f"{hat}-{name}{view}"


def _views_of(page: Page) -> Iterator[str]:
    """Show a page in each way there is, and leave it as it was; how each is called."""
    yield ""
    if isinstance(page, ListPage) and (first := page.table.current_id()) is not None:
        page.open(first)
        yield "-one"
        page.close_record()
    if isinstance(page, PipelinePage):
        shown = page.shows_board
        page.show_board(on=not shown)
        yield "-list" if shown else "-board"
        page.show_board(on=shown)


def _draw_paper(window: MainWindow, folder: Path) -> Iterator[Path]:
    today = window.speech.today(window.workspace.now())
    month = month_of(today.replace(day=1) - timedelta(days=1))
    report = window.workspace.read(report_of, month, hat=Hat.REPORTS)
    buffer = QBuffer()
    buffer.setData(make_pdf(report))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    for number in range(document.pageCount()):
        target = folder / f"month-{number + 1}.png"
        drawn_page(document, number, _DOTS_TO_THE_INCH).save(str(target))
        yield target
    document.close()
