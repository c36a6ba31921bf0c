"""Outlines and fillings of drawn things."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from swin_annotator.training.examples import Rgb

Outline = NDArray[np.float64]
SUBPIXEL = 4
"""Fractional bits of cv2's polygon coordinates."""


def _arc(start: float, stop: float, n: int, radius: float = 1.0) -> Outline:
    t = np.radians(np.linspace(start, stop, n))
    return np.stack([radius * np.cos(t), radius * np.sin(t)], 1)


def _regular(corners: int) -> Outline:
    return _arc(-90, 270, corners + 1)[:-1]


def _star() -> Outline:
    points = _arc(-90, 270, 11)[:-1]
    points[1::2] *= 0.42
    return points


def _heart() -> Outline:
    t = np.linspace(0, 2 * np.pi, 40, endpoint=False)
    x = 16 * np.sin(t) ** 3
    y = -(13 * np.cos(t) - 5 * np.cos(2 * t) - 2 * np.cos(3 * t) - np.cos(4 * t))
    return np.stack([x, y + 2], 1) / 16


def _crescent() -> Outline:
    outer = _arc(50, 310, 30)
    inner = _arc(-50, 50, 20, 0.82)[::-1] * [-1, 1] + [0.62, 0]
    inner = np.stack([inner[:, 0] * 1.0, inner[:, 1]], 1)
    return np.concatenate([outer, inner[::-1] if inner[0, 1] > 0 else inner])


def _corners(*points: tuple[float, float]) -> list[Outline]:
    return [np.array(points, np.float64)]


_THIRD = 0.34
UNIT_OUTLINES: dict[str, list[Outline]] = {
    "circle": [_arc(0, 360, 40)],
    "oval": [_arc(0, 360, 40) * [1, 0.56]],
    "square": _corners((-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)),
    "rectangle": _corners((-1, -0.5), (1, -0.5), (1, 0.5), (-1, 0.5)),
    "triangle": [_regular(3)],
    "diamond": _corners((-1, 0), (0, -0.58), (1, 0), (0, 0.58)),
    "hexagon": [_regular(6)],
    "star": [_star()],
    "cross": _corners(
        (-_THIRD, -1),
        (_THIRD, -1),
        (_THIRD, -_THIRD),
        (1, -_THIRD),
        (1, _THIRD),
        (_THIRD, _THIRD),
        (_THIRD, 1),
        (-_THIRD, 1),
        (-_THIRD, _THIRD),
        (-1, _THIRD),
        (-1, -_THIRD),
        (-_THIRD, -_THIRD),
    ),
    "ring": [_arc(0, 360, 40), _arc(0, 360, 40, 0.52)],
    "heart": [_heart()],
    "crescent": [_crescent()],
    "arrow": _corners((-1, -0.24), (0.1, -0.24), (0.1, -0.66), (1, 0), (0.1, 0.66), (0.1, 0.24), (-1, 0.24)),
    "semicircle": [_arc(0, 180, 24) - [0, 0.45]],
}


def blob_outline(seed: int) -> list[Outline]:
    """A random closed curve that is the same for the same seed."""
    rng = np.random.default_rng(seed)
    t = np.linspace(0, 2 * np.pi, 48, endpoint=False)
    radius = np.ones_like(t)
    for harmonic in range(2, 7):
        radius += rng.normal(0, 0.5 / harmonic) * np.cos(harmonic * t + rng.uniform(0, 6.28))
    radius = np.clip(radius, 0.2, 2)
    points = np.stack([np.cos(t) * rng.uniform(0.5, 1), np.sin(t)], 1) * radius[:, None]
    return [points / np.abs(points).max()]


def place(outlines: list[Outline], size: float, angle: float, squeeze: float) -> list[Outline]:
    """``outlines`` turned by ``angle``, so that the longer side of their box is ``size`` pixels.

    The result starts at the origin.
    """
    c, s = np.cos(angle), np.sin(angle)
    turned = [(o * [1, squeeze]) @ np.array([[c, s], [-s, c]]) for o in outlines]
    low, high = turned[0].min(0), turned[0].max(0)
    return [(o - low) * (size / (high - low).max()) for o in turned]


def coverage(outlines: list[Outline], h: int, w: int) -> NDArray[np.float32]:
    """(h, w) share of each pixel inside ``outlines``; an inner outline is a hole."""
    alpha = np.zeros((h, w), np.uint8)
    fixed = [np.round(o * (1 << SUBPIXEL)).astype(np.int32) for o in outlines]
    cv2.fillPoly(alpha, fixed, 255, cv2.LINE_AA, SUBPIXEL)
    return alpha.astype(np.float32) / np.float32(255)


def fill(
    rng: np.random.Generator,
    h: int,
    w: int,
    colour: NDArray[np.float64],
    texture: str,
    second: NDArray[np.float64] | None = None,
) -> Rgb:
    """(h, w, 3) of ``colour`` with a texture in a lighter or darker tone of it, or ``second``."""
    patch = np.empty((h, w, 3), np.float32)
    patch[:] = colour
    if second is None:
        bright = colour.mean() > 128
        second = colour * 0.45 if bright else colour * 0.5 + 128
    if texture != "plain":
        period = max(4.0, max(h, w) * rng.uniform(0.16, 0.3))
        y, x = np.mgrid[:h, :w].astype(np.float32)
        angle = rng.uniform(0, np.pi)
        u = (x * np.cos(angle) + y * np.sin(angle)) / period
        v = (y * np.cos(angle) - x * np.sin(angle)) / period
        if texture == "striped":
            pattern = (u % 1) < 0.42
        elif texture == "dotted":
            pattern = (u % 1 - 0.5) ** 2 + (v % 1 - 0.5) ** 2 < 0.075
        else:
            pattern = ((u % 1) < 0.5) ^ ((v % 1) < 0.5)
        patch[pattern] = second
    elif rng.random() < 0.4:
        ramp = np.linspace(1, rng.uniform(0.72, 1.0), w, dtype=np.float32)[None, :, None]
        patch *= ramp if rng.random() < 0.5 else ramp[:, ::-1]
    return np.clip(patch, 0, 255).astype(np.uint8)
