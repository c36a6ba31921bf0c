"""What hypothesis draws: pixels, rings, boxes, names and sets of labels."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays

from swin_annotator.core import geometry, masks
from swin_annotator.core.dataset import Dataset
from swin_annotator.core.types import Annotation, Category, Image, Source

MASKS = arrays(bool, array_shapes(min_dims=2, max_dims=2, min_side=1, max_side=12))
"""bool (h, w)"""
NAMES = st.text(st.characters(exclude_categories=("C", "Z")), min_size=1, max_size=8)
"""One word of any script."""
SIZES = st.tuples(st.integers(1, 60), st.integers(1, 60))
"""(height, width)"""
PLACES = st.floats(-50, 150, allow_nan=False, width=32)


@st.composite
def boxes_xyxy(draw: st.DrawFn, most: int = 8) -> np.ndarray:
    """(n, 4) float32 corner boxes, some empty."""
    numbers = draw(st.lists(st.tuples(*[st.integers(0, 40)] * 4), max_size=most))
    rows = [(min(a, c), min(b, d), max(a, c), max(b, d)) for a, b, c, d in numbers]
    return np.array(rows, np.float32).reshape(-1, 4)


@st.composite
def rings(draw: st.DrawFn, most: int = 7) -> tuple[float, ...]:
    """A flat x, y ring of at least three places, perhaps crossing itself and outside of any image."""
    return tuple(v for place in draw(st.lists(st.tuples(PLACES, PLACES), min_size=3, max_size=most)) for v in place)


def _side(draw: st.DrawFn, length: int) -> tuple[float, float]:
    """Beginning and length of a side on an image's side, in quarters of a pixel."""
    start = draw(st.integers(0, 4 * length - 4))
    return start / 4, draw(st.integers(4, 4 * length - start)) / 4


@st.composite
def objects(draw: st.DrawFn, key: int, image: Image, categories: tuple[Category, ...]) -> Annotation:
    """A box, an outline or a mask on an image, with what labels may carry beside."""
    height, width = image.size_hw or (1, 1)
    (x, w), (y, h) = _side(draw, width), _side(draw, height)
    row = Annotation(key, image.id, draw(st.sampled_from(categories)).id, (x, y, w, h), source=Source("import"))
    row = replace(row, score=draw(st.none() | st.integers(0, 1000).map(lambda n: n / 1000)))
    row = replace(row, attributes=draw(st.just({}) | st.just({"occluded": True})))
    kind = draw(st.sampled_from(("box", "ring", "mask")))
    if kind == "ring":
        ring = (x, y, x + w, y, x + w, y + h, x, y + h) if draw(st.booleans()) else (x, y, x + w, y, x, y + h)
        return replace(row, polygons=(ring,), bbox_xywh=geometry.polygons_bbox([ring]))
    if kind == "mask":
        pixels = draw(arrays(bool, (height, width), elements=st.booleans(), fill=st.just(False)))
        pixels[int(y), int(x)] = True
        mask = masks.encode(pixels)
        return replace(row, mask=mask, bbox_xywh=masks.bbox(mask))
    return row


@st.composite
def datasets(draw: st.DrawFn) -> Dataset:
    """One or two images with some objects of some categories; ids from 1."""
    names = draw(st.lists(NAMES, min_size=1, max_size=3, unique_by=lambda name: name.casefold()))
    categories = tuple(Category(i, name) for i, name in enumerate(names, start=1))
    sizes = draw(st.lists(SIZES.map(lambda hw: (hw[0] % 20 + 4, hw[1] % 20 + 4)), min_size=1, max_size=2))
    images = tuple(Image(i, f"{i}.png", size) for i, size in enumerate(sizes, start=1))
    rows: list[Annotation] = []
    for image in images:
        for _ in range(draw(st.integers(0, 3))):
            rows.append(draw(objects(len(rows) + 1, image, categories)))
    return Dataset(images, categories, tuple(rows))
