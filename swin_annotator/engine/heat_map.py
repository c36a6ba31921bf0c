"""Heat maps of what is asked, on one image."""

from __future__ import annotations

from swin_annotator.core.heat import heat
from swin_annotator.engine import propose, query_answers
from swin_annotator.engine.jobs import Progress, Work
from swin_annotator.engine.learning import Teacher
from swin_annotator.engine.pool import ModelPool
from swin_annotator.engine.propose import ProposeRequest
from swin_annotator.messages import Message
from swin_annotator.store.embeddings import EmbeddingCache


def heat_of(request: ProposeRequest, pool: ModelPool, cache: EmbeddingCache) -> Work:
    """The (rows, columns) float32 map of the best scores; see ``core.heat``.

    Raises:
        PromptError: nothing was asked, only negatives, or a box without area.
        ImageUnreadable: the image or an exemplar's image.
        ModelError: the detector can't be found, loaded or run.
    """
    detector, queries = yield from propose.asked(request, pool, cache, 2)
    yield Progress(1, 2, Message("Looking at {path}", path=request.image.path))
    embedding = propose.embed(detector, request.path, cache)
    taught = Teacher().taught(detector, queries, request.judged, request.exemplars, cache)
    return heat(*query_answers.joined(detector, embedding, taught))
