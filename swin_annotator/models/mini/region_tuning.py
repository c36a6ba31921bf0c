"""A segmentation head of a user's own classes over the embedded model's frozen maps, trained in minutes without a GPU.

SSFormer's head (arXiv 2208.02034) is made of 1x1 convolutions and resizing, so it is trained on single cells of the
stride-4 grid: each step draws some of every image's labelled cells, which costs a tenth of whole maps and mixes images
better. Nothing below the head is touched: maps come from cached embeddings.

UperNet's head (arXiv 1807.10221) looks at neighbours, so it is trained on crops of the maps instead, which is slower.
"""

from __future__ import annotations

import copy
from collections.abc import Generator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from swin_annotator.core.embedding import ImageEmbedding
from swin_annotator.core.epochs import Course, Epoch
from swin_annotator.models.base import Rgb
from swin_annotator.models.mini import map_crops, tuned_folder
from swin_annotator.models.mini.map_crops import LabelledMaps
from swin_annotator.models.mini.model import MiniModel, enlarged, input_size
from swin_annotator.models.nets.mini_net import region_channels
from swin_annotator.models.nets.ssformer import SSFormerHead
from swin_annotator.models.nets.upernet import UperNetHead
from swin_annotator.models.pixel_loss import UNKNOWN, class_weights, known_entropy

WIDTH = 64
CELLS, IMAGES = 512, 4
"""Cells of an image in a step, and images."""
RATE, DECAY, DROPOUT = 2e-3, 0.05, 0.2
LEAST_STEPS = 12
"""Steps of an epoch: with few images each is drawn several times."""
RegionHead = SSFormerHead | UperNetHead


class RegionTuning:
    """Learns what is where.

    Args:
        base: the model whose maps are read; it stays as it is.
        labels: of the classes.
        head: ``ssformer`` or ``upernet``.
        imagenet: whether SSFormer reads the ImageNet network's maps as well.
        seed: another gives another start.
    """

    def __init__(
        self,
        base: MiniModel,
        labels: Sequence[str],
        *,
        head: str = "ssformer",
        imagenet: bool = True,
        seed: int = 0,
    ) -> None:
        self._base, self._kind = base, head
        small = head == "ssformer"
        self._config = replace(
            base.net.config,
            labels=tuple(labels),
            ssformer_width=WIDTH if small else 0,
            upernet_width=0 if small else WIDTH,
            region_imagenet=small and imagenet and base.net.config.imagenet,
        )
        self._train: list[LabelledMaps] = []
        self._aside: list[LabelledMaps] = []
        self._seed = seed
        self._head = self._fresh()
        self.scores: dict[str, float] = {}
        """Intersection over union of each class on what was kept aside, of the best epoch."""

    def look(self, rgb: Rgb, embedding: ImageEmbedding | None, labels: NDArray[np.uint8], *, aside: bool) -> None:
        """Take in an image.

        Args:
            rgb: the image.
            embedding: of the base model, if held: saves its backbone.
            labels: (h, w) places of classes, ``UNKNOWN`` where nothing is said.
            aside: measure on it instead of learning from it.

        Raises:
            ModelOutOfMemory: the network did not fit.
        """
        maps = self._base.region_maps(rgb, embedding, imagenet=self._config.region_imagenet)
        self.take(maps, (int(rgb.shape[0]), int(rgb.shape[1])), labels, aside=aside)

    def take(
        self, maps: Sequence[NDArray[np.float32]], size_hw: tuple[int, int], labels: NDArray[np.uint8], *, aside: bool
    ) -> None:
        """As ``look``, of an image that was encoded already."""
        grid = (maps[0].shape[-2], maps[0].shape[-1])
        cells = _on_grid(labels, input_size(size_hw, self._config.longest), grid)
        piece = LabelledMaps(tuple(x.astype(np.float16) for x in maps), cells)
        (self._aside if aside else self._train).append(piece)

    def epochs(self, most: int, patience: int) -> Generator[Epoch | None, None, Course]:
        """One value a step: an ``Epoch`` where one has ended, else None. The head is the best one afterwards.

        Raises:
            AnnotatorError: the loss came apart.
        """
        course = Course(most, patience)
        generator = torch.Generator().manual_seed(self._seed)
        batches = max(LEAST_STEPS, len(self._train) // IMAGES)
        head = self._fresh()
        weights = self._weights()
        optimiser = torch.optim.AdamW(head.parameters(), lr=RATE, weight_decay=DECAY)
        # The rate rises over the first tenth and falls to nothing at the last epoch.
        schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, RATE, total_steps=most * batches, pct_start=0.1)
        best = copy.deepcopy(head)
        while not course.is_over:
            losses = []
            for _ in range(batches):
                losses.append(self._step(head, optimiser, weights, generator))
                schedule.step()
                yield None
            scores = measured(head, self._aside, len(self._config.labels))
            known = [value for value in scores if not np.isnan(value)]
            epoch = course.note(float(np.mean(losses)), float(np.mean(known)) if known else None)
            if epoch.best:
                best = copy.deepcopy(head)
                named = zip(self._config.labels, scores, strict=True)
                self.scores = {name: float(value) for name, value in named if not np.isnan(value)}
            yield epoch
        self._head = best.eval()
        return course

    def answer(self, maps: Sequence[NDArray[np.float32]], size_hw: tuple[int, int]) -> NDArray[np.uint8]:
        """(h, w) places of labels at image size, as the model that is written would give them."""
        with torch.inference_mode():
            scores = self._head([torch.from_numpy(x)[None] for x in maps]).softmax(1)[0].numpy()
        return enlarged(scores, size_hw, input_size(size_hw, self._config.longest))[0]

    def write(self, folder: Path, card: str) -> None:
        """A model folder of the base with this head in the place of its own, and the card as its README."""
        tuned_folder.write_regions(self._base, self._config, self._kind, self._head, folder, card)

    def _fresh(self) -> RegionHead:
        torch.manual_seed(self._seed)
        if self._kind == "upernet":
            return UperNetHead(self._config.swin.channels, len(self._config.labels), WIDTH, DROPOUT)
        return SSFormerHead(region_channels(self._config), len(self._config.labels), WIDTH, DROPOUT)

    def _weights(self) -> Tensor:
        counts = np.zeros(len(self._config.labels), np.int64)
        for piece in self._train:
            counts += np.bincount(piece.cells[piece.cells != UNKNOWN], minlength=len(counts))
        return class_weights(counts)

    def _step(
        self, head: RegionHead, optimiser: torch.optim.Optimizer, weights: Tensor, generator: torch.Generator
    ) -> float:
        head.train()
        drawn = torch.randint(len(self._train), (IMAGES,), generator=generator).tolist()
        if len(self._train) >= IMAGES:
            drawn = torch.randperm(len(self._train), generator=generator)[:IMAGES].tolist()
        loss = self._loss(head, [self._train[i] for i in drawn], weights, generator)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        return float(loss.detach())

    def _loss(
        self, head: RegionHead, pieces: Sequence[LabelledMaps], weights: Tensor, generator: torch.Generator
    ) -> Tensor:
        if isinstance(head, UperNetHead):
            return map_crops.loss(head, pieces, weights, generator)
        picked = [_drawn(piece, generator) for piece in pieces]
        wanted = torch.cat([one.wanted for one in picked])
        return known_entropy(_logits(head, picked), wanted, weights)


@dataclass(frozen=True, slots=True, eq=False)
class _Cells:
    """Some cells of an image."""

    maps: tuple[Tensor, ...]
    rows: Tensor
    columns: Tensor
    wanted: Tensor


def measured(head: RegionHead, pieces: Sequence[LabelledMaps], classes: int) -> list[float]:
    """Intersection over union of each class over the cells of all pieces; nan for one that is nowhere."""
    table = np.zeros((classes, classes), np.int64)
    head.eval()
    with torch.inference_mode():
        for piece in pieces:
            maps = [torch.from_numpy(x).float()[None] for x in piece.maps]
            found = head(maps)[0].argmax(0).numpy()
            known = piece.cells != UNKNOWN
            pairs = piece.cells[known].astype(np.int64) * classes + found[known]
            table += np.bincount(pairs, minlength=classes * classes).reshape(classes, classes)
    union = table.sum(0) + table.sum(1) - table.diagonal()
    return [float(table[i, i] / union[i]) if table[i].sum() else float("nan") for i in range(classes)]


def _drawn(piece: LabelledMaps, generator: torch.Generator) -> _Cells:
    flat = torch.from_numpy(piece.cells.reshape(-1).astype(np.int64))
    known = torch.nonzero(flat != UNKNOWN)[:, 0]
    chosen = known[torch.randint(len(known), (CELLS,), generator=generator)] if len(known) else known
    width = piece.cells.shape[1]
    maps = tuple(torch.from_numpy(x).float() for x in piece.maps)
    return _Cells(maps, chosen // width, chosen % width, flat[chosen])


def _logits(head: SSFormerHead, picked: Sequence[_Cells]) -> Tensor:
    """(n, classes) of all cells, in order: what ``head`` says there, with batch statistics over all images."""
    total: Tensor | None = None
    parts = head.fusion.conv.weight.chunk(len(head.convs), dim=1)
    for level, (conv, part) in enumerate(zip(head.convs, parts, strict=True)):
        reads = [_read(one, level) for one in picked]
        flat = torch.cat([x.flatten(2) for x in reads], 2)[..., None]
        projected = functional.conv2d(conv(flat), part)
        sampled, start = [], 0
        for one, x in zip(picked, reads, strict=True):
            count = x.shape[2] * x.shape[3]
            own = projected[:, :, start : start + count, 0].reshape(1, -1, *x.shape[2:])
            start += count
            sampled.append(own if level == 0 else _sampled(own, one))
        found = torch.cat(sampled, 2)
        total = found if total is None else total + found
    assert total is not None
    fused = functional.relu(head.fusion.bn(total))
    logits: Tensor = head.classifier(head.dropout(fused))[0, :, :, 0].T
    return logits


def _read(one: _Cells, level: int) -> Tensor:
    """The whole map, but of the first one the drawn cells alone, as a column: (1, c, n, 1)."""
    if level == 0:
        return one.maps[0][:, one.rows, one.columns][None, :, :, None]
    return one.maps[level][None]


def _sampled(x: Tensor, one: _Cells) -> Tensor:
    """(1, c, n, 1): a map as it is at the cells after resizing."""
    height, width = one.maps[0].shape[-2:]
    at = torch.stack([(one.columns + 0.5) / width * 2 - 1, (one.rows + 0.5) / height * 2 - 1], -1)
    return functional.grid_sample(
        x, at[None, :, None].float(), mode="bilinear", padding_mode="border", align_corners=False
    )


def _on_grid(labels: NDArray[np.uint8], inner_hw: tuple[int, int], grid_hw: tuple[int, int]) -> NDArray[np.uint8]:
    """The class in the middle of each cell of the stride-4 grid."""
    rows, columns = (min(grid, -(-inner // 4)) for grid, inner in zip(grid_hw, inner_hw, strict=True))
    found = np.full(grid_hw, UNKNOWN, np.uint8)
    height, width = labels.shape
    y = np.minimum(((np.arange(rows) + 0.5) * 4 * height / inner_hw[0]).astype(int), height - 1)
    x = np.minimum(((np.arange(columns) + 0.5) * 4 * width / inner_hw[1]).astype(int), width - 1)
    found[:rows, :columns] = labels[np.ix_(y, x)]
    return found
