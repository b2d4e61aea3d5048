"""What hangs on the wall: where we go in one sentence, the next three months, three actions."""

import re
from dataclasses import dataclass
from datetime import date

from twohats.business.rules.profile import Profile
from twohats.month.rules.figures import MonthAhead
from twohats.month.rules.meeting import Action

MONTHS = 3
_END = re.compile(r"(\w*)[.!?…]+(?=\s|$)")
# A dot after a shorter word may stand for its rest, as in “Dr. Sousa”.
_LEAST = 4


@dataclass(frozen=True, slots=True)
class Wall:
    """The page as of a local day. `sentence` is empty until a vision is published; actions until some are agreed."""

    day: date
    firm: Profile
    sentence: str
    months: tuple[MonthAhead, ...]
    actions: tuple[Action, ...]


def first_sentence(text: str) -> str:
    """The first sentence of the first line that says something."""
    line = next((one.strip() for one in text.splitlines() if one.strip()), "")
    ends = (one.end() for one in _END.finditer(line) if _is_end(one, line[one.end() :].lstrip()))
    return line[: next(ends, len(line))]


def _is_end(found: "re.Match[str]", rest: str) -> bool:
    word = found[1]
    is_whole = not found[0].endswith(".") or len(word) >= _LEAST or word.isdecimal()
    return not rest or (is_whole and not rest[0].islower() and not rest[0].isdecimal())
