"""Measures whether the texts of a window fit where they stand."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QHeaderView, QLabel, QPushButton, QTableView, QWidget

from twohats.widgets.label import PlainLabel

_SLACK = 1
_HEADING_EDGES = 24


def misfits(window: QWidget) -> list[str]:
    """A sentence for each text that is cut without an ellipsis, and for each pair of widgets that overlap."""
    return [*_cut_texts(window), *_cut_headings(window), *_overlaps(window)]


def _shown(window: QWidget, kind: type[QWidget]) -> Iterator[QWidget]:
    for widget in window.findChildren(kind):
        if widget.isVisibleTo(window) and not widget.visibleRegion().isEmpty():
            yield widget


def _cut_texts(window: QWidget) -> Iterator[str]:
    for kind in (QLabel, QPushButton, QComboBox, QAbstractSpinBox):
        for widget in _shown(window, kind):
            if _is_cut(widget):
                yield f"cut: {_words(widget)!r} in {widget.width()}×{widget.height()}"


def _words(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QPushButton):
        return widget.text()
    if isinstance(widget, QAbstractSpinBox):
        return widget.text()
    return widget.currentText() if isinstance(widget, QComboBox) else ""


def _is_cut(widget: QWidget) -> bool:
    text = _words(widget)
    if not text or (isinstance(widget, QComboBox) and widget.isEditable()):
        return False  # a line in which one can type scrolls
    if isinstance(widget, QAbstractSpinBox):
        line = widget.lineEdit()
        return line.fontMetrics().horizontalAdvance(text) > line.width() + _SLACK
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.heightForWidth(widget.width()) > widget.height() + _SLACK
    metrics = widget.fontMetrics()
    if widget.height() + _SLACK < metrics.height():
        return True
    if isinstance(widget, PlainLabel):
        return widget.width() < metrics.horizontalAdvance("…")  # a narrower one ends in an ellipsis
    flags = int(Qt.TextFlag.TextShowMnemonic)
    room = widget.contentsRect().width()
    return metrics.size(flags, text).width() > room + _SLACK


def _cut_headings(window: QWidget) -> Iterator[str]:
    for table in _shown(window, QTableView):
        assert isinstance(table, QTableView)
        heading: QHeaderView = table.horizontalHeader()
        for section in range(table.model().columnCount()):
            text = str(table.model().headerData(section, Qt.Orientation.Horizontal))
            font = heading.font()
            font.setBold(True)
            wide = QFontMetrics(font).horizontalAdvance(text) + _HEADING_EDGES
            if not heading.isSectionHidden(section) and wide > heading.sectionSize(section):
                yield f"cut heading: {text!r} needs {wide}, has {heading.sectionSize(section)}"


def _overlaps(window: QWidget) -> Iterator[str]:
    for parent in (window, *window.findChildren(QWidget)):
        if not parent.isVisibleTo(window) and parent is not window:
            continue
        layout = parent.layout()
        if layout is None:
            continue
        placed = [child for child in parent.children() if isinstance(child, QWidget) and _is_placed(child, window)]
        for one, other in combinations(placed, 2):
            shared: QRect = one.geometry().intersected(other.geometry())
            if shared.width() > _SLACK and shared.height() > _SLACK:
                yield f"overlap: {_name(one)} and {_name(other)} share {shared.width()}×{shared.height()}"


def _is_placed(child: QWidget, window: QWidget) -> bool:
    parent = child.parentWidget()
    layout = None if parent is None else parent.layout()
    return child.isVisibleTo(window) and not child.isWindow() and layout is not None and layout.indexOf(child) >= 0


def _name(widget: QWidget) -> str:
    return f"{type(widget).__name__} {_words(widget)!r}"
