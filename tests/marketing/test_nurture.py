import email
from collections.abc import Iterator
from datetime import date, timedelta
from email import policy
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
import sales_verbs as sales
from house import House, copy_house
from hypothesis import given, settings
from hypothesis import strategies as some

from twohats.business.operations.contacts import add_contact
from twohats.business.rules.contacts import Person, PointKind
from twohats.business.rules.mail import draft, mailto
from twohats.errors import RuleError
from twohats.hat import Hat
from twohats.marketing.operations import leads as verbs
from twohats.marketing.operations.nurture import audience, note_written
from twohats.marketing.rules.leads import LeadState, NewLead
from twohats.marketing.rules.nurture import Recipient, Way, address_lines, fill_in, may_be_written, sort_out
from twohats.marketing.store import leads, nurture
from twohats.storage.sqlite import Connection

TODAY = date(2026, 11, 23)
HOSTILE = ("Ana\r\nBcc: all@example.com", "\u202eevil", "W" * 480, '"quoted" <x@y.z>, =?utf-8?q?x?=', "Ζωή 👩‍👩‍👧", "")
texts = some.sampled_from(HOSTILE) | some.text(max_size=120)
WAYS = tuple(Way)
verdicts = some.sampled_from(("given", "withdrawn"))


def recipient(**facts: object) -> Recipient:
    known: dict[str, object] = {
        "lead_id": 1,
        "way": Way.EMAIL,
        "name": "Ana Ferreira",
        "organisation": "Café Lisboa",
        "reach": "ana@example.com",
        "typed": True,
        "state": LeadState.NURTURING,
        "open_deal": False,
        "enquired": True,
        "given": False,
        "withdrawn": frozenset(),
    }
    return Recipient(**{**known, **facts})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("facts", "why"),
    [
        ({}, ""),
        ({"enquired": False}, "never asked us and never agreed to e-mail"),
        ({"enquired": False, "given": True}, ""),
        ({"enquired": False, "way": Way.POSTAL}, ""),
        ({"reach": "", "typed": False}, "no e-mail"),
        ({"reach": ""}, "the e-mail address cannot be used"),
        ({"reach": "", "way": Way.POSTAL}, "no postal address"),
        ({"withdrawn": frozenset({"email"})}, "asked not to be written to by e-mail"),
        ({"withdrawn": frozenset({"email"}), "way": Way.POSTAL}, ""),
        ({"withdrawn": frozenset({"postal"}), "way": Way.POSTAL}, "asked not to be written to by post"),
        ({"withdrawn": frozenset(PointKind), "given": True}, "asked not to be contacted"),
        ({"state": LeadState.IN_HANDOFF}, "with Sales"),
        ({"state": LeadState.WITH_SALES}, "with Sales"),
        ({"open_deal": True, "way": Way.POSTAL}, "with Sales"),
        ({"state": LeadState.CUSTOMER}, ""),
    ],
)
def test_who_may_be_written_to(facts: dict[str, object], why: str) -> None:
    assert may_be_written(recipient(**facts)) == why


def test_two_leads_of_one_person_share_a_piece_of_mail_and_are_both_reached() -> None:
    found = sort_out([recipient(), recipient(lead_id=2), recipient(lead_id=3, reach="", typed=False, name="Tom")])
    assert [who.lead_id for who in found.written] == [1]
    assert found.lead_ids == (1, 2)
    assert found.left_out == (("Tom", "no e-mail"),)


def test_names_are_filled_in_once() -> None:
    assert fill_in("Dear {name}, {firm}", recipient(name="{firm}"), "K & S") == "Dear {firm}, K & S"
    assert fill_in("Dear {name},", recipient(name="", organisation=""), "K") == "Dear,"
    assert fill_in("{name}", recipient(name=""), "K") == "Café Lisboa"
    assert fill_in("{0} {name.x} {}", recipient(), "K") == "{0} {name.x} {}"


@pytest.mark.parametrize(
    ("reach", "lines"),
    [
        ("Rua do Sol 5, 1200-109 Lisboa", ("Rua do Sol 5", "1200-109 Lisboa")),
        ("12 Main St, Springfield, IL 62704", ("12 Main St", "Springfield, IL 62704")),
        ("The Mill, 5 Mill Lane, Old Town, York, YO1 7HH", ("The Mill, 5 Mill Lane", "Old Town", "York", "YO1 7HH")),
        ("Kai 3, Top 2\n1010 Wien\n\nAustria", ("Kai 3, Top 2", "1010 Wien", "Austria")),
    ],
)
def test_an_address_is_parted_into_lines(reach: str, lines: tuple[str, ...]) -> None:
    assert address_lines(recipient(reach=reach)) == ("Ana Ferreira", "Café Lisboa", *lines)
    assert address_lines(recipient(reach=reach, name="Café Lisboa")) == ("Café Lisboa", *lines)


@settings(max_examples=100)
@given(texts, texts, some.text(max_size=400))
def test_a_draft_has_one_receiver_whatever_stands_in_its_texts(name: str, subject: str, words: str) -> None:
    words = words.encode("utf-8", "ignore").decode()
    read = email.message_from_bytes(draft("ana@example.com", name, subject, words), policy=policy.default)
    assert [one.addr_spec for one in read["To"].addresses] == ["ana@example.com"]
    assert set(read.keys()) <= {
        "To",
        "Subject",
        "X-Unsent",
        "Content-Type",
        "Content-Transfer-Encoding",
        "MIME-Version",
    }
    assert read["X-Unsent"] == "1"
    assert read.defects == []
    assert read.get_content().splitlines() == (words.splitlines() or [""])


def test_a_draft_says_what_was_typed() -> None:
    read = email.message_from_bytes(
        draft("ana@example.com", "Zoë Łuk", "Küche für 3 €", "Olá!\n.\nFrom here"), policy=policy.default
    )
    assert (read["To"].addresses[0].display_name, read["Subject"]) == ("Zoë Łuk", "Küche für 3 €")
    assert read.get_content().splitlines() == ["Olá!", ".", "From here"]


@given(texts, some.text(max_size=100))
def test_a_mailto_comes_back_as_it_was_typed(subject: str, words: str) -> None:
    words = words.encode("utf-8", "ignore").decode()
    parts = urlsplit(mailto("a&b?c=d@example.com", subject, words))
    assert unquote(parts.path) == "a&b?c=d@example.com"
    asked = parse_qs(parts.query, keep_blank_values=True, strict_parsing=True)
    assert set(asked) == {"subject", "body"}
    assert asked["body"][0] == "\r\n".join(words.splitlines())
    assert "\n" not in asked["subject"][0]


def test_a_mailto_that_no_system_takes_is_refused() -> None:
    with pytest.raises(RuleError, match="save them as a file"):
        mailto("ana@example.com", "Kitchens", "ä" * 1000)


def verdict(db: Connection, contact_id: int, kind: str, said: str) -> None:
    db.insert("business_consent", contact_id=contact_id, point_kind=kind, verdict=said, at=db.at)


def take(db: Connection, contact_id: int, enquired: int) -> int:
    lead_id = verbs.take_lead(db, NewLead(Person(), "kitchen", "Instagram"), enquired=enquired)
    db.update("marketing_lead", lead_id, contact_id=contact_id)
    return lead_id


@pytest.fixture(scope="module")
def crowd(template: Path) -> Iterator[tuple[House, list[int]]]:
    """Eight records of people, some with the same address, and a lead of each."""
    with TemporaryDirectory() as folder:
        house = copy_house(template, Path(folder))
        addresses = ("a@x.pt", "a@x.pt", "b@x.pt", "c@x.pt", "d@x.pt", "", "e@x.pt", "nonsense")
        people = [
            house.market(add_contact, Person(f"P{number}", email=mail, address="Rua 1, Lisboa" if number % 3 else ""))
            for number, mail in enumerate(addresses)
        ]
        for number, person in enumerate(people):
            house.market(take, person, number % 2)
        yield house, people
        house.file.close()


@settings(max_examples=60)
@given(
    some.lists(some.tuples(some.integers(0, 7), some.sampled_from(PointKind), verdicts)),
    some.dictionaries(some.integers(4, 7), some.integers(0, 3), max_size=3),
)
def test_nobody_who_withdrew_is_written_to(
    crowd: tuple[House, list[int]], said: list[tuple[int, str, str]], merged: dict[int, int]
) -> None:
    house, people = crowd

    def live(db: Connection) -> None:
        for number, kind, word in said:
            verdict(db, people[number], str(kind), word)
        for number, into in merged.items():
            db.update("business_contact", people[number], merged_into=people[into])

    house.market(live)
    try:
        owner = house.file.connection(Hat.OWNER)
        root: dict[int, int] = dict(owner.all("SELECT id, coalesce(merged_into, id) FROM business_contact"))
        lead_of: dict[int, int] = dict(owner.all("SELECT id, contact_id FROM marketing_lead"))
        asked: dict[int, int] = dict(owner.all("SELECT id, enquired FROM marketing_lead"))
        newest = {(root[people[number]], str(kind)): word for number, kind, word in said}
        for way in WAYS:
            found = audience(house.file.connection(Hat.MARKETING), tuple(lead_of), way)
            assert len(found.lead_ids) + len(found.left_out) == len(lead_of)
            reached = {root[lead_of[lead]] for lead in found.lead_ids}
            assert not {who for (who, kind), word in newest.items() if (kind, word) == (way, "withdrawn")} & reached
            if way is Way.EMAIL:
                assert all(asked[one] or newest.get((root[lead_of[one]], "email")) == "given" for one in found.lead_ids)
                shared = {who.reach for who in found.written}
                gone = {person for person in range(8) if last(said, person, "email") == "withdrawn"} - set(merged)
                sql = "SELECT contact_id, key FROM business_contact_point WHERE kind = 'email'"
                addresses: dict[int, str] = dict(owner.all(sql))
                assert not {addresses.get(people[one]) for one in gone if root[people[one]] not in reached} & shared
    finally:
        house.file.undo(Hat.MARKETING)


def last(said: list[tuple[int, str, str]], person: int, kind: str) -> str:
    return next((word for number, way, word in reversed(said) if (number, str(way)) == (person, kind)), "")


def test_who_asked_sales_not_to_be_contacted_gets_no_letter_either(house: House) -> None:
    lead_id = house.capture()
    house.sell(sales.reject, house.send(lead_id), "asked not to be contacted")
    for way in WAYS:
        found = audience(house.file.connection(Hat.MARKETING), [lead_id], way)
        assert found.left_out == (("Ana Ferreira", "asked not to be contacted"),)


def test_who_is_with_sales_is_left_to_sales(house: House) -> None:
    ana, tom = house.capture("Ana Ferreira"), house.capture("Tom Becker")
    house.accept(house.send(ana))
    house.send(tom)
    other = house.market(verbs.capture, NewLead(Person("Ana Ferreira", email="ana@example.com"), "bath", "Instagram"))
    found = audience(house.file.connection(Hat.MARKETING), [ana, tom, other], Way.EMAIL)
    assert {why for _, why in found.left_out} == {"with Sales"}
    assert found.written == ()


def test_what_was_written_is_noted_once_for_each_lead_and_taken_back_at_once(house: House) -> None:
    ids = [house.capture("Ana Ferreira"), house.capture("Tom Becker")]
    before = house.content()
    house.market(note_written, [*ids, ids[0]], Way.POSTAL, "Kitchens\nfor " + "spring " * 100)
    sql = (
        "SELECT t.lead_id, t.direction, t.way, c.name, c.kind, length(t.note) FROM marketing_touchpoint AS t "
        "JOIN business_channel AS c ON c.id = t.channel_id ORDER BY 1"
    )
    noted = house.file.connection(Hat.OWNER).all(sql)
    assert [row[:5] for row in noted] == [(one, "out", "postal", "Letter", "owned") for one in ids]
    assert all(0 < row[5] <= 200 for row in noted)
    assert leads.last_touch(house.file.connection(Hat.MARKETING), ids[0])
    house.file.undo(Hat.MARKETING)
    assert house.content() == before


def test_a_lead_that_is_gone_is_not_noted(house: House) -> None:
    with pytest.raises(RuleError, match="1 of these leads"):
        house.market(note_written, [house.capture(), 99], Way.EMAIL, "Kitchens")
    assert house.value("SELECT count(*) FROM marketing_touchpoint") == 0


def plain_month_later(day: date, months: int) -> date:
    """The same day of a later month, stepping back from days that are not there."""
    year, month = divmod(day.month - 1 + months, 12)
    for back in range(4):
        try:
            return date(day.year + year, month + 1, day.day - back)
        except ValueError:
            continue
    raise AssertionError(day)


def spans_of(today: date, ripe: date | None) -> set[str]:
    """Where a lead with this not-before day is counted, worked out day by day."""
    if ripe is None or ripe <= today:
        return {"due"}
    monday = today - timedelta(days=today.weekday())
    found = {"week"} if ripe < monday + timedelta(days=7) else set()
    found |= {"month"} if (ripe.year, ripe.month) == (today.year, today.month) else set()
    spans = (("three", 3), ("six", 6), ("year", 12))
    return found | {span for span, months in spans if ripe <= plain_month_later(today, months)}


moments = some.sampled_from((TODAY, date(2026, 11, 30), date(2027, 1, 31)))
days = some.dates(TODAY - timedelta(days=40), TODAY + timedelta(days=400))
near = some.integers(-2, 12).map(lambda far: TODAY + timedelta(days=far))


@given(
    some.lists(some.none() | days | near, max_size=12),
    some.sampled_from((TODAY, date(2026, 11, 30), date(2027, 1, 31))),
)
def test_what_ripens_when(house: House, kept: list[date | None], today: date) -> None:
    ids = [house.capture(f"N{number} X") for number in range(len(kept))]
    house.capture("New One")
    for lead_id, day in zip(ids, kept, strict=True):
        house.market(keep, lead_id, None if day is None else day.isoformat())
    db = house.file.connection(Hat.MARKETING)
    found = nurture.ripening(db, today)
    assert found.total == len(kept)
    for span in ("due", "week", "month", "three", "six", "year"):
        wanted = {lead for lead, day in zip(ids, kept, strict=True) if span in spans_of(today, day)}
        assert getattr(found, span) == len(wanted), span
        assert listed(db, span, today) == wanted, span
    while house.value("SELECT count(*) FROM marketing_lead"):
        house.file.undo(Hat.MARKETING)


def keep(db: Connection, lead_id: int, day: str | None) -> None:
    db.update("marketing_lead", lead_id, state="nurturing", state_at=db.at, not_before=day)


def listed(db: Connection, span: str, today: date) -> set[int]:
    condition, values = nurture.ripe_condition(span, today)
    return {row[0] for row in db.all(f"SELECT l.id {leads.FROM} WHERE {condition}", values)}


def test_what_came_back_and_when_it_may_go_again(house: House) -> None:
    ids = {name: house.capture(f"{name} X") for name in ("now", "later", "spam", "kept", "sent", "new")}
    for name, reason in (
        ("now", "not ready yet"),
        ("later", "wrong season"),
        ("spam", "spam"),
        ("kept", "not ready yet"),
    ):
        house.sell(sales.reject, house.send(ids[name]), reason)
    house.send(ids["sent"])
    house.clock.forward(days=1)
    house.market(verbs.keep_until, ids["kept"], "2027-06-01")
    db = house.file.connection(Hat.MARKETING)
    today = date(2026, 12, 2)  # thirty days after
    found = nurture.ripening(db, today)
    assert (found.back, found.back_due, found.back_next) == (3, 1, date(2027, 3, 2))
    assert (found.due, found.month, found.three, found.six, found.total) == (1, 0, 1, 2, 3)
    assert listed(db, "back", today) == {ids["now"], ids["later"], ids["kept"]}
    assert listed(db, "due", today) == {ids["now"]}


def test_with_nothing_kept_in_touch_every_count_is_none(house: House) -> None:
    assert nurture.ripening(house.file.connection(Hat.MARKETING), TODAY) == nurture.Ripening(as_of=TODAY)
