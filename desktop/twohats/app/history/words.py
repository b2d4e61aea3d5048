"""The words that the history is told in, of every room, and those for what the file says in a code."""

from twohats.app.history.shared_words import HALL, MONTH_END, OFFICE
from twohats.app.history.wing_words import MARKETING, SALES
from twohats.words import marked as _

KEPT = {**OFFICE, **HALL, **MARKETING, **SALES, **MONTH_END}
# What is written beside other rows and says nothing more.
UNTOLD = frozenset(
    ("sales_deal_version", "business_suppressed", "business_salt", "month_person", "handoff_standing", "business_step")
)

# What the file writes in one word, where an owner says another.
CODES = {
    "in": _("they did"),
    "out": _("we did"),
    "email": _("e-mail"),
    "postal": _("letter"),
    "nurturing": _("keeping in touch"),
    "disqualified": _("let go"),
    "news": _("news"),
    "new": _("new"),
}
# The columns whose words are the file's own.
CODED = frozenset(
    "kind state direction way verdict decision answer point_kind purpose result horizon stage proposed_by did "
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
