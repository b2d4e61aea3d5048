import unicodedata

import pytest
from email_validator import SPECIAL_USE_DOMAIN_NAMES, EmailNotValidError, validate_email
from hypothesis import given, settings
from hypothesis import strategies as st

from twohats.business.rules.contacts import (
    _PLAIN_EMAIL,
    Contact,
    ContactKind,
    ContactPoint,
    PointKind,
    clean_text,
    email_key,
    name_key,
    phone_key,
    point_key,
    usable_points,
)
from twohats.errors import RuleError


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Ana@Example.COM", "ana@example.com"),
        (" ana@example.com ", "ana@example.com"),
        ("ana@MÜNCHEN.de", "ana@xn--mnchen-3ya.de"),
        ("ana@xn--mnchen-3ya.de", "ana@xn--mnchen-3ya.de"),
        ("ana+flyer@example.com", "ana+flyer@example.com"),
        ("JOSÉ@example.com", "josé@example.com"),
        ("JOSE\u0301@example.com", "josé@example.com"),
        ("", None),
        ("ana", None),
        ("ana@", None),
        ("ana@localhost", None),
        ("a b@example.com", None),
        ("ana@example.com, rui@example.com", None),
        ("ana@exa\0mple.com", None),
        ("a" * 100_000 + "@example.com", None),
    ],
)
def test_one_mailbox_has_one_key(text: str, key: str | None) -> None:
    assert email_key(text) == key


@given(text=st.from_regex(_PLAIN_EMAIL, fullmatch=True))
def test_an_address_that_needs_no_second_look_would_stand_one(text: str) -> None:
    ending = text.rpartition(".")[2].lower()
    try:
        found = validate_email(text, check_deliverability=False)
    except EmailNotValidError:
        assert email_key(text) is None or ending in SPECIAL_USE_DOMAIN_NAMES
        assert ending in SPECIAL_USE_DOMAIN_NAMES
    else:
        assert email_key(text) == f"{found.local_part}@{found.ascii_domain}".lower()


@pytest.mark.parametrize("ending", SPECIAL_USE_DOMAIN_NAMES)
def test_a_domain_set_aside_for_something_else_has_no_mailbox(ending: str) -> None:
    assert email_key(f"ana@firm.{ending}") is None


@given(text=st.text(st.characters(max_codepoint=127), max_size=20))
def test_a_plain_text_is_folded_as_any_other(text: str) -> None:
    # A letter that only the long way can fold, taken off again.
    assert f"{name_key(text)} æ".strip().replace("æ", "ae") == name_key(f"{text} æ")


@pytest.mark.parametrize(
    ("text", "country", "key"),
    [
        ("21 123 4567", "PT", "+351211234567"),
        ("(+351) 21-123.4567", "US", "+351211234567"),
        ("00351 211 234 567", "PT", "+351211234567"),
        ("030/123456", "de", "+4930123456"),
        ("06 12345678", "IT", "+390612345678"),
        ("+351 21 123 4567 ext. 5", "PT", "+351211234567"),
        ("+49 30 123456", "", "+4930123456"),
        ("\uff12\uff11 123 4567", "PT", "+351211234567"),
        ("030 123456", "", None),
        ("030 123456", "ZZ", None),
        ("555-0100", "US", None),
        ("12", "PT", None),
        ("", "PT", None),
        ("call me", "PT", None),
        ("1" * 10_000, "PT", None),
    ],
)
def test_one_phone_has_one_key_in_any_notation(text: str, country: str, key: str | None) -> None:
    assert phone_key(text, country) == key


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Müller & Sønner, Ltd.", "muller sonner ltd"),
        ("  MULLER   sonner-LTD ", "muller sonner ltd"),
        ("João\tD’Ávila", "joao d avila"),  # as phones type it
        ("Straße", "strasse"),
        ("Łódź", "lodz"),
        ("İstanbul I\u015f\u0131k", "istanbul isik"),
        ("Ελένη", "ελενη"),
        ("रामु", "रामु"),
        ("山田 太郎", "山田 太郎"),
        ("3M", "3m"),
        ("…", ""),
        ("", ""),
    ],
)
def test_a_name_is_one_name_in_any_dress(text: str, key: str) -> None:
    assert name_key(text) == key


def test_names_that_differ_by_a_vowel_sign_stay_apart() -> None:
    assert name_key("रामु") != name_key("राम")


@given(st.text())
def test_a_key_of_a_name_is_its_own_key(text: str) -> None:
    assert name_key(name_key(text)) == name_key(text)


@given(st.text())
def test_a_name_is_the_same_composed_or_not(text: str) -> None:
    assert name_key(unicodedata.normalize("NFD", text)) == name_key(unicodedata.normalize("NFC", text))


@settings(deadline=None)
@given(st.text(), st.sampled_from(["PT", "US", "", "??"]))
def test_any_text_has_a_key_or_none(text: str, country: str) -> None:
    for kind in PointKind:
        assert point_key(kind, text, country) != ""


def test_each_kind_of_point_has_its_own_key() -> None:
    assert point_key(PointKind.EMAIL, "Ana@Example.com", "PT") == "ana@example.com"
    assert point_key(PointKind.PHONE, "211234567", "PT") == "+351211234567"
    assert point_key(PointKind.POSTAL, "Rua da Rosa, 5", "PT") == "rua da rosa 5"
    assert point_key(PointKind.DOOR, " ", "PT") is None


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Ana Ferreira \n", "Ana Ferreira"),
        ("Ana\0\x07 Ferreira\x85", "Ana Ferreira"),
        ("Ana\r\nFerreira\tII", "Ana Ferreira II"),
        ("evil\u202egnp.exe\u2066x\u2069", "evilgnp.exex"),
        ("שלום\u200f!", "שלום\u200f!"),
        ("half \ud800 pair", "half  pair"),
        ("👩\u200d🔧 <b>{x}</b> %s ''", "👩\u200d🔧 <b>{x}</b> %s ''"),
        ("a  b", "a  b"),
        ("\0", ""),
    ],
)
def test_typed_text_loses_only_what_misleads(typed: str, kept: str) -> None:
    assert clean_text(typed) == kept


def test_notes_keep_their_lines() -> None:
    assert clean_text("one\r\ntwo\rthree\u2028four\t!\0\n", lines=True) == "one\ntwo\nthree\nfour\t!"


def test_text_that_does_not_fit_is_refused_not_cut() -> None:
    assert clean_text(" " + "x" * 500 + " ") == "x" * 500
    with pytest.raises(RuleError, match="This text has 501 characters; 500 fit"):
        clean_text("x" * 501)
    assert clean_text("x" * 501, limit=501) == "x" * 501


@given(st.text(st.characters()), st.booleans())
def test_clean_text_can_be_stored_and_stays_clean(text: str, lines: bool) -> None:  # noqa: FBT001  # given by hypothesis
    kept = clean_text(text, limit=10_000, lines=lines)
    assert "\0" not in kept.encode().decode()
    assert clean_text(kept, limit=10_000, lines=lines) == kept


def test_a_contact_needs_only_a_name() -> None:
    ana = Contact(1, "5f0c", ContactKind.PERSON, "Ana Ferreira")
    assert (ana.organisation, ana.language, ana.referred_by, ana.merged_into) == ("", "", None, None)


def test_only_points_that_reach_someone_are_usable() -> None:
    points = [
        ContactPoint(1, 7, PointKind.EMAIL, "ana@example.com", "ana@example.com"),
        ContactPoint(2, 7, PointKind.EMAIL, "ana at example", None),
        ContactPoint(3, 7, PointKind.PHONE, "12", None),
        ContactPoint(4, 7, PointKind.POSTAL, " ", None),
        ContactPoint(5, 7, PointKind.MESSENGER, "@ana", "ana"),
        ContactPoint(6, 7, PointKind.DOOR, "", None),
    ]
    assert [point.id for point in usable_points(points)] == [1, 5, 6]
    assert usable_points([]) == ()
