import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from month.living import FIRM, Business, Clock, MakeBusiness

from twohats.business.rules.profile import Profile
from twohats.rooms import ROOMS, SCHEMA, make_business
from twohats.storage.file import BusinessFile, open_file

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="session")
def make(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MakeBusiness]:
    """Makes a new business, at a moment, by copying one that was made once."""
    folder = tmp_path_factory.mktemp("businesses")
    made: dict[Profile, Path] = {}
    files: list[BusinessFile] = []

    def make_one(firm: Profile = FIRM, at: str = "2025-01-01T09:00:00") -> Business:
        clock = Clock(datetime.fromisoformat(at).replace(tzinfo=UTC))
        if firm not in made:
            made[firm] = folder / f"template-{len(made)}.twohats"
            make_business(made[firm], firm, clock).close()
        path = folder / f"business-{len(files)}.twohats"
        shutil.copy(made[firm], path)
        files.append(open_file(path, ROOMS, SCHEMA, clock))
        return Business(files[-1], clock)

    yield make_one
    for file in files:
        file.close()
