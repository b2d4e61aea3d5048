"""What a screen reader gets to hear of a window, through Qt's own tree of accessible objects."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QTableView, QWidget

_MOST = 80
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


def misordered(dialog: QWidget) -> list[str]:
    """A sentence for each part to which Tab goes back up, but once at the end, and for each it never reaches."""
    way = _way_of_tab(dialog)
    back = [pair for pair in zip(way, way[1:] + way[:1], strict=True) if _goes_back(*pair)]
    found = [f"Tab goes from {_path(one)} up to {_path(other)}" for one, other in back] if len(back) > 1 else []
    missed = [one for one in takers(dialog) if one not in way and not _another_is_picked(one)]
    return found + [f"Tab never comes to {_path(one)}" for one in missed]


def _way_of_tab(dialog: QWidget) -> list[QWidget]:
    """What Tab goes to, once around."""
    way: list[QWidget] = []
    for _ in range(_MOST):
        focused: QWidget | None = dialog.focusWidget()
        focused = dialog if focused is None else focused
        taker = focused.parentWidget() if _is_a_part(focused) else focused
        assert taker is not None
        # What a dialog puts away while it looks something up, Tab cannot come back to.
        way = [one for one in way if one.isVisible() and one.isEnabled()]
        if taker in way[:1]:
            return way
        if taker is not dialog:
            way.append(taker)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    raise AssertionError([_path(one) for one in way[-3:]])


def _another_is_picked(one: QWidget) -> bool:
    """Of several words of which one is picked, Tab goes to that one."""
    return isinstance(one, QAbstractButton) and one.autoExclusive() and not one.isChecked()


def _goes_back(one: QWidget, other: QWidget) -> bool:
    first, second = _room(one), _room(other)
    if second.bottom() <= first.top():
        return second.left() < first.right()
    return second.top() < first.bottom() and second.left() < first.left()


def _room(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def _path(widget: QWidget) -> str:
    parts = []
    one: QWidget | None = widget
    while one is not None and not one.isWindow():
        parts.append(type(one).__name__ + (f"#{one.objectName()}" if one.objectName() else ""))
        one = one.parentWidget()
    return " < ".join(parts[:6])
