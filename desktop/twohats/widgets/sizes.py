"""What is measured in pixels follows the size of the text: the system's own, times the owner's choice."""

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QApplication, QDialog, QHeaderView, QWidget

# The text beside which the sizes in the code are right; they never shrink.
_USUAL_TEXT = 13
_LEAST_TEXT = 12
# Qt takes no more.
_NO_LIMIT = 16777215


def scale_text(app: QApplication, percent: int) -> None:
    """Take the system's text at so much of its size."""
    size = app.font().pixelSize()
    if size <= 0:
        size = round(app.font().pointSizeF() * app.primaryScreen().logicalDotsPerInch() / 72)
    text = round(max(size, _LEAST_TEXT) * percent / 100)
    app.setProperty("scale_before", scale())
    app.setProperty("text_px", text)
    app.setProperty("scale", max(1.0, percent / 100, text / _USUAL_TEXT))


def scale() -> float:
    """How much larger than usual things are."""
    app = QCoreApplication.instance()
    return float((app.property("scale") if app is not None else None) or 1)


def text_px() -> int:
    """The size of text, in pixels."""
    app = QCoreApplication.instance()
    return int((app.property("text_px") if app is not None else None) or _LEAST_TEXT)


def px(pixels: float) -> int:
    """So many pixels beside the usual text, beside the text in force."""
    return min(round(pixels * scale()), _NO_LIMIT)


def sized(set_size: Callable[..., None], *pixels: int) -> None:
    """Set a size of a widget, and again whenever the text changes its size: `sized(card.setFixedHeight, 78)`.

    A window over another becomes no wider than there is room.
    """
    widget, name = getattr(set_size, "__self__"), set_size.__name__  # noqa: B009  # no Callable promises it
    widget.setProperty("sizes", {**(widget.property("sizes") or {}), name: list(pixels)})
    _set(widget, name, pixels)


def _set(widget: QWidget, name: str, pixels: Iterable[int]) -> None:
    sizes = [px(one) for one in pixels]
    if name.endswith("Width") and isinstance(widget, QDialog) and widget.parentWidget() is not None:
        sizes = [min(one, room_of(widget).width()) for one in sizes]
    getattr(widget, name)(*sizes)


def room_of(window: QWidget) -> QSize:
    """What the screen has, or the window it belongs to."""
    parent, room = window.parentWidget(), window.screen().availableSize()
    return room if parent is None else room.expandedTo(parent.window().size())


def take_room(window: QWidget, width: int, height: int) -> None:
    """Make a window so large beside the usual text, as far as there is room."""
    window.resize(QSize(px(width), px(height)).boundedTo(room_of(window)))


def fit_all(app: QApplication) -> None:
    """Set all sizes anew, and make columns broader or narrower with their text."""
    ratio = scale() / float(app.property("scale_before") or 1)
    if ratio == 1:
        return
    for widget in app.allWidgets():
        _fit(widget)
        if isinstance(widget, QHeaderView) and widget.orientation() == Qt.Orientation.Horizontal:
            _fit_sections(widget, ratio)


def _fit(widget: QWidget) -> None:
    kept: dict[str, Any] = widget.property("sizes") or {}
    for name, pixels in kept.items():
        _set(widget, name, pixels)


def _fit_sections(heading: QHeaderView, ratio: float) -> None:
    for section in range(heading.count()):
        movable = heading.sectionResizeMode(section) == QHeaderView.ResizeMode.Interactive
        if movable and not heading.isSectionHidden(section):
            heading.resizeSection(section, round(heading.sectionSize(section) * ratio))
