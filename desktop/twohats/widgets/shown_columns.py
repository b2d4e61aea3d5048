"""Which columns of a list show, as its owner chose: kept under the list's name, on the computer and not in the file."""

from typing import Any

from PySide6.QtCore import QSettings

from twohats.widgets.table import RecordTable


class ShownColumns:
    """Remembers the choice, and recalls it; until there is one, some begin hidden."""

    def __init__(self, name: str, table: RecordTable[Any]) -> None:
        self._table, self._key = table, f"columns/{name}"
        self._remember = QSettings("Two Hats", "Two Hats")

    @property
    def are_chosen(self) -> bool:
        """Whether the owner has chosen."""
        return isinstance(self._remember.value(self._key), str)

    def hidden(self) -> list[str]:
        """The headings of those that do not show."""
        columns = self._table.records.columns
        return [column.heading for number, column in enumerate(columns) if self._table.isColumnHidden(number)]

    def remember(self) -> None:
        """Keep what shows."""
        self._remember.setValue(self._key, "\n".join(self.hidden()))

    def recall(self) -> None:
        """Show what was kept."""
        held = self._remember.value(self._key)
        for number, column in enumerate(self._table.records.columns):
            hidden = column.heading in held.split("\n") if isinstance(held, str) else column.hidden
            self._table.setColumnHidden(number, hidden)
