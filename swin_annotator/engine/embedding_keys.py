"""Keys under which embeddings of images are kept, and the one place where one is made."""

from __future__ import annotations

from pathlib import Path

from swin_annotator.core import images
from swin_annotator.core.embedding import EmbeddingKey, ImageEmbedding
from swin_annotator.core.model_id import ModelId
from swin_annotator.core.pictures import Picture, open_picture
from swin_annotator.models.base import Detector, Rgb
from swin_annotator.store.embeddings import EmbeddingCache


def key_of(detector: Detector, path: Path) -> EmbeddingKey:
    """The cache key of a file under a detector. Raises ImageUnreadable."""
    return key_for(detector, images.content_hash(path))


def key_for(detector: Detector, content: str) -> EmbeddingKey:
    """The cache key of an image with this ``content_hash`` under a detector."""
    model = ModelId.of(detector.name)
    return EmbeddingKey(content, model.name, model.revision, detector.preprocessing, detector.dtype)


def computed(detector: Detector, key: EmbeddingKey, rgb: Rgb, cache: EmbeddingCache) -> ImageEmbedding:
    """The embedding of an image that ``cache`` lacks: from another computer where one is asked, else made here.

    Raises:
        ModelOutOfMemory: the backbone did not fit.
    """
    found = cache.remote(key, rgb) if cache.remote is not None else None
    return detector.embed(rgb) if found is None else found


def embed(detector: Detector, path: Path, cache: EmbeddingCache, read: Picture | None = None) -> ImageEmbedding:
    """The image's embedding from the cache, else from one run of the backbone.

    Args:
        detector: whose embedding.
        path: the file.
        cache: filled on the way.
        read: the image, if the caller has opened it.

    Raises:
        ImageUnreadable: the file.
        ModelOutOfMemory: the backbone did not fit.
    """
    key = key_of(detector, path) if read is None else key_for(detector, read.content)
    held = cache.get(key)
    if held is None:
        if read is None:
            read = open_picture(path)
            key = key_for(detector, read.content)  # the file may have been replaced since it was looked up
        seen = read.whole()
        held = seen.embedding_out(computed(detector, key, seen.rgb, cache))
        cache.put(key, held)
    return held
