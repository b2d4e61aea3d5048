"""Reads a picture from a file for the firm's letterhead."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from twohats.errors import RuleError

PICTURES = "Pictures (*.png *.jpg *.jpeg *.bmp *.gif *.webp)"
_FORMATS = {b"png", b"jpeg", b"bmp", b"gif", b"webp"}
# Enough for 6 cm on an office printer.
_LARGEST = QSize(720, 300)
_MOST_DOTS = 40_000_000


def read_picture(path: Path) -> bytes:
    """The picture of a file as PNG, no larger than a letterhead needs it.

    Raises:
        RuleError: it cannot be read, is no picture, or an enormous one.
    """
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)  # Qt's own
    reader.setAutoTransform(True)  # Qt's own
    known = bytes(reader.format().data()) in _FORMATS
    if known and reader.size().width() * reader.size().height() > _MOST_DOTS:
        raise RuleError("{name} is larger than any letterhead: choose a smaller picture.", name=path.name)
    image = reader.read() if known else QImage()
    if image.isNull():
        raise RuleError("{name} is not a picture that can be read.", name=path.name)
    if image.width() > _LARGEST.width() or image.height() > _LARGEST.height():
        image = image.scaled(_LARGEST, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # its types forget that it takes a name
    return bytes(buffer.data().data())
