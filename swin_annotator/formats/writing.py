"""Choices of how labels go out, where a format leaves one, and where the parts of a split go."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from swin_annotator.core.class_numbers import Numbering
from swin_annotator.formats.image_copies import COPY

MANIFEST = "export_manifest.json"
"""Name of the file in a folder of labels in which an export describes itself."""


@dataclass(frozen=True, slots=True)
class Writing:
    """Wishes to a writer."""

    masks: str = "polygon"
    """``polygon``: outlines wherever they give the same pixels; ``rle``: run lengths for every shape."""
    images: str = COPY
    """Fate of image files, in formats that have a place for them: ``copy``, ``link`` or ``leave``."""
    numbering: Numbering | None = None
    """Rule by which classes get their numbers, in formats that have some; None: the format's usual one."""


def part_paths(out: Path, names: Iterable[str], suffix: str) -> dict[str, Path]:
    """Part of a split -> its file: ``out/train.json``, or ``labels_train.json`` for ``labels.json``.

    Args:
        out: a folder, or a file name that each part's name is put into.
        names: the empty name, of labels that are not split, is ``out`` itself.
        suffix: of the format's files; empty: a folder for each part.
    """
    if suffix and out.suffix.lower() == suffix:
        return {name: out.with_name(f"{out.stem}_{name}{out.suffix}") if name else out for name in names}
    return {name: out / f"{name}{suffix}" if name else out for name in names}
