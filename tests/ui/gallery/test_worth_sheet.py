"""What is worth a look: empty images are done by one click and undone, and doubtful labels are listed and shown."""

import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from window_driver import CTRL, SHIFT, WindowDriver, paint

from swin_annotator.core.types import ImageState, State
from swin_annotator.engine import worth_a_look
from swin_annotator.engine.jobs import Progress, Work
from swin_annotator.ui.gallery.worth_sheet import Kind, WorthSheet

K = Qt.Key


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Six photos: the third and the fifth hold a red thing."""
    place = tmp_path / "many"
    for number in range(6):
        paint(place / f"{number}.png", [("red" if number in (2, 4) else "blue", (20, 30, 50 + number, 50))])
    return place


@pytest.fixture
def looked(driver: WindowDriver, folder: Path) -> WindowDriver:
    """The folder, prepared, with red asked on the first image."""
    driver.open(folder)
    driver.window.editing.searching.prepare()
    driver.qtbot.waitUntil(lambda: driver.window.editing.searching.state is not None, timeout=120_000)
    driver.ask("red")
    driver.settle()
    return driver


def listed(driver: WindowDriver, kind: Kind) -> WorthSheet:
    sheet = driver.window.worth.sheet
    assert sheet is not None
    sheet.choose(kind)
    sheet.kind.activated.emit(sheet.kind.currentIndex())
    driver.settle()
    return sheet


def test_images_without_any_are_done_by_one_click_and_undone(looked: WindowDriver) -> None:
    window = looked.window
    looked.key(K.Key_N, CTRL | SHIFT, on=looked.canvas)
    looked.settle()
    sheet = window.worth.sheet
    assert sheet is not None
    assert sheet.chosen is Kind.NEXT
    looked.wait(lambda: len(sheet.lines) == 6)
    listed(looked, Kind.NONE)
    looked.wait(lambda: len(sheet.lines) == 4)
    without = {line.image_id for line in sheet.lines}
    assert without == {1, 2, 4, 6}
    QTest.mouseClick(sheet.confirm, Qt.MouseButton.LeftButton)
    states = {i: one.state for i, one in window.session.summaries(range(1, 7)).items()}
    assert {i for i, state in states.items() if state is ImageState.REVIEWED} == without
    assert sheet.lines == ()
    window.activateWindow()
    looked.wait(window.isActiveWindow)
    looked.key(K.Key_Z, CTRL, on=looked.canvas)
    assert ImageState.REVIEWED not in {one.state for one in window.session.summaries(range(1, 7)).values()}


def test_images_without_any_teach_until_that_is_undone(looked: WindowDriver) -> None:
    window = looked.window
    window.session.open_image(3)
    looked.wait_for_image()
    looked.ask("red")
    looked.key(K.Key_Space, on=looked.canvas)
    told = window.prompts.learned
    looked.wait(lambda: told.text() == "red: learns from +1 −0")
    looked.key(K.Key_N, CTRL | SHIFT, on=looked.canvas)
    looked.settle()
    sheet = listed(looked, Kind.NONE)
    looked.wait(lambda: len(sheet.lines) == 4)
    QTest.mouseClick(sheet.confirm, Qt.MouseButton.LeftButton)
    looked.wait(lambda: told.text() == "red: learns from +1 −0 · 4 images without any")
    window.activateWindow()
    looked.wait(window.isActiveWindow)
    looked.key(K.Key_Z, CTRL, on=looked.canvas)
    looked.wait(lambda: told.text() == "red: learns from +1 −0")


def test_a_label_that_the_model_does_not_find_is_listed_and_shown(
    looked: WindowDriver, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, session = looked.window, looked.window.session
    session.open_image(3)
    looked.wait_for_image()
    red = window.editor.ensure_category("red")
    assert red is not None
    window.editor.use_category(red.id)
    looked.key(K.Key_B, on=looked.canvas)
    looked.drag((150, 150), (190, 200))  # nothing is there
    (label,) = [a for a in session.held(3) if a.state is State.ACCEPTED]
    session.open_image(1)
    looked.wait_for_image()
    read_here: list[int] = []
    with monkeypatch.context() as watched:
        watched.setattr(session, "held", lambda image_id: read_here.append(image_id) or [])
        window.actions_["secondOpinion"].trigger()
    assert not read_here  # the labels of a whole folder are read beside the window
    sheet = window.worth.sheet
    assert sheet is not None
    looked.wait(lambda: len(sheet.lines) == 2)
    texts = [line.text for line in sheet.lines]
    assert any("found, not labelled" in text for text in texts)
    row = next(i for i, line in enumerate(sheet.lines) if line.label_id == label.id)
    sheet.list.setCurrentRow(row)
    sheet.list.setFocus()
    QTest.keyClick(sheet.list, K.Key_Return)
    assert session.image is not None
    assert session.image.id == 3
    assert window.review.selection == (label.id,)


def test_a_key_on_the_canvas_goes_through_the_list(looked: WindowDriver) -> None:
    window, session = looked.window, looked.window.session
    looked.key(K.Key_N, SHIFT, on=looked.canvas)  # nothing was listed yet: it is
    looked.settle()
    sheet = window.worth.sheet
    assert sheet is not None
    looked.wait(lambda: len(sheet.lines) == 6)
    window.activateWindow()
    looked.wait(window.isActiveWindow)
    seen = []
    for number, line in enumerate(sheet.lines, start=1):
        looked.key(K.Key_N, SHIFT, on=looked.canvas)
        assert window.status_bar.message.text() == f"{number} of 6: {line.text}"
        assert session.image is not None
        seen.append(session.image.id)
        looked.wait_for_image()
    assert seen == [line.image_id for line in sheet.lines]
    looked.key(K.Key_N, SHIFT, on=looked.canvas)
    assert "That was the last" in window.status_bar.message.text()


def test_images_that_show_the_same_are_listed_under_one_number(looked: WindowDriver, folder: Path) -> None:
    looked.key(K.Key_N, CTRL | SHIFT, on=looked.canvas)
    looked.settle()
    sheet = listed(looked, Kind.ALIKE)
    looked.wait(lambda: bool(sheet.lines))
    groups: dict[str, set[int]] = {}
    for line in sheet.lines:
        groups.setdefault(line.text.split()[0], set()).add(line.image_id)
    assert all(len(group) > 1 for group in groups.values())
    assert not any({1, 3} <= group for group in groups.values())  # blue and red


def test_how_much_is_left_follows_every_answer(looked: WindowDriver) -> None:
    window = looked.window
    window.session.open_image(3)
    looked.wait_for_image()
    looked.ask("red")
    looked.settle()
    looked.key(K.Key_N, CTRL | SHIFT, on=looked.canvas)
    looked.settle()
    sheet = window.worth.sheet
    assert sheet is not None
    assert sheet.left.text().startswith("Left: 1 proposal on 1 image")
    window.activateWindow()
    looked.wait(window.isActiveWindow)
    looked.key(K.Key_Space, on=looked.canvas)
    looked.wait(lambda: sheet.left.text() == "Nothing waits to be judged.")
    looked.key(K.Key_Z, CTRL, on=looked.canvas)
    looked.wait(lambda: sheet.left.text().startswith("Left: 1 proposal on 1 image"))


def test_what_is_cancelled_is_no_longer_looked_for(looked: WindowDriver, monkeypatch: pytest.MonkeyPatch) -> None:
    def endless(*_: object) -> Work:
        while True:
            time.sleep(0.01)
            yield Progress(0, 0)

    monkeypatch.setattr(worth_a_look, "survey", endless)
    worth, inference = looked.window.worth, looked.window.inference
    worth.show(Kind.NEXT)
    assert worth.sheet is not None
    looked.wait(lambda: inference.shown() is not None)
    assert worth.sheet.note.text() == "Looking…"
    inference.cancel()
    looked.wait(lambda: worth.sheet is not None and worth.sheet.note.text() == "")
