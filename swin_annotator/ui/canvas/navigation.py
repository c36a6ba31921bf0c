"""Zooming and panning: the view transform and nothing else."""

from __future__ import annotations

import math

from PySide6.QtCore import QEasingCurve, QPoint, QPointF, QRectF, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QNativeGestureEvent, QResizeEvent, QTransform, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsView, QWidget

from swin_annotator.core.types import BoxXYWH
from swin_annotator.ui.canvas.style import Lens

LEAST_ZOOM, MOST_ZOOM = 0.02, 64.0
ZOOM_STEP = 1.25
FIT_MARGIN = 20
"""Screen pixels left free around a fitted image."""
SCROLL_STEP = 60.0
"""Screen pixels per notch of the wheel."""
OBJECT_SHARE = 1 / 8
"""Share of the view's shorter side that an object fills when it is zoomed to: what is around it tells what it is."""
MOST_NEAR = 4.0
"""No object is zoomed to more closely: a speck of some pixels shows nothing more."""


class NavigableView(QGraphicsView):
    """A view on an image of scene units: one unit is one image pixel, any place can be brought to the middle."""

    zoom_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setInteractive(False)
        # One dirty rectangle: painting outlines through a clip of many is slower than painting a little more.
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.BoundingRectViewportUpdate)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.lens = Lens()
        self.ease_ms = 0
        """Milliseconds that ``centre_on`` glides; 0 jumps."""
        self.wheel_zooms = False
        """True if the plain wheel zooms and Ctrl scrolls, rather than the other way round."""
        self.keeps_view = False
        """True if an image as large as the one before it is seen from the same place."""
        self._image_rect = QRectF()
        self._fitting = True
        self._left: tuple[QRectF, float, QPointF] | None = None
        """The last image's rectangle, its zoom and the place in the middle; None where all of it was seen."""
        self._glide = QVariantAnimation(self)
        self._glide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._glide.setStartValue(0.0)
        self._glide.setEndValue(1.0)
        self._glide.valueChanged.connect(self._glide_to)
        self._route = (1.0, QPointF(), 1.0, QPointF())

    # Commands

    def zoom(self) -> float:
        """Screen pixels per image pixel."""
        return self.lens.zoom

    def set_zoom(self, zoom: float, at: QPointF | None = None) -> None:
        """Zoom to ``zoom``; what lies under ``at`` (viewport pixels, default the middle) stays there."""
        self._fitting = False
        self._glide.stop()
        zoom = min(max(zoom, LEAST_ZOOM), MOST_ZOOM)
        middle = self._middle()
        at = middle if at is None else at
        fixed = self.to_image(at)
        self._look(zoom, fixed + self.lens.on_image(middle - at) / zoom)

    def zoom_in(self) -> None:
        """Make the image larger by a step."""
        self.set_zoom(self.lens.zoom * ZOOM_STEP)

    def zoom_out(self) -> None:
        """Make the image smaller by a step."""
        self.set_zoom(self.lens.zoom / ZOOM_STEP)

    def actual_size(self) -> None:
        """One image pixel per screen pixel."""
        self.set_zoom(1.0)

    def fit(self) -> None:
        """Show the whole image, and go on doing so when the window changes its size."""
        self._glide.stop()
        self._fitting = True
        if self._image_rect.isEmpty():
            return
        self._look(self._fit_zoom(), self._image_rect.center())

    def _fit_zoom(self) -> float:
        """The zoom that shows the whole image; the least where there is none."""
        if self._image_rect.isEmpty():
            return LEAST_ZOOM
        width, height = self._seen()
        room_x, room_y = max(1, width - 2 * FIT_MARGIN), max(1, height - 2 * FIT_MARGIN)
        zoom = min(room_x / self._image_rect.width(), room_y / self._image_rect.height())
        return min(max(zoom, LEAST_ZOOM), MOST_ZOOM)

    def centre_on(self, bbox: BoxXYWH) -> None:
        """Bring an object near the middle, large enough to judge it among its surroundings; glides for ``ease_ms``.

        At the image's border the view rather ends there than shows nothing beside it, and a small image is shown whole.
        """
        rect = QRectF(*bbox)
        side = max(rect.width(), rect.height(), 1.0)
        room = min(self.viewport().width(), self.viewport().height())
        zoom = min(max(OBJECT_SHARE * room / side, self._fit_zoom()), MOST_NEAR)
        self._fitting = False
        self._glide.stop()
        width, height = self._seen()
        x = _within(rect.center().x(), self._image_rect.width(), (width - 2 * FIT_MARGIN) / zoom)
        y = _within(rect.center().y(), self._image_rect.height(), (height - 2 * FIT_MARGIN) / zoom)
        if self.ease_ms <= 0:
            self._look(zoom, QPointF(x, y))
            return
        self._route = (self.lens.zoom, self.to_image(self._middle()), zoom, QPointF(x, y))
        self._glide.setDuration(self.ease_ms)
        self._glide.start()

    def turn_view(self, quarters: int) -> None:
        """Turn what is seen by quarters to the right; the image's pixels and all coordinates stay what they are."""
        self._glide.stop()
        middle = self.to_image(self._middle())
        self.lens = Lens(self.lens.zoom, self.lens.dpr, (self.lens.turn + quarters) % 4)
        self.lens_changed()
        if self._fitting:
            self.fit()
        else:
            self._look(self.lens.zoom, middle)

    def reveal(self, bbox: BoxXYWH) -> None:
        """Scroll as little as it takes to see an object; the zoom stays."""
        middle = self.to_image(self._middle())
        half_x, half_y = (side / 2 / self.lens.zoom for side in self._seen())
        rect = QRectF(*bbox)
        x = _brought_in(middle.x(), half_x, rect.left(), rect.right())
        y = _brought_in(middle.y(), half_y, rect.top(), rect.bottom())
        if (x, y) != middle.toTuple():
            self._fitting = False
            self._look(self.lens.zoom, QPointF(x, y))

    def to_image(self, at: QPointF) -> QPointF:
        """A place of the viewport in image pixels."""
        inverse, _ = self.viewportTransform().inverted()
        return inverse.map(at)

    def to_viewport(self, at: QPointF) -> QPointF:
        """A place of the image in viewport pixels."""
        return self.viewportTransform().map(at)

    # Workings

    def set_image_rect(self, rect: QRectF) -> None:
        """The image's rectangle; fits it into the view, unless the view is kept."""
        if not self._image_rect.isEmpty():
            place = (self._image_rect, self.lens.zoom, self.to_image(self._middle()))
            self._left = None if self._fitting else place
        self._image_rect = rect
        if rect.isEmpty():
            self._look(1.0, QPointF())
        self.fit()
        if self.keeps_view and self._left is not None and self._left[0] == rect:
            self._fitting = False
            self._look(*self._left[1:])

    def pan(self, by: QPoint) -> None:
        """Move the image by screen pixels."""
        self._fitting = False
        self._glide.stop()
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - by.x())
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() - by.y())

    def lens_changed(self) -> None:
        """Called when zoom or screen density changed, before the next paint."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl zooms at the pointer, Shift scrolls sideways, plain scrolls; Ctrl and plain the other way if wished."""
        event.accept()
        turned = event.angleDelta()
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        sideways = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if control != (self.wheel_zooms and not sideways):
            self.set_zoom(self.lens.zoom * 2 ** (turned.y() / 400), event.position())
            return
        by = event.pixelDelta()
        if by.isNull():
            by = QPoint(round(turned.x() / 120 * SCROLL_STEP), round(turned.y() / 120 * SCROLL_STEP))
        if sideways and not by.x():
            by = by.transposed()
        self.pan(by)

    def pinched(self, event: QNativeGestureEvent) -> bool:
        """Zoom with two fingers. True when the gesture was one."""
        if event.gestureType() != Qt.NativeGestureType.ZoomNativeGesture:
            return False
        self.set_zoom(self.lens.zoom * (1 + event.value()), event.position())
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again, or keep what was in the middle there."""
        old = event.oldSize()
        middle = self.to_image(QPointF(old.width() / 2, old.height() / 2))
        super().resizeEvent(event)
        if self._fitting:
            self.fit()
        elif old.isValid():
            self._look(self.lens.zoom, middle)

    def see(self, dpr: float) -> None:
        """Note the screen's density."""
        if dpr != self.lens.dpr:
            self.lens = Lens(self.lens.zoom, dpr, self.lens.turn)
            self.lens_changed()

    def _middle(self) -> QPointF:
        return QPointF(self.viewport().width() / 2, self.viewport().height() / 2)

    def _seen(self) -> tuple[int, int]:
        """Screen pixels of the viewport along the image's width and height."""
        width, height = self.viewport().width(), self.viewport().height()
        return (height, width) if self.lens.lies else (width, height)

    def _look(self, zoom: float, centre: QPointF) -> None:
        changed = zoom != self.lens.zoom
        size = self.viewport().size()
        # Half a view of margin on every side: each edge of the image can come to the middle, and zooming at the
        # pointer holds the point near the edges too.
        across, down = (side / 2 / zoom for side in self._seen())
        seen = QTransform.fromScale(zoom, zoom).rotate(90 * self.lens.turn)
        if changed or self.transform() != seen:
            self.lens = Lens(zoom, self.lens.dpr, self.lens.turn)
            self.setTransform(seen)
            self.lens_changed()
        self.setSceneRect(self._image_rect.adjusted(-across, -down, across, down))
        place = seen.map(centre)
        self.horizontalScrollBar().setValue(round(place.x() - size.width() / 2))
        self.verticalScrollBar().setValue(round(place.y() - size.height() / 2))
        if changed:
            self.zoom_changed.emit(zoom)

    def _glide_to(self, t: float) -> None:
        zoom_a, a, zoom_b, b = self._route
        zoom = zoom_a * math.exp(t * math.log(zoom_b / zoom_a))
        self._look(zoom if t < 1 else zoom_b, a + (b - a) * t)


def _brought_in(middle: float, half: float, low: float, high: float) -> float:
    """Return where the middle goes so that low..high lies in middle ± half, moving as little as possible."""
    if high - low > 2 * half:
        return (low + high) / 2
    return min(max(middle, high - half), low + half)


def _within(middle: float, side: float, seen: float) -> float:
    """The middle moved so that a view of ``seen`` image pixels ends at the border; the image's where all is seen."""
    return side / 2 if seen >= side else min(max(middle, seen / 2), side - seen / 2)
