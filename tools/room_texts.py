"""What the rooms below the window say to people, found in their source.

Sentences of errors, of progress and of advice are found where they are made; texts that are made apart from them are
marked with ``swin_annotator.texts.shown``. Titles, notes and licences come from the list of shipped models.
"""

from __future__ import annotations

import ast
import json
import sys
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from templates import VALUE, Scope, assigned, shape, templates

ROOT = Path(__file__).resolve().parent.parent
WINDOW = "swin_annotator.ui"
MODELS = "resources/models.toml"
ROOMS = "resources/translations/rooms.json"
LEFT_OUT = {
    "swin_annotator/models/runtime/openvino.py": "the command “models accelerate” shows it; the window logs it",
    "swin_annotator/settings.py": "settings are read before there is a window",
}
"""Files that the window reaches and whose words it never shows, and why."""
_SPEAKERS = {"Progress": slice(2, 3), "Advice": slice(0, 2), "shown": slice(0, 1)}
"""Calls with texts for people besides errors: which arguments they are."""
_WORDS = {"message", "hint"}
"""Keywords with such texts; attributes of an error that is raised as another kind."""


def known_shapes() -> dict[str, str]:
    """The listed texts by shape: they keep the names of their values, whichever file says them first."""
    return {shape(text): text for text in json.loads((ROOT / ROOMS).read_text(encoding="utf-8"))}


@dataclass
class Found:
    """What was found."""

    texts: dict[str, set[str]] = field(default_factory=dict)
    """Template -> files that say it."""
    unclear: list[str] = field(default_factory=list)
    """Places whose words can't be told from the source."""
    files: set[str] = field(default_factory=set)
    """What the window reaches."""
    _shapes: dict[str, str] = field(default_factory=known_shapes)

    def take(self, text: str, file: str) -> None:
        """Keep a template with words in it; one that differs in the names of its values alone is the same."""
        if any(character.isalpha() for character in VALUE.sub("", text)):
            kept = self._shapes.setdefault(shape(text), text)
            self.texts.setdefault(kept, set()).add(file)


@cache
def found() -> Found:
    """All texts of the files that the window reaches, and of the list of models."""
    result = Found()
    modules = _modules()
    trees = [tree for _, tree in modules.values()]
    errors, marked = _errors(trees), _marked(trees)
    others = {name.rpartition(".")[2]: assigned(tree.body) for name, (_, tree) in modules.items()}
    for name in sorted(_reached(modules)):
        file, tree = modules[name]
        result.files.add(file)
        for call, scope in _calls(tree, Scope({}, assigned(tree.body), others)) if file not in LEFT_OUT else ():
            for node in _said(call, errors):
                said = templates(node, scope)
                for text in said or ():
                    result.take(text, file)
                if said is None and not _said_elsewhere(node, scope, marked):
                    result.unclear.append(f"{file}:{node.lineno}: {ast.unparse(node)}")
    for text in _models():
        result.take(text, MODELS)
    return result


def _models() -> Iterator[str]:
    """Titles, notes and licences of the models that are listed; a licence of one word is a name."""
    for model in tomllib.loads((ROOT / MODELS).read_text(encoding="utf-8"))["models"].values():
        if model.get("listed", True):
            yield from (model["title"], model["note"])
            if " " in model["licence"]:
                yield model["licence"]


@cache
def parsed(path: Path) -> ast.Module:
    """A file of the source, read once."""
    return ast.parse(path.read_text(encoding="utf-8"))


@cache
def nodes(tree: ast.AST) -> tuple[ast.AST, ...]:
    """Everything in ``tree``, walked once."""
    return tuple(ast.walk(tree))


def _modules() -> dict[str, tuple[str, ast.Module]]:
    """Name -> file and what is in it."""
    modules = {}
    for path in sorted((ROOT / "swin_annotator").rglob("*.py")):
        file = path.relative_to(ROOT)
        name = ".".join(file.with_suffix("").parts).removesuffix(".__init__")
        modules[name] = file.as_posix(), parsed(path)
    return modules


def _reached(modules: Mapping[str, tuple[str, ast.Module]]) -> set[str]:
    """Modules below the window that it imports, at first hand or not, early or late, or by name."""
    seen: set[str] = set()
    waiting = [name for name in modules if name.startswith(WINDOW)]
    while waiting:
        name = waiting.pop()
        if name in modules and name not in seen:
            seen.add(name)
            waiting += _used(modules[name][1])
    return {name for name in seen if not name.startswith(WINDOW)}


def _used(tree: ast.Module) -> Iterator[str]:
    for node in nodes(tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            yield from (node.module, *(f"{node.module}.{alias.name}" for alias in node.names))
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):  # the registries' "module:attribute"
            yield node.value.partition(":")[0]


def _errors(trees: Iterable[ast.Module]) -> set[str]:
    """Names of AnnotatorError and its children, also those that an import gives them."""
    parents: dict[str, set[str]] = {}
    for node in (node for tree in trees for node in nodes(tree)):
        if isinstance(node, ast.ClassDef):
            parents.setdefault(node.name, set()).update(_name(base) for base in node.bases)
        elif isinstance(node, ast.ImportFrom):
            for alias in node.names:
                parents.setdefault(alias.asname or alias.name, set()).add(alias.name)
    known = {"AnnotatorError"}
    while more := {name for name, above in parents.items() if above & known} - known:
        known |= more
    return known


def _marked(trees: Iterable[ast.Module]) -> set[str]:
    """``shown``, and functions that mark all that they return."""
    known = {"shown"}
    for node in (node for tree in trees for node in nodes(tree)):
        if isinstance(node, ast.FunctionDef):
            returned = [part.value for part in nodes(node) if isinstance(part, ast.Return) and part.value]
            if returned and all(isinstance(part, ast.Call) and _name(part.func) == "shown" for part in returned):
                known.add(node.name)
    return known


def _calls(tree: ast.Module, scope: Scope) -> Iterator[tuple[ast.Call, Scope]]:
    """All calls and where they stand."""
    inside: dict[ast.AST, Scope] = {}
    for function in (node for node in nodes(tree) if isinstance(node, ast.FunctionDef)):
        here = Scope(assigned(nodes(function)), scope.module, scope.others)
        inside.update(dict.fromkeys(nodes(function), here))
    yield from ((node, inside.get(node, scope)) for node in nodes(tree) if isinstance(node, ast.Call))


def _said(call: ast.Call, errors: set[str]) -> Iterator[ast.expr]:
    """What a call gives people to read."""
    name = _name(call.func)
    if name in errors or name in _SPEAKERS:
        yield from call.args[_SPEAKERS.get(name, slice(0, 1))]
        yield from (word.value for word in call.keywords if word.arg in _WORDS)


def _said_elsewhere(node: ast.expr, scope: Scope, marked: set[str]) -> bool:
    """Whether the words are found where they are made: in another error, or marked."""
    if isinstance(node, ast.Attribute):
        return node.attr in _WORDS
    if isinstance(node, ast.IfExp):
        return all(_said_elsewhere(part, scope, marked) for part in (node.body, node.orelse))
    if isinstance(node, ast.Name):
        given = scope.given(node)
        return bool(given) and all(_said_elsewhere(part, scope, marked) for part in given)
    return isinstance(node, ast.Call) and _name(node.func) in marked


def _name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""
