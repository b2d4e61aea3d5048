"""The fields in which the owner's words about a month are typed, and what stands in them."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from twohats.month.rules.meeting import ACTIONS, Action, Meeting
from twohats.widgets.fields import TextField, Value


def action_fields(actions: Sequence[Action]) -> list[TextField]:
    """A line for each action there may be."""
    words = [one.words for one in actions] + [""] * ACTIONS
    hint = QCoreApplication.translate("MonthWords", "for the next month")
    label = QCoreApplication.translate("MonthWords", "Action {}")
    return [
        TextField(f"action{number}", label.format(number), words[number - 1], hint) for number in range(1, ACTIONS + 1)
    ]


def with_actions(meeting: Meeting, values: Mapping[str, Value]) -> Meeting:
    """The meeting with the actions that were typed; what came of one stays with its words."""
    known = {one.words: one for one in meeting.actions}
    typed = [str(values[f"action{number}"]).strip() for number in range(1, ACTIONS + 1)]
    actions = tuple(known.get(words, Action(words)) for words in typed if words)
    return Meeting(meeting.marketing, meeting.sales, actions)
