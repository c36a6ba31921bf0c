"""The pictures of the page “One example labels the folder”: the window itself, driven over the sample images."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from swin_annotator.models.catalog.catalog import Catalog, default_catalog
from swin_annotator.ui.window.app import application, make_window
from swin_annotator.ui.window.parts import Parts
from swin_annotator.ui.window.tour_driver import TourDriver, TourFailed, TourStops

SIZE, SHEET_SIZE = (1280, 720), (860, 460)
NAME = "red candy"
"""Orange ones are like it, and are rejected."""
EXAMPLE, HEAT, LEARNT, SHEET = (
    "one-example-drawn.png",
    "one-example-heat.png",
    "one-example-learnt.png",
    "one-example-sheet.png",
)
PICTURES = (EXAMPLE, HEAT, LEARNT, SHEET)
REJECTED = 2
"""Number of the least likely proposals that are rejected; the rest of those shown is accepted."""


def take(
    samples: Path,
    target: Path,
    *,
    catalog: Catalog | None = None,
    stops: TourStops | None = None,
    detector: str = "",
    say: Callable[[str], None] = print,
) -> None:
    """Draw one example on a sample, judge what comes, and save what the window shows on the way.

    Args:
        samples: folder with copies of the sample images; its project is written.
        target: folder for ``PICTURES``.
        catalog: models; default: the shipped ones and the user's.
        stops: where the example is drawn.
        detector: instead of the chosen one.
        say: told what was saved, line by line.

    Raises:
        AnnotatorError: the step that failed.
    """
    application()
    window = make_window(catalog or default_catalog())
    window.resize(*SIZE)
    window.show()
    window.activateWindow()
    window.spread()
    try:
        _Pictures(window, window.parts, stops or TourStops(example_name=NAME), say, target).run(samples, detector)
    finally:
        window.close()


class _Pictures(TourDriver):
    """One picture per method."""

    def __init__(
        self, window: QWidget, parts: Parts, stops: TourStops, say: Callable[[str], None], target: Path
    ) -> None:
        super().__init__(window, parts, stops, say)
        self._target = target

    def run(self, samples: Path, detector: str) -> None:
        """All of them, in order."""
        parts = self._parts
        parts.folders.open(samples)
        parts.folders.finish()
        if detector:
            parts.prompter.use_detector(detector)
        self._show_example()
        self._show_some()
        self._need(bool(parts.review.shown), "Nothing like the example was found.")
        self._save(EXAMPLE, self._window)
        self._act("heatMap")
        self._settle()
        self._pause(300)
        self._save(HEAT, self._window)
        self._act("heatMap")
        self._judge()
        parts.actions["showLearned"].trigger()
        self._settle()
        sheet = self._window.findChild(QDialog, "learnedSheet")
        if sheet is None:
            raise TourFailed("What was learnt is not shown.")
        sheet.resize(*SHEET_SIZE)
        self._pause(500)
        self._save(LEARNT, sheet)
        sheet.close()
        parts.actions["contactSheet"].trigger()
        crops = parts.gallery.contact
        if crops is None:
            raise TourFailed("The contact sheet does not open.")
        crops.resize(*SHEET_SIZE)
        self._wait(lambda: bool(crops.grid.crops.summaries), "the contact sheet")
        self._pause(1500)
        self._save(SHEET, crops)
        crops.close()

    def _judge(self) -> None:
        review = self._parts.review
        least = sorted(review.shown, key=lambda one: one.score or 0.0)[:REJECTED]
        for one in least:
            review.select((one.id,))
            self._act("reject")
            self._settle()
        self._act("acceptAll")
        self._settle()

    def _save(self, name: str, widget: QWidget) -> None:
        path = self._target / name
        if not widget.grab().save(str(path)):
            raise TourFailed(f"{path} could not be written.", hint="Choose another folder.")
        self._say(f"Saved {path}.")
