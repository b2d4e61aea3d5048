"""Sales' place in the house: a wing, closed to the other one."""

from twohats.sales.store.personal import PERSONAL
from twohats.sales.store.search import SEARCHED
from twohats.storage.wall import Room

_TALLIES = """
SELECT 'sales_day_tally' WHERE EXISTS (
    SELECT 1 FROM (SELECT day, amount, sales FROM sales_day_tally
                   UNION ALL SELECT sold_on, -amount, -1 FROM sales_sale)
    GROUP BY day HAVING sum(amount) <> 0 OR sum(sales) <> 0)
UNION ALL SELECT 'sales_stage_tally' WHERE EXISTS (
    SELECT 1 FROM (SELECT stage_id, closed_on, won, closed FROM sales_stage_tally
                   UNION ALL SELECT stage_id, closed_on, -won, -1 FROM (
                       SELECT DISTINCT v.stage_id, d.id, d.closed_on, d.state = 'won' AS won
                       FROM sales_deal_version AS v JOIN sales_deal AS d ON d.id = v.deal_id
                       WHERE d.state IN ('won', 'lost') AND v.from_on IS NOT NULL AND v.state = 'open'))
    GROUP BY stage_id, closed_on HAVING sum(won) <> 0 OR sum(closed) <> 0)
"""

ROOM = Room(name="sales", schema="twohats.sales.store.schema", personal=PERSONAL, searched=SEARCHED, tallies=_TALLIES)
