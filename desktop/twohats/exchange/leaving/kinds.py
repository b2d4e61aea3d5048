"""What kinds of records a file holds, in the order of its rooms: what each is called when it leaves."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of record.

    Attributes:
        table: where it stands.
        title: the name of its CSV file.
        what: one sentence about it.
        called: the column that names a record to a person, if one does.
        money: the columns in minor units of the firm's currency.
        set_up: an empty business has some of these already.
        listed: whether it has a CSV file of its own; what has none is in the document alone.
    """

    table: str
    title: str
    what: str
    called: str = ""
    money: str = ""
    set_up: bool = False
    listed: bool = True

    @property
    def room(self) -> str:
        """The room it belongs to."""
        return self.table.partition("_")[0]


def _history(room: str) -> Kind:
    return Kind(f"{room}_change", f"Changes, {room}", "Each changed row, before and after.", listed=False)


_OFFICE = (
    Kind("business_profile", "Firm", "Whose business it is.", "name", "target", set_up=True),
    Kind("business_hours", "Working hours", "When the firm is open, by weekday (1 is Monday).", set_up=True),
    Kind("business_holiday", "Days off", "Days that are not worked.", "name", set_up=True),
    Kind("business_target", "Targets", "What a month should bring.", "month", "amount", set_up=True),
    Kind("business_channel", "Channels", "The places where customers are met.", "name", set_up=True),
    Kind("business_offer", "Offers", "What the firm sells.", "name", "price", set_up=True),
    Kind("business_logo", "Picture", "The firm's picture.", set_up=True, listed=False),
    Kind("business_contact", "Contacts", "The address book: persons and organisations.", "name"),
    Kind("business_contact_point", "Ways to reach contacts", "E-mail, phone and postal addresses.", "value"),
    Kind("business_consent", "Consents", "Who allowed or forbade to be contacted, how and when."),
    Kind("business_salt", "Salt", "What the digests below are made with.", set_up=True, listed=False),
    Kind("business_suppressed", "Suppressed", "Digests of who wants no contact or was erased.", listed=False),
    Kind("business_erasure", "Erasures", "Who was erased, by a number that says nothing.", listed=False),
    Kind("business_not_same", "Not the same", "Pairs of contacts that are like each other, and two.", listed=False),
    Kind("business_step", "History", "What was done, when and under which hat.", "label", set_up=True),
    _history("business"),
)
_HALL = (
    Kind("handoff_agreement", "Agreements", "What both sides promised each other, version by version.", set_up=True),
    Kind("handoff_reason", "Reasons", "Why a lead may be sent back.", "name", set_up=True),
    Kind("handoff_proposal", "Proposals", "Agreements that one side proposed."),
    Kind("handoff_item", "Handoffs", "Leads that Marketing sent to Sales, and the answers.", "need", "value"),
    Kind("handoff_outcome", "Outcomes", "What Sales reported back.", "", "amount"),
    Kind("handoff_standing", "Standings", "Per contact: open deals, and first and last bought."),
    Kind("handoff_capacity", "Booked work", "Until when Sales is booked."),
    Kind("handoff_coming", "Coming campaigns", "The campaigns that Sales was told of.", "name"),
    Kind("handoff_direction", "Directions", "The vision as it was published to Sales.", "vision"),
    Kind("handoff_bet", "Published bets", "The bets of a direction.", "offer"),
    Kind("handoff_finished", "Finished work", "Work that is done: review, name, next job.", "work", "amount"),
    _history("handoff"),
)
_MARKETING = (
    Kind("marketing_segment", "Segments", "Audiences.", "name"),
    Kind("marketing_segment_member", "People in segments", "Who is on the list of a segment."),
    Kind("marketing_campaign", "Campaigns", "Efforts for a segment.", "name", "budget"),
    Kind("marketing_message", "Messages", "The words of a campaign, and the promise in them.", "words", "price"),
    Kind("marketing_placement", "Placements", "Where and when a message is shown."),
    Kind("marketing_lead", "Leads", "Contacts with a need; once sent over, the handoff tells more.", "need"),
    Kind("marketing_touchpoint", "Touchpoints", "Each contact between the firm and a lead."),
    Kind("marketing_tag", "Tags", "Words that contacts are marked with.", "name"),
    Kind("marketing_spend", "Spend", "Money and time that went into campaigns and channels.", "", "amount"),
    Kind("marketing_thanks", "Thanks", "Whose referral was thanked for."),
    Kind("marketing_score_rule", "Rules of the score", "What makes a lead score.", "words", set_up=True),
    Kind("marketing_season", "Seasons", "Spans of the year that come again.", "name", set_up=True),
    Kind("marketing_guess", "Guesses", "What the plan counts with where little is known.", "name", set_up=True),
    Kind("marketing_vision", "Visions", "Where the firm goes, version by version.", "words"),
    Kind("marketing_bet", "Bets", "The bets of a vision.", "offer"),
    _history("marketing"),
)
_SALES = (
    Kind("sales_stage", "Stages", "The stages of a deal.", "name", set_up=True),
    Kind("sales_lost_reason", "Lost reasons", "Why a deal may be lost.", "name", set_up=True),
    Kind("sales_deal", "Deals", "Possible sales.", "title", "amount"),
    Kind("sales_deal_version", "Deals, day by day", "What a deal was from a day on.", "", "amount"),
    Kind("sales_activity", "Activities", "Calls, visits, e-mails, meetings and tasks.", "subject"),
    Kind("sales_note", "Notes", "What was noted with a deal or a customer.", "words"),
    Kind("sales_file", "Files", "Where the files of a deal lie.", "path"),
    Kind("sales_quote", "Quotes", "Offers on paper, version by version.", "number", "net tax"),
    Kind("sales_quote_line", "Lines of quotes", "What a quote offers.", "words", "price"),
    Kind("sales_order", "Orders", "What won deals are worth, and when the work is done.", "document", "amount"),
    Kind("sales_sale", "Sales", "Money that counts as revenue, with its day.", "document", "amount"),
    _history("sales"),
)
_MONTH = (
    Kind("month_meeting", "Meetings", "What was said at the end of each month.", "month"),
    Kind("month_action", "Actions", "What was agreed for the next month, and what came of it.", "words"),
    Kind("month_close", "Closed months", "When a month was closed; its figures are in the document.", "month"),
    Kind("month_person", "Names in closed months", "What a closed month says of persons.", "words"),
    _history("month"),
)

KINDS = (*_OFFICE, *_HALL, *_MARKETING, *_SALES, *_MONTH)
BY_TABLE = {kind.table: kind for kind in KINDS}

# Which records a column points at; `lead_id` stands for every column of that name.
REFERENCES = {
    "agreement_id": "handoff_agreement",
    "campaign_id": "marketing_campaign",
    "channel_id": "business_channel",
    "close_id": "month_close",
    "contact_id": "business_contact",
    "deal_id": "sales_deal",
    "direction_id": "handoff_direction",
    "handoff_id": "handoff_item",
    "lead_id": "marketing_lead",
    "lost_reason_id": "sales_lost_reason",
    "meeting_id": "month_meeting",
    "merged_into": "business_contact",
    "message_id": "marketing_message",
    "of_step": "business_step",
    "one_id": "business_contact",
    "other_id": "business_contact",
    "placement_id": "marketing_placement",
    "previous_id": "handoff_item",
    "quote_id": "sales_quote",
    "reason_id": "handoff_reason",
    "referred_by": "business_contact",
    "referred_id": "business_contact",
    "return_reason_id": "handoff_reason",
    "reverses_id": "sales_sale",
    "segment_id": "marketing_segment",
    "stage_id": "sales_stage",
    "step_id": "business_step",
    "undone_by": "business_step",
    "vision_id": "marketing_vision",
}
