"""Finds every text in the code that an owner reads."""

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import twohats

PACKAGE = Path(twohats.__file__).parent
# What is called with a text, and which argument it is.
_ASKED = {"tr": 0, "_tr": 0, "say": 0, "translate": 1}
# What is done as one step: the desk's ways to do it, those of pages and forms, and the sample's own.
STEPS = frozenset({"do", "do_for_both", "_do", "_do_for_each", "_do_for_chosen", "for_each", "_for_each", "_keep"})
STEPS |= {"market", "marketing", "sales", "month", "owner"}
_SENSE_AFTER = 1
_EVERYWHERE = "everywhere"


@dataclass
class Message:
    """A text, the sense it has where there are two, and the modules it stands in."""

    text: str
    sense: str = ""
    places: set[str] = field(default_factory=set)

    @property
    def key(self) -> str:
        """As the catalogue names it."""
        return f"{self.text}\x04{self.sense}" if self.sense else self.text

    @property
    def room(self) -> str:
        """The room it stands in, or `everywhere`."""
        rooms = {place.partition("/")[0].removesuffix(".py") for place in self.places}
        return rooms.pop() if len(rooms) == 1 else _EVERYWHERE


@cache
def messages() -> dict[str, Message]:
    """Every text of the program by its key, in the order of the code."""
    found: dict[str, Message] = {}
    paths = sorted(PACKAGE.rglob("*.py"))
    trees = {path.relative_to(PACKAGE).as_posix(): ast.parse(path.read_text(encoding="utf-8")) for path in paths}
    errors = _errors(trees.values())
    for place, tree in trees.items():
        for text, sense in _texts(tree, errors):
            message = Message(text, sense)
            if text:
                found.setdefault(message.key, message).places.add(place)
    return found


@cache
def steps() -> dict[str, set[str]]:
    """The names of all steps, `{}` for a number in them, and the modules that take them."""
    found: dict[str, set[str]] = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and _name(node.func) in STEPS | {"marked"}:
                for name in (name for argument in node.args[:2] for name in _named(argument)):
                    found.setdefault(name, set()).add(path.relative_to(PACKAGE).as_posix())
    return found


def _named(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.JoinedStr):
        yield "".join(str(one.value) if isinstance(one, ast.Constant) else "{}" for one in node.values)
    else:
        yield from _literals(node)


def _errors(trees: Iterable[ast.Module]) -> set[str]:
    """The names of all errors whose sentence is the owner's."""
    parents = {
        node.name: {base.id for base in node.bases if isinstance(base, ast.Name)}
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }
    known = {"OwnerError"}
    while more := {name for name, bases in parents.items() if bases & known} - known:
        known |= more
    return known


def _texts(tree: ast.Module, errors: set[str]) -> Iterator[tuple[str, str]]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = _name(node.func)
        if name in {"marked", "_"}:
            sense = "".join(_literals(node.args[1])) if len(node.args) > 1 else ""
            yield from ((text, sense) for text in _held(node.args[0]))
        elif name in STEPS:
            # How a step is called, in English: so the file keeps it.
            yield from ((text, "") for argument in node.args[:2] for text in _literals(argument))
        elif name == "many":
            yield from ((text, "") for argument in node.args[1:] for text in _literals(argument))
        elif name in errors and node.args:
            yield from ((text, "") for text in _literals(node.args[0]))
        elif name in _ASKED and len(node.args) > _ASKED[name]:
            sense = "".join(text for more in node.args[_ASKED[name] + _SENSE_AFTER :] for text in _literals(more))
            yield from ((text, sense) for text in _literals(node.args[_ASKED[name]]))


def _name(called: ast.expr) -> str:
    return called.attr if isinstance(called, ast.Attribute) else called.id if isinstance(called, ast.Name) else ""


def _literals(node: ast.expr) -> Iterator[str]:
    """The texts that an expression may be: a literal, or one of two."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)


def _held(node: ast.expr) -> Iterator[str]:
    """The texts in a table; what a dict's keys are is for the program."""
    if isinstance(node, ast.Dict):
        for value in node.values:
            yield from _held(value)
    elif isinstance(node, ast.Tuple | ast.List | ast.Set):
        for one in node.elts:
            yield from _held(one)
    elif isinstance(node, ast.Call):
        for one in (*node.args, *(keyword.value for keyword in node.keywords)):
            yield from _held(one)
    else:
        yield from _literals(node)
