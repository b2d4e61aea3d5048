"""Shows printed pages as they will come out, or says why there are none."""

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QAccessible, QColor, QPalette
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QStackedWidget, QWidget

from twohats.widgets import theme
from twohats.widgets.cards import EmptyState
from twohats.widgets.roles import hear_as


class Preview(QStackedWidget):
    """The pages under each other, as wide as there is room."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.document = QPdfDocument(self)
        self._bytes = QBuffer(self)
        self._view = QPdfView(self)
        self._view.setPageMode(QPdfView.PageMode.MultiPage)
        self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self._view.setDocument(self.document)
        ground = self._view.palette()
        # What Qt paints around the pages.
        ground.setColor(QPalette.ColorRole.Dark, QColor(theme.palette().hall))
        self._view.setPalette(ground)
        self._view.setAccessibleName(self.tr("The pages as they will be printed"))
        hear_as(self._view, QAccessible.Role.Document)
        self.addWidget(self._view)
        self._sentence: QWidget | None = None

    def show_pages(self, pdf: bytes) -> None:
        """Show these pages; the place that was looked at stays."""
        place = self._view.verticalScrollBar().value()
        self.document.close()
        self._bytes.close()
        self._bytes.setData(pdf)
        self._bytes.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document.load(self._bytes)
        self.setCurrentWidget(self._view)
        self._view.verticalScrollBar().setValue(place)

    def say(self, sentence: str) -> None:
        """Say a sentence where the pages would be."""
        if self._sentence is not None:
            self.removeWidget(self._sentence)
            self._sentence.deleteLater()
        self._sentence = EmptyState(sentence)
        self.addWidget(self._sentence)
        self.setCurrentWidget(self._sentence)
