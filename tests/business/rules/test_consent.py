"""What was said last holds, for what it was about; what is for nothing in particular is for everything."""

import pytest

from twohats.business.rules.consent import Purpose, read_purpose, verdicts
from twohats.errors import RuleError

EVERYTHING, OFFERS, NEWS = Purpose.EVERYTHING, Purpose.OFFERS, Purpose.NEWS


@pytest.mark.parametrize(
    ("said", "everything", "offers", "news"),
    [
        ("", "", "", ""),
        ("given:", "given", "given", "given"),
        ("withdrawn:", "withdrawn", "withdrawn", "withdrawn"),
        ("withdrawn:news", "", "", "withdrawn"),
        ("given: withdrawn:news", "given", "given", "withdrawn"),
        ("withdrawn: given:offers", "given", "given", "withdrawn"),
        ("given:offers withdrawn:", "withdrawn", "withdrawn", "withdrawn"),
        ("given:offers withdrawn:offers", "", "withdrawn", ""),
        ("given: withdrawn:news withdrawn:offers", "", "withdrawn", "withdrawn"),
        ("withdrawn: given:offers withdrawn:offers", "withdrawn", "withdrawn", "withdrawn"),
    ],
)
def test_the_last_word_about_it_holds(said: str, everything: str, offers: str, news: str) -> None:
    pairs = [one.split(":") for one in said.split()]
    words = [("email", purpose, verdict) for verdict, purpose in pairs]
    found = [verdicts(words, one).get("email", "") for one in (EVERYTHING, OFFERS, NEWS)]
    assert found == [everything, offers, news]
    assert verdicts([("phone", *word[1:]) for word in words], OFFERS).get("email") is None


def test_there_is_no_other_purpose() -> None:
    assert read_purpose("news") is NEWS
    with pytest.raises(RuleError, match="for offers, for news, or for everything"):
        read_purpose("fun")
