"""The forms of hand-made lists: whom to put on one, and on which list."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from twohats.errors import RuleError
from twohats.hat import Hat
from twohats.marketing.store import segments
from twohats.marketing.store.segments import Member
from twohats.widgets.fields import TextField, Value
from twohats.widgets.form import Form
from twohats.widgets.label import PlainLabel, shown
from twohats.widgets.sizes import px, sized
from twohats.widgets.workspace import Workspace
from twohats.words import filled

_WING = "marketing"
_ROW = 26
_CONTACT = Qt.ItemDataRole.UserRole


class _Matches(QListWidget):
    """Those who are found, each with a tick; Enter belongs to the form."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
        else:
            super().keyPressEvent(event)


class PeopleForm(Form):
    """Search among the contacts, tick some, search again: all that were ticked are handed over."""

    def __init__(
        self, parent: QWidget, workspace: Workspace, title: str, submit: Callable[[Sequence[int]], object]
    ) -> None:
        words = TextField("words", _tr("Name"), hint=_tr("Name, organisation or town, then Down"), passing=True)
        super().__init__(parent, title, [words], _tr("Add"), self._submit_ticked, _WING)
        self._workspace, self._hand_over = workspace, submit
        self._ticked: dict[int, str] = {}
        self._asked = 0
        self._gone = False
        self.matches = _Matches()
        self.matches.setAccessibleName(_tr("Those found"))
        sized(self.matches.setMinimumHeight, 240)
        self.matches.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.chosen = PlainLabel("", "dim", wrap=True)
        body = self.layout()
        assert isinstance(body, QVBoxLayout)  # noqa: S101  # as a form is built
        body.insertWidget(3, self.matches)
        body.insertWidget(4, self.chosen)
        QWidget.setTabOrder(self.editor("words"), self.matches)
        self.matches.itemChanged.connect(self._tick)
        self.editor("words").textChanged.connect(self._search)  # type: ignore[attr-defined]  # a QLineEdit, as built
        self.finished.connect(self._leave)
        self._search("")
        self._say_chosen()

    def _search(self, words: str) -> None:
        self._asked += 1
        asked = self._asked
        self._workspace.run(
            segments.search_people, words, then=lambda found: self._show(asked, found), hat=Hat.MARKETING
        )

    def _show(self, asked: int, found: Sequence[Member]) -> None:
        if self._gone or asked != self._asked:
            return
        self.matches.blockSignals(True)  # noqa: FBT003  # Qt's own
        self.matches.clear()
        for one in found:
            item = QListWidgetItem(shown(" · ".join(filter(None, (one.name, one.organisation, one.place))), 90))
            item.setData(_CONTACT, one.id)
            item.setSizeHint(QSize(0, px(_ROW)))
            item.setCheckState(Qt.CheckState.Checked if one.id in self._ticked else Qt.CheckState.Unchecked)
            self.matches.addItem(item)
        self.matches.blockSignals(False)  # noqa: FBT003  # Qt's own

    def _tick(self, item: QListWidgetItem) -> None:
        contact_id = int(item.data(_CONTACT))
        if item.checkState() is Qt.CheckState.Checked:
            self._ticked[contact_id] = item.text()
        else:
            self._ticked.pop(contact_id, None)
        self._say_chosen()

    def _say_chosen(self) -> None:
        said = filled(_tr("{:,} ticked"), len(self._ticked)) if self._ticked else _tr("Space ticks a name.")
        self.chosen.setText(said)

    def _submit_ticked(self, _: dict[str, Value]) -> None:
        if not self._ticked:
            raise RuleError("Tick at least one name.")
        self._hand_over(list(self._ticked))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self.editor("words").hasFocus():
            self.matches.setFocus()
            self.matches.setCurrentRow(0)
        else:
            super().keyPressEvent(event)

    def _leave(self) -> None:
        self._gone = True


def _tr(text: str) -> str:
    return QCoreApplication.translate("PeopleForm", text)
