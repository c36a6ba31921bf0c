"""Scaling strip by strip gives the very bytes that Pillow gives at once."""

import numpy as np
import pytest
from PIL import Image

from swin_annotator.models import scaling


@pytest.mark.parametrize("size", [(100, 90), (517, 90), (900, 1200), (100, 731), (3, 2)])
@pytest.mark.parametrize("filter_", list(Image.Resampling))
def test_the_bytes_are_those_of_pillow(
    monkeypatch: pytest.MonkeyPatch, filter_: Image.Resampling, size: tuple[int, int]
) -> None:
    rgb = np.random.default_rng(0).integers(0, 255, (731, 517, 3), np.uint8)
    monkeypatch.setattr(scaling, "STRIP_BYTES", 50 * rgb[:1].nbytes)
    assert np.array_equal(scaling.scaled(rgb, size, filter_), np.asarray(Image.fromarray(rgb).resize(size, filter_)))


def test_pillow_never_holds_all_of_a_large_image(monkeypatch: pytest.MonkeyPatch) -> None:
    rgb = np.zeros((400, 100, 3), np.uint8)
    monkeypatch.setattr(scaling, "STRIP_BYTES", 50 * rgb[:1].nbytes)
    handed: list[int] = []
    original = Image.fromarray
    monkeypatch.setattr(Image, "fromarray", lambda pixels: handed.append(pixels.nbytes) or original(pixels))
    assert scaling.scaled(rgb, (10, 10), Image.Resampling.BILINEAR).shape == (10, 10, 3)
    assert max(handed) < rgb.nbytes / 2
