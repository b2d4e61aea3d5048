"""The menus of Marketing, whose entries ask for their page when they are first used."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

if TYPE_CHECKING:
    from twohats.marketing.ui.wing import MarketingWing
    from twohats.widgets.page import MakeAction

Entries = list[QAction | None]


class _Menu(QObject):
    """A menu of the wing. Its page takes it when it is made, and shows some of its entries, too."""

    def __init__(self, wing: "MarketingWing", make: "MakeAction") -> None:
        super().__init__(wing)
        self._wing, self._make = wing, make

    def make(self, text: str, act: Callable[["MarketingWing"], object], *keys: str, icon: str = "") -> QAction:
        """An entry; what it needs of the wing is made when it is first used."""
        return self._make(text, lambda: act(self._wing), *keys, icon=icon)


class LeadMenu(_Menu):
    """What is done with leads; their page shows what is done with one or several."""

    def __init__(self, wing: "MarketingWing", make: "MakeAction") -> None:
        super().__init__(wing, make)
        self.send = self.make(
            self.tr("Send to Sales…"), lambda wing: wing.lead_verbs.send(), "Ctrl+Return", icon="send"
        )
        self.note = self.make(
            self.tr("Log a contact…"), lambda wing: wing.leads.with_one(wing.forms.log_contact), "Ctrl+T"
        )
        self.edit = self.make(self.tr("Edit…"), lambda wing: wing.leads.with_one(wing.forms.correct), "F2")
        of_lead = [*self._until_sent(), *self._of_person(), *self._until_later()]
        on_paper = [*self._written(), *self._on_list()]
        self.on_page: Sequence[QAction] = (*of_lead, *on_paper)
        new = self.make(self.tr("New lead…"), lambda wing: wing.start_lead(), "Ctrl+N", icon="lead")
        named = self.make(self.tr("Who referred whom…"), lambda wing: wing.lead_verbs.show_referrals())
        rules = self.make(self.tr("Rules for the score…"), lambda wing: wing.lead_verbs.edit_rules())
        places = self.make(self.tr("Where we meet people…"), lambda wing: wing.lead_verbs.show_places())
        self.entries: Entries = [new, None, *of_lead, None, *on_paper, None, named, places, rules]

    def _until_sent(self) -> Sequence[QAction]:
        return (
            self.send,
            self.make(self.tr("Send and go…"), lambda wing: wing.lead_verbs.send(), "Ctrl+Shift+Return"),
            self.make(self.tr("Mark ready"), lambda wing: wing.leads.shown().mark_ready(), "Ctrl+R"),
            self.note,
        )

    def _of_person(self) -> Sequence[QAction]:
        return (
            self.make(self.tr("How to reach them…"), lambda wing: wing.leads.with_one(wing.forms.reach), "Ctrl+E"),
            self.edit,
            self.make(self.tr("May we contact them?…"), lambda wing: wing.leads.with_one(wing.forms.agree)),
            self.make(
                self.tr("All we hold about them…"), lambda wing: wing.leads.with_one(wing.lead_verbs.ask_for_person)
            ),
            self.make(self.tr("Erase this person…"), lambda wing: wing.leads.with_one(wing.lead_verbs.ask_to_erase)),
        )

    def _until_later(self) -> Sequence[QAction]:
        return (
            self.make(
                self.tr("Keep in touch until…"),
                lambda wing: wing.leads.with_chosen(wing.forms.keep_until),
                "Ctrl+Shift+K",
            ),
            self.make(self.tr("Let go…"), lambda wing: wing.leads.with_chosen(wing.forms.let_go), "Ctrl+Backspace"),
            self.make(
                self.tr("Score by the rules"), lambda wing: wing.leads.with_one(wing.lead_verbs.score_by_the_rules)
            ),
        )

    def _written(self) -> Sequence[QAction]:
        return (
            self.make(
                self.tr("Draft an e-mail…"),
                lambda wing: wing.keep_in_touch.draft_mail(wing.leads.shown().chosen_ids),
                "Ctrl+Shift+Y",
            ),
            self.make(
                self.tr("Write letters…"),
                lambda wing: wing.keep_in_touch.write_letters(wing.leads.shown().chosen_ids),
                "Ctrl+Shift+U",
            ),
            self.make(
                self.tr("Address labels…"), lambda wing: wing.keep_in_touch.print_labels(wing.leads.shown().chosen_ids)
            ),
        )

    def _on_list(self) -> Sequence[QAction]:
        return (
            self.make(self.tr("Put on a list…"), lambda wing: wing.leads.with_chosen(wing.lead_verbs.put_on_list)),
            self.make(self.tr("Save as contacts…"), lambda wing: wing.lead_verbs.save_contacts()),
        )


class SegmentMenu(_Menu):
    """What is done with audiences; their page shows what is done with one or several, and with those on a list."""

    def __init__(self, wing: "MarketingWing", make: "MakeAction") -> None:
        super().__init__(wing, make)
        new = self.make(self.tr("New segment…"), lambda wing: wing.segments.new(), "Ctrl+Shift+G")
        self.edit = self.make(self.tr("Edit the filter…"), lambda wing: wing.segments.shown().edit_filter(), "Ctrl+G")
        self.persona = self.make(
            self.tr("Edit the persona…"), lambda wing: wing.segments.shown().edit_persona(), "Ctrl+Shift+J"
        )
        self.add = self.make(
            self.tr("Add people to the list…"), lambda wing: wing.segments.shown().add_people(), "Ctrl+J"
        )
        remove = self.make(
            self.tr("Remove the chosen people from the list"), lambda wing: wing.segments.shown().remove_people()
        )
        self.print_sheet = self.make(self.tr("Print the segment…"), lambda wing: wing.segments.shown().print_sheet())
        edits, rest = (self.edit, self.persona, self.add), self._of_whole()
        self.on_page: Sequence[QAction] = (*edits, *rest)
        self.on_people: Sequence[QAction] = (self.add, remove)
        self.entries: Entries = [new, *edits, remove, *rest, None]

    def _of_whole(self) -> Sequence[QAction]:
        return (
            self.make(self.tr("Duplicate the segment"), lambda wing: wing.segments.shown().duplicate()),
            self.print_sheet,
            self.make(self.tr("Archive the segment"), lambda wing: wing.segments.shown().archive()),
            self.make(self.tr("Bring the segment back"), lambda wing: wing.segments.shown().bring_back()),
            self.make(self.tr("Delete the segment"), lambda wing: wing.segments.shown().delete()),
        )


class CampaignMenu(_Menu):
    """What is done with campaigns; their page shows what is done with one, inside of it, and with a line of it."""

    def __init__(self, wing: "MarketingWing", make: "MakeAction") -> None:
        super().__init__(wing, make)
        new = self.make(self.tr("New campaign…"), lambda wing: wing.campaigns.shown().new(), "Ctrl+Shift+M")
        of_campaign, inside, of_line = self._of_campaign(), self._inside(), self._of_line()
        self.on_page: Sequence[QAction] = (*of_campaign, *inside)
        self.on_lines: Sequence[QAction] = (*of_line, *inside)
        self.entries: Entries = [new, *of_campaign, None, *inside, *of_line, None]

    def _of_campaign(self) -> Sequence[QAction]:
        start, decide = self.tr("Start or pause the campaign"), self.tr("Decide on the campaign…")
        return (
            self.make(self.tr("Edit the campaign…"), lambda wing: wing.campaigns.shown().edit(), "Ctrl+Shift+T"),
            self.make(start, lambda wing: wing.campaigns.shown().start_or_pause(), "Ctrl+Shift+X"),
            self.make(self.tr("End the campaign today"), lambda wing: wing.campaigns.shown().end()),
            self.make(decide, lambda wing: wing.campaigns.shown().decide(), "Ctrl+Shift+F"),
            self.make(self.tr("Duplicate the campaign…"), lambda wing: wing.campaigns.shown().duplicate()),
            self.make(self.tr("Print the campaign…"), lambda wing: wing.campaigns.shown().print_sheet()),
            self.make(self.tr("Delete the campaign"), lambda wing: wing.campaigns.shown().delete()),
        )

    def _inside(self) -> Sequence[QAction]:
        words, places = self.tr("Add words to the campaign…"), self.tr("Where and when they are shown…")
        return (
            self.make(words, lambda wing: wing.campaigns.shown().add_message(), "Ctrl+Shift+B"),
            self.make(places, lambda wing: wing.campaigns.shown().add_placement(), "Ctrl+Shift+R"),
            self.make(self.tr("Money or hours…"), lambda wing: wing.campaigns.shown().add_spending(), "Ctrl+Shift+S"),
            self.make(self.tr("New lead from the campaign…"), lambda wing: wing.campaigns.shown().lead()),
        )

    def _of_line(self) -> Sequence[QAction]:
        edit = self.tr("Edit the chosen words, place or money…")
        delete = self.tr("Delete the chosen words, place or money")
        return (
            self.make(edit, lambda wing: wing.campaigns.shown().change_line()),
            self.make(delete, lambda wing: wing.campaigns.shown().delete_line()),
        )


class CalendarMenu(_Menu):
    """What is done with the calendar and the plan beside it; the page shows what is done with an entry."""

    def __init__(self, wing: "MarketingWing", make: "MakeAction") -> None:
        super().__init__(wing, make)
        of_entry = (
            self.make(self.tr("Move to another day…"), lambda wing: wing.calendar.ask_to_move()),
            self.make(self.tr("Edit the season…"), lambda wing: wing.calendar.change_season()),
            self.make(self.tr("Delete the season"), lambda wing: wing.calendar.delete_season()),
        )
        new = self.make(self.tr("New season…"), lambda wing: wing.calendar.new_season())
        export = self.make(self.tr("Export the calendar…"), lambda wing: wing.calendar.export())
        guess = self.make(self.tr("Your guesses for the plan…"), lambda wing: wing.plan.guess())
        self.on_page: Sequence[QAction] = (*of_entry, export)
        self.entries: Entries = [None, *self._views(), None, *of_entry, new, None, export, guess]

    def _views(self) -> Sequence[QAction]:
        return (
            self.make(self.tr("Calendar: month"), lambda wing: wing.calendar.shown().show_view("month")),
            self.make(self.tr("Calendar: 12 weeks"), lambda wing: wing.calendar.shown().show_view("weeks")),
            self.make(self.tr("Calendar: earlier"), lambda wing: wing.calendar.shown().turn(-1)),
            self.make(self.tr("Calendar: later"), lambda wing: wing.calendar.shown().turn(1)),
            self.make(self.tr("Calendar: today"), lambda wing: wing.calendar.shown().go_to_today()),
        )


class VisionMenu(_Menu):
    """What is done with the vision; its page shows buttons of its own."""

    def __init__(self, wing: "MarketingWing", make: "MakeAction") -> None:
        super().__init__(wing, make)
        self.entries: Entries = [
            None,
            self.make(self.tr("Save the vision"), lambda wing: wing.vision.save(), "Ctrl+S"),
            self.make(self.tr("Publish the vision"), lambda wing: wing.vision.publish(), "Ctrl+Shift+V"),
            self.make(self.tr("Print the vision…"), lambda wing: wing.vision.print_vision()),
            self.make(self.tr("Look at the chosen version"), lambda wing: wing.vision.look_at_chosen()),
            self.make(self.tr("Take a version as the new draft"), lambda wing: wing.vision.take_as_draft()),
        ]
