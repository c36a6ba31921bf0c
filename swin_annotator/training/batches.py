"""Batches: what share of drawn scenes and photos a step sees, as tensors."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from torch.utils.data import Dataset

from swin_annotator.training import data
from swin_annotator.training.examples import Example
from swin_annotator.training.scenes import SceneMaker

PHOTO_SCALE = (0.45, 0.9)
AERIAL_SCALE = (0.5, 1.0)
MOSAIC_SCALE = (0.2, 0.5)
"""Range of a photo's longer side in a view, as factors of data.LONGEST."""
AERIAL_TINT = 0.25
"""Water is black in one scene and green in the next: few scenes must not teach one by its colour."""


@dataclass(frozen=True, slots=True)
class Mixture:
    """How a batch is made up."""

    drawn: int = 7
    real: int = 6
    segmented: int = 3
    sizes: tuple[int, ...] = (224, 320, 416)
    """Sides of a view in pixels; a step draws one, and as many views as make up the same area."""
    side: int = 256
    """The side at which the counts above hold."""
    weights: tuple[float, ...] = (0.24, 0.15, 0.24, 0.11, 0.09, 0.09, 0.08)
    """Share of each of data.BOXES + data.NEGATIVES among the real photos."""
    mosaics: float = 0.15

    def counts(self, size: int) -> tuple[int, int, int]:
        """Scenes, photos and photos with masks of a step at ``size``."""
        factor = (self.side / size) ** 2
        return (
            max(1, round(self.drawn * factor)),
            max(1, round(self.real * factor)),
            max(2, round(self.segmented * factor)) if self.segmented else 0,
        )


@dataclass(slots=True)
class Batch:
    """One training step's input."""

    pixels: Tensor
    """(b, h, w, 3) uint8; the detection images first."""
    examples: list[Example]
    """Of the detection images, without pixels."""
    masks: Tensor
    """(s, h, w) uint8 for the last s images."""


class Batches(Dataset[Batch]):
    """Batch number i, the same for the same seed whenever it is asked for."""

    def __init__(self, root: Path | None, mixture: Mixture, seed: int) -> None:
        self.mixture, self.seed = mixture, seed
        self.sets: list[list[data.Photo]] = []
        self.aerial: list[data.Photo] = []
        if root is not None:
            names = data.BOXES + data.NEGATIVES
            self.sets = [data.read_photos(root, name, evaluation=False) for name in names]
            self.aerial = data.read_photos(root, data.AERIAL, evaluation=False)
        plain = [p.rgb for p in self.aerial]
        self.scenes = SceneMaker(photos=plain)

    def __len__(self) -> int:
        return 1 << 40

    def __getitem__(self, step: int) -> Batch:
        rng = np.random.default_rng((self.seed, step))
        size = int(rng.choice(self.mixture.sizes))
        drawn, real, masked = self.mixture.counts(size)
        examples: list[Example] = []
        if not self.sets:
            drawn += real
        while len(examples) < drawn:
            examples += self.scenes.group(rng, min(4, drawn - len(examples)), size, size)
        if self.sets:
            examples += self._real(rng, size, real)
        segmented = self._segmented(rng, size, masked) if self.aerial and masked else []
        pixels = np.stack([e.rgb for e in examples + segmented])
        masks = np.zeros((0, size, size), np.uint8)
        if segmented:
            masks = np.stack([e.mask for e in segmented if e.mask is not None])
        for example in examples:
            example.rgb = np.zeros((*example.rgb.shape[:2], 0), np.uint8)
            example.mask = None
        return Batch(torch.from_numpy(pixels), examples, torch.from_numpy(masks))

    def _real(self, rng: np.random.Generator, size: int, count: int) -> list[Example]:
        """Views in runs of one data set, so that kinds meet their like in other photos."""
        examples: list[Example] = []
        while len(examples) < count:
            photos = self.sets[rng.choice(len(self.sets), p=self.mixture.weights)]
            for _ in range(min(int(rng.integers(2, 5)), count - len(examples))):
                if rng.random() < self.mixture.mosaics:
                    quarters = [self._view(rng, photos, size // 2, MOSAIC_SCALE) for _ in range(4)]
                    examples.append(data.mosaic(quarters))
                else:
                    examples.append(self._view(rng, photos, size, PHOTO_SCALE))
        return examples

    def _view(
        self,
        rng: np.random.Generator,
        photos: list[data.Photo],
        size: int,
        scale: tuple[float, float],
        tint: float = 0.08,
    ) -> Example:
        return data.view(rng, photos[int(rng.integers(len(photos)))], size, size, scale, tint)

    def _segmented(self, rng: np.random.Generator, size: int, count: int) -> list[Example]:
        """Aerial views, and one of nuclei or of something that no label names."""
        examples = [self._view(rng, self.aerial, size, AERIAL_SCALE, AERIAL_TINT) for _ in range(count - 1)]
        nuclei = data.BOXES.index("nuclei")
        if rng.random() < 0.5:
            return [*examples, self._view(rng, self.sets[nuclei], size, PHOTO_SCALE)]
        others = [i for i in range(len(self.sets)) if i != nuclei]
        other = self._view(rng, self.sets[int(rng.choice(others))], size, PHOTO_SCALE)
        other.mask = np.full((size, size), data.BACKGROUND, np.uint8)
        return [*examples, other]
