"""People of whom nothing was heard for years: suggestions of whom to erase, and never more than that."""

from dataclasses import dataclass
from datetime import date

from twohats.business.store.contacts import not_erased
from twohats.marketing.store.leads import FROM, LEAD_STATE, NOT_BEFORE
from twohats.storage.sqlite import Connection

# So many years of silence, and so many for which the books that say who bought may have to be kept.
SILENT_YEARS, TAX_YEARS = 3, 10

_HEARD = """
SELECT id AS who, created_at AS at FROM business_contact
UNION ALL SELECT contact_id, at FROM business_consent
UNION ALL SELECT contact_id, max(created_on, coalesce(asked_at, '')) FROM marketing_lead
UNION ALL SELECT l.contact_id, t.at FROM marketing_touchpoint AS t JOIN marketing_lead AS l ON l.id = t.lead_id
UNION ALL SELECT contact_id, max(sent_at, coalesce(returned_at, decided_at, '')) FROM handoff_item WHERE undone = 0
UNION ALL SELECT contact_id, finished_on FROM handoff_finished
UNION ALL SELECT contact_id, max(coalesce(opened_on, ''), coalesce(closed_on, '')) FROM sales_deal
UNION ALL SELECT contact_id, at FROM sales_note
UNION ALL SELECT contact_id, sold_on FROM sales_sale
UNION ALL SELECT coalesce(a.contact_id, d.contact_id), coalesce(a.done_at, a.due_at) FROM sales_activity AS a
    LEFT JOIN sales_deal AS d ON d.id = a.deal_id
UNION ALL SELECT d.contact_id, coalesce(q.answered_on, q.sent_on, q.made_on) FROM sales_quote AS q
    JOIN sales_deal AS d ON d.id = q.deal_id
"""
# A lead that nobody has looked at yet, or that waits for its day, is open; one that is kept in touch with is not.
_OPEN = f"""
SELECT l.contact_id {FROM} WHERE ({LEAD_STATE}) IN ('new', 'ready', 'in handoff', 'with sales')
    OR (({LEAD_STATE}) = 'nurturing' AND ({NOT_BEFORE}) >= :today)
UNION ALL SELECT contact_id FROM sales_deal WHERE state IN ('open', 'asleep')
UNION ALL SELECT contact_id FROM handoff_item WHERE state = 'queued'
"""  # noqa: S608  # the pieces are this program's own
_OF_FAMILY = "SELECT coalesce(c.merged_into, c.id) FROM business_contact AS c JOIN ({0}) AS x ON x.contact_id = c.id"
_SILENT = f"""
WITH heard AS (
    SELECT coalesce(c.merged_into, c.id) AS id, max(substr(h.at, 1, 10)) AS last_on
    FROM business_contact AS c JOIN ({_HEARD}) AS h ON h.who = c.id GROUP BY 1),
bought AS (
    SELECT coalesce(c.merged_into, c.id) AS id, max(s.sold_on) AS bought_on
    FROM sales_sale AS s JOIN business_contact AS c ON c.id = s.contact_id GROUP BY 1)
SELECT p.id, iif(p.name = '', p.organisation, p.name), h.last_on, b.bought_on
FROM business_contact AS p JOIN heard AS h ON h.id = p.id LEFT JOIN bought AS b ON b.id = p.id
WHERE p.merged_into IS NULL AND h.last_on < :silent AND coalesce(b.bought_on, '') < :taxed
    AND coalesce(p.kept_until, '') <= :today AND {not_erased("p")}
    AND p.id NOT IN ({_OF_FAMILY.format(_OPEN)})
ORDER BY h.last_on, p.id LIMIT :most
"""  # noqa: S608  # the pieces stand above
_MOST = 500


@dataclass(frozen=True, slots=True)
class Silent:
    """Somebody of whom nothing was heard since a day; `bought_on` is when they bought last, if they ever did."""

    contact_id: int
    who: str
    last_on: date
    bought_on: date | None

    def years(self, today: date) -> int:
        """For how many whole years."""
        return today.year - self.last_on.year - ((today.month, today.day) < (self.last_on.month, self.last_on.day))


def long_silent(db: Connection, today: date, years: int = SILENT_YEARS, tax_years: int = TAX_YEARS) -> list[Silent]:
    """Who was silent for so many years, the longest first, on a connection that may read every room.

    Whoever has something open stays out, and so do those whom the owner keeps, and who bought within the tax years.
    """
    days = {"today": today.isoformat(), "silent": _back(today, years), "taxed": _back(today, tax_years), "most": _MOST}
    rows = db.all(_SILENT, days)
    return [Silent(one, who, date.fromisoformat(last), _day(bought)) for one, who, last, bought in rows]


def _back(today: date, years: int) -> str:
    last = 28 if (today.month, today.day) == (2, 29) else today.day
    return today.replace(year=today.year - years, day=last).isoformat()


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
