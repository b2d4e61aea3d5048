"""History: whatever both hats do, undo gives back what was, redo what was to be."""

import hashlib
import json
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import sales_verbs as sales
from house import CALL, House, Rows, copy_house
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from twohats.business.rules.contacts import Person
from twohats.errors import RuleError
from twohats.hat import Hat
from twohats.marketing.operations import leads as marketing
from twohats.marketing.operations.sending import send, withdraw
from twohats.marketing.rules.leads import NewLead, Sending
from twohats.sales.rules.deals import PhoneIn
from twohats.storage import history
from twohats.storage.sqlite import Connection, DatabaseError, IntegrityError

NAMES = st.sampled_from(["Ana", "Tom", "Mary", "Bob"])
CHANNELS = st.sampled_from(["Instagram", "Trade fair", "Referral"])
PICK = st.integers(0, 5)


class TwoHats(RuleBasedStateMachine):
    """A day of both hats. What is done, undone and done again is compared with photographs of all tables."""

    template: Path

    @initialize()
    def open(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.house = copy_house(self.template, Path(self.folder.name))
        # By step: what the tables were before it and after it.
        self.photos: dict[int, tuple[dict[str, Rows], dict[str, Rows]]] = {}

    def teardown(self) -> None:
        self.house.file.close()
        self.folder.cleanup()

    def last_step(self) -> int:
        return int(self.house.value("SELECT coalesce(max(id), 0) FROM business_step"))

    def step(self, act: Callable[[], object]) -> bool:
        """Do something that may be refused: then nothing at all has changed."""
        before, last = self.house.content(), self.last_step()
        try:
            act()
        except RuleError:
            assert (self.house.content(), self.last_step()) == (before, last)
            return False
        if self.last_step() > last:
            self.photos[self.last_step()] = (before, self.house.content())
        return True

    def do(self, hat: Hat, operation: Callable[..., Any], *values: object) -> None:
        self.step(lambda: self.house.do(hat, operation, *values))

    def id_of(self, table: str, pick: int) -> int:
        """One of a table's ids; a missing one where it is empty."""
        ids = [row[0] for row in self.house.file.connection(Hat.OWNER).all(f"SELECT id FROM {table}")]  # noqa: S608
        return ids[pick % len(ids)] if ids else 999

    @rule(name=NAMES, channel=CHANNELS, need=st.sampled_from(["kitchen", "bath"]))
    def capture(self, name: str, channel: str, need: str) -> None:
        person = Person(name, email=f"{name}@example.com")
        self.do(Hat.MARKETING, marketing.capture, NewLead(person, need, channel, campaign="Spring"))

    @rule(pick=PICK)
    def send(self, pick: int) -> None:
        sending = Sending(promise="free measuring", chance=40, value=900_000)
        self.do(Hat.MARKETING, send, self.id_of("marketing_lead", pick), sending)

    @rule(pick=PICK)
    def withdraw(self, pick: int) -> None:
        self.do(Hat.MARKETING, withdraw, self.id_of("handoff_item", pick), "too early")

    @rule(pick=PICK)
    def log_contact(self, pick: int) -> None:
        self.do(Hat.MARKETING, marketing.log_contact, self.id_of("marketing_lead", pick), "in", 1, "rang")

    @rule(pick=PICK)
    def mark_ready(self, pick: int) -> None:
        self.do(Hat.MARKETING, marketing.mark_ready, self.id_of("marketing_lead", pick))

    @rule(pick=PICK)
    def keep_until(self, pick: int) -> None:
        self.do(Hat.MARKETING, marketing.keep_until, self.id_of("marketing_lead", pick), "2026-11-20")

    @rule(pick=PICK)
    def let_go(self, pick: int) -> None:
        self.do(Hat.MARKETING, marketing.let_go, self.id_of("marketing_lead", pick), "moved away")

    @rule(pick=PICK)
    def accept(self, pick: int) -> None:
        self.do(Hat.SALES, sales.accept, self.id_of("handoff_item", pick), CALL)

    @rule(pick=PICK, reason=st.sampled_from(["not ready yet", "spam", "asked not to be contacted"]))
    def reject(self, pick: int, reason: str) -> None:
        self.do(Hat.SALES, sales.reject, self.id_of("handoff_item", pick), reason)

    @rule(pick=PICK, stage=st.integers(1, 4))
    def move(self, pick: int, stage: int) -> None:
        self.do(Hat.SALES, sales.move, self.id_of("sales_deal", pick), stage)

    @rule(pick=PICK)
    def win(self, pick: int) -> None:
        self.do(Hat.SALES, sales.win, self.id_of("sales_deal", pick), sales.Win(480_000))

    @rule(pick=PICK)
    def lose(self, pick: int) -> None:
        self.do(Hat.SALES, sales.lose, self.id_of("sales_deal", pick), "price", "too dear")

    @rule(pick=PICK)
    def finish(self, pick: int) -> None:
        self.do(Hat.SALES, sales.finish, self.id_of("sales_activity", pick), "spoke")

    @rule(name=NAMES, channel=CHANNELS, referrer=st.sampled_from(["", "Mary"]))
    def take_call(self, name: str, channel: str, referrer: str) -> None:
        person = Person(name, email=f"{name}@example.com")
        self.do(Hat.SALES, sales.take_call, PhoneIn(person, "roof", channel, referrer))

    @rule(hat=st.sampled_from([Hat.MARKETING, Hat.SALES]), days=st.integers(0, 3))
    def take_in(self, hat: Hat, days: int) -> None:
        self.house.clock.forward(days=days)
        self.do(hat, take_in_people, f"{hat} {self.last_step()}")

    @rule(hat=st.sampled_from([Hat.MARKETING, Hat.SALES]))
    def undo(self, hat: Hat) -> None:
        past = history.undoable(self.house.file.connection(hat), hat)
        before = self.house.content()
        if self.step(lambda: self.house.file.undo(hat)) and past is not None and past.id in self.photos:
            was, became = self.photos[past.id]
            self.compare(before, became, self.house.content(), was)

    @rule(hat=st.sampled_from([Hat.MARKETING, Hat.SALES]))
    def redo(self, hat: Hat) -> None:
        past = history.redoable(self.house.file.connection(hat), hat)
        before = self.house.content()
        if self.step(lambda: self.house.file.redo(hat)) and past is not None and past.id in self.photos:
            was, became = self.photos[past.id]
            self.compare(before, became, self.house.content(), was)

    def compare(
        self, start: dict[str, Rows], became: dict[str, Rows], end: dict[str, Rows], was: dict[str, Rows]
    ) -> None:
        """Every row that the past step touched is what it was; every other one is what it was a moment ago.

        A row of a batch that was used since stays.
        """
        for table, rows in was.items():
            for row_id in rows.keys() | became[table].keys() | start[table].keys() | end[table].keys():
                then, later = rows.get(row_id), became[table].get(row_id)
                now, found = start[table].get(row_id), end[table].get(row_id)
                if then == later:
                    assert found == now, table
                elif not (then is None and found == now == later and "taken in" in str(found)):
                    assert found == changed(now, then, later), table

    @rule()
    def reopen(self) -> None:
        before = self.house.content()
        self.house.reopen()
        assert self.house.content() == before

    @invariant()
    def the_chain_holds(self) -> None:
        if hasattr(self, "house"):
            owner = self.house.file.connection(Hat.OWNER)
            assert history.verify(owner, [room.name for room in self.house.file.rooms]) == []
            assert owner.all("PRAGMA foreign_key_check") == []


def changed(
    now: tuple[Any, ...] | None, then: tuple[Any, ...] | None, later: tuple[Any, ...] | None
) -> tuple[Any, ...] | None:
    """A row as it is now, with what the past step changed put back: cell by cell, for others may have changed more."""
    if then is None or later is None or now is None:
        return then
    return tuple(old if old != new else cell for cell, old, new in zip(now, then, later, strict=True))


def take_in_people(db: Connection, mark: str) -> None:
    """A small import: three people, the second referred by the first."""
    assert db.step is not None
    names = ("uid", "name", "key", "note", "created_at")
    people = [(f"{mark}-{n}", f"Person {n}", f"person {n}", "taken in", db.step.at) for n in range(3)]
    db.insert_bulk("business_contact", names, people)
    first = db.value("SELECT min(id) FROM business_contact WHERE batch = ?", (db.step.id,))
    db.insert_bulk("business_contact_point", ("contact_id", "kind", "value"), [(first, "door", "taken in")])


def test_undo_gives_back_what_was_and_redo_what_was_to_be(template: Path) -> None:
    TwoHats.template = template
    run_state_machine_as_test(TwoHats)


def test_a_lead_that_was_sent_is_undone_to_the_last_trace(house: House) -> None:
    before = house.content()
    house.send(house.capture(channel="Trade fair"))
    after = house.content()
    house.file.undo(Hat.MARKETING)
    house.file.undo(Hat.MARKETING)
    assert house.content() == before
    house.file.redo(Hat.MARKETING)
    house.file.redo(Hat.MARKETING)
    assert house.content() == after


def test_a_call_through_a_new_channel_is_undone_and_done_again(house: House) -> None:
    before = house.content()
    house.sell(sales.take_call, PhoneIn(Person("Bob"), "bath", "Trade fair", "Mary"))
    after = house.content()
    house.file.undo(Hat.SALES)
    assert house.content() == before
    house.file.redo(Hat.SALES)
    assert house.content() == after


def test_undo_survives_closing_and_opening(house: House) -> None:
    before = house.content()
    house.capture()
    after = house.content()
    house.reopen()
    house.file.undo(Hat.MARKETING)
    assert house.content() == before
    house.reopen()
    house.file.redo(Hat.MARKETING)
    assert house.content() == after
    assert house.file.redo(Hat.MARKETING) is None


def test_a_new_deed_ends_redo(house: House) -> None:
    house.capture("Ana")
    house.file.undo(Hat.MARKETING)
    house.capture("Tom")
    assert house.file.redo(Hat.MARKETING) is None


def test_undo_stays_within_its_hat(house: House) -> None:
    house.capture()
    assert house.file.undo(Hat.SALES) is None


def refused(house: House, act: Callable[[Hat], object], hat: Hat) -> str:
    """The sentence of a refusal, which changed nothing."""
    before = house.content()
    with pytest.raises(RuleError) as refusal:
        act(hat)
    assert house.content() == before
    return str(refusal.value)


def test_an_undo_that_comes_too_late_names_the_later_step(house: House) -> None:
    house.accept(house.send(house.capture()))
    sentence = refused(house, house.file.undo, Hat.MARKETING)
    assert "“send”" in sentence
    assert "“accept”" in sentence
    assert "Sales" in sentence


def test_undoing_somebody_who_is_used_since_names_who_uses_them(house: House) -> None:
    house.capture("Ana")
    house.sell(sales.take_call, PhoneIn(Person("Ana", email="ana@example.com"), "bath", "Referral"))
    assert "“take call”" in refused(house, house.file.undo, Hat.MARKETING)


def test_doing_again_what_somebody_else_has_done_since_is_refused(house: House) -> None:
    house.capture("Ana", channel="Trade fair")
    house.file.undo(Hat.MARKETING)
    house.sell(sales.take_call, PhoneIn(Person("Zoe", organisation="Zoe & Co"), "bath", "Trade fair"))
    assert "redone" in refused(house, house.file.redo, Hat.MARKETING)


def test_doing_again_without_what_it_stood_on_is_refused(house: House) -> None:
    house.sell(sales.take_call, PhoneIn(Person("Zoe"), "bath", "Trade fair"))
    house.capture("Ana", channel="Trade fair")
    house.file.undo(Hat.MARKETING)
    house.file.undo(Hat.SALES)
    assert "redone" in refused(house, house.file.redo, Hat.MARKETING)


def test_a_step_that_raises_leaves_nothing(house: House) -> None:
    def fail(db: Connection) -> None:
        db.insert("marketing_segment", name="x", key="x")
        raise ZeroDivisionError

    before, steps = house.content(), house.value("SELECT count(*) FROM business_step")
    with pytest.raises(ZeroDivisionError):
        house.market(fail)
    assert house.content() == before
    assert house.value("SELECT count(*) FROM business_step") == steps
    house.capture()


def test_a_row_that_was_tampered_with_is_found(house: House) -> None:
    house.deal()
    owner, rooms = house.file.connection(Hat.OWNER), [room.name for room in house.file.rooms]
    assert history.verify(owner, rooms) == []
    for attack in (
        "UPDATE sales_change SET after = replace(after, 'kitchen', 'palace') WHERE id = 1",
        "DELETE FROM marketing_change WHERE id = 1",
        "UPDATE business_step SET at = '2020-01-01T00:00:00.000Z' WHERE id = 2",
        "UPDATE business_step SET hat = 'sales' WHERE id = 2",
        "DELETE FROM handoff_change WHERE id = 1",
        "UPDATE handoff_change SET table_name = 'handoff_reason', digest = '' WHERE id = 1",
    ):
        owner.execute("BEGIN")
        owner.execute("DROP TRIGGER business_step_sealed")
        owner.execute(attack)
        assert history.verify(owner, rooms), attack
        owner.execute("ROLLBACK")
    assert history.verify(owner, rooms) == []


def test_an_erased_image_breaks_no_chain(house: House) -> None:
    house.deal()
    owner, rooms = house.file.connection(Hat.OWNER), [room.name for room in house.file.rooms]
    for room in rooms:
        owner.execute(f"UPDATE {room}_change SET before = NULL, after = NULL")  # noqa: S608
    assert history.verify(owner, rooms) == []


def test_outside_a_step_the_database_itself_refuses(house: House) -> None:
    for hat, table in ((Hat.OWNER, "marketing_segment"), (Hat.MARKETING, "marketing_segment")):
        with pytest.raises(IntegrityError):
            house.file.connection(hat).insert(table, name="x", key="x")
    with pytest.raises(RuntimeError):
        house.file.connection(Hat.MARKETING).insert_bulk("business_contact", ("uid",), [("x",)])


def test_an_import_is_undone_but_for_what_was_used_since(house: House) -> None:
    house.market(take_in_people, "fair")
    first, *_ = house.file.connection(Hat.OWNER).all("SELECT id FROM business_contact WHERE batch IS NOT NULL")
    house.sell(sales.sell, "2026-11-02", 1000, contact_id=first[0])
    done = house.file.undo(Hat.MARKETING)
    assert done is not None
    # The sale points to the first person; their door goes.
    assert house.value("SELECT group_concat(id) FROM business_contact") == str(first[0])
    assert done.result == 1


def test_an_import_is_undone_whole_and_done_again(house: House) -> None:
    before = house.content()
    house.market(take_in_people, "fair")
    after = house.content()
    done = house.file.undo(Hat.MARKETING)
    assert done is not None
    assert done.result == 0
    assert house.content() == before
    house.file.redo(Hat.MARKETING)
    assert house.content() == after
    house.file.undo(Hat.MARKETING)
    assert house.content() == before


def test_rows_of_an_import_that_point_at_each_other_all_go(house: House) -> None:
    def take_in(db: Connection) -> None:
        names = ("id", "uid", "created_at", "referred_by")
        db.insert_bulk("business_contact", names, [(n, str(n), "", n - 1 or None) for n in range(1, 6)])

    before = house.content()
    house.market(take_in)
    done = house.file.undo(Hat.MARKETING)
    assert done is not None
    assert (done.result, house.content()) == (0, before)


def test_history_says_what_changed_and_nothing_twice(house: House) -> None:
    lead_id = house.capture()
    house.market(marketing.keep_until, lead_id, "2026-12-01")
    images = house.file.connection(Hat.MARKETING).all(
        "SELECT before, after FROM marketing_change WHERE table_name = 'marketing_lead' ORDER BY id"
    )
    assert len(images) == 2
    assert images[0][0] is None
    assert images[1][0] == images[0][1]
    assert json.loads(images[1][1])["not_before"] == "2026-12-01"


def test_a_sealed_step_stays_as_it_is(house: House) -> None:
    house.capture()
    for hat in (Hat.MARKETING, Hat.OWNER):
        with pytest.raises(DatabaseError, match="sealed step"):
            house.file.connection(hat).execute("UPDATE business_step SET hash = NULL")


@pytest.mark.parametrize("many", [0, 1, 999, 1000, 1001, 2500])
def test_the_hash_of_a_step_is_that_of_all_its_digests_written_at_once(house: House, many: int) -> None:
    owner = house.file.connection(Hat.OWNER)
    digests = [f"{one:064x}" for one in range(many)]
    previous = owner.value("SELECT hash FROM business_step WHERE id < 1 ORDER BY id DESC LIMIT 1")
    facts = owner.first("SELECT id, at, hat, label, initials, kind, of_step, bulk FROM business_step WHERE id = 1")
    whole = json.dumps([previous, facts, digests], ensure_ascii=False)
    assert history.chained(owner, 1, digests) == hashlib.sha256(whole.encode()).hexdigest()


@pytest.mark.parametrize("many", [0, 1, 4095, 4096, 4097, 8192, 9000])
def test_every_row_is_there_however_many(house: House, many: int) -> None:
    sql = "WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n) SELECT n FROM n LIMIT ?"
    assert house.file.connection(Hat.OWNER).all(sql, (many,)) == [(one,) for one in range(1, many + 1)]
