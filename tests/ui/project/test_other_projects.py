"""Labels of the open folder that lie in other projects: what the window says, and what its buttons do."""

import os
import shutil
import sqlite3
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from window_driver import CTRL, WindowDriver, paint

from swin_annotator import paths
from swin_annotator.core import review_steps
from swin_annotator.engine import exporting
from swin_annotator.store import place
from swin_annotator.store.project import Project
from swin_annotator.ui.dialogs.export import ExportChoice


@pytest.fixture
def closed(monkeypatch: pytest.MonkeyPatch) -> set[Path]:
    """Folders that can't be written, as long as they are in here; the tests may run as root."""
    folders: set[Path] = set()
    writable, can_write = place.is_writable, place.can_write
    monkeypatch.setattr(place, "is_writable", lambda where: where.parent not in folders and writable(where))
    monkeypatch.setattr(place, "can_write", lambda folder: folder not in folders and can_write(folder))
    return folders


def label(folder: Path, x: float) -> Path:
    with Project.open(folder) as project:
        [image, *_] = exporting.sync_images(project)
        project.apply(
            review_steps.draw_box(image.id, project.ensure_category("cat").id, (x, 5, 20, 20), project.new_id())
        )
        return project.place


def says(driver: WindowDriver, text: str) -> None:
    driver.wait(lambda: text in driver.window.banner.text)


def boxes(driver: WindowDriver) -> list[float]:
    project = driver.window.session.project
    assert project is not None
    return sorted(a.bbox_xywh[0] for a in project.annotations())


def draw(driver: WindowDriver, x: float) -> None:
    driver.key(Qt.Key.Key_B, on=driver.canvas)
    driver.drag((x, 60), (x + 40, 110))


def test_days_labelled_on_their_own_are_taken_in_by_one_button(driver: WindowDriver, tmp_path: Path) -> None:
    photos = tmp_path / "trip"
    for day in ("day1", "day2"):
        paint(photos / day / "a.png")
        paint(photos / day / "b.png")
        label(photos / day, len(day))
    driver.open(photos)
    says(driver, "day1 and day2 in trip have projects of their own.")
    driver.click("bannerButton")
    driver.wait(lambda: len(boxes(driver)) == 2)
    driver.wait(lambda: driver.window.import_export.importing is None)
    assert driver.window.status_bar.message.text() == "2 labels from day1 and day2 on 2 images."
    assert len(driver.accepted) == 1  # on the image on screen
    driver.key(Qt.Key.Key_Z, CTRL, on=driver.canvas)
    assert boxes(driver) == []
    driver.open(tmp_path / "trip" / "day1")
    driver.open(photos)
    driver.qtbot.wait(200)
    assert driver.window.banner.text == ""


def test_a_project_that_was_exchanged_is_told_and_its_labels_brought_back(driver: WindowDriver, tmp_path: Path) -> None:
    folder = tmp_path / "shared"
    paint(folder / "a.png")
    label(folder, 5)
    shutil.copyfile(paths.project_beside(folder) / "project.db", tmp_path / "older.db")
    driver.open(folder)
    for x in (10, 60, 110):
        draw(driver, x)
    assert len(boxes(driver)) == 4
    os.replace(tmp_path / "older.db", paths.project_beside(folder) / "project.db")
    draw(driver, 160)
    says(driver, "was exchanged by another program")
    assert len(driver.accepted) == 4  # what is shown is what is kept
    driver.window.banner.hide()
    driver.window.import_export.export(ExportChoice(tmp_path / "out.json"))
    says(driver, "was exchanged by another program")  # what lies there now is not what is shown
    assert not (tmp_path / "out.json").exists()
    driver.click("bannerButton")
    says(driver, "whose project file was taken away")
    assert boxes(driver) == [5]
    driver.click("bannerButton")
    driver.wait(lambda: len(boxes(driver)) == 4)
    driver.wait(lambda: driver.window.import_export.importing is None)
    draw(driver, 160)
    assert len(boxes(driver)) == 5


def test_a_project_elsewhere_is_brought_home_by_one_button(
    driver: WindowDriver, tmp_path: Path, closed: set[Path]
) -> None:
    card = tmp_path / "card"
    paint(card / "a.png")
    closed.add(card)
    label(card, 5)
    closed.clear()
    driver.open(card)
    says(driver, "though the folder can be written")
    assert "can't be written" not in driver.window.status_bar.message.text()
    driver.click("bannerButton")
    home = paths.project_beside(card)
    driver.wait(lambda: driver.window.session.project is not None and driver.window.session.project.place == home)
    driver.wait_for_image()
    assert boxes(driver) == [5]
    driver.key(Qt.Key.Key_Z, CTRL, on=driver.canvas)
    assert boxes(driver) == []


def test_labels_made_while_a_stick_could_not_be_written_come_home_by_one_button(
    driver: WindowDriver, tmp_path: Path, closed: set[Path]
) -> None:
    stick = tmp_path / "stick"
    paint(stick / "a.png")
    label(stick, 5)
    closed.add(stick)
    driver.open(stick)
    driver.wait(lambda: "This folder can't be written" in driver.window.status_bar.message.text())
    draw(driver, 60)
    driver.window.folders.close()
    closed.clear()
    driver.open(stick)
    says(driver, "while this folder could not be written")
    assert boxes(driver) == [5]
    driver.click("bannerButton")
    driver.wait(lambda: len(boxes(driver)) == 2)
    driver.wait(lambda: driver.window.import_export.importing is None)
    assert driver.window.session.undo_names()[0] == "Bring in labels kept elsewhere"


def test_labels_of_other_images_at_the_same_path_are_brought_in_only_when_asked(
    driver: WindowDriver, tmp_path: Path, closed: set[Path]
) -> None:
    card = tmp_path / "card"
    closed.add(card)
    paint(card / "a.png")
    label(card, 5)
    paint(card / "a.png", [("red", (50, 60, 100, 90))], size_hw=(200, 200))
    driver.open(card)
    says(driver, "Other images were labelled at the path of this folder before")
    assert boxes(driver) == []
    driver.click("bannerButton")
    driver.wait(lambda: boxes(driver) == [5])


def test_damaged_rows_are_told_and_the_rest_opens(driver: WindowDriver, tmp_path: Path) -> None:
    folder = tmp_path / "damaged"
    paint(folder / "a.png")
    for x in (5, 40, 80):
        label(folder, x)
    connection = sqlite3.connect(paths.project_beside(folder) / "project.db", isolation_level=None)
    connection.execute("UPDATE annotations SET state = 'perhaps', polygons = '[[1' WHERE id = 2")
    connection.close()
    driver.open(folder)
    says(driver, "1 object can't be read")
    assert boxes(driver) == [5, 80]
    draw(driver, 160)
    assert len(driver.accepted) == 3


def test_the_window_goes_on_while_another_program_holds_the_project(driver: WindowDriver, tmp_path: Path) -> None:
    folder = tmp_path / "held"
    paint(folder / "a.png")
    label(folder, 5)
    driver.open(folder)
    driver.wait(lambda: driver.window.session.project is not None and not driver.window.folders.listing.busy)
    other = sqlite3.connect(paths.project_beside(folder) / "project.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    for x in (10, 60, 110):
        draw(driver, x)
    assert len(boxes(driver)) == 4
    assert len(driver.accepted) == 4
    driver.key(Qt.Key.Key_Z, CTRL, on=driver.canvas)
    assert len(driver.accepted) == 3
    says(driver, "Another program is using this project:")
    assert "not saved yet" in driver.window.banner.text
    assert other.execute("SELECT count(*) FROM annotations").fetchone() == (1,)
    other.execute("COMMIT")
    driver.wait(lambda: driver.window.banner.text == "")
    assert driver.window.status_bar.message.text() == "Everything is saved again."
    assert other.execute("SELECT count(*) FROM annotations").fetchone() == (3,)
    other.close()
