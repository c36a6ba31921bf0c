"""Outlines as arrays: thousands of them thinned, placed and handed to the painter without a loop over corners."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QByteArray, QDataStream, Qt
from PySide6.QtGui import QPainterPath

Ring = NDArray[np.float64]
"""(n, 2) x, y, the first corner again at the end."""
STRIDE = 3.0
"""Corners that follow each other within so many screen dots along the outline are drawn as one."""
_ELEMENT = np.dtype([("kind", ">i4"), ("x", ">f8"), ("y", ">f8")])


def ring_of(flat: Sequence[float]) -> Ring:
    """A flat x, y tuple as a ring."""
    points = np.array(flat, np.float64).reshape(-1, 2)
    return np.concatenate([points, points[:1]])


def rings_path(rings: Iterable[Ring], fill: Qt.FillRule) -> QPainterPath:
    """Rings as one path."""
    rings = list(rings)
    lengths = np.array([len(ring) for ring in rings], np.intp)
    points = np.concatenate(rings) if rings else np.zeros((0, 2))
    return path_of(points, lengths, fill)


def path_of(points: NDArray[np.float64], lengths: NDArray[np.intp], fill: Qt.FillRule) -> QPainterPath:
    """Rings that lie one after the other as one path.

    Args:
        points: (n, 2) x, y of all rings.
        lengths: corners of each ring; they sum up to n.
        fill: how crossings are filled.
    """
    path = QPainterPath()
    if len(points):
        # The form in which QDataStream keeps a path: corner by corner through the binding would take 50 times as long.
        elements = np.empty(len(points), _ELEMENT)
        elements["kind"] = 1
        elements["kind"][np.cumsum(lengths) - lengths] = 0
        elements["x"], elements["y"] = points[:, 0], points[:, 1]
        head = len(points).to_bytes(4, "big")
        tail = bytes(4) + fill.value.to_bytes(4, "big")
        stream = QDataStream(QByteArray(head + elements.tobytes() + tail))
        stream >> path
    path.setFillRule(fill)
    return path


class Outlines:
    """The rings of many objects, one after the other."""

    def __init__(self, objects: Sequence[Sequence[Ring]]) -> None:
        rings = [ring for owned in objects for ring in owned]
        self.points: NDArray[np.float64] = np.concatenate(rings) if rings else np.zeros((0, 2))
        self.lengths = np.array([len(ring) for ring in rings], np.intp)
        self.owners = np.repeat(np.arange(len(objects)), [len(owned) for owned in objects])
        """For each ring, which object it belongs to."""

    def thinned(self, scale: float) -> Outlines:
        """These outlines at ``scale`` dots per pixel, in dots, less the corners that nobody could see."""
        strides = np.floor(self._along * (scale / STRIDE))
        keep = np.ones(len(strides), bool)
        keep[1:] = strides[1:] != strides[:-1]
        ends = np.cumsum(self.lengths)
        keep[ends - self.lengths] = True
        keep[ends - 1] = True
        thin = Outlines.__new__(Outlines)
        thin.points = self.points[keep] * scale
        kept = np.concatenate([[0], np.cumsum(keep)])
        thin.lengths = kept[ends] - kept[ends - self.lengths]
        thin.owners = self.owners
        return thin

    @cached_property
    def _along(self) -> NDArray[np.float64]:
        """Distance of each corner along all outlines."""
        steps = np.abs(np.diff(self.points, axis=0)).max(axis=1, initial=0.0)
        return np.concatenate([[0.0], np.cumsum(steps)])[: len(self.points)]

    def of(self, chosen: NDArray[np.bool_]) -> Outlines:
        """The outlines of the chosen objects; ``owners`` still counts all of them."""
        rings = chosen[self.owners]
        part = Outlines.__new__(Outlines)
        part.points = self.points[np.repeat(rings, self.lengths)]
        part.lengths, part.owners = self.lengths[rings], self.owners[rings]
        return part

    def parts(self, corners: int) -> Iterator[Outlines]:
        """These outlines in turn, some rings of about ``corners`` corners at a time."""
        ends = np.cumsum(self.lengths)
        bounds = np.searchsorted(ends, np.arange(corners, len(self.points), corners)).tolist()
        for first, end in pairwise(sorted({0, *bounds, len(ends)})):
            part = Outlines.__new__(Outlines)
            part.points = self.points[ends[first] - self.lengths[first] : ends[end - 1]]
            part.lengths, part.owners = self.lengths[first:end], self.owners[first:end]
            yield part

    def path(self, fill: Qt.FillRule = Qt.FillRule.WindingFill) -> QPainterPath:
        """All of it as one path."""
        return path_of(self.points, self.lengths, fill)
