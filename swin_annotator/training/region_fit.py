"""Teaching the segmentation heads on maps of frozen networks: views are read once, thousands of steps follow."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from swin_annotator.models.nets.mini_net import MiniNet, normalise
from swin_annotator.training.batches import Batches
from swin_annotator.training.examples import UNLABELLED

SIDE = 384
"""Pixels of a view's side."""
AT_ONCE = 3
"""Views that are drawn together: two from above, and one of nuclei or of what no label names."""
BATCH = 6
RATE, DECAY, WARMUP = 1e-3, 0.05, 30
HIDDEN = 0.1
"""Share of the maps' channels that a step hides: few scenes must not teach by single ones."""


@dataclass(frozen=True, slots=True, eq=False)
class View:
    """A view, as the heads see it."""

    maps: tuple[Tensor, ...]
    """(c, h, w) float16, of ``mini_net.region_channels``."""
    labels: Tensor
    """(SIDE, SIDE) uint8 indices into the config's labels, ``UNLABELLED`` where nothing is said."""


@torch.inference_mode()
def gather(net: MiniNet, batches: Batches, index: int, side: int = SIDE) -> list[View]:
    """Views number ``index``, the same for the same seed. Needs photos with masks."""
    rng = np.random.default_rng((batches.seed, index))
    examples = batches.segmented(rng, side, AT_ONCE)
    pixels = normalise(torch.from_numpy(np.stack([example.rgb for example in examples])))
    maps = list(net.backbone(pixels))
    if net.config.region_imagenet:
        maps += net.second_maps(pixels)
    return [
        View(tuple(level[i].half() for level in maps), torch.from_numpy(example.mask.copy()))
        for i, example in enumerate(examples)
        if example.mask is not None
    ]


def fit(
    net: MiniNet,
    views: Sequence[View],
    steps: int,
    label_weights: Tensor,
    *,
    seed: int = 0,
    report: Callable[[str], None] = print,
) -> None:
    """Train the segmentation heads of a network, and nothing else of it.

    Args:
        net: its backbone made the maps.
        views: what :func:`gather` read.
        steps: how many; the rate rises over the first and falls to nothing at the last.
        label_weights: (labels,) of the classes in the loss.
        seed: of all chance.
        report: told the loss now and then.
    """
    net.requires_grad_(False)
    heads = [head.requires_grad_(True).train() for head in (net.ssformer, net.upernet) if head is not None]
    optimiser = torch.optim.AdamW([p for head in heads for p in head.parameters()], lr=RATE, weight_decay=DECAY)
    rng, total = np.random.default_rng(seed), 0.0
    torch.manual_seed(seed)
    for step in range(1, steps + 1):
        for group in optimiser.param_groups:
            group["lr"] = RATE * min(1.0, step / WARMUP) * max(0.02, 0.5 * (1 + math.cos(math.pi * step / steps)))
        drawn = [views[i] for i in rng.integers(len(views), size=BATCH)]
        loss = _loss(net, drawn, label_weights)
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        optimiser.step()
        total += loss.item()
        if step % 20 == 0 or step == steps:
            report(f"step {step} of {steps}  loss {total / (step % 20 or 20):.3f}")
            total = 0.0
    for head in heads:
        head.eval().requires_grad_(False)


def _loss(net: MiniNet, views: Sequence[View], label_weights: Tensor) -> Tensor:
    levels = [torch.stack([view.maps[k] for view in views]).float() for k in range(len(views[0].maps))]
    maps = [functional.dropout2d(level, HIDDEN) for level in levels]
    wanted = torch.stack([view.labels for view in views]).long()
    losses = [
        functional.cross_entropy(
            functional.interpolate(logits, size=wanted.shape[-2:], mode="bilinear"),
            wanted,
            label_weights,
            ignore_index=UNLABELLED,
        )
        for logits in net.region_logits(maps).values()
    ]
    return torch.stack(losses).sum()
