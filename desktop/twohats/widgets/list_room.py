"""How much room a list takes, and how its columns share it."""

from collections.abc import Collection

from PySide6.QtWidgets import QHeaderView, QWidget

from twohats.widgets.sizes import sized

ROW_HEIGHT = 34


def fit_height(table: QWidget, rows: int) -> None:
    """Give a short list just the height of its rows."""
    sized(table.setMinimumHeight, ROW_HEIGHT * (max(rows, 1) + 1) + 8)


def share_room(heading: QHeaderView, elastic: Collection[int], room: int) -> None:
    """Let the elastic columns fill the room; where that would cut their headings, the list scrolls instead."""
    shown = [one for one in range(heading.count()) if not heading.isSectionHidden(one)]
    sharing = [one for one in shown if one in elastic]
    rest = room - sum(heading.sectionSize(one) for one in shown if one not in elastic)
    needs = {one: heading.sectionSizeHint(one) for one in sharing}
    tight = rest < max(needs.values(), default=0) * len(sharing)
    mode = QHeaderView.ResizeMode.Interactive if tight else QHeaderView.ResizeMode.Stretch
    for one, need in needs.items():
        if heading.sectionResizeMode(one) != mode:
            heading.setSectionResizeMode(one, mode)
        if tight and heading.sectionSize(one) != need:
            heading.resizeSection(one, need)
