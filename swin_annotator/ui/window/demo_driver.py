"""Drives the window as a person would, for ``demo``: words, an example, segmentation, accepting, export."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from swin_annotator.core import geometry
from swin_annotator.core.types import BoxXYWH
from swin_annotator.errors import AnnotatorError
from swin_annotator.models.catalog.catalog import Catalog, default_catalog
from swin_annotator.ui.actions.shortcuts import key_of
from swin_annotator.ui.dialogs.export import ExportChoice
from swin_annotator.ui.widgets.banner import BugReporter
from swin_annotator.ui.window.app import application, loop, make_window
from swin_annotator.ui.window.parts import Parts

WAIT_MS = 120_000
SIZE = (1600, 1000)
NONE = Qt.KeyboardModifier.NoModifier


class TourFailed(AnnotatorError):
    """A step of the tour did not do what it should."""


@dataclass(frozen=True, slots=True)
class Stops:
    """Stops of the tour: parts of sample paths, and what it asks there."""

    text_on: str = "coins.png"
    text: str = "coin"
    example_on: str = "candy"
    example: BoxXYWH = (261, 188, 55, 53)
    """bbox_xywh to drag around one object."""
    example_name: str = "candy"
    segment_on: str = "town"


def run_tour(
    folder: Path,
    screenshot: Path | None,
    quit_after: bool,
    *,
    catalog: Catalog | None = None,
    stops: Stops | None = None,
    detector: str = "",
    segmenter: str = "",
    say: Callable[[str], None] = print,
) -> int:
    """Exit code of the window after a tour through ``folder`` in which every step did what it should.

    Args:
        folder: images to label; its project and ``annotations.json`` are written.
        screenshot: PNG of the window at 1600 x 1000, taken when the most is to be seen.
        quit_after: close the window at the end; else it stays open for the user.
        catalog: models; default: the shipped ones and the user's.
        stops: where to go and what to ask.
        detector: instead of the chosen one.
        segmenter: instead of the chosen one.
        say: told what was done, line by line.

    Raises:
        AnnotatorError: the step that failed; the window is closed.
    """
    app = application()
    window = make_window(catalog or default_catalog())
    BugReporter(window).install()
    if detector:
        window.prompter.use_detector(detector)
    if segmenter:
        window.prompter.use_segmenter(segmenter)
    window.resize(*SIZE)
    window.show()
    window.activateWindow()
    window.spread()
    tour = _Tour(window, window.parts, stops or Stops(), screenshot, say)
    try:
        tour.run(folder, detector, segmenter)
    except AnnotatorError:
        window.close()
        raise
    if quit_after:
        window.close()
        return 0
    return loop(app)


class _Tour:
    """One step per method; each waits until the window shows what came of it."""

    def __init__(
        self, window: QWidget, parts: Parts, stops: Stops, screenshot: Path | None, say: Callable[[str], None]
    ) -> None:
        self._window, self._parts, self._stops = window, parts, stops
        self._screenshot, self._say = screenshot, say

    def run(self, folder: Path, detector: str, segmenter: str) -> None:
        """The whole way. Raises AnnotatorError where it ends early."""
        parts = self._parts
        parts.folders.open(folder)
        parts.folders.finish()
        if detector:
            parts.prompter.use_detector(detector)
        if segmenter:
            parts.prompter.use_segmenter(segmenter)
        self._say(f"Opened {folder}: {parts.images.model.totals()[0]} images.")
        self._ask_by_text()
        self._ask_by_example()
        self._segment()
        self._take_picture()
        self._export(folder / "annotations.json")

    def _ask_by_text(self) -> None:
        self._go_to(self._stops.text_on)
        self._propose(self._stops.text)
        self._show_some()
        held, shown = len(self._parts.review.proposals), len(self._parts.review.shown)
        self._say(f"“{self._stops.text}” on {self._name()}: {held} proposals, {shown} above the threshold.")
        self._need(shown > 0, f"Nothing was found for “{self._stops.text}”.")
        for action_id in ("accept", "accept", "reject"):
            if self._parts.review.selected_proposals():
                self._act(action_id)
        accepted, left = len(self._parts.review.labels), len(self._parts.review.shown)
        self._say(
            f"Accepted {accepted} by {key_of('accept')}, rejected one by {key_of('reject')}, {left} left to review."
        )

    def _ask_by_example(self) -> None:
        parts, stops = self._parts, self._stops
        self._go_to(stops.example_on)
        self._type("")
        QTest.mouseClick(parts.right.add_category, Qt.MouseButton.LeftButton)
        QTest.keyClicks(parts.right.categories.edit, stops.example_name)
        QTest.keyClick(parts.right.categories.edit, Qt.Key.Key_Return)
        self._act("example")
        self._drag(stops.example)
        self._press(parts.editing.naming.box.edit, Qt.Key.Key_Return)
        self._wait(lambda: bool(parts.prompter.examples), "the example")
        self._settle()
        self._press(parts.canvas, Qt.Key.Key_Escape)
        self._show_some()
        shown, held = len(parts.review.shown), len(parts.review.proposals)
        self._say(f"One example on {self._name()}: {held} proposals, {shown} above the threshold.")
        self._need(bool(parts.review.proposals), "Nothing like the example was found.")
        if shown:
            self._act("acceptAll")
            self._say(f"Accepted all {len(parts.review.labels)} shown by {key_of('acceptAll')}.")
        parts.prompter.remove_example(0)

    def _segment(self) -> None:
        parts = self._parts
        self._go_to(self._stops.segment_on)
        parts.actions["segment"].trigger()
        self._settle()
        masks = sum(a.mask is not None for a in parts.review.proposals)
        self._need(masks > 0, "The segmenter found no region.")
        self._say(f"Segmented {self._name()}: {masks} regions of {', '.join(sorted(self._kinds()))}.")
        self._act("acceptAll")
        self._say(f"Accepted {len(parts.review.labels)} regions.")
        parts.banner.hide()

    def _kinds(self) -> set[str]:
        names = {c.id: c.name for c in self._parts.session.categories()}
        return {names[a.category_id] for a in self._parts.review.proposals}

    def _export(self, path: Path) -> None:
        parts = self._parts
        done: list[object] = []
        parts.exchange.exported.connect(done.append)
        parts.exchange.export(ExportChoice(path))
        self._wait(lambda: bool(done), "the export")
        written = json.loads(path.read_text(encoding="utf-8"))
        self._say(f"Exported {len(written['annotations'])} labels on {len(written['images'])} images to {path}.")

    def _take_picture(self) -> None:
        if self._screenshot is None:
            return
        self._go_to(self._stops.text_on)
        self._pause(300)
        if not self._window.grab().save(str(self._screenshot)):
            raise TourFailed(f"{self._screenshot} could not be written.", hint="Choose another place, ending in .png.")
        self._say(f"Screenshot: {self._screenshot}")

    def _show_some(self) -> None:
        """Lower the threshold until something shows."""
        review = self._parts.review
        while review.proposals and not review.shown:
            self._act("lower")
        if review.shown and not review.selected_proposals():
            self._act("nextProposal")

    # Hands

    def _go_to(self, part: str) -> None:
        parts = self._parts
        found = [image for image in parts.session.images() if part in image.path and not image.error]
        image = (found or [image for image in parts.session.images() if not image.error])[0]
        parts.session.open_image(image.id)
        self._wait(lambda: parts.canvas.size_hw != (0, 0) and parts.canvas.size_hw == self._size(), image.path)

    def _size(self) -> tuple[int, int] | None:
        image = self._parts.session.image
        return image.size_hw if image else None

    def _propose(self, text: str) -> None:
        self._type(text)
        self._press(self._parts.prompts.edit, Qt.Key.Key_Return)
        self._settle()

    def _type(self, text: str) -> None:
        edit = self._parts.prompts.edit
        self._parts.prompts.focus_prompt()
        self._press(edit, Qt.Key.Key_Backspace)
        QTest.keyClicks(edit, text)

    def _drag(self, box: BoxXYWH) -> None:
        canvas = self._parts.canvas
        left, top, right, bottom = geometry.xyxy_from_xywh(box)
        a, b = (QPointF(canvas.mapFromScene(x, y)) for x, y in ((left, top), (right, bottom)))
        button, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        self._mouse(QEvent.Type.MouseMove, a, none, none)
        self._mouse(QEvent.Type.MouseButtonPress, a, button, button)
        for step in (0.25, 0.5, 0.75, 1.0):
            self._mouse(QEvent.Type.MouseMove, a + (b - a) * step, none, button)
        self._mouse(QEvent.Type.MouseButtonRelease, b, button, none)

    def _mouse(self, kind: QEvent.Type, at: QPointF, button: Qt.MouseButton, held: Qt.MouseButton) -> None:
        port = self._parts.canvas.viewport()
        self._send(port, QMouseEvent(kind, at, QPointF(port.mapToGlobal(at)), button, held, NONE))

    def _act(self, action_id: str) -> None:
        """The key that an action has on the canvas, as the user set it; without one, the action itself."""
        action = self._parts.actions[action_id]
        if action.shortcut().isEmpty():
            action.trigger()
            return
        self._parts.canvas.setFocus()
        QTest.keySequence(self._parts.canvas, action.shortcut())

    def _press(self, widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """A key as the keyboard sends it: shortcuts of the window first, then the widget."""
        widget.setFocus()
        QTest.keyClick(widget, key, modifiers)

    @staticmethod
    def _send(receiver: QObject, event: QEvent) -> None:
        QApplication.sendEvent(receiver, event)

    # Patience

    def _settle(self) -> None:
        """Wait until no model is asked any more; a failure ends the tour."""
        failures: list[Exception] = []
        self._parts.inference.failed.connect(failures.append)
        self._wait(lambda: self._parts.inference.shown() is None, "the model")
        self._wait(lambda: not self._parts.guard.blocked_reason(), "what the model found")
        self._parts.inference.failed.disconnect(failures.append)
        if failures:
            error = failures[0]
            raise error if isinstance(error, AnnotatorError) else TourFailed(f"A model failed: {error}")

    def _wait(self, done: Callable[[], bool], what: str) -> None:
        out = QTimer(singleShot=True, interval=WAIT_MS)
        out.start()
        while not done():
            if not out.isActive():
                raise TourFailed(f"Waited {WAIT_MS // 1000} s for {what}.", hint="See the log.")
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)

    def _pause(self, milliseconds: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def _name(self) -> str:
        image = self._parts.session.image
        return image.path if image else ""

    def _need(self, holds: bool, otherwise: str) -> None:
        if not holds:
            raise TourFailed(otherwise, hint="The models may be damaged; try: swin-annotator doctor")
