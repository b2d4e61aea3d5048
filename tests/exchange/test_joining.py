"""Rows that name somebody who is in the book: joined by exact keys, told where similar, and left out where erased."""

from pathlib import Path

import pytest
from house import House
from sales_verbs import reject

from twohats.business.operations.contacts import note_consent, write_down
from twohats.business.operations.suppressing import suppress
from twohats.business.rules.contacts import Person, PointKind
from twohats.business.store import contacts
from twohats.exchange.plan import Wishes, make_plan
from twohats.exchange.taking.result import Result
from twohats.exchange.taking.take import take_in
from twohats.hat import Hat

HEAD = "Id,Name,Company,Email,Phone,City\n"
ANA = Person("Ana Ferreira", "Casa Lda", "ana@example.com", "+351 912 345 678", place="Lisboa")


def take(house: House, folder: Path, rows: str, kind: str = "contacts", *joining: str, dry_run: bool = False) -> Result:
    path = folder / f"{kind}.csv"
    path.write_text(rows, encoding="utf-8")
    result = take_in(house.file, make_plan(path, kind, Wishes(joining=joining)), dry_run=dry_run).result
    assert isinstance(result, Result)
    return result


def ana(house: House) -> tuple[str, ...]:
    sql = (
        "SELECT c.name || '|' || c.organisation || '|' || c.place || '|' || "
        "(SELECT group_concat(value, ';' ORDER BY id) FROM business_contact_point WHERE contact_id = c.id) "
        "FROM business_contact AS c WHERE c.id = 1"
    )
    return tuple(str(house.value(sql)).split("|"))


HELD = ("Ana Ferreira", "Casa Lda", "Lisboa", "ana@example.com;+351 912 345 678")


@pytest.mark.parametrize(
    ("joining", "row", "left"),
    [
        ((), ",Ana F,Obras,ANA@example.com,,Porto", HELD),
        ((), ",,,ana@example.com,+351 911 111 111,", (*HELD[:3], HELD[3] + ";+351 911 111 111")),
        (("keep",), ",,,ana@example.com,+351 911 111 111,", HELD),
        (
            ("newer",),
            ",Ana F,,ana@example.com,911 111 111,Porto",
            ("Ana F", "Casa Lda", "Porto", "ana@example.com;911 111 111"),
        ),
        (("newer", "name=keep"), ",Ana F,Obras,,912345678,", ("Ana Ferreira", "Obras", *HELD[2:])),
    ],
)
def test_a_known_contact_is_joined_field_by_field(
    house: House, tmp_path: Path, joining: tuple[str, ...], row: str, left: tuple[str, ...]
) -> None:
    house.market(write_down, ANA)
    before = house.content()
    result = take(house, tmp_path, HEAD + row + "\n", "contacts", *joining)
    assert (result.added, result.matched) == (0, 1)
    assert ana(house) == left
    house.file.undo(Hat.MARKETING)
    assert house.content() == before


@pytest.mark.parametrize("kind", ["contacts", "leads"])
def test_an_external_id_is_a_key_too(house: House, tmp_path: Path, kind: str) -> None:
    take(house, tmp_path, HEAD + "7,Ana,,,,Lisboa\n", kind)
    result = take(house, tmp_path, HEAD + "7,Ana Ferreira,,ana@example.com,,Porto\n", kind, "newer")
    assert (result.added, result.matched) == (0, 1)
    assert ana(house) == ("Ana Ferreira", "", "Porto", "ana@example.com")
    assert house.value("SELECT key FROM business_contact") == "ana ferreira"


def test_the_similar_are_listed_in_a_dry_run_and_never_joined(house: House, tmp_path: Path) -> None:
    house.market(write_down, ANA)
    rows = (
        f"{HEAD}1,Ana Fereira,Casa Lda,af@example.com,,\n"
        "2,Rui Costa,,,00351 912 345 678,\n"
        "3,Ana Ferreira,,ana@example.com,,\n"
        "4,Zoë Adler,,,,\n"
        "5,ADLER Zoe,,,,\n"
    )
    result = take(house, tmp_path, rows, dry_run=True)
    told = [(one.line, one.like, one.contact_id) for one in result.similar]
    assert told == [(2, "Ana Ferreira, Casa Lda, Lisboa", 1), (6, "Zoë Adler (line 5)", None)]
    assert (result.added, result.matched) == (3, 2)
    assert take(house, tmp_path, rows).added == 3
    assert house.value("SELECT count(*) FROM business_contact WHERE merged_into IS NOT NULL") == 0


def test_who_asked_not_to_be_contacted_stays_so_when_their_contact_is_gone(house: House, tmp_path: Path) -> None:
    rows = HEAD + "1,Ana,,ana@example.com,,\n2,Rui,,rui@example.com,,\n"
    take(house, tmp_path, rows)
    house.market(note_consent, 1, PointKind, "withdrawn", "on the phone")
    house.market(note_consent, 2, ["email"], "withdrawn", "by letter")
    house.market(note_consent, 2, ["email"], "given", "on the form")
    house.do(Hat.OWNER, remove_everybody, through=house.file.connection(Hat.OWNER))
    result = take(house, tmp_path, rows.replace("1,Ana", "8,Ana").replace("2,Rui", "9,Rui"))
    assert result.added == 2
    assert [(one.line, "not written to" in one.reason) for one in result.noted] == [(2, True)]
    sql = (
        "SELECT group_concat(c.name || n.point_kind || n.verdict) FROM business_consent AS n "
        "JOIN business_contact AS c ON c.id = n.contact_id"
    )
    assert house.value(sql) == "Anaemailwithdrawn"
    house.market(write_down, Person("Ana", email="ana@example.com", phone="912 345 678"))
    assert house.value("SELECT count(*) FROM business_suppressed WHERE lifted_at IS NULL") == 1


def remove_everybody(db: object) -> None:
    for table in ("consent", "contact_point", "contact"):
        db.execute(f"DELETE FROM business_{table}")  # type: ignore[attr-defined]  # noqa: S608


def test_a_new_way_to_reach_who_withdrew_it_is_remembered(house: House) -> None:
    house.market(write_down, ANA)
    house.market(note_consent, 1, ["email"], "withdrawn", "")
    house.market(write_down, Person("Ana", email="other@example.com", phone="912345678"))
    assert house.value("SELECT count(*) FROM business_suppressed WHERE kind = 'email'") == 2
    assert house.value("SELECT count(*) FROM business_suppressed WHERE digest LIKE '%example%'") == 0
    house.file.undo(Hat.MARKETING)
    house.file.undo(Hat.MARKETING)
    assert house.value("SELECT count(*) FROM business_suppressed") == 0


def test_who_was_erased_is_not_taken_in_again(house: House, tmp_path: Path) -> None:
    house.market(write_down, ANA)
    assert house.market(suppress, 1) == 2
    house.do(Hat.OWNER, remove_everybody, through=house.file.connection(Hat.OWNER))
    for kind in ("contacts", "leads"):
        result = take(house, tmp_path, HEAD + "1,Ana,,ana@example.com,,\n2,Rui,,,912 345 678,\n3,Zoe,,,,\n", kind)
        assert (result.added, [one.line for one in result.refused]) == (1, [2, 3])
    sales = take(house, tmp_path, "Invoice,Date,Customer,Amount\n1,2026-10-01,ana@example.com,10\n", "sales")
    assert (sales.added, [one.line for one in sales.noted]) == (1, [2])
    assert house.value("SELECT contact_id FROM sales_sale") is None


def test_sales_asked_not_to_be_contacted_is_remembered_too(house: House, tmp_path: Path) -> None:
    handoff = house.send(house.capture("Ana Ferreira"))
    house.sell(reject, handoff, "asked not to be contacted")
    result = take(house, tmp_path, HEAD + "1,Ana,,ana@example.com,,\n2,Rui,,rui@example.com,,\n", "leads")
    assert [one.line for one in result.noted] == [2]
    assert contacts.withdrawn(house.file.connection(Hat.MARKETING), 1) == set(PointKind)
