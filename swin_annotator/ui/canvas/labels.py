"""Label chips: where they fit and how they look. Laid out in screen pixels of the whole image: panning keeps them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from swin_annotator.ui.canvas.annotation_layer import AnnotationLayer
from swin_annotator.ui.canvas.items import AnnotationItem
from swin_annotator.ui.canvas.style import Lens, readable_on

MOST_COVERED = 0.12
"""A chip that hides a larger share of another object stays away."""
LEAST_SIDE = 14.0
"""Objects smaller than a square of this many screen pixels get no chip of their own."""
GAP = 4.0
PADDING = 5.0
LONGEST = 160.0
CELL = 64.0
LARGEST_CHIP = (LONGEST + 2 * PADDING) * 24.0
"""Square screen pixels."""


@dataclass(frozen=True, slots=True)
class Chip:
    """A label and its rectangle, in screen pixels from the image's top-left corner."""

    item: AnnotationItem
    rect: QRectF
    text: str


class LabelLayer(QGraphicsItem):
    """Chips of an AnnotationLayer, placed again when zoom or annotations changed."""

    def __init__(self, layer: AnnotationLayer, font: QFont) -> None:
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self.lens = Lens()
        self.image_width = 0
        """Chips end here rather than hang over the right edge."""
        self._layer = layer
        self._area = QRectF()
        self._font = font
        self._metrics = QFontMetricsF(font)
        self._widths: dict[str, float] = {}
        self._laid_out: tuple[int, float] | None = None
        self._chips: list[Chip] = []
        self._drawn: dict[int, QRectF] = {}

    def set_font(self, font: QFont) -> None:
        """Use another font for all chips."""
        self._font = font
        self._metrics = QFontMetricsF(font)
        self._widths = {}
        self.refresh()

    def set_area(self, area: QRectF) -> None:
        """The rectangle that may be drawn on, in image pixels."""
        self.prepareGeometryChange()
        self._area = area

    def boundingRect(self) -> QRectF:
        """Everything that may be drawn on."""
        return self._area

    def refresh(self) -> None:
        """Annotations or font changed: place all chips again, and repaint where that makes a difference."""
        before = {(chip.item.label, chip.item.colour.rgba(), chip.rect.getRect()): chip for chip in self._chips}
        self._laid_out = None
        self._lay_out()
        after = {(chip.item.label, chip.item.colour.rgba(), chip.rect.getRect()): chip for chip in self._chips}
        for key in before.keys() ^ after.keys():
            self._repaint((before.get(key) or after[key]).rect)
        self.raise_changed()

    def raise_changed(self) -> None:
        """Selection or hover changed: repaint the chips that come and go."""
        before, self._drawn = self._drawn, {chip.item.id: chip.rect for chip in self._raised()}
        for key in before.keys() | self._drawn.keys():
            if before.get(key) != self._drawn.get(key):
                for rect in (before.get(key), self._drawn.get(key)):
                    if rect is not None:
                        self._repaint(rect.adjusted(-LONGEST, -CELL, LONGEST, CELL))

    def chips(self) -> list[Chip]:
        """What is shown at this zoom: chips that fit, then those of hovered and selected objects."""
        self._lay_out()
        raised = self._raised()
        covered = [chip.rect for chip in raised]
        special = {chip.item.id for chip in raised}
        plain = [
            chip
            for chip in self._chips
            if chip.item.id not in special and not any(chip.rect.intersects(rect) for rect in covered)
        ]
        return plain + raised

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw the exposed chips."""
        view = painter.worldTransform()
        zoom = self.lens.zoom
        area = self.lens.grown(option.exposedRect, 4)
        exposed = QRectF(area.x() * zoom, area.y() * zoom, area.width() * zoom, area.height() * zoom)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setFont(self._font)
        for chip in self.chips():
            if not chip.rect.intersects(exposed):
                continue
            corner = view.map(chip.rect.topLeft() * self.lens.px)
            # Whole screen pixels and no scaling, so that the glyphs stay crisp.
            painter.resetTransform()
            rect = QRectF(round(corner.x()), round(corner.y()), chip.rect.width(), chip.rect.height())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(chip.item.colour)
            painter.drawRoundedRect(rect, 3, 3)
            painter.setPen(readable_on(chip.item.colour))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, chip.text)
        painter.setWorldTransform(view)

    def _repaint(self, rect: QRectF) -> None:
        px = self.lens.px
        self.update(self.lens.grown(QRectF(rect.x() * px, rect.y() * px, rect.width() * px, rect.height() * px), 2))

    def _raised(self) -> list[Chip]:
        # Several at once would hide each other and what is below them; they keep the chips that fit.
        keys = list(self._layer.selection) if len(self._layer.selection) == 1 else []
        if self._layer.hovered and self._layer.hovered not in keys:
            keys.append(self._layer.hovered)
        items = [item for key in keys if (item := self._layer.item(key)) is not None]
        return [self._chip(item, item.label) for item in items]

    def _lay_out(self) -> None:
        state = (self._layer.revision, self.lens.zoom)
        if self._laid_out == state:
            return
        self._laid_out = state
        objects = _small_boxes(self._layer, self.lens.zoom)
        shown = [item for item in self._layer.items() if item.shape.area * self.lens.zoom**2 >= LEAST_SIDE**2]
        # What waits for a judgement first, then the larger ones.
        shown.sort(key=lambda item: (not item.proposed, -item.shape.area))
        taken = _Cells()
        self._chips = []
        for item in shown:
            chip = self._chip(item, self._short(item.label))
            if not taken.meets(chip.rect) and not objects.is_hidden_by(chip.rect, item):
                taken.add(chip.rect, item)
                self._chips.append(chip)

    def _short(self, text: str) -> str:
        # Most names are short; asking the metrics about each would cost more than placing it.
        return text if len(text) < 12 else self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, LONGEST)

    def _chip(self, item: AnnotationItem, text: str) -> Chip:
        width = self._widths.get(text)
        if width is None:
            width = self._widths[text] = round(self._metrics.horizontalAdvance(text)) + 2 * PADDING
        height = round(self._metrics.height()) + 2
        box, zoom = item.shape.rect, self.lens.zoom
        x, y = box.left() * zoom - 1, box.top() * zoom - height - GAP
        if box.right() <= self.image_width:
            x = min(x, self.image_width * zoom - width + 1)
        if y < 0 and box.height() * zoom > 3 * height:
            y = box.top() * zoom + GAP  # no room above the image's edge: inside, where the object is tall enough
        return Chip(item, QRectF(x, y, width, height), text)


def _small_boxes(layer: AnnotationLayer, zoom: float) -> _Cells:
    """The boxes of which a chip could hide a noticeable share, in screen pixels."""
    cells = _Cells()
    boxes = layer.boxes() * zoom
    areas = (boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])
    items = layer.items()
    for i in np.flatnonzero(areas < LARGEST_CHIP / MOST_COVERED):
        left, top, right, bottom = boxes[i].tolist()
        cells.add(QRectF(left, top, right - left, bottom - top), items[int(i)])
    return cells


class _Cells:
    """Rectangles in a coarse grid, to ask quickly what is near."""

    def __init__(self) -> None:
        self._cells: dict[tuple[int, int], list[tuple[QRectF, AnnotationItem]]] = {}

    def add(self, rect: QRectF, item: AnnotationItem) -> None:
        for cell in _cells(rect):
            self._cells.setdefault(cell, []).append((rect, item))

    def meets(self, rect: QRectF) -> bool:
        return any(rect.intersects(other) for cell in _cells(rect) for other, _ in self._cells.get(cell, ()))

    def is_hidden_by(self, chip: QRectF, own: AnnotationItem) -> bool:
        """Whether ``chip`` covers too much of anything but its own object."""
        for cell in _cells(chip):
            for rect, item in self._cells.get(cell, ()):
                if item is own or not rect.intersects(chip):
                    continue
                both = rect.intersected(chip)
                if both.width() * both.height() > MOST_COVERED * rect.width() * rect.height():
                    return True
        return False


def _cells(rect: QRectF) -> Iterable[tuple[int, int]]:
    for row in range(int(rect.top() // CELL), int(rect.bottom() // CELL) + 1):
        for column in range(int(rect.left() // CELL), int(rect.right() // CELL) + 1):
            yield column, row
