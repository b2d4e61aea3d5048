"""What the rows and columns of the two wings are called; what has no word is left out."""

from twohats.exchange.called.kept import (
    DAY,
    FOREIGN,
    HUNDREDTHS,
    MINUTES,
    MOMENT,
    MONEY,
    ONLY,
    PERCENT,
    TEXT,
    THOUSANDTHS,
    YES,
    Kept,
)
from twohats.words import marked as _

_NAME, _NOTE, _KIND, _AMOUNT = _("Name"), _("Note"), _("Kind"), _("Amount")
_CHANNEL, _CAMPAIGN, _SEGMENT, _CONTACT = _("Channel"), _("Campaign"), _("Segment"), _("Contact")
_NEED, _STATE, _WORDS, _ANSWER = _("Need"), _("State"), _("Words"), _("Answer")
_BEGINS, _ENDS, _WHEN, _DEAL = _("Begins"), _("Ends"), _("When"), _("Deal")
_PROMISE, _TAX, _UNIT, _PRICE = _("Promise"), _("Tax"), _("Unit"), _("Price")
_CHANCE, _PAPER_NUMBER, _DEAL_STAGE, _GIVEN_UP = _("Chance"), _("Number of the paper"), _("Stage"), _("Removed")

MARKETING = {
    "marketing_segment": Kept(
        _SEGMENT,
        "name",
        {
            "name": _NAME, "persona": _("Who they are"), "conditions": _("Filter"), "moment": _("Their moment"),
            "wants": _("What they want"), "fears": _("What they fear"), "words": _("Their words"),
            "archived": _("Archived"),
        },
        {"conditions": ONLY, "archived": YES},
    ),
    "marketing_segment_member": Kept(_("Place on a list"), "contact_id", {"segment_id": _("List")}),
    "marketing_campaign": Kept(
        _CAMPAIGN,
        "name",
        {
            "name": _NAME, "segment_id": _SEGMENT, "horizon": _("For"), "starts_on": _BEGINS, "ends_on": _ENDS,
            "budget": _("Budget"), "expected_leads": _("Leads expected"), "decide_on": _("Decide on"),
            "verdict": _("Decided"), "verdict_note": _("Why"), "stage": _STATE, "ended_on": _("Ended"),
        },
        {"budget": MONEY},
    ),
    "marketing_message": Kept(
        _WORDS,
        "words",
        {
            "language": _("Language"), "words": _WORDS, "promise": _PROMISE, "price": _PRICE,
            "valid_until": _("Valid until"),
        },
        {"price": MONEY},
    ),
    "marketing_placement": Kept(
        _("Where and when"),
        "channel_id",
        {
            "channel_id": _CHANNEL, "starts_on": _BEGINS, "ends_on": _ENDS, "weekdays": _("Weekdays"),
            "from_hour": _("From"), "to_hour": _("To"),
        },
        {"weekdays": ONLY},
    ),
    "marketing_lead": Kept(
        _("Lead"),
        "contact_id",
        {
            "contact_id": _CONTACT, "need": _NEED, "channel_id": _CHANNEL, "campaign_id": _CAMPAIGN,
            "segment_id": _SEGMENT, "message_id": _WORDS, "state": _STATE, "not_before": _("Not before"),
            "closed_because": _("Why"), "score": _("Score"), "score_because": _("Scored for"), "note": _NOTE,
            "created_on": _("Since"), "wanted_from": _("Wants it from"), "wanted_until": _("Wants it until"),
        },
        {"not_before": DAY, "wanted_from": DAY},
    ),
    "marketing_touchpoint": Kept(
        _("Contact with a lead"),
        "lead_id",
        {"direction": _("Who got in touch"), "channel_id": _CHANNEL, "way": _("How"), "at": _WHEN, "note": _NOTE},
        {"at": MOMENT},
    ),
    "marketing_tag": Kept(_("Tag"), "contact_id", {"name": _NAME}),
    "marketing_spend": Kept(
        _("Money or hours"),
        "campaign_id",
        {
            "spent_on": _WHEN, "campaign_id": _CAMPAIGN, "channel_id": _CHANNEL, "amount": _AMOUNT,
            "minutes": _("Time spent"), "note": _NOTE,
        },
        {"amount": MONEY, "minutes": MINUTES},
    ),
    "marketing_thanks": Kept(_("Thanks"), "referred_id", {"note": _NOTE}),
    "marketing_score_rule": Kept(_("Rule for the score"), "words", {"words": _WORDS, "points": _("Points")}),
    "marketing_season": Kept(
        _("Season"), "name", {"name": _NAME, "first": _BEGINS, "last": _ENDS}, {"first": ONLY, "last": ONLY}
    ),
    "marketing_guess": Kept(_("Guess for the plan"), "", {"amount": _("Changed")}, {"amount": ONLY}),
    "marketing_vision": Kept(
        _("Vision"),
        "year",
        {"words": _WORDS, "year": _("Year"), "goals": _("Goals"), "published_at": _("Published")},
        {"goals": ONLY},
    ),
    "marketing_bet": Kept(
        _("Bet"),
        "offer",
        {"segment_id": _SEGMENT, "offer": _("Offer"), "by_when": _("By when"), "known_by": _("Known by")},
        {"by_when": DAY, "known_by": TEXT},
    ),
}  # fmt: skip

SALES = {
    "sales_stage": Kept(
        _DEAL_STAGE,
        "name",
        {"name": _NAME, "chance": _CHANCE, "archived": _GIVEN_UP},
        {"chance": PERCENT, "archived": YES},
    ),
    "sales_lost_reason": Kept(_("Reason to lose"), "name", {"name": _NAME}),
    "sales_deal": Kept(
        _DEAL,
        "title contact_id",
        {
            "title": _NAME, "contact_id": _("Customer"), "stage_id": _DEAL_STAGE, "state": _STATE, "amount": _AMOUNT,
            "chance": _CHANCE, "opened_on": _("Opened"), "expected_close": _("Expected close"),
            "closed_on": _("Closed"), "asleep_until": _("Asleep until"),
            "lost_reason_id": _("Lost because"), "lost_note": _("In their words"),
            "channel_id": _CHANNEL, "note": _NOTE,
        },
        {"amount": MONEY, "chance": PERCENT, "expected_close": DAY},
    ),
    "sales_activity": Kept(
        _("Activity"),
        "subject deal_id contact_id",
        {
            "kind": _KIND, "subject": _("About"), "due_at": _("Due"), "done_at": _("Done"), "outcome": _("Outcome"),
        },
    ),
    "sales_note": Kept(_NOTE, "deal_id contact_id", {"kind": _KIND, "words": _WORDS}),
    "sales_file": Kept(_("File"), "deal_id", {"path": _("Where it lies")}),
    "sales_quote": Kept(
        _("Quote"),
        "number",
        {
            "number": _("Number"), "version": _("Version"), "made_on": _("Written"), "valid_until": _("Valid until"),
            "net": _("Net"), "tax": _TAX, "intro": _("Words above"), "terms": _("Words below"), "sent_on": _("Sent"),
            "answer": _ANSWER, "answered_on": _("Answered"), "answer_note": _("Words with it"),
        },
        {"net": MONEY, "tax": MONEY},
    ),
    "sales_quote_line": Kept(
        _("Line of a quote"),
        "words",
        {
            "words": _WORDS, "unit": _UNIT, "quantity": _("Quantity"), "price": _PRICE, "discount": _("Discount"),
            "tax_rate": _TAX,
        },
        {"quantity": THOUSANDTHS, "price": MONEY, "discount": HUNDREDTHS, "tax_rate": HUNDREDTHS},
    ),
    "sales_order": Kept(
        _("Order"),
        "deal_id",
        {
            "amount": _AMOUNT, "ordered_on": _("Ordered"), "starts_on": _BEGINS, "ends_on": _ENDS,
            "document": _PAPER_NUMBER, "finished_on": _("Work done"),
        },
        {"amount": MONEY},
    ),
    "sales_sale": Kept(
        _("Sale"),
        "contact_id deal_id",
        {
            "sold_on": _("Sold"), "amount": _AMOUNT, "contact_id": _("Customer"), "deal_id": _DEAL,
            "document": _PAPER_NUMBER, "kind": _KIND, "note": _NOTE, "part": _("Part"),
            "foreign_amount": _("In their currency"),
        },
        {"amount": MONEY, "foreign_amount": FOREIGN},
    ),
}  # fmt: skip
