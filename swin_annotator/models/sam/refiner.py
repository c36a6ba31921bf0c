"""SAM and SlimSAM: boxes to masks, from one encoding of the image.

Kirillov et al., "Segment Anything", arXiv 2304.02643; Chen et al., "SlimSAM: 0.1% Data Makes Segment Anything Slim",
arXiv 2312.05284. The networks are transformers' own; pixels and masks are handled here, without torchvision.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, ClassVar, Self

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image
from torch import Tensor

from swin_annotator.core import masks
from swin_annotator.core.clicks import Clicks
from swin_annotator.core.types import BoxXYWH, Rle
from swin_annotator.models.base import Rgb
from swin_annotator.models.grabcut.refiner import whole_box
from swin_annotator.models.nets import upsample
from swin_annotator.models.runtime import device as devices
from swin_annotator.models.scaling import scaled
from swin_annotator.models.swin.preprocess import IMAGENET_MEAN, IMAGENET_STD
from swin_annotator.models.swin.semantic import finite
from swin_annotator.models.weights import loading
from swin_annotator.models.weights.transformers_loading import load_network

BATCH = 32
"""Boxes per run of the mask decoder, so that memory does not grow with the number of boxes."""
KEPT_BYTES = 200_000_000
"""Bytes of an image: of one with more its network input is kept, and not all its pixels, to know it again."""


class SamRefiner:
    """Turns boxes into masks with a Segment Anything model.

    The image is encoded once; the encoding of the last image is kept, so further boxes on it cost milliseconds.

    Args:
        network: ``SamModel``.
        name: name and revision.
        device: where the network lies.
        bfloat16: encode the image in mixed precision.
    """

    model_types: ClassVar[tuple[str, ...]] = ("sam",)
    architecture: ClassVar[str] = "SamModel"
    dropped: ClassVar[tuple[str, ...]] = ()
    """Prefixes of weights that are not needed."""

    def __init__(self, network: Any, *, name: str, device: str = "cpu", bfloat16: bool = False) -> None:
        self.name = name
        self.network = network
        self._side = self._side_of(network)
        self._device = torch.device(device)
        self._bfloat16 = bfloat16
        self._last: tuple[NDArray[Any], Tensor | list[Tensor]] | None = None

    @classmethod
    def from_folder(cls, folder: Path, *, name: str, device: str, options: Mapping[str, object]) -> Self:
        """The refiner in a folder as the hub lays it out.

        Args:
            folder: ``config.json`` and ``model.safetensors`` (or ``pytorch_model.bin``).
            name: name and revision.
            device: ``cuda``, ``mps`` or ``cpu``.
            options: ``precision``: ``float32`` (default) or ``bfloat16``.

        Raises:
            ModelError: a file is missing, damaged, of another architecture, or holds more than weights.
            ModelOutOfMemory: the weights did not fit.
        """
        bfloat16 = devices.pick_precision(device, options) == "bfloat16"
        config = loading.read_config(folder, cls.model_types)
        devices.use_threads()
        with devices.guard_memory(name):
            network = load_network(cls.architecture, folder, config, drop=cls.dropped).to(device)
        return cls(network, name=name, device=device, bfloat16=bfloat16)

    def refine(self, rgb: Rgb, boxes: Sequence[BoxXYWH]) -> list[Rle]:
        """One full-size mask per box; never empty: where the model finds nothing, the box's own pixels.

        Args:
            rgb: (h, w, 3) uint8.
            boxes: in image pixels; parts outside the image are left out. A mask may reach a little over its box.

        Raises:
            ModelOutOfMemory: the network did not fit.
            ModelError: the network answered with numbers that are not finite.
        """
        if not boxes:
            return []
        size_hw = (int(rgb.shape[0]), int(rgb.shape[1]))
        corners = [whole_box(box, size_hw) for box in boxes]
        with devices.guard_memory(self.name):
            features = self._features(rgb)
            return [
                self._mask(logits, corner, size_hw)
                for logits, corner in zip(self.logits(features, corners, size_hw), corners, strict=True)
            ]

    def refine_clicks(self, rgb: Rgb, clicks: Clicks) -> Rle:
        """One full-size mask of what was pointed at; never empty. Errors as ``refine``.

        Of the three masks that the network offers for a single click, the one that it rates best is taken.
        """
        size_hw = (int(rgb.shape[0]), int(rgb.shape[1]))
        corners = clicks.region(size_hw) if clicks.box is None else whole_box(clicks.box, size_hw)
        with devices.guard_memory(self.name):
            return self._mask(self._clicked(self._features(rgb), clicks, size_hw), corners, size_hw)

    @torch.inference_mode()
    def _clicked(
        self, features: Tensor | list[Tensor], clicks: Clicks, size_hw: tuple[int, int]
    ) -> NDArray[np.float32]:
        """(h, w) mask logits of what was pointed at, covering the whole input."""
        scale = np.array(self._scale(size_hw), np.float32)
        given: dict[str, Tensor] = {}
        if clicks.clicks:
            places = np.array([(click.x, click.y) for click in clicks.clicks], np.float32) * scale
            signs = [int(click.positive) for click in clicks.clicks]
            given["input_points"] = torch.from_numpy(places)[None, None].to(self._device)
            given["input_labels"] = torch.tensor(signs)[None, None].to(self._device)
        if clicks.box is not None:
            box = np.array(whole_box(clicks.box, size_hw), np.float32) * np.tile(scale, 2)
            given["input_boxes"] = torch.from_numpy(box)[None, None].to(self._device)
        several = clicks.box is None and len(clicks.clicks) == 1
        answer = self.network(image_embeddings=features, multimask_output=several, **given)
        best = int(answer.iou_scores[0, 0].argmax()) if several else 0
        logits: NDArray[np.float32] = finite(answer.pred_masks[0, 0, best].float().cpu().numpy())
        return logits

    @torch.inference_mode()
    def _features(self, rgb: Rgb) -> Tensor | list[Tensor]:
        """The image's encoding, made or kept from the call before."""
        # Comparing is quicker than scaling, but of a giant no second copy is kept.
        small = self._pixels(rgb) if rgb.nbytes > KEPT_BYTES else None
        known: NDArray[Any] = rgb if small is None else small
        if self._last is not None and np.array_equal(self._last[0], known):
            return self._last[1]
        self._last = None  # frees memory before the next encoding is made
        pixels = self._pixels(rgb) if small is None else small
        features = self._encoded(torch.from_numpy(pixels)[None].to(self._device))
        self._last = (known.copy(), features)
        return features

    @torch.inference_mode()
    def logits(
        self, features: Tensor | list[Tensor], corners: Sequence[tuple[int, int, int, int]], size_hw: tuple[int, int]
    ) -> Iterator[NDArray[np.float32]]:
        """(h, w) mask logits of each box, covering the whole input."""
        scale = self._scale(size_hw)
        for start in range(0, len(corners), BATCH):
            part = np.array(corners[start : start + BATCH], np.float32) * np.array([*scale, *scale], np.float32)
            answer = self.network(
                image_embeddings=features,
                input_boxes=torch.from_numpy(part)[None].to(self._device),
                multimask_output=False,
            )
            yield from finite(answer.pred_masks[0, :, 0].float().cpu().numpy())

    def _mask(self, logits: NDArray[np.float32], corners: tuple[int, int, int, int], size_hw: tuple[int, int]) -> Rle:
        inner = self._fitted(size_hw)
        extent = (inner[0] / self._side * logits.shape[0], inner[1] / self._side * logits.shape[1])
        mask = upsample.mask_of(logits, size_hw, extent)
        if masks.area(mask):
            return mask
        left, top, right, bottom = corners
        return masks.encode_at(np.ones((bottom - top, right - left), bool), left, top, size_hw)

    def _scale(self, size_hw: tuple[int, int]) -> tuple[float, float]:
        """(x, y) input pixels per image pixel."""
        inner = self._fitted(size_hw)
        return inner[1] / size_hw[1], inner[0] / size_hw[0]

    def _side_of(self, network: Any) -> int:
        """Side of the network's input in pixels."""
        return int(network.config.vision_config.image_size)

    def _fitted(self, size_hw: tuple[int, int]) -> tuple[int, int]:
        """(height, width) that the image has in the input."""
        return fitted(size_hw, self._side)

    def _pixels(self, rgb: Rgb) -> NDArray[np.float32]:
        """(3, side, side) network input."""
        return fit_in_square(rgb, self._side)

    def _encoded(self, pixels: Tensor) -> Tensor | list[Tensor]:
        """Encoding of (1, 3, side, side) pixels, in float32: (1, c, h, w), or one such for each scale."""
        with torch.autocast(self._device.type, torch.bfloat16, enabled=self._bfloat16):
            features: Tensor = self.network.get_image_embeddings(pixels)
        return features.float()


def fitted(size_hw: tuple[int, int], side: int) -> tuple[int, int]:
    """(height, width) of an image scaled to a longer side of ``side``, rounded as SAM's own code does."""
    scale = side / max(size_hw)
    height, width = (max(1, math.floor(n * scale + 0.5)) for n in size_hw)
    return height, width


def fit_in_square(rgb: Rgb, side: int) -> NDArray[np.float32]:
    """(3, side, side) network input: scaled, normalised, then padded with zeros at the bottom and the right.

    Equal to ``SamImageProcessorPil`` with its defaults, which all published SAM and SlimSAM folders use.
    """
    height, width = fitted((int(rgb.shape[0]), int(rgb.shape[1])), side)
    resized = np.asarray(scaled(rgb, (width, height), Image.Resampling.BILINEAR), np.float32)
    square = np.zeros((3, side, side), np.float32)
    square[:, :height, :width] = normalised(resized)
    return square


def normalised(
    pixels: NDArray[np.float32], mean: tuple[float, ...] = IMAGENET_MEAN, std: tuple[float, ...] = IMAGENET_STD
) -> NDArray[np.float32]:
    """Return (3, h, w) network input from (h, w, 3) pixels in 0..255."""
    middle, spread = np.array(mean, np.float32), np.array(std, np.float32)
    return ((pixels / np.float32(255) - middle) / spread).transpose(2, 0, 1)
