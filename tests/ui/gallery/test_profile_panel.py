"""What a category is asked by is seen and edited in one place, whether its words, its examples or a profile."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from window_driver import CTRL, SHIFT, WindowDriver, paint

from swin_annotator.core.types import Annotation, State
from swin_annotator.engine import kept_profile, learned_profile
from swin_annotator.ui.gallery.learned_sheet import LearnedSheet

K = Qt.Key


@pytest.fixture
def coins(driver: WindowDriver, tmp_path: Path) -> WindowDriver:
    """Two photos with two red and two blue things of one size each."""
    folder = tmp_path / "coins"
    for name in "ab":
        blobs = [(colour, (20 + 70 * i, top, 40, 40)) for colour, top in (("red", 30), ("blue", 140)) for i in range(2)]
        paint(folder / f"{name}.png", blobs)  # type: ignore[arg-type]  # names of colours
    driver.open(folder)
    return driver


def opened_sheet(driver: WindowDriver) -> LearnedSheet:
    driver.key(K.Key_K, CTRL | SHIFT, on=driver.canvas)
    sheet = driver.window.learned.sheet
    assert sheet is not None
    driver.wait(sheet.isVisible)
    sheet.activateWindow()
    driver.wait(sheet.isActiveWindow)
    return sheet


def back(driver: WindowDriver, sheet: LearnedSheet) -> None:
    sheet.close()
    driver.window.activateWindow()
    driver.wait(driver.window.isActiveWindow)


def waiting(driver: WindowDriver) -> list[Annotation]:
    return [a for a in driver.held(State.PROPOSED) if (a.score or 0) >= 0.3]


def test_words_and_examples_of_a_category_are_changed_there(coins: WindowDriver) -> None:
    coins.ask("coin: red thing, lid")
    coins.key(K.Key_E, on=coins.canvas)
    coins.show_example((20, 140), (60, 180), name="coin")
    sheet = opened_sheet(coins)
    assert sheet.phrases.text() == "red thing"
    assert len(sheet.examples.chips.data(sheet.examples.chips.index(0)) or "") > 0
    sheet.phrases.setFocus()
    QTest.keyClicks(sheet.phrases, " | blue thing")
    QTest.keyClick(sheet.phrases, K.Key_Return)
    assert coins.window.prompts.edit.toPlainText() == "coin: red thing | blue thing, lid"
    assert sheet.isVisible()  # Enter takes the words and closes nothing
    sheet.examples.setFocus()
    sheet.examples.setCurrentIndex(sheet.examples.chips.index(0))
    QTest.keyClick(sheet.examples, K.Key_Delete)
    coins.settle()
    assert not coins.window.prompter.examples
    coins.wait(lambda: not sheet.examples.isVisible())
    assert {a.bbox_xywh[1] < 100 for a in waiting(coins)} == {True, False}  # asked again, with the new words


def use_profile(driver: WindowDriver, path: Path) -> None:
    """What one photo taught, written and used in the same folder under a name of its own."""
    driver.ask("coin: red thing | blue thing")
    driver.key(K.Key_Tab, on=driver.canvas)
    while driver.proposed:
        (one,) = driver.window.review.selected_proposals()
        driver.key(K.Key_Space if one.bbox_xywh[1] < 100 else K.Key_X)
    driver.window.learned.ask_save = driver.window.learned.ask_open = lambda: path
    driver.window.learned.write()
    driver.wait(path.is_file)
    driver.settle()


def test_a_profile_in_use_is_told_and_can_be_left_and_taken_up_again(
    driver: WindowDriver, coins: WindowDriver, tmp_path: Path
) -> None:
    path = tmp_path / "coins.json"
    use_profile(coins, path)
    other = tmp_path / "other"
    paint(other / "z.png", [("red", (20, 30, 40, 40)), ("blue", (20, 140, 40, 40))])
    coins.open(other)
    sheet = opened_sheet(coins)
    assert not sheet.profile.isVisible()
    QTest.mouseClick(sheet.bring, Qt.MouseButton.LeftButton)
    assert sheet.profile.text() == "A profile of fake knows it: red thing | blue thing; learnt from +2 −2."
    back(coins, sheet)
    coins.ask("coin")
    assert [a.bbox_xywh[1] < 100 for a in sorted(waiting(coins), key=lambda a: -(a.score or 0))][:1] == [True]
    sheet = opened_sheet(coins)
    QTest.mouseClick(sheet.switch, Qt.MouseButton.LeftButton)
    assert sheet.switch.text() == "Ask by the profile"
    back(coins, sheet)
    coins.ask("coin")
    assert not waiting(coins)  # the word alone says nothing to this model
    QTest.mouseClick(opened_sheet(coins).switch, Qt.MouseButton.LeftButton)
    back(coins, sheet)
    coins.ask("coin")
    assert waiting(coins)


def test_what_is_written_in_a_folder_that_uses_a_profile_goes_on_from_it(coins: WindowDriver, tmp_path: Path) -> None:
    first, second = tmp_path / "coins.json", tmp_path / "again.json"
    use_profile(coins, first)
    other = tmp_path / "other"
    paint(other / "z.png", [("red", (20, 30, 40, 40)), ("blue", (20, 140, 40, 40))])
    coins.open(other)
    coins.window.learned.read()
    coins.ask("coin")
    coins.window.learned.ask_save = lambda: second
    coins.window.learned.write()
    coins.wait(second.is_file)
    coins.settle()
    spec = coins.window.catalog.find("fake")
    before, after = learned_profile.read(first, spec), learned_profile.read(second, spec)
    assert [q.vector.tolist() for q in after.queries] == [q.vector.tolist() for q in before.queries]
    assert after.about["coin"].phrases == ("red thing", "blue thing")
    assert (after.about["coin"].accepted, after.about["coin"].rejected) == (2, 2)


def test_a_profile_of_another_model_is_made_again_by_one_click(coins: WindowDriver, tmp_path: Path) -> None:
    path = tmp_path / "coins.json"
    coins.key(K.Key_E, on=coins.canvas)
    coins.show_example((20, 30), (60, 70), name="coin")
    use_profile(coins, path)
    content = json.loads(path.read_text())
    content["model"], content["categories"]["coin"]["phrases"] = "another", ["blue thing"]
    path.write_text(json.dumps(content))
    coins.window.prompts.edit.setPlainText("lid")
    while coins.window.prompter.examples:
        coins.window.prompter.remove_example(0)
    coins.settle()
    coins.window.learned.read()
    banner = coins.window.banner
    assert "was made by another" in banner.text
    assert [button.text() for button in banner.buttons if button.isVisible()] == ["Make it again for fake"]
    QTest.mouseClick(banner.buttons[0], Qt.MouseButton.LeftButton)
    assert coins.window.prompts.edit.toPlainText() == "lid, coin: blue thing"
    (example,) = coins.window.prompter.examples
    assert (example.category, example.bbox_xywh, example.negative) == ("coin", (20, 30, 40, 40), False)
    project = coins.window.session.project
    assert project is not None
    assert not kept_profile.place_of(project).exists()


def test_another_detector_says_that_the_profile_in_use_is_not_its_own(coins: WindowDriver, tmp_path: Path) -> None:
    path = tmp_path / "coins.json"
    use_profile(coins, path)
    coins.window.learned.read()
    combo = coins.window.prompts.detector
    combo.setCurrentIndex(combo.findData("absent"))
    assert "was made by fake" in coins.window.banner.text
    use = next(button for button in coins.window.banner.buttons if button.text() == "Use fake")
    QTest.mouseClick(use, Qt.MouseButton.LeftButton)
    assert coins.window.prompter.detector == "fake"
    assert not coins.window.banner.text
