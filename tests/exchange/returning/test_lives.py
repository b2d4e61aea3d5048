"""Whatever both hats did, what leaves comes back equal."""

import tempfile
from pathlib import Path

from exchange.returning.coming_back import all_rows, come_back, figures, leave
from handoff.test_machine import NIGHTLY, Hall
from hypothesis import settings
from hypothesis.stateful import run_state_machine_as_test

from twohats.business.rules.calendar import month_key, month_of, months_between
from twohats.hat import Hat
from twohats.month.identities import broken_identities
from twohats.rooms import ROOMS
from twohats.storage import history

RUNS, STEPS = (100, 50) if NIGHTLY else (6, 40)


class Life(Hall):
    """Months of both hats, at whose end everything leaves and comes back."""

    came_back = 0

    def teardown(self) -> None:
        if hasattr(self, "house"):
            with tempfile.TemporaryDirectory() as folder:
                self.leave_and_come_back(Path(folder))
        super().teardown()

    def leave_and_come_back(self, folder: Path) -> None:
        document = leave(self.house.file, folder / "all")
        back = come_back(document, folder / "back.twohats", self.house.clock)
        try:
            assert all_rows(back.file) == all_rows(self.house.file)
            assert back.content() == self.house.content()
            owner = back.file.connection(Hat.OWNER)
            assert history.verify(owner, [room.name for room in ROOMS]) == []
            assert broken_identities(back.file.connection(Hat.REPORTS)) == []
            last = month_of(self.house.clock.now.date())
            for month in months_between(last.first.replace(year=last.first.year - 1), last.first)[-4:]:
                key = month_key(month.first)
                assert figures(back.file, key) == figures(self.house.file, key)
        finally:
            back.file.close()
        Life.came_back += 1


def test_whatever_was_done_comes_back_equal(template: Path) -> None:
    Life.template = template
    Life.came_back = 0
    run_state_machine_as_test(Life, settings=settings(max_examples=RUNS, stateful_step_count=STEPS, deadline=None))
    assert Life.came_back >= RUNS
