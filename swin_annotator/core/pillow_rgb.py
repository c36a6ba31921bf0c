"""Pillow's images as RGB: row by row, so that no second copy of a large image is ever in memory."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow

from swin_annotator.core import high_depth, slow_decoders
from swin_annotator.messages import Message

Rgb = NDArray[np.uint8]
MOST_BYTES = 1_500_000_000
"""Memory for reading one image: with the window and the embedded model no more than 2 GiB."""
GIANT_BYTES = 256 << 20
"""Images that need more are read one after the other."""
ORIENTATION = 0x0112
TURNED = frozenset((5, 6, 7, 8))
"""EXIF orientations that swap width and height."""
_DEEP_MODES = frozenset(("I", "F", "I;16", "I;16B", "I;16L", "I;16N"))
_OPAQUE = 255
_ONE_BYTE = frozenset(("1", "L", "P"))
_TWO_BYTES = frozenset(("I;16", "I;16B", "I;16L", "I;16N"))
_EXTRA = {"WEBP": 9, "AVIF": 4, "JPEG2000": 13, "GIF": 4, "TIFF": 1, "ICO": 4}
"""Bytes per pixel that a format's decoder holds beside the image that it fills, as measured."""
_RGB = 3
_SLACK = 1.1
_giants = threading.RLock()


def peak(image: Pillow.Image) -> int:
    """Bytes of memory that ``decode`` takes at most, from the header."""
    if (numbers := slow_decoders.netpbm(image)) is not None:
        return image.width * image.height * _RGB + (high_depth.SAMPLE_BYTES if numbers[1] > _OPAQUE else 0)
    held = 1 if image.mode in _ONE_BYTE else 2 if image.mode in _TWO_BYTES else 4
    turned = held if image.format == "TIFF" and getattr(image, "tag_v2", {}).get(ORIENTATION, 1) != 1 else 0
    fourth = 4 if image.format == "JPEG2000" and len(image.getbands()) > _RGB else 0
    each = held + turned + fourth + _EXTRA.get(image.format or "", 0) + _coefficients(image) + _RGB
    fixed = high_depth.SAMPLE_BYTES if image.mode in _DEEP_MODES else 0
    return int(image.width * image.height * each * _SLACK) + fixed


def peak_of_quick_jpeg(image: Pillow.Image) -> int:
    """Bytes of memory that ``jpeg.decoded`` takes at most, turning included."""
    turned = _RGB if image.getexif().get(ORIENTATION, 1) != 1 else 0
    return int(image.width * image.height * (_RGB + turned + _coefficients(image)))


def _coefficients(image: Pillow.Image) -> float:
    """Bytes per pixel of a progressive JPEG that stay until its last scan: two for each sample."""
    layers: list[tuple[int, int]] = [(h, v) for _, h, v, _ in getattr(image, "layer", ())]
    if not layers or not image.info.get("progressive"):
        return 0.0
    return 2 * sum(h * v for h, v in layers) / (max(h for h, _ in layers) * max(v for _, v in layers))


@contextmanager
def turn_for(size: int) -> Iterator[None]:
    """Wait until no other giant is read, where ``size`` bytes make one."""
    if size <= GIANT_BYTES:
        yield
        return
    with _giants:
        yield


def decode(image: Pillow.Image, notes: list[str]) -> Rgb:
    """The upright (h, w, 3) pixels; ``notes`` gets what was done to show them."""
    orientation = 1 if image.format == "TIFF" else image.getexif().get(ORIENTATION, 1)  # Pillow turns TIFFs itself
    out, stored = upright((image.height, image.width), orientation)
    if (found := slow_decoders.netpbm(image)) is not None:
        _fill_from_netpbm(stored, *found, notes)
        return out
    image.load()
    if image.mode in _DEEP_MODES:
        high_depth.stretch_into(stored, lambda top, bottom: _rows(image, top, bottom), notes)
        return out
    fill(
        stored,
        (
            image.crop((0, top, image.width, min(image.height, top + high_depth.ROWS)))
            for top in range(0, image.height, high_depth.ROWS)
        ),
        notes,
    )
    return out


def _fill_from_netpbm(stored: Rgb, rows: slow_decoders.Rows, most: int, notes: list[str]) -> None:
    if most > _OPAQUE:
        high_depth.stretch_into(stored, rows, notes)
        return
    height = len(stored)
    for top in range(0, height, high_depth.ROWS):
        values = slow_decoders.in_bytes(rows(top, min(height, top + high_depth.ROWS)), most)
        stored[top : top + high_depth.ROWS] = values[..., None] if values.ndim == 2 else values


def fill(stored: Rgb, strips: Iterable[Pillow.Image], notes: list[str]) -> None:
    """Put strips of an image, from the top, into an (h, w, 3) array; ``notes`` gets what was done to show them."""
    top, see_through = 0, False
    for strip in strips:
        pixels, through = rgb_of(strip)
        see_through |= through
        stored[top : top + len(pixels)] = pixels
        top += len(pixels)
    if see_through:
        notes.append(Message("transparent parts shown white"))


def rgb_of(image: Pillow.Image) -> tuple[Rgb, bool]:
    """(h, w, 3) pixels as they are stored, of an image of eight bits; whether any is transparent: those are white."""
    if image.mode == "LAB":
        return _from_lab(image), False
    if image.has_transparency_data:
        return _on_white(image if image.mode == "RGBA" else image.convert("RGBA"))
    return np.asarray(image if image.mode == "RGB" else image.convert("RGB")), False


def upright(size_hw: tuple[int, int], orientation: int) -> tuple[Rgb, Rgb]:
    """An empty upright image for stored pixels of this size, and the view of it that is filled as they are stored.

    Args:
        size_hw: as stored.
        orientation: of EXIF (CIPA DC-008, tag 0x0112); unknown ones are none.
    """
    height, width = size_hw
    out = np.empty((width, height, 3) if orientation in TURNED else (height, width, 3), np.uint8)
    stored = out
    if orientation in (3, 4, 7, 8):
        stored = stored[::-1]
    if orientation in (2, 3, 6, 7):
        stored = stored[:, ::-1]
    if orientation in TURNED:
        stored = stored.transpose(1, 0, 2)
    return out, stored


def _rows(image: Pillow.Image, top: int, bottom: int) -> NDArray[Any]:
    return np.asarray(image.crop((0, top, image.width, bottom)))


def _on_white(layer: Pillow.Image) -> tuple[Rgb, bool]:
    alpha = layer.getchannel("A")
    lowest, _ = alpha.getextrema()
    if lowest == _OPAQUE:
        return np.asarray(layer.convert("RGB")), False
    white = Pillow.new("RGB", layer.size, "white")
    white.paste(layer, mask=alpha)
    return np.asarray(white), True


def _from_lab(image: Pillow.Image) -> Rgb:
    lab = np.asarray(image).astype(np.int16)
    # TIFF keeps a and b as signed bytes; OpenCV's 8-bit Lab has them offset by 128.
    lab[..., 1:] = (lab[..., 1:] + 128) % 256
    return np.asarray(cv2.cvtColor(lab.astype(np.uint8), cv2.COLOR_Lab2RGB), np.uint8)
