"""Right answers of each token: assignment of tokens to things, and truth tables for queries."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from swin_annotator.models.nets.owl_heads import TokenOutput
from swin_annotator.training import cut_scenes, photo_sets
from swin_annotator.training import vocabulary as words
from swin_annotator.training.examples import Example, Thing

SMALLEST_SIDE = 12.0
"""A box counts as at least this large when tokens are picked for it: no thing falls between cells."""
TOP = 8
"""Tokens per thing."""
SCENES = frozenset({words.DRAWN, words.CUTOUT})


@dataclass(slots=True)
class Assignment:
    """Things that each token speaks for."""

    thing: Tensor
    """(b, n) int64 index of the thing, or g for none."""
    quality: Tensor
    """(b, n) 0..1: the score a token should give; 0 for none."""
    counted: Tensor
    """(b, n) bool: False where labels may be missing."""
    boxes: Tensor
    """(b, g, 4) xyxy of the things, zeros as padding."""
    inside: Tensor
    """(b, n) int64 index of the smallest thing whose box the token's centre lies in, or g for none."""


def pad_boxes(boxes: Sequence[Sequence[Sequence[float]]], device: torch.device) -> Tensor:
    """(b, g, 4) with zero boxes as padding, g >= 1."""
    most = max([1, *(len(each) for each in boxes)])
    padded = np.zeros((len(boxes), most, 4), np.float32)
    for i, each in enumerate(boxes):
        if len(each):
            padded[i, : len(each)] = each
    return torch.from_numpy(padded).to(device)


def pair_iou(first: Tensor, second: Tensor) -> Tensor:
    """IoU of broadcast xyxy boxes."""
    low = torch.maximum(first[..., :2], second[..., :2])
    high = torch.minimum(first[..., 2:], second[..., 2:])
    shared = (high - low).clamp(min=0).prod(-1)
    areas = (first[..., 2:] - first[..., :2]).prod(-1) + (second[..., 2:] - second[..., :2]).prod(-1)
    return shared / (areas - shared).clamp(min=1e-6)


@torch.no_grad()
def assign(out: TokenOutput, examples: Sequence[Example], centres: Tensor) -> Assignment:
    """Several tokens per thing, by how well they already agree with it.

    Task-aligned assignment (Feng et al., TOOD, arXiv 2108.07755, section 3.2) in place of OWL-ViT's
    one-to-one matching: with one positive token per thing a short training from scratch sees too few
    of them. The best token of a thing is asked for its IoU, the others for less, so that NMS keeps
    the best.

    Args:
        out: the tokens.
        examples: one per image.
        centres: (n, 2) of the tokens in pixels.
    """
    device = out.boxes.device
    boxes = pad_boxes([[t.box for t in e.things] for e in examples], device)
    g, n = boxes.shape[1], centres.shape[0]
    real = (boxes[..., 2] > boxes[..., 0])[..., None]
    middle, half = (boxes[..., :2] + boxes[..., 2:]) / 2, (boxes[..., 2:] - boxes[..., :2]) / 2
    reach = half.clamp(min=SMALLEST_SIDE / 2)
    offset = (centres - middle[:, :, None]).abs()
    away = (offset / reach[:, :, None]).amax(-1)
    iou = pair_iou(boxes[:, :, None], out.boxes[:, None])
    agreement = out.objectness.sigmoid()[:, None].sqrt() * iou**4
    metric = (agreement + 1e-7 * (1 - away).clamp(min=0)) * ((away < 1) & real)
    least = metric.topk(min(TOP, n), dim=-1).values[..., -1:]
    metric = torch.where((metric >= least) & (metric > 0), metric, torch.zeros_like(metric))
    best, thing = metric.max(dim=1)
    owner = torch.zeros_like(metric).scatter_(1, thing[:, None], 1.0) * (metric > 0)
    metric, iou = metric * owner, iou * owner
    top_metric = metric.amax(-1, keepdim=True).clamp(min=1e-12)
    quality = (metric / top_metric * iou.amax(-1, keepdim=True)).amax(1)
    taken = best > 0
    # Boxes that are still bad must be pulled too, so no token that was picked is asked for nothing.
    quality = torch.where(taken, quality.clamp(min=0.05), torch.zeros_like(quality))
    area = (half[..., 0] * half[..., 1])[..., None].expand_as(away)
    area = area.masked_fill(~((offset < half[:, :, None]).all(-1) & real), torch.inf)
    least_area, smallest = area.min(dim=1)
    return Assignment(
        torch.where(taken, thing, torch.full_like(thing, g)),
        quality,
        taken | ~_inside_any([e.ignored for e in examples], centres),
        boxes,
        torch.where(least_area.isfinite(), smallest, torch.full_like(smallest, g)),
    )


def _inside_any(boxes: Sequence[Sequence[Sequence[float]]], centres: Tensor) -> Tensor:
    """(b, n) whether a token's centre lies in one of the boxes of its image."""
    padded = pad_boxes(boxes, centres.device)[:, :, None]
    inside = (centres >= padded[..., :2]) & (centres <= padded[..., 2:])
    return inside.all(-1).any(1)


@dataclass(slots=True)
class Truth:
    """(b, g + 1, q) table: 1 true, 0 false, -1 unknown; row g is the background."""

    table: Tensor

    def at_tokens(self, assignment: Assignment) -> tuple[Tensor, Tensor]:
        """(b, n, q) targets in 0..1 and weights 0 or 1."""
        index = assignment.thing[..., None].expand(-1, -1, self.table.shape[-1])
        truth = self.table.gather(1, index)
        target = truth.clamp(min=0) * assignment.quality[..., None]
        return target, (truth >= 0).float() * assignment.counted[..., None]


class PhraseBook:
    """Draws the phrases a batch is asked for, and knows what is true of what."""

    def __init__(self, cutouts: Iterable[str] = ()) -> None:
        self.groups: Mapping[str, frozenset[str]] = words.groups_of_phrases(cutouts)
        self.taught = sorted(self.groups)
        parts = {part for phrase in self.taught for part in phrase.split()}
        self.strangers = [noun for noun in words.NOUNS if noun not in parts]
        self.by_set: dict[str, list[str]] = {}
        for phrase in self.taught:
            for name in self.groups[phrase]:
                self.by_set.setdefault(name, []).append(phrase)

    def draw(self, rng: np.random.Generator, examples: Sequence[Example]) -> list[str]:
        """About four true phrases per image, and others: taught ones at random, and nonsense."""
        phrases: dict[str, None] = {}
        for example in examples:
            named = [t for t in example.things if t.phrases]
            for index in rng.permutation(len(named))[:4]:
                options = named[index].phrases
                # The main phrase often, since it is what most people type.
                chosen = options[0] if rng.random() < 0.3 else options[rng.integers(len(options))]
                phrases[chosen] = None
        for each in photo_sets.SETS:
            options = tuple(self.by_set[each.name])
            phrases[options[rng.integers(len(options))]] = None
        for _ in range(8):
            phrases[self.taught[rng.integers(len(self.taught))]] = None
        for _ in range(10):
            phrases[words.nonsense(rng, self.strangers)] = None
        return list(phrases)

    def truth(self, phrases: Sequence[str], examples: Sequence[Example], g: int) -> NDArrayF:
        """(b, g + 1, q) of 1, 0 and -1."""
        table = np.zeros((len(examples), g + 1, len(phrases)), np.float32)
        nothing: frozenset[str] = frozenset()
        groups = [self.groups.get(phrase, nothing) for phrase in phrases]
        drawn = np.array([words.DRAWN in each for each in groups])
        pasted = np.array([words.CUTOUT in each for each in groups])
        parts = [frozenset(phrase.split()) for phrase in phrases]
        column = {phrase: i for i, phrase in enumerate(phrases)}
        # A photo set's word is judged by its sets, although a cut-out may teach it, too.
        judged = [each - SCENES or each for each in groups]
        for i, example in enumerate(examples):
            unknown = np.array([bool(each & example.unknown) for each in judged])
            table[i, :, unknown] = -1
            for j, thing in enumerate(example.things):
                if thing.kind.startswith(cut_scenes.KIND_PREFIX):
                    self._unsure(table[i, j], thing, drawn, pasted, parts)
                elif not thing.phrases:
                    table[i, j, drawn] = -1
                for phrase in thing.phrases:
                    if phrase in column:
                        table[i, j, column[phrase]] = 1
        return table

    @staticmethod
    def _unsure(
        row: NDArrayF,
        thing: Thing,
        drawn: NDArray[np.bool_],
        pasted: NDArray[np.bool_],
        parts: Sequence[frozenset[str]],
    ) -> None:
        """Return what nobody knows of a cut-out: its colours; its name where the file has none.

        Names that share a word.
        """
        row[drawn] = -1
        if not thing.phrases:
            row[pasted] = -1
        mine = {part for phrase in thing.phrases for part in phrase.split()}
        row[np.array([bool(mine & each) for each in parts])] = -1


NDArrayF = np.ndarray[tuple[int, ...], np.dtype[np.float32]]


def exemplar_truth(chosen: Sequence[tuple[int, int]], examples: Sequence[Example], g: int) -> NDArrayF:
    """(b, g + 1, q): which things are of the kind of each chosen (image, thing)."""
    table = np.zeros((len(examples), g + 1, len(chosen)), np.float32)
    things = [examples[i].things[j] for i, j in chosen]
    for q, query in enumerate(things):
        for i, example in enumerate(examples):
            for j, thing in enumerate(example.things):
                if thing.kind == query.kind:
                    table[i, j, q] = 1
                elif thing.family and thing.family == query.family:
                    table[i, j, q] = -1
    return table
