"""What every label format promises."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from swin_annotator import formats
from swin_annotator.core import masks
from swin_annotator.core.dataset import Dataset
from swin_annotator.core.types import Annotation, Category, Image, Source

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


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("name", OBJECTS)
def test_a_round_trip_is_exact(name: str, case: str, tmp_path: Path) -> None:
    form = formats.named(name)
    form.write(CASES[case], tmp_path / "labels.json", masks="rle" if case == "masks" else "polygon")
    reading = form.read(tmp_path / "labels.json")
    assert reading.dataset == CASES[case]
    assert [problem for problem in reading.problems if problem.severity == "error"] == []


@pytest.mark.parametrize("name", OBJECTS)
def test_two_writes_give_the_same_bytes(name: str, tmp_path: Path) -> None:
    form = formats.named(name)
    for part in ("a", "b"):
        form.write(CASES["boxes"], tmp_path / f"{part}.json")
    assert (tmp_path / "a.json").read_bytes() == (tmp_path / "b.json").read_bytes()


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
    form.write(Dataset(tuple(images), root=root), out)
    reading = form.read(out)
    assert reading.problems == ()
    found = {image.path.rsplit("/", 1)[-1]: set(image.tags) for image in reading.dataset.images if image.tags}
    assert found == {"wide.jpg": {"night", "wet, дождь"}, "tall.png": {"night"}}
    assert formats.guess(out) == name
