"""The running program as a screen reader meets it: over AT-SPI, from another process."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from shown import make_template

# The one that Debian's pyatspi is made for.
_PYTHON = "/usr/bin/python3"
_WATCHER = Path(__file__).with_name("outside.py")
_PAGES = {
    "Marketing": ["Segments", "Campaigns", "Leads", "Calendar", "Vision", "Overview"],
    "Sales": ["Pipeline", "Customers", "Follow-ups", "Quotes", "Targets", "Today"],
}
_TOGETHER = """
openbox --sm-disable >&2 &
"$1" -m twohats "$2" >&2 &
/usr/bin/env -u PYTHONPATH "$3" "$4" "$5"
told=$?
kill %1 %2
exit $told
"""


def what_lacks() -> str:
    """What is not here of all this takes."""
    programs = [one for one in ("Xvfb", "openbox", "dbus-run-session", "bash", _PYTHON) if shutil.which(one) is None]
    if programs:
        return ", ".join(programs)
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    tried = subprocess.run([_PYTHON, "-c", "import pyatspi"], env=environment, check=False, capture_output=True)
    bus = Path("/usr/libexec/at-spi-bus-launcher").exists()
    return "python3-pyatspi" if tried.returncode else "" if bus else "at-spi2-core"


@contextmanager
def screen() -> Iterator[str]:
    """A display of its own; its name."""
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", "1600x1000x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
        try:
            assert server.stdout is not None
            yield f":{server.stdout.readline().strip()}"
        finally:
            server.terminate()


def test_a_screen_reader_hears_every_part_of_every_page(tmp_path: Path) -> None:
    if lacking := what_lacks():
        pytest.skip(f"not here: {lacking}")
    file = make_template(tmp_path)
    (tmp_path / "run").mkdir(mode=0o700)
    environment = os.environ | {"QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    environment |= dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"), str(tmp_path))
    environment["XDG_RUNTIME_DIR"] = str(tmp_path / "run")
    words = [sys.executable, str(file), _PYTHON, str(_WATCHER), json.dumps(_PAGES)]
    with screen() as display:
        command = ["dbus-run-session", "--", "bash", "-c", _TOGETHER, "bash", *words]
        done = subprocess.run(
            command, env=environment | {"DISPLAY": display}, check=False, capture_output=True, text=True, timeout=300
        )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout.splitlines()[-1])
    assert told["pages"] == [*_PAGES["Marketing"], *_PAGES["Sales"]]
    assert told["silent"] == []
    assert {"Leads", "Pipeline", "Customers", "Quotes", "Due now"} <= set(told["tables"])
    for name, (headings, cells) in told["tables"].items():
        assert all(heading.strip() for heading in headings), (name, headings)
        assert any(cell.strip() for cell in cells) or not cells, (name, cells)
