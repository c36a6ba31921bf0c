"""A folder to look at as contact sheets."""

from pathlib import Path

import pytest
from window_driver import WindowDriver, paint

from swin_annotator.core.edits import Edit, Step
from swin_annotator.core.types import Annotation, Source, State

MODEL = Source("model", "fake")


@pytest.fixture
def many(driver: WindowDriver, tmp_path: Path) -> WindowDriver:
    """Four photos with three proposals and one label each, in two categories; ids 1, 2, 3 | 4 on the first, and on."""
    folder = tmp_path / "many"
    boxes = [(20, 20, 60, 60), (120, 30, 40, 40), (200, 140, 70, 60)]
    for number in range(4):
        paint(folder / f"{number}.png", [("red", box) for box in boxes])
    driver.open(folder)
    session = driver.window.session
    project = session.project
    assert project is not None
    cat, dog = session.ensure_category("cat"), session.ensure_category("dog")
    assert cat is not None
    assert dog is not None
    edits = []
    for image in session.images():
        for place, box in enumerate(boxes):
            score = 0.2 + 0.1 * image.id + 0.1 * place
            category = cat if place < 2 else dog
            row = Annotation(project.new_id(), image.id, category.id, box, State.PROPOSED, round(score, 2), MODEL)
            edits.append(Edit(None, row))
        edits.append(Edit(None, Annotation(project.new_id(), image.id, cat.id, (5, 5, 10 + image.id, 10))))
    session.apply(Step("Fill", tuple(edits)), undoable=False)
    driver.canvas.setFocus()
    return driver
