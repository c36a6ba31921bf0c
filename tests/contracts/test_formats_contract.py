"""What every label format promises."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow

from swin_annotator import formats
from swin_annotator.core import masks, turned
from swin_annotator.core.dataset import Dataset
from swin_annotator.core.turned import TurnedBox
from swin_annotator.core.types import Annotation, Category, Image, Source
from swin_annotator.formats import single_rings
from swin_annotator.formats.label_features import SEPARATE, Feature, lost
from swin_annotator.formats.writing import Writing

IMPORT = Source("import")
WIDE, TALL = Image(1, "a b/wide.jpg", (20, 300)), Image(2, "ü/tall.png", (900, 40))
CATS = (Category(7, "cat"), Category(2, "dog, 二"))
MASK = np.zeros((20, 300), bool)
MASK[3:9, 100:250] = True

CASES = {
    "nothing": Dataset(),
    "empty image": Dataset((WIDE, TALL), CATS),
    "no categories": Dataset((WIDE,)),
    "tags": Dataset((replace(WIDE, tags=("night", "wet, дождь")), TALL)),
    "boxes": Dataset(
        (WIDE, TALL), CATS, (Annotation(1, 2, 7, (1.5, 700.25, 30.0, 199.75), source=IMPORT, score=0.125),)
    ),
    "huge ids": Dataset(
        (Image(2**40, "a.jpg", (5, 5)),),
        (Category(2**41, "x"),),
        (Annotation(2**50, 2**40, 2**41, (0.0, 0.0, 5.0, 5.0), source=IMPORT),),
    ),
    "polygons": Dataset(
        (TALL,), CATS, (Annotation(3, 2, 2, (1.0, 1.0, 9.0, 800.0), source=IMPORT, polygons=((1, 1, 10, 1, 10, 801),)),)
    ),
    "turned": Dataset(
        (TALL,), CATS, (turned.shaped(Annotation(3, 2, 2, (0, 0, 1, 1), source=IMPORT), TurnedBox(20, 500, 90, 9, 80)),)
    ),
    "masks": Dataset(
        (WIDE,), CATS, (Annotation(3, 1, 2, (100.0, 3.0, 150.0, 6.0), source=IMPORT, mask=masks.encode(MASK)),)
    ),
    "crowd": Dataset(
        (WIDE,),
        CATS,
        (Annotation(3, 1, 2, (100.0, 3.0, 150.0, 6.0), source=IMPORT, mask=masks.encode(MASK), iscrowd=True),),
    ),
}


OBJECTS = [name for name in formats.FORMATS if formats.named(name).OBJECTS]
TAGS = [name for name in formats.FORMATS if not formats.named(name).OBJECTS]
LOSSLESS = [name for name in OBJECTS if set(Feature) <= formats.named(name).CARRIES]


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("name", LOSSLESS)
def test_a_round_trip_is_exact(name: str, case: str, tmp_path: Path) -> None:
    how = Writing(masks="rle" if case == "masks" else "polygon")
    formats.write(name, CASES[case], tmp_path / "labels.json", how)
    reading = formats.read(name, tmp_path / "labels.json")
    assert reading.dataset == CASES[case]
    assert [problem for problem in reading.problems if problem.severity == "error"] == []


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Images on disk: one with objects of every kind, one with a single object, one with none."""
    root = tmp_path / "photos"
    for path, (height, width) in {"a b/wide.png": (20, 300), "ü/tall.png": (900, 40), "none.png": (30, 30)}.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        Pillow.new("RGB", (width, height)).save(root / path)
    return root


def everything(root: Path) -> Dataset:
    holed = MASK.copy()
    holed[5:7, 120:140] = False
    rings = ((1.5, 1.25, 10.0, 1.0, 10.0, 12.0), (200.0, 2.0, 220.0, 2.0, 220.0, 9.0, 200.0, 9.0))
    rows = (
        Annotation(1, 1, 7, (1.5, 3.25, 30.0, 9.75), source=IMPORT, score=0.125),
        Annotation(2, 1, 2, (1.5, 1.0, 8.5, 11.0), source=IMPORT, polygons=rings[:1]),
        Annotation(3, 1, 2, (1.5, 1.0, 218.5, 11.0), source=IMPORT, polygons=rings),
        Annotation(4, 1, 7, (100.0, 3.0, 150.0, 6.0), source=IMPORT, mask=masks.encode(holed)),
        Annotation(5, 2, 2, (0.0, 0.0, 40.0, 900.0), source=IMPORT, attributes={"occluded": True}),
    )
    images = (Image(1, "a b/wide.png", (20, 300), tags=("wet",)), Image(2, "ü/tall.png", (900, 40)))
    return Dataset((*images, Image(3, "none.png", (30, 30))), CATS, rows, root=root)


def out_of(name: str, tmp_path: Path) -> Path:
    return tmp_path / f"out{formats.named(name).SUFFIX}"


def pixels(row: Annotation, size_hw: tuple[int, int]) -> bytes:
    if row.mask is not None:
        return row.mask.counts
    rings = row.polygons or (single_rings.box_corners(row).ravel().tolist(),)
    return masks.from_polygons(rings, size_hw).counts


@pytest.mark.parametrize("name", [name for name in OBJECTS if set(SEPARATE) <= formats.named(name).CARRIES])
def test_what_a_format_says_it_carries_comes_back(name: str, folder: Path, tmp_path: Path) -> None:
    form, given = formats.named(name), everything(folder)
    formats.write(name, given, out_of(name, tmp_path))
    reading = formats.read(name, out_of(name, tmp_path), folder)
    assert [problem for problem in reading.problems if problem.severity == "error"] == []
    found = reading.dataset
    sizes = {Path(image.path).stem: image.size_hw for image in found.images if image.size_hw is not None}
    wanted_sizes = {"wide": (20, 300), "tall": (900, 40), "none": (30, 30)}
    assert sizes.items() <= wanted_sizes.items()
    assert {"wide", "tall"} <= sizes.keys()
    names = {category.id: category.name for category in found.categories}
    assert sorted(names.values()) == ["cat", "dog, 二"]
    stems = {image.id: Path(image.path).stem for image in found.images}
    rows = sorted(found.annotations, key=lambda row: row.id)
    by_image = {stem: [row for row in rows if stems[row.image_id] == stem] for stem in ("wide", "tall")}
    assert [len(by_image[stem]) for stem in ("wide", "tall")] == [4, 1]
    for row, was in zip([*by_image["wide"], *by_image["tall"]], given.annotations, strict=True):
        assert names[row.category_id] == {c.id: c.name for c in CATS}[was.category_id]
        if form.CARRIES & {Feature.BOXES, Feature.OUTLINES} or not (was.polygons or was.mask):
            assert row.bbox_xywh == pytest.approx(was.bbox_xywh, abs=1e-6)
        size = sizes[stems[row.image_id]]
        if Feature.OUTLINES in form.CARRIES:
            assert pixels(row, size) == pixels(was, size)
        if Feature.BOXES in form.CARRIES and not was.polygons and was.mask is None:
            assert not row.polygons
            assert row.mask is None
        if Feature.SCORES in form.CARRIES:
            assert row.score == was.score
        if Feature.ATTRIBUTES in form.CARRIES:
            assert dict(row.attributes) == was.attributes
    assert formats.guess(out_of(name, tmp_path)) in (name, *SAME_READER.get(name, ()))


SAME_READER = {"yolo-segment": ("yolo",), "yolo-obb": ("yolo",), "yolo-pose": ("yolo",), "xanylabeling": ("labelme",)}


@pytest.mark.parametrize("name", OBJECTS)
def test_every_loss_is_told_before_anything_is_written(name: str, folder: Path) -> None:
    form = formats.named(name)
    losses = lost(everything(folder), form.CARRIES, form.TITLE)
    there = {Feature.OUTLINES: 3, Feature.BOXES: 2, Feature.INSTANCES: 2, Feature.LAYERS: 4}
    there |= {Feature.SCORES: 1, Feature.ATTRIBUTES: 1, Feature.TAGS: 1}
    assert {loss.feature: loss.count for loss in losses} == {f: n for f, n in there.items() if f not in form.CARRIES}
    assert all(form.TITLE in loss.message for loss in losses)


@pytest.mark.parametrize("name", OBJECTS)
def test_labels_of_no_images_and_images_without_labels_are_written(name: str, folder: Path, tmp_path: Path) -> None:
    formats.write(name, Dataset((Image(3, "none.png", (30, 30)),), CATS, root=folder), out_of(name, tmp_path))
    assert formats.read(name, out_of(name, tmp_path), folder).dataset.annotations == ()


@pytest.mark.parametrize("name", OBJECTS)
def test_two_writes_give_the_same_bytes(name: str, folder: Path, tmp_path: Path) -> None:
    found = []
    for part in ("a", "b"):
        out = out_of(name, tmp_path / part)
        formats.write(name, everything(folder), out)
        files = [out] if out.is_file() else sorted(path for path in out.rglob("*") if path.is_file())
        found.append([(path.relative_to(tmp_path / part), path.read_bytes()) for path in files])
    assert found[0] == found[1]


@pytest.mark.parametrize("name", OBJECTS)
def test_nothing_is_left_where_writing_fails(name: str, folder: Path, tmp_path: Path) -> None:
    bad = replace(everything(folder), annotations=(Annotation(1, 99, 7, (0.0, 0.0, 1.0, 1.0)),))
    with pytest.raises(ValueError, match="image"):
        formats.write(name, bad, out_of(name, tmp_path / "there"))
    assert not any((tmp_path / "there").rglob("*"))


@pytest.mark.parametrize("name", TAGS)
def test_tags_come_back_on_the_images_that_have_them(name: str, tmp_path: Path) -> None:
    """Names may lose their folders; whatever a tag is called, it is found again where no system refuses its letters."""
    form = formats.named(name)
    root = tmp_path / "photos"
    images = [replace(WIDE, tags=("night", "wet, дождь")), replace(TALL, tags=("night",)), Image(3, "c.jpg")]
    for image in images:
        (root / image.path).parent.mkdir(parents=True, exist_ok=True)
        (root / image.path).write_bytes(image.path.encode())
    out = tmp_path / f"out{form.SUFFIX}"
    formats.write(name, Dataset(tuple(images), root=root), out)
    reading = formats.read(name, out)
    assert reading.problems == ()
    found = {image.path.rsplit("/", 1)[-1]: set(image.tags) for image in reading.dataset.images if image.tags}
    assert found == {"wide.jpg": {"night", "wet, дождь"}, "tall.png": {"night"}}
    assert formats.guess(out) == name
