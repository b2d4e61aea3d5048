"""Whatever the data says: the desktop opens addresses of four kinds, and files of this computer that start nothing."""

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from twohats.business.rules.mail import mailto
from twohats.errors import RuleError
from twohats.widgets.ask import DialogAsk
from twohats.widgets.opening import is_here

GOOD = (
    "https://example.com/a?b=c&d=%20#e",
    "http://example.com",
    "HTTPS://Example.com/",
    "mailto:ana@example.com?subject=10%20%25",
    "tel:+351900000001",
)
BAD = (
    "",
    "example.com",
    "//example.com/x",
    "file:///etc/passwd",
    "FILE:///etc/passwd",
    "file://server/share/x",
    "javascript:alert(1)",
    "java\nscript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "smb://server/share",
    "ms-msdt:/id PCWDiagnostic",
    "ms-office:ofe|u|https://example.com",
    "search-ms:query=x&crumb=location:\\\\server\\share",
    "vbscript:x",
    "ftp://example.com",
    "ssh://-oProxyCommand=calc/x",
    "steam://run/1",
    "\\\\server\\share\\x",
    "https:\\\\example.com",
    "https:",
    "https:///etc/passwd",
    "https:example.com",
    "https://",
    "https://ana:word@example.com",
    "https://example.com@server",
    "https://example.com/\nfile:///etc/passwd",
    "https://example.com/\r\nX: y",
    " https://example.com",
    "\thttps://example.com",
    "\x00https://example.com",
    "https\u200b://example.com",
    "ht\u202etps://example.com",
    "\uff48\uff54\uff54\uff50\uff53://example.com",
    "https://exämple.com",
    "https://example.com/ --flag",
    'https://example.com/"&calc',
    "https+file:///etc/passwd",
    "httpsx://example.com",
    "jar:https://example.com!/x",
    "view-source:https://example.com",
    "mailto:ana@example.com?body=\n",
    "https://example.com/" + "x" * 5000,
)
STARTS = (
    *("x.exe", "X.EXE", "x.exe.", "x.exe ", "x.pdf.exe", "x.bat", "x.lnk", "x.url", "x.desktop", "x.sh"),
    *("x.hta", "x.js", "x.ps1", "x.scr", "x.pdf\u202e.exe", "x.command", "x.search-ms", "x.library-ms"),
)
ELSEWHERE = (
    *("\\\\server\\share\\x.pdf", "//server/share/x.pdf", "\\/server/x.pdf", "/\\server/x.pdf", " \\\\server\\x.pdf"),
    *("\\\\?\\UNC\\server\\x.pdf", "\\??\\UNC\\server\\x.pdf", "\\\\.\\pipe\\x", "x.pdf", "../x.pdf", "smb://server/x"),
    *("file:///etc/passwd", "https://example.com/x.pdf", "", "~/x.pdf"),
)


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[QUrl]:
    """What the desktop was asked to open; it is Qt's door out of the program, so nothing of ours is replaced."""
    opened: list[QUrl] = []

    def note(url: QUrl) -> bool:
        opened.append(url)
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", note)
    return opened


@pytest.fixture
def ask(qtbot: QtBot) -> DialogAsk:
    parent = QWidget()
    qtbot.addWidget(parent)
    return DialogAsk(parent)


@pytest.mark.parametrize("address", GOOD)
def test_addresses_of_four_kinds_are_opened(ask: DialogAsk, opened: list[QUrl], address: str) -> None:
    assert ask.open_link(address)
    assert [one.scheme() for one in opened] == [address.partition(":")[0].lower()]


@pytest.mark.parametrize("address", BAD)
def test_nothing_else_is_opened_as_a_link(ask: DialogAsk, opened: list[QUrl], address: str) -> None:
    with pytest.raises(RuleError):
        ask.open_link(address)
    assert opened == []


@pytest.mark.parametrize("said", BAD)
def test_a_draft_is_to_an_address_whatever_it_holds(ask: DialogAsk, opened: list[QUrl], said: str) -> None:
    assert ask.open_link(mailto(f"ana@example.com?attach={said[:200]}", said[:200], said[:200]))
    assert [one.scheme() for one in opened] == ["mailto"]
    assert "attach=" not in opened[0].query()


def test_a_document_or_a_folder_is_opened(ask: DialogAsk, opened: list[QUrl], tmp_path: Path) -> None:
    folder = tmp_path / "example.com"
    folder.mkdir()
    for path in (tmp_path / "plan.pdf", tmp_path / "two words % #.dwg", folder):
        assert ask.open_file(str(path))
        assert opened.pop() == QUrl.fromLocalFile(str(path))


@pytest.mark.parametrize("name", STARTS)
def test_no_file_that_the_data_names_starts_a_program(
    ask: DialogAsk, opened: list[QUrl], tmp_path: Path, name: str
) -> None:
    with pytest.raises(RuleError, match="start"):
        ask.open_file(str(tmp_path / name))
    assert opened == []


@pytest.mark.parametrize("path", ELSEWHERE)
def test_no_file_of_another_computer_is_opened_or_looked_for(ask: DialogAsk, opened: list[QUrl], path: str) -> None:
    with pytest.raises(RuleError, match="on this computer"):
        ask.open_file(path)
    assert opened == []


def test_a_share_is_not_even_looked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "exists", lambda _: pytest.fail("looked"))
    assert not is_here("\\\\server\\share\\x.pdf")
    assert not is_here("//server/share/x.pdf")


def test_what_can_be_no_path_is_not_there(tmp_path: Path) -> None:
    for said in ("", "\0", "x" * 100_000, f"{tmp_path}/{'x' * 300}", "a\ud800b"):
        assert not is_here(said)


def test_what_the_program_wrote_itself_is_opened_from_wherever_the_owner_chose(
    ask: DialogAsk, opened: list[QUrl]
) -> None:
    assert ask.open_own(Path("/somewhere/Report.pdf"))
    assert opened == [QUrl.fromLocalFile("/somewhere/Report.pdf")]
