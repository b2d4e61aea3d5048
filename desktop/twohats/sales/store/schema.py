"""Sales' tables, step by step."""

from typing import TYPE_CHECKING, cast

from sqlite_utils import Database, Migrations

from twohats.sales.rules.deals import SHIPPED_LOST_REASONS, SHIPPED_STAGES
from twohats.sales.store.search import SEARCHED
from twohats.storage import search
from twohats.storage.history import CHANGE_TABLE
from twohats.words import say

if TYPE_CHECKING:
    from twohats.storage.sqlite import Connection

migrations = Migrations("sales")


def _tally_day(row: str, sign: str) -> str:
    """A sale comes to its day's tally, or leaves it."""
    return (
        f"INSERT INTO sales_day_tally (day, amount, sales) VALUES ({row}.sold_on, {sign}{row}.amount, {sign}1) "
        "ON CONFLICT (day) DO UPDATE SET amount = amount + excluded.amount, sales = sales + excluded.sales;"
    )


_COUNT = "ON CONFLICT (stage_id, closed_on) DO UPDATE SET won = won + excluded.won, closed = closed + excluded.closed;"


def _tally_deal(row: str, sign: str) -> str:
    """A closed deal comes to the tally of each stage it stood in, or leaves it."""
    return (
        "INSERT INTO sales_stage_tally (stage_id, closed_on, won, closed) "
        f"SELECT DISTINCT v.stage_id, {row}.closed_on, {sign}({row}.state = 'won'), {sign}1 "
        f"FROM sales_deal_version AS v WHERE v.deal_id = {row}.id AND v.state = 'open' AND v.from_on IS NOT NULL "
        f"AND {row}.state IN ('won', 'lost') {_COUNT}"
    )


def _tally_version(row: str, sign: str) -> str:
    """A closed deal comes to the tally of a stage with the first version of it there, and leaves it with the last."""
    return (
        "INSERT INTO sales_stage_tally (stage_id, closed_on, won, closed) "
        f"SELECT {row}.stage_id, d.closed_on, {sign}(d.state = 'won'), {sign}1 FROM sales_deal AS d "
        f"WHERE d.id = {row}.deal_id AND d.state IN ('won', 'lost') AND {row}.state = 'open' "
        f"AND {row}.from_on IS NOT NULL AND NOT EXISTS (SELECT 1 FROM sales_deal_version AS v "
        f"WHERE v.deal_id = {row}.deal_id AND v.stage_id = {row}.stage_id AND v.state = 'open' "
        f"AND v.from_on IS NOT NULL AND v.id <> {row}.id) {_COUNT}"
    )


# A deal's versions go before it and come after it, unless an undo turns that round: then each counts what it finds.
TALLIES = {
    "sales_sale_tally_insert": f"AFTER INSERT ON sales_sale BEGIN {_tally_day('NEW', '')} END",
    "sales_sale_tally_delete": f"AFTER DELETE ON sales_sale BEGIN {_tally_day('OLD', '-')} END",
    "sales_sale_tally_update": "AFTER UPDATE OF sold_on, amount ON sales_sale BEGIN "
    f"{_tally_day('OLD', '-')} {_tally_day('NEW', '')} END",
    "sales_deal_tally_insert": f"AFTER INSERT ON sales_deal BEGIN {_tally_deal('NEW', '')} END",
    "sales_deal_tally_delete": f"BEFORE DELETE ON sales_deal BEGIN {_tally_deal('OLD', '-')} END",
    "sales_deal_tally_update": "AFTER UPDATE OF state, closed_on ON sales_deal BEGIN "
    f"{_tally_deal('OLD', '-')} {_tally_deal('NEW', '')} END",
    "sales_deal_version_tally_insert": f"AFTER INSERT ON sales_deal_version BEGIN {_tally_version('NEW', '')} END",
    "sales_deal_version_tally_delete": f"AFTER DELETE ON sales_deal_version BEGIN {_tally_version('OLD', '-')} END",
    "sales_deal_version_tally_update": "AFTER UPDATE OF deal_id, from_on, state, stage_id ON sales_deal_version BEGIN "
    f"{_tally_version('OLD', '-')} {_tally_version('NEW', '')} END",
}


@migrations()
def make_the_wing(database: Database) -> None:
    """Stages, deals with their dated changes, activities, orders and sales."""
    connection = cast("Connection", database.conn)
    connection.script(
        """
CREATE TABLE sales_stage (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    key TEXT NOT NULL UNIQUE,
    position INTEGER NOT NULL,
    chance INTEGER NOT NULL CHECK (chance BETWEEN 0 AND 100)
) STRICT;

CREATE TABLE sales_lost_reason (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE sales_deal (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    contact_id INTEGER REFERENCES business_contact(id),
    handoff_id INTEGER UNIQUE REFERENCES handoff_item(id),
    title TEXT NOT NULL,
    stage_id INTEGER NOT NULL REFERENCES sales_stage(id),
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'won', 'lost', 'asleep', 'returned')),
    amount INTEGER CHECK (amount >= 0),
    chance INTEGER CHECK (chance BETWEEN 0 AND 100),
    opened_on TEXT,
    expected_close TEXT,
    closed_on TEXT CHECK (state NOT IN ('won', 'lost', 'returned') OR closed_on IS NOT NULL),
    asleep_until TEXT,
    lost_reason_id INTEGER REFERENCES sales_lost_reason(id),
    lost_note TEXT NOT NULL DEFAULT '',
    channel_id INTEGER REFERENCES business_channel(id),
    note TEXT NOT NULL DEFAULT '',
    external_id TEXT,
    import_key TEXT UNIQUE,
    batch INTEGER
) STRICT;
CREATE INDEX sales_deal_state ON sales_deal(state, closed_on, amount);
CREATE INDEX sales_deal_stage ON sales_deal(stage_id);
CREATE INDEX sales_deal_contact ON sales_deal(contact_id);
CREATE INDEX sales_deal_external ON sales_deal(external_id) WHERE external_id IS NOT NULL;
CREATE INDEX sales_deal_batch ON sales_deal(batch) WHERE batch IS NOT NULL;

CREATE TABLE sales_deal_version (
    id INTEGER PRIMARY KEY,
    deal_id INTEGER NOT NULL REFERENCES sales_deal(id),
    from_on TEXT,
    state TEXT NOT NULL,
    stage_id INTEGER NOT NULL REFERENCES sales_stage(id),
    amount INTEGER,
    expected_close TEXT,
    closed_on TEXT,
    batch INTEGER
) STRICT;
CREATE INDEX sales_deal_version_deal ON sales_deal_version(deal_id, from_on, id);
CREATE INDEX sales_deal_version_batch ON sales_deal_version(batch) WHERE batch IS NOT NULL;

CREATE TABLE sales_activity (
    id INTEGER PRIMARY KEY,
    deal_id INTEGER REFERENCES sales_deal(id),
    contact_id INTEGER REFERENCES business_contact(id),
    kind TEXT NOT NULL CHECK (kind IN ('call', 'visit', 'email', 'meeting', 'task')),
    subject TEXT NOT NULL DEFAULT '',
    due_at TEXT NOT NULL,
    done_at TEXT,
    outcome TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX sales_activity_deal ON sales_activity(deal_id, done_at, due_at);
CREATE INDEX sales_activity_due ON sales_activity(due_at) WHERE done_at IS NULL;

CREATE TABLE sales_order (
    id INTEGER PRIMARY KEY,
    deal_id INTEGER NOT NULL UNIQUE REFERENCES sales_deal(id),
    amount INTEGER NOT NULL,
    ordered_on TEXT NOT NULL,
    starts_on TEXT,
    ends_on TEXT,
    document TEXT NOT NULL DEFAULT '',
    batch INTEGER
) STRICT;
CREATE INDEX sales_order_document ON sales_order(document) WHERE document <> '';
CREATE INDEX sales_order_batch ON sales_order(batch) WHERE batch IS NOT NULL;

CREATE TABLE sales_sale (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    sold_on TEXT NOT NULL,
    amount INTEGER NOT NULL,
    contact_id INTEGER REFERENCES business_contact(id),
    deal_id INTEGER REFERENCES sales_deal(id),
    document TEXT NOT NULL DEFAULT '',
    kind TEXT CHECK (kind IN ('new', 'repeat')),
    reverses_id INTEGER REFERENCES sales_sale(id),
    proposed INTEGER NOT NULL DEFAULT 0 CHECK (proposed IN (0, 1)),
    note TEXT NOT NULL DEFAULT '',
    import_key TEXT UNIQUE,
    batch INTEGER
) STRICT;
CREATE INDEX sales_sale_day ON sales_sale(sold_on, amount);
CREATE INDEX sales_sale_contact ON sales_sale(contact_id, sold_on) WHERE contact_id IS NOT NULL;
CREATE INDEX sales_sale_deal ON sales_sale(deal_id) WHERE deal_id IS NOT NULL;
CREATE INDEX sales_sale_reverses ON sales_sale(reverses_id) WHERE reverses_id IS NOT NULL;
CREATE INDEX sales_sale_batch ON sales_sale(batch) WHERE batch IS NOT NULL;
"""
        + CHANGE_TABLE.format(room="sales")
    )
    connection.executemany(
        "INSERT INTO sales_stage (name, key, position, chance) VALUES (?, ?, ?, ?)",
        [(say(stage.name), say(stage.name).casefold(), at, stage.chance) for at, stage in enumerate(SHIPPED_STAGES, 1)],
    )
    connection.executemany(
        "INSERT INTO sales_lost_reason (name, position) VALUES (?, ?)",
        [(say(name, "why a deal was lost"), at) for at, name in enumerate(SHIPPED_LOST_REASONS, 1)],
    )


@migrations()
def know_when_work_is_done(database: Database) -> None:
    """The day an order's work was finished."""
    cast("Connection", database.conn).script("ALTER TABLE sales_order ADD COLUMN finished_on TEXT")


@migrations()
def sell_in_every_way(database: Database) -> None:
    """Quotes with their lines, parts and currencies of sales, notes and files of deals, stages that are given up."""
    cast("Connection", database.conn).script(
        """
ALTER TABLE sales_stage ADD COLUMN archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1));
ALTER TABLE sales_sale ADD COLUMN part TEXT CHECK (part IN ('deposit', 'stage', 'final', 'extra'));
ALTER TABLE sales_sale ADD COLUMN currency TEXT CHECK (length(currency) = 3);
ALTER TABLE sales_sale ADD COLUMN foreign_amount INTEGER CHECK ((currency IS NULL) = (foreign_amount IS NULL));
ALTER TABLE sales_sale ADD COLUMN rate TEXT CHECK ((currency IS NULL) = (rate IS NULL));
CREATE INDEX sales_activity_contact ON sales_activity(contact_id) WHERE contact_id IS NOT NULL;

CREATE TABLE sales_note (
    id INTEGER PRIMARY KEY,
    deal_id INTEGER REFERENCES sales_deal(id),
    contact_id INTEGER REFERENCES business_contact(id),
    kind TEXT NOT NULL CHECK (kind IN ('note', 'objection')),
    words TEXT NOT NULL CHECK (words <> ''),
    at TEXT NOT NULL
) STRICT;
CREATE INDEX sales_note_deal ON sales_note(deal_id) WHERE deal_id IS NOT NULL;
CREATE INDEX sales_note_contact ON sales_note(contact_id) WHERE contact_id IS NOT NULL;

CREATE TABLE sales_file (
    id INTEGER PRIMARY KEY,
    deal_id INTEGER NOT NULL REFERENCES sales_deal(id),
    path TEXT NOT NULL CHECK (path <> ''),
    at TEXT NOT NULL
) STRICT;
CREATE INDEX sales_file_deal ON sales_file(deal_id);

CREATE TABLE sales_quote (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    deal_id INTEGER NOT NULL REFERENCES sales_deal(id),
    number TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    made_on TEXT NOT NULL,
    valid_until TEXT CHECK (valid_until >= made_on),
    net INTEGER NOT NULL CHECK (net >= 0),
    tax INTEGER NOT NULL DEFAULT 0,
    intro TEXT NOT NULL DEFAULT '',
    terms TEXT NOT NULL DEFAULT '',
    path TEXT NOT NULL DEFAULT '',
    sent_on TEXT,
    answer TEXT CHECK (answer IN ('accepted', 'declined', 'replaced')),
    answered_on TEXT CHECK ((answer IS NULL) = (answered_on IS NULL)),
    answer_note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX sales_quote_version ON sales_quote(number, version);
CREATE INDEX sales_quote_deal ON sales_quote(deal_id);
CREATE INDEX sales_quote_waiting ON sales_quote(sent_on) WHERE sent_on IS NOT NULL AND answer IS NULL;

CREATE TABLE sales_quote_line (
    id INTEGER PRIMARY KEY,
    quote_id INTEGER NOT NULL REFERENCES sales_quote(id),
    position INTEGER NOT NULL,
    words TEXT NOT NULL CHECK (words <> ''),
    unit TEXT NOT NULL DEFAULT '',
    quantity INTEGER NOT NULL CHECK (quantity > 0),
    price INTEGER NOT NULL CHECK (price >= 0),
    discount INTEGER NOT NULL DEFAULT 0 CHECK (discount BETWEEN 0 AND 10000),
    tax_rate INTEGER NOT NULL DEFAULT 0 CHECK (tax_rate BETWEEN 0 AND 10000)
) STRICT;
CREATE INDEX sales_quote_line_quote ON sales_quote_line(quote_id, position)
"""
    )


@migrations()
def find_sales_in_other_money(database: Database) -> None:
    """An index for the sales that came in other currencies, each with its last rate."""
    cast("Connection", database.conn).script(
        "CREATE INDEX sales_sale_currency ON sales_sale(currency, id) WHERE currency IS NOT NULL"
    )


@migrations()
def tally_what_was_sold_and_how_stages_end(database: Database) -> None:
    """What each day brought, and the fate of closed deals by the stages they stood in: kept by triggers, not counted.

    A revenue of a million sales took half a second without, the odds of the stages four.
    """
    connection = cast("Connection", database.conn)
    connection.script(
        """
CREATE TABLE sales_day_tally (
    id INTEGER PRIMARY KEY,
    day TEXT NOT NULL UNIQUE,
    amount INTEGER NOT NULL,
    sales INTEGER NOT NULL
) STRICT;
CREATE TABLE sales_stage_tally (
    id INTEGER PRIMARY KEY,
    stage_id INTEGER NOT NULL,
    closed_on TEXT NOT NULL,
    won INTEGER NOT NULL,
    closed INTEGER NOT NULL,
    UNIQUE (stage_id, closed_on)
) STRICT;
INSERT INTO sales_day_tally (day, amount, sales)
    SELECT sold_on, sum(amount), count(*) FROM sales_sale GROUP BY sold_on;
INSERT INTO sales_stage_tally (stage_id, closed_on, won, closed)
    SELECT stage_id, closed_on, sum(state = 'won'), count(*) FROM (
        SELECT DISTINCT v.stage_id, d.id, d.closed_on, d.state FROM sales_deal_version AS v
        JOIN sales_deal AS d ON d.id = v.deal_id
        WHERE d.state IN ('won', 'lost') AND v.from_on IS NOT NULL AND v.state = 'open')
    GROUP BY stage_id, closed_on
"""
    )
    for name, sql in TALLIES.items():
        connection.execute(f"CREATE TRIGGER {name} {sql}")


@migrations()
def find_until_when_work_is_booked(database: Database) -> None:
    """An index of the work that is not done, by the day it ends: each order that is booked asks for the last."""
    cast("Connection", database.conn).script(
        "CREATE INDEX sales_order_open ON sales_order(coalesce(ends_on, starts_on)) WHERE finished_on IS NULL"
    )


@migrations()
def read_what_was_bought_and_done_in_order(database: Database) -> None:
    """Indexes that hold all that is asked of the sales of each contact, of closed deals, and of what was done."""
    cast("Connection", database.conn).script(
        """
DROP INDEX sales_sale_contact;
DROP INDEX sales_deal_state;
CREATE INDEX sales_sale_contact ON sales_sale(contact_id, sold_on, deal_id, amount, reverses_id)
    WHERE contact_id IS NOT NULL;
CREATE INDEX sales_deal_state ON sales_deal(state, closed_on, amount, handoff_id, opened_on);
CREATE INDEX sales_activity_done ON sales_activity(done_at) WHERE done_at IS NOT NULL
"""
    )


@migrations()
def find_rows_by_their_words(database: Database) -> None:
    """Indexes of the words that Sales' rows say."""
    search.make(cast("Connection", database.conn), SEARCHED)


@migrations()
def forget_what_was_taken_back(database: Database) -> None:
    """Whoever bought nothing but what was taken back whole has not bought, for Marketing either."""
    cast("Connection", database.conn).script(
        """
UPDATE handoff_standing AS h SET (first_bought, last_bought) = (
    SELECT min(s.sold_on), max(s.sold_on) FROM sales_sale AS s WHERE s.contact_id = h.contact_id AND s.amount > 0
    AND s.amount + coalesce((SELECT sum(r.amount) FROM sales_sale AS r WHERE r.reverses_id = s.id), 0) > 0)
WHERE EXISTS (SELECT 1 FROM sales_sale AS r JOIN sales_sale AS s ON s.id = r.reverses_id
              WHERE r.reverses_id NOT NULL AND s.contact_id = h.contact_id)
"""
    )
