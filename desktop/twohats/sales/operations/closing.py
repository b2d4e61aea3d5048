"""How a deal ends: won with its order and sale, lost with a reason, and told to Marketing once the work is done."""

import secrets
from dataclasses import dataclass

from twohats.business.rules.contacts import clean_text
from twohats.business.rules.money import Foreign
from twohats.business.store import office
from twohats.errors import RuleError
from twohats.handoff.operations import finished, following, publishing
from twohats.handoff.operations.publishing import News
from twohats.handoff.rules.handoff import ask_again
from twohats.sales.operations.deals import (
    answer_quotes,
    keep_version,
    publish_capacity,
    publish_standing,
    require,
    today,
)
from twohats.sales.rules.deals import Deal, require_amount, require_live, state_word
from twohats.sales.store.newness import kind_of_sale
from twohats.storage.sqlite import Connection


@dataclass(frozen=True, slots=True)
class Win:
    """What a won deal is worth. `amount` in minor units, days local; `sold_on` is when it counts as revenue.

    Money in another currency stands in `foreign`, and is worth what its rate says.
    """

    amount: int | None
    starts_on: str | None = None
    ends_on: str | None = None
    document: str = ""
    sold_on: str | None = None
    foreign: Foreign | None = None


def win(db: Connection, deal_id: int, won: Win) -> int:
    """Win a deal: book the order and propose one sale; the sale's id."""
    deal = require(db, deal_id)
    require_live(deal)
    currency, day = office.profile(db).currency, today(db)
    amount = require_amount(won.amount if won.foreign is None else won.foreign.worth(currency))
    if won.starts_on and won.ends_on and won.ends_on < won.starts_on:
        raise RuleError("The work cannot end before it starts.")
    db.update("sales_deal", deal_id, state="won", closed_on=day, amount=amount)
    keep_version(db, deal_id)
    answer_quotes(db, deal_id, won=True)
    db.insert(
        "sales_order",
        deal_id=deal_id,
        amount=amount,
        ordered_on=day,
        starts_on=won.starts_on,
        ends_on=won.ends_on,
        document=clean_text(won.document),
    )
    publish_capacity(db)
    if deal.handoff_id is not None:
        following.qualify(db, deal.handoff_id, db.at)
        publishing.publish_outcome(db, deal.handoff_id, deal.uid, News("won", day, amount))
    ends = won.ends_on or won.starts_on
    counts = ends if ends is not None and office.profile(db).sale_on == "end" else day
    return sell(db, won.sold_on or counts, amount, deal=deal, document=won.document, proposed=True, foreign=won.foreign)


def sell(  # one value for each column an owner types
    db: Connection,
    sold_on: str,
    amount: int,
    *,
    deal: Deal | None = None,
    contact_id: int | None = None,
    document: str = "",
    proposed: bool = False,
    foreign: Foreign | None = None,
) -> int:
    """Write down money that counts as revenue on a local day, in minor units, and in what currency it was; its id."""
    contact = deal.contact_id if deal else contact_id
    sale_id = db.insert(
        "sales_sale",
        uid=secrets.token_hex(16),
        sold_on=sold_on,
        amount=amount,
        contact_id=contact,
        deal_id=deal.id if deal else None,
        document=clean_text(document),
        proposed=proposed,
        currency=foreign and foreign.currency,
        foreign_amount=foreign and foreign.amount,
        rate=foreign and foreign.rate,
    )
    if deal is not None and deal.handoff_id is not None:
        publishing.publish_outcome(
            db, deal.handoff_id, deal.uid, News("sale", sold_on, amount, kind_of_sale(db, sale_id))
        )
    publish_standing(db, contact)
    return sale_id


def lose(db: Connection, deal_id: int, reason: str, note: str = "", again_on: str | None = None) -> None:
    """Lose a deal, with a reason from the list and the customer's words; Marketing may ask again on a later day.

    Raises:
        RuleError: it is closed already, no such reason, or the day has passed.
    """
    deal = require(db, deal_id)
    require_live(deal)
    reason_id = db.value("SELECT id FROM sales_lost_reason WHERE name = ?", (reason,))
    if reason_id is None:
        raise RuleError("Say why it was lost: choose a reason.")
    again, day, words = ask_again(again_on, office.today(db)), today(db), clean_text(note, 2000, lines=True)
    db.update("sales_deal", deal_id, state="lost", closed_on=day, lost_reason_id=reason_id, lost_note=words)
    keep_version(db, deal_id)
    answer_quotes(db, deal_id, won=False)
    if deal.handoff_id is not None:
        said = words or reason
        news = News("lost", day, deal.amount or 0, objection=said, again_on=again)
        publishing.publish_outcome(db, deal.handoff_id, deal.uid, news)
    publish_standing(db, deal.contact_id)


def reopen(db: Connection, deal_id: int) -> None:
    """Open a lost deal again, in the stage where it was.

    Raises:
        RuleError: it is not lost, or Marketing has sent this lead over again since.
    """
    deal = require(db, deal_id)
    if deal.state != "lost":
        raise RuleError(
            "“{title}” is {state}: only a lost deal is reopened.", title=deal.title, state=state_word(deal.state)
        )
    if deal.handoff_id is not None:
        following.require_last(db, deal.handoff_id)
        publishing.publish_outcome(db, deal.handoff_id, deal.uid, News("reopened", today(db)))
    db.update("sales_deal", deal_id, state="open", closed_on=None, lost_reason_id=None, lost_note="")
    keep_version(db, deal_id)
    publish_standing(db, deal.contact_id)


def finish_work(db: Connection, deal_id: int, finished_on: str, note: str = "") -> int:
    """Say that the work of a won deal is done; Marketing is told, once. The id of what it is told.

    Raises:
        RuleError: it is not won, was told already, or is done in the future.
    """
    deal = require(db, deal_id)
    if deal.state != "won":
        raise RuleError(
            "“{title}” is {state}: work is done once a deal is won.", title=deal.title, state=state_word(deal.state)
        )
    if finished_on > today(db):
        raise RuleError("Work cannot have been done in the future.")
    db.execute("UPDATE sales_order SET finished_on = ? WHERE deal_id = ?", (finished_on, deal_id))
    publish_capacity(db)
    words = clean_text(note, 2000, lines=True)
    amount = deal.amount or 0
    return finished.tell_finished(
        db, deal.uid, deal.contact_id, deal.handoff_id, deal.title, amount, finished_on, words
    )
