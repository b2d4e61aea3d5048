"""What Marketing does with the channels: says what kind they are, names them, and puts them away."""

from twohats.business.rules.contacts import clean_text, name_key
from twohats.business.rules.profile import shipped_keys
from twohats.errors import RuleError
from twohats.marketing.rules.scoring import Fact
from twohats.marketing.rules.segments import CHANNEL_KINDS
from twohats.storage.sqlite import Connection


def change_place(db: Connection, place_id: int, name: str, kind: str) -> None:
    """Say anew what a channel is called and of what kind it is; the rules of the score that name it follow.

    Raises:
        RuleError: no such kind, no name, or one that another channel has; or it is one that the program goes by.
    """
    if kind not in CHANNEL_KINDS:
        raise RuleError("Choose of what kind the place is.")
    held, key = _key(db, place_id), name_key(name)
    if not key:
        raise RuleError("A place needs a name.")
    if key != held:
        _require_free(db, held, key, name)
        _rename_in_rules(db, held, clean_text(name))
    db.update("business_channel", place_id, name=clean_text(name), key=key, kind=kind)


def archive_place(db: Connection, place_id: int) -> None:
    """Offer a channel no longer; what came by it stays."""
    _key(db, place_id)
    db.update("business_channel", place_id, archived=1)


def bring_place_back(db: Connection, place_id: int) -> None:
    """Offer an archived channel again."""
    _key(db, place_id)
    db.update("business_channel", place_id, archived=0)


def _key(db: Connection, place_id: int) -> str:
    found = db.value("SELECT key FROM business_channel WHERE id = ?", (place_id,))
    if found is None:
        raise RuleError("This place is no longer there.")
    return str(found)


def _require_free(db: Connection, held: str, key: str, name: str) -> None:
    if held in shipped_keys():
        raise RuleError("This place keeps its name: the program looks for it by that.")
    if key in shipped_keys() or db.value("SELECT 1 FROM business_channel WHERE key = ?", (key,)):
        raise RuleError("There is a place “{name}” already.", name=clean_text(name))


def _rename_in_rules(db: Connection, held: str, name: str) -> None:
    """Rules name channels with commas between, so that a comma in a name is none there."""
    new = name.replace(",", " ")
    for rule_id, value in db.all("SELECT id, value FROM marketing_score_rule WHERE fact = ?", (str(Fact.CHANNEL_IS),)):
        parts = [new if name_key(part) == held else part.strip() for part in value.split(",")]
        if new in parts:
            db.update("marketing_score_rule", rule_id, value=", ".join(parts))
