"""Files of many objects are never all in memory."""

import json
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image as Pillow

from swin_annotator.core.types import State
from swin_annotator.engine import exporting, importing
from swin_annotator.store.database import Database
from swin_annotator.store.project import Project

OBJECTS, CORNERS = 6000, 40


@pytest.fixture
def labels(tmp_path: Path) -> Path:
    (tmp_path / "photos").mkdir()
    Pillow.new("RGB", (400, 300)).save(tmp_path / "photos" / "a.png")
    ring = [float(v) + 0.25 for i in range(CORNERS) for v in (100 + 2 * i, 100 + (i * i) % 70)]
    box = [100.25, 100.25, 2.0 * CORNERS, 70.0]
    entry = {"image_id": 1, "category_id": 1, "bbox": box, "segmentation": [ring], "iscrowd": 0}
    content = {
        "images": [{"id": 1, "file_name": "a.png", "width": 400, "height": 300}],
        "annotations": [{"id": i, **entry, "note": str(i)} for i in range(1, OBJECTS + 1)],
        "categories": [{"id": 1, "name": "c"}],
    }
    path = tmp_path / "labels.json"
    path.write_text(json.dumps(content))
    return path


def _peak(deed: Callable[[], object]) -> int:
    tracemalloc.start()
    try:
        deed()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_neither_import_nor_export_holds_all_of_a_file(labels: Path, tmp_path: Path) -> None:
    whole = OBJECTS * 2 * CORNERS * 8  # the corners alone, in eight bytes each
    with Project.open(tmp_path / "photos") as project:
        exporting.sync_images(project)
        assert _peak(lambda: importing.import_labels(project, labels, state=State.ACCEPTED)) < 4 * whole
        assert _peak(lambda: exporting.export_labels(project, tmp_path / "out.json")) < 3 * whole
    ours, theirs = (json.loads(path.read_text()) for path in (tmp_path / "out.json", labels))
    assert [(a["id"], a["segmentation"], a["note"]) for a in ours["annotations"]] == [
        (a["id"], a["segmentation"], a["note"]) for a in theirs["annotations"]
    ]


def test_an_export_is_of_one_moment(labels: Path, tmp_path: Path) -> None:
    with Project.open(tmp_path / "photos") as project:
        exporting.sync_images(project)
        importing.import_labels(project, labels, state=State.ACCEPTED)
        with Project.open(tmp_path / "photos", read_only=True) as view, view.bulk.reading():
            rows = view.bulk.each([State.ACCEPTED])
            next(rows)
            project.undo()
            assert project.annotations() == []
            assert sum(1 for _ in rows) == OBJECTS - 1
            assert view.bulk.count_by_image([State.ACCEPTED]) == {1: OBJECTS}
        with Project.open(tmp_path / "photos", read_only=True) as view:
            assert view.bulk.count_by_image([State.ACCEPTED]) == {}


def test_sizes_of_many_images_are_written_together(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    begun: list[int] = []
    transaction = Database.transaction
    monkeypatch.setattr(Database, "transaction", lambda self: begun.append(1) or transaction(self))

    def transactions(images: int) -> int:
        folder = tmp_path / str(images)
        folder.mkdir()
        rows = [{"id": i, "file_name": f"{i}.png"} for i in range(1, images + 1)]
        for row in rows:
            Pillow.new("L", (40, 30)).save(folder / row["file_name"])
        objects = [{"id": row["id"], "image_id": row["id"], "category_id": 1, "bbox": [1, 2, 9, 9]} for row in rows]
        labels = tmp_path / f"{images}.json"
        content = {"images": rows, "annotations": objects, "categories": [{"id": 1, "name": "c"}]}
        labels.write_text(json.dumps(content))
        with Project.open(folder) as project:
            exporting.sync_images(project)
            begun.clear()
            importing.import_labels(project, labels, state=State.ACCEPTED)
            assert {image.size_hw for image in project.images()} == {(30, 40)}
        return len(begun)

    assert transactions(30) == transactions(3)
