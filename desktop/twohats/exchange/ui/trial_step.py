"""The fourth step of an import: what would come of it, each list open to look at."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from twohats.exchange.plan import Plan
from twohats.exchange.reading import Refusal
from twohats.exchange.sources import LeftOut
from twohats.exchange.taking.known import Similar
from twohats.exchange.taking.result import Entry, Result
from twohats.exchange.ui import words
from twohats.exchange.ui.lines import Lines, make_table
from twohats.widgets.label import PlainLabel
from twohats.widgets.sizes import px
from twohats.widgets.view_bar import ViewBar
from twohats.words import filled, grouped

NEW, SAME, SIMILAR, NOTED, LEFT_OUT, REFUSED = "new", "same", "similar", "noted", "left out", "refused"
_Rows = Sequence[Entry | Similar | Refusal | LeftOut]


class TrialStep(QWidget):
    """Counts what is new, here already, similar, worth knowing, left out and refused; one of these lists shows."""

    def __init__(self, wing: str) -> None:
        super().__init__()
        self._wing = wing
        self._lists: dict[str, _Rows] = {}
        self._names: Mapping[int, str] = {}
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(10)
        self.said = PlainLabel("", "strong", wrap=True)
        self._body.addWidget(self.said)
        self.bar = ViewBar((), wing)
        self._body.addWidget(self.bar)
        self.lines = Lines(self)
        self.table = make_table(self.lines, wing)
        self.table.setAccessibleName(self.tr("What would come of it"))
        self.table.horizontalHeader().setStretchLastSection(True)
        self._body.addWidget(self.table, 1)
        self.note = PlainLabel("", "dim", wrap=True)
        self._body.addWidget(self.note)
        self.setFocusProxy(self.table)

    def wait(self) -> None:
        """Nothing is known yet."""
        self.said.setText(self.tr("Trying it out. Nothing is written yet."))
        for widget in (self.bar, self.table, self.note):
            widget.hide()

    def show_read(self, count: int) -> None:
        """Show how far the trial has come."""
        self.said.setText(self.tr("Trying it out: {} read. Nothing is written yet.").format(words.rows(count)))

    def show_result(self, plan: Plan, result: Result, names: Mapping[int, str]) -> None:
        """Show what would come of it; `names` are those of the rows to know of and the refused ones, by line."""
        self._names = names
        self.said.setText(self._say(plan, result))
        self._lists = {
            NEW: result.new,
            SAME: result.same,
            SIMILAR: result.similar,
            NOTED: result.noted,
            LEFT_OUT: result.left_out,
            REFUSED: result.refused,
        }
        old, self.bar = self.bar, ViewBar(self._views(), self._wing)
        self._body.replaceWidget(old, self.bar)
        old.hide()
        old.deleteLater()
        self.bar.built_in_wanted.connect(self.turn_to)
        self.table.show()
        self.bar.show()
        self.turn_to(REFUSED if result.refused else NEW if result.new else SAME)

    def _say(self, plan: Plan, result: Result) -> str:
        read = words.rows(result.read - result.skipped)
        if not result.added:
            return self.tr("{} read: nothing in them is new.").format(read)
        return self.tr("{} read: {} would be added. Nothing is written yet.").format(
            read, words.nouns(plan.kind, result.added)
        )

    def _views(self) -> tuple[tuple[str, str], ...]:
        said = {
            NEW: self.tr("{:,} new"),
            SAME: self.tr("{:,} here already"),
            SIMILAR: self.tr("{:,} similar"),
            NOTED: self.tr("{:,} to know"),
            LEFT_OUT: self.tr("{:,} no records"),
            REFUSED: self.tr("{:,} refused"),
        }
        always = {NEW, SAME, REFUSED}
        return tuple(
            (name, filled(said[name], len(rows))) for name, rows in self._lists.items() if rows or name in always
        )

    def turn_to(self, view: str) -> None:
        """Show one of the lists."""
        self.bar.show_views((), view, "")
        headings = [self.tr("Line"), self.tr("Who or what"), self.tr("Why")]
        self.lines.show_rows(headings, _Told(self._lists[view], self._names))
        for column, width in enumerate((90, 320)):
            self.table.setColumnWidth(column, px(width))
        note = self._notes().get(view, "") if self._lists[view] else self.tr("There are none.")
        self.note.setText(note)
        self.note.setVisible(bool(note))

    def _notes(self) -> dict[str, str]:
        return {
            SIMILAR: self.tr("They come in as new ones: nobody is joined with somebody who is only similar."),
            LEFT_OUT: self.tr("Rows that stand beside the records, such as sums, are not taken in."),
            REFUSED: self.tr(
                "The others are taken in. The refused rows can be saved afterwards, each with its reason."
            ),
        }


class _Told(Sequence[tuple[str, str, str]]):
    """The rows of a list as texts, made when they are looked at: there may be a hundred thousand."""

    def __init__(self, rows: _Rows, names: Mapping[int, str]) -> None:
        self._rows, self._names = rows, names

    def __len__(self) -> int:
        return len(self._rows)

    def __getitem__(self, row: int) -> tuple[str, str, str]:  # type: ignore[override]  # nobody slices it
        one = self._rows[row]
        return (
            grouped(one.line),
            one.what if isinstance(one, Entry | Similar) else self._names.get(one.line, ""),
            one.reason,
        )
