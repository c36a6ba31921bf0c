"""Features of images and boxes, each computed once and kept beside the embeddings."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from swin_annotator.core import geometry, images
from swin_annotator.core.embedding import Array, EmbeddingKey, ImageEmbedding
from swin_annotator.core.model_id import ModelId
from swin_annotator.core.pictures import Picture, around, open_picture
from swin_annotator.core.types import BoxXYWH
from swin_annotator.engine.jobs import Progress
from swin_annotator.engine.pool import ModelPool
from swin_annotator.errors import ImageUnreadable
from swin_annotator.messages import Message
from swin_annotator.models.base import Describer, FeatureNamer, KnowsTags
from swin_annotator.store.embeddings import EmbeddingCache

Vector = NDArray[np.float32]
MOST_BOXES = 1024
"""Boxes of one image whose features are kept, the newest; boxes that were moved or deleted leave theirs behind."""
_WHOLE, _BOXES, _VECTORS = "whole", "boxes", "vectors"


@dataclass(frozen=True, slots=True)
class Thing:
    """A whole image, or a box on it, that is looked at."""

    path: Path
    bbox_xywh: BoxXYWH | None = None
    """In image pixels; None: the whole image."""


class FeatureExtractor:
    """Describes things through a cache. Belongs to the thread that runs jobs.

    The features of one image and its boxes are one entry of the embedding cache, under the content of the file, the
    model and its way of pooling: a renamed file keeps them, a changed one loses them.
    """

    def __init__(self, pool: ModelPool, cache: EmbeddingCache) -> None:
        self._pool, self._cache = pool, cache
        self._contents: dict[Path, tuple[tuple[int, int], str]] = {}

    def of(self, things: Iterable[Thing], model: str) -> Generator[Progress, None, dict[Thing, Vector]]:
        """Thing -> (d,) features; one image per step.

        Images that can't be read, and boxes that lie outside theirs, are passed over.

        Raises:
            ModelError: the model can't be found, loaded or run, or gives no features.
        """
        from swin_annotator.engine.propose import loading

        by_path: dict[Path, list[Thing]] = {}
        for thing in dict.fromkeys(things):
            by_path.setdefault(thing.path, []).append(thing)
        yield Progress(0, len(by_path), loading(self._pool, model))
        describer = self._pool.describer(model)
        found: dict[Thing, Vector] = {}
        for done, (path, wanted) in enumerate(by_path.items(), start=1):
            message: str = Message("Looked at {path}", path=path.name)
            try:
                found |= self._of_image(describer, path, wanted)
            except ImageUnreadable as error:
                message = error.message
            yield Progress(done, len(by_path), message)
        return found

    def own_tags(self, model: str) -> FeatureNamer | None:
        """Return what a user's own tags taught a model; None where nothing did. Raises as ``of``."""
        if not self._pool.spec(model).options.get("words"):
            return None  # known without loading it
        describer = self._pool.describer(model)
        return describer.own_tags if isinstance(describer, KnowsTags) else None

    def _of_image(self, describer: Describer, path: Path, wanted: Sequence[Thing]) -> dict[Thing, Vector]:
        key = _key(describer, self._content(path))
        entry = self._cache.get(key)
        held = _unpacked(entry.extras) if entry is not None else {}
        missing = [box for box in dict.fromkeys(_box(thing) for thing in wanted) if box not in held]
        if missing:
            picture = open_picture(path)
            key = _key(describer, picture.content)  # the file may have been replaced since it was looked up
            held |= _described(describer, picture, missing)
            self._cache.put(key, _packed(describer.name, picture.size_hw, held))
        return {thing: held[_box(thing)] for thing in wanted if _box(thing) in held}

    def _content(self, path: Path) -> str:
        """The hash of a file's bytes, read again only when its time or size changed."""
        try:
            stat = path.stat()
        except OSError:  # the reader has the sentence for it
            return images.content_hash(path)
        state = (stat.st_mtime_ns, stat.st_size)
        known = self._contents.get(path)
        if known is None or known[0] != state:
            known = self._contents[path] = (state, images.content_hash(path))
        return known[1]


def _box(thing: Thing) -> BoxXYWH | None:
    """The box as it is kept: float32 is all that a file of features holds."""
    if thing.bbox_xywh is None:
        return None
    x, y, w, h = (float(np.float32(value)) for value in thing.bbox_xywh)
    return (x, y, w, h)


def _described(
    describer: Describer, picture: Picture, missing: Sequence[BoxXYWH | None]
) -> dict[BoxXYWH | None, Vector]:
    found: dict[BoxXYWH | None, Vector] = {}
    if None in missing:
        found[None] = describer.features(picture.whole().rgb)[0]
    size_hw = picture.size_hw
    boxes = [box for box in missing if box is not None and geometry.clip_xywh(box, size_hw, least=1e-6) is not None]
    if boxes and not picture.in_parts:
        found |= dict(zip(boxes, describer.features(picture.whole().rgb, boxes), strict=True))
    elif boxes:  # each box from what is around it
        for box in boxes:
            seen = around(picture, box)
            found[box] = describer.features(seen.rgb, [seen.box_in(box)])[0]
    return found


def _packed(model: str, size_hw: tuple[int, int], held: Mapping[BoxXYWH | None, Vector]) -> ImageEmbedding:
    boxes = [box for box in held if box is not None][-MOST_BOXES:]
    extras: dict[str, Array] = {}
    if None in held:
        extras[_WHOLE] = held[None]
    if boxes:
        extras |= {_BOXES: np.array(boxes, np.float32), _VECTORS: np.stack([held[box] for box in boxes])}
    nothing = np.zeros(0, np.float32)
    return ImageEmbedding(
        model, size_hw, nothing[:, None], np.zeros((0, 4), np.float32), nothing, nothing, None, extras
    )


def _unpacked(extras: Mapping[str, Array]) -> dict[BoxXYWH | None, Vector]:
    held: dict[BoxXYWH | None, Vector] = {}
    if _WHOLE in extras:
        held[None] = extras[_WHOLE].astype(np.float32)
    if _BOXES in extras:
        vectors = extras[_VECTORS].astype(np.float32)
        for (x, y, w, h), vector in zip(extras[_BOXES].astype(np.float32).tolist(), vectors, strict=True):
            held[x, y, w, h] = vector
    return held


def _key(describer: Describer, content: str) -> EmbeddingKey:
    model = ModelId.of(describer.name)
    return EmbeddingKey(content, model.name, model.revision, f"features-{describer.pooling}", describer.dtype)
