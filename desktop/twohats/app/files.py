"""What the File menu does with the file itself: another one, a copy of it, its backups."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from twohats.app.keeper import Keeper
from twohats.hat import Hat

if TYPE_CHECKING:
    from twohats.app.window import MainWindow
    from twohats.widgets.choose import Choose

_KINDS = "Two Hats (*.twohats)"


class Files(QObject):
    """Asks which file, and tells the front door, which alone opens and closes them."""

    another_wanted = Signal(Path)
    restore_wanted = Signal(Path)
    new_wanted = Signal()
    # The same file in a new window, which says everything in another language.
    again_wanted = Signal()

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.choose: Choose | None = None
        self.keeper: Keeper | None = None

    def keep(self) -> None:
        """Watch over the file from now on."""
        window = self._window
        keeper = self.keeper = Keeper(self, window.workspace, window.speech)
        keeper.stands.connect(window.status.kept.say)
        keeper.told.connect(window.ask.tell)
        keeper.begin()

    def finish(self) -> None:
        """Let the worker finish, and make a last backup."""
        if self.keeper is not None:
            self._window.workspace.finish()
            self.keeper.back_up_before_leaving()

    def open_another(self) -> None:
        """Ask for another file, and go there."""
        path = self._window.ask.open_path(self.tr("Open a business"), _KINDS)
        if path is not None:
            self.another_wanted.emit(path)

    def save_copy(self) -> None:
        """Write all that is open into a file of its own."""
        from twohats.widgets.save_as import file_name  # noqa: PLC0415  # rarely needed

        window, file = self._window, self._window.workspace.file
        called = self.tr("{} copy").format(file.path.stem)
        suggested = file.path.with_name(f"{file_name(called)}{file.path.suffix}")
        target = window.ask.save_path(self.tr("Save a copy"), suggested, _KINDS)
        if target is not None:
            said = self.tr("The copy is in {}.").format(target.name)
            window.workspace.run(
                lambda owner: file.copy_to(target, through=owner),
                then=lambda _: window.ask.tell(said),
                hat=Hat.OWNER,
                writes=True,
            )

    def show_backups(self) -> None:
        """Show the backups there are."""
        from twohats.app.backups import BackupsDialog  # noqa: PLC0415  # rarely needed
        from twohats.widgets.choose import choose  # noqa: PLC0415  # the same

        window = self._window
        if self.keeper is None:
            window.ask.tell(self.tr("This file is only looked at: it has no backups here."))
            return
        dialog = BackupsDialog(window, self.keeper, self.choose or choose)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.restore_wanted.connect(self.restore_wanted)
        dialog.open()
