"""Questions to a model about one image: by word and by example, as regions, as masks for boxes."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from swin_annotator.core import images, versions
from swin_annotator.core.decode import FLOOR
from swin_annotator.core.decode import NMS_IOU as NMS_IOU
from swin_annotator.core.embedding import ImageEmbedding
from swin_annotator.core.excerpt import Excerpt
from swin_annotator.core.lessons import Judged
from swin_annotator.core.model_id import ModelId
from swin_annotator.core.pictures import Picture, around, open_picture
from swin_annotator.core.proposals import MOST, Proposals, surest
from swin_annotator.core.queries import ExemplarPrompt, Query, Template, TextPrompt
from swin_annotator.core.types import BoxXYWH, Image, Rle, Source, Version
from swin_annotator.engine import advice, query_answers, slow_model_warning, tiling
from swin_annotator.engine.advice import Advice as Advice
from swin_annotator.engine.advice import crowded as crowded
from swin_annotator.engine.embedding_keys import embed as embed
from swin_annotator.engine.embedding_keys import key_for as key_for
from swin_annotator.engine.embedding_keys import key_of as key_of
from swin_annotator.engine.example_queries import LIKE as LIKE
from swin_annotator.engine.example_queries import like as like
from swin_annotator.engine.jobs import Progress, Work
from swin_annotator.engine.pool import ModelPool
from swin_annotator.engine.questions import ask as ask
from swin_annotator.engine.questions import asked as asked
from swin_annotator.engine.questions import check as check
from swin_annotator.engine.questions import loading as loading
from swin_annotator.errors import ImageUnreadable
from swin_annotator.messages import Message
from swin_annotator.models.base import Detector, Refiner, Segmenter
from swin_annotator.store.embeddings import EmbeddingCache

Teach = Callable[
    [Detector, Sequence[Query], Sequence[Judged], Sequence[ExemplarPrompt], EmbeddingCache], Sequence[Query]
]


@dataclass(frozen=True, slots=True)
class ProposeRequest:
    """Find this on that image."""

    image: Image
    path: Path
    prompts: tuple[TextPrompt, ...] = ()
    exemplars: tuple[ExemplarPrompt, ...] = ()
    exemplar_paths: Mapping[int, Path] = field(default_factory=dict)
    """Image id to file, for every image that an exemplar lies on."""
    detector: str = "swin-mini"
    template: Template = Template.BARE
    floor: float = FLOOR
    nms_iou: float = NMS_IOU
    judged: tuple[Judged, ...] = ()
    """Verdicts on objects of these categories, to be learnt from."""
    tile: int = 0
    """Side in pixels of the tiles that are searched beside the whole image, or ``tiles.HALF``; 0: none."""
    learned: tuple[Query, ...] = ()
    """Queries of a profile, asked in place of the words of their categories."""


@dataclass(frozen=True, slots=True)
class SegmentRequest:
    """Find every region that a segmenter knows."""

    image: Image
    path: Path
    segmenter: str = "swin-mini-upernet"
    detector: str = ""
    """A detector whose cached embedding may save the backbone; empty: none."""
    tile: int = 0
    """As in ``ProposeRequest``."""


@dataclass(frozen=True, slots=True)
class RefineRequest:
    """Turn boxes into masks."""

    image: Image
    path: Path
    boxes: tuple[BoxXYWH, ...]
    refiner: str = "grabcut"


@dataclass(frozen=True, slots=True)
class Answer:
    """A model's answer about an image, and the version of its file."""

    result: object
    version: Version | None
    """None where the file became another while it was looked at."""


def with_version(work: Work, path: Path, image: Image) -> Work:
    """``Answer`` with what ``work`` returns.

    Args:
        work: what looks at the file.
        path: the file.
        image: as it is known: its file is read for its content only where size or time are others.

    Raises:
        ImageUnreadable: the file is gone; and as ``work``.
    """
    before = versions.current(path, image.version)
    result = yield from work
    after = images.stat_version(path)
    same = (before.bytes, before.changed_ns) == (after.bytes, after.changed_ns)
    return Answer(result, before if same else None)


def propose(request: ProposeRequest, pool: ModelPool, cache: EmbeddingCache, teach: Teach | None = None) -> Work:
    """``Proposals`` for words and examples; ``Advice`` on the way where the model does not know a word.

    Args:
        request: what is asked.
        pool: gives the model.
        cache: of embeddings.
        teach: makes queries learn from ``request.judged``, as ``learning.Teacher.taught``; None: they don't.

    Raises:
        PromptError: nothing was asked, only negatives, or a box without area.
        ImageUnreadable: the image or an exemplar's image.
        ModelError: the detector can't be found, loaded or run.
    """
    check(request.prompts, request.exemplars, request.learned)
    yield from slow_model_warning.told(pool, request.detector)
    queries: Sequence[Query]
    detector, queries = yield from asked(request, pool, cache, 3)
    yield Progress(1, 3, Message("Looking at {path}", path=request.image.path))
    embedding = embed(detector, request.path, cache)
    if teach is not None:  # with the image's own embedding in the cache
        queries = teach(detector, queries, request.judged, request.exemplars, cache)
    yield Progress(2, 3, Message("Searching {path}", path=request.image.path))
    source, floor, nms_iou = source_of(detector), request.floor, request.nms_iou
    if request.tile:
        read = open_picture(request.path)
        what_in = (detector, queries, embedding, read, request.tile, cache, source)
        steps = tiling.detected(*what_in, floor=floor, nms_iou=nms_iou)
        found = yield from _in_tiles(steps, request.image)
    else:
        found = query_answers.found(detector, embedding, queries, source, floor=floor, nms_iou=nms_iou)
    if is_full([found]):
        yield Progress(2, 3, result=advice.crowding(request.image))
    return found


def segment(request: SegmentRequest, pool: ModelPool, cache: EmbeddingCache) -> Work:
    """``Proposals`` with masks; their categories are the segmenter's own labels.

    Raises:
        ImageUnreadable: the image.
        ModelError: the segmenter can't be found, loaded or run.
    """
    yield from slow_model_warning.told(pool, request.segmenter)
    yield Progress(0, 2, loading(pool, request.segmenter))
    segmenter = pool.segmenter(request.segmenter)
    yield Progress(1, 2, Message("Looking at {path}", path=request.image.path))
    picture = open_picture(request.path)
    embedding, seen = None, picture.whole()
    if seen.is_whole and request.detector and pool.share_backbone(request.detector, request.segmenter):
        embedding = embed(pool.detector(request.detector), request.path, cache, picture)
    found = regions(segmenter, seen, embedding)
    if request.tile:
        steps = tiling.regions(segmenter, picture, found, request.tile)
        found = yield from _in_tiles(steps, request.image)
    if is_full([found]):
        yield Progress(1, 2, result=advice.crowding(request.image))
    return found


def _in_tiles(steps: tiling.Found, image: Image) -> Generator[Progress, None, Proposals]:
    """The answer of a search in tiles, one of them a step."""
    number = 0
    while True:
        try:
            next(steps)
        except StopIteration as end:
            found: Proposals = end.value
            return found
        number += 1
        yield Progress(2, 3, Message("Looking at part {number} of {path}", number=number, path=image.path))


def regions(segmenter: Segmenter, seen: Excerpt, embedding: ImageEmbedding | None) -> Proposals:
    """Return what a segmenter says of what is seen of an image, in pixels of the image. Raises ModelError."""
    return signed(seen.proposals_out(surest(segmenter.segment(seen.rgb, embedding))))


def is_full(found: Sequence[Proposals]) -> bool:
    """Return whether a model may have found more than is kept of one image."""
    return any(len(part) >= MOST for part in found)


def refine(request: RefineRequest, pool: ModelPool) -> Work:
    """A tuple of one full-size ``Rle`` per box.

    Raises:
        ImageUnreadable: the image.
        ModelError: the refiner can't be found, loaded or run.
    """
    total = len(request.boxes)
    yield from slow_model_warning.told(pool, request.refiner)
    yield Progress(0, total, loading(pool, request.refiner))
    refiner = pool.refiner(request.refiner)
    picture = open_picture(request.path)
    found: list[Rle] = []
    for done, box in enumerate(request.boxes):
        yield Progress(done, total, Message("Outlining object {done} of {total}", done=done + 1, total=total))
        found += refined(refiner, picture, [box])
    return tuple(found)


def refined(refiner: Refiner, picture: Picture, boxes: Sequence[BoxXYWH]) -> list[Rle]:
    """One full-size mask per box; on an image that is seen in parts each is cut from what is around its box.

    Raises:
        ImageUnreadable: the file can't be read any more.
    """
    if not picture.in_parts:
        return refiner.refine(picture.whole().rgb, boxes) if boxes else []
    found = []
    for box in boxes:
        seen = around(picture, box)
        found += [seen.mask_out(mask) for mask in refiner.refine(seen.rgb, [seen.box_in(box)])]
    return found


def embed_folder(
    items: Sequence[tuple[Image, Path]], detector_name: str, pool: ModelPool, cache: EmbeddingCache
) -> Work:
    """The number of images embedded anew; one image per step. Unreadable images are passed over.

    Raises:
        ModelError: the detector can't be found, loaded or run.
    """
    yield Progress(0, len(items), loading(pool, detector_name))
    detector = pool.detector(detector_name)
    fresh = 0
    for done, (image, path) in enumerate(items, start=1):
        message: str = Message("Prepared {path}", path=image.path)
        try:
            if key_of(detector, path) not in cache:
                embed(detector, path, cache)
                fresh += 1
        except ImageUnreadable as error:
            message = error.message
        yield Progress(done, len(items), message)
    return fresh


def source_of(detector: Detector) -> Source:
    """Return who made a detector's proposals."""
    return ModelId.of(detector.name).source


def signed(found: Proposals) -> Proposals:
    """``found`` with the model's name and revision apart, as every label records them."""
    model = ModelId.of(found.source.model)
    revision = model.revision or found.source.revision
    return replace(found, source=replace(found.source, model=model.name, revision=revision))
