"""How far the deal of a record is, and the words for it that nobody knows until their owner says what they mean."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from twohats.errors import RuleError
from twohats.exchange.fields import field_of
from twohats.exchange.plan import Plan, Record
from twohats.sales.rules.stage_words import (
    ASKED,
    LOST,
    WON,
    Meanings,
    is_no_deal_yet,
    read_stage,
    says_closed,
    word_key,
)
from twohats.sales.store import deals
from twohats.storage.sqlite import Connection

_OF_A_DEAL = ("result", "amount", "expected_close", "closed_on", "lost_reason", "document")
_MOST = 10
_NOTHING_SAID: Meanings = {}


@dataclass(frozen=True, slots=True)
class UnknownWord:
    """A word for a stage that nobody knows: as it is first written, how many rows hold it, and what it is said to mean.

    `meaning` is one of the firm's stages, `won`, `lost` or `asked`; "" while nothing is said.
    """

    word: str
    rows: int
    meaning: str = ""


@dataclass(frozen=True, slots=True)
class UnknownWords:
    """The words of a file that nobody knows, the most frequent first.

    Attributes:
        words: at most ten.
        more: how many others there are.
        offered: what a word may mean here.
    """

    words: tuple[UnknownWord, ...] = ()
    more: int = 0
    offered: tuple[str, ...] = ()


def is_only_asked(record: Record) -> bool:
    """Whether no deal came of an enquiry yet."""
    return is_no_deal_yet(_words(record), record.plan.meanings, known=_is_deal(record))


def stage_of(record: Record, own: Mapping[str, str]) -> tuple[str, str]:
    """The state and the stage of the record's deal; `own` are the firm's stages by their key.

    Raises:
        RuleError: nobody can tell.
    """
    return read_stage(_words(record), own, record.plan.meanings)


def own_stages(db: Connection) -> list[str]:
    """The firm's stages, in their order."""
    return [stage.name for stage in deals.stages(db)]


def by_key(stages: Iterable[str]) -> dict[str, str]:
    """The firm's stages by their key."""
    return {name.casefold(): name for name in stages}


def offered_for(kind: str, stages: Iterable[str]) -> tuple[str, ...]:
    """What a word may mean here; only of an enquiry that it is no deal yet."""
    ends = (WON, LOST, ASKED) if kind == "enquiries" else (WON, LOST)
    return (*(name for name in stages if name.casefold() not in ends), *ends)


def require_meanings(db: Connection, plan: Plan) -> None:
    """What the owner says that words mean is something here.

    Raises:
        RuleError: it is not, or the kind has no stages; the sentence names what there is.
    """
    if not plan.meanings:
        return
    field_of(plan.kind, "stage")
    offered = offered_for(plan.kind, own_stages(db))
    held = by_key(offered)
    wrong = next((meaning for meaning in plan.meanings.values() if meaning.casefold() not in held), None)
    if wrong is not None:
        raise RuleError("A stage cannot mean “{word}” here: {known}.", word=wrong, known=", ".join(offered))


def fitting(plan: Plan, stages: Iterable[str]) -> Meanings:
    """The meanings of a plan that are something here: a stage may be gone since the last time."""
    held = by_key(offered_for(plan.kind, stages))
    return {key: held[said.casefold()] for key, said in plan.meanings.items() if said.casefold() in held}


def find_unknown(plan: Plan, stages: Sequence[str]) -> UnknownWords:
    """The words of the file that nobody knows, also where their owner said what they mean.

    Raises:
        FileError: the file changed or went away since it was read.
    """
    own, rows, written = by_key(stages), Counter[str](), dict[str, str]()
    for (words, is_deal), count in _count(plan).items():
        if not _is_known(plan.kind, words, own, is_deal=is_deal):
            key = word_key(words)
            written.setdefault(key, words)
            rows[key] += count
    found = (UnknownWord(written[key], count, plan.meanings.get(key, "")) for key, count in rows.most_common(_MOST))
    return UnknownWords(tuple(found), max(0, len(rows) - _MOST), offered_for(plan.kind, stages))


def _count(plan: Plan) -> Counter[tuple[str, bool]]:
    """How many records say what of how far they are, and whether more is known of a deal."""
    records = (record for record in plan.records() if isinstance(record, Record) and not record.row.blank)
    return Counter((_words(record), _is_deal(record)) for record in records)


def _words(record: Record) -> str:
    result = record.text("result")
    return result if says_closed(result) else record.text("stage")


def _is_deal(record: Record) -> bool:
    return any(map(record.text, _OF_A_DEAL))


def _is_known(kind: str, words: str, own: Mapping[str, str], *, is_deal: bool) -> bool:
    if kind == "enquiries" and is_no_deal_yet(words, _NOTHING_SAID, known=is_deal):
        return True
    try:
        read_stage(words, own, _NOTHING_SAID)
    except RuleError:
        return False
    return True
