"""Whom a row speaks of: somebody who must not be contacted, somebody who was erased, or somebody very like another."""

from dataclasses import dataclass

from twohats.business.operations.contacts import keys_of, known_contact
from twohats.business.rules.contacts import Person
from twohats.business.store import suppression
from twohats.business.store.similar import card_of, crowd
from twohats.business.store.suppression import ASKED, ERASED
from twohats.errors import RuleError
from twohats.storage.sqlite import Connection
from twohats.words import filled, say

STAYS_OUT = "They asked not to be contacted, and stay so: they are taken in, and not written to."
UNNAMED = "They were erased from this file, and stay so: taken in without saying who it was."


@dataclass(frozen=True, slots=True)
class Similar:
    """A row that would be new and is very like a contact, or an earlier row: never joined by itself."""

    line: int
    who: str
    like: str
    contact_id: int | None
    why: str

    @property
    def what(self) -> str:
        """What to call the row in a list."""
        return self.who

    @property
    def reason(self) -> str:
        """Why it stands in the list of similar ones."""
        return filled(say("very like {} ({})"), self.like, self.why)


class Suppression:
    """Tells of each person whether they asked not to be contacted, or were erased; `nobody` says that none did."""

    def __init__(self, db: Connection) -> None:
        self._db = db
        self.nobody = suppression.is_empty(db)

    def why(self, person: Person) -> str:
        """`asked`, `erased` (which weighs more), or nothing."""
        if self.nobody:
            return ""
        found = set(suppression.suppressed(self._db, keys_of(self._db, person)).values())
        return ERASED if ERASED in found else ASKED if found else ""

    def require_not_erased(self, person: Person) -> None:
        """Refuse somebody who was erased.

        Raises:
            RuleError: they were.
        """
        if self.why(person) == ERASED:
            raise RuleError("They were erased from this file, and stay so: they are not taken in again.")


class Lookalikes:
    """Finds for a row that would be new whom it is very like, in the book and among the rows before it."""

    def __init__(self, db: Connection) -> None:
        self._db = db
        self._crowd = crowd(db)
        self._rows: dict[int, str] = {}

    def look(self, line: int, person: Person) -> Similar | None:
        """Whom a row is like; None if they are known by a key, or like nobody."""
        if known_contact(self._db, person) is not None:
            return None
        card = card_of(person, -line)
        pair = self._crowd.like(card)
        self._crowd.add(card)
        self._rows[card.id] = _called(person.name, person.organisation, person.place)
        if pair is None:
            return None
        other = pair.other_id
        contact_id = other if other > 0 else None
        return Similar(line, self._rows[card.id], self._say(other), contact_id, str(pair.why))

    def let_go(self) -> None:
        """Nobody is looked for any more."""
        self._crowd.disperse()

    def _say(self, identity: int) -> str:
        if identity < 0:
            return f"{self._rows[identity]} (line {-identity})"
        sql = "SELECT name, organisation, place FROM business_contact WHERE id = ?"
        return _called(*(self._db.first(sql, (identity,)) or ("", "", "")))


def _called(*parts: str) -> str:
    return ", ".join(filter(None, parts)) or "?"
