"""Projects as the program of each version of their tables wrote them open today with everything in them.

The files under ``tests/data/projects`` were written by those programs and dumped by SQLite; they never change.
"""

import re
import sqlite3
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow

from swin_annotator import paths
from swin_annotator.core import masks, turned
from swin_annotator.core.types import Annotation, State
from swin_annotator.engine import exporting
from swin_annotator.formats import coco
from swin_annotator.store import schema
from swin_annotator.store.project import Project

RELEASED = sorted(
    (Path(__file__).parents[2] / "data" / "projects").glob("version_*.sql"), key=lambda path: int(path.stem[8:])
)
VERSIONS = [int(path.stem[8:]) for path in RELEASED]
STEPS = ["Add categories", "Draw 1", "Draw 2", "Draw 3", "Draw 4", "Draw 5", "Say of a.png", "Move 1"]


@pytest.fixture(params=RELEASED, ids=lambda path: path.stem)
def folder(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Images, and beside them the project of an older program."""
    root = tmp_path / "photos"
    home = paths.project_beside(root)
    home.mkdir(parents=True)
    for name in ("a.png", "b.png"):  # the third is gone
        Pillow.new("RGB", (40, 30)).save(root / name)
    connection = sqlite3.connect(home / "project.db")
    connection.executescript(request.param.read_text())
    connection.close()
    return root


def version_of(folder: Path) -> int:
    connection = sqlite3.connect(paths.project_beside(folder) / "project.db")
    [(version,)] = connection.execute("PRAGMA user_version")
    connection.close()
    return int(version)


def rows_of(project: Project) -> dict[int, Annotation]:
    return {row.id: row for row in project.annotations()}


def test_every_version_has_its_file() -> None:
    known = len(schema.MIGRATIONS)
    assert list(range(1, len(VERSIONS) + 1)) == VERSIONS
    assert known - 1 <= len(VERSIONS), f"dump a project of version {known - 1} before another one comes"


def test_nothing_is_lost(folder: Path) -> None:
    written_by = version_of(folder)
    with Project.open(folder) as project:
        assert version_of(folder) == len(schema.MIGRATIONS)
        assert project.damaged() == []
        first, second, third = project.images()
        assert [image.path for image in (first, second, third)] == ["a.png", "b.png", "gone.png"]
        assert {image.size_hw for image in (first, second, third)} == {(30, 40)}
        assert (first.reviewed, second.reviewed) == (True, None)
        assert (first.extra, first.tags) == ({"camera": "X"}, ("night", "wet"))
        cat, dog = project.categories()
        assert (cat.id, cat.name, cat.extra) == (7, "cat", {"supercategory": "animal"})
        assert (dog.id, dog.name) == (2, "dog")
        assert (dog.colour, dog.hidden) == (("#ff0000", True) if written_by >= 4 else ("", False))
        rows = rows_of(project)
        assert [(row.image_id, row.category_id, row.state.value, row.score) for row in list(rows.values())[:5]] == [
            (1, 7, "accepted", None),
            (1, 2, "accepted", None),
            (2, 7, "accepted", None),
            (2, 2, "proposed", 0.625),
            (2, 2, "rejected", 0.25),
        ]
        assert rows[1].bbox_xywh == (2.0, 2.0, 10.0, 8.0)
        assert rows[1].attributes == {"colour": "red"}
        assert (rows[2].polygons, rows[2].extra) == (((5.0, 5.0, 15.0, 5.0, 15.0, 15.0),), {"mood": "calm"})
        wanted = np.zeros((30, 40), bool)
        wanted[5:9, 10:20] = True
        wanted[6, 12:14] = False
        assert rows[3].iscrowd
        assert rows[3].mask is not None
        assert (masks.decode(rows[3].mask) == wanted).all()
        assert (rows[4].source.kind, rows[4].source.model, rows[4].source.prompt) == ("model", "fake", "red")
        assert all(row.file_number == first.file_number for row in rows.values())
        assert (6 in rows) is (written_by >= 9)
        if 6 in rows:
            box = turned.box_of(rows[6])
            assert box is not None
            assert (box.degrees, box.width, box.height) == pytest.approx((30, 10, 4))
        assert project.setting("export") == "labels.json"
        assert project.finished("run") == {2}
        assert len(project.decisions.all()) == (written_by >= 3)
        assert len(project.sources()) == (written_by >= 7)


def test_its_steps_are_undone_to_the_beginning_and_done_again(folder: Path) -> None:
    with Project.open(folder) as project:
        before = rows_of(project)
        assert project.redo_name == "Delete 2"
        assert project.redo() is not None
        assert 2 not in rows_of(project)
        undone = []
        while project.undo_name:
            undone.append(str(project.undo_name))
            project.undo()
        assert [name for name in undone[::-1] if name in STEPS] == STEPS
        assert (project.annotations(), project.categories()) == ([], [])
        assert project.image_by_path("a.png").tags == ()
        for _ in undone[1:]:
            project.redo()
        assert rows_of(project) == before


def test_it_is_exported(folder: Path, tmp_path: Path) -> None:
    written_by = version_of(folder)
    with Project.open(folder) as project:
        exporting.sync_images(project)
        exporting.export_labels(project, tmp_path / "o.json", states="all", keep_missing=True)
    back = coco.read(tmp_path / "o.json")
    assert back.problems == ()
    assert [image.path for image in back.dataset.images] == ["a.png", "b.png", "gone.png"]
    assert len(back.dataset.annotations) == (5 if written_by >= 9 else 4)
    assert {row.state for row in back.dataset.annotations} <= {State.ACCEPTED, State.PROPOSED}


def test_a_file_names_the_version_that_it_was_dumped_from() -> None:
    for path, version in zip(RELEASED, VERSIONS, strict=True):
        assert re.findall(r"PRAGMA user_version = (\d+)", path.read_text()) == [str(version)]
