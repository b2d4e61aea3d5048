"""Marketing's tables, step by step."""

from typing import TYPE_CHECKING, cast

from sqlite_utils import Database, Migrations

from twohats.marketing.rules.scoring import SHIPPED_RULES
from twohats.marketing.store.search import SEARCHED
from twohats.storage import search
from twohats.storage.history import CHANGE_TABLE
from twohats.words import say

if TYPE_CHECKING:
    from twohats.storage.sqlite import Connection

migrations = Migrations("marketing")


@migrations()
def make_the_wing(database: Database) -> None:
    """Segments, campaigns, messages, placements, leads, touchpoints and spend."""
    cast("Connection", database.conn).script(
        """
CREATE TABLE marketing_segment (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    key TEXT NOT NULL UNIQUE,
    persona TEXT NOT NULL DEFAULT '',
    batch INTEGER
) STRICT;

CREATE TABLE marketing_campaign (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    key TEXT NOT NULL UNIQUE,
    segment_id INTEGER REFERENCES marketing_segment(id),
    horizon TEXT NOT NULL DEFAULT 'now' CHECK (horizon IN ('now', 'later')),
    starts_on TEXT,
    ends_on TEXT,
    budget INTEGER CHECK (budget >= 0),
    expected_leads INTEGER,
    decide_on TEXT,
    verdict TEXT CHECK (verdict IN ('keep', 'change', 'stop')),
    verdict_note TEXT NOT NULL DEFAULT '',
    batch INTEGER
) STRICT;
CREATE INDEX marketing_campaign_segment ON marketing_campaign(segment_id);

CREATE TABLE marketing_message (
    id INTEGER PRIMARY KEY,
    campaign_id INTEGER NOT NULL REFERENCES marketing_campaign(id),
    language TEXT NOT NULL DEFAULT '',
    words TEXT NOT NULL,
    promise TEXT NOT NULL DEFAULT '',
    price INTEGER,
    valid_until TEXT
) STRICT;
CREATE INDEX marketing_message_campaign ON marketing_message(campaign_id);

CREATE TABLE marketing_placement (
    id INTEGER PRIMARY KEY,
    message_id INTEGER NOT NULL REFERENCES marketing_message(id),
    channel_id INTEGER NOT NULL REFERENCES business_channel(id),
    starts_on TEXT NOT NULL,
    ends_on TEXT
) STRICT;
CREATE INDEX marketing_placement_message ON marketing_placement(message_id);

CREATE TABLE marketing_lead (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    contact_id INTEGER REFERENCES business_contact(id),
    need TEXT NOT NULL DEFAULT '',
    channel_id INTEGER NOT NULL REFERENCES business_channel(id),
    campaign_id INTEGER REFERENCES marketing_campaign(id),
    segment_id INTEGER REFERENCES marketing_segment(id),
    message_id INTEGER REFERENCES marketing_message(id),
    state TEXT NOT NULL DEFAULT 'new' CHECK (state IN ('new', 'nurturing', 'ready', 'disqualified')),
    state_at TEXT NOT NULL,
    not_before TEXT,
    closed_because TEXT NOT NULL DEFAULT '',
    score INTEGER,
    score_because TEXT NOT NULL DEFAULT '',
    enquired INTEGER NOT NULL DEFAULT 1 CHECK (enquired IN (0, 1)),
    note TEXT NOT NULL DEFAULT '',
    created_on TEXT NOT NULL,
    handoff_id INTEGER REFERENCES handoff_item(id),
    import_key TEXT UNIQUE,
    batch INTEGER
) STRICT;
CREATE INDEX marketing_lead_created ON marketing_lead(created_on, id);
CREATE INDEX marketing_lead_contact ON marketing_lead(contact_id);
CREATE INDEX marketing_lead_channel ON marketing_lead(channel_id, created_on);
CREATE INDEX marketing_lead_campaign ON marketing_lead(campaign_id) WHERE campaign_id IS NOT NULL;
CREATE INDEX marketing_lead_segment ON marketing_lead(segment_id) WHERE segment_id IS NOT NULL;
CREATE INDEX marketing_lead_message ON marketing_lead(message_id) WHERE message_id IS NOT NULL;
CREATE INDEX marketing_lead_handoff ON marketing_lead(handoff_id) WHERE handoff_id IS NOT NULL;
CREATE INDEX marketing_lead_batch ON marketing_lead(batch) WHERE batch IS NOT NULL;

CREATE TABLE marketing_touchpoint (
    id INTEGER PRIMARY KEY,
    lead_id INTEGER NOT NULL REFERENCES marketing_lead(id),
    direction TEXT NOT NULL CHECK (direction IN ('in', 'out')),
    channel_id INTEGER NOT NULL REFERENCES business_channel(id),
    at TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    batch INTEGER
) STRICT;
CREATE INDEX marketing_touchpoint_lead ON marketing_touchpoint(lead_id, at);
CREATE INDEX marketing_touchpoint_batch ON marketing_touchpoint(batch) WHERE batch IS NOT NULL;

CREATE TABLE marketing_spend (
    id INTEGER PRIMARY KEY,
    spent_on TEXT NOT NULL,
    campaign_id INTEGER REFERENCES marketing_campaign(id),
    channel_id INTEGER REFERENCES business_channel(id),
    amount INTEGER NOT NULL DEFAULT 0,
    minutes INTEGER NOT NULL DEFAULT 0 CHECK (minutes >= 0),
    note TEXT NOT NULL DEFAULT '',
    import_key TEXT UNIQUE,
    batch INTEGER
) STRICT;
CREATE INDEX marketing_spend_day ON marketing_spend(spent_on, channel_id, amount);
CREATE INDEX marketing_spend_campaign ON marketing_spend(campaign_id) WHERE campaign_id IS NOT NULL;
CREATE INDEX marketing_spend_batch ON marketing_spend(batch) WHERE batch IS NOT NULL;
"""
        + CHANGE_TABLE.format(room="marketing")
    )


@migrations()
def plan_ahead(database: Database) -> None:
    """What months ahead needs: audiences, states of a campaign, hours of a placement, scores, seasons, the vision."""
    connection = cast("Connection", database.conn)
    connection.script(
        """
ALTER TABLE marketing_segment ADD COLUMN kind TEXT NOT NULL DEFAULT 'filter' CHECK (kind IN ('filter', 'list'));
ALTER TABLE marketing_segment ADD COLUMN conditions TEXT NOT NULL DEFAULT '';
ALTER TABLE marketing_segment ADD COLUMN moment TEXT NOT NULL DEFAULT '';
ALTER TABLE marketing_segment ADD COLUMN wants TEXT NOT NULL DEFAULT '';
ALTER TABLE marketing_segment ADD COLUMN fears TEXT NOT NULL DEFAULT '';
ALTER TABLE marketing_segment ADD COLUMN words TEXT NOT NULL DEFAULT '';
ALTER TABLE marketing_segment ADD COLUMN archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1));

CREATE TABLE marketing_segment_member (
    id INTEGER PRIMARY KEY,
    segment_id INTEGER NOT NULL REFERENCES marketing_segment(id),
    contact_id INTEGER NOT NULL REFERENCES business_contact(id),
    batch INTEGER
) STRICT;
CREATE UNIQUE INDEX marketing_segment_member_once ON marketing_segment_member(segment_id, contact_id);
CREATE INDEX marketing_segment_member_contact ON marketing_segment_member(contact_id);
CREATE INDEX marketing_segment_member_batch ON marketing_segment_member(batch) WHERE batch IS NOT NULL;

CREATE TABLE marketing_tag (
    id INTEGER PRIMARY KEY,
    contact_id INTEGER NOT NULL REFERENCES business_contact(id),
    name TEXT NOT NULL,
    key TEXT NOT NULL,
    batch INTEGER
) STRICT;
CREATE UNIQUE INDEX marketing_tag_once ON marketing_tag(key, contact_id);
CREATE INDEX marketing_tag_contact ON marketing_tag(contact_id);
CREATE INDEX marketing_tag_batch ON marketing_tag(batch) WHERE batch IS NOT NULL;

ALTER TABLE marketing_campaign ADD COLUMN stage TEXT NOT NULL DEFAULT 'draft'
    CHECK (stage IN ('draft', 'planned', 'paused'));
ALTER TABLE marketing_campaign ADD COLUMN ended_on TEXT;
ALTER TABLE marketing_campaign ADD COLUMN decided_at TEXT;
UPDATE marketing_campaign SET stage = 'planned' WHERE starts_on IS NOT NULL;

ALTER TABLE marketing_placement ADD COLUMN weekdays TEXT NOT NULL DEFAULT '';
ALTER TABLE marketing_placement ADD COLUMN from_hour TEXT;
ALTER TABLE marketing_placement ADD COLUMN to_hour TEXT;
CREATE INDEX marketing_placement_channel ON marketing_placement(channel_id);
CREATE INDEX marketing_placement_days ON marketing_placement(starts_on, ends_on);

ALTER TABLE marketing_spend ADD COLUMN placement_id INTEGER REFERENCES marketing_placement(id);
CREATE INDEX marketing_spend_placement ON marketing_spend(placement_id) WHERE placement_id IS NOT NULL;

ALTER TABLE marketing_lead ADD COLUMN asked_at TEXT;
ALTER TABLE marketing_lead ADD COLUMN wanted_from TEXT;
ALTER TABLE marketing_lead ADD COLUMN wanted_until TEXT;
CREATE INDEX marketing_lead_audience ON marketing_lead(contact_id, channel_id, campaign_id, not_before, created_on);
CREATE INDEX marketing_lead_ripe ON marketing_lead(not_before) WHERE not_before IS NOT NULL;

ALTER TABLE marketing_touchpoint ADD COLUMN way TEXT NOT NULL DEFAULT ''
    CHECK (way IN ('', 'email', 'phone', 'postal', 'messenger', 'door'));
CREATE INDEX marketing_touchpoint_channel ON marketing_touchpoint(channel_id);

CREATE TABLE marketing_score_rule (
    id INTEGER PRIMARY KEY,
    position INTEGER NOT NULL,
    points INTEGER NOT NULL CHECK (points BETWEEN -100 AND 100),
    words TEXT NOT NULL CHECK (words <> ''),
    fact TEXT NOT NULL,
    value TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE marketing_season (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    first TEXT NOT NULL CHECK (first GLOB '[01][0-9]-[0-3][0-9]'),
    last TEXT NOT NULL CHECK (last GLOB '[01][0-9]-[0-3][0-9]')
) STRICT;

CREATE TABLE marketing_vision (
    id INTEGER PRIMARY KEY,
    words TEXT NOT NULL,
    year INTEGER NOT NULL,
    goals TEXT NOT NULL DEFAULT '',
    written_at TEXT NOT NULL,
    published_at TEXT
) STRICT;

CREATE TABLE marketing_bet (
    id INTEGER PRIMARY KEY,
    vision_id INTEGER NOT NULL REFERENCES marketing_vision(id),
    position INTEGER NOT NULL CHECK (position BETWEEN 1 AND 3),
    segment_id INTEGER REFERENCES marketing_segment(id),
    offer TEXT NOT NULL,
    by_when TEXT,
    known_by TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX marketing_bet_vision ON marketing_bet(vision_id, position);
CREATE INDEX marketing_bet_segment ON marketing_bet(segment_id) WHERE segment_id IS NOT NULL;

CREATE TABLE marketing_guess (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    amount INTEGER NOT NULL CHECK (amount >= 0)
) STRICT;
"""
    )
    connection.executemany(
        "INSERT INTO marketing_score_rule (position, points, words, fact, value) VALUES (?, ?, ?, ?, ?)",
        [(place, r.points, say(r.words), r.fact, r.value) for place, r in enumerate(SHIPPED_RULES, 1)],
    )


@migrations()
def count_audiences_faster(database: Database) -> None:
    """Indexes that hold, for each thing a condition asks of a lead, just what it asks and whose lead it is."""
    cast("Connection", database.conn).script(
        """
DROP INDEX marketing_lead_audience;
DROP INDEX marketing_lead_channel;
DROP INDEX marketing_lead_campaign;
DROP INDEX marketing_lead_ripe;
CREATE INDEX marketing_lead_channel ON marketing_lead(channel_id, created_on, contact_id);
CREATE INDEX marketing_lead_campaign ON marketing_lead(campaign_id, contact_id) WHERE campaign_id IS NOT NULL;
CREATE INDEX marketing_lead_ripe ON marketing_lead(not_before, contact_id) WHERE not_before IS NOT NULL;
CREATE INDEX marketing_lead_whose ON marketing_lead(id, contact_id);
CREATE INDEX marketing_touchpoint_at ON marketing_touchpoint(at, lead_id)
"""
    )


@migrations()
def thank_who_named_somebody(database: Database) -> None:
    """Which referrals were thanked for, and how; and the campaigns that Sales may know of."""
    connection = cast("Connection", database.conn)
    connection.script(
        """
CREATE TABLE marketing_thanks (
    id INTEGER PRIMARY KEY,
    referred_id INTEGER NOT NULL UNIQUE REFERENCES business_contact(id),
    at TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT ''
) STRICT;

INSERT INTO handoff_coming (campaign_uid, name, starts_on, ends_on, expected_leads)
    SELECT uid, name, starts_on, coalesce(ended_on, ends_on), expected_leads FROM marketing_campaign
    WHERE stage = 'planned'
"""
    )


@migrations()
def count_what_was_handed_over_faster(database: Database) -> None:
    """Indexes of the leads that were handed over, by campaign, by day and by handoff, with what they are counted by."""
    cast("Connection", database.conn).script(
        """
DROP INDEX marketing_lead_handoff;
DROP INDEX marketing_lead_campaign;
CREATE INDEX marketing_lead_campaign ON marketing_lead(campaign_id, contact_id, created_on)
    WHERE campaign_id IS NOT NULL;
CREATE INDEX marketing_lead_handoff ON marketing_lead(
    handoff_id, created_on, channel_id, segment_id, message_id, campaign_id, wanted_from, asked_at)
    WHERE handoff_id IS NOT NULL;
CREATE INDEX marketing_lead_handed ON marketing_lead(campaign_id, handoff_id)
    WHERE campaign_id IS NOT NULL AND handoff_id IS NOT NULL;
CREATE INDEX marketing_lead_sent ON marketing_lead(created_on, handoff_id) WHERE handoff_id IS NOT NULL
"""
    )


@migrations()
def find_rows_by_their_words(database: Database) -> None:
    """Indexes of the words that Marketing's rows say."""
    search.make(cast("Connection", database.conn), SEARCHED)
