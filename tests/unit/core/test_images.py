import io
import json
import os
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image as Pillow

from swin_annotator.core import high_depth, images
from swin_annotator.errors import ImageUnreadable


def gradient(height: int = 24, width: int = 40) -> np.ndarray:
    rows, columns = np.mgrid[0:height, 0:width]
    return np.stack([rows * 10, columns * 6, rows + columns], axis=-1).astype(np.uint8)


def save(path: Path, pixels: np.ndarray, **options: object) -> Path:
    Pillow.fromarray(pixels).save(path, **options)
    return path


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("suffix", [".jpg", ".png", ".webp", ".tif"])
def test_every_orientation_comes_back_upright(tmp_path: Path, orientation: int, suffix: str) -> None:
    upright = np.kron(np.array([[0, 60, 120], [180, 240, 30]], np.uint8), np.ones((16, 16), np.uint8))
    turn_back = {
        1: lambda a: a,
        2: np.fliplr,
        3: lambda a: np.rot90(a, 2),
        4: np.flipud,
        5: np.transpose,
        6: lambda a: np.rot90(a, 1),
        7: lambda a: np.rot90(a.T, 2),
        8: lambda a: np.rot90(a, -1),
    }[orientation]
    exif = Pillow.Exif()
    exif[0x0112] = orientation
    stored = np.repeat(np.ascontiguousarray(turn_back(upright))[..., None], 3, axis=2)
    path = save(tmp_path / f"turned{suffix}", stored, exif=exif, **({"quality": 100} if suffix != ".tif" else {}))
    rgb = images.read_rgb(path)
    assert rgb.shape == (32, 48, 3)
    assert images.read_size(path) == (32, 48)
    centres = rgb[8::16, 8::16, 0].astype(int)
    assert np.abs(centres - upright[8::16, 8::16]).max() <= 12
    small = images.thumbnail(path, 24)
    assert small.shape == (16, 24, 3)
    assert np.abs(small[4::8, 4::8, 0].astype(int) - upright[8::16, 8::16]).max() <= 30


def test_the_size_of_a_png_is_told_without_its_pixels(tmp_path: Path) -> None:
    path = save(tmp_path / "a.png", np.random.default_rng(1).integers(0, 255, (32, 48, 3), np.uint8))
    path.write_bytes(path.read_bytes()[:200])
    assert images.read_size(path) == (32, 48)


def test_colours_are_rgb_not_bgr(tmp_path: Path) -> None:
    red = np.zeros((16, 16, 3), np.uint8)
    red[..., 0] = 250
    for suffix in (".jpg", ".png"):
        rgb = images.read_rgb(save(tmp_path / f"red{suffix}", red))
        assert rgb[8, 8, 0] > 240
        assert rgb[8, 8, 2] < 10


def test_fast_jpeg_equals_pillow_within_rounding(tmp_path: Path) -> None:
    path = save(tmp_path / "photo.jpg", gradient(120, 200), quality=92)
    with Pillow.open(path) as image:
        reference = np.asarray(image.convert("RGB"))
    assert np.abs(images.read_rgb(path).astype(int) - reference).max() <= 3


def test_16_bit_is_stretched_and_said(tmp_path: Path) -> None:
    dim = (np.arange(64 * 64, dtype=np.uint16).reshape(64, 64) % 900) + 2000
    path = tmp_path / "dim.png"
    assert cv2.imwrite(str(path), dim)
    shown = images.read(path)
    assert shown.rgb.min() == 0
    assert shown.rgb.max() == 255
    assert shown.rgb[0, 500 % 64, 0] == shown.rgb[0, 500 % 64, 2]
    assert any("16-bit" in note for note in shown.notes)


def test_large_deep_images_are_stretched_in_parts_like_small_ones(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    values = (np.arange(90 * 110, dtype=np.uint32).reshape(90, 110) * 6).astype(np.uint16)
    Pillow.fromarray(values).save(tmp_path / "deep.tif")
    whole = images.read_rgb(tmp_path / "deep.tif")
    monkeypatch.setattr(high_depth, "SAMPLE", 1000)
    monkeypatch.setattr(high_depth, "ROWS", 7)
    parts = images.read_rgb(tmp_path / "deep.tif")
    assert np.abs(whole.astype(int) - parts).max() <= 1
    assert parts.shape == (90, 110, 3)
    assert (parts[..., 0] == parts[..., 2]).all()


def test_a_flat_16_bit_image_does_not_divide_by_zero(tmp_path: Path) -> None:
    path = tmp_path / "flat.png"
    assert cv2.imwrite(str(path), np.full((8, 8), 7, np.uint16))
    assert images.read_rgb(path).shape == (8, 8, 3)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "CMYK"])
def test_every_mode_becomes_rgb(tmp_path: Path, mode: str) -> None:
    path = tmp_path / ("image.jpg" if mode == "CMYK" else "image.png")
    Pillow.fromarray(gradient()).convert(mode).save(path)
    rgb = images.read_rgb(path)
    assert rgb.dtype == np.uint8
    assert rgb.shape == (24, 40, 3)
    assert rgb.flags.c_contiguous


def test_transparency_is_laid_on_white_and_said(tmp_path: Path) -> None:
    pixels = np.zeros((8, 8, 4), np.uint8)
    pixels[:, 4:] = (10, 20, 30, 255)
    shown = images.read(save(tmp_path / "cut-out.png", pixels))
    assert tuple(shown.rgb[0, 0]) == (255, 255, 255)
    assert tuple(shown.rgb[0, 7]) == (10, 20, 30)
    assert shown.notes == ("transparent parts shown white",)


def test_first_frame_of_several(tmp_path: Path) -> None:
    frames = [Pillow.new("RGB", (10, 6), colour) for colour in ("red", "blue", "green")]
    frames[0].save(tmp_path / "pages.tif", save_all=True, append_images=frames[1:])
    shown = images.read(tmp_path / "pages.tif")
    assert shown.notes == ("frame 1 of 3",)
    assert tuple(shown.rgb[0, 0]) == (255, 0, 0)


def jpeg_bytes() -> bytes:
    buffer = io.BytesIO()
    Pillow.fromarray(np.random.default_rng(0).integers(0, 255, (64, 64, 3), np.uint8)).save(buffer, "JPEG")
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("empty.jpg", b"", "is empty"),
        ("words.png", b"not an image at all", "not an image"),
        ("half.jpg", jpeg_bytes()[:900], "cut short"),
    ],
)
def test_bad_files_say_what_is_wrong(tmp_path: Path, name: str, content: bytes, says: str) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(ImageUnreadable, match=says) as caught:
        images.read_rgb(tmp_path / name)
    assert name in caught.value.message
    assert caught.value.hint
    with pytest.raises(ImageUnreadable):
        images.thumbnail(tmp_path / name, 32)


def test_a_vanished_file_says_so(tmp_path: Path) -> None:
    for reader in (images.read_rgb, images.read_size, images.content_hash):
        with pytest.raises(ImageUnreadable, match="is gone"):
            reader(tmp_path / "was-here.jpg")


def test_a_lying_header_is_refused_before_memory_is_asked_for(tmp_path: Path) -> None:
    path = save(tmp_path / "huge.bmp", gradient())
    data = bytearray(path.read_bytes())
    data[18:26] = (60_000).to_bytes(4, "little") * 2
    path.write_bytes(bytes(data))
    for reader in (images.read_rgb, images.read_size):
        with pytest.raises(ImageUnreadable, match="60000×60000"):
            reader(path)


def test_a_huge_file_is_refused_by_its_header(tmp_path: Path) -> None:
    data = bytearray(save(tmp_path / "huge.bmp", gradient()).read_bytes())
    data[18:26] = (60_000).to_bytes(4, "little") * 2
    with (tmp_path / "huge.bmp").open("wb") as file:
        file.write(data)
        try:
            file.truncate(1 << 40)  # a terabyte of holes
        except OSError:
            pytest.skip("this file system has no such large files")
    for reader in (images.read_rgb, lambda path: images.thumbnail(path, 32)):
        with pytest.raises(ImageUnreadable, match="60000×60000"):
            reader(tmp_path / "huge.bmp")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes in folders here")
def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    writer = os.open(tmp_path / "pipe.jpg", os.O_RDWR)  # so that a wrong answer is an error and no endless wait
    os.write(writer, b"no image")
    try:
        for reader in (images.read_size, images.content_hash, images.read_rgb):
            with pytest.raises(ImageUnreadable, match="is not a file"):
                reader(tmp_path / "pipe.jpg")
    finally:
        os.close(writer)


def test_content_hash_names_the_bytes(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(b"one")
    (tmp_path / "b.jpg").write_bytes(b"one")
    (tmp_path / "c.jpg").write_bytes(b"two")
    a, b, c = (images.content_hash(tmp_path / f"{name}.jpg") for name in "abc")
    assert a == b != c
    assert len(a) == 32


def test_nasty_files_open_upright_or_say_why(shared_data: Path) -> None:
    folder = shared_data / "nasty_images"
    wrong = []
    for entry in json.loads((folder / "index.json").read_text(encoding="utf-8")):
        path = folder / entry["file"]
        try:
            rgb = images.read_rgb(path)
        except ImageUnreadable as error:
            if entry["expected"] == "open" or not error.hint:
                wrong.append((entry["file"], error.message))
            continue
        size = entry.get("display_size")
        upright = size is None or [rgb.shape[1], rgb.shape[0]] == size
        if entry["expected"] == "error" or not upright or images.read_size(path) != rgb.shape[:2]:
            wrong.append((entry["file"], str(rgb.shape)))
    assert wrong == []
