"""The small pictures of examples: a square of the photo around each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

import cv2
import numpy as np
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap

from swin_annotator.core.pictures import open_picture
from swin_annotator.core.queries import ExemplarPrompt
from swin_annotator.core.types import BoxXYWH
from swin_annotator.models.base import Rgb
from swin_annotator.ui.panels.examples import CHIP
from swin_annotator.work.io_pool import IoPool, IoResult


class ExamplePictures(QObject):
    """Reads them in the background, and keeps them as long as their examples are asked for."""

    arrived = Signal(object)
    """The ExemplarPrompt whose picture is there."""

    def __init__(self, io: IoPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._io = io
        self.held: dict[ExemplarPrompt, QPixmap] = {}
        io.answered.connect(self._take)

    def want(self, examples: Sequence[ExemplarPrompt], paths: Mapping[int, Path]) -> None:
        """Read what is missing of these, and forget the rest.

        Args:
            examples: all of the panel.
            paths: image id -> file.
        """
        self.held = {example: crop for example, crop in self.held.items() if example in examples}
        for example in examples:
            path = paths.get(example.image_id)
            if example not in self.held and path is not None:
                self._io.request(("crop", example), partial(read_crop, path, example.bbox_xywh))

    def _take(self, answer: IoResult) -> None:
        match answer.key:
            case ("crop", ExemplarPrompt() as example) if isinstance(answer.result, np.ndarray):
                self.held[example] = pixmap(answer.result)
                self.arrived.emit(example)


def read_crop(path: Path, box: BoxXYWH) -> Rgb:
    """A square of an image file around a box, scaled for a chip on a screen of double density.

    Raises:
        ImageUnreadable: the file.
    """
    picture = open_picture(path)
    height, width = picture.size_hw
    x, y, w, h = box
    side = max(w, h, 1.0) * 1.1
    left, top = (int(v) for v in (max(0.0, x + w / 2 - side / 2), max(0.0, y + h / 2 - side / 2)))
    right, bottom = (int(v) for v in (min(float(width), left + side + 1), min(float(height), top + side + 1)))
    left, top = min(left, width - 1), min(top, height - 1)
    part = picture.part((left, top, max(right, left + 1), max(bottom, top + 1)), 8 * CHIP)
    return np.ascontiguousarray(cv2.resize(part.rgb, (2 * CHIP, 2 * CHIP), interpolation=cv2.INTER_AREA))


def pixmap(rgb: Rgb) -> QPixmap:
    """A picture of (h, w, 3) pixels."""
    height, width = rgb.shape[:2]
    return QPixmap.fromImage(QImage(rgb.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy())
