"""The words that the history is told in, of every room, and those for what the file says in a code."""

from twohats.exchange.called.shared_words import HALL, MONTH_END, OFFICE
from twohats.exchange.called.wing_words import MARKETING, SALES
from twohats.sales.rules.parts import PARTS
from twohats.words import marked as _

KEPT = {**OFFICE, **HALL, **MARKETING, **SALES, **MONTH_END}
# What is written beside other rows and says nothing more.
UNTOLD = frozenset(
    ("sales_deal_version", "business_suppressed", "business_salt", "month_person", "handoff_standing", "business_step")
)

# What the file writes in one word, and what an owner says for it.
CODES = {
    **PARTS, "in": _("they did"), "out": _("we did"), "email": _("e-mail"), "postal": _("letter"), "phone": _("phone"),
    "messenger": _("messenger"), "door": _("at the door"), "person": _("person"), "organisation": _("organisation"),
    "paid": _("paid"), "owned": _("owned"), "earned": _("earned"), "referral": _("referral"),
    "repeat": _("repeat"), "walk-in": _("walked in"), "unknown": _("unknown"), "given": _("they agreed"),
    "withdrawn": _("withdrawn"), "offers": _("offers"), "news": _("news"), "new": _("new"), "ready": _("ready"),
    "nurturing": _("keeping in touch"), "disqualified": _("let go"), "accepted": _("accepted"),
    "rejected": _("rejected"), "lapsed": _("lapsed"), "returned": _("given back"), "kept": _("kept"),
    "changed": _("changed"), "broken": _("broken"), "open": _("open"), "won": _("won"),
    "lost": _("lost"), "asleep": _("asleep"), "reopened": _("opened again"), "sale": _("sale"),
    "sale withdrawn": _("sale taken back"), "marketing": _("Marketing"), "sales": _("Sales"), "signed": _("signed"),
    "declined": _("declined"), "replaced": _("replaced"), "now": _("now"), "later": _("later"), "keep": _("keep"),
    "change": _("change"), "stop": _("stop"), "draft": _("draft"), "planned": _("scheduled"), "paused": _("paused"),
    "call": _("call"), "visit": _("visit"), "meeting": _("meeting"), "task": _("task"), "note": _("note"),
    "objection": _("objection"), "done": _("done"), "partly": _("partly"), "not done": _("not done"),
}  # fmt: skip
# The columns whose words are the file's own.
CODED = frozenset(
    "kind state direction way verdict decision answer point_kind purpose result horizon stage proposed_by did part "
    "promise_kept".split()
)

# How many rows came in at once, by their table.
COUNTED = {
    "business_contact": (_("1 contact"), _("{:,} contacts")),
    "marketing_lead": (_("1 lead"), _("{:,} leads")),
    "marketing_campaign": (_("1 campaign"), _("{:,} campaigns")),
    "marketing_spend": (_("1 line of spend"), _("{:,} lines of spend")),
    "business_target": (_("1 target"), _("{:,} targets")),
    "handoff_item": (_("1 handoff"), _("{:,} handoffs")),
    "sales_deal": (_("1 deal"), _("{:,} deals")),
    "sales_sale": (_("1 sale"), _("{:,} sales")),
}
