"""Two contacts side by side: what is known of each, and how much hangs on them in either wing."""

from dataclasses import dataclass

from twohats.business.rules.contacts import PointKind
from twohats.business.store import contacts
from twohats.business.store.contacts import family_of, goes_by, stands_for
from twohats.storage.sqlite import Connection


@dataclass(frozen=True, slots=True)
class Side:
    """One contact. Money in minor units, stamps UTC.

    Attributes:
        points: the ways to reach them, each with its kind.
        withdrawn: whether they asked not to be contacted in some way.
        leads: how many, `live_leads` of them not let go; `deals`, `open_deals` and `sales` in the same way.
        last_contact: the last time the firm and they were in touch.
    """

    id: int
    points: tuple[tuple[PointKind, str], ...]
    withdrawn: bool
    name: str
    organisation: str
    place: str
    language: str
    note: str
    referrer: str
    created_at: str
    leads: int
    live_leads: int
    deals: int
    open_deals: int
    sales: int
    revenue: int
    last_contact: str | None

    @property
    def called(self) -> str:
        """What to call them."""
        return self.name or self.organisation or next((value for _, value in self.points), "?")

    @property
    def weight(self) -> tuple[int, int, int, int]:
        """How much hangs on them: the heavier one is proposed to stay."""
        return (self.sales, self.deals, self.leads, len(self.points))


def side(db: Connection, contact_id: int) -> Side:
    """One contact, under every name they were merged from; reads both wings, so on a connection that may."""
    stands = contacts.standing(db, contact_id)
    whose = family_of("?1")
    sql = f"""
SELECT k.name, k.organisation, k.place, k.language, k.note,
    coalesce((SELECT {goes_by("r")} FROM business_contact AS r
              WHERE r.id = {stands_for("k.referred_by")}), ''), k.created_at,
    (SELECT count(*) FROM marketing_lead WHERE contact_id IN {whose}),
    (SELECT count(*) FROM marketing_lead WHERE contact_id IN {whose} AND state <> 'disqualified'),
    (SELECT count(*) FROM sales_deal WHERE contact_id IN {whose}),
    (SELECT count(*) FROM sales_deal WHERE contact_id IN {whose} AND state IN ('open', 'asleep')),
    (SELECT count(*) FROM sales_sale WHERE contact_id IN {whose} AND reverses_id IS NULL),
    (SELECT coalesce(sum(amount), 0) FROM sales_sale WHERE contact_id IN {whose}),
    (SELECT max(at) FROM (
        SELECT max(t.at) AS at FROM marketing_touchpoint AS t
        WHERE t.lead_id IN (SELECT l.id FROM marketing_lead AS l WHERE l.contact_id IN {whose})
        UNION ALL SELECT max(a.done_at) FROM sales_activity AS a WHERE a.contact_id IN {whose}
        OR a.deal_id IN (SELECT d.id FROM sales_deal AS d WHERE d.contact_id IN {whose})))
FROM business_contact AS k WHERE k.id = ?1
"""  # noqa: S608  # the pieces come from code
    (row,) = db.all(sql, (stands,))
    points = tuple((point.kind, point.value) for point in contacts.points_of(db, stands))
    return Side(stands, points, bool(contacts.withdrawn(db, stands)), *row)


def side_by_side(db: Connection, one_id: int, other_id: int) -> tuple[Side, Side] | None:
    """Both, the one on whom more hangs first; None if they are one by now."""
    one, other = side(db, one_id), side(db, other_id)
    if one.id == other.id:
        return None
    return (other, one) if other.weight > one.weight else (one, other)
