"""The steps of an import in a row, numbered, with the one that shows."""

from collections.abc import Collection

from PySide6.QtWidgets import QHBoxLayout

from twohats.widgets.label import PlainLabel


class Way(QHBoxLayout):
    """The names of the steps; those that are left out are not counted."""

    def __init__(self) -> None:
        super().__init__()
        self.setSpacing(18)
        written, stages = self.tr("How it is written"), self.tr("Stages")
        names = (self.tr("File"), written, self.tr("Columns"), stages, self.tr("Trial"), self.tr("Result"))
        self._steps = [(name, PlainLabel("", "dim")) for name in names]
        for _, label in self._steps:
            self.addWidget(label)
        self.addStretch(1)

    @property
    def texts(self) -> list[str]:
        """What shows."""
        return [label.text() for _, label in self._steps if not label.isHidden()]

    def show_step(self, current: int, left_out: Collection[int]) -> None:
        """Number the steps, and stress the one that shows."""
        number = 0
        for step, (name, label) in enumerate(self._steps):
            counts = step not in left_out
            number += counts
            label.say(f"{number} {name}", "strong" if step == current else "dim")
            label.setVisible(counts)
