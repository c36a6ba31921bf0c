"""Filling what has the colour of one pixel: click, or drag to change how much may differ."""

from __future__ import annotations

import math
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter

from swin_annotator.core import flood, masks
from swin_annotator.core.excerpt import Excerpt
from swin_annotator.core.masks.crop import MaskCrop
from swin_annotator.core.types import Rle
from swin_annotator.ui.canvas.layers.items import mask_image
from swin_annotator.ui.canvas.style import Lens, tint
from swin_annotator.ui.canvas.surface import Surface
from swin_annotator.ui.canvas.tools.base import Pointer, Tool, single_area, steps
from swin_annotator.ui.canvas.tools.brush import encoded, mask_of
from swin_annotator.ui.canvas.tools.hints import hint_extent, paint_hint
from swin_annotator.ui.i18n.translate import tr

DEFAULT, MOST = 24, 255
DRAG = 3.0
"""Screen pixels to the right for one step of tolerance."""
ALPHA = 0.5


class WandTool(Tool):
    """Fills into the one selected object, or a fresh one; emits ``mask_painted``. Right or Ctrl takes away."""

    cursor = Qt.CursorShape.CrossCursor
    edits_selection = True

    def __init__(self, canvas: Surface) -> None:
        super().__init__(canvas)
        self.tolerance = DEFAULT
        self._seed: QPointF | None = None
        self._start = DEFAULT
        self._takes_away = False
        self._fresh = False
        self._found: MaskCrop | None = None
        self._pointer: QPointF | None = None
        self._seen: Excerpt | None = None
        self._blurred = False
        """The last press found too few pixels to tell colours apart."""

    @property
    def busy(self) -> bool:
        """True if the button is down."""
        return self._seed is not None

    def takes(self, button: Qt.MouseButton) -> bool:
        """Left fills, right takes away."""
        return button in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton)

    def press(self, pointer: Pointer) -> None:
        """Look what hangs together with the pixel here."""
        self._found = None
        height, width = self.canvas.size_hw
        if not (0 <= pointer.at.x() < width and 0 <= pointer.at.y() < height):
            return
        right = pointer.button == Qt.MouseButton.RightButton
        self._takes_away = right or pointer.holds(Qt.KeyboardModifier.ControlModifier)
        self._fresh = pointer.holds(Qt.KeyboardModifier.ShiftModifier)
        self._pointer, self._start = pointer.at, self.tolerance
        self._seen = self.canvas.seen()
        if self._seen is not None and self._seen.is_reduced:
            self._seen, self._blurred = None, True
            return
        self._seed = pointer.at
        self._look()

    def move(self, pointer: Pointer) -> None:
        """To the right more may differ, to the left less."""
        self._pointer, self._blurred = pointer.at, False
        if self._seed is None:
            return
        steps = round((pointer.at.x() - self._seed.x()) / self.canvas.lens.px / DRAG)
        self._set(self._start + steps)

    def release(self, pointer: Pointer) -> None:
        """Emit the mask, if the fill changes it."""
        if self._seed is None:
            return
        self._seed = self._seen = None
        item = None if self._fresh else single_area(self.canvas)
        found, target = self._found, item.id if item is not None else 0
        mask = None if found is None or not found.pixels.any() else self._put(found, target)
        if mask is None:
            self._found = None
        elif masks.area(mask):
            self.canvas.mask_painted.emit(mask, target)
        else:
            self._found = None
            self.canvas.emptied.emit(target)

    def enter(self, pointer: Pointer) -> None:
        """Fill at the keyboard's cross."""
        self.press(pointer)
        self.release(pointer)

    def wheel(self, steps: float) -> bool:
        """Change how much may differ."""
        self._set(self.tolerance + round(steps * 2))
        return True

    def wants(self, event: QKeyEvent) -> bool:
        """Comma and full stop."""
        return bool(steps(event))

    def key(self, event: QKeyEvent) -> bool:
        """Comma: less may differ, full stop: more."""
        step = steps(event)
        return bool(step) and self.wheel(step)

    def cancel(self) -> bool:
        """Forget the fill."""
        was_busy = self.busy
        if was_busy:
            self.tolerance = self._start
        self._seed = self._found = self._seen = None
        return was_busy

    def settle(self) -> None:
        """The stored mask is drawn: drop the preview."""
        if not self.busy:
            self._found = None

    def leave(self) -> None:
        """The pointer left the canvas: no words."""
        self._pointer = None

    def extent(self, lens: Lens) -> QRectF:
        """Around the fill and the words."""
        area = QRectF()
        if self._found is not None:
            rows, columns = self._found.pixels.shape
            area = QRectF(self._found.left, self._found.top, columns, rows)
        if self._pointer is not None:
            area = area.united(hint_extent(self._pointer, lens))
        return QRectF() if area.isNull() else lens.grown(area)

    def paint(self, painter: QPainter, lens: Lens) -> None:
        """The fill, and how much may differ."""
        if self._found is not None and self._found.pixels.size:
            colour = self.canvas.colours.reject if self._takes_away else self.canvas.draw_colour
            rows, columns = self._found.pixels.shape
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
            image = mask_image(self._found.pixels, tint(colour, ALPHA))
            painter.drawImage(QRectF(self._found.left, self._found.top, columns, rows), image)
        if self._pointer is not None:
            blurred = tr("Zoom in to fill: this image is read in tiles.") if self._blurred else ""
            paint_hint(painter, self._pointer, blurred or f"± {self.tolerance}")

    def _set(self, tolerance: int) -> None:
        tolerance = min(max(tolerance, 0), MOST)
        if tolerance != self.tolerance:
            self.tolerance = tolerance
            if self.busy:
                self._look()

    def _look(self) -> None:
        if self._seed is None or self._seen is None:
            return
        left, top = self._seen.region[:2]
        x, y = math.floor(self._seed.x()), math.floor(self._seed.y())
        found = flood.region(self._seen.rgb, x - left, y - top, self.tolerance)
        self._found = replace(found, left=found.left + left, top=found.top + top)

    def _put(self, found: MaskCrop, target: int) -> Rle | None:
        """The target's mask after the fill; None where it is as before."""
        if not target:
            return (
                None if self._takes_away else masks.encode_at(found.pixels, found.left, found.top, self.canvas.size_hw)
            )
        item = self.canvas.layer.item(target)
        if item is None:
            return None
        mask, area = mask_of(item.annotation, self.canvas.size_hw)
        rows, columns = found.pixels.shape
        part = mask[found.top : found.top + rows, found.left : found.left + columns]
        after = part & ~found.pixels if self._takes_away else part | found.pixels
        if (after == part).all():
            return None
        part[:] = after
        return encoded(mask, area.united(QRectF(found.left, found.top, columns, rows)))
