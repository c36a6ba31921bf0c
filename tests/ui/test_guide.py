"""The tour of first steps: it waits for each, comes by itself once, and can be left."""

from PySide6.QtCore import Qt

from swin_annotator.ui import guide


def test_each_step_waits_until_it_is_done(opened):
    window, driver = opened.window, opened
    window.actions_["guide"].trigger()
    bar = window.guide_bar
    assert bar.isVisible()
    assert (window.guide.place, bar.place.text()) == (0, f"1 of {len(guide.STEPS)}")
    driver.key(Qt.Key.Key_B, on=driver.canvas)
    driver.drag((150, 150), (190, 190))
    assert window.guide.place == 0  # a later step does not count early
    driver.ask("red")
    assert window.guide.place == 1
    driver.key(Qt.Key.Key_Space, on=driver.canvas)
    assert window.guide.place == 2
    driver.key(Qt.Key.Key_B, on=driver.canvas)
    driver.drag((150, 150), (190, 190))
    assert window.guide.place == 3
    driver.click("guideNext")
    assert window.guide.place == 4
    driver.key(Qt.Key.Key_R, on=driver.canvas)
    assert window.guide.place == 5
    driver.click("guideNext")
    assert window.guide.place == -1
    assert not bar.isVisible()


def test_it_comes_with_the_sample_project_until_it_was_ended(driver):
    window = driver.window
    window.actions_["sample"].trigger()
    window.folders.finish()
    assert window.guide_bar.isVisible()
    driver.click("guideEnd")
    assert not window.guide_bar.isVisible()
    window.actions_["closeFolder"].trigger()
    window.actions_["sample"].trigger()
    window.folders.finish()
    assert not window.guide_bar.isVisible()


def test_it_follows_the_language(opened):
    window = opened.window
    window.actions_["guide"].trigger()
    try:
        window.actions_["language_ru"].trigger()
        assert window.guide_bar.text.text().startswith("Справа вверху")
    finally:
        window.actions_["language_en"].trigger()
