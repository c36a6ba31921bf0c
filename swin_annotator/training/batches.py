"""Batches: what share of drawn scenes, cut-out scenes and photos a step sees, as tensors."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from torch.utils.data import Dataset

from swin_annotator.training import data, photo_sets
from swin_annotator.training.cut_scenes import CutScenes
from swin_annotator.training.cutouts import Cutout
from swin_annotator.training.examples import Example
from swin_annotator.training.scenes import SceneMaker

PHOTO_SCALE = (0.45, 1.3)
AERIAL_SCALE = (0.5, 1.0)
MOSAIC_SCALE = (0.2, 0.5)
"""Range of a photo's longer side in a view, as factors of data.LONGEST."""
EVERYDAY_TIMES = 3
"""Weight of an everyday photo among the backgrounds of cut-outs, beside the aerial ones."""
AERIAL_TINT = 0.25
"""Water is black in one scene and green in the next: few scenes must not teach one by its colour."""


@dataclass(frozen=True, slots=True)
class Mixture:
    """Make-up of a batch."""

    drawn: int = 7
    real: int = 6
    segmented: int = 3
    cut: int = 0
    """Scenes of cut-outs."""
    sizes: tuple[int, ...] = (224, 320, 416)
    """Sides of a view in pixels; a step draws one, and as many views as make up the same area."""
    side: int = 256
    """The side at which the counts above hold."""
    mosaics: float = 0.15

    def counts(self, size: int) -> tuple[int, int, int, int]:
        """Scenes, photos, photos with masks and scenes of cut-outs of a step at ``size``."""
        factor = (self.side / size) ** 2
        return (
            max(1, round(self.drawn * factor)),
            max(1, round(self.real * factor)),
            max(2, round(self.segmented * factor)) if self.segmented else 0,
            max(1, round(self.cut * factor)) if self.cut else 0,
        )


@dataclass(slots=True)
class Batch:
    """One training step's input."""

    pixels: Tensor
    """(b, h, w, 3) uint8; the detection images first."""
    examples: list[Example]
    """Examples of the detection images, without pixels."""
    masks: Tensor
    """(s, h, w) uint8 for the last s images."""


class Batches(Dataset[Batch]):
    """Batch number i, the same for the same seed whenever it is asked for.

    Args:
        root: folder of the photo sets; those that it lacks are left out. None: scenes only.
        mixture: how a batch is made up.
        seed: of all chance.
        library: cut-outs to compose scenes of.
        aside: sets that training never sees, so that they measure kinds that were never trained.
    """

    def __init__(
        self,
        root: Path | None,
        mixture: Mixture,
        seed: int,
        library: Sequence[Cutout] = (),
        aside: Collection[str] = (),
    ) -> None:
        self.mixture, self.seed = mixture, seed
        self.sets: dict[str, list[data.Photo]] = {}
        self.aerial: list[data.Photo] = []
        if root is not None:
            names = [name for name in photo_sets.BY_NAME if name not in aside and (root / name).is_dir()]
            self.sets = {name: data.read_photos(root, name, evaluation=False) for name in names}
            self.aerial = data.read_photos(root, data.AERIAL, evaluation=False)
        shares = np.array([photo_sets.BY_NAME[name].share for name in self.sets])
        self._shares = shares / shares.sum() if len(shares) else shares
        plain = [p.rgb for p in self.aerial]
        self.scenes = SceneMaker(photos=plain)
        everyday = [p.rgb for p in self.sets.get(photo_sets.EVERYDAY.name, ())]
        self.cut_scenes = CutScenes(library, plain + everyday * EVERYDAY_TIMES) if library else None

    def __len__(self) -> int:
        return 1 << 40

    def __getitem__(self, step: int) -> Batch:
        rng = np.random.default_rng((self.seed, step))
        size = int(rng.choice(self.mixture.sizes))
        drawn, real, masked, cut = self.mixture.counts(size)
        examples: list[Example] = []
        if not self.sets:
            drawn += real
        while len(examples) < drawn:
            examples += self.scenes.group(rng, min(4, drawn - len(examples)), size, size)
        if self.sets:
            examples += self._real(rng, size, real)
        if self.cut_scenes is not None:
            while cut > 0:
                examples += self.cut_scenes.group(rng, min(4, cut), size, size)
                cut -= 4
        segmented = self.segmented(rng, size, masked) if self.aerial and masked else []
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
            photos = self.sets[str(rng.choice(list(self.sets), p=self._shares))]
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

    def segmented(self, rng: np.random.Generator, size: int, count: int) -> list[Example]:
        """Aerial views, and one of nuclei or of something that no label names."""
        examples = [self._view(rng, self.aerial, size, AERIAL_SCALE, AERIAL_TINT) for _ in range(count - 1)]
        masked = [name for name in self.sets if photo_sets.BY_NAME[name].masks]
        if masked and rng.random() < 0.5:
            return [*examples, self._view(rng, self.sets[str(rng.choice(masked))], size, PHOTO_SCALE)]
        others = [name for name in self.sets if name not in masked]
        other = self._view(rng, self.sets[str(rng.choice(others))], size, PHOTO_SCALE)
        other.mask = np.full((size, size), data.BACKGROUND, np.uint8)
        return [*examples, other]
