"""Who named whom, what became of it, and whether they were thanked."""

from dataclasses import dataclass

from twohats.storage.sqlite import Connection


@dataclass(frozen=True, slots=True)
class Referral:
    """One name that a contact gave us. Stamps are UTC text, `first_bought` a local day.

    Attributes:
        id: the contact who was named.
        referrer: who named them; `given` is how many names they gave in all.
        named_at: when we first heard of them.
        first_bought: the first day they bought, if they did.
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


_NAME = "iif({who}.name = '', {who}.organisation, {who}.name)"


def referrals(db: Connection, *, unthanked: bool = False, limit: int = 500) -> list[Referral]:
    """The names we were given, those we have not thanked for first, then the newest."""
    only = "AND t.id IS NULL" if unthanked else ""
    sql = f"""
SELECT c.id, r.id, {_NAME.format(who="r")},
       (SELECT count(*) FROM business_contact AS g WHERE g.referred_by = c.referred_by AND g.merged_into IS NULL),
       {_NAME.format(who="c")}, c.created_at, s.first_bought, t.at, coalesce(t.note, '')
FROM business_contact AS c
JOIN business_contact AS f ON f.id = c.referred_by
JOIN business_contact AS r ON r.id = coalesce(f.merged_into, f.id)
LEFT JOIN handoff_standing AS s ON s.contact_id = c.id
LEFT JOIN marketing_thanks AS t ON t.referred_id = c.id
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
        "SELECT count(*) FROM business_contact AS c WHERE c.referred_by IS NOT NULL AND c.merged_into IS NULL "
        "AND NOT EXISTS (SELECT 1 FROM marketing_thanks AS t WHERE t.referred_id = c.id)"
    )
    return int(db.value(sql))
