"""A scripted reviewer judges 300 proposals on real photos with the keyboard alone; the project holds its decisions."""

import json
import random
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from window_driver import CTRL, SHIFT, WindowDriver, make_driver

from swin_annotator.core.edits import Edit, Step
from swin_annotator.core.geometry import iou, xyxy_from_xywh
from swin_annotator.core.pace import ACCEPTING, DECIDING, pace
from swin_annotator.core.types import Annotation, State
from swin_annotator.store.project import Project

K = Qt.Key
COUNT = 300


def one_an_object(annotations: list[dict]) -> list[dict]:
    """Without those that lie on another of their image: accepting one of two would take back the other."""
    kept: dict[int, list[dict]] = {}
    for one in annotations:
        mates = kept.setdefault(one["image_id"], [])
        boxes = np.array([xyxy_from_xywh(each["bbox"]) for each in (one, *mates)], np.float32)
        if not (iou(boxes[:1], boxes[1:]) > 0.4).any():
            mates.append(one)
    return [one for mates in kept.values() for one in mates]


@pytest.fixture
def cells(shared_data: Path, tmp_path: Path) -> Path:
    """A folder of photos whose project holds 300 jittered, scored proposals."""
    source = shared_data / "blood_cells"
    truth = json.loads((source / "annotations.json").read_text(encoding="utf-8"))
    names = {image["id"]: image["file_name"] for image in truth["images"]}
    chosen = one_an_object(truth["annotations"])[:COUNT]
    folder = tmp_path / "cells"
    folder.mkdir()
    for image_id in dict.fromkeys(a["image_id"] for a in chosen):
        shutil.copy(source / "images" / Path(names[image_id]).name, folder)
    rng = random.Random(4)
    with Project.open(folder) as project:
        paths = {image.path: image for image in project.add_images(sorted(p.name for p in folder.glob("*.jpg")))}
        ids = {c["id"]: project.ensure_category(c["name"]).id for c in truth["categories"]}
        edits = []
        for a in chosen:
            x, y, w, h = a["bbox"]
            box = (x + rng.uniform(0, 3), y + rng.uniform(0, 3), w * 0.9, h * 0.9)
            image = paths[Path(names[a["image_id"]]).name]
            score = round(rng.uniform(0.3, 0.99), 4)
            row = Annotation(project.new_id(), image.id, ids[a["category_id"]], box, State.PROPOSED, score)
            edits.append(Edit(None, row))
        project.apply(Step("Propose", tuple(edits)), undoable=False)
    return folder


class Reviewer:
    """Presses keys by a rule that depends on the proposal alone, and remembers what it meant."""

    def __init__(self, driver: WindowDriver, meant: dict[int, Annotation], seed: int) -> None:
        self.driver, self.meant = driver, meant
        self.mode = driver.window.review_session
        self.rng = random.Random(seed)
        self.skipped: set[int] = set()

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        focus = self.driver.window.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key, modifiers)

    def judge(self) -> None:
        """One proposal, by one key, or two where it is mended."""
        current = self.mode.current
        assert current is not None
        assert current.state is State.PROPOSED
        self.driver.wait(self.driver.shows)
        assert self.driver.canvas.layer.selection == {current.id}
        draw = self.rng.random()
        after = replace(current, state=State.ACCEPTED)
        if draw < 0.05 and current.id not in self.skipped:
            self.skipped.add(current.id)
            self.key(K.Key_Tab)
            return
        if draw < 0.3:
            after = replace(current, state=State.REJECTED)
            self.key(self.rng.choice((K.Key_X, K.Key_N)))
        elif draw < 0.4:
            place = self.rng.randrange(3)
            after = replace(after, category_id=self.driver.window.session.categories()[place].id)
            self.key((K.Key_1, K.Key_2, K.Key_3)[place])
        elif draw < 0.45:
            self.key(K.Key_Right, SHIFT)
            x, y, w, h = current.bbox_xywh
            moved = self.mode.current
            assert moved is not None
            assert moved.id == current.id
            after = replace(after, bbox_xywh=moved.bbox_xywh)
            assert moved.bbox_xywh[0] > x
            assert moved.bbox_xywh[1:] == pytest.approx((y, w, h))
            self.key(K.Key_Space)
        else:
            self.key(self.rng.choice((K.Key_Space, K.Key_Y)))
        self.meant[current.id] = after

    def change_mind(self) -> None:
        """Back to the last one, the other way, and forward again."""
        before = self.mode.current
        self.key(K.Key_Tab, SHIFT)
        self.driver.wait(self.driver.shows)
        current = self.mode.current
        assert current is not None
        if current.state is not State.PROPOSED:
            rejects = current.state is State.ACCEPTED
            self.key(K.Key_X if rejects else K.Key_Space)
            state = State.REJECTED if rejects else State.ACCEPTED
            self.meant[current.id] = replace(current, state=state)
        else:
            self.key(K.Key_Tab)
        assert self.mode.current is not None
        assert before is not None
        assert self.mode.current.id == before.id

    def take_back(self) -> None:
        """A slip of the finger, and undo: the proposal is there again."""
        self.driver.wait(self.driver.shows)
        before, waiting = self.mode.current, len(self.mode.queue)
        self.key(K.Key_Space)
        assert len(self.mode.queue) == waiting - 1
        self.key(K.Key_Z, CTRL)
        assert len(self.mode.queue) == waiting
        assert self.mode.current == before


@pytest.mark.parametrize("order", ["image", "doubtful", "category"])
def test_three_hundred_proposals_by_keys_alone(cells: Path, qtbot: QtBot, tmp_path: Path, order: str) -> None:
    with Project.open(cells) as project:
        project.set_setting("review_order", order)
        before = {a.id: a for a in project.annotations()}
    assert len(before) == COUNT
    meant: dict[int, Annotation] = {}
    resumed_at = 0
    for part in range(2):
        home = tmp_path / f"home{part}"
        home.mkdir()
        driver = make_driver(qtbot, home)
        driver.open(cells)
        driver.canvas.setFocus()
        reviewer = Reviewer(driver, meant, seed=part)
        reviewer.key(K.Key_R)
        mode = driver.window.review_session
        assert mode.queue.order.value == order
        assert mode.current is not None
        assert mode.current.id == (resumed_at or mode.current.id)
        for turn in range(10 * COUNT):
            if mode.current is None or (part == 0 and len(meant) >= COUNT // 2):
                break
            reviewer.judge()
            assert len(mode.queue) == COUNT - len(meant)
            if turn % 40 == 20 and mode.current is not None:
                reviewer.change_mind()
            if turn % 60 == 30 and mode.current is not None:
                reviewer.take_back()
        resumed_at = mode.current.id if mode.current is not None else 0
        driver.window.close()

    with Project.open(cells) as project:
        after = {a.id: a for a in project.annotations()}
        log = project.decisions.all()
    assert after == before | meant
    assert not any(a.state is State.PROPOSED for a in after.values())
    standing = {d.annotation_id: d.verdict for d in log if d.verdict in DECIDING}
    assert {i for i, v in standing.items() if v in ACCEPTING} == {
        a.id for a in after.values() if a.state is State.ACCEPTED
    }
    assert pace(log).decided == COUNT
