"""Docstrings begin with a verb or a noun, so that a reader who looks for one finds it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
FILES = sorted(path.relative_to(ROOT) for path in (ROOT / "swin_annotator").rglob("*.py"))
FOLDERS = sorted({path.parent for path in FILES})
"""A test for each: for each file they take longer to be set up than to run."""
QUESTIONS = {"What", "Whether", "How", "Where", "When", "While", "Which", "Who", "Whose", "Whom", "Whoever", "Why"}

HALVES = {"Of", "By", "So"}
"""Beginnings that are half of a sentence, whose other half would be the name."""


def docstrings(tree: ast.AST) -> Iterator[ast.Constant]:
    """Strings that stand alone: docstrings of modules, classes, functions and attributes."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
            yield node.value


@pytest.mark.parametrize("folder", FOLDERS, ids=str)
def test_no_docstring_begins_with_a_question_word_or_amid_a_sentence(folder: Path) -> None:
    first = {
        f"{path}:{text.lineno}": str(text.value).split(maxsplit=1)[0]
        for path in FILES
        if path.parent == folder
        for text in docstrings(ast.parse((ROOT / path).read_text(encoding="utf-8")))
        if str(text.value).strip()
    }
    assert {place: word for place, word in first.items() if word.rstrip(",:") in QUESTIONS | HALVES} == {}
