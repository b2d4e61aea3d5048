"""The window of backups: those there are, one more, one in the place of the file, and a second folder."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout

from twohats.app.keeper import Keeper
from twohats.exchange.ui.lines import Lines, fit_columns, make_table
from twohats.storage.backup import Backup, backups, folder_of, last_trial
from twohats.storage.naming import REASONS
from twohats.widgets.cards import column_of, make_button
from twohats.widgets.choose import Choose
from twohats.widgets.label import PlainLabel
from twohats.widgets.sizes import take_room
from twohats.words import filled, grouped, say

if TYPE_CHECKING:
    from collections.abc import Callable

    from twohats.app.window import MainWindow

_WIDE, _HIGH = 720, 480
_MEGABYTE = 1_000_000


class BackupsDialog(QDialog):
    """Lists the backups, the newest first; Enter puts the chosen one in the place of the file, after a question."""

    restore_wanted = Signal(Path)

    def __init__(self, window: "MainWindow", keeper: Keeper, choose: Choose) -> None:
        super().__init__(window)
        self._workspace, self._speech, self._ask = window.workspace, window.speech, window.ask
        self._keeper, self._choose = keeper, choose
        self._held: list[Backup] = []
        self.setWindowTitle(self.tr("Backups"))
        take_room(self, _WIDE, _HIGH)
        body = column_of(self, self.tr("Backups"))
        self.note = PlainLabel("", "dim", wrap=True)
        body.addWidget(self.note)
        self.lines = Lines(self)
        self.table = make_table(self.lines, self._workspace.hat.value)
        self.table.setAccessibleName(self.tr("Backups"))
        self.table.activated.connect(lambda _: self.restore())
        body.addWidget(self.table, 1)
        self.second = PlainLabel("", "dim", wrap=True)
        body.addWidget(self.second)
        self._lay_out_buttons(body)
        keeper.backed_up.connect(self.show_all)
        self.show_all()
        self.table.setFocus()

    def _lay_out_buttons(self, body: QVBoxLayout) -> None:
        line = QHBoxLayout()
        verbs: tuple[tuple[str, Callable[[], object]], ...] = (
            (self.tr("Back up now"), lambda: self._keeper.back_up("asked")),
            (self.tr("Try a restore"), self._keeper.try_restore),
            (self.tr("Second folder…"), self.choose_second),
            (self.tr("No second folder"), self.forget_second),
            (self.tr("Restore this one…"), self.restore),
        )
        self.buttons = []
        for words, verb in verbs:
            button = make_button(words, self._workspace.hat.value)
            button.setAutoDefault(False)
            button.clicked.connect(lambda *_, verb=verb: verb())
            self.buttons.append(button)
            line.addWidget(button)
        line.addStretch(1)
        body.addLayout(line)

    def show_all(self) -> None:
        """Show what there is now."""
        path = self._workspace.file.path
        self._held = backups(path)
        headings = [
            self.tr("Made"),
            self.tr("Why"),
            self.tr("Size"),
            self.tr("Contacts"),
            self.tr("Sales", "what was sold"),
        ]
        self.lines.show_rows(headings, [self._row(one) for one in self._held])
        fit_columns(self.table)
        self.table.horizontalHeader().setStretchLastSection(True)
        if self._held:
            self.table.selectRow(0)
        self.note.setText(self._say(path))
        self.second.setText(self._keeper.say_second())
        self.buttons[-2].setVisible(self._keeper.second is not None)
        self.buttons[-1].setEnabled(bool(self._held))

    def _row(self, backup: Backup) -> tuple[str, ...]:
        rows = backup.facts.rows
        return (
            self._speech.moment(backup.at, self._workspace.now()),
            say(REASONS.get(backup.why, backup.why)),
            filled(self.tr("{:.1f} MB"), backup.size / _MEGABYTE),
            grouped(rows.get("business_contact", 0)),
            grouped(rows.get("sales_sale", 0)),
        )

    def _say(self, path: Path) -> str:
        tried = last_trial(path, "restore")
        where = self.tr("They are in {}. All backups of two days are kept, then one a day, a week, a month.").format(
            folder_of(path).name
        )
        if tried is None:
            return where
        how = tried.trouble or self.tr("it was whole")
        when = self._speech.moment(tried.at, self._workspace.now())
        return self.tr("{} A restore was tried {}: {}.").format(where, when, how.rstrip("."))

    def choose_second(self) -> None:
        """Ask for the second folder, and put a first backup there."""
        folder = self._ask.folder_path(self.tr("A second folder for backups"))
        if folder is not None:
            self._keeper.second = folder
            self._keeper.back_up("asked")
            self.show_all()

    def forget_second(self) -> None:
        """Put no more backups into the second folder; those that are there stay."""
        self._keeper.second = None
        self.show_all()

    def restore(self) -> None:
        """Ask once more, and put the chosen backup in the place of the file."""
        row = self.table.currentIndex().row()
        if not 0 <= row < len(self._held):
            return
        chosen = self._held[row]
        when = self._speech.moment(chosen.at, self._workspace.now())
        said = self.tr(
            "The business as it was {} takes the place of the one that is open. That one is kept beside it, and what "
            "was done since is only there."
        ).format(when)
        if self._choose(self, said, [self.tr("Restore it"), self.tr("Leave everything as it is")]) == 0:
            self.accept()
            self.restore_wanted.emit(chosen.path)
