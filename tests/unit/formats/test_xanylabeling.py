"""X-AnyLabeling 4.2: what its reader takes and refuses (``label_file.py`` and ``shape.py`` of that release)."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from PIL import Image as Pillow

from swin_annotator import formats
from swin_annotator.core.dataset import Dataset
from swin_annotator.core.types import Annotation, Category, Image, Kind

KNOWN = {"polygon", "rectangle", "rotation", "quadrilateral", "point", "line", "circle", "linestrip", "cuboid"}
"""Kinds of shapes; a file with any other is refused as a whole."""
POINTS, LINE = (3.0, 4.0, 20.0, 8.0, 30.0, 9.0), (1.0, 1.0, 9.0, 9.0, 20.0, 1.0)


def _written(folder: Path) -> tuple[Path, dict[str, Any]]:
    photos = folder / "photos"
    photos.mkdir()
    Pillow.new("RGB", (64, 32)).save(photos / "a.png")
    rows = (
        Annotation(1, 1, 1, (3.0, 4.0, 27.0, 5.0), polygons=(POINTS,), kind=Kind.POINTS),
        Annotation(2, 1, 1, (5.0, 5.0, 0.0, 0.0), polygons=((5.0, 5.0),), kind=Kind.POINTS),
        Annotation(3, 1, 1, (1.0, 1.0, 19.0, 8.0), polygons=(LINE,), kind=Kind.LINE),
        Annotation(4, 1, 1, (1.0, 1.0, 8.0, 8.0)),
        Annotation(5, 1, 1, (1.0, 1.0, 8.0, 8.0), polygons=((1.0, 1.0, 9.0, 1.0, 9.0, 9.0),)),
    )
    images = (Image(1, "a.png", (32, 64), tags=("wet", "at night")),)
    formats.write("xanylabeling", Dataset(images, (Category(1, "x"),), rows, root=photos), folder / "out")
    (path,) = (folder / "out").rglob("a.json")
    return path, json.loads(path.read_text())


def test_no_shape_makes_it_refuse_the_file(tmp_path: Path) -> None:
    _, content = _written(tmp_path)
    assert {shape["shape_type"] for shape in content["shapes"]} <= KNOWN
    assert all(len(shape["points"]) == 1 for shape in content["shapes"] if shape["shape_type"] == "point")


def test_several_points_come_back_as_one_object(tmp_path: Path) -> None:
    path, _ = _written(tmp_path)
    back = formats.read("labelme", path).dataset.annotations
    assert [row.polygons for row in back if row.kind is Kind.POINTS] == [(POINTS,), ((5.0, 5.0),)]
    assert len(back) == 5


def test_tags_of_an_image_go_out_and_come_in_where_it_has_them(tmp_path: Path) -> None:
    path, content = _written(tmp_path)
    assert content["tags"] == ["wet", "at night"]
    content["flags"] = {"seen": True, "wet": True}
    path.write_text(json.dumps({**content, "tags": ["wet", 5, "at night"]}))
    assert formats.read("labelme", path).dataset.images[0].tags == ("seen", "wet", "at night")


def test_a_quadrilateral_is_an_outline(tmp_path: Path) -> None:
    path, content = _written(tmp_path)
    shape = {**content["shapes"][-1], "shape_type": "quadrilateral", "points": [[1, 1], [9, 2], [8, 9], [2, 8]]}
    path.write_text(json.dumps({**content, "shapes": [shape]}))
    (row,) = formats.read("labelme", path).dataset.annotations
    assert row.polygons == ((1.0, 1.0, 9.0, 2.0, 8.0, 9.0, 2.0, 8.0),)
