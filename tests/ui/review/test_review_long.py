"""A queue that takes many turns to gather: the window stays awake, nothing is lost, and review begins by itself."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from window_driver import WindowDriver

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
