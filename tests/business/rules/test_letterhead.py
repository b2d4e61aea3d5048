"""Where the firm is, as it stands on paper: its street and its town, and its name not once more."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as some

from twohats.business.rules.letterhead import place_of
from twohats.business.rules.profile import Profile

_OUT = {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"}
_WORDS = some.sampled_from(["Bad", "Küche", "Krämer", "Özil", "Straße", "&", "Müller-Bau", "Söhne,", "GmbH", "7"])
_CASES: tuple[Callable[[str], str], ...] = (str, str.upper, str.lower, str.title)
_NAMES = some.lists(_WORDS, min_size=1, max_size=5).map(" ".join).filter(lambda name: any(map(str.isalnum, name)))
_TOWNS = some.sampled_from(["80331 München", "1000-000 Lisboa", "London N1 9GU", "Springfield, IL 62701"])
_STREETS = some.sampled_from(["Musterstraße 12", "Rua do Exemplo 12", "1234 Main Street", "Flat 2, 14 High Street"])


def _place(name: str, letterhead: str) -> tuple[str, ...]:
    return place_of(Profile(name, letterhead=letterhead))


@some.composite
def _respelled(draw: some.DrawFn, name: str) -> str:
    """The same letters in another case, with other spaces, and umlauts written out or not."""
    if draw(some.booleans()):
        name = "".join(_OUT.get(one, one) for one in name)
    change = draw(some.sampled_from(_CASES))
    space = draw(some.sampled_from([" ", "  ", "", "\n"]))
    return space.join(change(name).split())


@given(some.data(), _NAMES, _STREETS, _TOWNS, some.sampled_from(["\n", ", ", " · ", " – ", " \n "]))
def test_a_name_that_begins_the_address_is_left_out_and_street_and_town_stay(
    data: some.DataObject, name: str, street: str, town: str, end: str
) -> None:
    begun = data.draw(_respelled(name))
    assert _place(name, f"{begun}{end}{street}\n{town}\nNIF 000 000 000") == (street, town)


@given(_NAMES, _STREETS, _TOWNS)
def test_an_address_without_the_name_stays_as_it_is(name: str, street: str, town: str) -> None:
    assert _place(name, f"{street}\n{town}\n+351 900 000 001") == (street, town)


@pytest.mark.parametrize(
    ("name", "letterhead", "place"),
    [
        ("Rua", "Rua do Exemplo 12\n1000-000 Lisboa", ("Rua do Exemplo 12", "1000-000 Lisboa")),
        ("Müller", "Müller-Straße 5\n80331 München", ("Müller-Straße 5", "80331 München")),
        ("Kowalski", "Kowalski", ()),
        ("Kowalski", "", ()),
        ("!", "Musterstraße 12\n80331 München", ("Musterstraße 12", "80331 München")),
        ("Kowalski", "Rua do Exemplo 12, 1000-000 Lisboa\nNIF 0", ("Rua do Exemplo 12, 1000-000 Lisboa",)),
        ("Kowalski", "Harbour House\n14 High Street\nDublin\nIreland", ("Harbour House", "14 High Street")),
    ],
)
def test_the_place_ends_with_the_town(name: str, letterhead: str, place: tuple[str, ...]) -> None:
    assert _place(name, letterhead) == place
