"""Shapes put together, taken from each other and cut."""

import numpy as np
import pytest

from swin_annotator.core import masks, outlines
from swin_annotator.core.masks.parts import cut_pixels
from swin_annotator.core.outlines import Outline, of_ring

SIZE = (100, 120)
SQUARE = (10, 10, 50, 10, 50, 50, 10, 50)


def block(x: int, y: int, w: int, h: int) -> Outline:
    pixels = np.zeros(SIZE, bool)
    pixels[y : y + h, x : x + w] = True
    rle = masks.encode(pixels)
    return Outline(masks.bbox(rle), (), rle)


def pixels_of(outline: Outline | None) -> np.ndarray:
    assert outline is not None
    return masks.decode(outlines.rasterised(outline, SIZE))


def test_boxes_together_are_the_box_around_them() -> None:
    found = outlines.united([Outline((10, 10, 20, 20)), Outline((50, 5, 10, 10))], SIZE)
    assert found == Outline((10, 5, 50, 25))


def test_polygons_together_keep_their_corners() -> None:
    found = outlines.united([of_ring(SQUARE), Outline((40.5, 20, 30, 10))], SIZE)
    assert found.bbox_xywh == (10, 10, 60.5, 40)
    [ring] = found.polygons
    assert {(ring[i], ring[i + 1]) for i in range(0, len(ring), 2)} == {
        *((10, 10), (50, 10), (50, 20), (70.5, 20)),
        *((70.5, 30), (50, 30), (50, 50), (10, 50)),
    }


def test_polygons_apart_become_an_object_of_two_rings() -> None:
    found = outlines.united([of_ring(SQUARE), of_ring([v + 55 for v in SQUARE[:6]])], SIZE)
    assert len(found.polygons) == 2


def test_a_mask_makes_the_whole_a_mask() -> None:
    found = outlines.united([block(0, 0, 10, 10), Outline((5, 5, 10, 10))], SIZE)
    assert found.mask is not None
    assert outlines.area(found) == 175


@pytest.mark.parametrize("cutter", [Outline((20, 20, 10, 10)), block(20, 20, 10, 10)])
@pytest.mark.parametrize("base", [of_ring(SQUARE), Outline((10, 10, 40, 40)), block(10, 10, 40, 40)])
def test_a_hole_is_kept_as_pixels(base: Outline, cutter: Outline) -> None:
    found = outlines.without(base, [cutter], SIZE)
    assert found is not None
    assert found.mask is not None
    assert found.bbox_xywh == (10, 10, 40, 40)
    assert pixels_of(found).sum() == 1600 - 100
    assert not pixels_of(found)[20:30, 20:30].any()


def test_half_a_box_is_a_box_and_nothing_is_none() -> None:
    assert outlines.without(Outline((10, 10, 40, 40)), [Outline((0, 0, 30, 90))], SIZE) == Outline((30, 10, 20, 40))
    assert outlines.without(Outline((10, 10, 4, 4)), [Outline((0, 0, 30, 90))], SIZE) is None
    assert outlines.without(block(10, 10, 4, 4), [block(0, 0, 30, 90)], SIZE) is None


def test_a_ring_that_crosses_itself_has_the_area_of_its_turns() -> None:
    assert outlines.area(of_ring((0, 0, 10, 10, 10, 0, 0, 10))) == pytest.approx(50)


@pytest.mark.parametrize("base", [of_ring(SQUARE), Outline((10, 10, 40, 40)), block(10, 10, 40, 40)])
@pytest.mark.parametrize("line", [[(20, 0), (20, 90)], [(20, 20), (20, 30)], [(20, 5), (20, 30), (20, 60)]])
def test_a_line_cuts_in_two_whatever_the_shape(base: Outline, line: list[tuple[float, float]]) -> None:
    pieces = outlines.cut(base, line, SIZE)
    assert [piece.bbox_xywh for piece in pieces] == [(20, 10, 30, 40), (10, 10, 10, 40)] or base.mask is not None
    assert len(pieces) == 2
    assert sum(outlines.area(piece) for piece in pieces) == pytest.approx(1600)
    assert outlines.area(pieces[0]) == pytest.approx(1200, abs=41)
    assert not (pixels_of(pieces[0]) & pixels_of(pieces[1])).any()


@pytest.mark.parametrize("base", [of_ring(SQUARE), block(10, 10, 40, 40)])
def test_a_line_beside_the_shape_cuts_nothing(base: Outline) -> None:
    assert outlines.cut(base, [(60, 0), (60, 90)], SIZE) == [base]


def test_a_cut_box_stays_boxes_along_the_axes_and_turns_into_polygons_aslant() -> None:
    assert not any(piece.polygons for piece in outlines.cut(Outline((0, 0, 20, 20)), [(5, -1), (5, 30)], SIZE))
    assert all(piece.polygons for piece in outlines.cut(Outline((0, 0, 20, 20)), [(5, -1), (15, 30)], SIZE))


def test_parts_that_a_line_leaves_whole_stay_with_the_largest_piece() -> None:
    pixels = np.zeros(SIZE, bool)
    pixels[10:30, 10:30] = True
    pixels[60:80, 60:80] = True
    pieces = cut_pixels(pixels, [(15, 0), (15, 40)])
    assert len(pieces) == 2
    assert pieces[0][60:80, 60:80].all()
    assert (pieces[0] | pieces[1]).sum() == pixels.sum()
    two = Outline((10, 10, 70, 70), ((10, 10, 30, 10, 30, 30, 10, 30), (60, 60, 80, 60, 80, 80, 60, 80)))
    assert [len(piece.polygons) for piece in outlines.cut(two, [(15, 0), (15, 40)], SIZE)] == [2, 1]


def test_a_slanting_line_leaves_no_crumbs() -> None:
    yy, xx = np.mgrid[:100, :120]
    disc = (yy - 50) ** 2 + (xx - 60) ** 2 < 1600
    for end in range(0, 100, 7):
        pieces = cut_pixels(disc, [(0, end), (120, 100 - end)])
        assert len(pieces) == 2
        assert sum(int(piece.sum()) for piece in pieces) == int(disc.sum())
