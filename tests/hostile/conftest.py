import os
import shutil
import subprocess
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


@pytest.fixture(scope="session")
def recorder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The library that records what a process writes, compiled."""
    if shutil.which("gcc") is None:
        assert "CI" not in os.environ, "the recorder needs gcc"
        pytest.skip("the recorder needs gcc")
    library = tmp_path_factory.mktemp("recorder") / "recorder.so"
    source = Path(__file__).with_name("recorder.c")
    options = ("-std=gnu11", "-O2", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC")
    subprocess.run(["gcc", *options, "-o", library, source, "-ldl"], check=True)
    return library
