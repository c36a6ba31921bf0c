"""The value that scenes and photos become for the trainer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import cv2
import numpy as np
from numpy.typing import NDArray

Rgb = NDArray[np.uint8]

UNLABELLED = 255
"""Mask value that the segmentation loss leaves aside."""


@dataclass(slots=True)
class Thing:
    """One labelled object."""

    box: tuple[float, float, float, float]
    """xyxy in pixels."""
    kind: str
    """Two things are matches for an exemplar when their kinds are equal."""
    phrases: tuple[str, ...] = ()
    """Phrases that may truly be said of it."""
    family: str = ""
    """Things of one family but different kinds are neither matches nor mismatches."""


@dataclass(slots=True)
class Example:
    """An image with its things."""

    rgb: Rgb
    things: list[Thing]
    unknown: frozenset[str] = frozenset()
    """Data sets whose phrases may be true of something here although no thing says so."""
    ignored: list[tuple[float, float, float, float]] = field(default_factory=list)
    """Boxes in which missing labels must not count: objects cut by the border, crowds."""
    mask: NDArray[np.uint8] | None = None
    """(h, w) label indices, or None."""


def sensor_noise(rng: np.random.Generator, shape: tuple[int, ...], most: float) -> NDArray[np.float32]:
    """Normal noise of a strength from 1 to ``most``; cv2 draws it ten times faster than numpy."""
    cv2.setRNGSeed(int(rng.integers(1 << 31)))
    noise = np.empty(shape, np.float32)
    cv2.randn(noise, np.zeros(1), np.full(1, rng.uniform(1, most)))
    return noise


def paste(target: Rgb, patch: Rgb, alpha: NDArray[np.float32], x: int, y: int) -> None:
    """Blend ``patch`` (h, w, 3) into ``target`` with its corner at (x, y); parts outside are cut."""
    h, w = alpha.shape
    top, left = max(0, -y), max(0, -x)
    bottom, right = min(h, target.shape[0] - y), min(w, target.shape[1] - x)
    if top >= bottom or left >= right:
        return
    cut = (slice(top, bottom), slice(left, right))
    region = target[y + top : y + bottom, x + left : x + right]
    weight = alpha[cut][..., None]
    region[:] = (region + weight * (patch[cut].astype(np.float32) - region)).astype(np.uint8)


def overlap_of_smaller(box: Sequence[float], others: NDArray[np.float64]) -> NDArray[np.float64]:
    """(n,) area shared with each of ``others`` (n, 4), over the smaller of the two areas."""
    if not len(others):
        return np.zeros(0)
    width = np.minimum(box[2], others[:, 2]) - np.maximum(box[0], others[:, 0])
    height = np.minimum(box[3], others[:, 3]) - np.maximum(box[1], others[:, 1])
    shared = np.clip(width, 0, None) * np.clip(height, 0, None)
    area = (box[2] - box[0]) * (box[3] - box[1])
    areas = (others[:, 2] - others[:, 0]) * (others[:, 3] - others[:, 1])
    return shared / np.maximum(np.minimum(area, areas), 1e-6)
