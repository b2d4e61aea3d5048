"""As what a screen reader hears those parts of the window that we draw ourselves."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_PROPERTY = "heard as"
_installed: list[bool] = []


def hear_as(widget: QWidget, role: QAccessible.Role) -> None:
    """Let a widget, which is nothing to Qt but a piece of the window, be heard as a button, a table, a group."""
    if not _installed:
        QAccessible.installFactory(_interface)
        _installed.append(True)
    widget.setProperty(_PROPERTY, role.name)


def _interface(_kind: str, heard: QObject) -> QAccessibleInterface | None:
    """Qt asks for every object it tells about; None leaves the answer to Qt."""
    role = heard.property(_PROPERTY) if isinstance(heard, QWidget) else None
    return QAccessibleWidget(heard, QAccessible.Role[role]) if role and isinstance(heard, QWidget) else None
