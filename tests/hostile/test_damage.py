"""A damaged file is refused in one sentence or opened; what is opened never makes anything worse."""

import shutil
from dataclasses import dataclass
from pathlib import Path
from random import Random

import pytest
from hostile.damage import ON_THE_FILE, ON_THE_LOG, bring_a_foreign_log, log_of
from hostile.pages import PAGES
from hostile.trade import Trade
from house import Clock, House

from twohats.errors import FileError, OwnerError
from twohats.hat import Hat
from twohats.rooms import open_business
from twohats.storage.checkup import checkup
from twohats.storage.file import BusinessFile

_ACTS = 60
_COPIES = 200
_WITH_A_LOG = 0.25


@dataclass(frozen=True, slots=True)
class Firms:
    """A file that was closed, one whose last steps are in its log, and both of another firm."""

    closed: Path
    logged: Path
    other: Path
    other_logged: Path


@pytest.fixture(scope="session")
def firms(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Firms:
    folder = tmp_path_factory.mktemp("firms")
    paths = []
    for seed, name in enumerate(("one", "other")):
        path = Path(shutil.copy(template, folder / f"{name}.twohats"))
        trade = Trade(path, seed)
        for _ in range(_ACTS):
            trade.act()
        logged = Path(shutil.copy(path, folder / f"{name}-logged.twohats"))
        shutil.copy(log_of(path), log_of(logged))
        trade.house.file.close()
        paths += [path, logged]
    return Firms(*paths)


def damaged_copy(firms: Firms, folder: Path, chance: Random) -> Path:
    """A copy of a file, damaged in one of the ways."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    path = folder / "firm.twohats"
    if chance.random() < _WITH_A_LOG:
        shutil.copy(firms.logged, path)
        shutil.copy(log_of(firms.logged), log_of(path))
        chance.choice(ON_THE_LOG)(path, firms.other, chance)
    else:
        shutil.copy(firms.closed, path)
        damage = chance.choice(ON_THE_FILE)
        damage(path, firms.other_logged if damage is bring_a_foreign_log else firms.other, chance)
    return path


def opened(path: Path) -> BusinessFile | None:
    """The file, or None where it is refused in one sentence and left as it is."""
    before, has_log = path.read_bytes(), log_of(path).exists()
    try:
        return open_business(path, Clock())
    except FileError as error:
        sentence = str(error)
    assert sentence.endswith(".")
    assert has_log or path.read_bytes() == before
    return None


def readable(file: BusinessFile) -> dict[str, set[tuple[object, ...]]]:
    """The rows of every table that can be read."""
    house, found = House(file, Clock()), {}
    for table in house.tables():
        try:
            found[table] = set(file.connection(Hat.OWNER).all(f"SELECT * FROM {table}"))  # noqa: S608  # from the file
        except FileError:
            continue
    return found


def use(file: BusinessFile) -> list[Exception]:
    """Look at each page and write once; what went wrong in another way than in words for the owner."""
    surprises: list[Exception] = []
    for hat, read in PAGES:
        try:
            read(file.connection(hat))
        except OwnerError:
            continue
        except Exception as error:  # noqa: BLE001  # whatever comes
            surprises.append(error)
    try:
        House(file, Clock()).capture("Zoe")
    except OwnerError:
        pass
    except Exception as error:  # noqa: BLE001  # whatever comes
        surprises.append(error)
    return surprises


@pytest.mark.parametrize("seed", [0, *(pytest.param(seed, marks=pytest.mark.nightly) for seed in range(1, 50))])
def test_a_damaged_file_is_refused_or_opened_and_left_readable(
    firms: Firms, tmp_path: Path, fresh: BusinessFile, seed: int
) -> None:
    refused = 0
    for number in range(_COPIES):
        path = damaged_copy(firms, tmp_path / "copy", Random(f"{seed} {number}"))  # noqa: S311  # the same every time
        file = opened(path)
        if file is None:
            refused += 1
            continue
        before = readable(file)
        for surprise in use(file):
            # Rows that SQLite takes for sound, but that no longer fit each other: the check says so.
            assert checkup(file, fresh) != [], surprise
        file.close()
        file = open_business(path, Clock())
        after = readable(file)
        file.close()
        assert {
            table: rows - after.get(table, set()) for table, rows in before.items() if rows - after.get(table, set())
        } == {}, number
    assert 0 < refused < _COPIES
