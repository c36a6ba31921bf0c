"""Tiled TIFFs are read tile by tile, with the pixels that a reader of whole files gives."""

import re
from pathlib import Path

import numpy as np
import pytest
import tifffile

from swin_annotator.core import images, tiled
from swin_annotator.errors import ImageUnreadable


def pixels(height: int, width: int) -> np.ndarray:
    y, x = np.mgrid[:height, :width]
    return np.stack([x % 256, y % 256, (x // 7 + y // 5) % 256], -1).astype(np.uint8)


def write(path: Path, image: np.ndarray, **more: object) -> Path:
    given = {"tile": (64, 64), "photometric": "rgb" if image.ndim == 3 else "minisblack", "compression": "zlib"}
    tifffile.imwrite(path, image, **(given | more))
    return path


@pytest.mark.parametrize("channels", ["grey", "rgb", "rgba"])
@pytest.mark.parametrize("compression", [None, "zlib"])
def test_tiles_hold_the_pixels_of_the_whole(tmp_path: Path, channels: str, compression: str | None) -> None:
    image = pixels(150, 200)
    written = {"grey": image[..., 0], "rgb": image, "rgba": np.dstack([image, np.full((150, 200), 255, np.uint8)])}
    path = write(tmp_path / "a.tif", written[channels], compression=compression)
    opened = tiled.open_tiled(path, least=0)
    assert opened is not None
    assert opened.size_hw == (150, 200)
    [level] = opened.levels
    assert level.grid_hw == (3, 4)
    found = np.vstack([np.hstack([opened.tile(0, r, c) for c in range(4)]) for r in range(3)])
    assert (found == images.read_rgb(path)).all()
    opened.close()


def test_smaller_copies_in_the_file_are_levels(tmp_path: Path) -> None:
    image = pixels(512, 768)
    with tifffile.TiffWriter(tmp_path / "a.tif") as out:
        out.write(image, subifds=1, tile=(64, 64), photometric="rgb")
        out.write(image[::2, ::2], subfiletype=1, tile=(64, 64), photometric="rgb")
    opened = tiled.open_tiled(tmp_path / "a.tif", least=0)
    assert opened is not None
    assert [level.factor for level in opened.levels] == [1.0, 2.0]
    assert (opened.tile(1, 1, 2) == image[::2, ::2][64:128, 128:192]).all()
    opened.close()


def test_the_overview_gets_finer_until_it_is_the_image_made_small(tmp_path: Path) -> None:
    y, x = np.mgrid[:640, :960]
    image = np.stack([x / 960 * 255, y / 640 * 255, x * 0 + 80], -1).astype(np.uint8)
    opened = tiled.open_tiled(write(tmp_path / "a.tif", image), least=0)
    assert opened is not None
    wanted = image[4::8, 4::8].astype(int)
    errors = [np.abs(np.array(picture, int) - wanted).mean() for picture in opened.overview(120)]
    assert errors[-1] < 2
    assert errors[0] > errors[len(errors) // 2] > errors[-1]
    opened.close()


@pytest.mark.parametrize("kind", ["small", "strips", "deep", "turned", "no tiff", "jpeg name"])
def test_others_are_read_as_a_whole(tmp_path: Path, kind: str) -> None:
    path, least, image = tmp_path / "a.tif", 0, pixels(100, 100)
    match kind:
        case "small":
            write(path, image)
            least = 10_001
        case "strips":
            tifffile.imwrite(path, image, photometric="rgb")
        case "deep":
            write(path, image.astype(np.uint16))
        case "turned":
            write(path, image, extratags=[(274, 3, 1, 6, True)])
        case "no tiff":
            path.write_bytes(b"II*\0 something else")
        case _:
            path = write(tmp_path / "a.jpg", image)
    assert tiled.open_tiled(path, least=least) is None


def test_a_damaged_tile_is_an_error_of_that_tile(tmp_path: Path) -> None:
    path = write(tmp_path / "a.tif", pixels(128, 128))
    with tifffile.TiffFile(path) as file:
        offset = file.pages[0].dataoffsets[3]
    data = bytearray(path.read_bytes())
    data[offset : offset + 40] = bytes(40)
    path.write_bytes(data)
    opened = tiled.open_tiled(path, least=0)
    assert opened is not None
    opened.tile(0, 0, 1)
    with pytest.raises(ImageUnreadable, match=r"part of a\.tif"):
        opened.tile(0, 1, 1)
    opened.close()


def test_a_damaged_first_tile_does_not_hide_the_rest(tmp_path: Path) -> None:
    path = write(tmp_path / "a.tif", pixels(128, 128))
    with tifffile.TiffFile(path) as file:
        offset = file.pages[0].dataoffsets[0]
    data = bytearray(path.read_bytes())
    data[offset : offset + 40] = bytes(40)
    path.write_bytes(data)
    opened = tiled.open_tiled(path, least=0)
    assert opened is not None
    assert opened.tile(0, 1, 1).shape == (64, 64, 3)
    with pytest.raises(ImageUnreadable):
        opened.tile(0, 0, 0)
    opened.close()


@pytest.mark.parametrize(("kind", "says"), [("strips", "as a tiled TIFF"), ("deep", r"swin-annotator\[tiff\]")])
def test_a_giant_that_must_be_read_as_a_whole_is_refused_with_a_way_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str, says: str
) -> None:
    monkeypatch.setattr(images, "MOST_PIXELS", 10_000)
    monkeypatch.setattr(tiled, "TILED_FROM", 10_000)
    path = tmp_path / "a.tif"
    image = pixels(128, 128)
    if kind == "strips":
        tifffile.imwrite(path, image, photometric="rgb")
    else:
        tifffile.imwrite(path, image.astype(np.uint16), photometric="rgb", tile=(64, 64))
    for reader in (images.read, images.read_size):
        with pytest.raises(ImageUnreadable, match="128×128 pixels") as raised:
            reader(path)
        assert re.search(says, raised.value.hint)
