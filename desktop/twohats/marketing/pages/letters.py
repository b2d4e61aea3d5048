"""Letters and address labels to those who are kept in touch."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from twohats.business.rules.profile import Profile
from twohats.errors import RuleError
from twohats.marketing.rules.nurture import Recipient, address_lines, fill_in
from twohats.paper.labels import LabelSheet, build_labels
from twohats.paper.letter import Letter, build_letters, fits_a_page

if TYPE_CHECKING:
    from twohats.paper.page import Paper


@dataclass(frozen=True, slots=True)
class Writing:
    """What is written to everybody: place and day, what it is about, and the words, with {name} and {firm} in them."""

    dated: str
    subject: str
    words: str


def make_letters(people: Sequence[Recipient], writing: Writing, firm: Profile) -> bytes:
    """A PDF with a page for each of the people.

    Raises:
        RuleError: the words do not fit on a page.
    """
    letters = tuple(_letter_to(who, writing, firm) for who in people)
    return build_letters(writing.subject or firm.name, letters, cast("Paper", firm.paper))


def require_a_page(people: Sequence[Recipient], writing: Writing, firm: Profile) -> None:
    """Refuse words that do not fit on one page, with the longest name that stands in them.

    Raises:
        RuleError: they do not.
    """
    longest = max(people, key=lambda who: len(who.name or who.organisation))
    if not fits_a_page(_letter_to(longest, writing, firm), cast("Paper", firm.paper)):
        raise RuleError("These words do not fit on one page: leave some out.")


def make_labels(people: Sequence[Recipient], sheet: LabelSheet, firm: Profile) -> bytes:
    """A PDF of address labels, one for each of the people."""
    return build_labels(firm.name, [address_lines(who) for who in people], sheet)


def _letter_to(who: Recipient, writing: Writing, firm: Profile) -> Letter:
    return Letter(
        sender=firm.name,
        address=address_lines(who),
        dated=writing.dated,
        subject=fill_in(writing.subject, who, firm.name),
        words=fill_in(writing.words, who, firm.name),
    )
