"""The second step of an import: how the file is written, with its first rows as they are read."""

from dataclasses import replace

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from twohats.exchange.fields import field_of
from twohats.exchange.look import Look
from twohats.exchange.plan import PREVIEWED, Wishes
from twohats.exchange.ui import words
from twohats.exchange.ui.lines import Lines, fit_columns, make_table
from twohats.widgets.flow import Flow
from twohats.widgets.label import PlainLabel, shown
from twohats.words import filled

# The options of the import that are chosen here, by the name of the wish.
FLAGS = {
    "sheet": "--sheet",
    "encoding": "--encoding",
    "delimiter": "--delimiter",
    "decimal": "--decimal",
    "date_order": "--date-order",
}


class ReadingStep(QWidget):
    """Shows the first rows, and follows each choice."""

    chosen = Signal(object)

    def __init__(self, wing: str) -> None:
        super().__init__()
        self._wishes = Wishes()
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(10)
        line = Flow(gap=12)
        self.choices: dict[str, QComboBox] = {}
        self._parts: dict[str, QWidget] = {}
        for name, label in self._labels().items():
            line.addWidget(self._part(name, label))
        body.addLayout(line)
        self.question = PlainLabel("", "late", wrap=True)
        body.addWidget(self.question)
        self.lines = Lines(self)
        self.table = make_table(self.lines, wing)
        self.table.setAccessibleName(self.tr("The first rows"))
        body.addWidget(self.table, 1)
        self.table.selectionModel().currentChanged.connect(self._say_why)
        self.note = PlainLabel("", "dim")
        self.why = PlainLabel("", "late", wrap=True)
        body.addWidget(self.note)
        body.addWidget(self.why)
        self.why.hide()

    def _labels(self) -> dict[str, str]:
        return {
            "sheet": self.tr("Sheet"),
            "encoding": self.tr("Letters"),
            "delimiter": self.tr("Between cells"),
            "decimal": self.tr("Decimal sign"),
            "date_order": self.tr("Dates"),
        }

    def _part(self, name: str, words_of_it: str) -> QWidget:
        part = self._parts[name] = QWidget()
        choice = self.choices[name] = QComboBox()
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        choice.setAccessibleName(words_of_it)
        choice.activated.connect(lambda _: self._choose(name))
        label = PlainLabel(words_of_it, "dim")
        label.setBuddy(choice)
        body = QVBoxLayout(part)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(3)
        body.addWidget(label)
        body.addWidget(choice)
        return part

    def _choose(self, name: str) -> None:
        self._wishes = replace(self._wishes, **{name: self.choices[name].currentData()})
        self.chosen.emit(self._wishes)

    def show_look(self, look: Look, wishes: Wishes) -> None:
        """Show the rows as they are read now."""
        self._wishes = wishes
        for name in FLAGS:
            self._fill(name, look, wishes)
        is_here = look.question is not None and look.question.flag in FLAGS.values()
        self.question.setText(words.asked(look.question) if is_here and look.question else "")
        self.question.setVisible(is_here)
        self.lines.show_rows(
            [self.tr("Line"), *look.table.headings],
            [(str(one.line), *(one.cells or (one.trouble,))) for one in look.lines],
            [one.trouble for one in look.lines],
        )
        self._say_why(self.table.currentIndex())
        fit_columns(self.table)
        self._turn_to_what_is_asked(look, wishes)
        self.note.setText(self._count(look))

    def _count(self, look: Look) -> str:
        troubled = sum(1 for one in look.lines if one.trouble)
        if not look.lines:
            return ""
        said = self.tr("The first {}.").format(words.rows(len(look.lines)))
        if len(look.lines) < PREVIEWED:
            said = self.tr("All {}.").format(words.rows(len(look.lines))) if len(look.lines) > 1 else self.tr("1 row.")
        if troubled == 1:
            said += " " + self.tr("1 row would not be taken in: choose it to see why.")
        elif troubled:
            said += " " + filled(self.tr("{:,} rows would not be taken in: choose one to see why."), troubled)
        return said

    def _say_why(self, current: QModelIndex) -> None:
        """Say below the rows what is wrong with the one that has the keys."""
        trouble = self.lines.trouble_of(current.row()) if current.isValid() else ""
        self.why.setText(trouble)
        self.why.setVisible(bool(trouble))

    def _turn_to_what_is_asked(self, look: Look, wishes: Wishes) -> None:
        """Let the column be seen that a choice is about."""
        types: set[str] = set()
        if wishes.date_order or self._is_open("date_order", look):
            types = {"date"}
        elif wishes.decimal or self._is_open("decimal", look):
            types = {"money", "number"}
        column = next((place for place, field in look.places if field_of(look.kind, field).type in types), None)
        if column is not None:
            self.table.scrollTo(self.lines.index(0, column + 1))

    def _fill(self, name: str, look: Look, wishes: Wishes) -> None:
        choice, wished = self.choices[name], getattr(wishes, name)
        choice.clear()
        if name != "sheet" or self._is_open(name, look):
            choice.addItem(self._found(name, look, wished), None)
        for value, said in self._offered(name, look).items():
            choice.addItem(said, value)
        current = (look.table.sheet if name == "sheet" and not self._is_open(name, look) else None) or wished
        choice.setCurrentIndex(max(0, choice.findData(current)))
        self._parts[name].setVisible(self._applies(name, look))

    @staticmethod
    def _is_open(name: str, look: Look) -> bool:
        return look.question is not None and look.question.flag == FLAGS[name]

    def _applies(self, name: str, look: Look) -> bool:
        if name == "sheet":
            return len(look.table.sheets) > 1
        if name == "encoding":
            return bool(look.table.encoding)
        if name == "delimiter":
            return bool(look.table.delimiter)
        types = {"money", "number"} if name == "decimal" else {"date"}
        return any(field_of(look.kind, field).type in types for _, field in look.places) or self._is_open(name, look)

    def _offered(self, name: str, look: Look) -> dict[str, str]:
        if name == "sheet":
            return {sheet: shown(sheet, 60) for sheet in look.table.sheets}
        offered = {
            "encoding": words.encodings,
            "delimiter": words.delimiters,
            "decimal": words.decimals,
            "date_order": words.date_orders,
        }[name]()
        if not self._is_open(name, look) or look.question is None:
            return offered
        likely = {value: offered[value] for value in look.question.choices if value in offered}
        return likely | offered if name == "encoding" else likely

    def _found(self, name: str, look: Look, wished: str | None) -> str:
        """What stands for leaving it to the file."""
        if self._is_open(name, look):
            return self.tr("choose…")
        if wished is not None:
            return self.tr("as the file shows")
        found = self._in_file(name, look)
        if found is None:
            return self.tr("none leaves a doubt") if look.plan else self.tr("told after the others")
        shortly = words.shortly(self._offered(name, look).get(found, found))
        return self.tr("as the file shows: {}").format(shortly)

    @staticmethod
    def _in_file(name: str, look: Look) -> str | None:
        if name == "encoding":
            return {"utf-8-sig": "utf-8"}.get(look.table.encoding, look.table.encoding)
        if name == "delimiter":
            return look.table.delimiter
        if look.plan is None:
            return None
        return look.plan.numbers.decimal if name == "decimal" else look.plan.dates.order
