"""Where the next file is looked for."""

from pathlib import Path

import pytest

from twohats.widgets.ask import folder_to_begin_in, remember_folder


def test_a_file_is_looked_for_where_the_last_was_else_among_the_documents(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    assert folder_to_begin_in() == tmp_path
    (tmp_path / "Documents").mkdir()
    assert folder_to_begin_in() == tmp_path / "Documents"
    stick = tmp_path / "stick"
    stick.mkdir()
    remember_folder(stick)
    assert folder_to_begin_in() == stick
    stick.rmdir()
    assert folder_to_begin_in() == tmp_path / "Documents"
