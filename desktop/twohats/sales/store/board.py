"""Reads of the board: the open deals by stage, what they are worth, and the first cards of each."""

from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction

from twohats.business.rules.calendar import local_moment
from twohats.business.rules.money import half_up
from twohats.business.store import office
from twohats.business.store.contacts import goes_by, stands_for
from twohats.sales.rules.forecast import StageOdds
from twohats.sales.store.forecast import stage_odds
from twohats.sales.store.narrowing import Narrowing, bound, clause
from twohats.storage.sqlite import Connection

MOST_CARDS = 50
_QUIET_DAYS = 21

# A day on which something happened with a deal, as a local day or a stamp; both begin with the day.
_LAST = """
max(coalesce(d.opened_on, ''),
    coalesce((SELECT max(a.done_at) FROM sales_activity AS a WHERE a.deal_id = d.id), ''),
    coalesce((SELECT max(v.from_on) FROM sales_deal_version AS v WHERE v.deal_id = d.id), ''),
    coalesce((SELECT max(n.at) FROM sales_note AS n WHERE n.deal_id = d.id), ''))
"""
_CARD = f"""
SELECT d.id, d.title, {goes_by("k")}, d.stage_id, d.amount, d.chance,
       d.expected_close, coalesce(iif(n.subject = '', n.kind, n.subject), ''), n.due_at, {_LAST},
       (SELECT max(f.due_at) FROM sales_activity AS f WHERE f.deal_id = d.id AND f.done_at IS NULL)
FROM sales_deal AS d
LEFT JOIN business_contact AS k ON k.id = {stands_for("d.contact_id")}
LEFT JOIN sales_activity AS n ON n.id = (
    SELECT a.id FROM sales_activity AS a WHERE a.deal_id = d.id AND a.done_at IS NULL ORDER BY a.due_at, a.id LIMIT 1)
"""  # the piece stands above


@dataclass(frozen=True, slots=True)
class BoardCard:
    """An open deal on the board.

    Attributes:
        amount: in minor units; `chance` the deal's own, in percent.
        expected_close: a local day.
        next_due: a UTC stamp; None where nothing is planned.
        quiet_weeks: for how many whole weeks nothing happened; None below three, or while something is to come.
    """

    id: int
    title: str
    who: str
    stage_id: int
    amount: int | None
    chance: int | None
    expected_close: str | None
    next_action: str
    next_due: str | None
    quiet_weeks: int | None = None


@dataclass(frozen=True, slots=True)
class BoardColumn:
    """A stage with its open deals: how many, their total and weighted total in minor units, and the first cards.

    `all` is how many there are besides what the board is narrowed by.
    """

    odds: StageOdds
    all: int
    count: int
    total: int
    weighted: int
    cards: tuple[BoardCard, ...]

    @property
    def more(self) -> int:
        """How many deals have no card."""
        return self.count - len(self.cards)


@dataclass(frozen=True, slots=True)
class Board:
    """The columns from left to right, how many deals sleep meanwhile, and how many of these are to wake."""

    columns: tuple[BoardColumn, ...]
    asleep: int
    to_wake: int

    @property
    def count(self) -> int:
        """How many deals are open."""
        return sum(column.count for column in self.columns)

    @property
    def all(self) -> int:
        """How many there are besides what the board is narrowed by."""
        return sum(column.all for column in self.columns)

    @property
    def total(self) -> int:
        """What they are worth, in minor units."""
        return sum(column.total for column in self.columns)

    @property
    def weighted(self) -> int:
        """What they are worth by their chances; the columns add up to it."""
        return sum(column.weighted for column in self.columns)


def board(db: Connection, narrowing: Narrowing, now: str) -> Board:
    """The board on a local day, narrowed, at a UTC stamp.

    A stage that was given up has a column only while a deal that was opened again stands in it.
    """
    own = {stage_id for (stage_id,) in db.all("SELECT id FROM sales_stage WHERE archived = 0")}
    day, counts = narrowing.day, _counts(db)
    held = _sums(db, narrowing)
    columns = (
        _column(db, odds, counts.get(odds.id, 0), held.get(odds.id, []), narrowing, now) for odds in stage_odds(db, day)
    )
    shown = tuple(column for column in columns if column.odds.id in own or column.all)
    sleeping = "SELECT count(*), count(*) FILTER (WHERE asleep_until <= ?) FROM sales_deal WHERE state = 'asleep'"
    return Board(shown, *db.execute(sleeping, (day.isoformat(),)).fetchone())


def _counts(db: Connection) -> dict[int, int]:
    """How many open deals each stage has."""
    return dict(db.all("SELECT stage_id, count(*) FROM sales_deal WHERE state = 'open' GROUP BY stage_id"))


def _sums(db: Connection, narrowing: Narrowing) -> dict[int, list[tuple[int | None, int, int]]]:
    """For each stage the chance of their own that its open deals have, how many have it, and what they are worth."""
    sql = (
        "SELECT d.stage_id, d.chance, count(*), coalesce(sum(d.amount), 0) FROM sales_deal AS d "
        f"WHERE d.state = 'open' AND {clause(narrowing)} GROUP BY d.stage_id, d.chance"
    )
    found: dict[int, list[tuple[int | None, int, int]]] = {}
    for stage_id, chance, count, total in db.all(sql, bound(db, narrowing)):
        found.setdefault(stage_id, []).append((chance, count, total))
    return found


def _column(
    db: Connection,
    odds: StageOdds,
    count: int,
    sums: list[tuple[int | None, int, int]],
    narrowing: Narrowing,
    now: str,
) -> BoardColumn:
    weighted = Fraction()
    for chance, _, total in sums:
        weighted += total * (odds.likely if chance is None else Fraction(chance, 100))
    return BoardColumn(
        odds=odds,
        all=count,
        count=sum(count for _, count, _ in sums),
        total=sum(total for _, _, total in sums),
        weighted=half_up(weighted),
        cards=_cards(db, odds.id, narrowing, now) if sums else (),
    )


def _cards(db: Connection, stage_id: int, narrowing: Narrowing, now: str) -> tuple[BoardCard, ...]:
    sql = (
        f"{_CARD} WHERE d.state = 'open' AND d.stage_id = :stage_id AND {clause(narrowing)} "
        "ORDER BY d.expected_close IS NULL, d.expected_close, d.amount DESC, d.id LIMIT :most"
    )
    zone = office.profile(db).time_zone
    cards = []
    for *row, last, last_due in db.all(sql, {**bound(db, narrowing), "stage_id": stage_id, "most": MOST_CARDS}):
        card, to_come = BoardCard(*row), last_due is not None and last_due >= now
        cards.append(card if to_come else replace(card, quiet_weeks=_quiet(last, narrowing.day, zone)))
    return tuple(cards)


def _quiet(last: str, day: date, zone: str) -> int | None:
    """Whole weeks since the last day on which something happened; None below three, or where none is known."""
    if not last:
        return None
    then = local_moment(last, zone).date() if "T" in last else date.fromisoformat(last)
    days = (day - then).days
    return days // 7 if days >= _QUIET_DAYS else None
