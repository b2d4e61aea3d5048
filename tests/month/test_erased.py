"""Random histories in which people are erased: the money stays where it was, and every line still adds up."""

import json
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as some
from month.acts import ACTS, lived

from twohats.business.rules.calendar import parse_month
from twohats.erasing import erase
from twohats.errors import RuleError
from twohats.hat import Hat
from twohats.month.figures import compute
from twohats.month.identities import broken_identities
from twohats.rooms import ROOMS
from twohats.storage import history

if TYPE_CHECKING:
    from month.living import Business, MakeBusiness

MONTHS = [parse_month(key) for key in ("2024-11", "2024-12", "2025-01", "2025-02", "2025-03", "2025-04")]


def told(business: "Business") -> list[object]:
    """What is told of money, and of what was sent and accepted."""
    every = [compute(business.reports, month) for month in MONTHS]
    money = [(one.sales.month.revenue, one.sales.newness, one.marketing.by_kind) for one in every]
    return [*money, *((one.marketing.new_leads, one.handshake.queue.sent) for one in every)]


def try_to_go_back(business: "Business", hat: Hat) -> None:
    """Undo as long as it goes."""
    try:
        while business.file.undo(hat) is not None:
            pass
    except RuleError:
        return


@given(acts=ACTS, picks=some.lists(some.integers(0, 30), min_size=1, max_size=3))
@settings(
    max_examples=15,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow],
)
def test_whoever_is_erased(make: "MakeBusiness", acts: list[tuple[str, int, int, int]], picks: list[int]) -> None:
    business = lived(make, acts)
    owner = business.file.connection(Hat.OWNER)
    people = owner.all("SELECT id FROM business_contact ORDER BY id")
    gone = {people[pick % len(people)][0] for pick in picks} if people else set()
    sql = "SELECT key FROM business_contact_point WHERE contact_id IN (SELECT value FROM json_each(?))"
    keys = [key for (key,) in owner.all(sql, (json.dumps(sorted(gone)),)) if key]
    before = told(business)
    for contact_id in gone:
        erase(business.file, contact_id)
    assert told(business) == before
    for hat in (Hat.MARKETING, Hat.SALES):
        try_to_go_back(business, hat)
    assert broken_identities(business.reports) == []
    assert history.verify(owner, [room.name for room in ROOMS]) == []
    names: dict[int, str] = dict(owner.all("SELECT id, name FROM business_contact"))
    assert {names[one] for one in gone} <= {"erased"}
    held = business.file.path.read_bytes()
    assert [key for key in keys if key.encode() in held] == []
    business.file.close()
