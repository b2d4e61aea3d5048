"""The steps of the pipeline are the owner's: rename, add, reorder, give up by moving its deals."""

from collections.abc import Sequence

from twohats.business.rules.contacts import clean_text
from twohats.errors import RuleError
from twohats.sales.operations.deals import move
from twohats.sales.rules.deals import Stage
from twohats.sales.store import deals
from twohats.storage.sqlite import Connection

_MOST = 12


def rename_stage(db: Connection, stage_id: int, name: str, chance: int) -> None:
    """Call a stage otherwise, or say anew how likely a deal there is won, in percent.

    Raises:
        RuleError: no name, one that is taken, or no percentage.
    """
    _require(db, stage_id)
    words = _free(db, name, stage_id)
    db.update("sales_stage", stage_id, name=words, key=words.casefold(), chance=_percent(chance))


def add_stage(db: Connection, name: str, chance: int, after_id: int | None = None) -> int:
    """Add a stage behind another one (the last without one); its id.

    Raises:
        RuleError: no name, one that is taken, no percentage, or too many stages.
    """
    held = deals.stages(db)
    if len(held) >= _MOST:
        raise RuleError("{most} stages are enough: remove one first.", most=_MOST)
    words = _free(db, name)
    archived = db.value("SELECT id FROM sales_stage WHERE key = ? AND archived = 1", (words.casefold(),))
    if archived is not None:
        stage_id = int(archived)
        db.update("sales_stage", stage_id, name=words, chance=_percent(chance), archived=0)
    else:
        position = len(held) + 1
        stage_id = db.insert(
            "sales_stage", name=words, key=words.casefold(), position=position, chance=_percent(chance)
        )
    order = [stage.id for stage in held]
    order.insert(order.index(after_id) + 1 if after_id in order else len(order), stage_id)
    order_stages(db, order)
    return stage_id


def order_stages(db: Connection, stage_ids: Sequence[int]) -> None:
    """Put the stages into an order.

    Raises:
        RuleError: one is missing, or named twice.
    """
    held = {stage.id for stage in deals.stages(db)}
    if sorted(stage_ids) != sorted(held):
        raise RuleError("The order names each stage once.")
    for position, stage_id in enumerate(stage_ids, 1):
        db.execute("UPDATE sales_stage SET position = ?1 WHERE id = ?2 AND position <> ?1", (position, stage_id))


def give_up_stage(db: Connection, stage_id: int, into_id: int) -> int:
    """Give a stage up and move its live deals into another; how many moved. Closed deals keep what they were.

    Raises:
        RuleError: it is the last one, or its deals would go nowhere.
    """
    held = {stage.id: stage for stage in deals.stages(db)}
    if stage_id not in held or into_id not in held or stage_id == into_id:
        raise RuleError("Say into which other stage its deals go.")
    sql = "SELECT id FROM sales_deal WHERE stage_id = ? AND state IN ('open', 'asleep') ORDER BY id"
    moved = [deal_id for (deal_id,) in db.all(sql, (stage_id,))]
    for deal_id in moved:
        move(db, deal_id, into_id)
    db.update("sales_stage", stage_id, archived=1)
    order_stages(db, [one for one in held if one != stage_id])
    return len(moved)


def _require(db: Connection, stage_id: int) -> Stage:
    found = next((stage for stage in deals.stages(db) if stage.id == stage_id), None)
    if found is None:
        raise RuleError("This stage is no longer there.")
    return found


def _free(db: Connection, name: str, but: int = 0) -> str:
    words = clean_text(name, 60)
    if not words:
        raise RuleError("A stage needs a name.")
    sql = "SELECT 1 FROM sales_stage WHERE key = ? AND id <> ? AND archived = 0"
    if db.first(sql, (words.casefold(), but)):
        raise RuleError("There is a stage “{name}” already.", name=words)
    return words


def _percent(chance: int) -> int:
    if not 0 <= chance <= 100:  # noqa: PLR2004  # percent
        raise RuleError("A chance lies between 0 and 100 per cent.")
    return chance
