"""Files as the programs of strangers write them: their real headings over rows of our own."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from twohats.exchange.plan import Wishes


@dataclass(frozen=True)
class Stranger:
    """One program's file, and what must become of it."""

    source: str
    kind: str
    headings: str
    rows: tuple[Mapping[str, str], ...]
    taken: tuple[Mapping[str, str], ...]
    above: str = ""
    below: str = ""
    encoding: str = "utf-8"
    delimiter: str = ","
    left_out: int = 0
    refused: tuple[str, ...] = ()

    @property
    def wishes(self) -> Wishes:
        """What its owner has to say about it."""
        return Wishes(encoding=self.encoding if self.encoding == "cp1252" else None)

    def save(self, folder: Path) -> Path:
        """The file."""
        path = folder / "export.csv"
        names = self.headings.split(",")
        unknown = [name for row in self.rows for name in row if name not in names]
        assert not unknown, unknown
        lines = [names, *([row.get(name, "") for name in names] for row in self.rows)]
        table = "".join(self.delimiter.join(map(self._quoted, cells)) + "\r\n" for cells in lines)
        path.write_bytes((self.above + table + self.below).encode(self.encoding))
        return path

    def _quoted(self, cell: str) -> str:
        if any(sign in cell for sign in (self.delimiter, '"', "\n")):
            return '"' + cell.replace('"', '""') + '"'
        return cell


GOOGLE_NEW = (
    "First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,Name Prefix,"
    "Name Suffix,Nickname,File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,"
    "Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,"
    "Address 1 - Label,Address 1 - Formatted,Address 1 - Street,Address 1 - City,Address 1 - PO Box,"
    "Address 1 - Region,Address 1 - Postal Code,Address 1 - Country,Address 1 - Extended Address"
)
GOOGLE_OLD = (
    "Name,Given Name,Additional Name,Family Name,Yomi Name,Given Name Yomi,Additional Name Yomi,Family Name Yomi,"
    "Name Prefix,Name Suffix,Initials,Nickname,Short Name,Maiden Name,Birthday,Gender,Location,Billing Information,"
    "Directory Server,Mileage,Occupation,Hobby,Sensitivity,Priority,Subject,Notes,Language,Photo,Group Membership,"
    "E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Organization 1 - Name"
)
OUTLOOK = (
    "First Name,Middle Name,Last Name,Title,Suffix,Initials,Web Page,Gender,Birthday,Anniversary,Location,Language,"
    "Internet Free Busy,Notes,E-mail Address,E-mail 2 Address,E-mail 3 Address,Primary Phone,Home Phone,Home Phone 2,"
    "Mobile Phone,Pager,Home Fax,Home Address,Home Street,Home City,Home State,Home Postal Code,Home Country,"
    "Company Main Phone,Business Phone,Business Fax,Company,Job Title,Department,Organizational ID Number,Account,"
    "Business Address,Business Street,Business City,Business State,Business Postal Code,Categories"
)
THUNDERBIRD = (
    "First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Screen Name,Work Phone,Home Phone,"
    "Fax Number,Pager Number,Mobile Number,Home Address,Home Address 2,Home City,Home State,Home ZipCode,Home Country,"
    "Work Address,Work Address 2,Work City,Work State,Work ZipCode,Work Country,Job Title,Department,Organization,"
    "Web Page 1,Web Page 2,Birth Year,Birth Month,Birth Day,Custom 1,Custom 2,Custom 3,Custom 4,Notes"
)
MAILCHIMP = (
    "Email Address,First Name,Last Name,Address,Phone Number,Birthday,UNSUB_TIME,UNSUB_REASON,MEMBER_RATING,"
    "OPTIN_TIME,OPTIN_IP,CONFIRM_TIME,CONFIRM_IP,LATITUDE,LONGITUDE,GMTOFF,DSTOFF,TIMEZONE,CC,REGION,LAST_CHANGED,"
    "LEID,EUID,NOTES,TAGS"
)
SHOPIFY_ORDERS = (
    "Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Accepts Marketing,Currency,Subtotal,Shipping,"
    "Taxes,Total,Discount Code,Discount Amount,Shipping Method,Created at,Lineitem quantity,Lineitem name,"
    "Lineitem price,Lineitem compare at price,Lineitem sku,Billing Name,Billing City,Notes,Payment Method,"
    "Refunded Amount,Vendor,Id,Tags,Risk Level,Source"
)
PAID = {
    "Financial Status": "paid",
    "Paid at": "2026-10-03 11:22:33 +0100",
    "Currency": "EUR",
    "Refunded Amount": "0.00",
}

STRANGERS = (
    Stranger(
        "Google Contacts",
        "contacts",
        GOOGLE_NEW,
        (
            {
                "First Name": "Ana",
                "Last Name": "Ferreira",
                "Organization Name": "Café Sol",
                "Labels": "VIP ::: * myContacts",
                "E-mail 1 - Label": "* Work",
                "E-mail 1 - Value": "ana@example.com ::: ana2@example.com",
                "Phone 1 - Value": "+351 21 000 00 00",
                "Address 1 - Formatted": "Rua Nova 5\nLisboa",
                "Address 1 - City": "Lisboa",
            },
        ),
        (
            {
                "name": "Ana Ferreira",
                "organisation": "Café Sol",
                "email": "ana@example.com",
                "phone": "+351 21 000 00 00",
                "address": "Rua Nova 5\nLisboa",
                "place": "Lisboa",
                "tags": "VIP",
            },
        ),
    ),
    Stranger(
        "Google Contacts, as of old",
        "contacts",
        GOOGLE_OLD,
        (
            {
                "Name": "Ana Ferreira",
                "Given Name": "Ana",
                "Family Name": "Ferreira",
                "Group Membership": "* myContacts ::: Bakers",
                "E-mail 1 - Value": "ana@example.com",
                "Organization 1 - Name": "Café Sol",
                "Location": "somewhere",
            },
        ),
        ({"name": "Ana Ferreira", "email": "ana@example.com", "organisation": "Café Sol", "tags": ", Bakers"},),
    ),
    Stranger(
        "Outlook",
        "contacts",
        OUTLOOK,
        (
            {
                "First Name": "Jürgen",
                "Last Name": "Müller",
                "Title": "Dr.",
                "E-mail Address": "j@example.de",
                "Business Phone": "030 1",
                "Company": "Müller GmbH",
                "Business Street": "Hauptstr. 1",
                "Business Postal Code": "10115",
                "Business City": "Berlin",
            },
        ),
        (
            {
                "name": "Jürgen Müller",
                "organisation": "Müller GmbH",
                "email": "j@example.de",
                "phone": "030 1",
                "address": "Hauptstr. 1, 10115, Berlin",
                "place": "Berlin",
            },
        ),
        encoding="cp1252",
    ),
    Stranger(
        "LinkedIn",
        "contacts",
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
        ({"First Name": "Dana", "Last Name": "Berg", "Company": "Acme", "Connected On": "01 Jan 2024", "URL": "x"},),
        ({"name": "Dana Berg", "organisation": "Acme"},),
        above='Notes:\r\n"When exporting your connection data, you may notice, for instance, gaps."\r\n\r\n',
    ),
    Stranger(
        "Thunderbird",
        "contacts",
        THUNDERBIRD,
        (
            {
                "Display Name": "Ana Ferreira",
                "Primary Email": "ana@example.com",
                "Fax Number": "9",
                "Home Phone": "21 1",
                "Home City": "Lisboa",
            },
        ),
        ({"name": "Ana Ferreira", "email": "ana@example.com", "phone": "21 1", "place": "Lisboa",
          "address": "Lisboa"},),
    ),
    Stranger(
        "Mailchimp",
        "contacts",
        MAILCHIMP,
        (
            {"Email Address": "ana@example.com", "First Name": "Ana", "TAGS": '"VIP","fair"', "LEID": "1"},
            {"Email Address": "ben@example.com", "UNSUB_TIME": "2026-01-02 03:04:05", "LEID": "2"},
        ),
        (
            {"name": "Ana", "email": "ana@example.com", "tags": "VIP,fair"},
            {"email": "ben@example.com", "unsubscribed": "2026-01-02 03:04:05"},
        ),
    ),
    Stranger(
        "HubSpot contacts",
        "leads",
        "Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Last Activity Date (EDT),Lead Status,"
        "Marketing contact status,Create Date (EDT),Associated Company,Original Traffic Source,"
        "Unsubscribed from all email",
        (
            {
                "Record ID": "101",
                "First Name": "Ana",
                "Last Name": "Ferreira",
                "Email": "ana@example.com",
                "Contact owner": "Olga Owner",
                "Lead Status": "NEW",
                "Create Date (EDT)": "2026-10-02 09:14",
                "Associated Company": "Café Sol",
                "Original Traffic Source": "Organic search",
                "Unsubscribed from all email": "false",
            },
        ),
        (
            {
                "external_id": "101",
                "name": "Ana Ferreira",
                "organisation": "Café Sol",
                "email": "ana@example.com",
                "channel": "Organic search",
                "created_on": "2026-10-02 09:14:00",
                "unsubscribed": "false",
            },
        ),
    ),
    Stranger(
        "HubSpot deals",
        "deals",
        "Record ID,Deal Name,Deal Stage,Close Date,Deal owner,Amount,Associated Company,Associated Contact",
        (
            {
                "Record ID": "7",
                "Deal Name": "Kitchen",
                "Deal Stage": "Closed won",
                "Close Date": "2026-10-05 10:00",
                "Amount": "1200.50",
                "Associated Company": "Café Sol",
            },
        ),
        (
            {
                "external_id": "7",
                "title": "Kitchen",
                "stage": "Closed won",
                "closed_on": "2026-10-05 10:00:00",
                "amount": "1200.50",
                "organisation": "Café Sol",
            },
        ),
    ),
    Stranger(
        "Zoho CRM",
        "leads",
        "Record Id,Lead Owner.id,Lead Owner,Company,First Name,Last Name,Title,Email,Phone,Lead Source,Lead Status,"
        "Created Time,Modified Time,Email Opt Out,City",
        (
            {
                "Record Id": "zcrm_55",
                "Lead Owner": "Olga",
                "Company": "Café Sol",
                "Last Name": "Ferreira",
                "Lead Source": "Trade Show",
                "Created Time": "2026-10-02 08:00:00",
                "Email Opt Out": "false",
                "Title": "CEO",
            },
        ),
        (
            {
                "external_id": "55",
                "name": "Ferreira",
                "organisation": "Café Sol",
                "channel": "Trade Show",
                "created_on": "2026-10-02 08:00:00",
            },
        ),
    ),
    Stranger(
        "Salesforce leads",
        "leads",
        "Lead ID,Lead Owner: Manager,Lead Owner,First Name,Last Name,Email,Lead Status,Last Activity,"
        "Last Activity Date,Phone,Primary Campaign,Campaign Channel,Create Date,Location Friendly Name",
        ({"Lead ID": "00Q1", "First Name": "Ana", "Last Name": "F", "Create Date": "2026-10-02", "Lead Owner": "O"},),
        ({"external_id": "00Q1", "name": "Ana F", "created_on": "2026-10-02"},),
        below="Grand Totals (1 records)\r\n\r\nLead report\r\nGenerated By: Olga\r\n",
        left_out=3,
    ),
    Stranger(
        "Salesforce opportunities",
        "deals",
        "Opportunity Owner,Account Name,Opportunity Name,Stage,Fiscal Period,Amount,Probability (%),Age,Close Date,"
        "Created Date,Next Step,Lead Source,Type",
        (
            {
                "Opportunity Name": "Roof",
                "Account Name": "Café Sol",
                "Stage": "Closed Lost",
                "Amount": "1,500.00",
                "Close Date": "31/10/2026",
                "Age": "5",
            },
        ),
        ({"title": "Roof", "organisation": "Café Sol", "stage": "Closed Lost", "amount": "1500.00",
          "closed_on": "2026-10-31"},),
    ),
    Stranger(
        "Pipedrive deals",
        "deals",
        "Deal - Title,Deal - Owner,Deal - Pipeline,Deal - Stage,Deal - Value,Deal - Currency,"
        "Deal - Expected close date,Deal - Status,Deal - Probability,Deal - Label,Deal - Won time,"
        "Organization - Name,Organization - Owner,Organization - Address",
        (
            {
                "Deal - Title": "Roof",
                "Deal - Stage": "Demo Scheduled",
                "Deal - Status": "Won",
                "Deal - Value": "900",
                "Deal - Currency": "EUR",
                "Deal - Won time": "2026-10-04 10:00:00",
                "Organization - Name": "Café Sol",
            },
        ),
        (
            {
                "title": "Roof",
                "stage": "Demo Scheduled",
                "result": "Won",
                "amount": "900",
                "currency": "EUR",
                "closed_on": "2026-10-04 10:00:00",
                "organisation": "Café Sol",
            },
        ),
    ),
    Stranger(
        "Pipedrive people",
        "contacts",
        "Person - Name,Person - Labels,Person - Organization,Person - Email - Work,Person - Phone - Mobile",
        ({"Person - Name": "Ana", "Person - Email - Work": "ana@example.com", "Person - Labels": "Hot"},),
        ({"name": "Ana", "email": "ana@example.com", "tags": "Hot"},),
    ),
    Stranger(
        "Shopify orders",
        "sales",
        SHOPIFY_ORDERS,
        (
            {"Name": "#1001", "Email": "ana@example.com", **PAID, "Subtotal": "30.50", "Total": "40.00",
             "Lineitem name": "Bread"},
            {"Name": "#1001", "Email": "ana@example.com", "Lineitem name": "Cake", "Lineitem price": "10.00"},
            {"Name": "#1002", "Email": "b@example.com", **PAID, "Financial Status": "pending", "Subtotal": "7.00"},
            {"Name": "#1003", "Email": "c@example.com", **PAID, "Subtotal": "9.00", "Refunded Amount": "2.00"},
        ),
        (
            {
                "date": "2026-10-03 11:22:33",
                "document": "#1001",
                "contact": "ana@example.com",
                "amount": "30.50",
                "currency": "EUR",
            },
        ),
        left_out=1,
        refused=("The order is “pending”", "2.00 was paid back"),
    ),
    Stranger(
        "Shopify customers",
        "contacts",
        "Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Default Address Company,"
        "Default Address Address1,Default Address Address2,Default Address City,Default Address Province Code,"
        "Default Address Country Code,Default Address Zip,Default Address Phone,Phone,Accepts SMS Marketing,"
        "Total Spent,Total Orders,Note,Tax Exempt,Tags",
        ({"Customer ID": "'77", "First Name": "Ana", "Default Address City": "Porto", "Total Spent": "10.00"},),
        ({"external_id": "77", "name": "Ana", "place": "Porto", "address": "Porto"},),
    ),
    Stranger(
        "Stripe payments",
        "sales",
        "id,Created date (UTC),Amount,Amount Refunded,Currency,Captured,Converted Amount,Fee,Net,Status,Description,"
        "Customer ID,Customer Description,Customer Email",
        (
            {
                "id": "ch_1",
                "Created date (UTC)": "2026-10-01 15:00",
                "Amount": "1500,00",
                "Amount Refunded": "0,00",
                "Currency": "eur",
                "Status": "Paid",
                "Customer Email": "ana@example.com",
            },
            {"id": "ch_2", "Created date (UTC)": "2026-10-01 15:00", "Amount": "5,00", "Status": "Failed"},
        ),
        (
            {
                "date": "2026-10-01 15:00:00",
                "document": "ch_1",
                "contact": "ana@example.com",
                "amount": "1500.00",
                "currency": "eur",
            },
        ),
        refused=("The payment is “Failed”",),
    ),
    Stranger(
        "Stripe customers",
        "contacts",
        "id,Description,Email,Name,Created (UTC),Delinquent,Plan,Status,Total Spend,Payment Count,Refunded Volume,"
        "Dispute Losses,tag (metadata)",
        ({"id": "cus_1", "Email": "ana@example.com", "Name": "Ana", "Total Spend": "12.00", "Status": "active"},),
        ({"external_id": "cus_1", "name": "Ana", "email": "ana@example.com"},),
    ),
    Stranger(
        "Facebook Lead Ads",
        "leads",
        "id,created_time,ad_id,ad_name,adset_id,adset_name,campaign_id,campaign_name,form_id,form_name,is_organic,"
        "platform,what_do_you_need?,email,full_name,phone_number",
        (
            {
                "id": "l:998",
                "created_time": "2026-10-02T09:14:00+01:00",
                "ad_id": "ag:1",
                "campaign_name": "Autumn",
                "platform": "fb",
                "what_do_you_need?": "A kitchen",
                "email": "ana@example.com",
                "full_name": "Ana Ferreira",
                "phone_number": "p:+351210000000",
            },
        ),
        (
            {
                "external_id": "998",
                "name": "Ana Ferreira",
                "email": "ana@example.com",
                "phone": "+351210000000",
                "channel": "Facebook",
                "campaign": "Autumn",
                "created_on": "2026-10-02 09:14:00",
            },
        ),
        encoding="utf-16",
        delimiter="\t",
    ),
    Stranger(
        "Google Ads",
        "spend",
        "Day,Campaign,Campaign type,Currency code,Budget,Impr.,Clicks,Cost,Conversions",
        (
            {"Day": "2026-10-01", "Campaign": "Brand", "Currency code": "EUR", "Cost": "1,172.45", "Budget": "50.00"},
            {"Day": "2026-10-02", "Campaign": "Brand", "Currency code": "EUR", "Cost": " --"},
            {"Day": "Total: Campaigns", "Cost": "1,172.45", "Clicks": "132"},
        ),
        (
            {"date": "2026-10-01", "campaign": "Brand", "currency": "EUR", "amount": "1172.45",
             "channel": "Google Ads"},
            {"date": "2026-10-02", "campaign": "Brand", "currency": "EUR", "amount": "0", "channel": "Google Ads"},
        ),
        above="Campaign report\r\nOctober 1, 2026 - October 31, 2026\r\n",
        left_out=1,
    ),
    Stranger(
        "Google Ads",
        "spend",
        "Day,Campaign,Impr.,Clicks,Cost",
        ({"Day": "2026-10-01", "Campaign": "Brand", "Cost": "12,50"}, {"Day": "Gesamt: Konto", "Cost": "12,50"}),
        ({"date": "2026-10-01", "campaign": "Brand", "amount": "12.50", "channel": "Google Ads"},),
        above="Kampagnenbericht\r\n1. Oktober 2026 - 31. Oktober 2026\r\n",
        encoding="utf-16",
        delimiter="\t",
        left_out=1,
    ),
    Stranger(
        "Meta Ads",
        "spend",
        "Reporting starts,Reporting ends,Campaign name,Campaign delivery,Results,Reach,Impressions,"
        "Cost per results,Amount spent (EUR),Ends",
        (
            {"Reporting starts": "2026-10-01", "Reporting ends": "2026-10-31", "Amount spent (EUR)": "90.10"},
            {"Reporting starts": "2026-10-01", "Reporting ends": "2026-10-31", "Campaign name": "Autumn",
             "Cost per results": "2.10", "Amount spent (EUR)": "90.10"},
            {"Reporting starts": "2026-08-01", "Reporting ends": "2026-10-31", "Campaign name": "Summer",
             "Amount spent (EUR)": "5.55"},
        ),
        ({"date": "2026-10-01", "campaign": "Autumn", "amount": "90.10", "channel": "Meta Ads"},),
        left_out=1,
        refused=("several months in one",),
    ),
)  # fmt: skip
