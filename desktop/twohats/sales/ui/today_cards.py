"""What Sales' first page is put together from: alarms, pace, gauges, and what may still come."""

from collections.abc import Sequence
from datetime import date
from fractions import Fraction

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from twohats.business.rules.targets import Pace
from twohats.business.speech import Speech
from twohats.days import day_of, month, month_and_year
from twohats.sales.rules.ahead import Ahead
from twohats.sales.rules.deals import Deal
from twohats.sales.rules.forecast import HISTORY_FROM, Outlook
from twohats.sales.store.today import Alarms, Forecast
from twohats.widgets.cards import Bar, Card, FigureCard, clear
from twohats.widgets.flow import Flow
from twohats.widgets.label import PlainLabel, on_button
from twohats.widgets.sizes import sized
from twohats.words import capital, filled, grouped

_WING = "sales"
_NARROWEST = 24
# So much of a customer's name stands in an alarm.
_GLANCE = 24
# The bar of Tomorrow is full when the next quarter is covered.
_MONTHS_OF_THE_BAR = 3


class _Alarm(QPushButton):
    """One alarm; a click or Enter goes to its cure, J and K to the next one and the one before."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif event.key() in {Qt.Key.Key_J, Qt.Key.Key_K} and not event.modifiers():
            self.focusNextPrevChild(event.key() == Qt.Key.Key_J)
        else:
            super().keyPressEvent(event)


class AlarmLines(QWidget):
    """What must not wait, the first thing first; nothing at all where nothing is wrong."""

    # The name of what is wrong, for whoever knows its cure.
    cure = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._body = Flow(self)
        self._said: list[tuple[str, str]] = []
        self.buttons: dict[str, QPushButton] = {}
        self.hide()

    def show_alarms(self, alarms: Alarms, day: date) -> None:
        """Show those that ring on a day; what did not change stays as it is, and keeps the keys."""
        said = self._sentences(alarms, day)
        if said != self._said:
            self._said = said
            self._fill()
        self.setVisible(bool(said))

    def _sentences(self, alarms: Alarms, day: date) -> list[tuple[str, str]]:
        lines = (
            ("handoffs", alarms.handoffs_late, self.tr("1 handoff late"), self.tr("{} handoffs late")),
            (
                "no action",
                alarms.without_action,
                self.tr("1 deal without a next action"),
                self.tr("{} deals without a next action"),
            ),
            ("wake", len(alarms.to_wake), self._awaited(alarms.to_wake, day), self.tr("{} deals to be called again")),
            ("overdue", alarms.overdue, self.tr("1 follow-up overdue"), self.tr("{} follow-ups overdue")),
            (
                "quotes",
                alarms.quotes_unanswered,
                self.tr("1 quote unanswered for over 7 days"),
                self.tr("{} quotes unanswered for over 7 days"),
            ),
            ("month", int(alarms.month_at_risk), capital(self.tr("{} at risk").format(month(day))), ""),
        )
        return [(name, one if count == 1 else many.format(count)) for name, count, one, many in lines if count]

    def _awaited(self, resting: Sequence[Deal], day: date) -> str:
        """Whose deal has rested until today, or for longer."""
        if not resting:
            return ""
        deal = resting[0]
        who = on_button(deal.who or deal.title, _GLANCE)
        if deal.asleep_until is None or deal.asleep_until == day.isoformat():
            return self.tr("{} asked to be called again today").format(who)
        until = date.fromisoformat(deal.asleep_until)
        return self.tr("{} asked to be called again on {}").format(who, day_of(until))

    def _fill(self) -> None:
        clear(self._body)
        self.buttons = {}
        for name, words in self._said:
            button = self.buttons[name] = _Alarm(words)
            button.setProperty("alarm", True)  # noqa: FBT003  # Qt's own
            button.clicked.connect(lambda *_, name=name: self.cure.emit(name))
            self._body.addWidget(button)


class PaceCard(FigureCard):
    """A period's revenue against its target, its pace, and what each day left must bring."""

    def __init__(self, label: str) -> None:
        super().__init__(label, _WING, bar=True)
        self._more = PlainLabel("", "dim", wrap=True)
        self.body.insertWidget(self.body.count() - 1, self._more)

    def show_pace(self, pace: Pace, speech: Speech) -> None:
        """Show where a period stands."""
        revenue = speech.whole(pace.revenue)
        if pace.target is None:
            self.say(revenue, self.tr("no target set"))
            self._more.setText("")
            return
        one = self.tr("1 working day left")
        days = one if pace.remaining_days == 1 else self.tr("{} working days left").format(pace.remaining_days)
        ahead = days if pace.target > pace.revenue else self.tr("target met")
        share = pace.revenue / pace.target if pace.target else None
        self.say(revenue, self.tr("of {} · {}").format(speech.bare(pace.target), ahead), share)
        ratio = pace.pace_ratio
        so_far = "" if ratio is None else self.tr("pace {}").format(grouped(float(ratio), 2))
        needed = pace.needed_per_day
        a_day = self.tr("{} a day needed").format(speech.whole(needed)) if needed is not None else ""
        self._more.setText(" · ".join(filter(None, (so_far, a_day))))


class GaugeLines(QWidget):
    """Today and Tomorrow, side by side and never blended, with the first thin month below."""

    def __init__(self) -> None:
        super().__init__()
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(6)
        self._today, self._today_bar = self._add(body, self.tr("Today"))
        self._tomorrow, self._tomorrow_bar = self._add(body, self.tr("Tomorrow"))
        self._thin = PlainLabel("", "late", wrap=True)
        self._need = PlainLabel("", "dim", wrap=True)
        for label in (self._thin, self._need):
            label.hide()
            body.addWidget(label)

    def _add(self, body: QVBoxLayout, name: str) -> tuple[PlainLabel, Bar]:
        line, said, bar = QHBoxLayout(), PlainLabel("–", "strong"), Bar(_WING)
        line.addWidget(PlainLabel(name, "strong"))
        line.addStretch(1)
        line.addWidget(said)
        body.addLayout(line)
        body.addWidget(bar)
        return said, bar

    def show_today(self, ratio: Fraction | None) -> None:
        """Show the quarter's pace."""
        self._today.setText("–" if ratio is None else filled(self.tr("pace {:.2f}"), float(ratio)))
        self._today_bar.show_fraction(None if ratio is None else float(ratio))

    def show_ahead(self, ahead: Ahead, today: date) -> None:
        """Show how far the work reaches after the quarter."""
        covered = ahead.months_covered
        self._tomorrow.setText("–" if covered is None else filled(self.tr("{:.1f} months covered"), float(covered)))
        self._tomorrow_bar.show_fraction(None if covered is None else float(covered) / _MONTHS_OF_THE_BAR)
        self._thin.setText(_thin_sentence(ahead, today))
        self._thin.setVisible(ahead.thin is not None)
        self._need.setText(self._needs(ahead))
        self._need.setVisible(bool(self._need.text()))

    def _needs(self, ahead: Ahead) -> str:
        if ahead.months_covered is None:
            return self.tr("Tomorrow needs a target for the months after this quarter.")
        if ahead.thin is not None and ahead.last_day is None:
            said = self.tr("The last day to act needs {} leads that became deals won; you have {}.")
            return said.format(ahead.wanted, ahead.known)
        return ""


def _thin_sentence(ahead: Ahead, today: date) -> str:
    if ahead.thin is None:
        return ""
    thin = month(ahead.thin) if ahead.thin.year == today.year else month_and_year(ahead.thin)
    if ahead.last_day is None:
        return capital(_tr("{} is thin.").format(thin))
    day = day_of(ahead.last_day)
    if ahead.last_day < today:
        return capital(_tr("{} is thin. The last day to act was {}.").format(thin, day))
    return capital(_tr("{} is thin. Last day to act: {}.").format(thin, day))


class ForecastCard(Card):
    """What may still come: sure, likely and at best, whether that is enough, and by which chances."""

    def __init__(self, speech: Speech) -> None:
        super().__init__()
        self._speech = speech
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)
        self.body.addLayout(self._grid)
        headings = (self.tr("sure"), self.tr("likely"), self.tr("at best"), self.tr("enough?"))
        self._grid.addWidget(PlainLabel(self.tr("Forecast"), "strong"), 0, 0)
        for column, heading in enumerate(headings, 1):
            self._put(heading, 0, column, "dim")
        names = (self.tr("Month"), self.tr("Quarter"), self.tr("Next quarter"))
        self._cells: list[list[PlainLabel]] = []
        for row, name in enumerate(names, 1):
            self._grid.addWidget(PlainLabel(name, wrap=True), row, 0)
            roles = enumerate(("text", "text", "text", "strong"), 1)
            self._cells.append([self._put("–", row, column, role) for column, role in roles])
        self._basis = PlainLabel("", "dim", wrap=True)
        self.body.addWidget(self._basis)

    def show_forecast(self, forecast: Forecast) -> None:
        """Show the figures."""
        periods = (forecast.month, forecast.quarter, forecast.next_quarter)
        for cells, one in zip(self._cells, periods, strict=True):
            amounts = (self._speech.bare(amount) for amount in (one.sure, one.likely, one.best))
            for cell, text in zip(cells, (*amounts, self._times(one)), strict=True):
                cell.setText(text)
        basis = self._say_basis(forecast)
        said = self.tr("In {}. Enough: how many times the open deals cover what is missing. {}")
        self._basis.setText(said.format(self._speech.firm.currency, basis))

    def _put(self, text: str, row: int, column: int, role: str) -> PlainLabel:
        label = PlainLabel(text, role)
        sized(label.setMinimumWidth, _NARROWEST)
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(label, row, column)
        return label

    def _times(self, one: Outlook) -> str:
        """How often the open deals hold what is missing."""
        if one.target is None:
            return self.tr("no target")
        return self.tr("met") if one.coverage is None else filled(self.tr("{:.1f} ×"), float(one.coverage))

    def _say_basis(self, forecast: Forecast) -> str:
        by_history, by_default = forecast.by_history, forecast.by_default
        if not by_history and not by_default:
            return self.tr("No deal is open.")
        if not by_default:
            return self.tr("Chances: your own history.")
        if not by_history:
            said = self.tr("Chances: as set; a stage’s own count from {} deals closed here; {} so far.")
            return said.format(HISTORY_FROM, forecast.closed_here)
        own, given = ", ".join(by_history), ", ".join(by_default)
        return self.tr("Chances: your own history for {}; as set for {}.").format(own, given)


def _tr(text: str) -> str:
    return QCoreApplication.translate("TodayCards", text)
