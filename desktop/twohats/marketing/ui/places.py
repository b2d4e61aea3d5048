"""The places where the firm meets people, and of what kind each is."""

from array import array
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QWidget

from twohats.business.rules.contacts import name_key
from twohats.business.rules.profile import NOWHERE, kind_word, shipped_keys
from twohats.hat import Hat
from twohats.marketing.operations.places import archive_place, bring_place_back, change_place
from twohats.marketing.rules.segments import CHANNEL_KINDS
from twohats.marketing.store.places import MeetingPlace, places
from twohats.widgets.cards import foot_line, headed, make_button
from twohats.widgets.column import Column
from twohats.widgets.fields import ChoiceField, Field, TextField, Value
from twohats.widgets.form import Form
from twohats.widgets.label import key_name, tip
from twohats.widgets.sizes import take_room
from twohats.widgets.table import RecordTable
from twohats.widgets.workspace import Workspace
from twohats.words import capital, grouped

_WING = "marketing"
_READ = frozenset({"business_channel", "marketing_lead"})


class MeetingPlaces(QDialog):
    """The channels. Enter changes the chosen one, Delete puts it away or brings it back; each is a step to undo."""

    def __init__(self, parent: QWidget, workspace: Workspace, *, archived: bool = False) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._places: dict[int, MeetingPlace] = {}
        self.setWindowTitle(self.tr("Where we meet people"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        take_room(self, 640, 480)
        body = headed(self, self._said())
        self.table = self._make_table()
        body.addWidget(self.table, 1)
        body.addLayout(self._make_buttons(archived=archived))
        self.table.chosen.connect(lambda _: self._show_buttons())
        workspace.changed.connect(self._on_changed)
        self.refresh()
        self.table.choose(self._first())
        self.table.setFocus()

    def _said(self) -> str:
        return self.tr(
            "The month counts leads and money by these kinds. Paid: you pay to be seen there. Owned: it is yours, such "
            "as a website. Earned: others speak of you, such as the press."
        )

    def _make_table(self) -> RecordTable[MeetingPlace]:
        columns: tuple[Column[MeetingPlace], ...] = (
            Column(self.tr("Place"), lambda one: one.name, 220, stretch=True),
            Column(self.tr("Kind"), self._kind, 200),
            Column(self.tr("Leads"), lambda one: grouped(one.leads), 90, right=True),
        )
        table = RecordTable(columns, self._fetch, lambda one: one.id, _WING)
        table.setAccessibleName(self.windowTitle())
        table.empty_sentence = self.tr("All are archived.")
        table.opened.connect(lambda _: self.edit())
        return table

    def _kind(self, place: MeetingPlace) -> str:
        words = capital(kind_word(place.kind))
        return self.tr("{}, archived").format(words) if place.archived else words

    def _make_buttons(self, *, archived: bool) -> QHBoxLayout:
        self.change = make_button(self.tr("Edit…"), _WING)
        self.away = make_button("", _WING)
        for button, key, slot in ((self.change, "Return", self.edit), (self.away, "Del", self.put_away_or_back)):
            button.setToolTip(tip(key_name(key)))
            button.clicked.connect(lambda *_, slot=slot: slot())
        self.all = QCheckBox(self.tr("Show archived ones, too"))
        self.all.setChecked(archived)
        self.all.toggled.connect(lambda _: self.refresh())
        close = make_button(self.tr("Close"), _WING)
        close.clicked.connect(self.accept)
        return foot_line((self.change, self.away, self.all), close)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.put_away_or_back()
        else:
            super().keyPressEvent(event)

    def _fetch(self, ids: Sequence[int]) -> list[MeetingPlace]:
        return [self._places[one] for one in ids if one in self._places]

    def _on_changed(self, tables: frozenset[str]) -> None:
        if tables & _READ:
            self.refresh()

    def refresh(self) -> None:
        """Read the places anew."""
        found, every = self._workspace.read(places, hat=Hat.MARKETING), self.all.isChecked()
        self._places = {one.id: one for one in found if every or not one.archived}
        self.table.show_ids(array("q", self._places))
        if self.current is None and self._places:
            self.table.choose(next(iter(self._places)))
        self._show_buttons()

    def _first(self) -> int:
        """The first place of which nobody said yet what kind it is, else the first of all."""
        unsaid = (one.id for one in self._places.values() if one.kind == "unknown" and not self._is_nowhere(one))
        return next(unsaid, next(iter(self._places), 0))

    def _is_nowhere(self, place: MeetingPlace) -> bool:
        return name_key(place.name) in NOWHERE

    @property
    def current(self) -> MeetingPlace | None:
        """The chosen place."""
        return self._places.get(self.table.current_id() or 0)

    def _show_buttons(self) -> None:
        place = self.current
        self.away.setText(self.tr("Bring back") if place and place.archived else self.tr("Archive"))
        for button in (self.change, self.away):
            button.setEnabled(place is not None)

    def edit(self) -> None:
        """Say what kind the chosen place is, and what it is called where the program does not go by its name."""
        if (place := self.current) is None:
            return
        kinds = {capital(kind_word(kind)): kind for kind in CHANNEL_KINDS}
        fields: list[Field] = [ChoiceField("kind", self.tr("Kind"), tuple(kinds), capital(kind_word(place.kind)))]
        if name_key(place.name) not in shipped_keys():
            fields.append(TextField("name", self.tr("Name"), place.name))

        def submit(values: dict[str, Value]) -> None:
            name = str(values.get("name", place.name))
            self._do("Edit the place", change_place, place.id, name, kinds[str(values["kind"])])

        Form(self, place.name, fields, self.tr("Save"), submit, _WING).open()

    def put_away_or_back(self) -> None:
        """Offer the chosen place no longer, or again."""
        if (place := self.current) is not None and place.archived:
            self._do("Bring the place back", bring_place_back, place.id)
        elif place is not None:
            self._do("Archive the place", archive_place, place.id)

    def _do(self, label: str, operation: Callable[..., object], *values: object) -> None:
        self._workspace.do(label, operation, *values, hat=Hat.MARKETING)
