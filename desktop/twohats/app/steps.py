"""Undo and Redo in the window, and the bar that offers to take back what has just left the screen."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from twohats.hat import Hat
from twohats.words import filled

if TYPE_CHECKING:
    from twohats.app.undo_bar import UndoBar
    from twohats.app.window import MainWindow
    from twohats.storage.history import Step


class Steps(QObject):
    """Takes steps back and does them again, and says in the menu, the status bar and the bar which."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self.window = window
        window.workspace.stepped.connect(self._offer)
        window.workspace.hat_changed.connect(lambda _: self._change_hats())

    @cached_property
    def bar(self) -> "UndoBar":
        """The bar, at the bottom of the window once there was something to offer."""
        from twohats.app.undo_bar import UndoBar  # noqa: PLC0415  # after the first step

        bar = UndoBar(self.window.workspace)
        bar.undo_wanted.connect(self.undo_step)
        self.window.place_below(bar)
        return bar

    def undo(self) -> None:
        """Take the last step of the worn hat back."""
        window = self.window
        window.status.saved.setText(self.tr("Taking it back…"))
        window.workspace.undo(self._say_kept, failed=self.name)

    def undo_step(self, step: "Step") -> None:
        """Take back just this step; where it is no longer the last of its hat, nothing."""
        window = self.window
        window.status.saved.setText(self.tr("Taking it back…"))
        window.workspace.undo(self._say_kept, of=step.hat, only=step.id, failed=self.name)

    def redo(self) -> None:
        """Do it again."""
        window = self.window
        window.status.saved.setText(self.tr("Redoing…"))
        window.workspace.redo(self._say_kept, failed=self.name)

    def _say_kept(self, kept: int | None) -> None:
        self.name()
        if kept:
            self.window.ask.tell(filled(self.tr("{:,} imported rows were used since and stay."), kept))

    def show_history(self) -> None:
        """Show what was done with the record that shows, and with everything."""
        from twohats.app.history.pane import HistoryPane  # noqa: PLC0415  # when it is asked for

        window, page = self.window, self.window.page
        record = (page.keeps, page.record_id) if page.keeps and page.record_id is not None else None
        HistoryPane(self, window.workspace, window.speech, record, is_open=page.records is None).open()

    def name(self) -> None:
        """Say which steps Undo and Redo would take."""
        window = self.window
        window.menus.name_steps(window.workspace.undo_label(), window.workspace.redo_label())
        window.status.say_saved()

    def _offer(self, step: "Step") -> None:
        """Each step takes the place of the one before; most leave nothing to offer."""
        from twohats.app.taken_off import said_of, said_out_of_sight  # noqa: PLC0415  # after the first step

        said = said_of(step) or said_out_of_sight(step, self._in_sight())
        if said and self.window.workspace.is_last(step):
            self.bar.offer(step, said)
        elif "bar" in vars(self):
            self.bar.withdraw()

    def _in_sight(self) -> list[str]:
        """The steps of which the screen shows what came of them."""
        in_sales = self.window.workspace.hat is Hat.SALES
        steps = (("New lead", self.window.marketing.shows_leads), ("Someone called", in_sales))
        return [name for name, seen in steps if seen]

    def _change_hats(self) -> None:
        if "bar" in vars(self):
            self.bar.say_key()
