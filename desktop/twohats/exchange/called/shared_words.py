"""What the rows and columns of the office, the hall and the month are called; what has no word is left out."""

from twohats.exchange.called.kept import CHANNEL, DAY, HUNDREDTHS, MOMENT, MONEY, MONTH, ONLY, PERCENT, TEXT, YES, Kept
from twohats.words import marked as _

_NAME, _NOTE, _KIND, _AMOUNT = _("Name"), _("Note"), _("Kind"), _("Amount")
_CHANNEL, _CAMPAIGN, _SEGMENT, _CONTACT = _("Channel"), _("Campaign"), _("Segment"), _("Contact")
_NEED, _WORDS, _ANSWER, _BEGINS = _("Need"), _("Words"), _("Answer"), _("Begins")
_ENDS, _WHEN, _PROMISE, _MARGIN = _("Ends"), _("When"), _("Promise"), _("Margin")
_TAX, _UNIT, _PRICE, _CHANCE = _("Tax"), _("Unit"), _("Price"), _("Chance")
_VALUE, _GIVEN_UP = _("Value"), _("Removed")

OFFICE = {
    "business_profile": Kept(
        _("Firm"),
        "",
        {
            "name": _NAME,
            "currency": _("Currency"),
            "country": _("Country"),
            "time_zone": _("Time zone"),
            "paper": _("Paper"),
            "margin": _MARGIN,
            "target": _("Target of a month"),
            "letterhead": _("Letterhead"),
            "tax_rate": _TAX,
            "email": _("E-mail"),
            "phone": _("Phone"),
        },
        {"margin": PERCENT, "target": MONEY, "tax_rate": HUNDREDTHS, "letterhead": ONLY},
    ),
    "business_hours": Kept(
        _("Working hours"),
        "",
        {"opens": _("Opens"), "closes": _("Closes"), "closed": _("Closed all day")},
        {"closed": YES},
    ),
    "business_holiday": Kept(
        _("Day off"), "name", {"day": _("Day"), "name": _NAME, "worked": _("Worked")}, {"day": DAY, "worked": YES}
    ),
    "business_target": Kept(
        _("Target"),
        "month",
        {"month": _("Month"), "amount": _AMOUNT, "usual": _("The usual one")},
        {"amount": MONEY, "usual": YES, "month": MONTH},
    ),
    "business_channel": Kept(
        _CHANNEL,
        "name",
        {"name": _NAME, "kind": _KIND, "archived": _("Archived")},
        {"kind": CHANNEL, "archived": YES},
    ),
    "business_offer": Kept(
        _("Offer"),
        "name",
        {
            "name": _NAME,
            "unit": _UNIT,
            "price": _PRICE,
            "tax_rate": _TAX,
            "margin": _MARGIN,
            "archived": _GIVEN_UP,
        },
        {"price": MONEY, "tax_rate": HUNDREDTHS, "margin": PERCENT, "archived": YES},
    ),
    "business_logo": Kept(_("The firm’s logo")),
    "business_contact": Kept(
        _CONTACT,
        "name organisation",
        {
            "kind": _KIND,
            "name": _NAME,
            "organisation": _("Organisation"),
            "language": _("Language"),
            "note": _NOTE,
            "referred_by": _("Referred by"),
            "merged_into": _("Merged into"),
            "place": _("Town or area"),
            "kept_until": _("Kept until"),
        },
    ),
    "business_contact_point": Kept(
        _("Way to reach them"), "contact_id", {"kind": _KIND, "value": _("Address or number")}
    ),
    "business_consent": Kept(
        _("Consent"),
        "contact_id",
        {
            "point_kind": _("How"),
            "verdict": _("Said"),
            "purpose": _("For"),
            "evidence": _("How we know"),
            "at": _WHEN,
        },
        {"at": MOMENT},
    ),
    "business_not_same": Kept(_("Two who are alike, and not the same"), "one_id"),
    "business_erasure": Kept(_("Erased person")),
}

HALL = {
    "handoff_agreement": Kept(
        _("Agreement"),
        "",
        {
            "decision_hours": _("Hours to decide"), "response_hours": _("Hours to the first call"),
            "lapse_days": _("Days until it lapses"), "queue_limit": _("Queue limit"),
            "recycles_most": _("Times it may come back"), "leads_per_month": _("Leads a month"),
            "agreed_at": _("Agreed"), "booked_weeks": _("Booked weeks before slowing down"),
            "ready": _("What ready means"),
        },
        {"ready": ONLY},
    ),
    "handoff_proposal": Kept(
        _("Proposal"),
        "",
        {
            "terms": _("Terms"), "note": _NOTE, "proposed_by": _("Proposed by"), "answer": _ANSWER,
            "answered_at": _("Answered"), "answer_note": _("Words with it"),
        },
        {"terms": ONLY, "proposed_by": TEXT},
    ),
    "handoff_reason": Kept(
        _("Reason"),
        "name",
        {
            "name": _NAME, "recyclable": _("May come again"), "recycle_days": _("Again after days"),
            "needs_note": _("Needs a note"), "withdraws_consent": _("Takes consent back"),
        },
        {"recyclable": YES, "needs_note": YES, "withdraws_consent": YES},
    ),
    "handoff_item": Kept(
        _("Handoff"),
        "contact_id",
        {
            "need": _NEED, "promise": _PROMISE, "promise_until": _("Valid until"), "why_now": _("Why now"),
            "suggested_action": _("Do first"), "chance": _CHANCE, "value": _VALUE, "channel_id": _CHANNEL,
            "campaign": _CAMPAIGN, "sent_at": _("Sent to Sales"), "override": _("Sent all the same, because"),
            "decision": _ANSWER, "decided_at": _("Answered"), "reason_id": _("Reason"), "note": _NOTE,
            "not_before": _("Not before"), "first_touch_at": _("First spoken to"), "qualified_at": _("Qualified"),
            "returned_at": _("Given back to Marketing"), "return_reason_id": _("Given back because"),
            "return_note": _("Words with it"),
            "right_place": _("Right place"), "right_time": _("Right time"), "right_words": _("Right words"),
            "promise_kept": _("Promise was"), "promise_note": _("About the promise"), "acknowledged_at": _("Read"),
            "undone": _("Undone"), "marked_at": _("Marked"),
        },
        {
            "chance": PERCENT, "value": MONEY, "not_before": DAY, "right_place": YES, "right_time": YES,
            "right_words": YES, "undone": YES,
        },
    ),
    "handoff_outcome": Kept(
        _("What Sales reported"),
        "",
        {
            "result": _("Result"), "happened_on": _WHEN, "amount": _AMOUNT, "objection": _("In their words"),
            "kind": _KIND, "again_on": _("Ask again"),
        },
        {"amount": MONEY},
    ),
    "handoff_standing": Kept(
        _("Where they stand with Sales"),
        "contact_id",
        {"open_deals": _("Open deals"), "first_bought": _("First bought"), "last_bought": _("Last bought")},
        {"first_bought": DAY, "last_bought": DAY},
    ),
    "handoff_capacity": Kept(_("Booked work"), "", {"booked_until": _("Booked until")}),
    "handoff_coming": Kept(
        _("Coming campaign"),
        "name",
        {
            "name": _NAME, "starts_on": _BEGINS, "ends_on": _ENDS, "expected_leads": _("Leads expected"),
            "cancelled": _("Called off"),
        },
        {"cancelled": YES},
    ),
    "handoff_direction": Kept(
        _("Published vision"), "", {"vision": _("Vision"), "published_at": _("Published")}, {"vision": TEXT}
    ),
    "handoff_bet": Kept(
        _("Published bet"),
        "offer",
        {"segment": _SEGMENT, "offer": _("Offer"), "by_when": _("By when"), "known_by": _("Known by")},
        {"by_when": DAY, "known_by": TEXT},
    ),
    "handoff_finished": Kept(
        _("Finished work"),
        "contact_id",
        {
            "work": _("Work"), "amount": _AMOUNT, "finished_on": _("Done"), "note": _NOTE,
            "reviewed_at": _("Asked for a review"), "named_at": _("Asked for a name"), "next_at": _("Next job planned"),
            "put_away_at": _("Put away"),
        },
        {"amount": MONEY},
    ),
}  # fmt: skip

MONTH_END = {
    "month_meeting": Kept(
        _("Words about the month"),
        "month",
        {"marketing": _("Marketing"), "sales": _("Sales")},
        {"month": MONTH},
    ),
    "month_action": Kept(_("What was agreed"), "words", {"words": _WORDS, "did": _("Outcome"), "did_note": _NOTE}),
    "month_close": Kept(
        _("Closed month"),
        "month",
        {"closed_at": _("Month closed"), "reopened_at": _("Opened again"), "reopened_why": _("Why")},
        {"month": MONTH},
    ),
}
