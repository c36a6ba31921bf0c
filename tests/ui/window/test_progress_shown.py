"""What the image list says of each image, and the bar of the folder: true after whatever a person does."""

from PySide6.QtCore import Qt
from window_driver import CTRL, WindowDriver

from swin_annotator.core.edits import Edit, Step
from swin_annotator.core.types import Annotation, ImageState, State

K = Qt.Key


def propose(driver: WindowDriver, image_id: int, *scores: float) -> None:
    session = driver.window.session
    assert session.project is not None
    category = session.ensure_category("die")
    assert category is not None
    rows = [
        Annotation(session.project.new_id(), image_id, category.id, (60.0 * n, 20, 40, 40), State.PROPOSED, score)
        for n, score in enumerate(scores)
    ]
    session.apply(Step("Propose", tuple(Edit(None, row) for row in rows)), undoable=False)


def row(driver: WindowDriver, place: int) -> tuple[ImageState, int, int]:
    summary = driver.window.images.model.summary_at(place)
    return summary.state, summary.accepted, summary.proposed


def reviewed(driver: WindowDriver) -> str:
    return driver.window.bar.summary.text().rpartition(" · ")[2]


def test_a_folder_that_was_judged_is_reviewed(opened: WindowDriver) -> None:
    for image_id in (1, 2, 3):
        propose(opened, image_id, 0.9, 0.8, 0.1, 0.05)
    assert row(opened, 0) == (ImageState.PROPOSALS, 0, 2)
    opened.canvas.setFocus()
    opened.key(K.Key_R)
    for _ in range(6):
        opened.wait(opened.shows)
        opened.key(K.Key_Space)
    assert [row(opened, place) for place in range(3)] == [(ImageState.REVIEWED, 2, 0)] * 3
    assert reviewed(opened) == "3 of 3 reviewed"


def test_one_polygon_does_not_review_an_image(opened: WindowDriver) -> None:
    opened.canvas.setFocus()
    opened.key(K.Key_P)
    for place in ((20, 20), (80, 20), (80, 80)):
        opened.on_canvas.click(place)
    opened.key(K.Key_Return, on=opened.canvas)
    assert len(opened.accepted) == 1
    assert row(opened, 0) == (ImageState.STARTED, 1, 0)
    assert reviewed(opened) == "0 of 3 reviewed"
    opened.key(K.Key_R, CTRL)
    assert reviewed(opened) == "1 of 3 reviewed"


def test_what_was_accepted_unseen_is_reviewed_when_it_is_looked_at(opened: WindowDriver) -> None:
    propose(opened, 2, 0.9)
    session = opened.window.session
    assert session.project is not None
    opened.window.gallery.show_bulk()
    bulk = opened.window.gallery.bulk
    assert bulk is not None
    bulk.scope.setCurrentIndex(2)
    bulk.scope.activated.emit(2)
    bulk.button.click()
    opened.wait(lambda: row(opened, 1) == (ImageState.STARTED, 1, 0))
    opened.key(K.Key_D, on=opened.canvas)
    opened.wait_for_image()
    assert row(opened, 1) == (ImageState.REVIEWED, 1, 0)


def test_the_list_counts_from_the_threshold_on(opened: WindowDriver) -> None:
    for image_id in (1, 2):
        propose(opened, image_id, 0.9, 0.4, 0.1)
    assert [row(opened, place)[2] for place in range(3)] == [2, 2, 0]
    opened.canvas.setFocus()
    for _ in range(3):
        opened.key(K.Key_BracketRight)
    opened.wait(lambda: [row(opened, place)[2] for place in range(3)] == [1, 1, 0])
    for _ in range(8):
        opened.key(K.Key_BracketLeft)
    opened.wait(lambda: [row(opened, place)[2] for place in range(3)] == [3, 3, 0])
