"""The first leads that a list shows are the first of all it will show."""

import random
from datetime import date

import pytest
from house import House

from twohats.hat import Hat
from twohats.marketing.store.lead_list import FIRST, Choice, first_ids, lead_ids
from twohats.storage.sqlite import Connection

TODAY = date(2026, 11, 2)
LEADS = 3 * FIRST


def take(db: Connection) -> None:
    """Contacts of whom some are merged, some nameless; leads in every state, some of nobody."""
    chance = random.Random(3)  # noqa: S311  # the same every time
    for one in range(1, LEADS + 1):
        name = chance.choice(("", "Ana", "Zoë", f"Person {one}"))
        merged = chance.randint(1, one - 1) if one % 7 == 0 else None
        root = db.value("SELECT coalesce(merged_into, id) FROM business_contact WHERE id = ?", (merged,))
        contact = {"uid": f"c{one}", "name": name, "key": name.casefold(), "created_at": db.at}
        db.insert("business_contact", **contact, merged_into=root)
    for one in range(1, LEADS + 1):
        state = chance.choice(("new", "nurturing", "new", "new"))
        day = f"2026-{chance.randint(1, 10):02}-{chance.randint(1, 5):02}"
        whose = chance.choice((None, chance.randint(1, LEADS), chance.randint(1, LEADS), chance.randint(1, LEADS)))
        lead = {
            "uid": f"l{one}",
            "need": chance.choice(("Küche", "Einbauküche", "bath")),
            "contact_id": whose,
            "channel_id": 1,
            "state": state,
            "state_at": db.at,
        }
        db.insert("marketing_lead", **lead, created_on=day)


@pytest.fixture
def many(house: House) -> Connection:
    house.market(take)
    return house.file.connection(Hat.MARKETING)


@pytest.mark.parametrize("way", ["down", "up"])
@pytest.mark.parametrize("view", ["", "new"])
@pytest.mark.parametrize("order", ["created", "name"])
def test_they_are_the_first_of_all(many: Connection, order: str, view: str, way: str) -> None:
    choice = Choice(TODAY, order, way == "down", view=view)
    assert first_ids(many, choice) == lead_ids(many, choice)[:FIRST]


@pytest.mark.parametrize(
    "choice",
    [
        Choice(TODAY, view="ready"),
        Choice(TODAY, view="kept", span="due"),
        Choice(TODAY, order="score"),
        Choice(TODAY, words="zzz"),
        Choice(TODAY, words="-"),
        Choice(TODAY, "score", words="Ana"),
    ],
)
def test_where_they_are_not_found_at_once_there_are_none(many: Connection, choice: Choice) -> None:
    assert first_ids(many, choice) is None


@pytest.mark.parametrize("view", ["", "new"])
@pytest.mark.parametrize("order", ["created", "name", "need"])
@pytest.mark.parametrize("words", ["ana", "zoe", "Zoë", "per 1", "kuche", "KÜCHE", "bath"])
def test_what_is_found_by_words_at_once_is_among_all(many: Connection, words: str, order: str, view: str) -> None:
    choice = Choice(TODAY, order, words=words, view=view)
    first, every = first_ids(many, choice), lead_ids(many, choice)
    assert first is not None
    found = set(first)
    assert list(first) == [one for one in every if one in found]
    assert len(first) > 10


def test_a_word_is_found_within_another_and_without_its_accents(many: Connection) -> None:
    def found(words: str) -> int:
        return len(lead_ids(many, Choice(TODAY, words=words)))

    wanted: dict[str, int] = dict(many.all("SELECT need, count(*) FROM marketing_lead GROUP BY need"))
    assert found("küche") == wanted["Küche"] + wanted["Einbauküche"]
    assert found("kuche") == wanted["Küche"]
    assert found("bath ana") < min(found("bath"), found("ana"))
