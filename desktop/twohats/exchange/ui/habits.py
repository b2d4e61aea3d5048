"""What the owner made of files with the same headings: kept on the computer, beside the columns of lists."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import astuple

from PySide6.QtCore import QSettings

from twohats.exchange.fields import FIELDS, fold
from twohats.exchange.look import Habit
from twohats.exchange.ui.refused import added_headings


def keep(headings: Sequence[str], habit: Habit) -> None:
    """Remember it."""
    QSettings("Two Hats", "Two Hats").setValue(_key(headings), json.dumps(astuple(habit)))


def recall(headings: Sequence[str]) -> Habit | None:
    """What was chosen the last time; None if nothing was, or it is not as it was written here."""
    held = QSettings("Two Hats", "Two Hats").value(_key(headings))
    try:
        kind, places, *said = json.loads(held) if isinstance(held, str) else ("", [])
        pairs = [tuple((str(what), str(answer)) for what, answer in one) for one in said]
        habit = Habit(kind, tuple((int(column), str(field)) for column, field in places), *pairs)
    except (ValueError, TypeError):
        return None
    names = {field.name for field in FIELDS.get(habit.kind, ())}
    fits = all(0 <= column < len(headings) and field in names for column, field in habit.places)
    return habit if habit.places and fits else None


def _key(headings: Sequence[str]) -> str:
    """By the headings of its own: rows that were refused, once mended, are of the same file."""
    added = tuple(map(fold, added_headings()))
    keys = tuple(map(fold, headings))
    folded = "\n".join(keys[: -len(added)] if keys[-len(added) :] == added else keys)
    return f"import/{hashlib.sha256(folded.encode('utf-8', 'surrogatepass')).hexdigest()[:32]}"
