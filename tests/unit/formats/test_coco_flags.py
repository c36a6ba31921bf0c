"""Flags, notes, stacking order and comments travel in COCO files."""

import json
from pathlib import Path

from swin_annotator.core import attributes
from swin_annotator.core.dataset import Dataset
from swin_annotator.core.edits import Step
from swin_annotator.core.types import Annotation, Category, Image
from swin_annotator.formats import coco_reader, coco_writer


def after(step: Step) -> Annotation:
    [edit] = step.edits
    assert isinstance(edit.after, Annotation)
    return edit.after


def test_what_is_said_of_objects_and_images_comes_back(tmp_path: Path) -> None:
    [edit] = attributes.set_comment(Image(1, "a.png", (40, 60), extra={"licence": 2}), "too dark").edits
    assert isinstance(edit.after, Image)
    plain = Annotation(1, 1, 1, (1, 2, 30, 20))
    said = plain
    for flag in attributes.FLAGS:
        said = after(attributes.set_flag([said], flag, True))
    said = after(attributes.set_note([said], "broken edge"))
    said = after(attributes.to_front([said], [said, Annotation(2, 1, 1, (0, 0, 9, 9))]))
    path = tmp_path / "labels.json"
    coco_writer.write_all({path: Dataset((edit.after,), (Category(1, "cat"),), (said,))}, "polygon")
    written = json.loads(path.read_text())
    assert written["images"][0]["comment"] == "too dark"
    assert written["annotations"][0]["iscrowd"] == 1
    assert written["annotations"][0]["attributes"] == {
        "occluded": True,
        "truncated": True,
        "locked": True,
        "note": "broken edge",
        "z_order": 1,
    }
    reading = coco_reader.load(path).reading
    assert not reading.problems
    [image], [found] = reading.dataset.images, reading.dataset.annotations
    assert attributes.comment(image) == "too dark"
    assert all(attributes.has(found, flag) for flag in attributes.FLAGS)
    assert (attributes.note(found), attributes.layer(found)) == ("broken edge", 1)
