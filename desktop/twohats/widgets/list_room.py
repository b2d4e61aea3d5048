"""How much room a list takes."""

from PySide6.QtWidgets import QWidget

from twohats.widgets.sizes import sized

ROW_HEIGHT = 34


def fit_height(table: QWidget, rows: int) -> None:
    """Give a short list just the height of its rows."""
    sized(table.setMinimumHeight, ROW_HEIGHT * (max(rows, 1) + 1) + 8)
