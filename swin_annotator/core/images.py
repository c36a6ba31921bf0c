"""The one reader of image files: what it returns is what the user sees and what the models get.

Only this file and those that it calls know about colour order, EXIF orientation, bit depth and frames.
"""

from __future__ import annotations

import os
import weakref
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow
from PIL import ImageOps, UnidentifiedImageError

from swin_annotator.core import (
    high_depth,
    image_files,
    jpeg,
    pillow_rgb,
    png,
    png_strips,
    regular,
    slow_decoders,
    tiled,
)
from swin_annotator.core.excerpt import MOST_SIDE, Excerpt, Region
from swin_annotator.core.high_depth import HighDepthImage
from swin_annotator.core.image_files import content_hash as content_hash
from swin_annotator.core.tiled import TiledImage
from swin_annotator.core.types import Version
from swin_annotator.errors import ImageUnreadable
from swin_annotator.messages import Message

Rgb = NDArray[np.uint8]

IMAGE_SUFFIXES = frozenset(
    f".{kind}"
    for kind in (
        *("jpg", "jpeg", "jpe", "jfif", "png", "webp", "bmp", "dib", "gif", "tif", "tiff"),
        *("jp2", "j2k", "avif", "mpo", "ico", "ppm", "pgm", "pbm", "pnm"),
    )
)
MOST_PIXELS = 380_000_000
"""A larger image would need over 1.6 GB as RGB with its smaller levels."""
SEEN_WHOLE_BYTES = 200_000_000
"""Models see larger images as they see those on the disk, lest each of their steps takes as much memory again."""
_TILE_WIDTH = 322


@dataclass(frozen=True, slots=True, eq=False)
class ReadImage:
    """Pixels, and what was done to show them."""

    rgb: Rgb
    """(h, w, 3) upright."""
    notes: tuple[str, ...] = ()
    """Such as "16-bit, contrast stretched"; for the status line."""
    version: Version | None = None
    """Version of the very bytes that these pixels come from: the file may be another by the next look."""

    @property
    def content(self) -> str:
        """``content_hash`` of these bytes; empty for pixels that come from no file."""
        return "" if self.version is None else self.version.content

    @property
    def size_hw(self) -> tuple[int, int]:
        """Height and width."""
        return int(self.rgb.shape[0]), int(self.rgb.shape[1])

    @property
    def in_parts(self) -> bool:
        """True if it is so large that models see it made smaller, and each object cut out."""
        return self.rgb.nbytes > SEEN_WHOLE_BYTES

    def whole(self) -> Excerpt:
        """All of it: as it is, or made smaller where it is seen in parts."""
        return self.part((0, 0, self.rgb.shape[1], self.rgb.shape[0]), MOST_SIDE)

    def part(self, region: Region, most: int = 0) -> Excerpt:
        """A region, pixel by pixel, sharing memory with ``rgb``; in ``most`` x ``most`` pixels if seen in parts."""
        left, top, right, bottom = region
        rgb = self.rgb[top:bottom, left:right]
        return Excerpt(_fitting(rgb, most) if most and self.in_parts else rgb, region, self.size_hw)


_Key = tuple[int, int, int, int]
_giant: dict[_Key, tuple[weakref.ref[Rgb], tuple[str, ...], Version | None]] = {}
"""The giant read last, while somebody holds its pixels: canvas, list and models share them."""


def read(path: Path) -> ReadImage:
    """The upright image as RGB, with notes about depth, frames and transparency.

    Images of more than 8 bits and float images are stretched between their 0.5 and 99.5 percentiles, transparency is
    laid on white, of several frames the first is read. No image takes more than ``pillow_rgb.MOST_BYTES`` of memory
    while it is read, and large ones are read one at a time.

    Raises:
        ImageUnreadable: missing, empty, cut short, damaged, too large, or not an image.
    """
    with image_files.opened(path) as file:
        image, found = recognised(file)
        cost = checked_cost(file, image, found, path)
        with pillow_rgb.turn_for(cost):
            key = _key(file)
            shared = _shared(key)
            if shared is None:
                shared = read_file(file, image, found)
                if cost > pillow_rgb.GIANT_BYTES:
                    _giant.clear()
                    _giant[key] = (weakref.ref(shared.rgb), shared.notes, shared.version)
            return shared


def read_rgb(path: Path) -> Rgb:
    """The upright image as (h, w, 3) uint8 RGB.

    Raises:
        ImageUnreadable: missing, empty, cut short, damaged, too large, or not an image.
    """
    return read(path).rgb


def read_size(path: Path) -> tuple[int, int]:
    """Upright (height, width) from the header, without decoding pixels.

    Raises:
        ImageUnreadable: missing, empty, too large, or not an image.
    """
    return _upright(path)[0]


def is_turned(path: Path) -> bool:
    """Return whether a file's width lies upright once its EXIF orientation is followed. Raises ImageUnreadable."""
    return _upright(path)[1] in pillow_rgb.TURNED


def is_upright(path: Path) -> bool:
    """Return whether a file's pixels lie as they are to be seen, EXIF or not. Raises ImageUnreadable."""
    return _upright(path)[1] not in range(2, 9)


def _upright(path: Path) -> tuple[tuple[int, int], int]:
    """Upright (height, width), and the EXIF orientation that led to it."""
    large = open_tiled(path)
    if large is not None:
        large.close()
        return large.size_hw, 1
    with image_files.opened(path) as file:
        image, found = recognised(file)
        checked_cost(file, image, found, path)
        if found is not None:
            (height, width), orientation = found.size_hw, found.orientation
        else:
            assert image is not None
            width, height = image.size
            orientation = _orientation(file, image)
        return ((width, height) if orientation in pillow_rgb.TURNED else (height, width)), orientation


def open_tiled(path: Path) -> TiledImage | None:
    """A tiled TIFF that is too large to be read as a whole, to be closed by the caller; None for other images.

    Raises:
        ImageUnreadable: missing, or not a file.
    """
    if path.suffix.lower() not in tiled.SUFFIXES:
        return None
    with image_files.opened(path) as file:
        try:
            image = image_files.header(file)
        except Exception:  # what Pillow does not know may have tiles of five bands
            return tiled.open_tiled(path)
        many = image.width * image.height >= tiled.TILED_FROM
        return tiled.open_tiled(path) if many and _TILE_WIDTH in getattr(image, "tag_v2", ()) else None


def thumbnail(path: Path, side: int) -> Rgb:
    """The upright image scaled down to fit ``side`` x ``side`` pixels; JPEG is decoded at reduced size.

    Raises:
        ImageUnreadable: as ``read``.
    """
    large = open_tiled(path)
    if large is not None:
        try:
            return large.thumbnail(side)
        finally:
            large.close()
    with image_files.opened(path) as file:
        image, found = recognised(file)
        cost = checked_cost(file, image, found, path)
        if found is None and png_strips.can(file) and _shared(_key(file)) is None:
            return _small_strips(file, side)
        plain = image is not None and image.mode in ("RGB", "L") and slow_decoders.netpbm(image) is None
        if found is None and image is not None and plain and _shared(_key(file)) is None:
            reduced = image.format in ("JPEG", "MPO") and not image.info.get("progressive")
            with pillow_rgb.turn_for(0 if reduced else cost):
                return _small(file, image, side)
    return _fitting(read_rgb(path), side)


def stat_version(path: Path) -> Version:
    """The file's version by size and time, without reading it.

    Raises:
        ImageUnreadable: missing, or not a file.
    """
    with image_files.sentences(path):
        state = regular.look(path)
        return Version(state.st_size, state.st_mtime_ns)


def _orientation(file: BinaryIO, image: Pillow.Image) -> int:
    """Return how the stored pixels are to be turned (EXIF), without decoding them."""
    # Pillow reports TIFF sizes upright already, and decodes a PNG to see whether EXIF comes behind its pixels.
    if image.format == "TIFF" or (image.format == "PNG" and not png.may_be_turned(file)):
        return 1
    told = png_strips.notes_of(file) if png_strips.can(file) else image
    return int(told.getexif().get(pillow_rgb.ORIENTATION, 1))


def _small_strips(file: BinaryIO, side: int) -> Rgb:
    """A large PNG made smaller while it is decoded."""
    orientation = _orientation(file, image_files.header(file))
    stored = np.concatenate([pillow_rgb.rgb_of(strip)[0] for strip in png_strips.reduced(file, 2 * side)])
    out, turned = pillow_rgb.upright((int(stored.shape[0]), int(stored.shape[1])), orientation)
    turned[:] = stored
    return _fitting(out, side)


def _fitting(rgb: Rgb, side: int) -> Rgb:
    height, width = rgb.shape[:2]
    scale = side / max(height, width)
    if scale >= 1:
        return np.ascontiguousarray(rgb)
    target = (max(1, round(width * scale)), max(1, round(height * scale)))
    return np.ascontiguousarray(cv2.resize(rgb, target, interpolation=cv2.INTER_AREA))


def _small(file: BinaryIO, image: Pillow.Image, side: int) -> Rgb:
    with image_files.opened_by_pillow(image_files.source(file, image.format).stream) as fresh:
        fresh.draft(fresh.mode, (2 * side, 2 * side))
        fresh.load()
        if fresh.width * fresh.height > 16 * side * side:  # in place, since turning would copy all pixels
            fresh.thumbnail((2 * side, 2 * side), Pillow.Resampling.BILINEAR)
        small = ImageOps.exif_transpose(fresh)
        small.thumbnail((side, side), Pillow.Resampling.BILINEAR)
        return np.ascontiguousarray(small.convert("RGB"))


def recognised(file: BinaryIO) -> tuple[Pillow.Image | None, HighDepthImage | None]:
    """The header as Pillow reads it, and as what it reads too coarsely or not at all; one of them is there."""
    try:
        image = image_files.header(file)
    except UnidentifiedImageError:
        found = high_depth.recognised(file, None)
        if found is None:
            raise
        return None, found
    return image, high_depth.recognised(file, image)


def read_file(file: BinaryIO, image: Pillow.Image | None, found: HighDepthImage | None) -> ReadImage:
    """Read an open image file whole, with what is to be noted of it. Raises whatever its decoder raises."""
    state = os.fstat(file.fileno())
    version = Version(
        state.st_size, state.st_mtime_ns
    )  # before the bytes: what is written meanwhile shows as another version by the next look
    notes: list[str] = []
    if image is not None and (note := image_files.frames(image, file)):
        notes.append(note)
    if found is not None:
        if found.is_rgb and found.orientation not in range(2, 9):
            out = np.ascontiguousarray(high_depth.decoded(found).colours)
        else:
            out, stored = pillow_rgb.upright(found.size_hw, found.orientation)
            high_depth.read_into(stored, found, notes)
        return ReadImage(out, tuple(notes), replace(version, content=image_files.digest(file)))
    assert image is not None
    if png_strips.can(file):
        orientation = _orientation(file, image)
        out, stored = pillow_rgb.upright((image.height, image.width), orientation)
        pillow_rgb.fill(stored, png_strips.strips(file), notes)
        return ReadImage(out, tuple(notes), replace(version, content=image_files.digest(file)))
    source = image_files.source(file, image.format)
    quick = jpeg.decoded(image, source.data) if source.data else None
    if quick is not None:
        orientation = image.getexif().get(pillow_rgb.ORIENTATION, 1)
        if orientation in range(2, 9):
            out, stored = pillow_rgb.upright((image.height, image.width), orientation)
            stored[:] = quick
            quick = out
        return ReadImage(quick, tuple(notes), replace(version, content=source.digest(file)))
    with image_files.opened_by_pillow(source.stream) as fresh:
        rgb = pillow_rgb.decode(fresh, notes)
    return ReadImage(rgb, tuple(notes), replace(version, content=source.digest(file)))


def checked_cost(file: BinaryIO, image: Pillow.Image | None, found: HighDepthImage | None, path: Path) -> int:
    """Bytes of memory that reading takes. Raises ImageUnreadable for none and for too many pixels."""
    if found is not None:
        (height, width), cost = found.size_hw, found.peak
    else:
        assert image is not None
        slow_decoders.check_time(image, file, path)
        width, height = image.size
        quick = image.format in ("JPEG", "MPO") and image.mode in ("RGB", "L")
        cost = pillow_rgb.peak_of_quick_jpeg(image) if quick else pillow_rgb.peak(image)
        if png_strips.can(file):
            cost = width * height * 3 + png_strips.FIXED_BYTES
    if width < 1 or height < 1:
        raise ImageUnreadable(
            Message("{path} has no pixels ({width}×{height}).", path=path.name, width=width, height=height),
            hint=Message("Remove or replace the file."),
        )
    if width * height > MOST_PIXELS or cost > pillow_rgb.MOST_BYTES:
        tiled_already = _TILE_WIDTH in getattr(image, "tag_v2", ())
        raise ImageUnreadable(
            Message(
                "{path} claims {width}×{height} pixels, which would take {cost} GB of memory; the limit "
                "is {most_bytes} GB.",
                path=path.name,
                width=width,
                height=height,
                cost=f"{cost / 1e9:.1f}",
                most_bytes=f"{pillow_rgb.MOST_BYTES / 1e9:.1f}",
            ),
            hint=Message(
                "Its tiles can't be read one by one: install swin-annotator[tiff] for more kinds of compression, "
                "or save it with 8-bit RGB tiles and deflate compression."
            )
            if tiled_already
            else Message("Save it as a tiled TIFF, which opens at any size, or cut it into several images."),
        )
    return cost


def _key(file: BinaryIO) -> _Key:
    state = os.fstat(file.fileno())
    return state.st_dev, state.st_ino, state.st_mtime_ns, state.st_size


def _shared(key: _Key) -> ReadImage | None:
    """A giant whose pixels somebody holds."""
    entry = _giant.get(key)
    rgb = entry[0]() if entry is not None else None
    return None if entry is None or rgb is None else ReadImage(rgb, entry[1], entry[2])
