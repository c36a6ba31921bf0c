"""Tests ask public questions: none reaches for a private name of the package."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
FILES = sorted(path.relative_to(ROOT) for path in (ROOT / "tests").rglob("*.py"))
FOLDERS = sorted({path.parent for path in FILES})
"""A test for each: for each file they take longer to be set up than to run."""
STILL: dict[str, int] = {}
"""Uses that are left, by file; the numbers only go down."""
OTHERS = {
    "_replace",
    "_fields",
    "_apply",
    "_parameters",
    "_buffers",
    "_from_config",
    "_attn_implementation",
    "_preprocess_text",
}
"""Names of the standard library, torch and transformers that the package happens to have, too."""


def is_private(name: str) -> bool:
    """One underscore, or a longer one that is no name of Python's own."""
    return name.startswith("_") and not name.endswith("__") and name not in OTHERS


@cache
def private_names() -> frozenset[str]:
    """Private names that the package defines: functions, classes, and what is assigned."""
    found = set()
    for path in (ROOT / "swin_annotator").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.FunctionDef(name=name) | ast.ClassDef(name=name) | ast.AsyncFunctionDef(name=name):
                    found.add(name)
                case ast.Attribute(attr=name, ctx=ast.Store()) | ast.Name(id=name, ctx=ast.Store()):
                    found.add(name)
    return frozenset(filter(is_private, found))


def uses(tree: ast.Module) -> Iterator[str]:
    """Private names of the package that a test reads, sets, replaces or imports; those of its own classes are free."""
    for node in ast.walk(tree):
        match node:
            case ast.Attribute(value=ast.Name(id="self" | "cls")):
                continue
            case ast.Attribute(attr=name):
                yield from (name,)
            case ast.Call(func=ast.Attribute(attr="setattr"), args=[_, ast.Constant(value=str(name)), *_]):
                yield name
            case ast.Call(func=ast.Attribute(attr="setattr"), args=[ast.Constant(value=str(path)), *_]):
                yield path.rsplit(".", 1)[-1]
            case ast.ImportFrom(module=str(module), names=names) if module.startswith("swin_annotator"):
                yield from (alias.name for alias in names)


@pytest.mark.parametrize("folder", FOLDERS, ids=str)
def test_no_test_reaches_for_a_private_name(folder: Path) -> None:
    for path in FILES:
        if path.parent == folder:
            tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
            found = [name for name in uses(tree) if name in private_names()]
            assert len(found) <= STILL.get(path.as_posix(), 0), (path, found)
