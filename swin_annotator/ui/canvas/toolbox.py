"""Every tool of the canvas, by the name that ``set_tool`` takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from swin_annotator.ui.canvas.box_tool import BoxTool, ExemplarTool
from swin_annotator.ui.canvas.brush_tool import BrushTool
from swin_annotator.ui.canvas.clicks_tool import ClicksTool
from swin_annotator.ui.canvas.extreme_tool import ExtremeTool
from swin_annotator.ui.canvas.piece_tools import KnifeTool, PieceTool
from swin_annotator.ui.canvas.polygon_tool import PolygonTool
from swin_annotator.ui.canvas.ruler_tool import RulerTool
from swin_annotator.ui.canvas.select_tool import SelectTool
from swin_annotator.ui.canvas.tools import Tool
from swin_annotator.ui.canvas.wand_tool import WandTool

if TYPE_CHECKING:
    from swin_annotator.ui.canvas.view import Canvas


def make_tools(canvas: Canvas) -> dict[str, Tool]:
    """A fresh set of tools for one canvas."""
    return {
        "select": SelectTool(canvas),
        "box": BoxTool(canvas),
        "extreme": ExtremeTool(canvas),
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
