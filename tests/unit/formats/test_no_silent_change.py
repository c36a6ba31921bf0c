"""Every number in every format's files, made wrong in turn: told, refused, or of no account. Never another label."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image as Pillow

from swin_annotator import formats
from swin_annotator.core.dataset import Dataset
from swin_annotator.core.types import Annotation, Category, Image
from swin_annotator.engine.check import check
from swin_annotator.errors import LabelFileError

NUMBER = re.compile(r"(?<![\w.#\"-])-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?(?![\w.:-])")
TEXTS = (".json", ".jsonl", ".xml", ".csv", ".txt")
BAD = ("NaN", "-100000", "1e300", '"x"', "null", "[]")
OBJECTS = [name for name in formats.FORMATS if formats.named(name).OBJECTS]
MOST = 40
"""Numbers of one format's files."""


def written(name: str, tmp_path: Path) -> tuple[Path, Path]:
    """A small data set in a format, and its images."""
    root = tmp_path / "photos"
    root.mkdir()
    Pillow.new("RGB", (100, 80)).save(root / "a.png")
    ring = (30.5, 20.25, 60.5, 22.25, 55.5, 60.25, 41.0, 70.0, 33.0, 50.0)
    rows = (
        Annotation(1, 1, 1, (7.25, 20.5, 30.125, 12.0625)),
        Annotation(2, 1, 2, (30.5, 20.25, 30.0, 49.75), polygons=(ring,)),
    )
    data = Dataset((Image(1, "a.png", (80, 100)),), (Category(1, "cat"), Category(2, "dog")), rows, root=root)
    out = tmp_path / f"out{formats.named(name).SUFFIX}"
    formats.write(name, data, out)
    return out, root


def label_files(out: Path) -> list[Path]:
    found = [out] if out.is_file() else sorted(out.rglob("*"))
    return [file for file in found if file.suffix in TEXTS and file.name != "classes.txt" and file.is_file()]


def seen(name: str, out: Path, root: Path) -> object:
    """What a person sees of the labels."""
    reading = formats.read(name, out, root)
    names = {category.id: category.name for category in reading.dataset.categories}
    stems = {image.id: image.path for image in reading.dataset.images}
    rows = [
        (stems[a.image_id], names[a.category_id], [round(v, 3) for v in a.bbox_xywh], a.polygons, a.mask)
        for a in reading.dataset.annotations
    ]
    return (
        sorted(rows, key=repr),
        sorted(stems.values()),
        sorted(image.size_hw or () for image in reading.dataset.images),
    )


def faults(text: str, each: int) -> Iterator[str]:
    """The text with one number in it made wrong, for every number and ``each`` faults, which take turns."""
    for place, match in enumerate(list(NUMBER.finditer(text))[:MOST]):
        if text[: match.start()].endswith('"rotation": '):
            continue  # any angle is one
        for bad in (BAD[(place + turn * len(BAD) // each) % len(BAD)] for turn in range(each)):
            yield text[: match.start()] + bad + text[match.end() :]


@pytest.mark.parametrize("each", [2, pytest.param(len(BAD), marks=pytest.mark.slow)])
@pytest.mark.parametrize("name", OBJECTS)
def test_no_number_that_is_wrong_changes_a_label_unsaid(name: str, each: int, tmp_path: Path) -> None:
    out, root = written(name, tmp_path)
    before = seen(name, out, root)
    usual = {problem.message for problem in check(out, root)}
    silent = []
    for file in label_files(out):
        whole = file.read_text()
        for text in faults(whole, each):
            file.write_text(text)
            try:
                told = [problem for problem in check(out, root) if problem.message not in usual]
                after = seen(name, out, root)
            except LabelFileError:
                continue
            if after != before and not told:
                at = next(i for i, (a, b) in enumerate(zip(text, whole, strict=False)) if a != b)
                silent.append((file.name, text[max(0, at - 60) : at + 20]))
        file.write_text(whole)
    assert json.dumps(silent[:10], indent=1) == "[]", len(silent)
