from datetime import date

import pytest
from house import House
from hypothesis import given
from hypothesis import strategies as st

from twohats.errors import RuleError
from twohats.hat import Hat
from twohats.marketing.operations import vision as verbs
from twohats.marketing.rules.vision import Bet, Version, Vision, count_sentences, first_year, say_bets, tidy
from twohats.marketing.store import vision as store

LANDLORDS = Bet("Landlords", "bathrooms in ten days", date(2027, 3, 31), "ten signed quotes")
WORDS = "Be the firm that says a date and keeps it. Neighbours hear of it."


def vision(words: str = WORDS, bet: Bet = LANDLORDS) -> Vision:
    return Vision(words, 2027, "40 kitchens\n60 of 120 leads from referrals", (bet,))


def versions(house: House) -> list[Version]:
    return store.versions(house.file.connection(Hat.MARKETING))


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        (" … ", 0),
        ("Say a date and keep it", 1),
        ("Say a date. Keep it!", 2),
        ("Kitchens under 15.5 m². Fixed price, e.g. 9,900. Done by Easter?", 3),
        ("Ask Dr. Kovač and No. 5 first.", 1),
        ("“Who?” asked nobody. “We!” said all.", 2),
        ("one line\nthat goes on", 1),
        ("One line\nAnother line\nA third", 3),
        ("Wait... what for", 1),
        ("早い。安い。", 2),
    ],
)
def test_sentences_are_counted_as_people_do(text: str, count: int) -> None:
    assert count_sentences(text) == count


@given(st.lists(st.sampled_from(["We say a date.", "Nobody waits!", "Why us?"]), max_size=6))
def test_so_many_sentences_as_were_joined(sentences: list[str]) -> None:
    assert count_sentences(" ".join(sentences)) == len(sentences)


@given(st.text(max_size=200), st.text(max_size=160))
def test_tidying_twice_changes_nothing(words: str, offer: str) -> None:
    once = tidy(Vision(words, 2027, words, (Bet(offer=offer), LANDLORDS)))
    assert tidy(once) == once
    assert len(once.bets) == 3


def test_goals_are_for_the_next_year_from_october_on() -> None:
    assert [first_year(date(2026, month, 1)) for month in (1, 9, 10, 12)] == [2026, 2026, 2027, 2027]


def test_a_draft_is_written_and_changed_where_it_stands(house: House) -> None:
    house.market(verbs.save_draft, vision("Rough"))
    house.market(verbs.save_draft, vision("Less rough. Still three. Sentences."))
    (draft,) = versions(house)
    assert (draft.number, draft.published_at) == (1, None)
    assert draft.vision == tidy(vision("Less rough. Still three. Sentences."))
    assert house.value("SELECT count(*) FROM marketing_bet") == 1
    assert house.value("SELECT count(*) FROM handoff_direction") == 0
    house.file.undo(Hat.MARKETING)
    assert versions(house)[0].vision.words == "Rough"


def test_bets_stay_in_their_places(house: House) -> None:
    house.market(verbs.save_draft, Vision("A", 2027, "", (Bet(), Bet(offer="half a bet"), LANDLORDS)))
    assert versions(house)[0].vision.bets == (Bet(), Bet(offer="half a bet"), LANDLORDS)


def test_publishing_gives_sales_the_direction_in_one_step(house: House) -> None:
    before = house.content()
    house.market(verbs.publish, vision())
    at = house.value("SELECT published_at FROM marketing_vision")
    assert at == house.value("SELECT published_at FROM handoff_direction")
    assert house.value("SELECT vision FROM handoff_direction") == WORDS
    bets = house.value("SELECT bets FROM handoff_direction")
    assert bets == "Landlords: bathrooms in ten days, by 31 Mar 2027 – we’ll know by ten signed quotes."
    after = house.content()
    house.file.undo(Hat.MARKETING)
    assert house.content() == before
    house.file.redo(Hat.MARKETING)
    assert house.content() == after


def test_a_published_version_never_changes(house: House) -> None:
    first = house.market(verbs.publish, vision())
    kept = house.content()["marketing_vision"][first], house.content()["marketing_bet"]
    house.market(verbs.save_draft, vision("Something else."))
    second = house.market(verbs.publish, vision("Something else again."))
    assert second != first
    assert house.content()["marketing_vision"][first] == kept[0]
    assert kept[1].items() <= house.content()["marketing_bet"].items()
    assert [(one.number, one.vision.words) for one in versions(house)] == [(2, "Something else again."), (1, WORDS)]


def test_what_says_the_same_is_no_new_version(house: House) -> None:
    first = house.market(verbs.publish, vision())
    assert house.market(verbs.save_draft, vision(f"  {WORDS} ")) == first
    with pytest.raises(RuleError, match="reads this already"):
        house.market(verbs.publish, vision())
    assert len(versions(house)) == 1


def test_an_earlier_version_is_taken_up_again(house: House) -> None:
    first = house.market(verbs.publish, vision())
    house.market(verbs.publish, vision("Another one."))
    house.market(verbs.save_draft, vision("A draft in between."))
    house.market(verbs.take_as_draft, first)
    assert [one.vision.words for one in versions(house)] == [WORDS, "Another one.", WORDS]
    assert house.market(verbs.publish, versions(house)[0].vision) == versions(house)[0].id
    assert house.value("SELECT vision FROM handoff_direction ORDER BY id DESC") == WORDS
    with pytest.raises(RuleError, match="no longer there"):
        house.market(verbs.take_as_draft, 99)


@pytest.mark.parametrize(
    ("wrong", "because"),
    [
        (vision(""), "two sentences are enough"),
        (vision("One. Two. Three."), "These are 3 sentences"),
        (vision(bet=Bet("", "gold taps", date(2027, 1, 1), "one sold")), "for whom the bet “gold taps”"),
        (vision(bet=Bet("Landlords", "", date(2027, 1, 1), "one sold")), "what you offer in the bet on “Landlords”"),
        (vision(bet=Bet("Landlords", "gold taps", None, "one sold")), "by when the bet “gold taps”"),
        (vision(bet=Bet("Landlords", "gold taps", date(2027, 1, 1))), "how you would know that the bet “gold taps”"),
        (Vision(WORDS, 2027, "", (LANDLORDS,) * 4), "Three bets fit"),
        (vision("W" * 501), "501 characters; 500 fit"),
        (vision(bet=Bet("!!!", "gold taps")), "“!!!” is not a name"),
        (Vision(WORDS, 0), "not a year"),
    ],
)
def test_what_is_not_fit_for_sales_is_not_published(house: House, wrong: Vision, because: str) -> None:
    before = house.content()
    with pytest.raises(RuleError, match=because):
        house.market(verbs.publish, wrong)
    assert house.content() == before


def test_a_segment_is_found_by_its_name_or_made(house: House) -> None:
    house.market(verbs.publish, vision())
    house.market(verbs.publish, vision(bet=Bet("LANDLORDS", "taps", date(2027, 1, 1), "one sold")))
    assert house.value("SELECT group_concat(name) FROM marketing_segment") == "Landlords"
    assert versions(house)[0].vision.bets[0].segment == "Landlords"


def test_bets_are_said_a_line_each() -> None:
    asked = Bet("Young families", "a fixed price", date(2026, 12, 5), "do they ask for it?")
    assert say_bets(Vision(bets=(LANDLORDS, Bet(), asked))).splitlines() == [
        "Landlords: bathrooms in ten days, by 31 Mar 2027 – we’ll know by ten signed quotes.",
        "Young families: a fixed price, by 5 Dec 2026 – we’ll know by do they ask for it?",
    ]
