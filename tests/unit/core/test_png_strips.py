"""Large PNG files in strips: the same pixels as Pillow's, without its copy of them."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
import tifffile
from PIL import Image as Pillow

from swin_annotator.core import high_depth, images, pillow_rgb, png_strips
from swin_annotator.errors import ImageUnreadable

SIZE = (90, 70)
"""Width and height."""


@pytest.fixture(autouse=True)
def small_counts_as_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(png_strips, "LARGE_PIXELS", 1000)
    monkeypatch.setattr(png_strips, "STRIP_BYTES", 2000)
    monkeypatch.setattr(png_strips, "PIECE", 512)


def picture(mode: str) -> Pillow.Image:
    """Something with slopes and edges, so that all kinds of rows occur."""
    rng = np.random.default_rng(1)
    ramp = np.add.outer(np.arange(SIZE[1]) * 3, np.arange(SIZE[0]) * 2) % 256
    bands = [(ramp + k * 40 + rng.integers(0, 3, ramp.shape)) % 256 for k in range(4)]
    image = Pillow.fromarray(np.stack(bands, -1).astype(np.uint8), "RGBA")
    return image.convert("RGB").quantize(60) if mode == "P" else image.convert(mode)


def filtered(rgb: np.ndarray, kinds: Sequence[int]) -> bytes:
    """A PNG of RGB pixels whose rows take turns in the given filters (PNG, 9.2)."""
    height, width = rgb.shape[:2]
    flat = rgb.reshape(height, -1).astype(int)
    left = np.pad(flat, ((0, 0), (3, 0)))[:, :-3]
    above = np.pad(flat, ((1, 0), (0, 0)))[:-1]
    corner = np.pad(flat, ((1, 0), (3, 0)))[:-1, :-3]
    guess = left + above - corner
    near = [np.abs(guess - one) for one in (left, above, corner)]
    paeth = np.where((near[0] <= near[1]) & (near[0] <= near[2]), left, np.where(near[1] <= near[2], above, corner))
    said = [0 * flat, left, above, (left + above) // 2, paeth]
    rows = b""
    for y in range(height):
        kind = kinds[y % len(kinds)]
        rows += bytes([kind]) + ((flat[y] - said[kind][y]) % 256).astype(np.uint8).tobytes()

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


@pytest.mark.parametrize("mode", ["L", "LA", "P", "RGB", "RGBA"])
def test_pixels_are_those_of_pillow(tmp_path: Path, mode: str) -> None:
    path = tmp_path / "a.png"
    picture(mode).save(path)
    notes: list[str] = []
    with Pillow.open(path) as image:
        expected = pillow_rgb.decode(image, notes)
    with path.open("rb") as file:
        assert png_strips.can(file)
        assert len(list(png_strips.strips(file))) > 2
    found = images.read(path)
    assert np.array_equal(found.rgb, expected)
    assert list(found.notes) == notes
    assert images.read_size(path) == SIZE[::-1]
    small = images.thumbnail(path, 30)
    assert small.shape == (23, 30, 3)
    whole = np.asarray(Pillow.fromarray(expected).resize((30, 23), Pillow.Resampling.BOX)).astype(int)
    assert np.abs(small - whole)[3:-3, 3:-3].mean() < 25


@pytest.mark.parametrize("kinds", [(0,), (1,), (2,), (3,), (4,), (0, 4, 2, 3, 1)])
def test_rows_may_say_how_they_differ_from_the_one_above(tmp_path: Path, kinds: Sequence[int]) -> None:
    rgb = np.asarray(picture("RGB"))
    (tmp_path / "a.png").write_bytes(filtered(rgb, kinds))
    assert np.array_equal(images.read_rgb(tmp_path / "a.png"), rgb)


@pytest.mark.parametrize("mode", ["L", "P", "RGB"])
def test_what_is_transparent_is_white(tmp_path: Path, mode: str) -> None:
    image = picture(mode)
    clear = 3 if mode == "P" else image.getpixel((5, 5))
    image.save(tmp_path / "a.png", transparency=clear)
    found = images.read(tmp_path / "a.png")
    with Pillow.open(tmp_path / "a.png") as whole:
        expected = pillow_rgb.decode(whole, notes := [])
    assert np.array_equal(found.rgb, expected)
    assert list(found.notes) == notes


def test_it_is_turned_as_its_notes_say(tmp_path: Path) -> None:
    exif = Pillow.Exif()
    exif[0x0112] = 6
    picture("RGBA").save(tmp_path / "a.png", exif=exif)
    rgb = images.read_rgb(tmp_path / "a.png")
    assert rgb.shape == (*SIZE, 3)
    with Pillow.open(tmp_path / "a.png") as whole:
        assert np.array_equal(rgb, pillow_rgb.decode(whole, []))
    assert images.read_size(tmp_path / "a.png") == SIZE
    assert images.thumbnail(tmp_path / "a.png", 30).shape == (30, 23, 3)


def test_what_is_interlaced_or_of_fewer_bits_is_left_to_pillow(tmp_path: Path) -> None:
    picture("RGB").quantize(4).save(tmp_path / "few.png", bits=2)
    with (tmp_path / "few.png").open("rb") as file:
        assert not png_strips.can(file)
    assert images.read_rgb(tmp_path / "few.png").shape == (70, 90, 3)


@pytest.mark.parametrize("damage", ["short", "bits"])
def test_a_damaged_one_is_said(tmp_path: Path, damage: str) -> None:
    written = io.BytesIO()
    picture("RGB").save(written, "PNG")
    data = bytearray(written.getvalue())
    if damage == "short":
        data = data[: len(data) // 2]
    else:
        data[len(data) // 2] ^= 0xFF
    (tmp_path / "a.png").write_bytes(data)
    with pytest.raises(ImageUnreadable, match="cut short" if damage == "short" else "damaged"):
        images.read(tmp_path / "a.png")


def test_more_pixels_fit_into_the_same_memory(tmp_path: Path) -> None:
    header = struct.pack(">IIBBBBB", 19_000, 19_000, 8, 6, 0, 0, 0)
    chunk = struct.pack(">I", 13) + b"IHDR" + header + struct.pack(">I", zlib.crc32(b"IHDR" + header))
    path = tmp_path / "a.png"
    path.write_bytes(
        b"\x89PNG\r\n\x1a\n" + chunk + struct.pack(">I", 0) + b"IDAT" + struct.pack(">I", zlib.crc32(b"IDAT"))
    )
    assert images.read_size(path) == (19_000, 19_000)  # as RGBA at once it would take 2.8 GB


@pytest.mark.parametrize("opaque", [True, False])
@pytest.mark.parametrize("compression", [None, "zlib"])
def test_a_large_tiff_with_opacity_comes_in_strips_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, compression: str | None, *, opaque: bool
) -> None:
    monkeypatch.setattr(high_depth, "LARGE_PIXELS", 1000)
    pixels = np.array(picture("RGBA"))
    if opaque:
        pixels[..., 3] = 255
    path = tmp_path / "a.tif"
    tifffile.imwrite(
        path, pixels, photometric="rgb", extrasamples=["unassalpha"], compression=compression, rowsperstrip=16
    )
    found = images.read(path)
    with Pillow.open(path) as image:
        expected = pillow_rgb.decode(image, notes := [])
    assert np.abs(found.rgb.astype(int) - expected).max() <= 1  # Pillow rounds otherwise
    assert list(found.notes) == notes
    with path.open("rb") as file:
        image, known = images.recognised(file)
        assert images.checked_cost(file, image, known, path) == 90 * 70 * 3 + high_depth.SAMPLE_BYTES
