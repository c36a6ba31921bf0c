"""The tour of first steps: it waits for each, comes by itself once, and can be left."""

from PySide6.QtCore import Qt

from swin_annotator.engine import demo
from swin_annotator.ui.window import guided_tour


def test_each_step_waits_until_it_is_done(opened):
    window, driver = opened.window, opened
    window.actions_["guide"].trigger()
    bar = window.guide_bar
    assert bar.isVisible()
    assert (window.guide.place, bar.place.text()) == (0, f"1 of {len(guided_tour.STEPS)}")
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
    assert (bar.next.text(), bar.end.isVisible()) == ("Done", False)
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
    opened.click("guideNext")
    english = window.guide_bar.text.text()
    try:
        window.actions_["language_ru"].trigger()
        assert window.guide_bar.text.text() != english
    finally:
        window.actions_["language_en"].trigger()


def test_on_the_samples_it_begins_where_the_first_word_is_found(driver):
    window = driver.window
    assert window.empty.sample.text() == "Tour: first steps with sample images"
    driver.click("chooseSample")
    window.folders.finish()
    driver.wait_for_image()
    lead = demo.lead(window.session.folder)
    assert lead.word
    assert window.session.image.path == lead.first
    assert f"“{lead.word}”" in window.guide_bar.text.text()
    assert window.session.folder.name == "Swin Annotator samples"


def test_on_another_folder_it_names_no_word_that_may_not_be_there(opened):
    opened.window.actions_["guide"].trigger()
    assert "“" not in opened.window.guide_bar.text.text()


def test_labels_of_the_samples_are_there_the_next_time(driver):
    window = driver.window
    window.actions_["sample"].trigger()
    window.folders.finish()
    driver.wait_for_image()
    folder, path = window.session.folder, window.session.image.path
    driver.key(Qt.Key.Key_B, on=driver.canvas)
    driver.drag((50, 50), (90, 90))
    assert len(driver.accepted) == 1
    window.actions_["closeFolder"].trigger()
    assert window.empty.sample.text() == "Tour: first steps with sample images"
    driver.click("guideEnd")
    assert window.empty.sample.text() == "Open the sample project"
    window.actions_["sample"].trigger()
    window.folders.finish()
    driver.wait_for_image()
    assert (window.session.folder, window.session.image.path, len(driver.accepted)) == (folder, path, 1)
