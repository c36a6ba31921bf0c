"""Pixels as OWL-ViT and OWLv2 want them: the arithmetic of transformers' image processors, without their cost."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from swin_annotator.models.base import Rgb
from swin_annotator.models.owl import resampling
from swin_annotator.models.scaling import scaled

F32 = NDArray[np.float32]
CLIP_MEAN = (0.48145466, 0.4578275, 0.40821073)
CLIP_STD = (0.26862954, 0.26130258, 0.27577711)


@dataclass(frozen=True, slots=True)
class OwlPreprocessing:
    """Steps from an image to network input.

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
    resized = scaled(rgb, (side, side), Image.Resampling.BICUBIC)
    return np.asarray(resized, np.float32) / np.float32(255)


def fit_in_square(rgb: Rgb, side: int) -> F32:
    """(side, side, 3) in 0..1: padded with black to a square, blurred against aliasing, resized bilinearly.

    The numbers of ``Owlv2ImageProcessorPil``, itself a copy of scikit-image's ``resize``.
    """
    square = np.zeros((side, side, 3), np.float32)
    small = resampling.resize(rgb, side)
    square[: small.shape[0], : small.shape[1]] = small
    return square


def _three(value: object) -> tuple[float, ...] | None:
    if isinstance(value, list) and len(value) == 3 and all(isinstance(v, int | float) for v in value):
        return tuple(float(v) for v in value)
    return None
