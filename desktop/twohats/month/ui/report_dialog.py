"""The dialog that prints a month: which, for whom, in whose words, with the pages beside it as they will come out."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QAction
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QWidget

from twohats.business.rules.calendar import Period, month_key, months_between
from twohats.business.rules.mail import Attached, draft
from twohats.business.speech import Speech
from twohats.hat import Hat
from twohats.month.export import to_csv, to_json
from twohats.month.operations.closing import write_meeting
from twohats.month.printing import print_month, report_for
from twohats.month.rules.figures import MonthFigures
from twohats.month.rules.meeting import Meeting, checked
from twohats.month.rules.periods import SPANS, period_key, period_of
from twohats.month.rules.reckoning import months_later
from twohats.month.rules.report import PAGES, READERS, Wish
from twohats.month.rules.sentences import day_name, month_and_year
from twohats.month.store.meetings import closed_days, meeting_of
from twohats.month.ui.preview import Preview
from twohats.month.ui.printer import ChoosePrinter, choose_printer, print_pdf
from twohats.month.ui.words import action_fields, with_actions
from twohats.paper.writing import write_out
from twohats.storage.sqlite import Connection
from twohats.widgets.ask import Ask
from twohats.widgets.cards import make_button
from twohats.widgets.fields import ChoiceField, Field, PickField, TextField, TicksField, Value
from twohats.widgets.form import Form
from twohats.widgets.label import PlainLabel
from twohats.widgets.save_as import PDF, file_name
from twohats.widgets.sizes import px, sized
from twohats.widgets.workspace import Workspace
from twohats.words import capital, say

_WING = "sales"
_MONTHS = 36
# So long nothing is typed before the pages are made anew.
_PAUSE = 300
_EML, _JSON, _CSV = "E-mail (*.eml)", "JSON (*.json)", "CSV (*.csv)"
_WIDE, _HIGH = 1080, 720
# How high the fields of several lines are at least and at most.
_FEW_WORDS, _WORDS = 40, 92

_Asked = tuple[Wish, Meeting]


class ReportDialog(Form):
    """Every choice shows at once in the pages; what is typed is kept when something is made of it, or on leaving."""

    def __init__(self, parent: QWidget, workspace: Workspace, speech: Speech, ask: Ask, month: Period) -> None:
        self._workspace, self._speech, self._ask = workspace, speech, ask
        self._room = parent.size().boundedTo(QSize(px(_WIDE), px(_HIGH)))
        today = speech.today(workspace.now())
        first = months_later(today.replace(day=1), 1 - _MONTHS)
        months = {capital(month_and_year(one)): one for one in reversed(months_between(min(first, month.first), today))}
        self._months = months
        self._closed = workspace.read(closed_days, hat=Hat.REPORTS)
        super().__init__(
            parent,
            self.tr("Monthly report"),
            self._fields_of(months, month),
            self.tr("Save as PDF…"),
            lambda _: self.save(),
            _WING,
        )
        self.choose_printer: ChoosePrinter = choose_printer
        self._gone = False
        self._saved_in = workspace.file.path.parent
        self._wanted: _Asked | None = None
        self._making: _Asked | None = None
        self._made: tuple[_Asked, bytes] | None = None
        self._lay_out_preview()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.make)
        self.typed.connect(self._pause.start)
        self.typed.connect(self._follow)
        self.editor("month").currentTextChanged.connect(lambda _: self._show_words())  # type: ignore[attr-defined]
        self._show_words()
        self.make()

    def fit(self) -> None:
        """Begin with the room that the window has, as the pages stand beside the fields; then stay as it is."""
        if not self.isVisible():
            self.resize(self._room)

    def _fields_of(self, months: dict[str, Period], month: Period) -> list[Field]:
        pages, spans, readers = (tuple(map(say, one.values())) for one in (PAGES, SPANS, READERS))
        return [
            ChoiceField("month", self.tr("Month"), tuple(months), capital(month_and_year(month))),
            PickField("span", self.tr("Period"), spans, spans[0]),
            PickField("reader", self.tr("For"), readers, readers[0]),
            TicksField("pages", self.tr("Pages"), pages, pages),
            PickField("paper", self.tr("Paper"), ("A4", "Letter"), self._speech.firm.paper),
            TextField("marketing", self.tr("Marketing"), hint=self.tr("what brought the right people"), lines=True),
            TextField("sales", self.tr("Sales"), hint=self.tr("why it went as it did"), lines=True),
            *action_fields(()),
        ]

    def _lay_out_preview(self) -> None:
        sized(self.setMaximumWidth, _WIDE * 4)
        self._cancel.setText(self.tr("Close"))
        for name in ("marketing", "sales"):
            sized(self.editor(name).setMinimumHeight, _FEW_WORDS)
            sized(self.editor(name).setMaximumHeight, _WORDS)
        self.frozen = PlainLabel("", "dim", wrap=True)
        self.below.addWidget(self.frozen)
        self.below.addLayout(self._make_more())
        self.preview = Preview(self)
        self.preview.say(self.tr("Making the pages…"))
        self.middle.setStretch(0, 2)
        self.middle.addWidget(self.preview, 3)

    def _make_more(self) -> QHBoxLayout:
        line = QHBoxLayout()
        self.print_button = make_button(self.tr("Print…"), _WING)
        self.print_button.clicked.connect(lambda *_: self.print())
        more = make_button(self.tr("More"), _WING)
        menu = QMenu(more)
        for words, slot in (
            (self.tr("Draft an e-mail with it…"), self.save_draft),
            (self.tr("Save the figures as a table…"), self.save_table),
            (self.tr("Save the figures as JSON…"), self.save_figures),
            (self.tr("Open the folder"), self.open_folder),
        ):
            action = QAction(words, menu)
            action.triggered.connect(lambda *_, slot=slot: self.attempt(slot))
            menu.addAction(action)
        more.setMenu(menu)
        for button in (self.print_button, more):
            button.setProperty("enter", True)  # noqa: FBT003  # Qt's own
            line.addWidget(button)
        line.addStretch(1)
        return line

    @property
    def month(self) -> Period:
        """The month that is chosen."""
        return self._months[str(self.values()["month"])]

    @property
    def is_closed(self) -> bool:
        """Whether that month is closed, and its words with it."""
        return month_key(self.month.first) in self._closed

    @property
    def wish(self) -> Wish:
        """What is to be printed."""
        values = self.values()
        ticked = values["pages"]
        assert isinstance(ticked, tuple)  # noqa: S101  # ticks give one
        pages = tuple(page for page, said in PAGES.items() if say(said) in ticked)
        today = self._speech.today(self._workspace.now())
        reader, span = _key(READERS, values["reader"]), _key(SPANS, values["span"])
        return Wish(self.month, pages, reader, str(values["paper"]), span, today)

    @property
    def meeting(self) -> Meeting:
        """What stands in the fields for words."""
        values = self.values()
        kept = Meeting(str(values["marketing"]), str(values["sales"]), self._kept.actions)
        return with_actions(kept, values)

    def _show_words(self) -> None:
        """Show what was said about the month; of a closed one it stays as it is."""
        self._kept = self._workspace.read(meeting_of, self.month, hat=Hat.REPORTS)
        words = {"marketing": self._kept.marketing, "sales": self._kept.sales}
        words |= {field.name: field.value for field in action_fields(self._kept.actions)}
        for name, text in words.items():
            editor = self.editor(name)
            (editor.setPlainText if hasattr(editor, "setPlainText") else editor.setText)(text)  # type: ignore[attr-defined]
            if isinstance(editor, QLineEdit):
                editor.setCursorPosition(0)
        self._follow()
        day = self._closed.get(month_key(self.month.first))
        said = self.tr("Closed on {}: figures and words are frozen.").format(day_name(day)) if day else ""
        self.frozen.setText(said)
        self.frozen.setVisible(day is not None)

    def _follow(self) -> None:
        """Let be typed and ticked what counts here: words belong to an open month, pages to the folder."""
        wish = self.wish
        for name in ("marketing", "sales", *(field.name for field in action_fields(()))):
            self.editor(name).setEnabled(wish.span == "month" and not self.is_closed)
        self.editor("pages").setEnabled(wish.reader == "folder")

    def make(self) -> None:
        """Make the pages as they are wished for now, unless that is under way."""
        wish = self.wish
        if not wish.pages and wish.reader == "folder":
            self._wanted = None
            self.preview.say(self.tr("Choose at least one page."))
            return
        self._wanted = wish, self.meeting
        if self._making is None:
            self._make_wanted()

    def _make_wanted(self) -> None:
        if self._wanted is None or (self._made is not None and self._made[0] == self._wanted):
            return
        self._making = self._wanted
        self._workspace.run(print_month, *self._making, then=self._take, failed=self._fail, hat=Hat.REPORTS)

    def _fail(self) -> None:
        self._making = None

    def _take(self, pdf: bytes) -> None:
        made, self._making = self._making, None
        if self._gone or made is None:
            return
        if made == self._wanted:
            self._made = made, pdf
            self.preview.show_pages(pdf)
        else:
            self._make_wanted()

    @property
    def pdf(self) -> bytes | None:
        """The pages as they are wished for, once they are made."""
        if self._made is not None and self._made[0] == (self.wish, self.meeting):
            return self._made[1]
        return None

    def _with_pages(self, then: Callable[[bytes], None]) -> None:
        """Keep the words, and go on with the pages; made on the worker where they are not there yet."""
        self.keep_words()
        if self.pdf is not None:
            then(self.pdf)
        else:
            self._workspace.run(print_month, self.wish, None, then=then, hat=Hat.REPORTS)

    def keep_words(self) -> None:
        """Write down what was typed, if anything is new."""
        meeting = checked(self.meeting)
        if not self.is_closed and meeting != self._kept:
            self._workspace.do("Words about the month", write_meeting, self.month, meeting, hat=Hat.MONTH)
            self._kept = meeting

    def _suggested(self, ending: str) -> Path:
        wish, begins = self.wish, self._speech.firm.fiscal_start
        key = period_key(period_of(wish.month.first, wish.span, begins), wish.span, begins)
        name = f"{self._speech.firm.name} {key}.{ending}"
        return self._workspace.file.path.parent / file_name(name)

    def submit(self) -> None:
        """Save, and stay open: there may be more to make of it."""
        self.attempt(self.save)

    def save(self) -> None:
        """Write the pages under a name that is asked for."""
        path = self._ask.save_path(self.tr("Save the month"), self._suggested("pdf"), PDF)
        if path is not None:
            self._with_pages(lambda pdf: self._write(path, pdf))

    def _write(self, path: Path, content: bytes, then: Callable[[], None] | None = None) -> None:
        def write(_db: Connection) -> None:
            write_out(path, content)

        said = self.tr("Saved as {}.").format(path.name)
        self._saved_in = path.parent
        self._workspace.run(write, then=lambda _: then() if then else self._ask.tell(said), writes=True)

    def save_figures(self) -> None:
        """Write every figure of the pages for other programs."""
        path = self._ask.save_path(self.tr("Save the figures"), self._suggested("json"), _JSON)
        if path is not None:
            self._write_figures(path, lambda told: json.dumps(to_json(told), ensure_ascii=False, indent=2))

    def save_table(self) -> None:
        """Write every figure of the pages for a spreadsheet."""
        path = self._ask.save_path(self.tr("Save the figures"), self._suggested("csv"), _CSV)
        if path is not None:
            self._write_figures(path, to_csv)

    def _write_figures(self, path: Path, write: Callable[[MonthFigures], str]) -> None:
        wish = self.wish

        def figures(db: Connection) -> bytes:
            return write(report_for(db, wish).figures).encode()

        self._workspace.run(figures, then=lambda text: self._write(path, text), hat=Hat.REPORTS)

    def save_draft(self) -> None:
        """Write a draft of an e-mail with the pages attached, and hand it to the mail program."""
        path = self._ask.save_path(self.tr("Save the draft"), self._suggested("eml"), _EML)
        if path is None:
            return
        subject = self._suggested("pdf").stem

        def write(pdf: bytes) -> None:
            attached = Attached(self._suggested("pdf").name, pdf, "application/pdf")
            self._write(path, draft("", "", subject, subject, attached), lambda: self._open(path))

        self._with_pages(write)

    def _open(self, path: Path) -> None:
        if not self._ask.open_own(path):
            self._ask.tell(self.tr("{} is saved, but no program opened it.").format(path.name))

    def open_folder(self) -> None:
        """Show the folder where the last thing was saved, else the one of the business."""
        self._open(self._saved_in)

    def print(self) -> None:
        """Print by the system's own dialog."""
        self.attempt(self.keep_words)

        def on_paper(printer: QPrinter) -> None:
            self._with_pages(lambda pdf: print_pdf(self._workspace, pdf, printer, self._say_printed))

        self.choose_printer(self, on_paper)

    def _say_printed(self) -> None:
        self._ask.tell(self.tr("The pages are with the printer."))

    def unkept(self) -> str:
        """Nothing: what was typed is kept on leaving."""
        return ""

    def done(self, result: int) -> None:
        """Leave; what was typed is kept, and what is too long is said first."""
        if self.attempt(self.keep_words):
            self._gone = True
            super().done(result)


def _key(words: Mapping[str, str], picked: Value) -> str:
    """Which of some words was picked."""
    return next(key for key, one in words.items() if say(one) == picked)
