"""The dots of a crowd's picture: fills, halos and lines of thousands of objects, in steps of some milliseconds.

A wide antialiased pen is the dearest thing the raster painter does: 2,000 polygons of 40 corners with halo, line and
fill took 840 ms. Here lines of one dot are drawn by the painter's fast path, in one go per colour, and made as wide as
they should be by taking the brightest of neighbouring dots; the halo is the same once more.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from swin_annotator.ui.canvas.layers.items import AnnotationItem
from swin_annotator.ui.canvas.layers.outlines import Outlines
from swin_annotator.ui.canvas.style import DASHES, HALO_WIDTH, LINE_WIDTH, Ink, hatched

STEP = 8_000
"""Corners of outlines that are drawn in one step."""
STEP_MASKS = 200
HALO_OPACITY = 0.45
FORMAT = QImage.Format.Format_ARGB32_Premultiplied
_SHIFT = 4
"""Binary places of the corners that fills are drawn with."""


class ObjectArrays:
    """Outlines, boxes and colours of many objects as arrays, drawn at every zoom; never changed."""

    def __init__(self, items: Sequence[AnnotationItem], ink: Ink | None = None) -> None:
        self.items = items
        self.ink = ink or Ink()
        self.boxes = np.array([item.shape.bounds for item in items], np.float64).reshape(-1, 4)
        """Left, top, right, bottom of each in image pixels."""
        self.outlines = Outlines([item.shape.rings for item in items])
        self.masked = np.array([item.shape.mask is not None or item.shape.is_open for item in items], bool)
        """True if what lies inside the outline is not filled with it."""
        colours = [item.colour.rgba() for item in items]
        fills = {rgba: _premultiplied(QColor.fromRgba(rgba), self.ink.fill) for rgba in set(colours)}
        self.styles = 2 * np.array(colours, np.int64) + np.array([item.proposed for item in items], np.int64)
        """The colour of each and, in the lowest bit, whether its line is dashed."""
        self.fills = [fills[rgba] for rgba in colours]
        self.patterns = [(item.pattern, item.colour.rgba()) for item in items]
        self.hatched = any(item.pattern is not Qt.BrushStyle.NoBrush for item in items)


class ScaledObjects:
    """Plain objects at ``scale`` dots per image pixel, of which ``dpr`` make a pixel of the screen; never changed."""

    def __init__(self, plain: ObjectArrays, shown: NDArray[np.bool_], scale: float, dpr: float) -> None:
        self._plain, self._shown = plain, shown
        self._scale, self._dpr = scale, dpr
        self._thin = plain.outlines.thinned(scale)
        self._corners = np.bincount(self._thin.owners, self._thin.lengths, len(plain.items))

    def without(self, places: Sequence[int]) -> ScaledObjects:
        """The same without the objects at these places, and only these."""
        other = ScaledObjects.__new__(ScaledObjects)
        other.__dict__ |= self.__dict__
        other._shown = np.ones(len(self._shown), bool)
        other._shown[list(places)] = False
        return other

    def corners(self, area: QRect) -> int:
        """Count the corners that drawing ``area`` (dots) takes."""
        return int(self._corners[self._near(area)].sum())

    def drawn(self, area: QRect) -> QImage:
        """A picture of ``area`` (dots)."""
        *_, picture = self.steps(area)
        assert picture is not None
        return picture

    def steps(self, area: QRect) -> Iterator[QImage | None]:
        """A picture of ``area`` (dots), after some Nones: between them there is time for other things."""
        picture, lines = _blank(area), _blank(area)
        near = self._near(area)
        thin = self._thin.of(near)
        thin.points -= (area.left(), area.top())
        corners = np.round(thin.points * (1 << _SHIFT)).astype(np.int32)
        rings = np.split(corners, np.cumsum(thin.lengths)[:-1]) if len(corners) else []
        yield None
        for _ in self._fill(picture, rings, thin.owners):
            yield None
        for _ in self._fill_masks(picture, near, area):
            yield None
        if self._plain.hatched:
            self._hatch(picture, thin, area)
            yield None
        for _ in self._line(lines, thin):
            yield None
        _widen(lines, LINE_WIDTH * self._dpr)
        yield None
        self._put_together(picture, rings, lines)
        yield picture

    def _near(self, area: QRect) -> NDArray[np.bool_]:
        left, top, right, bottom = self._plain.boxes.T * self._scale
        near: NDArray[np.bool_] = self._shown & (left <= area.right()) & (top <= area.bottom())
        return near & (right >= area.left()) & (bottom >= area.top())

    def _fill(self, picture: QImage, rings: Sequence[NDArray[np.int32]], owners: NDArray[np.intp]) -> Iterator[None]:
        """The insides of boxes and polygons; large objects first, as they come."""
        dots, done = _pixels(picture), 0
        for ring, owner in zip(rings, owners.tolist(), strict=True):
            if not self._plain.masked[owner]:
                cv2.fillPoly(dots, [ring], self._plain.fills[owner], cv2.LINE_8, _SHIFT)
            done += len(ring)
            if done >= 2 * STEP:  # the painter's lines take longer
                done = 0
                yield

    def _fill_masks(self, picture: QImage, near: NDArray[np.bool_], area: QRect) -> Iterator[None]:
        masked = np.flatnonzero(near & self._plain.masked).tolist()
        for first in range(0, len(masked), STEP_MASKS):
            painter = QPainter(picture)
            painter.translate(-area.left(), -area.top())
            painter.scale(self._scale, self._scale)
            for place in masked[first : first + STEP_MASKS]:
                item = self._plain.items[place]
                if item.shape.crop is not None:
                    height, width = item.shape.crop.pixels.shape
                    at = QRectF(item.shape.crop.left, item.shape.crop.top, width, height)
                    painter.drawImage(at, item.tinted(self._plain.ink.fill))
            painter.end()
            yield

    def _hatch(self, picture: QImage, thin: Outlines, area: QRect) -> None:
        """Patterns over the fills, where there are any; one path per pattern and colour."""
        patterns = self._plain.patterns
        painter = QPainter(picture)
        painter.setBrushOrigin(-area.topLeft())  # lines go on from one part to the next
        for style in {patterns[owner] for owner in np.unique(thin.owners).tolist()}:
            pattern, rgba = style
            if pattern is not Qt.BrushStyle.NoBrush:
                path = thin.of(np.array([other == style for other in patterns])).path()
                painter.fillPath(path, hatched(QColor.fromRgba(rgba), pattern, 1 / self._dpr))
        painter.end()

    def _line(self, lines: QImage, thin: Outlines) -> Iterator[None]:
        """All outlines, one dot wide; what waits for a judgement is dashed and on top."""
        styles, done = self._plain.styles[thin.owners], 0
        for style in sorted(np.unique(styles).tolist(), key=lambda style: style % 2):
            for part in thin.of(self._plain.styles == style).parts(STEP):
                self._line_part(lines, part, style)
                done += len(part.points)
                if done >= STEP:
                    done = 0
                    yield

    def _line_part(self, lines: QImage, part: Outlines, style: int) -> None:
        pen = QPen(QColor.fromRgba(style // 2), 1)
        pen.setCosmetic(True)
        if style % 2:
            pen.setDashPattern([length * self._dpr for length in DASHES])
        painter = QPainter(lines)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        # Dots are widened to the left and upwards.
        painter.translate((LINE_WIDTH * self._dpr - 1) / 2, (LINE_WIDTH * self._dpr - 1) / 2)
        painter.setPen(pen)
        painter.drawPath(part.path())
        painter.end()

    def _put_together(self, picture: QImage, rings: Sequence[NDArray[np.int32]], lines: QImage) -> None:
        """Halos and lines over the fills."""
        height, across = lines.height(), lines.width()
        shadow: NDArray[np.uint8] = np.zeros((height, across), np.uint8)
        cv2.polylines(shadow, rings, False, 255, 1, cv2.LINE_8, _SHIFT)
        shadow = np.asarray(cv2.dilate(shadow, _square(HALO_WIDTH * self._dpr)), np.uint8)
        painter = QPainter(picture)
        painter.setOpacity(HALO_OPACITY * self._plain.ink.line)
        painter.drawImage(0, 0, QImage(shadow.data, across, height, across, QImage.Format.Format_Alpha8))
        painter.setOpacity(self._plain.ink.line)
        painter.drawImage(0, 0, lines)
        painter.end()


def _blank(area: QRect) -> QImage:
    image = QImage(area.size(), FORMAT)
    image.fill(0)
    return image


def _widen(lines: QImage, width: float) -> None:
    """Make lines of one dot as wide as ``width`` dots."""
    dots = _pixels(lines)
    dots[:] = cv2.dilate(dots, _square(width))


def _square(side: float) -> NDArray[np.uint8]:
    return np.ones((max(1, round(side)), max(1, round(side))), np.uint8)


def _pixels(image: QImage) -> NDArray[np.uint8]:
    """The dots of a 32-bit image, to be changed in place: (h, w, 4), blue first."""
    return np.frombuffer(image.bits(), np.uint8).reshape(image.height(), image.width(), 4)


def _premultiplied(colour: QColor, alpha: float) -> tuple[int, int, int, int]:
    """Blue, green, red and alpha, 0..255."""
    return (
        round(colour.blue() * alpha),
        round(colour.green() * alpha),
        round(colour.red() * alpha),
        round(255 * alpha),
    )
