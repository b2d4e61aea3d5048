"""What the owner does with the rules of the score."""

from twohats.errors import RuleError
from twohats.marketing.rules.scoring import MOST_RULES, ScoreRule, require_sound
from twohats.storage.sqlite import Connection


def add_rule(db: Connection, rule: ScoreRule) -> int:
    """Write a rule down after the others; its id.

    Raises:
        RuleError: it is unsound, or there are as many as anybody can keep in mind.
    """
    sound = require_sound(rule)
    count, last = db.first("SELECT count(*), coalesce(max(position), 0) FROM marketing_score_rule") or (0, 0)
    if count >= MOST_RULES:
        raise RuleError("There are {count} rules already: change one of them.", count=count)
    return db.insert("marketing_score_rule", position=last + 1, **_columns(sound))


def change_rule(db: Connection, rule: ScoreRule) -> None:
    """Change a rule."""
    _require(db, rule.id)
    db.update("marketing_score_rule", rule.id, **_columns(require_sound(rule)))


def drop_rule(db: Connection, rule_id: int) -> None:
    """Take a rule away."""
    _require(db, rule_id)
    db.execute("DELETE FROM marketing_score_rule WHERE id = ?", (rule_id,))


def _columns(rule: ScoreRule) -> dict[str, object]:
    return {"points": rule.points, "words": rule.words, "fact": str(rule.fact), "value": rule.value}


def _require(db: Connection, rule_id: int) -> None:
    if db.value("SELECT id FROM marketing_score_rule WHERE id = ?", (rule_id,)) is None:
        raise RuleError("This rule is no longer there.")
