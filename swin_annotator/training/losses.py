"""Losses that training minimises: OWL-ViT's set of losses (arXiv 2205.06230, section 3.3) and segmentation."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from tokenizers import Tokenizer
from torch import Tensor
from torch.nn import functional

from swin_annotator.models.nets.mini_net import MiniNet
from swin_annotator.models.nets.owl_heads import TokenOutput, cell_centres
from swin_annotator.training import vocabulary as words
from swin_annotator.training.data import LABELS
from swin_annotator.training.examples import UNLABELLED, Example
from swin_annotator.training.targets import Assignment, PhraseBook, Truth, assign, exemplar_truth

LABEL_WEIGHTS = {
    "Building": 1.4,
    "Land (unpaved area)": 0.8,
    "Road": 1.3,
    "Vegetation": 1.4,
    "Water": 1.0,
    "nucleus": 1.0,
    "background": 0.5,
}
EXEMPLARS_PER_IMAGE = 3


@dataclass(frozen=True, slots=True)
class Weights:
    """Share of each loss in the sum."""

    text: float = 1.0
    exemplar: float = 1.0
    contrast: float = 0.5
    objectness: float = 1.0
    l1: float = 5.0
    giou: float = 2.0
    dense: float = 1.5
    """Weight of the box losses of all tokens inside a thing, beside those of the tokens picked for it."""
    segmentation: float = 0.6


NEGATIVE = 0.75


def varifocal(logits: Tensor, target: Tensor, weight: Tensor, total: Tensor) -> Tensor:
    """Sigmoid focal loss for targets in 0..1 (Zhang et al., VarifocalNet, arXiv 2008.13367, equation 2).

    Only negatives are weighted down when they are easy: with the symmetric form of the quality focal loss positives
    stay far too low for thousands of steps, because a target of 0.4 answered by 0.1 counts as nearly right.
    """
    entropy = functional.binary_cross_entropy_with_logits(logits, target, reduction="none")
    with torch.no_grad():
        weight = weight * torch.where(target > 0, target, NEGATIVE * logits.sigmoid().square())
    return (entropy * weight).sum() / total


SURE = 0.3
"""Quality from which a token must tell kinds apart."""


def contrast(logits: Tensor, target: Tensor, weight: Tensor) -> Tensor:
    """Penalise best wrong queries that come near each true one, at tokens that speak for a thing.

    InfoNCE (van den Oord et al., arXiv 1807.03748, equation 4) with every true query on its own against all that are
    false at the token, so that "red" and "red star" do not compete. The focal loss alone leaves queries that
    share nothing with a thing at scores of 0.2 and more: it hardly sees them there.

    Args:
        logits: (b, n, q) of tokens and queries.
        target: (b, n, q) 0..1.
        weight: (b, n, q) 0 where the truth is unknown.
    """
    at = target.amax(-1) > SURE
    if not bool(at.any()):
        return logits.sum() * 0
    logits, target, weight = logits[at], target[at], weight[at]
    wrong = (target == 0) & (weight > 0)
    rivals = logits.masked_fill(~wrong, -40.0).logsumexp(-1, keepdim=True)
    return (functional.softplus(rivals - logits) * target).sum() / target.sum()


def giou(first: Tensor, second: Tensor) -> Tensor:
    """Generalised IoU of paired xyxy boxes (Rezatofighi et al., arXiv 1902.09630)."""
    low = torch.maximum(first[:, :2], second[:, :2])
    high = torch.minimum(first[:, 2:], second[:, 2:])
    shared = (high - low).clamp(min=0).prod(-1)
    union = (first[:, 2:] - first[:, :2]).prod(-1) + (second[:, 2:] - second[:, :2]).prod(-1) - shared
    hull = torch.maximum(first[:, 2:], second[:, 2:]) - torch.minimum(first[:, :2], second[:, :2])
    hull_area = hull.prod(-1).clamp(min=1e-6)
    return shared / union.clamp(min=1e-6) - (hull_area - union) / hull_area


def box_losses(out: TokenOutput, at: Assignment, side: int) -> tuple[Tensor, Tensor]:
    """L1 in shares of the image's side and 1 - GIoU, means over the tokens that speak for a thing."""
    chosen = at.quality > 0
    # Not weighted by quality: large things, whose boxes are learned last, would count least.
    return _box_losses(out, at, at.thing, chosen, chosen.float(), side)


def dense_box_losses(out: TokenOutput, at: Assignment, side: int) -> tuple[Tensor, Tensor]:
    """The same of every token inside a thing, each thing counting once (as in FCOS, arXiv 1904.01355, section 3.1).

    Tokens that were not picked for a large thing look like it all the same; with boxes of their own they would find
    parts of it, with the thing's box NMS takes them away.
    """
    g = at.boxes.shape[1]
    counts = at.inside.new_zeros(len(at.inside), g + 1, dtype=torch.float32)
    counts.scatter_add_(1, at.inside, torch.ones_like(at.inside, dtype=torch.float32))
    share = 1 / counts.gather(1, at.inside).clamp(min=1)
    return _box_losses(out, at, at.inside, at.inside < g, share, side)


def _box_losses(
    out: TokenOutput, at: Assignment, thing: Tensor, chosen: Tensor, weight: Tensor, side: int
) -> tuple[Tensor, Tensor]:
    image, token = chosen.nonzero(as_tuple=True)
    if not len(image):
        return out.boxes.sum() * 0, out.boxes.sum() * 0
    predicted, wanted = out.boxes[image, token], at.boxes[image, thing[image, token]]
    weight = weight[image, token]
    weight = weight / weight.sum()
    l1 = ((predicted - wanted).abs().sum(-1) * weight).sum() / side
    return l1, ((1 - giou(predicted, wanted)) * weight).sum()


class Losses:
    """Computes all losses of a batch."""

    def __init__(
        self, tokenizer: Tokenizer, weights: Weights, device: torch.device, cutouts: Iterable[str] = ()
    ) -> None:
        self.tokenizer, self.weights, self.device = tokenizer, weights, device
        self.book = PhraseBook(cutouts)
        self.label_weights = torch.tensor([LABEL_WEIGHTS[name] for name in LABELS], device=device)

    def detection(
        self, net: MiniNet, out: TokenOutput, examples: Sequence[Example], rng: np.random.Generator
    ) -> dict[str, Tensor]:
        """Weighted losses by name for the detection images."""
        h, w = examples[0].rgb.shape[:2]
        stride = net.owl.stride
        centres = cell_centres(-(-h // stride), -(-w // stride), stride, self.device)
        at = assign(out, examples, centres)
        total = at.quality.sum().clamp(min=1.0)
        l1, overlap = box_losses(out, at, max(h, w))
        dense_l1, dense_overlap = dense_box_losses(out, at, max(h, w))
        objectness = varifocal(out.objectness, at.quality, at.counted.float(), total)
        use = self.weights
        text, text_contrast = self._text(net, out, at, examples, rng)
        exemplar, exemplar_contrast = self._exemplar(net, out, at, examples, rng)
        return {
            "l1": use.l1 * l1,
            "giou": use.giou * overlap,
            "dense": use.dense * (use.l1 * dense_l1 + use.giou * dense_overlap),
            "objectness": use.objectness * objectness,
            "text": use.text * text,
            "exemplar": use.exemplar * exemplar,
            "text_contrast": use.contrast * text_contrast,
            "exemplar_contrast": use.contrast * exemplar_contrast,
        }

    def _text(
        self,
        net: MiniNet,
        out: TokenOutput,
        at: Assignment,
        examples: Sequence[Example],
        rng: np.random.Generator,
    ) -> tuple[Tensor, Tensor]:
        phrases = self.book.draw(rng, examples)
        table = torch.from_numpy(self.book.truth(phrases, examples, at.boxes.shape[1]))
        templates = words.TEMPLATES
        prompts = [templates[rng.integers(len(templates))].format(p) for p in phrases]
        queries = net.text_queries(net.text(token_ids(self.tokenizer, prompts).to(self.device)))
        logits = (out.vectors @ queries.T + out.shift[..., None]) * out.scale[..., None]
        target, weight = Truth(table.to(self.device)).at_tokens(at)
        focal = varifocal(logits, target, weight, target.sum().clamp(min=1.0))
        return focal, contrast(logits, target, weight)

    def _exemplar(
        self,
        net: MiniNet,
        out: TokenOutput,
        at: Assignment,
        examples: Sequence[Example],
        rng: np.random.Generator,
    ) -> tuple[Tensor, Tensor]:
        """Every query is asked of every image, so most meet images without their kind."""
        chosen: list[tuple[int, int]] = []
        for i, example in enumerate(examples):
            seen: set[str] = set()
            for j in rng.permutation(len(example.things)):
                if example.things[j].kind not in seen and len(seen) < EXEMPLARS_PER_IMAGE:
                    seen.add(example.things[j].kind)
                    chosen.append((i, int(j)))
        if not chosen:
            return out.vectors.sum() * 0, out.vectors.sum() * 0
        image = torch.tensor([i for i, _ in chosen], device=self.device)
        thing = torch.tensor([j for _, j in chosen], device=self.device)
        # The token that the annotator would pick for a box drawn around the thing.
        fit = at.quality[image] * (at.thing[image] == thing[:, None])
        queries = out.vectors[image, fit.argmax(-1)]
        logits = net.exemplar_logits(out.vectors @ queries.T)
        table = exemplar_truth(chosen, examples, at.boxes.shape[1])
        target, weight = Truth(torch.from_numpy(table).to(self.device)).at_tokens(at)
        focal = varifocal(logits, target, weight, target.sum().clamp(min=1.0))
        return focal, contrast(logits, target, weight)

    def segmentation(self, net: MiniNet, maps: list[Tensor], masks: Tensor) -> dict[str, Tensor]:
        """Weighted cross-entropy of both heads at the size of ``masks`` (s, h, w)."""
        wanted = masks.to(self.device).long()
        losses = {}
        for name, found in net.region_logits(maps).items():
            logits = functional.interpolate(found.float(), size=wanted.shape[-2:], mode="bilinear")
            entropy = functional.cross_entropy(logits, wanted, self.label_weights, ignore_index=UNLABELLED)
            losses[name] = self.weights.segmentation * entropy
        return losses


def token_ids(tokenizer: Tokenizer, prompts: Sequence[str]) -> Tensor:
    """(q, t) int64, padded with 0."""
    ids = [tokenizer.encode(words.clean(prompt)).ids for prompt in prompts]
    longest = max(len(each) for each in ids)
    return torch.tensor([each + [0] * (longest - len(each)) for each in ids])
