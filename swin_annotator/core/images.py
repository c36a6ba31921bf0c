"""The one reader of image files: what it returns is what the user sees and what the models get.

Only this file knows about colour order, EXIF orientation, bit depth and frames.
"""

from __future__ import annotations

import hashlib
import io
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

import cv2
import numpy as np
import simplejpeg
from numpy.typing import NDArray
from PIL import Image as Pillow
from PIL import ImageOps, UnidentifiedImageError

from swin_annotator.core import tiled
from swin_annotator.core.excerpt import Excerpt, Region
from swin_annotator.core.tiled import TiledImage
from swin_annotator.core.types import Version
from swin_annotator.errors import ImageUnreadable
from swin_annotator.texts import shown

Rgb = NDArray[np.uint8]

IMAGE_SUFFIXES = frozenset(
    f".{kind}"
    for kind in (
        *("jpg", "jpeg", "jpe", "jfif", "png", "webp", "bmp", "dib", "gif", "tif", "tiff"),
        *("jp2", "j2k", "avif", "mpo", "ico", "ppm", "pgm", "pbm", "pnm"),
    )
)
MOST_PIXELS = 450_000_000
"""A larger image would need over 1.3 GB as RGB; the limit also stops files whose header lies."""
_TURNED = frozenset((5, 6, 7, 8))
"""EXIF orientations that swap width and height."""
_ORIENTATION = 0x0112
_TILE_WIDTH = 322
_HASH_BYTES = 16
_LARGE = 64 << 20
_OPAQUE = 255
_SAMPLE = 1 << 24
"""Of larger deep images only every n-th pixel decides the contrast, and ``_ROWS`` rows are stretched at a time."""
_ROWS = 256
_DEEP_MODES = frozenset(("I", "F", "I;16", "I;16B", "I;16L", "I;16N"))

# The size is checked below with a sentence of our own; Pillow's check warns first and raises only at twice the limit.
Pillow.MAX_IMAGE_PIXELS = None


@dataclass(frozen=True, slots=True, eq=False)
class ReadImage:
    """Pixels, and what was done to show them."""

    rgb: Rgb
    """(h, w, 3) upright."""
    notes: tuple[str, ...] = ()
    """Such as "16-bit, contrast stretched"; for the status line."""
    version: Version | None = None
    """Of the very bytes that these pixels come from: the file may be another by the next look."""

    @property
    def content(self) -> str:
        """``content_hash`` of these bytes; empty for pixels that come from no file."""
        return "" if self.version is None else self.version.content

    @property
    def size_hw(self) -> tuple[int, int]:
        """Height and width."""
        return int(self.rgb.shape[0]), int(self.rgb.shape[1])

    def whole(self) -> Excerpt:
        """All of it, as it is."""
        return self.part((0, 0, self.rgb.shape[1], self.rgb.shape[0]))

    def part(self, region: Region, most: int = 0) -> Excerpt:
        """A region, pixel by pixel; sharing memory with ``rgb``. ``most`` is for images that are not in memory."""
        left, top, right, bottom = region
        return Excerpt(self.rgb[top:bottom, left:right], region, self.size_hw)


def read(path: Path) -> ReadImage:
    """The upright image as RGB, with notes about depth, frames and transparency.

    16-bit and float images are stretched between their 0.5 and 99.5 percentiles, transparency is laid on white, of
    several frames the first is read.

    Raises:
        ImageUnreadable: missing, empty, cut short, damaged, too large, or not an image.
    """
    version = glance(path)  # before the bytes: what is written meanwhile shows as another version by the next look
    data = _bytes(path)
    with _sentences(path), Pillow.open(io.BytesIO(data)) as image:
        _check_size(image, path)
        notes = []
        frames = getattr(image, "n_frames", 1)
        if frames > 1:
            notes.append(shown(f"frame 1 of {frames}"))
        rgb = _fast_jpeg(image, data)
        if rgb is None:
            rgb = _decode(image, notes)
        content = hashlib.blake2b(data, digest_size=_HASH_BYTES).hexdigest()
        return ReadImage(np.ascontiguousarray(rgb), tuple(notes), replace(version, content=content))


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
    large = open_tiled(path)
    if large is not None:
        large.close()
        return large.size_hw
    with _sentences(path), Pillow.open(_regular(path)) as image:
        _check_size(image, path)
        width, height = image.size
        # Pillow reports TIFF sizes upright already.
        if image.format != "TIFF" and image.getexif().get(_ORIENTATION) in _TURNED:
            width, height = height, width
        return height, width


def open_tiled(path: Path) -> TiledImage | None:
    """A tiled TIFF that is too large to be read as a whole, to be closed by the caller; None for other images.

    Raises:
        ImageUnreadable: missing, or not a file.
    """
    with _sentences(path):
        return tiled.open_tiled(_regular(path)) if path.suffix.lower() in tiled.SUFFIXES else None


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
    with _sentences(path), Pillow.open(io.BytesIO(_bytes(path))) as image:
        _check_size(image, path)
        if image.mode in ("RGB", "L"):
            image.draft(image.mode, (2 * side, 2 * side))
            image.load()
            small = ImageOps.exif_transpose(image)
            small.thumbnail((side, side), Pillow.Resampling.BILINEAR)
            return np.ascontiguousarray(small.convert("RGB"))
        rgb = _decode(image, [])
    height, width = rgb.shape[:2]
    scale = min(1.0, side / max(height, width))
    target = (max(1, round(width * scale)), max(1, round(height * scale)))
    return np.ascontiguousarray(cv2.resize(rgb, target, interpolation=cv2.INTER_AREA))


def glance(path: Path) -> Version:
    """The file's version by size and time, without reading it.

    Raises:
        ImageUnreadable: missing, or not a file.
    """
    with _sentences(path):
        state = _regular(path).stat()
        return Version(state.st_size, state.st_mtime_ns)


def content_hash(path: Path) -> str:
    """32 hex digits that name the file's bytes.

    Raises:
        ImageUnreadable: the file can't be read.
    """
    with _sentences(path):
        state = _regular(path).stat()
        return _large_hash(path, state.st_mtime_ns, state.st_size) if state.st_size > _LARGE else _hash(path)


def _hash(path: Path) -> str:
    with path.open("rb") as file:
        digest = hashlib.blake2b(digest_size=_HASH_BYTES)
        while chunk := file.read(1 << 20):
            digest.update(chunk)
        return digest.hexdigest()


@lru_cache(maxsize=64)
def _large_hash(path: Path, _changed_ns: int, _size: int) -> str:
    """Reading gigabytes takes seconds: not again while time and size of the file stay."""
    return _hash(path)


def _regular(path: Path) -> Path:
    """The path. Raises ImageUnreadable for what is no file: a pipe would be waited for, for ever."""
    if not stat.S_ISREG(path.stat().st_mode):
        raise ImageUnreadable(f"{path.name} is not a file.", hint="Remove it from the folder, or pass over it.")
    return path


def _bytes(path: Path) -> bytes:
    with _sentences(path):
        if _regular(path).stat().st_size > _LARGE:
            read_size(path)  # the header tells whether the rest is worth the memory
        data = path.read_bytes()
        if not data:
            raise ImageUnreadable(f"{path.name} is empty.", hint="Copy the file again from where it came.")
        return data


def _check_size(image: Pillow.Image, path: Path) -> None:
    width, height = image.size
    if width < 1 or height < 1:
        raise ImageUnreadable(f"{path.name} has no pixels ({width}×{height}).", hint="Remove or replace the file.")
    if width * height > MOST_PIXELS:
        tiled_already = _TILE_WIDTH in getattr(image, "tag_v2", ())
        raise ImageUnreadable(
            f"{path.name} claims {width}×{height} pixels, more than the limit of {MOST_PIXELS // 1_000_000} million.",
            hint="Its tiles can't be read one by one: install swin-annotator[tiff] for more kinds of compression, "
            "or save it with 8-bit RGB tiles and deflate compression."
            if tiled_already
            else "Save it as a tiled TIFF, which opens at any size, or cut it into several images.",
        )


def _fast_jpeg(image: Pillow.Image, data: bytes) -> Rgb | None:
    """A quarter of Pillow's time, the same pixels; files that are not plain and whole are left to Pillow."""
    if image.format not in ("JPEG", "MPO") or image.mode not in ("RGB", "L") or data[:2] != b"\xff\xd8":
        return None
    try:
        rgb = simplejpeg.decode_jpeg(data, "RGB")  # strict: anything odd, such as a cut file, is an error
    except ValueError:
        return None
    if rgb.shape[:2] != (image.height, image.width):
        return None
    return _turn(rgb, image.getexif().get(_ORIENTATION, 1))


def _turn(rgb: Rgb, orientation: int) -> Rgb:
    """Apply an EXIF orientation (CIPA DC-008, tag 0x0112)."""
    if orientation in _TURNED:
        rgb = rgb.transpose(1, 0, 2)
    if orientation in (2, 3, 6, 7):
        rgb = rgb[:, ::-1]
    if orientation in (3, 4, 7, 8):
        rgb = rgb[::-1]
    return rgb


def _decode(image: Pillow.Image, notes: list[str]) -> Rgb:
    image.load()
    # In place, and no conversion that changes nothing: each would copy all pixels.
    ImageOps.exif_transpose(image, in_place=True)
    if image.mode in _DEEP_MODES:
        return _stretch(np.asarray(image), notes)
    if image.mode == "LAB":
        return _from_lab(image)
    if image.has_transparency_data:
        return _on_white(image if image.mode == "RGBA" else image.convert("RGBA"), notes)
    return np.asarray(image if image.mode == "RGB" else image.convert("RGB"))


def _on_white(layer: Pillow.Image, notes: list[str]) -> Rgb:
    alpha = layer.getchannel("A")
    if alpha.getextrema()[0] == _OPAQUE:
        return np.asarray(layer.convert("RGB"))
    notes.append(shown("transparent parts shown white"))
    white = Pillow.new("RGB", layer.size, "white")
    white.paste(layer, mask=alpha)
    return np.asarray(white)


def _stretch(values: NDArray[np.generic], notes: list[str]) -> Rgb:
    """Deep grey values as 8-bit RGB between the 0.5 and 99.5 percentiles."""
    sample = _finite(values.ravel()[:: max(1, values.size // _SAMPLE)])
    low, high = (float(v) for v in np.percentile(sample, (0.5, 99.5)))
    if high <= low:
        low, high = float(sample.min()), max(float(sample.max()), float(sample.min()) + 1)
    kind = "float" if values.dtype.kind == "f" else f"{8 * values.dtype.itemsize}-bit"
    notes.append(shown(f"{kind}, shown from {low:g} to {high:g}"))
    rgb = np.empty((*values.shape, 3), np.uint8)
    for top in range(0, len(values), _ROWS):
        rows = _finite(values[top : top + _ROWS])
        rgb[top : top + _ROWS] = np.clip((rows - low) * (255 / (high - low)), 0, 255).astype(np.uint8)[..., None]
    return rgb


def _finite(values: NDArray[np.generic]) -> NDArray[np.float32]:
    return np.nan_to_num(values.astype(np.float32), nan=0.0, posinf=0.0, neginf=0.0)


def _from_lab(image: Pillow.Image) -> Rgb:
    lab = np.asarray(image).astype(np.int16)
    # TIFF keeps a and b as signed bytes; OpenCV's 8-bit Lab has them offset by 128.
    lab[..., 1:] = (lab[..., 1:] + 128) % 256
    return np.asarray(cv2.cvtColor(lab.astype(np.uint8), cv2.COLOR_Lab2RGB), np.uint8)


@contextmanager
def _sentences(path: Path) -> Iterator[None]:
    """Any failure inside becomes ImageUnreadable with a sentence about ``path``."""
    try:
        yield
    except ImageUnreadable:
        raise
    except FileNotFoundError as error:
        raise ImageUnreadable(f"{path.name} is gone.", hint="It was moved or deleted; its labels are kept.") from error
    except PermissionError as error:
        raise ImageUnreadable(f"{path.name} may not be read.", hint="Change its permissions.") from error
    except UnidentifiedImageError as error:
        raise ImageUnreadable(f"{path.name} is not an image that can be read.", hint="Convert it to PNG.") from error
    except MemoryError as error:
        raise ImageUnreadable(f"{path.name} does not fit into memory.", hint="Cut the image into tiles.") from error
    except Exception as error:  # Pillow's plug-ins raise nearly anything on a damaged file
        short = "truncated" in str(error).lower()
        reason = shown("the file is cut short") if short else shown(f"the file is damaged ({error})")
        raise ImageUnreadable(f"Could not read {path.name}: {reason}.", hint="Copy it again or replace it.") from error
