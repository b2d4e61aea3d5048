from collections.abc import Iterator
from pathlib import Path

import pytest

from twohats.rooms import ROOMS, SCHEMA
from twohats.storage.file import BusinessFile, create_file


@pytest.fixture(scope="session")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BusinessFile]:
    """A new, empty file, whose tables are what they should be."""
    file = create_file(Path(tmp_path_factory.mktemp("fresh")) / "fresh.twohats", ROOMS, SCHEMA)
    yield file
    file.close()
