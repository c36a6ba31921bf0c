"""Thousands of objects as one picture of the size of the view, kept until zoom or objects change.

Panning moves the picture and draws the strips that came into view; an object that changes is drawn again within its
rectangle. What takes longer than a moment is drawn in steps between which the window answers; until it is there, the
picture before it stands for it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF
from PySide6.QtGui import QImage, QPainter, QRegion, QTransform

from swin_annotator.ui.canvas.layers.items import AnnotationItem
from swin_annotator.ui.canvas.layers.raster_drawing import FORMAT, ObjectArrays, ScaledObjects
from swin_annotator.ui.canvas.style import Ink, Lens

MANY_CORNERS = 1000
"""Corners of outlines in view from which objects are a crowd."""
AT_ONCE = 12_000
"""More corners of outlines than these are drawn in steps."""
AHEAD = 64
"""Dots drawn beyond the view in the direction of a pan."""
MARGIN = 6
"""Dots around a part that is drawn alone, so that lines from outside reach into it."""


@dataclass(frozen=True, slots=True)
class _Picture:
    """Some of the crowd. Its dots are counted from the image's top-left corner."""

    image: QImage = field(default_factory=QImage)
    corner: QPoint = field(default_factory=QPoint)
    """The first dot."""
    area: QRect = field(default_factory=QRect)
    """The dots that hold."""
    scale: float = 0.0
    """Dots per image pixel."""


@dataclass(frozen=True, slots=True)
class _Work:
    """A picture that is being drawn."""

    area: QRect
    steps: Iterator[QImage | None]


class ObjectRaster:
    """A picture of plain objects."""

    def __init__(self) -> None:
        self._items: Sequence[AnnotationItem] = ()
        self._ink = Ink()
        self._plain: ObjectArrays | None = None
        """Arrays that are drawn of the items; made when it is drawn, not in the turn that brings them."""
        self._hidden: Collection[int] = ()
        self._sketch: ScaledObjects | None = None
        self._scale, self._dpr = 0.0, 1.0
        self._picture = _Picture()
        self._outdated = False
        """True if nothing in the picture holds any more."""
        self._stale = QRegion()
        """Dots that have to be drawn again once a picture of ``_scale`` is there."""
        self._work: _Work | None = None

    def set_items(self, items: Sequence[AnnotationItem]) -> None:
        """Draw these, bottom first; what was drawn stays until it is called stale."""
        self._items, self._plain, self._hidden, self._sketch = items, None, (), None
        if not len(items):
            self.forget()
            self._picture = _Picture()

    def set_ink(self, ink: Ink) -> None:
        """Draw this strongly; what was drawn otherwise is stale."""
        self._ink, self._plain, self._sketch = ink, None, None
        self.forget()

    def hide(self, places: Collection[int]) -> None:
        """Leave out the items at these places, and only these."""
        if len(self._items):
            self._hidden = places
            self._sketch = self._sketch.without(list(places)) if self._sketch is not None else None

    def forget(self) -> None:
        """Everything drawn is stale."""
        self._outdated, self._work = True, None

    def forget_part(self, rect: QRectF, lens: Lens) -> None:
        """Forget what was drawn in a rectangle of the image."""
        self._stale += self._dots(lens.grown(rect)) if self._scale else QRect()

    @property
    def unfinished(self) -> bool:
        """True if there is something for ``go_on`` to do."""
        return self._work is not None

    def go_on(self) -> bool:
        """Draw a step's worth. True when the picture was finished by it."""
        if self._work is None:
            return False
        image = next(self._work.steps)
        if image is None:
            return False
        corner = self._work.area.topLeft() - QPoint(MARGIN, MARGIN)
        self._picture = _Picture(image, corner, self._work.area, self._scale)
        self._outdated, self._work = False, None
        return True

    def draw(self, painter: QPainter, exposed: QRectF, view: QRectF, lens: Lens, *, hurried: bool = False) -> None:
        """Draw the exposed part, or as much of it as there is so far: see ``unfinished``.

        Args:
            painter: in image pixels.
            exposed: image pixels to draw.
            view: image pixels in view.
            lens: how the image is seen.
            hurried: make do with the picture of another zoom, larger or smaller, where there is one.
        """
        scale = lens.zoom * lens.dpr
        if hurried and not self._picture.image.isNull() and scale != self._picture.scale:
            self._work = None
        else:
            self._see(scale, lens.dpr)
            self._bring_up_to_date(self._dots(view))
        if self._picture.image.isNull():
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        if scale == self._picture.scale:
            self._draw_dots(painter, self._dots(exposed), lens)
        else:
            self._draw_scaled(painter)

    def _draw_dots(self, painter: QPainter, exposed: QRect, lens: Lens) -> None:
        part = exposed.intersected(self._picture.area)
        base = painter.worldTransform()
        corner, px = base.map(QPointF()), 1 / lens.dpr
        dots = QTransform.fromTranslate(round(corner.x() * lens.dpr) * px, round(corner.y() * lens.dpr) * px)
        painter.setWorldTransform(dots.rotate(90 * lens.turn))
        target = QRectF(part.left() * px, part.top() * px, part.width() * px, part.height() * px)
        painter.drawImage(target, self._picture.image, QRectF(part.translated(-self._picture.corner)))
        painter.setWorldTransform(base)

    def _draw_scaled(self, painter: QPainter) -> None:
        area, px = self._picture.area, 1 / self._picture.scale
        target = QRectF(area.x() * px, area.y() * px, area.width() * px, area.height() * px)
        painter.drawImage(target, self._picture.image, QRectF(area.translated(-self._picture.corner)))

    def _dots(self, rect: QRectF) -> QRect:
        scale = self._scale
        return QRectF(rect.x() * scale, rect.y() * scale, rect.width() * scale, rect.height() * scale).toAlignedRect()

    def _see(self, scale: float, dpr: float) -> None:
        if (scale, dpr) != (self._scale, self._dpr):
            self._scale, self._dpr, self._sketch = scale, dpr, None
            self.forget()

    def _bring_up_to_date(self, wanted: QRect) -> None:
        if self._work is not None:
            return  # what changes or comes into view meanwhile is drawn after it
        outdated = self._outdated or self._picture.scale != self._scale
        before = QRect() if outdated else self._picture.area
        area = before if before.contains(wanted) else _with_more_ahead(wanted, before)
        kept = before.intersected(area)
        missing = (QRegion(area) - QRegion(kept)) + self._stale.intersected(kept)
        self._stale = QRegion()
        if missing.isEmpty():
            return
        parts: list[QRect] = list(missing)  # type: ignore[call-overload]  # the stubs do not know that regions are iterable
        sketch = self._at_scale()
        if sum(sketch.corners(_grown(part)) for part in parts) > AT_ONCE:
            self._outdated, self._work = True, _Work(area, sketch.steps(_grown(area)))
            return
        if area != before:
            self._move_to(area, kept)
        self._outdated = False
        painter = QPainter(self._picture.image)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        for part in parts:
            grown = _grown(part)
            drawn = self.render(grown)
            painter.drawImage(part.topLeft() - self._picture.corner, drawn, part.translated(-grown.topLeft()))
        painter.end()

    def _move_to(self, area: QRect, kept: QRect) -> None:
        """Make the picture one of ``area``; what it shows of ``kept`` stays."""
        image = QImage(area.size(), FORMAT)
        if not kept.isEmpty():
            painter = QPainter(image)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
            before = self._picture
            painter.drawImage(kept.topLeft() - area.topLeft(), before.image, kept.translated(-before.corner))
            painter.end()
        self._picture = _Picture(image, area.topLeft(), area, self._scale)

    def _at_scale(self) -> ScaledObjects:
        if self._sketch is None:
            if self._plain is None:
                self._plain = ObjectArrays(self._items, self._ink)
            shown = np.ones(len(self._items), bool)
            shown[list(self._hidden)] = False
            self._sketch = ScaledObjects(self._plain, shown, self._scale, self._dpr)
        return self._sketch

    def render(self, area: QRect) -> QImage:
        """A fresh picture of ``area``."""
        return self._at_scale().drawn(area)


def _grown(part: QRect) -> QRect:
    return part.adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)


def _with_more_ahead(wanted: QRect, area: QRect) -> QRect:
    """Add to what a pan uncovers some more in its direction: a few wide strips take less time than many narrow ones.

    What is there of ``area`` around it stays: a slanted pan comes to the two strips' ends at different times.
    """
    if not area.intersects(wanted):
        return wanted
    near = wanted.adjusted(-AHEAD, -AHEAD, AHEAD, AHEAD)
    left = near.left() if wanted.left() < area.left() else max(near.left(), area.left())
    top = near.top() if wanted.top() < area.top() else max(near.top(), area.top())
    right = near.right() if wanted.right() > area.right() else min(near.right(), area.right())
    bottom = near.bottom() if wanted.bottom() > area.bottom() else min(near.bottom(), area.bottom())
    return QRect(QPoint(left, top), QPoint(right, bottom))
