"""Small files that stand for far more than they are: refused, or read within the size of their image."""

import io
import lzma
import struct
import subprocess
import sys
import zlib
from pathlib import Path

import numpy as np
import pytest
import tifffile
from PIL import Image as Pillow
from PIL import PpmImagePlugin

from swin_annotator.core import image_files, images, slow_decoders, tiff_codecs
from swin_annotator.errors import ImageUnreadable

_MEMORY = """
import sys
from pathlib import Path
from swin_annotator.core import images
from swin_annotator.errors import ImageUnreadable
def peak():
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) / 1024
images.open_tiled(Path(sys.argv[2]))
before = peak()
try:
    images.read_rgb(Path(sys.argv[1]))
except ImageUnreadable as error:
    print(error, file=sys.stderr)
print(peak() - before)
"""


def _mib(path: Path, tmp_path: Path) -> float:
    """MiB that reading a file takes, whatever comes of it."""
    warm = tmp_path / "warm.tif"
    tifffile.imwrite(warm, np.zeros((16, 16, 3), np.uint16), photometric="rgb", compression="zlib")
    done = subprocess.run([sys.executable, "-c", _MEMORY, str(path), str(warm)], capture_output=True, check=True)
    return float(done.stdout)


def _tiff(path: Path, packed: bytes, *, tile: int = 0) -> Path:
    """A TIFF of 10 x 10 pixels of 3 x 16 bits in one strip or tile of deflate."""
    place, size = (324, 325) if tile else (273, 279)
    tags = {256: (3, 10), 257: (3, 10), 258: (3, 0), 259: (3, 8), 262: (3, 2), 277: (3, 3)}
    tags |= {place: (4, 0), size: (4, len(packed)), 278: (4, 10)} | ({322: (4, tile), 323: (4, tile)} if tile else {})
    bits = 8 + 2 + 12 * len(tags) + 4
    rows = b""
    for tag, (kind, value) in sorted(tags.items()):
        count, value = (3, bits) if tag == 258 else (1, bits + 6 if tag == place else value)
        short = kind == 3 and count == 1
        rows += struct.pack("<HHI", tag, kind, count) + struct.pack("<HH" if short else "<I", value, *([0] * short))
    head = b"II*\0" + struct.pack("<IH", 8, len(tags)) + rows + struct.pack("<I", 0)
    path.write_bytes(head + struct.pack("<HHH", 16, 16, 16) + packed)
    return path


def _zeros(mebibytes: int) -> bytes:
    packer = zlib.compressobj(1)
    return b"".join(packer.compress(bytes(1 << 20)) for _ in range(mebibytes)) + packer.flush()


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="the peak is read from /proc")
def test_a_strip_unpacks_to_no_more_than_its_pixels(tmp_path: Path) -> None:
    path = _tiff(tmp_path / "a.tif", _zeros(700))
    assert _mib(path, tmp_path) < 350, "the contrast of any deep image alone may take 200"
    assert images.read_rgb(path).shape == (10, 10, 3)


def test_tiles_far_larger_than_their_image_are_refused(tmp_path: Path) -> None:
    path = _tiff(tmp_path / "a.tif", _zeros(1), tile=16_000)
    with pytest.raises(ImageUnreadable, match="tiles are too large"):
        images.read_rgb(path)


def test_a_strip_that_is_cut_short_is_told(tmp_path: Path) -> None:
    path = _tiff(tmp_path / "a.tif", zlib.compress(np.arange(300, dtype="<u2").tobytes())[:-30])
    with pytest.raises(ImageUnreadable, match="cut short"):
        images.read_rgb(path)


def test_lzma_takes_no_more_memory_than_its_usual_levels() -> None:
    pixels = bytes(range(256)) * 9
    assert tiff_codecs.lzma_decode(lzma.compress(pixels, preset=9), out=len(pixels)) == pixels
    demanding = b"\x5d" + struct.pack("<I", 1 << 31) + b"\xff" * 8 + bytes(20)
    with pytest.raises(lzma.LZMAError, match=r"[Mm]emory"):
        tiff_codecs.lzma_decode(demanding, out=100)


def test_packed_bits_are_those_of_the_library(tmp_path: Path) -> None:
    values = np.repeat(np.arange(30, dtype=np.uint16), 40).reshape(10, 40, 3)
    pixels = values.astype(">u2").tobytes()
    packed = b"".join(bytes([127]) + pixels[at : at + 128] for at in range(0, len(pixels) // 128 * 128, 128))
    rest = pixels[len(pixels) // 128 * 128 :]
    packed += bytes([128, len(rest) - 1]) + rest + bytes([0xFE, 7])
    assert tiff_codecs.packbits(packed) == pixels + b"\7\7\7"
    assert tiff_codecs.packbits(packed, out=len(pixels)) == pixels
    assert len(tiff_codecs.packbits(bytes([0x81, 0]) * 1000, out=500)) < 700


def test_an_icon_that_holds_a_giant_is_not_decoded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    held = io.BytesIO()
    Pillow.new("L", (3000, 3000)).save(held, "PNG")
    row = struct.pack("<BBBBHHII", 32, 32, 0, 0, 1, 32, len(held.getvalue()), 22)
    (tmp_path / "a.ico").write_bytes(b"\0\0\1\0\1\0" + row + held.getvalue())
    monkeypatch.setattr(Pillow.Image, "load", lambda image: pytest.fail("decoded"))
    for reader in (images.read, images.read_size, lambda path: images.thumbnail(path, 9)):
        with pytest.raises(ImageUnreadable, match="far larger"):
            reader(tmp_path / "a.ico")


def test_an_icon_is_read(tmp_path: Path) -> None:
    Pillow.new("RGB", (256, 256), "red").save(tmp_path / "a.ico")
    assert images.read_rgb(tmp_path / "a.ico").shape == (256, 256, 3)


def _old_icon(path: Path, *sides: int) -> Path:
    """An icon with a bitmap of the oldest header: 8 x 8 red pixels of 24 bits, whatever sides that claims."""
    rows = b"\0\0\xff" * 64 + bytes(4 * 8)  # colours, then what shows of them
    picture = struct.pack("<IHHHH", 12, *sides, 1, 24) + rows
    path.write_bytes(b"\0\0\1\0\1\0" + struct.pack("<BBBBHHII", 8, 8, 0, 0, 1, 24, len(picture), 22) + picture)
    return path


def test_an_icon_with_the_oldest_header_is_read(tmp_path: Path) -> None:
    pixels = images.read_rgb(_old_icon(tmp_path / "a.ico", 8, 16))
    assert (pixels == (255, 0, 0)).all()
    with pytest.raises(ImageUnreadable, match="far larger"):
        images.read_rgb(_old_icon(tmp_path / "b.ico", 8, 60000))


def test_a_page_of_postscript_starts_no_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.jpg").write_bytes(
        b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 20 20\n%%EndComments\nshowpage\n%%EOF\n"
    )
    monkeypatch.setattr(subprocess, "check_call", lambda *a, **k: pytest.fail("started"))
    for reader in (images.read, images.read_size):
        with pytest.raises(ImageUnreadable, match="not an image"):
            reader(tmp_path / "a.jpg")


@pytest.mark.parametrize("bands", [1, 3])
@pytest.mark.parametrize("most", [100, 1000])
def test_numbers_of_any_range_are_read_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, bands: int, most: int
) -> None:
    monkeypatch.setattr(PpmImagePlugin.PpmDecoder, "decode", lambda *a: pytest.fail("read one by one"))
    kind = np.dtype("u1" if most < 256 else ">u2")
    values = np.random.default_rng(0).integers(0, most + 1, (300, 40, bands)).astype(kind)
    path = tmp_path / "a.ppm"
    path.write_bytes(b"P%d 40 300 %d\n" % (6 if bands == 3 else 5, most) + values.tobytes())
    rgb = images.read_rgb(path)
    assert np.abs(rgb.astype(float) - values.astype(float) * (255 / most)).max() <= (1 if most < 256 else 3)
    assert images.thumbnail(path, 30).shape == (30, 4, 3)
    path.write_bytes(path.read_bytes()[:-9])
    with pytest.raises(ImageUnreadable, match="cut short"):
        images.read_rgb(path)


def test_a_text_that_takes_minutes_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.ppm"
    path.write_bytes(b"P3 20 20 255\n" + b"1 2 3 " * 400)
    assert images.read_rgb(path).shape == (20, 20, 3)
    monkeypatch.setattr(slow_decoders, "MOST_BYTES", 1000)
    for reader in (images.read, images.read_size, lambda path: images.thumbnail(path, 9)):
        with pytest.raises(ImageUnreadable, match="takes minutes"):
            reader(path)


def test_pillow_knows_all_decoders_that_it_is_asked_for() -> None:
    """It raises KeyError for others, at the first file that none before them takes."""
    Pillow.init()
    assert set(image_files.FORMATS) <= set(Pillow.OPEN)
