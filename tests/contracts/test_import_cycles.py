"""No modules of a room need each other, not even for their types."""

from __future__ import annotations

import pytest

grimp = pytest.importorskip("grimp")


@pytest.fixture(scope="module")
def imports() -> dict[str, set[str]]:
    """Module -> modules that it imports, wherever in the file and for whatever reason."""
    graph = grimp.build_graph("swin_annotator", exclude_type_checking_imports=False, cache_dir=None)
    return {module: graph.find_modules_directly_imported_by(module) for module in graph.modules}


@pytest.mark.parametrize(
    "folder", ["ui", "models", "core", "engine", "store", "formats", "work", "bench", "training", "cli"]
)
def test_no_module_reaches_itself(imports: dict[str, set[str]], folder: str) -> None:
    circles = [circle for circle in _circles(imports) if any(f".{folder}." in module for module in circle)]
    assert circles == [], "give one of them what it needs as an argument, or move what both need into a third"


def _circles(imports: dict[str, set[str]]) -> list[list[str]]:
    """Modules that reach each other, each group sorted (Tarjan's strongly connected components)."""
    place: dict[str, int] = {}
    lowest: dict[str, int] = {}
    waiting: list[str] = []
    found: list[list[str]] = []

    def visit(module: str) -> None:
        place[module] = lowest[module] = len(place)
        waiting.append(module)
        for target in imports[module]:
            if target not in place:
                visit(target)
            if target in waiting:
                lowest[module] = min(lowest[module], lowest[target])
        if lowest[module] == place[module]:
            start = waiting.index(module)
            group = sorted(waiting[start:])
            del waiting[start:]
            if len(group) > 1:
                found.append(group)

    for module in imports:
        if module not in place:
            visit(module)
    return found
