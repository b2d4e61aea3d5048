"""The hall's tables, step by step."""

from typing import TYPE_CHECKING, cast

from sqlite_utils import Database, Migrations

from twohats.handoff.rules.agreement import SHIPPED_AGREEMENT
from twohats.handoff.rules.reasons import SHIPPED_REASONS
from twohats.handoff.store.queue import UNREAD
from twohats.storage.history import CHANGE_TABLE
from twohats.words import say

if TYPE_CHECKING:
    from twohats.storage.sqlite import Connection

migrations = Migrations("handoff")


@migrations()
def make_the_hall(database: Database) -> None:
    """Agreement, reasons, the handoffs themselves, and what Sales publishes back."""
    connection = cast("Connection", database.conn)
    connection.script(
        """
CREATE TABLE handoff_agreement (
    id INTEGER PRIMARY KEY,
    decision_hours INTEGER NOT NULL CHECK (decision_hours > 0),
    response_hours INTEGER NOT NULL CHECK (response_hours > 0),
    lapse_days INTEGER NOT NULL CHECK (lapse_days > 0),
    queue_limit INTEGER NOT NULL CHECK (queue_limit > 0),
    recycles_most INTEGER NOT NULL CHECK (recycles_most >= 0),
    leads_per_month INTEGER,
    agreed_at TEXT NOT NULL
) STRICT;

CREATE TABLE handoff_reason (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    axis TEXT NOT NULL CHECK (axis IN ('place', 'time', 'language', 'person', 'offer', 'data', 'capacity')),
    recyclable INTEGER NOT NULL CHECK (recyclable IN (0, 1)),
    recycle_days INTEGER,
    needs_note INTEGER NOT NULL DEFAULT 0 CHECK (needs_note IN (0, 1)),
    withdraws_consent INTEGER NOT NULL DEFAULT 0 CHECK (withdraws_consent IN (0, 1)),
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE handoff_item (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    contact_id INTEGER REFERENCES business_contact(id),
    need TEXT NOT NULL,
    snapshot TEXT NOT NULL,
    promise TEXT NOT NULL DEFAULT '',
    promise_until TEXT,
    why_now TEXT NOT NULL DEFAULT '',
    suggested_action TEXT NOT NULL DEFAULT '',
    chance INTEGER CHECK (chance BETWEEN 0 AND 100),
    value INTEGER,
    channel_id INTEGER REFERENCES business_channel(id) CHECK (undone = 1 OR channel_id IS NOT NULL),
    campaign TEXT NOT NULL DEFAULT '',
    campaign_uid TEXT,
    agreement_id INTEGER REFERENCES handoff_agreement(id) CHECK (undone = 1 OR agreement_id IS NOT NULL),
    previous_id INTEGER REFERENCES handoff_item(id),
    sent_at TEXT NOT NULL,
    imported INTEGER NOT NULL DEFAULT 0 CHECK (imported IN (0, 1)),
    fast_lane INTEGER NOT NULL DEFAULT 0 CHECK (fast_lane IN (0, 1)),
    override TEXT NOT NULL DEFAULT '',
    decision TEXT CHECK (decision IN ('accepted', 'rejected', 'withdrawn', 'lapsed')),
    decided_at TEXT CHECK ((decision IS NULL) = (decided_at IS NULL)),
    reason_id INTEGER REFERENCES handoff_reason(id) CHECK (decision IS NOT 'rejected' OR reason_id IS NOT NULL),
    note TEXT NOT NULL DEFAULT '',
    not_before TEXT,
    recyclable INTEGER CHECK (recyclable IN (0, 1)),
    first_touch_at TEXT CHECK (first_touch_at IS NULL OR decision = 'accepted'),
    qualified_at TEXT CHECK (qualified_at IS NULL OR decision = 'accepted'),
    returned_at TEXT CHECK (returned_at IS NULL OR decision = 'accepted'),
    return_reason_id INTEGER REFERENCES handoff_reason(id),
    return_note TEXT NOT NULL DEFAULT '',
    right_place INTEGER CHECK (right_place IN (0, 1)),
    right_time INTEGER CHECK (right_time IN (0, 1)),
    right_words INTEGER CHECK (right_words IN (0, 1)),
    promise_kept TEXT CHECK (promise_kept IN ('kept', 'changed', 'broken')),
    promise_note TEXT NOT NULL DEFAULT '',
    acknowledged_at TEXT,
    undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
    batch INTEGER,
    state TEXT GENERATED ALWAYS AS (
        CASE WHEN undone = 1 THEN 'undone' WHEN decision IS NULL THEN 'queued'
        WHEN decision <> 'accepted' THEN decision WHEN returned_at IS NOT NULL THEN 'returned'
        WHEN qualified_at IS NOT NULL THEN 'qualified' WHEN first_touch_at IS NOT NULL THEN 'touched'
        ELSE 'accepted' END) VIRTUAL
) STRICT;
CREATE INDEX handoff_item_state ON handoff_item(state, sent_at, id);
CREATE INDEX handoff_item_sent ON handoff_item(sent_at);
CREATE INDEX handoff_item_decided ON handoff_item(decided_at);
CREATE INDEX handoff_item_contact ON handoff_item(contact_id);
CREATE INDEX handoff_item_previous ON handoff_item(previous_id) WHERE previous_id IS NOT NULL;
CREATE INDEX handoff_item_batch ON handoff_item(batch) WHERE batch IS NOT NULL;

CREATE TABLE handoff_outcome (
    id INTEGER PRIMARY KEY,
    handoff_id INTEGER NOT NULL REFERENCES handoff_item(id),
    deal_uid TEXT NOT NULL,
    result TEXT NOT NULL CHECK (result IN ('won', 'lost', 'reopened', 'sale', 'sale withdrawn')),
    happened_on TEXT NOT NULL,
    amount INTEGER NOT NULL DEFAULT 0,
    objection TEXT NOT NULL DEFAULT '',
    batch INTEGER
) STRICT;
CREATE INDEX handoff_outcome_handoff ON handoff_outcome(handoff_id, result);
CREATE INDEX handoff_outcome_batch ON handoff_outcome(batch) WHERE batch IS NOT NULL;

CREATE TABLE handoff_standing (
    id INTEGER PRIMARY KEY,
    contact_id INTEGER NOT NULL UNIQUE REFERENCES business_contact(id),
    open_deals INTEGER NOT NULL DEFAULT 0,
    first_bought TEXT,
    last_bought TEXT,
    batch INTEGER
) STRICT;
CREATE INDEX handoff_standing_batch ON handoff_standing(batch) WHERE batch IS NOT NULL;

CREATE TABLE handoff_direction (
    id INTEGER PRIMARY KEY,
    vision TEXT NOT NULL,
    bets TEXT NOT NULL DEFAULT '',
    published_at TEXT NOT NULL
) STRICT;
"""
        + CHANGE_TABLE.format(room="handoff")
    )
    connection.executemany(
        "INSERT INTO handoff_reason (name, axis, recyclable, recycle_days, needs_note, withdraws_consent, position) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
            (
                say(r.name, "why a lead goes back"),
                r.axis,
                r.recyclable,
                r.recycle_days,
                r.needs_note,
                r.withdraws_consent,
                position,
            )
            for position, r in enumerate(SHIPPED_REASONS, 1)
        ],
    )
    first = SHIPPED_AGREEMENT
    connection.execute(
        "INSERT INTO handoff_agreement (decision_hours, response_hours, lapse_days, queue_limit, recycles_most, "
        "agreed_at) VALUES (?, ?, ?, ?, ?, '')",
        (
            first.decision_hours,
            first.response_hours,
            first.lapse_days,
            first.queue_limit,
            first.recycles_most,
        ),
    )


@migrations()
def tell_whose_handoff_it_is(database: Database) -> None:
    """An index that says of each state whose handoffs are in it."""
    cast("Connection", database.conn).script(
        """
DROP INDEX handoff_item_state;
CREATE INDEX handoff_item_state ON handoff_item(state, sent_at, id, contact_id)
"""
    )


@migrations()
def let_both_sides_speak(database: Database) -> None:
    """Agreements that both sign, marks, what is planned and booked, bets, and work that is done."""
    connection = cast("Connection", database.conn)
    connection.script(
        """
ALTER TABLE handoff_agreement ADD COLUMN booked_weeks INTEGER CHECK (booked_weeks > 0);
ALTER TABLE handoff_agreement ADD COLUMN ready TEXT NOT NULL DEFAULT '[]';

CREATE TABLE handoff_proposal (
    id INTEGER PRIMARY KEY,
    terms TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    proposed_by TEXT NOT NULL CHECK (proposed_by IN ('marketing', 'sales')),
    proposed_at TEXT NOT NULL,
    answer TEXT CHECK (answer IN ('signed', 'declined', 'withdrawn')),
    answered_at TEXT CHECK ((answer IS NULL) = (answered_at IS NULL)),
    answer_note TEXT NOT NULL DEFAULT '',
    agreement_id INTEGER REFERENCES handoff_agreement(id) CHECK (agreement_id IS NULL OR answer = 'signed')
) STRICT;
CREATE UNIQUE INDEX handoff_proposal_open ON handoff_proposal(answer IS NULL) WHERE answer IS NULL;

ALTER TABLE handoff_item ADD COLUMN marked_at TEXT;

ALTER TABLE handoff_outcome ADD COLUMN kind TEXT CHECK (kind IN ('new', 'repeat'));
ALTER TABLE handoff_outcome ADD COLUMN again_on TEXT;
ALTER TABLE handoff_outcome ADD COLUMN told_at TEXT;
CREATE INDEX handoff_outcome_again ON handoff_outcome(again_on) WHERE again_on IS NOT NULL;
CREATE INDEX handoff_item_ripe ON handoff_item(not_before) WHERE not_before IS NOT NULL;

CREATE TABLE handoff_capacity (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    booked_until TEXT,
    said_at TEXT NOT NULL
) STRICT;

CREATE TABLE handoff_coming (
    id INTEGER PRIMARY KEY,
    campaign_uid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    starts_on TEXT,
    ends_on TEXT,
    expected_leads INTEGER,
    cancelled INTEGER NOT NULL DEFAULT 0 CHECK (cancelled IN (0, 1))
) STRICT;
CREATE INDEX handoff_coming_days ON handoff_coming(starts_on) WHERE cancelled = 0;

CREATE TABLE handoff_bet (
    id INTEGER PRIMARY KEY,
    direction_id INTEGER NOT NULL REFERENCES handoff_direction(id),
    segment TEXT NOT NULL,
    offer TEXT NOT NULL,
    by_when TEXT,
    known_by TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX handoff_bet_direction ON handoff_bet(direction_id);

CREATE TABLE handoff_finished (
    id INTEGER PRIMARY KEY,
    deal_uid TEXT NOT NULL UNIQUE,
    contact_id INTEGER REFERENCES business_contact(id),
    handoff_id INTEGER REFERENCES handoff_item(id),
    work TEXT NOT NULL,
    amount INTEGER NOT NULL,
    finished_on TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    reviewed_at TEXT,
    named_at TEXT,
    next_at TEXT,
    put_away_at TEXT
) STRICT;
CREATE INDEX handoff_finished_open ON handoff_finished(finished_on) WHERE put_away_at IS NULL;
CREATE INDEX handoff_finished_contact ON handoff_finished(contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX handoff_finished_handoff ON handoff_finished(handoff_id) WHERE handoff_id IS NOT NULL
"""
    )


@migrations()
def find_what_came_back_and_how_promises_were_kept(database: Database) -> None:
    """Indexes of the few handoffs that Marketing has not put away, of losses that were told, and of promises."""
    cast("Connection", database.conn).script(
        f"""
CREATE INDEX handoff_item_unread ON handoff_item(id) WHERE {UNREAD.format("")};
CREATE INDEX handoff_item_promised ON handoff_item(promise_kept) WHERE promise_kept IS NOT NULL AND undone = 0;
CREATE INDEX handoff_outcome_lost ON handoff_outcome(told_at, handoff_id)
    WHERE result = 'lost' AND told_at IS NOT NULL
"""
    )


@migrations()
def answer_from_indexes(database: Database) -> None:
    """Indexes that hold all that is asked of many handoffs: what became of each, when, and what was sold of it."""
    cast("Connection", database.conn).script(
        """
DROP INDEX handoff_item_sent;
DROP INDEX handoff_item_decided;
CREATE INDEX handoff_item_sent ON handoff_item(sent_at, undone, imported, fast_lane, decision);
CREATE INDEX handoff_item_decided ON handoff_item(decided_at, undone, imported, fast_lane, decision, sent_at);
CREATE INDEX handoff_item_answer ON handoff_item(id, undone, decision);
CREATE INDEX handoff_item_taken ON handoff_item(
    id, previous_id, fast_lane, returned_at, decided_at, right_place, right_time, right_words)
    WHERE decision = 'accepted' AND undone = 0;
CREATE INDEX handoff_item_campaign ON handoff_item(campaign_uid) WHERE campaign_uid IS NOT NULL;
CREATE INDEX handoff_item_word ON handoff_item(campaign_uid, promise_kept)
    WHERE promise_kept IS NOT NULL AND undone = 0;
CREATE INDEX handoff_outcome_sold ON handoff_outcome(handoff_id, result, happened_on, amount)
    WHERE result IN ('sale', 'sale withdrawn')
"""
    )
