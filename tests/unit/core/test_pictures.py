"""Huge images are looked at in parts, others as they are."""

from pathlib import Path

import numpy as np
import pytest
import tifffile

from swin_annotator.core import crops, images, pictures, tiled
from swin_annotator.core.images import ReadImage
from swin_annotator.core.pictures import LargePicture
from swin_annotator.errors import ImageUnreadable


@pytest.fixture
def rgb() -> np.ndarray:
    y, x = np.mgrid[:300, :400]
    return np.stack([x // 2, y // 2, x * 0 + 60], -1).astype(np.uint8)


@pytest.fixture
def large(tmp_path: Path, rgb: np.ndarray, monkeypatch: pytest.MonkeyPatch) -> LargePicture:
    monkeypatch.setattr(tiled, "TILED_FROM", 10_000)
    tifffile.imwrite(tmp_path / "a.tif", rgb, tile=(64, 64), photometric="rgb", compression="zlib")
    monkeypatch.setattr(images, "read_file", lambda *a: pytest.fail("read as a whole"))
    opened = pictures.open_picture(tmp_path / "a.tif")
    assert isinstance(opened, LargePicture)
    return opened


def test_its_size_is_known_from_the_header(large: LargePicture) -> None:
    assert images.read_size(large.path) == large.size_hw == (300, 400)
    assert large.content == images.content_hash(large.path)


@pytest.mark.parametrize("region", [(0, 0, 400, 300), (10, 20, 30, 40), (60, 60, 70, 140), (399, 299, 400, 300)])
def test_a_part_holds_the_pixels_of_the_file(
    large: LargePicture, rgb: np.ndarray, region: tuple[int, int, int, int]
) -> None:
    part = large.part(region)
    left, top, right, bottom = region
    assert (part.rgb == rgb[top:bottom, left:right]).all()
    assert not part.is_reduced


def test_a_part_is_made_smaller_where_asked(large: LargePicture, rgb: np.ndarray) -> None:
    part = large.part((100, 50, 300, 250), 50)
    assert part.rgb.shape == (50, 50, 3)
    assert (part.across, part.down) == (4, 4)
    assert np.abs(part.rgb.astype(int) - rgb[52:252:4, 102:302:4]).max() <= 3


def test_an_object_is_seen_with_what_is_around_it(large: LargePicture, rgb: np.ndarray) -> None:
    assert pictures.around(large, (100, 100, 80, 20)).region == (60, 60, 220, 160)
    assert pictures.around(large, (390, 290, 30, 30)).region == (358, 258, 400, 300)
    assert pictures.around(ReadImage(rgb), (100, 100, 80, 20)).is_whole


def test_crops_are_those_of_the_image_in_memory(large: LargePicture, rgb: np.ndarray) -> None:
    box = (100.0, 100.0, 120.0, 90.0)
    far, near = crops.cut(large, box, 64), crops.cut(ReadImage(rgb), box, 64)
    assert far.box_xywh == pytest.approx(near.box_xywh, abs=0.5)
    assert np.abs(far.rgb.astype(int) - near.rgb).max() <= 4


def test_a_file_that_became_another_is_an_error(large: LargePicture) -> None:
    tifffile.imwrite(large.path, np.zeros((200, 200, 3), np.uint8), tile=(64, 64), photometric="rgb")
    with pytest.raises(ImageUnreadable, match=r"a\.tif was changed"):
        large.whole()
    large.path.unlink()
    with pytest.raises(ImageUnreadable, match="gone"):
        large.whole()


def test_others_are_read(tmp_path: Path, rgb: np.ndarray) -> None:
    tifffile.imwrite(tmp_path / "b.tif", rgb, photometric="rgb")
    opened = pictures.open_picture(tmp_path / "b.tif")
    assert isinstance(opened, ReadImage)
    assert opened.whole().is_whole
    assert (opened.part((5, 6, 7, 9)).rgb == rgb[6:9, 5:7]).all()


def test_a_giant_in_memory_is_seen_as_one_on_the_disk(rgb: np.ndarray, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(images, "SEEN_WHOLE_BYTES", rgb.nbytes - 1)
    monkeypatch.setattr(images, "MOST_SIDE", 100)
    giant = ReadImage(rgb)
    assert giant.in_parts
    whole = giant.whole()
    assert (whole.rgb.shape, whole.size_hw, whole.across) == ((75, 100, 3), (300, 400), 4)
    assert pictures.around(giant, (100, 100, 80, 20)).region == (60, 60, 220, 160)
    assert np.shares_memory(giant.part((10, 20, 30, 40)).rgb, rgb)
    assert not ReadImage(rgb[:100]).in_parts
