"""The small pictures of examples: a square of the photo around each."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
from PySide6.QtGui import QImage, QPixmap

from swin_annotator.core.pictures import open_picture
from swin_annotator.core.types import BoxXYWH
from swin_annotator.models.base import Rgb
from swin_annotator.ui.panels.examples import CHIP


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
