"""The steps that take something off the screen, and how the bar says what happened."""

import re
from collections.abc import Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from twohats.words import many, marked, say

if TYPE_CHECKING:
    from twohats.storage.history import Step

# What the step is called, and what the owner is told; a number in the name comes again in what is told.
VERBS = marked(
    (
        ("Accept handoff", "Accepted: a deal is made."),
        ("Reject handoff", "Rejected: Marketing has the lead again."),
        ("Withdraw", "Withdrawn from Sales."),
        ("Read the answer", "Read: the answer is put away."),
        ("Take over", "Taken over: it goes on with the new lead."),
        ("Keep in touch", "Kept in touch with until its day."),
        ("Let go", "Let go: no longer among the open leads."),
        ("Send lead", "Sent: the lead waits for Sales."),
        ("Send leads", "Sent: the leads wait for Sales."),
        ("Delete the season", "Season deleted."),
        ("End campaign", "Ended: it shows no more from today on."),
        ("Delete campaign", "Campaign deleted."),
        ("Delete money or hours", "Money or hours deleted."),
        ("Delete words", "Words deleted."),
        ("Delete where and when", "Where and when deleted."),
        ("Archive", "Archived: see the view Archived."),
        ("Archive the place", "Archived: offered no longer."),
        ("Delete the segment", "Segment deleted."),
        ("Remove people", "Taken off the list."),
        ("Remove rule", "Rule removed."),
        ("Mark as thanked", "Thanked: off the list."),
        ("Asked for a review", "Asked for a review."),
        ("Asked for a name", "Asked for a name."),
        ("Nothing more to ask", "Put away: nothing more to ask."),
        ("Done", "Done: off the follow-ups."),
        ("Lost", "Lost: the deal is closed."),
        ("Work is done", "Work is done: Marketing may ask for a review."),
        ("Give back to Marketing", "Given back: Marketing has the lead again."),
        ("Asleep", "Asleep: out of the pipeline until its day."),
        ("Remove the link to the file", "Link removed; the file stays where it is."),
        ("{} deals lost", "{} deals lost and closed."),
        ("{} deals asleep", "{} deals asleep until their day."),
        ("Move {} deals", "{} deals moved."),
        ("Drop the follow-up", "Dropped: off the follow-ups."),
        ("Move to tomorrow", "Moved to tomorrow."),
        ("Move by a week", "Moved by a week."),
        ("Won", "Won: the deal is closed."),
        ("Quote accepted", "Quote accepted: the deal is won."),
        ("Reverse", "Reversed: the money is taken back."),
        ("Quote declined", "Quote declined."),
        ("Remove an offer", "Offer removed."),
        ("Remove a stage", "Stage removed."),
        ("Withdraw the proposal", "Proposal withdrawn."),
        ("Decline the proposal", "Proposal declined."),
        ("Merge contacts", "Merged: one contact is left."),
        ("Not the same", "Kept apart: they are two."),
        ("Keep for a year", "Kept for another year."),
    )
)

# What is told of somebody new where they do not show.
_WRITTEN = marked(
    {"New lead": "Written down: see Leads.", "Someone called": "Written down: see the pipeline, under Sales."}
)

# What an import brings, by the table that took it in bulk.
_TAKEN_IN = marked(
    {
        "marketing_lead": ("1 lead", "{:,} leads"),
        "sales_deal": ("1 deal", "{:,} deals"),
        "sales_sale": ("1 sale", "{:,} sales"),
        "marketing_spend": ("1 line of spend", "{:,} lines of spend"),
        "business_target": ("1 target", "{:,} targets"),
    }
)
_CONTACTS = marked(("1 contact", "{:,} contacts"))
_IMPORT = "Import "


def said_of(step: "Step") -> str:
    """What happened, in a sentence; empty where the step takes nothing off the screen or is itself a way back."""
    if step.kind != "do":
        return ""
    if step.label.startswith(_IMPORT):
        return _say_import(step.bulk)
    for name, said in VERBS:
        if (number := _number(name, step.label)) is not None:
            return say(said).format(number)
    return ""


def said_out_of_sight(step: "Step", in_sight: Collection[str]) -> str:
    """What happened, where it is not one of the steps of which the screen shows what came of them."""
    if step.kind != "do" or step.label in in_sight or step.label not in _WRITTEN:
        return ""
    return say(_WRITTEN[step.label])


def _number(name: str, label: str) -> str | None:
    """The number within a step's name, empty where it has none; None where it is another step."""
    found = re.fullmatch(re.escape(name).replace(r"\{\}", r"(\d+)"), label)
    return None if found is None else "".join(found.groups())


def _say_import(bulk: dict[str, int]) -> str:
    parts = [many(bulk[table], *words) for table, words in _TAKEN_IN.items() if bulk.get(table)]
    if not parts and bulk.get("business_contact"):
        parts = [many(bulk["business_contact"], *_CONTACTS)]
    return _tr("{} imported.").format(_tr(" and ").join(parts)) if parts else _tr("Imported.")


def _tr(text: str) -> str:
    return QCoreApplication.translate("TakenOff", text)
