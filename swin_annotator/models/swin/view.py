"""The view that a classifier has of an image: all of it squeezed into a square, or its middle."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from swin_annotator.errors import ModelError
from swin_annotator.messages import Message
from swin_annotator.models.base import Rgb
from swin_annotator.models.swin.preprocess import SwinPixels, read_pixels, three
from swin_annotator.models.weights import loading

_FILTERS = {"bicubic": Image.Resampling.BICUBIC, "bilinear": Image.Resampling.BILINEAR}


@dataclass(frozen=True, slots=True)
class View:
    """Steps from an image to the input of a classifier.

    Attributes:
        pixels: scaling and normalisation.
        crop: side of the square that is cut out of the middle of the scaled image; 0: none is.
    """

    pixels: SwinPixels
    crop: int = 0

    @property
    def side(self) -> int:
        """Side of the input, in pixels; where it follows the image, its shorter one."""
        return self.crop or min(self.pixels.height_width or (self.pixels.short,))

    def __call__(self, rgb: Rgb) -> NDArray[np.float32]:
        """(3, h, w) normalised input for one (h, w, 3) image of any size."""
        whole = self.pixels(rgb)
        if not self.crop:
            return whole
        top, left = (round((side - self.crop) / 2) for side in whole.shape[1:])
        return np.ascontiguousarray(whole[:, top : top + self.crop, left : left + self.crop])

    def square(self, crops: NDArray[np.uint8]) -> NDArray[np.float32]:
        """(n, 3, side, side) normalised input for crops (n, side, side, 3) that have the size already."""
        mean, std = np.array(self.pixels.mean, np.float32), np.array(self.pixels.std, np.float32)
        scaled = (crops.astype(np.float32) * np.float32(self.pixels.scale) - mean) / std
        return np.ascontiguousarray(scaled.transpose(0, 3, 1, 2))


def read_view(folder: Path, side: int) -> View:
    """As the folder's preprocessing says, in the form of ``ViTImageProcessor`` or ``ConvNextImageProcessor``.

    Args:
        folder: a model folder.
        side: of the input where there is no such file: the image is then squeezed into it, bicubically.

    Raises:
        ModelError: the file can't be read or asks for something impossible.
    """
    config, path = loading.read_preprocessing(folder)
    if not path.is_file():
        return View(SwinPixels((side, side), resample=Image.Resampling.BICUBIC))
    pixels = read_pixels(folder, square=side)
    try:
        return _with_crop(pixels, config)
    except (KeyError, TypeError, ValueError) as error:
        raise ModelError(
            Message("{path} describes no usable preprocessing: {error}.", path=path, error=error), hint=loading.AGAIN
        ) from error


def view_of_timm(config: Mapping[str, Any], side: int, where: Path) -> View:
    """As the ``pretrained_cfg`` of a timm model says.

    Args:
        config: the contents of timm's ``config.json``.
        side: of the input where it says nothing.
        where: the file, named in messages.

    Raises:
        ModelError: it asks for something impossible.
    """
    given = config.get("pretrained_cfg", {})
    try:
        side = int(given.get("input_size", (3, side, side))[-1])
        short = int(side / float(given.get("crop_pct", 0.9)))
        if not 1 <= side <= short:
            raise ValueError(f"a square of {side} pixels out of {short}")
        pixels = SwinPixels(
            short=short,
            long=0,
            resample=_FILTERS[given.get("interpolation", "bicubic")],
            mean=three(given.get("mean", SwinPixels().mean)),
            std=three(given.get("std", SwinPixels().std)),
        )
    except (AttributeError, KeyError, TypeError, ValueError, ZeroDivisionError) as error:
        raise ModelError(
            Message("{path} describes no usable preprocessing: {error}.", path=where, error=error), hint=loading.AGAIN
        ) from error
    return View(pixels, side)


def _with_crop(pixels: SwinPixels, config: Mapping[str, Any]) -> View:
    if pixels.height_width is None and config.get("crop_pct"):
        crop, pixels = pixels.short, replace(pixels, short=int(pixels.short / float(config["crop_pct"])), long=0)
    elif config.get("do_center_crop"):
        asked = config["crop_size"]
        crop = int(asked if isinstance(asked, int) else asked["height"])
        pixels = replace(pixels, long=0)
    else:
        return View(pixels)
    least = min(pixels.height_width or (pixels.short,))
    if not 1 <= crop <= least:
        raise ValueError(f"a square of {crop} pixels out of {least}")
    return View(pixels, crop)
