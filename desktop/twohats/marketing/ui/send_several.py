"""The sheet that sends several leads to Sales at once: who is ready, who is not and why."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from twohats.business.speech import Speech
from twohats.handoff.rules.sending import Mend
from twohats.hat import Hat
from twohats.marketing.operations.sending import Shipment, asked_of, look_at, send_several
from twohats.marketing.store import leads
from twohats.marketing.ui.brake_card import BrakeCard
from twohats.marketing.ui.forms import MarketingForms
from twohats.marketing.ui.send_fields import FIELD_OF, ONLY_WHERE_ASKED, read_sending, say_frozen, sending_fields
from twohats.storage.sqlite import Connection
from twohats.widgets.cards import clear
from twohats.widgets.fields import Value
from twohats.widgets.form import Form, Other
from twohats.widgets.label import PlainLabel, shown
from twohats.widgets.sizes import sized
from twohats.widgets.workspace import Workspace
from twohats.words import many

if TYPE_CHECKING:
    from twohats.marketing.rules.leads import Sending

MOST_SENT = 100
_WING = "marketing"
_WIDE = 984
_BESIDE = 440
_LIST_HEIGHT = 300
_MOST_NAMED = 40
_LONGEST_NAME = 60
_INDENT = 18


class ShipmentList(QWidget):
    """Those who are not ready, each with why, above those who are."""

    def __init__(self) -> None:
        super().__init__()
        self.count = PlainLabel("", "strong", wrap=True)
        self.shipment: Shipment | None = None
        inside = QWidget()
        inside.setObjectName("inside")
        self._lines = QVBoxLayout(inside)
        self._lines.setContentsMargins(0, 0, 8, 0)
        self._lines.setSpacing(2)
        area = QScrollArea()
        area.setAccessibleName(self.tr("Who is ready, and who is not"))
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        sized(area.setMinimumHeight, _LIST_HEIGHT)
        area.setWidget(inside)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(8)
        body.addWidget(self.count)
        body.addWidget(area, 1)

    def show_shipment(self, shipment: Shipment, went: int = 0) -> None:
        """Show what would become of each; `went` is how many have gone."""
        self.count.setText(self._say_count(shipment, went))
        if shipment == self.shipment:
            return
        self.shipment = shipment
        clear(self._lines)
        for lead, why in shipment.missing[:_MOST_NAMED]:
            self._lines.addWidget(PlainLabel(f"○  {shown(lead.called, _LONGEST_NAME)}", "late"))
            reasons = PlainLabel(why, "dim", wrap=True)
            reasons.setContentsMargins(_INDENT, 0, 0, 4)
            self._lines.addWidget(reasons)
        self._say_more(len(shipment.missing), "late")
        for lead in shipment.ready[:_MOST_NAMED]:
            self._lines.addWidget(PlainLabel(f"✓  {shown(lead.called, _LONGEST_NAME)}", "dim"))
        self._say_more(len(shipment.ready), "dim")
        self._lines.addStretch(1)

    def _say_count(self, shipment: Shipment, went: int) -> str:
        ready, every = len(shipment.ready), len(shipment.ready) + len(shipment.missing)
        if went:
            said = self.tr("{} went to Sales, {} stayed. Of these, {} are ready")
            return said.format(went, every, ready)
        return self.tr("{} of {} are ready").format(ready, every)

    def _say_more(self, many: int, role: str) -> None:
        if many > _MOST_NAMED:
            self._lines.addWidget(PlainLabel(self.tr("and {} more").format(many - _MOST_NAMED), role))


class SendSeveral(Form):
    """Sends those of several leads that are ready; it stays open for those that are not."""

    # One of them was sent, and the owner wants to go with them.
    went = Signal(int)
    # How many went, and how many stayed.
    told = Signal(str)

    def __init__(self, window: QWidget, workspace: Workspace, speech: Speech, ids: Sequence[int]) -> None:
        fields = sending_fields(speech, speech.today(workspace.now()), several=True)
        title = _tr("Send {} leads to Sales").format(len(ids))
        other = Other(_tr("Send and go  (Ctrl+Enter)"), self._send_and_go, by_key=True)
        super().__init__(window, title, fields, _tr("Send those that are ready"), self._send, _WING, other=other)
        self._workspace, self._speech = workspace, speech
        self._ids = tuple(ids)
        self._sent: tuple[int, ...] = ()
        self._gone_before = 0
        self._goes = False
        self._looking = self._closed = False
        self._wanted: Sending | None = None
        self._forms = MarketingForms(self, workspace, speech)
        self.brake = BrakeCard(workspace, speech)
        self.brake.keep_wanted.connect(self._keep)
        self.top.addWidget(self.brake)
        self.listed = ShipmentList()
        sized(self.listed.setMaximumWidth, _BESIDE)
        self.middle.insertWidget(0, self.listed, 1)
        self.below.addWidget(PlainLabel(say_frozen(), "dim", wrap=True))
        sized(self.setFixedWidth, _WIDE)
        self._show_asked(frozenset())
        self.finished.connect(self._leave)
        self._look_anew()
        self.fit()
        self.typed.connect(self._look)
        workspace.changed.connect(self._on_changed)

    def fit(self) -> None:
        """Take the room that the content needs."""
        layout = self.layout()
        assert layout is not None  # noqa: S101  # as a form is built
        layout.activate()
        wide = self.width()
        self.resize(wide, max(layout.totalHeightForWidth(wide), self.height() if self.isVisible() else 0))

    def _leave(self) -> None:
        self._closed = True

    def _on_changed(self, _tables: frozenset[str]) -> None:
        self._look_anew()

    def _look_anew(self) -> None:
        if self._closed:
            return
        today = self._speech.today(self._workspace.now())
        self.brake.look(today)
        self._workspace.run(asked_of, self._ids, today.isoformat(), then=self._show_asked, hat=Hat.MARKETING)
        self._look()

    def _show_asked(self, asked: frozenset[Mend]) -> None:
        if not self._closed:
            for mend in ONLY_WHERE_ASKED:
                self.show_row(FIELD_OF[mend], shown=mend in asked)
            self.fit()

    def _look(self) -> None:
        """Look at each of them; while a look is under way, the newest question waits for it."""
        parent = self.parentWidget()
        # A window that is closed with the sheet open still hears from its fields.
        if self._closed or (self.isVisible() and parent is not None and not parent.isVisible()):
            return
        self.unsay()
        self._wanted = read_sending(self.values(), self._speech.firm, strict=False)
        if not self._looking:
            self._look_once()

    def _look_once(self) -> None:
        sending, self._wanted, self._looking = self._wanted, None, True
        day = self._speech.today(self._workspace.now()).isoformat()
        self._workspace.run(look_at, self._ids, sending, day, then=self._show, hat=Hat.MARKETING)

    def _show(self, shipment: Shipment) -> None:
        self._looking = False
        if self._closed:
            return
        if self._wanted is not None:
            self._look_once()
            return
        self.listed.show_shipment(shipment, self._gone_before)
        self.fit()

    def _keep(self) -> None:
        """Leave them alone until the work that is booked is done; once that is said, nothing is sent."""
        chosen = self._workspace.read(leads.leads, self._ids, hat=Hat.MARKETING)
        self._forms.keep_until(chosen, self.brake.booked_until).accepted.connect(self.reject)

    def _send(self, values: dict[str, Value]) -> None:
        sending = read_sending(values, self._speech.firm)
        self._sent = tuple(self._workspace.do("Send leads", send_several, self._ids, sending, hat=Hat.MARKETING))

    def _send_and_go(self, values: dict[str, Value]) -> None:
        self._send(values)
        self._goes = True

    def accept(self) -> None:
        """Close where all went, or where the owner goes along; else stay open for those that stayed."""
        gone = set(self._workspace.read(_leads_of, self._sent, hat=Hat.MARKETING))
        self._ids = tuple(one for one in self._ids if one not in gone)
        self._gone_before += len(gone)
        if self._ids and not self._goes:
            self._look_anew()
            return
        super().accept()
        self.told.emit(self._say_gone(self._gone_before, len(self._ids)))
        if self._goes:
            self.went.emit(self._sent[0])

    def _say_gone(self, went: int, stayed: int) -> str:
        if stayed:
            return self.tr("{} of {} leads went to Sales; the others stay as they were.").format(went, went + stayed)
        return many(went, "1 lead went to Sales.", "{:,} leads went to Sales.")


def _leads_of(db: Connection, handoff_ids: Sequence[int]) -> list[int]:
    found = (leads.of_handoff(db, handoff_id) for handoff_id in handoff_ids)
    return [lead.id for lead in found if lead is not None]


def _tr(text: str) -> str:
    return QCoreApplication.translate("SendSeveral", text)
