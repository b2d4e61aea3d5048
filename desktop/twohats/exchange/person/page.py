"""All that the file holds of one person, on paper: every field, nothing cut."""

import re
import textwrap
from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from typing import cast

from twohats.business.rules.calendar import local_moment
from twohats.business.rules.money import show, show_percent
from twohats.business.rules.profile import Profile
from twohats.days import day_and_year
from twohats.exchange.person.data import PersonData, Row
from twohats.exchange.person.fields import coded, field_word, sent_word
from twohats.hat import Hat
from twohats.paper.long_list import LongList, build_list
from twohats.paper.page import Page, Paper
from twohats.paper.style import BODY, MARKETING
from twohats.paper.text import wrap
from twohats.words import capital, filled, language, marked, say, say_step

_WIDTH = 225.0
# The paper takes so much of a text at once.
_PIECE = 400
# What tells a person nothing: keys of the file itself.
KEYS = frozenset("id uid batch import_key key place_key deal_uid campaign_uid referred_by merged_into".split())
_MONEY = frozenset({"amount", "value", "net", "tax", "price"})
_FLAGS = frozenset(
    "right_place right_time right_words imported fast_lane undone enquired recyclable proposed imported".split()
)
# How the names of columns that hold a day end.
_DAYS = ("_on", "_from", "_until", "_close", "_bought")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_DEFINITIONS = marked(
    "Everything that is kept of this person, on both sides of the firm, and what was done with it. Names of "
    "other people stand here only where somebody named them. The JSON file has internal keys and each change, "
    "too."
)


def make_pdf(data: PersonData, firm: Profile) -> bytes:
    """The pages as a PDF."""
    moment = local_moment(data.made_at, firm.time_zone)
    day = f"{day_and_year(moment)}, {moment:%H:%M}"
    frame = Page(
        wing=say("Both sides"),
        subtitle=say("What we hold"),
        month=day,
        firm=firm.name,
        headline=data.called,
        second_line="",
        rows=(),
        definitions=say(_DEFINITIONS),
        as_of=filled(say("As of {}"), day),
        accent=MARKETING,
    )
    listed = LongList(
        frame, (say("What"), say("Field"), say("What it says")), tuple(lines(data, firm)), ("left", "left", "left")
    )
    return build_list(listed, cast("Paper", firm.paper), title=f"{data.called}, {firm.name}", language=language())


def lines(data: PersonData, firm: Profile) -> Iterator[tuple[str, str, str]]:
    """Each line of the pages: which part, which field, what it says."""
    for words, rows in data.parts.items():
        called = capital(say(words))
        for number, row in enumerate(rows, 1):
            title = called if len(rows) == 1 else f"{called} {number}"
            yield from _of_row(words, title, row, firm)
    title = say("History")
    # One thing that was done changes many rows.
    for at, done, hat in dict.fromkeys((one["at"], one["what was done"], one["under the hat"]) for one in data.history):
        yield from _broken(title, _said("at", at, firm), f"{say_step(str(done))} ({Hat(str(hat)).called})")
        title = ""


def _of_row(part: str, title: str, row: Row, firm: Profile) -> Iterator[tuple[str, str, str]]:
    first = title
    for name, value in row.items():
        if name in KEYS or name.endswith("_id"):
            continue
        frozen = value if isinstance(value, dict) else None
        facts = {name: value} if frozen is None else frozen
        for fact, said in facts.items():
            if said not in (None, "", []):
                word = field_word(part, fact) if frozen is None else sent_word(fact)
                yield from _broken(first, word, _said(fact, said, firm))
                first = ""


def _said(name: str, value: object, firm: Profile) -> str:
    if name in _MONEY and isinstance(value, int):
        return show(value, firm.currency, firm.locale)
    if name in _FLAGS:
        return say("yes") if value else say("no")
    if isinstance(value, list):
        return "\n".join(" ".join(_said("at", one, firm) for one in several) for several in value)
    text = str(value)
    if name.endswith("at") and text.endswith("Z"):
        moment = local_moment(text, firm.time_zone)
        return f"{day_and_year(moment)}, {moment:%H:%M}"
    if name.endswith(_DAYS) and _DAY.fullmatch(text):
        return day_and_year(date.fromisoformat(text))
    return show_percent(Fraction(text) / 100, firm.locale) if name == "chance" else coded(name, text)


def _broken(title: str, name: str, text: str) -> Iterator[tuple[str, str, str]]:
    """A value over as many lines as it takes."""
    pieces = [piece for part in text.splitlines() for piece in textwrap.wrap(part, _PIECE)]
    lines = [line for piece in pieces for line in wrap(piece, BODY, _WIDTH, _PIECE)] or [""]
    for number, line in enumerate(lines):
        yield (title, name, line) if number == 0 else ("", "", line)
