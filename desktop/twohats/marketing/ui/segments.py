"""The audiences: who they are, how many, and who is left out."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from twohats.business.speech import Speech
from twohats.business.store import office
from twohats.hat import Hat
from twohats.marketing.operations import segments as verbs
from twohats.marketing.rules.segments import Counted, Filter, Persona, Segment, describe
from twohats.marketing.store import segments
from twohats.marketing.store.audience import Known
from twohats.marketing.ui.segment_form import Draft, SegmentForm
from twohats.marketing.ui.segment_people import PeopleForm
from twohats.marketing.ui.segment_record import SegmentRecord, say_span
from twohats.storage.sqlite import Connection
from twohats.widgets.ask import Ask
from twohats.widgets.column import Column
from twohats.widgets.fields import ChoiceField, TextField, Value
from twohats.widgets.form import Form
from twohats.widgets.listing import Listing
from twohats.widgets.page import ListPage
from twohats.widgets.record_list import RecordList
from twohats.widgets.save_as import PDF, save_as
from twohats.widgets.workspace import Workspace
from twohats.words import grouped, many, say

if TYPE_CHECKING:
    from twohats.marketing.pages.segment import SegmentSheet
    from twohats.marketing.ui.menus import SegmentMenu

_WING = "marketing"
_LATER = "…"


class _Listed:
    """What the list is made of; the counts come later, from the worker."""

    def __init__(self) -> None:
        self.counts: dict[int, Counted] = {}

    def make(self) -> Listing[Segment]:
        """The listing."""
        tr = _tr
        columns: tuple[Column[Segment], ...] = (
            Column(tr("Segment"), lambda one: one.name, 180, order="name", stretch=True),
            Column(tr("Who they are"), lambda one: one.persona.persona, 200, stretch=True),
            Column(tr("People"), self._people, 84, right=True, value=lambda one: self._counted(one)[0]),
            Column(tr("Left out"), self._left_out, 84, right=True, value=lambda one: self._counted(one)[1]),
            Column(tr("Kind"), self._kind, 104, order="kind"),
            Column(
                tr("Campaigns"),
                lambda one: grouped(one.campaigns),
                104,
                right=True,
                order="campaigns",
                value=lambda one: one.campaigns,
            ),
        )
        return Listing(
            name=tr("Segments"),
            columns=columns,
            keys=lambda db, wanted: segments.segment_ids(
                db,
                wanted.order,
                descending=wanted.descending,
                words=wanted.words,
                archived=wanted.view == "archived",
            ),
            rows=segments.segments,
            key_of=lambda one: one.id,
            order="name",
            views=(("open", tr("In use")), ("archived", tr("Archived"))),
            counted=tr("{:,} segments"),
            one=tr("1 segment"),
        )

    def _people(self, one: Segment) -> str:
        counted = self.counts.get(one.id)
        return _LATER if counted is None else grouped(counted.people)

    def _left_out(self, one: Segment) -> str:
        counted = self.counts.get(one.id)
        return _LATER if counted is None else grouped(counted.left_out)

    def _counted(self, one: Segment) -> tuple[int, int] | tuple[None, None]:
        counted = self.counts.get(one.id)
        return (None, None) if counted is None else (counted.people, counted.left_out)

    def _kind(self, one: Segment) -> str:
        if one.is_list:
            return _tr("by hand")
        return _tr("filter") if one.conditions else _tr("only a name")


class SegmentsPage(ListPage):
    """The audiences; the verbs act on the open one, else on those that are chosen."""

    keeps = "marketing_segment"

    record: SegmentRecord

    def __init__(self, workspace: Workspace, speech: Speech, ask: Ask) -> None:
        self._listed = _Listed()
        # Used on the worker alone, by one question after the other.
        self._known = Known()
        listed: RecordList[Segment] = RecordList(workspace, Hat.MARKETING, self._listed.make(), "")
        super().__init__(_WING, self.tr("Segments"), listed, SegmentRecord(workspace, self._known))
        self._workspace, self._speech, self._ask = workspace, speech, ask
        self._asked = 0
        self.headline.add_button(self.tr("New list…")).clicked.connect(lambda *_: self.add_to_list(()))
        self.headline.add_button(self.tr("New segment…"), primary=True).clicked.connect(lambda *_: self.new())
        self.list.filter.setPlaceholderText(self.tr("Filter by name  (Ctrl+F)"))
        self.list.shown.connect(lambda _: self._count_listed())

    def refresh(self) -> None:
        """Ask for the list or the open record anew."""
        self.record.today = self._today()
        super().refresh()

    def open(self, record_id: int) -> None:
        """Show everything about one segment."""
        self.record.today = self._today()
        super().open(record_id)

    def _today(self) -> str:
        return self._speech.today(self._workspace.now()).isoformat()

    def _count_listed(self) -> None:
        """How many each holds; an older answer gives way to a newer question."""
        if self.list.view == "archived":
            self.table.empty_sentence = self.tr("Nothing is archived.")
        elif self.list.filter.text():
            self.table.empty_sentence = self.tr("No segment has this name.")
        else:
            self.table.empty_sentence = self.tr(
                "No segment is here yet. Say whom you want to meet: New segment, Ctrl+Shift+G."
            )
        self._asked += 1
        asked, ids = self._asked, list(self.table.records.ids())
        self._workspace.run(
            segments.counts,
            ids,
            self._today(),
            self._known,
            then=lambda found: self._show_counts(asked, found),
            hat=Hat.MARKETING,
        )

    def _show_counts(self, asked: int, found: dict[int, Counted]) -> None:
        if asked == self._asked:
            self._listed.counts = found
            self.table.records.refresh()

    def take(self, menu: "SegmentMenu") -> None:
        """Show the entries of the menu here, too."""
        self.show_actions(menu.on_page)
        self.record.people.setContextMenuPolicy(self.table.contextMenuPolicy())
        self.record.people.addActions(list(menu.on_people))
        self.record.add_button(self.tr("Print…"), menu.print_sheet.trigger)
        self.record.add_button(self.tr("Who they are…"), menu.persona.trigger)
        self.record.offer_edits(menu.edit.trigger, menu.add.trigger)

    @property
    def current(self) -> Segment | None:
        """The segment that the verbs act on."""
        chosen = self.current_id
        return None if chosen is None else self._workspace.read(segments.find, chosen, hat=Hat.MARKETING)

    def new(self) -> None:
        """Say whom to meet."""
        self.wanted.emit()

        def save(name: str, filter_: Filter) -> None:
            made = self._workspace.do("New segment", verbs.new_segment, name, filter_, hat=Hat.MARKETING)
            self._choose(made)

        self._open_filter(Draft(self.tr("New segment")), save)

    def edit_filter(self) -> None:
        """Say anew whom to meet; a list made by hand is given another name."""
        if (segment := self.current) is None:
            return
        if segment.is_list:
            self._rename(segment)
            return

        def save(name: str, filter_: Filter) -> None:
            self._workspace.do("Edit the filter", verbs.edit_filter, segment.id, name, filter_, hat=Hat.MARKETING)

        self._open_filter(Draft(self.tr("Edit the filter"), segment.name, segment.filter or Filter()), save)

    def _open_filter(self, draft: Draft, save: Callable[[str, Filter], object]) -> None:
        today, known = self._today(), self._known

        def count(db: Connection, filter_: Filter) -> Counted:
            return segments.count(db, filter_, today, known)

        SegmentForm(self.window(), self._workspace, draft, count, save).open()

    def _choose(self, segment_id: int) -> None:
        """Make a segment the current one once the list shows it."""
        if self.open_id is not None:
            self.open(segment_id)
            return

        def choose(_: int) -> None:
            self.list.shown.disconnect(choose)
            self.table.choose(segment_id)

        self.list.shown.connect(choose)

    def _rename(self, segment: Segment) -> None:
        def save(values: dict[str, Value]) -> None:
            name = str(values["name"])
            self._workspace.do("Rename the list", verbs.rename, segment.id, name, hat=Hat.MARKETING)

        fields = [TextField("name", self.tr("Name"), segment.name)]
        Form(self.window(), self.tr("Rename the list"), fields, self.tr("Rename"), save, _WING).open()

    def edit_persona(self) -> None:
        """Write down who they are."""
        if (segment := self.current) is None:
            return
        titles = {"persona": self.tr("Who they are"), **self.record.box_titles()}

        def save(values: dict[str, Value]) -> None:
            persona = Persona(**{name: str(values[name]) for name in titles})
            self._workspace.do("Edit the persona", verbs.edit_persona, segment.id, persona, hat=Hat.MARKETING)

        fields = [TextField(name, title, getattr(segment.persona, name), lines=True) for name, title in titles.items()]
        title = self.tr("{}: who they are").format(segment.name[:60])
        Form(self.window(), title, fields, self.tr("Save"), save, _WING).open()

    def duplicate(self) -> None:
        """Make another of the same."""
        if (segment := self.current) is not None:
            made = self._workspace.do("Duplicate", verbs.duplicate, segment.id, hat=Hat.MARKETING)
            self._choose(made)

    def archive(self) -> None:
        """Put those that are chosen away."""
        self._do_for_chosen("Archive", verbs.archive)

    def bring_back(self) -> None:
        """Bring those that are chosen back from the archive."""
        self._do_for_chosen("Bring back", verbs.bring_back)

    def delete(self) -> None:
        """Delete those that are chosen."""
        self._do_for_chosen("Delete the segment", verbs.delete)

    def _do_for_chosen(self, label: str, verb: Callable[[Connection, Sequence[int]], None]) -> None:
        if chosen := list(self.chosen_ids):
            self._workspace.do(label, verb, chosen, hat=Hat.MARKETING)

    def print_sheet(self) -> None:
        """Save who they are and how many as a PDF of one page."""
        if (segment := self.current) is None:
            return
        from twohats.marketing.pages.segment import make_pdf  # noqa: PLC0415  # paper only where something is printed

        today, known = self._today(), self._known

        def make(db: Connection) -> bytes:
            return make_pdf(_sheet(db, segment.id, today, known), office.profile(db))

        save_as(self._workspace, self._ask, f"{segment.name}.pdf", PDF, make, hat=Hat.MARKETING)

    def add_people(self) -> None:
        """Look for people to put on a list made by hand."""
        if (segment := self.current) is None:
            return
        verbs.require_list(segment)

        def add(ids: Sequence[int]) -> None:
            self._workspace.do("Add people", verbs.add_people, segment.id, ids, hat=Hat.MARKETING)

        title = self.tr("Add people to “{}”").format(segment.name[:60])
        PeopleForm(self.window(), self._workspace, title, add).open()

    def remove_people(self) -> None:
        """Take the chosen people off the open list."""
        if (segment := self.current) is None:
            return
        verbs.require_list(segment)
        chosen = self.record.people.chosen_ids() if self.open_id is not None else []
        if chosen:
            self._workspace.do("Remove people", verbs.remove_people, segment.id, chosen, hat=Hat.MARKETING)

    def add_to_list(self, contact_ids: Sequence[int]) -> None:
        """Ask which hand-made list some contacts go on, or what a new one is called."""
        names = tuple(self._workspace.read(segments.list_names, hat=Hat.MARKETING))

        def save(values: dict[str, Value]) -> None:
            name = str(values["name"])
            self._workspace.do("Add to a list", verbs.add_to_list, name, contact_ids, hat=Hat.MARKETING)

        title = (
            many(len(contact_ids), "Put 1 person on a list", "Put {:,} people on a list")
            if contact_ids
            else self.tr("New list")
        )
        field = ChoiceField("name", self.tr("List"), names, names[0] if names and contact_ids else "", open=True)
        button = self.tr("Add") if contact_ids else self.tr("Make the list")
        Form(self.window(), title, [field], button, save, _WING).open()


def _sheet(db: Connection, segment_id: int, today: str, known: Known) -> "SegmentSheet":
    from twohats.marketing.pages.segment import SegmentSheet  # noqa: PLC0415  # as above

    segment = verbs.require(db, segment_id)
    crowd = segments.look_into(db, segment_id, today, known)
    campaigns = tuple((one.name, say(one.horizon), say_span(one)) for one in segments.campaigns_of(db, segment_id))
    return SegmentSheet(segment, crowd.counted, describe(segment, segments.value_names(db)), campaigns, today)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Segments", text)
