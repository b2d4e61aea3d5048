"""The stages of the pipeline, edited where they are seen: rename, chance, add, move, give up."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy

from twohats.errors import RuleError
from twohats.handoff.rules.handoff import Marks
from twohats.hat import Hat
from twohats.sales.operations import conversations, stages
from twohats.sales.rules.deals import Deal, Stage
from twohats.sales.store import deals
from twohats.sales.ui.deal_forms import read_percent
from twohats.sales.ui.forms import SalesForms
from twohats.widgets.cards import make_button
from twohats.widgets.fields import ChoiceField, Field, TextField, Value
from twohats.widgets.form import Form
from twohats.widgets.label import shown
from twohats.words import filled

_GLANCE = 40
_WING = "sales"


class StageForms(SalesForms):
    """Opens the forms of the stages."""

    def move_deal(self, deal: Deal, stage_id: int) -> None:
        """Move a deal; out of the first stage the form asks what the talks showed, where that is not said yet."""
        steps = self._stages()
        handoff = self._handoff(deal)
        unsaid = handoff is not None and handoff.marked_at is None and deal.stage_id == steps[0].id
        if unsaid and stage_id != deal.stage_id:
            self.change_stage(deal, stage_id)
        else:
            self._do("Move", conversations.move, deal.id, stage_id, Marks())

    def choose(self) -> None:
        """Which stage is to be edited; the one of the column that has the keys comes by F2."""
        named = self._named()
        chosen: list[int] = []
        field = ChoiceField("stage", self.tr("Stage"), tuple(named))
        form = self._open(
            self.tr("Stages"), [field], self.tr("Edit"), lambda values: chosen.append(named[str(values["stage"])])
        )
        form.accepted.connect(lambda: self.edit(chosen[0]))
        form.below.addWidget(
            self._make_way(form, self.tr("Add a stage at the end…"), self.add), 0, Qt.AlignmentFlag.AlignLeft
        )

    def edit(self, stage_id: int) -> None:
        """A stage's name and chance, and buttons for its place, a new one behind it, and its end."""
        stage = next((one for one in self._stages() if one.id == stage_id), None)
        if stage is None:
            raise RuleError("This stage was removed: move its deals to another one.")

        def submit(values: dict[str, Value]) -> None:
            self._do("Edit the stage", stages.rename_stage, stage_id, str(values["name"]), _chance(values["chance"]))

        form = self._open(self.tr("The stage {}").format(stage.name), _fields(self, stage), self.tr("Save"), submit)
        form.below.addLayout(self._ways(form, stage_id))

    def _ways(self, form: Form, stage_id: int) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(6)
        order = [one.id for one in self._stages()]
        place = order.index(stage_id)
        for column, (words, step) in enumerate(((self.tr("◂ Move left"), -1), (self.tr("Move right ▸"), 1))):
            button = self._make_way(form, words, partial(self.shift, stage_id, step))
            button.setEnabled(0 <= place + step < len(order))
            grid.addWidget(button, 0, column)
        grid.addWidget(self._make_way(form, self.tr("Add one after it…"), partial(self.add, stage_id)), 1, 0)
        give_up = self._make_way(form, self.tr("Remove…"), partial(self.give_up, stage_id))
        give_up.setEnabled(len(order) > 1)
        grid.addWidget(give_up, 1, 1)
        return grid

    def _make_way(self, form: Form, words: str, act: Callable[[], object]) -> QPushButton:
        """A button that leaves the form for what it says."""
        button = make_button(words, _WING)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setProperty("enter", True)  # noqa: FBT003  # Qt's own
        button.clicked.connect(lambda *_: form.leave())
        button.clicked.connect(lambda *_: act())
        return button

    def shift(self, stage_id: int, step: int) -> None:
        """Move a stage to the left (-1) or to the right (1)."""
        order = [one.id for one in self._stages()]
        place = order.index(stage_id)
        if 0 <= place + step < len(order):
            order[place], order[place + step] = order[place + step], order[place]
            self._do("Move the stage", stages.order_stages, order)

    def add(self, after_id: int | None = None) -> None:
        """A new stage, behind another one or at the end."""

        def submit(values: dict[str, Value]) -> None:
            chance = _chance(values["chance"])
            self._do("Add a stage", stages.add_stage, str(values["name"]), chance, after_id)

        self._open(self.tr("New stage"), _fields(self, None), self.tr("Add"), submit)

    def give_up(self, stage_id: int) -> None:
        """Give a stage up; its deals go into another one."""
        named = {words: one for words, one in self._named().items() if one != stage_id}
        stage = next(one for one in self._stages() if one.id == stage_id)
        count = self._workspace.read(deals.count_in_stage, stage_id, hat=Hat.SALES)

        def submit(values: dict[str, Value]) -> None:
            self._do("Remove a stage", stages.give_up_stage, stage_id, named[str(values["into"])])

        moving = self.tr("One deal moves.") if count == 1 else filled(self.tr("{:,} deals move."), count)
        said = self.tr("{} What is closed keeps the stage it had.").format(moving)
        field = ChoiceField("into", self.tr("Its deals go to"), tuple(named))
        self._open(self.tr("Remove {}").format(stage.name), [field], self.tr("Remove"), submit, said=said)

    def _stages(self) -> list[Stage]:
        return self._workspace.read(deals.stages, hat=Hat.SALES)

    def _named(self) -> dict[str, int]:
        return {shown(one.name, _GLANCE): one.id for one in self._stages()}


def _fields(forms: StageForms, stage: Stage | None) -> list[Field]:
    chance = "" if stage is None else str(stage.chance)
    return [
        TextField("name", forms.tr("Name"), "" if stage is None else stage.name),
        TextField("chance", forms.tr("Chance (%)"), chance, forms.tr("until 20 deals closed here tell its own")),
    ]


def _chance(typed: Value) -> int:
    chance = read_percent(str(typed))
    if chance is None:
        raise RuleError("Say how likely a deal in this stage is to be won, in per cent.")
    return chance
