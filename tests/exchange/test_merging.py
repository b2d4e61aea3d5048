"""Two contacts that turn out to be one: what is merged, what forbids it, and the way back."""

from pathlib import Path

import pytest
from house import CALL, House

from twohats.business.operations.contacts import note_consent, write_down
from twohats.business.rules.contacts import Person
from twohats.business.rules.likeness import Likeness
from twohats.business.store import contacts
from twohats.business.store.known import find_known
from twohats.business.store.similar import duplicates
from twohats.errors import RuleError
from twohats.exchange.duplicates.comparing import side_by_side
from twohats.exchange.duplicates.merging import merge, not_the_same
from twohats.exchange.plan import Wishes, make_plan
from twohats.exchange.taking.take import take_in
from twohats.hat import Hat
from twohats.marketing.operations.leads import capture
from twohats.marketing.operations.sending import send
from twohats.marketing.rules.leads import NewLead, Sending
from twohats.sales.operations.deals import open_deal
from twohats.sales.operations.handoffs import take_call
from twohats.sales.rules.deals import PhoneIn


def join_up(house: House, stands: int, other: int, hat: Hat = Hat.MARKETING) -> None:
    house.do(hat, merge, stands, other, through=house.file.connection(Hat.OWNER))


def people(house: House) -> tuple[int, int]:
    one = house.market(write_down, Person("Ana Ferreira", email="ana@example.com"))
    other = house.market(write_down, Person("Ferreira Ana", "Casa Lda", phone="912 345 678", place="Lisboa"))
    return one, other


@pytest.mark.parametrize("hat", [Hat.MARKETING, Hat.SALES])
def test_a_merge_fills_gaps_keeps_both_histories_and_is_taken_back_by_one_undo(house: House, hat: Hat) -> None:
    one, other = people(house)
    lead = house.market(capture, NewLead(Person("Ferreira Ana", phone="912345678"), "kitchen", "Instagram"))
    before = house.content()
    join_up(house, one, other, hat)
    db = house.file.connection(Hat.MARKETING)
    assert house.lead(lead).contact_id == one
    assert (house.lead(lead).name, house.lead(lead).organisation, house.lead(lead).place) == (
        ("Ana Ferreira", "Casa Lda", "Lisboa")
    )
    assert {point.value for point in contacts.points_of(db, one)} == {"ana@example.com", "912 345 678"}
    assert house.market(write_down, Person("A. F.", phone="00351912345678")) == one
    house.file.undo(Hat.MARKETING)
    assert house.file.undo(hat) is not None
    assert house.content() == before
    house.file.redo(hat)
    assert house.lead(lead).contact_id == one


def test_whoever_was_merged_into_one_goes_along(house: House) -> None:
    one, other = people(house)
    third = house.market(write_down, Person("Ana F", email="af@example.com"))
    join_up(house, one, third)
    join_up(house, other, one)
    assert house.value("SELECT group_concat(merged_into) FROM business_contact WHERE id IN (?, ?)", one, third) == (
        f"{other},{other}"
    )
    with pytest.raises(RuleError, match="one already"):
        join_up(house, third, one)


def test_nobody_is_merged_who_named_themselves(house: House) -> None:
    one = house.market(write_down, Person("Ana Ferreira"))
    other = house.market(write_down, Person("Ana F", referred_by=one))
    join_up(house, one, other)
    assert house.value("SELECT referred_by FROM business_contact WHERE id = ?", one) is None
    house.file.undo(Hat.MARKETING)
    join_up(house, other, one)
    assert house.value("SELECT referred_by FROM business_contact WHERE id = ?", other) is None


@pytest.mark.parametrize("second", ["sent", "called", "typed"])
def test_what_is_open_for_both_forbids_it(house: House, second: str) -> None:
    lead = house.market(capture, NewLead(Person("Ana", email="ana@example.com"), "Kitchen", "Instagram"))
    house.market(send, lead, Sending("10 % off"))
    if second == "sent":
        again = house.market(capture, NewLead(Person("Anna", email="anna@example.com"), "Kitchen", "Instagram"))
        house.market(send, again, Sending("10 % off"))
    elif second == "called":
        house.sell(take_call, PhoneIn(Person("Anna", phone="912 345 678"), "Kitchen", "Walk-in"), CALL)
    else:
        house.sell(open_deal, house.sell(write_down, Person("Anna", phone="912 345 678")), "kitchen")
    with pytest.raises(RuleError, match="open for both"):
        join_up(house, 1, 2)


def test_other_needs_of_both_may_be_open(house: House) -> None:
    house.deal()
    house.sell(take_call, PhoneIn(Person("Anna", phone="912 345 678"), "bath", "Walk-in"), CALL)
    join_up(house, 1, 2, Hat.SALES)
    with pytest.raises(RuleError, match="open for them already"):
        house.sell(take_call, PhoneIn(Person("Anna", phone="912 345 678"), "kitchen", "Walk-in"), CALL)


def test_what_one_asked_holds_for_both(house: House) -> None:
    one, other = people(house)
    house.market(write_down, Person("Ana", email="other@example.com", phone="912345678"))
    house.market(note_consent, one, ["email"], "withdrawn", "")
    join_up(house, other, one)
    assert contacts.withdrawn(house.file.connection(Hat.SALES), other) == {"email"}
    assert house.value("SELECT count(*) FROM business_suppressed WHERE kind = 'email'") == 2


def test_pairs_are_found_once_and_not_again_after_the_owner_said_no(house: House) -> None:
    one, other = people(house)
    shared = house.market(capture, NewLead(Person("Rui", email="rui@example.com"), "bath", "Instagram"))
    rui = house.lead(shared).contact_id
    db = house.file.connection(Hat.MARKETING)
    assert [(pair.one_id, pair.other_id, pair.why) for pair in duplicates(db)] == [(one, other, Likeness.NAME)]
    house.market(not_the_same, other, one)
    house.market(not_the_same, one, other)
    assert duplicates(db) == []
    house.file.undo(Hat.MARKETING)
    house.file.undo(Hat.MARKETING)
    join_up(house, one, other)
    assert duplicates(db) == []
    assert rui not in (one, other)


def test_the_one_on_whom_more_hangs_is_proposed_to_stay(house: House) -> None:
    one, other = people(house)
    house.market(capture, NewLead(Person("Ferreira Ana", phone="912345678"), "kitchen", "Instagram"))
    both = side_by_side(house.file.connection(Hat.REPORTS), one, other)
    assert both is not None
    assert [(side.id, side.leads, side.open_deals, side.last_contact) for side in both] == [
        (other, 1, 0, None),
        (one, 0, 0, None),
    ]
    join_up(house, one, other)
    assert side_by_side(house.file.connection(Hat.REPORTS), one, other) is None


def test_a_ledger_that_names_them_by_the_old_name_means_the_one_who_stands(house: House, tmp_path: Path) -> None:
    one, other = people(house)
    join_up(house, one, other)
    path = tmp_path / "sales.csv"
    path.write_text("Invoice,Date,Customer,Amount\n1,2026-10-01,Ferreira Ana,10\n", encoding="utf-8")
    take_in(house.file, make_plan(path, "sales", Wishes()))
    assert house.value("SELECT contact_id FROM sales_sale") == one
    known = find_known(house.file.connection(Hat.SALES), "ferreira ana")
    assert (known and (known.id, known.who, known.others)) == (one, "Ana Ferreira", 0)
