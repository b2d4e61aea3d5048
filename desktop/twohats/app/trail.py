"""Where the owner was: the way back, and forward again, through the pages and records of a window."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent

from twohats.hat import Hat
from twohats.widgets.page import ListPage

if TYPE_CHECKING:
    from twohats.app.window import MainWindow

_LONGEST, _OPENED = 100, 8


@dataclass(frozen=True, slots=True)
class Place:
    """A page of a hat by its number, and the record that is open on it."""

    hat: Hat
    page: int
    record: int | None = None


class Trail(QObject):
    """Notes each place once the window has come to rest there; records that are gone are passed over."""

    changed = Signal()

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._places: list[Place] = []
        self._at = -1
        self._watched = False
        # Opening a record turns pages and hats on its way there.
        self._rest = QTimer(self, interval=0, singleShot=True)
        self._rest.timeout.connect(self._note)
        window.workspace.hat_changed.connect(lambda _: self._rest.start())
        for side in window.sides.values():
            side.turned.connect(lambda _: self._rest.start())
            side.other_shown.connect(self._rest.start)
        self._rest.start()

    @property
    def has_back(self) -> bool:
        """Whether there is a place to go back to."""
        return self._at > 0

    @property
    def has_forward(self) -> bool:
        """Whether there is a place to go forward to."""
        return self._at < len(self._places) - 1

    def opened(self, hat: Hat) -> list[Place]:
        """The records of a hat that were opened last, the newest first."""
        records = (one for one in reversed(self._places) if one.hat is hat and one.record is not None)
        return list(dict.fromkeys(records))[:_OPENED]

    def back(self) -> None:
        """Show the place before this one."""
        self._go(-1)

    def forward(self) -> None:
        """Show the place from which one came back."""
        self._go(+1)

    def _here(self) -> Place:
        side, hat = self._window.side, self._window.workspace.hat
        page = side.page
        return Place(hat, side.stack.currentIndex(), page.open_id if isinstance(page, ListPage) else None)

    def _note(self) -> None:
        self._watch_mouse()
        here = self._here()
        if self._places and self._places[self._at] == here:
            return
        self._places = [*self._places[: self._at + 1], here][-_LONGEST:]
        self._at = len(self._places) - 1
        self.changed.emit()

    def _go(self, step: int) -> None:
        if self._rest.isActive():
            self._note()
        for at in self._on_the_way(step):
            self._show(self._places[at])
            if self._here() == self._places[at]:
                self._at = at
                break
        self._rest.stop()
        self.changed.emit()

    def _on_the_way(self, step: int) -> Iterator[int]:
        yield from range(self._at + step, len(self._places) if step > 0 else -1, step)

    def _show(self, place: Place) -> None:
        page = self._window.sides[place.hat].page_at(place.page)
        if place.record is not None and isinstance(page, ListPage):
            page.open(place.record)
            return
        if isinstance(page, ListPage) and page.open_id is not None:
            page.close_record()
        self._window.turn_to(place.hat, place.page)

    def _watch_mouse(self) -> None:
        """The side buttons of a mouse go to the window itself: parts of it would swallow them."""
        handle = self._window.windowHandle()
        if not self._watched and handle is not None:
            handle.installEventFilter(self)
            self._watched = True

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            act = {Qt.MouseButton.BackButton: self.back, Qt.MouseButton.ForwardButton: self.forward}.get(event.button())
            if act is not None:
                # What goes wrong in an event filter is told to nobody.
                QTimer.singleShot(0, act)
                return True
        return False
