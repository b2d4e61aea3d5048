"""Keeping in touch: who may be written to by which way, and what the words to them become."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from twohats.business.rules.contacts import PointKind, name_key
from twohats.business.rules.mail import one_line
from twohats.marketing.rules.leads import LeadState
from twohats.words import filled, marked, say

MOST_WRITTEN = 1000
_MOST_LINES = 4
_NAME = re.compile(r" ?\{name\}|\{firm\}")
_STATE_AND_ZIP = re.compile(r"[A-Z]{2} \d{5}(-\d{4})?")


class Way(StrEnum):
    """How somebody is written to; named as the contact points are."""

    EMAIL = "email"
    POSTAL = "postal"


# The places that a piece of mail is noted under, and the words where there is no way.
CHANNELS = {Way.EMAIL: "E-mail", Way.POSTAL: "Letter"}
_NO_WAY = marked({Way.EMAIL: "no e-mail", Way.POSTAL: "no postal address"})
_WITHDRAWN = marked(
    {
        Way.EMAIL: "asked not to be written to by e-mail",
        Way.POSTAL: "asked not to be written to by post",
    }
)
_WITH_SALES = frozenset({LeadState.IN_HANDOFF, LeadState.WITH_SALES})


@dataclass(frozen=True, slots=True)
class Recipient:
    """A lead as the one who gets an e-mail or a letter.

    Attributes:
        lead_id: the lead.
        way: how they would be written to.
        name: of the person; empty where only the organisation is known.
        organisation: where they work.
        reach: the e-mail address (its usable form) or the postal address as typed; empty for none.
        typed: whether there is something, though it cannot be used.
        state: where the lead stands.
        open_deal: whether Sales has an open deal with the contact.
        enquired: whether they came to us themselves with this need.
        given: whether they agreed to this way last.
        withdrawn: the ways that they last asked not to be reached by.
        who: what they go by.
    """

    lead_id: int
    way: Way
    name: str
    organisation: str
    reach: str
    typed: bool
    state: LeadState
    open_deal: bool
    enquired: bool
    given: bool
    withdrawn: frozenset[str]
    who: str = ""

    @property
    def called(self) -> str:
        """What to call them on a screen."""
        return self.name or self.organisation or self.who or filled(say("Lead {}"), self.lead_id)

    @property
    def identity(self) -> tuple[str, str]:
        """What two leads share that would get the same piece of mail twice."""
        if self.way is Way.EMAIL:
            return "", self.reach
        return name_key(f"{self.name} {self.organisation}"), name_key(self.reach)


def may_be_written(who: Recipient) -> str:
    """Why somebody must not be written to by a way, in plain words; empty if they may.

    In this order: nobody is written to who asked not to be contacted at all, or not by this way, whatever they
    said before and however they came to us. Who is with Sales, as a handoff or in an open deal, is left to Sales.
    There must be a usable address. By e-mail they must have come to us themselves or have agreed to it; a letter
    needs no such word, as long as they did not object.
    """
    if who.withdrawn >= set(PointKind):
        return say("asked not to be contacted")
    if who.way in who.withdrawn:
        return say(_WITHDRAWN[who.way])
    if who.open_deal or who.state in _WITH_SALES:
        return say("with Sales")
    if not who.reach:
        return say("the e-mail address cannot be used") if who.typed and who.way is Way.EMAIL else say(_NO_WAY[who.way])
    if who.way is Way.EMAIL and not (who.enquired or who.given):
        return say("never asked us and never agreed to e-mail")
    return ""


@dataclass(frozen=True, slots=True)
class Audience:
    """A selection of leads, sorted by who may be written to.

    Attributes:
        written: one for each piece of mail.
        lead_ids: every lead that is reached by them; two leads of one person share a piece.
        left_out: what to call the others, each with the reason.
    """

    written: tuple[Recipient, ...]
    lead_ids: tuple[int, ...]
    left_out: tuple[tuple[str, str], ...]


def sort_out(chosen: Sequence[Recipient]) -> Audience:
    """Who of those that were chosen may be written to, in their order."""
    allowed = [who for who in chosen if not may_be_written(who)]
    pieces = {who.identity: who for who in reversed(allowed)}
    return Audience(
        tuple(who for who in allowed if pieces[who.identity] is who),
        tuple(who.lead_id for who in allowed),
        tuple((who.called, why) for who in chosen if (why := may_be_written(who))),
    )


def fill_in(words: str, who: Recipient, firm: str) -> str:
    """The words with {name} and {firm} replaced; without a name, the space before it goes, too."""
    name = one_line(who.name or who.organisation)

    def say(hole: re.Match[str]) -> str:
        if hole[0] == "{firm}":
            return one_line(firm)
        return f"{hole[0][:-6]}{name}" if name else ""

    return _NAME.sub(say, words)


def address_lines(who: Recipient) -> tuple[str, ...]:
    """What stands on an envelope: the name, the organisation, the address; one line is parted at its commas."""
    names = (one_line(who.name), one_line(who.organisation))
    return (*dict.fromkeys(filter(None, names)), *_parts(who.reach))


def _parts(address: str) -> list[str]:
    lines = [one_line(line) for line in address.splitlines()]
    if len(lines) == 1:
        lines = [part.strip() for part in lines[0].split(", ")]
    lines = [line for line in lines if line]
    if len(lines) > 1 and _STATE_AND_ZIP.fullmatch(lines[-1]):
        lines[-2:] = [", ".join(lines[-2:])]
    # The town stands at the end and has a line of its own, however many there are.
    while len(lines) > _MOST_LINES:
        lines[:2] = [", ".join(lines[:2])]
    return lines
