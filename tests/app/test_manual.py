"""The manual says what is true: its names stand in the menus and forms, its keys work, its links stay inside."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from desk import ALT, CTRL, SHIFT, Owner, open_window
from fit import misfits
from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QDialog, QMenu
from pytestqt.qtbot import QtBot
from translations.extract import steps

import twohats
from twohats import words
from twohats.app.help.keys import all_keys
from twohats.app.help.manual import PAGES, Manual, PageView, page_about, spoken, text_of, title_of
from twohats.business.rules.profile import Profile
from twohats.exchange.ui.way import Way
from twohats.hat import Hat
from twohats.resource import resource
from twohats.widgets import theme, tongue
from twohats.widgets.colours import DARK, LIGHT
from twohats.words import LANGUAGES

pytestmark = pytest.mark.window
K = Qt.Key
SOURCE = Path(twohats.__file__).parent


@pytest.fixture
def owner(qtbot: QtBot, tmp_path: Path) -> Iterator[Owner]:
    with open_window(Owner, qtbot, tmp_path / "help.twohats", Profile("K", locale="en_GB")) as owner:
        yield owner


def said() -> set[str]:
    """Every text that the program shows, as it is in the source, without the marks of menus."""
    found: set[str] = set()
    for path in SOURCE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name | ast.Attribute):
                name = node.func.id if isinstance(node.func, ast.Name) else node.func.attr
                first = node.args[0] if name in {"tr", "_tr"} and node.args else None
                if isinstance(first, ast.Constant) and isinstance(first.value, str):
                    found.add(first.value.partition("\t")[0].replace("&", ""))
    return found


def entries(owner: Owner) -> set[str]:
    """The entries of all menus, with the menu each stands in: Lead ▸ Edit…."""
    menus = [entry.menu() for entry in owner.window.menuBar().actions()]
    return {
        f"{menu.title()} ▸ {one.text().partition(chr(9))[0]}".replace("&", "")
        for menu in menus
        if isinstance(menu, QMenu)
        for one in menu.actions()
        if one.text()
    }


def prose(page: str) -> str:
    return " ".join(text_of(page).split())


TOLD = [page for page in PAGES if page != "changes"]


@pytest.mark.parametrize("page", TOLD)
def test_every_name_in_the_manual_is_one_of_the_programs(owner: Owner, page: str) -> None:
    names = re.findall(r"\*\*(.+?)\*\*", prose(page))
    known, menus = said() | steps().keys(), entries(owner)
    for name in names:
        if "▸" in name:
            assert name in menus
        else:
            assert name in known, name
    assert names


@pytest.mark.parametrize("page", TOLD)
def test_every_key_in_the_manual_is_one_of_the_programs(owner: Owner, page: str) -> None:
    keys = {key for group in all_keys(owner.window) for one in group.keys for key in one.keys}
    pairs = re.findall(r"\*\*([^*]+?)\*\* \(`([^`]+)`", prose(page))
    assert set(re.findall(r"`([^`]+)`", prose(page))) <= keys
    of_entry = {one.text(): key.toString() for one in owner.window.actions() for key in one.shortcuts()}
    for name, key in pairs:
        entry = name.partition(" ▸ ")[2]
        assert of_entry.get(entry, key) == key, name


def test_every_link_leads_to_a_page_and_every_page_is_in_the_list() -> None:
    links = {link for page in PAGES for link in re.findall(r"\]\(([^)]+)\)", text_of(page))}
    assert links <= {f"{page}.md" for page in PAGES}
    assert sorted(PAGES) == sorted(path.stem for path in resource("manual").glob("*.md"))
    assert not [page for page in PAGES if "![" in text_of(page) or "<" in text_of(page)]
    assert len({title_of(page) for page in PAGES}) == len(PAGES)


@pytest.mark.parametrize("language", sorted(set(LANGUAGES) - {"en"}))
def test_every_language_tells_the_same_with_the_names_and_keys_of_its_screen(owner: Owner, language: str) -> None:
    english = {page: marks(text_of(page)) for page in PAGES}
    tongue.speak(language)
    assert sorted(PAGES) == sorted(path.stem for path in resource(f"manual/{language}").glob("*.md"))
    assert {page: marks(text_of(page)) for page in PAGES} == english
    assert len({title_of(page) for page in PAGES}) == len(PAGES)
    names, _, _ = marks(" ".join(spoken(text_of(page)) for page in PAGES))
    texts = {" ".join(text.partition("\t")[0].replace("&", "").split()) for text in words.tongue().texts.values()}
    assert {one for name in names for one in name.split(" ▸ ")} <= texts
    assert "Strg+K" in spoken(text_of("start")) or language != "de"
    assert owner.window is not None


def marks(text: str) -> tuple[list[str], list[str], list[str]]:
    """The names, keys and links of a page, each as often as it stands there."""
    whole = " ".join(text.split())
    return tuple(sorted(re.findall(one, whole)) for one in (r"\*\*(.+?)\*\*", r"`([^`]+)`", r"\]\(([^)]+)\)"))  # type: ignore[return-value]  # three of them


def manual(owner: Owner) -> Manual:
    owner.settle()
    (found,) = [one for one in owner.window.findChildren(QDialog) if isinstance(one, Manual) and one.isVisible()]
    return found


def test_the_page_on_importing_names_each_step_as_the_window_does(owner: Owner) -> None:
    steps = [name for name, _ in Way()._steps]
    named = re.findall(r"^\d\. \*\*([^*▸]+)\*\*", text_of("import"), re.MULTILINE)
    assert [one for one in named if one != "Import"] == steps[:-1]
    assert f"**{steps[-1]}**" in text_of("import")
    assert "**It holds**" in text_of("import")
    assert owner.window is not None


def test_it_opens_at_what_the_owner_looks_at(owner: Owner) -> None:
    for hat, side in owner.window.sides.items():
        for number in range(side.stack.count()):
            owner.window.turn_to(hat, number)
            owner.settle()
            assert page_about(owner.window) in PAGES
    owner.press(K.Key_1, CTRL)
    owner.press(K.Key_4, ALT)
    owner.press(K.Key_F1, SHIFT)
    assert manual(owner).page == "lead"
    assert "Write down a lead" in manual(owner).text.toPlainText()
    owner.press(K.Key_Escape)
    owner.press(K.Key_2, CTRL)
    owner.press(K.Key_F6)
    owner.press(K.Key_F1, SHIFT)
    assert manual(owner).page == "answer"


def test_the_work_goes_on_beside_it(owner: Owner) -> None:
    owner.press(K.Key_F1, SHIFT)
    assert not manual(owner).isModal()
    owner.trigger("What’s new")
    assert manual(owner).page == "changes"
    assert "0.7.0" in manual(owner).text.toPlainText()


def test_a_link_turns_to_its_page_and_leads_nowhere_else(owner: Owner) -> None:
    owner.press(K.Key_F1, SHIFT)
    shown = manual(owner)
    shown.text.anchorClicked.emit(QUrl("import.md"))
    assert shown.page == "import"
    for link in ("https://example.com", "file:///etc/passwd", "../README.md", "mailto:a@b.example", ""):
        shown.text.anchorClicked.emit(QUrl(link))
        assert shown.page == "import"
    assert owner.script.opened == []


def test_a_page_loads_no_picture_and_no_file(owner: Owner, tmp_path: Path) -> None:
    QImage(7, 7, QImage.Format.Format_RGB32).save(str(tmp_path / "a.png"))
    view = PageView()
    owner.qtbot.addWidget(view)
    view.setMarkdown(f"![x]({(tmp_path / 'a.png').as_uri()})")
    view.show()
    owner.settle()
    picture = view.document().resource(QTextDocument.ResourceType.ImageResource, QUrl((tmp_path / "a.png").as_uri()))
    assert picture.size() == QSize(1, 1)


@pytest.mark.parametrize("dark", [False, True])
def test_every_page_can_be_read(owner: Owner, dark: bool) -> None:  # noqa: FBT001  # a parameter of the test
    if dark:
        owner.trigger("Dark or light")
    owner.press(K.Key_F1, SHIFT)
    shown = manual(owner)
    for page in PAGES:
        shown.turn_to(page)
        owner.settle()
        assert shown.text.toPlainText().startswith(title_of(page))
        assert not shown.text.horizontalScrollBar().isVisible()
        assert not misfits(shown)
    assert theme.palette() is (DARK if dark else LIGHT)
    assert owner.window.workspace.hat is Hat.MARKETING
