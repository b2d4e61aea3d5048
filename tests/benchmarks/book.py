"""The book that is measured: leads of three years with all that came of them, as many as are wanted."""

import random
import shutil
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from twohats.business.rules.profile import Profile
from twohats.hat import Hat
from twohats.rooms import SCHEMA, make_business
from twohats.stamp import to_stamp
from twohats.storage.file import BusinessFile
from twohats.storage.sqlite import Connection

Row = tuple[object, ...]

SIZES = (1_000, 10_000, 100_000, 1_000_000)
DAYS = 3 * 365
TODAY = datetime.now(UTC).date()
FOLDER = Path(__file__).parents[2] / "build" / "books"

FIRST = "Ana Rui Marta João Inês Piotr Anna Jörg Zoë Łukasz Beatriz Tiago Sofia Nuno Clara Emil Ida Noor".split()
LAST = "Silva Santos Nowak Müller Ferreira Costa Kowalska Pereira Schmidt Öztürk Lopes Marques Dupont Ito".split()
TRADES = "Bakery Dental Garage Studio Hotel School Pharmacy Law Print Garden".split()
PLACES = ("Lisboa", "Porto", "Almada", "Sintra", "Cascais", "Braga", "Faro", "")
NEEDS = ("Kitchen of 12 m²", "Two bathrooms", "Loft conversion", "New shop floor", "Oak stairs, painted walls")
TAGS = ("landlord", "newsletter", "fair", "press", "neighbour")
KINDS = ("email", "phone", "postal", "messenger", "door")
LANGUAGES = ("pt", "pt", "en", "de", "")
CAMPAIGNS, CHANNELS, STAGES = 36, 6, 4
# Of all leads: sent to Sales, and of these accepted; of the deals: still open, won. Who bought has so many sales.
SENT, ACCEPTED, OPEN, WON = 0.4, 0.75, 0.03, 0.4
SALES_EACH = (2, 15)
GIVEN, SOME, ALL = 0.6, 0.05, 0.01
BLOCK = 20_000

COLUMNS = {
    "business_contact": "id uid name organisation key language place place_key created_at",
    "business_contact_point": "contact_id kind value key",
    "marketing_tag": "contact_id name key",
    "handoff_item": "id uid contact_id need snapshot promise channel_id campaign campaign_uid agreement_id sent_at "
    "decision decided_at reason_id recyclable first_touch_at qualified_at acknowledged_at",
    "marketing_lead": "id uid contact_id need channel_id campaign_id state state_at not_before created_on handoff_id",
    "marketing_touchpoint": "lead_id direction channel_id at",
    "sales_deal": "id uid contact_id handoff_id title stage_id state amount opened_on expected_close closed_on "
    "lost_reason_id",
    "sales_deal_version": "deal_id from_on state stage_id amount expected_close closed_on",
    "sales_order": "deal_id amount ordered_on starts_on ends_on document",
    "sales_sale": "uid sold_on amount contact_id deal_id document kind",
    "handoff_outcome": "handoff_id deal_uid result happened_on amount",
    "handoff_standing": "contact_id open_deals first_bought last_bought",
}
# Without a batch: history holds each of these rows.
PLAIN = {
    "business_consent": "contact_id point_kind verdict evidence at",
    "sales_activity": "deal_id contact_id kind subject due_at done_at",
}


class Story:
    """Writes down what became of each lead, by table."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)  # noqa: S311  # the same book every time
        self.rows: dict[str, list[Row]] = {name: [] for name in (*COLUMNS, *PLAIN)}

    def take(self) -> Iterator[tuple[str, list[Row]]]:
        """The rows so far, each once."""
        for name, rows in self.rows.items():
            yield name, list(rows)
            rows.clear()

    def tell(self, one: int) -> None:
        """Whoever asked, with what they want, and what came of it."""
        chance = self.chance
        asked = TODAY - timedelta(days=chance.randrange(1, DAYS))
        channel, campaign = chance.randint(1, CHANNELS), chance.choice((None, chance.randint(1, CAMPAIGNS)))
        need = chance.choice(NEEDS)
        self._meet(one, asked)
        sent = chance.random() < SENT
        if sent:
            self._send(one, need, channel, campaign, asked)
        state = "ready" if sent else chance.choice(("new", "nurturing", "nurturing", "nurturing", "disqualified"))
        ripe = (TODAY + timedelta(days=chance.randint(-200, 400))).isoformat() if state == "nurturing" else None
        self._add(
            "marketing_lead",
            *(one, f"l{one}", one, need, channel, campaign, state, _at(asked), ripe, asked.isoformat()),
            one if sent else None,
        )
        for _ in range(chance.choice((0, 1, 2))):
            touched = asked + timedelta(days=chance.randrange(max((TODAY - asked).days, 1)))
            self._add("marketing_touchpoint", one, chance.choice(("in", "out")), channel, _at(touched))

    def _add(self, table: str, *values: object) -> None:
        self.rows[table].append(values)

    def _meet(self, one: int, asked: date) -> None:
        chance = self.chance
        last, place = chance.choice(LAST), chance.choice(PLACES)
        name = f"{chance.choice(FIRST)} {last} {one}"
        organisation = f"{last} {chance.choice(TRADES)}" if chance.random() < SENT else ""
        language = chance.choice(LANGUAGES)
        key, contact = name.casefold(), (one, f"c{one}", name, organisation)
        self._add("business_contact", *contact, key, language, place, place.casefold(), _at(asked))
        self._add("business_contact_point", one, "email", f"person{one}@example.com", f"person{one}@example.com")
        self._add("business_contact_point", one, "phone", f"+351 21 {one:07}", f"+35121{one:07}")
        for tag in chance.sample(TAGS, chance.choice((0, 0, 1, 2))):
            self._add("marketing_tag", one, tag, tag)
        self._consent(one, _at(asked))

    def _consent(self, one: int, at: str) -> None:
        luck = self.chance.random()
        if luck < GIVEN:
            self._add("business_consent", one, "email", "given", "form", at)
        if luck < SOME:
            self._add("business_consent", one, "email", "withdrawn", "letter", at)
        if luck > 1 - ALL:
            for kind in KINDS:
                self._add("business_consent", one, kind, "withdrawn", "call", at)

    def _send(self, one: int, need: str, channel: int, campaign: int | None, asked: date) -> None:
        chance = self.chance
        sent = min(asked + timedelta(days=chance.randint(0, 20)), TODAY - timedelta(days=1))
        decided = min(sent + timedelta(days=chance.randint(0, 2)), TODAY - timedelta(days=1))
        accepted = chance.random() < ACCEPTED
        self._add(
            "handoff_item",
            *(one, f"h{one}", one, need, f'{{"name": "Person {one}"}}', "Fixed price within five days", channel),
            *(f"Campaign {campaign}" if campaign else "", f"m{campaign}" if campaign else None, 1, _at(sent)),
            *("accepted" if accepted else "rejected", _at(decided), None if accepted else 1, None if accepted else 1),
            *(_at(decided) if accepted else None, _at(decided) if accepted else None, _at(decided, hour=15)),
        )
        if accepted:
            self._sell(one, need, decided)

    def _sell(self, one: int, need: str, opened: date) -> None:
        chance = self.chance
        luck, amount = chance.random(), chance.randint(200, 20_000) * 100
        state = "open" if luck < OPEN else "won" if luck < OPEN + WON else "lost"
        closed = min(opened + timedelta(days=chance.randint(1, 90)), TODAY - timedelta(days=1))
        expected = opened + timedelta(days=60)
        if state == "open":
            opened = max(opened, TODAY - timedelta(days=90))
            expected = TODAY + timedelta(days=chance.randint(-5, 120))
        ended = None if state == "open" else closed.isoformat()
        stage = chance.randint(1, STAGES)
        deal = (one, f"d{one}", one, one, f"{need} {one}", stage, state, amount, opened.isoformat())
        self._add("sales_deal", *deal, expected.isoformat(), ended, chance.randint(1, 9) if state == "lost" else None)
        for step in range(1, stage + 1):
            day = (opened + timedelta(days=step - 1)).isoformat()
            self._add("sales_deal_version", one, day, "open", step, amount, expected.isoformat(), None)
        self._act(one, opened, state)
        if state == "open":
            self._add("handoff_standing", one, 1, None, None)
            return
        self._add("sales_deal_version", one, ended, state, stage, amount, expected.isoformat(), ended)
        self._add("handoff_outcome", one, f"d{one}", state, ended, amount if state == "won" else 0)
        if state == "won":
            self._buy(one, amount, closed)

    def _act(self, one: int, opened: date, state: str) -> None:
        for number in range(self.chance.randint(1, 3)):
            at = _at(opened + timedelta(days=number), hour=10)
            self._add("sales_activity", one, None, "call", "Ring them", at, at)
        if state == "open":
            at = _at(TODAY + timedelta(days=self.chance.randint(-2, 60)), hour=10)
            self._add("sales_activity", one, None, "visit", "Measure", at, None)

    def _buy(self, one: int, amount: int, closed: date) -> None:
        day, each = closed.isoformat(), self.chance.randint(*SALES_EACH)
        self._add("sales_order", one, amount, day, day, day, f"A-{one}")
        self._add("sales_sale", f"s{one}", day, amount, one, one, f"A-{one}", "new")
        self._add("handoff_outcome", one, f"d{one}", "sale", day, amount)
        last = day
        for number in range(1, each):
            again = closed + timedelta(days=self.chance.randrange(max((TODAY - closed).days, 1)))
            last = max(last, again.isoformat())
            self._add("sales_sale", f"s{one}-{number}", again.isoformat(), amount // each, one, None, "", "repeat")
        self._add("handoff_standing", one, 0, day, last)


def _at(day: date, hour: int = 9) -> str:
    return to_stamp(datetime.combine(day, time(hour), UTC))


def _plan(db: Connection) -> None:
    """A campaign for each month, with its money."""
    starts = [(TODAY - timedelta(days=30 * (CAMPAIGNS - one))).isoformat() for one in range(CAMPAIGNS)]
    sql = "INSERT INTO marketing_campaign (id, uid, name, key, stage, starts_on) VALUES (?, ?, ?, ?, 'planned', ?)"
    named = [(one, f"m{one}", f"Campaign {one}", f"campaign {one}", day) for one, day in enumerate(starts, 1)]
    db.executemany(sql, named)
    sql = "INSERT INTO marketing_spend (spent_on, campaign_id, amount) VALUES (?, ?, 40000)"
    db.executemany(sql, [(day, one) for one, day in enumerate(starts, 1)])


def _tell(db: Connection, story: Story, ids: range) -> None:
    for one in ids:
        story.tell(one)
    for table, rows in story.take():
        _write(db, table, rows)


def _write(db: Connection, table: str, rows: list[Row]) -> None:
    if table in COLUMNS:
        db.insert_bulk(table, COLUMNS[table].split(), rows)
    else:
        names = PLAIN[table].split()
        marks = ", ".join("?" * len(names))
        db.executemany(f"INSERT INTO {table} ({', '.join(names)}) VALUES ({marks})", rows)  # noqa: S608  # ours


def make_book(path: Path, leads: int) -> BusinessFile:
    """A new file with such a book, open."""
    file = make_business(path, Profile("Kowalski Renovations", target=4_000_000))
    owner, story = file.connection(Hat.OWNER), Story(leads)
    file.do(Hat.OWNER, "Plan", _plan, through=owner)
    for first in range(1, leads + 1, BLOCK):
        ids = range(first, min(first + BLOCK, leads + 1))
        file.do(Hat.OWNER, "Take in", _tell, story, ids, through=owner)
    return file


def book(leads: int) -> Path:
    """The path of such a book, which is made where it is not there yet; it serves until its week is over."""
    path = FOLDER / f"{leads}-{SCHEMA}-{TODAY:%G-%V}.twohats"
    if not path.exists():
        FOLDER.mkdir(parents=True, exist_ok=True)
        sys.stderr.write(f"Making a book of {leads:,} leads…\n")
        making = path.with_suffix(".making")
        making.unlink(missing_ok=True)
        make_book(making, leads).close()
        making.rename(path)
    return path


def copy_of(leads: int, folder: Path) -> Path:
    """A copy of such a book, to write into."""
    return Path(shutil.copy(book(leads), folder / "book.twohats"))
