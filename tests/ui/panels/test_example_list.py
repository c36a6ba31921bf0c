"""The row of examples: many of them, real clicks and keys."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from window_driver import WindowDriver

from swin_annotator.ui.panels.examples import ChipRole, ExampleChip, ExampleModel, cross_rect


def keep_examples(driver: WindowDriver, count: int) -> None:
    """Write ``count`` examples into the project, as it keeps them."""
    images = driver.window.session.images()
    driver.window.session.remember(
        "exemplars",
        [
            {
                "category": f"die {i}",
                "image": images[i % len(images)].id,
                "bbox": [10 + i % 7 * 10, 10 + i % 11 * 10, 60, 60],
                "negative": i % 2 == 1,
            }
            for i in range(count)
        ],
    )


def reopen(driver: WindowDriver, folder: Path) -> None:
    driver.window.folders.close()
    driver.open(folder)


def crops(driver: WindowDriver) -> list[bool]:
    chips = driver.window.prompts.examples.chips
    return [chips.index(row).data(ChipRole).crop is not None for row in range(chips.rowCount())]


def test_many_examples_make_no_widgets_and_each_crop_changes_one_row(opened: WindowDriver, photos: Path) -> None:
    keep_examples(opened, 2)
    reopen(opened, photos)
    opened.wait(lambda: crops(opened) == [True] * 2)
    few = len(QApplication.allWidgets())
    keep_examples(opened, 60)
    chips = opened.window.prompts.examples.chips
    touched: list[int] = []
    chips.rowsInserted.connect(lambda _parent, first, last: touched.extend(range(first, last + 1)))
    chips.dataChanged.connect(lambda first, last: touched.extend(range(first.row(), last.row() + 1)))
    reopen(opened, photos)
    opened.wait(lambda: crops(opened) == [True] * 60)
    assert len(QApplication.allWidgets()) <= few + 5
    assert len(touched) <= 3 * 60


def test_an_example_is_shown_by_a_click_and_by_enter_and_removed_by_its_cross_and_by_delete(
    opened: WindowDriver, photos: Path
) -> None:
    keep_examples(opened, 4)
    reopen(opened, photos)
    window = opened.window
    listed = window.prompts.examples

    def names() -> list[str]:
        return [listed.chips.index(row).data() for row in range(listed.chips.rowCount())]

    def middle(row: int) -> QPoint:
        return listed.visualRect(listed.chips.index(row)).center()

    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=middle(1))
    assert window.session.image is not None
    assert window.session.image.path == "2.png"
    cross = cross_rect(listed.visualRect(listed.chips.index(0))).center()
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=cross)
    assert names() == ["die 1", "die 2", "die 3"]
    listed.setFocus()
    opened.key(Qt.Key.Key_Home, on=listed)
    opened.key(Qt.Key.Key_Right, on=listed)
    opened.key(Qt.Key.Key_Return, on=listed)
    assert window.session.image.path == "sub/3.png"
    opened.key(Qt.Key.Key_Delete, on=listed)
    assert names() == ["die 1", "die 3"]
    assert [example.category for example in window.prompter.examples] == ["die 1", "die 3"]


def test_the_example_model_keeps_qt_promises(qtmodeltester: ModelTester) -> None:
    model = ExampleModel()
    model.set_chips([ExampleChip("a", False), ExampleChip("b", True)])
    qtmodeltester.check(model)
    model.set_chips([ExampleChip("a", False), ExampleChip("c", True), ExampleChip("d", True)])
    assert [model.index(row).data() for row in range(model.rowCount())] == ["a", "c", "d"]
    model.set_chips([])
    assert model.rowCount() == 0
