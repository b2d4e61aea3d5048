"""Headings, cards, a messy ledger and strings that break programs, where they lie beside the checkout."""

import csv
import json
from decimal import Decimal
from pathlib import Path

import pytest
from house import House
from real.raw import DATA

from twohats.exchange.fields import FIELDS, KINDS
from twohats.exchange.plan import Record, Wishes, make_plan
from twohats.exchange.reading import Row
from twohats.exchange.recognising import recognise
from twohats.exchange.taking.take import take_in
from twohats.hat import Hat

pytestmark = pytest.mark.skipif(not DATA.is_dir(), reason="the folder of real files is not beside the checkout")

HEADINGS = [
    ("google_contacts/HEADER_new_2024_full.csv", "Google Contacts", "contacts"),
    ("google_contacts/HEADER_old_yomi_type.csv", "Google Contacts, as of old", "contacts"),
    ("google_contacts/HEADER_older_no_language.csv", "Google Contacts, as of old", "contacts"),
    ("outlook/HEADER_google_outlook_csv_partial.csv", "Outlook", "contacts"),
    ("pipedrive/HEADER_deal_prefix_style.csv", "Pipedrive deals", "deals"),
    ("pipedrive/HEADER_import_template.csv", "Pipedrive deals", "deals"),
    ("salesforce/HEADER_lead_report_attested.csv", "Salesforce leads", "leads"),
    ("stripe/HEADER_dashboard_customers_export.csv", "Stripe customers", "contacts"),
]


@pytest.mark.parametrize(("name", "source", "kind"), HEADINGS, ids=[name for name, *_ in HEADINGS])
def test_real_headings_are_known(tmp_path: Path, name: str, source: str, kind: str) -> None:
    (headings,) = csv.reader((DATA / "formats" / name).read_text(encoding="utf-8-sig").splitlines()[:1])
    path = tmp_path / "export.csv"
    with path.open("w", newline="", encoding="utf-8") as stream:
        csv.writer(stream).writerows([headings, ["x"] * len(headings)])
    found = recognise(path)
    assert (found.source, found.kind) == (source, kind)
    assert {"name"} <= set(found.fields) or "title" in found.fields


@pytest.mark.parametrize(
    ("name", "people"),
    [("gmail-list", 3), ("gmail-single", 1), ("outlook-2003", 1), ("rfc2426-example", 2), ("rfc6350-example", 1)],
)
def test_real_cards_go_in_whole(house: House, name: str, people: int) -> None:
    path = DATA / "vcard" / "ez-vcard" / f"{name}.vcf"
    result = take_in(house.file, make_plan(path, "contacts", Wishes())).result
    assert (result.added, result.refused) == (people, [])
    reached = "SELECT count(DISTINCT contact_id) FROM business_contact_point WHERE kind IN ('email', 'phone')"
    assert house.value(reached) == people


def test_a_messy_ledger_goes_in_to_the_penny(house: House) -> None:
    path = DATA / "malformed_csv" / "clevercsv" / "airedale.csv"
    assert recognise(path).kind == "sales"
    plan = make_plan(path, "sales", Wishes(columns=("Payment Date=date", "Amount=amount", "Supplier=contact",
                                                    "Transaction No.=document")))  # fmt: skip
    rows = [row for row in plan.table.rows() if isinstance(row, Row) and not row.blank]
    records = [record for record in plan.records() if isinstance(record, Record) and not record.row.blank]
    amounts = [Decimal(row.cells[-1].replace(",", "")) for row in rows if row.cells[-1].strip()]
    assert [record.number("amount") for record in records if record.text("amount")] == amounts
    result = take_in(house.file, plan).result
    read = len(records) - len([one for one in result.refused if "missing" in one.reason])
    assert read == len(amounts)
    assert house.value("SELECT sum(amount) FROM sales_sale") == sum(amounts) * 100


TEXTS = [(kind, field.name) for kind in KINDS for field in FIELDS[kind] if field.type == "text"]


@pytest.mark.parametrize(("kind", "name"), TEXTS)
def test_strings_that_break_programs_go_through_every_text_field_unharmed(
    house: House, tmp_path: Path, kind: str, name: str
) -> None:
    strings = json.loads((DATA / "naughty_strings" / "blns.json").read_text(encoding="utf-8"))
    beside = {"date": "2026-10-01", "amount": "5"} if kind in {"sales", "spend"} else {}
    path = tmp_path / "naughty.csv"
    with path.open("w", newline="", encoding="utf-8", errors="surrogatepass") as stream:
        writer = csv.writer(stream, quoting=csv.QUOTE_ALL)
        writer.writerows([[name, *beside], *([text, *beside.values()] for text in strings)])
    before = house.content()
    plan = make_plan(path, kind, Wishes(columns=tuple(f"{one}={one}" for one in (name, *beside))))
    result = take_in(house.file, plan).result
    assert result.read == len(strings)
    assert all(one.reason.endswith(".") for one in result.refused)
    house.file.undo(Hat.SALES if kind in {"sales", "deals"} else Hat.MARKETING)
    assert house.content() == before
