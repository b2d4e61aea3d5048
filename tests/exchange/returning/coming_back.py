"""Short ways to let everything leave a file and come back, and to look at both."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from house import Clock, House

from twohats.business.rules.calendar import parse_month
from twohats.exchange.leaving.folder import export_everything
from twohats.hat import Hat
from twohats.month.export import to_json
from twohats.month.report import report_of
from twohats.rooms import ROOMS, SCHEMA, bring_back
from twohats.storage.file import BusinessFile, open_file

AT = datetime(2026, 11, 26, 10, tzinfo=UTC)
COMING_BACK = "Take everything back in"


def leave(file: BusinessFile, folder: Path) -> Path:
    """The document of everything that is in the file."""
    return export_everything(file.connection(Hat.REPORTS), folder, AT).folder / "Everything.json"


def come_back(document: Path, path: Path, clock: Callable[[], datetime] | None = None) -> House:
    """A new file of that; what has waited too long by now does not lapse yet, since it did not where it comes from."""
    looks = clock or Clock(AT)
    bring_back(path, document, looks)
    return House(open_file(path, ROOMS, SCHEMA, looks), Clock(AT))


def all_rows(file: BusinessFile) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table, history's with them, but the step of the coming back."""
    owner = file.connection(Hat.OWNER)
    sql = "SELECT name FROM sqlite_master WHERE type = 'table' AND name GLOB '[a-z]*_*' AND name NOT GLOB 'sqlite_*'"
    names = [name for (name,) in owner.all(sql) if "_search" not in name]
    found = {name: owner.all(f"SELECT * FROM {name} ORDER BY id") for name in names}  # noqa: S608
    for name in ("sales_day_tally", "sales_stage_tally"):
        # In which order it was counted says nothing, nor does what was counted and is gone again.
        found[name] = sorted(row[1:] for row in found[name] if row[-1])
    found["business_step"] = [row for row in found["business_step"] if row[3] != COMING_BACK]
    return found


def figures(file: BusinessFile, month: str) -> dict[str, Any]:
    """The figures of a month, but the head of the history, which is that of the coming back."""
    told = to_json(report_of(file.connection(Hat.REPORTS), parse_month(month)).figures)
    return {name: value for name, value in told.items() if name != "history"}
