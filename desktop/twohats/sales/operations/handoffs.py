"""Sales' side of the hall: take a handoff, send it back, say what was found; and the fast lane past the queue."""

from twohats.business.operations.contacts import write_down
from twohats.business.rules.contacts import Person, clean_text, name_key
from twohats.business.store import contacts, office
from twohats.errors import RuleError
from twohats.handoff.operations import deciding, following, sending
from twohats.handoff.rules.handoff import Marks, Snapshot
from twohats.handoff.rules.reasons import Reason, require_reason
from twohats.handoff.store import published, queue
from twohats.sales.operations.activities import plan
from twohats.sales.operations.deals import answer_quotes, keep_version, open_deal, publish_standing, require, today
from twohats.sales.rules.deals import Deal, FirstAction, PhoneIn, require_action, require_live
from twohats.storage.sqlite import Connection


def accept(db: Connection, handoff_id: int, action: FirstAction) -> int:
    """Accept a handoff: the deal and its dated first action are made in the same transaction; the deal's id."""
    require_action(action)
    handoff = deciding.accept(db, handoff_id, db.at)
    title = handoff.need or handoff.called or f"Handoff {handoff_id}"
    deal_id = open_deal(db, handoff.contact_id, title, handoff_id=handoff_id, amount=handoff.value)
    plan(db, deal_id, action)
    return deal_id


def reject(db: Connection, handoff_id: int, reason_name: str, note: str = "") -> None:
    """Send a handoff back with a reason from the list."""
    reason, words = _reason(db, reason_name, note)
    deciding.reject(db, handoff_id, reason, words, db.at, office.today(db))


def give_back(db: Connection, deal_id: int, reason_name: str, note: str = "") -> None:
    """Return an accepted handoff with a reason from the list: its deal is closed as returned, not lost.

    Raises:
        RuleError: it did not come through the hall, it is closed, or the reason is missing.
    """
    deal = require(db, deal_id)
    require_live(deal)
    reason, words = _reason(db, reason_name, note)
    deciding.give_back(db, _handoff_of(deal), reason, words, db.at, office.today(db))
    db.update("sales_deal", deal_id, state="returned", closed_on=today(db))
    keep_version(db, deal_id)
    answer_quotes(db, deal_id, won=False)
    publish_standing(db, deal.contact_id)


def _reason(db: Connection, name: str, note: str) -> tuple[Reason, str]:
    return require_reason(queue.reason(db, name), note), clean_text(note, 2000, lines=True)


def mark(db: Connection, deal_id: int, marks: Marks) -> None:
    """Say whether place, time and words were right, as the first real conversation showed."""
    following.mark(db, _handoff_of(require(db, deal_id)), marks, db.at)


def judge_promise(db: Connection, deal_id: int, verdict: str, note: str = "") -> None:
    """Say whether what the customer was promised was kept, changed or broken."""
    words = clean_text(note, 2000, lines=True)
    following.judge_promise(db, _handoff_of(require(db, deal_id)), verdict, words)


def _handoff_of(deal: Deal) -> int:
    if deal.handoff_id is None:
        raise RuleError("“{title}” did not come from Marketing.", title=deal.title)
    return deal.handoff_id


def take_call(db: Connection, call: PhoneIn, action: FirstAction | None = None) -> int:
    """The fast lane: a customer rang Sales, so lead, handoff and deal are made at once; the deal's id.

    Raises:
        RuleError: nobody is named, nobody asked how they heard of us, they called in the future, or the same need of
            theirs is open already.
    """
    person = call.person
    facts = Snapshot(
        name=clean_text(person.name),
        organisation=clean_text(person.organisation),
        email=clean_text(person.email),
        phone=clean_text(person.phone),
    )
    called_at = _require_call(db, call, facts)
    contact_id = write_down(db, _with_referrer(db, person, call.referrer))
    need = clean_text(call.need, 2000) or facts.name or facts.organisation
    following.require_not_open(db, contact_id, need)
    campaign, campaign_uid = _campaign(db, call.campaign)
    parcel = sending.Parcel(
        contact_id,
        need,
        facts,
        office.channel_named(db, call.channel),
        value=call.amount,
        campaign=campaign,
        campaign_uid=campaign_uid,
    )
    handoff_id = sending.queue_up(db, parcel, called_at, fast_lane=True)
    deciding.accept(db, handoff_id, db.at)
    following.touch(db, handoff_id, called_at)
    deal_id = open_deal(db, contact_id, need, handoff_id=handoff_id, amount=call.amount)
    if action is not None:
        plan(db, deal_id, action)
    return deal_id


def _require_call(db: Connection, call: PhoneIn, facts: Snapshot) -> str:
    if not (facts.name or facts.organisation):
        raise RuleError("Write down who called.")
    if not call.channel.strip():
        raise RuleError("Ask them: how did you hear of us?")
    if call.called_at is not None and call.called_at > db.at:
        raise RuleError("They cannot have called at a time that is still to come.")
    return call.called_at or db.at


def _campaign(db: Connection, name: str) -> tuple[str, str | None]:
    """The campaign of this name as Marketing told it; one that it did not tell is kept as words."""
    words = clean_text(name)
    for coming in published.running(db, today(db)):
        if name_key(coming.name) == name_key(words):
            return coming.name, coming.uid
    return words, None


def _with_referrer(db: Connection, person: Person, referrer: str) -> Person:
    if not referrer.strip():
        return person
    known = contacts.find_only_named(db, name_key(referrer)) or write_down(db, Person(name=referrer))
    return Person(**{**{name: getattr(person, name) for name in Person.__slots__}, "referred_by": known})
