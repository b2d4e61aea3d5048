"""The vision in two sentences, at most three bets, the goals of the year."""

from array import array
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from twohats.business.rules.calendar import quarter_of
from twohats.business.speech import Speech
from twohats.errors import OwnerError, RuleError
from twohats.hat import Hat
from twohats.marketing.operations import vision as verbs
from twohats.marketing.rules.vision import (
    GOALS_FIT,
    MOST_BETS,
    MOST_SENTENCES,
    WORDS_FIT,
    Version,
    Vision,
    count_sentences,
    first_year,
    tidy,
)
from twohats.marketing.store import vision as store
from twohats.marketing.ui.vision_editors import BetCard, Lines
from twohats.marketing.ui.vision_version import VersionPage
from twohats.widgets.ask import Ask
from twohats.widgets.cards import Card, Headline
from twohats.widgets.column import Column
from twohats.widgets.label import PlainLabel
from twohats.widgets.page import SPACING, Page
from twohats.widgets.save_as import PDF, save_as
from twohats.widgets.sizes import sized
from twohats.widgets.table import RecordTable
from twohats.widgets.workspace import Workspace

if TYPE_CHECKING:
    from twohats.storage.sqlite import Connection

_WING = "marketing"
_YEARS_OFFERED = 3


class VisionPage(Page):
    """The draft, edited where it stands, and the versions there were.

    What was typed and not saved is kept as the draft by itself when the page is left or the window closed;
    until then no change from elsewhere touches it.
    """

    def __init__(self, workspace: Workspace, speech: Speech, ask: Ask) -> None:
        super().__init__(_WING)
        self._workspace, self._speech, self._ask = workspace, speech, ask
        self._versions: dict[int, Version] = {}
        self._kept = Vision()
        self._watching = False
        self.open_id: int | None = None
        self.stack = QStackedWidget()
        self.body.addWidget(self.stack)
        self._desk = QWidget()
        self._lay_out_desk()
        self.version = VersionPage(workspace, speech)
        self.stack.addWidget(self._desk)
        self.stack.addWidget(self.version)
        self.version.back.connect(self.close_version)
        self.version.take.connect(self.take_as_draft)
        self.version.save.connect(self.print_vision)

    def _lay_out_desk(self) -> None:
        desk = QVBoxLayout(self._desk)
        desk.setContentsMargins(0, 0, 0, 0)
        desk.setSpacing(SPACING)
        self.headline = Headline(self.tr("Vision"), _WING)
        self.state = PlainLabel("", "dim")
        self.headline.add_widget(self.state)
        self.headline.add_button(self.tr("Print…")).clicked.connect(lambda *_: self.print_vision())
        self._save = self.headline.add_button(self.tr("Save"))
        self._save.clicked.connect(lambda *_: self.save())
        self.headline.add_button(self.tr("Publish"), primary=True).clicked.connect(lambda *_: self.publish())
        desk.addWidget(self.headline)
        self.trouble = PlainLabel("", "late", wrap=True)
        self.trouble.setAccessibleName(self.tr("What is wrong"))
        self.trouble.hide()
        desk.addWidget(self.trouble)
        desk.addWidget(self._make_words())
        desk.addLayout(self._make_bets())
        desk.addLayout(self._make_lower(), 1)

    def _make_words(self) -> Card:
        card = Card(self.tr("In two sentences"), " ")
        self.counted = card.note
        hint = self.tr("Who we want to be for our customers, and how they will notice. Ctrl+Shift+V gives it to Sales.")
        self.words = Lines(self.tr("The vision in two sentences"), hint, WORDS_FIT)
        self.words.setObjectName("large")
        sized(self.words.setFixedHeight, 78)
        self.words.textChanged.connect(self._note_typing)
        card.body.addWidget(self.words)
        return card

    def _make_bets(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(12)
        self.bets = [BetCard(number) for number in range(1, MOST_BETS + 1)]
        for card in self.bets:
            card.typed.connect(self._note_typing)
            line.addWidget(card, 1)
        return line

    def _make_lower(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(12)
        goals = Card()
        self.year = QComboBox()
        self.year.setAccessibleName(self.tr("The year of the goals"))
        self.year.currentTextChanged.connect(lambda _: self._note_typing())
        self.goals = Lines(self.tr("Goals of the year"), self.tr("A few lines, each with its number."), GOALS_FIT)
        sized(self.goals.setMinimumHeight, 84)
        self.goals.textChanged.connect(self._note_typing)
        heading = QHBoxLayout()
        heading.addWidget(PlainLabel(self.tr("Goals of the year"), "strong"))
        heading.addWidget(self.year)
        heading.addStretch(1)
        goals.body.addLayout(heading)
        goals.body.addWidget(self.goals, 1)
        line.addWidget(goals, 1)
        kept = QVBoxLayout()
        kept.setSpacing(6)
        kept.addWidget(PlainLabel(self.tr("Versions"), "strong"))
        self.table = self._make_table()
        kept.addWidget(self.table, 1)
        line.addLayout(kept, 1)
        return line

    def _make_table(self) -> RecordTable[Version]:
        columns: tuple[Column[Version], ...] = (
            Column(self.tr("When"), self._when, 104, value=self._clock),
            Column(self.tr("First words"), lambda one: one.vision.words, 160, stretch=True),
            Column(self.tr("State"), self._state_of, 92, whole=True),
        )
        table = RecordTable(columns, self._fetch, lambda one: one.id, _WING)
        table.empty_sentence = self.tr("Each published version stays here.")
        sized(table.setMinimumHeight, 112)
        table.setAccessibleName(self.tr("Versions"))
        table.opened.connect(self.open_version)
        return table

    def _fetch(self, ids: Sequence[int]) -> list[Version]:
        return [self._versions[one] for one in ids if one in self._versions]

    def _clock(self, one: Version) -> datetime | None:
        return self._speech.clock(one.published_at or one.written_at)

    def _when(self, one: Version) -> str:
        return self._speech.moment(one.published_at or one.written_at, self._workspace.now())

    def _state_of(self, one: Version) -> str:
        if one.replaced_at:
            day = self._speech.moment(one.replaced_at, self._workspace.now())
            return self.tr("replaced {}", "a version").format(day)
        return self.tr("published") if one.published_at else self.tr("draft")

    @property
    def first(self) -> QWidget:
        return self.words if self.open_id is None else self.version.back_button

    @property
    def _today_year(self) -> int:
        return first_year(self._speech.today(self._workspace.now()))

    def typed(self) -> Vision:
        """What stands in the editors, cleaned."""
        year = int(self.year.currentText() or self._today_year)
        bets = tuple(card.bet for card in self.bets)
        return tidy(Vision(self.words.toPlainText(), year, self.goals.toPlainText(), bets))

    @property
    def has_unsaved(self) -> bool:
        """Whether something was typed that the file does not have yet."""
        if not self.year.count():
            return False
        try:
            return self.typed() != self._kept
        except OwnerError:
            return True

    def refresh(self) -> None:
        """Read anew what is kept; what is being typed stays as it is."""
        versions = self._workspace.read(store.versions, hat=Hat.MARKETING)
        kept = versions[0].vision if versions else Vision(year=self._today_year)
        stands = self.has_unsaved or (self._kept == kept and self.year.count() > 0)
        self._versions = {one.id: one for one in versions}
        self._kept = kept
        for card in self.bets:
            card.offer_segments(self._workspace.read(store.segment_names, hat=Hat.MARKETING))
        if not stands:
            self._show(kept)
        self.table.show_ids(array("q", self._versions))
        self._say_state()
        if self.open_id is not None and not self.version.show_record(self.open_id):
            self.close_version()

    def _show(self, vision: Vision) -> None:
        """Put what is kept into the editors."""
        today = self._speech.today(self._workspace.now())
        quarter = quarter_of(today, self._speech.firm.fiscal_start)
        years = sorted({today.year + ahead for ahead in range(_YEARS_OFFERED)} | {vision.year})
        self.year.blockSignals(True)  # noqa: FBT003  # Qt's own
        self.year.clear()
        self.year.addItems([str(year) for year in years])
        self.year.setCurrentText(str(vision.year))
        self.year.blockSignals(False)  # noqa: FBT003  # Qt's own
        self.words.show_text(vision.words)
        self.goals.show_text(vision.goals)
        for card, bet in zip(self.bets, vision.bets, strict=True):
            card.show_bet(bet, quarter_of(quarter.after, self._speech.firm.fiscal_start).last)

    def _note_typing(self) -> None:
        self.trouble.hide()
        self._say_state()

    def _say_state(self) -> None:
        count = count_sentences(self.words.toPlainText())
        fits = count <= MOST_SENTENCES
        said = self.tr("{} of {} sentences") if fits else self.tr("{} sentences, {} fit")
        self.counted.say(said.format(count, MOST_SENTENCES) if count else "", "dim" if fits else "late")
        unsaved = self.has_unsaved
        self._save.setEnabled(unsaved)
        self.state.setText(self.tr("Not saved yet") if unsaved else self._say_kept())

    def _say_kept(self) -> str:
        newest, now = next(iter(self._versions.values()), None), self._workspace.now()
        if newest is None:
            return self._say_read(now)
        if newest.published_at is not None:
            day = self._speech.moment(newest.published_at, now)
            return self.tr("Version {} · with Sales since {}").format(newest.number, day)
        draft = self.tr("Draft of {}").format(self._speech.moment(newest.written_at, now))
        return " · ".join(filter(None, (draft, self._say_read(now))))

    def _say_read(self, now: datetime) -> str:
        published = next((one for one in self._versions.values() if one.published_at), None)
        if published is not None:
            return self.tr("Sales reads version {}").format(published.number)
        read = self._workspace.read(store.read_by_sales, hat=Hat.MARKETING)
        return self.tr("Sales reads one of {}").format(self._speech.moment(read, now)) if read else ""

    def save(self) -> None:
        """Keep what was typed as the draft."""
        self._try(lambda: self._keep("Save the vision"))

    def _keep(self, label: str) -> None:
        if self.has_unsaved:
            self._do(label, verbs.save_draft, self.typed())

    def _do(self, label: str, verb: Callable[..., int], *values: object) -> None:
        """Write, and show what is kept now: a segment may be called by the name it has already."""
        version_id = self._workspace.do(label, verb, *values, hat=Hat.MARKETING)
        version = self._workspace.read(store.find, version_id, hat=Hat.MARKETING)
        if version is not None:
            self._kept = version.vision
            self._show(version.vision)
        self._say_state()

    def _try(self, act: Callable[[], None]) -> bool:
        """Do something that may be refused; the refusal stands above the words, and nothing typed is lost."""
        try:
            act()
        except OwnerError as error:
            self.trouble.setText(str(error))
            self.trouble.show()
            return False
        self.trouble.hide()
        return True

    def publish(self) -> None:
        """Put what stands here at the top of the Sales tab; asked for from elsewhere, show it first."""
        if not self._desk.isVisible():
            self.close_version()
            self.wanted.emit()
            return
        self._try(lambda: self._do("Publish the vision", verbs.publish, self.typed()))

    def print_vision(self) -> None:
        """Save the open version, else the newest one, as a PDF of one page."""
        from twohats.marketing.pages.vision import make_pdf  # noqa: PLC0415  # only for paper

        if not self._try(lambda: self._keep("Save the vision")):
            return
        wanted = self.open_id or next(iter(self._versions), None)
        version = None if wanted is None else self._versions.get(wanted)
        if version is None:
            self.wanted.emit()
            self._try(self._refuse_to_print)
            return

        def make(_: "Connection") -> bytes:
            return make_pdf(version, self._speech.firm)

        name = self.tr("Vision {}, version {}.pdf").format(version.vision.year, version.number)
        save_as(self._workspace, self._ask, name, PDF, make, hat=Hat.MARKETING)

    def _refuse_to_print(self) -> None:
        raise RuleError("Write the vision down first, then print it.")

    def look_at_chosen(self) -> None:
        """Open the version that is chosen in the list."""
        chosen = self.table.current_id()
        self.wanted.emit()
        if chosen is not None:
            self.open_version(chosen)

    def open_version(self, version_id: int) -> None:
        """Look at one version; what was typed meanwhile is kept as the draft."""
        if self._try(lambda: self._keep("Keep the draft")) and self.version.show_record(version_id):
            self.open_id = version_id
            self.stack.setCurrentWidget(self.version)
            self.version.back_button.setFocus()

    def close_version(self) -> None:
        """Go back to the draft."""
        self.open_id = None
        self.stack.setCurrentWidget(self._desk)
        self.table.setFocus()

    def take_as_draft(self) -> None:
        """Make the open version, or the chosen one, the draft."""
        chosen = self.open_id or self.table.current_id()
        self.wanted.emit()
        if chosen is not None and self._try(lambda: self._keep("Keep the draft")):
            self._try(lambda: self._do("Take up a version", verbs.take_as_draft, chosen))
            self.close_version()
            self.words.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.open_id is not None:
            self.close_version()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._watching:
            self._watching = True
            self.window().installEventFilter(self)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous() and not self.isVisible():
            self._keep_leaving()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Close and not self._keep_leaving():
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _keep_leaving(self) -> bool:
        """Keep what was typed as the draft; where that is refused the owner is told, and it stays in the editors."""
        kept = self._try(lambda: self._keep("Keep the draft"))
        if not kept:
            self._ask.tell(self.trouble.text())
        return kept
