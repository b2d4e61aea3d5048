from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twohats.business.rules.likeness import Card, Crowd, Likeness, Pair, alike, tail_of

ANA = Card(1, "ana ferreira", "casa lda", "lisboa", ("12345678",))


@pytest.mark.parametrize(
    ("other", "why"),
    [
        (Card(2, "ferreira ana", "casa lda"), Likeness.NAME),
        (Card(2, "ana fereira", "casa lda", "porto"), Likeness.NAME),
        (Card(2, "ana ferreira", "", "lisboa"), Likeness.NAME),
        (Card(2, "ana ferreira"), Likeness.NAME),
        (Card(2, "rui costa", "", "", ("12345678",)), Likeness.TAIL),
        (Card(2, "ana ferreira", "", "porto"), None),
        (Card(2, "ana ferreira", "obras sa", "lisboa"), None),
        (Card(2, "anabela pereira", "casa lda"), None),
        (Card(2, "", "casa lda"), None),
        (Card(2, "ana ferreira 2", "casa lda"), None),
    ],
)
def test_who_is_alike(other: Card, why: Likeness | None) -> None:
    pair = alike(ANA, other)
    assert (pair and pair.why) == why
    backwards = alike(other, ANA)
    assert (backwards and (backwards.why, backwards.score)) == (pair and (pair.why, pair.score))


@pytest.mark.parametrize(
    ("number", "tail"),
    [("+351 912 345 678", "12345678"), ("912-345-678", "12345678"), ("1234567", ""), ("call me", "")],
)
def test_the_end_of_a_number(number: str, tail: str) -> None:
    assert tail_of(number) == tail


NAMES = st.sampled_from(["ana ferreira", "ferreira ana", "ana fereira", "rui costa", "rui da costa", "casa lda", ""])
CARDS = st.lists(
    st.tuples(
        NAMES, st.sampled_from(["", "casa"]), st.sampled_from(["", "porto"]), st.sampled_from([(), ("12345678",)])
    ),
    max_size=8,
).map(lambda rows: [Card(number, *row) for number, row in enumerate(rows, 1)])


@given(CARDS)
def test_a_crowd_finds_what_comparing_each_with_each_finds(cards: list[Card]) -> None:
    each = {(pair.one_id, pair.other_id): pair for one, other in combinations(cards, 2) if (pair := alike(one, other))}
    assert {(pair.one_id, pair.other_id): pair for pair in Crowd(cards).pairs()} == each


def test_a_newcomer_is_told_from_whom_they_are_most_like() -> None:
    crowd = Crowd([ANA, Card(2, "ana ferreira")])
    assert crowd.like(Card(0, "ana ferreira", "casa lda", "lisboa")) == Pair(0, 1, Likeness.NAME, 95)
    assert crowd.like(Card(0, "zoe adler")) is None


def test_looking_for_pairs_can_be_stopped() -> None:
    def stop(done: int, total: int) -> None:
        raise InterruptedError(done, total)

    with pytest.raises(InterruptedError):
        Crowd([ANA, Card(2, "ana ferreira")]).pairs(stop)


def test_in_a_crowd_of_nearly_one_name_each_is_compared_with_those_next_to_them_alone() -> None:
    letters = "abcdefghij"
    names = ["maria " + "".join(letters[int(digit)] for digit in f"{number:04}") * 4 for number in range(3000)]
    crowd = Crowd(Card(number, name) for number, name in enumerate(names, 1))
    twin = crowd.like(Card(0, names[1999]))
    assert (twin and twin.other_id) == 2000
    assert len(crowd.pairs()) <= 3000 * 12


def test_customers_by_number_are_not_the_same() -> None:
    assert Crowd(Card(number, f"customer {number:05}") for number in range(1, 300)).pairs() == []


def test_of_a_crowd_that_has_dispersed_nobody_is_left() -> None:
    crowd = Crowd([ANA, Card(2, "ana ferreira")])
    crowd.disperse()
    assert crowd.like(ANA) is None
    assert crowd.pairs() == []
