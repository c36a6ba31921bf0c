"""Exports beside an open window, their masks, and their splits."""

import json
import shutil
from pathlib import Path

import numpy as np
import pytest

from swin_annotator.core import masks, review_steps
from swin_annotator.core.edits import Edit, Step
from swin_annotator.core.types import Annotation
from swin_annotator.engine import exporting
from swin_annotator.formats import coco
from swin_annotator.store.project import Project


def test_a_reader_may_export_while_the_window_is_open(project: Project, folder: Path, tmp_path: Path) -> None:
    with Project.open(folder, read_only=True) as reader:
        report = exporting.export_labels(reader, tmp_path)
    assert report.files == (tmp_path / "annotations.json",)
    assert report.images == 3


def test_an_image_that_cannot_be_read_is_left_out_and_named(project: Project, folder: Path, tmp_path: Path) -> None:
    (folder / "bad.png").write_bytes(b"no image")
    exporting.sync_images(project)
    report = exporting.export_labels(project, tmp_path / "o.json")
    assert (report.images, report.left_out) == (3, ("bad.png",))
    assert project.image_by_path("bad.png").error


def test_masks_go_out_as_asked(project: Project, tmp_path: Path) -> None:
    mask = np.zeros((30, 40), bool)
    mask[5:10, 5:20] = True
    project.apply(review_steps.draw_mask(1, project.ensure_category("cat").id, masks.encode(mask), project.new_id()))
    for how, kind in (("rle", dict), ("polygon", list)):
        exporting.export_labels(project, tmp_path / "o.json", masks=how)
        (entry,) = json.loads((tmp_path / "o.json").read_text())["annotations"]
        assert isinstance(entry["segmentation"], kind)
        assert entry["area"] == 75


def test_a_split_is_whole_disjoint_and_stable(project: Project, folder: Path, tmp_path: Path) -> None:
    for i in range(20):
        shutil.copy(folder / "a.png", folder / f"n{i}.png")
    exporting.sync_images(project)
    cat = project.ensure_category("cat").id
    rows = [Annotation(project.new_id(), image.id, cat, (1, 1, 5, 5)) for image in project.images()]
    project.apply(Step("rows", tuple(Edit(None, row) for row in rows)))
    split = exporting.parse_split("train=0.7, val=0.2,test=0.1")
    report = exporting.export_labels(project, tmp_path / "out", split=split)
    parts = [coco.read(path).dataset for path in report.files]
    assert [path.name for path in report.files] == ["train.json", "val.json", "test.json"]
    assert all(part.images for part in parts)
    assert sorted(image.id for part in parts for image in part.images) == list(range(1, 24))
    assert sum(len(part.annotations) for part in parts) == 23
    assert all(part.categories == parts[0].categories for part in parts)
    again = exporting.export_labels(project, tmp_path / "labels.json", split=split)
    assert [path.name for path in again.files] == ["labels_train.json", "labels_val.json", "labels_test.json"]
    assert [path.read_bytes() for path in again.files] == [path.read_bytes() for path in report.files]
    # The folder grows by one image: all stay where they were.
    shutil.copy(folder / "a.png", folder / "one_more.png")
    exporting.sync_images(project)
    grown = [coco.read(path).dataset for path in exporting.export_labels(project, tmp_path / "out", split=split).files]
    before = {image.path: k for k, part in enumerate(parts) for image in part.images}
    after = {image.path: k for k, part in enumerate(grown) for image in part.images}
    assert [path for path, k in before.items() if after[path] != k] == []


@pytest.mark.parametrize("text", ["", "train", "train=0.5", "a=0.5,a=0.5", "a=x,b=1", "a=1.5,b=-0.5", "a/b=1"])
def test_a_split_that_makes_no_sense(text: str) -> None:
    with pytest.raises(ValueError, match=r"^(a split is NAME=SHARE|the shares of a split)"):
        exporting.parse_split(text)
