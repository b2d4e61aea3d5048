"""Fills every text that an owner or an import may write, read off the tables themselves."""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count
from typing import Any

from twohats.business.rules.calendar import parse_month
from twohats.hat import Hat
from twohats.month.operations.closing import reopen
from twohats.storage.file import BusinessFile
from twohats.storage.sqlite import Connection

# What holds no words of anybody: `table.column`, as a pattern, with the reason.
NOT_WORDS = {
    r"\w+_change\.\w+": "the history, which triggers write of what is filled here",
    r"business_step\.\w+": "sealed; a step of a hostile name is made by filling itself",
    r"\w+\.(\w+_)?(at|on|until|from)": "a day or a moment",
    r"\w+\.(day|month|first|last|not_before|by_when|expected_close|\w+_bought)": "a day, a month or a day of the year",
    r"\w+\.(\w+_)?(uid|key|digest|salt)": "made by the program, to find things by",
    r"business_profile\.(currency|country|locale|time_zone)": "chosen from a list that is checked",
    r"business_hours\.(opens|closes)": "a time of the day",
    r"business_logo\.png": "the bytes of a picture, which the program made itself",
    r"handoff_agreement\.ready": "conditions by name and number",
    r"handoff_proposal\.terms": "the same",
    r"marketing_guess\.name": "the name of one of the figures that can be guessed",
    r"marketing_placement\.(weekdays|\w+_hour)": "days of the week and hours",
    r"marketing_score_rule\.fact": "one of the facts that the program knows",
    r"marketing_score_rule\.value": "read as a number for some of the facts, which the form checks",
    r"sales_deal_version\.state": "a state, copied from its deal",
    r"sales_sale\.(currency|rate)": "a currency and a number",
    r"month_close\.(program|report)": "frozen and sealed by its digest; closing a month freezes what is filled here",
    r"month_person\.place": "where in a frozen report a name stands",
}
# Texts that hold others: only these parts of them are somebody's words.
HOLDERS = {
    "handoff_item.snapshot": frozenset({"name", "organisation", "email", "phone", "segment", "score_because", "note"}),
    "marketing_segment.conditions": frozenset({"value"}),
}


# Where nothing stands, nothing may: the table checks it.
ONLY_WHERE_SOME_ARE = frozenset({"month_close.reopened_why"})


@dataclass(frozen=True)
class Words:
    """A column that holds somebody's words."""

    table: str
    column: str
    unique: bool

    def __str__(self) -> str:
        return f"{self.table}.{self.column}"


def text_columns(db: Connection) -> list[Words]:
    """All that hold texts, but those of which the table itself names the few words that may stand there."""
    sql = "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name GLOB '[a-z]*_*' ORDER BY name"
    return [
        Words(table, column, column in _unique(db, table))
        for table, made in db.all(sql)
        if not re.search(r"_search|^sqlite_", table)
        for (column,) in db.all("SELECT name FROM pragma_table_xinfo(?) WHERE type = 'TEXT' AND hidden = 0", (table,))
        if not re.search(rf"\(\s*{column} IN \(", made)
    ]


def _unique(db: Connection, table: str) -> set[str]:
    sql = (
        "SELECT c.name FROM pragma_index_list(?) AS i, pragma_index_info(i.name) AS c "
        "WHERE i.\"unique\" = 1 AND i.origin <> 'pk'"
    )
    return {column for (column,) in db.all(sql, (table,))}


def reason_against(words: Words) -> str:
    """Why a column holds nobody's words; empty if it does."""
    return next((reason for pattern, reason in NOT_WORDS.items() if re.fullmatch(pattern, str(words))), "")


def fill(file: BusinessFile, texts: Sequence[str], longest: str, turn: int = 0) -> None:
    """Write over every text of every row: the next one in each, `turn` further on; the longest into the last row."""
    file.do(Hat.OWNER, texts[turn % len(texts)], _add_what_the_sample_lacks)
    file.do(Hat.OWNER, texts[(turn + 1) % len(texts)], _write_over, texts, longest, turn)


def _add_what_the_sample_lacks(db: Connection) -> None:
    at, (deal_id,) = "2026-11-20T10:00:00.000Z", db.first("SELECT id FROM sales_deal WHERE state = 'open'") or (1,)
    for kind in ("note", "objection"):
        for _ in range(12):
            db.insert("sales_note", deal_id=deal_id, kind=kind, words="x", at=at)
    for _ in range(40):
        db.insert("sales_file", deal_id=deal_id, path="x", at=at)
    terms = json.dumps({"decision_hours": 4})
    db.insert("handoff_proposal", terms=terms, note="x", proposed_by="sales", proposed_at=at)
    reopen(db, parse_month("2026-10"), "x")


def _write_over(db: Connection, texts: Sequence[str], longest: str, turn: int) -> None:
    tables: dict[str, list[Words]] = {}
    for words in text_columns(db):
        if not reason_against(words):
            tables.setdefault(words.table, []).append(words)
    numbers = count(turn)
    for table, columns in tables.items():
        names = ", ".join(words.column for words in columns)
        rows = db.all(f"SELECT id, {names} FROM {table} ORDER BY id")  # noqa: S608
        for row_id, *old in rows:
            is_last = len(rows) > 1 and row_id == rows[-1][0]
            of_row = [longest] * len(columns) if is_last else _next(texts, numbers, len(columns))
            new = dict(_replaced(columns, old, of_row, row_id))
            if new:
                db.update(table, row_id, **new)


def _next(texts: Sequence[str], numbers: Iterator[int], many: int) -> list[str]:
    return [texts[next(numbers) % len(texts)] for _ in range(many)]


def _replaced(
    columns: Sequence[Words], old: Sequence[str | None], texts: Sequence[str], row_id: int
) -> Iterator[tuple[str, str]]:
    for words, before, text in zip(columns, old, texts, strict=True):
        if before is None or (str(words) in ONLY_WHERE_SOME_ARE and not before):
            continue
        if str(words) in HOLDERS:
            yield words.column, _inside(before, HOLDERS[str(words)], text)
        else:
            yield words.column, f"{text} {row_id}" if words.unique else text


def _inside(holder: str, parts: frozenset[str], text: str) -> str:
    def replaced(node: Any, name: str = "") -> Any:
        if isinstance(node, dict):
            return {key: replaced(value, key) for key, value in node.items()}
        if isinstance(node, list):
            return [replaced(one, name) for one in node]
        return text if name in parts and isinstance(node, str) else node

    return json.dumps(replaced(json.loads(holder))) if holder else holder
