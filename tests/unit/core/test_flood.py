"""Filling regions of like colour."""

import numpy as np

from swin_annotator.core import flood


def picture() -> np.ndarray:
    rgb = np.full((60, 80, 3), 200, np.uint8)
    rgb[10:30, 20:50] = (90, 40, 40)
    rgb[20, 30] = 255  # a speck
    rgb[12:28, 40:48] = (100, 45, 45)
    return rgb


def test_the_region_ends_where_the_colour_does() -> None:
    exact = flood.region(picture(), 22, 12, 0)
    assert (exact.left, exact.top) == (20, 10)
    assert exact.pixels.shape == (20, 30)
    assert exact.pixels.sum() == 600 - 16 * 8  # the speck is filled, the other shade is not
    assert flood.region(picture(), 22, 12, 12).pixels.sum() == 600
    assert flood.region(picture(), 22, 12, 255).pixels.sum() == 60 * 80


def test_the_tolerance_is_measured_from_the_first_pixel() -> None:
    ramp = np.repeat(np.arange(100, dtype=np.uint8)[None, :, None], 10, axis=0).repeat(3, axis=2)
    found = flood.region(ramp, 50, 5, 10)
    assert (found.left, found.pixels.shape) == (40, (10, 21))


def test_outside_there_is_nothing() -> None:
    assert flood.region(picture(), -1, 5, 10).pixels.size == 0
    assert flood.region(picture(), 80, 5, 10).pixels.size == 0


def test_the_picture_is_left_alone_and_far_pixels_are_not_reached() -> None:
    rgb = np.full((40, 5000, 3), 7, np.uint8)
    rgb.setflags(write=False)
    found = flood.region(rgb, 10, 5, 3)
    assert found.pixels.shape == (40, 10 + flood.REACH)
    assert (rgb == 7).all()


def test_pinholes_are_filled_and_holes_are_not() -> None:
    rgb = np.full((40, 60, 3), 50, np.uint8)
    for place in ((5, 5), (slice(10, 12), slice(10, 12)), (20, slice(20, 24)), (30, 0), (0, slice(30, 33))):
        rgb[place] = 255
    rgb[30, 30], rgb[31, 31] = 255, 255
    rgb[10:13, 40:43] = 255
    found = flood.region(rgb, 55, 35, 3).pixels
    missing = {(int(y), int(x)) for y, x in zip(*np.nonzero(~found), strict=True)}
    edge = {(30, 0), (0, 30), (0, 31), (0, 32)}
    assert missing == edge | {(y, x) for y in range(10, 13) for x in range(40, 43)}
