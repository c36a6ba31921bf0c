"""Other boxes that a model has for an object: of the tokens that speak for it the best is shown, these remain."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from swin_annotator.core import geometry, lessons, suppression
from swin_annotator.core.decode import score
from swin_annotator.core.embedding import ImageEmbedding
from swin_annotator.core.queries import Query

ANOTHER = 0.9
"""Boxes that overlap by more are one box to the eye."""
LEAST_SHARE = 0.05
"""Share of the best score below which a token says nothing of the object."""
MOST = 6


def other_boxes(
    embedding: ImageEmbedding,
    queries: Sequence[Query],
    category: str,
    box_xyxy: Sequence[float],
    neighbours_xyxy: NDArray[np.float32],
) -> NDArray[np.float32]:
    """(m, 4) boxes of the object, the likeliest first: at most ``MOST``, each unlike the shown one and the others.

    Args:
        embedding: of the image.
        queries: what is asked, of the same model. Where none of them is of the category the model's own word on what is
            an object counts.
        category: of the object.
        box_xyxy: the box that is shown.
        neighbours_xyxy: (k, 4) boxes of other objects; what overlaps one of them by more is about that one.

    Raises:
        EmbeddingMismatch: a query comes from another model or revision.
    """
    boxes = embedding.boxes_xyxy
    shown = np.asarray(box_xyxy, np.float32).reshape(1, 4)
    mine = geometry.iou(boxes, shown)[:, 0]
    near = lessons.touching(boxes, shown) & (mine <= ANOTHER) & (geometry.area_xyxy(boxes) >= 1.0)
    if len(neighbours_xyxy):
        near &= geometry.iou(boxes, neighbours_xyxy).max(1) < np.maximum(mine, 1e-6)
    asked = [query for query in queries if query.category == category and not query.negative]
    if asked:
        likely = score(embedding, asked).max(1)
    else:
        likely = np.ones(len(boxes), np.float32) if embedding.objectness is None else embedding.objectness
    places = np.flatnonzero(near)
    if not len(places):
        return np.zeros((0, 4), np.float32)
    places = places[likely[places] >= LEAST_SHARE * likely[places].max()]
    found = geometry.clip_xyxy(boxes[places], embedding.size_hw)
    kept = suppression.nms(found, likely[places].astype(np.float32), ANOTHER)[:MOST]
    return np.asarray(found[kept], np.float32)
