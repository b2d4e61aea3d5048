"""How a quote is said on the screen."""

from datetime import date, timedelta

from PySide6.QtCore import QObject

from twohats.business.speech import Speech
from twohats.sales.rules.quotes import Quote, QuoteState
from twohats.widgets.workspace import Workspace
from twohats.words import filled

_SOON = timedelta(days=3)


class QuoteWords(QObject):
    """Says states, days and sums of quotes."""

    def __init__(self, workspace: Workspace, speech: Speech) -> None:
        super().__init__()
        self._workspace, self._speech = workspace, speech

    def today(self) -> date:
        """The firm's day."""
        return self._speech.today(self._workspace.now())

    def day(self, text: str | None) -> str:
        """A local day as people say it; empty for none."""
        return self._speech.day(text, self._workspace.now())

    def state_of(self, quote: Quote) -> QuoteState:
        """Where a quote stands today."""
        return quote.state_on(self.today().isoformat())

    def state(self, quote: Quote) -> str:
        """Where a quote stands today, in a word."""
        return {
            QuoteState.DRAFT: self.tr("draft"),
            QuoteState.SENT: self.tr("waiting"),
            QuoteState.EXPIRED: self.tr("expired"),
            QuoteState.ACCEPTED: self.tr("accepted"),
            QuoteState.DECLINED: self.tr("declined"),
            QuoteState.REPLACED: self.tr("replaced"),
        }[self.state_of(quote)]

    def runs_out(self, quote: Quote) -> bool:
        """Whether an answer that is waited for comes too late soon, or does already."""
        if quote.valid_until is None or self.state_of(quote) not in {QuoteState.SENT, QuoteState.EXPIRED}:
            return False
        return date.fromisoformat(quote.valid_until) <= self.today() + _SOON

    def until(self, quote: Quote) -> str:
        """The day until which it stands, and that it is near or over."""
        day = self.day(quote.valid_until)
        if not self.runs_out(quote):
            return day
        expired = self.state_of(quote) is QuoteState.EXPIRED
        return (self.tr("expired {}") if expired else self.tr("{} · soon")).format(day)

    def what_became(self, quote: Quote) -> str:
        """What became of a quote, in one line."""
        answered, sent = self.day(quote.answered_on), self.day(quote.sent_on)
        return {
            QuoteState.DRAFT: self.tr("Not sent yet."),
            QuoteState.SENT: self.tr("Sent {}, no answer yet.").format(sent),
            QuoteState.EXPIRED: self.tr("Sent {}, expired {} without an answer.").format(
                sent, self.day(quote.valid_until)
            ),
            QuoteState.ACCEPTED: self.tr("Accepted {}: the deal is won.").format(answered),
            QuoteState.DECLINED: filled(self.tr("Declined {}."), answered),
            QuoteState.REPLACED: filled(self.tr("A newer version took its place {}."), answered),
        }[self.state_of(quote)]
