"""A profile of labelled boxes, the way that a review without training gets one: an example of each class, corrected.

It is what a trained head has to beat (``core.detector_head``) on images that neither saw.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from swin_annotator.core import geometry, learned_query, lessons
from swin_annotator.core.detector_head import Labelled
from swin_annotator.core.embedding import ImageEmbedding
from swin_annotator.core.queries import Query
from swin_annotator.core.types import BoxXYWH

Encode = Callable[[ImageEmbedding, BoxXYWH, str], Query]
"""The query for "more like this box" of a class."""


def fit(images: Sequence[Labelled], names: Sequence[str], encode: Encode) -> list[Query]:
    """One query for each class that has an object, in the order of ``names``.

    The example is the object of median size; all objects teach it then, as accepted ones do in a review, and those of
    other classes as rejected ones.

    Args:
        images: what is learnt from.
        names: of the classes.
        encode: of the model whose embeddings these are.
    """
    queries: list[Query] = []
    for number, name in enumerate(names):
        own = [
            (float(geometry.area_xyxy(box[None])[0]), i, box)
            for i, one in enumerate(images)
            for box in one.boxes_xyxy[one.classes == number]
        ]
        if not own:
            continue
        _, where, box = sorted(own, key=lambda entry: entry[:2])[len(own) // 2]
        start = encode(images[where].embedding, geometry.xywh_from_xyxy(box), name)
        told = [
            lessons.of_image(
                one.embedding,
                one.boxes_xyxy[one.classes == number],
                one.boxes_xyxy[one.classes != number],
                group=i,
            )
            for i, one in enumerate(images)
        ]
        queries += learned_query.learn([start], lessons.joined(told)).queries
    return queries
