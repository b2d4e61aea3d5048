import pytest

from twohats.business.rules.joining import Joining, Rule, read_joining
from twohats.errors import RuleError


@pytest.mark.parametrize(
    ("rule", "held", "said", "left"),
    [
        (Rule.KEEP, "", "Ana", ""),
        (Rule.KEEP, "Ana", "Anna", "Ana"),
        (Rule.GAPS, "", "Ana", "Ana"),
        (Rule.GAPS, "Ana", "Anna", "Ana"),
        (Rule.NEWER, "Ana", "Anna", "Anna"),
        (Rule.NEWER, "Ana", "", "Ana"),
    ],
)
def test_what_is_left_of_a_field(rule: Rule, held: str, said: str, left: str) -> None:
    assert Joining(rule).joined("name", held, said) == left


def test_a_field_may_have_a_rule_of_its_own() -> None:
    joining = read_joining(("newer", "note=keep"))
    assert (joining.of("name"), joining.of("note")) == (Rule.NEWER, Rule.KEEP)
    assert read_joining(()).of("name") is Rule.GAPS


@pytest.mark.parametrize("word", ["older", "colour=keep", "name=", ""])
def test_what_is_no_rule_is_refused(word: str) -> None:
    with pytest.raises(RuleError):
        read_joining((word,))
