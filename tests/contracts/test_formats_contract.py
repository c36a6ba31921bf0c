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


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("name", formats.FORMATS)
def test_a_round_trip_is_exact(name: str, case: str, tmp_path: Path) -> None:
    form = formats.named(name)
    form.write(CASES[case], tmp_path / "labels.json", masks="rle" if case == "masks" else "polygon")
    reading = form.read(tmp_path / "labels.json")
    assert reading.dataset == CASES[case]
    assert [problem for problem in reading.problems if problem.severity == "error"] == []


@pytest.mark.parametrize("name", formats.FORMATS)
def test_two_writes_give_the_same_bytes(name: str, tmp_path: Path) -> None:
    form = formats.named(name)
    for part in ("a", "b"):
        form.write(CASES["boxes"], tmp_path / f"{part}.json")
    assert (tmp_path / "a.json").read_bytes() == (tmp_path / "b.json").read_bytes()
