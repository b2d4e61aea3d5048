"""What the menu does with leads beyond their forms: sends them, scores them, and gives out who they are."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from twohats.business.contact_file import VCF, contacts_as_file
from twohats.errors import RuleError
from twohats.hat import Hat
from twohats.marketing.operations.leads import score_by_the_rules
from twohats.marketing.rules.leads import Lead
from twohats.marketing.store.leads import contacts_of
from twohats.marketing.ui.places import MeetingPlaces
from twohats.marketing.ui.referrals import WhoNamedWhom
from twohats.marketing.ui.scoring import ScoreRules
from twohats.marketing.ui.send_several import MOST_SENT, SendSeveral
from twohats.marketing.ui.send_sheet import SendSheet
from twohats.storage.sqlite import Connection
from twohats.widgets.save_as import save_as
from twohats.words import filled

if TYPE_CHECKING:
    from twohats.marketing.ui.wing import MarketingWing


class LeadVerbs(QObject):
    """Acts on the leads that are chosen, on the page where the owner sees which they are."""

    def __init__(self, wing: "MarketingWing") -> None:
        super().__init__(wing)
        self._wing, self._window, self._workspace = wing, wing.window, wing.workspace
        self._speech, self._ask = wing.speech, wing.ask

    def send(self) -> None:
        """Show the sheet that sends the chosen lead, or the one for several; Ctrl+Enter in it goes along."""
        leads = self._wing.leads.shown()
        ids = list(leads.chosen_ids)
        if len(ids) > MOST_SENT:
            said = self.tr("{:,} leads are too many at once: choose at most {:,}.")
            self._ask.tell(filled(said, len(ids), MOST_SENT))
        elif len(ids) > 1:
            several = SendSeveral(self._window, self._workspace, self._speech, ids)
            several.went.connect(self._wing.sent)
            several.told.connect(self._ask.tell)
            several.open()
        elif chosen := leads.chosen:
            sheet = SendSheet(self._window, self._workspace, self._speech, chosen[0])
            sheet.went.connect(self._wing.sent)
            sheet.open()

    def score_by_the_rules(self, lead: Lead) -> None:
        """Let go of the score that a lead came with."""
        self._workspace.do("Score by the rules", score_by_the_rules, lead.id, hat=Hat.MARKETING)

    def ask_for_person(self, lead: Lead) -> None:
        """Ask for all that is held of the person behind a lead."""
        if lead.contact_id is None:
            raise RuleError("Nobody is known behind this lead yet: write down who it is.")
        self._wing.person_wanted.emit(lead.contact_id)

    def ask_to_erase(self, lead: Lead) -> None:
        """Ask for the person behind a lead to be erased."""
        if lead.contact_id is None:
            raise RuleError("Nobody is known behind this lead: let it go instead.")
        self._wing.erasing_wanted.emit(lead.contact_id)

    def put_on_list(self, leads: Sequence[Lead]) -> None:
        """Ask which list the people behind some leads go on."""
        known = [lead.contact_id for lead in leads if lead.contact_id is not None]
        self._wing.segments.add_to_list(known)

    def save_contacts(self) -> None:
        """Write the people behind the chosen leads into a file that a phone reads."""
        leads = self._wing.leads.shown()
        ids = list(leads.chosen_ids)
        if ids:
            name = leads.chosen[0].called if len(ids) == 1 else self.tr("Leads")

            def make(db: Connection) -> bytes:
                return contacts_as_file(db, contacts_of(db, ids))

            save_as(self._workspace, self._ask, f"{name}.vcf", VCF, make, hat=Hat.MARKETING)

    def show_referrals(self) -> None:
        """Show who named whom."""
        WhoNamedWhom(self._window, self._workspace, self._speech).open()

    def show_places(self) -> None:
        """Show where the firm meets people."""
        MeetingPlaces(self._window, self._workspace).open()

    def edit_rules(self) -> None:
        """Show the rules of the score."""
        ScoreRules(self._window, self._workspace).open()
