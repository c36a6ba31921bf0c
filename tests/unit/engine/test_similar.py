"""Vectors of objects from cached embeddings."""

import numpy as np
import pytest

from swin_annotator.core.annotation_summary import AnnotationSummary
from swin_annotator.core.embedding import ImageEmbedding
from swin_annotator.core.types import State
from swin_annotator.engine.similar import vectors_of


def embedding() -> ImageEmbedding:
    boxes = np.array([[0, 0, 10, 10], [20, 20, 40, 40], [100, 100, 101, 101]], np.float32)
    ones = np.ones(3, np.float32)
    return ImageEmbedding("fake", (200, 200), np.eye(3, dtype=np.float16), boxes, ones, ones)


def test_the_token_that_overlaps_best_speaks_for_the_object() -> None:
    summaries = [
        AnnotationSummary(5, 1, 1, (21, 21, 18, 18), State.PROPOSED, 0.5),
        AnnotationSummary(6, 1, 1, (0, 0, 8, 10), State.ACCEPTED),
        AnnotationSummary(7, 1, 1, (150, 150, 20, 20), State.ACCEPTED),
    ]
    found = vectors_of(embedding(), summaries)
    assert set(found) == {5, 6}
    assert found[5] == pytest.approx([0, 1, 0])
    assert found[6] == pytest.approx([1, 0, 0])
    assert vectors_of(embedding(), []) == {}
