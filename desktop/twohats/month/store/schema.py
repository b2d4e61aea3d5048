"""The month's own tables: what both hats said at its end, and the figures that were frozen."""

from typing import TYPE_CHECKING, cast

from sqlite_utils import Database, Migrations

from twohats.storage.history import CHANGE_TABLE

if TYPE_CHECKING:
    from twohats.storage.sqlite import Connection

migrations = Migrations("month")


@migrations()
def make_the_month(database: Database) -> None:
    """The meeting at the end of a month, the actions agreed there, and its close."""
    connection = cast("Connection", database.conn)
    connection.script(
        """
CREATE TABLE month_meeting (
    id INTEGER PRIMARY KEY,
    month TEXT NOT NULL UNIQUE CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'),
    marketing TEXT NOT NULL DEFAULT '',
    sales TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE month_action (
    id INTEGER PRIMARY KEY,
    meeting_id INTEGER NOT NULL REFERENCES month_meeting(id),
    position INTEGER NOT NULL CHECK (position BETWEEN 1 AND 3),
    words TEXT NOT NULL CHECK (words <> ''),
    did TEXT NOT NULL DEFAULT '' CHECK (did IN ('', 'done', 'partly', 'not done')),
    did_note TEXT NOT NULL DEFAULT '',
    UNIQUE (meeting_id, position)
) STRICT;

CREATE TABLE month_close (
    id INTEGER PRIMARY KEY,
    month TEXT NOT NULL CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'),
    ends_at TEXT NOT NULL,
    closed_at TEXT NOT NULL,
    closed_on TEXT NOT NULL,
    program TEXT NOT NULL,
    report TEXT NOT NULL,
    digest TEXT NOT NULL,
    reopened_at TEXT,
    reopened_why TEXT NOT NULL DEFAULT '' CHECK ((reopened_at IS NULL) = (reopened_why = ''))
) STRICT;
CREATE UNIQUE INDEX month_close_standing ON month_close(month) WHERE reopened_at IS NULL;

CREATE TABLE month_person (
    id INTEGER PRIMARY KEY,
    close_id INTEGER NOT NULL REFERENCES month_close(id),
    contact_id INTEGER NOT NULL,
    place TEXT NOT NULL,
    words TEXT,
    erased_on TEXT CHECK ((words IS NULL) = (erased_on IS NOT NULL)),
    UNIQUE (close_id, place)
) STRICT;
CREATE INDEX month_person_contact ON month_person(contact_id);
"""
        + CHANGE_TABLE.format(room="month")
    )
