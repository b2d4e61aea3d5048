"""Says what is late or due from the tray of the desktop, where it has one."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMainWindow, QSystemTrayIcon

from twohats.widgets.label import notice

if TYPE_CHECKING:
    from twohats.app.reminder import Reminder
    from twohats.app.window import MainWindow

Say = Callable[[str, str], None]


def begin_to_remind(window: "MainWindow", say: Say | None) -> "Reminder | None":
    """What reminds from now on; None where there is no way to say something."""
    say = say or tray_of(window, window.come_forward)
    if say is None:
        return None
    from twohats.app.reminder import Reminder  # noqa: PLC0415  # only where there is a tray

    reminder = Reminder(window, window.workspace, say)
    window.panel.counted.connect(reminder.look)
    reminder.begin()
    return reminder


def tray_of(window: QMainWindow, clicked: Callable[[], object]) -> Say | None:
    """A way to say something from the tray, which shows an icon from then on; None where there is none."""
    if not QSystemTrayIcon.isSystemTrayAvailable() or not QSystemTrayIcon.supportsMessages():
        return None
    icon = QSystemTrayIcon(window.windowIcon(), window)
    icon.setToolTip("Two Hats")
    icon.activated.connect(lambda _: clicked())
    icon.messageClicked.connect(clicked)
    icon.show()
    return lambda title, text: icon.showMessage(notice(title), notice(text), window.windowIcon())
