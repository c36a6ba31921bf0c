"""SAM 2: boxes and clicks to masks, from one encoding of the image by Hiera.

Ravi et al., "SAM 2: Segment Anything in Images and Videos", arXiv 2408.00714. The network is transformers' own; of a
checkpoint for videos only what single images need is kept. Images are squeezed into a square, not padded.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image
from torch import Tensor

from swin_annotator.models.base import Rgb
from swin_annotator.models.sam.refiner import SamRefiner, normalised
from swin_annotator.models.scaling import scaled
from swin_annotator.models.swin.preprocess import IMAGENET_MEAN, IMAGENET_STD

MODEL_TYPES = ("sam2", "sam2_video")


class Sam2Refiner(SamRefiner):
    """Turns boxes and clicks into masks with a Segment Anything 2 model; arguments as of ``SamRefiner``."""

    model_types = MODEL_TYPES
    architecture = "Sam2Model"
    dropped = ("memory_", "mask_downsample.", "object_pointer_proj.", "temporal_positional_encoding")
    """Weights that follow objects through a video."""

    def _side_of(self, network: Any) -> int:
        side: int = network.prompt_encoder.input_image_size
        return side

    def _fitted(self, size_hw: tuple[int, int]) -> tuple[int, int]:
        return self._side, self._side

    def _pixels(self, rgb: Rgb) -> NDArray[np.float32]:
        return squeezed(rgb, self._side)

    def _encoded(self, pixels: Tensor) -> list[Tensor]:
        with torch.autocast(self._device.type, torch.bfloat16, enabled=self._bfloat16):
            found = self.network.get_image_embeddings(pixels)
        return [one.float() for one in found]


def squeezed(
    rgb: Rgb, side: int, mean: tuple[float, ...] = IMAGENET_MEAN, std: tuple[float, ...] = IMAGENET_STD
) -> NDArray[np.float32]:
    """Return (3, side, side) network input: scaled to a square whatever the shape, and normalised."""
    resized = scaled(rgb, (side, side), Image.Resampling.BILINEAR)
    return np.ascontiguousarray(normalised(np.asarray(resized, np.float32), mean, std))
