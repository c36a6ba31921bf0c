"""Which file each row was made on, in projects that knew the largest id among older labels alone."""

import json
import sqlite3
from pathlib import Path

import pytest

from swin_annotator import paths
from swin_annotator.core.refit import Refit
from swin_annotator.core.types import KnownFile, Version
from swin_annotator.engine import folder_changes
from swin_annotator.store import place, schema
from swin_annotator.store.project import Project

OLD, NEW = (40.0, 30.0, 30.0, 20.0), (20.0, 15.0, 15.0, 10.0)
FLAG = "[[60,80],%s,%d]"


def _object(number: int, image_id: int, box: tuple[float, ...]) -> list[object]:
    return [number, image_id, 1, *box, "accepted", None, "", "", None, None, None, 0, "", ""]


def _image(number: int, flag: str) -> list[object]:
    return [number, f"{number}.png", 30, 40, "", 0, "", "", '[9,9,"new"]', flag, None]


@pytest.fixture
def older(tmp_path: Path) -> Path:
    """A project of format 7: the labels of 1.png were scaled; of 2.png one was, which was undone, and one is newer."""
    file = paths.project_beside(tmp_path) / place.DATABASE
    file.parent.mkdir()
    connection = sqlite3.connect(file, isolation_level=None)
    for migrate in schema.MIGRATIONS[:7]:
        migrate(connection)
    one, two = FLAG % ('"old"', 1), FLAG % ('""', 2)
    columns = "id, path, height, width, error, reviewed, extra, tags, version, labelled_on, number"
    for row in (_image(1, ""), _image(2, two)):
        connection.execute(f"INSERT INTO images ({columns}) VALUES ({', '.join('?' * 11)})", row)
    connection.execute("INSERT INTO categories (id, name, extra) VALUES (1, 'cat', '')")
    connection.execute("INSERT INTO category_order (category_id) VALUES (1)")
    for row in (_object(1, 1, NEW), _object(2, 2, OLD), _object(3, 2, NEW)):
        connection.execute(f"INSERT INTO annotations VALUES ({', '.join('?' * 17)})", row)
    steps = [
        [(None, ["annotations", *_object(1, 1, OLD)])],
        [
            (["images", *_image(1, one)], ["images", *_image(1, "")]),
            (["annotations", *_object(1, 1, OLD)], ["annotations", *_object(1, 1, NEW)]),
        ],
        [(None, ["annotations", *_object(2, 2, OLD)])],
        [(None, ["annotations", *_object(3, 2, NEW)])],
        [
            (["images", *_image(2, two)], ["images", *_image(2, "")]),
            (["annotations", *_object(2, 2, OLD)], ["annotations", *_object(2, 2, NEW)]),
        ],
    ]
    for number, edits in enumerate(steps, 1):
        connection.execute("INSERT INTO history (name, undone) VALUES ('step', ?)", (int(number == len(steps)),))
        for place_in_step, sides in enumerate(edits):
            texts = [None if side is None else json.dumps(side, separators=(",", ":")) for side in sides]
            connection.execute("INSERT INTO history_edits VALUES (?, ?, ?, ?)", (number, place_in_step, *texts))
    connection.execute("UPDATE counters SET next = 4")
    connection.execute("PRAGMA user_version = 7")
    connection.close()
    return tmp_path


def test_older_projects_know_of_each_object_which_file_it_is_of(older: Path) -> None:
    with Project.open(older) as project:
        [flagged] = project.files.changed()
        assert (flagged.id, flagged.labelled_on) == (2, KnownFile((60, 80)))
        assert [a.file_number for a in project.annotations()] == [1, 1, 2]
        project.apply(folder_changes.settle(project, [flagged], Refit.SCALE))
        assert {a.bbox_xywh for a in project.annotations(2)} == {NEW}


def test_steps_of_older_projects_say_it_too(older: Path) -> None:
    with Project.open(older) as project:
        project.redo()
        assert project.files.changed() == []
        project.undo()
        assert [image.id for image in project.files.changed()] == [2]
        for _ in range(3):
            project.undo()
        [flagged] = project.files.changed()
        assert (flagged.id, flagged.labelled_on) == (1, KnownFile((60, 80), Version(0, 0, "old")))
        project.redo()
        assert project.files.changed() == []
        project.undo()
        project.undo()
        assert project.annotations() == []
        for _ in range(4):
            project.redo()
        assert [image.id for image in project.files.changed()] == [2]
