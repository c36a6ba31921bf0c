"""Label chips: where they fit and how they look. Laid out in screen pixels of the whole image: panning keeps them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from swin_annotator.ui.actions.chip_mode import ChipMode
from swin_annotator.ui.canvas.layers.annotation_layer import MANY_RECTS, AnnotationLayer
from swin_annotator.ui.canvas.layers.chip_placement import CELL, MOST_COVERED, OccupiedArea, hiding
from swin_annotator.ui.canvas.layers.chip_words import LONGEST, ChipWords
from swin_annotator.ui.canvas.layers.items import AnnotationItem
from swin_annotator.ui.canvas.style import Lens, readable_on

LEAST_SIDE = 14.0
"""Objects smaller than a square of this many screen pixels get no chip of their own."""
GAP, HANGING_GAP = 4.0, 1.0
"""Screen pixels between an object and its chip; the second one where the chip hangs over the image's edge."""
PADDING = 5.0
DOT = 9.0
"""Side of a chip without words."""
LARGEST_CHIP = (LONGEST + 2 * PADDING) * 24.0
"""Square screen pixels."""


@dataclass(frozen=True, slots=True)
class Chip:
    """A label and its rectangle, in screen pixels from the corner of the image that is top left as it is turned."""

    item: AnnotationItem
    rect: QRectF
    text: str


class LabelLayer(QGraphicsItem):
    """Chips of an AnnotationLayer, placed again when zoom or annotations changed."""

    def __init__(self, layer: AnnotationLayer, font: QFont) -> None:
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self.lens = Lens()
        self.size_hw = (0, 0)
        """Size of the image: chips end there rather than hang over the right edge."""
        self._layer = layer
        self._area = QRectF()
        self._font = font
        self._metrics = QFontMetricsF(font)
        self._words = ChipWords(self._metrics)
        self._laid_out: tuple[int, float, int] | None = None
        self._mode = ChipMode.FULL
        self.hurried = False
        """True if there is no time to place them anew: chips that are there move along, and none comes."""
        self._chips: list[Chip] = []
        self._rects: NDArray[np.float64] = np.zeros((0, 4))
        """Rectangles of ``_chips``: left, top, right, bottom."""
        self._drawn: dict[int, QRectF] = {}

    def set_font(self, font: QFont) -> None:
        """Use another font for all chips."""
        self._font = font
        self._metrics = QFontMetricsF(font)
        self._words = ChipWords(self._metrics)
        self.refresh()

    @property
    def mode(self) -> ChipMode:
        """Amount of text on chips where there is room."""
        return self._mode

    def set_mode(self, mode: ChipMode) -> None:
        """Let chips say this much at most; the one of a hovered object says all."""
        self._mode = mode
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
        changed = before.keys() ^ after.keys()
        if len(changed) > MANY_RECTS:
            self.update()
        else:
            for key in changed:
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

    def chips(self, within: QRectF | None = None) -> list[Chip]:
        """Return what is shown at this zoom: chips that fit, then those of hovered and selected objects.

        ``within``: only those that meet this rectangle, in screen pixels as those of ``Chip``.
        """
        self._lay_out()
        raised = self._raised()
        special = {chip.item.id for chip in raised}
        shown = np.ones(len(self._rects), bool) if within is None else _meets(self._rects, within)
        for chip in raised:
            shown &= ~_meets(self._rects, chip.rect)
        plain = [self._chips[place] for place in np.flatnonzero(shown).tolist()]
        chosen = [chip for chip in plain if chip.item.id not in special] + raised
        return chosen if within is None else [chip for chip in chosen if chip.rect.intersects(within)]

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw the exposed chips."""
        view = painter.worldTransform()
        zoom = self.lens.zoom
        turned = self.lens.turned(self.size_hw)
        area = turned.mapRect(self.lens.grown(option.exposedRect, 4))
        back, _ = turned.inverted()
        exposed = QRectF(area.x() * zoom, area.y() * zoom, area.width() * zoom, area.height() * zoom)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setFont(self._font)
        for chip in self.chips(exposed):
            corner = view.map(back.map(chip.rect.topLeft() * self.lens.px))
            # Whole screen pixels and no scaling, so that the glyphs stay crisp.
            painter.resetTransform()
            rect = QRectF(round(corner.x()), round(corner.y()), chip.rect.width(), chip.rect.height())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(chip.item.colour)
            painter.drawRoundedRect(rect, 3, 3)
            painter.setPen(readable_on(chip.item.colour))
            if chip.text:
                painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, chip.text)
        painter.setWorldTransform(view)

    def _repaint(self, rect: QRectF) -> None:
        px = self.lens.px
        back, _ = self.lens.turned(self.size_hw).inverted()
        area = back.mapRect(QRectF(rect.x() * px, rect.y() * px, rect.width() * px, rect.height() * px))
        self.update(self.lens.grown(area, 2))

    def _raised(self) -> list[Chip]:
        # Several at once would hide each other and what is below them; they keep the chips that fit.
        chosen = len(self._layer.selection) == 1 and self._mode is not ChipMode.NONE
        keys = list(self._layer.selection) if chosen else []
        if self._layer.hovered and self._layer.hovered not in keys:
            keys.append(self._layer.hovered)
        items = [item for key in keys if (item := self._layer.item(key)) is not None]
        return [self._chip(item, item.label) for item in items]

    def _lay_out(self) -> None:
        state = (self._layer.revision, self.lens.zoom, self.lens.turn)
        if self._laid_out == state:
            return
        self._laid_out = state
        if self.hurried:
            there = ((self._layer.item(chip.item.id), chip.text) for chip in self._chips)
            placed = [(item, text) for item, text in there if item is not None]
            boxes = self._on_screen(np.array([item.shape.bounds for item, _ in placed], np.float64).reshape(-1, 4))
            rects = self._chip_rects(boxes, [text for _, text in placed])
            self._place(placed, rects)
            return
        items, boxes = self._layer.items(), self._on_screen(self._layer.boxes())
        areas = (boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])
        # What waits for a judgement first, then the larger ones.
        proposed = np.array([item.proposed for item in items], bool)
        order = np.lexsort((-areas, ~proposed))
        order = order[areas[order] >= LEAST_SIDE**2]
        levels = []
        for texts in self._words.levels(items, self._mode):
            said = [text or "" for text in texts]
            rects = self._chip_rects(boxes, said)
            free = ~hiding(rects, boxes, areas < LARGEST_CHIP / MOST_COVERED)
            levels.append((said, rects, free & np.array([text is not None for text in texts], bool)))
        self._place_best(items, levels, order.tolist())

    def _place_best(
        self,
        items: Sequence[AnnotationItem],
        levels: Sequence[tuple[Sequence[str], NDArray[np.float64], NDArray[np.bool_]]],
        order: Iterable[int],
    ) -> None:
        """Take for each item the first of its levels (text, rectangle, whether it may lie there) that has room."""
        taken = OccupiedArea()
        placed: list[tuple[int, int]] = []
        rows = [(rects.tolist(), free.tolist()) for _, rects, free in levels]
        for place in order:
            for level, (sides, free) in enumerate(rows):
                if free[place] and taken.take(*sides[place]):
                    placed.append((place, level))
                    break
        self._chips = [Chip(items[i], _rect(rows[level][0][i]), levels[level][0][i]) for i, level in placed]
        self._rects = np.array([rows[level][0][i] for i, level in placed], np.float64).reshape(-1, 4)

    def _place(self, labelled: Sequence[tuple[AnnotationItem, str]], rects: NDArray[np.float64]) -> None:
        """Take the chips for which there is room, in this order."""
        taken = OccupiedArea()
        sides = rects.tolist()
        places = [place for place, corners in enumerate(sides) if taken.take(*corners)]
        self._rects = rects[places]
        self._chips = [Chip(labelled[place][0], _rect(sides[place]), labelled[place][1]) for place in places]

    def _chip(self, item: AnnotationItem, text: str) -> Chip:
        rects = self._chip_rects(self._on_screen(np.array([item.shape.bounds])), [text])
        return Chip(item, _rect(rects[0].tolist()), text)

    def _on_screen(self, boxes: NDArray[np.float64]) -> NDArray[np.float64]:
        """(n, 4) boxes of the image in screen pixels, turned as the image is."""
        (height, width), (left, top, right, bottom) = self.size_hw, boxes.T
        sides = (
            (left, top, right, bottom),
            (height - bottom, left, height - top, right),
            (width - right, height - bottom, width - left, height - top),
            (top, width - right, bottom, width - left),
        )[self.lens.turn]
        return np.stack(sides, axis=1) * self.lens.zoom

    def _chip_rects(self, boxes: NDArray[np.float64], texts: Sequence[str]) -> NDArray[np.float64]:
        """(n, 4) left, top, right, bottom of chips with these texts for boxes in screen pixels."""
        worded = np.array([bool(text) for text in texts], bool)
        widths = np.array([self._words.width(text) + 2 * PADDING if text else DOT for text in texts], np.float64)
        heights = np.where(worded, round(self._metrics.height()) + 2, DOT)
        right, bottom = (side * self.lens.zoom for side in (self.size_hw if self.lens.lies else self.size_hw[::-1]))
        x, y = boxes[:, 0] - 1, boxes[:, 1] - heights - GAP
        x = np.where(boxes[:, 2] <= right, np.minimum(x, right - widths + 1), x)
        # No room above the image's edge: below the object, else over the edge; never on the object itself.
        below = boxes[:, 3] + GAP
        y = np.where(y >= 0, y, np.where(below + heights <= bottom, below, boxes[:, 1] - heights - HANGING_GAP))
        return np.stack([x, y, x + widths, y + heights], axis=1)


def _rect(sides: Sequence[float]) -> QRectF:
    left, top, right, bottom = sides
    return QRectF(left, top, right - left, bottom - top)


def _meets(rects: NDArray[np.float64], rect: QRectF) -> NDArray[np.bool_]:
    left, top, right, bottom = rects.T
    return (left < rect.right()) & (rect.left() < right) & (top < rect.bottom()) & (rect.top() < bottom)
