"""A quiet line in a form that writes paper: that no address stands on it yet, and what rate of tax holds."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from twohats.business.rules.money import show_percentage
from twohats.business.speech import Speech
from twohats.widgets.cards import make_button
from twohats.widgets.label import PlainLabel

_WING = "sales"


class LetterheadLine(QWidget):
    """Shows for as long as the firm's address on paper is empty, and leads to where it is filled in."""

    # What of the firm is to be told, by its name in the firm's profile.
    wanted = Signal(str)

    def __init__(self, speech: Speech) -> None:
        super().__init__()
        self._speech = speech
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        self._words = PlainLabel("", "dim", wrap=True)
        line.addWidget(self._words, 1)
        for words, name in ((self.tr("Address…"), "letterhead"), (self.tr("Tax…"), "tax_rate")):
            button = make_button(words, _WING, flat=True)
            button.setProperty("enter", True)  # noqa: FBT003  # Qt's own
            button.clicked.connect(lambda *_, name=name: self.wanted.emit(name))
            line.addWidget(button)

    @property
    def is_needed(self) -> bool:
        """Whether no address stands on paper."""
        return not self._speech.firm.letterhead.strip()

    def say(self, *, elsewhere: bool) -> None:
        """Say how the firm stands now; of what is made elsewhere there is nothing to say."""
        rate = show_percentage(self._speech.firm.tax_rate, self._speech.firm.locale)
        words = self.tr("Your address does not stand on paper yet; the tax on quotes is {}.")
        self._words.setText(words.format(rate))
        self.setVisible(self.is_needed and not elsewhere)
