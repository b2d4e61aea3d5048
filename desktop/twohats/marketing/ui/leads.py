"""The leads: the list with its saved views, what ripens, and the page of each."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from twohats.business.rules.money import show_number
from twohats.business.speech import Speech
from twohats.hat import Hat
from twohats.languages import say_language
from twohats.marketing.operations import leads as verbs
from twohats.marketing.operations.several import do_for_each
from twohats.marketing.rules.behind import Behind
from twohats.marketing.rules.leads import Lead, state_word
from twohats.marketing.store import lead_list, leads
from twohats.marketing.store.nurture import ripening
from twohats.marketing.ui.lead_page import LeadPage
from twohats.marketing.ui.ripening import RipeningStrip
from twohats.storage.sqlite import Connection
from twohats.widgets.cards import make_button
from twohats.widgets.column import Column, day_column
from twohats.widgets.label import PlainLabel
from twohats.widgets.listing import Listing, Wanted
from twohats.widgets.page import ListPage
from twohats.widgets.record_list import RecordList
from twohats.widgets.workspace import Workspace
from twohats.words import say, told

if TYPE_CHECKING:
    from array import array

    from twohats.marketing.ui.menus import LeadMenu

_WING = "marketing"


class LeadsPage(ListPage):
    """Every lead, the newest first; the verbs act on those that are chosen, or on the one that is open."""

    keeps = "marketing_lead"

    new_lead = Signal()
    import_leads = Signal()

    def __init__(self, workspace: Workspace, speech: Speech) -> None:
        self._workspace, self._speech = workspace, speech
        self._behind: Behind | None = None
        self._span = "due"
        page = LeadPage(workspace, speech)
        empty = _tr("No lead is here yet. Write one down with Ctrl+N, or import the list you have.")
        listed = RecordList(workspace, Hat.MARKETING, self._listing(), empty)
        super().__init__(_WING, _tr("Leads"), listed, page)
        self.page = page
        self.headline.add_button(self.tr("Import leads…")).clicked.connect(self.import_leads)
        self.headline.add_button(self.tr("New lead"), primary=True).clicked.connect(self.new_lead)
        self.front.insertWidget(1, self._make_narrowed())
        self.list.insert_below_views(self._make_strip())
        self.list.say_narrowed = self._say_narrowed
        self.list.view_changed.connect(self._show_strip)
        self.list.filter.setPlaceholderText(self.tr("Filter by name, need or place  (Ctrl+F)"))

    def take(self, menu: "LeadMenu") -> None:
        """Show the entries of the menu here, too."""
        self.show_actions(menu.on_page)
        for action in (menu.edit, menu.note):
            self.record.add_button(action.text(), action.trigger)
        self.page.send = self.page.add_button(menu.send.text(), menu.send.trigger, primary=True)

    def _make_narrowed(self) -> QWidget:
        """Says what the list is narrowed to, and how to see all again."""
        self._narrowed = QWidget()
        line = QHBoxLayout(self._narrowed)
        line.setContentsMargins(0, 0, 0, 0)
        self._narrowed_to = PlainLabel("", "strong")
        self._all = make_button(self.tr("Show all leads"), _WING)
        self._all.clicked.connect(self.show_all)
        line.addWidget(self._narrowed_to, 1)
        line.addWidget(self._all)
        self._narrowed.hide()
        return self._narrowed

    def _make_strip(self) -> RipeningStrip:
        """What ripens when, above those who are kept in touch."""
        self.strip = RipeningStrip()
        self.strip.mark(self._span)
        self.strip.span_chosen.connect(self._choose_span)
        self.strip.hide()
        return self.strip

    def _show_strip(self, view: str) -> None:
        self.strip.setVisible(view == lead_list.KEPT)
        self._ask_what_ripens()
        if not self.list.chose_columns:
            headings = [column.heading for column in self.list.listing.columns]
            self.table.setColumnHidden(headings.index(_tr("Not before")), view not in {lead_list.KEPT, "back"})
            self.table.setColumnHidden(headings.index(_tr("State")), view == lead_list.KEPT)

    def _choose_span(self, span: str) -> None:
        self._span = span
        self.list.refresh()

    def show_span(self, span: str) -> None:
        """Show those who are kept in touch and ripen within a span."""
        self._narrow(None)
        self._span = span
        self.strip.mark(span)
        self.list.show_view(lead_list.KEPT)
        self.wanted.emit()

    def refresh(self) -> None:
        """Read anew what shows, and what ripens."""
        super().refresh()
        self._ask_what_ripens()

    def _ask_what_ripens(self) -> None:
        """Only while it shows: it goes through all who are kept in touch."""
        if self.list.view == lead_list.KEPT:
            self._workspace.run(ripening, self._today(), then=self.strip.show_ripening, hat=Hat.MARKETING)

    def _listing(self) -> Listing[Lead]:
        return Listing(
            name=_tr("Leads"),
            columns=self._columns(),
            keys=self._keys,
            rows=self._rows,
            key_of=lambda lead: lead.id,
            order="created",
            descending=True,
            views=(
                ("", say("All", "a view of leads")),
                ("new", say("New", "a view of leads")),
                ("ready", say("Ready", "a view of leads")),
                (lead_list.KEPT, say("Keep in touch", "a view of leads")),
                ("back", say("Came back", "a view of leads")),
                ("unknown", _tr("Without source")),
                (lead_list.STALE, _tr("Still interested?")),
            ),
            counted=_tr("{:,} leads"),
            one=_tr("1 lead"),
            first=self._first,
        )

    def _columns(self) -> tuple[Column[Lead], ...]:
        return (
            Column(_tr("Name"), self._who, 170, order="name", stretch=True),
            Column(_tr("Organisation"), self._organisation, 130, order="organisation", hidden=True),
            Column(_tr("What they need"), lambda lead: lead.need, 200, order="need", stretch=True),
            Column(_tr("Source"), lambda lead: lead.channel, 112, order="channel"),
            Column(_tr("State"), self._state, 122, order="state"),
            Column(_tr("Score"), self._score, 80, right=True, order="score", value=lambda lead: lead.score or 0),
            day_column(_tr("Since"), lambda lead: lead.created_on, self._day, 104, order="created"),
            Column(_tr("Campaign"), lambda lead: lead.campaign, 140, order="campaign", hidden=True),
            Column(_tr("Where they are"), lambda lead: lead.place, 130, order="place", hidden=True),
            day_column(_tr("Wants it"), lambda lead: lead.wanted_from, self._day, 104, order="wanted", hidden=True),
            Column(
                _tr("Last contact"),
                self._touched,
                120,
                order="touched",
                hidden=True,
                value=lambda lead: self._speech.clock(lead.last_touch_at),
            ),
            day_column(_tr("Not before"), lambda lead: lead.not_before, self._day, 112, order="ripe", hidden=True),
            Column(_tr("Language"), lambda lead: say_language(lead.language), 96, hidden=True),
        )

    def _today(self) -> date:
        return self._speech.today(self._workspace.now())

    def _keys(self, db: Connection, wanted: Wanted) -> "array[int]":
        return lead_list.lead_ids(db, self._choice(wanted))

    def _first(self, db: Connection, wanted: Wanted) -> "array[int] | None":
        return lead_list.first_ids(db, self._choice(wanted))

    def _choice(self, wanted: Wanted) -> lead_list.Choice:
        today, span, behind = self._today(), self._span, self._behind
        return lead_list.Choice(today, wanted.order, wanted.descending, wanted.words, wanted.view, span, behind)

    def _rows(self, db: Connection, ids: Sequence[int]) -> list[Lead]:
        return lead_list.scored(db, ids, self._today())

    def _who(self, lead: Lead) -> str:
        return ", ".join(dict.fromkeys(filter(None, (lead.name, lead.organisation)))) or lead.called

    def _organisation(self, lead: Lead) -> str:
        return lead.organisation

    def _state(self, lead: Lead) -> str:
        return state_word(lead.state)

    def _score(self, lead: Lead) -> str:
        return show_number(lead.score or 0, self._speech.firm.locale)

    def _touched(self, lead: Lead) -> str:
        return self._speech.moment(lead.last_touch_at, self._workspace.now()) if lead.last_touch_at else ""

    def _day(self, day: str | None) -> str:
        return self._speech.day(day, self._workspace.now())

    def show_behind(self, behind: Behind) -> None:
        """Show the leads that stand behind a figure."""
        self._narrow(behind)
        self.wanted.emit()

    def show_ripe_on(self, day: str) -> None:
        """Show those who may be contacted again from a local day on."""
        said = self.tr("May be contacted again from {}").format(self._day(day))
        self.show_behind(Behind(said, ripe_on=day))

    def show_all(self) -> None:
        """Show every lead again."""
        self._narrow(None)
        self.list.refresh()
        self.table.setFocus()

    def _narrow(self, behind: Behind | None) -> None:
        self._behind = behind
        self._narrowed_to.setText(self._say_narrowed())
        self._narrowed.setVisible(behind is not None)
        if self.open_id is not None:
            self.close_record()
        self.list.filter.clear()
        self.list.show_view("")

    def _say_narrowed(self) -> str:
        """What stands on the list instead of its view."""
        if self._behind is None and self.list.view == lead_list.KEPT and self._span:
            return told(_tr("Keep in touch"), self.strip.words[self._span])
        return "" if self._behind is None else self._behind.title

    @property
    def current(self) -> Lead | None:
        """The lead the verbs act on: the open one, else the current row's."""
        chosen = self.current_id
        return None if chosen is None else self._workspace.read(leads.find, chosen, hat=Hat.MARKETING)

    @property
    def chosen(self) -> list[Lead]:
        """The leads that the verbs for several act on."""
        return self._workspace.read(leads.leads, list(self.chosen_ids), hat=Hat.MARKETING)

    def with_one(self, act: Callable[[Lead], object]) -> None:
        """Do something with the lead the verbs act on, once the owner sees which it is."""
        if (lead := self.shown().current) is not None:
            act(lead)

    def with_chosen(self, act: Callable[[list[Lead]], object]) -> None:
        """Do something with the leads that are chosen, once the owner sees which they are."""
        if chosen := self.shown().chosen:
            act(chosen)

    def for_each(self, label: str, verb: Callable[..., object], *values: object) -> None:
        """Do the same for every lead that is chosen, as one step."""
        ids = list(self.chosen_ids)
        if ids:
            self._workspace.do(label, do_for_each, ids, verb, *values, hat=Hat.MARKETING)

    def mark_ready(self) -> None:
        """Say that the chosen leads are ready."""
        self.for_each("Mark ready", verbs.mark_ready)


def _tr(text: str) -> str:
    return QCoreApplication.translate("LeadsPage", text)
