"""A folder of images -> proposals per image, one step per image, so that a prompt can come between."""

from __future__ import annotations

import hashlib
import json
import logging
from collections import deque
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from pathlib import Path

from swin_annotator.core import images as files
from swin_annotator.core import versions
from swin_annotator.core.decode import FLOOR
from swin_annotator.core.embedding import ImageEmbedding
from swin_annotator.core.geometry import xywh_from_xyxy
from swin_annotator.core.lessons import Judged
from swin_annotator.core.pictures import Picture, open_picture
from swin_annotator.core.proposals import Proposals, with_masks
from swin_annotator.core.queries import ExemplarPrompt, Query, Template, TextPrompt
from swin_annotator.core.types import Image, Version
from swin_annotator.engine import propose, query_answers, slow_model_warning, tiling
from swin_annotator.engine.jobs import Progress, Work
from swin_annotator.engine.learning import Teacher
from swin_annotator.engine.pool import ModelPool
from swin_annotator.errors import AnnotatorError
from swin_annotator.messages import Message
from swin_annotator.models.base import Detector, Refiner, Segmenter
from swin_annotator.store.embeddings import EmbeddingCache

log = logging.getLogger(__name__)
Looked = tuple[tuple[int, int], tuple[Proposals, ...]]
"""An image's (height, width), and what was found on it."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """Questions that are asked of every image."""

    prompts: tuple[TextPrompt, ...] = ()
    exemplars: tuple[ExemplarPrompt, ...] = ()
    exemplar_paths: Mapping[int, Path] = field(default_factory=dict)
    detector: str = "swin-mini"
    segmenter: str = ""
    """Also propose regions with this model; empty: don't."""
    refiner: str = ""
    """Give every found box a mask with this model; empty: don't."""
    template: Template = Template.BARE
    floor: float = FLOOR
    """Keep scores >= this."""
    thresholds: Mapping[str, float] = field(default_factory=dict)
    """Category to a floor of its own."""
    nms_iou: float = propose.NMS_IOU
    tile: int = 0
    """Side in pixels of the tiles that are searched beside the whole image, or ``tiles.HALF``; 0: none."""
    judged: tuple[Judged, ...] = ()
    """Verdicts on objects of these categories, to be learnt from."""
    learned: tuple[Query, ...] = ()
    """Queries of a profile, asked in place of the words of their categories."""

    @property
    def detects(self) -> bool:
        """True if words or examples are asked."""
        return bool(self.prompts or self.exemplars or self.learned)

    @property
    def categories(self) -> tuple[str, ...]:
        """The categories that are asked about by word or example, in the order given."""
        wanted = [p.category for p in self.prompts] + [e.category for e in self.exemplars if not e.negative]
        wanted += [query.category for query in self.learned if not query.negative]
        return tuple(dict.fromkeys(wanted))


@dataclass(frozen=True, slots=True)
class ImageResult:
    """Result of one image: one ``Proposals`` per model, the segmenter's last, or the error."""

    image: Image
    """With its size and the version of the file that was looked at."""
    found: tuple[Proposals, ...] = ()
    error: AnnotatorError | None = None

    @property
    def count(self) -> int:
        """Proposals in all."""
        return sum(len(part) for part in self.found)

    @property
    def is_full(self) -> bool:
        """True if a model may have found more than is kept of one image."""
        return propose.is_full(self.found)


@dataclass(frozen=True, slots=True)
class Summary:
    """Result of a run."""

    images: int
    """Worked on without an error."""
    proposals: int
    failed: tuple[ImageResult, ...] = ()


class RunTally:
    """Count of a run's results as they come.

    Args:
        total: images of the run.
    """

    def __init__(self, total: int) -> None:
        self._total = total
        self.done = 0
        """Images so far."""
        self._proposals = 0
        self._failed: list[ImageResult] = []

    def counted(self, result: ImageResult) -> Progress:
        """Count a result; its ``Progress``."""
        self.done += 1
        self._proposals += result.count
        if result.error is not None:
            self._failed.append(result)
        return Progress(self.done, self._total, message_of(result), result)

    def summary(self) -> Summary:
        """Everything that was counted."""
        return Summary(self.done - len(self._failed), self._proposals, tuple(self._failed))


def run_key(recipe: Recipe, pool: ModelPool) -> str:
    """Equal for runs that would say the same about the same image: models, revisions, prompts and settings.

    Images of examples count by their bytes, wherever they lie.

    Raises:
        UnknownModel: a model of the recipe.
        ImageUnreadable: an exemplar's image.
    """
    names = ((recipe.detector if recipe.detects else ""), recipe.segmenter, recipe.refiner)
    models = [(spec.name, spec.revision) for spec in map(pool.spec, filter(None, names))]
    exemplars = [
        (e.category, e.content or _content(recipe.exemplar_paths.get(e.image_id)), e.bbox_xywh, e.negative)
        for e in recipe.exemplars
    ]
    settings = (recipe.template, recipe.floor, sorted(recipe.thresholds.items()), recipe.nms_iou, recipe.tile)
    prompts = [(p.category, p.phrases) for p in recipe.prompts]
    learnt = [(j.category, j.content, j.accepted, j.rejected, *([j.others] if j.others else [])) for j in recipe.judged]
    ready = [
        (q.category, q.negative, q.gain, q.bias, q.slope, q.lift, q.vector.tobytes().hex()) for q in recipe.learned
    ]
    # Runs from before either was known keep their keys.
    text = json.dumps([models, prompts, exemplars, settings, *([learnt, ready] if learnt or ready else [])])
    return hashlib.sha256(text.encode()).hexdigest()[:32]


def prelabel(
    images: Sequence[Image], folder: Path, recipe: Recipe, pool: ModelPool, cache: EmbeddingCache, *, workers: int = 1
) -> Work:
    """Yields ``Progress`` with one ``ImageResult`` per image, in order; returns a ``Summary``.

    A failing image is a result with an error and stops nothing. The caller writes; nothing is kept here.

    Args:
        images: what to work on.
        folder: their folder.
        recipe: what is asked.
        pool: gives the models.
        cache: of embeddings; used in this thread only.
        workers: threads that read image files ahead.

    Raises:
        PromptError: nothing was asked, or a prompt that can't be.
        ImageUnreadable: an exemplar's image.
        ModelError: a model can't be found or loaded.
    """
    labeller = Prelabeller(recipe, pool, cache)
    for step in labeller.prepare():
        yield replace(step, done=0, total=len(images))
    tally = RunTally(len(images))
    for image, pixels in _read_ahead(((image, folder / image.path) for image in images), labeller, workers):
        result = yield from _one(labeller, image, folder / image.path, pixels, Progress(tally.done, len(images)))
        yield tally.counted(result)
    return tally.summary()


def message_of(result: ImageResult) -> str:
    """Say what there is to say of an image when it is done."""
    if result.error:
        return result.error.message
    path, n = result.image.path, result.count
    return propose.crowded(path) if result.is_full else Message("{path}: {n} found", path=path, n=n)


class Prelabeller:
    """Answers a recipe image after image; models and queries are made once, by ``prepare``."""

    def __init__(self, recipe: Recipe, pool: ModelPool, cache: EmbeddingCache) -> None:
        self._recipe, self._pool, self._cache = recipe, pool, cache
        self.queries: list[Query] = []
        """Queries that words, examples and answers became; there after ``prepare``."""
        self._detector: Detector | None = None
        self._segmenter: Segmenter | None = None
        self._refiner: Refiner | None = None
        self._shared = False

    def prepare(self) -> Generator[Progress, None, None]:
        """Loads the models and turns words and examples into queries. Raises as ``prelabel``."""
        recipe, pool = self._recipe, self._pool
        if recipe.detects or not recipe.segmenter:
            propose.check(recipe.prompts, recipe.exemplars, recipe.learned)
            yield from slow_model_warning.told(pool, recipe.detector)
            self._detector, self.queries = yield from propose.asked(recipe, pool, self._cache, 0)
            teacher = Teacher()
            self.queries = teacher.taught(self._detector, self.queries, recipe.judged, recipe.exemplars, self._cache)
        if recipe.segmenter:
            yield from slow_model_warning.told(pool, recipe.segmenter)
            yield Progress(0, 0, propose.loading(pool, recipe.segmenter))
            self._segmenter = pool.segmenter(recipe.segmenter)
            self._shared = self._detector is not None and pool.share_backbone(recipe.detector, recipe.segmenter)
        if recipe.refiner:
            yield from slow_model_warning.told(pool, recipe.refiner)
            yield Progress(0, 0, propose.loading(pool, recipe.refiner))
            self._refiner = pool.refiner(recipe.refiner)

    def needs_pixels(self, path: Path) -> bool:
        """Return whether the answer can't come from a cached embedding alone. Raises ImageUnreadable."""
        if self._detector is None or self._segmenter or self._refiner or self._recipe.tile:
            return True
        return propose.key_of(self._detector, path) not in self._cache

    def __call__(self, path: Path, read: Picture | None = None) -> Looked:
        """As ``look``, in one go."""
        steps = self.look(path, read)
        while True:
            try:
                next(steps)
            except StopIteration as end:
                found: Looked = end.value
                return found

    def look(self, path: Path, read: Picture | None = None) -> Generator[None, None, Looked]:
        """The image's (height, width) and what was found, one ``Proposals`` per model; yields between tiles.

        Raises:
            ImageUnreadable: the file.
            ModelError: a model failed on it.
        """
        if read is None and self.needs_pixels(path):
            read = open_picture(path)
        parts = []
        embedding = None
        if self._detector is not None:
            embedding = propose.embed(self._detector, path, self._cache, read)
            parts.append((yield from self._detected(self._detector, embedding, read)))
        if self._segmenter is not None and read is not None:
            seen = read.whole()
            shared = embedding if self._shared and seen.is_whole else None
            found = propose.regions(self._segmenter, seen, shared)
            if self._recipe.tile:
                found = yield from tiling.regions(self._segmenter, read, found, self._recipe.tile)
            parts.append(found)
        size_hw = embedding.size_hw if read is None and embedding is not None else _size(read)
        return size_hw, tuple(self._above_floor(part) for part in parts)

    def _detected(self, detector: Detector, whole: ImageEmbedding, read: Picture | None) -> tiling.Found:
        recipe, source = self._recipe, propose.source_of(detector)
        floor = min([recipe.floor, *recipe.thresholds.values()])
        if recipe.tile and read is not None:
            found = yield from tiling.detected(
                detector,
                self.queries,
                whole,
                read,
                recipe.tile,
                self._cache,
                source,
                floor=floor,
                nms_iou=recipe.nms_iou,
            )
        else:
            found = query_answers.found(detector, whole, self.queries, source, floor=floor, nms_iou=recipe.nms_iou)
        if self._refiner is not None and read is not None:
            boxes = [xywh_from_xyxy(box) for box in found.boxes_xyxy]
            found = with_masks(found, propose.refined(self._refiner, read, boxes))
        return found

    def _above_floor(self, part: Proposals) -> Proposals:
        recipe = self._recipe
        floors = [recipe.thresholds.get(name, recipe.floor) for name in part.categories]
        return part.take([i for i, least in enumerate(floors) if part.scores[i] >= least])


def look_at(labeller: Prelabeller, image: Image, path: Path, pixels: Picture | Exception | None = None) -> ImageResult:
    """Look at one image in one go; an error is a result.

    Args:
        labeller: prepared.
        image: which.
        path: its file.
        pixels: what was read of it, or why it could not be; None: nothing was tried.
    """
    steps = _one(labeller, image, path, pixels, Progress(0, 0))
    while True:
        try:
            next(steps)
        except StopIteration as end:
            found: ImageResult = end.value
            return found


def _one(
    labeller: Prelabeller, image: Image, path: Path, pixels: Picture | Exception | None, before: Progress
) -> Generator[Progress, None, ImageResult]:
    try:
        if isinstance(pixels, Exception):
            raise pixels
        # Before the answer: what is written meanwhile shows as another version by the next look.
        version = pixels.version if pixels is not None else _version(path, image)
        steps = labeller.look(path, pixels)
        while (answer := _stepped(steps)) is None:
            yield before
        size_hw, found = answer
    except AnnotatorError as error:
        return ImageResult(image, error=error)
    except Exception as error:  # a bug on one image must not cost the other thousands
        log.exception("Prelabelling %s failed", image.path)
        return ImageResult(
            image,
            error=AnnotatorError(
                Message("{path} could not be worked on: {error}", path=image.path, error=error),
                hint=Message("See the log file."),
            ),
        )
    return ImageResult(replace(image, size_hw=size_hw, error="", version=version), found)


def _version(path: Path, image: Image) -> Version:
    """The version of a file whose pixels are not needed, with its content: what is asked later goes by that."""
    version = versions.current(path, image.version)
    return version if version.content else replace(version, content=files.content_hash(path))


def _stepped(steps: Generator[None, None, Looked]) -> Looked | None:
    """The answer where this step gave it."""
    try:
        next(steps)
    except StopIteration as end:
        found: Looked = end.value
        return found
    return None


def _read_ahead(
    items: Iterable[tuple[Image, Path]], labeller: Prelabeller, workers: int
) -> Iterator[tuple[Image, Picture | Exception | None]]:
    """Pixels, None where they are not needed, or the error; in order, at most ``workers`` + 1 images in RAM."""
    waiting: deque[tuple[Image, Future[Picture] | Exception | None]] = deque()
    left = iter(items)
    with ThreadPoolExecutor(max(1, workers), thread_name_prefix="read") as readers:
        try:
            while True:
                while len(waiting) <= workers and (item := next(left, None)) is not None:
                    waiting.append((item[0], _begin(item[1], labeller, readers)))
                if not waiting:
                    return
                image, begun = waiting.popleft()
                yield image, _pixels(begun) if isinstance(begun, Future) else begun
        finally:
            readers.shutdown(cancel_futures=True)


def _begin(path: Path, labeller: Prelabeller, readers: ThreadPoolExecutor) -> Future[Picture] | Exception | None:
    try:
        return readers.submit(open_picture, path) if labeller.needs_pixels(path) else None
    except Exception as error:  # ``_one`` tells what was expected from what was not
        return error


def _pixels(reading: Future[Picture]) -> Picture | Exception:
    try:
        return reading.result()
    except Exception as error:  # as above
        return error


def _content(path: Path | None) -> str:
    return "" if path is None else files.content_hash(path)


def _size(read: Picture | None) -> tuple[int, int]:
    assert read is not None  # pixels or an embedding: one of them was asked for
    return read.size_hw
