"""What a screen reader gets to hear of a window, through Qt's own tree of accessible objects."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QTableView, QWidget

_SAYS_NOTHING = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Pane, QAccessible.Role.Border}


def unheard(window: QWidget) -> list[str]:
    """A sentence for each part that takes the keys and has no name or no role, and each column without a heading."""
    found = [f"{_path(one)} has no name or role" for one in takers(window) if not _speaks(one)]
    return [*found, *_without_heading(window)]


def takers(window: QWidget) -> Iterator[QWidget]:
    """All that shows and takes the keys by Tab."""
    for widget in window.findChildren(QWidget):
        tabs = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
        if tabs and widget.isEnabled() and widget.isVisibleTo(window) and not _is_a_part(widget):
            yield widget


def _is_a_part(widget: QWidget) -> bool:
    """The line in a field for days is heard with the field."""
    return isinstance(widget.parent(), QAbstractSpinBox | QComboBox)


def _speaks(widget: QWidget) -> bool:
    heard = QAccessible.queryAccessibleInterface(widget)
    return bool(heard.text(QAccessible.Text.Name).strip()) and heard.role() not in _SAYS_NOTHING


def _without_heading(window: QWidget) -> Iterator[str]:
    for view in window.findChildren(QTableView):
        if view.isVisibleTo(window):
            heard = QAccessible.queryAccessibleInterface(view)
            columns = [number for number in range(view.model().columnCount()) if not view.isColumnHidden(number)]
            headings = [heard.child(number + 1) for number in columns]
            if any(one.role() != QAccessible.Role.ColumnHeader for one in headings):
                yield f"{_path(view)} has columns without headings"
            elif not all(one.text(QAccessible.Text.Name).strip() for one in headings[:-1]):
                yield f"{_path(view)} has a heading without a word"


def _path(widget: QWidget) -> str:
    parts = []
    one: QWidget | None = widget
    while one is not None and not one.isWindow():
        parts.append(type(one).__name__ + (f"#{one.objectName()}" if one.objectName() else ""))
        one = one.parentWidget()
    return " < ".join(parts[:6])
