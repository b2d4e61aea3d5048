"""Looks at the running program from outside, as a screen reader does; for the Python that has Debian's pyatspi."""

import json
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

import pyatspi

_PATIENCE = 20
_DEEPEST = 24
_MOST_CHILDREN = 200
_TABLES = {"table", "tree table", "list"}
_PAGES = ("radio button", "check box")


def main() -> None:
    program = _wait_for(_find_program, "the program")
    _wait_for(lambda: _named(program, "Overview"), "the first page")
    found: dict[str, Any] = {"silent": [], "tables": {}, "pages": []}
    for hat, pages in json.loads(sys.argv[1]).items():
        _press(_named(program, hat))
        for page in pages:
            _turn_to(program, page)
            found["pages"].append(page)
            for one in _walk(program):
                _look(one, found)
    sys.stdout.write(json.dumps(found))


def _turn_to(program: Any, page: str) -> None:
    button = _wait_for(lambda: _named(program, page), page)
    _press(button)
    _wait_for(lambda: button.getState().contains(pyatspi.STATE_CHECKED), f"{page}, pressed")


def _wait_for(look: Callable[[], Any], what: str) -> Any:
    deadline = time.monotonic() + _PATIENCE
    while time.monotonic() < deadline:
        found = look()
        if found:
            return found
        time.sleep(0.1)
    sys.exit(f"It did not come: {what}.")


def _find_program() -> Any:
    desktop = pyatspi.Registry.getDesktop(0)
    programs = [desktop.getChildAtIndex(number) for number in range(desktop.childCount)]
    return next((one for one in programs if one is not None and one.name == "Two Hats"), None)


def _walk(one: Any, depth: int = 0) -> Iterator[Any]:
    """All below that shows; of a table, only itself."""
    yield one
    if one.getRoleName() in _TABLES or depth > _DEEPEST:
        return
    for number in range(min(one.childCount, _MOST_CHILDREN)):
        child = one.getChildAtIndex(number)
        if child is not None and (depth < 1 or child.getState().contains(pyatspi.STATE_SHOWING)):
            yield from _walk(child, depth + 1)


def _named(program: Any, name: str) -> Any:
    return next((one for one in _walk(program) if one.name == name and one.getRoleName() in _PAGES), None)


def _press(button: Any) -> None:
    action = button.queryAction()
    names = [action.getName(number) for number in range(action.nActions)]
    action.doAction(next(number for number, name in enumerate(names) if name in {"Toggle", "Press", "Check"}))


def _look(one: Any, found: dict[str, Any]) -> None:
    role, state = one.getRoleName(), one.getState()
    takes_keys = state.contains(pyatspi.STATE_FOCUSABLE) and state.contains(pyatspi.STATE_SHOWING)
    if takes_keys and (not one.name.strip() or role in {"filler", "unknown", "invalid"}):
        found["silent"].append(f"{role} “{one.name}” in {one.parent.getRoleName()} “{one.parent.name}”")
    if role == "table":
        table = one.queryTable()
        headings = [table.getColumnHeader(number) for number in range(table.nColumns)]
        cells = [table.getAccessibleAt(0, number) for number in range(table.nColumns if table.nRows else 0)]
        said = [cell.name for cell in cells if cell is not None]
        found["tables"][one.name] = [[heading.name if heading else "" for heading in headings], said]


main()
