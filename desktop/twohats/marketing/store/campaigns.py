"""Reads of the campaigns, their words, where these are shown, and what went into them."""

from array import array
from collections.abc import Sequence

from twohats.business.rules.contacts import name_key
from twohats.marketing.rules.campaigns import Campaign, CampaignState, Message, Placement, SpendEntry
from twohats.storage.sqlite import Connection

# The state of campaign `m` on the day ?1: the same that `state_on` decides.
CAMPAIGN_STATE = """
CASE WHEN m.verdict IS NOT NULL THEN 'decided'
     WHEN m.ended_on IS NOT NULL OR m.ends_on < ?1 THEN 'ended'
     WHEN m.stage <> 'planned' THEN m.stage
     WHEN m.starts_on > ?1 THEN 'scheduled'
     ELSE 'active' END
"""

_SPENT = "coalesce((SELECT sum(s.amount) FROM marketing_spend AS s WHERE s.campaign_id = m.id), 0)"
_MINUTES = "coalesce((SELECT sum(s.minutes) FROM marketing_spend AS s WHERE s.campaign_id = m.id), 0)"
_PLACES = """
coalesce((SELECT group_concat(shown.name, ', ') FROM (
    SELECT DISTINCT c.name FROM marketing_message AS w JOIN marketing_placement AS p ON p.message_id = w.id
    JOIN business_channel AS c ON c.id = p.channel_id WHERE w.campaign_id = m.id ORDER BY c.key) AS shown), '')
"""
_FROM = "FROM marketing_campaign AS m LEFT JOIN marketing_segment AS g ON g.id = m.segment_id"
# What campaigns brought up to the day ?1, each counted in one pass over indexes that hold all it asks; `of` says of
# which campaigns.
_BROUGHT = {
    "came": """
SELECT l.campaign_id AS id, count(*) AS leads FROM marketing_lead AS l WHERE l.campaign_id IN ({of}) GROUP BY 1
""",
    "handed": """
SELECT l.campaign_id AS id, sum(h.decision IS NOT 'withdrawn') AS sent,
       sum(h.decision IN ('accepted', 'rejected', 'lapsed')) AS decided, sum(h.decision = 'accepted') AS accepted
FROM marketing_lead AS l INDEXED BY marketing_lead_handed
CROSS JOIN handoff_item AS h INDEXED BY handoff_item_answer ON h.id = l.handoff_id AND h.undone = 0
WHERE l.campaign_id IN ({of}) AND l.handoff_id IS NOT NULL GROUP BY 1
""",
    "won": """
SELECT n.id, sum(o.amount) AS amount FROM marketing_campaign AS n CROSS JOIN handoff_item AS h ON h.campaign_uid = n.uid
CROSS JOIN handoff_outcome AS o ON o.handoff_id = h.id AND o.result IN ('sale', 'sale withdrawn')
AND o.happened_on <= ?1 WHERE n.id IN ({of}) GROUP BY 1
""",
    "word": """
SELECT n.id, sum(h.promise_kept = 'kept') AS kept, count(*) AS judged FROM marketing_campaign AS n
CROSS JOIN handoff_item AS h ON h.campaign_uid = n.uid AND h.promise_kept IS NOT NULL AND h.undone = 0
WHERE n.id IN ({of}) GROUP BY 1
""",
}
_CAMPAIGN = f"""
SELECT m.id, m.name, coalesce(g.name, ''), m.horizon, m.stage, m.starts_on, m.ends_on, m.ended_on, m.budget,
       m.expected_leads, m.decide_on, m.verdict, m.verdict_note, m.decided_at, {CAMPAIGN_STATE}, {_PLACES},
       {_SPENT}, {_MINUTES}, coalesce(came.leads, 0), coalesce(handed.sent, 0), coalesce(handed.decided, 0),
       coalesce(handed.accepted, 0), coalesce(won.amount, 0), coalesce(word.kept, 0), coalesce(word.judged, 0) {_FROM}
"""  # the pieces stand above
_BLOCK = 500

# What each sortable column sorts by; each ends in the id, so that the order is total.
_RANK = f"instr('active paused scheduled draft ended decided', {CAMPAIGN_STATE})"
ORDERS = {
    "name": "m.key {way}, m.id {way}",
    "segment": "g.key {way}, m.id {way}",
    "state": f"{_RANK} {{way}}, m.verdict {{way}}, m.starts_on {{way}}, m.id {{way}}",
    "starts": "m.starts_on {way}, m.id {way}",
    "spent": f"{_SPENT} {{way}}, m.id {{way}}",
    "leads": "coalesce(came.leads, 0) {way}, m.id {way}",
    "accepted": "coalesce(handed.accepted, 0) {way}, m.id {way}",
    "won": "coalesce(won.amount, 0) {way}, m.id {way}",
    "decide": "m.decide_on IS NULL, m.decide_on {way}, m.id {way}",
    "promises": "word.judged IS NULL, word.kept * 1.0 / word.judged {way}, m.id {way}",
    "minutes": f"{_MINUTES} {{way}}, m.id {{way}}",
}
_VIEWS = {
    "active": ("active", "paused"),
    "scheduled": ("scheduled",),
    "undecided": ("ended",),
    "drafts": ("draft",),
}


def campaign_ids(
    db: Connection, day: str, order: str = "state", *, descending: bool = False, words: str = "", view: str = ""
) -> "array[int]":
    """The ids of the campaigns of a view on a local day, whose name, segment or places hold every word."""
    values, tests = [day], []
    for word in name_key(words).split():
        values.append(f"%{word}%")
        mark = f"?{len(values)}"
        tests.append(
            f"(m.key LIKE {mark} OR g.key LIKE {mark} OR EXISTS (SELECT 1 FROM marketing_message AS w "
            "JOIN marketing_placement AS p ON p.message_id = w.id JOIN business_channel AS c ON c.id = p.channel_id "
            f"WHERE w.campaign_id = m.id AND c.key LIKE {mark}))"
        )
    if view in _VIEWS:
        states = ", ".join(f"'{state}'" for state in _VIEWS[view])
        tests.append(f"{CAMPAIGN_STATE} IN ({states})")
    if view == "later":
        tests.append(f"m.horizon = 'later' AND {CAMPAIGN_STATE} NOT IN ('ended', 'decided')")
    where = " AND ".join(["?1 <> ''", *tests])
    ordered = ORDERS[order].format(way="DESC" if descending else "ASC")
    asked = _joins(ordered, "SELECT id FROM marketing_campaign")
    sql = f"SELECT m.id {_FROM} {asked} WHERE {where} ORDER BY {ordered}"  # the pieces stand above
    return array("q", [row[0] for row in db.all(sql, values)])


def campaigns(db: Connection, ids: Sequence[int], day: str) -> list[Campaign]:
    """The campaigns of these ids as they stand on a local day, in the order of the ids; those gone are left out."""
    found: dict[int, Campaign] = {}
    for start in range(0, len(ids), _BLOCK):
        block = ids[start : start + _BLOCK]
        marks = ", ".join(f"?{number + 2}" for number in range(len(block)))
        sql = f"{_CAMPAIGN} {_joins(_CAMPAIGN, marks)} WHERE m.id IN ({marks})"
        found |= {row[0]: _campaign(row) for row in db.all(sql, [day, *block])}
    return [found[one] for one in ids if one in found]


def _joins(piece: str, of: str) -> str:
    """What a piece of SQL asks of what these campaigns brought, and no more."""
    asked = [(name, sql) for name, sql in _BROUGHT.items() if f"{name}." in piece]
    return " ".join(f"LEFT JOIN ({sql.format(of=of)}) AS {name} ON {name}.id = m.id" for name, sql in asked)


def find(db: Connection, campaign_id: int, day: str) -> Campaign | None:
    """One campaign as it stands on a local day."""
    return next(iter(campaigns(db, [campaign_id], day)), None)


def _campaign(row: tuple[object, ...]) -> Campaign:
    return Campaign(*row[:14], CampaignState(str(row[14])), *row[15:])  # type: ignore[arg-type,call-arg]  # the columns are typed by the schema


def messages(db: Connection, campaign_id: int) -> list[Message]:
    """The words of a campaign, in the order they were written."""
    sql = (
        "SELECT w.id, w.campaign_id, w.language, w.words, w.promise, w.price, w.valid_until, "
        "(SELECT count(*) FROM marketing_lead AS l WHERE l.message_id = w.id) "
        "FROM marketing_message AS w WHERE w.campaign_id = ? ORDER BY w.id"
    )
    return [Message(*row) for row in db.all(sql, (campaign_id,))]


def later_words(db: Connection, day: str) -> tuple[str, str] | None:
    """The newest words for later, of a campaign that runs on a local day or is planned: the words, and its name."""
    row = db.first(
        "SELECT w.words, m.name FROM marketing_message AS w JOIN marketing_campaign AS m ON m.id = w.campaign_id "
        f"WHERE m.horizon = 'later' AND {CAMPAIGN_STATE} IN ('active', 'scheduled') AND w.words <> '' "
        "ORDER BY w.id DESC LIMIT 1",
        (day,),
    )
    return None if row is None else (row[0], row[1])


def placements(db: Connection, campaign_id: int) -> list[Placement]:
    """Where and when the words of a campaign are shown, the earliest first."""
    sql = (
        "SELECT p.id, p.message_id, c.name, p.starts_on, p.ends_on, p.weekdays, p.from_hour, p.to_hour, "
        "coalesce((SELECT sum(s.amount) FROM marketing_spend AS s WHERE s.placement_id = p.id), 0), "
        "coalesce((SELECT sum(s.minutes) FROM marketing_spend AS s WHERE s.placement_id = p.id), 0) "
        "FROM marketing_message AS w JOIN marketing_placement AS p ON p.message_id = w.id "
        "JOIN business_channel AS c ON c.id = p.channel_id WHERE w.campaign_id = ? ORDER BY p.starts_on, p.id"
    )
    return [Placement(*row) for row in db.all(sql, (campaign_id,))]


def spending(db: Connection, campaign_id: int, most: int = 200) -> list[SpendEntry]:
    """What went into a campaign, the newest first; at most so many entries."""
    sql = (
        "SELECT s.id, s.spent_on, s.amount, s.minutes, s.note, s.placement_id, coalesce(c.name, '') "
        "FROM marketing_spend AS s LEFT JOIN business_channel AS c ON c.id = s.channel_id "
        "WHERE s.campaign_id = ? ORDER BY s.spent_on DESC, s.id DESC LIMIT ?"
    )
    return [SpendEntry(*row) for row in db.all(sql, (campaign_id, most))]


def past_decision(db: Connection, day: str) -> list[tuple[int, str, str]]:
    """Campaigns whose day to decide has come and that nobody decided, the longest first: id, name, that day."""
    sql = (
        "SELECT id, name, decide_on FROM marketing_campaign "
        "WHERE verdict IS NULL AND decide_on <= ? AND stage <> 'draft' ORDER BY decide_on, id"
    )
    return [(row[0], row[1], row[2]) for row in db.all(sql, (day,))]


def choices(db: Connection) -> list[str]:
    """The names of the campaigns that a lead may come from: all that are not decided."""
    return [row[0] for row in db.all("SELECT name FROM marketing_campaign WHERE verdict IS NULL ORDER BY key")]


def segment_names(db: Connection) -> list[str]:
    """The audiences a campaign may be for, by name."""
    return [row[0] for row in db.all("SELECT name FROM marketing_segment WHERE archived = 0 ORDER BY key")]


def days_of_message(db: Connection, message_id: int) -> tuple[int, str, str | None, str | None] | None:
    """The campaign of some words: its id, its name, and its first and last local day."""
    sql = (
        "SELECT m.id, m.name, m.starts_on, m.ends_on FROM marketing_message AS w "
        "JOIN marketing_campaign AS m ON m.id = w.campaign_id WHERE w.id = ?"
    )
    row = db.first(sql, (message_id,))
    return None if row is None else (row[0], row[1], row[2], row[3])


def is_used_message(db: Connection, message_id: int) -> bool:
    """Whether a lead came by these words, or they are shown somewhere."""
    sql = (
        "SELECT EXISTS (SELECT 1 FROM marketing_lead WHERE message_id = ?1) "
        "OR EXISTS (SELECT 1 FROM marketing_placement WHERE message_id = ?1)"
    )
    return bool(db.value(sql, (message_id,)))


def is_paid_placement(db: Connection, placement_id: int) -> bool:
    """Whether money or hours were written down for a placement."""
    return bool(db.value("SELECT EXISTS (SELECT 1 FROM marketing_spend WHERE placement_id = ?)", (placement_id,)))
