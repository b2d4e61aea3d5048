"""Reads for the forecast: what the stages' own history says, and the open deals it asks about."""

from datetime import date

from twohats.sales.rules.forecast import Prospect, StageOdds
from twohats.storage.sqlite import Connection


def stage_odds(db: Connection, day: date) -> list[StageOdds]:
    """The stages in their order, each with the fate of the deals closed up to a local day that stood in it.

    An import knows no stages but the last, so its deals are no history.
    """
    sql = """
SELECT s.id, s.name, s.chance, coalesce(sum(p.state = 'won'), 0), count(p.state)
FROM sales_stage AS s LEFT JOIN (
    SELECT DISTINCT v.stage_id, d.id, d.state FROM sales_deal_version AS v JOIN sales_deal AS d ON d.id = v.deal_id
    WHERE d.state IN ('won', 'lost') AND d.closed_on <= ? AND v.from_on IS NOT NULL AND v.state = 'open') AS p
    ON p.stage_id = s.id
GROUP BY s.id ORDER BY s.archived, s.position, s.id
"""
    return [StageOdds(*row) for row in db.all(sql, (day.isoformat(),))]


def prospects(db: Connection) -> list[Prospect]:
    """The open deals as the forecast looks at them."""
    sql = (
        "SELECT coalesce(amount, 0), stage_id, expected_close, chance, state = 'asleep' FROM sales_deal "
        "WHERE state IN ('open', 'asleep')"
    )
    return [
        Prospect(amount, stage, None if close is None else date.fromisoformat(close), chance, bool(asleep))
        for amount, stage, close, chance, asleep in db.all(sql)
    ]
