"""Marketing's tables, step by step."""

from typing import TYPE_CHECKING, cast

from sqlite_utils import Database, Migrations

from twohats.storage.history import CHANGE_TABLE

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
