"""The sheet that sends one lead to Sales: what is done, what is missing and where it is mended, and the promise."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from twohats.business.speech import Speech
from twohats.errors import RuleError
from twohats.handoff.rules.sending import Guard, Mend
from twohats.hat import Hat
from twohats.marketing.operations.leads import mark_ready
from twohats.marketing.operations.sending import asked_of, conditions, send
from twohats.marketing.rules.leads import Lead, Sending
from twohats.marketing.store import leads
from twohats.marketing.ui.brake_card import BrakeCard
from twohats.marketing.ui.forms import MarketingForms
from twohats.marketing.ui.send_fields import FIELD_OF, ONLY_WHERE_ASKED, read_sending, say_frozen, sending_fields
from twohats.widgets.cards import make_button
from twohats.widgets.fields import Field, Value
from twohats.widgets.form import Form, Other
from twohats.widgets.label import PlainLabel
from twohats.widgets.sizes import sized
from twohats.widgets.workspace import Workspace

_WING = "marketing"
_WIDE = 984
_BESIDE = 440
_MARK = 14


class _Row:
    """One condition in the list, and the button that mends it."""

    def __init__(self, grid: QGridLayout, number: int) -> None:
        self.mark, self.said = PlainLabel(wrap=True), PlainLabel(wrap=True)
        sized(self.mark.setFixedWidth, _MARK)
        self.button = make_button("", _WING)
        self.button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        for name in ("small", "enter"):
            self.button.setProperty(name, True)  # noqa: FBT003  # Qt's own
        self.guard: Guard | None = None
        grid.addWidget(self.mark, number, 0)
        grid.addWidget(self.said, number, 1)
        grid.addWidget(self.button, number, 2)

    def say(self, guard: Guard | None, button: str = "") -> None:
        """Show a condition, or nothing."""
        self.guard = guard
        for label in (self.mark, self.said):
            label.setVisible(guard is not None)
        if guard is not None:
            role = "dim" if guard.holds else "late"
            self.mark.say("✓" if guard.holds else "○", role)
            self.said.say(guard.done if guard.holds else guard.missing, role)
            self.button.setText(button)
            self.button.setAccessibleName(f"{button}: {guard.missing}")
        self.button.setVisible(self.is_to_mend)

    @property
    def is_to_mend(self) -> bool:
        """Whether its button mends something."""
        return self.guard is not None and not self.guard.holds and self.guard.mend is not Mend.NOWHERE


class Conditions(QWidget):
    """The conditions of sending, done and missing, in an order that does not change under the owner's eyes."""

    mend_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[_Row] = []
        self.setAccessibleName(self.tr("Conditions"))
        self.count = PlainLabel("", "strong")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(4)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(8)
        body.addWidget(self.count)
        body.addLayout(self._grid)
        body.addStretch(1)

    def show_guards(self, guards: Sequence[Guard]) -> None:
        """Show how each condition stands."""
        held = sum(guard.holds for guard in guards)
        self.count.setText(self.tr("{} of {} conditions met").format(held, len(guards)))
        while len(self.rows) < len(guards):
            self._add_row()
        for number, row in enumerate(self.rows):
            guard = guards[number] if number < len(guards) else None
            row.say(guard, self._say_button(guard.mend) if guard else "")

    def _add_row(self) -> None:
        row = _Row(self._grid, len(self.rows))
        row.button.clicked.connect(lambda *_: self.mend_wanted.emit(row.guard))
        self.rows.append(row)

    def _say_button(self, mend: Mend) -> str:
        return {
            Mend.REACH: self.tr("Add…"),
            Mend.CONSENT: self.tr("Note…"),
            Mend.FACTS: self.tr("Write…"),
            Mend.SOURCE: self.tr("Write…"),
            Mend.TOUCH: self.tr("Note…"),
            Mend.TIME: self.tr("It is time"),
        }.get(mend, self.tr("Fill in"))

    @property
    def first_button(self) -> QPushButton | None:
        """The button of the first condition that can be mended."""
        return next((row.button for row in self.rows if row.is_to_mend), None)


class SendSheet(Form):
    """Sends one lead. Enter sends; Ctrl+Enter sends and goes with it to Sales."""

    # It was sent, and the owner wants to go with it.
    went = Signal(int)

    def __init__(self, window: QWidget, workspace: Workspace, speech: Speech, lead: Lead) -> None:
        promise = workspace.read(leads.promise_of, lead.id, hat=Hat.MARKETING)
        fields: list[Field] = sending_fields(speech, speech.today(workspace.now()), *promise)
        title = _tr("Send {} to Sales").format(lead.called)
        other = Other(_tr("Send and go  (Ctrl+Enter)"), self._send_and_go, by_key=True)
        super().__init__(window, title, fields, _tr("Send"), self._send, _WING, other=other)
        self._workspace, self._speech, self.lead = workspace, speech, lead
        self._sent: int | None = None
        self._forms = MarketingForms(self, workspace, speech)
        self.brake = BrakeCard(workspace, speech)
        self.brake.keep_wanted.connect(self._keep)
        self.top.addWidget(self.brake)
        self.conditions = Conditions()
        sized(self.conditions.setMaximumWidth, _BESIDE)
        self.conditions.mend_wanted.connect(self._mend)
        self.middle.insertWidget(0, self.conditions, 1)
        self.below.addWidget(PlainLabel(say_frozen(), "dim", wrap=True))
        sized(self.setFixedWidth, _WIDE)
        self._look_anew()
        self.fit()
        self.typed.connect(self._look)
        workspace.changed.connect(self._on_changed)

    def fit(self) -> None:
        """Grow to what the content needs; what is being read does not shrink."""
        layout = self.layout()
        assert layout is not None  # noqa: S101  # as a form is built
        layout.activate()
        wide = self.width()
        self.resize(wide, max(layout.totalHeightForWidth(wide), self.height() if self.isVisible() else 0))

    def _on_changed(self, _tables: frozenset[str]) -> None:
        if self.isVisible():
            self._look_anew()

    def _look_anew(self) -> None:
        """Look at the lead, too: it may have been mended, or be gone."""
        found = self._workspace.read(leads.find, self.lead.id, hat=Hat.MARKETING)
        if found is None:
            self.reject()
            return
        self.lead = found
        asked = self._workspace.read(asked_of, [found.id], self._day, hat=Hat.MARKETING)
        for mend in ONLY_WHERE_ASKED:
            self.show_row(FIELD_OF[mend], shown=mend in asked)
        self.brake.look(self._speech.today(self._workspace.now()))
        self._look()

    def _look(self) -> None:
        parent = self.parentWidget()
        # A window that is closed with the sheet open still hears from its fields.
        if self.isVisible() and parent is not None and not parent.isVisible():
            return
        self.unsay()
        self.conditions.show_guards(self._guards(read_sending(self.values(), self._speech.firm, strict=False)))
        if self.isVisible():
            self.fit()

    @property
    def _day(self) -> str:
        return self._speech.today(self._workspace.now()).isoformat()

    def _guards(self, sending: Sending) -> tuple[Guard, ...]:
        return self._workspace.read(conditions, self.lead.id, sending, self._day, hat=Hat.MARKETING)

    def _mend(self, guard: Guard) -> None:
        """Go where a missing condition is put right."""
        forms = self._forms
        if guard.mend is Mend.REACH:
            forms.reach(self.lead, guard.about)
        elif guard.mend is Mend.CONSENT:
            forms.agree(self.lead)
        elif guard.mend is Mend.FACTS:
            forms.correct(self.lead, guard.about)
        elif guard.mend is Mend.SOURCE:
            forms.correct(self.lead, "channel")
        elif guard.mend is Mend.TOUCH:
            forms.log_contact(self.lead)
        elif guard.mend is Mend.TIME:
            self._workspace.do("Mark ready", mark_ready, self.lead.id, hat=Hat.MARKETING)
        else:
            self.editor(FIELD_OF[guard.mend]).setFocus()

    def _keep(self) -> None:
        """Leave them alone until the work that is booked is done; once that is said, nothing is sent."""
        self._forms.keep_until([self.lead], self.brake.booked_until).accepted.connect(self.reject)

    def _send(self, values: dict[str, Value]) -> None:
        sending = read_sending(values, self._speech.firm)
        self._require_all(sending)
        self._workspace.do("Send lead", send, self.lead.id, sending, hat=Hat.MARKETING)

    def _send_and_go(self, values: dict[str, Value]) -> None:
        sending = read_sending(values, self._speech.firm)
        self._require_all(sending)
        self._sent = self._workspace.do("Send lead", send, self.lead.id, sending, hat=Hat.MARKETING)

    def _require_all(self, sending: Sending) -> None:
        """Refuse in few words, since the list says it all; the keys go to what mends the first one."""
        missing = [guard.missing for guard in self._guards(sending) if not guard.holds]
        if not missing:
            return
        if (button := self.conditions.first_button) is not None:
            button.setFocus()
        if len(missing) == 1:
            raise RuleError("Not ready to send: {missing}.", missing=missing[0])
        raise RuleError("Not ready to send: {missing}, and {more} more.", missing=missing[0], more=len(missing) - 1)

    def accept(self) -> None:
        """Close, and go along where that is wanted."""
        super().accept()
        if self._sent is not None:
            self.went.emit(self._sent)


def _tr(text: str) -> str:
    return QCoreApplication.translate("SendSheet", text)
