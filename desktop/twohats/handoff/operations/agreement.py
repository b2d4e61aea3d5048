"""How the agreement changes: one side signs new terms, the other signs too or declines."""

from twohats.business.rules.contacts import clean_text
from twohats.errors import RuleError
from twohats.handoff.rules.agreement import TERMS, Agreement, Proposal, ready_to_json, require_new, require_sound
from twohats.handoff.store import agreement
from twohats.storage.sqlite import Connection


def propose(db: Connection, terms: Agreement, note: str) -> int:
    """Sign new terms under one hat; they hold once the other hat signs, too. The proposal's id.

    Raises:
        RuleError: they cannot be kept, nothing differs, or another proposal waits for its answer.
    """
    sound = require_sound(terms)
    require_new(sound, agreement.in_force(db))
    if agreement.proposed(db) is not None:
        raise RuleError("One proposal waits for its answer already: sign it, decline it or withdraw it first.")
    return db.insert(
        "handoff_proposal",
        terms=sound.to_json(),
        note=clean_text(note, 2000, lines=True),
        proposed_by=db.hat,
        proposed_at=db.at,
    )


def sign(db: Connection) -> int:
    """Sign what the other side proposed: it holds from now on, for what is sent from now on; the version's id.

    Raises:
        RuleError: nothing waits for this hat's answer.
    """
    proposal = _require(db)
    terms = {name: getattr(proposal.terms, name) for name in TERMS}
    version = db.insert("handoff_agreement", agreed_at=db.at, ready=ready_to_json(proposal.terms.ready), **terms)
    db.update("handoff_proposal", proposal.id, answer="signed", answered_at=db.at, agreement_id=version)
    return version


def decline(db: Connection, note: str) -> None:
    """Decline what the other side proposed: what was agreed goes on.

    Raises:
        RuleError: nothing waits for this hat's answer.
    """
    proposal = _require(db)
    db.update(
        "handoff_proposal",
        proposal.id,
        answer="declined",
        answered_at=db.at,
        answer_note=clean_text(note, 2000, lines=True),
    )


def take_back(db: Connection) -> None:
    """Take one's own proposal back.

    Raises:
        RuleError: there is none of this hat's.
    """
    proposal = agreement.proposed(db)
    if proposal is None or proposal.proposed_by != db.hat:
        raise RuleError("Nothing that you proposed waits for an answer.")
    db.update("handoff_proposal", proposal.id, answer="withdrawn", answered_at=db.at)


def _require(db: Connection) -> Proposal:
    proposal = agreement.proposed(db)
    if proposal is None or proposal.proposed_by == db.hat:
        raise RuleError("Nothing waits for your signature: the other side signs what you proposed.")
    return proposal
