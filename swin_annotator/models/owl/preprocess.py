"""Pixels as OWL-ViT and OWLv2 want them: the arithmetic of transformers' image processors, without their cost."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import ceil, prod

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from swin_annotator.models.base import Rgb

F32 = NDArray[np.float32]
CLIP_MEAN = (0.48145466, 0.4578275, 0.40821073)
CLIP_STD = (0.26862954, 0.26130258, 0.27577711)
MOST_CANVAS = 64_000_000
"""Pixels that are worked on as floats: with their blurred copy some 1.5 GB."""


@dataclass(frozen=True, slots=True)
class OwlPreprocessing:
    """How an image becomes network input.

    Attributes:
        side: width and height of the input, in pixels.
        pad: OWLv2 keeps the aspect ratio and pads to a square, bottom and right, with black; OWL-ViT stretches.
        mean: per channel, for values in 0..1.
        std: per channel.
    """

    side: int
    pad: bool
    mean: tuple[float, ...] = CLIP_MEAN
    std: tuple[float, ...] = CLIP_STD

    @classmethod
    def from_config(cls, side: int, *, pad: bool, config: Mapping[str, object]) -> OwlPreprocessing:
        """With mean and std from ``preprocessor_config.json`` where they are given and make sense, else CLIP's."""
        mean, std = _three(config.get("image_mean")), _three(config.get("image_std"))
        if mean is None or std is None or min(std) <= 0:
            return cls(side, pad)
        return cls(side, pad, mean, std)

    @property
    def version(self) -> str:
        """Equal versions give equal pixels; part of the embedding's key."""
        how = "pad0" if self.pad else "stretch"
        custom = "" if (self.mean, self.std) == (CLIP_MEAN, CLIP_STD) else f"-{self.mean}-{self.std}"
        return f"owl1-{how}-{self.side}{custom}"

    def __call__(self, rgb: Rgb) -> F32:
        """(3, side, side) normalised input for one (h, w, 3) image of any size."""
        image = fit_in_square(rgb, self.side) if self.pad else stretch(rgb, self.side)
        mean, std = np.array(self.mean, np.float32), np.array(self.std, np.float32)
        return np.ascontiguousarray(((image - mean) / std).transpose(2, 0, 1))

    def box_unit(self, size_hw: tuple[int, int]) -> tuple[float, float]:
        """(x, y) image pixels per unit of a predicted box: the padded square's side, or width and height."""
        height, width = size_hw
        longer = max(height, width)
        return (longer, longer) if self.pad else (width, height)


def stretch(rgb: Rgb, side: int) -> F32:
    """(side, side, 3) in 0..1, bicubic with anti-aliasing on bytes: equal to ``OwlViTImageProcessorPil``."""
    resized = Image.fromarray(rgb).resize((side, side), Image.Resampling.BICUBIC)
    return np.asarray(resized, np.float32) / np.float32(255)


def fit_in_square(rgb: Rgb, side: int) -> F32:
    """(side, side, 3) in 0..1: padded with black to a square, blurred against aliasing, resized bilinearly.

    The numbers of ``Owlv2ImageProcessorPil``, itself a copy of scikit-image's ``resize`` (mirror boundary, Gaussian
    of sigma (factor - 1) / 2 cut at 4 sigma), with two shortcuts that change nothing: the padding is only built as
    far as the blur reaches, and OpenCV does the work. Images beyond ``MOST_CANVAS`` pixels are averaged to less first.
    """
    rgb = _manageable(rgb, side)
    height, width = rgb.shape[:2]
    longer = max(height, width)
    factor = longer / side
    sigma, radius = _blur(factor)
    rows, columns = _canvas((height, width), side)
    canvas: F32 = np.zeros((rows, columns, 3), np.float32)
    np.divide(rgb, np.float32(255), out=canvas[:height, :width], dtype=np.float32)
    if radius > 0:
        kernel = (2 * radius + 1, 2 * radius + 1)
        blurred = cv2.GaussianBlur(canvas, kernel, sigma, sigmaY=sigma, borderType=cv2.BORDER_REFLECT_101)
        canvas = np.asarray(blurred, np.float32)
    if factor > 1:
        scale = 1 / factor
        small = cv2.resize(canvas, None, fx=scale, fy=scale, interpolation=cv2.INTER_LINEAR)
    elif factor < 1:
        small = _enlarge(_enlarge(canvas, factor, side, longer).transpose(1, 0, 2), factor, side, longer)
        small = small.transpose(1, 0, 2)
    else:
        small = canvas
    square = np.zeros((side, side, 3), np.float32)
    filled = small[:side, :side]
    square[: filled.shape[0], : filled.shape[1]] = filled
    return square


def _blur(factor: float) -> tuple[float, int]:
    """(sigma, radius) of the blur before an image is made ``factor`` times smaller."""
    sigma = max(0.0, (factor - 1) / 2)
    return sigma, int(4 * sigma + 0.5)


def _canvas(size_hw: tuple[int, int], side: int) -> tuple[int, int]:
    """(rows, columns) of the image with as much padding as the blur reaches."""
    height, width = size_hw
    longer = max(size_hw)
    reach = _blur(longer / side)[1] + ceil(longer / side) + 2
    return min(longer, height + reach), min(longer, width + reach)


def _manageable(rgb: Rgb, side: int) -> Rgb:
    """The image, averaged over squares of pixels where its canvas would fill the memory."""
    height, width = rgb.shape[:2]
    times = 1
    while prod(_canvas((max(1, height // times), max(1, width // times)), side)) > MOST_CANVAS:
        times += 1
    if times == 1:
        return rgb
    size = (max(1, round(width / times)), max(1, round(height / times)))
    return np.asarray(cv2.resize(rgb, size, interpolation=cv2.INTER_AREA), np.uint8)


def _enlarge(image: F32, factor: float, side: int, longer: int) -> F32:
    """Linear interpolation of the rows to ``side``, mirrored at the edges, which OpenCV's resize does not offer."""
    at = np.abs((np.arange(side) + 0.5) * factor - 0.5)
    at = np.where(at > longer - 1, 2 * (longer - 1) - at, at)
    at = np.clip(at, 0, image.shape[0] - 1)
    low = np.floor(at).astype(np.intp)
    high = np.minimum(low + 1, image.shape[0] - 1)
    weight = (at - low).astype(np.float32)[:, None, None]
    return image[low] * (1 - weight) + image[high] * weight


def _three(value: object) -> tuple[float, ...] | None:
    if isinstance(value, list) and len(value) == 3 and all(isinstance(v, int | float) for v in value):
        return tuple(float(v) for v in value)
    return None
