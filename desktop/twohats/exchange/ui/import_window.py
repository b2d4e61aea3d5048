"""The window that takes a file in, in steps: what it is, how it is written, its columns, a trial, the result.

Where its stages are called what nobody knows, a step before the trial asks what that means.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QStackedWidget, QWidget

from twohats.business.rules.joining import Joining, read_joining
from twohats.errors import OwnerError
from twohats.exchange.look import Choice, Habit, Look, Places, answers_of, with_answers, with_meanings
from twohats.exchange.plan import Plan, Wishes
from twohats.exchange.still_open import count_still_open
from twohats.exchange.taking.result import Result
from twohats.exchange.taking.take import TAKERS
from twohats.exchange.ui import habits
from twohats.exchange.ui.columns_step import ColumnsStep
from twohats.exchange.ui.file_step import FileStep
from twohats.exchange.ui.meanings_step import MeaningsStep
from twohats.exchange.ui.pasted import Pasted
from twohats.exchange.ui.reading_step import FLAGS, ReadingStep
from twohats.exchange.ui.refused import refused_rows
from twohats.exchange.ui.result_step import ResultStep
from twohats.exchange.ui.trial_step import TrialStep
from twohats.exchange.ui.way import Way
from twohats.exchange.ui.work import Work
from twohats.marketing.ui.places import MeetingPlaces
from twohats.widgets.ask import Ask
from twohats.widgets.cards import column_of, make_button
from twohats.widgets.label import PlainLabel
from twohats.widgets.save_as import save_as
from twohats.widgets.sizes import px
from twohats.widgets.workspace import Workspace

FILE, READING, COLUMNS, MEANINGS, TRIAL, RESULT = range(6)
_WIDE, _HIGH, _MARGIN = 1040, 680, 40
_CSV = "CSV (*.csv)"


class ImportWindow(QDialog):
    """Enter goes on, Esc goes back, and stops what is under way; nothing is written before the last step."""

    def __init__(self, parent: QWidget, workspace: Workspace, ask: Ask, ask_path: Callable[[], Path | None]) -> None:
        super().__init__(parent)
        self._workspace, self._ask, self._ask_path = workspace, ask, ask_path
        self._wing = workspace.hat.value
        self.work = Work(self, workspace)
        self._choice, self._path = Choice(), Path()
        self._pasted: Pasted | None = None
        self._look: Look | None = None
        self._tried: tuple[Plan, Result] | None = None
        self._result: Result | None = None
        self._goes_on = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._make_steps()
        self._lay_out()
        self._connect()
        self.resize((parent.size() - QSize(_MARGIN, _MARGIN)).boundedTo(QSize(px(_WIDE), px(_HIGH))))

    def _make_steps(self) -> None:
        self.file = FileStep(self._wing)
        self.reading = ReadingStep(self._wing)
        self.columns = ColumnsStep(self._wing)
        self.meanings = MeaningsStep(self._wing)
        self.trial = TrialStep(self._wing)
        self.outcome = ResultStep(self._wing)
        before: tuple[QWidget, ...] = (self.file, self.reading, self.columns, self.meanings)
        self._parts = (*before, self.trial, self.outcome)
        self.steps = QStackedWidget()
        for step in self._parts:
            self.steps.addWidget(step)

    def _lay_out(self) -> None:
        body = column_of(self)
        self._title = PlainLabel("", "title")
        body.addWidget(self._title)
        self.way = Way()
        body.addLayout(self.way)
        body.addWidget(self.steps, 1)
        self._trouble = PlainLabel("", "late", wrap=True)
        self._trouble.setAccessibleName(self.tr("What is wrong"))
        self._trouble.hide()
        body.addWidget(self._trouble)
        line = QHBoxLayout()
        line.addStretch(1)
        self.back = make_button("", self._wing)
        self.next = make_button("", self._wing, primary=True)
        for button in (self.back, self.next):
            line.addWidget(button)
        body.addLayout(line)

    def _connect(self) -> None:
        self.back.clicked.connect(lambda *_: self.reject())
        self.next.clicked.connect(lambda *_: self.go_on())
        self.file.kind_chosen.connect(lambda kind: self._choose(replace(self._choice, kind=kind)))
        self.file.other_wanted.connect(self._choose_file)
        self.reading.chosen.connect(self._choose_reading)
        self.columns.placed.connect(self._place)
        self.columns.joined.connect(self._join)
        self.columns.afresh_wanted.connect(self._recognise_afresh)
        self.meanings.meant.connect(self._mean)
        self.outcome.undo_wanted.connect(self._undo)
        self.outcome.save_wanted.connect(self._save_refused)
        self.outcome.places_wanted.connect(lambda away: MeetingPlaces(self, self._workspace, archived=away).open())
        # A later step would be taken back instead.
        self._workspace.stepped.connect(self.outcome.undo.hide)
        self.work.looked.connect(self._take_look)
        self.work.tried.connect(self._take_trial)
        self.work.taken.connect(self._take_result)
        self.work.failed.connect(self._fail)
        self.work.progressed.connect(self._show_read)

    def begin(self, path: Path, expected: str = "", pasted: Pasted | None = None) -> None:
        """Look at a file, from the first step."""
        self._path, self._pasted = path, pasted
        self.setWindowTitle(self.tr("Import"))
        self._title.setText(self.tr("Import what you copied") if pasted else self.tr("Import {}").format(path.name))
        self.file.show_path(path, pasted=pasted is not None)
        self._turn_to(FILE)
        self._choose(Choice(expected=expected))

    @property
    def step(self) -> int:
        """Which step shows."""
        return self.steps.currentIndex()

    @property
    def trouble(self) -> str:
        """What the window says is wrong."""
        return self._trouble.text()

    def _choose_file(self) -> None:
        path = self._ask_path()
        if path is not None:
            self._forget_pasted()
            self.begin(path, self._choice.expected)

    def _choose_reading(self, wishes: Wishes) -> None:
        other_table = any(
            getattr(wishes, name) != getattr(self._choice.wishes, name) for name in ("sheet", "delimiter", "encoding")
        )
        # Other columns may stand there now.
        self._choose(replace(self._choice, wishes=replace(wishes, places=None) if other_table else wishes))

    def _place(self, places: Places) -> None:
        kind = self._look.kind if self._look else self._choice.kind
        self._choose(replace(self._choice, kind=kind, wishes=replace(self._choice.wishes, places=places)))

    def _join(self, joining: Joining) -> None:
        self._choose(replace(self._choice, wishes=replace(self._choice.wishes, joining=joining.words)))

    def _mean(self, word: str, meaning: str) -> None:
        self._choose(replace(self._choice, wishes=with_meanings(self._choice.wishes, [(word, meaning)])))

    def _recognise_afresh(self) -> None:
        self._choose(replace(self._choice, afresh=True, kind="", wishes=replace(self._choice.wishes, places=None)))

    def _choose(self, choice: Choice) -> None:
        """Look at the file as it was chosen to be read."""
        if choice.kind != self._choice.kind and choice.wishes.places == self._choice.wishes.places:
            choice = replace(choice, wishes=replace(choice.wishes, places=None))
        self._choice, self._look, self._tried = choice, None, None
        self._say("")
        self.work.look(self._path, choice)
        self._show_buttons()

    def _take_look(self, look: Look) -> None:
        self._look = look
        self._choice = replace(self._choice, wishes=with_answers(self._choice.wishes, look.wishes))
        self.file.show_look(look)
        self.reading.show_look(look, self._choice.wishes)
        chosen = look.habit is not None or self._choice.wishes.places is not None
        self.columns.show_look(look, read_joining(self._choice.wishes.joining), chosen=chosen)
        self.meanings.show_look(look)
        self._show_way()
        self._show_buttons()
        if self.step == FILE:
            self._parts[self.step].setFocus()
        if self._goes_on:
            self._goes_on = False
            self.go_on()

    def _fail(self, error: OwnerError) -> None:
        self._goes_on = False
        if self.step == FILE:
            self.file.show_nothing()
        elif self.step == TRIAL:
            self._turn_to(MEANINGS if self._asks_meanings else COLUMNS)
        elif self.step == RESULT:
            self._turn_to(TRIAL)
        self._say(str(error))

    def go_on(self) -> None:
        """Go to the next step, unless something has to be answered first."""
        if self.work.looking:
            self._goes_on = True
        elif self.step == RESULT:
            if not self.work.under_way:
                self.done(QDialog.DialogCode.Accepted)
        elif self._look is not None and not self.work.under_way:
            self._say("")
            leave = (self._leave_file, self._leave_reading, self._leave_columns, self._try_out, self._leave_trial)
            leave[self.step](self._look)

    def _leave_file(self, look: Look) -> None:
        if look.kind:
            self._turn_to(READING)
        else:
            self._say(self.tr("Choose what it holds."))
            self.file.kind.setFocus()

    def _leave_reading(self, look: Look) -> None:
        if not self._ask_about_reading(look):
            self._turn_to(COLUMNS)

    def _ask_about_reading(self, look: Look) -> bool:
        """Whether something is open there; then its choice has the keys."""
        name = next((one for one, flag in FLAGS.items() if look.question and look.question.flag == flag), None)
        if name is None:
            return False
        if self.step != READING:
            self._turn_to(READING)
        self.reading.choices[name].setFocus()
        return True

    def _leave_columns(self, look: Look) -> None:
        if self._ask_about_reading(look) or look.plan is None:
            return
        if self._asks_meanings:
            self._turn_to(MEANINGS)
        else:
            self._try_out(look)

    @property
    def _asks_meanings(self) -> bool:
        return self._look is not None and bool(self._look.unknown.words)

    def _try_out(self, look: Look) -> None:
        if look.plan is None:
            return
        self._turn_to(TRIAL)
        if self._tried is not None and self._tried[0] is look.plan:
            return
        self.trial.wait()
        self.work.try_out(look.plan)
        self._show_buttons()

    def _take_trial(self, plan: Plan, result: Result, names: Mapping[int, str]) -> None:
        self._tried = plan, result
        self.trial.show_result(plan, result, names)
        self._show_buttons()
        self.trial.setFocus()

    def _leave_trial(self, _look: Look) -> None:
        if self._tried is None:
            return
        plan, result = self._tried
        self.outcome.wait()
        self._turn_to(RESULT)
        if result.added or result.matched:
            self.work.take(plan)
            self._show_buttons()
        else:
            self._show_result(plan, result)
            self.outcome.undo.hide()

    def _take_result(self, plan: Plan, result: Result) -> None:
        self._keep_habit(plan)
        self._show_result(plan, result)
        kind = "deals" if plan.kind == "enquiries" else plan.kind
        if kind in {"deals", "leads"}:
            say = self.work.unless_gone(partial(self.outcome.show_still_open, kind))
            hat, now = TAKERS[kind][0], self._workspace.now()
            self._workspace.run(count_still_open, kind, now, then=say, hat=hat)

    def _keep_habit(self, plan: Plan) -> None:
        wishes = self._choice.wishes
        answers, meanings = answers_of(wishes), tuple((word, meaning) for word, meaning in wishes.meanings if meaning)
        chosen = self._choice.kind or self._choice.afresh or wishes.places is not None or answers or meanings
        if chosen and self._look is not None:
            habits.keep(plan.table.headings, Habit(plan.kind, self._look.places, answers, meanings))

    def _show_result(self, plan: Plan, result: Result) -> None:
        self._result = result
        self.outcome.show_result(plan, result)
        self._show_buttons()
        self.next.setFocus()

    def _show_read(self, count: int) -> None:
        if self.step == TRIAL:
            self.trial.show_read(count)
        elif self.step == RESULT and self._tried is not None and self.work.under_way:
            self.outcome.show_read(count, self._tried[1].read)

    def _undo(self) -> None:
        if self._tried is not None:
            hat, _ = TAKERS[self._tried[0].kind]
            self._workspace.undo(self.work.unless_gone(self._say_undone), of=hat)

    def _say_undone(self, kept: int | None) -> None:
        self.outcome.show_undone(kept)
        self.next.setFocus()

    def _save_refused(self) -> None:
        if self._tried is None or self._result is None:
            return
        plan, refused = self._tried[0], self._result.refused
        suggested = self.tr("{} refused.csv").format(self._path.stem)
        said = self.work.unless_gone(self._say_saved)
        save_as(
            self._workspace,
            self._ask,
            suggested,
            _CSV,
            lambda _: refused_rows(plan.table, refused, plan.numbers.decimal),
            hat=self._workspace.hat,
            then=said,
            folder=None if self._pasted else self._path.parent,
        )

    def _say_saved(self, path: Path) -> None:
        self.outcome.say_saved(path.name)
        self.next.setFocus()

    def _turn_to(self, step: int) -> None:
        self.steps.setCurrentIndex(step)
        self._show_way()
        self._show_buttons()
        self._parts[step].setFocus()

    def _show_way(self) -> None:
        self.way.show_step(self.step, () if self._asks_meanings else (MEANINGS,))

    def _show_buttons(self) -> None:
        under_way = self.work.under_way
        self.next.setText({TRIAL: self.tr("Import"), RESULT: self.tr("Close")}.get(self.step, self.tr("Next")))
        self.next.setEnabled(not under_way)
        self.back.setVisible(self.step != RESULT or under_way)
        self.back.setText(self.tr("Stop") if under_way else self.tr("Cancel") if self.step == FILE else self.tr("Back"))

    def _say(self, sentence: str) -> None:
        self._trouble.setText(sentence)
        self._trouble.setVisible(bool(sentence))
        if sentence:
            QAccessible.updateAccessibility(QAccessibleEvent(self._trouble, QAccessible.Event.Alert))

    def stop(self) -> None:
        """Stop what is under way; nothing of it is left."""
        self.work.stop()

    def reject(self) -> None:
        """Go a step back; stop what is under way; leave from the first step and from the last."""
        if self.work.under_way:
            self.stop()
        elif self.step in {FILE, RESULT}:
            self.done(QDialog.DialogCode.Rejected)
        else:
            self._goes_on = False
            self._say("")
            is_skipped = self.step - 1 == MEANINGS and not self._asks_meanings
            self._turn_to(self.step - 1 - is_skipped)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave from any step; what is being taken in is stopped first."""
        if self.work.under_way:
            self.stop()
            event.ignore()
        else:
            self.done(QDialog.DialogCode.Rejected)

    def leave(self) -> None:
        """Wait for nothing any more, and stop what is under way."""
        self.work.leave()
        self._forget_pasted()

    def done(self, result: int) -> None:
        """Leave."""
        self.leave()
        super().done(result)

    def _forget_pasted(self) -> None:
        if self._pasted is not None:
            self._pasted.forget()
            self._pasted = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)
            return
        focused = self.focusWidget()
        if isinstance(focused, QPushButton) and focused is not self.next:
            focused.click()
        else:
            self.go_on()
