"""Heat maps of where on an image a question finds likeness: laid over the photo, they let a person see why."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from swin_annotator.core.decode import score
from swin_annotator.core.embedding import ImageEmbedding
from swin_annotator.core.queries import Query

CELLS = 96
"""Along the image's longer side."""
HEART = 0.5
"""Share of a box, around its middle, that its score is laid on: boxes reach beyond what they are about."""


def heat(embedding: ImageEmbedding, queries: Sequence[Query], cells: int = CELLS) -> NDArray[np.float32]:
    """(rows, columns) the best score, in 0..1, of any positive query at each place of the image.

    Args:
        embedding: of the image.
        queries: what is asked; negative ones are left out.
        cells: rows or columns along the longer side.

    Raises:
        EmbeddingMismatch: a query comes from another model or revision.
    """
    height, width = embedding.size_hw
    step = max(height, width) / cells
    rows, columns = max(1, round(height / step)), max(1, round(width / step))
    found = np.zeros((rows, columns), np.float32)
    asked = [query for query in queries if not query.negative]
    if not asked or not len(embedding.shift):
        return found
    best = score(embedding, asked).max(axis=1)
    boxes = embedding.boxes_xyxy / np.array([width, height, width, height], np.float32)
    boxes *= np.array([columns, rows, columns, rows], np.float32)
    centre, half = (boxes[:, :2] + boxes[:, 2:]) / 2, (boxes[:, 2:] - boxes[:, :2]) / 2 * HEART
    first = np.floor(centre - half).astype(int).clip(0, [columns - 1, rows - 1])
    last = np.ceil(centre + half).astype(int).clip(1, [columns, rows])
    for token in np.argsort(best, kind="stable"):  # the best is painted last
        (left, top), (right, bottom) = first[token], np.maximum(last[token], first[token] + 1)
        found[top:bottom, left:right] = best[token]
    return found


def coloured(found: NDArray[np.float32], strength: float = 0.6) -> NDArray[np.uint8]:
    """(rows, columns, 4) RGBA: from nothing over blue and yellow to red, ever less transparent.

    Args:
        found: (rows, columns) in 0..1.
        strength: opacity of what scores 1.
    """
    stops = np.array([0.0, 0.25, 0.5, 0.75, 1.0])
    colours = np.array([[30, 60, 200], [0, 170, 220], [250, 220, 60], [245, 130, 30], [220, 30, 30]])
    value = np.clip(np.nan_to_num(found), 0, 1)
    out = np.empty((*value.shape, 4), np.uint8)
    for channel in range(3):
        out[..., channel] = np.interp(value, stops, colours[:, channel])
    out[..., 3] = np.rint(255 * strength * value)
    return out
