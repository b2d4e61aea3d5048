"""One SQLite library in the process, whatever else comes along: two of them corrupt files."""

import subprocess
import sys
from pathlib import Path

_MIGRATED = """
import sys
from twohats.cli import main
main(["new", sys.argv[1], "--name", "Firm"], standalone_mode=False)
assert "sqlite_utils" in sys.modules
print(*(name for name in sys.modules if name.endswith("_sqlite3")))
"""


def test_no_second_library_comes_with_a_migration(tmp_path: Path) -> None:
    command = [sys.executable, "-c", _MIGRATED, str(tmp_path / "firm.twohats")]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    assert said.splitlines()[-1] == "pysqlite3._sqlite3"
