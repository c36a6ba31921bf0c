"""All of an OWL-ViT or OWLv2, on images whose objects somebody boxed: words are asked, as they will be later.

OWL-ViT's way (Minderer et al., arXiv 2205.06230, section 3.3): every token predicts a box and a score for each word;
one token is matched to each object (Carion et al., DETR, arXiv 2005.12872, section 3.1), scores learn by focal sigmoid
cross entropy, boxes by L1 and generalised IoU. The words' tower learns a hundred times slower than the image's, so that
other words keep their meaning.
"""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from safetensors.torch import save_file
from scipy.optimize import linear_sum_assignment
from torch import Tensor
from torch.nn import functional

from swin_annotator.core import detector_head
from swin_annotator.core.queries import Template, TextPrompt
from swin_annotator.models.owl.detector import OwlDetector
from swin_annotator.models.owl.preprocess import OwlPreprocessing
from swin_annotator.models.owl.text import Tokens
from swin_annotator.models.runtime.device import use_threads
from swin_annotator.models.tuning.folder import put_card
from swin_annotator.models.tuning.samples import Rgb, Sample, readable
from swin_annotator.models.weights import loading
from swin_annotator.models.weights.shards import WEIGHTS

WORDS = 0.01
"""Share of the rate at which the words' tower learns."""
FOCUS, POSITIVE = 2.0, 0.3
"""Exponent of the focal loss, and the weight of what is there beside what is not."""
L1, GIOU = 5.0, 2.0
"""Weights of the two losses of boxes; that of scores is 1."""
TOUCHES = 0.3
"""A token whose box overlaps an undecided proposal by this IoU is told nothing."""
LIGHT = 0.2
_KEPT = {".json", ".txt"}


@dataclass(frozen=True, slots=True, eq=False)
class BoxView:
    """An image, as a step sees it; boxes in shares of the network's input."""

    pixels: NDArray[np.float32]
    """(3, side, side), normalised."""
    boxes: NDArray[np.float32]
    """(n, 4) xyxy."""
    classes: NDArray[np.intp]
    undecided: NDArray[np.float32]
    """(m, 4) xyxy."""


class BoxTuned:
    """An OWL detector that learns; see ``samples.Tuned``.

    Args:
        model: ``OwlViTForObjectDetection`` or ``Owlv2ForObjectDetection`` with the weights that it starts from.
        tokenize: of its words.
        preprocess: of its pixels.
        names: of the classes, which are the words that are asked.
        origin: the folder that the model came from, whose tokenizer goes with the new one.
        train: images that are learnt from.
        aside: images that are measured on.
        device: where it is trained.
    """

    def __init__(
        self,
        model: Any,
        tokenize: Tokens,
        preprocess: OwlPreprocessing,
        names: Sequence[str],
        origin: Path,
        train: Sequence[Sample],
        aside: Sequence[Sample],
        *,
        device: str,
    ) -> None:
        use_threads()
        self._device = torch.device(device)
        self.network = model.requires_grad_(True).to(self._device)
        self._towers = model.owlv2 if model.config.model_type == "owlv2" else model.owlvit
        self._tokenize, self._preprocess = tokenize, preprocess
        self._names, self._origin = tuple(names), origin
        self.train, self.aside = tuple(train), tuple(aside)

    @property
    def slower(self) -> Sequence[tuple[str, float]]:
        """See ``samples.Tuned``."""
        tower = "owlv2" if self.network.config.model_type == "owlv2" else "owlvit"
        return ((f"{tower}.text_", WORDS),)

    def view(self, sample: Sample, rng: np.random.Generator) -> BoxView:
        """The image mirrored or not, in a light that is drawn; see ``samples.Tuned``."""
        rgb = sample.rgb()
        size_hw = (int(rgb.shape[0]), int(rgb.shape[1]))
        boxes, undecided = sample.boxes_xyxy, sample.undecided_xyxy
        if rng.random() < 0.5:
            rgb = np.ascontiguousarray(rgb[:, ::-1])
            boxes, undecided = (_mirrored(found, size_hw[1]) for found in (boxes, undecided))
        unit = self._preprocess.box_unit(size_hw)
        scale = np.array([*unit, *unit], np.float32)
        return BoxView(self._preprocess(_lit(rgb, rng)), boxes / scale, sample.classes, undecided / scale)

    def loss(self, views: Sequence[BoxView]) -> Tensor:
        """Scores, boxes and, where there is such a head, objectness; see ``samples.Tuned``."""
        logits, boxes, objectness = self._answers(np.stack([view.pixels for view in views]))
        objects = max(1, sum(len(view.boxes) for view in views))
        total = logits.sum() * 0
        for row, view in enumerate(views):
            total = total + self._one(logits[row], boxes[row], None if objectness is None else objectness[row], view)
        return total / objects

    def measure(self) -> dict[str, float]:
        """AP50 of each class; see ``samples.Tuned``."""
        if not self.aside:
            return {}
        detector = OwlDetector(
            self.network, self._tokenize, self._preprocess, name="tuned", device=str(self._device), precision="float32"
        )
        queries = detector.encode_text([TextPrompt(name, (name,)) for name in self._names], Template.BARE)
        images = [
            detector_head.Labelled(detector.embed(rgb), one.boxes_xyxy, one.classes, one.undecided_xyxy)
            for one, rgb in readable(self.aside)
        ]
        return detector_head.measure(images, self._names, queries)

    def write(self, folder: Path, card: str) -> None:
        """See ``samples.Tuned``."""
        folder.mkdir(parents=True, exist_ok=True)
        for path in sorted(self._origin.iterdir()):
            if path.suffix in _KEPT and not path.name.endswith(".index.json"):
                shutil.copyfile(path, folder / path.name)
        state = {name: tensor.detach().cpu().contiguous() for name, tensor in self.network.state_dict().items()}
        kept = {name: tensor.clone() for name, tensor in state.items()}  # safetensors refuses shared memory
        save_file(kept, folder / WEIGHTS, metadata={"format": "pt"})
        put_card(folder, card)

    def _answers(self, pixels: NDArray[np.float32]) -> tuple[Tensor, Tensor, Tensor | None]:
        """Logits (b, n, classes), boxes (b, n, 4) cxcywh in shares of the input, objectness (b, n) or None."""
        model = self.network
        tokens = model.image_embedder(torch.from_numpy(pixels).to(self._device))[0].flatten(1, 2)
        words = {key: value.to(self._device) for key, value in self._tokenize(self._names).items()}
        queries = functional.normalize(self._towers.get_text_features(**words).pooler_output.float(), dim=-1)
        head = model.class_head
        vectors = functional.normalize(head.dense0(tokens).float(), dim=-1)
        scale = head.elu(head.logit_scale(tokens).float()) + 1
        logits = (vectors @ queries.T + head.logit_shift(tokens).float()) * scale
        boxes = (model.box_head(tokens).float() + model.box_bias.to(tokens.device)).sigmoid()
        objectness = None
        if model.config.model_type == "owlv2":
            objectness = model.objectness_predictor(tokens).float().flatten(1)
        return logits, boxes, objectness

    def _one(self, logits: Tensor, boxes: Tensor, objectness: Tensor | None, view: BoxView) -> Tensor:
        wanted = torch.from_numpy(view.boxes).to(self._device)
        classes = torch.from_numpy(view.classes.astype(np.int64)).to(self._device)
        found = corners(boxes)
        rows, objects = matched(logits, found, wanted, classes)
        target = torch.zeros_like(logits)
        target[rows, classes[objects]] = 1
        told = torch.ones(len(logits), device=self._device)
        if len(view.undecided):
            hidden = torch.from_numpy(view.undecided).to(self._device)
            with torch.no_grad():
                told[pair_iou(found, hidden).amax(1) >= TOUCHES] = 0
            told[rows] = 1
        total = (focal(logits, target) * told[:, None]).sum()
        if objectness is not None:
            total = total + (focal(objectness, target.amax(1)) * told).sum()
        if len(rows):
            mine, theirs = found[rows], wanted[objects]
            total = total + L1 * (mine - theirs).abs().sum() + GIOU * (1 - giou(mine, theirs)).sum()
        return total


@torch.no_grad()
def matched(logits: Tensor, found: Tensor, wanted: Tensor, classes: Tensor) -> tuple[Tensor, Tensor]:
    """Rows of tokens and of objects that belong together, each once, at the least cost in all.

    Args:
        logits: (n, classes).
        found: (n, 4) xyxy.
        wanted: (m, 4) xyxy.
        classes: (m,) of the objects.
    """
    if not len(wanted):
        nothing = torch.zeros(0, dtype=torch.int64, device=logits.device)
        return nothing, nothing
    chances = logits[:, classes].sigmoid()
    apart = (found[:, None] - wanted[None]).abs().sum(-1)
    count, objects = len(found), len(wanted)
    overlap = giou(found[:, None].expand(count, objects, 4).reshape(-1, 4), wanted.repeat(count, 1))
    cost = -2 * chances + L1 * apart - GIOU * overlap.view(count, objects)
    rows, columns = linear_sum_assignment(cost.float().cpu().numpy())
    device = logits.device
    return torch.as_tensor(rows, device=device), torch.as_tensor(columns, device=device)


def focal(logits: Tensor, target: Tensor) -> Tensor:
    """Focal sigmoid cross entropy (Lin et al., arXiv 1708.02002, equation 5), of each number."""
    entropy = functional.binary_cross_entropy_with_logits(logits, target, reduction="none")
    chance = logits.sigmoid()
    missed = torch.where(target > 0.5, 1 - chance, chance)
    weight = torch.where(target > 0.5, POSITIVE, 1 - POSITIVE)
    return weight * missed**FOCUS * entropy


def corners(boxes: Tensor) -> Tensor:
    """(…, 4) cxcywh to xyxy."""
    middle, half = boxes[..., :2], boxes[..., 2:] / 2
    return torch.cat([middle - half, middle + half], -1)


def pair_iou(first: Tensor, second: Tensor) -> Tensor:
    """(n, m) IoU of xyxy boxes (n, 4) and (m, 4)."""
    low = torch.maximum(first[:, None, :2], second[None, :, :2])
    high = torch.minimum(first[:, None, 2:], second[None, :, 2:])
    shared = (high - low).clamp(min=0).prod(-1)
    areas = [(boxes[:, 2:] - boxes[:, :2]).clamp(min=0).prod(-1) for boxes in (first, second)]
    return shared / (areas[0][:, None] + areas[1][None] - shared).clamp(min=1e-9)


def giou(first: Tensor, second: Tensor) -> Tensor:
    """(n,) generalised IoU of paired xyxy boxes (Rezatofighi et al., arXiv 1902.09630)."""
    low, high = torch.maximum(first[:, :2], second[:, :2]), torch.minimum(first[:, 2:], second[:, 2:])
    shared = (high - low).clamp(min=0).prod(-1)
    union = (first[:, 2:] - first[:, :2]).prod(-1) + (second[:, 2:] - second[:, :2]).prod(-1) - shared
    hull = torch.maximum(first[:, 2:], second[:, 2:]) - torch.minimum(first[:, :2], second[:, :2])
    area = hull.prod(-1).clamp(min=1e-9)
    return shared / union.clamp(min=1e-9) - (area - union) / area


def load(folder: Path) -> tuple[Any, Tokens, OwlPreprocessing]:
    """The network of a folder in float32 on the CPU, its tokenizer and its preprocessing. Raises ModelError."""
    from swin_annotator.models.owl.detector import MODEL_TYPES, load_plain
    from swin_annotator.models.owl.text import load_tokenizer

    config = loading.read_config(folder, MODEL_TYPES)
    pixels, _ = loading.read_preprocessing(folder)
    model = load_plain(folder, config)
    text = model.config.text_config
    tokenize = load_tokenizer(folder, text.vocab_size, text.max_position_embeddings)
    preprocess = OwlPreprocessing.from_config(
        model.config.vision_config.image_size, pad=config["model_type"] == "owlv2", config=pixels
    )
    return model, tokenize, preprocess


def _mirrored(boxes: NDArray[np.float32], width: int) -> NDArray[np.float32]:
    return np.stack([width - boxes[:, 2], boxes[:, 1], width - boxes[:, 0], boxes[:, 3]], 1).astype(np.float32)


def _lit(rgb: Rgb, rng: np.random.Generator) -> Rgb:
    light = rng.uniform(1 - LIGHT, 1 + LIGHT)
    return np.clip(rgb.astype(np.float32) * light, 0, 255).astype(np.uint8)
