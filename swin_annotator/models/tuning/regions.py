"""All of a Swin segmenter: UperNet or SSFormer and the backbone below, on images whose pixels somebody named."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image
from torch import Tensor
from torch.nn import functional

from swin_annotator.models.nets import upsample
from swin_annotator.models.pixel_loss import UNKNOWN, class_weights, known_entropy
from swin_annotator.models.runtime.device import use_threads
from swin_annotator.models.swin import own_folder, semantic
from swin_annotator.models.swin.own_folder import Shape
from swin_annotator.models.swin.preprocess import SwinPixels
from swin_annotator.models.swin.weight_names import Head
from swin_annotator.models.tuning.folder import put_card, values_of
from swin_annotator.models.tuning.samples import Places, Rgb, Sample, readable

SCALES = (0.75, 1.5)
"""Views are shown between so many times the size at which the network looks at an image."""
LIGHT = 0.2
"""Views are lighter or darker, and of more or less contrast, by this share at most."""
BACKBONE = 0.1
"""Share of the head's rate at which the backbone learns: it has seen far more than these labels."""
_MOST_SIDE = 640


@dataclass(frozen=True, slots=True, eq=False)
class RegionView:
    """Part of an image, as a step sees it."""

    pixels: NDArray[np.float32]
    """(3, side, side), normalised."""
    places: Places
    """(side, side)."""


class RegionTuned:
    """A segmenter that learns; see ``samples.Tuned``.

    Args:
        network: backbone and head, with the weights that it starts from.
        head: kind of the latter.
        shape: of both, with the names of the classes.
        pixels: as the network looks at images once it is trained.
        train: images that are learnt from.
        aside: images that are measured on.
        device: where it is trained.
    """

    def __init__(
        self,
        network: semantic.SwinLabeller,
        head: Head,
        shape: Shape,
        pixels: SwinPixels,
        train: Sequence[Sample],
        aside: Sequence[Sample],
        *,
        device: str,
    ) -> None:
        use_threads()
        self._device = torch.device(device)
        self.network = network.requires_grad_(True).to(self._device)
        self.train, self.aside = tuple(train), tuple(aside)
        self._head, self._shape, self._pixels = head, shape, pixels
        self.side = side_of(pixels)
        """Side of a view, in pixels."""
        self._weights = torch.ones(len(shape.labels), device=self._device)

    @property
    def slower(self) -> Sequence[tuple[str, float]]:
        """See ``samples.Tuned``."""
        return (("backbone.", BACKBONE),)

    def weigh(self, counts: Sequence[int]) -> None:
        """Let rare classes count for more.

        Args:
            counts: pixels of each class in what is learnt from.
        """
        self._weights = class_weights(counts).to(self._device)

    def view(self, sample: Sample, rng: np.random.Generator) -> RegionView:
        """See ``samples.Tuned``."""
        rgb = sample.rgb()
        size_hw = (int(rgb.shape[0]), int(rgb.shape[1]))
        assert sample.places is not None
        shown, places = cut(rgb, sample.places(size_hw), self._pixels.input_size(size_hw), self.side, rng)
        return RegionView(normalised(shown, self._pixels, rng), places)

    def loss(self, views: Sequence[RegionView]) -> Tensor:
        """Cross entropy of what is known, at the size of the views; see ``samples.Tuned``."""
        pixels = torch.from_numpy(np.stack([view.pixels for view in views])).to(self._device)
        wanted = torch.from_numpy(np.stack([view.places for view in views])).to(self._device).long()
        logits = functional.interpolate(
            self.network(pixels).float(), size=wanted.shape[-2:], mode="bilinear", align_corners=False
        )
        return known_entropy(logits, wanted, self._weights)

    @torch.inference_mode()
    def measure(self) -> dict[str, float]:
        """Intersection over union of each class, pixel by pixel; see ``samples.Tuned``."""
        classes = len(self._shape.labels)
        table = np.zeros((classes, classes), np.int64)
        for sample, rgb in readable(self.aside):
            size_hw = (int(rgb.shape[0]), int(rgb.shape[1]))
            assert sample.places is not None
            wanted = sample.places(size_hw)
            logits = self.network(torch.from_numpy(self._pixels(rgb))[None].to(self._device))[0]
            found = upsample.winners(logits.float().cpu().numpy(), size_hw)[0]
            known = wanted != UNKNOWN
            pairs = wanted[known].astype(np.int64) * classes + found[known]
            table += np.bincount(pairs, minlength=classes * classes).reshape(classes, classes)
        union = table.sum(0) + table.sum(1) - table.diagonal()
        named = enumerate(self._shape.labels)
        return {name: float(table[i, i] / union[i]) for i, name in named if table[i].sum()}

    def write(self, folder: Path, card: str) -> None:
        """See ``samples.Tuned``."""
        state = {name: tensor.cpu() for name, tensor in self.network.state_dict().items()}
        own_folder.write(folder, self._head, self._shape, state, values_of(self._pixels))
        put_card(folder, card)


def side_of(pixels: SwinPixels) -> int:
    """Return the side of training views for a network that looks at images so."""
    if pixels.height_width is not None:
        return min(max(pixels.height_width), _MOST_SIDE)
    return min(pixels.short, _MOST_SIDE)


def cut(rgb: Rgb, places: Places, inner_hw: tuple[int, int], side: int, rng: np.random.Generator) -> tuple[Rgb, Places]:
    """A square out of an image at a size that is drawn, mirrored or not; grey and unknown where the image ends.

    Args:
        rgb: (h, w, 3).
        places: (h, w).
        inner_hw: size at which the network looks at the image.
        side: of the square.
        rng: draws.
    """
    factor = float(np.exp(rng.uniform(*np.log(SCALES))))
    height, width = (max(1, round(length * factor)) for length in inner_hw)
    shown = np.asarray(Image.fromarray(rgb).resize((width, height), Image.Resampling.BILINEAR))
    known = np.asarray(Image.fromarray(places).resize((width, height), Image.Resampling.NEAREST))
    top, left = (int(rng.integers(0, max(0, length - side) + 1)) for length in (height, width))
    square, classes = np.full((side, side, 3), 124, np.uint8), np.full((side, side), UNKNOWN, np.uint8)
    part = shown[top : top + side, left : left + side]
    square[: part.shape[0], : part.shape[1]] = part
    classes[: part.shape[0], : part.shape[1]] = known[top : top + side, left : left + side]
    if rng.random() < 0.5:
        square, classes = square[:, ::-1], classes[:, ::-1]
    return np.ascontiguousarray(square), np.ascontiguousarray(classes)


def normalised(rgb: Rgb, pixels: SwinPixels, rng: np.random.Generator) -> NDArray[np.float32]:
    """(3, h, w) as the network takes them, in a light that is drawn."""
    light, contrast = rng.uniform(1 - LIGHT, 1 + LIGHT, 2)
    seen = np.clip((rgb.astype(np.float32) - 128) * contrast + 128 * light, 0, 255)
    mean, std = np.array(pixels.mean, np.float32), np.array(pixels.std, np.float32)
    return np.ascontiguousarray(((seen * np.float32(pixels.scale) - mean) / std).transpose(2, 0, 1), np.float32)
