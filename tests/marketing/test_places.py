"""The places where people are met: their kinds, names and archive, on a real file and by keys in the real window."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
import sales_verbs as sales
from desk import CTRL, Owner, labels, open_window, rows
from fit import misfits
from house import START, Clock, House
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from twohats.business.rules.contacts import Person
from twohats.business.rules.profile import SHIPPED_CHANNELS, Profile
from twohats.business.store import office
from twohats.errors import RuleError
from twohats.hat import Hat
from twohats.marketing.operations import leads as marketing
from twohats.marketing.operations.places import archive_place, bring_place_back, change_place
from twohats.marketing.operations.scoring import add_rule
from twohats.marketing.rules.leads import NewLead
from twohats.marketing.rules.scoring import Fact, ScoreRule
from twohats.marketing.rules.segments import Comparison, Condition, Filter, Trait
from twohats.marketing.store import scoring, segments
from twohats.marketing.store.places import places
from twohats.marketing.ui.places import MeetingPlaces
from twohats.rooms import make_business
from twohats.sales.operations import handoffs
from twohats.sales.rules.deals import PhoneIn
from twohats.storage.file import BusinessFile
from twohats.storage.sqlite import Connection, DatabaseError
from twohats.words import speaking

K = Qt.Key


def place(house: House, name: str) -> int:
    return int(house.value("SELECT id FROM business_channel WHERE name = ?", name))


def offered(house: House, held: str = "") -> list[str]:
    return [one.name for one in office.channels(house.file.connection(Hat.MARKETING), held)]


def test_each_place_is_told_with_its_kind_and_its_leads(house: House) -> None:
    for name, channel in (("Ana", "google"), ("Tom", "google"), ("Eve", "Flyer")):
        house.capture(name, channel=channel)
    house.market(archive_place, place(house, "Flyer"))
    told = {one.name: one for one in places(house.file.connection(Hat.MARKETING))}
    plain = house.file.connection(Hat.OWNER).all(
        "SELECT c.name, c.kind, c.archived, count(l.id) FROM business_channel AS c "
        "LEFT JOIN marketing_lead AS l ON l.channel_id = c.id GROUP BY c.id"
    )
    assert [(one.name, one.kind, int(one.archived), one.leads) for one in told.values()] == sorted(
        plain, key=lambda row: row[0].casefold()
    )
    assert (told["google"].kind, told["google"].leads, told["Flyer"].archived) == ("unknown", 2, True)


def test_a_kind_and_a_name_are_said_anew_and_taken_back(house: House) -> None:
    house.capture(channel="google")
    before, one = house.content(), place(house, "google")
    house.market(change_place, one, " Google Ads ", "paid")
    sql = "SELECT name, key, kind FROM business_channel WHERE id = ?"
    after = house.file.connection(Hat.OWNER).first(sql, (one,))
    assert after == ("Google Ads", "google ads", "paid")
    house.capture("Tom", channel="google ads")
    assert house.value("SELECT count(*) FROM business_channel") == 7
    house.file.undo(Hat.MARKETING)
    house.file.undo(Hat.MARKETING)
    assert house.content() == before
    house.file.redo(Hat.MARKETING)
    assert house.file.connection(Hat.OWNER).first(sql, (one,)) == after


def test_a_rule_of_the_score_follows_the_name(house: House) -> None:
    lead, one = house.capture(channel="google"), place(house, "google")
    house.market(add_rule, ScoreRule(7, "searched for us", Fact.CHANNEL_IS, "Website, Google"))
    house.market(change_place, one, "Search, of Google", "unknown")
    db = house.file.connection(Hat.MARKETING)
    assert (
        house.value("SELECT value FROM marketing_score_rule WHERE fact = 'channel is'") == "Website, Search  of Google"
    )
    assert 7 in {rule.points for rule in scoring.held(db, [lead], START.date())[lead]}


@pytest.mark.parametrize(
    ("held", "name", "kind", "sentence"),
    [
        ("google", " ! ", "paid", "A place needs a name."),
        ("google", "website", "paid", "There is a place “website” already."),
        ("google", "FLYER", "paid", "There is a place “FLYER” already."),
        ("google", "google", "magic", "Choose of what kind the place is."),
        ("Unknown", "Nobody knows", "unknown", "keeps its name"),
    ],
)
def test_what_cannot_be_is_refused(house: House, held: str, name: str, kind: str, sentence: str) -> None:
    house.capture(channel="google")
    house.capture("Tom", channel="Flyer")
    house.market(archive_place, place(house, "Flyer"))
    with pytest.raises(RuleError, match=sentence):
        house.market(change_place, place(house, held), name, kind)


def test_a_place_that_is_gone_is_said_to_be(house: House) -> None:
    for verb, values in ((change_place, ("x", "paid")), (archive_place, ()), (bring_place_back, ())):
        with pytest.raises(RuleError, match="no longer there"):
            house.market(verb, 4711, *values)


def test_sales_may_not_name_a_place(house: House) -> None:
    with pytest.raises(DatabaseError, match=r"authoriz|prohibited"):
        house.sell(lambda db: db.update("business_channel", 1, name="Mine"))


def test_an_archived_place_is_offered_no_longer_but_where_it_is_held(house: House) -> None:
    lead = house.capture(channel="Flyer")
    one = place(house, "Flyer")
    house.market(archive_place, one)
    assert "Flyer" not in offered(house)
    assert "Flyer" in offered(house, "Flyer")
    db, held = house.file.connection(Hat.MARKETING), Filter((Condition(Trait.CHANNEL, Comparison.IS, str(one)),))
    told = [name for filter_ in (Filter(), held) for _, name in segments.choices(db, filter_)[Trait.CHANNEL]]
    assert told.count("Flyer") == 1
    assert house.lead(lead).channel == "Flyer"
    house.market(bring_place_back, one)
    assert "Flyer" in offered(house)


def test_who_calls_is_not_asked_about_an_archived_place(house: House) -> None:
    house.sell(handoffs.take_call, PhoneIn(Person("Bob"), "bath", "Flyer"))
    house.market(archive_place, place(house, "Flyer"))
    assert "Flyer" not in [one.name for one in office.channels(house.file.connection(Hat.SALES))]
    house.sell(sales.take_call, PhoneIn(Person("Eve"), "loft", "Flyer"))
    assert house.value("SELECT count(*) FROM business_channel WHERE key = 'flyer'") == 1


def fill(file: BusinessFile) -> None:
    for name, channel in (("Ana", "google"), ("Tom", "Flyer"), ("Eve", "Flyer")):
        new = NewLead(Person(name, email=f"{name}@example.com"), "kitchen", channel)
        file.do(Hat.MARKETING, "New lead", marketing.capture, new)


@pytest.fixture
def owner(qtbot: QtBot, tmp_path: Path) -> Iterator[Owner]:
    with open_window(Owner, qtbot, tmp_path / "places.twohats", Profile("K", locale="en_GB"), before=fill) as owner:
        yield owner


def open_places(owner: Owner) -> MeetingPlaces:
    owner.trigger("Where we meet people…")
    (dialog,) = owner.window.findChildren(MeetingPlaces)
    return dialog


def listed(dialog: MeetingPlaces) -> list[str]:
    return [row[0] for row in rows(dialog.table)]


@pytest.mark.window
def test_the_owner_says_what_kind_a_place_is(owner: Owner) -> None:
    dialog = open_places(owner)
    assert rows(dialog.table)[:2] == [("Flyer", "Unknown", "2"), ("google", "Unknown", "1")]
    assert dialog.current is not None
    assert dialog.current.name == "Flyer"
    assert misfits(dialog) == []
    owner.press(K.Key_J)
    owner.press(K.Key_Return)
    form = owner.form()
    assert misfits(form) == []
    owner.type("p")
    for name in ("Website", "Google"):
        owner.go_to("name")
        QTest.keyClick(owner.focused(), K.Key_A, CTRL)
        owner.type(name)
        owner.press(K.Key_Return)
        if name == "Website":
            assert form.trouble == "There is a place “Website” already."
    assert owner.forms() == []
    assert ("Google", "Paid", "1") in rows(dialog.table)
    assert dialog.current.name == "Google"
    owner.press(K.Key_Escape)
    sql = "SELECT name || ' ' || kind FROM business_channel WHERE key = 'google'"
    assert owner.value(sql) == "Google paid"
    owner.undo_and_redo(lambda: owner.value(sql))


@pytest.mark.window
def test_what_ships_keeps_its_name_but_not_its_kind(owner: Owner) -> None:
    dialog = open_places(owner)
    dialog.table.choose(next(one for one, place in dialog._places.items() if place.name == "Website"))
    owner.press(K.Key_Return)
    kind = owner.form().editor("kind")
    assert isinstance(kind, QComboBox)
    assert [kind.itemText(number) for number in range(kind.count())] == [
        "Paid", "Owned", "Earned", "Referral", "Repeat", "Walk-in", "Unknown",
    ]  # fmt: skip
    with pytest.raises(KeyError):
        owner.form().editor("name")
    owner.type("e")
    owner.submit()
    assert owner.value("SELECT kind FROM business_channel WHERE name = 'Website'") == "earned"


@pytest.mark.window
def test_a_place_is_archived_and_brought_back(owner: Owner) -> None:
    dialog = open_places(owner)
    owner.press(K.Key_Delete)
    assert "Flyer" not in listed(dialog)
    assert "Archived: offered no longer." in " ".join(labels(owner.window.steps.bar))
    dialog.all.click()
    assert ("Flyer", "Unknown, archived", "2") in rows(dialog.table)
    dialog.table.choose(int(owner.value("SELECT id FROM business_channel WHERE name = 'Flyer'")))
    assert dialog.away.text() == "Bring back"
    owner.press(K.Key_Delete)
    assert ("Flyer", "Unknown", "2") in rows(dialog.table)
    assert dialog.away.text() == "Archive"
    owner.press(K.Key_Escape)
    archived = "SELECT archived FROM business_channel WHERE name = 'Flyer'"
    owner.undo_and_redo(lambda: owner.value(archived))
    assert owner.value(archived) == 0


@pytest.mark.window
def test_a_contact_is_noted_where_the_lead_is_from_though_it_is_archived(owner: Owner) -> None:
    owner.do(archive_place, owner.value("SELECT id FROM business_channel WHERE name = 'Flyer'"))
    owner.window.turn_to(Hat.MARKETING, 3)
    owner.settle()
    lead = next(one for one in owner.window.marketing.leads.chosen if one.channel == "Flyer")
    owner.window.marketing.forms.log_contact(lead)
    channel = owner.form().editor("channel")
    assert isinstance(channel, QComboBox)
    assert channel.currentText() == "Flyer"
    owner.submit()
    assert owner.value("SELECT c.name FROM marketing_touchpoint AS t JOIN business_channel AS c ON c.id = t.channel_id "
                       "ORDER BY t.id DESC LIMIT 1") == "Flyer"  # fmt: skip


@pytest.mark.parametrize("word", ["", "Unknown", "unbekannt", "DESCONOCIDO", "Inconnu", "Desconhecido"])
def test_nobody_knows_is_one_place_in_a_file_founded_in_any_language(tmp_path: Path, word: str) -> None:
    clock = Clock()
    with speaking("de_DE"):
        file = make_business(tmp_path / "firm.twohats", Profile("Vogel", country="DE", locale="de_DE"), clock)
    with closing(file):
        house = House(file, clock)
        house.capture(channel=word)
        assert house.value("SELECT c.name FROM marketing_lead JOIN business_channel AS c ON c.id = channel_id") == (
            "Unbekannt"
        )
        assert house.value("SELECT count(*) FROM business_channel") == len(SHIPPED_CHANNELS)


def _call_referrals_as_before(db: Connection, place_id: int) -> None:
    db.update("business_channel", place_id, name="Recomendação", key="recomendacao")


@pytest.mark.parametrize("word", ["Indicação", "Recomendação"])
def test_referrals_are_one_place_where_the_file_has_the_other_portuguese_word(tmp_path: Path, word: str) -> None:
    clock = Clock()
    with speaking("pt_PT"):
        file = make_business(tmp_path / "firm.twohats", Profile("Sousa", country="PT", locale="pt_PT"), clock)
        with closing(file):
            house = House(file, clock)
            shipped = house.value("SELECT id FROM business_channel WHERE kind = 'referral'")
            house.market(_call_referrals_as_before, shipped)
            house.capture(channel=word)
            came_by = "SELECT c.name FROM marketing_lead JOIN business_channel AS c ON c.id = channel_id"
            assert house.value(came_by) == "Recomendação"


def test_a_place_is_known_by_its_own_name_before_one_that_means_the_same(house: House) -> None:
    house.do(
        Hat.OWNER, lambda db: db.insert("business_channel", name="Recomendação", key="recomendacao", kind="referral")
    )
    older = house.capture("Ana", channel="Indicação")
    house.do(Hat.OWNER, lambda db: db.insert("business_channel", name="Indicação", key="indicacao", kind="referral"))
    newer = house.capture("Rui", need="door", channel="Indicação")
    named = "SELECT c.name FROM marketing_lead AS l JOIN business_channel AS c ON c.id = l.channel_id WHERE l.id = ?"
    assert [house.value(named, one) for one in (older, newer)] == ["Recomendação", "Indicação"]
