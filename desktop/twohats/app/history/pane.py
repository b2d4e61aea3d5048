"""The History pane: the steps of the record that shows or of the whole file, the newest first; Undo for the last."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QKeySequence, QShortcut, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QButtonGroup, QDialog, QHBoxLayout, QPushButton, QTextEdit

from twohats.app.history.reading import LAST, Block, Record, name_of, read_block
from twohats.app.history.telling import Entry, Teller
from twohats.app.steps import Steps
from twohats.business.speech import Speech
from twohats.exchange.leaving.kinds import REFERENCES
from twohats.hat import Hat
from twohats.storage.story import Deed
from twohats.widgets import theme
from twohats.widgets.cards import column_of, foot_line, make_button
from twohats.widgets.label import PlainLabel, on_button
from twohats.widgets.question import Question
from twohats.widgets.sizes import take_room
from twohats.widgets.workspace import Workspace

_SIZE = 760, 560
_NAME, _INDENT, _BETWEEN = 48, 18, 12
# More is read once so many pixels are left below.
_AHEAD = 200


class HistoryPane(QDialog):
    """1 and 2 choose the record or the file; Ctrl+Z takes the last step back; Esc and Ctrl+H close."""

    def __init__(
        self, steps: Steps, workspace: Workspace, speech: Speech, record: Record | None, *, is_open: bool
    ) -> None:
        super().__init__(steps.window)
        self._steps, self._workspace, self._speech = steps, workspace, speech
        self._hat = workspace.hat
        self._record = record
        self._question = Question(workspace, self._hat)
        self._before, self._whole, self._reading = LAST, False, False
        self._sealed = max(filter(None, (self._sealed_of(room.sealed) for room in workspace.file.rooms)), default="")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("History"))
        take_room(self, *_SIZE)
        self._lay_out()
        for key, act in ((QKeySequence("Ctrl+H"), self.accept), (QKeySequence("Ctrl+Z"), self._undo_last)):
            QShortcut(key, self).activated.connect(act)
        self._workspace.changed.connect(self._begin)
        self.finished.connect(lambda _: self._question.ask(()))
        self._group.button(0 if record is not None and is_open else 1).click()
        self.text.setFocus()

    def _sealed_of(self, asked: str) -> str:
        return str(self._workspace.read(lambda db: db.value(asked), hat=Hat.REPORTS) or "") if asked else ""

    def _lay_out(self) -> None:
        body = column_of(self, self.windowTitle())
        body.setSpacing(10)
        body.addLayout(self._make_views())
        self.text = QTextEdit()
        self.text.setReadOnly(True)
        self.text.setAcceptRichText(False)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setAccessibleName(self.windowTitle())
        self.text.document().setDocumentMargin(_BETWEEN)
        self.text.verticalScrollBar().valueChanged.connect(lambda _: self._read_ahead())
        body.addWidget(self.text, 1)
        self._foot = PlainLabel("", "dim", wrap=True)
        body.addWidget(self._foot)
        body.addLayout(self._make_buttons())

    def _make_views(self) -> QHBoxLayout:
        line = QHBoxLayout()
        self._group = QButtonGroup(self)
        called = self._workspace.read(name_of, self._hat, self._record) if self._record is not None else ""
        one = on_button(called, _NAME) or self.tr("What shows")
        whole = self.tr("Everything {} sees").format(self._hat.called)
        for number, words in enumerate((one, whole)):
            button = QPushButton(words)
            button.setCheckable(True)
            button.setProperty("view", str(self._hat))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setVisible(number == 1 or self._record is not None)
            self._group.addButton(button, number)
            QShortcut(QKeySequence(str(number + 1)), self).activated.connect(button.click)
            line.addWidget(button)
        self._group.idClicked.connect(self._begin)
        line.addStretch(1)
        return line

    def _make_buttons(self) -> QHBoxLayout:
        close = make_button(self.tr("Close"), str(self._hat))
        close.clicked.connect(self.accept)
        self.undo = make_button("", str(self._hat))
        self.undo.clicked.connect(lambda *_: self._undo_last())
        return foot_line((self.undo,), close)

    def _begin(self, _: object = None) -> None:
        """Read from the newest step on."""
        label = self._workspace.undo_label()
        self.undo.setText(on_button(self.tr("Undo “{}”  Ctrl+Z").format(label), _NAME * 2))
        self.undo.setVisible(bool(label))
        self._before, self._whole = LAST, False
        self._ask()

    def _ask(self) -> None:
        self._reading = True
        record = self._record if self._group.checkedId() == 0 else None
        begins = self._before == LAST
        self._foot.setText(self.tr("Reading…"))
        self._question.ask([(read_block, partial(self._show, begins))], self._hat, record, self._before)

    def _read_ahead(self) -> None:
        bar = self.text.verticalScrollBar()
        if not (self._whole or self._reading) and bar.maximum() - bar.value() < _AHEAD:
            self._ask()

    def _show(self, begins: bool, block: Block) -> None:  # noqa: FBT001  # bound first
        self._reading, self._whole = False, block.whole
        if begins:
            self.text.clear()
        if block.deeds:
            self._before = block.deeds[-1].id
        teller = Teller(self._speech, self._workspace.now(), block.names, REFERENCES)
        place = QTextCursor(self.text.document())
        place.movePosition(QTextCursor.MoveOperation.End)
        place.beginEditBlock()
        for deed in block.deeds:
            self._write(place, teller.tell(deed), self._fate(deed))
        place.endEditBlock()
        if begins:
            self.text.moveCursor(QTextCursor.MoveOperation.Start)
        self._foot.setText(self._say_end())
        self._read_ahead()

    def _say_end(self) -> str:
        if not self._whole:
            return self.tr("Scroll down for more.")
        if self.text.document().isEmpty():
            return self.tr("Nothing was done here yet; what came in from a file begins with its first change.")
        return self.tr("This is all there is.")

    def _fate(self, deed: Deed) -> str:
        """Whether it was taken back, or can be."""
        if deed.undone:
            return self.tr("taken back")
        mine = deed.hat == self._hat and deed.kind != "undo"
        stays = deed.blank or deed.built_on or deed.at < self._sealed
        return self.tr("can be undone") if mine and not stays else ""

    def _write(self, place: QTextCursor, entry: Entry, fate: str) -> None:
        head, under = QTextBlockFormat(), QTextBlockFormat()
        head.setTopMargin(_BETWEEN)
        under.setLeftMargin(_INDENT)
        colours = theme.palette()
        strong, plain, dim = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
        strong.setFontWeight(600)
        for role, colour in ((strong, colours.text), (plain, colours.text), (dim, colours.dim)):
            role.setForeground(QColor(colour))
        if place.atStart():
            place.setBlockFormat(QTextBlockFormat())
        else:
            place.insertBlock(head)
        place.insertText(entry.what, strong)
        place.insertText("   " + " · ".join(filter(None, (entry.when, entry.whose, fate))), dim)
        for line in entry.lines:
            place.insertBlock(under)
            place.insertText(line, plain)

    def _undo_last(self) -> None:
        self._steps.undo()
