"""Thousands of objects as one picture of the size of the view, kept until zoom or objects change.

A wide antialiased pen is the dearest thing the raster painter does: 2,000 polygons of 40 corners with halo, line and
fill took 840 ms. Here lines of one dot are drawn by the painter's fast path, in one go per colour, and made as wide as
they should be by taking the brightest of neighbouring dots; the halo is the same once more. Panning moves the picture
and draws the strips that came into view; an object that changes is drawn again within its rectangle.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QRegion, QTransform

from swin_annotator.ui.canvas.items import AnnotationItem
from swin_annotator.ui.canvas.outlines import Outlines
from swin_annotator.ui.canvas.style import DASHES, FILL_ALPHA, HALO_WIDTH, LINE_WIDTH, Lens, hatched

MANY_CORNERS = 1000
"""Corners of outlines in view from which objects are a crowd."""
AHEAD = 64
"""Dots drawn beyond the view in the direction of a pan."""
MARGIN = 6
"""Dots around a part that is drawn alone, so that lines from outside reach into it."""
HALO_OPACITY = 0.45
_FORMAT = QImage.Format.Format_ARGB32_Premultiplied
_SHIFT = 4
"""Binary places of the corners that fills are drawn with."""


class Crowd:
    """A picture of plain objects. Its dots are counted from the image's top-left corner."""

    def __init__(self) -> None:
        self._items: Sequence[AnnotationItem] = ()
        self._boxes: NDArray[np.float64] = np.zeros((0, 4))
        self._outlines = Outlines([])
        self._thin = self._outlines
        self._shown: NDArray[np.bool_] = np.zeros(0, bool)
        self._styles: NDArray[np.int64] = np.zeros(0, np.int64)
        self._masked: NDArray[np.bool_] = np.zeros(0, bool)
        self._fills: list[tuple[int, int, int, int]] = []
        self._patterns: list[tuple[Qt.BrushStyle, int]] = []
        self._hatched = False
        self._lens = Lens()
        self._scale = 0.0
        self._picture = QImage()
        self._corner = QPoint()
        self._stale = QRegion()

    def set_items(self, items: Sequence[AnnotationItem]) -> None:
        """Draw these, bottom first; what was drawn stays until it is called stale."""
        self._items = items
        self._boxes = np.array([item.shape.bounds for item in items], np.float64).reshape(-1, 4)
        self._outlines = Outlines([item.shape.rings for item in items])
        self._masked = np.array([item.shape.mask is not None for item in items], bool)
        colours = [item.colour.rgba() for item in items]
        fills = {rgba: _premultiplied(QColor.fromRgba(rgba), FILL_ALPHA) for rgba in set(colours)}
        self._styles = 2 * np.array(colours, np.int64) + np.array([item.proposed for item in items], np.int64)
        self._fills = [fills[rgba] for rgba in colours]
        self._patterns = [(item.pattern, item.colour.rgba()) for item in items]
        self._hatched = any(item.pattern is not Qt.BrushStyle.NoBrush for item in items)
        self._shown = np.ones(len(items), bool)
        self._thin = self._outlines.thinned(self._scale)

    def hide(self, places: Collection[int]) -> None:
        """Leave out the items at these places, and only these."""
        if len(self._items):
            self._shown[:] = True
            self._shown[list(places)] = False

    def forget(self) -> None:
        """Everything drawn is stale."""
        self._picture = QImage()

    def forget_part(self, rect: QRectF, lens: Lens) -> None:
        """What was drawn in a rectangle of the image is stale."""
        self._stale += self._dots(lens.grown(rect)) if self._scale else QRect()

    def draw(self, painter: QPainter, exposed: QRectF, view: QRectF, lens: Lens, *, hurried: bool = False) -> None:
        """Draw the exposed part.

        Args:
            painter: in image pixels.
            exposed: image pixels to draw.
            view: image pixels in view.
            lens: how the image is seen.
            hurried: make do with the picture of another zoom, larger or smaller, where there is one.
        """
        scale = lens.zoom * lens.dpr
        if scale != self._scale and hurried and not self._picture.isNull():
            area, px = QRectF(self._area()), 1 / self._scale
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
            painter.drawImage(
                QRectF(area.x() * px, area.y() * px, area.width() * px, area.height() * px), self._picture
            )
            return
        if scale != self._scale:
            self._scale, self._lens = scale, lens
            self._thin = self._outlines.thinned(scale)
            self.forget()
        self._bring_up_to_date(self._dots(view))
        part = self._dots(exposed).intersected(self._area())
        base = painter.worldTransform()
        corner, px = base.map(QPointF()), 1 / lens.dpr
        dots = QTransform.fromTranslate(round(corner.x() * lens.dpr) * px, round(corner.y() * lens.dpr) * px)
        painter.setWorldTransform(dots.rotate(90 * lens.turn))
        target = QRectF(part.left() * px, part.top() * px, part.width() * px, part.height() * px)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        painter.drawImage(target, self._picture, QRectF(part.translated(-self._corner)))
        painter.setWorldTransform(base)

    def _dots(self, rect: QRectF) -> QRect:
        scale = self._scale
        return QRectF(rect.x() * scale, rect.y() * scale, rect.width() * scale, rect.height() * scale).toAlignedRect()

    def _area(self) -> QRect:
        return QRect(self._corner, self._picture.size())

    def _bring_up_to_date(self, wanted: QRect) -> None:
        missing = QRegion(wanted)
        if not self._area().contains(wanted):
            before, area = self._picture, self._area()
            wanted = _with_more_ahead(wanted, area)
            self._picture = QImage(wanted.size(), _FORMAT)
            kept = area.intersected(wanted)
            if not kept.isEmpty():
                painter = QPainter(self._picture)
                painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
                painter.drawImage(kept.topLeft() - wanted.topLeft(), before, kept.translated(-area.topLeft()))
                painter.end()
                missing -= QRegion(kept)
            self._corner = wanted.topLeft()
        else:
            missing = QRegion()
        missing += self._stale.intersected(self._area())
        self._stale = QRegion()
        if missing.isEmpty():
            return
        painter = QPainter(self._picture)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        for part in missing:  # type: ignore[attr-defined]  # the stubs do not know that regions are iterable
            grown = part.adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)
            painter.drawImage(part.topLeft() - self._corner, self._drawn(grown), part.translated(-grown.topLeft()))
        painter.end()

    def _drawn(self, area: QRect) -> QImage:
        """A fresh picture of ``area``."""
        picture, lines = QImage(area.size(), _FORMAT), QImage(area.size(), _FORMAT)
        picture.fill(0)
        lines.fill(0)
        left, top, right, bottom = self._boxes.T * self._scale
        near = self._shown & (left <= area.right()) & (top <= area.bottom())
        near &= (right >= area.left()) & (bottom >= area.top())
        thin = self._thin.of(near)
        thin.points -= (area.left(), area.top())
        corners = np.round(thin.points * (1 << _SHIFT)).astype(np.int32)
        rings = np.split(corners, np.cumsum(thin.lengths)[:-1]) if len(corners) else []
        self._fill(picture, rings, thin.owners)
        self._fill_masks(picture, near, area)
        if self._hatched:
            self._hatch(picture, thin, area)
        self._line(lines, thin)
        dots = _pixels(lines)
        dots[:] = cv2.dilate(dots, _square(LINE_WIDTH * self._lens.dpr))
        height, across = lines.height(), lines.width()
        shadow: NDArray[np.uint8] = np.zeros((height, across), np.uint8)
        cv2.polylines(shadow, rings, False, 255, 1, cv2.LINE_8, _SHIFT)
        shadow = np.asarray(cv2.dilate(shadow, _square(HALO_WIDTH * self._lens.dpr)), np.uint8)
        painter = QPainter(picture)
        painter.setOpacity(HALO_OPACITY)
        painter.drawImage(0, 0, QImage(shadow.data, across, height, across, QImage.Format.Format_Alpha8))
        painter.setOpacity(1.0)
        painter.drawImage(0, 0, lines)
        painter.end()
        return picture

    def _fill(self, picture: QImage, rings: Sequence[NDArray[np.int32]], owners: NDArray[np.intp]) -> None:
        """The insides of boxes and polygons; large objects first, as they come."""
        dots = _pixels(picture)
        for ring, owner in zip(rings, owners.tolist(), strict=True):
            if not self._masked[owner]:
                cv2.fillPoly(dots, [ring], self._fills[owner], cv2.LINE_8, _SHIFT)

    def _fill_masks(self, picture: QImage, near: NDArray[np.bool_], area: QRect) -> None:
        masked = np.flatnonzero(near & self._masked).tolist()
        if not masked:
            return
        painter = QPainter(picture)
        painter.translate(-area.left(), -area.top())
        painter.scale(self._scale, self._scale)
        for place in masked:
            item = self._items[place]
            if item.shape.crop is not None:
                height, width = item.shape.crop.pixels.shape
                at = QRectF(item.shape.crop.left, item.shape.crop.top, width, height)
                painter.drawImage(at, item.tinted(FILL_ALPHA))
        painter.end()

    def _hatch(self, picture: QImage, thin: Outlines, area: QRect) -> None:
        """Patterns over the fills, where there are any; one path per pattern and colour."""
        painter = QPainter(picture)
        painter.setBrushOrigin(-area.topLeft())  # lines go on from one part to the next
        for style in {self._patterns[owner] for owner in np.unique(thin.owners).tolist()}:
            pattern, rgba = style
            if pattern is not Qt.BrushStyle.NoBrush:
                path = thin.of(np.array([other == style for other in self._patterns])).path()
                painter.fillPath(path, hatched(QColor.fromRgba(rgba), pattern, 1 / self._lens.dpr))
        painter.end()

    def _line(self, lines: QImage, thin: Outlines) -> None:
        """All outlines, one dot wide; what waits for a judgement is dashed and on top."""
        painter = QPainter(lines)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        # Dots are widened to the left and upwards.
        painter.translate((LINE_WIDTH * self._lens.dpr - 1) / 2, (LINE_WIDTH * self._lens.dpr - 1) / 2)
        styles = self._styles[thin.owners]
        for style in sorted(np.unique(styles).tolist(), key=lambda style: style % 2):
            pen = QPen(QColor.fromRgba(style // 2), 1)
            pen.setCosmetic(True)
            if style % 2:
                pen.setDashPattern([length * self._lens.dpr for length in DASHES])
            painter.setPen(pen)
            painter.drawPath(thin.of(self._styles == style).path())
        painter.end()


def _with_more_ahead(wanted: QRect, area: QRect) -> QRect:
    """What a pan uncovers and some more in its direction: a few wide strips take less time than many narrow ones."""
    if not area.intersects(wanted):
        return wanted
    return wanted.adjusted(
        -AHEAD if wanted.left() < area.left() else 0,
        -AHEAD if wanted.top() < area.top() else 0,
        AHEAD if wanted.right() > area.right() else 0,
        AHEAD if wanted.bottom() > area.bottom() else 0,
    )


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
