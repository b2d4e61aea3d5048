"""A file of leads as strangers send it, and the same rows written raw."""

import csv
import random
from pathlib import Path

from twohats.business.rules.profile import Profile
from twohats.hat import Hat
from twohats.rooms import make_business
from twohats.storage.file import BusinessFile
from twohats.storage.sqlite import Connection

LEADS = 100_000
# One in so many is somebody who stands further up already.
TWINS = 20
CHANNELS = ("Website", "Trade fair", "Instagram", "Leaflets")
TABLES = ("business_contact", "business_contact_point", "marketing_lead")


def write_leads(path: Path, leads: int) -> None:
    """A file of leads: name, organisation, e-mail, phone, town, what they want, from where and since when."""
    chance = random.Random(7)  # noqa: S311  # the same file every time
    with path.open("w", newline="", encoding="utf-8") as stream:
        writer = csv.writer(stream)
        writer.writerow(("id", "name", "company", "email", "phone", "city", "enquiry", "source", "created"))
        for number in range(leads):
            who = number if chance.randrange(TWINS) else chance.randrange(number + 1)
            email, phone = f"person{who}@example.com", f"+351 21 {who:07}"
            day = f"2026-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
            source = chance.choice(CHANNELS)
            writer.writerow((number, f"Person {who}", f"Firm {who}", email, phone, "Lisboa", "Kitchen", source, day))


def copy_rows(source: Connection, target: Connection) -> None:
    """Insert the same rows into the tables of another file, as one step taken in bulk."""
    assert target.step is not None  # called by `do` alone
    target.step.batched = frozenset(TABLES)
    for table in TABLES:
        columns = [name for _, name, *_ in source.all(f"PRAGMA table_info({table})") if name != "batch"]
        target.insert_bulk(table, columns, source.all(f"SELECT {', '.join(columns)} FROM {table}"))  # noqa: S608  # ours


def make_file(folder: Path, name: str) -> BusinessFile:
    """An empty business."""
    return make_business(folder / name, Profile("Kowalski Renovations"))


def same_channels(source: Connection, raw: BusinessFile) -> None:
    """Give another file the channels that an import brought along, under the same keys."""
    target = raw.connection(Hat.OWNER)
    for name, kind in source.all("SELECT name, kind FROM business_channel ORDER BY id"):
        if target.value("SELECT 1 FROM business_channel WHERE name = ?", (name,)) is None:
            raw.do(Hat.OWNER, "Channel", _add_channel, name, kind, through=target)


def _add_channel(db: Connection, name: str, kind: str) -> None:
    db.insert("business_channel", name=name, key=name.casefold(), kind=kind)
