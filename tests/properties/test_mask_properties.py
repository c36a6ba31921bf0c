"""Masks: whatever the pixels, run lengths, crops and rings say the same of them."""

import numpy as np
from drawn import MASKS, SIZES, rings
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from swin_annotator.core import masks
from swin_annotator.core import rings as ring_rules
from swin_annotator.core.masks import crop
from swin_annotator.core.types import Rle


@given(MASKS)
def test_run_lengths_are_the_pixels_again(mask: np.ndarray) -> None:
    rle = masks.encode(mask)
    assert (masks.decode(rle) == mask).all()
    assert masks.area(rle) == mask.sum()
    lengths = masks.lengths_of(rle)
    assert lengths.sum() == mask.size
    assert lengths[1::2].sum() == mask.sum()
    rows, columns = np.nonzero(mask)
    box = (columns.min(), rows.min(), np.ptp(columns) + 1, np.ptp(rows) + 1) if len(rows) else (0, 0, 0, 0)
    assert masks.bbox(rle) == tuple(map(float, box))


@given(MASKS)
def test_a_crop_put_back_is_the_mask(mask: np.ndarray) -> None:
    rle = masks.encode(mask)
    part = crop.crop(rle)
    assert crop.place(part, mask.shape) == rle
    assert part.pixels.sum() == mask.sum()
    assert part.pixels.size == 0 or (part.pixels.any(axis=0)[[0, -1]].all() and part.pixels.any(axis=1)[[0, -1]].all())


@given(MASKS, st.integers(-14, 14), st.integers(-14, 14))
def test_a_moved_crop_is_the_moved_pixels(mask: np.ndarray, dx: int, dy: int) -> None:
    height, width = mask.shape
    wanted = np.zeros_like(mask)
    for row, column in zip(*np.nonzero(mask), strict=True):
        if 0 <= row + dy < height and 0 <= column + dx < width:
            wanted[row + dy, column + dx] = True
    assert crop.place(crop.crop(masks.encode(mask)), mask.shape, dx, dy) == masks.encode(wanted)


@given(MASKS, st.integers(0, 9), st.integers(0, 9), st.integers(0, 9), st.integers(0, 9))
def test_pixels_at_a_place_are_those_of_the_full_mask(
    mask: np.ndarray, left: int, top: int, right: int, low: int
) -> None:
    full = np.pad(mask, ((top, low), (left, right)))
    assert masks.encode_at(mask, left, top, full.shape) == masks.encode(full)


@given(st.data())
def test_two_masks_are_joined_compared_and_cut(data: st.DataObject) -> None:
    size = data.draw(st.tuples(st.integers(1, 9), st.integers(1, 9)))
    a, b = data.draw(arrays(bool, size)), data.draw(arrays(bool, size))
    one, other = masks.encode(a), masks.encode(b)
    assert masks.union([one, other]) == masks.encode(a | b)
    either = (a | b).sum()
    assert masks.iou(one, other) == (0 if not either else (a & b).sum() / either)
    left = crop.without(crop.crop(one), crop.crop(other))
    assert crop.place(left, size) == masks.encode(a & ~b)


@given(st.binary(max_size=24).map(lambda raw: bytes(48 + byte % 64 for byte in raw)) | st.binary(max_size=24))
def test_damaged_run_lengths_are_told_and_sound_ones_are_read(counts: bytes) -> None:
    found = masks.unpacked(counts)
    if found is not None and 0 < found.sum() < 10_000:
        rle = Rle((int(found.sum()), 1), counts)
        assert masks.area(rle) == found[1::2].sum()


@given(MASKS)
def test_rings_drawn_again_give_the_same_pixels(mask: np.ndarray) -> None:
    found, has_holes = masks.to_polygons(mask)
    again = masks.decode(masks.from_polygons(found, mask.shape))
    assert not (mask & ~again).any()
    assert has_holes or (again == mask).all()
    assert all(len(ring) >= 6 for ring in found)


@given(MASKS)
def test_outlines_enclose_the_pixels(mask: np.ndarray) -> None:
    found = crop.outlines(crop.crop(masks.encode(mask)))
    signed = [np.dot(r[:, 0], np.roll(r[:, 1], -1)) - np.dot(r[:, 1], np.roll(r[:, 0], -1)) for r in found]
    assert abs(sum(signed)) / 2 == mask.sum()


@given(rings(), SIZES)
def test_a_ring_cut_to_the_image_lies_inside_and_covers_the_same_pixels(
    ring: tuple[float, ...], size: tuple[int, int]
) -> None:
    cut = ring_rules.cut_to_image(ring, size)
    if cut is None:
        return
    assert ring_rules.leaves_by(cut, size) <= 0
    assert len(cut) >= 6
    assert masks.area(masks.from_polygons([cut], size)) <= size[0] * size[1]


@given(st.lists(rings(), min_size=1, max_size=3), SIZES)
def test_areas_of_many_are_those_of_each(many: list[tuple[float, ...]], size: tuple[int, int]) -> None:
    assert masks.areas(many, size) == [masks.area(masks.from_polygons([ring], size)) for ring in many]


@given(MASKS, st.lists(st.tuples(st.floats(-3, 15), st.floats(-3, 15)), min_size=1, max_size=3), st.floats(0.5, 5))
def test_painting_only_adds_and_erasing_only_takes(
    mask: np.ndarray, stroke: list[tuple[float, float]], radius: float
) -> None:
    before = mask.copy()
    assert (masks.paint(mask, stroke, radius, value=True) >= mask).all()
    assert (masks.paint(mask, stroke, radius, value=False) <= mask).all()
    assert (mask == before).all()
