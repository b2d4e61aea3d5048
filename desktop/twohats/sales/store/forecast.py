"""Reads for the forecast: what the stages' own history says, and the open deals it asks about."""

from datetime import date

from twohats.sales.rules.forecast import Prospect, StageOdds
from twohats.storage.sqlite import Connection


def stage_odds(db: Connection, day: date) -> list[StageOdds]:
    """The stages in their order, each with the fate of the deals closed up to a local day that stood in it.

    An import knows no stages but the last, so its deals are no history.
    """
    sql = """
SELECT s.id, s.name, s.chance, coalesce(sum(t.won), 0), coalesce(sum(t.closed), 0)
FROM sales_stage AS s LEFT JOIN sales_stage_tally AS t ON t.stage_id = s.id AND t.closed_on <= ?
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
