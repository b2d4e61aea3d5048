"""Who named whom, whether they bought, and whether we said thanks."""

from array import array
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from twohats.business.speech import Speech
from twohats.hat import Hat
from twohats.marketing.operations.answers import thank
from twohats.marketing.store import referrals
from twohats.marketing.store.referrals import Referral
from twohats.widgets.cards import column_of, foot_line, make_button
from twohats.widgets.column import Column, day_of
from twohats.widgets.fields import Field, TextField, Value
from twohats.widgets.form import Form
from twohats.widgets.label import PlainLabel, key_name, tip
from twohats.widgets.sizes import take_room
from twohats.widgets.table import RecordTable
from twohats.widgets.workspace import Workspace
from twohats.words import filled, grouped

_WING = "marketing"
_READ = frozenset({"business_contact", "marketing_thanks", "handoff_standing"})


class WhoNamedWhom(QDialog):
    """The names we were given, those not thanked for first; Enter says thanks."""

    def __init__(self, parent: QWidget, workspace: Workspace, speech: Speech) -> None:
        super().__init__(parent)
        self._workspace, self._speech = workspace, speech
        self._referrals: dict[int, Referral] = {}
        self.setWindowTitle(self.tr("Who referred whom"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        take_room(self, 980, 480)
        body = column_of(self, self.windowTitle())
        self.count = PlainLabel("", "dim")
        body.addWidget(self.count)
        self.table = self._make_table()
        body.addWidget(self.table, 1)
        body.addLayout(self._make_buttons())
        self.table.chosen.connect(lambda _: self._show_button())
        workspace.changed.connect(self._on_changed)
        self.refresh()
        self.table.setFocus()

    def _make_table(self) -> RecordTable[Referral]:
        clock = self._speech.clock
        columns: tuple[Column[Referral], ...] = (
            Column(self.tr("Referred"), lambda one: one.named, 150, stretch=True),
            Column(self.tr("By"), lambda one: one.referrer, 150, stretch=True),
            Column(self.tr("Names given"), lambda one: grouped(one.given), 112, right=True),
            Column(
                self.tr("Since"),
                lambda one: self._moment(one.named_at),
                104,
                whole=True,
                value=lambda one: clock(one.named_at),
            ),
            Column(self.tr("Bought"), self._bought, 96, whole=True, value=lambda one: day_of(self._first_bought(one))),
            Column(self.tr("Thanked"), self._thanked, 104, whole=True, value=lambda one: clock(one.thanked_at)),
            Column(self.tr("With what"), lambda one: one.note, 130, stretch=True),
        )
        table = RecordTable(columns, self._fetch, lambda one: one.id, _WING)
        table.setAccessibleName(self.tr("Who referred whom"))
        table.empty_sentence = self.tr(
            "Nobody was named yet. When work is done, ask who else might need you: the panel reminds you."
        )
        table.opened.connect(lambda _: self.say_thanks())
        return table

    def _moment(self, stamp: str) -> str:
        return self._speech.moment(stamp, self._workspace.now())

    def _bought(self, one: Referral) -> str:
        return self._speech.day(self._first_bought(one), self._workspace.now()) or self.tr("not yet")

    def _first_bought(self, one: Referral) -> str | None:
        """The first day they bought, unless it is still to come."""
        today = self._speech.today(self._workspace.now()).isoformat()
        return one.first_bought if one.first_bought is not None and one.first_bought <= today else None

    def _thanked(self, one: Referral) -> str:
        return self._moment(one.thanked_at) if one.thanked_at else self.tr("not yet")

    def _make_buttons(self) -> QHBoxLayout:
        self.thanks = make_button(self.tr("Mark as thanked…"), _WING, primary=True)
        self.thanks.setToolTip(tip(key_name("Return")))
        self.thanks.clicked.connect(lambda *_: self.say_thanks())
        close = make_button(self.tr("Close"), _WING)
        close.clicked.connect(self.accept)
        return foot_line((), close, self.thanks)

    def _fetch(self, ids: Sequence[int]) -> list[Referral]:
        return [self._referrals[one] for one in ids if one in self._referrals]

    def _on_changed(self, tables: frozenset[str]) -> None:
        if tables & _READ:
            self.refresh()

    def refresh(self) -> None:
        """Read anew who was named; the next one to thank is chosen when the chosen one moves down."""
        found = self._workspace.read(referrals.referrals, hat=Hat.MARKETING)
        self._referrals = {one.id: one for one in found}
        self.table.show_ids(array("q", self._referrals))
        if self.table.current_id() is None and self._referrals:
            self.table.choose(next(iter(self._referrals)))
        self._say_count(len(found))
        self._show_button()

    def _say_count(self, shown: int) -> None:
        names = self._workspace.read(referrals.count_named, hat=Hat.MARKETING)
        unthanked = self._workspace.read(referrals.count_unthanked, hat=Hat.MARKETING)
        said = self.tr("1 name") if names == 1 else filled(self.tr("{:,} names"), names)
        if names:
            all_thanked = self.tr("all thanked for")
            said += ", " + (filled(self.tr("{:,} not thanked for"), unthanked) if unthanked else all_thanked)
        if shown < names:
            said += "; " + filled(self.tr("the first {:,} show"), shown)
        self.count.setText(said)

    @property
    def current(self) -> Referral | None:
        """The name that is chosen."""
        return self._referrals.get(self.table.current_id() or 0)

    def _show_button(self) -> None:
        self.thanks.setEnabled(self.current is not None and self.current.thanked_at is None)

    def say_thanks(self) -> None:
        """Note that the one who gave the chosen name was thanked."""
        one = self.current
        if one is None or one.thanked_at is not None:
            return
        fields: list[Field] = [
            TextField("note", self.tr("With what"), "", self.tr("a call, a card, a bottle of wine"), lines=True)
        ]

        def submit(values: dict[str, Value]) -> None:
            self._workspace.do("Mark as thanked", thank, one.id, str(values["note"]), hat=Hat.MARKETING)

        form = Form(
            self, self.tr("Thanks to {}").format(one.referrer), fields, self.tr("Note", "button"), submit, _WING
        )
        form.top.addWidget(PlainLabel(self.tr("for naming {}").format(one.named), "dim"))
        form.open()
