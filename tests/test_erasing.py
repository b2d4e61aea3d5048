"""A person is erased: not a byte of them is left, and every sum, count and hash is as it was."""

import json
from collections.abc import Iterator
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdf
import pytest
import sales_verbs as sales
from exchange.returning.coming_back import all_rows, come_back, leave
from house import Clock, House

from twohats.business.operations.contacts import add_contact, note_consent, rename_contact, write_down
from twohats.business.rules.calendar import parse_month
from twohats.business.rules.contacts import Person
from twohats.business.store import contacts
from twohats.business.store.similar import duplicates
from twohats.erasing import erase, erase_again, erased_uids, held_of
from twohats.errors import RuleError
from twohats.exchange.duplicates.merging import merge
from twohats.exchange.person.data import PARTS
from twohats.exchange.person.traces import traces_of
from twohats.exchange.plan import Wishes, make_plan
from twohats.exchange.taking.result import Result
from twohats.exchange.taking.take import take_in
from twohats.hat import Hat
from twohats.marketing.operations import leads as marketing
from twohats.marketing.operations.answers import thank
from twohats.marketing.operations.segments import add_to_list
from twohats.marketing.operations.sending import send
from twohats.marketing.rules.leads import NewLead, Sending
from twohats.marketing.store.referrals import count_unthanked, referrals
from twohats.marketing.store.segments import search_people
from twohats.month.figures import compute
from twohats.month.identities import broken_identities
from twohats.month.operations.closing import close_month
from twohats.month.pages import make_pdf
from twohats.month.report import report_of
from twohats.rooms import ROOMS, SCHEMA, open_business
from twohats.sales.operations.customers import note_about
from twohats.sales.operations.deals import link_file, note
from twohats.sales.operations.quoting import write_quote
from twohats.sales.rules.quotes import NewQuote, QuoteLine
from twohats.sales.store.customers import customer_ids, customers
from twohats.storage import backup, history
from twohats.storage.checkup import checkup
from twohats.storage.file import create_file, open_file
from twohats.storage.sqlite import Connection, IntegrityError, OwnerConnection

NOVEMBER, DECEMBER = parse_month("2026-11"), parse_month("2026-12")
OWN = "Xylomena"
# What says nothing of a person: numbers of the file's own, and words that the firm gave to something else.
STAYS = {
    ("handoff_item", "campaign"),
    ("handoff_item", "campaign_uid"),
    ("month_person", "place"),
    ("sales_deal_version", "state"),
    ("sales_sale", "rate"),
    ("sales_sale", "currency"),
}


def quoted() -> NewQuote:
    lines = (QuoteLine("Tiles", 4000, 25_00, unit="m²"),)
    return NewQuote(lines=lines, intro="Dear Ana", terms="As we said", path="/home/ana.pdf")


def live(house: House) -> None:
    """Ana with something in every table, her twin who turned out to be her, and Bob whom she named."""
    lead = house.capture()
    house.market(marketing.log_contact, lead, "in", 1, "Wants tiles by May")
    house.market(marketing.add_tags, 1, "vip")
    house.market(add_to_list, "Friends", [1])
    house.market(note_consent, 1, ["email"], "given", "on the form")
    first = house.send(lead)
    house.file.undo(Hat.MARKETING)
    deal = house.accept(house.send(lead))
    assert house.value("SELECT contact_id FROM handoff_item WHERE id = ?", first) is None
    quote = house.sell(write_quote, deal, quoted())
    assert quote
    house.sell(link_file, deal, "/home/plan of Ana.pdf")
    house.sell(note, deal, "Her kitchen is small")
    house.sell(note_about, 1, "Has a dog")
    house.sell(sales.log_activity, deal, "call", "She was glad")
    house.sell(sales.win, deal, sales.Win(900_00, document="2026-17"))
    house.sell(sales.finish_work, deal, "2026-11-02", "All done")
    twin = house.market(write_down, Person("Ana F", phone="912 345 678", note="The same?"))
    house.do(Hat.MARKETING, merge, 1, twin, through=house.file.connection(Hat.OWNER))
    second = house.capture("Ana Ferreira", "bath")
    house.accept(house.send(second))
    roof = house.capture("Ana Ferreira", "roof")
    house.market(send, roof, Sending(promise="Soon", another_need=True))
    bob = house.market(
        marketing.capture, NewLead(Person("Bob", email="bob@example.com", referred_by=1), "door", "Referral")
    )
    house.sell(sales.win, house.accept(house.send(bob)), sales.Win(500_00))
    house.market(thank, house.value("SELECT id FROM business_contact WHERE name = 'Bob'"), "Ana likes wine")
    eve = house.market(add_contact, Person("Eve"))
    house.market(write_down, Person(email="ana@example.com", referred_by=eve))
    house.market(thank, 1, "Eve was glad")


def say_words(db: Connection, rows: dict[str, set[int]], turn: int) -> set[str]:
    """Write an unmistakable word into every text of these rows that takes one; those that take none hold no name."""
    said = set()
    for table, ids in rows.items():
        names = [row[1] for row in db.all(f"PRAGMA table_info({table})") if row[2] == "TEXT"]
        for name in names:
            if (table, name) in STAYS or name == "uid" or name.endswith(("_uid", "_on", "_at")) or name in DAYS:
                continue
            for row_id in ids:
                word = f"{OWN}{turn}{table.replace('_', '')}{name.replace('_', '')}é{row_id}"
                if said_by(db, table, name, row_id, word):
                    said.add(word)
    return said


DAYS = {"at", "until", "kept_until", "not_before", "promise_until", "valid_until", "wanted_from", "wanted_until"} | {
    "first_bought",
    "last_bought",
    "expected_close",
    "asleep_until",
    "from_hour",
}


def said_by(db: Connection, table: str, name: str, row_id: int, word: str) -> bool:
    text = json.dumps({"name": word, "note": word, "segment": ""}, ensure_ascii=False) if name == "snapshot" else word
    try:
        db.update(table, row_id, **{name: text})
    except IntegrityError:
        return False
    return True


def spelt(word: str) -> Iterator[bytes]:
    """A word in each way that a file may spell it."""
    for one in (word, word.lower(), word.upper(), word.replace("é", "e"), word.lower().replace("é", "e")):
        for encoding in ("utf-8", "utf-16-le", "utf-16-be", "latin-1"):
            yield one.encode(encoding)
        yield json.dumps(one)[1:-1].encode()


def found_in(path: Path, words: set[str]) -> list[str]:
    """The words that are in a file, its log or their index."""
    held = content_of(path)
    if not any(one in held for one in spelt(OWN)):
        words = {word for word in words if not word.startswith(OWN)}
    return sorted(word for word in words if any(one in held for one in spelt(word)))


def content_of(path: Path) -> bytes:
    every = (path, *(path.with_name(path.name + end) for end in ("-wal", "-shm")))
    return b"".join(one.read_bytes() for one in every if one.exists())


def filled(house: House) -> set[str]:
    """A business in which every text about Ana is a word of its own, told twice, so that history holds the first."""
    live(house)
    owner = house.file.connection(Hat.OWNER)
    words: set[str] = {"Ana Ferreira", "Wants tiles by May", "912 345 678", "on the form", "Has a dog", "plan of Ana"}
    words |= {"ana@example.com", "The same?", "vip", "Her kitchen is small", "All done", "She was glad", "Dear Ana"}
    words |= {"Ana likes wine", "Eve was glad"}
    for turn in range(2):
        rows = traces_of(owner, contacts.known_as(owner, 1)).rows
        assert turn == 0 or all(rows.values()), rows
        words |= house.do(Hat.OWNER, say_words, rows, turn, through=owner)
        if not turn:
            house.clock.forward(days=30)
            house.do(Hat.MONTH, close_month, NOVEMBER)
    held = content_of(house.file.path)
    assert [word for word in words if word.encode() not in held] == []
    return words


def test_not_a_byte_is_left(house: House) -> None:
    words = filled(house)
    erase(house.file, 1)
    assert found_in(house.file.path, words) == []
    assert found_in(house.file.path, {OWN}) == []


def test_every_table_is_placed(house: House) -> None:
    """A text that takes a word stands in a table that says what becomes of it; a new one fails here or above."""
    words = filled(house)
    personal = {one.table for room in ROOMS for one in room.personal}
    for table in {part.table for part in PARTS} - personal:
        assert not [word for word in words if table.replace("_", "") in word], table


def figures_of(house: House) -> list[Any]:
    reports = house.file.connection(Hat.REPORTS)
    return [report_of(reports, NOVEMBER).figures, compute(reports, DECEMBER)]


def test_sums_counts_and_the_chain_stay(house: House, tmp_path: Path) -> None:
    live(house)
    house.clock.forward(days=30)
    house.do(Hat.MONTH, close_month, NOVEMBER)
    sums = "SELECT group_concat(sold_on || amount || document), count(*) FROM sales_sale"
    owner = house.file.connection(Hat.OWNER)
    before, head = owner.first(sums), history.head(owner)
    frozen = owner.all("SELECT report, digest FROM month_close")
    hashes = owner.all("SELECT id, hash FROM business_step ORDER BY id")
    revenue = [figures.sales.month.revenue for figures in figures_of(house)]
    erase(house.file, 1)
    assert owner.first(sums) == before
    assert owner.all("SELECT report, digest FROM month_close") == frozen
    assert owner.all("SELECT id, hash FROM business_step ORDER BY id")[: len(hashes)] == hashes
    assert history.head(owner) != head
    assert [figures.sales.month.revenue for figures in figures_of(house)] == revenue
    fresh = create_file(tmp_path / "fresh.twohats", ROOMS, SCHEMA, Clock())
    assert checkup(house.file, fresh) == []
    fresh.close()
    assert broken_identities(house.file.connection(Hat.REPORTS)) == []


def everything_of(house: House) -> dict[str, Any]:
    return {table: rows for table, rows in house.content().items() if not table.startswith("sqlite")}


@pytest.mark.parametrize("hat", [Hat.MARKETING, Hat.SALES])
def test_undo_brings_nothing_back(house: House, hat: Hat) -> None:
    house.deal()
    erase(house.file, 1)
    before = everything_of(house)
    with pytest.raises(RuleError, match="can no longer be undone: somebody in it was erased since"):
        house.file.undo(hat)
    assert everything_of(house) == before


def test_redo_brings_nothing_back(house: House) -> None:
    house.capture()
    house.market(rename_contact, 1, "Ana F", "")
    house.file.undo(Hat.MARKETING)
    erase(house.file, 1)
    with pytest.raises(RuleError, match="can no longer be redone: somebody in it was erased since"):
        house.file.redo(Hat.MARKETING)
    assert house.value("SELECT name FROM business_contact") == "erased"


def test_what_was_done_to_others_can_still_be_undone(house: House) -> None:
    house.capture()
    house.capture("Bob Stranger", "bath")
    erase(house.file, 1)
    house.file.undo(Hat.MARKETING)
    assert house.value("SELECT count(*) FROM marketing_lead") == 1
    assert history.verify(house.file.connection(Hat.OWNER), [room.name for room in ROOMS]) == []


def test_nobody_is_erased_twice_or_without_being_there(house: House) -> None:
    house.capture()
    erase(house.file, 1)
    with pytest.raises(RuleError, match="erased already"):
        erase(house.file, 1)
    with pytest.raises(RuleError, match="no longer there"):
        erase(house.file, 99)


def test_who_was_taken_for_them_for_a_while_keeps_nothing_of_them(house: House) -> None:
    """A merge fills one contact with the words of the other; taken back, history still has them."""
    owner = house.file.connection(Hat.OWNER)
    one = house.market(add_contact, Person("Bob"))
    other = house.market(add_contact, Person("Xylomena", organisation="Zymurgy", note="Likes owls", place="Qormi"))
    house.do(Hat.MARKETING, merge, one, other, through=owner)
    house.file.undo(Hat.MARKETING)
    erase(house.file, other)
    assert found_in(house.file.path, {"Xylomena", "Zymurgy", "Likes owls", "Qormi"}) == []
    assert contacts.name_of(owner, one) == "Bob"


def test_a_lead_that_turned_out_to_be_somebody_elses_stays(house: House) -> None:
    lead = house.capture()
    house.market(add_contact, Person("Bob"))
    house.do(Hat.MARKETING, give_to, lead, 2)
    erase(house.file, 1)
    assert house.value("SELECT need FROM marketing_lead") == "kitchen"


def test_what_follows_on_theirs_and_is_about_somebody_else_stays(house: House) -> None:
    theirs = house.send(house.capture())
    others = house.send(house.capture("Bob Stranger", "bath"))
    house.do(Hat.OWNER, let_follow, others, theirs, through=house.file.connection(Hat.OWNER))
    erase(house.file, 1)
    assert house.handoff(others).need == "bath"
    assert house.handoff(theirs).need == "erased"


def let_follow(db: Connection, handoff_id: int, on: int) -> None:
    db.update("handoff_item", handoff_id, previous_id=on)


def give_to(db: Connection, lead_id: int, contact_id: int) -> None:
    db.update("marketing_lead", lead_id, contact_id=contact_id)


def test_nothing_is_open_or_planned_with_them(house: House) -> None:
    live(house)
    erase(house.file, 1)
    reports = house.file.connection(Hat.REPORTS)
    assert house.value("SELECT count(*) FROM sales_deal WHERE state IN ('open', 'asleep')") == 0
    assert house.value("SELECT count(*) FROM handoff_item WHERE state = 'queued'") == 0
    planned = "SELECT d.contact_id FROM sales_activity AS a JOIN sales_deal AS d ON d.id = a.deal_id"
    assert house.file.connection(Hat.OWNER).all(f"{planned} WHERE a.done_at IS NULL") == [(3,)]
    assert {house.lead(one).state for one in (1, 2, 3)} == {"customer", "disqualified"}
    assert contacts.names(reports) == [(4, "Eve"), (3, "Bob")]
    assert contacts.card_ids(reports) == [3, 4]
    assert contacts.withdrawn(reports, 1) == {"email", "phone", "postal", "messenger", "door"}


def test_what_would_be_erased_is_told_before(house: House) -> None:
    live(house)
    house.market(marketing.capture, NewLead(Person("Zoe"), "As ana ferreira has it", "Instagram"))
    house.market(marketing.capture, NewLead(Person("Ana Ferreirada"), "floor", "Instagram"))
    held = held_of(house.file.connection(Hat.OWNER), 1)
    assert held.called == "Ana Ferreira"
    assert held.open_deals == 1
    assert held.elsewhere == 1
    assert held.has_keys
    assert (held.counts["leads"], held.counts["deals"], held.counts["handoffs"]) == (3, 2, 4)
    assert "ana" not in str(erase(house.file, 1).result).lower()


def test_who_has_no_name_is_called_by_how_they_are_reached(house: House) -> None:
    house.market(add_contact, Person(phone="912 345 678"))
    owner = house.file.connection(Hat.OWNER)
    assert held_of(owner, 1).called == "912 345 678"
    house.market(add_contact, Person(note="Has neither"))
    assert held_of(owner, 2).called == "?"
    assert not held_of(owner, 2).has_keys


def test_who_was_erased_is_known_by_a_number_alone(house: House) -> None:
    live(house)
    uids = {house.value("SELECT uid FROM business_contact WHERE id = ?", one) for one in (1, 2)}
    erase(house.file, 1)
    owner = house.file.connection(Hat.OWNER)
    assert erased_uids(owner) == uids
    assert house.value("SELECT count(*) FROM business_erasure WHERE swept = 0") == 0


def copy_of(house: House, path: Path) -> Path:
    owner = house.file.connection(Hat.OWNER)
    assert isinstance(owner, OwnerConnection)
    backup.copy(owner, path)
    return path


def test_an_older_copy_forgets_them_too(house: House, tmp_path: Path) -> None:
    words = filled(house)
    older = copy_of(house, tmp_path / "older.twohats")
    late = house.capture("Late Comer", "hall")
    erase(house.file, 1)
    erase(house.file, int(house.value("SELECT contact_id FROM marketing_lead WHERE id = ?", late)))
    uids = erased_uids(house.file.connection(Hat.REPORTS))
    assert found_in(older, {"Xylomena", "912 345 678"}) != []
    file = open_file(older, ROOMS, SCHEMA, house.clock)
    assert erase_again(file, uids) == 1
    assert found_in(older, words) == []
    assert erased_uids(file.connection(Hat.REPORTS)) == uids
    assert history.verify(file.connection(Hat.OWNER), [room.name for room in ROOMS]) == []
    assert erase_again(file, uids) == 0
    file.close()
    assert found_in(older, words) == []


def test_what_could_not_be_swept_is_swept_at_the_next_opening(house: House) -> None:
    words = filled(house)
    owner = house.file.connection(Hat.OWNER)
    reader = house.file.connect(Hat.REPORTS)
    owner.execute("PRAGMA busy_timeout = 10")
    looking = reader.execute("SELECT id FROM business_change")
    looking.fetchone()
    erase(house.file, 1)
    assert found_in(house.file.path, {OWN}) != []
    looking.close()
    reader.close()
    house.file.close()
    house.file = open_business(house.file.path, house.clock)
    assert found_in(house.file.path, words) == []
    assert house.value("SELECT count(*) FROM business_erasure WHERE swept = 0") == 0


def test_a_closed_month_says_so_and_its_figures_stay(house: House) -> None:
    live(house)
    house.clock.forward(days=30)
    house.do(Hat.MONTH, close_month, NOVEMBER)
    reports = house.file.connection(Hat.REPORTS)
    before = report_of(reports, NOVEMBER)
    assert "Ana Ferreira" in str(before)
    erase(house.file, 1)
    after = report_of(reports, NOVEMBER)
    assert "Ana" not in str(after)
    assert after.erased_on == date(2026, 12, 2)
    assert after.figures.sales.month == before.figures.sales.month
    assert after.figures.handshake == before.figures.handshake
    assert str(after.figures.marketing).replace("erased", "Ana Ferreira") == str(before.figures.marketing)
    text = " ".join(page.extract_text() for page in pypdf.PdfReader(BytesIO(make_pdf(after))).pages)
    assert "a person was erased 2 December 2026" in " ".join(text.split())


LEADS = "Lead ID,Name,Email,Need\n77,Xylomena Quist,xylomena@example.com,owls\n78,,,doors\n"
SALES = "Document,Date,Amount,Contact\nXQ-QUIST,2026-10-01,700,xylomena@example.com\n2026-18,2026-10-02,5,\n"


def take(house: House, kind: str, path: Path) -> Result:
    result = take_in(house.file, make_plan(path, kind, Wishes()), dry_run=False).result
    assert isinstance(result, Result)
    return result


def test_no_later_file_brings_them_back(house: House, tmp_path: Path) -> None:
    files = {"leads": tmp_path / "leads.csv", "sales": tmp_path / "sales.csv"}
    for kind, text in (("leads", LEADS), ("sales", SALES)):
        files[kind].write_text(text)
        assert take(house, kind, files[kind]).added == 2
    words = {"Xylomena", "xylomena@example.com", "XQ-QUIST"}
    assert len(found_in(house.file.path, words)) == 3
    erase(house.file, 1)
    assert found_in(house.file.path, words | {":77", "owls"}) == []
    before = house.content()
    assert [one.reason for one in take(house, "leads", files["leads"]).refused] == [
        "They were erased from this file, and stay so: they are not taken in again."
    ]
    assert take(house, "sales", files["sales"]).added == 0
    assert house.content() == before
    assert found_in(house.file.path, words) == []


def test_nobody_is_late_or_to_be_thanked_or_a_duplicate_any_more(house: House) -> None:
    for need in ("kitchen", "bath", "roof"):
        house.sell(sales.win, house.accept(house.send(house.capture(need=need))), sales.Win(900_00))
        house.clock.forward(days=30)
    house.market(write_down, Person("Bob", email="bob@example.com", referred_by=1))
    house.market(write_down, Person("Ana Ferreira", phone="912 345 678"))
    day = date(2028, 1, 1)
    sell, market = house.file.connection(Hat.SALES), house.file.connection(Hat.MARKETING)
    assert list(customer_ids(sell, day, view="overdue")) == [1]
    assert count_unthanked(market) == len(referrals(market, unthanked=True)) == 1
    assert len(duplicates(market)) == 1
    for contact_id in (1, 3):
        erase(house.file, contact_id)
    assert list(customer_ids(sell, day, view="overdue")) == []
    assert [(one.who, one.orders, one.overdue_days) for one in customers(sell, [1], day)] == [("erased", 3, None)]
    assert count_unthanked(market) == len(referrals(market, unthanked=True)) == 0
    assert duplicates(market) == []
    assert [one.name for one in search_people(market, "")] == ["Bob"]


def test_everything_leaves_and_comes_back_without_them(house: House, tmp_path: Path) -> None:
    words = filled(house)
    erase(house.file, 1)
    document = leave(house.file, tmp_path / "all")
    back = come_back(document, tmp_path / "back.twohats", house.clock)
    assert all_rows(back.file) == all_rows(house.file)
    back.file.close()
    assert [word for word in words if word in document.read_text(encoding="utf-8")] == []
