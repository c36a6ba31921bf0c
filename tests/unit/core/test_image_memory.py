"""Reading an image of any kind takes no more memory than was counted from its header: the limit goes by that count."""

import json
import struct
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest
import tifffile
from PIL import Image as Pillow
from PIL import features

SIDE = 3000
SLACK = 32 << 20
"""Of what a decoder loads once, and of a file that is held in memory."""
_MEASURE = """
import json, os, sys
from pathlib import Path
from PIL import Image
from swin_annotator.core import images, image_files
def status(key):
    with open("/proc/self/status") as lines:
        return next(int(line.split()[1]) for line in lines if line.startswith(key)) * 1024
def forked(path, reader):
    back, there = os.pipe()
    if not os.fork():
        with image_files.opened(path) as file:
            image, found = images.recognised(file)
            stated = images.checked_cost(file, image, found, path)
        Path("/proc/self/clear_refs").write_text("5")
        before = status("VmRSS")
        reader(path)
        os.write(there, json.dumps([status("VmHWM") - before, stated]).encode())
        os._exit(0)
    os.close(there)
    with open(back) as answer:
        return json.loads(answer.read() or "[-1, 0]")
Image.init()
readers = {"read": images.read, "thumbnail": lambda path: images.thumbnail(path, 256)}
print(json.dumps({f"{way} {p.name}": forked(p, r) for p in map(Path, sys.argv[1:]) for way, r in readers.items()}))
"""


def _picture(mode: str) -> Pillow.Image:
    return Pillow.new(mode, (SIDE, SIDE), tuple(range(40, 40 + len(mode))) if len(mode) > 1 else 7)


def _run_lengths(path: Path) -> None:
    """A bitmap of eight bits in run lengths, as a scanner writes it."""
    runs = b"\xff\x07" * (SIDE // 255) + bytes([SIDE % 255, 7]) + b"\0\0"
    body, start = runs * SIDE + b"\0\1", 14 + 40 + 1024
    head = struct.pack("<IiiHHIIiiII", 40, SIDE, SIDE, 1, 8, 1, len(body), 0, 0, 256, 0)
    path.write_bytes(b"BM" + struct.pack("<IHHI", start + len(body), 0, 0, start) + head + bytes(1024) + body)


def _several(path: Path, mode: str) -> None:
    frames = [Pillow.new(mode, (SIDE, SIDE), colour) for colour in (3, 90)]
    frames[0].save(path, save_all=True, append_images=frames[1:], method=0)


MAKE: dict[str, Callable[[Path], object]] = {
    "palette.png": lambda path: _picture("P").save(path),
    "deep.png": lambda path: cv2.imwrite(str(path), np.full((SIDE, SIDE, 3), 7000, np.uint16)),
    "deep-grey.png": lambda path: cv2.imwrite(str(path), np.full((SIDE, SIDE), 7000, np.uint16)),
    "animated.gif": lambda path: _several(path, "P"),
    "cmyk.jpg": lambda path: _picture("CMYK").save(path),
    "progressive.jpg": lambda path: _picture("RGB").save(path, progressive=True, subsampling=0),
    "progressive-cmyk.jpg": lambda path: _picture("CMYK").save(path, progressive=True),
    "runs.bmp": _run_lengths,
    "plain.ppm": lambda path: _picture("RGB").save(path),
    "deep.ppm": lambda path: path.write_bytes(b"P6 %d %d 1000\n" % (SIDE, SIDE) + b"\1\2" * (SIDE * SIDE * 3)),
    "lab.tif": lambda path: _picture("LAB").save(path, compression="tiff_lzw"),
    "fax.tif": lambda path: _picture("1").save(path, compression="group4"),
    "deep-lzw.tif": lambda path: cv2.imwrite(str(path), np.full((SIDE, SIDE, 3), 7000, np.uint16)),
    "deep.tif": lambda path: tifffile.imwrite(
        path, np.full((SIDE, SIDE, 3), 7000, np.uint16), compression="zlib", photometric="rgb", rowsperstrip=64
    ),
    "float.tif": lambda path: tifffile.imwrite(path, np.full((SIDE, SIDE), 7, np.float32), compression="zlib"),
}
OPTIONAL: dict[str, dict[str, Callable[[Path], object]]] = {
    "webp": {
        "a.webp": lambda path: _picture("RGB").save(path, method=0, quality=20),
        "clear.webp": lambda path: _picture("RGBA").save(path, method=0, lossless=True),
        "animated.webp": lambda path: _several(path, "RGB"),
    },
    "jpg_2000": {
        "a.jp2": lambda path: _picture("RGB").save(path),
        "clear.jp2": lambda path: _picture("RGBA").save(path),
        "grey.jp2": lambda path: _picture("L").save(path),
    },
    "avif": {
        "a.avif": lambda path: _picture("RGB").save(path, speed=10),
        "clear.avif": lambda path: _picture("RGBA").save(path, speed=10),
    },
}


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc/self/clear_refs").exists(), reason="the peak is read from /proc")
def test_no_kind_of_image_takes_more_than_was_counted(tmp_path: Path) -> None:
    kinds = dict(MAKE)
    for name, more in OPTIONAL.items():
        kinds |= more if features.check(name) else {}
    for name, make in kinds.items():
        make(tmp_path / name)
    command = [sys.executable, "-c", _MEASURE, *(str(tmp_path / name) for name in kinds)]
    found = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
    assert len(found) == 2 * len(kinds)
    assert all(taken > 0 for taken, _ in found.values())
    more = {
        name: f"{taken / stated:.2f} of what was counted"
        for name, (taken, stated) in found.items()
        if taken > stated + SLACK
    }
    assert not more, "\n".join(map(str, more.items()))
    for name, (taken, stated) in found.items():
        print(f"{name}: {taken / SIDE**2:.1f} bytes a pixel, {stated / SIDE**2:.1f} counted")
