"""A line chart as a PNG, drawn with Pillow."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

WIDTH, HEIGHT = 960, 560
SCALE = 3
"""Drawn so much larger, then reduced: smooth lines."""
LEFT, RIGHT, TOP, BOTTOM = 84, 216, 76, 72
INK, PALE, RULE = "#1f2933", "#66727f", "#dfe4ea"
COLOURS = ("#0f766e", "#5eb5ab", "#c2410c", "#6d28d9")


@dataclass(frozen=True, slots=True)
class Curve:
    """A named line through points (x, y), from left to right."""

    name: str
    points: Sequence[tuple[float, float]]


def draw(path: Path, curves: Sequence[Curve], *, title: str, across: str, up: str) -> None:
    """Write a chart of ``curves`` over a common x axis whose ticks are their points; y begins at zero.

    Raises:
        OSError: the file can't be written.
    """
    image = Image.new("RGB", (WIDTH * SCALE, HEIGHT * SCALE), "white")
    pen = ImageDraw.Draw(image)
    xs = sorted({x for curve in curves for x, _ in curve.points})
    step = tick_step(max(y for curve in curves for _, y in curve.points) / 5)
    highest = step * math.ceil(max(y for curve in curves for _, y in curve.points) / step)

    def place(x: float, y: float) -> tuple[float, float]:
        right = (x - xs[0]) / ((xs[-1] - xs[0]) or 1)
        return LEFT + right * (WIDTH - LEFT - RIGHT), HEIGHT - BOTTOM - y / highest * (HEIGHT - TOP - BOTTOM)

    _write(pen, (LEFT, 26), title, 22, INK, "lm")
    _write(pen, (LEFT, 54), up, 14, PALE, "lm")
    _write(pen, ((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 22), across, 14, PALE, "mm")
    for number in range(round(highest / step) + 1):
        x, y = place(xs[0], number * step)
        _line(pen, [(x, y), (WIDTH - RIGHT, y)], RULE, 1)
        _write(pen, (x - 12, y), f"{number * step:g}", 14, PALE, "rm")
    for value in xs:
        x, y = place(value, 0)
        _write(pen, (x, y + 20), f"{value:g}", 14, PALE, "mm")
    labels = apart([place(*curve.points[-1])[1] for curve in curves], 20)
    for curve, colour, label in zip(curves, COLOURS, labels, strict=False):
        points = [place(x, y) for x, y in curve.points]
        _line(pen, points, colour, 3)
        for x, y in points:
            pen.ellipse(
                [SCALE * side for side in (x - 5, y - 5, x + 5, y + 5)], fill=colour, outline="white", width=SCALE
            )
        _write(pen, (WIDTH - RIGHT + 14, label), curve.name, 15, colour, "lm")
    image.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS).save(path, optimize=True)


def tick_step(least: float) -> float:
    """The next round number: 1, 2 or 5 times a power of ten."""
    ten = 10 ** math.floor(math.log10(least))
    return next(ten * factor for factor in (1, 2, 5, 10) if ten * factor >= least)


def apart(heights: Sequence[float], least: float) -> list[float]:
    """The heights, moved down where they are closer than ``least`` to the one above."""
    placed = list(heights)
    above = -math.inf
    for i in sorted(range(len(heights)), key=lambda i: heights[i]):
        placed[i] = above = max(heights[i], above + least)
    return placed


def _line(pen: ImageDraw.ImageDraw, points: Sequence[tuple[float, float]], colour: str, width: int) -> None:
    pen.line([(x * SCALE, y * SCALE) for x, y in points], fill=colour, width=width * SCALE, joint="curve")


def _write(pen: ImageDraw.ImageDraw, at: tuple[float, float], text: str, size: int, colour: str, anchor: str) -> None:
    font = ImageFont.load_default(size * SCALE)
    pen.text((at[0] * SCALE, at[1] * SCALE), text, fill=colour, font=font, anchor=anchor)
