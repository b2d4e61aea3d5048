"""One campaign whole: its plan, what it brought, its words with where and when they are shown, and what went in."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QPushButton

from twohats.business.speech import Speech
from twohats.hat import Hat
from twohats.marketing.rules.campaigns import (
    Campaign,
    CampaignState,
    Message,
    Placement,
    SpendEntry,
    is_outside,
    is_short,
)
from twohats.marketing.store import campaigns
from twohats.marketing.ui.campaign_words import DASH, CampaignWords
from twohats.widgets.cards import Bar, Card, Facts, make_button
from twohats.widgets.column import Column
from twohats.widgets.label import PlainLabel, shown
from twohats.widgets.list_room import fit_height
from twohats.widgets.page import RecordPage
from twohats.widgets.table import RecordTable
from twohats.widgets.workspace import Workspace
from twohats.words import many, quoted

_WING = "marketing"
_MOST_ROWS = 7
_TITLE = 120
_SHORT = 60


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the words: some words, or one of the places where they are shown."""

    message: Message
    placement: Placement | None = None

    @property
    def key(self) -> int:
        """Its key among the rows: even for words, odd for places."""
        return self.message.id * 2 if self.placement is None else self.placement.id * 2 + 1


class CampaignRecord(RecordPage):
    """A campaign. Enter on a row changes it, Delete takes it away; the button on the right is the next step."""

    next_wanted = Signal()
    edit_wanted = Signal()
    print_wanted = Signal()
    spend_wanted = Signal()
    change_line = Signal()
    delete_line = Signal()

    def __init__(self, workspace: Workspace, speech: Speech) -> None:
        super().__init__(_WING, self.tr("Campaigns"))
        self._workspace, self._speech = workspace, speech
        self._words = CampaignWords(workspace, speech)
        self.campaign: Campaign | None = None
        self._lines: dict[int, Line] = {}
        self._entries: dict[int, SpendEntry] = {}
        self.add_button(self.tr("Edit…"), self.edit_wanted.emit)
        self.add_button(self.tr("Print…"), self.print_wanted.emit)
        self.next_button = QPushButton()
        self._make_next()
        self._lay_out_left()
        self._lay_out_right()
        self._last: RecordTable[Line] | RecordTable[SpendEntry] = self.lines

    def _make_next(self) -> None:
        button = make_button("", self.wing, primary=True)
        button.clicked.connect(self.next_wanted)
        self.buttons.addWidget(button)
        self.next_button = button

    def _lay_out_left(self) -> None:
        plan = Card(self.tr("The plan"))
        self.facts = Facts()
        self._budget = PlainLabel("")
        self._budget_bar = Bar(self.wing)
        self.warning = PlainLabel("", "late", wrap=True)
        for widget in (self.facts, self._budget, self._budget_bar, self.warning):
            plan.body.addWidget(widget)
        plan.body.insertSpacing(2, 4)
        brought = Card(self.tr("What it brought so far"))
        self._leads = PlainLabel("")
        self._leads_bar = Bar(self.wing)
        self.figures = Facts()
        for widget in (self._leads, self._leads_bar, self.figures):
            brought.body.addWidget(widget)
        self.left.addWidget(plan)
        self.left.addWidget(brought)
        self.left.addStretch(1)

    def _lay_out_right(self) -> None:
        words = Card(self.tr("Words, where and when"))
        self.lines = RecordTable(self._line_columns(), self._fetch_lines, lambda line: line.key, self.wing)
        self.lines.setAccessibleName(self.tr("Words, where and when"))
        self.lines.empty_sentence = self.tr("No words yet. Write down what the customer will read or hear.")
        self._said = PlainLabel("", "dim", wrap=True)
        words.body.addWidget(self.lines)
        words.body.addWidget(self._said)
        money = Card(self.tr("Money and hours"))
        self.entries = RecordTable(self._entry_columns(), self._fetch_entries, lambda entry: entry.id, self.wing)
        self.entries.setAccessibleName(self.tr("Money and hours"))
        self.entries.empty_sentence = self.tr("Nothing was spent yet.")
        money.body.addWidget(self.entries)
        add = make_button(self.tr("Money or hours…"), self.wing)
        add.clicked.connect(self.spend_wanted)
        money.body.addWidget(add, 0, Qt.AlignmentFlag.AlignRight)
        self.right.addWidget(words)
        self.right.addWidget(money)
        self.right.addStretch(1)
        for table in (self.lines, self.entries):
            table.installEventFilter(self)
            table.opened.connect(lambda _: self.change_line.emit())
        self.lines.chosen.connect(lambda _: self._say_chosen())

    def _line_columns(self) -> tuple[Column[Line], ...]:
        return (
            Column(self.tr("Words, and where"), self._line_text, 190, stretch=True),
            Column(self.tr("So far"), self._line_brought, 80, right=True),
        )

    def _line_text(self, line: Line) -> str:
        if line.placement is None:
            return self._words.message(line.message)
        return f"↳ {self._words.placement(line.placement)}"

    def _line_brought(self, line: Line) -> str:
        if line.placement is None:
            return many(line.message.leads, "1 lead", "{:,} leads")
        if line.placement.spent:
            return self._speech.whole(line.placement.spent)
        return self._words.hours(line.placement.minutes) or DASH

    def _entry_columns(self) -> tuple[Column[SpendEntry], ...]:
        return (
            Column(self.tr("Day"), lambda entry: self._words.day(entry.spent_on), 68),
            Column(self.tr("For"), self._entry_text, 90, stretch=True),
            Column(
                self.tr("Money"),
                lambda entry: self._speech.money(entry.amount) if entry.amount else DASH,
                84,
                right=True,
            ),
            Column(self.tr("Hours"), lambda entry: self._words.hours(entry.minutes) or DASH, 90, right=True),
        )

    def _entry_text(self, entry: SpendEntry) -> str:
        return " · ".join(part for part in (entry.note, entry.where) if part) or self.tr("the campaign")

    def _fetch_lines(self, keys: Sequence[int]) -> list[Line]:
        return [self._lines[key] for key in keys if key in self._lines]

    def _fetch_entries(self, ids: Sequence[int]) -> list[SpendEntry]:
        return [self._entries[one] for one in ids if one in self._entries]

    def add_actions(self, actions: Sequence[QAction]) -> None:
        """What can be done, as a menu on both tables."""
        for table in (self.lines, self.entries):
            table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
            table.addActions(list(actions))

    def show_record(self, record_id: int) -> bool:
        """Show a campaign with everything that belongs to it; False if it is gone."""
        read = self._workspace.read
        one = read(campaigns.find, record_id, self._words.today().isoformat(), hat=Hat.MARKETING)
        if one is None:
            self.campaign = None
            return False
        said = read(campaigns.messages, record_id, hat=Hat.MARKETING)
        placed = read(campaigns.placements, record_id, hat=Hat.MARKETING)
        entries = read(campaigns.spending, record_id, hat=Hat.MARKETING)
        self.campaign = one
        self._lines = {line.key: line for line in _lines(said, placed)}
        self._entries = {entry.id: entry for entry in entries}
        self._show_top(one)
        self._show_plan(one)
        self._show_brought(one)
        self._show_tables()
        return True

    def _show_top(self, one: Campaign) -> None:
        self.title.setText(one.name[:_TITLE])
        late = self._words.late(one)
        self.state.say(self.tr("decide now") if late else self._words.state(one), "late" if late else "neutral")
        self.next_button.setText(self._next_step(one))
        self.next_button.updateGeometry()

    def _next_step(self, one: Campaign) -> str:
        if one.state is CampaignState.DECIDED:
            return self.tr("Duplicate…")
        if one.state is CampaignState.ENDED or self._words.late(one):
            return self.tr("Decide…")
        if not self.messages:
            return self.tr("Add the words…")
        if not self.placements:
            return self.tr("Where and when…")
        if one.state is CampaignState.DRAFT:
            return self.tr("Schedule it")
        return self.tr("Resume it") if one.state is CampaignState.PAUSED else self.tr("New lead from it…")

    def _show_plan(self, one: Campaign) -> None:
        day = self._words.day
        decided = ""
        if one.verdict is not None:
            decided = " · ".join(part for part in (self._words.verdict(one.verdict), one.verdict_note) if part)
        facts = (
            (self.tr("For whom"), one.segment or DASH),
            (self.tr("Meant to bring work"), self._words.horizon(one.horizon)),
            (self.tr("When"), self._words.when(one)),
            (self.tr("Decide on"), day(one.decide_on) or DASH),
            (self.tr("Decided"), decided),
        )
        self.facts.show_facts(facts)
        self._budget.setText(self.tr("{} spent").format(self._words.spent(one)))
        self._budget_bar.setVisible(bool(one.budget))
        self._budget_bar.show_fraction(one.spent / one.budget if one.budget else None)
        self.warning.setText(" ".join(self._warnings(one)))
        self.warning.setVisible(bool(self.warning.text()))

    def _warnings(self, one: Campaign) -> list[str]:
        said = []
        if one.budget is not None and one.spent > one.budget:
            over = self._speech.whole(one.spent - one.budget)
            said.append(self.tr("{} more than the budget was spent.").format(over))
        if (short := next((held for held in self.messages if is_short(held, one)), None)) is not None:
            sentence = self.tr("{} holds only until {}: the campaign runs on.")
            said.append(sentence.format(quoted(shown(short.words, _SHORT)), self._words.day(short.valid_until)))
        outside = (placed for placed in self.placements if is_outside(placed, one.starts_on, one.ends_on))
        if (placed := next(outside, None)) is not None:
            sentence = self.tr("Outside the campaign’s days: {}.")
            said.append(sentence.format(shown(self._words.placement(placed), _SHORT)))
        return said

    def _show_brought(self, one: Campaign) -> None:
        leads = many(one.leads, "1 lead", "{:,} leads")
        if one.expected_leads is not None:
            leads = self.tr("{}, {} expected").format(leads, one.expected_leads)
        self._leads.setText(leads)
        self._leads_bar.setVisible(bool(one.expected_leads))
        self._leads_bar.show_fraction(one.leads / one.expected_leads if one.expected_leads else None)
        self.figures.show_facts(
            (
                (self.tr("Sent to Sales"), self.tr("{} of {}").format(one.sent, one.leads) if one.leads else DASH),
                (self.tr("Accepted"), self._words.accepted(one)),
                (self.tr("Won", "money"), self._speech.whole(one.won)),
                (self.tr("Promises kept"), self._words.promises_kept(one)),
                (self.tr("Cost per lead"), self._words.cost_per_lead(one)),
                (self.tr("Own hours"), self._words.hours(one.minutes) or DASH),
            )
        )

    def _show_tables(self) -> None:
        for table, keys in ((self.lines, list(self._lines)), (self.entries, list(self._entries))):
            table.show_ids(array("q", keys))
            fit_height(table, min(max(len(keys), 2), _MOST_ROWS))
            table.setMaximumHeight(table.minimumHeight())
            if table.current_id() is None and keys:
                table.choose(keys[0])
        self._say_chosen()

    def _say_chosen(self) -> None:
        line = self.line
        said = "" if line is None else self._words.promise(line.message)
        whole = "" if line is None else quoted(line.message.words)
        text = self.tr("{} – we promise: {}").format(whole, said) if said else whole
        if line is not None and line.placement is not None:
            text = f"{self._words.placement(line.placement)} · {text}"
        self._said.setText(text)
        self._said.setVisible(bool(text))

    @property
    def messages(self) -> list[Message]:
        """The words of the campaign that shows."""
        return [line.message for line in self._lines.values() if line.placement is None]

    @property
    def placements(self) -> list[Placement]:
        """Where and when they are shown."""
        return [line.placement for line in self._lines.values() if line.placement is not None]

    @property
    def line(self) -> Line | None:
        """The chosen row of the words."""
        return self._lines.get(self.lines.current_id() or 0)

    @property
    def entry(self) -> SpendEntry | None:
        """The chosen row of what was spent."""
        return self._entries.get(self.entries.current_id() or 0)

    @property
    def piece(self) -> Line | SpendEntry | None:
        """The row that was chosen last, whichever table it is in."""
        return self.entry if self._last is self.entries else self.line

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            for table in (self.lines, self.entries):
                if watched is table:
                    self._last = table
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and (self.lines.hasFocus() or self.entries.hasFocus()):
            self.delete_line.emit()
        else:
            super().keyPressEvent(event)


def _lines(said: Sequence[Message], placed: Sequence[Placement]) -> list[Line]:
    """The words, each with its places under it."""
    lines: list[Line] = []
    for message in said:
        lines.append(Line(message))
        lines += [Line(message, one) for one in placed if one.message_id == message.id]
    return lines
