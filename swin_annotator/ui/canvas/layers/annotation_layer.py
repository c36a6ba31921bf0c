"""All annotations of the image in one scene item: what is visible is found with arrays and drawn in one go.

One scene item per annotation was measured first: 2,000 of them cost 18 ms a repaint in calls alone, and drawing them
one by one rules out what makes thousands of outlines quick: a picture of all that are neither selected nor hovered.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from operator import attrgetter

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from swin_annotator.core.keypoints import Skeleton
from swin_annotator.core.types import Annotation, State
from swin_annotator.ui.canvas.layers import object_raster, poses, strokes
from swin_annotator.ui.canvas.layers.items import AnnotationItem
from swin_annotator.ui.canvas.style import Ink, Lens

HIT_REACH = 4.0
"""Screen pixels around an object that still count as the object."""
MANY_ITEMS, MANY_CORNERS = 300, 20_000
"""More than these take some milliseconds to draw."""
MANY_RAISED = 2_000
"""With more corners than these what is selected gets one thin line each: wide smooth ones would take seconds."""
MANY_RECTS = 64
"""From this many changed places on, everything is drawn again."""


class AnnotationLayer(QGraphicsItem):
    """Holds the items by id, shows previews in their place, and answers what lies where."""

    def __init__(self) -> None:
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self.lens = Lens()
        self.selection: frozenset[int] = frozenset()
        self.hovered = 0
        self.revision = 0
        """Counts the changes of stored annotations, previews apart."""
        self.hurried = False
        """True if the zoom is changing: many objects are then drawn quickly rather than sharply."""
        self._area = QRectF()
        self._items: dict[int, AnnotationItem] = {}
        self.patterns: Mapping[int, Qt.BrushStyle] = {}
        """Patterns by category id, drawn over fills from the next ``set_annotations`` on."""
        self.skeletons: Mapping[int, Skeleton] = {}
        """Skeletons by category id: the points that objects are made of."""
        self._posed: frozenset[int] = frozenset()
        """Objects that have key points."""
        self._previews: dict[int, AnnotationItem | None] = {}
        self._order: list[AnnotationItem] = []
        self._places: dict[int, int] = {}
        self._boxes: NDArray[np.float64] = np.zeros((0, 4))
        self._corners: NDArray[np.intp] = np.zeros(0, np.intp)
        self._ink = Ink()
        self.raster = object_raster.ObjectRaster()
        self._hidden: frozenset[int] = frozenset()
        """Places that the raster's picture leaves out, because a preview stands for them."""

    # What is shown

    @property
    def ink(self) -> Ink:
        """Strength with which objects are drawn."""
        return self._ink

    def set_ink(self, ink: Ink) -> None:
        """Draw objects this strongly."""
        self._ink = ink
        self.raster.set_ink(ink)
        self.update()

    def set_area(self, area: QRectF) -> None:
        """The rectangle that may be drawn on, in image pixels."""
        self.prepareGeometryChange()
        self._area = area

    def boundingRect(self) -> QRectF:
        """Everything that may be drawn on."""
        return self._area

    def set_annotations(
        self,
        annotations: Iterable[Annotation],
        colours: Mapping[int, QColor],
        names: Mapping[int, str],
        *,
        keep_previews: bool = False,
    ) -> bool:
        """Show these; rejected ones are left out. Items that already show the same stay. True when any changed."""
        dirty = [] if keep_previews else self._take_previews()
        fresh: dict[int, AnnotationItem] = {}
        for annotation in annotations:
            if annotation.state is State.REJECTED:
                continue
            colour = colours.get(annotation.category_id, _UNKNOWN)
            name = names.get(annotation.category_id, "?")
            pattern = self.patterns.get(annotation.category_id, Qt.BrushStyle.NoBrush)
            old = self._items.get(annotation.id)
            if old is not None and old.shows(annotation, colour, name, pattern):
                fresh[annotation.id] = old
                continue
            fresh[annotation.id] = AnnotationItem(annotation, colour, name, old.shape if old else None, pattern)
            dirty.append(fresh[annotation.id].shape.rect)
            if old is not None:
                dirty.append(old.shape.rect)
        dirty += [item.shape.rect for key, item in self._items.items() if key not in fresh]
        posed = self._posed
        if not dirty and list(fresh) == list(self._items):
            return False
        self._items = fresh
        self.revision += 1
        self._previews = {key: item for key, item in self._previews.items() if key in fresh}
        self.selection &= fresh.keys()
        if self.hovered not in fresh:
            self.hovered = 0
        self._arrange()
        self._forget_drawn(dirty)
        self._repaint(dirty)
        if posed or self._posed:  # points may lie outside of boxes
            self.update()
        return True

    def preview(self, changes: Mapping[int, AnnotationItem | None]) -> None:
        """Draw other items in place of some annotations (None: nothing) until the next ``set_annotations``."""
        dirty = self._rects(changes)
        self._previews.update(changes)
        dirty += self._rects(changes)
        self._exchange(changes)
        self._repaint(dirty)
        if not self._posed.isdisjoint(changes):
            self.update()

    def drop_previews(self) -> None:
        """Draw the stored shapes again."""
        self._repaint(self._take_previews())

    def set_selection(self, ids: Iterable[int]) -> bool:
        """Mark these as selected; unknown ids are ignored. True when that changed anything."""
        chosen = frozenset(ids) & self._items.keys()
        changed = chosen ^ self.selection
        self.selection = chosen
        self._repaint(self._rects(changed))
        return bool(changed)

    def set_hovered(self, key: int) -> bool:
        """Light up one annotation, 0 for none. True when that changed anything."""
        if key == self.hovered:
            return False
        changed = {key, self.hovered}
        self.hovered = key
        self._repaint(self._rects(changed))
        return True

    # Questions

    @property
    def is_slow(self) -> bool:
        """True if drawing everything anew would be felt while the zoom changes."""
        return len(self._items) > MANY_ITEMS or int(self._corners.sum()) > MANY_CORNERS

    def item(self, key: int) -> AnnotationItem | None:
        """Return what is drawn for an annotation: its preview, else its item; None when nothing is."""
        return self._previews[key] if key in self._previews else self._items.get(key)

    def items(self) -> Sequence[AnnotationItem]:
        """All that is drawn, bottom first."""
        return self._order

    def boxes(self) -> NDArray[np.float64]:
        """(n, 4) left, top, right, bottom of ``items()`` in image pixels."""
        return self._boxes

    def selected(self) -> list[AnnotationItem]:
        """Return what is drawn for the selection, by id."""
        drawn = (self.item(key) for key in sorted(self.selection))
        return [item for item in drawn if item is not None]

    def hits(self, at: QPointF) -> list[AnnotationItem]:
        """Return what lies under a point of the image, the smallest first."""
        reach = HIT_REACH * self.lens.px
        rect = QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach)
        return [item for item in reversed(self.within(rect)) if item.shape.touches(at, reach)]

    def within(self, rect: QRectF, *, wholly: bool = False) -> list[AnnotationItem]:
        """Return what has a box that meets ``rect``, or lies ``wholly`` inside it; bottom first."""
        return [self._order[i] for i in np.flatnonzero(self._meets(rect, wholly=wholly))]

    def _meets(self, rect: QRectF, *, wholly: bool = False) -> NDArray[np.bool_]:
        left, top, right, bottom = self._boxes.T
        if wholly:
            return (left >= rect.left()) & (top >= rect.top()) & (right <= rect.right()) & (bottom <= rect.bottom())
        return (left <= rect.right()) & (top <= rect.bottom()) & (right >= rect.left()) & (bottom >= rect.top())

    # Drawing

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw what the exposed part needs: plain ones, then the hovered, then the selected."""
        special = self.selection | {self.hovered}
        view = _in_view(painter, option.exposedRect, widget)
        crowded = self.is_crowded(view)
        exposed = self.lens.grown(option.exposedRect)
        if crowded:
            self.raster.draw(painter, option.exposedRect, view, self.lens, hurried=self.hurried)
            live = (self.item(key) for key in special | self._previews.keys())
            visible = [item for item in live if item is not None and item.shape.rect.intersects(exposed)]
        else:
            visible = self.within(exposed)
        strokes.draw_plain(painter, [item for item in visible if item.id not in special], self.lens, self._ink)
        raised = [item for item in visible if item.id in special]
        if crowded and sum(item.shape.points for item in raised) > MANY_RAISED:
            chosen_ones = [item for item in raised if item.id in self.selection and item.id not in self._previews]
            strokes.draw_chosen_crowd(painter, chosen_ones, self.lens)
            among = {item.id for item in chosen_ones}
            raised = [item for item in raised if item.id not in among]
        for item in sorted(raised, key=lambda item: item.id in self.selection):
            covers = crowded and item.id not in self._previews
            chosen = item.id in self.selection
            strokes.draw_raised(painter, item, self.lens, self._ink, selected=chosen, over_plain=covers)
        self._paint_poses(painter, special)

    def _paint_poses(self, painter: QPainter, special: Collection[int]) -> None:
        if self._posed:
            shown = self._posed if len(self._posed) <= poses.MOST else self._posed.intersection(special)
            items = [item for key in shown if (item := self.item(key)) is not None]
            poses.draw_poses(painter, items, self.skeletons, self.lens)

    @property
    def unfinished(self) -> bool:
        """True if some of what ``paint`` should draw has to be made by ``go_on`` first."""
        return self.raster.unfinished

    def go_on(self) -> None:
        """Make some of what is unfinished; repaints when all of it is there."""
        if self.raster.go_on():
            self.update()

    def is_crowded(self, view: QRectF) -> bool:
        """Return whether so many corners are in view that they are drawn into a picture."""
        # Asked of all in view, not of the exposed part: what is repainted alone must look like what is around it.
        if self._corners.sum() <= object_raster.MANY_CORNERS:
            return False
        return bool(self._corners[self._meets(self.lens.grown(view))].sum() > object_raster.MANY_CORNERS)

    def _arrange(self) -> None:
        # Small objects on top: they would vanish under a large one's fill, and are hit first. A person may know better.
        self._order = sorted(self._items.values(), key=attrgetter("height"))
        self._places = {item.id: i for i, item in enumerate(self._order)}
        self._boxes = np.array([item.shape.bounds for item in self._order], float).reshape(-1, 4)
        self._corners = np.array([item.shape.points for item in self._order], np.intp)
        self._hidden = frozenset()
        self._posed = frozenset(item.id for item in self._order if item.annotation.extra and item.keypoints)
        many = self._corners.sum() > object_raster.MANY_CORNERS
        self.raster.set_items(tuple(self._order) if many else ())
        self._exchange(self._previews)

    def _exchange(self, ids: Iterable[int]) -> None:
        """Draw what ``item`` says for these, in the place that the stored one has."""
        for key in ids:
            place, item = self._places.get(key), self.item(key)
            if place is None:
                continue
            if item is None:
                self._boxes[place] = np.nan  # in no rectangle, so neither drawn nor hit
            else:
                self._order[place] = item
                self._boxes[place] = item.shape.bounds
        hidden = frozenset(self._places[key] for key in self._previews if key in self._places)
        if hidden != self._hidden:
            stored = (self._items[self._order[place].id] for place in hidden ^ self._hidden)
            self._forget_drawn([item.shape.rect for item in stored])
            self._hidden = hidden
            self.raster.hide(hidden)

    def _forget_drawn(self, rects: Sequence[QRectF]) -> None:
        """The crowd's picture has to be drawn again within these rectangles."""
        if len(rects) > MANY_RECTS:
            self.raster.forget()
        else:
            for rect in rects:
                self.raster.forget_part(rect, self.lens)

    def _take_previews(self) -> list[QRectF]:
        dirty = self._rects(self._previews)
        dirty += [item.shape.rect for key in self._previews if (item := self._items.get(key)) is not None]
        ids = list(self._previews)
        self._previews = {}
        self._exchange(ids)
        return dirty

    def _rects(self, ids: Collection[int]) -> list[QRectF]:
        return [item.shape.rect for key in ids if (item := self.item(key)) is not None]

    def _repaint(self, rects: Sequence[QRectF]) -> None:
        if len(rects) > MANY_RECTS:
            self.update()
            return
        for rect in rects:
            self.update(self.lens.grown(rect))


def _in_view(painter: QPainter, exposed: QRectF, widget: QWidget | None) -> QRectF:
    """The image pixels that ``widget`` shows."""
    if widget is None:
        return exposed
    inverse, _ = painter.worldTransform().inverted()
    return inverse.mapRect(QRectF(widget.rect()))


_UNKNOWN = QColor(153, 153, 153)
"""For a category without a colour: the palette's grey."""
