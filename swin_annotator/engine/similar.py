"""Vectors of what objects look like, from embeddings that are there already."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from swin_annotator.core import geometry
from swin_annotator.core.annotation_summary import AnnotationSummary
from swin_annotator.core.embedding import ImageEmbedding
from swin_annotator.engine.jobs import Progress, Work
from swin_annotator.engine.pool import ModelPool
from swin_annotator.engine.propose import key_of, loading
from swin_annotator.errors import ImageUnreadable
from swin_annotator.messages import Message
from swin_annotator.store.embeddings import EmbeddingCache

LEAST_IOU = 0.1
"""A token whose box overlaps the object less says nothing about it."""


def look_up(
    items: Sequence[tuple[Path, Sequence[AnnotationSummary]]],
    detector_name: str,
    pool: ModelPool,
    cache: EmbeddingCache,
) -> Work:
    """Annotation id -> (d,) vector, for the objects on images that the detector has embedded before; one image a step.

    Images that are not in the cache, or can't be read, are passed over: looking at them anew would take the detector's
    whole time again.

    Raises:
        ModelError: the detector can't be found or loaded.
    """
    yield Progress(0, len(items), loading(pool, detector_name))
    detector = pool.detector(detector_name)
    found: dict[int, NDArray[np.float32]] = {}
    for done, (path, summaries) in enumerate(items, start=1):
        try:
            held = cache.get(key_of(detector, path))
        except ImageUnreadable:
            held = None
        if held is not None:
            found |= vectors_of(held, summaries)
        yield Progress(done, len(items), Message("Comparing objects on {path}", path=path.name))
    return found


def vectors_of(embedding: ImageEmbedding, summaries: Sequence[AnnotationSummary]) -> dict[int, NDArray[np.float32]]:
    """Annotation id -> the class vector (d,) of the token whose box overlaps the object best (OWL-ViT, sec. 3.2)."""
    boxes = np.array([geometry.xyxy_from_xywh(summary.bbox_xywh) for summary in summaries], np.float32).reshape(-1, 4)
    overlap = geometry.iou(boxes, embedding.boxes_xyxy)
    best = overlap.argmax(1)
    return {
        summary.id: embedding.class_vectors[token].astype(np.float32)
        for summary, token, row in zip(summaries, best, overlap, strict=True)
        if row[token] >= LEAST_IOU
    }
