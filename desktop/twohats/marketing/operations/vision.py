"""What Marketing does with its vision: write it, publish it to Sales, and take up an earlier one again."""

from twohats.errors import RuleError
from twohats.handoff.operations.publishing import publish_direction
from twohats.handoff.rules.direction import PublishedBet
from twohats.marketing.operations.named import segment_named
from twohats.marketing.rules.vision import Bet, Vision, require_publishable, say_bets, tidy
from twohats.marketing.store import vision as store
from twohats.storage.sqlite import Connection


def save_draft(db: Connection, vision: Vision) -> int:
    """Keep what was written as the draft; the version's id.

    A published version never changes: the draft is a new one. A draft may be rough; only what is published is
    held to two sentences. What says the same as the newest version is that version.

    Raises:
        RuleError: a text is too long, or there are more than three bets.
    """
    kept, newest = tidy(vision), store.latest(db)
    if newest is not None and newest.vision == kept:
        return newest.id
    columns = {"words": kept.words, "year": kept.year, "goals": kept.goals, "written_at": db.at}
    if newest is None or newest.published_at is not None:
        version_id = db.insert("marketing_vision", **columns)
    else:
        version_id = newest.id
        db.update("marketing_vision", version_id, **columns)
        db.execute("DELETE FROM marketing_bet WHERE vision_id = ?", (version_id,))
    for position, bet in enumerate(kept.bets, 1):
        if not bet.is_empty:
            _write_bet(db, version_id, position, bet)
    return version_id


def _write_bet(db: Connection, version_id: int, position: int, bet: Bet) -> None:
    db.insert(
        "marketing_bet",
        vision_id=version_id,
        position=position,
        segment_id=segment_named(db, bet.segment),
        offer=bet.offer,
        by_when=bet.by_when and bet.by_when.isoformat(),
        known_by=bet.known_by,
    )


def publish(db: Connection, vision: Vision) -> int:
    """Keep what was written and put it at the top of the Sales tab, in one step; the version's id.

    Raises:
        RuleError: it has no words or more than two sentences, a bet is not whole, or it is published already.
    """
    require_publishable(tidy(vision))
    version_id = save_draft(db, vision)
    version = store.find(db, version_id)
    if version is None or version.published_at is not None:
        raise RuleError("Sales reads this already; change something first.")
    bets = [
        PublishedBet(bet.segment, bet.offer, None if bet.by_when is None else bet.by_when.isoformat(), bet.known_by)
        for bet in version.vision.made_bets
    ]
    publish_direction(db, version.vision.words, bets, say_bets(version.vision), db.at)
    db.update("marketing_vision", version_id, published_at=db.at)
    return version_id


def take_as_draft(db: Connection, version_id: int) -> int:
    """Make what an earlier version says the draft; the draft's id.

    Raises:
        RuleError: the version is no longer there.
    """
    version = store.find(db, version_id)
    if version is None:
        raise RuleError("This version is no longer there.")
    return save_draft(db, version.vision)
