"""What somebody may be contacted for: each word that they said holds until a later one about the same."""

from collections.abc import Iterable, Mapping
from enum import StrEnum

from twohats.errors import RuleError


class Purpose(StrEnum):
    """What a consent is for. Nothing in particular is everything, also the answer to their own enquiry."""

    EVERYTHING = ""
    OFFERS = "offers"
    NEWS = "news"


GIVEN, WITHDRAWN = "given", "withdrawn"
_APART = (Purpose.OFFERS, Purpose.NEWS)

# Words in the order in which they were said: about which way to reach them, for what, and the verdict.
Words = Iterable[tuple[str, str, str]]


def verdicts(words: Words, purpose: Purpose = Purpose.EVERYTHING) -> Mapping[str, str]:
    """The verdict on each way to reach them that was spoken of.

    For everything, they withdrew if they said so, and nothing has been allowed since; they gave it if they allow
    anything.
    """
    said = list(words)
    if purpose is not Purpose.EVERYTHING:
        return {way: verdict for way, about, verdict in said if about in {Purpose.EVERYTHING, purpose}}
    allowed = {way for one in _APART for way, verdict in verdicts(said, one).items() if verdict == GIVEN}
    at_all = {way: verdict for way, about, verdict in said if about == Purpose.EVERYTHING}
    withdrawn = {way: WITHDRAWN for way, verdict in at_all.items() if verdict == WITHDRAWN}
    return withdrawn | dict.fromkeys(allowed, GIVEN)


def read_purpose(text: str) -> Purpose:
    """The purpose of a word.

    Raises:
        RuleError: there is none of this name.
    """
    try:
        return Purpose(text)
    except ValueError as error:
        raise RuleError("A consent is for offers, for news, or for everything.") from error
