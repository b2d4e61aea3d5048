"""Finds, in a module's syntax tree, texts that go round the funnels."""

import ast
from collections.abc import Callable, Iterator

Find = Callable[[ast.AST], Iterator[ast.AST]]


def named(*words: str) -> Find:
    """Every mention of a word: as a name, an attribute, something imported, or a text that getattr may take."""

    def find(tree: ast.AST) -> Iterator[ast.AST]:
        for node in ast.walk(tree):
            mentioned = {
                *(getattr(node, part, None) for part in ("id", "attr", "module", "name") if hasattr(node, part)),
                *((node.value,) if isinstance(node, ast.Constant) and isinstance(node.value, str) else ()),
            }
            if mentioned & set(words):
                yield node

    return find


def called(node: ast.AST) -> str:
    """The last word of what is called: `tr` of `self.tr(…)`; empty for anything else."""
    if not isinstance(node, ast.Call):
        return ""
    return getattr(node.func, "attr", getattr(node.func, "id", ""))


def calls(tree: ast.AST, *words: str) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and called(node) in words:
            yield node


def is_ours(text: ast.AST) -> bool:
    """Whether a text is the program's own words and nothing else."""
    if isinstance(text, ast.IfExp):
        return is_ours(text.body) and is_ours(text.orelse)
    if called(text) in {"tr", "_tr"} and isinstance(text, ast.Call):
        return all(isinstance(one, ast.Constant) for one in text.args)
    return isinstance(text, ast.Constant)


def is_cleaned(text: ast.AST, *cleaners: str) -> bool:
    """Whether a text is our own words, or what a cleaner gives, or both put together."""
    if isinstance(text, ast.IfExp):
        return is_cleaned(text.body, *cleaners) and is_cleaned(text.orelse, *cleaners)
    if isinstance(text, ast.JoinedStr):
        return all(is_cleaned(one.value, *cleaners) for one in text.values if isinstance(one, ast.FormattedValue))
    return called(text) in cleaners or is_ours(text)


def is_tip(text: ast.AST) -> bool:
    return not isinstance(text, ast.JoinedStr) and is_cleaned(text, "tip")


def bare_tips(tree: ast.AST) -> Iterator[ast.AST]:
    """Tooltips are rich text where Qt thinks so: only `tip` escapes what is in them."""
    for node in calls(tree, "setToolTip"):
        if not all(is_tip(one) for one in (*node.args, *(word.value for word in node.keywords))):
            yield node
    for node in calls(tree, "showText"):
        if not is_tip(node.args[1] if len(node.args) > 1 else node):
            yield node


def bare_tip_roles(tree: ast.AST) -> Iterator[ast.AST]:
    """A model answers for its tooltips by `if role == …ToolTipRole: return tip(…)`, and in no other way."""
    good: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.If | ast.IfExp) and isinstance(node.test, ast.Compare):
            given = node.body if isinstance(node, ast.IfExp) else _returned(node.body)
            if isinstance(node.test.ops[0], ast.Eq) and given is not None and is_tip(given):
                good |= {id(one) for one in ast.walk(node.test)}
    yield from (one for one in named("ToolTipRole")(tree) if id(one) not in good)


def _returned(body: list[ast.stmt]) -> ast.AST | None:
    only = body[0] if len(body) == 1 else None
    return only.value if isinstance(only, ast.Return) else None


def raw_on_buttons(tree: ast.AST) -> Iterator[ast.AST]:
    """A button takes an ampersand for the mark of its letter: `on_button` doubles it."""
    for node in calls(tree, "QPushButton", "QCheckBox", "QRadioButton", "QAction", "make_button", "add_button"):
        yield from (one for part in node.args for one in calls(part, "shown"))
    yield from (one for one in ast.walk(tree) if isinstance(one, ast.Constant) and one.value == "&&")


def raw_titles(tree: ast.AST) -> Iterator[ast.AST]:
    """Qt hands them to the desktop as they are, and some desktops read notices as markup."""
    yield from (one for one in calls(tree, "setWindowTitle") if not is_cleaned(one.args[0], "shown"))
    for node in calls(tree, "showMessage"):
        if not all(is_cleaned(one, "notice") for one in node.args[:2]):
            yield node


def filled_in_twice(tree: ast.AST) -> Iterator[ast.AST]:
    """A hole that outlives the first filling in: what a customer wrote would be read as a pattern by the second."""
    for node in calls(tree, "tr", "_tr"):
        if any(isinstance(one, ast.Constant) and "{{" in str(one.value) for one in node.args):
            yield node


def raw_of_documents(tree: ast.AST) -> Iterator[ast.AST]:
    for node in calls(tree, "setTitle", "setAuthor", "setSubject", "setKeywords", "setProducer", "setCreator"):
        if not all(called(one) == "plain" or isinstance(one, ast.Constant) for one in node.args):
            yield node


def raw_file_names(tree: ast.AST) -> Iterator[ast.AST]:
    """What is suggested to the owner, and every name that is put together of parts."""
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef):
            clean = {"_suggested"} | {
                target.id
                for node in ast.walk(function)
                if isinstance(node, ast.Assign) and any(calls(node.value, "file_name"))
                for target in node.targets
                if isinstance(target, ast.Name)
            }
            yield from (one for one in calls(function, "save_path") if not _is_clean(one.args[1], clean))
            yield from (one for one in _put_together(function) if not all(_is_part(hole, clean) for hole in one))


def _is_clean(suggested: ast.AST, clean: set[str]) -> bool:
    return any(called(one) in {"file_name", *clean} or getattr(one, "id", "") in clean for one in ast.walk(suggested))


class _Holes(ast.AST):
    """The parts of one name that is put together."""

    def __init__(self, where: ast.AST, holes: list[ast.expr]) -> None:
        super().__init__()
        self.lineno = getattr(where, "lineno", 0)
        self.holes = holes

    def __iter__(self) -> Iterator[ast.expr]:
        return iter(self.holes)


def _put_together(tree: ast.AST) -> Iterator[_Holes]:
    """The holes of each text that becomes a part of a path."""
    for node in ast.walk(tree):
        parts: list[ast.expr] = []
        if called(node) in {"with_name", "with_stem", "joinpath", "Path"} and isinstance(node, ast.Call):
            parts = node.args
        elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Div):
            parts = [node.right]
        for part in parts:
            if isinstance(part, ast.JoinedStr):
                yield _Holes(part, [one.value for one in part.values if isinstance(one, ast.FormattedValue)])
            elif called(part) == "format":
                yield _Holes(part, [part])
            elif pieces := _added(part):
                yield _Holes(part, [one for one in pieces if not isinstance(one, ast.Constant)])


def _added(part: ast.expr) -> list[ast.expr]:
    """What is added up to a text; nothing where numbers are."""
    if not (isinstance(part, ast.BinOp) and isinstance(part.op, ast.Add)):
        return []
    pieces = [part.left, part.right]
    return pieces if any(isinstance(one, ast.Constant) and isinstance(one.value, str) for one in pieces) else []


def _is_part(hole: ast.AST, clean: set[str]) -> bool:
    """Whether it is a cleaned name, a part of a path that is there already, or a number or an ending."""
    word = getattr(hole, "attr", getattr(hole, "id", ""))
    return called(hole) == "file_name" or word in {"stem", "suffix", "name", "number", "version", "ending"} | clean


def put_together_while_waiting(tree: ast.AST) -> Iterator[ast.AST]:
    """A name is handed on from where our own words were made; anything put together here is not."""
    for node in calls(tree, "QProgressDialog", "setLabelText"):
        words = node.args[0] if node.args else node
        if not is_ours(words) and getattr(words, "id", "") != "words":
            yield node
