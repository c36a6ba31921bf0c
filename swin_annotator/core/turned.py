"""Boxes that are turned: a centre, two sides and an angle.

The frame is that of the upright image: x to the right, y down, in pixels; the first pixel is the box (0, 0, 1, 1). The
angle is in degrees, clockwise as one sees it, from 0 to below 360: at 0 the width lies along x, at 90 along y. It tells
a ship's bow from its stern, so 30 and 210 are two boxes with the same corners. A turned box may reach beyond the image;
its centre lies inside.

An annotation keeps the four corners, the box's own top left first and on clockwise, so that whatever moves or scales
corners does so with these; all else is worked out from them.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np

from swin_annotator.core import geometry
from swin_annotator.core.geometry import Point
from swin_annotator.core.types import Annotation, Kind

Ring = tuple[float, ...]
_SAME = 0.02
"""Pixels by which corners that this program made may be off those of a box."""
_DIGITS = 9


@dataclass(frozen=True, slots=True)
class TurnedBox:
    """See the module; sides are longer than 0."""

    x: float
    """Centre."""
    y: float
    width: float
    height: float
    degrees: float = 0.0

    @property
    def ring(self) -> Ring:
        """The corners as flat x, y: its own top left, top right, bottom right, bottom left."""
        signs = ((-1, -1), (1, -1), (1, 1), (-1, 1))
        # Rounded, so that 90 degrees give whole pixels again.
        return tuple(round(v, _DIGITS) + 0.0 for across, down in signs for v in self.place(across, down))

    def place(self, across: float, down: float, out: float = 0.0) -> Point:
        """A place seen from its centre: -1 and 1 are its sides, ``out`` pixels are added beyond them."""
        along = across * self.width / 2 + math.copysign(out, across) * (across != 0)
        aside = down * self.height / 2 + math.copysign(out, down) * (down != 0)
        dx, dy = _rotated(along, aside, self.degrees)
        return self.x + dx, self.y + dy


def numbers(values: object) -> TurnedBox | None:
    """Five numbers, x, y, width, height and degrees, as a box; None where they are none, whatever they are."""
    if not isinstance(values, (list, tuple)) or len(values) != 5:
        return None
    if not all(isinstance(v, (int, float)) and not isinstance(v, bool) and abs(v) < 1e9 for v in values):
        return None  # no NaN is below anything
    x, y, width, height, degrees = map(float, values)
    return TurnedBox(x, y, width, height, _within_circle(degrees)) if width > 0 and height > 0 else None


def upright(box: Sequence[float], degrees: float = 0.0) -> TurnedBox:
    """A box (x, y, w, h), turned about its centre."""
    x, y, w, h = box
    return TurnedBox(x + w / 2, y + h / 2, w, h, _within_circle(degrees))


def about_corner(box: Sequence[float], degrees: float) -> TurnedBox:
    """A box (x, y, w, h), turned about its first corner, as Label Studio means it."""
    x, y, w, h = box
    dx, dy = _rotated(w / 2, h / 2, degrees)
    return TurnedBox(x + dx, y + dy, w, h, _within_circle(degrees))


def of_ring(ring: Sequence[float], tolerance: float = _SAME) -> TurnedBox | None:
    """The box whose corners these are, from any of them on and either way round; None where they are no box's.

    Args:
        ring: flat x, y.
        tolerance: pixels by which each corner may be off.
    """
    if len(ring) != 8 or not all(map(math.isfinite, ring)):
        return None
    corners = np.asarray(ring, np.float64).reshape(4, 2)
    across, down = _sides(corners)
    if across[0] * down[1] - across[1] * down[0] < 0:  # counter-clockwise
        corners = corners[[0, 3, 2, 1]]
        across, down = _sides(corners)
    # Both sides say where the box points to, the longer one with more weight.
    heading = across + np.array([down[1], -down[0]])
    length = float(np.hypot(*heading))
    if length <= 0:
        return None
    e = heading / length
    width, height = float(across @ e), float(down @ np.array([-e[1], e[0]]))
    if width <= 0 or height <= 0:
        return None
    x, y = corners.mean(axis=0)
    degrees = _within_circle(math.degrees(math.atan2(e[1], e[0])))
    x, y, width, height = (round(float(v), _DIGITS) for v in (x, y, width, height))
    box = TurnedBox(x, y, width, height, degrees)
    off = np.abs(np.reshape(box.ring, (4, 2)) - corners).max()
    return box if off <= tolerance else None


def around(rings: Sequence[Sequence[float]]) -> TurnedBox | None:
    """The smallest box around rings, turned by 45 degrees at most; None where they enclose nothing."""
    points = np.concatenate([np.asarray(ring, np.float32).reshape(-1, 2) for ring in rings])
    (x, y), (width, height), degrees = cv2.minAreaRect(points)
    if min(width, height) <= 0:
        return None
    quarter = round(degrees / 90)
    if quarter % 2:
        width, height = height, width
    return TurnedBox(x, y, width, height, _within_circle(degrees - 90 * quarter))


def box_of(annotation: Annotation) -> TurnedBox | None:
    """The turned box that an annotation is; None where it is something else."""
    if annotation.kind is not Kind.TURNED or len(annotation.polygons) != 1:
        return None
    return of_ring(annotation.polygons[0])


def shaped(annotation: Annotation, box: TurnedBox) -> Annotation:
    """The annotation as this box."""
    ring = box.ring
    return replace(annotation, kind=Kind.TURNED, polygons=(ring,), mask=None, bbox_xywh=geometry.polygons_bbox((ring,)))


def turn(box: TurnedBox, degrees: float) -> TurnedBox:
    """The box turned on, clockwise where ``degrees`` is above 0."""
    return replace(box, degrees=_within_circle(box.degrees + degrees))


def towards(box: TurnedBox, at: Point, step: float = 0.0) -> TurnedBox:
    """The box turned so that its own upper side looks at a place; by whole ``step`` degrees where that is above 0."""
    degrees = math.degrees(math.atan2(at[1] - box.y, at[0] - box.x)) + 90
    return replace(box, degrees=_within_circle(round(degrees / step) * step if step > 0 else degrees))


def pulled(box: TurnedBox, across: int, down: int, dx: float, dy: float, least: float = 1.0) -> TurnedBox | None:
    """The box with a side or corner pulled by (dx, dy) image pixels, the opposite one in its place.

    Args:
        box: as it was.
        across: -1, 0 or 1: which of its own left and right sides is pulled.
        down: the same for its own upper and lower sides.
        dx: to the right.
        dy: down.
        least: pixels; None is the answer where a side would be shorter. Pulled past the other side it turns over.
    """
    along, aside = _rotated(dx, dy, -box.degrees)
    along, aside = along * (across != 0), aside * (down != 0)
    width, height = abs(box.width + along * across), abs(box.height + aside * down)
    if width < least or height < least:
        return None
    mx, my = _rotated(along / 2, aside / 2, box.degrees)
    return TurnedBox(box.x + mx, box.y + my, width, height, box.degrees)


def grown(box: TurnedBox, wider: float, higher: float, least: float = 1.0) -> TurnedBox:
    """The box wider and higher by so many pixels along its own sides, its first corner in its place."""
    width, height = max(least, box.width + wider), max(least, box.height + higher)
    mx, my = _rotated((width - box.width) / 2, (height - box.height) / 2, box.degrees)
    return TurnedBox(box.x + mx, box.y + my, width, height, box.degrees)


def scaled(box: TurnedBox, factors: tuple[float, float]) -> TurnedBox:
    """The box on the same picture in another size: it stays a box where both sides grew a little differently."""
    angle = math.radians(box.degrees)
    by = [math.hypot(factors[0] * math.cos(a), factors[1] * math.sin(a)) for a in (angle, angle + math.pi / 2)]
    return TurnedBox(box.x * factors[0], box.y * factors[1], box.width * by[0], box.height * by[1], box.degrees)


def centre_inside(box: TurnedBox, size_hw: tuple[int, int]) -> bool:
    """Return whether its centre is on the image."""
    return 0 <= box.x <= size_hw[1] and 0 <= box.y <= size_hw[0]


def _sides(
    corners: np.ndarray[tuple[int, ...], np.dtype[np.float64]],
) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    """(2, 2): from left to right and from top to bottom, the mean of both sides each."""
    a, b, c, d = corners
    return np.array([(b - a + c - d) / 2, (d - a + c - b) / 2])


def _rotated(x: float, y: float, degrees: float) -> Point:
    cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return x * cos - y * sin, x * sin + y * cos


def _within_circle(degrees: float) -> float:
    """From 0 to below 360; -1e-12 is 0 and not 360."""
    return round(degrees % 360, _DIGITS) % 360
