"""Images as tools and models look at them: held in memory, or read from the file part by part where they are huge."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path

from swin_annotator.core import images
from swin_annotator.core.excerpt import MOST_SIDE, Excerpt, Region
from swin_annotator.core.images import ReadImage
from swin_annotator.core.types import BoxXYWH, Version
from swin_annotator.errors import ImageUnreadable
from swin_annotator.messages import Message

AROUND = 0.5
"""Seen around an object on each side, as a share of its longer side."""
LEAST_AROUND = 32


@dataclass(frozen=True, slots=True)
class LargePicture:
    """A tiled TIFF that is not loaded; each look opens the file."""

    path: Path
    size_hw: tuple[int, int]
    notes: tuple[str, ...] = (Message("read in tiles"),)
    version: Version | None = None
    """State by size and time: reading gigabytes for more would take seconds."""

    @property
    def in_parts(self) -> bool:
        """True: models see it made smaller, and each object cut out."""
        return True

    @property
    def content(self) -> str:
        """``images.content_hash`` of the file. Raises ImageUnreadable."""
        return images.content_hash(self.path)

    def whole(self) -> Excerpt:
        """All of it, made smaller. Raises ImageUnreadable."""
        return self.part((0, 0, self.size_hw[1], self.size_hw[0]))

    def part(self, region: Region, most: int = MOST_SIDE) -> Excerpt:
        """A region in at most ``most`` x ``most`` pixels; parts that are damaged are black.

        Raises:
            ImageUnreadable: the file is gone or another by now.
        """
        large = images.open_tiled(self.path)
        if large is None or large.size_hw != self.size_hw:
            if large is not None:
                large.close()
            raise ImageUnreadable(
                Message("{path} was changed while it was looked at.", path=self.path.name),
                hint=Message("Open the folder again."),
            )
        try:
            return Excerpt(large.part(region, most), region, self.size_hw)
        finally:
            large.close()


Picture = ReadImage | LargePicture


def open_picture(path: Path) -> Picture:
    """The image with its pixels, or, for a huge tiled TIFF, what reads parts of it.

    Raises:
        ImageUnreadable: as ``images.read``.
    """
    large = images.open_tiled(path)
    if large is None:
        return images.read(path)
    large.close()
    return LargePicture(path, large.size_hw, version=images.stat_version(path))


def around(picture: Picture, box: BoxXYWH) -> Excerpt:
    """Return what to look at for one object.

    The whole image, but where it is seen in parts the box and what is around it.
    """
    if not picture.in_parts:
        return picture.whole()
    x, y, w, h = box
    margin = max(AROUND * max(w, h), LEAST_AROUND)
    height, width = picture.size_hw
    left, top = (min(max(0, math.floor(v - margin)), limit - 1) for v, limit in ((x, width), (y, height)))
    right = min(width, max(left + 1, math.ceil(x + w + margin)))
    bottom = min(height, max(top + 1, math.ceil(y + h + margin)))
    return picture.part((left, top, right, bottom), MOST_SIDE)
