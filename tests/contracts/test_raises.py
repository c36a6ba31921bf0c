"""A public function that raises an error says so in its docstring."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
FILES = sorted(path.relative_to(ROOT) for path in (ROOT / "swin_annotator").rglob("*.py"))
FOLDERS = sorted({path.parent for path in FILES})
"""A test for each: for each file they take longer to be set up than to run."""
OF_PYTHON = {"NotImplementedError", "AssertionError", "StopIteration"}
OTHER_SCOPES = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda)


def raised(node: ast.AST) -> Iterator[str]:
    """Errors that a function raises itself, outside of ``try`` blocks, whose handlers may keep them."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, OTHER_SCOPES):
            continue
        if isinstance(child, ast.Raise) and child.exc is not None:
            yield ast.unparse(child.exc).split("(")[0]
        if isinstance(child, ast.Try):
            for part in (*child.handlers, *child.orelse, *child.finalbody):
                yield from raised(part)
        else:
            yield from raised(child)


def public_functions(node: ast.Module | ast.ClassDef) -> Iterator[ast.FunctionDef]:
    """Functions and methods that others may call."""
    for child in node.body:
        if isinstance(child, ast.ClassDef) and not child.name.startswith("_"):
            yield from public_functions(child)
        elif isinstance(child, ast.FunctionDef) and not child.name.startswith("_"):
            yield child


def says_how(text: str) -> bool:
    """The docstring has a section or a sentence on errors, or names one that others become."""
    return "Raises" in text or "Error" in text or "ImageUnreadable" in text or "ModelOutOfMemory" in text


@pytest.mark.parametrize("folder", FOLDERS, ids=str)
def test_public_functions_that_can_fail_say_how(folder: Path) -> None:
    silent = {
        f"{path}: {function.name}": errors
        for path in FILES
        if path.parent == folder
        for function in public_functions(ast.parse((ROOT / path).read_text(encoding="utf-8")))
        if (errors := set(raised(function)) - OF_PYTHON) and not says_how(ast.get_docstring(function) or "")
    }
    assert silent == {}
