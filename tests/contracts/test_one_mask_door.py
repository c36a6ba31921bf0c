"""Run lengths are packed and unpacked in one package: ``core.masks``."""

from __future__ import annotations

import ast

from source_text import PACKAGE, naming

MAY = {PACKAGE / "core" / "masks", PACKAGE / "bench"}
"""The package itself, and benches that measure beside the plain library."""


def test_no_other_room_asks_the_library_of_run_lengths() -> None:
    asking = set()
    for path, tree in naming("pycocotools"):
        for node in ast.walk(tree):
            match node:
                case ast.ImportFrom(module="pycocotools", names=names) if any(n.name == "mask" for n in names):
                    asking.add(path)
                case ast.Import(names=names) if any(n.name == "pycocotools.mask" for n in names):
                    asking.add(path)
    assert {path for path in asking if not MAY & set(path.parents)} == set()
