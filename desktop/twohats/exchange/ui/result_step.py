"""The last step of an import: what came of it, with the way back and the refused rows to save."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from twohats.exchange.plan import Plan
from twohats.exchange.taking.result import Result
from twohats.exchange.ui import words
from twohats.widgets.cards import Bar, make_button
from twohats.widgets.label import PlainLabel
from twohats.words import filled

_REASONS_SHOWN = 3
_PLACES_SHOWN = 5


class ResultStep(QWidget):
    """Shows how far it has come, then what came of it."""

    undo_wanted = Signal()
    save_wanted = Signal()
    # And whether archived ones are among them.
    places_wanted = Signal(bool)

    def __init__(self, wing: str) -> None:
        super().__init__()
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(12)
        self.said = PlainLabel("", "strong", wrap=True)
        self.bar = Bar(wing)
        self.more = PlainLabel("", wrap=True)
        self.open = PlainLabel("", wrap=True)
        self.after = PlainLabel("", "dim", wrap=True)
        self.places = PlainLabel("", "dim", wrap=True)
        self._archived, self._way_back = False, ""
        for widget in (self.said, self.bar, self.more, self.open, self.places, self.after):
            body.addWidget(widget)
        self.undo = make_button(self.tr("Undo this import"), wing)
        self.save = make_button(self.tr("Save the refused rows…"), wing)
        self.kinds = make_button(self.tr("Where we meet people…"), wing)
        line = QHBoxLayout()
        for button in (self.undo, self.save, self.kinds):
            button.setProperty("enter", True)  # noqa: FBT003  # Qt's own
            line.addWidget(button)
        self.undo.clicked.connect(self.undo_wanted)
        self.save.clicked.connect(self.save_wanted)
        self.kinds.clicked.connect(lambda *_: self.places_wanted.emit(self._archived))
        line.addStretch(1)
        body.addLayout(line)
        body.addStretch(1)

    def wait(self) -> None:
        """Nothing is taken in yet."""
        self.said.setText(self.tr("Taking it in…"))
        self.bar.show_fraction(0)
        self.bar.show()
        for widget in (self.more, self.open, self.after, self.undo, self.save):
            widget.hide()
        self._show_places(0)

    def show_read(self, count: int, whole: int) -> None:
        """Show how far it has come."""
        said = self.tr("Taking it in: {:,} of {}. Stopping leaves nothing of it.")
        self.said.setText(filled(said, count, words.rows(whole)))
        self.bar.show_fraction(count / whole if whole else None)

    def show_result(self, plan: Plan, result: Result) -> None:
        """Show what came of it."""
        self.bar.hide()
        self.said.setText(self._count(plan, result))
        self.more.setText(self._reasons(result))
        self.more.setVisible(bool(result.refused))
        self._way_back = self.tr("It is one step: Ctrl+Z takes it back later, too.") if result.added else ""
        self._say_after(self._way_back)
        self.undo.setVisible(True)
        self.save.setVisible(bool(result.refused))
        self._show_places(result.places, result.archived)

    def _show_places(self, count: int, archived: Sequence[str] = ()) -> None:
        """Say how many places came whose kind is not known, which are archived, and where both are changed."""
        one = self.tr("1 place is new: say what kind it is.")
        several = self.tr("{:,} places are new: say what kind they are.")
        said = [one if count == 1 else filled(several, count)] if count else []
        if archived:
            names = ", ".join([*archived[:_PLACES_SHOWN], *["…"][: len(archived) > _PLACES_SHOWN]])
            said.append(filled(self.tr("Archived, so offered no longer: {}. Bring back what is in use again."), names))
        self.places.setText(" ".join(said))
        self._archived = bool(archived)
        for widget in (self.places, self.kinds):
            widget.setVisible(bool(said))

    def say_saved(self, name: str) -> None:
        """Say in which file the refused rows are, and still how the others are taken back."""
        said = self.tr("The refused rows are in {}: correct them there, and import that file.")
        self._say_after(" ".join(filter(None, (said.format(name), self._way_back))))

    def _say_after(self, sentence: str) -> None:
        self.after.setText(sentence)
        self.after.setVisible(bool(sentence))

    def show_still_open(self, kind: str, count: int) -> None:
        """Say where those stand of which nobody knows whether they live."""
        page = self.tr("Pipeline") if kind == "deals" else self.tr("Leads")
        said = self.tr("{} open for over a year without a date: look in {} ▸ Still interested? They raise no alarm.")
        self.open.setText(filled(said, words.nouns(kind, count), page))
        self.open.setVisible(bool(count))

    def show_undone(self, kept: int | None) -> None:
        """Say that it was taken back, and what stays."""
        self.said.setText(self.tr("The import is taken back."))
        stays = self.tr("{} of it were used since and stay.").format(words.rows(kept)) if kept else ""
        self.more.setText(stays)
        self.more.setVisible(bool(stays))
        self._say_after(self.tr("Ctrl+Shift+Z redoes the import."))
        self.open.hide()
        self._show_places(0)
        self.undo.hide()

    def _count(self, plan: Plan, result: Result) -> str:
        said = [
            self.tr("{} added").format(words.nouns(plan.kind, result.added)),
            self.tr("{} here already").format(words.rows(result.matched)) if result.matched else "",
            self.tr("{} refused").format(words.rows(len(result.refused))) if result.refused else "",
        ]
        return self.tr("{}.").format(", ".join(filter(None, said)))

    def _reasons(self, result: Result) -> str:
        shown = [filled(self.tr("Line {:,}: {}"), one.line, one.reason) for one in result.refused[:_REASONS_SHOWN]]
        more = len(result.refused) - len(shown)
        return " ".join([*shown, *([filled(self.tr("And {:,} more."), more)] if more else [])])
