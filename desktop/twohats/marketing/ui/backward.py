"""The backward plan as a card: what a quarter takes, by which days, and the owner's guesses."""

from collections.abc import Mapping
from datetime import date
from fractions import Fraction

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QVBoxLayout

from twohats.business.rules.calendar import Period, people_say
from twohats.business.rules.money import parse_money, show_percent, show_share
from twohats.business.speech import Speech
from twohats.errors import RuleError
from twohats.hat import Hat
from twohats.marketing.operations import backward as verbs
from twohats.marketing.rules.backward import (
    DAYS_TO_LEADS,
    MEDIAN_FROM,
    RATIO_FROM,
    RATIOS,
    Found,
    Measure,
    Plan,
    name_quarter,
    quarters_ahead,
)
from twohats.marketing.store.audience import Known
from twohats.marketing.store.backward import Outlook, evidence, outlook
from twohats.widgets.cards import Card, clear, make_button
from twohats.widgets.fields import Field, TextField, Value
from twohats.widgets.form import Form
from twohats.widgets.label import PlainLabel
from twohats.widgets.sizes import px, sized
from twohats.widgets.workspace import Workspace
from twohats.words import capital, many

_WING = "marketing"
_NARROWEST, _WIDE = 240, 640
_LONGEST_NUMBER = 6


class BackwardPlanCard(Card):
    """What this quarter or one of the next three takes, counted back from its target; fresh whenever it shows."""

    def __init__(self, workspace: Workspace, speech: Speech) -> None:
        super().__init__(QCoreApplication.translate("BackwardPlanCard", "Planning backwards"))
        self._workspace, self._speech = workspace, speech
        # Used on the worker alone, by one question after the other; the calendar asks for the same.
        self.known = Known()
        self._quarters: tuple[Period, ...] = ()
        sized(self.setMinimumWidth, _NARROWEST)
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("The quarter that is planned"))
        self.choice.currentIndexChanged.connect(lambda _: self._ask())
        sized(self.choice.setMaximumWidth, _NARROWEST)
        self.body.addWidget(self.choice)
        self.lines = QVBoxLayout()
        self.lines.setSpacing(2)
        self.body.addLayout(self.lines)
        self.steps = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self.steps.setSpacing(10)
        self.body.addLayout(self.steps)
        self._window = PlainLabel("", "small", wrap=True)
        self.body.addWidget(self._window)
        self.body.addSpacing(6)
        button = make_button(self.tr("Your guesses…"), _WING)
        button.clicked.connect(lambda *_: self.guess())
        self.body.addWidget(button)
        self.body.addStretch(1)
        workspace.changed.connect(self._on_changed)

    def _on_changed(self, _tables: frozenset[str]) -> None:
        if self.isVisible():
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    @property
    def _today(self) -> date:
        return self._speech.today(self._workspace.now())

    @property
    def quarter(self) -> Period | None:
        """The quarter that is chosen."""
        chosen = self.choice.currentIndex()
        return self._quarters[chosen] if 0 <= chosen < len(self._quarters) else None

    def refresh(self) -> None:
        """Ask for the plan anew; the chosen quarter stays as long as it is offered."""
        quarters = quarters_ahead(self._today, self._speech.firm.fiscal_start)
        if quarters != self._quarters:
            chosen = self.quarter
            self._quarters = quarters
            self.choice.blockSignals(True)  # noqa: FBT003  # Qt's own
            self.choice.clear()
            self.choice.addItems([name_quarter(quarter) for quarter in quarters])
            self.choice.setCurrentIndex(quarters.index(chosen) if chosen in quarters else 0)
            self.choice.blockSignals(False)  # noqa: FBT003  # Qt's own
        self._ask()

    def _ask(self) -> None:
        if self.quarter is not None:
            self._workspace.run(outlook, self.quarter, self._today, self.known, then=self._show, hat=Hat.MARKETING)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self.steps.setDirection(across if self.width() >= px(_WIDE) else down)

    def _show(self, seen: Outlook) -> None:
        if seen.quarter != self.quarter:
            return
        clear(self.lines)
        clear(self.steps)
        self._window.setText("")
        if seen.target is None:
            self._say(self.tr("No target is set for this quarter; Sales sets it month by month."), "dim")
            return
        self._show_money(seen)
        if seen.plan is None:
            self._say(self._needs(seen), "text")
        elif not seen.plan.missing:
            self._say(self.tr("The target is met with what is there."), "strong")
        else:
            self._show_steps(seen.plan, seen.found)
            window = self.tr("Measured over twelve months, since {}.")
            self._window.setText(window.format(people_say(seen.window.first, date.min)))

    def _say(self, text: str, role: str) -> None:
        self.lines.addWidget(PlainLabel(text, role, wrap=True))

    def _show_money(self, seen: Outlook) -> None:
        target, sold = self._speech.whole(seen.target), self._speech.whole(seen.sold)
        self._say(self.tr("{} of {} sold through handoffs").format(sold, target), "dim")
        if seen.held:
            expected = self._speech.whole(seen.expected)
            said = self.tr("About {} from the {} with Sales, at your usual share won and usual sale")
            self._say(said.format(expected, seen.held), "dim")

    def _needs(self, seen: Outlook) -> str:
        names = self._names()
        parts = [
            self.tr("{} ({} of {})").format(names[one], seen.found[one].whole, _enough(one)) for one in seen.missing
        ]
        return self.tr("Too few to judge yet: {}. Until then the plan needs your guesses.").format("; ".join(parts))

    def _show_steps(self, plan: Plan, found: Mapping[Measure, Found]) -> None:
        leads = many(plan.leads, "1 lead", "{:,} leads")
        steps = (
            (self.tr("Last day to start: {}"), plan.start_by, (self._lead_time(found),)),
            (self.tr("{} by {{}}", "leads").format(leads), plan.leads_by, self._share(found, Measure.SENT)),
            (self.tr("{} to be sent by {{}}").format(plan.sent), plan.send_by, self._share(found, Measure.ACCEPTED)),
            (self.tr("{} accepted by {{}}").format(plan.accepted), plan.accept_by, self._share(found, Measure.WON)),
            (self.tr("{} sold by {{}}").format(plan.won), plan.sell_by, (self._price(found[Measure.MONEY]),)),
        )
        for number, (said, day, beneath) in enumerate(steps):
            left = plan.days_left(day)
            step = QVBoxLayout()
            step.setSpacing(1)
            text, role = said.format(people_say(day, plan.today)), "late" if left < 0 else "strong"
            step.addWidget(PlainLabel(text, role, wrap=True))
            if left < 0 or number == 0:
                step.addWidget(PlainLabel(self._left(left), "late" if left < 0 else "dim"))
            for line in beneath:
                step.addWidget(PlainLabel(line, "dim", wrap=True))
            step.addStretch(1)
            self.steps.addLayout(step, 1)

    def _left(self, days: int) -> str:
        if days < 0:
            return self.tr("passed {}").format(self.tr("yesterday") if days == -1 else self._ago(-days))
        return self.tr("today") if not days else self.tr("{} left").format(self._count(days))

    def _ago(self, days: int) -> str:
        return self.tr("{} ago").format(self._count(days))

    def _count(self, days: int) -> str:
        return self.tr("1 day") if days == 1 else self.tr("{} days").format(days)

    def _share(self, found: Mapping[Measure, Found], ratio: Measure) -> tuple[str, str]:
        """How many go on to the next step, and how long that takes."""
        words, lag = {
            Measure.SENT: (self.tr("of the leads are sent"), Measure.DAYS_TO_SEND),
            Measure.ACCEPTED: (self.tr("of those are accepted"), Measure.DAYS_TO_ACCEPT),
            Measure.WON: (self.tr("of those are won"), Measure.DAYS_TO_SALE),
        }[ratio]
        one = found[ratio]
        if one.is_enough(ratio):
            share = f"{show_share(one.part, one.whole, self._speech.firm.locale)} {words}"
        else:
            share = self.tr("{} % {}: your guess, so far {} of {}").format(one.guess, words, one.part, one.whole)
        return share, self.tr("after {}").format(self._days(found[lag], lag))

    def _days(self, lag: Found, measure: Measure) -> str:
        if lag.is_enough(measure):
            return self.tr("{}, median of {}").format(self._count(lag.part), lag.whole)
        return self.tr("{}: your guess, so far {} of {}").format(self._count(lag.guess or 0), lag.whole, MEDIAN_FROM)

    def _lead_time(self, found: Mapping[Measure, Found]) -> str:
        lag = found[Measure.DAYS_TO_LEADS]
        if lag.is_enough(Measure.DAYS_TO_LEADS) or lag.guess is not None:
            return self.tr("leads come after {}").format(self._days(lag, Measure.DAYS_TO_LEADS))
        taken = self._count(DAYS_TO_LEADS)
        return self.tr("leads come after {}: taken for now, so far {} of {}").format(taken, lag.whole, MEDIAN_FROM)

    def _price(self, money: Found) -> str:
        if money.is_enough(Measure.MONEY):
            return self.tr("{} each, median of {}").format(self._speech.whole(money.part), money.whole)
        guess = self._speech.whole(money.guess)
        return self.tr("{} each: your guess, so far {} of {}").format(guess, money.whole, MEDIAN_FROM)

    def _names(self) -> dict[Measure, str]:
        """What each measure is called, and counts."""
        return {
            Measure.SENT: self.tr("leads sent"),
            Measure.ACCEPTED: self.tr("sent leads accepted"),
            Measure.WON: self.tr("accepted leads won"),
            Measure.MONEY: self.tr("value of a sale"),
            Measure.DAYS_TO_SEND: self.tr("days from lead to sent"),
            Measure.DAYS_TO_ACCEPT: self.tr("days from sent to accepted"),
            Measure.DAYS_TO_SALE: self.tr("days from accepted to sale"),
            Measure.DAYS_TO_LEADS: self.tr("days from campaign start to its leads"),
        }

    def guess(self) -> None:
        """Ask what the owner guesses, beside what is measured so far."""
        found = self._workspace.read(evidence, self._today, hat=Hat.MARKETING)
        names = self._names()
        fields: list[Field] = [
            TextField(one.value, self._label(names[one], one, found[one]), self._typed(one, found[one]))
            for one in Measure
        ]

        def submit(values: dict[str, Value]) -> None:
            amounts = {one: self._read(one, names[one], str(values[one.value])) for one in Measure}
            self._workspace.do("Guess for the plan", verbs.guess, amounts, hat=Hat.MARKETING)

        form = Form(self.window(), self.tr("Your guesses"), fields, self.tr("Save"), submit, _WING)
        note = self.tr("A guess counts until your own numbers are enough: {} for a share, {} for a median.")
        form.top.addWidget(PlainLabel(note.format(RATIO_FROM, MEDIAN_FROM), "dim", wrap=True))
        form.open()

    def _label(self, name: str, measure: Measure, found: Found) -> str:
        called = capital(name)
        if measure is Measure.MONEY:
            called = self._speech.in_currency(called)
        is_share = measure in RATIOS
        if is_share:
            called = self.tr("{}, in %").format(called)
        if found.is_enough(measure):
            part = self.tr("{} of {}") if is_share else self.tr("{1} cases")
            said = part.format(found.part, found.whole)
            return self.tr("{} · measured: {}, {}").format(called, self._measured(measure, found), said)
        whole = found.part if is_share else found.whole
        return self.tr("{} · so far {} of {}").format(called, whole, found.whole if is_share else MEDIAN_FROM)

    def _measured(self, measure: Measure, found: Found) -> str:
        if measure is Measure.MONEY:
            return self._speech.whole(found.part)
        if measure in RATIOS:
            return show_percent(Fraction(found.part, found.whole), self._speech.firm.locale)
        return many(found.part, "1 day", "{:,} days")

    def _typed(self, measure: Measure, found: Found) -> str:
        if found.guess is None:
            return ""
        return self._speech.typed(found.guess) if measure is Measure.MONEY else str(found.guess)

    def _read(self, measure: Measure, name: str, text: str) -> int | None:
        typed = text.strip()
        if not typed:
            return None
        if measure is Measure.MONEY:
            return parse_money(typed, self._speech.firm.currency, self._speech.firm.locale)
        number = typed.removesuffix("%").strip()
        if not number.isdecimal() or len(number) > _LONGEST_NUMBER:
            raise RuleError("Write a whole number for “{name}”.", name=name)
        return int(number)


def _enough(measure: Measure) -> int:
    return RATIO_FROM if measure in RATIOS else MEDIAN_FROM
