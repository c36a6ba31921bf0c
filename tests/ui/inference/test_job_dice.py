"""A whole job on real photos with the embedded model, by real events, counted: ten photos of dice, 171 objects.

An act is a key or key combination, a typed text, a click, a drag, or a turn of the wheel. Opening the folder counts as
three: the key, the path, Enter.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Sequence
from itertools import combinations_with_replacement
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from window_driver import CTRL, NONE, SHIFT, WindowDriver

from swin_annotator.core.annotation_summary import AnnotationSummary
from swin_annotator.core.geometry import iou, xyxy_from_xywh
from swin_annotator.core.types import BoxXYWH, ImageState, State
from swin_annotator.models.catalog.catalog import default_catalog
from swin_annotator.ui.gallery.bulk_accept import BulkAccept
from swin_annotator.ui.panels.image_model import ImageRole
from swin_annotator.ui.window.main_window import MainWindow

K = Qt.Key
PHOTOS = 10
OBJECTS = 171
MAGNET: BoxXYWH = (560, 570, 37, 38)
CORNER: BoxXYWH = (570, 477, 41, 51)
PAIR = "IMG_20191208_111858.jpg"
"""The photo on which one box is around two dice that touch."""
BETWEEN: BoxXYWH = (370, 322, 70, 0)
"""The line on which they touch, from one side of the box to the other."""
SAME = 0.5
"""Least overlap of a label with the object that it is of."""
WIDE = 0.4
"""The same, where the data set's box has twice the area of its die: of two dice, around which our boxes are tight."""
TWICE = 2
"""Such dice."""


class Patient(WindowDriver):
    """Waits for real models on slow processors."""

    def wait(self, holds: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(lambda: bool(holds()), timeout=300_000)


class Hand:
    """Acts, and counts them."""

    def __init__(self, driver: WindowDriver) -> None:
        self.driver, self.acts = driver, 0

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, on: QWidget | None = None) -> None:
        self.acts += 1
        self.driver.key(key, modifiers, on=on)

    def type(self, text: str) -> None:
        self.acts += 1
        focus = self.driver.window.focusWidget()
        assert focus is not None
        QTest.keyClicks(focus, text)

    def click(self, name: str) -> None:
        self.acts += 1
        self.driver.click(name)

    def drag(self, box: BoxXYWH) -> None:
        self.acts += 1
        x, y, w, h = box
        self.driver.drag((x, y), (x + w, y + h))

    def show(self, name: str) -> None:
        """A click on an image of the list; turning the wheel to it is an act of its own."""
        window = self.driver.window
        listed = window.images.list
        model = listed.model()
        rows = (model.index(row, 0) for row in range(model.rowCount()))
        index = next(row for row in rows if row.data(ImageRole).path == name)
        if not listed.viewport().rect().contains(listed.visualRect(index).center()):
            self.acts += 1
            listed.scrollTo(index)
        self.acts += 1
        QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=listed.visualRect(index).center())
        self.driver.wait(lambda: window.session.image is not None and window.session.image.path == name)
        self.driver.wait_for_image()

    def pick(self, sheet: BulkAccept, row: int, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """A click on a picture; turning the wheel to it is an act of its own."""
        at = sheet.grid.visualRect(sheet.grid.crops.index(row))
        if not sheet.grid.viewport().rect().contains(at.center()):
            self.acts += 1
            sheet.grid.scrollTo(sheet.grid.crops.index(row), sheet.grid.ScrollHint.PositionAtTop)
            at = sheet.grid.visualRect(sheet.grid.crops.index(row))
        self.acts += 1
        QTest.mouseClick(sheet.grid.viewport(), Qt.MouseButton.LeftButton, modifiers, at.center())


class Truth:
    """What is on the photos."""

    def __init__(self, data: Path, names: Sequence[str]) -> None:
        file = json.loads((data / "dice" / "annotations.json").read_text(encoding="utf-8"))
        paths = {image["id"]: Path(image["file_name"]).name for image in file["images"]}
        self._boxes: dict[str, list[tuple[float, ...]]] = {name: [] for name in names}
        for a in file["annotations"]:
            if paths[a["image_id"]] in self._boxes:
                self._boxes[paths[a["image_id"]]].append(tuple(xyxy_from_xywh(tuple(a["bbox"]))))

    @property
    def count(self) -> int:
        return sum(map(len, self._boxes.values()))

    def right(self, found: dict[str, list[tuple[float, BoxXYWH, int]]], same: float = SAME) -> set[int]:
        """The ids of what is of an object each, the surest first; ``found``: name -> (score, box, id)."""
        right = set()
        for name, rows in found.items():
            rows = sorted(rows, reverse=True)
            boxes = np.array([xyxy_from_xywh(box) for _, box, _ in rows], np.float32).reshape(-1, 4)
            overlap = iou(boxes, np.array(self._boxes[name], np.float32))
            for place, (_, _, number) in enumerate(rows):
                best = int(overlap[place].argmax())
                if overlap[place, best] >= same:
                    right.add(number)
                    overlap[:, best] = 0
        return right


def clicks(wrong: Sequence[bool]) -> tuple[list[int], tuple[int, int] | None]:
    """The cheapest way to put the wrong ones out: single clicks, and before them perhaps a range.

    A range takes three acts: a click, a click with Shift, Space. What is right in it is clicked in again.
    """
    places = [i for i, bad in enumerate(wrong) if bad]
    best: tuple[list[int], tuple[int, int] | None] = (places, None)
    for first, last in combinations_with_replacement(places, 2):
        inside = range(first, last + 1)
        single = [i for i in inside if not wrong[i]] + [i for i in places if i not in inside]
        if len(single) + 3 < len(best[0]) + (3 if best[1] else 0):
            best = single, (first, last)
    return best


@pytest.mark.slow
def test_ten_photos_of_dice_in_twenty_five_acts(shared_data: Path, qtbot: QtBot, tmp_path: Path) -> None:
    names = sorted(path.name for path in (shared_data / "dice" / "images").glob("*.jpg"))
    names = [*names[: PHOTOS - 1], "IMG_20191208_111858.jpg"]
    folder = tmp_path / "dice"
    folder.mkdir()
    for name in names:
        shutil.copy(shared_data / "dice" / "images" / name, folder)
    truth = Truth(shared_data, names)
    assert truth.count == OBJECTS
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    window = MainWindow(default_catalog(), settings, ask_folder=lambda: folder)
    qtbot.addWidget(window)
    window.resize(1280, 720)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.spread()
    driver = Patient(window, qtbot)
    hand = Hand(driver)

    hand.key(K.Key_O, CTRL, on=window)
    hand.acts += 2  # the path, Enter
    window.folders.finish()
    driver.wait_for_image()
    hand.key(K.Key_F, CTRL, on=driver.canvas)
    hand.type("die")
    hand.key(K.Key_Return)
    driver.settle()
    hand.key(K.Key_E, SHIFT, on=driver.canvas)
    for box in (MAGNET, CORNER):  # no dice
        hand.drag(box)
        driver.settle()
    hand.key(K.Key_BracketRight, on=driver.canvas)
    hand.click("promptFolderButton")
    driver.settle()
    hand.key(K.Key_Return, CTRL | SHIFT, on=driver.canvas)
    sheet = window.gallery.bulk
    assert sheet is not None
    sheet.activateWindow()  # the platform of the tests may leave the window in front
    driver.wait(sheet.isActiveWindow)
    paths = {image.id: image.path for image in window.session.images()}

    def by_image(summaries: Sequence[AnnotationSummary]) -> dict[str, list[tuple[float, BoxXYWH, int]]]:
        found: dict[str, list[tuple[float, BoxXYWH, int]]] = {}
        for g in summaries:
            found.setdefault(paths[g.image_id], []).append((g.sureness, g.bbox_xywh, g.id))
        return found

    right = truth.right(by_image(sheet.grid.crops.summaries), WIDE)
    wrong = [summary.id not in right for summary in sheet.grid.crops.summaries]
    single, span = clicks(wrong)
    if span is not None:
        hand.pick(sheet, span[0])
        hand.pick(sheet, span[1], SHIFT)
        hand.key(K.Key_Space, on=sheet.grid)
    for row in single:
        hand.pick(sheet, row)
    assert len(sheet.grid.crops.out) == sum(wrong)
    hand.key(K.Key_Return, CTRL, on=sheet.grid)
    driver.wait(lambda: not window.gallery.bulk_step.busy)

    hand.show(PAIR)
    hand.key(K.Key_K, on=driver.canvas)
    hand.drag(BETWEEN)
    assert window.session.project is not None
    labels = window.session.project.annotation_summaries((State.ACCEPTED,))
    held = by_image(labels)
    right_now, loosely = len(truth.right(held)), len(truth.right(held, WIDE))
    print(f"{hand.acts} acts, {len(labels)} labels, {right_now} right, {loosely} by an overlap of {WIDE}")
    assert hand.acts <= 25
    assert right_now >= OBJECTS - TWICE
    assert loosely == len(labels) == OBJECTS
    states = {s.state for s in window.session.project.summaries().values()}
    assert states <= {ImageState.REVIEWED, ImageState.STARTED}
    window.close()
