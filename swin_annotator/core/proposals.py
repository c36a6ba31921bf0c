"""Findings of a model on one image, as arrays, not yet reviewed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from swin_annotator.core import geometry, masks
from swin_annotator.core.types import Annotation, Rle, Source, State

MOST = 1000
"""Proposals of one model that are kept of one image: nobody reviews more, and each costs time in every list."""


@dataclass(frozen=True, slots=True, eq=False)
class Proposals:
    """n objects on one image, best first."""

    boxes_xyxy: NDArray[np.float32]
    """(n, 4) in image pixels, cut to the image."""
    scores: NDArray[np.float32]
    """(n,) in 0..1; not calibrated between models."""
    categories: tuple[str, ...]
    """(n,) category names."""
    source: Source
    masks: tuple[Rle | None, ...] = ()
    """(n,) or empty when the model gives boxes only."""
    prompts: tuple[str, ...] = ()
    """(n,) the prompt behind each, or empty."""

    def __len__(self) -> int:
        return len(self.scores)

    def mask(self, index: int) -> Rle | None:
        """The mask of proposal ``index``, or None."""
        return self.masks[index] if self.masks else None

    def annotation(self, index: int, *, number: int = 0, image_id: int = 0, category_id: int = 0) -> Annotation:
        """Proposal ``index`` as an object of an image, its id ``number``; the score keeps five digits."""
        source = replace(self.source, prompt=self.prompts[index]) if self.prompts else self.source
        box, score = geometry.xywh_from_xyxy(self.boxes_xyxy[index]), round(float(self.scores[index]), 5)
        return Annotation(number, image_id, category_id, box, State.PROPOSED, score, source, mask=self.mask(index))

    def take(self, index: NDArray[np.integer] | list[int]) -> Proposals:
        """The proposals at ``index``, in that order."""
        chosen = [int(i) for i in index]
        return Proposals(
            self.boxes_xyxy[chosen],
            self.scores[chosen],
            tuple(self.categories[i] for i in chosen),
            self.source,
            tuple(self.masks[i] for i in chosen) if self.masks else (),
            tuple(self.prompts[i] for i in chosen) if self.prompts else (),
        )


def with_masks(found: Proposals, given: Sequence[Rle]) -> Proposals:
    """``found`` with masks in place of its boxes, which become those of the masks; an empty mask changes nothing.

    Args:
        found: n proposals.
        given: (n,) full-size masks.
    """
    some = [mask if masks.area(mask) else None for mask in given]
    boxes = found.boxes_xyxy.copy()
    for i, mask in enumerate(some):
        if mask is not None:
            boxes[i] = geometry.xyxy_from_xywh(masks.bbox(mask))
    return replace(found, boxes_xyxy=boxes, masks=tuple(some))


def surest(found: Proposals) -> Proposals:
    """``found``, of more than ``MOST`` the best, in the order that they had."""
    if len(found) <= MOST:
        return found
    return found.take(np.sort(np.argsort(-found.scores, kind="stable")[:MOST]))


def no_proposals(source: Source) -> Proposals:
    """An answer that found nothing."""
    return Proposals(np.zeros((0, 4), np.float32), np.zeros(0, np.float32), (), source)
