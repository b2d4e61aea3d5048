"""A small table in which the lines of a quote are typed, with their sums and totals as they are typed."""

from collections.abc import Sequence
from dataclasses import astuple, replace
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QFrame, QGridLayout, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from twohats.business.rules.money import DASH
from twohats.business.rules.profile import Offer
from twohats.business.speech import Speech
from twohats.errors import RuleError
from twohats.sales.rules.quotes import QuoteLine, tax_sums
from twohats.sales.rules.typed_lines import (
    TypedLine,
    line_of_offer,
    read_line,
    show_exact,
    show_line,
    show_rate,
)
from twohats.sales.ui.quote_sums import say_sums
from twohats.widgets.label import PlainLabel
from twohats.widgets.sizes import sized

_WORDS, _QUANTITY, _UNIT, _PRICE, _DISCOUNT, _TAX, _SUM = range(7)
_WIDTHS = {_QUANTITY: 74, _UNIT: 84, _PRICE: 96, _DISCOUNT: 88, _TAX: 66, _SUM: 110}
_ROW_HEIGHT = 36
_ROWS_SHOWN = 5


class _Cell(QLineEdit):
    """One cell: Enter goes to the next, Up and Down to the lines beside it, Ctrl+Delete takes the line away."""

    moved = Signal(int)
    came = Signal()
    dropped = Signal()

    def take(self, other: "_Cell") -> None:
        """Hold what another one holds, as typed or as proposed as it is there."""
        self.setText(other.text())
        self.setModified(other.isModified())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.came.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, plain = event.key(), not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and plain:
            self.focusNextChild()
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down} and plain:
            self.moved.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Delete and not plain:
            self.dropped.emit()
        else:
            super().keyPressEvent(event)


class LineEditor(QWidget):
    """The lines of a quote. The last one is always empty: a new one appears as soon as it is used.

    A name from the firm's offers, chosen or typed, fills the rest of its line. Nothing is lost by leaving a cell.
    """

    typed = Signal()

    def __init__(self, speech: Speech, offers: Sequence[Offer], lines: Sequence[QuoteLine] = ()) -> None:
        super().__init__()
        self._firm, self._speech = speech.firm, speech
        self._offers = {offer.name: offer for offer in offers}
        self._rows: list[list[_Cell]] = []
        self._sums: list[PlainLabel] = []
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 6, 0)
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(_WORDS, 1)
        self._lay_out()
        for line in lines:
            self._add_row(show_line(line, self._firm))
            self._rows[-1][_TAX].setModified(True)
        self._add_row(self._blank)
        self._reckon()

    @property
    def _blank(self) -> TypedLine:
        return TypedLine(tax_rate=show_rate(self._firm.tax_rate, self._firm) if self._firm.tax_rate else "")

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setObjectName("inside")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._grid)
        column.addStretch(1)
        self._area = area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        area.setWidget(inside)
        sized(area.setFixedHeight, _ROW_HEIGHT * _ROWS_SHOWN + 24)
        self._taxes = PlainLabel("", "dim")
        self._total = PlainLabel("", "strong")
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(4)
        body.addWidget(area)
        foot = QHBoxLayout()
        foot.addWidget(PlainLabel(self.tr("Ctrl+Delete takes a line away."), "small"))
        foot.addWidget(self._taxes, 1)
        for label in (self._taxes, self._total):
            label.setAlignment(Qt.AlignmentFlag.AlignRight)
            label.setContentsMargins(0, 0, 6, 0)
        body.addLayout(foot)
        # Something more may stand before the total.
        self.last = QHBoxLayout()
        self.last.setSpacing(24)
        self.last.addWidget(self._total)
        body.addLayout(self.last)
        for number, heading in enumerate(self._headings()):
            label = PlainLabel(heading, "dim")
            label.setIndent(0 if number == _SUM else 9)
            label.setAlignment(Qt.AlignmentFlag.AlignLeft if number in {_WORDS, _UNIT} else Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(label, 0, number)
            if number in _WIDTHS:
                sized(label.setFixedWidth, _WIDTHS[number])

    def _headings(self) -> tuple[str, ...]:
        return (
            self.tr("What"),
            self.tr("Quantity"),
            self.tr("Unit"),
            self.tr("Price"),
            self.tr("Discount %"),
            self.tr("Tax %"),
            self.tr("Sum"),
        )

    def _add_row(self, line: TypedLine) -> None:
        number, cells = len(self._rows), []
        for column, (heading, text) in enumerate(zip(self._headings(), astuple(line), strict=False)):
            cell = _Cell(text)
            cell.home(False)  # noqa: FBT003  # Qt's own
            cell.setAccessibleName(self.tr("{}, line {}").format(heading, number + 1))
            if column in _WIDTHS:
                sized(cell.setFixedWidth, _WIDTHS[column])
            if column not in {_WORDS, _UNIT}:
                cell.setAlignment(Qt.AlignmentFlag.AlignRight)
            cell.dropped.connect(lambda number=number: self._drop(number))
            cell.moved.connect(lambda way, place=(number, column): self._move(place[0], place[1], way))
            self._grid.addWidget(cell, number + 1, column)
            cells.append(cell)
        self._complete(cells)
        total = PlainLabel(DASH, "dim")
        sized(total.setFixedWidth, _WIDTHS[_SUM])
        total.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(total, number + 1, _SUM)
        self._rows.append(cells)
        self._sums.append(total)
        if number:
            self._chain(self._rows[number - 1][-1], cells)
        for cell in cells:
            cell.textChanged.connect(lambda _: self._reckon())

    def _complete(self, cells: list[_Cell]) -> None:
        """The firm's offers are proposed for the words, and fill the line."""
        words = cells[_WORDS]
        if self._offers:
            completer = QCompleter(list(self._offers), words)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.activated.connect(lambda _: QTimer.singleShot(0, words, lambda: self._fill(cells)))
            words.setCompleter(completer)
            # A completer that shows its list keeps from its field that the keys have left it.
            cells[_QUANTITY].came.connect(lambda: self._fill(cells))

    def _fill(self, cells: list[_Cell]) -> None:
        offer = self._offers.get(cells[_WORDS].text().strip())
        if offer is not None and not cells[_PRICE].text():
            for cell, text in zip(cells[1:], astuple(line_of_offer(offer, self._firm))[1:], strict=True):
                cell.setText(text)
            cells[_TAX].setModified(offer.tax_rate is not None)

    def follow(self, before: QWidget) -> None:
        """Let Tab lead from another widget through the lines."""
        self._chain(before, [cell for cells in self._rows for cell in cells])

    def _chain(self, before: QWidget, cells: Sequence[QWidget]) -> None:
        for cell in cells:
            QWidget.setTabOrder(before, cell)
            before = cell

    def _move(self, number: int, column: int, way: int) -> None:
        if 0 <= number + way < len(self._rows):
            self._rows[number + way][column].setFocus(Qt.FocusReason.TabFocusReason)
            self._area.ensureWidgetVisible(self._rows[number + way][column])

    def _drop(self, number: int) -> None:
        """Take a line away: those below it move up."""
        for cells, below in pairwise(self._rows[number:]):
            for cell, other in zip(cells, below, strict=True):
                cell.take(other)
        for cell, text in zip(self._rows[-1], astuple(self._blank), strict=True):
            cell.setText(text)

    def _typed(self, cells: list[_Cell]) -> TypedLine:
        return TypedLine(*(cell.text() for cell in cells))

    def learn_the_rate(self) -> None:
        """Propose the rate that holds for the firm from now on; one that was typed, kept or an offer’s own stays."""
        self._firm = replace(self._firm, tax_rate=self._speech.firm.tax_rate)
        for cells in self._rows:
            if not cells[_TAX].isModified():
                cells[_TAX].setText(self._blank.tax_rate)

    @property
    def first(self) -> QWidget:
        """The first cell."""
        return self._rows[0][0]

    @property
    def is_blank(self) -> bool:
        """Whether nothing was typed."""
        return all(self._typed(cells).is_blank for cells in self._rows)

    def lines(self) -> tuple[QuoteLine, ...]:
        """The lines that were typed; empty ones are left out.

        Raises:
            RuleError: a line cannot be read; it names it.
        """
        typed = enumerate(map(self._typed, self._rows), 1)
        return tuple(read_line(one, number, self._firm) for number, one in typed if not one.is_blank)

    def sums(self) -> tuple[str, ...]:
        """What the lines come to, as it is shown, with the totals below."""
        return (*(label.text() for label in self._sums), self._taxes.text(), self._total.text())

    def _reckon(self) -> None:
        """Show each line's sum, the totals of what can be read, and an empty line at the end."""
        if not self._typed(self._rows[-1]).is_blank:
            self._add_row(self._blank)
        read = [self._try_line(number) for number in range(len(self._rows))]
        for label, line in zip(self._sums, read, strict=True):
            label.setText(DASH if line is None else show_exact(line.net, self._firm))
        sums = tax_sums(line for line in read if line is not None)
        taxes, total = say_sums(sum(one.net for one in sums), sums, self._speech)
        self._taxes.setText(taxes)
        self._total.setText(self.tr("Total {}").format(total))
        self.typed.emit()

    def _try_line(self, number: int) -> QuoteLine | None:
        typed = self._typed(self._rows[number])
        try:
            return None if typed.is_blank else read_line(typed, number + 1, self._firm)
        except RuleError:
            return None
