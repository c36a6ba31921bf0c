"""Every tool of the canvas, by the name that ``set_tool`` takes."""

from __future__ import annotations

from swin_annotator.ui.canvas.surface import Surface
from swin_annotator.ui.canvas.tools.base import Tool
from swin_annotator.ui.canvas.tools.box import BoxTool, ExemplarTool
from swin_annotator.ui.canvas.tools.brush import BrushTool
from swin_annotator.ui.canvas.tools.clicks import ClicksTool
from swin_annotator.ui.canvas.tools.extreme import ExtremeTool
from swin_annotator.ui.canvas.tools.pieces import KnifeTool, PieceTool
from swin_annotator.ui.canvas.tools.polygon import PolygonTool
from swin_annotator.ui.canvas.tools.ruler import RulerTool
from swin_annotator.ui.canvas.tools.select import SelectTool
from swin_annotator.ui.canvas.tools.spots import LineTool, PointTool
from swin_annotator.ui.canvas.tools.turned_box import TurnedBoxTool
from swin_annotator.ui.canvas.tools.wand import WandTool


def make_tools(canvas: Surface) -> dict[str, Tool]:
    """A fresh set of tools for one canvas."""
    return {
        "select": SelectTool(canvas),
        "box": BoxTool(canvas),
        "extreme": ExtremeTool(canvas),
        "turned": TurnedBoxTool(canvas),
        "points": PointTool(canvas),
        "line": LineTool(canvas),
        "polygon": PolygonTool(canvas),
        "brush": BrushTool(canvas),
        "eraser": BrushTool(canvas, erases=True),
        "wand": WandTool(canvas),
        "clicks": ClicksTool(canvas),
        "piece": PieceTool(canvas, adds=True),
        "hole": PieceTool(canvas, adds=False),
        "knife": KnifeTool(canvas),
        "ruler": RulerTool(canvas),
        "exemplar": ExemplarTool(canvas, negative=False),
        "negative": ExemplarTool(canvas, negative=True),
    }
