"""Rejected boxes that look like others that were rejected before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from swin_annotator.core import geometry, lessons
from swin_annotator.core.annotation_summary import AnnotationSummary
from swin_annotator.core.decode import NEAR
from swin_annotator.core.types import BoxXYWH
from swin_annotator.engine.jobs import Progress, Work
from swin_annotator.engine.learning import cached
from swin_annotator.engine.pool import ModelPool
from swin_annotator.store.embeddings import EmbeddingCache
from swin_annotator.store.project import Project


@dataclass(frozen=True, slots=True)
class Place:
    """A box on an image."""

    path: Path
    content: str
    bbox_xywh: BoxXYWH


def places_of(project: Project, summaries: Sequence[AnnotationSummary]) -> tuple[Place, ...]:
    """Return where objects are."""
    found = []
    for one in summaries:
        image = project.image(one.image_id)
        content = image.version.content if image.version is not None else ""
        found.append(Place(project.folder / image.path, content, one.bbox_xywh))
    return tuple(found)


def look_alikes(detector_name: str, rejected: Sequence[Place], pool: ModelPool, cache: EmbeddingCache) -> Work:
    """Return whether the first of some rejected boxes looks like another of them; False where that can't be seen.

    Near is what ``decode.NEAR`` calls so: within a third of the median token's distance.
    """
    yield Progress(0, 0)
    detector = pool.detector(detector_name)
    vectors: list[lessons.Floats] = []
    for place in rejected:
        embedding = cached(detector, place.content, place.path, cache)
        if embedding is None:
            continue
        tokens = lessons.tokens_of(embedding, np.array(geometry.xyxy_from_xywh(place.bbox_xywh), np.float32))
        if not len(tokens):
            continue
        mean = embedding.class_vectors[tokens].astype(np.float32).mean(0)
        mean /= max(float(np.linalg.norm(mean)), 1e-12)
        if not vectors:
            near = 1 - NEAR * (1 - float(np.median(embedding.class_vectors.astype(np.float32) @ mean)))
        vectors.append(mean)
    return len(vectors) > 1 and bool((np.stack(vectors[1:]) @ vectors[0] >= near).any())
