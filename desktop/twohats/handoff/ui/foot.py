"""The foot of the panel: answered in time, promises kept, and what was promised to be sent."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from twohats.days import how_long
from twohats.handoff.store.clock import Punctuality
from twohats.widgets.cards import Bar, Card, make_button
from twohats.widgets.label import PlainLabel


class Foot(Card):
    """How the hall keeps its word this month; the first line opens the list behind it."""

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        # Its figures come when nothing else is looked for.
        self.answered = make_button(self.tr("Answered in time"), "sales", flat=True)
        self.answered.setEnabled(False)
        self.answered.setProperty("words", "strong")
        self.answered.clicked.connect(lambda *_: self.wanted.emit())
        self.answered.setToolTip(self.tr("Show them (key H)"))
        self.bar = Bar("sales")
        self._lines = [PlainLabel("", "dim") for _ in range(3)]
        self._count = PlainLabel("", "strong")
        top = QHBoxLayout()
        top.addWidget(self.answered)
        top.addWidget(self._count, 1)
        self.body.addLayout(top)
        for widget in (self.bar, *self._lines):
            self.body.addWidget(widget)

    def wear(self, wing: str) -> None:
        """Take the accent of the side that looks at it."""
        self.bar.wear(wing)

    def show_figures(self, figures: Punctuality) -> None:
        """Show this month's figures."""
        self.answered.setEnabled(bool(figures.answered))
        if figures.answered:
            self.answered.setText(self.tr("Answered in time"))
            self._count.setText(self.tr("{} of {}").format(figures.in_time, figures.answered))
            self.bar.show_fraction(figures.in_time / figures.answered)
        else:
            self.answered.setText(self.tr("Nothing answered yet"))
            self._count.setText("")
            self.bar.show_fraction(None)
        for label, text in zip(self._lines, self._texts(figures), strict=True):
            label.setText(text)
            label.setVisible(bool(text))

    def _texts(self, figures: Punctuality) -> tuple[str, str, str]:
        median, kept, sent = "", "", ""
        if figures.median_minutes is not None:
            median = self.tr("Median {} to an answer").format(how_long(figures.median_minutes))
        if figures.promises:
            kept = self.tr("Promises kept {} of {}").format(figures.promises_kept, figures.promises)
        if figures.promised:
            sent = self.tr("Sent {} of {} promised this month").format(figures.sent, figures.promised)
        return median, kept, sent
