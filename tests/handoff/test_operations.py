"""The hall: what may be sent, what becomes of it, and what is told back."""

from dataclasses import replace

import pytest
import sales_verbs as sales
from house import CALL, House

from twohats.business.rules.contacts import Person
from twohats.errors import RuleError
from twohats.handoff.rules.agreement import Agreement
from twohats.handoff.rules.sending import Readiness, guards, require_all
from twohats.handoff.store import queue
from twohats.hat import Hat
from twohats.marketing.operations import leads as marketing
from twohats.marketing.operations.sending import send, withdraw
from twohats.marketing.rules.leads import LeadState, NewLead, Sending
from twohats.sales.rules.deals import PhoneIn

READY = Readiness(
    points=frozenset({"email", "phone"}),
    withdrawn=frozenset(),
    enquired=True,
    consent_given=False,
    source_known=True,
    need="kitchen",
    promise="10 % off",
    no_promise=False,
    open_for_need=False,
    other_open=False,
    another_need=False,
    today="2026-11-02",
    not_before=None,
    waiting=0,
    override="",
    rejected_at=None,
    last_touch_at=None,
    recycles=0,
)
MISSING: dict[str, dict[str, object]] = {
    "add an e-mail address, a phone number": {"points": frozenset()},
    "they asked not to be contacted": {"withdrawn": frozenset({"email", "phone"})},
    "or never asked: ask them first": {"enquired": False},
    "say where they met us": {"source_known": False},
    "suggest another first action": {"withdrawn": frozenset({"phone"}), "suggested_action": "Call: about the date"},
    "tick “another need”": {"other_open": True},
    "write down what they need": {"need": "  "},
    "write what we promised": {"promise": " "},
    "in handoff already": {"open_for_need": True},
    "leave them alone until tomorrow": {"not_before": "2026-11-03"},
    "first note what is new": {"rejected_at": "2026-11-01", "last_touch_at": "2026-10-30"},
    "let it go": {"recycles": 4},
    "20 are waiting already": {"waiting": 20},
}
ENOUGH: tuple[dict[str, object], ...] = (
    {},
    {"enquired": False, "consent_given": True},
    {"promise": "", "no_promise": True},
    {"withdrawn": frozenset({"phone"}), "suggested_action": "write to them"},
    {"other_open": True, "another_need": True},
    {"not_before": "2026-11-02"},
    {"rejected_at": "2026-11-01", "last_touch_at": "2026-11-02"},
    {"recycles": 3},
    {"waiting": 19},
    {"waiting": 20, "override": "she flies home tomorrow"},
)


@pytest.mark.parametrize("words", MISSING)
def test_each_missing_guard_is_named_alone(words: str) -> None:
    facts = replace(READY, **MISSING[words])  # type: ignore[arg-type]  # a field of each kind
    with pytest.raises(RuleError) as refusal:
        require_all(guards(facts, Agreement()))
    assert words in str(refusal.value)
    assert ";" not in str(refusal.value)


@pytest.mark.parametrize("facts", ENOUGH)
def test_what_is_enough_is_enough(facts: dict[str, object]) -> None:
    require_all(guards(replace(READY, **facts), Agreement()))  # type: ignore[arg-type]  # a field of each kind


def test_all_missing_guards_are_named_at_once(house: House) -> None:
    lead_id = house.market(marketing.capture, NewLead(Person("Ana"), "", "Instagram"))
    with pytest.raises(RuleError) as refusal:
        house.market(send, lead_id, Sending())
    for words in ("add an e-mail", "what they need", "what we promised"):
        assert words in str(refusal.value)


def test_what_was_sent_stays_as_it_was_sent(house: House) -> None:
    lead_id = house.capture()
    handoff_id = house.send(lead_id, promise="free measuring")
    house.sell(sales.take_call, PhoneIn(Person(organisation="Ferreira Lda", email="ana@example.com"), "", "Referral"))
    handoff = house.handoff(handoff_id)
    assert (handoff.snapshot.name, handoff.snapshot.organisation) == ("Ana Ferreira", "")
    assert (handoff.promise, handoff.need, handoff.channel) == ("free measuring", "kitchen", "Instagram")


def test_the_states_of_a_handoff_and_its_lead_go_together(house: House) -> None:
    lead_id = house.capture()
    handoff_id = house.send(lead_id)
    assert (house.handoff(handoff_id).state, house.lead(lead_id).state) == ("queued", LeadState.IN_HANDOFF)
    deal_id = house.accept(handoff_id)
    assert (house.handoff(handoff_id).state, house.lead(lead_id).state) == ("accepted", LeadState.WITH_SALES)
    house.sell(sales.log_activity, deal_id, "call", "spoke")
    assert house.handoff(handoff_id).state == "touched"
    house.sell(sales.move, deal_id, 2)
    assert (house.handoff(handoff_id).state, house.lead(lead_id).state) == ("qualified", LeadState.WITH_SALES)
    house.sell(sales.win, deal_id, sales.Win(480_000))
    assert house.lead(lead_id).state == LeadState.CUSTOMER


def test_nobody_decides_twice(house: House) -> None:
    handoff_id = house.send(house.capture())
    house.accept(handoff_id)
    for again in (
        lambda: house.accept(handoff_id),
        lambda: house.sell(sales.reject, handoff_id, "spam"),
        lambda: house.market(withdraw, handoff_id, ""),
    ):
        with pytest.raises(RuleError, match="has already been accepted"):
            again()


def test_a_handoff_that_was_undone_is_there_for_nobody(house: House) -> None:
    handoff_id = house.send(house.capture())
    house.file.undo(Hat.MARKETING)
    assert queue.count_waiting(house.file.connection(Hat.SALES)) == 0
    for verb in (lambda: house.accept(handoff_id), lambda: house.sell(sales.reject, handoff_id, "spam")):
        with pytest.raises(RuleError, match="no longer there"):
            verb()


def test_a_lead_that_came_back_goes_again_when_its_time_has_come(house: House) -> None:
    lead_id = house.capture()
    first = house.send(lead_id)
    house.sell(sales.reject, first, "not ready yet", "after the holidays")
    lead = house.lead(lead_id)
    assert (lead.state, lead.not_before) == (LeadState.NURTURING, "2026-12-02")
    assert [handoff.id for handoff in queue.came_back(house.file.connection(Hat.MARKETING))] == [first]
    with pytest.raises(RuleError, match="leave them alone until 2 Dec; first note what is new"):
        house.send(lead_id)
    house.market(marketing.log_contact, lead_id, "in", 1, "wants it in January")
    house.market(marketing.mark_ready, lead_id)
    assert queue.came_back(house.file.connection(Hat.MARKETING)) == []
    second = house.send(lead_id)
    assert house.value("SELECT previous_id FROM handoff_item WHERE id = ?", second) == first
    assert house.lead(lead_id).state == LeadState.IN_HANDOFF


def test_who_came_back_too_often_is_let_go(house: House) -> None:
    lead_id = house.capture()
    for _ in range(4):
        house.sell(sales.reject, house.send(lead_id), "could not be reached")
        house.market(marketing.log_contact, lead_id, "in", 1, "rang again")
        house.market(marketing.mark_ready, lead_id)
    with pytest.raises(RuleError, match="it came back 4 times"):
        house.send(lead_id)


def test_what_marketing_took_back_itself_did_not_come_back(house: House) -> None:
    lead_id = house.capture()
    for _ in range(5):
        house.market(withdraw, house.send(lead_id), "a typo in the promise")
    house.send(lead_id)


def test_a_rejection_for_good_lets_the_lead_go(house: House) -> None:
    lead_id = house.capture()
    house.sell(sales.reject, house.send(lead_id), "outside our area")
    assert house.lead(lead_id).state == LeadState.DISQUALIFIED


def test_a_rejection_says_why(house: House) -> None:
    handoff_id = house.send(house.capture())
    for reason, note, words in (
        ("", "", "choose a reason"),
        ("because", "", "choose a reason"),
        ("other", " ", "needs a word"),
    ):
        with pytest.raises(RuleError, match=words):
            house.sell(sales.reject, handoff_id, reason, note)
    assert house.handoff(handoff_id).state == "queued"


def test_who_asked_not_to_be_contacted_is_not_sent_again(house: House) -> None:
    lead_id = house.capture()
    house.sell(sales.reject, house.send(lead_id), "asked not to be contacted")
    house.market(marketing.mark_ready, lead_id)
    house.market(marketing.log_contact, lead_id, "in", 1, "")
    with pytest.raises(RuleError, match="asked not to be contacted"):
        house.send(lead_id)


def test_a_withdrawn_handoff_leaves_the_lead_ready(house: House) -> None:
    lead_id = house.capture()
    house.market(withdraw, house.send(lead_id), "too early")
    assert house.lead(lead_id).state == LeadState.READY
    house.send(lead_id)


def test_one_need_is_open_once(house: House) -> None:
    house.send(house.capture())
    twin = house.capture()
    with pytest.raises(RuleError, match="in handoff already"):
        house.send(twin)
    bath = house.capture(need="bath")
    with pytest.raises(RuleError, match="tick “another need”"):
        house.send(bath)
    house.market(send, bath, Sending(no_promise=True, another_need=True))


def test_a_full_queue_takes_one_more_with_a_written_word(house: House) -> None:
    for number in range(20):
        house.send(house.capture(f"Customer{number} Last"))
    one_more = house.capture("Urgent Case")
    with pytest.raises(RuleError, match="20 are waiting"):
        house.send(one_more)
    house.market(send, one_more, Sending(no_promise=True, override="she flies home tomorrow"))


def test_the_first_touch_counts_and_none_after_it(house: House) -> None:
    handoff_id = house.send(house.capture())
    deal_id = house.accept(handoff_id)
    house.sell(sales.log_activity, deal_id, "task", "looked at the map")
    stamp = "SELECT first_touch_at FROM handoff_item WHERE id = ?"
    assert house.value(stamp, handoff_id) is None
    house.clock.forward(hours=2)
    house.sell(sales.log_activity, deal_id, "call", "spoke")
    first = house.value(stamp, handoff_id)
    house.clock.forward(days=1)
    house.sell(sales.log_activity, deal_id, "visit", "measured")
    assert (
        house.value(stamp, handoff_id) == first == house.value("SELECT min(done_at) FROM sales_activity WHERE id = 3")
    )


def test_an_earlier_touch_told_later_wins(house: House) -> None:
    house.sell(sales.take_call, PhoneIn(Person("Bob"), "bath", "Referral", called_at="2026-11-01T09:00:00.000Z"), CALL)
    house.sell(sales.finish, 1, "spoke")
    assert house.value("SELECT first_touch_at FROM handoff_item") == "2026-11-01T09:00:00.000Z"


def test_the_outcome_is_published_and_nothing_else_of_the_deal(house: House) -> None:
    deal_id = house.deal()
    house.sell(sales.win, deal_id, sales.Win(480_000))
    told = house.file.connection(Hat.MARKETING).all(
        "SELECT result, amount, happened_on FROM handoff_outcome ORDER BY id"
    )
    assert told == [("won", 480_000, "2026-11-02"), ("sale", 480_000, "2026-11-02")]
    standing = house.file.connection(Hat.MARKETING).all("SELECT open_deals, first_bought FROM handoff_standing")
    assert standing == [(0, "2026-11-02")]


def test_a_lost_deal_tells_the_customers_words(house: House) -> None:
    house.sell(sales.lose, house.deal(), "price", "cheaper elsewhere")
    told = house.file.connection(Hat.MARKETING).all("SELECT result, objection FROM handoff_outcome")
    assert told == [("lost", "cheaper elsewhere")]
