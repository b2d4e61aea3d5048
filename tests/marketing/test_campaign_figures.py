"""What campaigns brought against a plain count over the raw rows."""

from collections import Counter
from random import Random

from house import House
from hypothesis import given
from hypothesis import strategies as st

from twohats.hat import Hat
from twohats.marketing.store import campaigns
from twohats.storage.sqlite import Connection

TODAY, TOMORROW = "2026-11-23", "2026-11-24"
FIGURES = ("leads", "sent", "decided", "accepted", "won", "promises_kept", "promises_judged")
ANSWERED = {"accepted", "rejected", "lapsed"}


def scatter(db: Connection, rng: Random) -> None:
    """Three campaigns; leads and handoffs of one, of another, or of none, in every state."""
    for uid in ("a", "b", "c"):
        db.insert("marketing_campaign", uid=f"{uid}{rng.random()}", name=uid, key=f"{uid}{rng.random()}")
    uids = [None, *(uid for (uid,) in db.all("SELECT uid FROM marketing_campaign"))]
    ids = [None, *(one for (one,) in db.all("SELECT id FROM marketing_campaign"))]
    for _ in range(30):
        handoff = send(db, rng, rng.choice(uids)) if rng.random() < 0.8 else None
        facts = {"uid": f"{rng.random()}", "channel_id": 1, "state_at": db.at, "created_on": TODAY}
        db.insert("marketing_lead", **facts, campaign_id=rng.choice(ids), handoff_id=handoff)


def send(db: Connection, rng: Random, campaign: str | None) -> int:
    decision = rng.choice(["accepted", "accepted", "rejected", "withdrawn", "lapsed", None])
    handoff = db.insert(
        "handoff_item",
        uid=f"{rng.random()}",
        need="kitchen",
        snapshot="{}",
        channel_id=1,
        campaign_uid=campaign,
        agreement_id=1,
        sent_at=db.at,
        decision=decision,
        decided_at=decision and db.at,
        reason_id=1 if decision == "rejected" else None,
        promise_kept=rng.choice([None, "kept", "changed", "broken"]),
        undone=int(rng.random() < 0.2),
    )
    for result in rng.sample(("won", "lost", "sale", "sale", "sale withdrawn"), rng.randrange(4)):
        day = rng.choice((TODAY, TODAY, TOMORROW))
        told = {"deal_uid": "d", "result": result, "happened_on": day, "amount": rng.randrange(-9, 99)}
        db.insert("handoff_outcome", handoff_id=handoff, **told)
    return handoff


def counted(db: Connection) -> dict[int, tuple[int, ...]]:
    """The same figures, row by row."""
    uids: dict[int, str] = dict(db.all("SELECT id, uid FROM marketing_campaign"))
    sold: Counter[int] = Counter()
    outcomes = db.all("SELECT handoff_id, amount, happened_on FROM handoff_outcome WHERE result LIKE 'sale%'")
    for handoff, amount, day in outcomes:
        sold[handoff] += amount if day <= TODAY else 0
    handoffs = {
        row[0]: row[1:] for row in db.all("SELECT id, campaign_uid, decision, undone, promise_kept FROM handoff_item")
    }
    leads = db.all("SELECT campaign_id, handoff_id FROM marketing_lead")
    found: dict[int, tuple[int, ...]] = {}
    for one, uid in uids.items():
        said = [
            handoffs[handoff][1] for whose, handoff in leads if whose == one and handoff and not handoffs[handoff][2]
        ]
        kept = [row[3] for row in handoffs.values() if row[0] == uid and not row[2] and row[3]]
        found[one] = (
            sum(whose == one for whose, _ in leads),
            sum(decision != "withdrawn" for decision in said),
            sum(decision in ANSWERED for decision in said),
            said.count("accepted"),
            sum(sold[handoff] for handoff, row in handoffs.items() if row[0] == uid),
            kept.count("kept"),
            len(kept),
        )
    return found


@given(seed=st.integers(0, 10**6))
def test_they_are_those_of_the_rows_for_one_as_for_all(house: House, seed: int) -> None:
    house.do(Hat.OWNER, scatter, Random(seed))  # noqa: S311  # the same every time
    expected = counted(house.file.connection(Hat.OWNER))
    db = house.file.connection(Hat.MARKETING)
    everything = campaigns.campaigns(db, campaigns.campaign_ids(db, TODAY), TODAY)
    assert {one.id: tuple(getattr(one, name) for name in FIGURES) for one in everything} == expected
    assert all(campaigns.find(db, one.id, TODAY) == one for one in everything)
    for order in ("leads", "accepted", "won"):
        ids = campaigns.campaign_ids(db, TODAY, order)
        place = FIGURES.index(order)
        assert list(ids) == sorted(expected, key=lambda one: (expected[one][place], one))
