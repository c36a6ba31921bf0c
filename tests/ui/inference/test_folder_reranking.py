"""An answer on one photo ranks what waits on all others anew, far ones too, while the contact sheet shows it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from window_driver import CTRL, WindowDriver, paint

from swin_annotator.core.annotation_summary import Sort
from swin_annotator.core.types import Annotation, State

K = Qt.Key
PHOTOS = 9


@pytest.fixture
def coins(driver: WindowDriver, tmp_path: Path) -> WindowDriver:
    """Nine photos with two red and two blue things of one size each, asked for by one name."""
    folder = tmp_path / "coins"
    for number in range(PHOTOS):
        blobs = [(colour, (20 + 70 * i, top, 40, 40)) for colour, top in (("red", 30), ("blue", 140)) for i in range(2)]
        paint(folder / f"{number}.png", blobs)  # type: ignore[arg-type]  # names of colours
    driver.open(folder)
    edit = driver.window.prompts.edit
    driver.key(K.Key_F, CTRL, on=driver.canvas)
    edit.setPlainText("coin: red thing | blue thing")
    driver.key(K.Key_Return, CTRL, on=edit)
    driver.wait(lambda: all(len(waiting(driver, i + 1)) == 4 for i in range(PHOTOS)))
    driver.settle()
    return driver


def waiting(driver: WindowDriver, image_id: int) -> list[Annotation]:
    return [a for a in driver.window.session.held(image_id) if a.state is State.PROPOSED]


def red(one: Annotation) -> bool:
    return one.bbox_xywh[1] < 100


def told_apart(driver: WindowDriver, image_id: int) -> bool:
    rows = waiting(driver, image_id)
    right, wrong = [a.score or 0 for a in rows if red(a)], [a.score or 0 for a in rows if not red(a)]
    return min(right) > max(wrong, default=0) + 0.01


def test_answers_on_the_sheet_rank_all_of_the_folder_anew_and_undo_ranks_it_back(coins: WindowDriver) -> None:
    window, session = coins.window, coins.window.session
    before = [a.score for a in waiting(coins, PHOTOS)]
    window.actions_["contactSheet"].trigger()
    sheet = window.gallery.contact
    assert sheet is not None
    sheet.show_best(0)
    assert sheet.order is Sort.SURE
    coins.wait(lambda: len(sheet.grid.crops.summaries) == 4 * PHOTOS)
    sheet.activateWindow()
    sheet.grid.setFocus()
    coins.wait(sheet.grid.hasFocus)
    for right, key in ((True, K.Key_Y), (False, K.Key_X)):
        sheet.grid.select(
            [g.id for g in sheet.grid.crops.summaries if g.image_id < 3 and (g.bbox_xywh[1] < 100) is right]
        )
        QTest.keyClick(sheet.grid, key)
        coins.wait(lambda: not window.gallery.bulk_step.busy)
    image = session.image
    assert image is not None
    assert image.id == 1  # the last photo is far from what is on screen
    coins.wait(lambda: all(told_apart(coins, i) for i in range(3, PHOTOS + 1)))
    coins.wait(lambda: [g.bbox_xywh[1] < 100 for g in sheet.grid.crops.summaries][: 2 * (PHOTOS - 2)].count(False) == 0)
    assert window.inference.shown() is None  # it is not told: nobody asked for it
    sheet.close()
    window.activateWindow()
    coins.wait(window.isActiveWindow)
    for _ in range(2):
        coins.key(K.Key_Z, CTRL, on=coins.canvas)
    assert len(waiting(coins, 1)) == 4
    coins.wait(lambda: [a.score for a in waiting(coins, PHOTOS)] == before)


def test_an_answer_stops_a_ranking_that_was_learnt_from_fewer(coins: WindowDriver) -> None:
    window = coins.window
    coins.key(K.Key_Tab, on=coins.canvas)
    coins.key(K.Key_Space)
    coins.wait(lambda: window.inference.works("learn folder"))
    coins.key(K.Key_X)
    coins.wait(lambda: not window.inference.works("learn folder"))
    coins.wait(lambda: window.inference.works("learn folder"))
    coins.wait(lambda: not window.inference.works("learn folder"))
