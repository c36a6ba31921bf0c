"""Halves as singles."""

import numpy as np

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
