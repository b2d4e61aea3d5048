"""What Sales does with a deal while it is open."""

import secrets

from twohats.business.rules.contacts import clean_text
from twohats.business.store import office
from twohats.business.store.contacts import known_as
from twohats.errors import RuleError
from twohats.handoff.operations import following, publishing
from twohats.sales.rules.deals import Deal, require_live
from twohats.sales.store import customers, deals
from twohats.storage.sqlite import Connection


def today(db: Connection) -> str:
    """The firm's local day of the step being written."""
    return office.today(db).isoformat()


def require(db: Connection, deal_id: int) -> Deal:
    """The deal of this id.

    Raises:
        RuleError: there is none (any more).
    """
    deal = deals.find(db, deal_id)
    if deal is None:
        raise RuleError("This deal is no longer there.")
    return deal


def open_deal(
    db: Connection,
    contact_id: int | None,
    title: str,
    *,
    handoff_id: int | None = None,
    amount: int | None = None,
) -> int:
    """Open a deal in the first stage; its id."""
    first = deals.stages(db)[0]
    deal_id = db.insert(
        "sales_deal",
        uid=secrets.token_hex(16),
        contact_id=contact_id,
        handoff_id=handoff_id,
        title=clean_text(title),
        stage_id=first.id,
        amount=amount,
        opened_on=today(db),
    )
    keep_version(db, deal_id)
    publish_standing(db, contact_id)
    return deal_id


def keep_version(db: Connection, deal_id: int) -> None:
    """Date what the deal is like from today on, so that an earlier day can be told again."""
    db.execute(
        "INSERT INTO sales_deal_version (deal_id, from_on, state, stage_id, amount, expected_close, closed_on) "
        "SELECT id, ?, state, stage_id, amount, expected_close, closed_on FROM sales_deal WHERE id = ?",
        (today(db), deal_id),
    )


def publish_standing(db: Connection, contact_id: int | None) -> None:
    """Tell Marketing where a contact stands, and each who turned out to be them."""
    if contact_id is None:
        return
    for one in known_as(db, contact_id):
        _publish_standing(db, one)


def publish_capacity(db: Connection) -> None:
    """Tell Marketing how far ahead work is booked."""
    publishing.publish_capacity(db, deals.booked_until(db), db.at)


def _publish_standing(db: Connection, contact_id: int) -> None:
    open_deals = db.value(
        "SELECT count(*) FROM sales_deal WHERE contact_id = ? AND state IN ('open', 'asleep')", (contact_id,)
    )
    first, last = customers.bought_between(db, contact_id)
    publishing.publish_standing(db, contact_id, open_deals, first, last)


def move(db: Connection, deal_id: int, stage_id: int) -> None:
    """Move a deal to another stage; leaving the first one says that the lead was real."""
    deal = require(db, deal_id)
    require_live(deal)
    steps = deals.stages(db)
    if stage_id not in {stage.id for stage in steps}:
        raise RuleError("There is no such stage.")
    if stage_id == deal.stage_id:
        return
    db.update("sales_deal", deal_id, stage_id=stage_id)
    keep_version(db, deal_id)
    if deal.handoff_id is not None and stage_id != steps[0].id:
        following.qualify(db, deal.handoff_id, db.at)


def reckon(db: Connection, deal_id: int, amount: int | None, expected_close: str | None) -> None:
    """Say what a deal may be worth (minor units) and when it may close (local day)."""
    deal = require(db, deal_id)
    require_live(deal)
    if (amount, expected_close) == (deal.amount, deal.expected_close):
        return
    db.update("sales_deal", deal_id, amount=amount, expected_close=expected_close)
    keep_version(db, deal_id)


def put_to_sleep(db: Connection, deal_id: int, until: str) -> None:
    """Let a deal rest until a local day to come: it counts in no forecast and raises no alarm meanwhile.

    Raises:
        RuleError: it is closed, or the day has passed.
    """
    require_live(require(db, deal_id))
    if until <= today(db):
        raise RuleError("A deal sleeps until a day that is still to come.")
    db.update("sales_deal", deal_id, state="asleep", asleep_until=until)
    keep_version(db, deal_id)


def wake(db: Connection, deal_id: int) -> None:
    """Go on with a deal that sleeps.

    Raises:
        RuleError: it does not sleep.
    """
    if require(db, deal_id).state != "asleep":
        raise RuleError("This deal does not sleep.")
    db.update("sales_deal", deal_id, state="open", asleep_until=None)
    keep_version(db, deal_id)


def set_chance(db: Connection, deal_id: int, chance: int | None) -> None:
    """Say how likely a deal is won, in percent, whatever its stage says; None goes by the stage again.

    Raises:
        RuleError: it is closed, or that is no percentage.
    """
    require_live(require(db, deal_id))
    if chance is not None and not 0 <= chance <= 100:  # noqa: PLR2004  # percent
        raise RuleError("A chance lies between 0 and 100 per cent.")
    db.update("sales_deal", deal_id, chance=chance)


def rename_deal(db: Connection, deal_id: int, title: str) -> None:
    """Call a deal otherwise.

    Raises:
        RuleError: it needs a name.
    """
    require(db, deal_id)
    words = clean_text(title)
    if not words:
        raise RuleError("A deal needs a name.")
    db.update("sales_deal", deal_id, title=words)


def note(db: Connection, deal_id: int, words: str, *, objection: bool = False) -> int:
    """Write a note, or an objection in the customer's words, on a deal; its id.

    Raises:
        RuleError: it is empty.
    """
    deal = require(db, deal_id)
    text = clean_text(words, 4000, lines=True)
    if not text:
        raise RuleError("Write down what is to be noted.")
    kind = "objection" if objection else "note"
    return db.insert("sales_note", deal_id=deal_id, contact_id=deal.contact_id, kind=kind, words=text, at=db.at)


def link_file(db: Connection, deal_id: int, path: str) -> int:
    """Remember where a file of a deal lies; the file itself stays there. The link's id.

    Raises:
        RuleError: it is linked already, or nothing is named.
    """
    require(db, deal_id)
    if not path.strip():
        raise RuleError("Choose a file.")
    if db.first("SELECT 1 FROM sales_file WHERE deal_id = ? AND path = ?", (deal_id, path)):
        raise RuleError("This file is linked already.")
    return db.insert("sales_file", deal_id=deal_id, path=path, at=db.at)


def unlink_file(db: Connection, file_id: int) -> None:
    """Forget where a file lies; the file itself stays."""
    db.execute("DELETE FROM sales_file WHERE id = ?", (file_id,))


def answer_quotes(db: Connection, deal_id: int, *, won: bool) -> None:
    """Leave no quote of a deal that ends waiting: the last one sent was accepted if it is won, all others declined."""
    last = "SELECT id FROM sales_quote WHERE deal_id = ? AND answer IS NULL AND sent_on IS NOT NULL ORDER BY id DESC"
    accepted = db.value(last, (deal_id,)) if won else None
    for (quote_id,) in db.all("SELECT id FROM sales_quote WHERE deal_id = ? AND answer IS NULL", (deal_id,)):
        answer = "accepted" if quote_id == accepted else "declined"
        db.update("sales_quote", quote_id, answer=answer, answered_on=today(db))
