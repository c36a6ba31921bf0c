"""Turned boxes in the whole window: drawn and turned by keys, listed, copied, exported, undone."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from window_driver import CTRL, SHIFT, WindowDriver

from swin_annotator.core import turned
from swin_annotator.core.turned import TurnedBox
from swin_annotator.core.types import Annotation, Kind
from swin_annotator.engine.exporting import export_labels

K = Qt.Key


def box_of(row: Annotation) -> TurnedBox:
    found = turned.box_of(row)
    assert found is not None
    return found


def drawn(driver: WindowDriver) -> TurnedBox:
    """One turned box by the mouse: 60 × 30 pixels, turned by 32 degrees."""
    driver.key(K.Key_Z, on=driver.canvas)
    driver.drag((60, 60), (120, 90))
    driver.key(K.Key_Period, on=driver.canvas)
    driver.key(K.Key_Period)
    driver.key(K.Key_Period, SHIFT)
    driver.key(K.Key_Period, SHIFT)
    [row] = driver.accepted
    return box_of(row)


def test_drawn_turned_listed_and_undone(opened: WindowDriver) -> None:
    box = drawn(opened)
    assert (box.width, box.height, box.degrees) == pytest.approx((60, 30, 32), abs=1.5)
    assert (box.x, box.y) == pytest.approx((90, 75), abs=1.5)
    [row] = opened.window.right.labels.list.rows.rows()
    assert "32°" in row.number
    assert "turned box" in row.note
    for degrees in (17, 2, 1, 0):
        opened.key(K.Key_Z, CTRL)
        assert box_of(opened.accepted[0]).degrees == pytest.approx(degrees, abs=1e-6)
    opened.key(K.Key_Z, CTRL)
    assert opened.accepted == []
    opened.key(K.Key_Y, CTRL)
    assert opened.accepted[0].kind is Kind.TURNED


def test_copied_moved_by_the_mouse_and_exported(opened: WindowDriver, tmp_path: Path) -> None:
    box = drawn(opened)
    opened.key(K.Key_V)
    opened.key(K.Key_C, CTRL)
    opened.key(K.Key_V, CTRL)
    first, second = (box_of(row) for row in opened.accepted)
    assert second.degrees == pytest.approx(first.degrees)
    opened.drag((second.x, second.y), (second.x + 40, second.y + 60))
    moved = box_of(opened.accepted[1])
    assert (moved.x, moved.y, moved.degrees) == pytest.approx((second.x + 40, second.y + 60, box.degrees), abs=1.5)
    project = opened.window.session.project
    assert project is not None
    export_labels(project, tmp_path / "out.json")
    entries = json.loads((tmp_path / "out.json").read_bytes())["annotations"]
    assert [entry["rotated_bbox"][4] for entry in entries] == pytest.approx([box.degrees] * 2)


def test_a_plain_box_and_an_outline_become_turned_ones(opened: WindowDriver) -> None:
    opened.key(K.Key_B, on=opened.canvas)
    opened.drag((60, 60), (120, 90))
    opened.key(K.Key_Z, SHIFT)
    [row] = opened.accepted
    assert (box_of(row).degrees, row.bbox_xywh) == (0, pytest.approx((60, 60, 60, 30), abs=1.5))
    opened.key(K.Key_Comma, SHIFT)
    assert box_of(opened.accepted[0]).degrees == pytest.approx(345)
