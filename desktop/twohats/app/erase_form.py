"""The form that erases a person: what will go, what stays, that it is for good, and their name to be typed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from twohats.business.rules.contacts import name_key
from twohats.business.store.contacts import left_unswept
from twohats.erasing import Held, erase, held_of
from twohats.errors import RuleError
from twohats.exchange.person.data import say_counts
from twohats.hat import Hat
from twohats.storage.naming import copies_beside
from twohats.storage.sqlite import Connection
from twohats.widgets.cards import Facts
from twohats.widgets.fields import TextField, Value
from twohats.widgets.form import Form
from twohats.widgets.label import PlainLabel, shown
from twohats.words import capital, filled, side_by_side

if TYPE_CHECKING:
    from twohats.app.window import MainWindow
    from twohats.storage.file import Done

_NAME = 60


class EraseForm(QObject):
    """Looks what is held of a person, asks, and erases them, both on the worker."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    def ask(self, contact_id: int) -> None:
        """Ask whether somebody is to be erased."""

        def look(owner: Connection) -> Held:
            return held_of(owner, contact_id)

        self._window.workspace.run(look, then=lambda held: self._show(contact_id, held), hat=Hat.OWNER)

    def _show(self, contact_id: int, held: Held) -> None:
        window = self._window

        def submit(values: dict[str, Value]) -> None:
            _require_named(str(values["name"]), held.called)
            self._erase(contact_id, held.called)

        fields = [TextField("name", self.tr("Type their name"), hint=shown(held.called, _NAME), passing=True)]
        title = self.tr("Erase {}").format(shown(held.called, _NAME))
        form = Form(window, title, fields, self.tr("Erase for good"), submit, str(window.workspace.hat))
        form.top.setSpacing(9)
        form.top.addWidget(PlainLabel(self.tr("This cannot be undone."), "late"))
        for sentence in self._sentences(held):
            form.top.addWidget(PlainLabel(sentence, wrap=True))
        facts = Facts()
        goes = capital(side_by_side(say_counts(held.counts)))
        facts.show_facts([(self.tr("What goes"), goes), (self.tr("What stays"), self._stays())])
        form.top.addWidget(facts)
        form.top.addWidget(PlainLabel(self._later(held), "dim", wrap=True))
        for copy in copies_beside(window.workspace.file.path):
            said = self.tr("“{}” beside the file still holds them: delete it once you do not need it any more.")
            form.top.addWidget(PlainLabel(filled(said, shown(copy.name, _NAME)), "dim", wrap=True))
        form.open()

    def _sentences(self, held: Held) -> list[str]:
        said = [
            self.tr(
                "Everything that identifies this person is removed from both sides, the handoffs, the closed months "
                "and the history, and from the file itself."
            )
        ]
        if held.open_deals:
            said.append(
                self.tr("One deal is still open: it is closed as lost.")
                if held.open_deals == 1
                else self.tr("{} deals are still open: they are closed as lost.").format(held.open_deals)
            )
        if held.elsewhere:
            said.append(
                self.tr(
                    "The name also appears in one more text, about somebody or something else: change that yourself."
                )
                if held.elsewhere == 1
                else self.tr(
                    "The name also appears in {} more texts, about somebody or something else: change these yourself."
                ).format(held.elsewhere)
            )
        return said

    def _stays(self) -> str:
        return self.tr(
            "What was sold, when and for how much, in every sum, without a name; the numbers of the documents."
        )

    def _later(self, held: Held) -> str:
        again = (
            self.tr("No later import brings them back.")
            if held.has_keys
            else self.tr("There is no e-mail address or phone number by which a later import would know them.")
        )
        rest = self.tr(
            "A backup forgets them when it is restored. Files that you exported, printed or copied yourself are yours "
            "to look after."
        )
        return f"{again} {rest}"

    def _erase(self, contact_id: int, called: str) -> None:
        workspace = self._window.workspace

        def write(owner: Connection) -> "Done":
            workspace.back_up("erase")
            return erase(workspace.file, contact_id, owner)

        workspace.write_slowly(write, lambda counts: self._tell(called, counts), hat=Hat.OWNER)

    def _tell(self, called: str, counts: dict[str, int]) -> None:
        said = filled(self.tr("{} was erased: {:,} records."), shown(called, _NAME), sum(counts.values()))
        if self._window.workspace.read(left_unswept):
            said += " " + self.tr("Traces are left in the file until Two Hats is closed and opened again.")
        self._window.ask.tell(said)


def _require_named(typed: str, called: str) -> None:
    """Refuse another name than theirs, however it is spelt; of a long one what is shown of it is enough.

    Raises:
        RuleError: it is another.
    """
    names = (called, shown(called, _NAME).removesuffix("…"))
    keys = {name_key(name) for name in names} - {""}
    if typed.strip() not in {name.strip() for name in names} and name_key(typed) not in keys:
        raise RuleError("Type “{name}”, so that nobody else is erased by mistake.", name=shown(called, _NAME))
