"""Clicks that have an object outlined: places on it and beside it, and a box around it."""

from __future__ import annotations

from dataclasses import dataclass

from swin_annotator.core.types import BoxXYWH

LEAST_SHARE = 0.6
"""Share of the image's shorter side: without a box at least so much around the clicks is looked at."""
SPREAD = 2.5
"""Side of the area that is looked at, in spans of the clicks."""


@dataclass(frozen=True, slots=True)
class Click:
    """A place in image pixels that belongs to the object, or does not."""

    x: float
    y: float
    positive: bool = True


@dataclass(frozen=True, slots=True)
class Clicks:
    """All that was pointed at; at least one positive click or a box."""

    clicks: tuple[Click, ...] = ()
    box: BoxXYWH | None = None

    def __bool__(self) -> bool:
        """Return whether there is anything to find."""
        return self.box is not None or any(click.positive for click in self.clicks)

    def region(self, size_hw: tuple[int, int]) -> tuple[int, int, int, int]:
        """(left, top, right, bottom) whole image pixels in which the object is looked for, never empty."""
        height, width = size_hw
        if self.box is not None:
            x, y, w, h = self.box
            xs, ys = [x, x + w], [y, y + h]
            half_w, half_h = w / 2, h / 2
        else:
            points = [click for click in self.clicks if click.positive]
            xs, ys = [p.x for p in points], [p.y for p in points]
            side = LEAST_SHARE * min(size_hw)
            half_w = max(side, SPREAD * (max(xs) - min(xs))) / 2
            half_h = max(side, SPREAD * (max(ys) - min(ys))) / 2
        xs += [c.x for c in self.clicks]
        ys += [c.y for c in self.clicks]
        centre_x, centre_y = (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2
        half_w, half_h = max(half_w, (max(xs) - min(xs)) / 2), max(half_h, (max(ys) - min(ys)) / 2)
        left = min(max(0, round(centre_x - half_w)), width - 1)
        top = min(max(0, round(centre_y - half_h)), height - 1)
        right = max(left + 1, min(width, round(centre_x + half_w)))
        bottom = max(top + 1, min(height, round(centre_y + half_h)))
        return left, top, right, bottom
