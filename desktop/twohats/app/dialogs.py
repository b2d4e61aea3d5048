"""The dialogs of the whole business; each is brought along when it is first wanted."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from twohats import __version__
from twohats.words import filled

if TYPE_CHECKING:
    from twohats.app.window import MainWindow
    from twohats.month.ui.forms import MonthForms


class Dialogs(QObject):
    """Opens what the menus name, over the window."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    def show_silent(self) -> None:
        """Show of whom nothing was heard for years."""
        from twohats.app.silent_people import SilentPeople  # noqa: PLC0415  # rarely needed

        SilentPeople(self._window).open()

    def erase_person(self, contact_id: int) -> None:
        """Ask whether somebody is to be erased."""
        from twohats.app.erase_form import EraseForm  # noqa: PLC0415  # rarely needed, and brings every room along

        EraseForm(self._window).ask(contact_id)

    def find_duplicates(self) -> None:
        """Look for those who are in the book twice."""
        from twohats.exchange.ui.duplicates import Duplicates  # noqa: PLC0415  # rarely needed, and brings a kit along

        Duplicates(self._window, self._window.workspace, self._window.speech).open()

    def show_agreement(self) -> None:
        """Show what both sides agreed."""
        from twohats.handoff.ui.agreement import AgreementSheet  # noqa: PLC0415  # rarely needed

        AgreementSheet(self._window, self._window.workspace, self._window.speech).open()

    def report(self) -> None:
        """Show a month as it will be printed."""
        self._months().print()

    def close_month(self) -> None:
        """Lead through the meeting about the last month, at whose end it is closed."""
        self._months().meet()

    def reopen_month(self) -> None:
        """Open a closed month again."""
        self._months().reopen()

    def _months(self) -> "MonthForms":
        from twohats.month.ui.forms import MonthForms  # noqa: PLC0415  # paper and QtPdf only where they are wanted

        window = self._window
        return MonthForms(window, window.workspace, window.speech, window.ask)

    def set_up(self) -> None:
        """Ask whose business this is."""
        from twohats.app.firm_form import ask_firm  # noqa: PLC0415  # rarely needed

        window = self._window
        ask_firm(window, window.workspace, window.ask, window.files.again_wanted.emit)

    def say_kept(self, rows: int) -> None:
        """Say how many rows of an import stay though it was undone."""
        self._window.ask.tell(filled(self.tr("{:,} imported rows were used since and stay."), rows))

    def about(self) -> None:
        """Say which version this is."""
        said = self.tr("Two Hats {}. Marketing and Sales, kept apart, working together.")
        self._window.ask.tell(said.format(__version__))
