"""What the window itself puts on paper: the list that shows."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from twohats.month.rules.sentences import day_name
from twohats.paper.style import MARKETING, SALES
from twohats.storage.wall import Hat
from twohats.widgets.list_paper import Letterhead

if TYPE_CHECKING:
    from twohats.app.window import MainWindow


class Papers(QObject):
    """Asks for a file's name and writes it on the worker."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    def print_list(self) -> None:
        """Write the list that shows, as it is shown."""
        if not self._window.page.print_list(self._window.ask, self._letterhead()):
            self._window.ask.tell(self.tr("No list shows: turn to one first."))

    def _letterhead(self) -> Letterhead:
        window, marketing = self._window, self._window.workspace.hat is Hat.MARKETING
        now = window.workspace.now().astimezone(window.speech.zone)
        day = day_name(now.date())
        return Letterhead(
            firm=window.speech.firm.name,
            wing=self.tr("Marketing") if marketing else self.tr("Sales"),
            accent=MARKETING if marketing else SALES,
            day=day,
            as_of=self.tr("As of {}, {}").format(day, f"{now:%H:%M}"),
            file_day=now.date().isoformat(),
            paper=window.speech.firm.paper,
            total=self.tr("Total"),
        )
