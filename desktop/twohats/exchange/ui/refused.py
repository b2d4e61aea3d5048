"""The rows that were refused, as a table to mend and take in again: their own columns, and why."""

import csv
import io
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from twohats.exchange.reading import Refusal, Table
from twohats.paper.spreadsheet import harmless


def refused_rows(table: Table, refused: Sequence[Refusal]) -> bytes:
    """A CSV of the refused records. Of one that cannot be read at all only the line and the reason stand there."""
    reasons = {one.line: one.reason for one in refused}
    width = len(table.headings)
    text = io.StringIO()
    writer = csv.writer(text)
    line_word = QCoreApplication.translate("ImportWindow", "Line")
    reason_word = QCoreApplication.translate("ImportWindow", "Why it was refused")
    writer.writerow([*map(harmless, table.headings), line_word, reason_word])
    for line, record in table.records():
        if line in reasons and line > table.heading_line:
            cells = [] if isinstance(record, str) else list(record)
            cells = cells[:width] + [""] * (width - len(cells)) + [str(line), reasons[line], *cells[width:]]
            writer.writerow(map(harmless, cells))
    return text.getvalue().encode("utf-8-sig", "replace")
