"""Halves as singles."""

from typing import Any

import numpy as np
import pytest

from swin_annotator.core import decode, halves
from swin_annotator.core.embedding import ImageEmbedding
from swin_annotator.core.halves import singles


def test_every_finite_half_stays_what_it_is() -> None:
    every = np.arange(1 << 16, dtype=np.uint16).view(np.float16)
    finite = every[np.isfinite(every)]
    wide = singles(finite)
    assert wide.dtype == np.float32
    assert np.array_equal(wide, finite.astype(np.float32))
    assert np.array_equal(np.signbit(wide), np.signbit(finite))


def test_rows_that_do_not_lie_together_are_read_as_well() -> None:
    rows = np.linspace(-1, 1, 60, dtype=np.float16).reshape(6, 10)
    assert np.array_equal(singles(rows[::2, 1:7]), rows[::2, 1:7].astype(np.float32))


def test_singles_are_not_copied() -> None:
    rows = np.ones((2, 3), np.float32)
    assert singles(rows) is rows


def test_an_example_of_a_model_that_knows_its_gain_has_one_vector_widened(monkeypatch: pytest.MonkeyPatch) -> None:
    vectors = np.eye(8, dtype=np.float16)
    boxes = np.array([(10 * i, 0, 10 * i + 9, 9) for i in range(8)], np.float32)
    ones = np.ones(8, np.float32)
    embedding = ImageEmbedding("m", (10, 80), vectors, boxes, ones, ones, ones)
    widened: list[int] = []

    def noted(numbers: np.ndarray) -> Any:
        widened.append(numbers.size)
        return singles(numbers)

    monkeypatch.setattr(halves, "singles", noted)
    query = decode.exemplar_query(embedding, (20, 0, 29, 9), "thing", gain=20.0, bias=0.8)
    assert query.vector.argmax() == 2
    assert widened == [8]
