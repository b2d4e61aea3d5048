"""What ripens when, as a row of small figures to choose from."""

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from twohats.business.rules.calendar import people_say
from twohats.marketing.store.nurture import SPANS, Ripening
from twohats.widgets.label import PlainLabel, tip
from twohats.words import filled, grouped

_WING = "marketing"


class RipeningStrip(QWidget):
    """How many leads ripen when; a figure that is chosen again is let go."""

    # One of the spans of the store, or nothing where the chosen one was let go.
    span_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.words = {
            "due": self.tr("due now"),
            "week": self.tr("this week"),
            "month": self.tr("this month"),
            "three": self.tr("3 months"),
            "six": self.tr("6 months"),
            "year": self.tr("12 months"),
            "back": self.tr("came back"),
        }
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        self.figures = {span: _Figure(self.words[span]) for span in SPANS}
        for span, figure in self.figures.items():
            figure.clicked.connect(partial(self._choose, span))
            line.addWidget(figure)
        line.addStretch(1)
        self.show_ripening(Ripening())

    def _choose(self, span: str) -> None:
        chosen = span if self.figures[span].isChecked() else ""
        self.mark(chosen)
        self.span_chosen.emit(chosen)

    def mark(self, span: str) -> None:
        """Show which span the list is of; nothing for none."""
        for one, figure in self.figures.items():
            figure.setChecked(one == span)

    def show_ripening(self, ripe: Ripening) -> None:
        """Show the counts."""
        back = self._when_back(ripe)
        said = {
            "due": self.tr("{:,} kept in touch may be written to now"),
            "week": self.tr("{:,} more by the end of this week"),
            "month": self.tr("{:,} more by the end of this month"),
            "three": self.tr("{:,} more within 3 months"),
            "six": self.tr("{:,} more within 6 months"),
            "year": self.tr("{:,} more within 12 months"),
            "back": self.tr("{:,} came back from Sales and may go again"),
        }
        for span, figure in self.figures.items():
            count = int(getattr(ripe, span))
            under = f"{self.words[span]} · {back}" if span == "back" and back else self.words[span]
            figure.say(count, under, filled(said[span], count))

    def _when_back(self, ripe: Ripening) -> str:
        """When those that came back may go again."""
        if ripe.back_due:
            return filled(self.tr("{:,} now"), ripe.back_due)
        if ripe.back_next is None or ripe.as_of is None:
            return ""
        return self.tr("from {}").format(people_say(ripe.back_next, ripe.as_of))


class _Figure(QPushButton):
    """A count with its words under it, that can be chosen."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setProperty("view", _WING)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._body = body = QVBoxLayout(self)
        body.setContentsMargins(9, 5, 9, 5)
        body.setSpacing(1)
        self._count = PlainLabel("", "strong")
        self._under = PlainLabel(words, "dim")
        for label in (self._count, self._under):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            body.addWidget(label)

    def say(self, count: int, words: str, sentence: str) -> None:
        """Show a count, its words, and the whole sentence to those who cannot see it."""
        self._count.setText(grouped(count))
        self._under.setText(words)
        self.setAccessibleName(sentence)
        self.setToolTip(tip(sentence))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return self._body.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._body.minimumSize()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)
