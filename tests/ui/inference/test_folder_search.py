"""The folder is searched by word and by example: the likeliest objects of all images come first."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from window_driver import CTRL, SHIFT, WindowDriver, paint

from swin_annotator.core.annotation_summary import Sort
from swin_annotator.core.types import State
from swin_annotator.engine.indexing import Indexed
from swin_annotator.ui.gallery.contact_sheet import ContactSheet

K = Qt.Key


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Six photos: the third and the fifth hold a red thing, that of the fifth is the larger one."""
    place = tmp_path / "many"
    for number in range(6):
        colour, side = ("red", 20 * number) if number in (2, 4) else ("blue", 50)
        paint(place / f"{number}.png", [(colour, (20, 30, side, side))])
    return place


def write(driver: WindowDriver, words: str) -> None:
    """Ctrl+F and the words, without Enter."""
    driver.key(K.Key_F, CTRL, on=driver.canvas)
    QTest.keyClick(driver.window.prompts.edit, K.Key_A, CTRL)
    QTest.keyClicks(driver.window.prompts.edit, words)


def prepared(driver: WindowDriver) -> None:
    """Until the whole folder was looked at; the first to ask a model also waits for its libraries."""
    driver.qtbot.waitUntil(lambda: driver.window.editing.searching.state is not None, timeout=120_000)
    driver.settle()


def search(driver: WindowDriver) -> ContactSheet:
    """Ctrl+Shift+F on the canvas, until the best objects are on the sheet."""
    driver.canvas.setFocus()
    QTest.keyClick(driver.canvas, K.Key_F, CTRL | SHIFT)
    prepared(driver)
    driver.wait(lambda: driver.window.gallery.contact is not None and driver.window.gallery.contact.isVisible())
    sheet = driver.window.gallery.contact
    assert sheet is not None
    return sheet


def on_sheet(driver: WindowDriver, sheet: ContactSheet) -> list[str]:
    """The images of the objects on the sheet, in its order."""
    found = [driver.window.session.find_image(summary.image_id) for summary in sheet.grid.crops.summaries]
    return [image.path for image in found if image is not None]


def test_a_word_brings_the_best_of_the_folder_and_they_are_judged_there(driver: WindowDriver, folder: Path) -> None:
    driver.open(folder)
    write(driver, "red")
    sheet = search(driver)
    driver.wait(lambda: on_sheet(driver, sheet) == ["4.png", "2.png"])
    assert sheet.order is Sort.SURE
    assert sheet.states == (State.PROPOSED,)
    assert driver.window.editing.searching.state.total == 6
    session = driver.window.session
    assert session.images()[0].path == "0.png"
    sheet.grid.selectAll()
    QTest.keyClick(sheet.grid, K.Key_Y)
    driver.wait(lambda: len(session.annotation_summaries((State.ACCEPTED,))) == 2)
    QTest.keyClick(sheet, K.Key_Z, CTRL)
    QTest.keyClick(sheet, K.Key_Z, CTRL)
    assert session.annotation_summaries(tuple(State)) == []  # what the search proposed was one step


def test_an_example_ranks_the_folder(driver: WindowDriver, folder: Path) -> None:
    driver.open(folder)
    driver.window.session.open_image(driver.window.session.images()[2].id)
    driver.wait_for_image()
    driver.key(K.Key_E, on=driver.canvas)
    driver.show_example((20, 30), (60, 70), name="thing")
    sheet = search(driver)
    driver.wait(lambda: sorted(on_sheet(driver, sheet)) == ["2.png", "4.png"])


def test_preparing_is_shown_paused_and_goes_on(driver: WindowDriver, folder: Path) -> None:
    driver.open(folder)
    texts: list[str] = []
    driver.window.inference.running_changed.connect(lambda job: texts.append(job.name if job else ""))
    searching = driver.window.editing.searching
    driver.window.actions_["indexFolder"].trigger()
    assert driver.find("progressBar").isVisible()
    driver.window.inference.cancel()
    driver.settle()
    assert searching.state is None
    assert "Preparing the folder for search" in texts
    driver.window.actions_["indexFolder"].trigger()
    prepared(driver)
    assert isinstance(searching.state, Indexed)
    assert (searching.state.done, searching.state.total) == (6, 6)
    driver.settle()
    driver.window.folders.close()
    driver.open(folder)  # what was prepared once is kept up to date from then on
    prepared(driver)


def test_a_folder_is_prepared_by_itself_until_that_is_stopped(driver: WindowDriver, folder: Path) -> None:
    driver.window.settings.setValue("prepareFolders", True)
    searching, action = driver.window.editing.searching, driver.window.actions_["indexFolder"]
    searching.start_timer.setInterval(0)
    driver.open(folder)
    prepared(driver)
    assert searching.state == Indexed(6, 6, 0.0)
    action.trigger()
    assert driver.find("progressBar").isVisible()
    action.trigger()
    assert "Paused" in driver.window.status_bar.message.text()
    driver.settle()
    driver.window.folders.close()
    driver.open(folder)
    assert not searching.start_timer.isActive()
    assert not driver.window.inference.works("Preparing the folder for search")
