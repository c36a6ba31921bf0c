"""Figures of the window, what they should reach, and what other annotators were measured at."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """One figure of a scene."""

    key: str
    """In the scene's result."""
    name: str
    unit: str
    target: float | None = None
    peer: float | None = None
    """The best that another annotator was measured at, on another machine of the same size."""


SCENES: dict[str, tuple[Line, ...]] = {
    "start": (
        Line("start_s", "process start to usable window", "s", 0.9, 0.94),
        Line("start_cpu_s", "its processor time", "s"),
        Line("start_mib", "memory then", "MiB", 180, 184),
    ),
    "ask": (
        Line("cold_s", "process start to the first proposal, embedded model", "s", 2.0),
        Line("word_ms", "a new word on a seen image: key to boxes", "ms", 100),
        Line("again_ms", "a known word: key to boxes", "ms", 100),
        Line("example_ms", "an example on a seen image: key to boxes", "ms", 50),
    ),
    "folder": (
        Line("first_s", "20,000 images: process start to first image", "s", 1.4, 2.2),
        Line("list_ms", "first key in the list", "ms"),
        Line("complete_s", "process start to complete list", "s"),
        Line("folder_mib", "memory then", "MiB", 220, 226),
        Line("end_ms", "jump to the last row", "ms", None, 9),
        Line("next_ms", "next image, 640 x 480", "ms", None, 10),
    ),
    "again": (
        Line("first_s", "20,000 images, known folder: to first image", "s", 1.4, 2.2),
        Line("complete_s", "process start to complete list", "s"),
    ),
    "folder100": (
        Line("first_s", "100,000 images: process start to first image", "s", 2.5),
        Line("complete_s", "process start to complete list", "s"),
        Line("folder_mib", "memory then", "MiB"),
        Line("end_ms", "jump to the last row", "ms"),
    ),
    "large": (
        Line("paused_ms", "next image, 12 MP, 50 boxes, read ahead", "ms", 25, 40),
        Line("hurried_ms", "next image, 12 MP, key after key", "ms", 100, 133),
        Line("peak_mib", "memory at most", "MiB", None, 374),
    ),
    "crowd": (
        Line("shapes_s", "2,000 polygons: process start to shapes", "s", 2.0, 4.2),
        Line("repaint_ms", "repaint, all in view", "ms", 16, 51),
        Line("zoom_ms", "zoom step, all in view", "ms", 16, 44),
        Line("hover_ms", "hover, object to object", "ms", 8, 379),
        Line("press_ms", "press on a corner", "ms", 10, 10),
        Line("drag_ms", "drag a corner, each move", "ms", 16, 138),
        Line("save_ms", "release to the step on disk", "ms", 5, 7),
        Line("release_ms", "release to the end of the repaint", "ms"),
        Line("repaint_200_ms", "repaint at 200 %", "ms", None, 12),
        Line("pan_200_ms", "pan at 200 %, each move", "ms", 4, 2),
        Line("peak_mib", "memory at most", "MiB", None, 279),
    ),
    "huge": (
        Line("first_s", "tiled TIFF of 20,000 x 20,000: to first image", "s"),
        Line("zoom_ms", "its zoom step", "ms"),
        Line("pan_ms", "its pan at 100 %", "ms"),
        Line("peak_mib", "memory at most", "MiB"),
    ),
    "review": (
        Line("same_ms", "review: key to next proposal, same image", "ms", 30),
        Line("same_own_ms", "of it the window's own thread", "ms"),
        Line("next_ms", "review: key to next proposal, next image", "ms", 60),
        Line("next_own_ms", "of it the window's own thread", "ms"),
        Line("hurried_ms", "review: next image, key after key", "ms"),
    ),
    "queue": (
        Line("begin_ms", "50,000 proposals: R to the first of them", "ms"),
        Line("accept_ms", "its key to next proposal, next image", "ms", 60),
        Line("accept_own_ms", "of it the window's own thread", "ms"),
    ),
    "themes": (
        Line("theme_ms", "2,000 polygons: another theme", "ms", 100),
        Line("theme_own_ms", "of it the window's own thread", "ms"),
        Line("theme_paint_ms", "its repaint", "ms", 100),
    ),
    "words": (Line("language_ms", "another language, to the end of the repaint", "ms"),),
}
"""Scene, which is a process of its own: what is read from its result, beside its longest stall."""
STALLS = {
    "stall_stack": Line("stall_ms", "longest stall", "ms", 50),
    "busy_stack": Line("busy_ms", "longest time on the processor without a break", "ms", 50),
}
"""Stalls of every scene, by the key of what caused it."""
