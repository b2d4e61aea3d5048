"""Where the money came from: every sale on exactly one line, and the same money by campaign and by referrer."""

from collections.abc import Mapping
from dataclasses import dataclass

from twohats.business.rules.calendar import Period
from twohats.business.rules.profile import NOWHERE
from twohats.business.store.contacts import family_of, goes_by, stands_for
from twohats.month.rules.figures import UNATTRIBUTED, Closed, Newness, Referrer
from twohats.month.store.frame import days
from twohats.sales.store.newness import BOUGHT_BEFORE_DEAL, BOUGHT_BEFORE_SALE, FAMILY
from twohats.storage.sqlite import Connection
from twohats.words import say

# What is left of a sale `s` of some days at their end; what reverses one is none.
LEFT_OF_SALE = """iif(s.reverses_id IS NULL AND s.amount > 0, s.amount + coalesce((
    SELECT sum(r.amount) FROM sales_sale AS r WHERE r.reverses_id = s.id AND r.sold_on < ?2), 0), 0)"""
# A reversal stands on the line of the sale it reverses, and takes its money off; only what is left of is counted.
_SALES = f"""
{FAMILY}, sold AS MATERIALIZED (
    SELECT s.amount, b.contact_id, b.sold_on, coalesce(h.channel_id, d.channel_id) AS channel_id,
           iif(coalesce(h.channel_id, d.channel_id) IS NULL OR b.kind IS NULL, {BOUGHT_BEFORE_SALE}, 0) AS bought,
           b.kind, {LEFT_OF_SALE} > 0 AS is_left
    FROM sales_sale AS s JOIN sales_sale AS b ON b.id = coalesce(s.reverses_id, s.id)
    LEFT JOIN sales_deal AS d ON d.id = b.deal_id
    LEFT JOIN handoff_item AS h ON h.id = d.handoff_id AND h.undone = 0
    WHERE +s.sold_on >= ?1 AND +s.sold_on < ?2),
met AS MATERIALIZED (
    SELECT w.contact_id, (SELECT l.id FROM marketing_lead AS l
        WHERE l.contact_id IN {family_of(stands_for("w.contact_id"))} ORDER BY l.created_on, l.id LIMIT 1) AS lead_id
    FROM (SELECT DISTINCT contact_id FROM sold WHERE contact_id IS NOT NULL) AS w)
SELECT s.channel_id, s.channel_id IS NULL AND bought, l.channel_id,
       coalesce(s.kind, iif(s.contact_id IS NULL, 'unknown', iif(bought, 'repeat', 'new'))), sum(amount), sum(is_left)
FROM sold AS s LEFT JOIN met AS m ON m.contact_id = s.contact_id
LEFT JOIN marketing_lead AS l ON l.id = m.lead_id AND l.created_on <= s.sold_on
GROUP BY 1, 2, 3, 4
"""
_WON = f"""
{FAMILY}, won AS MATERIALIZED (
    SELECT coalesce(h.channel_id, d.channel_id) AS channel_id,
           {BOUGHT_BEFORE_DEAL} AS bought
    FROM sales_deal AS d LEFT JOIN handoff_item AS h ON h.id = d.handoff_id AND h.undone = 0
    WHERE d.state = 'won' AND d.closed_on >= ? AND d.closed_on < ?)
SELECT channel_id, channel_id IS NULL AND bought, count(*) FROM won GROUP BY 1, 2
"""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a line stands: a channel's id, or 0 without one, for who bought before and for nobody known."""

    id: int
    name: str
    kind: str


@dataclass(frozen=True, slots=True)
class Places:
    """Every channel by id, with the two lines for what has none; the one for nowhere has no line of its own."""

    by_id: Mapping[int, Place]
    repeat: Place
    unattributed: Place

    def of(self, channel_id: int | None, *, bought: bool) -> Place:
        """The line of a sale or deal with this channel, or of a customer who bought before."""
        if channel_id is not None:
            return self.by_id[channel_id]
        return self.repeat if bought else self.unattributed

    def channels_of(self, place: Place) -> list[int | None]:
        """The ids of the channels on a line; None is among those of what has none."""
        named = [channel for channel, one in self.by_id.items() if one == place]
        return [*named, None] if place == self.unattributed else list(named)


@dataclass(frozen=True, slots=True)
class Origins:
    """The revenue of some days by place, by the place first met, and by new or repeat."""

    revenue: Mapping[Place, int]
    first_touch: Mapping[Place, int]
    newness: Newness


def places(db: Connection) -> Places:
    """The channels there are, archived ones too."""
    unattributed = Place(0, say("Unattributed"), UNATTRIBUTED)
    rows = db.all("SELECT id, name, kind, key FROM business_channel ORDER BY id")
    known = {row[0]: unattributed if row[3] in NOWHERE else Place(*row[:3]) for row in rows}
    repeat = next((place for place in known.values() if place.kind == "repeat"), Place(0, "Repeat", "repeat"))
    return Places(known, repeat, unattributed)


def origins(db: Connection, period: Period, known: Places) -> Origins:
    """Where the money of some days came from."""
    revenue: dict[Place, int] = {}
    first_touch: dict[Place, int] = {}
    newness = dict.fromkeys(("new", "repeat", "unknown"), (0, 0))
    for channel, bought, first, kind, amount, count in db.all(_SALES, days(period)):
        place = known.of(channel, bought=bool(bought))
        revenue[place] = revenue.get(place, 0) + amount
        met = place if first is None else known.by_id[first]
        first_touch[met] = first_touch.get(met, 0) + amount
        newness[kind] = (newness[kind][0] + count, newness[kind][1] + amount)
    return Origins(revenue, first_touch, Newness(*(Closed(*newness[kind]) for kind in ("new", "repeat", "unknown"))))


def won_by_place(db: Connection, period: Period, known: Places) -> dict[Place, int]:
    """How many deals were won in some days, by place."""
    won: dict[Place, int] = {}
    for channel, bought, count in db.all(_WON, days(period)):
        place = known.of(channel, bought=bool(bought))
        won[place] = won.get(place, 0) + count
    return won


def campaign_revenue(db: Connection, period: Period) -> dict[str, int]:
    """The revenue of some days by the campaign's uid on the handoff; without one it is left out."""
    sql = (
        "SELECT h.campaign_uid, sum(s.amount) FROM sales_sale AS s "
        "JOIN sales_sale AS b ON b.id = coalesce(s.reverses_id, s.id) JOIN sales_deal AS d ON d.id = b.deal_id "
        "JOIN handoff_item AS h ON h.id = d.handoff_id AND h.undone = 0 "
        "WHERE s.sold_on >= ? AND s.sold_on < ? AND h.campaign_uid IS NOT NULL GROUP BY 1"
    )
    return dict(db.all(sql, days(period)))


def referrers(db: Connection, period: Period) -> tuple[Referrer, ...]:
    """Who sent people to us in some days, those whose people bought most first."""
    sql = f"""
SELECT referrer, coalesce(nullif({goes_by("r")}, ''), '?'), sum(leads), sum(revenue) FROM (
    SELECT {stands_for("c.referred_by")} AS referrer, count(*) AS leads, 0 AS revenue FROM marketing_lead AS l
    JOIN business_contact AS c ON c.id = {stands_for("l.contact_id")}
    WHERE c.referred_by IS NOT NULL AND l.created_on >= ?1 AND l.created_on < ?2 GROUP BY 1
    UNION ALL SELECT {stands_for("c.referred_by")}, 0, sum(s.amount) FROM sales_sale AS s
    JOIN business_contact AS c ON c.id = {stands_for("s.contact_id")}
    WHERE c.referred_by IS NOT NULL AND s.sold_on >= ?1 AND s.sold_on < ?2 GROUP BY 1)
JOIN business_contact AS r ON r.id = referrer GROUP BY referrer ORDER BY 4 DESC, 3 DESC, referrer
"""
    return tuple(Referrer(*row) for row in db.all(sql, days(period)))


def revenue(db: Connection, period: Period) -> int:
    """The money of the sales of some days."""
    sql = "SELECT coalesce(sum(amount), 0) FROM sales_day_tally WHERE day >= ? AND day < ?"
    return int(db.value(sql, days(period)))
