"""Other boxes of a model for one object on an image, from its cached embedding."""

from __future__ import annotations

from collections.abc import Sequence

from swin_annotator.core import geometry, lessons
from swin_annotator.core.other_boxes import other_boxes
from swin_annotator.core.types import BoxXYWH
from swin_annotator.engine import propose, query_answers
from swin_annotator.engine.jobs import Progress, Work
from swin_annotator.engine.learning import Teacher
from swin_annotator.engine.pool import ModelPool
from swin_annotator.engine.propose import ProposeRequest
from swin_annotator.messages import Message
from swin_annotator.store.embeddings import EmbeddingCache


def others_for(
    request: ProposeRequest,
    category: str,
    box: BoxXYWH,
    neighbours: Sequence[BoxXYWH],
    pool: ModelPool,
    cache: EmbeddingCache,
) -> Work:
    """A tuple of BoxXYWH: see ``core.other_boxes``.

    Args:
        request: what is asked of the image, which may be nothing.
        category: of the object.
        box: as it is shown.
        neighbours: boxes of the image's other objects.
        pool: gives the model.
        cache: of embeddings.

    Raises:
        PromptError: a box without area.
        ImageUnreadable: the image.
        ModelError: the detector can't be found, loaded or run.
    """
    yield Progress(0, 2, propose.loading(pool, request.detector))
    detector = pool.detector(request.detector)
    queries = yield from propose.ask(detector, request, cache)
    yield Progress(1, 2, Message("Looking at {path}", path=request.image.path))
    embedding = propose.embed(detector, request.path, cache)
    queries = Teacher().taught(detector, queries, request.judged, request.exemplars, cache)
    ready, asked = query_answers.joined(detector, embedding, queries) if queries else (embedding, queries)
    found = other_boxes(ready, asked, category, geometry.xyxy_from_xywh(box), lessons.corners(neighbours))
    return tuple(geometry.xywh_from_xyxy(row) for row in found.tolist())
