"""Notices what a text must never bring about: a file read, a call out, a picture shown, a link or a script in a PDF."""

import ctypes
import io
import os
import socket
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pypdf
from hostile.payloads import SPY_COLOUR
from pypdf.generic import ArrayObject, DictionaryObject
from PySide6 import QtGui
from PySide6.QtCore import QAbstractListModel, Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLabel, QWidget

_OPENED = 0x20 | 0x01  # IN_OPEN and IN_ACCESS, of <sys/inotify.h>
_ROWS = 80
# What `shown` leaves of a text, with our own words and two more texts around it.
_MOST = 1600
_FORBIDDEN = frozenset(
    "/URI /Launch /JavaScript /JS /GoToR /GoToE /SubmitForm /ImportData /EmbeddedFile /EmbeddedFiles /OpenAction /AA "
    "/AcroForm /RichMedia /Movie /Sound /XFA".split()
)


class Trap:
    """A picture and an address of one's own; it tells whether the one was opened or the other called."""

    def __init__(self, folder: Path) -> None:
        self.picture = folder / "spy.png"
        image = QImage(64, 64, QImage.Format.Format_RGB32)
        image.fill(0xFF000000 | int.from_bytes(bytes(SPY_COLOUR)))
        image.save(str(self.picture))
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self._listener.settimeout(0)
        self.address = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        libc = ctypes.CDLL(None, use_errno=True)
        self._watch = libc.inotify_init1(os.O_NONBLOCK)
        assert libc.inotify_add_watch(self._watch, os.fsencode(self.picture), _OPENED) >= 0

    def was_called(self) -> bool:
        try:
            self._listener.accept()[0].close()
        except BlockingIOError:
            return False
        return True

    def was_opened(self) -> bool:
        try:
            told = os.read(self._watch, 4096)
        except BlockingIOError:
            return False
        return bool(struct.unpack_from("iIII", told))

    def close(self) -> None:
        self._listener.close()
        os.close(self._watch)


class _Document(QTextDocument):
    """A text as Qt would show it in a tooltip; it notes what it is told to load."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.loaded: list[str] = []
        self.setHtml(text)
        # It loads once it is laid out.
        self.documentLayout().documentSize()

    def loadResource(self, kind: int, name: QUrl | str) -> Any:  # noqa: N802  # Qt's name
        self.loaded.append(f"{kind} {name}")


def wrongs_of_window(window: QWidget) -> Iterator[str]:
    """What a text brought about in a window and in all that shows in it."""
    if _has_spy_colour(window.grab().toImage()):
        yield "the picture shows"
    for widget in (window, *(one for one in window.findChildren(QWidget) if one.isVisibleTo(window))):
        yield from (f"{type(widget).__name__}: {wrong}" for wrong in _wrongs_of_widget(widget))


def _has_spy_colour(image: QImage) -> bool:
    raw = bytes(image.convertToFormat(QImage.Format.Format_RGB32).constBits())
    return bytes((*reversed(SPY_COLOUR), 0xFF)) in raw


def _wrongs_of_widget(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel):
        if widget.textFormat() is not Qt.TextFormat.PlainText and QtGui.Qt.mightBeRichText(widget.text()):
            yield f"rich text {widget.text()[:60]!r}"
        yield from _wrongs_of_length(widget.text())
    if isinstance(widget, QAbstractButton):
        yield from _wrongs_of_length(widget.text())
    if isinstance(widget, QComboBox):
        yield from (wrong for number in range(widget.count()) for wrong in _wrongs_of_length(widget.itemText(number)))
    if isinstance(widget, QAbstractItemView):
        yield from _wrongs_of_list(widget)
    yield from _wrongs_of_length(widget.windowTitle())
    yield from _wrongs_of_tip(widget.toolTip())
    if widget.statusTip() or widget.whatsThis():
        yield "says something that no funnel cleaned"


def _wrongs_of_list(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    # A list has one column, and Qt keeps its number to itself.
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    for row in range(min(model.rowCount(), _ROWS)):
        for column in range(columns):
            index = model.index(row, column)
            yield from _wrongs_of_length(str(index.data(Qt.ItemDataRole.DisplayRole) or ""))
            yield from _wrongs_of_tip(str(index.data(Qt.ItemDataRole.ToolTipRole) or ""))


def _wrongs_of_length(text: str) -> Iterator[str]:
    if len(text) > _MOST:
        yield f"{len(text)} signs: {text[:60]!r}"


def _wrongs_of_tip(text: str) -> Iterator[str]:
    yield from _wrongs_of_length(text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))
    if not QtGui.Qt.mightBeRichText(text):
        return
    document = _Document(text)
    if document.loaded:
        yield f"the tooltip loads {document.loaded}"
    if "<" in text.removeprefix("<qt>").removesuffix("</qt>"):
        yield f"the tooltip is rich text: {text[:60]!r}"


def wrongs_of_pdf(content: bytes) -> Iterator[str]:
    """Links, scripts, files and pictures in a PDF; the firms of these tests have no picture of their own."""
    reader = pypdf.PdfReader(io.BytesIO(content))
    for number in range(1, int(str(reader.trailer["/Size"]))):
        yield from _wrongs_of_part(reader.get_object(pypdf.generic.IndirectObject(number, 0, reader)))
    for page in reader.pages:
        page.extract_text()


def _wrongs_of_part(part: object) -> Iterator[str]:
    """Of an object of the PDF and all that stands directly in it."""
    if isinstance(part, ArrayObject):
        for one in part:
            yield from _wrongs_of_part(one)
    elif isinstance(part, DictionaryObject):
        said = {*part.keys(), part.get("/S")}
        yield from (f"{word} in the PDF" for word in said & _FORBIDDEN)
        if part.get("/Subtype") in {"/Image", "/Link", "/FileAttachment"}:
            yield f"{part['/Subtype']} in the PDF"
        for value in part.values():
            yield from _wrongs_of_part(value)


def wrongs_of_workbook(content: bytes) -> Iterator[str]:
    """Formulas, links and pictures in a workbook."""
    with ZipFile(io.BytesIO(content)) as book:
        for name in book.namelist():
            inside = book.read(name)
            if "media/" in name or "externalLink" in name:
                yield f"{name} in the workbook"
            if b"<f>" in inside or b"<hyperlink" in inside or b'TargetMode="External"' in inside:
                yield f"a formula or a link in {name}"
