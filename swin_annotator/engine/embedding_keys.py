"""Under which key an image's embedding is kept."""

from __future__ import annotations

from pathlib import Path

from swin_annotator.core import images
from swin_annotator.core.embedding import EmbeddingKey
from swin_annotator.core.model_id import ModelId
from swin_annotator.models.base import Detector


def key_of(detector: Detector, path: Path) -> EmbeddingKey:
    """The cache key of a file under a detector. Raises ImageUnreadable."""
    return key_for(detector, images.content_hash(path))


def key_for(detector: Detector, content: str) -> EmbeddingKey:
    """The cache key of an image with this ``content_hash`` under a detector."""
    model = ModelId.of(detector.name)
    return EmbeddingKey(content, model.name, model.revision, detector.preprocessing, detector.dtype)
