"""The rows that were refused, as a table to mend and take in again: their own columns, and why."""

import csv
import io
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from twohats.exchange.reading import Exact, Refusal, Table
from twohats.paper.spreadsheet import delimiter, harmless


def added_headings() -> tuple[str, str]:
    """What stands over the two columns that are not the file's own, at the end."""
    return (
        QCoreApplication.translate("ImportWindow", "Line"),
        QCoreApplication.translate("ImportWindow", "Why it was refused"),
    )


def refused_rows(table: Table, refused: Sequence[Refusal], decimal: str | None) -> bytes:
    """A CSV of the refused records. Of one that cannot be read at all only the line and the reason stand there.

    Between cells stands what stood there in the file, or what spreadsheets of the country expect.
    What a sheet knew to be a number is written with the decimal sign by which the file was read.
    """
    reasons = {one.line: one.reason for one in refused}
    width = len(table.headings)
    text = io.StringIO()
    writer = csv.writer(text, delimiter=table.delimiter or delimiter())
    writer.writerow([*map(harmless, table.headings), *added_headings()])
    for line, record in table.records():
        if line in reasons and line > table.heading_line:
            cells = [] if isinstance(record, str) else [_written(cell, decimal) for cell in record]
            cells = cells[:width] + [""] * (width - len(cells)) + [str(line), reasons[line], *cells[width:]]
            writer.writerow(map(harmless, cells))
    return text.getvalue().encode("utf-8-sig", "replace")


def _written(cell: str, decimal: str | None) -> str:
    return str(cell).replace(".", decimal) if decimal and isinstance(cell, Exact) else cell
