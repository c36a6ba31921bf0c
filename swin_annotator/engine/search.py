"""A word or an example asked of a whole folder's index: the images that most likely hold it, best first."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from swin_annotator.core.decode import FLOOR, decode
from swin_annotator.core.lessons import Judged
from swin_annotator.core.queries import ExemplarPrompt, Query, Template, TextPrompt
from swin_annotator.core.types import Image
from swin_annotator.core.versions import alike
from swin_annotator.engine import propose
from swin_annotator.engine.indexing import FolderIndexes
from swin_annotator.engine.jobs import Progress, Work
from swin_annotator.engine.learning import Teacher
from swin_annotator.engine.pool import ModelPool
from swin_annotator.engine.prelabel import ImageResult, Recipe
from swin_annotator.messages import Message
from swin_annotator.models.base import Detector
from swin_annotator.store.embeddings import EmbeddingCache
from swin_annotator.store.folder_index import FolderIndex


@dataclass(frozen=True, slots=True)
class SearchRequest:
    """Find this in a folder."""

    images: tuple[Image, ...]
    """Images to look at; those that the index does not hold as they are count as unknown."""
    prompts: tuple[TextPrompt, ...] = ()
    exemplars: tuple[ExemplarPrompt, ...] = ()
    exemplar_paths: Mapping[int, Path] = field(default_factory=dict)
    """Image id to file, for every image that an exemplar lies on."""
    detector: str = "swin-mini"
    template: Template = Template.BARE
    floor: float = FLOOR
    nms_iou: float = propose.NMS_IOU
    most: int = 200
    """Images whose objects are told, the best."""
    least: float = 0.0
    """Images whose best score is less are left out."""
    judged: tuple[Judged, ...] = ()
    """Verdicts on objects of these categories, to be learnt from."""
    learned: tuple[Query, ...] = ()
    """Queries of a profile, asked in place of the words of their categories."""
    paths: Mapping[int, Path] = field(default_factory=dict)
    """Image id to file, where images themselves are looked at."""


@dataclass(frozen=True, slots=True)
class SearchResult:
    """Findings of a search."""

    hits: tuple[tuple[Image, float], ...]
    """Image and the score of its best object, in 0..1; best first."""
    asked: int
    """Images that the index holds as they are."""
    unknown: int
    """Images that it does not hold yet."""


def request_of(
    recipe: Recipe, images: Sequence[Image], *, least: float = 0.0, paths: Mapping[int, Path] | None = None
) -> SearchRequest:
    """A recipe's question to every image, put to the index instead.

    Args:
        recipe: its thresholds, tiles, segmenter and refiner play no part.
        images: to look at.
        least: images whose best score is less are left out.
        paths: image id to file, where images themselves are looked at.
    """
    return SearchRequest(
        tuple(images),
        recipe.prompts,
        recipe.exemplars,
        recipe.exemplar_paths,
        recipe.detector,
        recipe.template,
        recipe.floor,
        recipe.nms_iou,
        least=least,
        judged=recipe.judged,
        learned=recipe.learned,
        paths=paths or {},
    )


def search(request: SearchRequest, pool: ModelPool, cache: EmbeddingCache, indexes: FolderIndexes) -> Work:
    """``SearchResult``, with an ``ImageResult`` of every hit on the way, best first. No image is opened.

    Where the model does not know a word ``Advice`` comes as well.

    Raises:
        PromptError: nothing was asked, only negatives, or a box without area.
        ImageUnreadable: an exemplar's image.
        ModelError: the detector can't be found, loaded or run.
    """
    detector, queries = yield from asked(request, pool, cache)
    yield Progress(1, 3, Message("Searching the folder"))
    index = indexes.of(detector)
    found = ranked(request, queries, index)
    for done, (image, _score) in enumerate(found.hits, start=1):
        objects = objects_on(request, detector, queries, index, image)
        if objects is not None:
            message = Message("{path}: {n} found", path=image.path, n=len(objects.found[0]))
            yield Progress(done, len(found.hits), message, objects)
    return found


def asked(
    request: SearchRequest, pool: ModelPool, cache: EmbeddingCache
) -> Generator[Progress, None, tuple[Detector, list[Query]]]:
    """The model, and what is asked of it after what was judged. Raises as ``search``."""
    detector, queries = yield from propose.asked(request, pool, cache, 3)
    return detector, Teacher().taught(detector, queries, request.judged, request.exemplars, cache)


def ranked(request: SearchRequest, queries: Sequence[Query], index: FolderIndex) -> SearchResult:
    """The images that queries of any kind, learned ones too, find in an index."""
    known, scores = scored(request.images, queries, index)
    least = max(request.least, request.floor)
    order = [int(place) for place in np.argsort(-scores, kind="stable")[: request.most] if scores[place] >= least]
    hits = tuple((known[place], float(scores[place])) for place in order)
    return SearchResult(hits, len(known), len(request.images) - len(known))


def scored(
    images: Sequence[Image], queries: Sequence[Query], index: FolderIndex
) -> tuple[list[Image], NDArray[np.float32]]:
    """The images that an index holds as they are, and the (n,) scores of their best objects."""
    known = [image for image in images if _is_same(index, image)]
    ranking = index.rank(queries)
    places = index.places([image.path for image in known])
    return known, ranking.scores[places] if len(places) else np.zeros(0, np.float32)


def objects_on(
    request: SearchRequest, detector: Detector, queries: Sequence[Query], index: FolderIndex, image: Image
) -> ImageResult | None:
    """Find queries on one image of an index; None where what it holds is damaged."""
    held, version = index.embedding(image.path), index.version_of(image.path)
    if held is None:
        return None
    found = decode(held, queries, propose.source_of(detector), floor=request.floor, nms_iou=request.nms_iou)
    return ImageResult(replace(image, size_hw=held.size_hw, error="", version=version), (found,))


def _is_same(index: FolderIndex, image: Image) -> bool:
    """Return whether the index holds the version of the file that is known; where nobody looked at it, any counts."""
    version = index.version_of(image.path)
    return version is not None and (image.version is None or alike(version, image.version))
