"""A part of an image, perhaps in fewer pixels, and the way back to the image."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from swin_annotator.core import masks
from swin_annotator.core.clicks import Click, Clicks
from swin_annotator.core.embedding import ImageEmbedding
from swin_annotator.core.masks import crop as mask_crop
from swin_annotator.core.proposals import Proposals
from swin_annotator.core.types import BoxXYWH, Rle

MOST_SIDE = 2048
"""Pixels of the longer side in which a part of a huge image is seen; more than any model here takes in."""
Region = tuple[int, int, int, int]
"""left, top, right, bottom in whole image pixels; not empty."""


@dataclass(frozen=True, slots=True, eq=False)
class Excerpt:
    """Part of an image that a model or a tool gets to see; its frame is that of ``rgb``."""

    rgb: NDArray[np.uint8]
    """(h, w, 3)"""
    region: Region
    """Its place in the image."""
    size_hw: tuple[int, int]
    """Size of the image."""

    @property
    def across(self) -> float:
        """Image pixels in the width of one of its own."""
        return (self.region[2] - self.region[0]) / int(self.rgb.shape[1])

    @property
    def down(self) -> float:
        """Image pixels in the height of one of its own."""
        return (self.region[3] - self.region[1]) / int(self.rgb.shape[0])

    @property
    def is_whole(self) -> bool:
        """True if it is the image, pixel by pixel: both frames are one."""
        return self.rgb.shape[:2] == self.size_hw

    @property
    def is_reduced(self) -> bool:
        """True if it has fewer pixels than its region."""
        return max(self.across, self.down) > 1

    def box_in(self, box: BoxXYWH) -> BoxXYWH:
        """A box of the image in the excerpt's frame; may reach over its edges."""
        x, y, w, h = box
        left, top = self.region[:2]
        return ((x - left) / self.across, (y - top) / self.down, w / self.across, h / self.down)

    def clicks_in(self, clicks: Clicks) -> Clicks:
        """Clicks on the image in the excerpt's frame."""
        left, top = self.region[:2]
        places = tuple(Click((c.x - left) / self.across, (c.y - top) / self.down, c.positive) for c in clicks.clicks)
        return Clicks(places, None if clicks.box is None else self.box_in(clicks.box))

    def boxes_out(self, boxes_xyxy: NDArray[np.float32]) -> NDArray[np.float32]:
        """(n, 4) boxes of the excerpt in the image's frame."""
        scale = np.array([self.across, self.down] * 2, np.float32)
        return (boxes_xyxy * scale + np.array(self.region[:2] * 2, np.float32)).astype(np.float32)

    def mask_out(self, mask: Rle) -> Rle:
        """A mask of the excerpt on the whole image; each of its pixels becomes all that it stands for."""
        if self.is_whole:
            return mask
        part = mask_crop.crop(mask)
        xs = self.region[0] + np.rint(np.arange(mask.size_hw[1] + 1) * self.across).astype(np.int64)
        ys = self.region[1] + np.rint(np.arange(mask.size_hw[0] + 1) * self.down).astype(np.int64)
        height, width = part.pixels.shape
        return masks.stretched(
            part.pixels, xs[part.left : part.left + width + 1], ys[part.top : part.top + height + 1], self.size_hw
        )

    def proposals_out(self, found: Proposals) -> Proposals:
        """Return what was found on the excerpt, in the image's frame."""
        if self.is_whole:
            return found
        masks = tuple(None if mask is None else self.mask_out(mask) for mask in found.masks)
        return replace(found, boxes_xyxy=self.boxes_out(found.boxes_xyxy), masks=masks)

    def embedding_out(self, embedding: ImageEmbedding) -> ImageEmbedding:
        """The embedding of the excerpt with boxes in the image's frame: it answers queries there."""
        if self.is_whole:
            return embedding
        return replace(embedding, size_hw=self.size_hw, boxes_xyxy=self.boxes_out(embedding.boxes_xyxy))
