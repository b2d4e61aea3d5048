"""One audience whole: whom it means, how many, who they are, the people in it, and what addresses it."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from twohats.days import short_day, short_day_and_year
from twohats.hat import Hat
from twohats.marketing.rules.segments import (
    SHORT_REASONS,
    Persona,
    Segment,
    describe,
    say_left_out,
)
from twohats.marketing.store import segments
from twohats.marketing.store.audience import Known
from twohats.marketing.store.segments import Addressing, Crowd, Member
from twohats.widgets.cards import Card, clear
from twohats.widgets.column import Column
from twohats.widgets.label import PlainLabel
from twohats.widgets.page import RecordPage
from twohats.widgets.sizes import sized
from twohats.widgets.table import RecordTable
from twohats.widgets.workspace import Workspace
from twohats.words import capital, filled, say

_WING = "marketing"
_MOST_CAMPAIGNS = 8
_LONGEST = 400


class SegmentRecord(RecordPage):
    """A segment; the people in it are found on the worker, the rest shows at once."""

    def __init__(self, workspace: Workspace, known: Known) -> None:
        super().__init__(_WING, self.tr("Segments"))
        self._workspace, self._known = workspace, known
        self.segment: Segment | None = None
        self.crowd: Crowd | None = None
        self.today = ""
        self._asked = 0
        self._edits: tuple[QWidget, ...] = ()
        self._lay_out_left()
        self._lay_out_right()

    def offer_edits(self, edit_filter: Callable[[], object], add_people: Callable[[], object]) -> None:
        """The buttons at the right end: one for filters, one for lists made by hand."""
        self._edits = (
            self.add_button(self.tr("Edit the filter…"), edit_filter, primary=True),
            self.add_button(self.tr("Add people…"), add_people, primary=True),
        )

    def _lay_out_left(self) -> None:
        who = Card(self.tr("Who is in it"))
        self.figure = PlainLabel("", "figure")
        self.left_out = PlainLabel("", "dim", wrap=True)
        self.conditions = QVBoxLayout()
        self.conditions.setSpacing(3)
        who.body.addWidget(self.figure)
        who.body.addWidget(self.left_out)
        who.body.addSpacing(6)
        who.body.addLayout(self.conditions)
        self.left.addWidget(who)
        persona = Card(self.tr("Who they are"))
        self.persona = PlainLabel("", wrap=True)
        persona.body.addWidget(self.persona)
        self._described = QWidget()
        self._boxes = QGridLayout(self._described)
        self._boxes.setContentsMargins(0, 8, 0, 0)
        self._boxes.setHorizontalSpacing(18)
        self._boxes.setVerticalSpacing(12)
        persona.body.addWidget(self._described)
        self.persona_words = {
            name: self._add_box(place, title) for place, (name, title) in enumerate(self.box_titles().items())
        }
        self.left.addWidget(persona)
        self.left.addStretch(1)

    def box_titles(self) -> dict[str, str]:
        """The titles of the persona's four boxes."""
        return {
            "moment": self.tr("The moment they look for us"),
            "wants": self.tr("What they want"),
            "fears": self.tr("What they fear"),
            "words": self.tr("In their own words"),
        }

    def _add_box(self, place: int, title: str) -> PlainLabel:
        box = QVBoxLayout()
        box.setSpacing(2)
        words = PlainLabel("", wrap=True, most=_LONGEST)
        words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        box.addWidget(PlainLabel(title, "dim", wrap=True))
        box.addWidget(words)
        box.addStretch(1)
        self._boxes.addLayout(box, place // 2, place % 2)
        self._boxes.setColumnStretch(place % 2, 1)
        return words

    def _lay_out_right(self) -> None:
        people = Card(self.tr("The people"))
        columns: tuple[Column[Member], ...] = (
            Column(self.tr("Name"), _called, 150, stretch=True),
            Column(self.tr("Town or area"), lambda one: one.place, 112),
            Column(self.tr("Left out"), self._why, 92, hidden=True),
        )
        self.people: RecordTable[Member] = RecordTable(columns, self._fetch, lambda one: one.id, _WING)
        self.people.setAccessibleName(self.tr("The people"))
        sized(self.people.setMinimumHeight, 240)
        people.body.addWidget(self.people, 1)
        self.right.addWidget(people, 1)
        addressed = Card(self.tr("Campaigns for it"))
        self.campaigns = QVBoxLayout()
        self.campaigns.setSpacing(5)
        addressed.body.addLayout(self.campaigns)
        self.right.addWidget(addressed)

    def _fetch(self, ids: Sequence[int]) -> list[Member]:
        return self._workspace.read(segments.people, ids, hat=Hat.MARKETING)

    def _why(self, one: Member) -> str:
        reason = self.crowd.reasons.get(one.id, "") if self.crowd is not None else ""
        return say(SHORT_REASONS[reason]) if reason in SHORT_REASONS else ""

    def show_record(self, record_id: int) -> bool:
        segment = self._workspace.read(segments.find, record_id, hat=Hat.MARKETING)
        if segment is None:
            return False
        other = self.segment is None or self.segment.id != segment.id
        self.segment = segment
        self.title.setText(segment.name)
        by_hand = self.tr("made by hand") if segment.is_list else ""
        self.state.say(self.tr("archived") if segment.archived else by_hand)
        self.state.setVisible(bool(self.state.text()))
        for button, fits in zip(self._edits, (not segment.is_list, segment.is_list), strict=False):
            button.setVisible(fits)
        self._show_conditions(segment)
        self._show_persona(segment.persona)
        self._show_campaigns(self._workspace.read(segments.campaigns_of, record_id, hat=Hat.MARKETING))
        if other:
            self.crowd = None
            self.figure.setText("…")
            self.left_out.setText("")
            self.people.show_ids([])
        self._look_into(record_id)
        return True

    def _look_into(self, record_id: int) -> None:
        self._asked += 1
        asked, today = self._asked, self.today or None
        self._workspace.run(
            segments.look_into,
            record_id,
            today,
            self._known,
            then=lambda crowd: self._show_crowd(asked, crowd),
            hat=Hat.MARKETING,
        )

    def _show_crowd(self, asked: int, crowd: Crowd) -> None:
        if asked != self._asked:
            return
        self.crowd = crowd
        people = crowd.counted.people
        self.figure.setText(self.tr("1 person") if people == 1 else filled(self.tr("{:,} people"), people))
        left_out = say_left_out(crowd.counted)
        self.left_out.setText(capital(left_out) or self.tr("Nobody of them is left out."))
        self.left_out.setVisible(bool(people or left_out))
        by_hand = self.segment is not None and self.segment.is_list
        self.people.setColumnHidden(1, bool(crowd.reasons))
        self.people.setColumnHidden(2, not crowd.reasons)
        self.people.empty_sentence = (
            self.tr("Nobody is on the list yet. Add people with Ctrl+J.")
            if by_hand
            else self.tr("Nobody in the address book is like this yet.")
        )
        self.people.show_ids(crowd.ids)

    def _show_conditions(self, segment: Segment) -> None:
        clear(self.conditions)
        for heading, lines in describe(segment, self._workspace.read(segments.value_names, hat=Hat.MARKETING)):
            if heading:
                self.conditions.addWidget(PlainLabel(heading, "dim", wrap=True))
            for line in lines:
                self.conditions.addWidget(PlainLabel(f"· {line}" if heading else line, wrap=True))

    def _show_persona(self, persona: Persona) -> None:
        nothing = not any(getattr(persona, name) for name in Persona.__slots__)
        invite = self.tr("Nobody is described yet. Say who they are: Ctrl+Shift+J.")
        self.persona.say(invite if nothing else persona.persona, "dim" if nothing else "text")
        self.persona.setVisible(nothing or bool(persona.persona))
        for name, label in self.persona_words.items():
            text = getattr(persona, name)
            label.say(text or "–", "text" if text else "dim")
        self._described.setVisible(not nothing)

    def _show_campaigns(self, campaigns: Sequence[Addressing]) -> None:
        clear(self.campaigns)
        for one in campaigns[:_MOST_CAMPAIGNS]:
            line = QGridLayout()
            line.addWidget(PlainLabel(one.name), 0, 0)
            line.addWidget(PlainLabel(say_span(one), "dim"), 0, 1, Qt.AlignmentFlag.AlignRight)
            line.setColumnStretch(0, 1)
            self.campaigns.addLayout(line)
        more = len(campaigns) - _MOST_CAMPAIGNS
        if more > 0:
            self.campaigns.addWidget(PlainLabel(filled(self.tr("and {:,} more"), more), "dim"))
        if not campaigns:
            self.campaigns.addWidget(PlainLabel(self.tr("No campaign is meant for it yet."), "dim", wrap=True))


def _called(one: Member) -> str:
    return ", ".join(filter(None, (one.name, one.organisation)))


def say_span(one: Addressing) -> str:
    """When a campaign runs: `1 Oct – 15 Dec 2026`; empty where no day is set."""
    first, last = (date.fromisoformat(day) if day else None for day in (one.starts_on, one.ends_on))
    if first is None and last is None:
        return ""
    if first is None or last is None:
        said = say("from {}") if first is not None else say("until {}")
        return filled(said, short_day_and_year(first or last or date.min))
    begin = short_day(first) if first.year == last.year else short_day_and_year(first)
    return f"{begin} – {short_day_and_year(last)}"
