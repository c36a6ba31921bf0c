"""Proposals that wait, ranked anew by what was judged: those on some images, or on all of a folder, nearest first.

No image is looked at: those without an embedding are passed over.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from swin_annotator.core import geometry, lessons
from swin_annotator.core.decode import decode, score
from swin_annotator.core.edits import Edit, Step
from swin_annotator.core.embedding import ImageEmbedding
from swin_annotator.core.model_id import ModelId
from swin_annotator.core.queries import Query
from swin_annotator.core.rivals import UNDECIDED, is_of_model
from swin_annotator.core.types import Annotation, Image
from swin_annotator.core.versions import alike
from swin_annotator.engine import propose
from swin_annotator.engine.indexing import FolderIndexes
from swin_annotator.engine.jobs import Progress, Work
from swin_annotator.engine.learning import Teacher, cached
from swin_annotator.engine.pool import ModelPool
from swin_annotator.models.base import Detector, ReadsTogether
from swin_annotator.store.embeddings import EmbeddingCache
from swin_annotator.store.folder_index import FolderIndex
from swin_annotator.store.project import Project

SAME_BOX = 0.6
"""Overlap from which a box that is found anew is the proposal that stands there, and a token speaks of it."""
MOST = 5000
"""Images of a folder that are ranked anew after an answer, some milliseconds each."""
TOGETHER = 8
"""Images of a folder whose new scores are told at once: each telling is a step that somebody shows."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """The proposals of an image that nobody decided about."""

    image: Image
    path: Path
    proposals: tuple[Annotation, ...]

    @property
    def content(self) -> str:
        """Hash of the file's bytes, where it is known."""
        return self.image.version.content if self.image.version is not None else ""


@dataclass(frozen=True, slots=True)
class Rescore:
    """Scores that a learned query gives to proposals that wait."""

    image_id: int
    scores: Mapping[int, float]
    """Annotation id -> score; only those that changed."""


def waiting_on(project: Project, image_ids: Collection[int]) -> tuple[Waiting, ...]:
    """Return what waits on images that are there."""
    found = []
    for image_id in image_ids:
        image = project.image(image_id)
        rows = project.annotations(image_id, states=UNDECIDED)
        if rows:
            found.append(Waiting(image, project.folder / image.path, tuple(rows)))
    return tuple(found)


def rescoring(project: Project, found: Sequence[Rescore]) -> Step:
    """The step that gives proposals that still wait their scores; nobody's to undo."""
    scores = {one: score for part in found for one, score in part.scores.items()}
    rows = project.annotations_by_id(list(scores))
    edits = [Edit(row, replace(row, score=scores[row.id])) for row in rows if row.state in UNDECIDED]
    return Step("", tuple(edits))


def rerank(
    request: propose.ProposeRequest,
    waiting: Sequence[Waiting],
    names: Mapping[int, str],
    pool: ModelPool,
    cache: EmbeddingCache,
    teacher: Teacher,
) -> Work:
    """A tuple of ``Rescore``: what the request's queries, after what was judged, say of proposals that wait.

    Args:
        request: what is asked, and what was judged; its image plays no part.
        waiting: by image.
        names: category id -> name, as the request has them.
        pool: gives the model.
        cache: of embeddings.
        teacher: keeps lessons.

    Raises:
        PromptError, ImageUnreadable, ModelError: as ``propose.propose``.
    """
    detector = pool.detector(request.detector)
    if isinstance(detector, ReadsTogether):
        return ()
    queries = yield from propose.ask(detector, request, cache)
    queries = teacher.taught(detector, queries, request.judged, request.exemplars, cache)
    found = []
    for part in waiting:
        embedding = cached(detector, part.content, part.path, cache)
        found += _rescores(embedding, queries, detector, part, names)
        yield Progress(0, 0)
    return tuple(found)


def rerank_folder(
    request: propose.ProposeRequest,
    project: tuple[Path, Path],
    done: Collection[int],
    names: Mapping[int, str],
    pool: ModelPool,
    cache: EmbeddingCache,
    teacher: Teacher,
    indexes: FolderIndexes,
) -> Work:
    """Tuples of ``Rescore`` as results on the way: the same for all of a folder, nearest to the request's image first.

    Where ``cache`` lacks an image, what the folder's index holds of it is asked.

    Args:
        request: what is asked, and what was judged.
        project: the image folder and the place of its project, which is read through a connection of its own.
        done: ids of images that were ranked anew already.
        names: category id -> name, as the request has them.
        pool: gives the model.
        cache: of embeddings.
        teacher: keeps lessons.
        indexes: of the project.

    Raises:
        PromptError, ImageUnreadable, ModelError: as ``propose.propose``.
        ProjectError: the project can't be read.
    """
    detector = pool.detector(request.detector)
    if isinstance(detector, ReadsTogether):
        return None
    queries = yield from propose.ask(detector, request, cache)
    queries = teacher.taught(detector, queries, request.judged, request.exemplars, cache)
    index = indexes.of(detector)
    with Project.open(project[0], read_only=True, place=project[1]) as reading:
        found: list[Rescore] = []
        for image_id in _nearest_first(reading, request.image.id, done):
            for part in waiting_on(reading, (image_id,)):
                found += _rescores(_held(detector, part, cache, index), queries, detector, part, names)
            full = len(found) >= TOGETHER
            yield Progress(0, 0, result=tuple(found) if full else None)
            found = [] if full else found
        yield Progress(0, 0, result=tuple(found))
    return None


def _nearest_first(project: Project, image_id: int, done: Collection[int]) -> list[int]:
    """Images on which something is proposed, but ``done``: those nearest to an image in the folder, at most ``MOST``.

    Ids stand for places, as the folder was listed: places themselves would be read of every image.
    """
    waiting = project.files.with_proposals().difference(done)
    return sorted(waiting, key=lambda one: (abs(one - image_id), one < image_id))[:MOST]


def _held(detector: Detector, part: Waiting, cache: EmbeddingCache, index: FolderIndex) -> ImageEmbedding | None:
    version = part.image.version
    # Without a content that is known the file would have to be read: what the index holds is told by a glance.
    embedding = cached(detector, version.content, part.path, cache) if version and version.content else None
    if embedding is not None or version is None:
        return embedding
    known = index.version_of(part.image.path)
    return index.embedding(part.image.path) if known is not None and alike(known, version) else None


def _rescores(
    embedding: ImageEmbedding | None,
    queries: Sequence[Query],
    detector: Detector,
    part: Waiting,
    names: Mapping[int, str],
) -> list[Rescore]:
    """Return what there is to say of an image; nothing where no score changes."""
    model = ModelId.of(detector.name).name
    mine = [one for one in part.proposals if is_of_model(one) and one.source.model == model]
    if embedding is None or not mine:
        return []
    scores = rescored(embedding, queries, detector, mine, names)
    return [Rescore(part.image.id, scores)] if scores else []


def rescored(
    embedding: ImageEmbedding,
    queries: Sequence[Query],
    detector: Detector,
    waiting: Sequence[Annotation],
    names: Mapping[int, str],
) -> dict[int, float]:
    """Annotation id -> what ``queries`` say of proposals that wait on an image, where that is something new.

    Args:
        embedding: of the image.
        queries: what is asked, learned or not.
        detector: whose queries they are.
        waiting: proposals that this detector made.
        names: category id -> name.
    """
    found = decode(embedding, queries, propose.source_of(detector), floor=0.0)
    by_token = score(embedding, queries)
    scores: dict[int, float] = {}
    for category_id in {one.category_id for one in waiting}:
        name = names.get(category_id)
        mine = [one for one in waiting if one.category_id == category_id]
        columns = [i for i, query in enumerate(queries) if query.category == name and not query.negative]
        if not columns:
            continue
        boxes = lessons.corners([one.bbox_xywh for one in mine])
        rows = np.array([i for i, category in enumerate(found.categories) if category == name], np.intp)
        overlap = geometry.iou(boxes, found.boxes_xyxy[rows]) if len(rows) else np.zeros((len(mine), 1), np.float32)
        tokens = geometry.iou(boxes, embedding.boxes_xyxy)
        best = by_token[:, columns].max(1)
        for i, one in enumerate(mine):
            place, nearest = int(overlap[i].argmax()), int(tokens[i].argmax())
            if len(rows) and overlap[i, place] >= SAME_BOX:
                value = float(found.scores[rows[place]])
            elif tokens[i, nearest] >= SAME_BOX:  # another category or a better box has its tokens
                value = min(one.score or 0.0, float(best[nearest]))
            else:  # it was found in a tile, or the index did not keep its token: nothing here speaks of it
                continue
            value = round(value, 5)
            if one.score is None or abs(value - one.score) >= 1e-5:
                scores[one.id] = value
    return scores
