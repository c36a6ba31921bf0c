"""Opening a folder whose disk takes its time: the window stays usable, and nothing is opened behind anybody's back."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from window_driver import CTRL, WindowDriver, paint

from swin_annotator.engine import folder as folders
from swin_annotator.engine.folder import FoundFolder
from swin_annotator.store.project import Project
from swin_annotator.work.io_pool import IoResult


@pytest.fixture
def disk() -> Iterator[threading.Event]:
    """Set when the share answers; at the latest when the test is over, for the sake of its thread."""
    answers = threading.Event()
    yield answers
    answers.set()


@pytest.fixture
def share(tmp_path: Path, disk: threading.Event, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder on a share that does not answer before ``disk`` is set."""
    place = tmp_path / "share"
    paint(place / "far.png")
    find = folders.find

    def wait(path: Path, held: Path | None = None) -> FoundFolder:
        assert path != place or disk.wait(20)
        return find(path, held)

    monkeypatch.setattr(folders, "find", wait)
    return place


def draw(driver: WindowDriver) -> None:
    driver.key(Qt.Key.Key_B, on=driver.canvas)
    driver.drag((5, 5), (40, 45))


def is_free(folder: Path) -> bool:
    with Project.open(folder):
        return True


def test_while_a_share_does_not_answer_the_open_folder_is_worked_on(
    opened: WindowDriver, share: Path, disk: threading.Event, photos: Path
) -> None:
    window = opened.window
    window.folders.open(share)
    opened.wait(lambda: window.status_bar.text.text() == "Opening share")
    assert window.status_bar.cancel.isVisible()
    draw(opened)
    assert len(opened.accepted) == 1
    assert window.session.folder == photos
    disk.set()
    opened.wait(lambda: window.session.folder == share)
    opened.wait_for_image()
    assert not window.status_bar.cancel.isVisible()


def test_it_is_said_that_the_disk_does_not_answer(opened: WindowDriver, share: Path, disk: threading.Event) -> None:
    window = opened.window
    window.folders.opening.stall_timer.setInterval(0)
    window.folders.open(share)
    opened.wait(lambda: f"Still waiting for {share}" in window.status_bar.message.text())
    disk.set()
    window.folders.finish()
    assert "Still waiting" not in window.status_bar.message.text()


def test_waiting_is_ended_by_a_key_and_what_comes_late_is_let_go(
    opened: WindowDriver, share: Path, disk: threading.Event, photos: Path
) -> None:
    window = opened.window
    window.folders.open(share)
    opened.wait(window.status_bar.cancel.isVisible)
    opened.key(Qt.Key.Key_Period, CTRL, on=opened.canvas)
    assert not window.status_bar.cancel.isVisible()
    late: list[object] = []
    window.folders.opening.io.answered.connect(late.append)
    disk.set()
    opened.wait(lambda: bool(late))
    assert window.session.folder == photos
    assert is_free(share)
    draw(opened)
    assert len(opened.accepted) == 1


def test_another_folder_can_be_opened_meanwhile(
    driver: WindowDriver, share: Path, disk: threading.Event, photos: Path
) -> None:
    driver.window.folders.open(share)
    driver.open(photos)
    late: list[object] = []
    driver.window.folders.opening.io.answered.connect(late.append)
    disk.set()
    driver.wait(lambda: any(getattr(answer, "result", None) for answer in late))
    assert driver.window.session.folder == photos
    assert is_free(share)


@pytest.fixture
def half(driver: WindowDriver, photos: Path, disk: threading.Event, monkeypatch: pytest.MonkeyPatch) -> WindowDriver:
    """The window on ``photos``, whose first image is listed; the others are when the disk answers."""

    def listing(folder: Path) -> Iterator[list[str]]:
        yield ["1.png"]
        assert disk.wait(20)
        yield ["2.png", "sub/3.png"]

    monkeypatch.setattr(folders, "batches", listing)
    driver.window.folders.open(photos)
    driver.wait_for_image()
    return driver


def test_a_listing_that_stops_half_way_leaves_what_it_listed_and_is_made_up_for(
    half: WindowDriver, photos: Path, disk: threading.Event
) -> None:
    window = half.window
    half.wait(window.status_bar.cancel.isVisible)
    draw(half)
    half.key(Qt.Key.Key_Period, CTRL, on=half.canvas)
    assert not window.status_bar.cancel.isVisible()
    disk.set()
    window.folders.finish()
    assert window.images.model.rowCount() == 1
    assert len(half.accepted) == 1
    window.folders.open(photos)
    window.folders.finish()
    assert window.images.model.rowCount() == 3
    assert len(half.accepted) == 1


@pytest.mark.parametrize("asked", [".", "2.png", "nowhere"])
def test_a_folder_is_listed_to_the_end_whatever_is_asked_for_meanwhile(
    half: WindowDriver, photos: Path, disk: threading.Event, asked: str
) -> None:
    window = half.window
    ends: list[bool] = []
    window.folders.opening.ended.connect(lambda: ends.append(True))
    window.folders.open(photos / asked)
    half.wait(lambda: bool(ends))
    assert window.session.folder == photos
    disk.set()
    window.folders.finish()
    assert window.images.model.rowCount() == 3


def test_a_slow_listing_shows_from_its_first_wait_to_its_end(
    driver: WindowDriver, photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = threading.Semaphore(0)

    def listing(folder: Path) -> Iterator[list[str]]:
        for name in ("1.png", "2.png", "sub/3.png"):
            assert answers.acquire(timeout=20)
            yield [name]

    monkeypatch.setattr(folders, "batches", listing)
    window = driver.window
    shows: list[bool] = []
    window.folders.listing.running_changed.connect(lambda job: shows.append(job is not None))
    window.folders.open(photos)
    driver.wait(lambda: bool(shows))
    for count in (1, 2):
        answers.release()
        driver.wait(lambda count=count: window.images.model.rowCount() == count)
        assert window.status_bar.cancel.isVisible()
    answers.release()
    window.folders.finish()
    assert shows == [True, False]


def test_a_folder_that_is_asked_for_again_is_opened_once(
    driver: WindowDriver, share: Path, disk: threading.Event
) -> None:
    window = driver.window
    wrong: list[object] = []
    window.folders.failed.connect(wrong.append)
    window.folders.open(share)
    window.folders.open(share)
    window.folders.opening.cancel()
    window.folders.open(share)
    disk.set()
    driver.wait(lambda: window.session.folder == share)
    window.folders.finish()
    assert not wrong


def test_a_folder_waits_until_a_dialog_about_the_open_one_is_closed(
    opened: WindowDriver, share: Path, disk: threading.Event, photos: Path
) -> None:
    window = opened.window
    window.folders.open(share)
    opened.key(Qt.Key.Key_E, CTRL, on=opened.canvas)
    dialog = window.import_export.dialog
    assert dialog is not None
    came: list[object] = []
    window.folders.opening.io.answered.connect(came.append)
    disk.set()
    opened.wait(lambda: bool(came))
    assert window.session.folder == photos
    assert QApplication.activeModalWidget() is dialog
    dialog.close()
    opened.wait(lambda: window.session.folder == share)
    window.folders.finish()


def test_the_open_folder_stays_among_the_recent_ones(opened: WindowDriver, photos: Path, tmp_path: Path) -> None:
    found = opened.window.folders
    found.add_recent(tmp_path)
    found.take_gone(IoResult("recent", frozenset((str(photos), str(tmp_path)))))  # asked before it was there
    assert found.recent() == [photos]


def test_what_was_told_of_a_folder_goes_with_it(opened: WindowDriver, tmp_path: Path) -> None:
    opened.window.banner.tell("“Find in the folder” was undone before it was whole.")
    paint(tmp_path / "other" / "1.png")
    opened.open(tmp_path / "other")
    assert not opened.window.banner.isVisible()
