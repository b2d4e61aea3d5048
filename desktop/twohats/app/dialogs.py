"""The dialogs of the whole business; each is brought along when it is first wanted."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from twohats import __version__

if TYPE_CHECKING:
    from twohats.app.window import MainWindow
    from twohats.month.ui.forms import MonthForms


class Dialogs(QObject):
    """Opens what the menus name, over the window."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    def find(self) -> None:
        """Find anything by its words."""
        from twohats.app.finder import Finder  # noqa: PLC0415  # when it is first wanted

        Finder(self._window).open_above()

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
        """Ask for all that an owner may want another way."""
        from twohats.app.preferences import Preferences  # noqa: PLC0415  # rarely needed

        Preferences(self._window).open()

    def set_up_over(self, form: QWidget, name: str) -> None:
        """Ask for it over a form, and first for one thing of the firm, by its name."""
        from twohats.app.preferences import Preferences  # noqa: PLC0415  # rarely needed

        Preferences(self._window, form).open_at(name)

    def show_manual(self, page: str = "") -> None:
        """Show a page of the manual beside the window, by itself the one about what shows."""
        from twohats.app.help.manual import Manual, page_about  # noqa: PLC0415  # when it is first wanted

        page = page or page_about(self._window)
        if (shown := self._window.findChild(Manual)) is None:
            shown = Manual(self._window, page)
        shown.turn_to(page)
        shown.show()
        shown.activateWindow()

    def show_keys(self) -> None:
        """Show every key there is."""
        from twohats.app.help.sheet import KeySheet  # noqa: PLC0415  # when it is first wanted

        KeySheet(self._window).open()

    def report_problem(self) -> None:
        """Write down what went wrong, for whoever mends it."""
        from twohats.app.help.problem import ProblemReport  # noqa: PLC0415  # rarely needed

        ProblemReport(self._window).open()

    def about(self) -> None:
        """Say which version this is."""
        said = self.tr("Two Hats {}. Marketing and Sales, kept apart, working together.")
        self._window.ask.tell(said.format(__version__))
