"""Points, lines and key points in the whole window: drawn, listed, copied, exported, undone."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from window_driver import CTRL, SHIFT, WindowDriver

from swin_annotator.core import keypoints
from swin_annotator.core.keypoints import Skeleton
from swin_annotator.core.types import Kind, State
from swin_annotator.engine.exporting import export_labels
from swin_annotator.engine.importing import import_labels

K = Qt.Key
FACE = Skeleton(("nose", "left eye", "right eye"), ((0, 1), (0, 2)))


def exported(driver: WindowDriver, out: Path) -> list[dict[str, object]]:
    project = driver.window.session.project
    assert project is not None
    export_labels(project, out)
    found: list[dict[str, object]] = json.loads(out.read_bytes())["annotations"]
    return found


def test_points_and_lines(opened: WindowDriver, tmp_path: Path) -> None:
    opened.key(K.Key_K, SHIFT, on=opened.canvas)
    assert opened.canvas.tool == "points"
    opened.on_canvas.click((60, 60))
    opened.key(K.Key_V, SHIFT, on=opened.canvas)
    assert opened.canvas.tool == "line"
    for at in ((80, 60), (120, 60), (120, 100)):
        opened.on_canvas.click(at)
    opened.key(K.Key_Return)
    assert [row.kind for row in opened.accepted] == [Kind.POINTS, Kind.LINE]
    notes = [row.note for row in opened.window.right.labels.list.rows.rows()]
    assert notes == ["1 point", "line"]
    opened.key(K.Key_V)
    opened.key(K.Key_A, CTRL)
    for key in (K.Key_J, K.Key_S):  # nothing with an inside is there
        opened.key(key)
    opened.key(K.Key_C, CTRL)
    opened.key(K.Key_V, CTRL)
    assert [row.kind for row in opened.accepted] == [Kind.POINTS, Kind.LINE] * 2
    entries = exported(opened, tmp_path / "out.json")
    assert entries[0]["point_set"] == pytest.approx([60, 60], abs=1.5)
    assert entries[1]["polyline"] == pytest.approx([80, 60, 120, 60, 120, 100], abs=1.5)
    opened.key(K.Key_Delete)
    assert len(opened.accepted) == 2
    for _ in range(4):
        opened.key(K.Key_Z, CTRL)
    assert opened.accepted == []


def test_key_points_of_a_category(opened: WindowDriver, tmp_path: Path) -> None:
    opened.key(K.Key_B, on=opened.canvas)
    opened.drag((50, 50), (150, 130))
    [category] = opened.window.session.categories()
    opened.window.session.apply(keypoints.set_skeleton(category, FACE))
    [box] = opened.accepted
    opened.key(K.Key_K, SHIFT)
    opened.on_canvas.click((70, 70))
    opened.on_canvas.click((90, 80))
    opened.key(K.Key_Return)
    [row] = opened.accepted  # they are the selected box's
    assert (row.id, row.bbox_xywh) == (box.id, box.bbox_xywh)
    assert [seen for *_, seen in keypoints.points_of(row)] == [2, 2, 0]
    opened.key(K.Key_V)
    opened.drag((90, 80), (100, 95))
    [entry] = exported(opened, tmp_path / "out.json")
    assert entry["num_keypoints"] == 2
    assert entry["keypoints"] == pytest.approx([70, 70, 2, 100, 95, 2, 0, 0, 0], abs=1.5)
    opened.key(K.Key_Z, CTRL)
    opened.key(K.Key_Z, CTRL)
    assert keypoints.points_of(opened.accepted[0]) == ()


def test_what_nobody_touches_goes_out_as_it_came(opened: WindowDriver, tmp_path: Path) -> None:
    image = opened.window.session.image
    project = opened.window.session.project
    assert image is not None
    assert project is not None
    assert image.size_hw is not None
    height, width = image.size_hw
    odd = [10, 20, 2, 0, 0, 0, 30.25, 40, 1, 5, 5, 0]
    content = {
        "images": [{"id": 1, "file_name": image.path, "width": width, "height": height}],
        "categories": [{"id": 1, "name": "face", "keypoints": list("abcd"), "skeleton": [[1, 2]]}],
        "annotations": [
            {"id": i, "image_id": 1, "category_id": 1, "bbox": [5, 5, 40, 40], "keypoints": odd, "num_keypoints": 2}
            for i in (1, 2)
        ],
    }
    content["annotations"][1]["bbox"] = [50, 50, 40, 40]  # type: ignore[index]
    (tmp_path / "in.json").write_text(json.dumps(content))
    import_labels(project, tmp_path / "in.json", state=State.ACCEPTED)
    entries = exported(opened, tmp_path / "out.json")
    assert [json.dumps(entry["keypoints"]) for entry in entries] == [json.dumps(odd)] * 2
