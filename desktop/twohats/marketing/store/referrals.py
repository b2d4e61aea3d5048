"""Who named whom, what became of it, and whether they were thanked."""

from dataclasses import dataclass

from twohats.business.store.contacts import family_of, not_erased
from twohats.storage.sqlite import Connection


@dataclass(frozen=True, slots=True)
class Referral:
    """One name that a contact gave us. Stamps are UTC text, `first_bought` a local day.

    Attributes:
        id: the contact who was named.
        referrer: who named them; `given` is how many names they gave in all.
        named_at: when we first heard of them.
        first_bought: the first day they bought, if they did; it may be still to come.
    """

    id: int
    referrer_id: int
    referrer: str
    given: int
    named: str
    named_at: str
    first_bought: str | None
    thanked_at: str | None
    note: str


# The thanks for a name, under whichever name we were given it.
_THANKED = f"SELECT max(a.id) FROM marketing_thanks AS a WHERE a.referred_id IN {family_of('c.id')}"
_NAME = "iif({who}.name = '', {who}.organisation, {who}.name)"


def referrals(db: Connection, *, unthanked: bool = False, limit: int = 500) -> list[Referral]:
    """The names we were given, those we have not thanked for first, then the newest."""
    only = f"AND t.id IS NULL AND {not_erased('r')}" if unthanked else ""
    sql = f"""
SELECT c.id, r.id, {_NAME.format(who="r")},
       (SELECT count(*) FROM business_contact AS g
        WHERE g.referred_by IN {family_of("r.id")} AND g.merged_into IS NULL),
       {_NAME.format(who="c")}, c.created_at,
       (SELECT min(s.first_bought) FROM handoff_standing AS s WHERE s.contact_id IN {family_of("c.id")}),
       t.at, coalesce(t.note, '')
FROM business_contact AS c
JOIN business_contact AS f ON f.id = c.referred_by
JOIN business_contact AS r ON r.id = coalesce(f.merged_into, f.id)
LEFT JOIN marketing_thanks AS t ON t.id = ({_THANKED})
WHERE c.referred_by IS NOT NULL AND c.merged_into IS NULL {only}
ORDER BY t.id IS NOT NULL, c.created_at DESC, c.id DESC LIMIT ?
"""
    return [Referral(*row) for row in db.all(sql, (limit,))]


def count_named(db: Connection) -> int:
    """How many names we were given."""
    sql = "SELECT count(*) FROM business_contact AS c WHERE c.referred_by IS NOT NULL AND c.merged_into IS NULL"
    return int(db.value(sql))


def count_unthanked(db: Connection) -> int:
    """How many names we have not said thanks for."""
    sql = (
        "SELECT count(*) FROM business_contact AS c JOIN business_contact AS f ON f.id = c.referred_by "
        "JOIN business_contact AS r ON r.id = coalesce(f.merged_into, f.id) "
        f"WHERE c.merged_into IS NULL AND ({_THANKED}) IS NULL AND {not_erased('r')}"
    )
    return int(db.value(sql))
