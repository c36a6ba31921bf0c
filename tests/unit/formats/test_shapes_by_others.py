"""Turned boxes, points and key points as other people's readers see what is written."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow
from pycocotools.coco import COCO
from pycocotools.cocoeval import COCOeval

from swin_annotator import formats
from swin_annotator.core import keypoints, spots, turned
from swin_annotator.core.dataset import Dataset
from swin_annotator.core.turned import TurnedBox
from swin_annotator.core.types import Annotation, Category, Image, Kind

SIZE = (400, 600)
BOXES = (TurnedBox(300, 200, 120, 40, 30), TurnedBox(100.5, 120.25, 33.5, 60, 210), TurnedBox(10, 12, 90, 40, 25))


def labels(tmp_path: Path, *rows: Annotation, category: Category | None = None) -> Dataset:
    root = tmp_path / "photos"
    root.mkdir()
    Pillow.new("RGB", SIZE[::-1]).save(root / "a.png")
    return Dataset((Image(1, "a.png", SIZE),), (category or Category(1, "ship"),), rows, root=root)


def ships(*boxes: TurnedBox) -> tuple[Annotation, ...]:
    plain = [Annotation(i, 1, 1, (0, 0, 1, 1)) for i in range(1, len(boxes) + 1)]
    return tuple(turned.shaped(row, box) for row, box in zip(plain, boxes, strict=True))


def test_supervision_reads_the_corners_of_yolo_obb(tmp_path: Path) -> None:
    supervision = pytest.importorskip("supervision")
    formats.write("yolo-obb", labels(tmp_path, *ships(*BOXES[:2])), tmp_path / "out")
    theirs = supervision.DetectionDataset.from_yolo(
        str(tmp_path / "out/images"), str(tmp_path / "out/labels"), str(tmp_path / "out/data.yaml"), is_obb=True
    )
    [(_, _, found)] = list(theirs)
    corners = found.data["xyxyxyxy"]
    assert corners.shape == (2, 4, 2)
    for theirs_of_one, box in zip(corners, BOXES, strict=False):
        assert np.abs(theirs_of_one - np.reshape(box.ring, (4, 2))).max() < 0.01


def test_supervision_reads_masks_and_boxes_of_coco_also_beyond_the_image(tmp_path: Path) -> None:
    supervision = pytest.importorskip("supervision")
    data = labels(tmp_path, *ships(*BOXES))
    formats.write("coco", data, tmp_path / "out.json")
    assert data.root is not None
    theirs = supervision.DetectionDataset.from_coco(str(data.root), str(tmp_path / "out.json"), force_masks=True)
    [(_, _, found)] = list(theirs)
    areas = found.mask.sum(axis=(1, 2))
    assert areas[0] == pytest.approx(4800, rel=0.06)  # its masks have the pixels on the border, too
    assert areas[1] == pytest.approx(2010, rel=0.06)
    assert found.xyxy.min() >= 0


def test_pycocotools_measures_our_key_points(tmp_path: Path) -> None:
    names = tuple(f"p{i}" for i in range(17))
    [edit] = keypoints.set_skeleton(Category(1, "person"), keypoints.Skeleton(names, ((0, 1),))).edits
    assert isinstance(edit.after, Category)
    flat = [v for i in range(17) for v in ((20.0 + 9 * i, 30.0 + 11 * i, 2) if i % 5 else (0, 0, 0))]
    row = keypoints.with_numbers(Annotation(1, 1, 1, (20.0, 30.0, 160.0, 190.0)), flat)
    formats.write("coco", labels(tmp_path, row, category=edit.after), tmp_path / "out.json")
    truth = COCO(str(tmp_path / "out.json"))
    told = truth.loadAnns([1])[0]
    assert told["keypoints"] == flat
    assert told["num_keypoints"] == 13
    answer = truth.loadRes([{"image_id": 1, "category_id": 1, "keypoints": flat, "score": 0.9}])
    measured = COCOeval(truth, answer, "keypoints")
    measured.evaluate()
    measured.accumulate()
    measured.summarize()
    assert measured.stats[0] == pytest.approx(1.0)


def test_labelformat_reads_coco_with_points_and_lines_among_boxes(tmp_path: Path) -> None:
    labelformat = pytest.importorskip("labelformat.formats.coco")
    point = spots.shaped(Annotation(2, 1, 1, (0, 0, 1, 1)), Kind.POINTS, (30, 40))
    line = spots.shaped(Annotation(3, 1, 1, (0, 0, 1, 1)), Kind.LINE, (30, 40, 80, 40))
    box = Annotation(1, 1, 1, (5.0, 6.0, 20.0, 10.0))
    formats.write("coco", labels(tmp_path, box, point, line), tmp_path / "out.json")
    [theirs] = list(labelformat.COCOObjectDetectionInput(tmp_path / "out.json").get_labels())
    [first, *_] = theirs.objects
    assert (first.box.xmin, first.box.ymin, first.box.xmax, first.box.ymax) == (5, 6, 25, 16)
    assert len(theirs.objects) == 3
