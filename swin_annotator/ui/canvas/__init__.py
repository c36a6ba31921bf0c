"""The canvas: one image, its annotations and the tools that draw on it. Emits intents, never changes a label itself."""

from swin_annotator.ui.canvas.style import CanvasColours
from swin_annotator.ui.canvas.view import Canvas

__all__ = ["Canvas", "CanvasColours"]
