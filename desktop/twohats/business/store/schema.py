"""The office's tables, step by step."""

from typing import TYPE_CHECKING, cast

from sqlite_utils import Database, Migrations

from twohats.business.rules.contacts import key_digest
from twohats.business.store.search import SEARCHED
from twohats.storage import search
from twohats.storage.history import CHANGE_TABLE

if TYPE_CHECKING:
    from twohats.storage.sqlite import Connection

migrations = Migrations("business")


@migrations()
def make_the_office(database: Database) -> None:
    """Profile, working hours, address book, channels, targets, and the steps of history."""
    cast("Connection", database.conn).script(
        """
CREATE TABLE business_step (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    hat TEXT NOT NULL CHECK (hat IN ('marketing', 'sales', 'owner')),
    label TEXT NOT NULL,
    initials TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
    of_step INTEGER REFERENCES business_step(id),
    undone_by INTEGER REFERENCES business_step(id),
    bulk TEXT,
    hash TEXT
) STRICT;
CREATE TRIGGER business_step_sealed BEFORE UPDATE OF id, at, hat, label, initials, kind, of_step, bulk, hash
    ON business_step WHEN OLD.hash IS NOT NULL BEGIN SELECT RAISE(ABORT, 'a sealed step stays as it is'); END;
CREATE INDEX business_step_open ON business_step(id) WHERE hash IS NULL;
CREATE INDEX business_step_hat ON business_step(hat, kind, id) WHERE undone_by IS NULL;

CREATE TABLE business_profile (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    uid TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    country TEXT NOT NULL,
    locale TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    week_start INTEGER NOT NULL CHECK (week_start BETWEEN 1 AND 7),
    fiscal_start INTEGER NOT NULL CHECK (fiscal_start BETWEEN 1 AND 12),
    paper TEXT NOT NULL CHECK (paper IN ('A4', 'Letter')),
    margin INTEGER CHECK (margin BETWEEN 0 AND 100),
    target INTEGER CHECK (target >= 0),
    created_at TEXT NOT NULL
) STRICT;

CREATE TABLE business_hours (
    id INTEGER PRIMARY KEY,
    weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    opens TEXT NOT NULL,
    closes TEXT NOT NULL CHECK (closes > opens)
) STRICT;

CREATE TABLE business_holiday (
    id INTEGER PRIMARY KEY,
    day TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL
) STRICT;

CREATE TABLE business_target (
    id INTEGER PRIMARY KEY,
    month TEXT NOT NULL UNIQUE CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]'),
    amount INTEGER NOT NULL CHECK (amount >= 0),
    batch INTEGER
) STRICT;

CREATE TABLE business_channel (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    key TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('paid', 'owned', 'earned', 'referral', 'repeat', 'walk-in', 'unknown')),
    archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
    batch INTEGER
) STRICT;

CREATE TABLE business_contact (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL DEFAULT 'person' CHECK (kind IN ('person', 'organisation')),
    name TEXT NOT NULL DEFAULT '',
    organisation TEXT NOT NULL DEFAULT '',
    key TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    referred_by INTEGER REFERENCES business_contact(id),
    merged_into INTEGER REFERENCES business_contact(id),
    import_key TEXT UNIQUE,
    batch INTEGER,
    created_at TEXT NOT NULL
) STRICT;
CREATE INDEX business_contact_key ON business_contact(key);
CREATE INDEX business_contact_batch ON business_contact(batch) WHERE batch IS NOT NULL;
CREATE INDEX business_contact_referred_by ON business_contact(referred_by) WHERE referred_by IS NOT NULL;
CREATE INDEX business_contact_merged_into ON business_contact(merged_into) WHERE merged_into IS NOT NULL;

CREATE TABLE business_contact_point (
    id INTEGER PRIMARY KEY,
    contact_id INTEGER NOT NULL REFERENCES business_contact(id),
    kind TEXT NOT NULL CHECK (kind IN ('email', 'phone', 'postal', 'messenger', 'door')),
    value TEXT NOT NULL,
    key TEXT,
    batch INTEGER
) STRICT;
CREATE INDEX business_contact_point_contact ON business_contact_point(contact_id);
CREATE INDEX business_contact_point_key ON business_contact_point(kind, key) WHERE key IS NOT NULL;
CREATE INDEX business_contact_point_batch ON business_contact_point(batch) WHERE batch IS NOT NULL;

CREATE TABLE business_consent (
    id INTEGER PRIMARY KEY,
    contact_id INTEGER NOT NULL REFERENCES business_contact(id),
    point_kind TEXT NOT NULL CHECK (point_kind IN ('email', 'phone', 'postal', 'messenger', 'door')),
    verdict TEXT NOT NULL CHECK (verdict IN ('given', 'withdrawn')),
    evidence TEXT NOT NULL DEFAULT '',
    at TEXT NOT NULL
) STRICT;
CREATE INDEX business_consent_contact ON business_consent(contact_id, point_kind, id);
"""
        + CHANGE_TABLE.format(room="business")
    )


@migrations()
def say_where_contacts_are(database: Database) -> None:
    """The town or area of a contact, and the indexes that audiences are counted by."""
    cast("Connection", database.conn).script(
        """
ALTER TABLE business_contact ADD COLUMN place TEXT NOT NULL DEFAULT '';
ALTER TABLE business_contact ADD COLUMN place_key TEXT NOT NULL DEFAULT '';
CREATE INDEX business_contact_audience ON business_contact(merged_into, language, place_key);
CREATE INDEX business_consent_withdrawn ON business_consent(contact_id, point_kind, id) WHERE verdict = 'withdrawn'
"""
    )


@migrations()
def find_contacts_by_place_and_language(database: Database) -> None:
    """An index for each, without those who turned out to be somebody else."""
    cast("Connection", database.conn).script(
        """
DROP INDEX business_contact_audience;
CREATE INDEX business_contact_place ON business_contact(place_key, place) WHERE merged_into IS NULL;
CREATE INDEX business_contact_language ON business_contact(language) WHERE merged_into IS NULL
"""
    )


@migrations()
def say_what_the_firm_offers(database: Database) -> None:
    """Offers, the letterhead, when a sale counts, and days that are taken off and on again."""
    cast("Connection", database.conn).script(
        """
CREATE TABLE business_offer (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    key TEXT NOT NULL UNIQUE,
    unit TEXT NOT NULL DEFAULT '',
    price INTEGER CHECK (price >= 0),
    tax_rate INTEGER CHECK (tax_rate BETWEEN 0 AND 10000),
    margin INTEGER CHECK (margin BETWEEN 0 AND 100),
    archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1))
) STRICT;

ALTER TABLE business_profile ADD COLUMN letterhead TEXT NOT NULL DEFAULT '';
ALTER TABLE business_profile ADD COLUMN tax_rate INTEGER NOT NULL DEFAULT 0 CHECK (tax_rate BETWEEN 0 AND 10000);
ALTER TABLE business_profile ADD COLUMN sale_on TEXT NOT NULL DEFAULT 'order'
    CHECK (sale_on IN ('order', 'end', 'parts'));

ALTER TABLE business_holiday ADD COLUMN worked INTEGER NOT NULL DEFAULT 0 CHECK (worked IN (0, 1));
ALTER TABLE business_hours ADD COLUMN closed INTEGER NOT NULL DEFAULT 0 CHECK (closed IN (0, 1))
"""
    )


@migrations()
def say_how_the_firm_is_reached(database: Database) -> None:
    """The firm's own e-mail address and telephone, and targets that were given up for the usual one."""
    cast("Connection", database.conn).script(
        """
ALTER TABLE business_profile ADD COLUMN email TEXT NOT NULL DEFAULT '';
ALTER TABLE business_profile ADD COLUMN phone TEXT NOT NULL DEFAULT '';
ALTER TABLE business_target ADD COLUMN usual INTEGER NOT NULL DEFAULT 0 CHECK (usual IN (0, 1))
"""
    )


@migrations()
def keep_the_firms_picture(database: Database) -> None:
    """The picture that stands on paper beside the firm's name: PNG as base64, apart, so that history keeps it once."""
    cast("Connection", database.conn).script(
        """
CREATE TABLE business_logo (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    png TEXT NOT NULL
) STRICT
"""
    )


@migrations()
def remember_who_wants_no_contact(database: Database) -> None:
    """Keys of those who asked not to be contacted or were erased, as salted digests, and pairs that are not the same.

    Whoever withdrew their consent before is written down, too.
    """
    connection = cast("Connection", database.conn)
    connection.script(
        """
CREATE TABLE business_salt (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    salt TEXT NOT NULL
) STRICT;
INSERT INTO business_salt VALUES (1, lower(hex(randomblob(32))));

CREATE TABLE business_suppressed (
    id INTEGER PRIMARY KEY,
    digest TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('email', 'phone')),
    why TEXT NOT NULL CHECK (why IN ('asked', 'erased')),
    at TEXT NOT NULL,
    lifted_at TEXT
) STRICT;

CREATE TABLE business_not_same (
    id INTEGER PRIMARY KEY,
    one_id INTEGER NOT NULL REFERENCES business_contact(id),
    other_id INTEGER NOT NULL REFERENCES business_contact(id),
    at TEXT NOT NULL,
    CHECK (one_id < other_id)
) STRICT;
CREATE UNIQUE INDEX business_not_same_pair ON business_not_same(one_id, other_id);
CREATE INDEX business_not_same_other ON business_not_same(other_id)
"""
    )
    withdrawn = connection.all(
        "SELECT p.kind, p.key, n.at FROM business_consent AS n "
        "JOIN business_contact_point AS p ON p.contact_id = n.contact_id AND p.kind = n.point_kind "
        "WHERE p.key IS NOT NULL AND p.kind IN ('email', 'phone') AND n.verdict = 'withdrawn' AND n.id IN "
        "(SELECT max(id) FROM business_consent GROUP BY contact_id, point_kind)"
    )
    salt = connection.value("SELECT salt FROM business_salt")
    for kind, key, at in withdrawn:
        connection.execute(
            "INSERT OR IGNORE INTO business_suppressed (digest, kind, why, at) VALUES (?, ?, 'asked', ?)",
            (key_digest(salt, kind, key), kind, at),
        )


@migrations()
def let_persons_be_forgotten(database: Database) -> None:
    """Who was erased, by a number alone; how long a silent contact is kept; and what a consent is for.

    A word that is for nothing in particular is for everything.
    """
    cast("Connection", database.conn).script(
        """
CREATE TABLE business_erasure (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    at TEXT NOT NULL,
    counts TEXT NOT NULL,
    swept INTEGER NOT NULL DEFAULT 0 CHECK (swept IN (0, 1))
) STRICT;
CREATE INDEX business_erasure_unswept ON business_erasure(id) WHERE swept = 0;

ALTER TABLE business_contact ADD COLUMN kept_until TEXT;

ALTER TABLE business_consent ADD COLUMN purpose TEXT NOT NULL DEFAULT '' CHECK (purpose IN ('', 'offers', 'news'));
DROP INDEX business_consent_contact;
DROP INDEX business_consent_withdrawn;
CREATE INDEX business_consent_contact ON business_consent(contact_id, point_kind, id, purpose);
CREATE INDEX business_consent_withdrawn ON business_consent(contact_id, point_kind, id, purpose)
    WHERE verdict = 'withdrawn';
CREATE TRIGGER business_consent_said BEFORE UPDATE OF id, contact_id, point_kind, verdict, purpose, at
    ON business_consent BEGIN SELECT RAISE(ABORT, 'a consent stays as it was said'); END
"""
    )


@migrations()
def find_how_somebody_is_reached(database: Database) -> None:
    """An index that holds, of each contact, in which ways they can be reached.

    With the contact alone in it, every phone number there is was looked through to see whether one is theirs.
    """
    cast("Connection", database.conn).script(
        """
DROP INDEX business_contact_point_contact;
CREATE INDEX business_contact_point_contact ON business_contact_point(contact_id, kind, key)
"""
    )


@migrations()
def find_rows_by_their_words(database: Database) -> None:
    """Indexes of the words that the office's rows say."""
    search.make(cast("Connection", database.conn), SEARCHED)
