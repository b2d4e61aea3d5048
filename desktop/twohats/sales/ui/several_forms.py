"""Forms for several deals at once: to a stage, asleep, lost; each is one step that is taken back as one."""

from collections.abc import Sequence
from datetime import date, timedelta

from twohats.errors import RuleError
from twohats.handoff.rules.handoff import Marks
from twohats.hat import Hat
from twohats.sales.operations import conversations, endings, several
from twohats.sales.operations import deals as verbs
from twohats.sales.store import deals
from twohats.sales.ui.forms import SalesForms
from twohats.widgets.fields import ChoiceField, DayField, Field, TextField, Value

# Who lets deals rest without a day in mind looks again in so many days; who said no is asked again in so many.
_REST, _ASK_AGAIN = 30, 90


class SeveralForms(SalesForms):
    """Opens the forms for several deals, which are told by their ids."""

    def move_each(self, moves: Sequence[tuple[int, int]]) -> None:
        """Move deals, each to the stage beside its id."""
        self._do(f"Move {len(moves)} deals", several.move_each, moves)

    def move_all(self, ids: Sequence[int]) -> None:
        """All to one stage; what their talks showed is asked later, one by one."""
        stages = {stage.name: stage.id for stage in self._workspace.read(deals.stages, hat=Hat.SALES)}

        def submit(values: dict[str, Value]) -> None:
            stage = stages[str(values["stage"])]
            self._do(f"Move {len(ids)} deals", several.do_for_each, ids, conversations.move, stage, Marks())

        field = ChoiceField("stage", self.tr("Stage"), tuple(stages))
        self._open(self.tr("Move {} deals").format(len(ids)), [field], self.tr("Move"), submit)

    def rest_all(self, ids: Sequence[int]) -> None:
        """Let them rest until a day."""

        def submit(values: dict[str, Value]) -> None:
            until = values["until"]
            if not isinstance(until, date):
                raise RuleError("Say until which day they sleep.")
            self._do(f"{len(ids)} deals asleep", several.do_for_each, ids, verbs.put_to_sleep, until.isoformat())

        said = self.tr("Until then they are left out of the forecast and raise no alarm.")
        field = DayField("until", self.tr("Asleep until"), self._today() + timedelta(days=_REST))
        self._open(
            self.tr("{} deals asleep").format(len(ids)), [field], self.tr("Put them to sleep"), submit, said=said
        )

    def lose_all(self, ids: Sequence[int]) -> None:
        """Why, in whose words, and when to ask those again who came from Marketing."""
        reasons = tuple(self._workspace.read(deals.lost_reasons, hat=Hat.SALES))
        fields: list[Field] = [
            ChoiceField("reason", self.tr("Why"), reasons),
            TextField("note", self.tr("In their words"), lines=True),
            DayField("again", self.tr("Ask them again on"), suggested=self._today() + timedelta(days=_ASK_AGAIN)),
        ]

        def submit(values: dict[str, Value]) -> None:
            again = values["again"].isoformat() if isinstance(values["again"], date) else None
            words = (str(values["reason"]), str(values["note"]), again, None)
            self._do(f"{len(ids)} deals lost", several.do_for_each, ids, endings.lose, *words)

        self._open(self.tr("{} deals lost").format(len(ids)), fields, self.tr("Lost"), submit)
