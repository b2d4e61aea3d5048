"""A customer's name as the name of a file: legal on every system, inside the folder, and of the kind it should be."""

import unicodedata
from pathlib import Path, PureWindowsPath

import pytest
from hostile.payloads import payloads, very_long
from hypothesis import given
from hypothesis import strategies as st

from twohats.widgets.save_as import file_name

DEVICES = {"con", "prn", "aux", "nul", "conin$", "conout$", "clock$"}
PORTS = {f"{port}{sign}" for port in ("com", "lpt") for sign in "0123456789¹²³"}
TEXTS = (
    *payloads(Path("/spy.png"), "http://127.0.0.1:9"),
    very_long(1),
    *("", ".", "..", "...", " ", "/", "\\", "~", "~/x", ".hidden", "trailing. ", "x\ud800y", "\udfff"),
    *("con", "CON ", "Con.", "nul.pdf", "aux.x.y", "COM1", "com¹", "LPT9.tar.gz", "CONIN$", "nul .txt", "x:stream"),
    *("Ana Ferreira", "v1.final", "Mr. Smith", "Müller & Söhne", "日本語" * 100, "é" * 300),
)


def assert_legal(name: str) -> None:
    assert name
    assert not set(name) & set('<>:"/\\|?*')
    assert name.isprintable()
    assert not any(unicodedata.category(sign) in {"Cc", "Cf", "Cs"} for sign in name)
    assert len(name.encode("utf-8")) <= 255
    assert len(name.encode("utf-16-le")) // 2 <= 255
    assert name == name.strip(" ")
    assert not name.startswith(".")
    assert not name.endswith(".")
    first = name.partition(".")[0].rstrip(" ").casefold()
    assert first not in DEVICES | PORTS
    assert Path(name).name == PureWindowsPath(name).name == name


@pytest.mark.parametrize("ending", ["", ".pdf", ".vcf", ".json"])
@pytest.mark.parametrize("text", TEXTS, ids=range(len(TEXTS)))
def test_a_text_becomes_a_legal_name_that_keeps_its_ending(text: str, ending: str, tmp_path: Path) -> None:
    name = file_name(f"{text}{ending}")
    assert_legal(name)
    assert name.endswith(ending)
    (tmp_path / name).write_text("x")
    assert [one.name for one in tmp_path.iterdir()] == [name]


@given(st.text())
def test_any_text_becomes_a_legal_name(text: str) -> None:
    assert_legal(file_name(text))
    assert file_name(f"{text}.pdf").endswith(".pdf")


def test_what_is_legal_stays_as_it_is() -> None:
    for name in (
        "Ana Ferreira.vcf",
        "Müller & Söhne 2026-11.pdf",
        "Quote Q2026-001 v2.pdf",
        "Console.pdf",
        "日本.json",
    ):
        assert file_name(name) == name
