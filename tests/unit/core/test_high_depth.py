from pathlib import Path

import cv2
import numpy as np
import pytest
import tifffile
from PIL import Image as Pillow

from swin_annotator.core import images, png
from swin_annotator.errors import ImageUnreadable

_GREY = np.tile(np.linspace(0, 4095, 320), (240, 1)).astype(np.uint16)
"""What a 12-bit camera writes into 16 bits."""
_RGB = np.dstack([_GREY, _GREY[:, ::-1], _GREY // 2])


def _png(path: Path, rgb: np.ndarray) -> Path:
    order = [2, 1, 0, 3][: rgb.shape[2]]
    assert cv2.imwrite(str(path), rgb[..., order])
    return path


def _tiff(path: Path, values: np.ndarray, **options: object) -> Path:
    tifffile.imwrite(path, values, **options)
    return path


def _written(folder: Path, kind: str) -> Path:
    match kind:
        case "png" | "lzw":  # OpenCV packs TIFFs in a way that tifffile alone does not read
            return _png(folder / ("a.png" if kind == "png" else "a.tif"), _RGB)
        case "png with opacity":
            return _png(folder / "a.png", np.dstack([_RGB, np.full_like(_GREY, 65535)]))
        case "tiff":
            return _tiff(folder / "a.tif", _RGB, photometric="rgb")
        case "packed tiff":
            return _tiff(folder / "a.tif", _RGB, photometric="rgb", compression="deflate", predictor=True)
        case "tiff in planes":
            return _tiff(folder / "a.tif", np.moveaxis(_RGB, -1, 0), photometric="rgb", planarconfig="separate")
        case "tiles":
            return _tiff(folder / "a.tif", _RGB, photometric="rgb", tile=(64, 64))
        case "float":
            return _tiff(folder / "a.tif", (_RGB / 4095).astype(np.float32), photometric="rgb")
        case "double":
            return _tiff(folder / "a.tif", _RGB / 4095, photometric="rgb")
        case "32-bit":
            return _tiff(folder / "a.tif", _RGB.astype(np.uint32) * 16, photometric="rgb")
        case _:
            bands = np.dstack([_RGB, _GREY, _GREY])
            return _tiff(folder / "a.tif", bands, photometric="minisblack", planarconfig="contig")


@pytest.mark.parametrize(
    ("kind", "says"),
    [
        ("png", "16-bit"),
        ("png with opacity", "16-bit"),
        ("tiff", "16-bit"),
        ("packed tiff", "16-bit"),
        ("tiff in planes", "16-bit"),
        ("tiles", "16-bit"),
        ("lzw", "16-bit"),
        ("float", "float"),
        ("double", "float"),
        ("32-bit", "32-bit"),
        ("five bands", "16-bit"),
    ],
)
def test_colours_of_many_bits_are_stretched_and_said(tmp_path: Path, kind: str, says: str) -> None:
    path = _written(tmp_path, kind)
    shown = images.read(path)
    expected = np.clip(_RGB / 4095 * 255, 0, 255)
    assert np.abs(shown.rgb.astype(float) - expected).max() <= 4
    assert says in shown.notes[-1]
    assert any("3 of 5 bands" in note for note in shown.notes) == (kind == "five bands")
    assert images.read_size(path) == (240, 320)
    assert images.thumbnail(path, 32).shape == (24, 32, 3)
    assert shown.content == images.content_hash(path)


def test_eight_bits_in_five_bands_stay_as_they_are(tmp_path: Path) -> None:
    values = np.random.default_rng(0).integers(0, 99, (20, 30, 5), np.uint8)
    path = _tiff(tmp_path / "a.tif", values, photometric="minisblack", planarconfig="contig")
    shown = images.read(path)
    assert np.array_equal(shown.rgb, values[..., :3])
    assert shown.notes == ("the first 3 of 5 bands shown",)


def test_what_is_transparent_is_white_and_does_not_count(tmp_path: Path) -> None:
    opacity = np.full_like(_GREY, 65535)
    opacity[:, :40] = 0
    values = np.dstack([_RGB, opacity])
    values[:, :40, :3] = 65535
    shown = images.read(_png(tmp_path / "a.png", values))
    assert (shown.rgb[:, :40] == 255).all()
    assert shown.rgb[:, 40:].max() == 255
    assert np.abs(shown.rgb[:, 300, 0].astype(float) - 240).max() <= 6, "the white border must not set the contrast"
    assert shown.notes[-1] == "transparent parts shown white"


@pytest.mark.parametrize("orientation", range(1, 9))
def test_deep_colours_come_back_upright(tmp_path: Path, orientation: int) -> None:
    plain = _tiff(tmp_path / "plain.tif", _RGB, photometric="rgb")
    turned = _tiff(tmp_path / "turned.tif", _RGB, photometric="rgb", extratags=[(274, 3, 1, orientation, True)])
    as_stored = Pillow.fromarray(images.read_rgb(plain))
    as_stored.getexif()[0x0112] = orientation
    as_stored.save(tmp_path / "eight.png", exif=as_stored.getexif())
    assert np.array_equal(images.read_rgb(turned), images.read_rgb(tmp_path / "eight.png"))
    assert images.read_size(turned) == images.read_rgb(turned).shape[:2]


@pytest.mark.parametrize("damage", ["cut", "flipped"])
def test_a_damaged_file_is_never_half_shown(tmp_path: Path, damage: str) -> None:
    data = bytearray(_png(tmp_path / "a.png", _RGB).read_bytes())
    if damage == "cut":
        del data[len(data) // 2 :]
    else:
        data[len(data) // 2] ^= 1
    (tmp_path / "a.png").write_bytes(data)
    with pytest.raises(ImageUnreadable, match="cut short" if damage == "cut" else "damaged"):
        images.read(tmp_path / "a.png")


def test_the_header_of_a_png(tmp_path: Path) -> None:
    with _png(tmp_path / "a.png", _RGB).open("rb") as file:
        assert png.header(file) == png.Header((240, 320), 16, 3)
    (tmp_path / "b.png").write_bytes(b"no image")
    with (tmp_path / "b.png").open("rb") as file:
        assert png.header(file) is None
