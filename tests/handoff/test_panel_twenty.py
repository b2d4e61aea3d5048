"""Twenty waiting handoffs, decided on the real window by keys alone."""

from pathlib import Path

import pytest
from desk import CTRL, SHIFT, Clock, Owner, labels, open_window
from handed import hand_over
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from twohats.business.rules.profile import Profile
from twohats.storage.file import BusinessFile

pytestmark = pytest.mark.window
K = Qt.Key
TWENTY = 20


def send_twenty(file: BusinessFile) -> None:
    assert isinstance(file.clock, Clock)
    for number in range(TWENTY):
        hand_over(file, f"Customer{number:02}", f"Need {number}")
        file.clock.forward(minutes=1)


def current(owner: Owner) -> str:
    handoff = owner.window.panel.current
    return handoff.called if handoff else ""


def accept(owner: Owner, *, enter: bool) -> None:
    owner.press(K.Key_A)
    owner.press(K.Key_Return if enter else K.Key_A)


def reject(owner: Owner, digit: int) -> None:
    owner.press(K.Key_R)
    owner.press(Qt.Key(K.Key_0 + digit))


def decisions(owner: Owner) -> list[tuple[str, str, str | None]]:
    return owner.db.all(
        "SELECT json_extract(h.snapshot, '$.name'), h.state, r.name FROM handoff_item AS h "
        "LEFT JOIN handoff_reason AS r ON r.id = h.reason_id ORDER BY h.id"
    )


def test_twenty_handoffs_are_decided_by_keys_alone(qtbot: QtBot, tmp_path: Path) -> None:
    firm = Profile("Kowalski", locale="en_GB")
    with open_window(Owner, qtbot, tmp_path / "twenty.twohats", firm, before=send_twenty) as owner:
        panel = owner.window.panel
        owner.press(K.Key_2, CTRL)
        owner.press(K.Key_F6)
        assert current(owner) == "Customer00"
        # The third and the fifth first: the one after takes its place.
        owner.press(K.Key_J)
        owner.press(K.Key_J)
        accept(owner, enter=True)
        assert current(owner) == "Customer03"
        owner.press(K.Key_J)
        reject(owner, 2)
        assert current(owner) == "Customer05"
        for _ in range(9):
            owner.press(K.Key_K)
        assert current(owner) == "Customer00"
        left = [number for number in range(TWENTY) if number not in {2, 4}]
        for place, number in enumerate(left):
            assert current(owner) == f"Customer{number:02}"
            assert owner.focused() is panel
            if place % 3 == 2:
                reject(owner, 1 + place % 8)
            else:
                accept(owner, enter=place % 2 == 0)
        assert current(owner) == ""
        assert "Nothing waits for a decision." in labels(panel)
        rejected = {name: reason for name, state, reason in decisions(owner) if state == "rejected"}
        accepted = [name for name, state, _ in decisions(owner) if state == "accepted"]
        assert len(rejected) == 7
        assert len(accepted) == TWENTY - 7
        assert rejected["Customer04"] == "wrong season"
        assert all(rejected.values())
        deals = owner.db.all("SELECT handoff_id, count(*) FROM sales_deal GROUP BY handoff_id")
        assert [count for _, count in deals] == [1] * len(accepted)
        assert owner.count("sales_activity") == len(accepted)
        last = f"Customer{left[-1]:02}"
        owner.press(K.Key_Z, CTRL)
        assert current(owner) == last
        owner.press(K.Key_Z, CTRL | SHIFT)
        assert current(owner) == ""
