"""All of a Swin classifier, on images that somebody tagged."""

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

from swin_annotator.models.nets.swin_classifier import SwinClassifierNet
from swin_annotator.models.runtime.device import use_threads
from swin_annotator.models.swin import own_folder
from swin_annotator.models.swin.own_folder import Shape
from swin_annotator.models.swin.view import View
from swin_annotator.models.swin.weight_names import Head
from swin_annotator.models.tuning.folder import put_card, values_of_view
from swin_annotator.models.tuning.regions import BACKBONE, normalised
from swin_annotator.models.tuning.samples import Rgb, Sample, readable

AREA = (0.5, 1.0)
"""Views show between these shares of an image's area."""


@dataclass(frozen=True, slots=True, eq=False)
class TagView:
    """An image, as a step sees it."""

    pixels: NDArray[np.float32]
    """(3, side, side), normalised."""
    tags: tuple[int, ...]


class TagTuned:
    """A classifier that learns; see ``samples.Tuned``.

    Args:
        network: backbone and last layer, with the weights that it starts from.
        shape: of both, with the tags.
        view: as the network looks at images once it is trained.
        train: images that are learnt from.
        aside: images that are measured on.
        device: where it is trained.
    """

    def __init__(
        self,
        network: SwinClassifierNet,
        shape: Shape,
        view: View,
        train: Sequence[Sample],
        aside: Sequence[Sample],
        *,
        device: str,
    ) -> None:
        use_threads()
        self._device = torch.device(device)
        self.network = network.requires_grad_(True).to(self._device)
        self.train, self.aside = tuple(train), tuple(aside)
        self._shape, self._view = shape, view

    @property
    def slower(self) -> Sequence[tuple[str, float]]:
        """See ``samples.Tuned``."""
        return (("backbone.", BACKBONE),)

    def view(self, sample: Sample, rng: np.random.Generator) -> TagView:
        """See ``samples.Tuned``."""
        return TagView(normalised(part_of(sample.rgb(), self._view.side, rng), self._view.pixels, rng), sample.tags)

    def loss(self, views: Sequence[TagView]) -> Tensor:
        """Cross entropy; an image with several tags wants a share of each. See ``samples.Tuned``."""
        pixels = torch.from_numpy(np.stack([view.pixels for view in views])).to(self._device)
        wanted = torch.zeros(len(views), len(self._shape.labels))
        for row, view in enumerate(views):
            wanted[row, list(view.tags)] = 1 / len(view.tags)
        return functional.cross_entropy(self.network(pixels).float(), wanted.to(self._device))

    @torch.inference_mode()
    def measure(self) -> dict[str, float]:
        """Share of the images with a tag whose likeliest tag is one of theirs; see ``samples.Tuned``."""
        right: dict[int, list[bool]] = {}
        for sample, rgb in readable(self.aside):
            pixels = torch.from_numpy(self._view(rgb))[None].to(self._device)
            said = int(self.network(pixels)[0].argmax())
            for tag in sample.tags:
                right.setdefault(tag, []).append(said in sample.tags)
        return {self._shape.labels[tag]: float(np.mean(found)) for tag, found in sorted(right.items())}

    def write(self, folder: Path, card: str) -> None:
        """See ``samples.Tuned``."""
        state = {name: tensor.cpu() for name, tensor in self.network.state_dict().items()}
        own_folder.write(folder, Head.CLASSIFIER, self._shape, state, values_of_view(self._view))
        put_card(folder, card)


def part_of(rgb: Rgb, side: int, rng: np.random.Generator) -> Rgb:
    """(side, side, 3) of most of an image, mirrored or not (as Inception's training, arXiv 1409.4842, section 6)."""
    height, width = rgb.shape[:2]
    share = np.sqrt(rng.uniform(*AREA))
    stretch = float(np.exp(rng.uniform(-0.2, 0.2)))
    h, w = max(1, min(height, round(height * share * stretch))), max(1, min(width, round(width * share / stretch)))
    top, left = int(rng.integers(0, height - h + 1)), int(rng.integers(0, width - w + 1))
    part = Image.fromarray(rgb[top : top + h, left : left + w]).resize((side, side), Image.Resampling.BICUBIC)
    found = np.asarray(part)
    return np.ascontiguousarray(found[:, ::-1] if rng.random() < 0.5 else found)
