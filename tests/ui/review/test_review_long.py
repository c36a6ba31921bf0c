"""A queue that takes many turns to gather: the window stays awake, nothing is lost, and review begins by itself."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from window_driver import WindowDriver, paint

from swin_annotator.core import review_steps
from swin_annotator.core.edits import Edit, Step
from swin_annotator.core.types import Annotation, State
from swin_annotator.ui.review import queue_loader

K = Qt.Key


@pytest.fixture
def long(opened: WindowDriver, monkeypatch: pytest.MonkeyPatch) -> WindowDriver:
    """Twelve proposals on three images, read one by one; the most doubtful has the last id."""
    monkeypatch.setattr(queue_loader, "PAGE", 1)
    session = opened.window.session
    assert session.project is not None
    names = [session.ensure_category(name) for name in ("cat", "dog", "cow", "pig")]
    edits = []
    for number in range(12):
        category = names[number // 3]
        assert category is not None
        row = Annotation(
            session.project.new_id(), 1 + number % 3, category.id, (20, 20, 50, 50), State.PROPOSED, 0.9 - 0.03 * number
        )
        edits.append(Edit(None, row))
    session.apply(Step("Propose", tuple(edits)), undoable=False)
    opened.window.review_session.set_order("doubtful")
    opened.canvas.setFocus()
    return opened


def test_it_begins_by_itself_with_the_first_of_all(long: WindowDriver) -> None:
    mode = long.window.review_session
    long.key(K.Key_R, on=long.canvas)
    assert mode.on
    assert mode.current is None
    long.key(K.Key_Space, on=long.canvas)  # too early: nothing is judged
    assert len(long.window.session.annotation_summaries([State.PROPOSED])) == 12
    long.wait(lambda: mode.current is not None)
    assert mode.current is not None
    assert mode.current.id == 12
    assert len(mode.queue) == 12


def test_what_changes_meanwhile_is_as_it_is_then(long: WindowDriver) -> None:
    mode, session = long.window.review_session, long.window.session
    long.key(K.Key_R, on=long.canvas)
    last = session.find_annotation(12)
    first = session.find_annotation(1)
    assert last is not None
    assert first is not None
    session.apply(review_steps.accept([last]))
    session.apply(Step("Score", (Edit(first, replace(first, score=0.31)),)))
    long.wait(lambda: mode.current is not None)
    assert mode.current is not None
    assert mode.current.id == 1
    assert len(mode.queue) == 11


def test_leaving_forgets_what_was_read(long: WindowDriver) -> None:
    mode = long.window.review_session
    long.key(K.Key_R, on=long.canvas)
    long.key(K.Key_R, on=long.canvas)
    assert not mode.on
    assert not mode.filler.busy
    long.key(K.Key_R, on=long.canvas)
    long.wait(lambda: mode.current is not None)
    assert len(mode.queue) == 12


def test_an_object_is_seen_among_its_surroundings_however_small(driver: WindowDriver, tmp_path: Path) -> None:
    paint(tmp_path / "large" / "1.png", size_hw=(1800, 2400))
    driver.open(tmp_path / "large")
    window, canvas = driver.window, driver.canvas
    category = window.session.ensure_category("cat")
    assert category is not None
    assert window.session.project is not None
    boxes = ((600.0, 400.0, 3.0, 2.0), (1500.0, 900.0, 40.0, 30.0), (100.0, 100.0, 2000.0, 1500.0))
    rows = [Annotation(window.session.project.new_id(), 1, category.id, box, State.PROPOSED, 0.9) for box in boxes]
    window.session.apply(Step("Propose", tuple(Edit(None, row) for row in rows)), undoable=False)
    driver.key(K.Key_R, on=canvas)
    room = min(canvas.viewport().width(), canvas.viewport().height())
    for row in rows:
        driver.wait(lambda row=row: (now := window.review_session.current) is not None and now.id == row.id)
        driver.wait(lambda row=row: canvas.zoom() <= 4.0 and _share(canvas.zoom(), row, room) <= 1)
        driver.key(K.Key_Space, on=canvas)


def _share(zoom: float, row: Annotation, room: int) -> float:
    """Of an object's side, in eighths of the view; 0 where all of the image is seen."""
    return 0.0 if zoom * 1800 <= room else 8 * zoom * max(row.bbox_xywh[2:]) / (room + 8)
