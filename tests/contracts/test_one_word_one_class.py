"""One word, one meaning: a reader never meets two classes of one name in one file."""

from __future__ import annotations

import ast
from collections import defaultdict
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
FILES = sorted(path.relative_to(ROOT) for path in (ROOT / "swin_annotator").rglob("*.py"))
FOLDERS = sorted({path.parent for path in FILES})
"""A test for each: for each file they take longer to be set up than to run."""


def tree(path: Path) -> ast.Module:
    """The syntax tree of a file of the package; not kept, since all of them together are a million objects."""
    return ast.parse((ROOT / path).read_text(encoding="utf-8"))


@cache
def classes() -> dict[str, set[str]]:
    """Names of the classes of each module, by the module's dotted name."""
    return {
        ".".join(path.with_suffix("").parts): {node.name for node in tree(path).body if isinstance(node, ast.ClassDef)}
        for path in FILES
    }


def met(path: Path) -> dict[str, set[str]]:
    """The modules whose class of a name is defined, imported or named in a file, by the class's name."""
    here = ".".join(path.with_suffix("").parts)
    found = defaultdict(set, {name: {here} for name in classes()[here]})
    modules: dict[str, str] = {}
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                if alias.name in classes().get(node.module, ()):
                    found[alias.name].add(node.module)
                elif f"{node.module}.{alias.name}" in classes():
                    modules[alias.asname or alias.name] = f"{node.module}.{alias.name}"
        elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in modules:
            module = modules[node.value.id]
            if node.attr in classes()[module]:
                found[node.attr].add(module)
    return found


@pytest.mark.parametrize("folder", FOLDERS, ids=str)
def test_no_two_classes_of_one_name_meet_in_a_file(folder: Path) -> None:
    for path in FILES:
        if path.parent == folder:
            assert {name: modules for name, modules in met(path).items() if len(modules) > 1} == {}, path


def test_no_room_has_two_public_classes_of_one_name() -> None:
    seen = defaultdict(list)
    for module, names in classes().items():
        room = module.split(".")[1:2]
        if room != ["bench"]:  # scripts: each has a ``Row`` of its own table, and none imports another's
            for name in names:
                if not name.startswith("_"):
                    seen[(*room, name)].append(module)
    assert {name: modules for name, modules in seen.items() if len(modules) > 1} == {}
