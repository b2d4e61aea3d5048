"""The steps that take something off the screen, and how the bar says what happened."""

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from twohats.storage.history import Step

# Who names the step, how, and what the owner is told; a number in the name comes again in what is told.
VERBS = (
    ("Verbs", "Accept handoff", "Accepted: a deal is made."),
    ("Verbs", "Reject handoff", "Rejected: Marketing has the lead again."),
    ("Verbs", "Take back", "Taken back from Sales."),
    ("Verbs", "Read the answer", "Read: the answer is put away."),
    ("Verbs", "Take over", "Taken over: it goes on with the new lead."),
    ("Verbs", "Keep in touch", "Kept in touch with until its day."),
    ("Verbs", "Let go", "Let go: no longer among the open leads."),
    ("MarketingForms", "Keep in touch", "Kept in touch with until its day."),
    ("MarketingForms", "Let go", "Let go: no longer among the open leads."),
    ("SendSheet", "Send lead", "Sent: the lead waits for Sales."),
    ("SendSeveral", "Send leads", "Sent: the leads wait for Sales."),
    ("CalendarPage", "Delete the season", "Season deleted."),
    ("CampaignsPage", "End campaign", "Ended: it shows no more from today on."),
    ("CampaignsPage", "Delete campaign", "Campaign deleted."),
    ("CampaignsPage", "Delete money or hours", "Money or hours deleted."),
    ("CampaignsPage", "Delete words", "Words deleted."),
    ("CampaignsPage", "Delete where and when", "Where and when deleted."),
    ("SegmentsPage", "Archive", "Archived: see the view Archived."),
    ("SegmentsPage", "Delete the segment", "Segment deleted."),
    ("SegmentsPage", "Remove people", "Taken off the list."),
    ("ScoreRules", "Remove rule", "Rule removed."),
    ("WhoNamedWhom", "Thanks said", "Thanked: off the list."),
    ("FinishedForms", "Asked for a review", "Asked for a review."),
    ("FinishedForms", "Asked for a name", "Asked for a name."),
    ("FinishedForms", "Nothing more to ask", "Put away: nothing more to ask."),
    ("SalesForms", "Done", "Done: off the follow-ups."),
    ("SalesForms", "Lost", "Lost: the deal is closed."),
    ("SalesForms", "Work is done", "Work is done: Marketing may ask for a review."),
    ("SalesForms", "Give back to Marketing", "Given back: Marketing has the lead again."),
    ("DealForms", "Asleep", "Asleep: out of the pipeline until its day."),
    ("DealForms", "Take the file off", "File taken off; it stays where it lies."),
    ("SeveralForms", "{} deals lost", "{} deals lost and closed."),
    ("SeveralForms", "{} deals asleep", "{} deals asleep until their day."),
    ("SeveralForms", "Move {} deals", "{} deals moved."),
    ("FollowUpsPage", "Drop the follow-up", "Dropped: off the follow-ups."),
    ("FollowUpsPage", "Move to tomorrow", "Moved to tomorrow."),
    ("FollowUpsPage", "Move by a week", "Moved by a week."),
    ("MoneyForms", "Won", "Won: the deal is closed."),
    ("MoneyForms", "Quote accepted", "Quote accepted: the deal is won."),
    ("ReversalForms", "Reverse", "Reversed: the money is taken back."),
    ("QuoteForm", "Quote declined", "Quote declined."),
    ("Offers", "Give up an offer", "Offer given up."),
    ("StageForms", "Give up a stage", "Stage given up."),
    ("AgreementForms", "Take the proposal back", "Proposal taken back."),
    ("AgreementForms", "Decline the proposal", "Proposal declined."),
    ("Duplicates", "Merge contacts", "Merged: one contact is left."),
    ("Duplicates", "Not the same", "Kept apart: they are two."),
    ("SilentPeople", "Keep for a year", "Kept for another year."),
)

# What an import brings, by the table that took it in bulk.
_TAKEN_IN = {
    "marketing_lead": ("1 lead", "{:,} leads"),
    "sales_deal": ("1 deal", "{:,} deals"),
    "sales_sale": ("1 sale", "{:,} sales"),
    "marketing_spend": ("1 line of spend", "{:,} lines of spend"),
    "business_target": ("1 target", "{:,} targets"),
}
_CONTACTS = "1 contact", "{:,} contacts"
_IMPORT = "Import "


def said_of(step: "Step") -> str:
    """What happened, in a sentence; empty where the step takes nothing off the screen or is itself a way back."""
    if step.kind != "do":
        return ""
    if step.label.startswith(_IMPORT):
        return _say_import(step.bulk)
    for context, name, said in VERBS:
        number = _number(QCoreApplication.translate(context, name), step.label)
        if number is not None:
            return _tr(said).format(number)
    return ""


def _number(name: str, label: str) -> str | None:
    """The number within a step's name, empty where it has none; None where it is another step."""
    found = re.fullmatch(re.escape(name).replace(r"\{\}", r"(\d+)"), label)
    return None if found is None else "".join(found.groups())


def _say_import(bulk: dict[str, int]) -> str:
    parts = [_count(bulk[table], *words) for table, words in _TAKEN_IN.items() if bulk.get(table)]
    if not parts and bulk.get("business_contact"):
        parts = [_count(bulk["business_contact"], *_CONTACTS)]
    return _tr("{} imported.").format(_tr(" and ").join(parts)) if parts else _tr("Imported.")


def _count(number: int, one: str, several: str) -> str:
    return _tr(one) if number == 1 else _tr(several).format(number)


def _tr(text: str) -> str:
    return QCoreApplication.translate("TakenOff", text)
