"""Draws every page of the window, and the printed ones, as pictures."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QBuffer
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
from twohats.widgets.page import ListPage

_PAGES = (
    (Hat.MARKETING, ("overview", "segments", "campaigns", "leads", "calendar", "vision")),
    (Hat.SALES, ("today", "pipeline", "customers", "follow-ups", "quotes", "targets")),
)
# So that small print can be read.
_DOTS_TO_THE_INCH = 144


def draw_pictures(path: Path, folder: Path, *, dark: bool, width: int, height: int) -> list[Path]:
    """Draw every page of the window, and the last full month's printed ones, as PNG; their paths.

    Raises:
        FileError: the file cannot be opened, or the folder not be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileError("{folder} cannot be made: {why}.", folder=folder, why=error.strerror) from error
    theme.apply_theme(application(), dark=dark)
    window = MainWindow(open_business(path, write=False))
    window.resize(width, height)
    window.show()
    drawn = [*_draw_window(window, folder), *_draw_paper(window, folder)]
    window.close()
    return drawn


def _draw_window(window: MainWindow, folder: Path) -> Iterator[Path]:
    for hat, names in _PAGES:
        window.workspace.wear(hat)
        for number, name in enumerate(names):
            window.sides[hat].turn_to(number)
            yield _grab(window, folder / f"{hat}-{name}.png")
            page = window.page
            if isinstance(page, ListPage) and (first := page.table.current_id()) is not None:
                page.open(first)
                yield _grab(window, folder / f"{hat}-{name}-one.png")
                page.close_record()
            if isinstance(page, PipelinePage):
                shown = page.shows_board
                page.show_board(on=not shown)
                yield _grab(window, folder / f"{hat}-{name}-{'list' if shown else 'board'}.png")
                page.show_board(on=shown)


def _grab(window: MainWindow, target: Path) -> Path:
    """Draw the window as it is once all has come."""
    window.settle()
    window.grab().save(str(target))
    return target


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
