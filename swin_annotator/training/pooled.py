"""Teaching the pooled half of class vectors: which boxes show the same kind of thing.

Everything below it stays as it is, so each view is read once, what its boxes hold is kept, and thousands of steps on
that take minutes. Without this the pooled half would need as many passes through both networks.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from swin_annotator.core import suppression
from swin_annotator.models.nets.box_pooling import BoxPooling, box_means
from swin_annotator.models.nets.mini_net import MiniNet, normalise
from swin_annotator.training.batches import Batch
from swin_annotator.training.examples import Example
from swin_annotator.training.losses import varifocal
from swin_annotator.training.targets import pair_iou

MOST_BOXES = 110
"""Boxes per view beside those of its things."""
CROWDED = 0.75
"""IoU from which one of two boxes is enough."""
HIT = 0.5
"""IoU from which a box shows a thing; one that sits worse is a mistake to whoever has to mend it."""
ASKED_PER_VIEW = 3
BATCHES_PER_STEP = 3
"""Whole ones: views of a batch show the same kinds."""
CONTRAST = 0.5
BACKGROUND, UNSURE = -1, -2


@dataclass(frozen=True, slots=True)
class Candidates:
    """Boxes of one view; the last of them are the tokens that speak for its things, in their order."""

    means: Tensor
    """(n, c) float16, of :func:`box_means`."""
    vectors: Tensor
    """(n, d) float16, the tokens' own class vectors."""
    quality: Tensor
    """(n,) IoU with the thing that fits best."""
    thing: Tensor
    """(n,) its index, or BACKGROUND or UNSURE."""
    kinds: tuple[str, ...]
    """Kinds of the things."""
    families: tuple[str, ...]


@torch.inference_mode()
def gather(net: MiniNet, batch: Batch) -> list[Candidates]:
    """Pool what the boxes of a batch's detection views hold. The network needs its ImageNet maps."""
    pixels = normalise(batch.pixels[: len(batch.examples)])
    second = net.second_maps(pixels)
    out = net.owl(net.neck(net.backbone(pixels), second))
    size_hw = (pixels.shape[-2], pixels.shape[-1])
    found = []
    for i, example in enumerate(batch.examples):
        boxes = torch.stack([out.boxes[i, :, k].clamp(0, size_hw[1 - k % 2]) for k in range(4)], -1)
        chosen, quality, thing = _chosen(boxes, out.objectness[i], example)
        means = box_means([each[i : i + 1] for each in second], boxes[None, chosen], size_hw)[0]
        found.append(
            Candidates(
                means.half(),
                out.vectors[i, chosen].half(),
                quality,
                thing,
                tuple(each.kind for each in example.things),
                tuple(each.family for each in example.things),
            )
        )
    return found


def _chosen(boxes: Tensor, objectness: Tensor, example: Example) -> tuple[Tensor, Tensor, Tensor]:
    """Tokens of one view, and how well each fits which thing."""
    chosen = _apart(boxes, objectness)
    wanted = torch.tensor([each.box for each in example.things], dtype=torch.float32).reshape(-1, 4)
    if not len(wanted):
        nothing = torch.full((len(chosen),), BACKGROUND)
        return chosen, torch.zeros(len(chosen)), _unsure_inside(boxes[chosen], nothing, example)
    # Objectness decides between tokens that fit alike, as when somebody draws the box.
    speakers = (pair_iou(wanted[:, None], boxes[None]) * (objectness.sigmoid() + 0.05)).argmax(1)
    chosen = torch.cat([chosen, speakers])
    quality, thing = pair_iou(boxes[chosen][:, None], wanted[None]).max(1)
    thing = torch.where(quality >= HIT, thing, BACKGROUND)
    return chosen, quality, _unsure_inside(boxes[chosen], thing, example)


def _apart(boxes: Tensor, objectness: Tensor) -> Tensor:
    """Tokens of the highest objectness whose boxes are not all alike."""
    best = objectness.argsort(descending=True)[: 6 * MOST_BOXES]
    kept = suppression.nms(boxes[best].numpy(), objectness[best].numpy(), CROWDED)
    return best[torch.from_numpy(kept[:MOST_BOXES])]


def _unsure_inside(boxes: Tensor, thing: Tensor, example: Example) -> Tensor:
    """Background in places where labels may be missing is not known to be any."""
    middle = (boxes[:, :2] + boxes[:, 2:]) / 2
    for x0, y0, x1, y1 in example.ignored:
        low, high = torch.tensor([x0, y0]), torch.tensor([x1, y1])
        inside = ((middle >= low) & (middle <= high)).all(1)
        thing = torch.where(inside & (thing == BACKGROUND), UNSURE, thing)
    return thing


def begin(pooling: BoxPooling, batches: Sequence[Sequence[Candidates]]) -> None:
    """Set the mean, and the projection to the directions in which things differ most."""
    views = [view for batch in batches for view in batch]
    with torch.no_grad():
        pooling.mean.copy_(torch.cat([each.means for each in views]).float().mean(0))
        things = torch.cat([each.means[each.thing >= 0] for each in views]).float()
        parts = pooling.parts(things)
        _, _, directions = torch.linalg.svd(parts.T @ parts / max(1, len(parts)))
        pooling.project.weight.copy_(directions[: pooling.project.out_features])


def fit(
    net: MiniNet,
    batches: Sequence[Sequence[Candidates]],
    steps: int,
    *,
    seed: int = 0,
    rate: float = 1e-3,
    report: Callable[[str], None] = print,
) -> None:
    """Train the pooled half, its share and the exemplars' gain and bias on gathered batches."""
    pooling, share = net.pooling, net.pooled_share
    assert pooling is not None
    assert share is not None
    begin(pooling, batches)
    net.requires_grad_(False)
    numbers = [share, net.exemplar_gain, net.exemplar_bias]
    for parameter in (*pooling.parameters(), *numbers):
        parameter.requires_grad_(True)
    groups: list[dict[str, Any]] = [
        {"params": list(pooling.parameters()), "rate": rate, "weight_decay": 0.1},
        {"params": numbers, "rate": 20 * rate, "weight_decay": 0.0},
    ]
    optimiser = torch.optim.AdamW(groups, lr=rate)
    rng, sums = np.random.default_rng(seed), np.zeros(2)
    torch.manual_seed(seed)
    pooling.train()
    for step in range(1, steps + 1):
        for group in optimiser.param_groups:
            group["lr"] = group["rate"] * min(1.0, step / 50) * min(1.0, 2 - 2 * step / steps)
        chosen = [view for i in rng.integers(len(batches), size=BATCHES_PER_STEP) for view in batches[i]]
        focal, contrast = losses(net, chosen, rng)
        optimiser.zero_grad(set_to_none=True)
        (focal + CONTRAST * contrast).backward()
        optimiser.step()
        sums += focal.item(), contrast.item()
        if step % 100 == 0 or step == steps:
            share_now = share.sigmoid().item()
            report(f"step {step}  focal {sums[0] / 100:.3f}  contrast {sums[1] / 100:.3f}  share {share_now:.3f}")
            sums[:] = 0
    pooling.eval()
    net.requires_grad_(False)


def losses(net: MiniNet, views: Sequence[Candidates], rng: np.random.Generator) -> tuple[Tensor, Tensor]:
    """Every example asked of the boxes of all views: how right each score is, and how far wrong ones come near."""
    pooling, share = net.pooling, net.pooled_share
    assert pooling is not None
    assert share is not None
    inside = pooling.vectors(torch.cat([each.means for each in views]).float())
    own = torch.cat([each.vectors for each in views]).float()
    asked = torch.tensor(_asked(views, rng))
    if not len(asked):
        return inside.sum() * 0, inside.sum() * 0
    weight = share.sigmoid()
    cosine = (1 - weight) * (own @ own[asked].T) + weight * (inside @ inside[asked].T)
    logits = net.exemplar_logits(cosine)
    kind, family = _numbered(views, "kinds"), _numbered(views, "families")
    thing = torch.cat([each.thing for each in views])
    same = (kind[:, None] == kind[asked]) & (kind >= 0)[:, None]
    kin = (family[:, None] == family[asked]) & (family >= 0)[:, None] & ~same
    known = (thing != UNSURE)[:, None] & ~kin
    target = same * torch.cat([each.quality for each in views])[:, None] * known
    focal = varifocal(logits, target, known.float(), target.sum().clamp(min=1.0))
    # Per example, not per box: a search ranks all boxes of the folder by one example.
    rivals = logits.masked_fill(~known | (target > 0), -40.0).logsumexp(0)
    true = target > HIT
    contrast = (functional.softplus(rivals - logits) * true).sum() / true.sum().clamp(min=1)
    return focal, contrast


def _asked(views: Sequence[Candidates], rng: np.random.Generator) -> list[int]:
    """Rows of the examples: one thing of each kind of a view, of a few kinds."""
    rows, start = [], 0
    for view in views:
        first = start + len(view.thing) - len(view.kinds)
        seen: set[str] = set()
        for j in rng.permutation(len(view.kinds)):
            if view.kinds[j] not in seen and len(seen) < ASKED_PER_VIEW:
                seen.add(view.kinds[j])
                rows.append(first + int(j))
        start += len(view.thing)
    return rows


def _numbered(views: Sequence[Candidates], name: str) -> Tensor:
    """(n,) a number for the kind or family of each box's thing; -1: it has none."""
    numbers: dict[str, int] = {}
    found = []
    for view in views:
        names: Iterable[str] = getattr(view, name)
        each = torch.tensor([numbers.setdefault(n, len(numbers)) if n else -1 for n in names] + [-1])
        found.append(each[torch.where(view.thing >= 0, view.thing, len(each) - 1)])
    return torch.cat(found)
