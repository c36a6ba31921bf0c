"""The scene of the canvas: the photo, its annotations, chips, exemplars; a message when there is no photo."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QGraphicsScene, QWidget

from swin_annotator.core.display_adjustment import DisplayAdjustment
from swin_annotator.core.excerpt import Excerpt
from swin_annotator.core.keypoints import Skeleton
from swin_annotator.core.types import Annotation, BoxXYWH, Image
from swin_annotator.ui.canvas.layers.annotation_layer import AnnotationLayer
from swin_annotator.ui.canvas.layers.heat_layer import HeatLayer
from swin_annotator.ui.canvas.layers.image_layer import ImageLayer
from swin_annotator.ui.canvas.layers.label_layer import LabelLayer
from swin_annotator.ui.canvas.layers.levels import Levels, Pixels
from swin_annotator.ui.canvas.layers.overlay import Overlay
from swin_annotator.ui.canvas.layers.spinner import Spinner
from swin_annotator.ui.canvas.navigation import NavigableView
from swin_annotator.ui.canvas.style import CanvasColours, Ink, Lens
from swin_annotator.ui.i18n.translate import tr

RING = 2
"""Width of the focus ring in screen pixels."""
ROOM = 400
"""Image pixels around the image on which chips and grips may be drawn, in addition to its own size."""
MOST_PARTS = 4
"""More rectangles than these are painted as one."""
SETTLE_MS = 40
"""After the last change of zoom, thousands of objects are drawn sharply again."""
CHIP_TEXT = 0.9
"""Size of chip text against the widget's font."""


class Stage(NavigableView):
    """A view with the layers of one image, and the selection among its annotations."""

    selection_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None, colours: CanvasColours | None = None) -> None:
        super().__init__(parent)
        self.setViewportMargins(RING, RING, RING, RING)
        self.size_hw = (0, 0)
        self.colours = colours or CanvasColours.from_palette(self.palette())
        self.draw_colour = self.colours.accent
        self.draw_skeleton = Skeleton()
        """Skeleton of the category that is drawn next."""
        self._image_id = 0
        self._message = ""
        scene = QGraphicsScene(self)
        # Five items, all as large as the image: an index would only cost.
        scene.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self.setScene(scene)
        # The surround covers everything: what lies below need not be painted, and panning may move what is painted.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.image_layer = ImageLayer()
        self.heat_layer = HeatLayer()
        self.layer = AnnotationLayer()
        self.labels = LabelLayer(self.layer, self._chip_font())
        self.overlay = Overlay(self.paint_tool)
        for item in (self.image_layer, self.heat_layer, self.layer, self.labels, self.overlay):
            scene.addItem(item)
        self._spinner = Spinner(self)
        self._settling = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settling.timeout.connect(self._settle)
        self._drawing = QTimer(self, singleShot=True, interval=0)
        self._drawing.timeout.connect(self._draw_on)
        self.set_colours(self.colours)

    # What is shown

    def show_image(self, pixels: Pixels | NDArray[np.uint8] | None, image: Image | None) -> None:
        """Show an image (uint8 (h, w, 3), upright). Another image than before starts without annotations, fitted."""
        levels = Levels(pixels.copy()) if isinstance(pixels, np.ndarray) else pixels
        self.size_hw = (0, 0) if levels is None else levels.size_hw
        height, width = self.size_hw
        rect = QRectF(0, 0, width, height)
        room = max(width, height) + ROOM
        area = QRectF() if levels is None else rect.adjusted(-room, -room, room, room)
        for layer in (self.layer, self.labels, self.overlay):
            layer.set_area(area)
        self.labels.size_hw = self.size_hw
        self.image_layer.show_levels(levels)
        if levels is not None:
            self._message = ""
            self._spinner.show_on(None)
        image_id = image.id if image is not None else 0
        if image_id != self._image_id or image is None:
            self.set_exemplars(())
            self.set_annotations((), {}, {})
        if image_id != self._image_id or rect != self._image_rect:
            self.set_image_rect(rect)  # fits it, or keeps the view
        self._image_id = image_id
        self._describe(image.path if image is not None else "")
        self.viewport().update()

    @property
    def image_id(self) -> int:
        """The image whose pixels are shown; 0 for none."""
        return self._image_id

    def seen(self) -> Excerpt | None:
        """The pixels of the image, or of what is in view where it is not in memory; None without an image."""
        return self.image_layer.seen(self.mapToScene(self.viewport().rect()).boundingRect())

    def image_changed(self, rect: QRectF) -> None:
        """The image can be drawn better than before within a rectangle of it."""
        self.image_layer.update(rect)

    def show_heat(self, rgba: NDArray[np.uint8] | None) -> None:
        """Lay a (rows, columns, 4) map over the photo, under its annotations; None takes it away."""
        self.heat_layer.show_map(rgba, self.size_hw)

    def show_message(self, text: str, *, busy: bool = False) -> None:
        """Quiet text in the middle, for as long as there is no image; ``busy`` adds a turning mark."""
        self._message = text
        self._spinner.show_on(self.viewport() if busy else None)
        if self._image_rect.isEmpty():
            self.setAccessibleDescription(text)
        self.viewport().update()

    def set_patterns(self, patterns: Mapping[int, Qt.BrushStyle]) -> None:
        """Patterns over fills by category id, seen from the next ``set_annotations`` on."""
        self.layer.patterns = patterns

    def set_skeletons(self, skeletons: Mapping[int, Skeleton], drawn_next: int) -> None:
        """Category id -> what its objects are made of, and the category that is drawn next."""
        self.draw_skeleton = skeletons.get(drawn_next, Skeleton())
        if skeletons != self.layer.skeletons:
            self.layer.skeletons = skeletons
            self.layer.update()

    def set_annotations(
        self,
        annotations: Sequence[Annotation],
        colours: Mapping[int, QColor],
        names: Mapping[int, str],
        *,
        chips_later: bool = False,
    ) -> None:
        """Show the stored annotations; colours and names by category id. Only what differs is touched.

        ``chips_later``: those that come follow once the annotations are painted.
        """
        before = self.layer.selection
        if self.layer.set_annotations(annotations, colours, names, keep_previews=self.previewing):
            if self.layer.is_slow or chips_later:
                self.labels.hurried = True
                self._settling.start()
            self.labels.refresh()
        if self.layer.selection != before:
            self.selection_changed.emit(tuple(sorted(self.layer.selection)))

    def set_selection(self, ids: Iterable[int]) -> None:
        """Select these annotations without telling anyone."""
        if self.layer.set_selection(ids):
            self.labels.raise_changed()

    def set_exemplars(self, exemplars: Sequence[tuple[BoxXYWH, bool]]) -> None:
        """Show exemplar boxes: (bbox_xywh, negative)."""
        self.overlay.set_exemplars(exemplars)

    def set_colours(self, colours: CanvasColours) -> None:
        """Use the theme's colours."""
        if self.draw_colour == self.colours.accent:
            self.draw_colour = colours.accent
        self.colours = colours
        self.overlay.accent, self.overlay.reject = colours.accent, colours.reject
        self.setBackgroundBrush(colours.surround)
        self.viewport().update()
        self.update()

    def set_draw_colour(self, colour: QColor) -> None:
        """The colour of the category that is drawn next."""
        self.draw_colour = QColor(colour)

    def set_ink(self, ink: Ink) -> None:
        """Set how strongly objects are drawn over the photo."""
        self.layer.set_ink(ink)

    def set_adjustment(self, adjustment: DisplayAdjustment) -> None:
        """Brightness, contrast and gamma of what is seen."""
        self.image_layer.set_adjustment(adjustment)

    def hide_labels(self, hidden: bool) -> None:
        """Hide annotations, chips and exemplars, to see the bare photo."""
        for item in (self.layer, self.labels, self.overlay):
            item.setVisible(not hidden)

    # Selection

    @property
    def previewing(self) -> bool:
        """True if previews outlive new annotations, because the gesture behind them goes on."""
        return False

    def select(self, ids: Collection[int]) -> None:
        """Select by hand: like ``set_selection``, and tells it."""
        if self.layer.set_selection(ids):
            self.labels.raise_changed()
            self.selection_changed.emit(tuple(sorted(self.layer.selection)))

    def hover(self, key: int) -> None:
        """Light up an annotation, 0 for none."""
        if self.layer.set_hovered(key):
            self.labels.raise_changed()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """The scene, or the message when there is no image."""
        self.see(self.viewport().devicePixelRatioF())
        for part in _parts(event.region()):
            super().paintEvent(QPaintEvent(part))
        if self.layer.unfinished:
            self._drawing.start()
        if not self._message or not self._image_rect.isEmpty():
            return
        painter = QPainter(self.viewport())
        painter.setPen(self.colours.muted)
        room = self.viewport().rect().adjusted(32, 32, -32, -32)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._message)
        self._spinner.paint(painter, self.colours.accent)
        painter.end()

    def lens_changed(self) -> None:
        """Pass the lens to what draws with it."""
        for item in (self.image_layer, self.layer, self.labels, self.overlay):
            item.lens = self.lens
        if self.layer.is_slow:
            self.layer.hurried = self.labels.hurried = True
            self._settling.start()

    def _settle(self) -> None:
        blurred, self.layer.hurried, self.labels.hurried = self.layer.hurried, False, False
        self.labels.refresh()
        if blurred:
            self.layer.update()

    def _draw_on(self) -> None:
        # One step per turn of the event loop, so that keys and mouse come in between.
        self.layer.go_on()
        if self.layer.unfinished:
            self._drawing.start()

    def paint_tool(self, painter: QPainter, lens: Lens, exposed: QRectF) -> None:
        """Draw what the exposed image pixels show of the tool's preview; a bare stage has no tool."""

    def event(self, event: QEvent) -> bool:
        """Draw the focus ring, follow the font."""
        handled = super().event(event)
        if event.type() == QEvent.Type.Paint and self.hasFocus():
            painter = QPainter(self)
            pen = QPen(self.colours.accent, RING)
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            painter.setPen(pen)
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
            painter.end()
        elif event.type() == QEvent.Type.FontChange:
            self.labels.set_font(self._chip_font())
        return handled

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Draw the ring, and nothing else again: Qt would have the whole photo painted."""
        self._draw_ring()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        self._draw_ring()

    def _draw_ring(self) -> None:
        self.update(QRegion(self.rect()) - QRegion(self.viewport().geometry()))

    def _chip_font(self) -> QFont:
        font = QFont(self.font())
        if font.pixelSize() > 0:
            font.setPixelSize(max(9, round(font.pixelSize() * CHIP_TEXT)))
        else:
            font.setPointSizeF(font.pointSizeF() * CHIP_TEXT)
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _describe(self, path: str) -> None:
        height, width = self.size_hw
        size = tr("{width} by {height} pixels", width=width, height=height) if path and width else ""
        self.setAccessibleDescription(", ".join(filter(None, (path, size))))


def _parts(region: QRegion) -> list[QRect]:
    """The rectangles to paint one by one: after panning two narrow strips, not the whole view that they span."""
    whole = region.boundingRect()
    parts = list(region)  # type: ignore[call-overload]  # the stubs do not know that regions are iterable
    covered = sum(part.width() * part.height() for part in parts)
    return parts if len(parts) <= MOST_PARTS and covered < whole.width() * whole.height() / 2 else [whole]
