"""An object from clicks on it: left belongs to it, right does not, a drag puts a box around it; Enter keeps it."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter

from swin_annotator.core import geometry
from swin_annotator.core.clicks import Click, Clicks
from swin_annotator.core.masks import crop as mask_crop
from swin_annotator.core.masks.crop import MaskCrop
from swin_annotator.core.types import BoxXYWH, Rle
from swin_annotator.ui.canvas.layers.items import mask_image
from swin_annotator.ui.canvas.style import DASHES, HALO, HALO_WIDTH, LINE_WIDTH, Lens, readable_on, tint
from swin_annotator.ui.canvas.surface import Surface
from swin_annotator.ui.canvas.tools.base import (
    SLOP,
    Pointer,
    Tool,
    clamped,
    distance,
    ends,
    single_area,
    takes_back,
    xywh,
)
from swin_annotator.ui.canvas.tools.hints import hint_extent, paint_hint
from swin_annotator.ui.i18n.translate import tr

ALPHA = 0.45
DOT = 6.0
"""Radius of a click's mark in screen pixels."""


class ClicksTool(Tool):
    """Collects clicks and emits ``clicks_changed`` for each; the owner answers with ``suggest``.

    Enter, a double click or Shift and a click emit ``mask_painted``: for the selected object when the first click was
    on it, else for a fresh one.
    """

    cursor = Qt.CursorShape.CrossCursor
    snaps = True

    def __init__(self, canvas: Surface) -> None:
        super().__init__(canvas)
        self._clicks: list[Click] = []
        self._box: BoxXYWH | None = None
        self._rubber: BoxXYWH | None = None
        self._target = 0
        self.found: tuple[Rle, MaskCrop] | None = None
        self._pressed: Pointer | None = None
        self._kept = False
        self._pointer: QPointF | None = None

    @property
    def busy(self) -> bool:
        """True if something was pointed at and is not kept yet."""
        return bool(self._clicks or self._box or self._pressed) and not self._kept

    @property
    def asked(self) -> Clicks:
        """Clicks so far."""
        return Clicks(tuple(self._clicks), self._box)

    def takes(self, button: Qt.MouseButton) -> bool:
        """Left: this is it, right: this is not."""
        return button in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton)

    def press(self, pointer: Pointer) -> None:
        """Nothing happens before the pointer moves or the button comes up."""
        if self._kept:
            self._forget()
        self._pressed = pointer

    def move(self, pointer: Pointer) -> None:
        """A drag spans a box."""
        self._pointer = pointer.at
        if self._pressed is not None and self._pressed.button == Qt.MouseButton.LeftButton:
            self._rubber = self._dragged(self._pressed, pointer)

    def release(self, pointer: Pointer) -> None:
        """Add the click or the box, and ask."""
        pressed, self._pressed, self._rubber = self._pressed, None, None
        if pressed is None:
            return
        left = pressed.button == Qt.MouseButton.LeftButton
        if left and (box := self._dragged(pressed, pointer)) is not None:
            self._begin(pressed.at, box)
        elif self._inside(pressed.at):
            if pressed.holds(Qt.KeyboardModifier.ShiftModifier) and self.found is not None:
                self._keep()
                self._forget()
            positive = left and not pressed.holds(Qt.KeyboardModifier.ControlModifier)
            if not self._clicks and self._box is None:
                self._begin(pressed.at, None)
            self._clicks.append(Click(pressed.at.x(), pressed.at.y(), positive))
        self._ask()

    def double_click(self, pointer: Pointer) -> None:
        """Keep what was found; the first of the two clicks was one of the object."""
        if self.found is not None and not self._kept:
            self._keep()
        else:
            self.press(pointer)

    def enter(self, pointer: Pointer) -> None:
        """A click at the keyboard's cross; twice at the same place keeps."""
        at = Click(pointer.at.x(), pointer.at.y())
        if self._clicks and self._clicks[-1] == at and self.found is not None:
            self._keep()
        else:
            self.press(pointer)
            self.release(pointer)

    def wants(self, event: QKeyEvent) -> bool:
        """Enter and Backspace, while something was pointed at."""
        return self.busy and (ends(event) or takes_back(event))

    def key(self, event: QKeyEvent) -> bool:
        """Enter keeps, Backspace takes the last click back."""
        if not self.wants(event):
            return False
        if takes_back(event):
            if self._clicks:
                self._clicks.pop()
            else:
                self._box = None
            self._ask()
        elif self.found is not None:
            self._keep()
        return True

    def suggest(self, mask: Rle | None) -> None:
        """Show the answer to what was pointed at."""
        if self.busy:
            self.found = None if mask is None else (mask, mask_crop.crop(mask))

    def cancel(self) -> bool:
        """Forget everything."""
        was_busy = self.busy
        self._forget()
        return was_busy

    def settle(self) -> None:
        """Drop the mask that waited for the store."""
        if self._kept:
            self._forget()

    def leave(self) -> None:
        """The pointer left the canvas: no words."""
        self._pointer = None

    def extent(self, lens: Lens) -> QRectF:
        """Around mask, box, clicks and words."""
        boxes = [QRectF(*box) for box in (self._box, self._rubber) if box is not None]
        area = QRectF()
        for box in boxes:
            area = area.united(box)
        for click in self._clicks:
            area = area.united(lens.grown(QRectF(click.x, click.y, 0, 0)))
        if self.found is not None:
            rows, columns = self.found[1].pixels.shape
            area = area.united(QRectF(self.found[1].left, self.found[1].top, columns, rows))
        if self.busy and self._pointer is not None:
            area = area.united(hint_extent(self._pointer, lens))
        return QRectF() if area.isNull() else lens.grown(area)

    def paint(self, painter: QPainter, lens: Lens) -> None:
        """The mask that is suggested, the box and the clicks."""
        if self.found is not None:
            crop = self.found[1]
            rows, columns = crop.pixels.shape
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
            image = mask_image(crop.pixels, tint(self.canvas.draw_colour, ALPHA))
            painter.drawImage(QRectF(crop.left, crop.top, columns, rows), image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        box = self._rubber or self._box
        if box is not None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for pen in (lens.pen(HALO, HALO_WIDTH), lens.pen(self.canvas.draw_colour, LINE_WIDTH, DASHES)):
                painter.setPen(pen)
                painter.drawRect(QRectF(*box))
        for click in self._clicks:
            self._paint_click(painter, lens, click)
        if self.found is not None and not self._kept and self._pointer is not None:
            paint_hint(painter, self._pointer, tr("Enter keeps it\nRight click: not this"))

    def _paint_click(self, painter: QPainter, lens: Lens, click: Click) -> None:
        colours = self.canvas.colours
        colour = colours.accent if click.positive else colours.reject
        at, arm = QPointF(click.x, click.y), 3 * lens.px
        painter.setPen(lens.pen(HALO, 1))
        painter.setBrush(colour)
        painter.drawEllipse(at, DOT * lens.px, DOT * lens.px)
        painter.setPen(lens.pen(readable_on(colour), 1.5))
        painter.drawLine(QLineF(at - QPointF(arm, 0), at + QPointF(arm, 0)))
        if click.positive:
            painter.drawLine(QLineF(at - QPointF(0, arm), at + QPointF(0, arm)))

    def _begin(self, at: QPointF, box: BoxXYWH | None) -> None:
        """The first gesture says whether the selected object is meant; its box helps."""
        self._box = box
        if self._clicks or box is not None:
            return
        item = single_area(self.canvas)
        if item is not None and item.shape.rect.contains(at):
            self._target, self._box = item.id, xywh(item.shape.rect)

    def _ask(self) -> None:
        if self.asked:
            self.canvas.clicks_changed.emit(self.asked)
        else:
            self.found = None
            if not self._clicks:
                self._target = 0

    def _keep(self) -> None:
        if self.found is None:
            return
        self._kept = True
        self._pressed = None
        self.canvas.mask_painted.emit(self.found[0], self._target)

    def _forget(self) -> None:
        self._clicks = []
        self._box = self._rubber = self.found = self._pressed = None
        self._target = 0
        self._kept = False

    def _dragged(self, pressed: Pointer, pointer: Pointer) -> BoxXYWH | None:
        if distance(pressed.at, pointer.at) < 2 * SLOP * self.canvas.lens.px:
            return None
        corners = [clamped(p.at, self.canvas.size_hw).toTuple() for p in (pressed, pointer)]
        return geometry.clip_xywh(geometry.xywh_from_corners(*corners), self.canvas.size_hw)

    def _inside(self, at: QPointF) -> bool:
        height, width = self.canvas.size_hw
        return 0 <= at.x() < width and 0 <= at.y() < height
