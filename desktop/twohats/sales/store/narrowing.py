"""What deals are narrowed by, the same for the list, the board and their totals."""

from dataclasses import dataclass
from datetime import date

from twohats.business.rules.calendar import Period, month_of, quarter_of, year_before
from twohats.business.store import office
from twohats.business.store.contacts import family_of, found_by, stands_for
from twohats.storage.sqlite import Connection

LATE, MONTH, QUARTER, LATER, UNDATED = "late", "month", "quarter", "later", "undated"

_WHO = stands_for("d.contact_id")
_WHOSE = family_of(_WHO)
# The kind of the channel a deal came through; who came through none is there again, or nobody knows.
_KIND = f"""
coalesce(
    (SELECT c.kind FROM business_channel AS c WHERE c.id = coalesce(
        (SELECT i.channel_id FROM handoff_item AS i WHERE i.id = d.handoff_id), d.channel_id)),
    iif(EXISTS (SELECT 1 FROM sales_sale AS e WHERE e.contact_id IN {_WHOSE} AND e.amount > 0
                AND e.deal_id IS NOT d.id AND e.sold_on < coalesce(d.closed_on, :day)), 'repeat', 'unknown'))
"""
_WORDS = (
    f"lower(d.title || ' ' || coalesce((SELECT {found_by('w')} FROM business_contact AS w WHERE w.id = {_WHO}), '')) "
    "LIKE :words ESCAPE '\\'"
)
_STAGE = "d.stage_id IN (SELECT g.id FROM sales_stage AS g WHERE g.name = :stage)"
_CLOSING = {
    LATE: "d.expected_close < :day",
    MONTH: "d.expected_close >= :month AND d.expected_close < :after_month",
    QUARTER: "d.expected_close >= :quarter AND d.expected_close < :after_quarter",
    LATER: "d.expected_close >= :after_quarter",
    UNDATED: "d.expected_close IS NULL",
}


@dataclass(frozen=True, slots=True)
class Narrowing:
    """Which deals are wanted, as of a local day; what is empty narrows nothing.

    Attributes:
        words: in the title or the customer's name.
        stage: the name of one.
        closing: late, or in the day's month or quarter, after that quarter, or without a day.
        kind: of the channel it came through.
    """

    day: date
    words: str = ""
    stage: str = ""
    closing: str = ""
    kind: str = ""

    @property
    def is_on(self) -> bool:
        """Whether it leaves anything out."""
        return bool(self.words.strip() or self.stage or self.closing or self.kind)


def clause(narrowing: Narrowing) -> str:
    """The condition on a deal `d`; its values are those of `bound`."""
    parts = [
        _WORDS if narrowing.words.strip() else "",
        _STAGE if narrowing.stage else "",
        _CLOSING.get(narrowing.closing, ""),
        f"{_KIND} = :kind" if narrowing.kind else "",
    ]
    return " AND ".join(filter(None, parts)) or "1"


def bound(db: Connection, narrowing: Narrowing) -> dict[str, object]:
    """The values that `clause` names."""
    words = narrowing.words.casefold().strip()
    escaped = words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    month = month_of(narrowing.day)
    quarter: Period = quarter_of(narrowing.day, office.profile(db).fiscal_start)
    return {
        "words": f"%{escaped}%",
        "stage": narrowing.stage,
        "kind": narrowing.kind,
        "day": narrowing.day.isoformat(),
        "year_ago": year_before(narrowing.day).isoformat(),
        "month": month.first.isoformat(),
        "after_month": month.after.isoformat(),
        "quarter": quarter.first.isoformat(),
        "after_quarter": quarter.after.isoformat(),
    }
