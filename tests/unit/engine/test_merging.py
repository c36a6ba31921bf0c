"""Labels that come in where the project has labels of the same category: listed, and whose stay is said."""

import json
from pathlib import Path

import pytest
from PIL import Image as Pillow

from swin_annotator.cli import main
from swin_annotator.core import review_steps
from swin_annotator.core.conflicts import Resolution
from swin_annotator.core.types import State
from swin_annotator.engine import exporting, importing
from swin_annotator.errors import ImportConflicts
from swin_annotator.store.project import Project

OURS, THEIRS, APART = (10, 10, 20, 20), (12, 11, 20, 20), (60, 60, 10, 10)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An image with one cat, and labels.json beside the folder that has it a little aside, and another one."""
    photos = tmp_path / "photos"
    photos.mkdir()
    Pillow.new("RGB", (100, 80)).save(photos / "a.png")
    with Project.open(photos) as project:
        exporting.sync_images(project)
        project.ensure_category("cat")
        project.ensure_category("dog")
        project.apply(review_steps.draw_box(1, 1, OURS, project.new_id()))
    rows = [(7, 1, THEIRS), (8, 1, APART), (9, 2, THEIRS)]
    labels = {
        "images": [{"id": 1, "file_name": "a.png", "width": 100, "height": 80}],
        "categories": [{"id": 1, "name": "cat"}, {"id": 2, "name": "dog"}],
        "annotations": [{"id": i, "image_id": 1, "category_id": c, "bbox": list(box)} for i, c, box in rows],
    }
    (tmp_path / "labels.json").write_text(json.dumps(labels))
    return photos


def _boxes(folder: Path) -> list[tuple[int, tuple[float, ...]]]:
    with Project.open(folder, read_only=True) as project:
        return sorted((a.category_id, a.bbox_xywh) for a in project.annotations())


def test_without_a_word_nothing_comes_in_and_they_are_listed(folder: Path, capsys) -> None:
    assert main(["import", str(folder), str(folder.parent / "labels.json")]) == 1
    said = capsys.readouterr().err
    assert "1 label of the file overlaps" in said
    assert "a.png: cat at 12, 11, 20, 20 overlaps label 1 by 75 %" in said
    assert "--conflicts keep" in said
    assert _boxes(folder) == [(1, OURS)]


@pytest.mark.parametrize(
    ("how", "cats"),
    [("keep", [OURS, APART]), ("replace", [THEIRS, APART]), ("both", [OURS, THEIRS, APART])],
)
def test_it_is_done_as_said_and_undone_by_one_step(folder: Path, how: str, cats: list[tuple[float, ...]]) -> None:
    assert main(["import", str(folder), str(folder.parent / "labels.json"), "--conflicts", how]) == 0
    assert _boxes(folder) == [*((1, box) for box in cats), (2, THEIRS)]
    with Project.open(folder) as project:
        project.undo()
        assert [a.bbox_xywh for a in project.annotations()] == [OURS]


def test_proposals_are_judged_by_a_person_and_no_conflict(folder: Path) -> None:
    with Project.open(folder) as project:
        report = importing.import_labels(project, folder.parent / "labels.json", state=State.PROPOSED)
    assert (report.annotations, report.conflicts) == (3, 0)


def test_what_is_there_already_is_no_conflict(folder: Path) -> None:
    path = folder.parent / "labels.json"
    with Project.open(folder) as project:
        importing.import_labels(project, path, state=State.ACCEPTED, conflicts=Resolution.REPLACE)
        again = importing.import_labels(project, path, state=State.ACCEPTED)
        assert (again.annotations, again.already_there) == (0, 3)
        project.undo()
        with pytest.raises(ImportConflicts):
            importing.import_labels(project, path, state=State.ACCEPTED)
