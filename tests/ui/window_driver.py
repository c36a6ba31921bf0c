"""Drives the whole window as a person does: real keys, clicks and drags; models are fakes in the real model thread."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import fakes
from driver import CanvasDriver
from fakes import Blob
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from swin_annotator.core.types import Annotation, State
from swin_annotator.models.catalog.catalog import Catalog
from swin_annotator.ui.window.main_window import MainWindow
from swin_annotator.ui.window.question_notices import QuestionNotices

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier

MODELS = {
    "fake": ("fake", "detect"),
    "fake-segmenter": ("fake-segmenter", "segment"),
    "grabcut": ("grabcut", "refine"),
}
ABSENT = """
[models.absent]
title = "A model that is not here"
backend = "owl"
tasks = ["detect"]
location = "nobody/absent"
licence = "Apache-2.0"
size_bytes = 620_000_000
threshold = 0.25
"""


def paint(path: Path, blobs: Sequence[Blob] = (), size_hw: tuple[int, int] = (240, 320)) -> Path:
    """A white PNG with filled boxes in the colours of the fake models."""
    return fakes.paint(path, blobs, size_hw)


def fake_catalog(folder: Path) -> Catalog:
    """Only models that need no weights, and one that is not there."""
    return fakes.catalog(folder, MODELS, ABSENT)


class WindowDriver:
    """What a test does with the window; waits for what it causes."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self.qtbot = window, qtbot
        self.canvas = window.canvas
        self.on_canvas = CanvasDriver(window.canvas)

    # Looking

    def find(self, name: str) -> QWidget:
        """The widget that the contract calls ``name``."""
        found = self.window.findChild(QWidget, name)
        assert found is not None, name
        return found

    def held(self, *states: State) -> list[Annotation]:
        """What the project holds of the image on screen."""
        image = self.window.session.image
        assert image is not None
        return [a for a in self.window.session.held(image.id) if not states or a.state in states]

    @property
    def accepted(self) -> list[Annotation]:
        return self.held(State.ACCEPTED)

    @property
    def proposed(self) -> list[Annotation]:
        return self.held(State.PROPOSED)

    @property
    def rejected(self) -> list[Annotation]:
        return self.held(State.REJECTED)

    def wait(self, holds: Callable[[], bool]) -> None:
        """Until it holds. Long enough for a busy machine, where a first question alone may take half a minute."""
        self.qtbot.waitUntil(lambda: bool(holds()), timeout=120_000)

    # Doing

    def open(self, folder: Path) -> None:
        """Open a folder and wait for its list and its first image."""
        self.window.folders.open(folder)
        self.window.folders.finish()
        self.wait_for_image()

    def wait_for_image(self) -> None:
        self.wait(lambda: self.window.session.image is not None and self.shows())

    def shows(self) -> bool:
        """Whether the current image and its objects are on the canvas."""
        return self.window.focus.is_on_canvas() and not self.window.review.late

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, on: QWidget | None = None) -> None:
        """A key where the focus is, or on a widget that gets it first."""
        target = on or self.window.focusWidget() or self.canvas
        target.setFocus()
        QTest.keyClick(target, key, modifiers)

    def click(self, name: str) -> None:
        QTest.mouseClick(self.find(name), Qt.MouseButton.LeftButton)

    def ask(self, text: str) -> None:
        """Ctrl+F, the words, Enter; wait for the answer."""
        self.key(Qt.Key.Key_F, CTRL, on=self.canvas)
        assert self.window.prompts.edit.hasFocus()
        QTest.keyClick(self.window.prompts.edit, Qt.Key.Key_A, CTRL)
        QTest.keyClicks(self.window.prompts.edit, text)
        QTest.keyClick(self.window.prompts.edit, Qt.Key.Key_Return)
        self.settle()

    def zooms(self, centre: tuple[int, int] = (90, 70)) -> Iterator[float]:
        """Half, whole and triple size in turn, on the first image as it was opened: steps are undone between."""
        for zoom in (0.5, 1.0, 3.0):
            self.on_canvas.zoom_to(zoom, centre)
            yield zoom
            for key in (Qt.Key.Key_Escape, Qt.Key.Key_V, Qt.Key.Key_Escape):
                self.key(key, on=self.canvas)
            while self.window.session.undo_names()[0]:
                self.key(Qt.Key.Key_Z, CTRL)
            self.window.session.open_image(1)
            self.wait_for_image()
            assert not self.held()

    def settle(self) -> None:
        """Until no model is asked any more, and what it found was painted, listed and told: keys count from then on."""
        notices = self.window.findChild(QuestionNotices)
        assert isinstance(notices, QuestionNotices)
        self.wait(
            lambda: (
                self.window.inference.shown() is None
                and not notices.patience.isActive()
                and not self.window.guard.blocked_reason()
                and not self.window.presenter.objects.late
            )
        )

    def show_example(self, *places: tuple[float, float], name: str = "") -> None:
        """Drag with the tool for examples, and answer what it is; nothing: whatever Enter takes."""
        self.drag(*places)
        edit = self.find("exampleCategoryEdit")
        self.wait(edit.hasFocus)
        QTest.keyClicks(edit, name)
        QTest.keyClick(edit, Qt.Key.Key_Return)
        self.settle()

    def drag(self, *places: tuple[float, float]) -> None:
        """Drag on the canvas; a first object keeps the name that it is offered."""
        self.on_canvas.drag(*places)
        asks = self.find("firstCategoryEdit")
        if asks.isVisible():
            QTest.keyClick(asks, Qt.Key.Key_Return)


def make_driver(qtbot: QtBot, folder: Path, **asks: object) -> WindowDriver:
    """A shown window of 1280 x 720 over fake models; closed with the test."""
    settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
    settings.setValue("prepareFolders", False)  # what a test does not ask for takes none of its time
    window = MainWindow(fake_catalog(folder), settings, **asks)  # type: ignore[arg-type]
    qtbot.addWidget(window)
    window.resize(1280, 720)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.spread()
    return WindowDriver(window, qtbot)
