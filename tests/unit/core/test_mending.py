"""Labels that are mended without asking, in a file and in a project alike."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from swin_annotator.core import masks, turned
from swin_annotator.core.edits import Edit
from swin_annotator.core.mending import mended
from swin_annotator.core.turned import TurnedBox
from swin_annotator.core.types import Annotation, Image, Kind
from swin_annotator.engine.converting import convert_labels
from swin_annotator.formats import coco

IMAGE = Image(1, "a.png", (30, 40))
TALL = (38.0, 5.0, 10.0, 10.0)


def row(
    number: int, box: tuple[float, float, float, float], *rings: tuple[float, ...], category: int = 1
) -> Annotation:
    return Annotation(number, 1, category, box, polygons=rings)


def test_what_leaves_the_image_is_cut_and_exact_doubles_go() -> None:
    outline = row(3, (30.0, 20.0, 20.0, 5.0), (30.0, 20.0, 50.0, 20.0, 50.0, 25.0, 30.0, 25.0))
    fine = row(1, (1.0, 2.0, 10.0, 10.0))
    rows = [fine, row(2, TALL), outline, row(4, (1.0, 2.0, 10.0, 10.0)), row(5, (1.0, 2.0, 10.0, 10.0), category=2)]
    edits = mended(IMAGE, rows)
    assert [edit.before for edit in edits] == [rows[1], outline, rows[3]]
    cut, ring, double = (edit.after for edit in edits)
    assert isinstance(cut, Annotation)
    assert cut.bbox_xywh == (38.0, 5.0, 2.0, 10.0)
    assert isinstance(ring, Annotation)
    assert ring.bbox_xywh == (30.0, 20.0, 10.0, 5.0)
    assert double is None


def test_what_only_has_one_hash_stays() -> None:
    unknown, corners = Image(1, "a.png", None), (2.0, 2.0, 8.0, 2.0, 8.0, 9.0)
    assert mended(unknown, [row(1, (-1.0, 0.0, 9.0, 9.0)), row(2, (-2.0, 0.0, 9.0, 9.0))]) == ()
    outline = row(1, (2.0, 2.0, 6.0, 7.0), corners)
    assert mended(IMAGE, [outline, replace(outline, id=2, kind=Kind.POINTS)]) == ()


def test_two_that_are_the_same_once_they_are_cut_are_one() -> None:
    rows = [row(1, TALL), row(2, (38.0, 5.0, 20.0, 10.0))]
    first, second = mended(IMAGE, rows)
    assert (first.before, second) == (rows[0], Edit(rows[1], None))


@pytest.mark.parametrize(
    "fine",
    [
        row(1, (-0.5, 0.0, 40.9, 30.0)),  # within a pixel, as tools round
        turned.shaped(row(1, (0.0, 0.0, 1.0, 1.0)), TurnedBox(35, 25, 30, 10, 40)),  # may reach beyond
        Annotation(1, 1, 1, (0.0, 0.0, 5.0, 5.0), mask=masks.encode(np.ones((30, 40), bool))),
    ],
)
def test_what_is_right_or_needs_a_look_stays(fine: Annotation) -> None:
    assert mended(IMAGE, [fine]) == ()
    assert mended(Image(1, "a.png", None), [row(2, TALL)]) == ()


def test_a_file_is_mended_as_a_project_is(tmp_path: Path) -> None:
    rows = [row(1, TALL), row(2, (1.0, 2.0, 10.0, 10.0)), row(3, (1.0, 2.0, 10.0, 10.0)), row(4, (60.0, 2.0, 5.0, 5.0))]
    entries = [
        {"id": one.id, "image_id": 1, "category_id": 1, "bbox": list(one.bbox_xywh), "area": 1.0} for one in rows
    ]
    content = {
        "images": [{"id": 1, "file_name": "a.png", "width": 40, "height": 30}],
        "categories": [{"id": 1, "name": "cat"}],
        "annotations": entries,
    }
    (tmp_path / "a.json").write_text(json.dumps(content))
    convert_labels(tmp_path / "a.json", tmp_path / "b.json", "coco", without_doubles=True)
    of_file = {one.id: one.bbox_xywh for one in coco.read(tmp_path / "b.json").dataset.annotations}
    after = {one.id: one for one in rows}
    for edit in mended(IMAGE, rows):
        assert isinstance(edit.before, Annotation)
        del after[edit.before.id]
        if isinstance(edit.after, Annotation):
            after[edit.after.id] = edit.after
    assert of_file == {number: one.bbox_xywh for number, one in after.items()}
