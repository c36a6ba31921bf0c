"""Lists of objects to look at: conflicts of an import, what differs from a file, what is odd."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from window_driver import CTRL, WindowDriver

from swin_annotator.core.edits import Edit, Step


def _draw(driver: WindowDriver, *boxes: tuple[int, int, int, int]) -> None:
    driver.key(Qt.Key.Key_B, on=driver.canvas)
    for left, top, right, bottom in boxes:
        driver.drag((left, top), (right, bottom))


@pytest.fixture
def labels(opened: WindowDriver, tmp_path: Path) -> Path:
    """The first image has an object; the file has it a little aside, and one on the second image."""
    _draw(opened, (20, 20, 80, 80))
    [category] = opened.window.session.categories()
    path = tmp_path / "labels.json"
    path.write_text(
        json.dumps(
            {
                "images": [{"id": i, "file_name": f"{i}.png", "width": 320, "height": 240} for i in (1, 2)],
                "categories": [{"id": 1, "name": category.name}],
                "annotations": [
                    {"id": 1, "image_id": 1, "category_id": 1, "bbox": [24, 20, 60, 60]},
                    {"id": 2, "image_id": 2, "category_id": 1, "bbox": [100, 100, 50, 50]},
                ],
            }
        )
    )
    return path


def _press(driver: WindowDriver, text: str) -> None:
    dialog = driver.window.parts.findings.dialog
    assert dialog is not None
    [button] = [button for button in dialog.findChildren(QPushButton) if button.text() == text]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(
    ("answer", "boxes"),
    [
        ("Keep mine", [(20, 20, 60, 60)]),
        ("Replace mine", [(24, 20, 60, 60)]),
        ("Keep both", [(20, 20, 60, 60), (24, 20, 60, 60)]),
    ],
)
def test_whose_labels_stay_is_asked_before_anything_is_written(
    opened: WindowDriver, labels: Path, answer: str, boxes: list[tuple[float, ...]]
) -> None:
    opened.window.import_export.bring_in(labels)
    opened.wait(lambda: opened.window.parts.findings.dialog is not None)
    dialog = opened.window.parts.findings.dialog
    assert dialog is not None
    assert "overlaps label 1 by" in dialog.findings[0].line
    assert [a.bbox_xywh for a in opened.accepted] == [(20, 20, 60, 60)]
    _press(opened, answer)
    opened.wait(lambda: opened.window.import_export.importing is None)
    assert [a.bbox_xywh for a in opened.accepted] == boxes
    with opened.qtbot.waitActive(opened.window):
        opened.window.activateWindow()
    opened.key(Qt.Key.Key_Z, CTRL, on=opened.canvas)
    assert [a.bbox_xywh for a in opened.accepted] == [(20, 20, 60, 60)]


def test_a_list_that_is_closed_without_an_answer_imports_nothing(opened: WindowDriver, labels: Path) -> None:
    opened.window.import_export.bring_in(labels)
    opened.wait(lambda: opened.window.parts.findings.dialog is not None)
    assert opened.window.parts.findings.dialog is not None
    QTest.keyClick(opened.window.parts.findings.dialog, Qt.Key.Key_Escape)
    opened.wait(lambda: opened.window.import_export.importing is None)
    project = opened.window.session.project
    assert project is not None
    assert len(project.annotations()) == 1


def test_going_down_the_list_of_differences_shows_each_on_its_image(opened: WindowDriver, labels: Path) -> None:
    opened.window.parts.findings.ask_file = lambda: labels
    opened.window.actions_["compare"].trigger()
    opened.wait(lambda: opened.window.parts.findings.dialog is not None)
    dialog = opened.window.parts.findings.dialog
    assert dialog is not None
    assert [finding.line.split(": ")[0] for finding in dialog.findings] == ["1.png", "2.png"]
    assert opened.window.review.selection == (1,)
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    opened.wait(lambda: opened.window.session.image is not None and opened.window.session.image.path == "2.png")
    _press(opened, "Bring in as proposals")
    opened.wait(lambda: [a.bbox_xywh for a in opened.proposed] == [(100, 100, 50, 50)])


def test_what_is_odd_is_listed_and_selected(opened: WindowDriver) -> None:
    opened.window.actions_["checkLabels"].trigger()
    opened.wait(lambda: "Nothing odd" in opened.window.status_bar.message.text())
    _draw(opened, (20, 20, 80, 80), (20, 20, 80, 81))
    opened.window.actions_["checkLabels"].trigger()
    opened.wait(lambda: opened.window.parts.findings.dialog is not None)
    dialog = opened.window.parts.findings.dialog
    assert dialog is not None
    assert "there twice, as labels 1 and 2" in dialog.findings[0].line
    assert opened.window.review.selection == (2,)


def test_what_can_be_mended_safely_is_offered_and_undone(opened: WindowDriver) -> None:
    _draw(opened, (20, 20, 80, 80))
    project = opened.window.session.project
    image = opened.window.session.image
    assert project is not None
    assert image is not None
    [held] = opened.accepted
    boxes = [(20.0, 20.0, 60.0, 60.0), (300.0, 100.0, 60.0, 40.0), (200.0, 150.0, 1.0, 1.0)]
    rows = [replace(held, id=held.id + i, bbox_xywh=box) for i, box in enumerate(boxes, 1)]
    assert opened.window.session.apply(Step("Add", tuple(Edit(None, row) for row in rows)))
    opened.window.actions_["checkLabels"].trigger()
    opened.wait(lambda: opened.window.parts.findings.dialog is not None)
    _press(opened, "Mend 2 of them")
    mended = [(20, 20, 60, 60), (300, 100, 20, 40), (200, 150, 1, 1)]  # what is tiny needs a look
    opened.wait(lambda: [a.bbox_xywh for a in opened.accepted] == mended)
    assert "2 labels mended" in opened.window.status_bar.message.text()
    with opened.qtbot.waitActive(opened.window):
        opened.window.activateWindow()
    opened.key(Qt.Key.Key_Z, CTRL, on=opened.canvas)
    assert sorted(a.bbox_xywh for a in opened.accepted) == sorted([held.bbox_xywh, *boxes])
    opened.window.actions_["checkLabels"].trigger()
    opened.wait(lambda: opened.window.parts.findings.dialog is not None)
