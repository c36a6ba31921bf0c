"""The package as it is written, for tests of how it is written."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[1] / "swin_annotator"


def naming(*words: str, under: Path = PACKAGE) -> Iterator[tuple[Path, ast.Module]]:
    """Files that hold one of these words, and their syntax trees; all others are not parsed, most of the time."""
    for path in sorted(under.rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        if any(word in text for word in words):
            yield path, ast.parse(text)


def last_name(node: ast.AST) -> str:
    """The last word of a name with dots; nothing for an expression that has none."""
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")
