"""Prints pages on the system's printer, asked for by its own dialog."""

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from twohats.storage.sqlite import Connection
from twohats.widgets.workspace import Workspace

_POINTS_TO_THE_INCH = 72
# Enough for small print on an office printer; a page takes 35 MB.
_DOTS_TO_THE_INCH = 300

Pages = list[QImage]
ChoosePrinter = Callable[[QWidget, Callable[[QPrinter], None]], None]


def choose_printer(parent: QWidget, then: Callable[[QPrinter], None]) -> None:
    """Ask with the system's own dialog; `then` gets the printer if one was chosen."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    dialog.accepted.connect(lambda: then(printer))
    dialog.finished.connect(lambda _: dialog.deleteLater())
    QDialog.open(dialog)


def print_pdf(workspace: Workspace, pdf: bytes, printer: QPrinter, then: Callable[[], None]) -> None:
    """Draw the pages on the worker, and hand them to the printer here."""

    def draw(_db: Connection) -> Pages:
        return drawn(pdf)

    def hand_over(pages: Pages) -> None:
        paint(pages, printer)
        then()

    workspace.run(draw, then=hand_over)


def drawn(pdf: bytes) -> Pages:
    """Each page as a picture, on white paper."""
    buffer = QBuffer()
    buffer.setData(pdf)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    pages = [drawn_page(document, number, _DOTS_TO_THE_INCH) for number in range(document.pageCount())]
    document.close()
    return pages


def drawn_page(document: QPdfDocument, number: int, dots_to_the_inch: int) -> QImage:
    """A page on white paper; QtPdf leaves the paper out."""
    points = document.pagePointSize(number)
    scale = dots_to_the_inch / _POINTS_TO_THE_INCH
    ink = document.render(number, QSize(round(points.width() * scale), round(points.height() * scale)))
    paper = QImage(ink.size(), QImage.Format.Format_RGB32)
    paper.fill(0xFFFFFFFF)
    painter = QPainter(paper)
    painter.drawImage(0, 0, ink)
    painter.end()
    return paper


def paint(pages: Pages, printer: QPrinter) -> None:
    """Put each page on a sheet, as large as the sheet takes it whole."""
    printer.setFullPage(True)
    if pages:
        wide = pages[0].width() > pages[0].height()
        printer.setPageOrientation(QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait)
    painter = QPainter(printer)
    for number, page in enumerate(pages):
        if number:
            printer.newPage()
        sheet = printer.pageLayout().fullRectPixels(printer.resolution())
        size = page.size().scaled(sheet.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (sheet.width() - size.width()) // 2, (sheet.height() - size.height()) // 2
        painter.drawImage(QRect(left, top, size.width(), size.height()), page)
    painter.end()


def paper_of(name: str) -> QPageSize:
    """The sheet of a paper's name, `A4` or `Letter`."""
    return QPageSize(QPageSize.PageSizeId.Letter if name == "Letter" else QPageSize.PageSizeId.A4)
