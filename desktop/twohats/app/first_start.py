"""The first start, and every new business: founds a firm in a file of its own, or shows another file."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from twohats.app.first_form import Begun, FirstForm
from twohats.app.first_places import file_of, first_folder, sample_file
from twohats.app.initials import keep_initials
from twohats.errors import FileError
from twohats.rooms import make_business
from twohats.storage.file import Clock
from twohats.widgets.ask import Ask, DialogAsk
from twohats.widgets.waiting import wait_for

if TYPE_CHECKING:
    from twohats.app.front_door import FrontDoor

_KINDS = "Two Hats (*.twohats)"


class FirstStart(QObject):
    """Opens the form; whatever goes wrong is said in it, and it stays with all that was typed."""

    def __init__(self, door: "FrontDoor", ask: Ask | None, clock: Clock) -> None:
        super().__init__(door)
        self._door, self._ask, self._clock = door, ask, clock

    def open(self, parent: QWidget, missing: Path | None = None) -> FirstForm:
        """Ask over a window; `missing` is a file that was known and is gone."""
        form = FirstForm(
            parent,
            first_folder(),
            lambda begun: self._begin(form, begun),
            lambda begun: self._take_in(form, begun),
        )
        ask = self._ask or DialogAsk(form)
        form.elsewhere.clicked.connect(lambda *_: self._move(form, ask))
        form.add_way(self.tr("Look at a sample business"), lambda: self._leave_for(form, self._sample))
        form.add_way(self.tr("Open a file…"), lambda: self._open_file(form, ask))
        form.ways.addStretch(1)
        if missing is not None:
            form.fail(self.tr("{} is not where it was: open it from where it is now, or begin anew.").format(missing))
        if self._door.window is None:
            form.end_with_it()
        form.open()
        form.editor("name").setFocus()
        return form

    def _begin(self, form: FirstForm, begun: Begun) -> None:
        """Found the firm, and go to its window.

        Raises:
            RuleError: the firm cannot be founded like this.
            FileError: the file cannot be made there.
        """
        path = file_of(begun.firm.name, begun.folder)
        _make(begun.folder)
        wait_for(form, self.tr("Making the file…"), lambda: make_business(path, begun.firm, self._clock).close())
        keep_initials(begun.initials)
        self._door.go_to(path)

    def _take_in(self, form: FirstForm, begun: Begun) -> None:
        self._begin(form, begun)
        window = self._door.window
        if window is not None:
            QTimer.singleShot(0, window, window.imports.choose)

    def _sample(self, form: FirstForm) -> None:
        """Go to the sample business, which is made when it is first looked at."""
        from twohats.sample.business import make_sample  # noqa: PLC0415  # dear, and rarely needed

        path, day = sample_file(), self._clock().astimezone().date()
        if not path.exists():
            _make(path.parent)
            making = self.tr("Making the sample business: two years of a firm that renovates kitchens…")
            wait_for(form, making, lambda: make_sample(path, today=day))
        said = self.tr("This is a sample: try whatever you like. Your own business begins with File ▸ New business….")
        self._door.say_inside(said)
        self._door.go_to(path)

    def _open_file(self, form: FirstForm, ask: Ask) -> None:
        path = ask.open_path(self.tr("Open a business"), _KINDS)
        if path is not None:
            self._leave_for(form, lambda _: self._door.go_to(path))

    def _leave_for(self, form: FirstForm, go: Callable[[FirstForm], object]) -> None:
        if form.attempt(lambda: go(form)):
            form.accept()

    def _move(self, form: FirstForm, ask: Ask) -> None:
        folder = ask.folder_path(self.tr("Where the file is kept"))
        if folder is not None:
            form.move_to(folder)


def _make(folder: Path) -> None:
    """Make a folder that a new account may not have yet, such as Documents."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileError("The folder {folder} cannot be made: choose another one.", folder=folder) from error
