"""Drives the window as a person would, for ``demo``: words, an example, segmentation, accepting, export."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from swin_annotator.errors import AnnotatorError
from swin_annotator.models.catalog.catalog import Catalog, default_catalog
from swin_annotator.texts import counted
from swin_annotator.ui.actions.shortcuts import key_of
from swin_annotator.ui.dialogs.export import ExportChoice
from swin_annotator.ui.widgets.banner import BugReporter
from swin_annotator.ui.window.app import application, loop, make_window
from swin_annotator.ui.window.parts import Parts
from swin_annotator.ui.window.tour_driver import TourDriver, TourFailed, TourStops

SIZE = (1600, 1000)


def run_tour(
    folder: Path,
    screenshot: Path | None,
    quit_after: bool,
    *,
    catalog: Catalog | None = None,
    stops: TourStops | None = None,
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
    tour = _Tour(window, window.parts, stops or TourStops(), screenshot, say)
    try:
        tour.run(folder, detector, segmenter)
    except AnnotatorError:
        window.close()
        raise
    if quit_after:
        window.close()
        return 0
    return loop(app)


class _Tour(TourDriver):
    """One step per method; each waits until the window shows what came of it."""

    def __init__(
        self, window: QWidget, parts: Parts, stops: TourStops, screenshot: Path | None, say: Callable[[str], None]
    ) -> None:
        super().__init__(window, parts, stops, say)
        self._screenshot = screenshot

    def run(self, folder: Path, detector: str, segmenter: str) -> None:
        """The whole way. Raises AnnotatorError where it ends early."""
        parts = self._parts
        parts.folders.open(folder)
        parts.folders.finish()
        if detector:
            parts.prompter.use_detector(detector)
        if segmenter:
            parts.prompter.use_segmenter(segmenter)
        self._say(f"Opened {folder}: {counted(parts.images.model.totals()[0], 'image')}.")
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
        self._say(f"“{self._stops.text}” on {self._name()}: {counted(held, 'proposal')}, {shown} above the threshold.")
        self._need(shown > 0, f"Nothing was found for “{self._stops.text}”.")
        for action_id in ("accept", "accept", "reject"):
            if self._parts.review.selected_proposals():
                self._act(action_id)
        accepted, left = len(self._parts.review.labels), len(self._parts.review.shown)
        self._say(
            f"Accepted {accepted} by {key_of('accept')}, rejected one by {key_of('reject')}, {left} left to review."
        )

    def _ask_by_example(self) -> None:
        parts = self._parts
        self._show_example()
        self._show_some()
        shown, held = len(parts.review.shown), len(parts.review.proposals)
        self._say(f"One example on {self._name()}: {counted(held, 'proposal')}, {shown} above the threshold.")
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
        self._say(f"Segmented {self._name()}: {counted(masks, 'region')} of {', '.join(sorted(self._kinds()))}.")
        self._act("acceptAll")
        self._say(f"Accepted {counted(len(parts.review.labels), 'region')}.")
        parts.banner.hide()

    def _kinds(self) -> set[str]:
        names = {c.id: c.name for c in self._parts.session.categories()}
        return {names[a.category_id] for a in self._parts.review.proposals}

    def _export(self, path: Path) -> None:
        parts = self._parts
        done: list[object] = []
        parts.import_export.exported.connect(done.append)
        parts.import_export.export(ExportChoice(path))
        self._wait(lambda: bool(done), "the export")
        written = json.loads(path.read_text(encoding="utf-8"))
        images = len({row["image_id"] for row in written["annotations"]})
        labels = counted(len(written["annotations"]), "label")
        self._say(f"Exported {labels} on {counted(images, 'image')} to {path}.")

    def _take_picture(self) -> None:
        if self._screenshot is None:
            return
        self._go_to(self._stops.text_on)
        self._pause(300)
        if not self._window.grab().save(str(self._screenshot)):
            raise TourFailed(f"{self._screenshot} could not be written.", hint="Choose another place, ending in .png.")
        self._say(f"Screenshot: {self._screenshot}")
