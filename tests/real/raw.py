"""The raw file of a stranger in a database of its own, to be asked in plain SQL."""

import csv
from pathlib import Path

from twohats.storage.sqlite import Connection

DATA = Path(__file__).parents[3] / "shared" / "data"
PIPELINE = DATA / "maven_crm" / "dev_central" / "sales_pipeline_central.csv"
LEDGER = DATA / "online_retail" / "online_retail_2010-12.csv"


def load(path: Path) -> Connection:
    """The file as a table `raw` in memory, each cell as it is written."""
    raw = Connection(":memory:")
    with path.open(newline="", encoding="utf-8") as file:
        headings, *rows = csv.reader(file)
        raw.execute(f"CREATE TABLE raw ({', '.join(headings)})")
        raw.executemany(f"INSERT INTO raw VALUES ({', '.join('?' * len(headings))})", rows)  # noqa: S608  # its headings
    return raw


def week_of(day: str, week_start: int) -> str:
    """In SQL: the first day of a day's week, which starts on 1 (Monday) to 7."""
    return f"date({day}, '-' || ((strftime('%w', {day}) + 7 - {week_start % 7}) % 7) || ' days')"


def quarter_of(day: str, fiscal_start: int) -> str:
    """In SQL: the number of a day's quarter since the year 0, counted from a month."""
    return f"(strftime('%Y', {day}) * 12 + strftime('%m', {day}) - {fiscal_start}) / 3"


def median_of(numbers: str) -> str:
    """In SQL: the middle of a query's column `n`, or the mean of the two middle ones."""
    return (
        f"SELECT avg(n) FROM (SELECT n, row_number() OVER (ORDER BY n) AS r, count(*) OVER () AS c FROM ({numbers})) "  # noqa: S608  # from the tests
        "WHERE r IN ((c + 1) / 2, (c + 2) / 2)"
    )
