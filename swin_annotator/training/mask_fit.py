"""Teaching the outlines of what boxes hold; the ImageNet maps below stay as they are."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from swin_annotator.models.nets.mask_net import HINTS, SIDE, MaskNet
from swin_annotator.training import data, outlines
from swin_annotator.training.cut_scenes import CutScenes
from swin_annotator.training.cutouts import Cutout
from swin_annotator.training.outlines import Lesson, Outlined
from swin_annotator.training.photo_sets import EVERYDAY

BATCH = 24
SHARES = {"nuclei": 0.2, "ore_pellets": 0.15, "coco_everyday": 0.15, "coco_scenes": 0.1}
"""Shares of the lessons; the rest comes from cut-outs."""
EACH = 3
"""Lessons of one photo before the next is drawn."""
CLICKED = 0.5
"""Share of batches in which mistakes of a first answer are clicked at."""
MOST_CLICKS = 3
DOT = 3
"""Radius of a click in pixels of the crop."""
RATE = 2e-3


class Lessons:
    """An endless run of lessons, the same for the same seed.

    Args:
        root: folder of the photo sets; those that it lacks are left out.
        library: cut-outs to paste.
        seed: of all chance.
    """

    def __init__(self, root: Path | None, library: Sequence[Cutout], seed: int) -> None:
        self._rng = np.random.default_rng(seed)
        self.sets: dict[str, list[tuple[NDArray[np.uint8], list[Outlined]]]] = {}
        photos: list[NDArray[np.uint8]] = []
        if root is not None:
            there = [name for name in outlines.SETS if (root / name).is_dir()]
            self.sets = {name: list(outlines.photos(root, name, evaluation=False)) for name in there}
            photos = [photo.rgb for photo in data.read_photos(root, data.AERIAL, evaluation=False)]
            photos += [rgb for rgb, _ in self.sets.get(EVERYDAY.name, ())] * 3
        own = [each for name in (EVERYDAY.name, "coco_scenes") for each in outlines.cutouts_of(self.sets.get(name, ()))]
        self._scenes = CutScenes([*library, *own], photos) if library or own else None

    def __bool__(self) -> bool:
        """Return whether there is anything to learn from."""
        return bool(self.sets) or self._scenes is not None

    def __iter__(self) -> Iterator[Lesson]:
        rng = self._rng
        names = list(self.sets)
        shares = np.array([SHARES[name] for name in names])
        pasted = self._scenes is not None
        while names or pasted:
            if names and (not pasted or rng.random() < shares.sum()):
                photos = self.sets[str(rng.choice(names, p=shares / shares.sum()))]
                rgb, objects = photos[int(rng.integers(len(photos)))]
                chosen = rng.choice(len(objects), min(EACH, len(objects)), replace=False)
                yield from outlines.of_photo(rng, rgb, [objects[int(i)] for i in chosen], 1)
            elif self._scenes is not None:
                few = list(outlines.of_cutouts(rng, self._scenes))
                yield from (few[int(i)] for i in rng.permutation(len(few))[: 2 * EACH])


def fit(
    net: MaskNet,
    lessons: Iterator[Lesson],
    *,
    minutes: float,
    seed: int = 0,
    report: Callable[[str], None] = print,
    save: Callable[[Mapping[str, Tensor]], None] = lambda _state: None,
) -> None:
    """Train the decoder for so many minutes; the rate falls with the clock.

    Args:
        net: changed in place.
        lessons: endless.
        minutes: of wall time.
        seed: of the clicks.
        report: told how it goes.
        save: given the state every ten minutes and at the end.
    """
    rng = np.random.default_rng(seed)
    torch.manual_seed(seed)
    net.requires_grad_(False).eval()
    net.to(memory_format=torch.channels_last)  # type: ignore[call-overload]  # torch's stubs lack it; a quarter faster
    net.decoder.requires_grad_(True).train()
    optimiser = torch.optim.AdamW(net.decoder.parameters(), lr=RATE, weight_decay=0.02)
    begun = saved = time.monotonic()
    step, sums = 0, np.zeros(2)
    while (now := time.monotonic()) < begun + 60 * minutes:
        part = (now - begun) / (60 * minutes)
        for group in optimiser.param_groups:
            group["lr"] = RATE * min(1.0, (step + 1) / 50) * max(0.02, 0.5 * (1 + np.cos(np.pi * part)))
        loss, overlap = _step(net, [next(lessons) for _ in range(BATCH)], rng, optimiser)
        step += 1
        sums += loss, overlap
        if step % 50 == 0:
            report(f"step {step}  {now - begun:.0f} s  loss {sums[0] / 50:.3f}  IoU {sums[1] / 50:.3f}")
            sums[:] = 0
        if now > saved + 600:
            save(net.state_dict())
            saved = now
    net.requires_grad_(False).eval()
    save(net.state_dict())


def _step(
    net: MaskNet, chosen: Sequence[Lesson], rng: np.random.Generator, optimiser: torch.optim.Optimizer
) -> tuple[float, float]:
    """(loss, mean IoU) of one step."""
    pixels = torch.from_numpy(np.stack([each.crop.pixels for each in chosen])).permute(0, 3, 1, 2).float()
    hints = torch.from_numpy(np.stack([each.crop.hints for each in chosen])).contiguous(
        memory_format=torch.channels_last
    )
    target = torch.from_numpy(np.stack([each.target for each in chosen])).float() / 255
    with torch.inference_mode():
        maps = net.imagenet(pixels)
    maps = [each.clone() for each in maps]
    if rng.random() < CLICKED:
        with torch.no_grad():
            first = net.decoder(maps, pixels, hints)
        hints = _clicked(rng, hints, first > 0, target > 0.5)
    logits = net.decoder(maps, pixels, hints)
    loss = mask_loss(logits, target)
    optimiser.zero_grad(set_to_none=True)
    loss.backward()
    optimiser.step()
    return loss.item(), float(overlap(logits > 0, target > 0.5).mean())


def mask_loss(logits: Tensor, target: Tensor) -> Tensor:
    """Cross-entropy per point plus one minus Dice per mask (Milletari et al., "V-Net", arXiv 1606.04797).

    Args:
        logits: (b, h, w)
        target: (b, h, w) in 0..1.
    """
    found = logits.sigmoid()
    both = (found * target).sum((1, 2))
    dice = (2 * both + 1) / (found.square().sum((1, 2)) + target.square().sum((1, 2)) + 1)
    return functional.binary_cross_entropy_with_logits(logits, target) + (1 - dice).mean()


def overlap(found: Tensor, truth: Tensor) -> Tensor:
    """(b,) intersection over union of (b, h, w) masks; 1 where both are empty."""
    both, either = (found & truth).sum((1, 2)), (found | truth).sum((1, 2))
    return torch.where(either > 0, both / either.clamp(min=1), torch.ones(len(both)))


def _clicked(rng: np.random.Generator, hints: Tensor, found: Tensor, truth: Tensor) -> Tensor:
    """Hints with one to three clicks at mistakes; where there is no mistake, on the object."""
    changed = hints.clone()
    double = SIDE // truth.shape[-1]
    for i in range(len(truth)):
        wrong = found[i] ^ truth[i]
        for _ in range(int(rng.integers(1, MOST_CLICKS + 1))):
            places = torch.nonzero(wrong if wrong.any() else truth[i])
            if not len(places):
                continue
            y, x = (int(v) for v in places[int(rng.integers(len(places)))])
            channel = 1 if truth[i, y, x] else 2
            _dot(changed[i, channel], double * y, double * x)
    assert changed.shape[1] == HINTS
    return changed


def _dot(channel: Tensor, y: int, x: int) -> None:
    rows = torch.arange(channel.shape[0])[:, None] - y
    columns = torch.arange(channel.shape[1])[None, :] - x
    channel[rows.square() + columns.square() <= DOT * DOT] = 1.0
