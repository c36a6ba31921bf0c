"""A shown canvas with a photo, and a listener that notes every intent."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from driver import CanvasDriver
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from swin_annotator.core.types import Annotation, Image
from swin_annotator.ui.canvas import Canvas, CanvasColours

ZOOMS = (0.5, 1.0, 3.0)
SMALL, LARGE = (120, 160), (900, 1200)
"""(h, w) of an image smaller and one larger than the view of 640 x 480."""
COLOURS = {1: QColor("#E69F00"), 2: QColor("#56B4E9")}
NAMES = {1: "one", 2: "two"}
THEME = CanvasColours(QColor("#0f1114"), QColor("#5aa9f7"), QColor("#e0705f"), QColor("#9aa2ad"))
SIGNALS = (
    *("box_drawn", "polygon_drawn", "exemplar_drawn", "mask_painted", "emptied"),
    *("box_changed", "boxes_changed", "polygons_changed", "mask_changed"),
    *("piece_drawn", "line_drawn", "clicks_changed"),
    *("selection_changed", "tool_left", "brush_size_changed"),
)


@dataclass
class Intents:
    """What the canvas said: (signal, arguments), in order."""

    said: list[tuple[str, tuple[object, ...]]] = field(default_factory=list)

    def of(self, name: str) -> list[tuple[object, ...]]:
        return [arguments for signal, arguments in self.said if signal == name]

    @property
    def edits(self) -> list[tuple[str, tuple[object, ...]]]:
        """All but what is about selection, tool and brush."""
        return [entry for entry in self.said if entry[0] not in SIGNALS[-3:]]


@dataclass
class Scene:
    canvas: Canvas
    driver: CanvasDriver
    intents: Intents

    def show(self, *annotations: Annotation) -> None:
        self.canvas.set_annotations(annotations, COLOURS, NAMES)


def photo(size_hw: tuple[int, int]) -> np.ndarray:
    height, width = size_hw
    ramp = np.add.outer(np.arange(height), np.arange(width)) % 256
    return np.stack([ramp, ramp[::-1], 255 - ramp], axis=-1).astype(np.uint8)


def make_scene(
    qtbot: QtBot, size_hw: tuple[int, int], zoom: float | None = None, *, centre: tuple[float, float] | None = None
) -> Scene:
    canvas = Canvas(colours=THEME)
    qtbot.addWidget(canvas)
    canvas.resize(644, 484)
    with qtbot.waitExposed(canvas):
        canvas.show()
    intents = Intents()
    for name in SIGNALS:
        getattr(canvas, name).connect(lambda *arguments, name=name: intents.said.append((name, arguments)))
    canvas.show_image(photo(size_hw), Image(1, "a.jpg", size_hw))
    driver = CanvasDriver(canvas)
    if zoom is not None:
        driver.zoom_to(zoom, centre)
    return Scene(canvas, driver, intents)


def box(key: int, x: float, y: float, w: float, h: float, **more: object) -> Annotation:
    return Annotation(key, 1, 1, (x, y, w, h), **more)  # type: ignore[arg-type]


def near(a: object, b: object, within: float = 1e-6) -> bool:
    return bool(np.allclose(np.asarray(a, float), np.asarray(b, float), rtol=0, atol=within))
