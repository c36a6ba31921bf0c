"""Every label format brings back what it says that it carries, whatever the labels are."""

from __future__ import annotations

import tempfile
from collections import defaultdict
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from drawn import datasets
from hypothesis import given, settings
from PIL import Image as Pillow

from swin_annotator import formats
from swin_annotator.core import masks
from swin_annotator.core.dataset import Dataset, Reading
from swin_annotator.core.types import Annotation, Image, Rle
from swin_annotator.formats import single_rings
from swin_annotator.formats.label_features import SEPARATE, Feature

OBJECTS = [name for name in formats.FORMATS if formats.named(name).OBJECTS]
APART = [name for name in OBJECTS if set(SEPARATE) <= formats.named(name).CARRIES]
FEWER = settings(max_examples=max(5, settings().max_examples // 8))


def round_trip(name: str, given: Dataset, root: Path) -> Reading:
    """What is read of what was written, beside images of these sizes."""
    photos = root / "photos"
    photos.mkdir(exist_ok=True)
    for image in given.images:
        height, width = image.size_hw or (1, 1)
        Pillow.new("RGB", (width, height)).save(photos / image.path)
    out = root / f"out{formats.named(name).SUFFIX}"
    formats.write(name, Dataset(given.images, given.categories, given.annotations, root=photos), out)
    return formats.read(name, out, photos)


def by_image(dataset: Dataset) -> dict[str, list[tuple[str, Annotation]]]:
    """File name -> its objects with the names of their categories, in the order of their ids."""
    names = {category.id: category.name for category in dataset.categories}
    paths = {image.id: Path(image.path).stem for image in dataset.images}
    found = defaultdict(list)
    for row in sorted(dataset.annotations, key=lambda row: row.id):
        found[paths[row.image_id]].append((names[row.category_id], row))
    return dict(found)


def pixels(row: Annotation, size_hw: tuple[int, int]) -> bytes:
    if row.mask is not None:
        return row.mask.counts
    rings = row.polygons or (single_rings.box_corners(row).ravel().tolist(),)
    return masks.from_polygons(rings, size_hw).counts


def compare(name: str, row: Annotation, was: Annotation, size: tuple[int, int]) -> None:
    carries = formats.named(name).CARRIES
    if carries & {Feature.BOXES, Feature.OUTLINES}:
        assert row.bbox_xywh == pytest.approx(was.bbox_xywh, abs=1e-5)
    if Feature.OUTLINES in carries:
        assert pixels(row, size) == pixels(was, size)
    if Feature.BOXES in carries and not was.polygons and was.mask is None:
        assert not row.polygons
        assert row.mask is None
    if Feature.SCORES in carries:
        assert row.score == was.score
    if Feature.ATTRIBUTES in carries:
        assert dict(row.attributes) == dict(was.attributes)


@pytest.mark.parametrize("name", APART)
@FEWER
@given(labels=datasets())
def test_objects_come_back(name: str, labels: Dataset) -> None:
    with tempfile.TemporaryDirectory() as root:
        reading = round_trip(name, labels, Path(root))
    assert [problem for problem in reading.problems if problem.severity == "error"] == []
    found, wanted = by_image(reading.dataset), by_image(labels)
    assert {path: [name for name, _ in rows] for path, rows in found.items()} == {
        path: [name for name, _ in rows] for path, rows in wanted.items()
    }
    sizes = {Path(image.path).stem: image.size_hw or (1, 1) for image in labels.images}
    for path, rows in wanted.items():
        for (_, row), (_, was) in zip(found[path], rows, strict=True):
            compare(name, row, was, sizes[path])


@pytest.mark.parametrize("name", sorted(set(OBJECTS) - set(APART)))
@FEWER
@given(labels=datasets())
def test_pixels_of_a_category_come_back_where_nothing_lies_over_them(name: str, labels: Dataset) -> None:
    with tempfile.TemporaryDirectory() as root:
        found = by_image(round_trip(name, labels, Path(root)).dataset)
    for path, rows in by_image(labels).items():
        size = next(image.size_hw or (1, 1) for image in labels.images if Path(image.path).stem == path)
        drawn = [(category, masks.decode(Rle(size, pixels(row, size)))) for category, row in rows]
        often = np.sum([mask for _, mask in drawn], axis=0)
        for category in {category for category, _ in rows}:
            alone = np.any([mask for one, mask in drawn if one == category], axis=0) & (often == 1)
            again = [masks.decode(Rle(size, pixels(r, size))) for one, r in found.get(path, ()) if one == category]
            assert not (alone & ~np.any([*again, np.zeros(size, bool)], axis=0)).any()


@pytest.mark.parametrize("name", [name for name in OBJECTS if name != "yolo-obb"])  # it cuts turned boxes at the border
@FEWER
@given(labels=datasets())
def test_what_was_read_is_written_and_read_the_same(name: str, labels: Dataset) -> None:
    """The first trip may lose what the format can't carry; the second loses nothing more."""
    with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as two:
        first = round_trip(name, labels, Path(one)).dataset
        held = {Path(image.path).stem: image for image in labels.images}
        assert {Path(image.path).stem for image in first.images} <= held.keys()
        plain = Dataset(tuple(_flat(image, held) for image in first.images), first.categories, first.annotations)
        second = round_trip(name, plain, Path(two)).dataset
    once, twice = by_image(first), by_image(second)
    assert {path: [category for category, _ in rows] for path, rows in once.items()} == {
        path: [category for category, _ in rows] for path, rows in twice.items()
    }
    for path, rows in once.items():
        for (_, was), (_, row) in zip(rows, twice[path], strict=True):
            assert row.bbox_xywh == pytest.approx(was.bbox_xywh, abs=1e-4)


def _flat(image: Image, held: dict[str, Image]) -> Image:
    known = held[Path(image.path).stem]
    return replace(image, path=known.path, size_hw=known.size_hw, extra={})
