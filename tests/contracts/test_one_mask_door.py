"""Run lengths are packed and unpacked in one package: ``core.masks``."""

from __future__ import annotations

import ast
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent.parent / "swin_annotator"
MAY = {PACKAGE / "core" / "masks", PACKAGE / "bench"}
"""The package itself, and benches that measure beside the plain library."""


def test_no_other_room_asks_the_library_of_run_lengths() -> None:
    asking = set()
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.ImportFrom(module="pycocotools", names=names) if any(n.name == "mask" for n in names):
                    asking.add(path)
                case ast.Import(names=names) if any(n.name == "pycocotools.mask" for n in names):
                    asking.add(path)
    assert {path for path in asking if not MAY & set(path.parents)} == set()
