"""What a text in the source may say: expressions become templates with named values.

``f"{path.name} is empty."`` is ``"{path} is empty."``; ``len(...)`` is ``{n}``, a number. A value that is one of a few
texts is written out, a template each: a conditional, a name that was given texts, an entry of a table. One that is
marked by ``shown`` keeps its place, for it is a text of its own.
"""

from __future__ import annotations

import ast
import itertools
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

VALUE = re.compile(r"\{(\w+)\}")
_PLAIN = {"str", "type", "next", "iter", "sorted", "list", "join", "lower"}
"""Functions whose names say nothing of a value."""
Given = Mapping[str, list[ast.expr]]
"""Name -> what it was set to."""


@dataclass(frozen=True)
class Scope:
    """Where an expression stands."""

    local: Given = field(default_factory=dict)
    module: Given = field(default_factory=dict)
    others: Mapping[str, Given] = field(default_factory=dict)
    """By the last word of the module's name."""

    def given(self, node: ast.expr) -> list[ast.expr]:
        """What a name or ``module.NAME`` was set to; empty where that is not in the source."""
        if isinstance(node, ast.Name):
            return self.local.get(node.id) or self.module.get(node.id, [])
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            return self.others.get(node.value.id, {}).get(node.attr, [])
        return []


def assigned(body: Iterable[ast.AST]) -> dict[str, list[ast.expr]]:
    """What names are set to in these statements."""
    found: dict[str, list[ast.expr]] = {}
    for node in body:
        if isinstance(node, ast.Assign) and len(node.targets) == 1 and isinstance(node.targets[0], ast.Name):
            found.setdefault(node.targets[0].id, []).append(node.value)
        elif isinstance(node, ast.AnnAssign) and node.value is not None and isinstance(node.target, ast.Name):
            found.setdefault(node.target.id, []).append(node.value)
    return found


def templates(node: ast.expr, scope: Scope) -> list[str] | None:
    """All that ``node`` may say; None where none of its words are in the source."""
    said = _said(node, scope)
    return None if said is None else [_named_apart(text) for text in said]


def shape(template: str) -> str:
    """``template`` without the names of its values; numbers stay apart from the rest."""
    return VALUE.sub(lambda found: "{n}" if is_number(found[1]) else "{}", template)


def is_number(name: str) -> bool:
    """Whether values of this name are numbers."""
    return name.rstrip("0123456789") == "n"


def _said(node: ast.expr, scope: Scope) -> list[str] | None:
    match node:
        case ast.Constant(value=str(text)):
            return [text]
        case ast.JoinedStr():
            parts = [part.value if isinstance(part, ast.FormattedValue) else part for part in node.values]
            return _joined([_value(part, scope) for part in parts])
        case ast.IfExp():
            return _either([node.body, node.orelse], scope)
        case ast.BinOp(op=ast.Add()) if any(_said(side, scope) for side in (node.left, node.right)):
            return _joined([_value(side, scope) for side in (node.left, node.right)])
        case ast.Subscript():
            tables = [node.value, *scope.given(node.value)]
            return next((_either(table.values, scope) for table in tables if isinstance(table, ast.Dict)), None)
        case ast.Name() | ast.Attribute():
            return _either(scope.given(node), scope)
    return None


def _either(nodes: list[ast.expr], scope: Scope) -> list[str] | None:
    if all(_said(node, scope) is None for node in nodes):
        return None
    return list(dict.fromkeys(text for node in nodes for text in _value(node, scope)))


def _value(node: ast.expr, scope: Scope) -> list[str]:
    """What a value says, or its place."""
    said = _said(node, scope)
    return [f"{{{_name_of(node)}}}"] if said is None else said


def _joined(parts: list[list[str]]) -> list[str]:
    return ["".join(texts) for texts in itertools.product(*parts)]


def _named_apart(template: str) -> str:
    """``template`` with a number after a name that is there already."""
    seen: Counter[str] = Counter()

    def apart(found: re.Match[str]) -> str:
        seen[found[1]] += 1
        return f"{{{found[1]}{seen[found[1]] if seen[found[1]] > 1 else ''}}}"

    return VALUE.sub(apart, template)


def _name_of(node: ast.expr) -> str:
    return next(_names(node), "value").strip("_").lower()


def _names(node: ast.AST) -> Iterator[str]:
    """The names in ``node``, first the one that says best what its value is."""
    match node:
        case ast.Name(id=name):
            yield name
        case ast.Attribute(value=owner, attr=name):
            of_other = name == "name" and not (isinstance(owner, ast.Name) and owner.id == "self")
            yield from _names(owner) if of_other else (name,)
        case ast.Call(func=ast.Name(id="len")):
            yield "n"
        case ast.Call(func=ast.Name(id=name), args=[first, *_]) if name in _PLAIN:
            yield from _names(first)
        case ast.Call(func=ast.Attribute(value=owner, attr=name)) if name in _PLAIN:
            yield from _names(node.args[0] if name == "join" else owner)
        case ast.Call(func=called):
            yield from _names(called)
        case ast.BoolOp(values=values):
            yield from _names(values[-1])
        case _:
            for child in ast.iter_child_nodes(node):
                yield from _names(child)
