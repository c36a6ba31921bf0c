"""Proposals from an embedded image and queries, whichever kind of detector made them."""

from __future__ import annotations

from collections.abc import Sequence

from swin_annotator.core.decode import NMS_IOU, decode
from swin_annotator.core.embedding import ImageEmbedding
from swin_annotator.core.model_id import ModelId
from swin_annotator.core.proposals import Proposals
from swin_annotator.core.queries import Query
from swin_annotator.core.types import Source
from swin_annotator.errors import ModelError
from swin_annotator.messages import Message
from swin_annotator.models.base import Detector, Outlines, ReadsTogether


def joined(
    detector: Detector, embedding: ImageEmbedding, queries: Sequence[Query]
) -> tuple[ImageEmbedding, Sequence[Query]]:
    """Return an embedding and queries that can be decoded; a run of the network where it reads both together.

    Raises:
        ModelError: the network failed.
    """
    if isinstance(detector, ReadsTogether):
        return detector.answer(embedding, queries)
    return embedding, queries


def found(
    detector: Detector,
    embedding: ImageEmbedding,
    queries: Sequence[Query],
    source: Source,
    *,
    floor: float,
    nms_iou: float = NMS_IOU,
    outlines: bool = True,
) -> Proposals:
    """Return what queries find on an embedded image; arguments as of ``core.decode.decode``.

    With ``outlines`` what a detector finds has masks, where it draws them.

    Raises:
        EmbeddingMismatch: a query comes from another model or revision.
        ModelError: the network failed.
    """
    ready, asked = joined(detector, embedding, queries)
    answer = decode(ready, asked, source, floor=floor, nms_iou=nms_iou)
    return detector.outlined(ready, answer) if outlines and isinstance(detector, Outlines) else answer


def check_keeps(detector: Detector) -> None:
    """Raise ModelError where nothing can be found in what is kept of an image, as an index and heads need it."""
    if isinstance(detector, ReadsTogether):
        raise ModelError(
            Message(
                "{model} reads words and image together: it can't search what is kept of images.",
                model=ModelId.of(detector.name).name,
            ),
            hint=Message("Choose another detector, such as swin-mini or OWLv2, or ask this one on every image."),
        )
