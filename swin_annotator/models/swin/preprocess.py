"""Pixels as the Swin segmenters want them: the arithmetic of transformers' image processors, without their cost."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from swin_annotator.errors import ModelError
from swin_annotator.messages import Message
from swin_annotator.models.base import Rgb
from swin_annotator.models.scaling import scaled
from swin_annotator.models.weights import loading

IMAGENET_MEAN = (0.485, 0.456, 0.406)
IMAGENET_STD = (0.229, 0.224, 0.225)
MOST_SIDE = 4096
"""A folder that asks for larger inputs is taken for damaged."""
THINNEST = 32
"""Images longer than this many times their width are seen wider: no network looks at a line of pixels."""


@dataclass(frozen=True, slots=True)
class SwinPixels:
    """Steps from an image to network input; the aspect ratio may change, nothing is cut off or padded.

    Attributes:
        height_width: fixed input size, or None to follow the image.
        short: target of the shorter side, when the input follows the image.
        long: the longer side's limit; 0 for none.
        divisor: sides are rounded up to multiples of it.
        resample: PIL's number of the filter.
        scale: factor from bytes to the unit of ``mean``.
    """

    height_width: tuple[int, int] | None = None
    short: int = 512
    long: int = 2048
    divisor: int = 1
    resample: int = Image.Resampling.BILINEAR
    scale: float = 1 / 255
    mean: tuple[float, float, float] = IMAGENET_MEAN
    std: tuple[float, float, float] = IMAGENET_STD

    def input_size(self, size_hw: tuple[int, int]) -> tuple[int, int]:
        """(height, width) of the input for an image of ``size_hw``."""
        if self.height_width is not None:
            height, width = self.height_width
        else:
            height, width = _follow(size_hw, self.short, self.long)
        return _rounded_up(height, self.divisor), _rounded_up(width, self.divisor)

    def __call__(self, rgb: Rgb) -> NDArray[np.float32]:
        """(3, h, w) normalised input for one (h, w, 3) image of any size."""
        height, width = self.input_size(_widened((int(rgb.shape[0]), int(rgb.shape[1]))))
        resized = scaled(rgb, (width, height), Image.Resampling(self.resample))
        mean, std = np.array(self.mean, np.float32), np.array(self.std, np.float32)
        pixels = (np.asarray(resized, np.float32) * np.float32(self.scale) - mean) / std
        return np.ascontiguousarray(pixels.transpose(2, 0, 1))


def read_pixels(folder: Path, *, square: int = 0, short: int = 0, long: int = 0, divisor: int = 1) -> SwinPixels:
    """As ``processor_config.json`` or ``preprocessor_config.json`` says; the arguments say what its absence means.

    Args:
        folder: a model folder.
        square: fixed side of the input by default; also, a bare number in the file then means a square.
        short: default target of the shorter side, when ``square`` is 0.
        long: default limit of the longer side.
        divisor: default of ``size_divisor``.

    Raises:
        ModelError: the file can't be read or asks for something impossible.
    """
    config, path = loading.read_preprocessing(folder)
    try:
        return _from_config(config, square, short, long, divisor)
    except (TypeError, ValueError, KeyError) as error:
        raise ModelError(
            Message("{path} describes no usable preprocessing: {error}.", path=path, error=error), hint=loading.AGAIN
        ) from error


def _from_config(config: Mapping[str, object], square: int, short: int, long: int, divisor: int) -> SwinPixels:
    fixed, short, long = _size(config.get("size"), config.get("max_size"), square, short, long)
    scaled, normalised = config.get("do_rescale", True), config.get("do_normalize", True)
    pixels = SwinPixels(
        height_width=fixed,
        short=short,
        long=long,
        divisor=_whole(config.get("size_divisor", divisor) or 1, 1),
        resample=_whole(config.get("resample", Image.Resampling.BILINEAR), 0),
        scale=float(config.get("rescale_factor", 1 / 255)) if scaled else 1.0,  # type: ignore[arg-type] # checked by float
        mean=three(config.get("image_mean", IMAGENET_MEAN)) if normalised else (0.0, 0.0, 0.0),
        std=three(config.get("image_std", IMAGENET_STD)) if normalised else (1.0, 1.0, 1.0),
    )
    Image.Resampling(pixels.resample)
    if min(pixels.std) <= 0:
        raise ValueError("image_std must be positive")
    return pixels


def _size(
    size: object, max_size: object, square: int, short: int, long: int
) -> tuple[tuple[int, int] | None, int, int]:
    if max_size is not None:
        long = _whole(max_size, 1)
    if isinstance(size, int):
        size = {"height": size, "width": size} if square else {"shortest_edge": size, "longest_edge": long}
    if size is None:
        size = {"height": square, "width": square} if square else {"shortest_edge": short, "longest_edge": long}
    if not isinstance(size, Mapping):
        raise ValueError("size must be a number or an object")
    if size.get("height") and size.get("width"):
        return (_whole(size["height"], 1), _whole(size["width"], 1)), short, long
    if not size.get("shortest_edge"):
        raise ValueError("size names neither height and width nor shortest_edge")
    return None, _whole(size["shortest_edge"], 1), _whole(size.get("longest_edge") or 0, 0)


def _follow(size_hw: tuple[int, int], short: int, long: int) -> tuple[int, int]:
    """Both sides scaled alike, as ``get_size_with_aspect_ratio`` of transformers rounds them."""
    height, width = size_hw
    least, most = min(size_hw), max(size_hw)
    limited = bool(long) and most / least * short > long
    exact = long * least / most if limited else float(short)
    side = max(1, round(exact))
    if least == side:
        return size_hw
    other = max(1, int(exact * most / least))
    return (other, side) if width < height else (side, other)


def _widened(size_hw: tuple[int, int]) -> tuple[int, int]:
    """The size that an image counts as: a whole number of times wider where it is hardly more than a line."""
    height, width = size_hw
    times = math.ceil(max(size_hw) / THINNEST / min(size_hw))
    return (height * times, width) if height < width else (height, width * times)


def _rounded_up(side: int, divisor: int) -> int:
    return math.ceil(side / divisor) * divisor


def _whole(value: object, least: int) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= MOST_SIDE:
        raise ValueError(f"{value!r} is not a number from {least} to {MOST_SIDE}")
    return value


def three(value: object) -> tuple[float, float, float]:
    """One number per channel: red, green, blue. Raises ValueError for anything else."""
    if not isinstance(value, list | tuple) or len(value) != 3:
        raise ValueError(f"{value!r} is not one number per channel")
    red, green, blue = (float(v) for v in value)
    return red, green, blue
