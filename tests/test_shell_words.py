"""Whatever the shell says of a firm's file is in the firm's language; how a command is used is said in English."""

import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner
from exchange.books import save_xlsx
from pseudo import Reader, pseudo

from twohats import words
from twohats.cli import main
from twohats.rooms import open_business
from twohats.storage.file import hold

# What is typed so in every language: options with their values, fields, paths.
_TYPED = re.compile(r'--[a-z-]+( "[^"]*")?|"[^"]*"|(\w+ )?→ \w+|\w+ = |\S*/\S*')
_TRADE = (
    "id,name,email,title,stage,amount,opened,closed\n"
    "1,[Ana],a@b.pt,[Roof],Won,1200,2026-10-03,2026-10-20\n"
    "2,[Tom],nobody,[Door],[maybe],x,2026-13-45,\n"
    "3,[Eva],,[Wall],[perhaps],9,2026-10-04,\n"
)


class Shell:
    """Runs commands on the file of a firm that speaks the language of nobody, and keeps what is English in the rest."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.file = folder, folder / "[firm].twohats"
        self.run("new", self.file, "--name", "[Firm]", "--country", "DE")
        business = open_business(self.file)
        self._reader = Reader(business)
        business.close()
        self.english: list[str] = []

    def run(self, *told: object) -> str:
        # Each command is a program of its own, and begins in English.
        words.speak(words.Tongue())
        result = CliRunner().invoke(main, [str(one) for one in told])
        assert result.exception is None or isinstance(result.exception, SystemExit), result.output
        assert result.output
        return result.output

    def hear(self, *told: object) -> str:
        said = self.run(*told)
        lines = (_TYPED.sub("", line) for line in said.splitlines())
        self.english += [line for line in lines if self._reader.is_english(line)]
        return said

    def take(self, kind: str, content: str | bytes, *more: object) -> str:
        path = self.folder / "[rows].csv"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return self.hear("import", self.file, kind, path, *more)


@pytest.fixture
def shell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Shell:
    catalogue = tmp_path / "pseudo.json"
    catalogue.write_text(json.dumps(pseudo()))
    monkeypatch.setenv(words.TRIED, str(catalogue))
    return Shell(tmp_path)


def test_nothing_of_an_import_is_in_english(shell: Shell) -> None:
    assert "→ stage" in shell.take("deals", _TRADE, "--dry-run")
    assert "--stage" in shell.take("deals", _TRADE)
    assert shell.take("deals", _TRADE, "--stage", "maybe")
    assert shell.take("leads", "name,[Farbe]\n[Ana],[rot]\n[Ana],[rot]\n", "--set", "channel=[Fair]")
    assert shell.english == []


@pytest.mark.parametrize(
    ("kind", "content"),
    [
        ("leads", "name\n[José]\n".encode("cp1252")),
        ("leads", b""),
        ("leads", "name,created\n[Ana],1/2/2018\n[Tom],3/4/2018\n"),
        ("sales", "date,amount\n2018-02-01,1.234\n2018-02-02,5.678\n"),
        ("sales", "date,[Kunde]\n2018-02-01,[Ana]\n"),
        ("leads", "[Farbe]\n[rot]\n"),
    ],
)
def test_no_question_that_a_file_leaves_open_is_in_english(shell: Shell, kind: str, content: str | bytes) -> None:
    assert shell.take(kind, content)
    assert shell.english == []


def test_no_question_about_a_workbook_is_in_english(shell: Shell) -> None:
    book = save_xlsx(shell.folder / "[book].xlsx", {"[One]": [["name"], ["[Ana]"]], "[Two]": [["name"], ["[Tom]"]]})
    assert "--sheet" in shell.hear("import", shell.file, "leads", book)
    assert "[Three]" in shell.hear("import", shell.file, "leads", book, "--sheet", "[Three]")
    assert shell.english == []


def test_nothing_that_keeps_a_file_is_said_in_english(shell: Shell) -> None:
    backup = shell.hear("backup", shell.file).strip()
    shell.take("leads", "name,email\n[Ana],ana@example.com\n")
    shell.hear("check", shell.file)
    assert "[Ana]" in shell.hear("erase", shell.file, "ana@example.com", "--yes")
    shell.hear("restore", shell.file, backup)
    shell.hear("move", shell.file, shell.folder)
    shell.hear("export", shell.file, shell.folder / "all", "--json", shell.folder / "all.json")
    shell.hear("export", shell.file, shell.folder / "all")
    shell.hear("import", shell.folder / "[back].twohats", "everything", shell.folder / "all.json")
    shell.hear("import", shell.file, "everything", shell.folder / "all.json", "--dry-run")
    shell.hear("report", shell.file, "--month", "2026-13")
    shell.hear("report", shell.file)
    same = shell.folder / "[same]"
    shell.hear("report", shell.file, "--month", "2026-10", "--pdf", same, "--json", same)
    shell.hear("new", shell.file, "--name", "[Other]", "--country", "DE")
    assert shell.english == []


def test_a_file_that_is_open_elsewhere_is_told_of_in_its_language(shell: Shell) -> None:
    with hold(shell.file):
        shell.take("leads", "name\n[Ana]\n")
        shell.hear("erase", shell.file, "[Ana]", "--yes")
        shell.hear("move", shell.file, shell.folder / "elsewhere")
    assert shell.english == []
