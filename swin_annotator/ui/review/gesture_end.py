"""Tells whether a person who mends an object is done with one gesture, or has more strokes to make."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject

from swin_annotator.core.types import Annotation, Kind
from swin_annotator.ui.canvas.view import Canvas

DRAWN_AT_ONCE = ("box", "extreme", "turned", "polygon")
"""Tools that give an object its whole shape in one go."""


class GestureEnd(QObject):
    """Watches the canvas. A dragged edge and a re-drawn shape are done; strokes, corners and nudges go on."""

    def __init__(self, canvas: Canvas, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._by_key = False
        canvas.installEventFilter(self)
        canvas.viewport().installEventFilter(self)

    def one_gesture(self, annotation: Annotation) -> bool:
        """Return whether the gesture that just mended ``annotation`` leaves nothing to do."""
        if self._canvas.tool != "select":
            return self._canvas.tool in DRAWN_AT_ONCE
        is_box = annotation.kind is Kind.TURNED or not annotation.polygons
        return not self._by_key and annotation.mask is None and is_box

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note whether the last gesture came from keys or from the mouse."""
        if event.type() is QEvent.Type.KeyPress and watched is self._canvas:
            self._by_key = True
        elif event.type() is QEvent.Type.MouseButtonPress:
            self._by_key = False
        return super().eventFilter(watched, event)
