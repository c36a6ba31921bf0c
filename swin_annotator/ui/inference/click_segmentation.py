"""Clicks on an object -> its outline by the best refiner that is installed, while the window stays awake."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from swin_annotator.core.clicks import Clicks
from swin_annotator.core.types import Rle
from swin_annotator.ui.canvas.view import Canvas
from swin_annotator.ui.i18n.translate import mark, tr
from swin_annotator.ui.inference.inference_controller import InferenceController

JOB = mark("Outlining what was clicked")


class ClickSegmentation(QObject):
    """Asks for every change of the clicks; only the answer to the newest question is shown."""

    told = Signal(str)

    def __init__(
        self, canvas: Canvas, inference: InferenceController, refiner: Callable[[], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._canvas, self._inference, self._refiner = canvas, inference, refiner
        self._asked: Clicks | None = None
        canvas.clicks_changed.connect(self._ask)

    def _ask(self, clicks: Clicks) -> None:
        from swin_annotator.engine.clicks import ClickRequest, outline

        seen = self._canvas.seen()
        if seen is None:
            return
        self._asked = clicks
        request = ClickRequest(seen, clicks, self._refiner())
        self._inference.work(
            tr(JOB), lambda pool, _cache: outline(request, pool), lambda found: self._take(clicks, found)
        )

    def _take(self, clicks: Clicks, found: object) -> None:
        if clicks is self._asked and isinstance(found, Rle):
            self._canvas.suggest(found)
