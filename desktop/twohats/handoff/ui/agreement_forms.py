"""What is done with the agreement: propose a change, take it back, sign or decline it."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from twohats.handoff.operations import agreement as verbs
from twohats.handoff.rules.agreement import NUMBERED, TERMS, Agreement, Asked, Ready, read_number, read_terms
from twohats.handoff.ui.agreement_words import AgreementWords
from twohats.widgets.fields import Field, TextField, TicksField, Value
from twohats.widgets.form import Form
from twohats.widgets.workspace import Workspace

_TICKED = tuple(asked for asked in Asked if asked not in NUMBERED)


class AgreementForms(QObject):
    """Acts under the hat that is worn, and opens its forms over a window or a sheet."""

    def __init__(self, parent: QWidget, workspace: Workspace) -> None:
        super().__init__(parent)
        self._parent, self._workspace = parent, workspace
        self._words = AgreementWords(self)

    def propose(self, terms: Agreement, note: str = "") -> None:
        """Terms to be changed, beginning with these; they hold once the other hat signs, too."""

        def submit(values: dict[str, Value]) -> None:
            new = read_terms({name: str(values[name]) for name in TERMS}, self._ready(values))
            self._workspace.do("Propose a change", verbs.propose, new, str(values["note"]))

        title, hat = self.tr("Propose a change"), str(self._workspace.hat)
        button = self.tr("Sign and propose to {}").format(self._words.other_hat(hat))
        Form(self._parent, title, self._fields(terms, note), button, submit, hat).open()

    def _fields(self, terms: Agreement, note: str) -> list[Field]:
        labels = {
            "decision_hours": (self.tr("Answer within, working hours"), ""),
            "response_hours": (self.tr("First contact within, working hours"), ""),
            "lapse_days": (self.tr("Goes back after, days"), ""),
            "queue_limit": (self.tr("May wait at once, leads"), ""),
            "recycles_most": (self.tr("May come again, times"), ""),
            "leads_per_month": (self.tr("Leads a month, promised"), self.tr("empty: no number is promised")),
            "booked_weeks": (self.tr("Slow down when booked, weeks"), self.tr("empty: never for that")),
        }
        numbers: list[Field] = []
        for name, (label, hint) in labels.items():
            held = getattr(terms, name)
            numbers.append(TextField(name, label, "" if held is None else str(held), hint))
        return [*numbers, *self._fields_of_ready(terms), TextField("note", self.tr("Why"), note, lines=True)]

    def _fields_of_ready(self, terms: Agreement) -> list[Field]:
        held = {one.asked: one for one in terms.ready}
        fields: list[Field] = []
        words = {asked: self._words.asked(asked) for asked in _TICKED}
        ticked = tuple(word for asked, word in words.items() if asked in held)
        fields.append(TicksField("ready", self.tr("Ready also asks for"), tuple(words.values()), ticked))
        empty = self.tr("empty: not asked for")
        for asked, label in (
            (Asked.SCORE, self.tr("a score from")),
            (Asked.TOUCHED, self.tr("in touch within, days")),
        ):
            one = held.get(asked)
            fields.append(TextField(asked, label, "" if one is None else str(one.number), empty))
        return fields

    def _ready(self, values: Mapping[str, Value]) -> Iterable[Ready]:
        ticked = values["ready"]
        if isinstance(ticked, tuple):
            yield from (Ready(asked) for asked in _TICKED if self._words.asked(asked) in ticked)
        for asked, what in (
            (Asked.SCORE, self.tr("A score from")),
            (Asked.TOUCHED, self.tr("In touch within")),
        ):
            number_typed = read_number(str(values[asked]), what)
            if number_typed is not None:
                yield Ready(asked, number_typed)

    def take_back(self) -> None:
        """No longer propose it."""
        self._workspace.do("Withdraw the proposal", verbs.take_back)

    def sign(self) -> None:
        """Agree to what the other hat proposes."""
        self._workspace.do("Sign the agreement", verbs.sign)

    def decline(self) -> None:
        """Why what is proposed is not signed."""

        def submit(values: dict[str, Value]) -> None:
            self._workspace.do("Decline the proposal", verbs.decline, str(values["note"]))

        fields: list[Field] = [TextField("note", self.tr("Why not"), lines=True)]
        title, hat = self.tr("Decline what is proposed?"), str(self._workspace.hat)
        Form(self._parent, title, fields, self.tr("Decline"), submit, hat).open()
