"""Neighbours are read one by one after the image on screen is painted, and held while there is room for them."""

import shutil
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from window_driver import WindowDriver

from swin_annotator.core import images
from swin_annotator.core.memory_budget import SHARED
from swin_annotator.ui.annotation import image_loader
from swin_annotator.ui.canvas.layers.levels import Levels
from swin_annotator.ui.review import image_review


@pytest.mark.parametrize(("room", "pair", "held"), [(3.5, 9, 3), (2.5, 9, 2), (1.5, 9, 2), (1.5, 1.5, 1)])
def test_neighbours_are_held_while_there_is_room(
    driver: WindowDriver, photos: Path, monkeypatch: pytest.MonkeyPatch, room: float, pair: float, held: int
) -> None:
    size = Levels(images.read(next(photos.glob("*.png"))).rgb).prepared().nbytes
    monkeypatch.setattr(image_loader, "KEPT_BYTES", round(room * size))
    monkeypatch.setattr(image_loader, "PAIR_BYTES", round(pair * size))
    driver.open(photos)
    driver.window.images.go_next()
    driver.wait_for_image()
    driver.wait(lambda: not driver.window.loader.io.waiting())
    driver.window.images.go_next()
    driver.wait_for_image()
    driver.wait(lambda: len(driver.window.loader.held()) == held)
    image = driver.window.session.image
    assert image is not None
    assert image.id in driver.window.loader.held()


def test_no_two_giants_are_in_memory_at_once(
    driver: WindowDriver, photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    size = Levels(images.read(next(photos.glob("*.png"))).rgb).prepared().nbytes
    monkeypatch.setattr(image_loader, "PAIR_BYTES", size - 1)
    driver.open(photos)
    driver.wait(lambda: not driver.window.loader.io.waiting())
    loader, held = driver.window.loader, list[int]()
    load = image_loader.load_image
    monkeypatch.setattr(image_loader, "load_image", lambda path: held.append(len(loader.held())) or load(path))
    driver.window.images.go_next()
    assert driver.canvas.size_hw == (0, 0)
    driver.wait_for_image()
    assert driver.canvas.size_hw == (240, 320)
    driver.wait(lambda: not loader.io.waiting())
    assert held == [0], "one is read, the one before it is gone, and none is read ahead"


def test_other_threads_learn_the_bytes_of_pixels_without_looking_at_them(
    driver: WindowDriver, photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    driver.open(photos)
    loader = driver.window.loader
    driver.wait(lambda: not loader.io.waiting())
    size = Levels(images.read(next(photos.glob("*.png"))).rgb).prepared().nbytes
    assert loader.pixel_bytes == len(loader.held()) * size
    with monkeypatch.context() as patched, ThreadPoolExecutor(1) as pool:
        patched.setattr(Levels, "nbytes", property(lambda levels: pytest.fail("levels belong to the window's thread")))
        assert pool.submit(lambda: SHARED.room).result() <= SHARED.most - size
    loader.forget()
    assert loader.pixel_bytes == 0


class Reading(QObject):
    """In place of ``loader.load_image``: notes what is read, how many at once, and how often the canvas was painted."""

    def __init__(self, driver: WindowDriver, monkeypatch: pytest.MonkeyPatch) -> None:
        super().__init__()
        self.driver, self.load_image, self._lock = driver, image_loader.load_image, threading.Lock()
        self.paints = self.running = self.most = self.answers = 0
        self.begun: list[tuple[str, int]] = []
        driver.canvas.viewport().installEventFilter(self)
        driver.window.loader.io.answered.connect(self.take)
        monkeypatch.setattr(image_loader, "load_image", self.load)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.paints += event.type() is QEvent.Type.Paint and self.driver.canvas.size_hw != (0, 0)
        return False

    def take(self, _answer: object) -> None:
        self.answers += 1

    def load(self, path: Path) -> object:
        with self._lock:
            self.running += 1
            self.most = max(self.most, self.running)
            self.begun.append((path.name, self.paints))
        try:
            return self.load_image(path)
        finally:
            with self._lock:
                self.running -= 1


def test_neighbours_are_read_one_by_one_after_the_image_on_screen_is_painted(
    driver: WindowDriver, photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (photos / "2.png").write_bytes(b"damaged")  # the one after it is read nevertheless
    for name in ("4.png", "5.png"):
        shutil.copy(photos / "1.png", photos / "sub" / name)
    reading = Reading(driver, monkeypatch)
    driver.open(photos)
    driver.wait(lambda: reading.answers == 3)
    assert [name for name, _ in reading.begun] == ["1.png", "2.png", "3.png"]
    assert [paints > 0 for _, paints in reading.begun] == [False, True, True]
    assert reading.most == 1


def test_neighbours_of_an_image_that_nobody_paints_are_read(
    driver: WindowDriver, photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reading = Reading(driver, monkeypatch)
    driver.canvas.viewport().setUpdatesEnabled(False)
    driver.open(photos)
    driver.wait(lambda: reading.answers == 3)
    assert not reading.paints


def test_the_image_that_is_wanted_is_not_dropped_with_the_neighbours(
    driver: WindowDriver, photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    driver.open(photos)
    window = driver.window
    driver.wait(lambda: len(window.loader.held()) == 3)
    window.loader.forget()
    dropped: list[object] = []
    monkeypatch.setattr(window.loader.io, "cancel", dropped.append)
    second, third = (image for image in window.images.around(2) if image.path != "1.png")
    for image in (second, third):
        window.loader.ahead = image.id
        window.session.open_image(second.id)
        window.loader.read_ahead(window.images.around(2))
    assert dropped == [window.loader.key_of(third.id)]


def test_an_image_with_many_objects_is_listed_a_turn_later_and_never_on_the_next(
    driver: WindowDriver, photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(image_review, "MANY", 2)
    driver.open(photos)
    driver.ask("red, blue")
    window = driver.window
    first, second = window.session.images()[:2]
    window.session.open_image(second.id)
    driver.wait(lambda: not window.review.shown and window.right.proposals.list.rows.rowCount() == 0)
    window.session.open_image(first.id)
    assert not window.review.shown
    assert "still being read" in window.guard.blocked_reason()  # a key would judge what nobody has seen yet
    driver.wait(lambda: window.right.proposals.list.rows.rowCount() == 3)
    assert len(window.review.shown) == 3
    window.session.open_image(second.id)
    driver.wait_for_image()
    window.session.open_image(first.id)
    window.session.open_image(second.id)  # before the first one's objects were read
    QApplication.processEvents()
    QApplication.processEvents()
    assert not window.review.shown
    assert window.right.proposals.list.rows.rowCount() == 0
