"""Images of a folder that teach most next, hold nothing or show the same; places where labels and model disagree.

By the folder's index and cached embeddings: what is not looked at yet is only counted.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from swin_annotator.core import next_images, second_opinion
from swin_annotator.core.second_opinion import Remark
from swin_annotator.core.types import Annotation, Image
from swin_annotator.engine import propose, query_answers, search
from swin_annotator.engine.indexing import FolderIndexes
from swin_annotator.engine.jobs import Progress, Work
from swin_annotator.engine.pool import ModelPool
from swin_annotator.engine.search import SearchRequest
from swin_annotator.errors import ImageUnreadable
from swin_annotator.messages import Message
from swin_annotator.store.embeddings import EmbeddingCache

MOST_COMPARED = 400
"""Number of images, the most doubtful, that are compared with each other."""


@dataclass(frozen=True, slots=True)
class Worth:
    """Findings of a look over the folder about images that nobody reviewed."""

    next: tuple[tuple[Image, float], ...]
    """With the score of the best object, in the order in which they teach most."""
    none: tuple[tuple[Image, float], ...]
    """Those that probably hold nothing of what is asked, the surest first."""
    alike: tuple[tuple[Image, ...], ...]
    """Groups that show the same."""
    unknown: int
    """Images that the index does not hold yet."""


def survey(
    request: SearchRequest, threshold: float, pool: ModelPool, cache: EmbeddingCache, indexes: FolderIndexes
) -> Work:
    """``Worth`` for the images of a request, of which none is reviewed yet.

    Args:
        request: what is asked, and of which images.
        threshold: what is shown and what is not.
        pool: gives the model.
        cache: of embeddings, for examples and lessons.
        indexes: of the project.

    Raises:
        PromptError, ImageUnreadable, ModelError: as ``search.search``.
    """
    detector, queries = yield from search.asked(request, pool, cache)
    index = indexes.of(detector)
    known, scores = search.scored(request.images, queries, index)
    doubt = np.argsort(np.abs(scores - threshold), kind="stable")[:MOST_COMPARED]
    vectors, places = [], []
    for done, place in enumerate(doubt.tolist()):
        held = index.embedding(known[place].path)
        if held is not None:
            vectors.append(next_images.pooled(held.class_vectors, held.objectness))
            places.append(place)
        if done % 20 == 0:
            yield Progress(done, len(doubt), Message("Comparing images"))
    pooled = np.stack(vectors) if vectors else np.zeros((0, 1), np.float32)
    order = next_images.in_turn(scores[places], pooled, threshold) if places else []
    groups = next_images.near_duplicates(pooled) if places else []
    return Worth(
        tuple((known[places[i]], float(scores[places[i]])) for i in order),
        tuple((known[place], float(scores[place])) for place in next_images.probably_none(scores)),
        tuple(tuple(known[places[i]] for i in group) for group in groups),
        len(request.images) - len(known),
    )


def second_look(
    request: SearchRequest,
    labels_of: Callable[[int], Sequence[Annotation]],
    asked: Mapping[str, int],
    pool: ModelPool,
    cache: EmbeddingCache,
) -> Work:
    """A tuple of ``Remark``, what weighs most first: where the model and accepted labels disagree.

    Args:
        request: what is asked, of images with labels.
        labels_of: gives an image's accepted labels, by its id.
        asked: category name -> id.
        pool: gives the model.
        cache: of embeddings; images that it lacks are looked at.

    Raises:
        PromptError, ImageUnreadable, ModelError: as ``search.search``.
    """
    detector, queries = yield from search.asked(request, pool, cache)
    queries = [query for query in queries if query.category in asked]
    remarks: list[Remark] = []
    for done, image in enumerate(request.images):
        yield Progress(done, len(request.images), Message("Looking at {path}", path=image.path))
        path = request.paths.get(image.id)
        if path is None:
            continue
        try:
            embedding = propose.embed(detector, path, cache)
        except ImageUnreadable:  # gone since: it has its own remark in the list of images
            continue
        found = query_answers.found(
            detector, embedding, queries, propose.source_of(detector), floor=second_opinion.UNSEEN
        )
        rows = [
            found.annotation(i, image_id=image.id, category_id=asked[name]) for i, name in enumerate(found.categories)
        ]
        remarks += second_opinion.compare(labels_of(image.id), rows, asked.values())
    return tuple(second_opinion.ordered(remarks))
