"""One annotation as the canvas draws and hits it: its shape, colour and label."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainterPath

from swin_annotator.core import attributes, carried, geometry, keypoints, masks, spots
from swin_annotator.core.masks import crop as mask_crop
from swin_annotator.core.types import PLACED, Annotation, BoxXYWH, Kind, State
from swin_annotator.ui.canvas.layers.outlines import Ring, ring_of, rings_path
from swin_annotator.ui.canvas.style import tint
from swin_annotator.ui.widgets.plain_text import short


class Shape:
    """The geometry of an annotation: path, mask pixels and hit test. Made late, since most are never looked at."""

    def __init__(self, annotation: Annotation) -> None:
        self.polygons = annotation.polygons
        self.mask = annotation.mask
        self.kind = annotation.kind
        self.rect = QRectF(*annotation.bbox_xywh)
        """Everything that is drawn of it."""
        if annotation.mask is not None:
            # A box that a detector gave and a mask that came later need not agree.
            self.rect = self.rect.united(QRectF(*masks.bbox(annotation.mask)))
        if annotation.kind in PLACED:  # its box may have no area, and then would be nowhere
            self.rect = self.rect.adjusted(-0.5, -0.5, 0.5, 0.5)
        self.bounds = (self.rect.left(), self.rect.top(), self.rect.right(), self.rect.bottom())
        """Left, top, right, bottom of that in image pixels."""
        self.key: object = key_of(annotation)
        """Origin of the shape; equal keys may share it."""

    def moved(self, dx: float, dy: float) -> Shape:
        """This shape somewhere else, without making path and pixels again. Masks move by whole pixels."""
        shape = Shape.__new__(Shape)
        shape.polygons = tuple(tuple(v + (dx, dy)[i % 2] for i, v in enumerate(ring)) for ring in self.polygons)
        shape.mask, shape.kind = self.mask, self.kind
        shape.rect = self.rect.translated(dx, dy)
        left, top, right, bottom = self.bounds
        shape.bounds = (left + dx, top + dy, right + dx, bottom + dy)
        shape.key = None
        shape.rings = [ring + np.array((dx, dy)) for ring in self.rings]
        part = self.crop
        shape.crop = None if part is None else replace(part, left=part.left + round(dx), top=part.top + round(dy))
        return shape

    @property
    def area(self) -> float:
        """Square pixels of the box."""
        left, top, right, bottom = self.bounds
        return (right - left) * (bottom - top)

    @property
    def is_box(self) -> bool:
        """True when the object is nothing but its box."""
        return not self.polygons and self.mask is None

    @property
    def is_open(self) -> bool:
        """True for points and lines, which have no inside."""
        return self.kind in PLACED

    @cached_property
    def crop(self) -> mask_crop.MaskCrop | None:
        """The mask's pixels, None for boxes and polygons."""
        return None if self.mask is None else mask_crop.crop(self.mask)

    @cached_property
    def rings(self) -> list[Ring]:
        """The outline in image pixels."""
        if self.crop is not None:
            # Half a pixel off is below what the two-pixel line shows, and saves most of the staircase.
            rings = mask_crop.outlines(self.crop, tolerance=0.6)
            return [np.concatenate([ring, ring[:1]]).astype(np.float64) for ring in rings]
        if self.kind is Kind.LINE:
            return [np.array(ring, np.float64).reshape(-1, 2) for ring in self.polygons]
        if self.kind is Kind.POINTS:
            places = np.array(self.polygons[0], np.float64).reshape(-1, 1, 2)
            return list(np.repeat(places, 2, axis=1))
        if self.polygons:
            return [ring_of(ring) for ring in self.polygons]
        left, top, right, bottom = self.bounds
        return [ring_of((left, top, right, top, right, bottom, left, bottom))]

    @cached_property
    def path(self) -> QPainterPath:
        """The outline in image pixels; overlapping polygons unite, holes of masks stay open."""
        rule = Qt.FillRule.WindingFill if self.crop is None else Qt.FillRule.OddEvenFill
        return rings_path(self.rings, rule)

    @property
    def points(self) -> int:
        """About how many corners the outline has: what drawing it costs."""
        if self.mask is not None and "rings" not in self.__dict__:
            return len(self.mask.counts) // 2  # some four bytes a column: looking closer would unpack the mask
        return sum(len(ring) // 2 for ring in self.polygons) if self.polygons else 4

    def touches(self, at: QPointF, reach: float) -> bool:
        """Return whether ``at`` is inside, or within ``reach`` image pixels of the shape."""
        near = QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach)
        if not self.rect.adjusted(-reach, -reach, reach, reach).contains(at):
            return False
        if self.is_open:
            return spots.near(self.polygons[0], self.kind, at.toTuple(), 1.5 * reach)
        if self.crop is not None:
            x0, y0 = int(near.left()) - self.crop.left, int(near.top()) - self.crop.top
            x1, y1 = int(near.right()) - self.crop.left + 1, int(near.bottom()) - self.crop.top + 1
            return bool(self.crop.pixels[max(0, y0) : max(0, y1), max(0, x0) : max(0, x1)].any())
        return self.path.intersects(near) if self.polygons else True


def key_of(annotation: Annotation) -> object:
    """Return what a shape is made from."""
    return (annotation.bbox_xywh, annotation.polygons, annotation.mask, annotation.kind)


class AnnotationItem:
    """One frozen annotation ready to be drawn; replaced, never edited."""

    def __init__(
        self,
        annotation: Annotation,
        colour: QColor,
        name: str,
        shape: Shape | None = None,
        pattern: Qt.BrushStyle = Qt.BrushStyle.NoBrush,
    ) -> None:
        self.annotation = annotation
        self.pattern = pattern
        """Drawn over the fill, for eyes that do not tell the colours apart."""
        self.colour = colour
        self.name = name
        self.shape = shape if shape is not None and shape.key == key_of(annotation) else Shape(annotation)
        self._tinted: tuple[float, QImage] | None = None

    def moved(self, dx: float, dy: float) -> AnnotationItem:
        """This item drawn somewhere else; its annotation keeps the old mask until the store has the moved one."""
        shape = self.shape.moved(dx, dy)
        x, y, w, h = self.annotation.bbox_xywh
        extra = carried.mapped(self.annotation.extra, (1.0, 1.0), (dx, dy))
        box = (x + dx, y + dy, w, h)
        annotation = replace(self.annotation, bbox_xywh=box, polygons=shape.polygons, extra=extra)
        return self._with(annotation, shape)

    def reshaped(self, *, box: BoxXYWH | None = None, polygons: tuple[tuple[float, ...], ...] = ()) -> AnnotationItem:
        """This item with another box or other polygons."""
        bbox = geometry.polygons_bbox(polygons) if polygons else box
        assert bbox is not None
        annotation = replace(self.annotation, bbox_xywh=bbox, polygons=polygons, mask=None)
        return self._with(annotation, Shape(annotation))

    def carrying(self, annotation: Annotation) -> AnnotationItem:
        """This item with other key points, and the box that they may have changed."""
        return self._with(annotation, self.shape if self.shape.key == key_of(annotation) else Shape(annotation))

    @cached_property
    def keypoints(self) -> tuple[keypoints.Triple, ...]:
        """Its key points; none for most."""
        return keypoints.points_of(self.annotation)

    def _with(self, annotation: Annotation, shape: Shape) -> AnnotationItem:
        item = AnnotationItem.__new__(AnnotationItem)
        item.annotation, item.colour, item.name, item.shape = annotation, self.colour, self.name, shape
        item.pattern = self.pattern
        item._tinted = self._tinted
        return item

    @property
    def id(self) -> int:
        """The annotation's id."""
        return self.annotation.id

    @property
    def proposed(self) -> bool:
        """True if a person still has to judge it."""
        return self.annotation.state is State.PROPOSED

    @cached_property
    def height(self) -> tuple[int, float]:
        """Rank among objects, greater for what is drawn above: by what a person said, then small before large."""
        return attributes.layer(self.annotation), -self.shape.area

    @cached_property
    def label(self) -> str:
        """``three 0.61`` for a proposal with a score, else ``three``; on one line that is not endless."""
        name = short(self.name)
        return f"{name} {self.score}" if self.score else name

    @cached_property
    def score(self) -> str:
        """``0.61`` for a proposal with a score, else empty."""
        return f"{self.annotation.score:.2f}" if self.proposed and self.annotation.score is not None else ""

    def shows(self, annotation: Annotation, colour: QColor, name: str, pattern: Qt.BrushStyle) -> bool:
        """Return whether this item already is what these values would draw."""
        same = self.annotation is annotation or self.annotation == annotation
        return same and (self.name, self.colour, self.pattern) == (name, colour, pattern)

    def tinted(self, alpha: float) -> QImage:
        """The mask's box as an image: its colour where the mask is, else clear. Only for masks."""
        crop = self.shape.crop
        assert crop is not None
        if self._tinted is None or self._tinted[0] != alpha:
            self._tinted = (alpha, mask_image(crop.pixels, tint(self.colour, alpha)))
        return self._tinted[1]


def mask_image(pixels: NDArray[np.bool_], colour: QColor) -> QImage:
    """A bool (h, w) mask as an image of one colour on clear ground."""
    # Scanlines of eight-bit images start at multiples of four bytes.
    height, width = pixels.shape
    padded = np.zeros((height, (width + 3) // 4 * 4), np.uint8)
    padded[:, :width] = pixels
    shared = QImage(padded.data, width, height, padded.shape[1], QImage.Format.Format_Indexed8)
    image = shared.copy()
    image.setColorTable([0, colour.rgba()])
    return image
