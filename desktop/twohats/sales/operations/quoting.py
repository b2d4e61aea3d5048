"""What Sales does with quotes: write them, make new versions, send them, note the answer."""

import secrets

from twohats.business.rules.contacts import clean_text
from twohats.business.store import office
from twohats.errors import RuleError
from twohats.sales.operations.closing import Win, win
from twohats.sales.operations.deals import move, reckon, require, today
from twohats.sales.rules.deals import LIVE, require_live
from twohats.sales.rules.quotes import (
    NewQuote,
    Quote,
    QuoteLine,
    answer_word,
    next_number,
    require_draft,
    require_open,
    require_sound,
    tax_sums,
)
from twohats.sales.store import deals, quotes
from twohats.storage.sqlite import Connection

_QUOTED = "quoted"


def write_quote(db: Connection, deal_id: int, new: NewQuote) -> int:
    """Write a quote for a deal; its id. Without a number it gets the next one of the year.

    Raises:
        RuleError: the deal is closed, the number is taken, or the quote cannot be like this.
    """
    require_live(require(db, deal_id))
    number = clean_text(new.number, 60) or next_number(quotes.numbers(db), office.today(db))
    if number in quotes.numbers(db):
        raise RuleError("There is a quote {number} already: make a new version of it.", number=number)
    return _insert(db, deal_id, number, 1, new)


def _insert(db: Connection, deal_id: int, number: str, version: int, new: NewQuote) -> int:
    quote_id = db.insert(
        "sales_quote", uid=secrets.token_hex(16), deal_id=deal_id, number=number, version=version, **_columns(db, new)
    )
    _write_lines(db, quote_id, new.lines)
    return quote_id


def _columns(db: Connection, new: NewQuote) -> dict[str, object]:
    day = today(db)
    require_sound(new, day)
    sums = tax_sums(new.lines)
    return {
        "made_on": new.made_on or day,
        "valid_until": new.valid_until,
        "net": sum(one.net for one in sums) if new.lines else new.net,
        "tax": sum(one.tax for one in sums),
        "intro": clean_text(new.intro, 2000, lines=True),
        "terms": clean_text(new.terms, 2000, lines=True),
        "path": new.path.strip(),
    }


def _write_lines(db: Connection, quote_id: int, lines: tuple[QuoteLine, ...]) -> None:
    for position, line in enumerate(lines, 1):
        db.insert(
            "sales_quote_line",
            quote_id=quote_id,
            position=position,
            words=clean_text(line.words, 500),
            unit=clean_text(line.unit, 40),
            quantity=line.quantity,
            price=line.price,
            discount=line.discount,
            tax_rate=line.tax_rate,
        )


def rewrite_quote(db: Connection, quote_id: int, new: NewQuote) -> None:
    """Write a draft anew.

    Raises:
        RuleError: it was sent, or cannot be like this.
    """
    require_draft(_require(db, quote_id))
    db.update("sales_quote", quote_id, **_columns(db, new))
    db.execute("DELETE FROM sales_quote_line WHERE quote_id = ?", (quote_id,))
    _write_lines(db, quote_id, new.lines)


def new_version(db: Connection, quote_id: int, new: NewQuote) -> int:
    """Write the next version of a quote; the one before is replaced by it. Its id.

    Raises:
        RuleError: it was accepted, or replaced already.
    """
    quote = _require(db, quote_id)
    if quote.answer in {"accepted", "replaced"}:
        raise RuleError("Quote {name} was {answer} already.", name=quote.name, answer=answer_word(quote.answer))
    version = _insert(db, quote.deal_id, quote.number, quote.version + 1, new)
    _answer(db, quote, "replaced", "")
    return version


def send_quote(db: Connection, quote_id: int, sent_on: str | None = None) -> None:
    """Note that a quote went out on a local day (today without one): the deal is quoted, and worth what it says.

    Raises:
        RuleError: it went out already, or on a day to come.
    """
    quote = _require(db, quote_id)
    require_draft(quote)
    day = sent_on or today(db)
    if day > today(db):
        raise RuleError("A quote cannot have been sent in the future.")
    db.update("sales_quote", quote_id, sent_on=day)
    deal = require(db, quote.deal_id)
    if deal.state not in LIVE:
        return
    reckon(db, deal.id, quote.net, deal.expected_close)
    stages = deals.stages(db)
    quoted = next((stage for stage in stages if stage.name.casefold() == _QUOTED), None)
    places = {stage.id: place for place, stage in enumerate(stages)}
    if quoted is not None and places[deal.stage_id] < places[quoted.id]:
        move(db, deal.id, quoted.id)


def accept_quote(db: Connection, quote_id: int, won: Win) -> int:
    """Note that a customer accepted a quote: its deal is won. The id of the sale that is proposed.

    Raises:
        RuleError: it was answered already, or its deal is closed.
    """
    quote = _require(db, quote_id)
    require_open(quote)
    _answer(db, quote, "accepted", "")
    for other in quotes.of_deal(db, quote.deal_id):
        if other.id != quote.id and other.answer is None:
            _answer(db, other, "declined", "")
    return win(db, quote.deal_id, won)


def decline_quote(db: Connection, quote_id: int, note: str = "") -> None:
    """Note that a customer declined a quote; its deal goes on until it is lost.

    Raises:
        RuleError: it was answered already.
    """
    quote = _require(db, quote_id)
    require_open(quote)
    _answer(db, quote, "declined", note)


def _answer(db: Connection, quote: Quote, answer: str, note: str) -> None:
    words = clean_text(note, 2000, lines=True)
    db.update("sales_quote", quote.id, answer=answer, answered_on=today(db), answer_note=words)


def _require(db: Connection, quote_id: int) -> Quote:
    quote = quotes.find(db, quote_id)
    if quote is None:
        raise RuleError("This quote is no longer there.")
    return quote
