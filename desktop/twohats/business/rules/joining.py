"""What becomes of a field where a file says something about a contact who is in the book already."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from twohats.errors import RuleError

JOINED = ("name", "organisation", "email", "phone", "language", "address", "note", "place")


class Rule(StrEnum):
    """Keep what is here, fill what is empty, or let the newer win where it says anything."""

    KEEP = "keep"
    GAPS = "gaps"
    NEWER = "newer"


@dataclass(frozen=True, slots=True)
class Joining:
    """One rule for every field, and others for some."""

    rule: Rule = Rule.GAPS
    own: dict[str, Rule] = field(default_factory=dict)

    def of(self, name: str) -> Rule:
        """The rule of a field."""
        return self.own.get(name, self.rule)

    def joined(self, name: str, held: str, said: str) -> str:
        """What stands in a field afterwards."""
        rule = self.of(name)
        takes = said and (rule is Rule.NEWER or (rule is Rule.GAPS and not held))
        return said if takes else held

    @property
    def words(self) -> tuple[str, ...]:
        """As they are written, and read by `read_joining`."""
        return (self.rule.value, *(f"{name}={rule}" for name, rule in self.own.items()))


# Where nobody says anything else.
FILL = Joining()


def read_joining(words: Iterable[str]) -> Joining:
    """The rules as they are written: `newer` for every field, `note=keep` for one.

    Raises:
        RuleError: there is no such rule, or no such field.
    """
    every, own = Rule.GAPS, {}
    for word in words:
        name, _, rule = word.rpartition("=")
        if rule.strip() not in set(Rule) or (name and name.strip() not in JOINED):
            raise RuleError(
                "“{word}” is not a rule: write keep, gaps or newer, or one field's as note=keep.", word=word
            )
        if name:
            own[name.strip()] = Rule(rule.strip())
        else:
            every = Rule(rule.strip())
    return Joining(every, own)
