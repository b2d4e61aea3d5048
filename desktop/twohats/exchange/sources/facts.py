"""The table of facts: one row for each file of a program, by the headings that it really has."""

from collections.abc import Sequence

from twohats.exchange.sources.source import Rule, Source, key_of

_TOTAL = "The row adds up others, which are counted one by one."
_FOOTER = "The line is a note of the program that made the file."
_PARTLY = "Of this, {cell} was paid back: write down by hand what is left."
_NOTHING = ("", "0", "0.0", "0.00", "0,00")
_FIRST_LAST = "name=First Name+Middle Name+Last Name"
_ONE_OF_SEVERAL = (("email", r"\s*:::.*", ""), ("phone", r"\s*:::.*", ""))
_GOOGLE_TAGS = ("tags", r"\s*:::\s*", ", "), ("tags", r"(^|, )\*\s*[A-Za-z]+(?=, |$)", "")
_GOOGLE_COLUMNS = (
    "email=E-mail 1 - Value|E-mail 2 - Value; phone=Phone 1 - Value|Phone 2 - Value; "
    "address=Address 1 - Formatted|Address 1 - Street+Address 1 - Postal Code+Address 1 - City; "
    "place=Address 1 - City; note=Notes; "
)
_GOOGLE_APART = "Location|Nickname|Short Name|File As|Occupation|Subject|Address 1 - Label|Organization Title"
_NOT_PAID = Rule(
    "Financial Status",
    "none of",
    "The order is “{cell}”: only what was paid in full is taken in.",
    ("paid",),
    refused=True,
)
_SALESFORCE_FOOTERS = (
    Rule("", "begins", _TOTAL, ("grand total", "subtotal")),
    Rule("", "alone", _FOOTER),
)

SOURCES = (
    Source(
        "Google Contacts",
        "contacts",
        "Phonetic First Name|File As|Labels",
        f"{_FIRST_LAST}; organisation=Organization Name; tags=Labels; {_GOOGLE_COLUMNS}",
        also=("leads",),
        apart=_GOOGLE_APART,
        swaps=(*_ONE_OF_SEVERAL, *_GOOGLE_TAGS),
    ),
    Source(
        "Google Contacts, as of old",
        "contacts",
        "Yomi Name|Given Name|Family Name",
        "name=Name|Given Name+Additional Name+Family Name; organisation=Organization 1 - Name; "
        f"tags=Group Membership; language=Language; {_GOOGLE_COLUMNS}",
        also=("leads",),
        apart=_GOOGLE_APART,
        swaps=(*_ONE_OF_SEVERAL, *_GOOGLE_TAGS),
    ),
    Source(
        "Outlook",
        "contacts",
        "First Name|Last Name|E-mail Address|Home Street|Business Street",
        f"{_FIRST_LAST}; organisation=Company; email=E-mail Address|E-mail 2 Address|E-mail 3 Address; "
        "phone=Mobile Phone|Primary Phone|Business Phone|Home Phone|Company Main Phone; "
        "address=Business Street+Business Postal Code+Business City|Home Street+Home Postal Code+Home City; "
        "place=Business City|Home City; language=Language; note=Notes; tags=Categories",
        also=("leads",),
        apart="Title|Account|Location|Organizational ID Number|Home Address|Business Address|Department",
    ),
    Source(
        "LinkedIn",
        "contacts",
        "First Name|Last Name|Company|Position|Connected On",
        "name=First Name+Last Name; organisation=Company; email=Email Address",
        also=("leads",),
        apart="URL|Position|Connected On",
    ),
    Source(
        "Thunderbird",
        "contacts",
        "Display Name|Primary Email|Screen Name",
        "name=Display Name|First Name+Last Name; organisation=Organization; email=Primary Email|Secondary Email; "
        "phone=Mobile Number|Work Phone|Home Phone; place=Work City|Home City; note=Notes; "
        "address=Work Address+Work Address 2+Work ZipCode+Work City|Home Address+Home Address 2+Home ZipCode+Home City",
        also=("leads",),
        apart="Fax Number|Pager Number|Nickname|Screen Name|Department",
    ),
    Source(
        "Mailchimp",
        "contacts",
        "Email Address|MEMBER_RATING|LEID|EUID",
        "name=First Name+Last Name; email=Email Address; phone=Phone Number; address=Address; tags=TAGS; note=NOTES; "
        "unsubscribed=UNSUB_TIME|CLEAN_TIME; created_on=OPTIN_TIME|CONFIRM_TIME",
        also=("leads",),
        apart="REGION|CC|TIMEZONE|EUID|LEID|LAST_CHANGED",
        swaps=(("tags", '"', ""),),
    ),
    Source(
        "HubSpot deals",
        "deals",
        "Record ID|Deal Name|Deal Stage",
        "external_id=Record ID; title=Deal Name; stage=Deal Stage; closed_on=Close Date; opened_on=Create Date; "
        "amount=Amount; organisation=Associated Company|Associated Company (Primary); name=Associated Contact; "
        "lost_reason=Closed Lost Reason; channel=Original Traffic Source|Original Source",
        apart="Deal owner|Pipeline|Last Activity Date|Associated Company IDs|Associated Contact IDs",
    ),
    Source(
        "HubSpot companies",
        "contacts",
        "Record ID|Company name|Company owner",
        "external_id=Record ID; organisation=Company name; phone=Phone Number; place=City; "
        "address=Street Address+Postal Code+City",
        also=("leads",),
        apart="Company owner|Industry|Last Activity Date",
    ),
    Source(
        "Zoho CRM deals",
        "deals",
        "Record Id|Deal Name|Closing Date|Stage",
        "external_id=Record Id; title=Deal Name; stage=Stage; amount=Amount; closed_on=Closing Date; "
        "opened_on=Created Time; organisation=Account Name; name=Contact Name; channel=Lead Source; "
        "note=Description; lost_reason=Reason For Loss",
        apart="Deal Owner|Modified Time|Last Activity Time|Expected Revenue|Probability|Type",
        swaps=(("external_id", "^zcrm_", ""),),
    ),
    Source(
        "Zoho CRM",
        "leads",
        "Record Id|Lead Source|Modified Time|Last Name",
        "external_id=Record Id; name=First Name+Last Name|Full Name; organisation=Company|Account Name; email=Email; "
        "phone=Mobile|Phone; channel=Lead Source; created_on=Created Time; place=City|Mailing City; note=Description; "
        "address=Street+Zip Code+City|Mailing Street+Mailing Zip+Mailing City; unsubscribed=Email Opt Out; tags=Tag",
        also=("contacts",),
        apart="Lead Owner|Contact Owner|Created By|Modified By|Modified Time|Rating|Lead Status|Industry|Title",
        swaps=(("external_id", "^zcrm_", ""), ("unsubscribed", "(?i)^(false|no|0)$", "")),
    ),
    Source(
        "HubSpot contacts",
        "leads",
        "Record ID|First Name|Last Name|Email",
        "external_id=Record ID; name=First Name+Last Name; email=Email; phone=Phone Number|Mobile Phone Number; "
        "organisation=Company name|Associated Company|Company; created_on=Create Date; place=City; "
        "channel=Original Traffic Source|Original Source|Lead Source; unsubscribed=Unsubscribed from all email; "
        "address=Street Address+Postal Code+City; language=Preferred language; note=Message",
        also=("contacts",),
        apart="Contact owner|Last Activity Date|Lead Status|Marketing contact status|Associated Company IDs",
    ),
    Source(
        "Salesforce opportunities",
        "deals",
        "Opportunity Name|Stage|Close Date",
        "external_id=Opportunity ID; title=Opportunity Name; stage=Stage; amount=Amount; closed_on=Close Date; "
        "opened_on=Created Date; organisation=Account Name; channel=Lead Source; note=Description; "
        "lost_reason=Loss Reason|Closed Lost Reason",
        apart="Opportunity Owner|Fiscal Period|Age|Type|Next Step|Probability|Owner Role|Last Activity",
        rules=_SALESFORCE_FOOTERS,
    ),
    Source(
        "Salesforce leads",
        "leads",
        "Lead Owner|Lead Status|Last Name",
        "external_id=Lead ID; name=First Name+Last Name; organisation=Company / Account|Company; email=Email; "
        "phone=Phone|Mobile; channel=Lead Source|Campaign Channel; campaign=Primary Campaign; "
        "created_on=Create Date|Created Date; place=City|Location Friendly Name; unsubscribed=Email Opt Out; "
        "address=Street+Zip/Postal Code+City; note=Description",
        also=("contacts",),
        apart="Lead Owner|Lead Owner: Manager|Lead Status|Last Activity|Last Activity Date|Title|Rating",
        rules=_SALESFORCE_FOOTERS,
    ),
    Source(
        "Pipedrive deals",
        "deals",
        "Deal - Title|Deal - Stage",
        "external_id=Deal - ID; title=Deal - Title; stage=Deal - Stage; result=Deal - Status; amount=Deal - Value; "
        "currency=Deal - Currency|Deal - Currency of Value; expected_close=Deal - Expected close date; "
        "opened_on=Deal - Deal created; closed_on=Deal - Deal closed on|Deal - Won time|Deal - Lost time; "
        "lost_reason=Deal - Lost reason; organisation=Organization - Name|Deal - Organization; "
        "name=Person - Name|Person - First name+Person - Last name|Deal - Contact person; "
        "email=Person - Email (Work)|Person - Email - Work|Person - Email; channel=Deal - Source channel; "
        "phone=Person - Phone|Person - Phone - Work; note=Note - Content",
        also=("contacts",),
        apart="Deal - Label|Deal - Owner|Deal - Pipeline|Deal - Probability|Activity - Subject|Activity - Due date",
    ),
    Source(
        "Pipedrive people",
        "contacts",
        "Person - Name",
        "external_id=Person - ID; name=Person - Name; organisation=Person - Organization|Organization - Name; "
        "email=Person - Email - Work|Person - Email (Work)|Person - Email; tags=Person - Labels|Person - Label; "
        "phone=Person - Phone - Mobile|Person - Phone - Work|Person - Phone; address=Organization - Address; "
        "created_on=Person - Person created; note=Note - Content",
        also=("leads",),
    ),
    Source(
        "Shopify orders",
        "sales",
        "Name|Financial Status|Paid at|Lineitem name",
        "date=Paid at|Created at; document=Name; contact=Email|Billing Name; amount=Subtotal; currency=Currency; "
        "place=Billing City|Shipping City; note=Notes",
        apart="Total|Taxes|Shipping|Lineitem price|Lineitem quantity|Vendor|Source|Id|Discount Amount",
        rules=(
            Rule("Financial Status", "blank", "The row is another item of the order above it."),
            _NOT_PAID,
            Rule("Refunded Amount", "none of", _PARTLY, _NOTHING, refused=True),
        ),
    ),
    Source(
        "Shopify customers",
        "contacts",
        "Customer ID|First Name|Last Name|Accepts Email Marketing",
        "external_id=Customer ID; name=First Name+Last Name; email=Email; phone=Phone|Default Address Phone; "
        "organisation=Default Address Company; place=Default Address City; tags=Tags; note=Note; "
        "address=Default Address Address1+Default Address Address2+Default Address Zip+Default Address City",
        also=("leads",),
        apart="Total Spent|Total Orders",
        swaps=(("external_id", "^'", ""), ("phone", "^'", "")),
    ),
    Source(
        "Stripe payments",
        "sales",
        "id|Amount|Amount Refunded|Status|Currency",
        "date=Created date (UTC)|Created (UTC); document=id; contact=Customer Email|Customer Description; "
        "amount=Amount; currency=Currency; note=Description",
        apart="Fee|Net|Converted Amount|Customer ID|Mode|Statement Descriptor|Payment Source Type",
        rules=(
            Rule(
                "Status",
                "none of",
                "The payment is “{cell}”: only what was paid in full is taken in.",
                ("paid", "succeeded"),
                refused=True,
            ),
            Rule("Amount Refunded", "none of", _PARTLY, _NOTHING, refused=True),
        ),
    ),
    Source(
        "Stripe customers",
        "contacts",
        "id|Email|Name|Created (UTC)|Delinquent",
        "external_id=id; name=Name; email=Email; note=Description; phone=Phone; created_on=Created (UTC)",
        also=("leads",),
        apart="Total Spend|Payment Count|Plan|Status|tag",
    ),
    Source(
        "Facebook Lead Ads",
        "leads",
        "created_time|ad_id|form_id|platform",
        "external_id=id; created_on=created_time; campaign=campaign_name; channel=platform; "
        "name=full_name|first_name+last_name|full name; email=email; phone=phone_number|phone number; "
        "organisation=company_name; place=city",
        also=("contacts",),
        apart="form_name|ad_name|adset_name|is_organic|lead_status|ad_id|adset_id|campaign_id|form_id",
        swaps=(
            ("external_id", "^l:", ""),
            ("phone", "^p:", ""),
            ("channel", "^fb$", "Facebook"),
            ("channel", "^ig$", "Instagram"),
        ),
    ),
    *(
        Source(
            "Google Ads",
            "spend",
            marks,
            "date=Day|Date|Week|Month; campaign=Campaign; amount=Cost; currency=Currency code",
            apart="Budget|Budget name|Campaign status|Campaign type|Clicks|Conversions",
            shared=(("channel", "Google Ads"),),
            rules=(Rule("", "begins", _TOTAL, ("total:", "total :", "gesamt:", "suma:", "totale:")),),
            swaps=(("campaign", r"^\s*--\s*$", ""), ("amount", r"^\s*--\s*$", "0")),
        )
        for marks in ("Campaign|Cost|Currency code", "Campaign|Cost|Impr.|Clicks")
    ),
    Source(
        "Meta Ads",
        "spend",
        "Campaign name|Reporting starts|Amount spent",
        "date=Day|Reporting starts; campaign=Campaign name; amount=Amount spent",
        apart="Results|Reach|Impressions|Budget|Ad set budget|Cost per results|Starts|Ends|Reporting ends",
        shared=(("channel", "Meta Ads"),),
        rules=(
            Rule("Campaign name", "blank", _TOTAL),
            Rule(
                "Reporting ends",
                "other month than",
                "The row is for several months in one: break the report down by day, then take it in.",
                ("Reporting starts",),
                refused=True,
            ),
            Rule("Campaign name", "begins", _TOTAL, ("results from ",)),
        ),
    ),
)


def source_of(headings: Sequence[str]) -> Source | None:
    """The program whose file has these headings; the first row of the table that fits."""
    keys = frozenset(map(key_of, headings))
    return next((source for source in SOURCES if source.is_of(keys)), None)
