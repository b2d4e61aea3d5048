"""Consent is noted per way and purpose, is respected by whoever wants to write, and stays as it was said."""

import pytest
from house import House

from twohats.business.operations.contacts import note_consent
from twohats.business.rules.consent import Purpose
from twohats.business.rules.contacts import PointKind
from twohats.business.store import contacts
from twohats.errors import RuleError
from twohats.hat import Hat
from twohats.marketing.operations.leads import agree
from twohats.marketing.rules.nurture import Way
from twohats.marketing.rules.segments import Filter
from twohats.marketing.store.audience import count, open_book
from twohats.marketing.store.nurture import recipients
from twohats.storage.sqlite import Connection, DatabaseError, IntegrityError


def may_write(house: House) -> tuple[int, bool]:
    """How many an audience of everybody addresses, and whether the first of them gets a letter by e-mail."""
    db = house.file.connection(Hat.MARKETING)
    (who,) = recipients(db, [1], Way.EMAIL)
    return count(open_book(db), Filter()).people, "email" not in who.withdrawn


def test_no_news_leaves_offers_alone(house: House) -> None:
    lead = house.capture()
    house.market(agree, lead, ["email"], "withdrawn", "by letter", "news")
    db = house.file.connection(Hat.MARKETING)
    assert contacts.withdrawn(db, 1) == frozenset()
    assert contacts.withdrawn(db, 1, Purpose.NEWS) == {"email"}
    assert contacts.refused(db, 1) == ((Purpose.NEWS, frozenset({"email"})),)
    assert house.value("SELECT count(*) FROM business_suppressed") == 0
    assert may_write(house) == (1, True)
    assert house.send(lead)


def test_no_offers_keeps_them_out_of_audiences_and_letters(house: House) -> None:
    lead = house.capture()
    house.market(agree, lead, ["email"], "withdrawn", "by letter", "offers")
    assert may_write(house) == (0, False)
    house.market(agree, lead, ["email"], "given", "by letter", "news")
    assert may_write(house) == (0, False)
    house.market(agree, lead, ["email"], "given", "on the form", "offers")
    assert may_write(house) == (1, True)


def test_who_never_asked_is_sent_over_with_a_consent_for_offers(house: House) -> None:
    lead = house.capture()
    house.do(Hat.MARKETING, never_asked, lead)
    house.market(agree, lead, ["email"], "given", "on the form", "news")
    with pytest.raises(RuleError, match="never asked"):
        house.send(lead)
    house.market(agree, lead, ["email"], "given", "on the form", "offers")
    assert house.send(lead)


def never_asked(db: Connection, lead_id: int) -> None:
    db.update("marketing_lead", lead_id, enquired=0)


def test_all_of_it_is_one_word_and_remembers_the_keys(house: House) -> None:
    lead = house.capture()
    house.market(agree, lead, list(PointKind), "withdrawn", "on the phone")
    db = house.file.connection(Hat.MARKETING)
    assert contacts.withdrawn(db, 1, Purpose.OFFERS) == set(PointKind)
    assert contacts.refused(db, 1) == ()
    assert house.value("SELECT count(*) FROM business_suppressed") == 1
    house.market(agree, lead, ["email"], "given", "on the form", "offers")
    assert contacts.withdrawn(db, 1, Purpose.OFFERS) == set(PointKind) - {"email"}
    assert contacts.withdrawn(db, 1, Purpose.NEWS) == set(PointKind)
    assert contacts.given(db, 1) == {"email"}


@pytest.mark.parametrize("statement", ["UPDATE business_consent SET {} = {}", "DELETE FROM business_consent"])
def test_no_hat_changes_or_deletes_what_was_said(house: House, statement: str) -> None:
    house.capture()
    house.market(note_consent, 1, ["email"], "given", "on the form")
    for hat in (Hat.MARKETING, Hat.SALES, Hat.MONTH, Hat.REPORTS):
        with pytest.raises(DatabaseError, match=r"authoriz|prohibited"):
            house.file.connection(hat).execute(statement.format("evidence", "''"))


@pytest.mark.parametrize("column", ["verdict", "purpose", "point_kind", "at", "contact_id"])
def test_not_even_the_owner_changes_what_was_said(house: House, column: str) -> None:
    house.capture()
    house.market(note_consent, 1, ["email"], "given", "on the form")

    def change(db: Connection) -> None:
        db.execute(f"UPDATE business_consent SET {column} = {column}")  # noqa: S608

    with pytest.raises(IntegrityError, match="a consent stays as it was said"):
        house.do(Hat.OWNER, change, through=house.file.connection(Hat.OWNER))
