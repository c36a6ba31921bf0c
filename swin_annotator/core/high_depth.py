"""Images of more than eight bits or more than four bands, as tools of science and satellites write them -> RGB."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, BinaryIO

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow

from swin_annotator.core import png, tiff_codecs
from swin_annotator.messages import Message

Rgb = NDArray[np.uint8]
Values = NDArray[Any]
LARGE_PIXELS = 64_000_000
"""TIFFs in plain RGB from here on are read like this too, since Pillow would take twice the memory."""
_APART = 2
_OPAQUE = 255
SAMPLE = 1 << 24
"""Numbers of an image; of more every n-th pixel decides the contrast, and ``ROWS`` rows are stretched at a time."""
ROWS = 256
_ORIENTATION = 274
_BITS, _SAMPLES, _PHOTOMETRIC, _EXTRA = 258, 277, 262, 338
_PLAIN = frozenset((1, 2))
"""Grey from black, and RGB; other kinds of TIFF are left to Pillow."""
_ALPHA = frozenset((1, 2))
_TIFF = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")
SAMPLE_BYTES = 12 * SAMPLE


@dataclass(frozen=True, slots=True)
class Pixels:
    """Contents of a file, decoded; views that may run backwards."""

    colours: Values
    """(h, w, n) grey, or red, green, blue and further bands."""
    alpha: Values | None = None
    """(h, w), the most of its type where a pixel is opaque."""


@dataclass(frozen=True, slots=True)
class HighDepthImage:
    """Such an image, not decoded yet."""

    size_hw: tuple[int, int]
    """As stored."""
    orientation: int
    bands: int
    itemsize: int
    """Bytes of one number."""
    decode: Callable[[], Pixels]
    copies: float = 1.1
    """Copies of all pixels that the decoder holds, as measured."""
    strips: Callable[[], Iterator[tuple[int, Values]]] | None = None
    """Gives (h, w, 4) bytes of red, green, blue and opacity with their first row; then nothing holds all pixels."""

    @property
    def is_rgb(self) -> bool:
        """True if its pixels are as they are shown."""
        return self.bands == 3 and self.itemsize == 1

    @property
    def peak(self) -> int:
        """Bytes of memory while it is read: as decoded, as RGB, and what is looked at for the contrast."""
        if self.strips is not None:
            return int(self.size_hw[0] * self.size_hw[1] * 3) + SAMPLE_BYTES
        shown_as = 0 if self.is_rgb and self.orientation == 1 else 3
        return (
            int(self.size_hw[0] * self.size_hw[1] * (self.copies * self.bands * self.itemsize + shown_as))
            + SAMPLE_BYTES
        )


def recognised(file: BinaryIO, image: Pillow.Image | None) -> HighDepthImage | None:
    """Return what Pillow would cut to eight bits, or can't read for its bands; None for all else.

    Args:
        file: open, at any place.
        image: what Pillow makes of its header; None when it makes nothing of it.
    """
    if image is not None and image.format == "PNG":
        return _png(file, image)
    return _tiff(file) if is_tiff(file) and (image is None or _is_deep(image)) else None


def is_tiff(file: BinaryIO) -> bool:
    """Return whether an open file begins as a TIFF or a large TIFF does."""
    file.seek(0)
    return file.read(4) in _TIFF


def stretch(rows: Callable[[int, int], Values], size_hw: tuple[int, int], notes: list[str]) -> Rgb:
    """Deep values as 8-bit RGB between the 0.5 and 99.5 percentiles of all bands together, which keeps the hue.

    Args:
        rows: gives (n, w) or (n, w, bands) values from a first row to a last.
        size_hw: of the image.
        notes: gets what was done.
    """
    height, width = size_hw
    out = np.empty((height, width, 3), np.uint8)
    stretch_into(out, rows, notes)
    return out


def stretch_into(
    out: Rgb, rows: Callable[[int, int], Values], notes: list[str], opaque: Callable[[int, int], Values] | None = None
) -> None:
    """As ``stretch``, into an array that may be turned; ``opaque`` gives 0 where a pixel does not count."""
    height, width = out.shape[:2]
    low, high, kind = _span(rows, height, width, opaque)
    notes.append(Message("{kind}, shown from {low} to {high}", kind=kind, low=f"{low:g}", high=f"{high:g}"))
    scale = _scaling(rows(0, 1).dtype, low, high)
    for top in range(0, height, ROWS):
        scaled = scale(rows(top, min(height, top + ROWS)))
        out[top : top + ROWS] = scaled[..., None] if scaled.ndim == 2 else scaled


def read_into(out: Rgb, deep: HighDepthImage, notes: list[str]) -> None:
    """Decode into an (h, w, 3) array in the orientation of the file."""
    if deep.strips is not None:
        see_through = [_strip_on_white(out[top : top + len(strip)], strip) for top, strip in deep.strips()]
        if any(see_through):
            notes.append(Message("transparent parts shown white"))
        return
    pixels = decoded(deep)
    colours = pixels.colours
    bands = colours.shape[2]
    if bands > 3:
        notes.append(Message("the first 3 of {bands} bands shown", bands=bands))
    elif bands == 2:
        notes.append(Message("the first of 2 bands shown"))
    colours = colours[:, :, :3] if bands >= 3 else colours[:, :, :1]
    if colours.dtype == np.uint8:
        out[:] = colours
    else:
        alpha = pixels.alpha
        stretch_into(
            out,
            lambda top, bottom: colours[top:bottom],
            notes,
            None if alpha is None else lambda top, bottom: alpha[top:bottom],
        )
    if pixels.alpha is not None:
        _on_white(out, pixels.alpha, notes)


def decoded(deep: HighDepthImage) -> Pixels:
    """Its pixels as stored. Raises ValueError when they are not those of its header, and whatever decoders raise."""
    pixels = deep.decode()
    if pixels.colours.shape[:2] != deep.size_hw:
        raise ValueError("other pixels than its header says")
    return pixels


def _on_white(out: Rgb, alpha: Values, notes: list[str]) -> None:
    most = float(np.iinfo(alpha.dtype).max) if alpha.dtype.kind in "ui" else 1.0
    if alpha.min() >= most:
        return
    notes.append(Message("transparent parts shown white"))
    for top in range(0, len(out), ROWS):
        share = np.clip(_finite(alpha[top : top + ROWS]) / most, 0, 1)[..., None]
        part = out[top : top + ROWS]
        part[:] = np.rint(part * share + 255 * (1 - share)).astype(np.uint8)


def _strip_on_white(out: Rgb, strip: Values) -> bool:
    """Put a strip with opacity into its place; whether anything in it is transparent."""
    alpha = strip[..., 3:]
    if alpha.min() == _OPAQUE:
        out[:] = strip[..., :3]
        return False
    share = alpha.astype(np.float32) / _OPAQUE
    out[:] = np.rint(strip[..., :3] * share + _OPAQUE * (1 - share)).astype(np.uint8)
    return True


def _scaling(dtype: np.dtype[Any], low: float, high: float) -> Callable[[Values], NDArray[np.uint8]]:
    """Return what turns values into 0 to 255."""

    def scaled(values: Values) -> NDArray[np.uint8]:
        stretched: NDArray[np.uint8] = np.clip((_finite(values) - low) * (255 / (high - low)), 0, 255).astype(np.uint8)
        return stretched

    if dtype.kind != "u" or dtype.itemsize != 2:
        return scaled
    table = scaled(np.arange(1 << 16, dtype=np.uint16))  # ten times as quick
    return lambda values: table[values]


def _span(
    rows: Callable[[int, int], Values], height: int, width: int, opaque: Callable[[int, int], Values] | None
) -> tuple[float, float, str]:
    """The darkest and the brightest value that are told apart, and what kind of numbers they are."""
    stride = max(1, -(-height * rows(0, 1).size // SAMPLE))
    samples, kind = [], ""
    for top in range(0, height, ROWS):
        bottom = min(height, top + ROWS)
        values = rows(top, bottom)
        kind = "float" if values.dtype.kind == "f" else f"{8 * values.dtype.itemsize}-bit"
        flat = values.reshape(values.shape[0] * values.shape[1], -1)[::stride]
        if opaque is not None:
            flat = flat[opaque(top, bottom).ravel()[::stride] > 0]
        samples.append(_finite(flat).ravel())
    sample = np.concatenate(samples)
    if not sample.size:
        return 0.0, 1.0, kind
    low, high = (float(v) for v in np.percentile(sample, (0.5, 99.5)))
    if high <= low:
        low, high = float(sample.min()), max(float(sample.max()), float(sample.min()) + 1)
    return low, high, kind


def _finite(values: Values) -> NDArray[np.float32]:
    return np.nan_to_num(values.astype(np.float32), nan=0.0, posinf=0.0, neginf=0.0)


def _png(file: BinaryIO, image: Pillow.Image) -> HighDepthImage | None:
    header = png.header(file)
    if header is None or header.bits != 16 or header.bands == 1:
        return None
    orientation = image.getexif().get(_ORIENTATION, 1)
    bands = header.bands
    return HighDepthImage(header.size_hw, orientation, bands, 2, lambda: _decoded_png(file, bands), copies=3.0)


def _decoded_png(file: BinaryIO, bands: int) -> Pixels:
    data = png.whole(file)
    found = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED | cv2.IMREAD_IGNORE_ORIENTATION)
    if found is None or found.ndim != 3 or found.dtype != np.uint16:
        raise ValueError("other pixels than its header says")
    # Grey and opacity come as blue, green, red and opacity.
    colours = found[:, :, :1] if bands == 2 else found[:, :, 2::-1]
    return Pixels(colours, found[..., 3] if bands in (2, 4) else None)


def _is_large(size_hw: tuple[int, int]) -> bool:
    return size_hw[0] * size_hw[1] > LARGE_PIXELS


def _is_deep(image: Pillow.Image) -> bool:
    tags = getattr(image, "tag_v2", {})
    bits = tags.get(_BITS, (1,))
    deepest = max(bits) if isinstance(bits, tuple) else int(bits)
    samples = int(tags.get(_SAMPLES, 1))
    large = _is_large((image.height, image.width)) and (samples == 3 or _has_alpha(tags))
    return samples > 1 and (deepest > 8 or samples > 4 or large) and tags.get(_PHOTOMETRIC) in _PLAIN


def _has_alpha(tags: Any) -> bool:
    """Return whether the tags are those of RGB and an opacity that colours were not multiplied by."""
    extra = tags.get(_EXTRA, ())
    return int(tags.get(_SAMPLES, 1)) == 4 and (tuple(extra) if isinstance(extra, tuple) else (extra,)) == (2,)


def _tiff(file: BinaryIO) -> HighDepthImage | None:
    tifffile = tiff_codecs.bounded_tifffile()
    file.seek(0)
    try:
        page = tifffile.TiffFile(file).pages.first
    except (tifffile.TiffFileError, ValueError, IndexError, KeyError):
        return None
    bands, dtype = int(page.samplesperpixel), page.dtype
    if dtype is None or dtype.kind not in "uif" or int(page.photometric) not in _PLAIN or page.imagedepth != 1:
        return None
    tag = page.tags.get(_ORIENTATION)
    extra = [int(kind) for kind in page.extrasamples]
    alpha = bands > 1 and bool(extra) and extra[-1] in _ALPHA
    size = (int(page.imagelength), int(page.imagewidth))
    apart = int(page.planarconfig) == _APART
    tiff_codecs.check_tiles(page)
    known = _is_known(page)
    if not known and (dtype.itemsize == 1 or bands not in (3, 4)):
        return None

    def decode() -> Pixels:
        if not known:  # a compression that only the TIFF library of OpenCV knows here
            values = _decoded_tiff(file, bands)
        elif apart:
            values = np.moveaxis(page.asarray(maxworkers=1).reshape((bands, *size)), 0, -1)
        else:
            values = page.asarray(maxworkers=1).reshape((*size, bands))
        return Pixels(values[..., :-1], values[..., -1]) if alpha else Pixels(values)

    def strips() -> Iterator[tuple[int, Values]]:
        for values, place, shape in page.segments(maxworkers=1):
            yield int(place[2]), np.zeros(shape[1:], np.uint8) if values is None else np.asarray(values)[0]

    in_strips = known and bands == 4 and extra == [2] and dtype == np.uint8 and not apart and not page.is_tiled
    turned = int(tag.value) if tag is not None else 1
    return HighDepthImage(size, turned, bands, int(dtype.itemsize), decode, strips=strips if in_strips else None)


def _is_known(page: Any) -> bool:
    """Return whether this installation decodes the page's compression by itself."""
    import tifffile

    try:
        tifffile.TIFF.DECOMPRESSORS[page.compression]
        if page.predictor != 1:
            tifffile.TIFF.UNPREDICTORS[page.predictor]
    except (KeyError, ValueError, ImportError):
        return False
    return True


def _decoded_tiff(file: BinaryIO, bands: int) -> Values:
    file.seek(0)
    found = cv2.imdecode(np.frombuffer(file.read(), np.uint8), cv2.IMREAD_UNCHANGED | cv2.IMREAD_IGNORE_ORIENTATION)
    if found is None or found.ndim != 3 or found.shape[2] != bands:
        raise ValueError(Message("its compression is not known here; install swin-annotator[tiff]"))
    return np.asarray(found)[..., [2, 1, 0, 3][:bands]]
